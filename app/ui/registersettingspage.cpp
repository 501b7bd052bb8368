#include "ui/registersettingspage.h"

#include "core/frenchdate.h"
#include "store/registerretention.h"
#include "ui/registertexts.h"
#include "ui/sentencetext.h"
#include "ui/worker.h"

#include <QLineEdit>

namespace prealable {

namespace {

constexpr int mostLockMinutes = 480; // a working day
constexpr int mostRetentionMonths = 360;
constexpr qint64 shownLines = 20; // of the audit

QString settingName(const char *part)
{
    return QStringLiteral("settings/") + QLatin1String(part);
}

} // namespace

RegisterSettingsPage::RegisterSettingsPage(RegisterAccess *access, QDate day, QWidget *parent)
    : Page(parent)
    , m_access(access)
    , m_day(day)
{
    //: Title of a page.
    setTitle(tr("Réglages du registre"));
    //: Button: keep the settings. The letter after & is its key.
    setButtons(tr("&Enregistrer les réglages"), true);
}

RegisterSettingsPage::~RegisterSettingsPage()
{
    waitForWorkers(*this);
}

void RegisterSettingsPage::refresh()
{
    clearLayout(content());
    setProblems({}, false);
    const auto settings = m_access->store().settings();
    if (settings)
        m_settings = *settings;
    m_done = makeText(QString(), style::Size::Body, Look::Done, true);
    m_done->setObjectName(settingName("done"));
    m_done->setFocusPolicy(Qt::ClickFocus);
    m_done->hide();
    content()->addWidget(m_done);
    showStation();
    showPurge();
    showPassphrase();
    showKeychain();
    showPlace();
    showCare();
    showAudit();
    if (!settings)
        setProblems({{shownSentence(settings.error()), settingName("lock")}}, false);
}

QVBoxLayout *RegisterSettingsPage::addPart(const QString &heading, const QString &text)
{
    auto *box = addBox();
    box->addWidget(makeHeading(heading));
    if (!text.isEmpty())
        box->addWidget(makeText(text, style::Size::Small, Look::Muted));
    return box;
}

QLineEdit *RegisterSettingsPage::addLine(QVBoxLayout *layout, const QString &name,
    const QString &label, const QString &text, bool secret)
{
    auto *shown = makeText(label, style::Size::Body, Look::Plain, true);
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    shown->setBuddy(edit);
    layout->addWidget(shown);
    layout->addWidget(edit);
    return edit;
}

void RegisterSettingsPage::showStation()
{
    //: Heading.
    auto *box = addPart(tr("Ce poste et le cabinet"), QString());
    //: Label: the name under which the register writes down who did what.
    m_who
        = addLine(box, settingName("who"), tr("Qui travaille sur ce poste ?"), m_access->by().who);
    //: Label. %1: the most that can be chosen.
    m_lock = addLine(box, settingName("lock"),
        tr("Verrouiller après combien de minutes sans activité ? (1 à %1)").arg(mostLockMinutes),
        QString::number(m_settings.lockMinutes));
    //: Label. %1: the most that can be chosen.
    m_retention = addLine(box, settingName("retention"),
        tr("Garder les demandes closes pendant combien de mois ? (1 à %1)")
            .arg(mostRetentionMonths),
        QString::number(m_settings.retentionMonths));
    //: Under the labels: these hold for all computers of the practice.
    box->addWidget(makeText(tr("Les deux derniers réglages valent pour tous les postes."),
        style::Size::Small, Look::Muted));
}

void RegisterSettingsPage::showPurge()
{
    const Expired expired
        = expiredBefore(m_access->index(), retentionLimit(m_day, m_settings.retentionMonths));
    const auto limit = retentionLimit(m_day, m_settings.retentionMonths);
    //: Heading: records that were kept long enough.
    auto *box = addPart(tr("Effacer ce qui est ancien"),
        //: How much is old enough. %1: a date, %2 and %3: how many.
        tr("Avant le %1 : %2 demande(s) close(s), %3 patient(s) sans autre demande.")
            .arg(shownDate(limit))
            .arg(expired.requests.size())
            .arg(expired.patients.size()));
    if (expired.isEmpty())
        return;
    //: Button: erase old records. Then, on the same button: second press does it.
    auto *purge = new TwiceButton(tr("Effa&cer ces fiches"), tr("Oui, effa&cer pour toujours"));
    purge->setObjectName(settingName("purge"));
    connect(purge, &TwiceButton::confirmed, this, &RegisterSettingsPage::purgeNow);
    box->addWidget(purge, 0, Qt::AlignLeft);
}

void RegisterSettingsPage::purgeNow()
{
    const Expired expired
        = expiredBefore(m_access->index(), retentionLimit(m_day, m_settings.retentionMonths));
    const auto done = purge(m_access->store(), expired, m_access->by());
    m_access->catchUp();
    if (done)
        refresh();
    //: Old records were erased.
    tell(done, tr("Les fiches anciennes sont effacées."), settingName("purge"));
}

void RegisterSettingsPage::showPassphrase()
{
    //: Heading.
    auto *box = addPart(tr("Changer la phrase secrète"),
        //: Under the heading. %1: number of characters.
        tr("Pour tous les postes. %1 caractères au moins.").arg(shortestPassphrase));
    //: Label.
    m_passphrase
        = addLine(box, settingName("passphrase"), tr("Nouvelle phrase secrète"), QString(), true);
    //: Label.
    m_again = addLine(
        box, settingName("again"), tr("La même phrase, encore une fois"), QString(), true);
    //: Button. The letter after & is its key.
    auto *change = makeButton(tr("Changer la &phrase"));
    change->setObjectName(settingName("change"));
    connect(change, &QPushButton::clicked, this, &RegisterSettingsPage::changePassphrase);
    box->addWidget(change, 0, Qt::AlignLeft);
}

void RegisterSettingsPage::changePassphrase()
{
    if (m_passphrase->text().size() < shortestPassphrase) {
        //: Problem: the passphrase is too short. %1: number of characters.
        setProblems({{tr("Choisissez une phrase d'au moins %1 caractères.").arg(shortestPassphrase),
                        settingName("passphrase")}},
            true);
        return;
    }
    if (m_passphrase->text() != m_again->text()) {
        //: Problem: the passphrase was not typed the same way twice.
        setProblems(
            {{tr("Les deux phrases sont différentes. Retapez la seconde."), settingName("again")}},
            true);
        return;
    }
    runSlowly(
        [passphrase = m_passphrase->text(), by = m_access->by(), cost = m_access->passphraseCost()](
            Register &there) -> Result<QString> {
            const auto done = there.changePassphrase(passphrase, by, cost);
            //: The passphrase was changed.
            return done
                ? Result<QString>(tr("La phrase est changée. L'ancienne n'ouvre plus le registre."))
                : done.error();
        },
        settingName("passphrase"));
    m_passphrase->clear();
    m_again->clear();
}

void RegisterSettingsPage::showKeychain()
{
    if (!m_access->hasKeychain())
        return;
    //: Heading: the keychain of the system.
    auto *box = addPart(tr("Trousseau de cet ordinateur"),
        //: Under the heading: what it means.
        tr("Avec le trousseau, le registre s'ouvre sans la phrase pour qui a ouvert votre "
           "session."));
    //: Button: the keychain keeps the register's key.
    auto *remember = makeButton(tr("Retenir dans le &trousseau"));
    remember->setObjectName(settingName("remember"));
    connect(remember, &QPushButton::clicked, this, [this] {
        //: The keychain keeps the register's key now.
        tell(m_access->rememberKey(), tr("Le trousseau ouvrira le registre sur ce poste."),
            settingName("remember"));
    });
    //: Button: the keychain must not open the register any more.
    auto *forget = makeButton(tr("O&ublier la clé du trousseau"));
    forget->setObjectName(settingName("forget"));
    connect(forget, &QPushButton::clicked, this, [this] {
        //: The keychain does not keep the register's key any more.
        tell(m_access->forgetKey(), tr("Le trousseau n'ouvre plus le registre sur ce poste."),
            settingName("forget"));
    });
    box->addWidget(remember, 0, Qt::AlignLeft);
    box->addWidget(forget, 0, Qt::AlignLeft);
}

void RegisterSettingsPage::showPlace()
{
    //: Heading: where the register is kept.
    auto *box = addPart(tr("Où est le registre ?"), m_access->placeText());
    auto *move = makeButton(m_access->isServer()
            //: Button: the register comes back from a server. The letter after & is its key.
            ? tr("Ramener le registre sur cet or&dinateur…")
            //: Button: the register goes to a server of the practice.
            : tr("&Déplacer le registre sur un serveur du cabinet…"));
    move->setObjectName(settingName("server"));
    connect(move, &QPushButton::clicked, this, &RegisterSettingsPage::serverWanted);
    box->addWidget(move, 0, Qt::AlignLeft);
}

void RegisterSettingsPage::showCare()
{
    //: Heading: whether nothing is damaged or missing.
    auto *box = addPart(tr("Vérifier le registre"),
        //: Under the heading: what is done.
        tr("Chaque fiche et tout le journal sont relus : rien n'est abîmé, changé ni retiré par "
           "un autre moyen que ce programme."));
    //: Button. The letter after & is its key.
    auto *check = makeButton(tr("&Vérifier maintenant"));
    check->setObjectName(settingName("check"));
    connect(check, &QPushButton::clicked, this, &RegisterSettingsPage::checkAll);
    box->addWidget(check, 0, Qt::AlignLeft);
}

void RegisterSettingsPage::checkAll()
{
    runSlowly(
        [](Register &there) -> Result<QString> {
            const auto found = there.check();
            if (!found)
                return found.error();
            if (found->isWhole())
                //: The register is whole. %1 and %2: how many.
                return tr("Le registre est entier : %1 fiches, %2 lignes de journal.")
                    .arg(found->records)
                    .arg(found->auditLines);
            const auto bad = found->unreadable.size() + found->outdated.size();
            //: The register is damaged. %1 and %2: how many records.
            QString text = tr("Le registre est abîmé : %1 fiche(s) altérée(s), %2 disparue(s).")
                               .arg(bad)
                               .arg(found->missing.size());
            if (!found->auditWhole) {
                //: After that: the audit's chain is broken.
                text += u' ' + tr("Le journal a été modifié.");
            }
            //: After that: what to do.
            text += u' ' + tr("Reprenez une sauvegarde.");
            return Error{ErrorCode::RegisterDamaged, {}, text};
        },
        settingName("check"));
}

void RegisterSettingsPage::showAudit()
{
    const auto head = m_access->store().auditHead();
    if (!head)
        return;
    //: Heading: who did what.
    auto *box = addPart(tr("Journal"),
        //: Under the heading. %1: how many lines.
        tr("Qui a fait quoi, les dernières lignes d'abord (%1 en tout).").arg(head->number));
    const auto lines = m_access->store().audit(
        std::max<qint64>(1, head->number - shownLines + 1), static_cast<int>(shownLines));
    if (!lines) {
        box->addWidget(makeText(shownSentence(lines.error()), style::Size::Body, Look::Error));
        return;
    }
    for (qsizetype i = lines->size() - 1; i >= 0; --i) {
        const AuditLine &line = lines->at(i);
        const QDateTime when = line.when.toLocalTime();
        box->addWidget(
            makeText(QStringLiteral("%1 %2 · %3 · %4")
                         .arg(shownDate(when.date()), when.time().toString(QStringLiteral("HH:mm")),
                             line.who, RegisterTexts::act(line)),
                style::Size::Small));
    }
}

std::optional<int> RegisterSettingsPage::number(
    QLineEdit *edit, int most, QList<ErrorSummary::Problem> &problems) const
{
    bool isNumber = false;
    const int value = edit->text().trimmed().toInt(&isNumber);
    if (isNumber && value >= 1 && value <= most)
        return value;
    //: Problem with a number. %1: the most that can be chosen.
    problems.append({tr("Écrivez un nombre de 1 à %1.").arg(most), edit->objectName()});
    return std::nullopt;
}

void RegisterSettingsPage::proceed()
{
    QList<ErrorSummary::Problem> problems;
    RegisterSettings settings = m_settings;
    const auto lock = number(m_lock, mostLockMinutes, problems);
    const auto retention = number(m_retention, mostRetentionMonths, problems);
    setProblems(problems, true);
    if (!lock || !retention)
        return;
    settings.lockMinutes = *lock;
    settings.retentionMonths = *retention;
    Result<void> done = m_access->setWho(m_who->text().simplified());
    if (done && !(settings == m_settings))
        done = m_access->saveSettings(settings);
    if (done)
        refresh();
    //: The settings were kept.
    tell(done, tr("Réglages enregistrés."), settingName("lock"));
}

void RegisterSettingsPage::tell(
    const Result<void> &done, const QString &text, const QString &target)
{
    if (!done) {
        m_done->hide();
        setProblems({{shownSentence(done.error()), target}}, true);
        return;
    }
    setProblems({}, false);
    m_done->setText(text);
    m_done->setAccessibleName(text);
    m_done->show();
    makeVisible(m_done);
    m_done->setFocus(Qt::OtherFocusReason);
}

void RegisterSettingsPage::runSlowly(
    const std::function<Result<QString>(Register &)> &work, const QString &target)
{
    //: While something takes its time.
    tell({}, tr("Un instant…"), target);
    const auto place = std::make_shared<UnlockedPlace>(m_access->store().forAnotherThread());
    runInWorker(
        this,
        [place, work]() -> Result<QString> {
            auto there = Register::open(std::move(*place));
            return there ? work(**there) : Result<QString>(there.error());
        },
        [this, target](const Result<QString> &said) {
            if (!m_access->isOpen())
                return;
            tell(said ? Result<void>() : said.error(), said ? *said : QString(), target);
        });
}

} // namespace prealable
