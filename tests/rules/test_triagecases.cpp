// Every case of tests/cases/triage/<need>/ over the real forms: facts and a day, and what the
// triage must answer. Only what a case expects is compared, but outcome and form always.
#include "catalog/catalog.h"
#include "rules/triage.h"
#include "support/triagefacts.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prealable;

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray())
        texts.append(text.toString());
    texts.sort();
    return texts;
}

template <typename T, typename Text>
QStringList sortedTexts(const QList<T> &list, const Text &text)
{
    QStringList texts;
    for (const T &one : list)
        texts.append(text(one));
    texts.sort();
    return texts;
}

} // namespace

class TestTriageCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(loaded.ok());
        m_catalog = *std::move(loaded);
    }

    void cases_data()
    {
        QTest::addColumn<QString>("path");
        const QString root = QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/triage");
        QDirIterator files(
            root, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString &path : paths)
            QTest::newRow(qPrintable(path.mid(root.size() + 1))) << path;
    }

    void cases()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
        const QDate day
            = QDate::fromString(given.value(QStringLiteral("day")).toString(), Qt::ISODate);
        QVERIFY(day.isValid());
        const QString need = path.section(u'/', -2, -2);
        const TriageDefinition *definition = m_catalog->triage(need);
        QVERIFY2(definition, qPrintable(need));
        TriageFacts facts;
        const QJsonObject said = given.value(QStringLiteral("facts")).toObject();
        for (auto it = said.begin(); it != said.end(); ++it) {
            const TriageFact *fact = definition->fact(FieldId(it.key()));
            QVERIFY2(fact, qPrintable(it.key()));
            facts.insert(fact->id, test::factValue(*fact, *it));
        }
        const TriageResult result = triage(*definition, m_catalog->law(), facts, day,
            [this](const QString &key) { return m_catalog->text(key); });
        compare(given.value(QStringLiteral("expected")).toObject(), result);
        for (const TriageReason &reason : result.reasons + result.notes)
            QVERIFY2(!reason.text.isEmpty() && !reason.text.contains(u'{'),
                qPrintable(reason.id + QStringLiteral(": ") + reason.text));
    }

    // Every step of every triage is the reason of some case.
    void everyStepIsTried()
    {
        QStringList untried;
        for (const QString &need : m_catalog->needs()) {
            if (need == QLatin1String("transport"))
                continue; // test_triage tries its steps
            for (const TriageStep &step : m_catalog->triage(need)->steps) {
                if (!m_reasons.contains(need + u'/' + step.id))
                    untried.append(need + u'/' + step.id);
            }
        }
        QVERIFY2(untried.isEmpty(), qPrintable(untried.join(QStringLiteral(", "))));
    }

private:
    void compare(const QJsonObject &expected, const TriageResult &result)
    {
        QCOMPARE(result.outcome, expected.value(QStringLiteral("outcome")).toString());
        QCOMPARE(result.form.text(), expected.value(QStringLiteral("form")).toString());
        const QString need = QString::fromUtf8(QTest::currentDataTag()).section(u'/', 0, 0);
        for (const TriageReason &reason : result.reasons)
            m_reasons.insert(need + u'/' + reason.id);
        const auto idOf = [](const TriageReason &reason) { return reason.id; };
        if (expected.contains(QStringLiteral("missing")))
            QCOMPARE(sortedTexts(result.missing, [](const FieldId &id) { return id.text(); }),
                textsOf(expected.value(QStringLiteral("missing"))));
        if (expected.contains(QStringLiteral("notes")))
            QCOMPARE(
                sortedTexts(result.notes, idOf), textsOf(expected.value(QStringLiteral("notes"))));
        const QJsonObject figures = expected.value(QStringLiteral("figures")).toObject();
        if (expected.contains(QStringLiteral("figures")))
            QCOMPARE(result.figures.size(), figures.size());
        for (const TriageNumber &figure : result.figures) {
            if (expected.contains(QStringLiteral("figures")))
                QCOMPARE(figure.value, figures.value(figure.id).toDouble());
            QVERIFY2(
                !figure.text.isEmpty() && !figure.text.contains(u'{'), qPrintable(figure.text));
        }
    }

    std::optional<Catalog> m_catalog;
    QSet<QString> m_reasons;
};

QTEST_GUILESS_MAIN(TestTriageCases)
#include "test_triagecases.moc"
