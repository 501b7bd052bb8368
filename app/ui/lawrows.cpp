#include "ui/lawrows.h"

#include "core/searchtext.h"
#include "rules/assessment.h"
#include "ui/sourcetext.h"
#include "ui/windowlanguage.h"

namespace prealable {

using LineKind = LawLine::Kind;

QString LawRow::text() const
{
    QStringList all;
    for (const LawLine &line : lines)
        all.append(line.text);
    return all.join(u'\n');
}

LawRows::LawRows(const Catalog &catalog, QDate day)
    : m_catalog(catalog)
    , m_law(catalog.law())
    , m_day(day)
{
}

QList<LawRow> LawRows::of(const Catalog &catalog, QDate day)
{
    LawRows rows(catalog, day);
    rows.addSilences();
    rows.addAppeals();
    rows.addValues();
    rows.addTables();
    rows.addSources();
    return rows.m_rows;
}

void LawRows::begin(const QString &tag, const QString &title)
{
    m_row = {};
    add(LineKind::Tag, tag);
    add(LineKind::Title, title);
}

void LawRows::add(LineKind kind, const QString &text)
{
    if (!text.isEmpty())
        m_row.lines.append({kind, text});
}

void LawRows::addSourcesOf(const QList<SourceId> &sources)
{
    for (const QString &line : SourceText::lines(m_law, sources))
        add(LineKind::Small, line);
}

void LawRows::addCautions(const QStringList &keys)
{
    for (const QString &key : keys)
        add(LineKind::Body, withLawValues(m_law, m_day, m_catalog.text(key)));
}

// `alsoFound`: words that lead to the row without being shown.
void LawRows::end(const QString &alsoFound)
{
    m_row.key = searchText(m_row.text() + u' ' + alsoFound);
    m_rows.append(m_row);
}

QString LawRows::period(QDate from, QDate until)
{
    if (from.isNull() && until.isNull()) {
        //: Since when a value of the law holds: no date is known, it still does.
        return tr("en vigueur, début non daté");
    }
    if (until.isNull()) {
        //: Since when a value of the law holds. %1: a date.
        return tr("depuis le %1").arg(shownDay(from));
    }
    if (from.isNull()) {
        //: Until when a value of the law held. %1: a date.
        return tr("jusqu'au %1").arg(shownDay(until));
    }
    //: When a value of the law held. %1, %2: dates.
    return tr("du %1 au %2").arg(shownDay(from), shownDay(until));
}

void LawRows::addSilences()
{
    for (const SilenceDeadline &silence : m_law.silences) {
        //: In the list of rules, above a title: how long the caisse has, and what its silence
        //: means.
        begin(tr("Délai de réponse"),
            m_catalog.text(QStringLiteral("silence.%1.label").arg(silence.scope)));
        if (!silence.value.isEmpty()) {
            const QString delay = m_law.shown(silence.value, m_day);
            const bool posted = silence.startsFrom == u"posting";
            //: %1: a delay, « 15 jours ».
            add(LineKind::Body,
                posted
                    ? tr("%1 à compter de l'envoi. Sans réponse, l'accord est acquis.").arg(delay)
                    //: %1: a delay, « 15 jours ».
                    : tr("%1 à compter de la réception d'une demande complète. Sans réponse, "
                         "l'accord est acquis.")
                          .arg(delay));
            if (!silence.alternative.isEmpty()) {
                //: The other reading of when a delay begins.
                add(LineKind::Body,
                    posted ? tr("Autre lecture : à compter de la réception.")
                           //: The other reading of when a delay begins.
                           : tr("Autre lecture : à compter de l'envoi."));
            }
        }
        addCautions(silence.cautions);
        //: Under a delay. %1: « depuis le 1er juillet 2018 ».
        add(LineKind::Small, tr("Période : %1").arg(period(silence.from, silence.until)));
        addSourcesOf(silence.sources);
        end();
    }
}

void LawRows::addAppeals()
{
    const QMap<QString, QString> refusals = {
        //: Title of a row: an appeal against a refusal for medical reasons.
        {QStringLiteral("medical"), tr("Refus pour une raison médicale")},
        //: Title of a row: an appeal against a refusal for administrative reasons.
        {QStringLiteral("administrative"), tr("Refus pour une raison administrative")},
        //: Title of a row: an appeal against a refusal for both kinds of reasons.
        {QStringLiteral("both"), tr("Refus pour une raison médicale et administrative")},
    };
    const QMap<QString, QString> commissions = {
        //: A commission.
        {QStringLiteral("CMRA"), tr("commission médicale de recours amiable (CMRA)")},
        //: A commission.
        {QStringLiteral("CRA"), tr("commission de recours amiable (CRA)")},
        //: Two commissions.
        {QStringLiteral("CRA+CMRA"),
            tr("commission de recours amiable (CRA) et commission médicale "
               "de recours amiable (CMRA)")},
    };
    for (const AppealRoute &appeal : m_law.appeals) {
        //: In the list of rules, above a title: what one may do against a refusal.
        begin(tr("Recours"), refusals.value(appeal.refusal));
        //: %1: a commission, %2: a delay.
        add(LineKind::Body,
            tr("À adresser à : %1, dans un délai de %2.")
                .arg(commissions.value(appeal.commission, appeal.commission),
                    m_law.shown(appeal.delay, m_day)));
        //: %1: a delay.
        add(LineKind::Body,
            tr("Sans réponse de la commission après %1, le recours est rejeté. "
               "On peut alors saisir le tribunal judiciaire.")
                .arg(m_law.shown(appeal.silence, m_day)));
        addCautions(appeal.cautions);
        addSourcesOf(appeal.sources);
        end();
    }
}

void LawRows::addValues()
{
    for (const LawValue &value : m_law.values) {
        //: In the list of rules, above a title: a number of the law.
        begin(tr("Valeur"), m_catalog.text(QStringLiteral("law.%1.label").arg(value.id.text())));
        for (const LawEdition &edition : value.editions) {
            // A day inside of the edition, so that its own number is shown.
            const QDate inside = edition.until.isNull() ? QDate(9999, 1, 1) : edition.until;
            //: A value of the law. %1: number and unit, %2: since when or until when.
            add(LineKind::Body,
                tr("%1 – %2").arg(
                    m_law.shown(value.id, inside), period(edition.from, edition.until)));
            for (const QString &line : SourceText::lines(m_law, edition))
                add(LineKind::Small, line);
        }
        end();
    }
}

void LawRows::addTable(const QString &title, const QString &content, const TableOrigin &origin,
    const QString &confidence)
{
    //: In the list of rules, above a title: a table that the program carries.
    begin(tr("Table"), title);
    //: A table. %1: what it holds, « 203 caisses », %2: the day that it describes.
    add(LineKind::Body,
        tr("%1, état du %2. Une absence ne prouve rien.").arg(content, shownDay(origin.tableDate)));
    add(LineKind::Body, origin.note);
    const LawSource source = m_law.sources.value(origin.source);
    //: Under a table. %1: where it comes from.
    add(LineKind::Small, tr("Source : %1").arg(SourceText::title(source)));
    //: Under a table. %1: the name of a licence.
    add(LineKind::Small, tr("Licence : %1").arg(origin.licence));
    add(LineKind::Small,
        SourceText::checked(
            origin.checkedOn, confidence.isEmpty() ? source.confidence : confidence));
    m_row.url = source.url;
    end();
}

void LawRows::addTables()
{
    const ReferenceTables &tables = m_catalog.reference();
    //: Title of a table, and what it holds. %1: how many.
    addTable(tr("Caisses d'assurance maladie"), tr("%1 caisses").arg(tables.funds.size()),
        tables.fundsOrigin);
    //: Title of a table, and what it holds. %1: how many.
    addTable(tr("Régimes d'assurance maladie"), tr("%1 régimes").arg(tables.regimes.size()),
        tables.regimesOrigin);
    for (const ActHints &hints : tables.hints) {
        //: Title of a table. %1: a nomenclature, « CCAM ».
        addTable(tr("Actes soumis à accord préalable, %1").arg(hints.system.toUpper()),
            //: What a table holds. %1: how many.
            tr("%1 actes").arg(hints.acts.size()), hints.origin, hints.confidence);
    }
}

void LawRows::addSources()
{
    for (const LawSource &source : m_law.sources) {
        //: In the list of rules, above a title: a text of law or a document.
        begin(tr("Source"), SourceText::title(source));
        add(LineKind::Body, source.url);
        add(LineKind::Small, SourceText::checked(source.checkedOn, source.confidence));
        m_row.url = source.url;
        end(source.id.text());
    }
}

} // namespace prealable
