// The walks of tests/cases/walks through the window: only what is on screen is answered, by
// keyboard, and each must end on the page of its outcome.
#include "core/frenchdate.h"
#include "ui/optionbutton.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

const QString folder = QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/walks");

// As a person types it.
QString typed(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? shownDate(date) : value.toString();
}

} // namespace

class TestWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walks_data();
    void walks();

private:
    // False when nothing on the page was answered.
    static bool answer(Page *page, const QJsonObject &answers);

    std::unique_ptr<Catalog> m_catalog;
};

void TestWalks::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestWalks::walks_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(names.size() >= 20);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

bool TestWalks::answer(Page *page, const QJsonObject &answers)
{
    bool any = false;
    for (QLineEdit *line : page->findChildren<QLineEdit *>()) {
        if (!line->isVisible() || !answers.contains(line->objectName()))
            continue;
        line->setFocus();
        typeText(line, typed(answers.value(line->objectName())));
        any = true;
    }
    OptionButton *last = nullptr;
    for (OptionButton *option : page->findChildren<OptionButton *>()) {
        last = option;
        const QString name = option->objectName();
        const QString fact = name.section(u'/', 0, 0);
        const QString key = name.section(u'/', 1);
        const QJsonValue value = answers.value(fact);
        const QString said = value.isBool()
            ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
            : value.toString();
        const bool wanted = key.isEmpty() ? value.toBool() : !said.isEmpty() && said == key;
        if (!wanted)
            continue;
        option->setFocus();
        QTest::keyClick(option, Qt::Key_Space);
        any = true;
    }
    // A page of boxes of which none is true: « Aucun de ces cas ».
    if (!any && last != nullptr && !last->objectName().contains(u'/')) {
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Space);
        any = true;
    }
    QCoreApplication::processEvents();
    return any;
}

void TestWalks::walks()
{
    QFETCH(QString, name);
    QFile file(QDir(folder).filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject walk = QJsonDocument::fromJson(file.readAll()).object();
    const QString need = walk.value(QStringLiteral("need")).toString();
    const QJsonObject answers = walk.value(QStringLiteral("answers")).toObject();
    const QJsonObject expected = walk.value(QStringLiteral("expected")).toObject();

    const QTemporaryDir drafts;
    Walker walker(*m_catalog, drafts.path());
    walker.beginTriage(need);
    int pages = 0;
    while (!walker.window().currentPage()->inherits("prealable::OutcomePage")) {
        QVERIFY2(++pages <= walk.value(QStringLiteral("mostQuestions")).toInt(),
            qPrintable(walker.pageTitle()));
        QVERIFY2(answer(walker.window().currentPage(), answers), qPrintable(walker.pageTitle()));
        walker.enter();
        QVERIFY2(!walker.window().currentPage()->hasProblems(), qPrintable(walker.pageTitle()));
    }
    const QString key = QStringLiteral("triage.%1.outcome.%2.title")
                            .arg(need, expected.value(QStringLiteral("outcome")).toString());
    QCOMPARE(walker.pageTitle(), m_catalog->text(key));
}

QTEST_MAIN(TestWalks)
#include "test_walks.moc"
