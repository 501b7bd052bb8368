#include "ui/passphrasebox.h"

#include "store/sealedrequest.h"
#include "ui/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace prealable {

PassphraseBox::PassphraseBox(const QString &name, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_show(makeButton(QString()))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    const QString hint = kind == Kind::New
        //: Under the label of a new passphrase: what to choose.
        ? tr("Par exemple quatre mots sans rapport entre eux. Majuscules et accents comptent.")
        //: Under the label of a passphrase that was chosen before.
        : tr("Celle qui a été choisie pour ce PDF. Majuscules et accents comptent.");
    //: Label of a passphrase.
    m_phrase = addField(name, tr("Phrase secrète"), hint);
    if (kind == Kind::New) {
        //: Label: the same passphrase a second time, against typing errors.
        m_again = addField(
            name + QStringLiteral("/again"), tr("La même phrase, encore une fois"), QString());
    }
    m_show->setObjectName(name + QStringLiteral("/show"));
    m_rows->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this,
        [this] { showTyped(m_phrase.edit->echoMode() == QLineEdit::Password); });
    showTyped(false);
}

PassphraseBox::Field PassphraseBox::addField(
    const QString &name, const QString &label, const QString &hint)
{
    Field field{new QLineEdit, makeText(QString(), style::Size::Body, Look::Error, true), hint};
    field.edit->setObjectName(name);
    field.edit->setAccessibleName(label);
    field.edit->setAccessibleDescription(hint);
    // Nothing that helps to type may learn it.
    field.edit->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field.problem->setObjectName(name + QStringLiteral("/problem"));
    field.problem->hide();
    auto *title = makeText(label, style::Size::Body, Look::Plain, true);
    title->setBuddy(field.edit);
    m_rows->addWidget(title);
    if (!hint.isEmpty())
        m_rows->addWidget(makeText(hint, style::Size::Small, Look::Muted));
    m_rows->addWidget(field.problem);
    m_rows->addWidget(field.edit);
    connect(field.edit, &QLineEdit::textChanged, this, [this] {
        clearProblems();
        Q_EMIT edited();
    });
    return field;
}

QList<PassphraseBox::Field> PassphraseBox::fields() const
{
    return m_again.edit != nullptr ? QList{m_phrase, m_again} : QList{m_phrase};
}

void PassphraseBox::showTyped(bool shown)
{
    for (const Field &field : fields())
        field.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    const QString text = shown
        //: Button: hide the passphrase that is typed.
        ? tr("Cacher la phrase")
        //: Button: show the passphrase that is typed.
        : tr("Afficher la phrase");
    m_show->setText(text);
    m_show->setAccessibleName(text);
    //: What the button that shows the passphrase does.
    m_show->setAccessibleDescription(
        tr("La phrase se lit à l'écran tant que vous ne la cachez pas."));
}

PassphraseBox::Typed PassphraseBox::typed() const
{
    return {m_phrase.edit->text(), m_again.edit != nullptr ? m_again.edit->text() : QString()};
}

void PassphraseBox::setTyped(const Typed &typed)
{
    setTextQuietly(*m_phrase.edit, typed.phrase);
    if (m_again.edit != nullptr)
        setTextQuietly(*m_again.edit, typed.again);
}

std::optional<ErrorSummary::Problem> PassphraseBox::problem() const
{
    using Problem = ErrorSummary::Problem;
    if (const auto wrong = passphraseProblem(m_phrase.edit->text()))
        return Problem{*wrong, m_phrase.edit->objectName()};
    if (m_again.edit == nullptr)
        return {};
    const QString again = m_again.edit->text().simplified();
    if (again == m_phrase.edit->text().simplified())
        return {};
    return Problem{again.isEmpty()
            //: Problem: the second field of a new passphrase is empty.
            ? tr("Écrivez la phrase secrète une deuxième fois.")
            //: Problem: the two fields of a new passphrase differ.
            : tr("Les deux phrases sont différentes. Affichez-les et corrigez."),
        m_again.edit->objectName()};
}

void PassphraseBox::showProblem(const ErrorSummary::Problem &problem)
{
    for (const Field &field : fields()) {
        const bool isThere = field.edit->objectName() == problem.target;
        field.problem->setText(isThere ? problem.text : QString());
        field.problem->setVisible(isThere);
        field.edit->setAccessibleDescription(
            isThere ? QStringLiteral("%1 %2").arg(problem.text, field.hint) : field.hint);
    }
}

void PassphraseBox::clearProblems()
{
    showProblem({});
}

void PassphraseBox::retype()
{
    m_phrase.edit->setFocus(Qt::OtherFocusReason);
    m_phrase.edit->selectAll();
}

// Enter would leave the page, and with it what was typed.
void PassphraseBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_show->hasFocus())
        m_show->click();
    else if (m_again.edit == nullptr)
        Q_EMIT entered();
    else
        focusNextChild();
}

} // namespace prealable
