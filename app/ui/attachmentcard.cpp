#include "ui/attachmentcard.h"

#include "core/frenchdate.h"
#include "ui/sentencetext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace prealable {

AttachmentCard::AttachmentCard(const Attachment &attachment, int index, int count,
    const QList<AttachmentStatus> &kinds, const QString &badDate, QWidget *parent)
    : Panel(QStringLiteral("card"), parent)
    , m_file(attachment.file)
    , m_id(QStringLiteral("attachment/%1/").arg(index))
    , m_name(QFileInfo(attachment.file).fileName())
    , m_report(new QVBoxLayout)
{
    body()->addWidget(makeText(m_name, style::Size::Body, Look::Plain, true));
    addFields(attachment, kinds, badDate);
    m_report->setSpacing(style::space(1));
    body()->addLayout(m_report);
    addButtons(index, count);
}

void AttachmentCard::addFields(
    const Attachment &attachment, const QList<AttachmentStatus> &kinds, const QString &badDate)
{
    auto *kind = new QComboBox;
    for (const AttachmentStatus &status : kinds)
        kind->addItem(status.label, status.kind.text());
    kind->setCurrentIndex(kind->findData(attachment.kind.text()));
    kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind->setMinimumContentsLength(16);
    connect(kind, &QComboBox::activated, this,
        [this, kind] { Q_EMIT kindChosen(kind->currentData().toString()); });

    auto *date = new QLineEdit(attachment.date.isValid() ? shownDate(attachment.date) : badDate);
    date->setMaximumWidth(QFontMetrics(date->font()).averageCharWidth() * 18 + 24);
    connect(date, &QLineEdit::textChanged, this, &AttachmentCard::dateTyped);

    m_pages = new QSpinBox;
    m_pages->setRange(0, 2000);
    //: In place of 0: the number of pages is not known.
    m_pages->setSpecialValueText(tr("inconnu"));
    m_pages->setValue(attachment.pageCount);
    connect(m_pages, &QSpinBox::valueChanged, this, &AttachmentCard::pagesTyped);

    const std::tuple<QWidget *, QString, QString> rows[] = {
        //: Label: what a joined paper is.
        {kind, QStringLiteral("kind"), tr("Nature du document")},
        //: Label: the date written on a joined paper.
        {date, QStringLiteral("date"), tr("Date écrite sur le document")},
        //: Label: number of pages of a joined paper.
        {m_pages, QStringLiteral("pages"), tr("Nombre de pages")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(2));
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const auto &[widget, key, text] : rows) {
        auto *label = makeText(text);
        label->setBuddy(widget);
        widget->setObjectName(m_id + key);
        widget->setAccessibleName(QStringLiteral("%1 (%2)").arg(text, m_name));
        grid->addWidget(label, row, 0);
        grid->addWidget(widget, row, 1, Qt::AlignLeft);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
}

void AttachmentCard::addButtons(int index, int count)
{
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &text, const QString &key, const QString &name) {
        auto *button = makeButton(text);
        button->setObjectName(m_id + key);
        button->setAccessibleName(name);
        row->addWidget(button);
        return button;
    };
    if (index > 0) {
        //: Accessible name of a button: a joined file comes before the one above it. %1: file name.
        const QString name = tr("Monter %1").arg(m_name);
        //: Button: a joined file comes before the one above it.
        auto *up = add(tr("Monter"), QStringLiteral("up"), name);
        connect(up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    }
    if (index + 1 < count) {
        //: Accessible name of a button: a joined file comes after the one below it. %1: file name.
        const QString name = tr("Descendre %1").arg(m_name);
        //: Button: a joined file comes after the one below it.
        auto *down = add(tr("Descendre"), QStringLiteral("down"), name);
        connect(down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    }
    //: Accessible name of a button: take a joined file away. %1: file name.
    const QString removeName = tr("Retirer %1").arg(m_name);
    //: Button: take a joined file away.
    auto *remove = add(tr("Retirer"), QStringLiteral("remove"), removeName);
    connect(remove, &QPushButton::clicked, this, &AttachmentCard::removeWanted);
    row->addStretch(1);
    body()->addLayout(row);
}

void AttachmentCard::showPages(int pages)
{
    m_pages->setValue(pages);
}

void AttachmentCard::showReport(const PaperReport *report)
{
    clearLayout(m_report);
    QStringList heard;
    const auto say = [this, &heard](const QString &text, Look look) {
        auto *label = makeText(text, style::Size::Body, look);
        label->setObjectName(m_id + QStringLiteral("report"));
        m_report->addWidget(label);
        heard.append(text);
    };
    if (report == nullptr) {
        //: Under a joined file, while it is being read.
        say(tr("Vérification du fichier…"), Look::Muted);
    } else if (report->error) {
        //: Under a joined file that cannot be joined. %1: why, and what to do.
        say(tr("Ce fichier ne pourra pas être joint. %1").arg(shownSentence(*report->error)),
            Look::Warning);
    } else if (report->findings.isEmpty()) {
        //: Under a joined file: it was read, and nothing is wrong that could be seen.
        say(tr("Fichier vérifié : lisible."), Look::Done);
    } else {
        for (const PaperFinding &finding : report->findings)
            say(shownSentence(finding.text) + u' ' + shownSentence(finding.fix), Look::Warning);
    }
    // Heard by who comes to the card without seeing it.
    if (auto *kind = findChild<QComboBox *>(m_id + QStringLiteral("kind")))
        kind->setAccessibleDescription(heard.join(u' '));
}

} // namespace prealable
