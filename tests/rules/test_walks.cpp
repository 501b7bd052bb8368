// Whole ways through the triage, as a person goes them: tests/cases/walks/*.json hold a situation
// and what the person knows. From nothing said, the first missing fact is asked again and again;
// the right outcome must come within few questions, none of them twice or beside the point.
#include "catalog/catalog.h"
#include "rules/triage.h"
#include "support/triagefacts.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prealable;

namespace {

const QString folder = QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/walks");

QJsonObject readWalk(const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// What the window asks at once: what is missing of a page, a family with « Aucun », or one fact.
QList<FieldId> askedTogether(
    const TriageDefinition &triage, const TriageResult &result, const TriageFacts &facts)
{
    const FieldId first = result.missing.first();
    const TriageFact *fact = triage.fact(first);
    if (!fact || fact->type != FactType::Flag || fact->derived)
        return {first};
    QList<FieldId> together;
    for (const SharedPage &page : triage.pages) {
        for (const FieldId &other : page.facts) {
            if (page.facts.contains(first) && result.missing.contains(other))
                together.append(other);
        }
    }
    const QString family = first.text().section(u'.', 0, -2) + u'.';
    if (!together.isEmpty() || !triage.fact(FieldId(family + QStringLiteral("none"))))
        return together.isEmpty() ? QList<FieldId>{first} : together;
    for (const TriageFact &other : triage.facts) {
        if (other.id.text().startsWith(family) && other.type == FactType::Flag
            && !facts.contains(other.id))
            together.append(other.id);
    }
    return together;
}

} // namespace

class TestWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(loaded.ok());
        m_catalog = *std::move(loaded);
    }

    void walks_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }

    void walks()
    {
        QFETCH(QString, name);
        const QJsonObject walk = readWalk(name);
        for (const char *key : {"situation", "need", "answers", "expected", "mostQuestions"})
            QVERIFY2(walk.contains(QLatin1String(key)), key);
        const QString need = walk.value(QStringLiteral("need")).toString();
        const TriageDefinition *definition = m_catalog->triage(need);
        QVERIFY2(definition, qPrintable(need));
        m_needs.insert(need);
        const QJsonObject answers = walk.value(QStringLiteral("answers")).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it)
            QVERIFY2(definition->fact(FieldId(it.key())), qPrintable(it.key()));

        TriageFacts facts;
        QStringList asked;
        TriageResult result = decide(*definition, facts);
        while (result.outcome == QLatin1String("unknown")) {
            QVERIFY2(!result.missing.isEmpty(), qPrintable(asked.join(u' ')));
            asked.append(result.missing.first().text());
            for (const FieldId &fact : askedTogether(*definition, result, facts)) {
                QVERIFY2(!facts.contains(fact), qPrintable(fact.text()));
                QVERIFY2(answers.contains(fact.text()),
                    qPrintable(QStringLiteral("no answer to ") + fact.text()));
                facts.insert(
                    fact, test::factValue(*definition->fact(fact), answers.value(fact.text())));
            }
            result = decide(*definition, facts);
        }
        const QJsonObject expected = walk.value(QStringLiteral("expected")).toObject();
        QCOMPARE(result.outcome, expected.value(QStringLiteral("outcome")).toString());
        QCOMPARE(result.form.text(), expected.value(QStringLiteral("form")).toString());
        const int most = walk.value(QStringLiteral("mostQuestions")).toInt();
        QVERIFY(most >= 1 && most <= 6);
        QVERIFY2(asked.size() <= most, qPrintable(asked.join(QStringLiteral(", "))));
    }

    void everyNeedIsWalked()
    {
        for (const QString &need : m_catalog->needs())
            QVERIFY2(m_needs.contains(need), qPrintable(need));
    }

private:
    [[nodiscard]] TriageResult decide(
        const TriageDefinition &definition, const TriageFacts &facts) const
    {
        return triage(definition, m_catalog->law(), facts, QDate(2026, 11, 21),
            [this](const QString &key) { return m_catalog->text(key); });
    }

    std::optional<Catalog> m_catalog;
    QSet<QString> m_needs;
};

QTEST_GUILESS_MAIN(TestWalks)
#include "test_walks.moc"
