#include "pdf/renditionfields.h"

#include "pdf/pdfaccess.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable {

namespace {

constexpr const char *DefaultAppearance = "/Helv 9.5 Tf 0 g";
constexpr const char *MentionAppearance = "/HeBo 18 Tf 0 g";
constexpr int MultilineFlag = 1 << 12; // PDF 32000-1, table 228
constexpr int CombFlag = 1 << 24;
constexpr int PrintFlag = 4; // table 165
constexpr int Centred = 1; // table 222

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

int combCells(const RenditionWidget &widget)
{
    return std::accumulate(widget.groups.begin(), widget.groups.end(), 0);
}

Error invalid(const PdfFieldName &field, const QString &detail)
{
    return {ErrorCode::FormsInvalid, field.text(), detail};
}

class FieldAdder
{
public:
    FieldAdder(QPDF &pdf, const FormEdition &edition)
        : m_pdf(pdf)
        , m_edition(edition)
        , m_fields(QPDFObjectHandle::newArray())
    {
    }

    Result<void> addPage(QPDFObjectHandle page, const RenditionPage &layout)
    {
        const QRectF media = pdf::rectOf(page.getKey("/MediaBox"));
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const RenditionWidget &widget : layout.widgets) {
            Result<QPDFObjectHandle> field = fieldOf(widget);
            if (!field)
                return field.error();
            QPDFObjectHandle made = widgetOf(widget, page, media.height());
            made.replaceKey("/Parent", *field);
            field->getKey("/Kids").appendItem(made);
            annotations.appendItem(made);
        }
        page.replaceKey("/Annots", annotations);
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/R"));
        return {};
    }

    Result<void> finish()
    {
        for (const PdfMapping &mapping : m_edition.pdf) {
            if (!m_made.contains(mapping.name))
                return invalid(
                    mapping.name, QStringLiteral("Ce champ du formulaire n'est pas dessiné."));
        }
        for (auto it = m_captions.cbegin(); it != m_captions.cend(); ++it)
            m_made[it.key()].replaceKey("/TU", unicode(it->join(QStringLiteral(" / "))));
        QPDFObjectHandle form = QPDFObjectHandle::newDictionary();
        form.replaceKey("/Fields", m_fields);
        form.replaceKey("/DA", QPDFObjectHandle::newString(DefaultAppearance));
        form.replaceKey("/DR", resources());
        m_pdf.getRoot().replaceKey("/AcroForm", m_pdf.makeIndirectObject(form));
        return {};
    }

private:
    Result<QPDFObjectHandle> fieldOf(const RenditionWidget &widget)
    {
        const PdfMapping *mapping = m_edition.pdfField(widget.pdf);
        if (!mapping)
            return invalid(widget.pdf, QStringLiteral("Ce champ n'est pas dans pdf.json."));
        const bool box = widget.kind == RenditionCell::Kind::Box;
        if (box != mapping->box || (box && !mapping->states.contains(widget.state)))
            return invalid(
                widget.pdf, QStringLiteral("Le dessin de cette case ne suit pas pdf.json."));
        const int cells = combCells(widget);
        if (cells > 0 && mapping->maxLength > 0 && cells != mapping->maxLength)
            return invalid(
                widget.pdf, QStringLiteral("Le peigne n'a pas autant de cases que le champ."));
        QStringList &captions = m_captions[widget.pdf];
        if (!captions.contains(widget.caption))
            captions << widget.caption;
        if (!m_made.contains(widget.pdf)) {
            QPDFObjectHandle field
                = m_pdf.makeIndirectObject(box ? newBox(widget) : newText(widget, *mapping));
            m_made.insert(widget.pdf, field);
            m_fields.appendItem(field);
        }
        return m_made.value(widget.pdf);
    }

    static QPDFObjectHandle newField(const RenditionWidget &widget, const char *type)
    {
        QPDFObjectHandle field = QPDFObjectHandle::newDictionary();
        field.replaceKey("/FT", QPDFObjectHandle::newName(type));
        field.replaceKey("/T", unicode(widget.pdf.text()));
        field.replaceKey("/Kids", QPDFObjectHandle::newArray());
        return field;
    }

    static QPDFObjectHandle newBox(const RenditionWidget &widget)
    {
        QPDFObjectHandle field = newField(widget, "/Btn");
        field.replaceKey("/V", QPDFObjectHandle::newName("/Off"));
        return field;
    }

    static QPDFObjectHandle newText(const RenditionWidget &widget, const PdfMapping &mapping)
    {
        QPDFObjectHandle field = newField(widget, "/Tx");
        const bool mention = widget.kind == RenditionCell::Kind::Mention;
        field.replaceKey(
            "/DA", QPDFObjectHandle::newString(mention ? MentionAppearance : DefaultAppearance));
        if (mention)
            field.replaceKey("/Q", QPDFObjectHandle::newInteger(Centred));
        const int cells = combCells(widget);
        const int length = cells > 0 ? cells : mapping.maxLength;
        if (length > 0)
            field.replaceKey("/MaxLen", QPDFObjectHandle::newInteger(length));
        const bool area = widget.kind == RenditionCell::Kind::Area;
        const int flags = (area ? MultilineFlag : 0) | (cells > 0 ? CombFlag : 0);
        if (flags != 0)
            field.replaceKey("/Ff", QPDFObjectHandle::newInteger(flags));
        return field;
    }

    QPDFObjectHandle widgetOf(const RenditionWidget &widget, QPDFObjectHandle page, double height)
    {
        QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
        made.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        made.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
        made.replaceKey("/F", QPDFObjectHandle::newInteger(PrintFlag));
        made.replaceKey("/P", page);
        QPDFObjectHandle rect = QPDFObjectHandle::newArray();
        rect.appendItem(real(widget.rect.left()));
        rect.appendItem(real(height - widget.rect.bottom()));
        rect.appendItem(real(widget.rect.right()));
        rect.appendItem(real(height - widget.rect.top()));
        made.replaceKey("/Rect", rect);
        if (!widget.caption.isEmpty())
            made.replaceKey("/TU", unicode(widget.caption)); // viewers read it on either
        if (widget.kind == RenditionCell::Kind::Box)
            addStates(made, widget);
        return m_pdf.makeIndirectObject(made);
    }

    void addStates(QPDFObjectHandle &made, const RenditionWidget &widget)
    {
        const double side = widget.rect.width();
        const auto at
            = [side](double fraction) { return QByteArray::number(fraction * side, 'f', 2) + ' '; };
        const QByteArray tick = "q 1.3 w 1 J 1 j " + at(0.2) + at(0.5) + "m " + at(0.42) + at(0.24)
            + "l " + at(0.82) + at(0.8) + "l S Q";
        QPDFObjectHandle states = QPDFObjectHandle::newDictionary();
        states.replaceKey(pdf::nameObject(widget.state.toUtf8()).getName(), drawing(tick, side));
        // Not empty: some readers complain of a compressed stream without bytes.
        states.replaceKey("/Off", drawing("q Q", side));
        QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", states);
        made.replaceKey("/AP", appearance);
        made.replaceKey("/AS", QPDFObjectHandle::newName("/Off"));
    }

    // Boxes are all of one size on a page: each drawing is stored once.
    QPDFObjectHandle drawing(const QByteArray &content, double side)
    {
        const QByteArray key = content + QByteArray::number(side, 'f', 2);
        if (!m_drawings.contains(key)) {
            QPDFObjectHandle form = QPDFObjectHandle::newStream(&m_pdf, content.toStdString());
            QPDFObjectHandle dictionary = form.getDict();
            dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
            dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
            QPDFObjectHandle box = QPDFObjectHandle::newArray();
            for (const double value : {0.0, 0.0, side, side})
                box.appendItem(real(value));
            dictionary.replaceKey("/BBox", box);
            dictionary.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
            m_drawings.insert(key, form);
        }
        return m_drawings.value(key);
    }

    QPDFObjectHandle resources()
    {
        QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
        fonts.replaceKey("/Helv", standardFont("/Helvetica"));
        const bool mentions = std::any_of(m_edition.rendition.begin(), m_edition.rendition.end(),
            [](const RenditionBlock &block) { return hasMention(block); });
        if (mentions)
            fonts.replaceKey("/HeBo", standardFont("/Helvetica-Bold"));
        QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
        result.replaceKey("/Font", fonts);
        return result;
    }

    QPDFObjectHandle standardFont(const char *name)
    {
        QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
        font.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
        font.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type1"));
        font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        font.replaceKey("/Encoding", QPDFObjectHandle::newName("/WinAnsiEncoding"));
        return m_pdf.makeIndirectObject(font);
    }

    static bool hasMention(const RenditionBlock &block)
    {
        return std::any_of(
            block.rows.begin(), block.rows.end(), [](const QList<RenditionCell> &row) {
                return std::any_of(row.begin(), row.end(), [](const RenditionCell &cell) {
                    return cell.kind == RenditionCell::Kind::Mention;
                });
            });
    }

    QPDF &m_pdf;
    const FormEdition &m_edition;
    QPDFObjectHandle m_fields;
    QMap<PdfFieldName, QPDFObjectHandle> m_made;
    QMap<PdfFieldName, QStringList> m_captions;
    QMap<QByteArray, QPDFObjectHandle> m_drawings;
};

} // namespace

Result<void> addFields(QPDF &pdf, const FormEdition &edition, const QList<RenditionPage> &pages)
{
    FieldAdder adder(pdf, edition);
    const std::vector<QPDFPageObjectHelper> drawn = QPDFPageDocumentHelper(pdf).getAllPages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const Result<void> added
            = adder.addPage(drawn.at(static_cast<size_t>(i)).getObjectHandle(), pages[i]);
        if (!added)
            return added.error();
    }
    return adder.finish();
}

} // namespace prealable
