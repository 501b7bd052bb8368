#include "ui/widgets.h"

#include "ui/icon.h"
#include "ui/paragraph.h"
#include "ui/windowlanguage.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace prealable {

// What a panel says by its colour it also says by its icon.
struct PanelIcon {
    const char *look;
    const char *name;
    QColor style::Colours::*colour;
};

namespace {

constexpr PanelIcon panelIcons[]
    = {{"info", "info", &style::Colours::accent}, {"warning", "warning", &style::Colours::warning},
        {"error", "error", &style::Colours::error}, {"done", "ok", &style::Colours::done}};

QString nameOf(Look look)
{
    switch (look) {
    case Look::Plain:
        return {};
    case Look::Muted:
        return QStringLiteral("muted");
    case Look::Title:
        return QStringLiteral("title");
    case Look::Error:
        return QStringLiteral("error");
    case Look::Warning:
        return QStringLiteral("warning");
    case Look::Done:
        return QStringLiteral("done");
    }
    return {};
}

// How high a text is at the few widths that a layout tries again and again: breaking the lines of
// a page's texts each time is most of the time that the page takes to appear.
class Heights
{
public:
    template <typename Measure>
    int at(int width, const QWidget &widget, const QString &text, const Measure &measure)
    {
        if (m_text != text || m_font != widget.font()) {
            m_text = text;
            m_font = widget.font();
            m_known.clear();
        }
        const auto known = m_known.constFind(width);
        return known != m_known.constEnd() ? *known : *m_known.insert(width, measure(width));
    }
    void clear() { m_known.clear(); }

private:
    QString m_text;
    QFont m_font;
    QHash<int, int> m_known; // width -> height
};

class WrappedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        return m_heights.at(width, *this, text(), [this](int tried) {
            return QLabel::heightForWidth(tried) + 2 * marksBeyondLines(font(), layoutDirection());
        });
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        constexpr auto selectable
            = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard; // painted by a document
        if (isLeftToRight() || (textInteractionFlags() & selectable)) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        // The letter of its key is not underlined in scripts that are joined (ui/style).
        const QString shown = buddy() != nullptr ? QString(text()).remove(u'&') : text();
        drawParagraph(painter, contentsRect(), shown, Qt::AlignVCenter);
    }
    void changeEvent(QEvent *event) override
    {
        m_heights.clear(); // style, margins, direction
        QLabel::changeEvent(event);
    }

private:
    mutable Heights m_heights;
};

// A push button cannot break its text over lines; a link may be a whole sentence.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        // Not fixed: in a narrower column the text takes more lines than the hint says.
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return m_heights.at(
            width, *this, text(), [this](int tried) { return textRect(tried).height() + 8; });
    }
    QSize sizeHint() const override
    {
        const int width
            = qMin(fontMetrics().horizontalAdvance(shownText()) + 4, style::columnWidth());
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override
    {
        const int width = fontMetrics().averageCharWidth() * 8;
        return {qMin(width, sizeHint().width()), fontMetrics().height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
        painter.setPen(underMouse() ? style::colours().accent : style::colours().focus);
        if (isRightToLeft())
            drawParagraph(painter, rect().adjusted(0, 4, 0, -4), shownText());
        else
            painter.drawText(rect().adjusted(0, 4, 0, -4), flags(), text());
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    [[nodiscard]] int flags() const
    {
        const bool underlines
            = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
        const int mnemonic = underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        return paragraphFlags | mnemonic;
    }

    QString shownText() const { return QString(text()).remove(u'&'); }
    QRect textRect(int width) const
    {
        return fontMetrics().boundingRect(QRect(0, 0, width, 10000), flags(), text());
    }

    mutable Heights m_heights;
};

class IconMark : public QWidget
{
public:
    explicit IconMark(const QString &name)
        : m_name(name)
    {
        const int side = QFontMetrics(style::font(style::Size::Large)).height();
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, style::colours().accent);
    }

private:
    QString m_name;
};

} // namespace

QLabel *makeText(const QString &text, style::Size size, Look look, bool bold)
{
    auto *label = new WrappedLabel(inReadingOrder(text, QGuiApplication::layoutDirection()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(style::font(size, bold));
    if (look != Look::Plain)
        label->setProperty("look", nameOf(look));
    if (label->layoutDirection() == Qt::RightToLeft) {
        // Also a name in Latin letters.
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    return label;
}

void indent(QLayout *layout, int pixels)
{
    const bool isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(isRightToLeft ? 0 : pixels, 0, isRightToLeft ? pixels : 0, 0);
}

QLabel *makeHeading(const QString &text)
{
    return makeText(text, style::Size::Large, Look::Title, true);
}

QPushButton *makeButton(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        setIcon(button, icon);
    return button;
}

QPushButton *makePrimary(const QString &text, const QString &icon)
{
    auto *button = makeButton(text);
    button->setProperty("look", QStringLiteral("primary"));
    button->setFont(style::font(style::Size::Body, true));
    if (!icon.isEmpty())
        setIcon(button, icon);
    return button;
}

QPushButton *addAct(QVBoxLayout *layout, const QString &name, const QString &text,
    const QString &what, const QString &icon)
{
    auto *button = makeButton(text, icon);
    button->setObjectName(name);
    button->setAccessibleDescription(what);
    layout->addWidget(button, 0, Qt::AlignLeft);
    if (!what.isEmpty())
        layout->addWidget(makeText(what, style::Size::Small, Look::Muted));
    return button;
}

QWidget *makeIcon(const QString &name)
{
    return new IconMark(name);
}

QAbstractButton *makeLink(const QString &text)
{
    return new LinkButton(text);
}

TwiceButton::TwiceButton(const QString &text, const QString &sure, QWidget *parent)
    : QPushButton(text, parent)
    , m_text(text)
    , m_sure(sure)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    prealable::setIcon(this, QStringLiteral("delete"));
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_armed)
            Q_EMIT confirmed();
        else
            arm(true);
    });
}

void TwiceButton::arm(bool armed)
{
    m_armed = armed;
    setText(armed ? m_sure : m_text);
}

void TwiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_armed)
        arm(false);
    else
        QPushButton::keyPressEvent(event);
}

void TwiceButton::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason)
        arm(false);
    QPushButton::focusOutEvent(event);
}

Panel::Panel(const QString &look, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("look", look);
    const auto *kind = std::find_if(std::begin(panelIcons), std::end(panelIcons),
        [&look](const PanelIcon &icon) { return look == QLatin1String(icon.look); });
    if (kind != std::end(panelIcons))
        m_icon = kind;
    int leading = style::space(2);
    if (m_icon != nullptr)
        leading += iconPlace().width() + style::space(1);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_body->setContentsMargins(isRightToLeft ? style::space(2) : leading, style::space(2),
        isRightToLeft ? leading : style::space(2), style::space(2));
    m_body->setSpacing(style::space(1));
}

QRect Panel::iconPlace() const
{
    const int side = fontMetrics().height();
    const QRect place(style::space(2), style::space(2), side, side);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Panel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_icon == nullptr)
        return;
    QPainter painter(this);
    paintIcon(painter, iconPlace(), QLatin1String(m_icon->name), style::colours().*m_icon->colour);
}

Fold::Fold(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_button(makeButton(title))
    , m_panel(new Panel(QStringLiteral("quote")))
    , m_text(makeText(text))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    m_button->setProperty("look", QStringLiteral("fold"));
    m_button->setCheckable(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    indent(m_panel->body(), style::space(2));
    m_panel->body()->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_panel);
    connect(m_button, &QPushButton::toggled, this, &Fold::show);
    show();
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setText(const QString &text)
{
    m_text->setText(text);
}

void Fold::addPart(const QString &heading, const QString &text)
{
    QLabel *shown = makeText(text);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!m_parts.isEmpty())
        m_panel->body()->addSpacing(style::space(1)); // a heading is nearer to its own text
    m_panel->body()->addWidget(makeText(heading, style::Size::Body, Look::Title, true));
    m_panel->body()->addWidget(shown);
    m_parts += {heading, text};
    show();
}

void Fold::addPicture(QWidget *picture, const QString &description)
{
    m_panel->body()->addWidget(picture);
    m_parts.append(description);
    show();
}

void Fold::show()
{
    m_panel->setVisible(isOpen());
    m_text->setVisible(!m_text->text().isEmpty());
    m_button->setText((isOpen()                 ? QStringLiteral("▾ ")
                              : isRightToLeft() ? QStringLiteral("◂ ")
                                                : QStringLiteral("▸ "))
        + m_title);
    m_button->setAccessibleName(QString(m_title).remove(u'&'));
    //: Accessible description of a help button: its text is shown or hidden.
    m_button->setAccessibleDescription(
        isOpen() ? (m_text->text() + m_parts.join(u' ')) : tr("Replié"));
}

void setTextQuietly(QLineEdit &edit, const QString &text)
{
    const QSignalBlocker quiet(&edit);
    edit.setText(text);
    if (!edit.hasFocus())
        edit.setCursorPosition(0); // its beginning is seen
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Taken out at once, so that nobody finds it by name until it is deleted.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace prealable

#include "widgets.moc"
