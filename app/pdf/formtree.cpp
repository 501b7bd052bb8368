#include "pdf/formtree.h"

#include "pdf/defaultappearance.h"
#include "pdf/fieldlocks.h"
#include "pdf/inflation.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable::pdf {

namespace {

constexpr int flagReadOnly = 1 << 0;
constexpr int flagMultiline = 1 << 12;
constexpr int flagPassword = 1 << 13;
constexpr int flagRadio = 1 << 15;
constexpr int flagPushButton = 1 << 16;
constexpr int flagEditable = 1 << 18;
constexpr int flagFileSelect = 1 << 20;
constexpr int flagComb = 1 << 24;

// What a node of the field tree hands down to its kids (PDF 32000-1, 12.7.3.1).
struct Inherited {
    QString name;
    QPDFObjectHandle holder;
    QPDFObjectHandle type;
    QPDFObjectHandle flags;
    QPDFObjectHandle maxLength;
    QPDFObjectHandle appearance;
    QPDFObjectHandle quadding;
    QPDFObjectHandle options;
    QPDFObjectHandle value;
    QPDFObjectHandle tooltip;
};

bool isWidget(QPDFObjectHandle object)
{
    return nameOf(keyOf(object, "/Subtype")) == "Widget";
}

void inherit(Inherited &from, QPDFObjectHandle node)
{
    const auto take = [&node](QPDFObjectHandle &into, const char *key) {
        if (QPDFObjectHandle own = node.getKey(key); !own.isNull())
            into = own;
    };
    take(from.type, "/FT");
    take(from.flags, "/Ff");
    take(from.maxLength, "/MaxLen");
    take(from.appearance, "/DA");
    // A widget may align otherwise than its field: that is not the field's.
    if (node.hasKey("/T") || !isWidget(node))
        take(from.quadding, "/Q");
    take(from.options, "/Opt");
    take(from.value, "/V");
    if (QPDFObjectHandle partial = node.getKey("/T"); partial.isString()) {
        const QString text = textOf(partial);
        if (!from.name.isEmpty() && !text.isEmpty())
            from.name += u'.';
        from.name += text;
        from.holder = node;
        from.tooltip = node.getKey("/TU");
    } else {
        take(from.tooltip, "/TU");
    }
}

class Reader
{
public:
    explicit Reader(QPDF &pdf)
        : m_pdf(pdf)
    {
    }

    FormTree read();

private:
    void readPages();
    void readAnnotations(int page);
    void visit(QPDFObjectHandle node, Inherited inherited, int depth);
    void addStray(QPDFObjectHandle widget, int page);
    void addLeaf(QPDFObjectHandle leaf, const Inherited &inherited, int page);
    FieldNode *fieldFor(const Inherited &inherited);
    void describe(FieldNode &field, const Inherited &inherited, QPDFObjectHandle leaf);
    PdfTextStyle styleOf(const Inherited &inherited, QPDFObjectHandle leaf);
    void warn(const QString &sentence);

    QPDF &m_pdf;
    FormTree m_tree;
    QPDFObjectHandle m_fonts = QPDFObjectHandle::newNull();
    std::map<QPDFObjGen, int> m_pageOf;
    std::vector<std::pair<QPDFObjectHandle, int>> m_annotations;
    std::set<QPDFObjGen> m_visited;
    int m_leaves = 0;
};

void Reader::warn(const QString &sentence)
{
    if (m_tree.warnings.size() < 200 && !m_tree.warnings.contains(sentence))
        m_tree.warnings.append(sentence);
}

void Reader::readPages()
{
    refuseDeepPages(m_pdf);
    QPDFPageDocumentHelper document(m_pdf);
    m_tree.pages = document.getAllPages();
    if (m_tree.pages.empty())
        refuse(ErrorCode::PdfDamaged, {}, QStringLiteral("Ce PDF n'a aucune page."));
    if (m_tree.pages.size() > static_cast<size_t>(maxPages)) {
        refuse(ErrorCode::PdfTooComplex, {},
            QStringLiteral("Ce PDF a plus de %1 pages : ce n'est pas un formulaire.")
                .arg(maxPages));
    }
    for (size_t page = 0; page < m_tree.pages.size(); ++page)
        readAnnotations(static_cast<int>(page));
}

void Reader::readAnnotations(int page)
{
    const auto number = static_cast<size_t>(page);
    QPDFObjectHandle annotations = m_tree.pages[number].getObjectHandle().getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (!isWidget(annotation))
            continue;
        if (m_annotations.size() >= static_cast<size_t>(maxFields)) {
            refuse(ErrorCode::PdfTooComplex, {},
                QStringLiteral("Ce PDF a plus de %1 cases.").arg(maxFields));
        }
        m_annotations.emplace_back(annotation, page);
        if (annotation.isIndirect())
            m_pageOf.emplace(annotation.getObjGen(), page);
    }
}

FormTree Reader::read()
{
    readPages();
    m_tree.acroForm = m_pdf.getRoot().getKey("/AcroForm");
    if (!m_tree.acroForm.isDictionary()) {
        m_tree.acroForm = QPDFObjectHandle::newNull();
        if (!m_annotations.empty())
            warn(QStringLiteral("Ce PDF a des cases, mais pas de formulaire."));
        return std::move(m_tree);
    }
    m_fonts = keyOf(m_tree.acroForm.getKey("/DR"), "/Font");
    Inherited top;
    top.appearance = m_tree.acroForm.getKey("/DA");
    top.quadding = m_tree.acroForm.getKey("/Q");
    if (QPDFObjectHandle roots = m_tree.acroForm.getKey("/Fields"); roots.isArray()) {
        for (int i = 0; i < roots.getArrayNItems(); ++i)
            visit(roots.getArrayItem(i), top, 0);
    }
    for (auto [annotation, page] : m_annotations) {
        if (!annotation.isIndirect() || !m_visited.contains(annotation.getObjGen()))
            addStray(annotation, page);
    }
    return std::move(m_tree);
}

void Reader::visit(QPDFObjectHandle node, Inherited inherited, int depth)
{
    if (!node.isDictionary())
        return;
    if (depth > maxDepth) {
        refuse(ErrorCode::PdfTooComplex, {},
            QStringLiteral("Les champs de ce PDF sont emboîtés sans fin."));
    }
    if (node.isIndirect() && !m_visited.insert(node.getObjGen()).second) {
        warn(QStringLiteral("Un champ est rangé deux fois dans le formulaire."));
        return;
    }
    inherit(inherited, node);
    QPDFObjectHandle kids = node.getKey("/Kids");
    if (kids.isArray() && kids.getArrayNItems() > 0) {
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            visit(kids.getArrayItem(i), inherited, depth + 1);
        return;
    }
    const auto page = node.isIndirect() ? m_pageOf.find(node.getObjGen()) : m_pageOf.end();
    addLeaf(node, inherited, page == m_pageOf.end() ? -1 : page->second);
}

// A widget of a page that the form's list does not reach: its parents say which field it is of.
void Reader::addStray(QPDFObjectHandle widget, int page)
{
    std::vector<QPDFObjectHandle> chain{widget};
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle up = widget.getKey("/Parent"); up.isDictionary();
         up = up.getKey("/Parent")) {
        if (chain.size() > static_cast<size_t>(maxDepth)
            || (up.isIndirect() && !seen.insert(up.getObjGen()).second)) {
            warn(QStringLiteral("Une case a des parents sans fin : elle est laissée de côté."));
            return;
        }
        chain.push_back(up);
    }
    Inherited inherited;
    inherited.appearance = m_tree.acroForm.getKey("/DA");
    inherited.quadding = m_tree.acroForm.getKey("/Q");
    for (auto node = chain.rbegin(); node != chain.rend(); ++node)
        inherit(inherited, *node);
    if (inherited.name.isEmpty()) {
        warn(QStringLiteral("Une case sans nom est laissée de côté."));
        return;
    }
    warn(QStringLiteral("Le champ « %1 » n'est pas dans la liste du formulaire.")
             .arg(inherited.name));
    addLeaf(widget, inherited, page);
}

std::optional<PdfFieldType> typeOf(const Inherited &inherited)
{
    const QByteArray name = nameOf(inherited.type);
    const int flags = integerOf(inherited.flags, 0);
    if (name == "Tx")
        return PdfFieldType::Text;
    if (name == "Ch")
        return PdfFieldType::Choice;
    if (name == "Sig")
        return PdfFieldType::Signature;
    if (name != "Btn")
        return std::nullopt;
    if ((flags & flagPushButton) != 0)
        return PdfFieldType::Button;
    return (flags & flagRadio) != 0 ? PdfFieldType::Radio : PdfFieldType::CheckBox;
}

FieldNode *Reader::fieldFor(const Inherited &inherited)
{
    if (inherited.name.isEmpty()) {
        warn(QStringLiteral("Un champ sans nom est laissé de côté."));
        return nullptr;
    }
    const std::optional<PdfFieldType> type = typeOf(inherited);
    if (!type) {
        warn(QStringLiteral("Le champ « %1 » n'a pas de type connu.").arg(inherited.name));
        return nullptr;
    }
    const auto known = m_tree.places.constFind(PdfFieldName(inherited.name));
    if (known == m_tree.places.constEnd()) {
        m_tree.places.insert(PdfFieldName(inherited.name), m_tree.fields.size());
        FieldNode &made = m_tree.fields.emplace_back();
        made.info.name = PdfFieldName(inherited.name);
        made.info.type = *type;
        return &made;
    }
    FieldNode &field = m_tree.fields[known.value()];
    if (field.info.type != *type) {
        warn(QStringLiteral("Deux champs de types différents s'appellent « %1 ».")
                 .arg(inherited.name));
        return nullptr;
    }
    return &field;
}

QString valueText(QPDFObjectHandle value)
{
    if (value.isName()) {
        const QByteArray name = nameOf(value);
        return name == "Off" ? QString() : shownState(name);
    }
    if (value.isArray()) {
        QStringList parts;
        for (int i = 0; i < std::min(value.getArrayNItems(), 1000); ++i)
            parts.append(textOf(value.getArrayItem(i)));
        return parts.join(QStringLiteral(", "));
    }
    return textOf(value);
}

void readOptions(FieldNode &field, QPDFObjectHandle options)
{
    if (!options.isArray())
        return;
    for (int i = 0; i < std::min(options.getArrayNItems(), maxFields); ++i) {
        QPDFObjectHandle option = options.getArrayItem(i);
        const bool isPair = option.isArray() && option.getArrayNItems() >= 2;
        const QString value = textOf(isPair ? option.getArrayItem(0) : option);
        field.options.append({value, isPair ? textOf(option.getArrayItem(1)) : value});
        field.info.states.append(value.toUtf8());
    }
}

PdfTextStyle Reader::styleOf(const Inherited &inherited, QPDFObjectHandle leaf)
{
    QPDFObjectHandle appearance = leaf.getKey("/DA");
    if (!appearance.isString())
        appearance = inherited.appearance;
    const std::string string = appearance.isString() ? appearance.getStringValue() : std::string();
    return parseDefaultAppearance(QByteArray::fromStdString(string), m_fonts);
}

void Reader::describe(FieldNode &field, const Inherited &inherited, QPDFObjectHandle leaf)
{
    PdfFieldInfo &info = field.info;
    const int flags = integerOf(inherited.flags, 0);
    const bool isText = info.type == PdfFieldType::Text;
    info.readOnly = (flags & flagReadOnly) != 0;
    info.maxLength = isText ? std::clamp(integerOf(inherited.maxLength, 0), 0, 1'000'000) : 0;
    info.multiline = isText && (flags & flagMultiline) != 0;
    info.password = isText && (flags & flagPassword) != 0;
    info.comb = isText && (flags & flagComb) != 0 && info.maxLength > 0 && info.maxLength <= 1000
        && !info.multiline && !info.password && (flags & flagFileSelect) == 0;
    info.editableChoice = info.type == PdfFieldType::Choice && (flags & flagEditable) != 0;
    info.quadding = std::clamp(integerOf(inherited.quadding, 0), 0, 2);
    info.value = valueText(inherited.value);
    info.tooltip = textOf(inherited.tooltip);
    info.style = styleOf(inherited, leaf);
    if (info.type == PdfFieldType::Choice)
        readOptions(field, inherited.options);
}

// The first name of /AP /N that is not Off; a box without appearances says nothing.
QByteArray onStateOf(QPDFObjectHandle widget)
{
    QPDFObjectHandle normal = keyOf(widget.getKey("/AP"), "/N");
    if (!normal.isDictionary())
        return {};
    for (const std::string &key : normal.getKeys()) {
        if (key != "/Off")
            return QByteArray::fromStdString(key).mid(1);
    }
    return {};
}

WidgetNode widgetOf(QPDFObjectHandle leaf, int page)
{
    WidgetNode widget;
    widget.object = leaf;
    widget.shown.page = page;
    widget.shown.rect = rectOf(leaf.getKey("/Rect"));
    QPDFObjectHandle look = leaf.getKey("/MK");
    const int turn = integerOf(keyOf(look, "/R"), 0) % 360;
    widget.shown.rotation = ((turn + 360) % 360) / 90 * 90;
    widget.border = colourOf(keyOf(look, "/BC"));
    widget.background = colourOf(keyOf(look, "/BG"));
    widget.borderWidth = std::clamp(numberOf(keyOf(leaf.getKey("/BS"), "/W"), 1.0), 0.0, 20.0);
    return widget;
}

void Reader::addLeaf(QPDFObjectHandle leaf, const Inherited &inherited, int page)
{
    if (++m_leaves > maxFields) {
        refuse(ErrorCode::PdfTooComplex, {},
            QStringLiteral("Ce PDF a plus de %1 champs.").arg(maxFields));
    }
    FieldNode *field = fieldFor(inherited);
    if (!field)
        return;
    if (field->holders.empty())
        describe(*field, inherited, leaf);
    const auto isHolder
        = [&inherited](QPDFObjectHandle known) { return known.isSameObjectAs(inherited.holder); };
    if (std::none_of(field->holders.begin(), field->holders.end(), isHolder))
        field->holders.push_back(inherited.holder);
    if (page < 0) {
        warn(QStringLiteral("Le champ « %1 » a une case qui n'est sur aucune page.")
                 .arg(inherited.name));
        return;
    }
    WidgetNode widget = widgetOf(leaf, page);
    widget.style = styleOf(inherited, leaf);
    widget.quadding = std::clamp(integerOf(leaf.getKey("/Q"), field->info.quadding), 0, 2);
    if (field->info.type == PdfFieldType::CheckBox || field->info.type == PdfFieldType::Radio) {
        widget.shown.onState = onStateOf(leaf);
        if (widget.shown.onState.isEmpty()) {
            warn(QStringLiteral("Une case de « %1 » ne dit pas son état.").arg(inherited.name));
            widget.shown.onState = "Yes";
        }
        if (!field->info.states.contains(widget.shown.onState))
            field->info.states.append(widget.shown.onState);
    }
    field->info.widgets.append(widget.shown);
    field->widgets.push_back(std::move(widget));
}

} // namespace

FormTree readForm(QPDF &pdf)
{
    FormTree form = Reader(pdf).read();
    markLockedFields(form);
    return form;
}

FieldNode *FormTree::field(const PdfFieldName &name)
{
    const auto place = places.constFind(name);
    return place == places.constEnd() ? nullptr : &fields[*place];
}

} // namespace prealable::pdf
