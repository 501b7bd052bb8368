#include "pdf/linedrawing.h"

#include "pdf/pdfaccess.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace prealable::pdf {

namespace {

using Object = QPDFObjectHandle;

constexpr qsizetype MaximumTokens = 3'000'000; // of a page, what it draws through included
constexpr qsizetype MaximumLines = 60'000;
constexpr int MaximumDepth = 12; // forms one in the other
constexpr int MaximumForms = 400; // drawn on one page: each is unfolded again
constexpr size_t MaximumOperands = 64;
constexpr double ThinnestArea = 4; // points: less is a line
constexpr double ThickestLine = 2.6;
constexpr double LightGround = 0.6; // luminance of a ground that people write on

struct State {
    QTransform matrix;
    double fill = 0; // luminance: 0 black, 1 white
};

struct Subpath {
    QPolygonF points;
    bool closed = false;
    bool curved = false;
};

class LineReader : public Object::ParserCallbacks
{
public:
    LineReader(const QTransform &view, Object resources)
        : m_resources(resources)
    {
        m_state.matrix = view;
    }

    LineDrawing take() { return std::move(m_result); }

    void handleObject(Object object, size_t, size_t) override
    {
        if (++m_tokens > MaximumTokens || m_result.lines.size() > MaximumLines) {
            m_result.complete = false;
            terminateParsing();
            return;
        }
        if (!object.isOperator()) {
            if (m_operands.size() < MaximumOperands)
                m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Do")
            drawForm();
        else if (!isPath(name) && !isPainting(name))
            setState(name);
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    [[nodiscard]] double number(size_t at) const
    {
        return at < m_operands.size() ? numberOf(m_operands[at], 0) : 0;
    }
    [[nodiscard]] QPointF point(size_t at) const
    {
        return m_state.matrix.map(QPointF(number(at), number(at + 1)));
    }

    void setState(const std::string &name)
    {
        if (name == "q" && m_stack.size() < 512) {
            m_stack.push_back(m_state);
        } else if (name == "Q" && !m_stack.empty()) {
            m_state = m_stack.back();
            m_stack.pop_back();
        } else if (name == "cm") {
            m_state.matrix
                = QTransform(number(0), number(1), number(2), number(3), number(4), number(5))
                * m_state.matrix;
        } else if (name == "g" || name == "rg" || name == "k" || name == "sc" || name == "scn") {
            setFill();
        } else if (name == "cs") {
            m_state.fill = 0;
        }
    }

    // Of how many components the colour is says which kind it is; a pattern is taken for light.
    void setFill()
    {
        switch (m_operands.size()) {
        case 1:
            m_state.fill = m_operands[0].isNumber() ? number(0) : 1;
            return;
        case 3:
            m_state.fill = 0.3 * number(0) + 0.59 * number(1) + 0.11 * number(2);
            return;
        case 4:
            m_state.fill
                = (1 - number(3)) * (1 - 0.3 * number(0) - 0.59 * number(1) - 0.11 * number(2));
            return;
        default:
            m_state.fill = 1;
        }
    }

    bool isPath(const std::string &name)
    {
        if (name == "m") {
            m_path.push_back({QPolygonF({point(0)}), false, false});
        } else if (name == "l" && !m_path.empty()) {
            m_path.back().points << point(0);
        } else if ((name == "c" || name == "v" || name == "y") && !m_path.empty()) {
            m_path.back().points << point(name == "c" ? 4 : 2);
            m_path.back().curved = true;
        } else if (name == "h" && !m_path.empty()) {
            m_path.back().closed = true;
        } else if (name == "re") {
            const QRectF rect = QRectF(number(0), number(1), number(2), number(3));
            QPolygonF corners(
                {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
            m_path.push_back({m_state.matrix.map(corners), true, false});
        } else {
            return false;
        }
        return true;
    }

    bool isPainting(const std::string &name)
    {
        static const std::array<const char *, 10> all
            = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
        if (std::none_of(all.begin(), all.end(), [&](const char *one) { return name == one; }))
            return false;
        const bool strokes = name == "S" || name == "s" || name[0] == 'B' || name[0] == 'b';
        const bool fills = name[0] == 'f' || name[0] == 'F' || name[0] == 'B' || name[0] == 'b';
        const bool closes = name == "s" || name[0] == 'b';
        for (Subpath &path : m_path) {
            path.closed = path.closed || closes;
            if (strokes)
                stroke(path);
            if (fills)
                fill(path);
        }
        m_path.clear();
        return true;
    }

    void stroke(const Subpath &path)
    {
        const QRectF bounds = path.points.boundingRect();
        if (path.curved) { // a circle to tick, a cell with round corners
            addArea(bounds);
            return;
        }
        for (qsizetype i = 1; i < path.points.size(); ++i)
            m_result.lines << QLineF(path.points[i - 1], path.points[i]);
        if (path.closed && path.points.size() > 1)
            m_result.lines << QLineF(path.points.last(), path.points.first());
        if (path.closed && path.points.size() <= 5)
            addArea(bounds);
    }

    void fill(const Subpath &path)
    {
        const QRectF bounds = path.points.boundingRect();
        if (path.curved)
            return; // letters and signs drawn as shapes
        if (bounds.height() <= ThickestLine && bounds.width() > bounds.height())
            m_result.lines << QLineF(
                bounds.left(), bounds.center().y(), bounds.right(), bounds.center().y());
        else if (bounds.width() <= ThickestLine)
            m_result.lines << QLineF(
                bounds.center().x(), bounds.top(), bounds.center().x(), bounds.bottom());
        else if (m_state.fill >= LightGround && path.points.size() <= 5)
            addArea(bounds);
    }

    void addArea(const QRectF &bounds)
    {
        if (bounds.width() >= ThinnestArea && bounds.height() >= ThinnestArea
            && m_result.areas.size() < MaximumLines)
            m_result.areas << bounds;
    }

    void drawForm()
    {
        Object form = keyOf(keyOf(m_resources, "/XObject"),
            m_operands.empty() || !m_operands[0].isName() ? "/" : m_operands[0].getName().c_str());
        if (!form.isStream() || nameOf(keyOf(form.getDict(), "/Subtype")) != "Form"
            || m_depth >= MaximumDepth)
            return;
        if (++m_forms > MaximumForms) {
            m_result.complete = false;
            return;
        }
        const State outside = m_state;
        const Object resources = m_resources;
        std::vector<State> stack;
        stack.swap(m_stack);
        Object matrix = form.getDict().getKey("/Matrix");
        if (matrix.isArray() && matrix.getArrayNItems() == 6) {
            const auto at = [&](int i) { return numberOf(matrix.getArrayItem(i), 0); };
            m_state.matrix = QTransform(at(0), at(1), at(2), at(3), at(4), at(5)) * m_state.matrix;
        }
        if (Object own = form.getDict().getKey("/Resources"); own.isDictionary())
            m_resources = own;
        m_operands.clear();
        ++m_depth;
        form.parseAsContents(this);
        --m_depth;
        m_path.clear();
        m_resources = resources;
        m_stack.swap(stack);
        m_state = outside;
    }

    LineDrawing m_result;
    Object m_resources;
    State m_state;
    std::vector<State> m_stack;
    std::vector<Subpath> m_path;
    std::vector<Object> m_operands;
    qsizetype m_tokens = 0;
    int m_depth = 0;
    int m_forms = 0;
};

} // namespace

LineDrawing drawnLines(QPDFPageObjectHelper &page, const QTransform &view)
{
    LineReader drawing(view, page.getAttribute("/Resources", false));
    try {
        page.parseContents(&drawing);
    } catch (const QPDFExc &) {
        // Damaged further on: viewers too show what stands before.
    }
    return drawing.take();
}

} // namespace prealable::pdf
