#include "pdf/calibration.h"

#include "catalog/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

const QString Format = QStringLiteral("prealable-calibration");
constexpr int Version = 1;
constexpr int MaximumPages = 200;
constexpr int MaximumFields = 5000;
constexpr int MaximumCells = 200;
constexpr double LargestSide = 14400; // points: no PDF page is larger (PDF 32000-1, annex C)
constexpr double SmallestSide = 2; // nothing can be read in less
constexpr double LargestFont = 72;
// A form has some hundred fields; what is larger is some other file.
constexpr JsonLimits Limits{.bytes = qint64{2} * 1024 * 1024, .depth = 6, .values = 120000};

bool hasFormat(const JsonNode &root)
{
    const JsonNode format = root["format"];
    if (!root.isObject() || !format.isText() || format.text() != Format) {
        root.fail(ErrorCode::WrongFormat,
            QStringLiteral("Ce n'est pas un calibrage de formulaire : il doit avoir "
                           "\"format\" : \"%1\".")
                .arg(Format));
        return false;
    }
    const JsonNode version = root["version"];
    if (version.exists() && version.type() == JsonNode::Type::Number
        && version.number() > Version) {
        version.fail(ErrorCode::NewerVersion,
            QStringLiteral("Ce calibrage vient d'une version plus récente de Préalable. Mettez "
                           "Préalable à jour."));
        return false;
    }
    if (version.exists() && version.integer() < 1)
        version.fail(ErrorCode::JsonWrongValue, QStringLiteral("Cette version n'existe pas."));
    return true;
}

class CalibrationReader
{
public:
    CalibrationReader(const JsonNode &root, const Catalog &catalog)
        : m_root(root)
        , m_catalog(catalog)
    {
    }

    Calibration read()
    {
        if (!hasFormat(m_root))
            return {};
        m_root.expect(
            {"format", "version", "form", "edition", "sha256", "pages", "fields"}, {"absent"});
        readEdition();
        readHash();
        readPages();
        const QList<JsonNode> fields = m_root["fields"].items();
        if (fields.size() > MaximumFields)
            return refuse(m_root["fields"]);
        for (const JsonNode &field : fields)
            readField(field);
        const JsonNode absent = m_root["absent"];
        if (!absent.exists())
            return m_result;
        for (const JsonNode &name : absent.items())
            m_result.absent << knownName(name);
        return m_result;
    }

private:
    static Calibration refuse(const JsonNode &node)
    {
        node.fail(ErrorCode::JsonWrongValue, QStringLiteral("C'est trop pour un formulaire."));
        return {};
    }

    void readEdition()
    {
        m_result.form = FormId(m_root["form"].text());
        m_result.edition = EditionId(m_root["edition"].text());
        const QList<FormId> forms = m_catalog.forms();
        if (m_root["form"].isText() && !forms.contains(m_result.form)) {
            m_root["form"].fail(
                ErrorCode::UnknownForm, QStringLiteral("Préalable ne connaît pas ce formulaire."));
            return;
        }
        m_edition = m_catalog.edition(m_result.form, m_result.edition);
        if (m_edition && m_edition->isLetter())
            m_edition = nullptr; // it has no page to calibrate
        if (!m_edition && m_root["edition"].isText()) {
            m_root["edition"].fail(ErrorCode::UnknownEdition,
                QStringLiteral("Préalable ne connaît pas cette édition du formulaire."));
        }
    }

    void readHash()
    {
        const JsonNode node = m_root["sha256"];
        m_result.sha256 = node.text().toUtf8();
        const bool hex = m_result.sha256.size() == 64
            && std::all_of(m_result.sha256.begin(), m_result.sha256.end(),
                [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
        if (node.isText() && !hex)
            node.fail(ErrorCode::JsonWrongValue,
                QStringLiteral("L'empreinte d'un fichier a 64 chiffres, de 0 à f."));
    }

    void readPages()
    {
        const QList<JsonNode> pages = m_root["pages"].items();
        if (pages.size() > MaximumPages) {
            refuse(m_root["pages"]);
            return;
        }
        for (const JsonNode &page : pages) {
            const QList<double> size = numbers(page, 2);
            if (size.isEmpty())
                continue;
            if (size[0] < SmallestSide || size[1] < SmallestSide)
                page.fail(ErrorCode::JsonWrongValue, QStringLiteral("Cette page est trop petite."));
            m_result.pages << QSizeF(size[0], size[1]);
        }
    }

    // Exactly so many, none beyond a PDF page; otherwise none, and it is said.
    static QList<double> numbers(const JsonNode &node, qsizetype count)
    {
        QList<double> result;
        const QList<JsonNode> items = node.items();
        for (const JsonNode &item : items) {
            const double number = item.number();
            if (std::abs(number) > LargestSide || result.size() > count)
                break;
            result << number;
        }
        if (result.size() == count && items.size() == count)
            return result;
        if (node.isArray())
            node.fail(ErrorCode::JsonWrongValue,
                QStringLiteral("%1 nombres sont attendus ici, de %2 au plus.")
                    .arg(count)
                    .arg(LargestSide));
        return {};
    }

    PdfFieldName knownName(const JsonNode &node)
    {
        const PdfFieldName name(node.text());
        if (m_edition && node.isText() && !m_edition->pdfField(name))
            node.fail(ErrorCode::PdfUnknownField,
                QStringLiteral("Le formulaire n'a pas de champ de ce nom."));
        return name;
    }

    void readField(const JsonNode &node)
    {
        if (!node.expect({"name", "page", "rect", "type"},
                {"state", "multiline", "comb", "maxLength", "size", "quadding"}))
            return;
        CalibratedField field;
        field.name = knownName(node["name"]);
        field.page = bounded(node["page"], 1, int(m_result.pages.size())) - 1;
        readRect(node["rect"], field);
        readType(node, field);
        if (node["maxLength"].exists())
            field.maxLength = bounded(node["maxLength"], 0, MaximumCells * 100);
        if (node["quadding"].exists())
            field.quadding = bounded(node["quadding"], 0, 2);
        if (node["size"].exists())
            field.size = fontSize(node["size"]);
        field.multiline = node["multiline"].exists() && node["multiline"].flag();
        field.comb = node["comb"].exists() && node["comb"].flag();
        if (field.comb && (field.maxLength < 1 || field.maxLength > MaximumCells))
            node["comb"].fail(ErrorCode::JsonWrongValue,
                QStringLiteral("Un peigne a autant de cases que \"maxLength\", %1 au plus.")
                    .arg(MaximumCells));
        if (field.comb && field.multiline)
            node["comb"].fail(ErrorCode::JsonWrongValue,
                QStringLiteral("Un peigne n'a qu'une ligne : enlevez \"multiline\"."));
        sameAsBefore(node, field);
        m_result.fields << field;
    }

    static int bounded(const JsonNode &node, int least, int most)
    {
        const int value = node.integer();
        if (value >= least && value <= most)
            return value;
        if (node.type() == JsonNode::Type::Number)
            node.fail(ErrorCode::JsonWrongValue,
                QStringLiteral("Un nombre de %1 à %2 est attendu ici.").arg(least).arg(most));
        return least;
    }

    static double fontSize(const JsonNode &node)
    {
        const double size = node.number();
        if (size >= 0 && size <= LargestFont)
            return size;
        node.fail(ErrorCode::JsonWrongValue,
            QStringLiteral("Une taille de 0 (automatique) à %1 points est attendue ici.")
                .arg(LargestFont));
        return 0;
    }

    static void readRect(const JsonNode &node, CalibratedField &field)
    {
        const QList<double> sides = numbers(node, 4);
        if (sides.isEmpty())
            return;
        field.rect = QRectF(QPointF(sides[0], sides[1]), QPointF(sides[2], sides[3]));
        if (field.rect.width() < SmallestSide || field.rect.height() < SmallestSide)
            node.fail(ErrorCode::JsonWrongValue,
                QStringLiteral("Ce cadre est trop petit ou retourné : gauche, bas, droite, haut."));
    }

    void readType(const JsonNode &node, CalibratedField &field)
    {
        const QString type = node["type"].text();
        const PdfMapping *mapping = m_edition ? m_edition->pdfField(field.name) : nullptr;
        if (type == QLatin1String("box")) {
            field.type = CalibratedField::Type::Box;
            field.state = node["state"].text();
            if (!node["state"].exists())
                node.fail(
                    ErrorCode::JsonMissingKey, QStringLiteral("Une case a un état : \"state\"."));
            else if (mapping && mapping->box && !mapping->states.contains(field.state))
                node["state"].fail(ErrorCode::PdfUnknownState,
                    QStringLiteral("Le champ n'a pas d'état de ce nom."));
        } else if (type != QLatin1String("text")) {
            node["type"].fail(
                ErrorCode::JsonWrongValue, QStringLiteral("« text » ou « box » est attendu ici."));
        } else if (node["state"].exists()) {
            node["state"].fail(
                ErrorCode::JsonWrongValue, QStringLiteral("Un texte n'a pas d'état."));
        }
        if (mapping && mapping->box != (field.type == CalibratedField::Type::Box))
            node["type"].fail(ErrorCode::JsonWrongValue,
                QStringLiteral("Le formulaire dit autre chose de ce champ."));
    }

    // All places of one text are one field of the PDF.
    void sameAsBefore(const JsonNode &node, const CalibratedField &field)
    {
        const auto first = m_first.constFind(field.name);
        if (first == m_first.constEnd()) {
            m_first.insert(field.name, m_result.fields.size());
            return;
        }
        const CalibratedField &other = m_result.fields.at(*first);
        if (other.multiline != field.multiline || other.comb != field.comb
            || other.maxLength != field.maxLength)
            node["name"].fail(ErrorCode::JsonWrongValue,
                QStringLiteral("Ce champ est déjà placé, avec d'autres propriétés."));
    }

    const JsonNode m_root;
    const Catalog &m_catalog;
    const FormEdition *m_edition = nullptr;
    Calibration m_result;
    QMap<PdfFieldName, qsizetype> m_first;
};

// A hundredth of a point is finer than any printer.
double hundredth(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

bool Calibration::places(const PdfFieldName &name) const
{
    return std::any_of(fields.begin(), fields.end(),
        [&name](const CalibratedField &field) { return field.name == name; });
}

QByteArray sha256Of(const QByteArray &pdf)
{
    return QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
}

QJsonObject calibratedFieldJson(const CalibratedField &field)
{
    const bool box = field.type == CalibratedField::Type::Box;
    QJsonObject json
        = {{QStringLiteral("name"), field.name.text()}, {QStringLiteral("page"), field.page + 1},
            {QStringLiteral("rect"),
                QJsonArray{hundredth(field.rect.left()), hundredth(field.rect.top()),
                    hundredth(field.rect.right()), hundredth(field.rect.bottom())}},
            {QStringLiteral("type"), box ? QStringLiteral("box") : QStringLiteral("text")}};
    if (box)
        json.insert(QStringLiteral("state"), field.state);
    if (field.multiline)
        json.insert(QStringLiteral("multiline"), true);
    if (field.comb)
        json.insert(QStringLiteral("comb"), true);
    if (field.maxLength > 0)
        json.insert(QStringLiteral("maxLength"), field.maxLength);
    if (field.size > 0)
        json.insert(QStringLiteral("size"), field.size);
    if (field.quadding > 0)
        json.insert(QStringLiteral("quadding"), field.quadding);
    return json;
}

QByteArray calibrationJson(const Calibration &calibration)
{
    QJsonArray pages;
    for (const QSizeF &page : calibration.pages)
        pages.append(QJsonArray{hundredth(page.width()), hundredth(page.height())});
    QJsonArray fields;
    for (const CalibratedField &field : calibration.fields)
        fields.append(calibratedFieldJson(field));
    QJsonObject json = {{QStringLiteral("format"), Format}, {QStringLiteral("version"), Version},
        {QStringLiteral("form"), calibration.form.text()},
        {QStringLiteral("edition"), calibration.edition.text()},
        {QStringLiteral("sha256"), QString::fromLatin1(calibration.sha256)},
        {QStringLiteral("pages"), pages}, {QStringLiteral("fields"), fields}};
    if (!calibration.absent.isEmpty()) {
        QJsonArray absent;
        for (const PdfFieldName &name : calibration.absent)
            absent.append(name.text());
        json.insert(QStringLiteral("absent"), absent);
    }
    return QJsonDocument(json).toJson();
}

Result<Calibration> readCalibration(
    const QByteArray &json, const QString &file, const Catalog &catalog)
{
    const JsonDocument document = JsonDocument::parse(json, file, Limits);
    Calibration calibration;
    if (document.root().exists())
        calibration = CalibrationReader(document.root(), catalog).read();
    if (!document.ok())
        return document.errors().first();
    return calibration;
}

} // namespace prealable
