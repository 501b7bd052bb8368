#include "ui/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

namespace prealable {

namespace {

// A column in the middle, never wider than a person reads with ease.
QHBoxLayout *centred(QWidget *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::space(3), 0, style::space(3), 0);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return row;
}

// What Tab reaches in a layout, in the order in which it stands there.
void collectReached(const QLayout *layout, QList<QWidget *> &reached)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                reached.append(widget);
            if (widget->layout() != nullptr)
                collectReached(widget->layout(), reached);
        } else if (item->layout() != nullptr) {
            collectReached(item->layout(), reached);
        }
    }
}

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_column(new QWidget)
    , m_above(makeText(QString(), style::Size::Small, Look::Muted))
    , m_title(makeText(QString(), style::Size::Title, Look::Title, true))
    , m_below(makeText(QString(), style::Size::Small, Look::Muted))
    , m_problems(new ErrorSummary)
    , m_content(new QVBoxLayout)
    , m_foot(new QFrame)
    //: Button: the page before. The letter after & is its key.
    , m_back(makeButton(tr("&Retour")))
    , m_next(makePrimary(QString()))
    , m_footNote(makeText(QString(), style::Size::Small, Look::Muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    m_column->setObjectName(QStringLiteral("column"));
    m_column->setMaximumWidth(style::columnWidth());
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(6, style::space(4), 6, style::space(4));
    layout->setSpacing(style::space(1));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFocusPolicy(Qt::ClickFocus);
    layout->addWidget(m_above);
    layout->addWidget(m_title);
    layout->addWidget(m_below);
    layout->addSpacing(style::space(1));
    layout->addWidget(m_problems);
    layout->addSpacing(style::space(1));
    m_content->setSpacing(style::space(3));
    // A widget of its own: layouts inside layouts forget that text wraps.
    auto *box = new QWidget;
    m_content->setContentsMargins(0, 0, 0, 0);
    box->setLayout(m_content);
    layout->addWidget(box);
    layout->addStretch(1);

    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("column"));
    inner->setLayout(centred(m_column));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_foot);
    buildFoot();
    //: Button: the next page. The letter after & is its key.
    setButtons(tr("&Continuer"), true);
    setCaption(QString());
    m_column->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Page::showWhole);
    connect(m_problems, &ErrorSummary::followed, this,
        [this](const QString &target) { follow(target); });
}

// What is closed with the page (an open list) moves the keyboard: nobody is told any more.
Page::~Page()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QVBoxLayout *Page::addBox(int spacing)
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing);
    m_content->addWidget(part);
    return rows;
}

QLineEdit *Page::addField(const QString &name, const QString &label, const QString &help)
{
    auto *box = addBox();
    auto *shown = makeText(label, style::Size::Body, Look::Plain, true);
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(help);
    shown->setBuddy(edit);
    box->addWidget(shown);
    if (!help.isEmpty())
        box->addWidget(makeText(help, style::Size::Small, Look::Muted));
    box->addWidget(edit);
    return edit;
}

void Page::buildFoot()
{
    m_foot->setObjectName(QStringLiteral("foot"));
    m_footColumn = new QWidget;
    m_footColumn->setMaximumWidth(style::columnWidth());
    auto *buttons = new QHBoxLayout(m_footColumn);
    buttons->setContentsMargins(6, style::space(2), 6, style::space(2));
    buttons->setSpacing(style::space(2));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_footNote->setObjectName(QStringLiteral("footNote"));
    buttons->addWidget(m_footNote, 1);
    m_foot->setLayout(centred(m_footColumn));
    connect(m_back, &QPushButton::clicked, this, &Page::goBack);
    connect(m_next, &QPushButton::clicked, this, &Page::goOn);
}

// The content of a page is made after its foot; the Tab key follows what is seen.
void Page::reachFootLast()
{
    QWidget *last = m_title;
    for (QWidget *widget = m_column->nextInFocusChain(); widget != m_column;
         widget = widget->nextInFocusChain()) {
        if (m_column->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0)
            last = widget;
    }
    setTabOrder(last, m_back);
    setTabOrder(m_back, m_next);
}

void Page::orderFocus()
{
    QList<QWidget *> reached;
    collectReached(m_content, reached);
    for (qsizetype i = 1; i < reached.size(); ++i)
        setTabOrder(reached.at(i - 1), reached.at(i));
    reachFootLast();
}

// Qt brings the cursor of a text into view; a person wants to see the whole box.
void Page::showWhole(QWidget *, QWidget *now)
{
    if (now == nullptr || now == m_title || !m_column->isAncestorOf(now)
        || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QTimer::singleShot(0, now, [this, now] {
        // Only while the keyboard is still there: it may have passed on its way to another page.
        if (QApplication::focusWidget() != now || !m_column->isAncestorOf(now))
            return;
        const QRect box(now->mapTo(m_scroll->widget(), QPoint(0, 0)), now->size());
        const int room = m_scroll->viewport()->height();
        m_scroll->ensureVisible(box.center().x(), box.center().y(), 0,
            qMin(box.height() / 2 + style::space(3), room / 2));
    });
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && event->type() == QEvent::LayoutRequest)
        reachFootLast();
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        alignFoot();
        // A foot with more lines leaves less of the page.
        showWhole(nullptr, QApplication::focusWidget());
    }
    return QWidget::eventFilter(watched, event);
}

void Page::arrive()
{
    reachFootLast();
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->setFocus(Qt::OtherFocusReason);
}

void Page::goOn()
{
    proceed();
}

void Page::goBack()
{
    retreat();
}

void Page::follow(const QString &target)
{
    if (auto *widget = m_column->findChild<QWidget *>(target)) {
        makeVisible(widget);
        widget->setFocus(Qt::OtherFocusReason);
    }
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    setAccessibleName(title);
}

void Page::setCaption(const QString &above, const QString &below)
{
    m_above->setText(above);
    m_above->setVisible(!above.isEmpty());
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
}

void Page::setProblems(const QList<ErrorSummary::Problem> &problems, bool takeFocus)
{
    m_problems->setProblems(problems);
    if (takeFocus && !problems.isEmpty()) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_problems->takeFocus();
    }
    Q_EMIT problemsChanged();
}

std::optional<int> Page::focusPlace() const
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused == nullptr || !m_column->isAncestorOf(focused))
        return {};
    return focused->mapTo(m_scroll->viewport(), QPoint(0, 0)).y();
}

void Page::keepFocusAt(std::optional<int> place)
{
    if (!place)
        return;
    // Once what came is shown and what went is gone.
    QTimer::singleShot(0, this, [this, place] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + focusPlace().value_or(*place) - *place);
    });
}

void Page::setBackText(const QString &text)
{
    m_back->setText(text);
}

void Page::setButtons(const QString &next, bool withBack)
{
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_back->setVisible(withBack);
    m_foot->setVisible(withBack || !next.isEmpty());
}

void Page::setFootNote(const QString &text)
{
    m_footNote->setText(text);
}

void Page::setColumns(double columns)
{
    m_columns = columns;
    fitColumn();
}

void Page::fitColumn()
{
    const int width = static_cast<int>(style::columnWidth() * m_columns);
    m_column->setMaximumWidth(width);
    if (m_footColumn != nullptr)
        m_footColumn->setMaximumWidth(width);
}

// The buttons stand under the column also where a scroll bar takes some of its width.
void Page::alignFoot()
{
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    const int side = style::space(3);
    if (isRightToLeft())
        m_foot->layout()->setContentsMargins(side + bar, 0, side, 0);
    else
        m_foot->layout()->setContentsMargins(side, 0, side + bar, 0);
}

void Page::letContentFill()
{
    auto *layout = static_cast<QVBoxLayout *>(m_column->layout());
    layout->setStretch(layout->count() - 2, 1); // the content
    layout->setStretch(layout->count() - 1, 0); // the empty space under it
}

void Page::showFromTop(QWidget *widget)
{
    const int y = widget->mapTo(m_scroll->widget(), QPoint(0, 0)).y();
    m_scroll->verticalScrollBar()->setValue(y - style::space(2));
}

void Page::makeVisible(QWidget *widget)
{
    m_scroll->ensureWidgetVisible(widget, 0, style::space(8));
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    QWidget *focused = focusWidget();
    // Enter on a button presses it; anywhere else it goes on. A multi-line text keeps it for
    // itself.
    auto *button = qobject_cast<QAbstractButton *>(focused);
    if (button != nullptr && button->hasFocus() && !button->isCheckable())
        button->click();
    else if (auto *fold = qobject_cast<QPushButton *>(focused); fold != nullptr && fold->hasFocus())
        fold->click();
    else if (m_next->isVisible())
        goOn();
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitColumn();
    QWidget::changeEvent(event);
}

} // namespace prealable
