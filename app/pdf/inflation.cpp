#include "pdf/inflation.h"

#include "pdf/pdfaccess.h"

#include <qpdf/Pipeline.hh>

#include <set>
#include <utility>
#include <vector>

namespace prealable::pdf {

namespace {

constexpr size_t maxInflated = size_t(512) * 1024 * 1024; // all streams together

// Counts what comes, keeps nothing, ends the reading when it is too much.
class Counter : public Pipeline
{
public:
    Counter()
        : Pipeline("counter", nullptr)
    {
    }
    void write(const unsigned char *, size_t length) override
    {
        m_count += length;
        if (m_count > maxInflated)
            refuse(ErrorCode::PdfTooComplex, {},
                QStringLiteral("Ce PDF se déplie sans fin : ce n'est pas un formulaire."));
    }
    void finish() override { }

private:
    size_t m_count = 0;
};

// Keeps what comes, as long as it is not too much. What it throws then is no std::exception: qpdf
// would take that for a fault of the file, and go on.
class Keeper : public Pipeline
{
public:
    struct TooMuch {
    };

    explicit Keeper(qsizetype largest)
        : Pipeline("keeper", nullptr)
        , m_largest(largest)
    {
    }
    void write(const unsigned char *data, size_t length) override
    {
        if (length > static_cast<size_t>(m_largest - m_bytes.size()))
            throw TooMuch{};
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override { }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qsizetype m_largest;
    QByteArray m_bytes;
};

std::vector<QPDFObjectHandle> childrenOf(QPDFObjectHandle object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    std::vector<QPDFObjectHandle> children;
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.isDictionary()) {
        for (const auto &[key, child] : dictionary.getDictAsMap())
            children.push_back(child);
    }
    return children;
}

} // namespace

std::optional<QByteArray> unfolded(QPDFObjectHandle stream, qsizetype largest)
{
    Keeper keeper(largest);
    try {
        stream.pipeStreamData(&keeper, 0, qpdf_dl_generalized, true, false);
    } catch (const Keeper::TooMuch &) {
        return std::nullopt;
    }
    return keeper.bytes();
}

void refuseInflation(QPDF &pdf)
{
    Counter counter;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isStream())
            object.pipeStreamData(&counter, 0, qpdf_dl_generalized, true, false);
    }
}

void refuseDeepPages(QPDF &pdf)
{
    std::vector<std::pair<QPDFObjectHandle, int>> waiting{{pdf.getRoot().getKey("/Pages"), 0}};
    std::set<QPDFObjGen> seen;
    while (!waiting.empty()) {
        const auto [node, depth] = waiting.back();
        waiting.pop_back();
        QPDFObjectHandle kids = keyOf(node, "/Kids");
        if (!kids.isArray() || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
            continue;
        if (depth >= maxDepth) {
            refuse(ErrorCode::PdfTooComplex, {},
                QStringLiteral("Les pages de ce PDF sont emboîtées sans fin."));
        }
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            waiting.emplace_back(kids.getArrayItem(i), depth + 1);
    }
}

// In the order in which qpdf goes from one to the next: the same object may be near by one way and
// far by another.
void refuseDeepObjects(QPDFObjectHandle top)
{
    constexpr int deepest = 2000;
    std::vector<std::pair<QPDFObjectHandle, int>> waiting{{top, 0}};
    std::set<QPDFObjGen> seen;
    while (!waiting.empty()) {
        auto [object, depth] = waiting.back();
        waiting.pop_back();
        if (object.isIndirect() && !seen.insert(object.getObjGen()).second)
            continue;
        if (depth > 0 && (object.isPageObject() || object.isPagesObject()))
            continue; // other pages are not copied
        if (depth > deepest) {
            refuse(ErrorCode::PdfTooComplex, {},
                QStringLiteral("Les objets de ce PDF sont enchaînés sans fin."));
        }
        const std::vector<QPDFObjectHandle> children = childrenOf(object);
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            waiting.emplace_back(*child, depth + 1);
    }
}

} // namespace prealable::pdf
