// What the tests of the register's pages share: a practice at the window, a register that is begun,
// the sample request filed in it.
#pragma once

#include "ui/cardlist.h"
#include "ui/entrypage.h"
#include "ui/exportpage.h"
#include "ui/registerpage.h"
#include "ui/unlockpage.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace prealable::test {

class RegisterTest : public QObject
{
protected:
    static QString phrase() { return QStringLiteral("quatre mots sans aucun rapport"); }
    QString registerFile() const
    {
        return m_folder->filePath(QStringLiteral("drafts-register/register.sqlite"));
    }
    void prepare()
    {
        m_catalog = beginWindowTests();
        QVERIFY(m_catalog);
        auto sample = caseRequest(*m_catalog,
            QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
        QVERIFY(sample.ok());
        m_sample = std::make_unique<Request>(std::move(sample).value());
    }
    // A new practice, without a register.
    void beginAnew()
    {
        m_walker.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    template <typename T>
    T *page()
    {
        return qobject_cast<T *>(m_walker->window().currentPage());
    }
    void press(const QString &name) { m_walker->press(name); }
    RegisterAccess &access() { return *m_walker->window().findChild<RegisterAccess *>(); }

    void open()
    {
        m_walker.reset();
        m_walker
            = std::make_unique<Walker>(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
        press(QStringLiteral("user/practice"));
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(
            focused != nullptr ? focused : &m_walker->window(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    void type(const QString &name, const QString &text)
    {
        // A page that was made anew is shown with the next events.
        QTRY_VERIFY2(m_walker->find<QLineEdit>(name) != nullptr, qPrintable(name));
        auto *line = m_walker->find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        typeText(line, text);
    }

    QString text(const QString &label)
    {
        auto *found = m_walker->find<QLabel>(label);
        return found != nullptr ? found->text() : QString();
    }

    void begin()
    {
        key(Qt::Key_F4);
        QVERIFY(page<UnlockPage>() != nullptr);
        type(QStringLiteral("register/passphrase"), phrase());
        type(QStringLiteral("register/again"), phrase());
        key(Qt::Key_Return);
        QTRY_VERIFY(page<RegisterPage>() != nullptr);
    }

    void fillSample()
    {
        m_walker->pressForm(QStringLiteral("transport-dap"));
        Session &session = m_walker->window().session();
        for (const FieldId &field : m_sample->answers.fields())
            session.setAnswer(field, m_sample->answers.value(field));
        session.setAttachments(m_sample->attachments);
    }

    void fileSample()
    {
        begin();
        key(Qt::Key_F4);
        fillSample();
        m_walker->window().goToStep(QStringLiteral("export"));
        QVERIFY(page<ExportPage>() != nullptr);
        press(QStringLiteral("export/file"));
        QVERIFY2(
            !text(QStringLiteral("export/filed")).isEmpty(), qPrintable(m_walker->pageTitle()));
    }

    void showEntry()
    {
        fileSample();
        press(QStringLiteral("export/card"));
        QVERIFY(page<EntryPage>() != nullptr);
    }

    void inscribe(const QString &step, const QString &day, const QString &note = {})
    {
        press(QStringLiteral("entry/step/") + step);
        type(QStringLiteral("entry/day"), day);
        type(QStringLiteral("entry/note"), note);
        press(QStringLiteral("entry/add"));
    }

    void unlock()
    {
        key(Qt::Key_F4);
        type(QStringLiteral("register/passphrase"), phrase());
        key(Qt::Key_Return);
        QTRY_VERIFY(page<RegisterPage>() != nullptr);
    }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Request> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

} // namespace prealable::test
