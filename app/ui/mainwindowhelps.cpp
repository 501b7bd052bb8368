// What the list of all commands (F3) finds by its words: the helps of the request on screen, and
// what the program knows of the law; and the page of the first start.
#include "ui/commandpalette.h"
#include "ui/lawrows.h"
#include "ui/mainwindow.h"
#include "ui/questionspage.h"
#include "ui/rulespage.h"
#include "ui/welcomepage.h"

#include <QStackedWidget>

namespace prealable {

namespace {

// What is said of a question, and of those of its rows.
QStringList helpTexts(const FormEdition &edition, const Question &question)
{
    const QString key = QStringLiteral("field.%1.").arg(question.field.text());
    QStringList texts;
    for (const char *part : {"hint", "where", "help"})
        texts.append(edition.text(key + QLatin1String(part)));
    for (const Question &member : question.rows) {
        texts.append(
            edition.text(QStringLiteral("field.%1.label").arg(member.field.text())) + u'.');
        texts += helpTexts(edition, member);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

QList<Command> MainWindow::helpCommands()
{
    QList<Command> commands;
    const FormEdition &edition = m_session->edition();
    for (const Section &section : edition.sections) {
        for (const Question &question : section.questions) {
            const QStringList texts = helpTexts(edition, question);
            const FieldId field = question.field;
            if (texts.isEmpty() || isAskedAtStart(field) || !m_session->assessment().isAsked(field))
                continue;
            const QString label = edition.text(QStringLiteral("field.%1.label").arg(field.text()));
            //: A command: to a question, with its help unfolded. %1: the question.
            commands.append({tr("Aide : %1").arg(label), {},
                [this, field] { showFieldHelp(field); }, texts.join(u'\n')});
        }
    }
    return commands;
}

QList<Command> MainWindow::lawCommands()
{
    QList<Command> commands;
    for (const LawRow &row : LawRows::of(m_session->catalog(), m_session->day())) {
        QString tag;
        QString title;
        for (const LawLine &line : row.lines) {
            if (line.kind == LawLine::Kind::Tag)
                tag = line.text;
            else if (line.kind == LawLine::Kind::Title)
                title = line.text;
        }
        //: A rule among the commands. %1: where it stands, as « Article R. 322-10 », %2: its title.
        commands.append({tr("%1 : %2").arg(tag, title), {}, [this, title] { showRulesWith(title); },
            row.text()});
    }
    return commands;
}

// At the first start, and whenever it is asked for; leaving it leads back.
void MainWindow::showWelcome()
{
    if (m_welcomePage == nullptr) {
        m_welcomePage = new WelcomePage(m_stack);
        addPages({m_welcomePage});
        for (const auto leave : {&Page::done, &Page::back})
            connect(m_welcomePage, leave, this, [this] { returnTo(m_beforeWelcome); });
    }
    if (currentPage() != m_welcomePage)
        m_beforeWelcome = currentPage();
    WelcomePage::noteSeen(m_setup.welcomeFile);
    showPage(m_welcomePage);
}

void MainWindow::showFieldHelp(const FieldId &field)
{
    showField(field);
    m_questionsPage->unfoldHelp(field);
}

void MainWindow::showRulesWith(const QString &words)
{
    if (!isOnRules())
        showRules();
    m_rulesPage->lookFor(words);
}

} // namespace prealable
