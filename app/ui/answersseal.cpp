#include "ui/answersseal.h"

#include "ui/optionbutton.h"

namespace prealable {

AnswersSeal::AnswersSeal(const Typed &typed, QWidget *parent)
    : QWidget(parent)
    //: Choice on the last page. Second line: what it is good for.
    , m_wanted(new OptionButton(OptionButton::Kind::Check,
          tr("Protéger les réponses jointes au PDF par une phrase secrète"),
          tr("Le PDF emporte vos réponses, pour être continué ailleurs. Protégées, elles ne se "
             "rouvrent qu'avec la phrase.")))
    , m_phrase(new PassphraseBox(QStringLiteral("seal/phrase"), PassphraseBox::Kind::New))
{
    m_wanted->setObjectName(QStringLiteral("seal/wanted"));
    auto *panel = new Panel(QStringLiteral("warning"));
    panel->setObjectName(QStringLiteral("seal/panel"));
    panel->body()->addWidget(m_phrase);
    //: Under a new passphrase: what is lost with it.
    panel->body()->addWidget(
        makeText(tr("Notez cette phrase. Oubliée, elle ne se retrouve pas : ce PDF ne pourra plus "
                    "être continué."),
            style::Size::Body, Look::Plain, true));
    //: Under a new passphrase: what it does not protect.
    panel->body()->addWidget(makeText(
        tr("Elle ne cache pas le formulaire : ce qui est écrit dans ses pages et ses champs reste "
           "lisible par tous. Votre brouillon sur cet ordinateur n'est pas protégé non plus.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    layout->addWidget(m_wanted);
    layout->addWidget(panel);
    m_wanted->setChecked(typed.wanted);
    m_phrase->setTyped(typed.phrase);
    panel->setVisible(typed.wanted);
    connect(m_wanted, &QAbstractButton::toggled, this, [this, panel](bool wanted) {
        panel->setVisible(wanted);
        m_phrase->clearProblems();
        Q_EMIT edited();
    });
    connect(m_phrase, &PassphraseBox::edited, this, &AnswersSeal::edited);
}

AnswersSeal::Typed AnswersSeal::typed() const
{
    return {m_wanted->isChecked(), m_phrase->typed()};
}

std::optional<ErrorSummary::Problem> AnswersSeal::takeProblem()
{
    m_phrase->clearProblems();
    const auto problem = m_wanted->isChecked() ? m_phrase->problem() : std::nullopt;
    if (problem)
        m_phrase->showProblem(*problem);
    return problem;
}

} // namespace prealable
