// « À propos »: reached from the start page by keyboard, tells what runs, carries every licence.
#include "core/version.h"
#include "pdf/libraryversions.h"
#include "ui/notices.h"
#include "ui/walker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = beginWindowTests();
        QVERIFY(m_catalog);
        const auto parts = Notices::read(QStringLiteral(":/licences/thirdparty.json"));
        QVERIFY(parts);
        m_parts = *parts;
    }

    void fromTheStartPageAndBack();
    void theFactsOfThisRun();
    void everyLibraryAndFontIsNamed();
    void theLicencesAreWhole();
    void whatAPackageBringsIsShown();
    void damagedDataIsSaid();

private:
    std::unique_ptr<Catalog> m_catalog;
    QTemporaryDir m_folder;
    QList<ThirdParty> m_parts;
};

void TestAbout::fromTheStartPageAndBack()
{
    Walker walker(*m_catalog, m_folder.path());
    auto *link = walker.find<QAbstractButton>(QStringLiteral("aboutLink"));
    QVERIFY(link != nullptr);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    auto *dialog = walker.find<QDialog>(QStringLiteral("about"));
    QVERIFY(dialog != nullptr);
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) == nullptr
            && qobject_cast<QAbstractButton *>(widget) == nullptr)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    auto *notices = walker.find<QPlainTextEdit>(QStringLiteral("about/notices"));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->buddy() == notices; }));
    auto *close = walker.find<QAbstractButton>(QStringLiteral("about/close"));
    QTRY_VERIFY(close->hasFocus());
    QTest::keyClick(close, Qt::Key_Backtab);
    QVERIFY(notices->hasFocus());
    QTest::keyClick(notices, Qt::Key_Tab); // does not stay in the text
    QVERIFY(!notices->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(walker.find<QDialog>(QStringLiteral("about")) == nullptr);
}

void TestAbout::theFactsOfThisRun()
{
    Walker walker(*m_catalog, m_folder.path());
    walker.press(QStringLiteral("aboutLink"));
    auto *dialog = walker.find<QDialog>(QStringLiteral("about"));
    QVERIFY(dialog != nullptr);
    QStringList shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown.append(label->text());
    const QString all = shown.join(u'\n');
    QVERIFY(all.contains(programVersion()));
    QCOMPARE(libraryVersions().size(), 4);
    for (const LibraryVersion &library : libraryVersions())
        QVERIFY2(
            all.contains(library.name + u'\u00A0' + library.version), qPrintable(library.name));
    QVERIFY(all.contains(QString::number(m_catalog->law().checkedOn().year())));
}

void TestAbout::everyLibraryAndFontIsNamed()
{
    for (const LibraryVersion &library : libraryVersions()) {
        QVERIFY2(std::any_of(m_parts.begin(), m_parts.end(),
                     [&](const ThirdParty &part) { return part.name == library.name; }),
            qPrintable(library.name));
    }
    const QStringList fonts = QDir(QStringLiteral(":/fonts")).entryList();
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(std::any_of(m_parts.begin(), m_parts.end(),
                     [&](const ThirdParty &part) {
                         return part.inside && !part.files.isEmpty() && font.startsWith(part.files);
                     }),
            qPrintable(font));
    }
}

void TestAbout::theLicencesAreWhole()
{
    const QString text = Notices::text(m_parts, {});
    QVERIFY(text.contains(QStringLiteral("SIL OPEN FONT LICENSE Version 1.1")));
    QVERIFY(text.contains(QStringLiteral("END OF TERMS AND CONDITIONS"))); // the GPL, to its end
    for (const ThirdParty &part : m_parts) {
        for (const QString &fact :
            {part.name, part.purpose, part.holders, part.licence, part.url}) {
            QVERIFY2(!fact.isEmpty(), qPrintable(part.name));
            QVERIFY2(text.contains(fact), qPrintable(fact));
        }
    }
}

void TestAbout::whatAPackageBringsIsShown()
{
    const QString path = m_folder.filePath(QStringLiteral("notices.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("libexemple 1.2: Apache-2.0\n");
    file.close();
    QVERIFY(Notices::text(m_parts, path).contains(QStringLiteral("libexemple 1.2")));
    QVERIFY(!Notices::text(m_parts, {}).contains(QStringLiteral("libexemple")));
}

void TestAbout::damagedDataIsSaid()
{
    const QString path = m_folder.filePath(QStringLiteral("damaged.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"parts":[{"name":"Qt"}]})");
    file.close();
    const auto parts = Notices::read(path);
    QVERIFY(!parts);
    QVERIFY(!parts.error().constFirst().detail.isEmpty());
}

QTEST_MAIN(TestAbout)
#include "test_about.moc"
