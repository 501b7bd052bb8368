#include "pdf/placedimages.h"

#include "pdf/pdfaccess.h"

#include <QTransform>
#include <cmath>
#include <vector>

namespace prealable::pdf {

namespace {

constexpr double CoveredByScan = 0.6;
constexpr size_t MostStates = 10'000; // that a page keeps for later

// Follows only what moves and places images; forms inside the page are not entered.
class PlacedImages : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit PlacedImages(const QPDFObjectHandle &xobjects)
        : m_xobjects(xobjects)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            if (m_operands.size() > 6)
                m_operands.erase(m_operands.begin());
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "q" && m_states.size() < MostStates) {
            m_states.push_back(m_matrix);
        } else if (name == "Q" && !m_states.empty()) {
            m_matrix = m_states.back();
            m_states.pop_back();
        } else if (name == "cm" && m_operands.size() == 6) {
            move();
        } else if (name == "Do" && !m_operands.empty()) {
            place(m_operands.back());
        }
        m_operands.clear();
    }
    void handleEOF() override { }

    [[nodiscard]] double area() const { return m_area; } // square points
    [[nodiscard]] double pixels() const { return m_pixels; }

private:
    void move()
    {
        double n[6];
        for (size_t i = 0; i < 6; ++i)
            n[i] = numberOf(m_operands[i], 0);
        m_matrix = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]) * m_matrix;
    }

    void place(const QPDFObjectHandle &name)
    {
        QPDFObjectHandle image = keyOf(m_xobjects, ("/" + nameOf(name)).constData());
        if (!image.isStream() || nameOf(keyOf(image, "/Subtype")) != "Image")
            return;
        const double area = std::abs(m_matrix.determinant());
        if (!std::isfinite(area))
            return;
        m_area += area;
        m_pixels += double(integerOf(keyOf(image, "/Width"), 0))
            * double(integerOf(keyOf(image, "/Height"), 0));
    }

    QPDFObjectHandle m_xobjects;
    QTransform m_matrix;
    std::vector<QTransform> m_states;
    std::vector<QPDFObjectHandle> m_operands;
    double m_area = 0;
    double m_pixels = 0;
};

} // namespace

double scannedResolution(QPDFPageObjectHelper &page)
{
    PlacedImages placed(keyOf(page.getAttribute("/Resources", false), "/XObject"));
    page.parseContents(&placed);
    const QRectF box = rectOf(page.getMediaBox(false));
    const double whole = box.width() * box.height();
    if (placed.area() <= 0 || placed.area() < whole * CoveredByScan)
        return 0;
    return std::sqrt(placed.pixels() / (placed.area() / 72 / 72));
}

} // namespace prealable::pdf
