#include "ui/lawlist.h"

#include "core/searchtext.h"
#include "ui/paragraph.h"
#include "ui/style.h"

#include <QAbstractListModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace prealable {

namespace {

enum LawRole { RowRole = Qt::UserRole, KeyRole, UrlRole };

class LawModel : public QAbstractListModel
{
public:
    LawModel(QList<LawRow> rows, QObject *parent)
        : QAbstractListModel(parent)
        , m_rows(std::move(rows))
    {
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const LawRow &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return row.text();
        case RowRole:
            return index.row();
        case KeyRole:
            return row.key;
        case UrlRole:
            return row.url;
        default:
            return {};
        }
    }
    const LawRow &row(int number) const { return m_rows.at(number); }

private:
    QList<LawRow> m_rows;
};

QFont fontOf(LawLine::Kind kind)
{
    const bool small = kind == LawLine::Kind::Small || kind == LawLine::Kind::Tag;
    return style::font(
        small ? style::Size::Small : style::Size::Body, kind == LawLine::Kind::Title);
}

constexpr int rowPadding = 12;

// Draws a row as lines of text that wrap. Heights are kept: they only change with width and font.
class LawDelegate : public QStyledItemDelegate
{
public:
    LawDelegate(const LawModel &model, LawList *list)
        : QStyledItemDelegate(list)
        , m_model(model)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width();
        if (width != m_width || option.font != m_font) {
            m_width = width;
            m_font = option.font;
            m_heights.clear();
        }
        int &height = m_heights[index.data(RowRole).toInt()];
        if (height == 0) {
            height = 2 * rowPadding;
            for (const LawLine &line : rowOf(index).lines)
                height += lineHeight(line, width - 2 * rowPadding) + style::grid / 2;
        }
        return {width, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const style::Colours &c = style::colours();
        painter->save();
        const bool current = option.state & QStyle::State_Selected;
        if (current) {
            painter->fillRect(option.rect, c.selected);
            const QRect mark(option.rect.topLeft(), QSize(4, option.rect.height()));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), c.accent);
        }
        painter->setPen(c.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect at = option.rect.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
        for (const LawLine &line : rowOf(index).lines) {
            const bool muted = line.kind == LawLine::Kind::Small || line.kind == LawLine::Kind::Tag;
            painter->setFont(fontOf(line.kind));
            painter->setPen(muted ? c.muted : c.text);
            const int height = lineHeight(line, at.width());
            drawParagraph(*painter, QRect(at.topLeft(), QSize(at.width(), height)), line.text);
            at.setTop(at.top() + height + style::grid / 2);
        }
        painter->restore();
    }

private:
    const LawRow &rowOf(const QModelIndex &index) const
    {
        return m_model.row(index.data(RowRole).toInt());
    }
    static int lineHeight(const LawLine &line, int width)
    {
        return QFontMetrics(fontOf(line.kind))
            .boundingRect(QRect(0, 0, width, 100000), paragraphFlags, line.text)
            .height();
    }

    const LawModel &m_model;
    LawList *m_list;
    mutable QFont m_font;
    mutable int m_width = -1;
    mutable QHash<int, int> m_heights; // row of the model -> height
};

} // namespace

class LawFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString &typed)
    {
        m_words = SearchWords(typed);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_words.areIn(sourceModel()->index(row, 0, parent).data(KeyRole).toString());
    }

private:
    SearchWords m_words{QString()};
};

LawList::LawList(const QList<LawRow> &rows, QWidget *parent)
    : QListView(parent)
    , m_filter(new LawFilter(this))
{
    auto *model = new LawModel(rows, this);
    m_filter->setSourceModel(model);
    setModel(m_filter);
    setItemDelegate(new LawDelegate(*model, this));
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, unless the list is empty: the width of the texts does not change while one
    // types.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void LawList::setSearch(const QString &typed)
{
    m_filter->setSearch(typed);
    scrollToTop();
    const bool any = shownRows() > 0; // in an empty list there is nowhere to go
    setVerticalScrollBarPolicy(any ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFocusPolicy(any ? Qt::StrongFocus : Qt::NoFocus);
}

int LawList::shownRows() const
{
    return m_filter->rowCount();
}

QString LawList::currentUrl() const
{
    return currentIndex().data(UrlRole).toString();
}

QSize LawList::sizeHint() const
{
    return {style::columnWidth(), fontMetrics().lineSpacing() * 16};
}

void LawList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void LawList::keyPressEvent(QKeyEvent *event)
{
    // The view would copy the display text of the cell under its own rules: the whole row is meant.
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
    else
        QListView::keyPressEvent(event);
}

// Whoever comes by keyboard stands on a row at once.
void LawList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

void LawList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace prealable
