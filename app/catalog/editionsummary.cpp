#include "catalog/editionsummary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace prealable {

namespace {

QJsonValue dateOrNull(QDate date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate));
}

QJsonObject jsonOf(const EditionSummary &summary)
{
    QJsonArray supersedes;
    for (const SupersededEdition &old : summary.supersedes)
        supersedes.append(QJsonObject{{u"edition"_qs, old.edition.text()}, {u"cerfa"_qs, old.cerfa},
            {u"reference"_qs, old.reference}});
    QJsonArray madeFrom;
    for (const FormId &form : summary.madeFrom)
        madeFrom.append(form.text());
    return {{u"form"_qs, summary.form.text()}, {u"edition"_qs, summary.edition.text()},
        {u"cerfa"_qs, summary.cerfa}, {u"reference"_qs, summary.reference},
        {u"inForceFrom"_qs, dateOrNull(summary.inForceFrom)},
        {u"inForceUntil"_qs, dateOrNull(summary.inForceUntil)}, {u"title"_qs, summary.title},
        {u"shortTitle"_qs, summary.shortTitle},
        {u"numbers"_qs, QJsonArray::fromStringList(summary.recogniseNumbers)},
        {u"references"_qs, QJsonArray::fromStringList(summary.recogniseReferences)},
        {u"supersedes"_qs, supersedes}, {u"letter"_qs, summary.letter}, {u"madeFrom"_qs, madeFrom},
        {u"madeFromText"_qs, summary.madeFromText}};
}

EditionSummary readSummary(const JsonNode &node)
{
    node.expect({"form", "edition", "cerfa", "reference", "inForceFrom", "inForceUntil", "title",
        "shortTitle", "numbers", "references", "supersedes", "letter", "madeFrom", "madeFromText"});
    EditionSummary summary;
    summary.form = readIdAs<FormId>(node["form"]);
    summary.edition = readIdAs<EditionId>(node["edition"]);
    summary.cerfa = node["cerfa"].text();
    summary.reference = node["reference"].text();
    summary.inForceFrom = node["inForceFrom"].dateOrNull();
    summary.inForceUntil = node["inForceUntil"].dateOrNull();
    summary.title = node["title"].text();
    summary.shortTitle = node["shortTitle"].text();
    summary.recogniseNumbers = node["numbers"].texts();
    summary.recogniseReferences = node["references"].texts();
    for (const JsonNode &old : node["supersedes"].items())
        summary.supersedes.append(
            {readIdAs<EditionId>(old["edition"]), old["cerfa"].text(), old["reference"].text()});
    summary.letter = node["letter"].flag();
    summary.madeFrom = readIds<FormId>(node["madeFrom"]);
    summary.madeFromText = node["madeFromText"].text();
    return summary;
}

} // namespace

EditionSummary summaryOf(const FormEdition &edition)
{
    return {.form = edition.form,
        .edition = edition.edition,
        .cerfa = edition.cerfa,
        .reference = edition.reference,
        .inForceFrom = edition.inForceFrom,
        .inForceUntil = edition.inForceUntil,
        .title = edition.text(u"form.title"_qs),
        .shortTitle = edition.text(u"form.shortTitle"_qs),
        .recogniseNumbers = edition.recogniseNumbers,
        .recogniseReferences = edition.recogniseReferences,
        .supersedes = edition.supersedes,
        .letter = edition.isLetter(),
        .madeFrom = edition.madeFrom.forms,
        .madeFromText = edition.text(u"form.madeFrom"_qs)};
}

FormsIndex indexOf(const LoadedForms &forms)
{
    FormsIndex index;
    index.version = forms.version;
    for (const LoadedEdition &loaded : forms.editions)
        index.editions.append(summaryOf(loaded.edition));
    for (const QString &need : forms.triages.keys())
        index.needs.insert(need, forms.texts.value(QStringLiteral("triage.%1.title").arg(need)));
    return index;
}

QByteArray indexJson(const FormsIndex &index)
{
    QJsonArray editions;
    for (const EditionSummary &summary : index.editions)
        editions.append(jsonOf(summary));
    QJsonObject needs;
    for (auto need = index.needs.begin(); need != index.needs.end(); ++need)
        needs.insert(need.key(), need.value());
    return QJsonDocument(QJsonObject{{u"version"_qs, index.version.number},
                             {u"issued"_qs, dateOrNull(index.version.issued)},
                             {u"editions"_qs, editions}, {u"needs"_qs, needs}})
        .toJson();
}

FormsIndex readIndex(FormsFolder &folder)
{
    FormsIndex index;
    folder.read(u"index.json"_qs, [&index](const JsonNode &root) {
        root.expect({"version", "issued", "editions", "needs"});
        index.version = readVersion(root);
        for (const JsonNode &node : root["editions"].items())
            index.editions.append(readSummary(node));
        for (const JsonNode &title : root["needs"].members())
            index.needs.insert(title.key(), title.text());
    });
    return index;
}

} // namespace prealable
