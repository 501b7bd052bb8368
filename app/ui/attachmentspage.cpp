#include "ui/attachmentspage.h"

#include "core/frenchdate.h"
#include "pdf/templateindex.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QUrl>
#include <QtConcurrentRun>

namespace prealable {

namespace {

const QStringList &suffixes()
{
    static const QStringList known = {QStringLiteral("pdf"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("heic"), QStringLiteral("webp")};
    return known;
}

bool isPdf(const QString &file)
{
    return QFileInfo(file).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

// 0 when the file cannot be read as a PDF.
int pagesOf(const QString &file)
{
    const auto bytes = readPdfFile(file);
    if (!bytes)
        return 0;
    const auto index = indexTemplate(*bytes);
    return index ? static_cast<int>(index->pages.size()) : 0;
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
    auto *choose = makeButton(tr("C&hoisir des fichiers…"));
    choose->setObjectName(QStringLiteral("chooseFiles"));
    drop->body()->addWidget(text);
    drop->body()->addWidget(choose, 0, Qt::AlignHCenter);
    connect(choose, &QPushButton::clicked, this, [this] {
        QStringList patterns;
        for (const QString &suffix : suffixes())
            patterns.append(QStringLiteral("*.") + suffix);
        //: Filter of a file dialog.
        const QString filter = tr("PDF et images (%1)").arg(patterns.join(u' '));
        //: Title of a file dialog.
        m_files->openFiles(this, tr("Choisir les pièces à joindre"), {filter},
            [this](const QStringList &files) { addFiles(files); });
    });
    content()->addWidget(drop);
}

QString AttachmentsPage::sourceText(const QList<SourceId> &sources) const
{
    QStringList titles;
    for (const SourceId &id : sources)
        titles.append(m_session->catalog().law().sources.value(id).title);
    titles.removeAll(QString());
    return titles.join(QStringLiteral(" ; "));
}

void AttachmentsPage::showExpected()
{
    clearLayout(m_expected);
    for (const AttachmentStatus &status : m_session->assessment().attachments) {
        auto *panel = new Panel(status.required && !status.present ? QStringLiteral("warning")
                                                                   : QStringLiteral("info"));
        //: State of a paper to join.
        const QString state = status.present ? tr("pièce ajoutée")
            //: State of a paper to join.
            : status.required ? tr("obligatoire")
                              //: State of a paper to join.
                              : tr("pas obligatoire");
        panel->body()->addWidget(makeText(QStringLiteral("%1 – %2").arg(status.label, state),
            style::Size::Body, Look::Plain, true));
        const QString help = m_session->edition().text(
            QStringLiteral("attachment.%1.help").arg(status.kind.text()));
        if (!help.isEmpty())
            panel->body()->addWidget(makeText(help));
        if (const QString source = sourceText(status.sources); !source.isEmpty())
            panel->body()->addWidget(makeText(source, style::Size::Small, Look::Muted));
        m_expected->addWidget(panel);
    }
    //: On the page for papers to join.
    m_expected->addWidget(
        makeText(tr("Vous pouvez aussi joindre les originaux en papier, sans les ajouter ici."),
            style::Size::Body, Look::Muted));
}

void AttachmentsPage::refresh()
{
    m_checked = false;
    m_badDates.clear();
    m_refused->hide();
    setProblems({}, false);
    showExpected();
    showFiles();
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
    showExpected();
    if (m_checked)
        check(false);
}

void AttachmentsPage::addCard(int index)
{
    const Attachment attachment = m_session->request().attachments.at(index);
    const QString name = QFileInfo(attachment.file).fileName();
    const QString id = QStringLiteral("attachment/%1/").arg(index);
    auto *card = new Panel(QStringLiteral("card"));
    card->body()->addWidget(makeText(name, style::Size::Body, Look::Plain, true));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(2));
    grid->setVerticalSpacing(6);

    auto *kind = new QComboBox;
    for (const AttachmentStatus &status : m_session->assessment().attachments)
        kind->addItem(status.label, status.kind.text());
    kind->setCurrentIndex(kind->findData(attachment.kind.text()));
    kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind->setMinimumContentsLength(16);
    connect(kind, &QComboBox::activated, this, [this, index, kind] {
        change(
            index, [&](Attachment &a) { a.kind = AttachmentKind(kind->currentData().toString()); });
    });

    auto *date = new QLineEdit(
        attachment.date.isValid() ? shownDate(attachment.date) : m_badDates.value(index));
    date->setMaximumWidth(QFontMetrics(date->font()).averageCharWidth() * 18 + 24);
    connect(date, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        const Parsed<QDate> parsed = parseFrenchDate(text);
        m_badDates.remove(index);
        if (!parsed && !text.trimmed().isEmpty())
            m_badDates.insert(index, text);
        change(index, [&](Attachment &a) { a.date = parsed ? *parsed : QDate(); });
    });

    auto *pages = new QSpinBox;
    pages->setRange(0, 2000);
    //: In place of 0: the number of pages is not known.
    pages->setSpecialValueText(tr("inconnu"));
    pages->setValue(attachment.pageCount);
    connect(pages, &QSpinBox::valueChanged, this,
        [this, index](int count) { change(index, [&](Attachment &a) { a.pageCount = count; }); });

    const std::tuple<QWidget *, QString, QString> rows[] = {
        //: Label: what a joined paper is.
        {kind, QStringLiteral("kind"), tr("Nature du document")},
        //: Label: the date written on a joined paper.
        {date, QStringLiteral("date"), tr("Date écrite sur le document")},
        //: Label: number of pages of a joined paper.
        {pages, QStringLiteral("pages"), tr("Nombre de pages")},
    };
    int row = 0;
    for (const auto &[widget, key, text] : rows) {
        auto *label = makeText(text);
        label->setBuddy(widget);
        widget->setObjectName(id + key);
        widget->setAccessibleName(QStringLiteral("%1 (%2)").arg(text, name));
        grid->addWidget(label, row, 0);
        grid->addWidget(widget, row, 1, Qt::AlignLeft);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    //: Button: take a joined file away.
    auto *remove = makeButton(tr("Retirer"));
    remove->setObjectName(id + QStringLiteral("remove"));
    //: Accessible name of a button. %1: file name.
    remove->setAccessibleName(tr("Retirer %1").arg(name));
    connect(remove, &QPushButton::clicked, this, [this, index] {
        QList<Attachment> all = m_session->request().attachments;
        all.removeAt(index);
        m_session->setAttachments(all);
        refresh();
    });
    card->body()->addWidget(remove, 0, Qt::AlignLeft);
    m_cards->addWidget(card);
}

void AttachmentsPage::addFiles(const QStringList &files)
{
    QList<Attachment> all = m_session->request().attachments;
    QStringList refused;
    QStringList toCount;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable() || !suffixes().contains(info.suffix().toLower())) {
            refused.append(info.fileName());
            continue;
        }
        Attachment attachment;
        attachment.file = info.absoluteFilePath();
        attachment.pageCount = isPdf(file) ? 0 : 1;
        // The first kind that is still missing is the likely one.
        for (const AttachmentStatus &status : m_session->assessment().attachments) {
            const bool taken = std::any_of(
                all.begin(), all.end(), [&](const Attachment &a) { return a.kind == status.kind; });
            if (attachment.kind.isEmpty() || !taken)
                attachment.kind = status.kind;
            if (!taken)
                break;
        }
        all.append(attachment);
        if (isPdf(file))
            toCount.append(attachment.file);
    }
    m_session->setAttachments(all);
    refresh();
    if (!refused.isEmpty()) {
        //: Some files cannot be joined. %1: their names.
        m_refused->setText(
            tr("Ces fichiers ne peuvent pas être ajoutés : %1. Choisissez un PDF ou une image.")
                .arg(refused.join(QStringLiteral(", "))));
        m_refused->show();
    }
    for (const QString &file : std::as_const(toCount))
        countPages(file);
}

void AttachmentsPage::countPages(const QString &file)
{
    auto *watcher = new QFutureWatcher<int>(this);
    connect(watcher, &QFutureWatcher<int>::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        QList<Attachment> all = m_session->request().attachments;
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).file != file || all.at(i).pageCount != 0)
                continue;
            if (auto *pages = findChild<QSpinBox *>(QStringLiteral("attachment/%1/pages").arg(i)))
                pages->setValue(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(pagesOf, file));
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
            problems.append({tr("Ajoutez la date de ce document : %1.").arg(status.label),
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
