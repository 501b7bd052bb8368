#include "ui/registerserverpage.h"

#include "store/registermigration.h"
#include "ui/optionbutton.h"
#include "ui/sentencetext.h"
#include "ui/worker.h"

#include <QLineEdit>

namespace prealable {

namespace {

QString serverField(const char *part)
{
    return QStringLiteral("server/") + QLatin1String(part);
}

} // namespace

RegisterServerPage::RegisterServerPage(RegisterAccess *access, QWidget *parent)
    : Page(parent)
    , m_access(access)
{
}

RegisterServerPage::~RegisterServerPage()
{
    waitForWorkers(*this);
}

void RegisterServerPage::arrive()
{
    if (!m_busy)
        refresh();
    Page::arrive();
}

bool RegisterServerPage::joins() const
{
    return !m_access->isOpen();
}

void RegisterServerPage::refresh()
{
    clearLayout(content());
    setProblems({}, false);
    m_host = nullptr;
    if (m_access->isServer() && !joins()) {
        //: Title of a page.
        setTitle(tr("Ramener le registre sur cet ordinateur"));
        //: What happens.
        content()->addWidget(
            makeText(tr("Tout est copié, relu et comparé ; ensuite seulement le registre du "
                        "serveur est marqué comme déplacé. Les autres postes ne pourront plus "
                        "s'en servir. La phrase secrète reste la même.")));
        //: Button. The letter after & is its key.
        setButtons(tr("Ramener le re&gistre"), true);
    } else if (joins()) {
        //: Title of a page.
        setTitle(tr("Rejoindre le registre du cabinet"));
        //: What happens.
        content()->addWidget(makeText(tr("Le registre est sur un serveur PostgreSQL du cabinet. Ce "
                                         "poste l'ouvrira avec la même phrase secrète.")));
        addFields();
        //: Button. The letter after & is its key.
        setButtons(tr("Re&joindre"), true);
    } else {
        //: Title of a page.
        setTitle(tr("Déplacer le registre sur un serveur"));
        //: What happens.
        content()->addWidget(makeText(tr(
            "Le serveur PostgreSQL du cabinet garde alors le registre pour tous les "
            "postes. Il n'y lit aucun nom, aucun numéro ni aucune demande. Tout est copié, relu et "
            "comparé ; ensuite seulement le registre de cet ordinateur est marqué "
            "comme déplacé. La phrase secrète reste la même.")));
        addFields();
        //: Button. The letter after & is its key.
        setButtons(tr("&Déplacer le registre"), true);
    }
    m_state = makeText(QString(), style::Size::Body, Look::Done, true);
    m_state->setObjectName(serverField("state"));
    m_state->hide();
    content()->addWidget(m_state);
}

QLineEdit *RegisterServerPage::addLine(
    const QString &name, const QString &label, const QString &help, const QString &text)
{
    QLineEdit *edit = addField(name, label, help);
    edit->setText(text);
    return edit;
}

void RegisterServerPage::addFields()
{
    const RegisterPlace usual;
    //: Label of a field; under it: what to write.
    m_host = addLine(serverField("host"), tr("Serveur"),
        tr("Son nom ou son adresse dans le réseau du cabinet."), QString());
    //: Label of a field.
    m_port = addLine(serverField("port"), tr("Port"), QString(), QString::number(usual.port));
    //: Label of a field; under it: what to write.
    m_database = addLine(serverField("database"), tr("Base de données"),
        tr("Créée vide par qui s'occupe du serveur."), QStringLiteral("prealable"));
    //: Label of a field.
    m_user
        = addLine(serverField("user"), tr("Utilisateur"), QString(), QStringLiteral("prealable"));
    //: Label of a field; under it: where it is kept.
    m_password = addLine(serverField("password"), tr("Mot de passe du serveur"),
        tr("Gardé sur ce poste, lisible par votre session seule. Ce n'est pas la phrase du "
           "registre."),
        QString());
    m_password->setEchoMode(QLineEdit::Password);
    //: Check box; second line: what it means.
    m_secure = new OptionButton(OptionButton::Kind::Check, tr("Chiffrer la liaison (TLS)"),
        tr("À laisser coché, sauf si le serveur ne le permet pas."));
    m_secure->setObjectName(serverField("secure"));
    m_secure->setChecked(true);
    content()->addWidget(m_secure);
}

std::optional<RegisterPlace> RegisterServerPage::typedPlace()
{
    QList<ErrorSummary::Problem> problems;
    RegisterPlace place;
    place.host = m_host->text().trimmed();
    place.database = m_database->text().trimmed();
    place.user = m_user->text().trimmed();
    place.password = m_password->text();
    place.secure = m_secure->isChecked();
    for (const QLineEdit *needed : {m_host, m_database, m_user}) {
        if (needed->text().trimmed().isEmpty()) {
            //: Problem: nothing is written. %1: the field.
            problems.append(
                {tr("Complétez « %1 ».").arg(needed->accessibleName()), needed->objectName()});
        }
    }
    bool isNumber = false;
    place.port = m_port->text().trimmed().toInt(&isNumber);
    if (!isNumber || place.port < 1 || place.port > 65535) {
        //: Problem with a number.
        problems.append({tr("Le port est un nombre de 1 à 65535."), serverField("port")});
    }
    setProblems(problems, true);
    return problems.isEmpty() ? std::optional(place) : std::nullopt;
}

void RegisterServerPage::proceed()
{
    if (m_busy)
        return;
    if (m_host == nullptr) {
        move(m_access->ownPlace());
        return;
    }
    const auto place = typedPlace();
    if (!place)
        return;
    if (joins())
        join(*place);
    else
        move(*place);
}

// Tried before it is kept: a wrong name would close the way back.
void RegisterServerPage::join(const RegisterPlace &place)
{
    m_busy = true;
    //: While the server is asked.
    m_state->setText(tr("Le serveur est interrogé…"));
    m_state->show();
    runInWorker(
        this,
        [place]() -> Result<void> {
            const auto there = Register::open(place);
            return there ? Result<void>() : there.error();
        },
        [this, place](const Result<void> &answered) { moved(place, answered); });
}

void RegisterServerPage::move(const RegisterPlace &to)
{
    m_busy = true;
    //: While the register is copied.
    m_state->setText(tr("Le registre est copié…"));
    m_state->show();
    makeVisible(m_state);
    runInWorker(
        this,
        [from = m_access->place(), to]() -> Result<void> {
            const auto done = moveRegister(from, to);
            return done ? Result<void>() : done.error();
        },
        [this, to](const Result<void> &done) { moved(to, done); });
}

void RegisterServerPage::moved(const RegisterPlace &to, const Result<void> &done)
{
    m_busy = false;
    m_state->hide();
    const Result<void> kept = done ? m_access->setPlace(to) : done;
    if (!kept)
        setProblems({{shownSentence(kept.error()),
                        m_host != nullptr ? serverField("host") : m_state->objectName()}},
            true);
}

} // namespace prealable
