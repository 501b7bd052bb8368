// What a PDF is worth and what can be done with it, over what can be told of one.
#include "pdf/formverdict.h"

#include <QTest>

using namespace prealable;
using State = FormVerdict::State;
using Action = FormVerdict::Action;

namespace {

const Catalog &catalog()
{
    static const Result<Catalog, Errors> loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!loaded)
        qFatal("The forms cannot be loaded.");
    return *loaded;
}

const FormId dap(QStringLiteral("transport-dap"));
const EditionId current(QStringLiteral("11575-08"));
const QDate day(2026, 11, 21);

Recognition found(PdfKind kind, const EditionId &edition = current)
{
    Recognition recognition;
    recognition.kind = kind;
    recognition.form = dap;
    recognition.edition = edition;
    recognition.by = RecognisedBy::Number;
    recognition.printed = QStringLiteral("11575*08");
    recognition.superseded = catalog().supersededBy(dap, edition) != nullptr;
    return recognition;
}

TemplateIndex withFields(int count)
{
    TemplateIndex index;
    index.technology = count > 0 ? PdfTechnology::AcroForm : PdfTechnology::Flat;
    index.fields = QList<PdfFieldInfo>(count);
    return index;
}

FormVerdict verdict(const Recognition &recognition, const TemplateIndex &index,
    const std::optional<PlacedForm> &placed = {})
{
    return verdictOf(catalog(), recognition, index, placed, day);
}

} // namespace

class TestFormVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inForce()
    {
        const FormVerdict it = verdict(found(PdfKind::Official), withFields(3));
        QVERIFY(it.state == State::Current);
        QCOMPARE(it.current, current);
        QCOMPARE(it.printed, QStringLiteral("11575*08"));
        QVERIFY(it.by == RecognisedBy::Number);
        QVERIFY(it.actions == QList<Action>({Action::Fill, Action::Keep}));
    }

    void oursWithAnswers()
    {
        const FormVerdict it = verdict(found(PdfKind::Export), withFields(3));
        QVERIFY(it.state == State::Export);
        QVERIFY(it.actions == QList<Action>{Action::Continue});
        // A letter bears no number: its answers are enough.
        Recognition letter;
        letter.kind = PdfKind::Export;
        QVERIFY(verdict(letter, withFields(0)).actions == QList<Action>{Action::Continue});
    }

    void oursWithSealedAnswers()
    {
        Recognition sealed = found(PdfKind::Export);
        sealed.answersSealed = true;
        const FormVerdict it = verdict(sealed, withFields(3));
        QVERIFY(it.state == State::SealedExport);
        QVERIFY(it.actions == QList<Action>{Action::Unseal});
        Recognition letter;
        letter.kind = PdfKind::Export;
        letter.answersSealed = true;
        QVERIFY(verdict(letter, withFields(0)).actions == QList<Action>{Action::Unseal});
    }

    void flatUntilItsFieldsAreShown()
    {
        const Recognition flat = found(PdfKind::Unknown);
        QVERIFY(verdict(flat, withFields(0)).state == State::Flat);
        QVERIFY(verdict(flat, withFields(0)).actions.first() == Action::PlaceFields);
        QVERIFY(!verdict(flat, withFields(0)).actions.contains(Action::Keep));
        const FormVerdict placed = verdict(flat, withFields(0), PlacedForm{dap, current});
        QVERIFY(placed.state == State::Placed);
        QVERIFY(placed.actions.contains(Action::Fill) && placed.actions.contains(Action::Keep));
        // The places of another edition are none.
        const PlacedForm other{dap, EditionId(QStringLiteral("11575-07"))};
        QVERIFY(verdict(flat, withFields(0), other).state == State::Flat);
    }

    void aScanIsWhatAPersonSaid()
    {
        QVERIFY(verdict({}, withFields(0)).state == State::Foreign);
        QVERIFY(verdict({}, withFields(0)).actions.isEmpty());
        const FormVerdict placed = verdict({}, withFields(0), PlacedForm{dap, current});
        QVERIFY(placed.state == State::Placed);
        QCOMPARE(placed.form, dap);
        QVERIFY(placed.by == RecognisedBy::Nothing);
        // With fields it is no scan.
        QVERIFY(verdict({}, withFields(1), PlacedForm{dap, current}).state == State::Foreign);
    }

    void specimenIsNeverKept()
    {
        const FormVerdict it = verdict(found(PdfKind::Specimen), withFields(0));
        QVERIFY(it.state == State::Specimen);
        QVERIFY(!it.actions.contains(Action::Keep) && !it.actions.contains(Action::Fill));
        QVERIFY(verdict(found(PdfKind::Specimen), withFields(0), PlacedForm{dap, current}).state
            == State::Specimen);
    }

    void supersededNamesTheOneInForce()
    {
        const SupersededEdition old = catalog().summary(dap, current)->supersedes.first();
        for (const PdfKind kind : {PdfKind::Official, PdfKind::Unknown, PdfKind::Specimen}) {
            const FormVerdict it = verdict(found(kind, old.edition), withFields(2));
            QVERIFY(it.state == State::Superseded);
            QCOMPARE(it.current, current);
            QVERIFY(it.actions == QList<Action>({Action::GetOfficial, Action::StartNew}));
        }
    }

    void whatIsNotFilledAtRandom_data()
    {
        QTest::addColumn<Recognition>("recognition");
        QTest::addColumn<TemplateIndex>("index");
        QTest::addColumn<State>("state");
        TemplateIndex adobe = withFields(3);
        adobe.technology = PdfTechnology::XfaDynamic;
        TemplateIndex locked = withFields(3);
        locked.forbidsFilling = true;
        const EditionId later(QStringLiteral("11575-98"));
        QTest::newRow("later edition")
            << found(PdfKind::Unknown, later) << withFields(3) << State::OtherEdition;
        QTest::newRow("other fields")
            << found(PdfKind::Unknown) << withFields(3) << State::OtherFields;
        QTest::newRow("only Adobe's") << found(PdfKind::Official) << adobe << State::AdobeOnly;
        QTest::newRow("locked") << found(PdfKind::Official) << locked << State::Locked;
        QTest::newRow("our page") << found(PdfKind::Rendition) << withFields(3) << State::Rendition;
    }
    void whatIsNotFilledAtRandom()
    {
        QFETCH(Recognition, recognition);
        QFETCH(TemplateIndex, index);
        QFETCH(State, state);
        const FormVerdict it = verdict(recognition, index);
        QVERIFY(it.state == state);
        QVERIFY(!it.actions.isEmpty());
        QVERIFY(!it.actions.contains(Action::Fill) && !it.actions.contains(Action::Keep));
    }
};

QTEST_GUILESS_MAIN(TestFormVerdict)
#include "test_formverdict.moc"
