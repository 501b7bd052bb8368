// The catalog over the small tree of formcheck's tests, and over the forms inside the program.
#include "catalog/catalog.h"
#include "resources.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace prealable;

namespace {

const Catalog &demo()
{
    static const auto loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/base/forms"));
    return loaded.value();
}

const FormId demoForm(u"demo"_qs);

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEditions();
    void readsAnEdition();
    void readsAGroup();
    void readsThePages();
    void readsATable();
    void mergesTexts();
    void readsTheTriage();
    void readsWhatATriageAsksAndTells();
    void readsTheLaw();
    void readsReferenceTables();
    void carriesTheSameFormsInside();
    void summariesSayWhatTheEditionsSay();
    void readsPartsWhenAsked();
    void readsPartsFromSeveralThreads();
    void opensAFolderOutsideWhole();
    void carriesFontsAndIcons();
};

void TestCatalog::findsEditions()
{
    const Catalog &catalog = demo();
    QCOMPARE(catalog.forms(), QList<FormId>({demoForm, FormId(u"note"_qs)}));
    const FormEdition *edition = catalog.edition(demoForm, EditionId(u"1-01"_qs));
    QVERIFY(edition);
    QCOMPARE(catalog.edition(demoForm, EditionId(u"1-00"_qs)), nullptr);
    QCOMPARE(catalog.supersededBy(demoForm, EditionId(u"1-00"_qs)), edition);
    QCOMPARE(catalog.supersededBy(demoForm, EditionId(u"1-01"_qs)), nullptr);
    QCOMPARE(catalog.inForce(demoForm, QDate(2020, 1, 1)), edition);
    QCOMPARE(catalog.inForce(demoForm, QDate(2019, 12, 31)), nullptr);
    QCOMPARE(catalog.inForce(FormId(u"lost"_qs), QDate(2026, 1, 1)), nullptr);
}

void TestCatalog::readsAnEdition()
{
    const FormEdition &edition = demo().editions().first();
    QCOMPARE(edition.cerfa, u"1*01"_qs);
    QCOMPARE(edition.volets.size(), 2);
    QVERIFY(edition.volets.at(0).medical && !edition.volets.at(1).medical);
    QCOMPARE(edition.sections.size(), 2);
    const Question *name = edition.question(FieldId(u"person.name"_qs));
    QVERIFY(name && !name->neverRequired);
    QCOMPARE(name->required.op, Condition::Operator::Always);
    const Question *distance = edition.question(FieldId(u"trip.distance"_qs));
    QCOMPARE(distance->when.op, Condition::Operator::Is); // the reference is replaced
    QCOMPARE(distance->required.op, Condition::Operator::AgeUnder);
    QVERIFY(edition.question(FieldId(u"trip.mode"_qs))->neverRequired);
    QCOMPARE(edition.question(FieldId(u"person.birthDate"_qs))->mayBeBlank, BlankReason::Unknown);
    QCOMPARE(edition.question(FieldId(u"lost"_qs)), nullptr);
    QCOMPARE(edition.fields.size(), 11);
    QCOMPARE(edition.field(FieldId(u"person.name"_qs))->maxLength, 40);
    QVERIFY(edition.field(FieldId(u"person.birthDate"_qs))->past);
    QCOMPARE(edition.field(FieldId(u"trip.distance"_qs))->minimum, std::optional<double>(0));
    QCOMPARE(edition.rules.at(1).severity, Severity::Warning);
    QVERIFY(!edition.attachments.at(0).neverRequired);
}

void TestCatalog::readsAGroup()
{
    const FormEdition &edition = demo().editions().first();
    const FieldId legs(u"legs"_qs);
    const FieldDefinition *group = edition.field(legs);
    QVERIFY(group && group->type == FieldType::Group && group->group.isEmpty());
    QCOMPARE(group->maxRows, 4);
    QCOMPARE(group->members,
        (QList<FieldId>{FieldId(u"legs.date"_qs), FieldId(u"legs.place"_qs), FieldId(u"legs.km"_qs),
            FieldId(u"legs.back"_qs)}));
    QCOMPARE(edition.field(FieldId(u"legs.km"_qs))->group, legs);
    QVERIFY(edition.field(FieldId(u"trip.mode"_qs))->group.isEmpty()); // no group "trip"
    QCOMPARE(edition.question(legs)->rows.size(), 4);
    const Question *place = edition.question(FieldId(u"legs.place"_qs));
    QVERIFY(place && place->mayBeBlank == BlankReason::Performer);
    QCOMPARE(edition.question(FieldId(u"legs.km"_qs))->when.op, Condition::Operator::Answered);
    QCOMPARE(edition.rules.at(2).rows, legs);
    QVERIFY(edition.rules.at(3).rows.isEmpty());
    QCOMPARE(edition.deadlines.size(), 1);
    QCOMPARE(edition.deadlines.first().scope, u"demo"_qs);
    QCOMPARE(edition.captions, Captions::Printed);
}

void TestCatalog::readsThePages()
{
    const FormEdition &edition = demo().editions().first();
    QCOMPARE(edition.pdf.size(), 11);
    const PdfMapping *name = edition.pdfField(PdfFieldName(u"nom"_qs));
    QCOMPARE(name->parts.size(), 2);
    QCOMPARE(name->separator, u" "_qs);
    QCOMPARE(name->volets, QList<int>({1, 2}));
    const PdfMapping *number = edition.pdfField(PdfFieldName(u"nir"_qs));
    QCOMPARE(number->volets, QList<int>({1}));
    QCOMPARE(number->parts.at(0).format, PartFormat::NirNumber);
    const PdfMapping *box = edition.pdfField(PdfFieldName(u"loin"_qs));
    QVERIFY(box->box);
    QCOMPARE(box->states, QStringList({u"Oui"_qs, u"non"_qs}));
    QCOMPARE(box->choices.at(0).state, u"Oui"_qs);
    QCOMPARE(edition.pdfField(PdfFieldName(u"avis"_qs))->leftBlank, u"caisse"_qs);
    QCOMPARE(edition.rendition.at(0).rows.at(0).at(0).label, TextKey(u"pdf.nom.label"_qs));
    QCOMPARE(edition.rendition.at(0).rows.at(1).at(0).label, TextKey(u"pdf.loin.Oui.label"_qs));
    QCOMPARE(edition.rendition.at(1).rows.at(0).at(1).label, TextKey(u"signature.me"_qs));
}

void TestCatalog::readsATable()
{
    const FormEdition &edition = demo().editions().first();
    QCOMPARE(edition.tables.size(), 1);
    QCOMPARE(edition.tables.first().lines, 2);
    QCOMPARE(edition.tables.first().columns.at(1).name, PdfFieldName(u"retour"_qs));
    const PdfMapping *place = edition.pdfField(PdfFieldName(u"lieu 2"_qs));
    QVERIFY(place && place->row == 1 && place->group == FieldId(u"legs"_qs));
    QCOMPARE(edition.pdfField(PdfFieldName(u"nom"_qs))->row, -1);
    QCOMPARE(edition.pdfField(PdfFieldName(u"lieu"_qs)), nullptr);
    QCOMPARE(edition.pdfField(PdfFieldName(u"lieu 3"_qs)), nullptr);
    QCOMPARE(edition.pdfField(PdfFieldName(u"total"_qs))->parts.at(0).sum, FieldId(u"legs.km"_qs));
    QCOMPARE(edition.pdfField(PdfFieldName(u"étapes"_qs))->parts.at(0).rows, FieldId(u"legs"_qs));
    // One header, then a line for each row; the captions are said once.
    const QList<QList<RenditionCell>> &rows = edition.rendition.at(2).rows;
    QCOMPARE(rows.size(), 5);
    using Kind = RenditionCell::Kind;
    QCOMPARE(rows.at(0).at(1).kind, Kind::Note);
    QCOMPARE(rows.at(0).at(1).label, TextKey(u"pdf.retour.R.label"_qs));
    QCOMPARE(rows.at(1).at(0).pdf, PdfFieldName(u"lieu 1"_qs));
    QCOMPARE(rows.at(2).at(1).pdf, PdfFieldName(u"retour 2"_qs));
    QCOMPARE(rows.at(2).at(1).state, u"R"_qs);
    QCOMPARE(rows.at(3).at(0).kind, Kind::Mention);
}

void TestCatalog::mergesTexts()
{
    const FormEdition &edition = demo().editions().first();
    QCOMPARE(edition.text(u"form.title"_qs), u"Essai"_qs);
    QCOMPARE(edition.text(u"field.person.name.label"_qs), u"Nom"_qs);
    QCOMPARE(edition.text(u"lost"_qs), QString());
    QCOMPARE(demo().text(u"form.title"_qs), QString());
    QCOMPARE(demo().text(u"triage.demo.mode.car"_qs), u"Voiture"_qs);
}

void TestCatalog::readsTheTriage()
{
    QCOMPARE(demo().needs(), QStringList(u"demo"_qs));
    QCOMPARE(demo().triage(u"lost"_qs), nullptr);
    const TriageDefinition *triage = demo().triage(u"demo"_qs);
    QCOMPARE(triage->facts.size(), 7);
    QCOMPARE(triage->pages.size(), 1);
    QCOMPARE(triage->pages.first().id, u"state"_qs);
    QCOMPARE(
        triage->pages.first().facts, (QList<FieldId>{FieldId(u"lame"_qs), FieldId(u"old"_qs)}));
    QVERIFY(triage->fact(FieldId(u"far"_qs))->derived.has_value());
    QCOMPARE(triage->fact(FieldId(u"lost"_qs)), nullptr);
    QCOMPARE(triage->steps.at(0).form, demoForm);
    QVERIFY(triage->steps.at(1).form.isEmpty());
    QCOMPARE(triage->steps.at(1).when.op, Condition::Operator::Always);
}

void TestCatalog::readsWhatATriageAsksAndTells()
{
    const TriageDefinition *triage = demo().triage(u"demo"_qs);
    const TriageFact *heavy = triage->fact(FieldId(u"heavy"_qs));
    QVERIFY(heavy && heavy->askInputs && heavy->derived);
    QVERIFY(!triage->fact(FieldId(u"far"_qs))->askInputs);
    QCOMPARE(triage->steps.at(0).from, QDate(2020, 1, 1));
    QVERIFY(triage->steps.at(0).until.isNull() && triage->steps.at(1).from.isNull());
    QCOMPARE(triage->notes.at(1).until, QDate(2030, 12, 31));
    QCOMPARE(triage->figures.size(), 1);
    QCOMPARE(triage->figures.first().law, LawId(u"trip.long"_qs));
    QCOMPARE(demo().text(u"triage.demo.sheet.delay"_qs), u"Quinze jours."_qs);
}

void TestCatalog::readsReferenceTables()
{
    const ReferenceTables &tables = demo().reference();
    QCOMPARE(tables.fundsOrigin.tableDate, QDate(2020, 1, 9));
    QCOMPARE(tables.fundsOrigin.checkedOn, QDate(2026, 11, 21));
    QCOMPARE(tables.fundsOrigin.source, SourceId(u"LAW-1"_qs));
    QCOMPARE(tables.funds.size(), 2);
    QVERIFY(tables.funds.at(1).code.isEmpty()); // not known
    QCOMPARE(tables.fundsOf(u"01"_qs).size(), 1);
    QCOMPARE(tables.fundsOf(u"2A"_qs).first().name, u"Caisse B"_qs);
    QVERIFY(tables.fundsOf(u"99"_qs).isEmpty());
    QCOMPARE(tables.regimes.first().label, u"Premier"_qs);
    const ActHints *ccam = tables.hintsOf(u"ccam"_qs);
    QVERIFY(ccam && ccam->act(u"QZRP002"_qs));
    QCOMPARE(ccam->act(u"QZRP002"_qs)->family, u"skin"_qs);
    QVERIFY(ccam->act(u"QZRP003"_qs)->family.isEmpty());
    QCOMPARE(ccam->act(u"QZRP004"_qs), nullptr);
    QCOMPARE(tables.hintsOf(u"lpp"_qs), nullptr);
}

void TestCatalog::readsTheLaw()
{
    const LawLibrary &law = demo().law();
    QCOMPARE(law.shown(LawId(u"trip.long"_qs), QDate(2019, 12, 31)), u"100\u00A0km"_qs);
    QCOMPARE(law.shown(LawId(u"trip.long"_qs), QDate(2020, 1, 1)), u"150\u00A0km"_qs);
    QCOMPARE(law.silences.first().startsFrom, u"reception"_qs);
    QCOMPARE(law.appeals.first().commission, u"CMRA"_qs);
    QCOMPARE(law.holidays.fixed, QStringList(u"01-01"_qs));
    QCOMPARE(law.sources.first().title, u"Code, article 1"_qs);
}

void TestCatalog::carriesTheSameFormsInside()
{
    initResources();
    const auto inside = Catalog::load(u":/forms"_qs);
    QVERIFY(inside.ok());
    const auto outside = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(outside.ok());
    QVERIFY(!inside->forms().isEmpty());
    QCOMPARE(inside->forms(), outside->forms());
    QCOMPARE(inside->texts(), outside->texts());
    for (qsizetype i = 0; i < inside->editions().size(); ++i) {
        QCOMPARE(inside->editions().at(i).edition, outside->editions().at(i).edition);
        QCOMPARE(inside->editions().at(i).pdf.size(), outside->editions().at(i).pdf.size());
        QCOMPARE(inside->editions().at(i).texts, outside->editions().at(i).texts);
    }
    QBENCHMARK
    {
        QVERIFY(Catalog::load(u":/forms"_qs).ok());
    }
}

void TestCatalog::summariesSayWhatTheEditionsSay()
{
    initResources();
    const auto inside = Catalog::open(u":/forms"_qs);
    const auto outside = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(inside.ok() && outside.ok());
    QVERIFY(!inside->summaries().isEmpty());
    QCOMPARE(inside->summaries(), outside->summaries());
    for (const EditionSummary &summary : inside->summaries()) {
        const FormEdition *edition = inside->edition(summary.form, summary.edition);
        QVERIFY(edition);
        QCOMPARE(summaryOf(*edition), summary);
        QCOMPARE(inside->summary(summary.form, summary.edition), &summary);
    }
    QCOMPARE(inside->summary(FormId(u"lost"_qs), EditionId(u"1"_qs)), nullptr);
}

void TestCatalog::readsPartsWhenAsked()
{
    initResources();
    const auto inside = Catalog::open(u":/forms"_qs);
    const auto outside = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(inside.ok() && outside.ok());
    const EditionSummary last = inside->summaries().last();
    const FormEdition *edition = inside->edition(last.form, last.edition);
    QVERIFY(edition);
    // What was read first stays where it is when the others follow.
    QCOMPARE(&inside->editions().last(), edition);
    QCOMPARE(inside->edition(last.form, last.edition), edition);
    QCOMPARE(inside->needs(), outside->needs());
    for (const QString &need : inside->needs()) {
        QVERIFY(inside->triage(need));
        QVERIFY(!inside->needTitle(need).isEmpty());
        QCOMPARE(inside->needTitle(need), outside->text(u"triage.%1.title"_qs.arg(need)));
        QCOMPARE(inside->triage(need)->steps.size(), outside->triage(need)->steps.size());
        QCOMPARE(inside->triage(need), inside->triage(need));
    }
    QCOMPARE(inside->triage(u"lost"_qs), nullptr);
    QCOMPARE(inside->dictionary().keys(), outside->dictionary().keys());
    QCOMPARE(inside->law().values.keys(), outside->law().values.keys());
    for (const QString &key : outside->texts().keys())
        QCOMPARE(inside->text(key), outside->text(key));
    QCOMPARE(inside->texts(), outside->texts());
}

void TestCatalog::readsPartsFromSeveralThreads()
{
    initResources();
    const auto outside = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    const auto inside = Catalog::open(u":/forms"_qs);
    QVERIFY(inside.ok() && outside.ok());
    std::atomic<int> same = 0;
    const auto readAll = [&] {
        for (const EditionSummary &summary : inside->summaries()) {
            const FormEdition *edition = inside->edition(summary.form, summary.edition);
            const FormEdition *expected = outside->edition(summary.form, summary.edition);
            same += edition->texts == expected->texts ? 1 : 0;
            same += edition->rules.size() == expected->rules.size() ? 1 : 0;
        }
        same += inside->texts() == outside->texts() ? 1 : 0;
        same += inside->law().values.keys() == outside->law().values.keys() ? 1 : 0;
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(readAll);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(same.load(), 4 * (2 * int(inside->summaries().size()) + 2));
}

void TestCatalog::opensAFolderOutsideWhole()
{
    const auto missing = Catalog::open(QStringLiteral(PREALABLE_SOURCE_DIR "/lost"));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().first().code, ErrorCode::FileNotFound);
    const auto good
        = Catalog::open(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/base/forms"));
    QVERIFY(good.ok());
    QVERIFY(good->edition(demoForm, EditionId(u"1-01"_qs)));
    QVERIFY(good->triage(u"demo"_qs));
}

void TestCatalog::carriesFontsAndIcons()
{
    initResources();
    for (const QString &file : {u":/fonts/LiberationSans-Regular.ttf"_qs,
             u":/fonts/NotoNaskhArabic-Regular.ttf"_qs, u":/icons/app.svg"_qs})
        QVERIFY2(QFile(file).size() > 100, qPrintable(file));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "test_catalog.moc"
