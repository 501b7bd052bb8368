#include "ui/attachmentspage.h"

#include "core/frenchdate.h"
#include "ui/attachmentcard.h"
#include "ui/windowlanguage.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace prealable {

namespace {

const QStringList &suffixes()
{
    static const QStringList known
        = {QStringLiteral("pdf"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
            QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"),
            QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("webp")};
    return known;
}

// Only its content tells; the others are one page.
bool mayHavePages(const QString &suffix)
{
    return suffix.startsWith(u"pdf") || suffix.startsWith(u"tif");
}

} // namespace

AttachmentsPage::AttachmentsPage(Session *session, FileChooser *files, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_files(files)
    , m_expected(new QVBoxLayout)
    , m_cards(new QVBoxLayout)
    , m_refused(makeText(QString(), style::Size::Body, Look::Warning))
{
    //: Title of the page for papers to join.
    setTitle(tr("Pièces à joindre"));
    setAcceptDrops(true);
    m_expected->setSpacing(style::space(1));
    m_cards->setSpacing(style::space(2));
    content()->addLayout(m_expected);
    buildDrop();
    content()->addWidget(m_refused);
    m_refused->hide();
    content()->addLayout(m_cards);
    connect(&m_checker, &PaperChecker::reported, this, &AttachmentsPage::showReport);
}

void AttachmentsPage::buildDrop()
{
    auto *drop = new Panel(QStringLiteral("drop"));
    drop->body()->setContentsMargins(
        style::space(3), style::space(3), style::space(3), style::space(3));
    //: In the area where files are dropped.
    auto *text = makeText(tr("Déposez ici les fichiers (PDF ou photos), ou choisissez-les."));
    text->setAlignment(Qt::AlignCenter);
    //: Button: choose files to join.
    m_choose = makeButton(tr("C&hoisir des fichiers…"), QStringLiteral("open"));
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    drop->body()->addWidget(text);
    drop->body()->addWidget(m_choose, 0, Qt::AlignHCenter);
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFiles({}); });
    content()->addWidget(drop);
}

void AttachmentsPage::chooseFiles(const AttachmentKind &kind)
{
    QStringList patterns;
    for (const QString &suffix : suffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    //: Filter of a file dialog.
    const QString filter = tr("PDF et images (%1)").arg(patterns.join(u' '));
    //: Title of a file dialog.
    m_files->openFiles(this, tr("Choisir les pièces à joindre"), {filter},
        [this, kind](const QStringList &files) { addFiles(files, kind); });
}

QString AttachmentsPage::sourceText(const QList<SourceId> &sources) const
{
    QStringList titles;
    for (const SourceId &id : sources)
        titles.append(m_session->catalog().law().sources.value(id).title);
    titles.removeAll(QString());
    return titles.join(QStringLiteral(" ; "));
}

void AttachmentsPage::addExpected(const AttachmentStatus &status)
{
    auto *panel = new Panel(
        status.required && !status.present ? QStringLiteral("warning") : QStringLiteral("info"));
    //: State of a paper to join.
    const QString state = status.present ? tr("pièce ajoutée")
        //: State of a paper to join.
        : status.required ? tr("obligatoire")
                          //: State of a paper to join.
                          : tr("pas obligatoire");
    panel->body()->addWidget(makeText(
        QStringLiteral("%1 – %2").arg(status.label, state), style::Size::Body, Look::Plain, true));
    const QString help
        = m_session->edition().text(QStringLiteral("attachment.%1.help").arg(status.kind.text()));
    if (!help.isEmpty())
        panel->body()->addWidget(makeText(help));
    if (const QString source = sourceText(status.sources); !source.isEmpty())
        panel->body()->addWidget(makeText(source, style::Size::Small, Look::Muted));
    //: Button: choose files that are the paper named above it.
    auto *add = makeButton(tr("Ajouter un fichier…"), QStringLiteral("attachment"));
    add->setObjectName(QStringLiteral("add/") + status.kind.text());
    //: Accessible name of a button. %1: what the paper is.
    add->setAccessibleName(tr("Ajouter un fichier : %1").arg(status.label));
    connect(add, &QPushButton::clicked, this, [this, kind = status.kind] { chooseFiles(kind); });
    panel->body()->addWidget(add, 0, Qt::AlignLeft);
    m_expected->addWidget(panel);
}

void AttachmentsPage::showExpected()
{
    clearLayout(m_expected);
    m_shown = m_session->assessment().attachments;
    for (const AttachmentStatus &status : std::as_const(m_shown))
        addExpected(status);
    //: On the page for papers to join.
    m_expected->addWidget(
        makeText(tr("Vous pouvez aussi joindre les originaux en papier, sans les ajouter ici."),
            style::Size::Body, Look::Muted));
}

// As it is seen: new widgets are reached last, wherever they stand.
void AttachmentsPage::orderKeyboard()
{
    QList<QWidget *> order;
    for (const AttachmentStatus &status : std::as_const(m_shown))
        order.append(findChild<QPushButton *>(QStringLiteral("add/") + status.kind.text()));
    order.append(m_choose);
    for (int i = 0; i < m_cards->count(); ++i) {
        for (QWidget *widget : m_cards->itemAt(i)->widget()->findChildren<QWidget *>()) {
            const bool isOwn = !widget->parentWidget()->inherits("QAbstractSpinBox");
            if (isOwn && (widget->focusPolicy() & Qt::TabFocus))
                order.append(widget);
        }
    }
    order.removeAll(nullptr);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void AttachmentsPage::refresh()
{
    m_badDates.clear();
    rebuild();
}

void AttachmentsPage::rebuild()
{
    m_checked = false;
    m_refused->hide();
    setProblems({}, false);
    showExpected();
    showFiles();
    orderKeyboard();
}

void AttachmentsPage::showFiles()
{
    clearLayout(m_cards);
    for (int i = 0; i < m_session->request().attachments.size(); ++i)
        addCard(i);
}

void AttachmentsPage::change(int index, const std::function<void(Attachment &)> &change)
{
    QList<Attachment> all = m_session->request().attachments;
    if (index >= all.size())
        return;
    change(all[index]);
    m_session->setAttachments(all);
    if (m_shown != m_session->assessment().attachments) {
        showExpected();
        orderKeyboard();
    }
    if (m_checked)
        check(false);
}

void AttachmentsPage::addCard(int index)
{
    const QList<Attachment> &all = m_session->request().attachments;
    const Attachment &attachment = all.at(index);
    auto *card = new AttachmentCard(attachment, index, static_cast<int>(all.size()),
        m_session->assessment().attachments, m_badDates.value(index));
    connect(card, &AttachmentCard::kindChosen, this, [this, index](const QString &kind) {
        change(index, [&](Attachment &a) { a.kind = AttachmentKind(kind); });
    });
    connect(card, &AttachmentCard::dateTyped, this,
        [this, index](const QString &text) { setDate(index, text); });
    connect(card, &AttachmentCard::pagesTyped, this,
        [this, index](int count) { change(index, [&](Attachment &a) { a.pageCount = count; }); });
    connect(card, &AttachmentCard::removeWanted, this, [this, index] { remove(index); });
    connect(card, &AttachmentCard::moveWanted, this, [this, index](int by) { move(index, by); });
    m_cards->addWidget(card);
    card->showReport(m_checker.report(attachment.file));
}

void AttachmentsPage::setDate(int index, const QString &text)
{
    const Parsed<QDate> parsed = parseFrenchDate(text);
    m_badDates.remove(index);
    if (!parsed && !text.trimmed().isEmpty())
        m_badDates.insert(index, text);
    change(index, [&](Attachment &a) { a.date = parsed ? *parsed : QDate(); });
}

void AttachmentsPage::remove(int index)
{
    QList<Attachment> all = m_session->request().attachments;
    all.removeAt(index);
    // What was typed stays with its paper.
    QMap<int, QString> left;
    for (auto date = m_badDates.begin(); date != m_badDates.end(); ++date) {
        if (date.key() != index)
            left.insert(date.key() > index ? date.key() - 1 : date.key(), date.value());
    }
    m_badDates = left;
    m_session->setAttachments(all);
    rebuild();
}

// The keyboard stays on the paper that was moved.
void AttachmentsPage::move(int index, int by)
{
    QList<Attachment> all = m_session->request().attachments;
    const int to = index + by;
    if (to < 0 || to >= all.size())
        return;
    all.swapItemsAt(index, to);
    const QString here = m_badDates.take(index);
    const QString there = m_badDates.take(to);
    if (!here.isEmpty())
        m_badDates.insert(to, here);
    if (!there.isEmpty())
        m_badDates.insert(index, there);
    m_session->setAttachments(all);
    rebuild();
    for (const char *key : {by < 0 ? "up" : "down", by < 0 ? "down" : "up"}) {
        const QString name = QStringLiteral("attachment/%1/%2").arg(to).arg(QLatin1String(key));
        if (auto *button = findChild<QPushButton *>(name)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void AttachmentsPage::showReport(const QString &file)
{
    const PaperReport *report = m_checker.report(file);
    for (int i = 0; i < m_cards->count(); ++i) {
        auto *card = qobject_cast<AttachmentCard *>(m_cards->itemAt(i)->widget());
        if (card == nullptr || card->file() != file)
            continue;
        card->showReport(report);
        const bool unknown = m_session->request().attachments.value(i).pageCount == 0;
        if (report != nullptr && report->pages > 0 && unknown)
            card->showPages(report->pages);
    }
}

AttachmentKind AttachmentsPage::likelyKind(const QList<Attachment> &present) const
{
    const QList<AttachmentStatus> &kinds = m_session->assessment().attachments;
    for (const AttachmentStatus &status : kinds) {
        const auto isOne = [&](const Attachment &a) { return a.kind == status.kind; };
        if (std::none_of(present.begin(), present.end(), isOne))
            return status.kind;
    }
    return kinds.isEmpty() ? AttachmentKind() : kinds.last().kind;
}

void AttachmentsPage::addFiles(const QStringList &files, const AttachmentKind &kind)
{
    QList<Attachment> all = m_session->request().attachments;
    QStringList refused;
    for (const QString &file : files) {
        const QFileInfo info(file);
        const QString suffix = info.suffix().toLower();
        if (!info.isFile() || !info.isReadable() || !suffixes().contains(suffix)) {
            refused.append(info.fileName());
            continue;
        }
        Attachment attachment;
        attachment.file = info.absoluteFilePath();
        attachment.pageCount = mayHavePages(suffix) ? 0 : 1;
        attachment.kind = kind.isEmpty() ? likelyKind(all) : kind;
        all.append(attachment);
    }
    m_session->setAttachments(all);
    rebuild();
    if (!refused.isEmpty()) {
        //: Some files cannot be joined. %1: their names.
        m_refused->setText(
            tr("Ces fichiers ne peuvent pas être ajoutés : %1. Choisissez un PDF ou une image.")
                .arg(listed(refused)));
        m_refused->show();
    }
}

void AttachmentsPage::check(bool takeFocus)
{
    QList<ErrorSummary::Problem> problems;
    for (auto it = m_badDates.begin(); it != m_badDates.end(); ++it) {
        //: Problem with the date of a joined paper.
        problems.append({tr("Écrivez la date du document avec le jour, le mois et l'année, par "
                            "exemple 05/03/2026."),
            QStringLiteral("attachment/%1/date").arg(it.key())});
    }
    for (const AttachmentStatus &status : m_session->assessment().attachments) {
        if (!status.dateMissing)
            continue;
        for (int i = 0; i < m_session->request().attachments.size(); ++i) {
            const Attachment &attachment = m_session->request().attachments.at(i);
            if (attachment.kind != status.kind || attachment.date.isValid()
                || m_badDates.contains(i))
                continue;
            //: Problem: the date of a joined paper is missing. %1: what the paper is.
            problems.append({tr("Ajoutez la date de ce document : %1.").arg(status.label),
                QStringLiteral("attachment/%1/date").arg(i)});
        }
    }
    setProblems(problems, takeFocus);
}

void AttachmentsPage::proceed()
{
    m_checked = true;
    check(true);
    if (!hasProblems())
        Q_EMIT done();
}

void AttachmentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsPage::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    addFiles(files);
}

} // namespace prealable
