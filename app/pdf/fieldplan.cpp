#include "pdf/fieldplan.h"

#include "pdf/plaintext.h"

#include <algorithm>

namespace prealable::pdf {

namespace {

bool isBox(const FieldNode &field)
{
    return field.info.type == PdfFieldType::CheckBox || field.info.type == PdfFieldType::Radio;
}

void checkWritable(const FieldNode &field, const WriteOptions &options)
{
    const QString name = field.info.name.text();
    if (field.info.type == PdfFieldType::Signature || field.info.type == PdfFieldType::Button) {
        refuse(ErrorCode::PdfReadOnly, name,
            QStringLiteral("Ce champ est un bouton ou une signature : il ne se remplit pas."));
    }
    if (field.info.lockedBySignature) {
        refuse(ErrorCode::PdfReadOnly, name,
            QStringLiteral("Une signature de ce PDF a verrouillé ce champ : le changer la rendrait "
                           "fausse. Partez d'un formulaire qui n'est pas signé."));
    }
    if (field.info.readOnly && !options.allowReadOnly) {
        refuse(ErrorCode::PdfReadOnly, name,
            QStringLiteral("Ce champ est protégé : le formulaire interdit de le changer."));
    }
}

QByteArray stateOf(const FieldNode &field, const QString &value)
{
    if (value.isEmpty() || value == QLatin1String("Off"))
        return {};
    for (const QByteArray &state : field.info.states) {
        if (shownState(state) == value)
            return state;
    }
    QStringList known;
    for (const QByteArray &state : field.info.states.mid(0, 12))
        known.append(QStringLiteral("« %1 »").arg(shownName(shownState(state))));
    refuse(ErrorCode::PdfUnknownState, field.info.name.text(),
        QStringLiteral("Cette case n'a pas cet état. États possibles : %1.")
            .arg(known.join(QStringLiteral(", "))));
}

void planChoice(PlannedField &planned, const QString &value)
{
    const FieldNode &field = *planned.field;
    planned.text = value;
    for (qsizetype i = 0; i < field.options.size(); ++i) {
        if (field.options[i].first == value || field.options[i].second == value) {
            planned.text = field.options[i].first;
            planned.option = static_cast<int>(i);
            return;
        }
    }
    if (!field.info.editableChoice && !value.isEmpty()) {
        refuse(ErrorCode::PdfUnknownState, field.info.name.text(),
            QStringLiteral("Cette liste n'a pas ce choix."));
    }
}

void checkGlyphs(const FieldNode &field, const QString &text)
{
    if (PlainText::of(text, field.info.style))
        return;
    const QStringList missing = missingGlyphs(text);
    if (missing.isEmpty())
        return;
    refuse(ErrorCode::PdfGlyphMissing, field.info.name.text(),
        QStringLiteral("Aucune police du programme ne dessine %1. Écrivez-le autrement.")
            .arg(missing.mid(0, 5).join(QStringLiteral(", "))));
}

// MaxLen counts characters, not code units.
int lengthOf(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

QString singleLine(const QString &text, bool multiline)
{
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    clean.replace(u'\r', u'\n');
    if (!multiline)
        clean.replace(u'\n', u' ');
    return clean;
}

// Takes from `text` what is beyond MaxLen, at a word.
QString takeBeyond(QString &text, int maxLength)
{
    qsizetype end = 0;
    for (int i = 0; i < maxLength && end < text.size(); ++i)
        end += text[end].isHighSurrogate() ? 2 : 1;
    qsizetype word = end;
    while (word > 0 && !text[word].isSpace() && !text[word - 1].isSpace())
        --word;
    if (word > 0)
        end = word;
    const QString rest = text.mid(end).trimmed();
    text = text.left(end).trimmed();
    return rest;
}

Drawing drawingOf(const FieldNode &field, const WidgetNode &widget, const QString &text)
{
    Drawing drawing;
    drawing.size = uprightSize(widget.shown);
    drawing.rotation = widget.shown.rotation;
    drawing.box = textBoxOf(field.info, widget);
    drawing.border = widget.border;
    drawing.background = widget.background;
    drawing.borderWidth = widget.borderWidth;
    if (!drawing.size.isEmpty())
        drawing.fit = fitText(drawing.box, text);
    return drawing;
}

QString drawnText(const PlannedField &planned)
{
    const FieldNode &field = *planned.field;
    if (field.info.password)
        return QString(planned.text.size(), u'*');
    if (planned.option >= 0)
        return field.options[planned.option].second;
    return planned.text;
}

// Draws the same text in every widget; returns what the tightest of them has no room for.
QString fitWidgets(PlannedField &planned)
{
    QString text = drawnText(planned);
    QString rest;
    // A tighter widget may shorten the text once; then every widget holds it.
    for (int round = 0; round < 4; ++round) {
        planned.drawings.clear();
        const TextFit *tightest = nullptr;
        for (const WidgetNode &widget : planned.field->widgets)
            planned.drawings.push_back(drawingOf(*planned.field, widget, text));
        for (const Drawing &drawing : planned.drawings) {
            const bool isTighter = !drawing.fit.fits
                && (!tightest || drawing.fit.shown.size() < tightest->shown.size());
            if (isTighter)
                tightest = &drawing.fit;
        }
        if (!tightest)
            return rest;
        rest = rest.isEmpty() ? tightest->overflow : tightest->overflow + u' ' + rest;
        text = tightest->shown;
    }
    return rest;
}

void reportOrRefuse(FieldPlan &plan, PlannedField &planned, const QString &rest, bool allowed)
{
    const QString name = planned.field->info.name.text();
    if (!allowed) {
        refuse(ErrorCode::PdfTextTooLong, name,
            QStringLiteral("Ce texte ne tient pas dans la case, même en petit. Abrégez-le."));
    }
    plan.overflow.append({planned.field->info.name, planned.text, rest});
}

void planText(FieldPlan &plan, PlannedField &planned, const WriteOptions &options)
{
    const FieldNode &field = *planned.field;
    const bool isText = field.info.type == PdfFieldType::Text;
    checkGlyphs(field, planned.text);
    planned.text = singleLine(planned.text, field.info.multiline);
    QString rest;
    const int most = field.info.maxLength;
    if (isText && most > 0 && lengthOf(planned.text) > most) {
        if (!options.allowOverflow || field.info.comb) {
            refuse(ErrorCode::PdfTextTooLong, field.info.name.text(),
                QStringLiteral("Ce champ accepte %1 caractères au plus.").arg(most));
        }
        rest = takeBeyond(planned.text, most);
    }
    const QString beyond = fitWidgets(planned);
    if (!beyond.isEmpty()) {
        const bool mayContinue = options.allowOverflow && isText && !field.info.password;
        if (mayContinue)
            planned.text = planned.drawings.front().fit.shown;
        rest = rest.isEmpty() ? beyond : beyond + u' ' + rest;
        reportOrRefuse(plan, planned, rest, mayContinue);
    } else if (!rest.isEmpty()) {
        reportOrRefuse(plan, planned, rest, options.allowOverflow);
    }
}

} // namespace

FieldPlan planFields(FormTree &tree, const PdfValues &values, const WriteOptions &options)
{
    FieldPlan plan;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        FieldNode *field = tree.field(it.key());
        if (!field) {
            refuse(ErrorCode::PdfUnknownField, it.key().text(),
                QStringLiteral("Ce PDF n'a pas de champ de ce nom."));
        }
        checkWritable(*field, options);
        PlannedField planned;
        planned.field = field;
        if (isBox(*field)) {
            planned.state = stateOf(*field, it.value());
        } else {
            if (field->info.type == PdfFieldType::Choice)
                planChoice(planned, it.value());
            else
                planned.text = it.value();
            planText(plan, planned, options);
        }
        plan.fields.push_back(std::move(planned));
    }
    return plan;
}

void planTemplateValues(FormTree &tree, const PdfValues &values, FieldPlan &plan)
{
    for (FieldNode &field : tree.fields) {
        const bool isText
            = field.info.type == PdfFieldType::Text || field.info.type == PdfFieldType::Choice;
        const auto hasAppearance = [](const WidgetNode &widget) {
            return keyOf(QPDFObjectHandle(widget.object).getKey("/AP"), "/N").isStream();
        };
        if (!isText || field.info.value.isEmpty() || values.contains(field.info.name)
            || std::all_of(field.widgets.begin(), field.widgets.end(), hasAppearance))
            continue;
        PlannedField planned;
        planned.field = &field;
        planned.text = field.info.value;
        for (qsizetype i = 0; i < field.options.size(); ++i) {
            if (field.options[i].first == planned.text)
                planned.option = static_cast<int>(i);
        }
        fitWidgets(planned);
        plan.fields.push_back(std::move(planned));
    }
}

} // namespace prealable::pdf
