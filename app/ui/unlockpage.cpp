#include "ui/unlockpage.h"

#include "ui/optionbutton.h"
#include "ui/sentencetext.h"

#include <QLineEdit>

namespace prealable {

namespace {

constexpr int longestTyped = 1024; // characters that the field takes

QString passphraseName()
{
    return QStringLiteral("register/passphrase");
}

QString againName()
{
    return QStringLiteral("register/again");
}

} // namespace

UnlockPage::UnlockPage(RegisterAccess *access, QWidget *parent)
    : Page(parent)
    , m_access(access)
{
    connect(access, &RegisterAccess::stateChanged, this, [this] {
        refresh();
        if (isVisible())
            takeFocus();
    });
    refresh();
}

void UnlockPage::arrive()
{
    m_access->look();
    Page::arrive();
    takeFocus();
}

// The only thing to do here is to type.
void UnlockPage::takeFocus()
{
    if (m_passphrase != nullptr && !hasProblems())
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::refresh()
{
    clearLayout(content());
    setProblems({}, false);
    m_passphrase = nullptr;
    m_again = nullptr;
    m_remember = nullptr;
    switch (m_access->state()) {
    case RegisterAccess::State::New:
        buildNew();
        break;
    case RegisterAccess::State::Locked:
        buildLocked();
        break;
    case RegisterAccess::State::Opening:
        //: Title while the register is opened with its passphrase.
        setTitle(tr("Ouverture du registre…"));
        content()->addWidget(makeText(tr("Cela prend une seconde ou deux.")));
        setButtons(QString(), true);
        break;
    case RegisterAccess::State::None:
    case RegisterAccess::State::Failed:
    case RegisterAccess::State::Open:
        buildFailed();
        break;
    }
}

QLineEdit *UnlockPage::addPassphrase(const QString &name, const QString &label, const QString &help)
{
    QLineEdit *edit = addField(name, label, help);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(longestTyped);
    return edit;
}

void UnlockPage::addShow()
{
    //: Check box: the passphrase can be read while it is typed.
    auto *show = new OptionButton(OptionButton::Kind::Check, tr("Afficher ce que je tape"));
    show->setObjectName(QStringLiteral("register/show"));
    connect(show, &QAbstractButton::toggled, this, [this](bool shown) {
        for (QLineEdit *edit : {m_passphrase, m_again}) {
            if (edit != nullptr)
                edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    content()->addWidget(show);
}

void UnlockPage::addRemember()
{
    if (!m_access->hasKeychain())
        return;
    //: Check box: the system's keychain keeps the key of the register. Second line: what it means.
    m_remember = new OptionButton(OptionButton::Kind::Check,
        tr("Retenir dans le trousseau de cet ordinateur"),
        tr("Le registre s'ouvrira sans la phrase pour qui a ouvert votre session."));
    m_remember->setObjectName(QStringLiteral("register/remember"));
    content()->addWidget(m_remember);
}

void UnlockPage::addServer()
{
    QAbstractButton *link = makeLink(m_access->isServer()
            //: Link: the server of the practice, its name or its password is another one now.
            ? tr("Changer de serveur ou de mot de passe")
            //: Link: the register of the practice is on its server already.
            : tr("Le cabinet a déjà un registre sur un serveur"));
    link->setObjectName(QStringLiteral("register/server"));
    connect(link, &QAbstractButton::clicked, this, &UnlockPage::serverWanted);
    content()->addWidget(link);
}

void UnlockPage::buildNew()
{
    //: Title: the register does not exist yet.
    setTitle(tr("Créer le registre du cabinet"));
    //: What the register is good for.
    content()->addWidget(
        makeText(tr("Le registre garde vos patients, vos prescripteurs et vos demandes avec leur "
                    "suivi : ce qui est à envoyer, ce qui est attendu et jusqu'à quand. Il est "
                    "chiffré.")));
    content()->addWidget(makeText(m_access->placeText(), style::Size::Small, Look::Muted));
    auto *panel = new Panel(QStringLiteral("warning"));
    //: About the passphrase of the register.
    panel->body()->addWidget(makeText(tr("Sans cette phrase, personne ne peut lire le registre, "
                                         "nous non plus. Notez-la et gardez-la en lieu sûr.")));
    content()->addWidget(panel);
    m_passphrase = addPassphrase(passphraseName(),
        //: Label of a field.
        tr("Phrase secrète"),
        //: Under the label. %1: number of characters.
        tr("%1 caractères au moins, par exemple quatre mots sans rapport.")
            .arg(shortestPassphrase));
    //: Label of a field: the passphrase a second time.
    m_again = addPassphrase(againName(), tr("La même phrase, encore une fois"), QString());
    addShow();
    addRemember();
    addServer();
    //: Button: begin the register. The letter after & is its key.
    setButtons(tr("&Créer le registre"), true);
}

void UnlockPage::buildLocked()
{
    //: Title: the register is there and locked.
    setTitle(tr("Déverrouiller le registre"));
    //: Label of a field.
    m_passphrase = addPassphrase(passphraseName(), tr("Phrase secrète du registre"), QString());
    addShow();
    if (m_access->hasKeychain()) {
        //: Button: open the register with the key that the system's keychain holds.
        auto *keychain = makeButton(tr("Ouvrir avec le &trousseau de cet ordinateur"));
        keychain->setObjectName(QStringLiteral("register/keychain"));
        connect(keychain, &QPushButton::clicked, m_access, &RegisterAccess::unlockFromKeychain);
        content()->addWidget(keychain, 0, Qt::AlignLeft);
        addRemember();
    }
    if (m_access->isServer())
        addServer();
    //: Button: open the register. The letter after & is its key.
    setButtons(tr("&Déverrouiller"), true);
    const Error &error = m_access->error();
    if (error.code == ErrorCode::SealRefused) {
        //: Problem: a wrong passphrase.
        setProblems({{tr("Ce n'est pas la phrase du registre. Vérifiez les majuscules et les "
                         "espaces, puis réessayez."),
                        passphraseName()}},
            true);
    } else if (!error.detail.isEmpty()) {
        setProblems({{shownSentence(error), passphraseName()}}, true);
    }
}

void UnlockPage::buildFailed()
{
    //: Title: the register cannot be opened.
    setTitle(tr("Le registre ne s'ouvre pas"));
    auto *panel = new Panel(QStringLiteral("error"));
    panel->body()->addWidget(makeText(shownSentence(m_access->error())));
    content()->addWidget(panel);
    addServer();
    //: Button: try to open the register again. The letter after & is its key.
    setButtons(tr("Ré&essayer"), true);
}

void UnlockPage::proceed()
{
    switch (m_access->state()) {
    case RegisterAccess::State::New:
        begin();
        return;
    case RegisterAccess::State::Locked:
        if (m_passphrase->text().isEmpty()) {
            //: Problem: nothing was typed.
            setProblems({{tr("Tapez la phrase secrète du registre."), passphraseName()}}, true);
            return;
        }
        m_access->unlock(m_passphrase->text(), m_remember != nullptr && m_remember->isChecked());
        return;
    case RegisterAccess::State::Failed:
        m_access->look();
        return;
    case RegisterAccess::State::None:
    case RegisterAccess::State::Opening:
    case RegisterAccess::State::Open:
        return;
    }
}

void UnlockPage::begin()
{
    QList<ErrorSummary::Problem> problems;
    if (m_passphrase->text().size() < shortestPassphrase) {
        //: Problem: the passphrase is too short. %1: number of characters.
        problems.append(
            {tr("Choisissez une phrase d'au moins %1 caractères.").arg(shortestPassphrase),
                passphraseName()});
    } else if (m_again->text() != m_passphrase->text()) {
        //: Problem: the passphrase was not typed the same way twice.
        problems.append(
            {tr("Les deux phrases sont différentes. Retapez la seconde."), againName()});
    }
    setProblems(problems, true);
    if (problems.isEmpty())
        m_access->begin(m_passphrase->text(), m_remember != nullptr && m_remember->isChecked());
}

} // namespace prealable
