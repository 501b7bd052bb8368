// The words of a letter, and what a request says for the next one: on the small letter that the
// tests of formcheck start from.
#include "catalog/catalog.h"
#include "rules/letter.h"
#include "rules/madefrom.h"

#include <QTest>

using namespace prealable;

namespace {

const QDate today(2026, 11, 21);

FieldId field(const char *id)
{
    return FieldId(QString::fromUtf8(id));
}

Value text(const char *t)
{
    return Value::text(QString::fromUtf8(t));
}

} // namespace

class TestLetter : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] const FormEdition &note() const
    {
        return *m_catalog->edition(
            FormId(QStringLiteral("note")), EditionId(QStringLiteral("1-01")));
    }

    [[nodiscard]] Request request(const QMap<FieldId, Value> &answers) const
    {
        Request request{note().form, note().edition, {}, {}, {}};
        for (auto it = answers.begin(); it != answers.end(); ++it)
            request.answers.set(it.key(), it.value());
        return request;
    }

    [[nodiscard]] QList<WrittenPart> written(const Request &request) const
    {
        return writtenLetter(
            note(), m_catalog->law(), assess(note(), m_catalog->law(), request, today));
    }

    static QStringList textsOf(const WrittenPart &part)
    {
        QStringList texts;
        for (const LetterText &paragraph : part.paragraphs)
            texts.append(paragraph.text);
        return texts;
    }

    std::unique_ptr<Catalog> m_catalog;

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog
            = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/base/forms"));
        QVERIFY(catalog.ok());
        m_catalog = std::make_unique<Catalog>(std::move(catalog).value());
        QVERIFY(note().isLetter());
    }

    // silence.demo is 15 days there.
    void saysWhatIsKnown()
    {
        const QList<WrittenPart> parts
            = written(request({{field("person.name"), text("Zoé Martin")},
                {field("note.sent"), Value::date(QDate(2026, 11, 2))}}));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().volet, 1);
        QVERIFY(parts.first().banner.isEmpty());
        QCOMPARE(textsOf(parts.first()),
            QStringList({QStringLiteral("Zoé Martin\n2 novembre 2026"),
                QStringLiteral("Réponse attendue le 17 novembre 2026, sous 15\u00A0jours."),
                QStringLiteral("Zoé Martin")}));
        QCOMPARE(parts.first().paragraphs.first().style, LetterParagraph::Style::Address);
        QCOMPARE(parts.first().paragraphs.at(1).style, LetterParagraph::Style::Item);
    }

    // The lines of an answer stay, and so do its no-break spaces.
    void keepsTheLinesOfAnAnswer()
    {
        const QList<WrittenPart> parts
            = written(request({{field("person.name"), text("Zoé\u00A0Martin\n3 rue du Pré")},
                {field("person.nir"), text("255081416802538")}}));
        QCOMPARE(textsOf(parts.first()).first(),
            QStringLiteral("Zoé\u00A0Martin\n3 rue du Pré 2 55 08 14 168 025 38"));
    }

    void keepsSilentAboutTheRest()
    {
        const QList<WrittenPart> parts = written(request({}));
        QCOMPARE(parts.size(), 1);
        QVERIFY(parts.first().paragraphs.isEmpty());
    }

    void keepsTheSecretApart()
    {
        const QList<WrittenPart> parts = written(request({{field("person.name"), text("Zoé")},
            {field("note.secret"), text("Première ligne\n\nSeconde ligne")}}));
        QCOMPARE(parts.size(), 2);
        QVERIFY(!textsOf(parts.first()).join(u'\n').contains(QStringLiteral("ligne")));
        QCOMPARE(parts.last().banner, QStringLiteral("SECRET"));
        QCOMPARE(textsOf(parts.last()),
            QStringList({QStringLiteral("Première ligne"), QStringLiteral("Seconde ligne")}));
    }

    void listsTheJoinedPapers()
    {
        Request with = request({});
        with.attachments.append({AttachmentKind(QStringLiteral("letter")), {}, {}, 0});
        const QList<WrittenPart> parts = written(with);
        QCOMPARE(textsOf(parts.first()), QStringList(QStringLiteral("Lettre")));
    }

    void aFormIsNoLetter()
    {
        const FormEdition *demo
            = m_catalog->edition(FormId(QStringLiteral("demo")), EditionId(QStringLiteral("1-01")));
        QVERIFY(demo && !demo->isLetter());
        const Request request{demo->form, demo->edition, {}, {}, {}};
        QVERIFY(
            writtenLetter(*demo, m_catalog->law(), assess(*demo, m_catalog->law(), request, today))
                .isEmpty());
    }

    void takesOverWhatWasSaid()
    {
        Request earlier{
            FormId(QStringLiteral("demo")), EditionId(QStringLiteral("1-01")), {}, {}, {}};
        earlier.answers.set(field("person.name"), text("Zoé"));
        earlier.answers.set(field("person.nir"), text("255081416802538"));
        earlier.answers.set(field("person.birthDate"), Value::date(QDate(1985, 3, 5)));
        earlier.answers.set(field("trip.far"), Value::flag(true));
        earlier.attachments
            = {{AttachmentKind(QStringLiteral("letter")), QStringLiteral("a.pdf"), {}, 1},
                {AttachmentKind(QStringLiteral("photo")), QStringLiteral("b.png"), {}, 1}};
        QVERIFY(canBeMadeFrom(note(), earlier.form));
        QVERIFY(!canBeMadeFrom(note(), note().form));
        const Request next = madeFrom(note(), earlier);
        QCOMPARE(next.form, note().form);
        QCOMPARE(next.answers.value(field("person.name")), text("Zoé"));
        QVERIFY(!next.answers.value(field("person.nir")).isAnswered()); // dropped
        QVERIFY(!next.answers.value(field("trip.far")).isAnswered()); // not asked here
        QCOMPARE(next.answers.value(field("note.sent")), Value::date(QDate(1985, 3, 5)));
        QCOMPARE(next.answers.value(field("note.about")), text("demo"));
        QCOMPARE(next.answers.value(field("note.tone")), text("firm"));
        QCOMPARE(next.answers.value(field("note.rank")), Value::number(2)); // not said before
        QCOMPARE(next.attachments.size(), 1);
        QCOMPARE(next.attachments.first().file, QStringLiteral("a.pdf"));
        Request third = earlier;
        third.answers.set(field("note.rank"), Value::number(4));
        QCOMPARE(madeFrom(note(), third).answers.value(field("note.rank")), Value::number(5));
    }
};

QTEST_GUILESS_MAIN(TestLetter)
#include "test_letter.moc"
