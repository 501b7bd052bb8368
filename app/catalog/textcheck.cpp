// Checks of the texts of an edition: each one that is needed is there, none is there for nothing.
#include "catalog/checkreport.h"

#include <QRegularExpression>
#include <QSet>

namespace prealable {
namespace {

struct Keys {
    QStringList needed;
    QStringList optional;
};

void addField(const FieldDefinition &field, Keys &keys)
{
    const QString prefix = u"field."_qs + field.id.text();
    keys.needed.append(prefix + u".label"_qs);
    if (field.type == FieldType::Group)
        keys.needed += QStringList{prefix + u".row"_qs, prefix + u".add"_qs};
    for (const QString &option : field.options)
        keys.needed.append(prefix + u".option."_qs + option);
    for (const QString &part : {u".hint"_qs, u".help"_qs, u".where"_qs})
        keys.optional.append(prefix + part);
}

void addForm(const FormEdition &edition, Keys &keys)
{
    keys.needed += QStringList{u"form.title"_qs, u"form.shortTitle"_qs, u"form.purpose"_qs,
        u"form.sign"_qs, u"form.send"_qs, u"form.keep"_qs, u"sentBy."_qs + edition.sentBy.id,
        u"sentTo."_qs + edition.sentTo.id};
    if (!edition.madeFrom.forms.isEmpty())
        keys.needed.append(u"form.madeFrom"_qs);
    for (const Volet &volet : edition.volets) {
        const QString prefix = u"volet.%1"_qs.arg(volet.number);
        keys.needed += QStringList{prefix + u".title"_qs, prefix + u".goesTo"_qs};
    }
}

void addQuestionsAndRules(const FormEdition &edition, Keys &keys)
{
    for (const Section &section : edition.sections) {
        keys.needed.append(u"section.%1.title"_qs.arg(section.id.text()));
        keys.optional.append(u"section.%1.intro"_qs.arg(section.id.text()));
    }
    for (const FieldDefinition &field : edition.fields)
        addField(field, keys);
    for (const Rule &rule : edition.rules) {
        keys.needed.append(u"rule.%1.text"_qs.arg(rule.id.text()));
        keys.needed.append(u"rule.%1.fix"_qs.arg(rule.id.text()));
    }
    for (const AttachmentRule &rule : edition.attachments) {
        keys.needed.append(u"attachment.%1.label"_qs.arg(rule.kind.text()));
        keys.optional.append(u"attachment.%1.help"_qs.arg(rule.kind.text()));
    }
}

void addPages(const FormEdition &edition, Keys &keys)
{
    for (const PdfMapping &mapping : edition.pdf) {
        for (const TextPart &part : mapping.parts) {
            if (!part.text.isEmpty())
                keys.needed.append(part.text.text());
        }
    }
    for (const RenditionBlock &block : edition.rendition) {
        keys.needed.append(u"block.%1.title"_qs.arg(block.id));
        for (const QList<RenditionCell> &row : block.rows) {
            for (const RenditionCell &cell : row)
                keys.needed.append(cell.label.text());
        }
    }
    for (const LetterPart &part : edition.letter) {
        if (!part.banner.isEmpty())
            keys.needed.append(part.banner.text());
        for (const LetterParagraph &paragraph : part.paragraphs) {
            if (!paragraph.text.isEmpty())
                keys.needed.append(paragraph.text.text());
        }
    }
}

Keys keysOf(const FormEdition &edition)
{
    Keys keys;
    addForm(edition, keys);
    addQuestionsAndRules(edition, keys);
    addPages(edition, keys);
    keys.needed.removeDuplicates();
    return keys;
}

QString textsFile(const LoadedEdition &loaded)
{
    return loaded.folder + u"/texts.fr.json"_qs;
}

void checkMissing(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (const QString &key : keysOf(loaded.edition).needed) {
        if (!loaded.edition.texts.contains(key))
            report.add(textsFile(loaded), QString(), u"Il manque le texte « %1 »."_qs.arg(key));
    }
}

void checkUnused(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const Keys keys = keysOf(loaded.edition);
    const QSet<QString> used = QSet<QString>(keys.needed.begin(), keys.needed.end())
        + QSet<QString>(keys.optional.begin(), keys.optional.end());
    const QStringList own = loaded.ownTexts.keys();
    for (const QString &key : own) {
        if (!used.contains(key))
            report.add(textsFile(loaded), u'/' + key, u"Rien n'utilise ce texte."_qs);
    }
}

} // namespace

namespace {

bool isKnown(const QString &name, const PlaceholderNames &names)
{
    const QString id = name.section(u':', 1);
    return names.words.contains(name)
        || (name.startsWith(u"law:"_qs) && names.law.values.contains(LawId(id)))
        || (name.startsWith(u"field:"_qs) && names.isField(FieldId(id)));
}

} // namespace

void reportPlaceholders(const TextFile &texts, const PlaceholderNames &names, CheckReport &report)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_qs);
    for (auto text = texts.texts.begin(); text != texts.texts.end(); ++text) {
        if (!text->contains(u'{') && !text->contains(u'}'))
            continue;
        QString rest = *text;
        auto found = braces.globalMatch(*text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (!isKnown(match.captured(1), names))
                report.add(texts.file, u'/' + text.key(),
                    u"« %1 » ne désigne rien de connu."_qs.arg(match.captured(0)));
            rest.remove(match.captured(0));
        }
        if (rest.contains(u'{') || rest.contains(u'}'))
            report.add(texts.file, u'/' + text.key(), u"Une accolade est seule."_qs);
    }
}

namespace {

void checkEditionPlaceholders(
    const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    const auto isAsked = [&](const FieldId &id) { return loaded.edition.question(id) != nullptr; };
    QStringList dates;
    for (const QString &name : loaded.edition.dates.keys())
        dates.append(u"date:"_qs + name);
    reportPlaceholders({textsFile(loaded), loaded.ownTexts}, {forms.law, isAsked, dates}, report);
}

} // namespace

QList<EditionCheck> textChecks()
{
    return {
        {"texts-missing", checkMissing},
        {"texts-unused", checkUnused},
        {"text-placeholders", checkEditionPlaceholders},
    };
}

} // namespace prealable
