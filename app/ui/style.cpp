#include "ui/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QScrollArea>
#include <QStyleFactory>

namespace prealable {

namespace style {

namespace {

constexpr double basePoints = 11;

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

class BaseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    BaseStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        if (hint == SH_FocusFrame_AboveWidget)
            return 1;
        // The underlined letter is drawn by itself, which tears apart a script whose letters join,
        // and what is then wider is cut. The key works all the same.
        if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    // A label whose text begins with a Latin word would be read from left to right in a window that
    // is read the other way.
    void drawItemText(QPainter *painter, const QRect &where, int flags, const QPalette &palette,
        bool enabled, const QString &text, QPalette::ColorRole role) const override
    {
        const bool isTurned = QGuiApplication::layoutDirection() == Qt::RightToLeft
            && (flags & Qt::TextForceLeftToRight) != 0 && hasRightToLeft(text);
        if (isTurned)
            flags = (flags & ~Qt::TextForceLeftToRight) | Qt::TextForceRightToLeft;
        QProxyStyle::drawItemText(painter, where, flags, palette, enabled, text, role);
    }

    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
            return 5;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect) // the ring says it
            return;
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

Colours ownColours()
{
    return {.page = QColor(0xffffff),
        .side = QColor(0xf2f5f9),
        .text = QColor(0x16202b),
        .muted = QColor(0x4a5a6a),
        .line = QColor(0x6b7c8d),
        .hairline = QColor(0xd5dde6),
        .accent = QColor(0x1b3a57),
        .onAccent = QColor(0xffffff),
        .selected = QColor(0xe8f0f8),
        .focus = QColor(0x0a66c2),
        .error = QColor(0xb3261e),
        .errorBack = QColor(0xfdf1f0),
        .warning = QColor(0x8a4b00),
        .warningBack = QColor(0xfff6e5),
        .done = QColor(0x1c6b3f),
        .doneBack = QColor(0xecf7f0)};
}

Colours darkColours()
{
    return {.page = QColor(0x14191f),
        .side = QColor(0x1b222a),
        .text = QColor(0xe6ebf0),
        .muted = QColor(0xa9b7c4),
        .line = QColor(0x8093a5),
        .hairline = QColor(0x36424e),
        .accent = QColor(0x9cc7f0),
        .onAccent = QColor(0x0d1b28),
        .selected = QColor(0x22303d),
        .focus = QColor(0x6db3ff),
        .error = QColor(0xff9d94),
        .errorBack = QColor(0x3a1f1e),
        .warning = QColor(0xf2b866),
        .warningBack = QColor(0x33280f),
        .done = QColor(0x7fd1a0),
        .doneBack = QColor(0x16301f)};
}

Colours systemColours(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor back = palette.color(QPalette::Window);
    const QColor chosen = palette.color(QPalette::Highlight);
    return {.page = back,
        .side = back,
        .text = text,
        .muted = text,
        .line = text,
        .hairline = text,
        .accent = chosen,
        .onAccent = palette.color(QPalette::HighlightedText),
        .selected = back,
        .focus = chosen,
        .error = text,
        .errorBack = back,
        .warning = text,
        .warningBack = back,
        .done = text,
        .doneBack = back};
}

// A dark desktop is a dark grey; black and nothing but black is one in high contrast.
bool isHighContrast(const QPalette &palette)
{
    constexpr int nearlyBlack = 16;
    return palette.color(QPalette::Window).lightness() < nearlyBlack
        || qEnvironmentVariableIsSet("PREALABLE_HIGH_CONTRAST");
}

Colours &current()
{
    static Colours colours = ownColours();
    return colours;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.page);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::Window, c.page);
    palette.setColor(QPalette::Base, c.page);
    palette.setColor(QPalette::AlternateBase, c.side);
    palette.setColor(QPalette::Button, c.page);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.focus);
    palette.setColor(QPalette::ToolTipBase, c.side);
    palette.setColor(QPalette::ToolTipText, c.text);
    return palette;
}

QString sheetOf(const Colours &c)
{
    QString sheet = QStringLiteral(R"(
QLineEdit, QPlainTextEdit, QComboBox {
    border: 1px solid @line; border-radius: 4px; background: @page; color: @text;
    padding: 7px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit[dense="true"], QPlainTextEdit[dense="true"] { padding: 3px 6px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @error; padding: 6px 7px; }
QLineEdit[dense="true"][wrong="true"], QPlainTextEdit[dense="true"][wrong="true"] { padding: 2px 5px; }
QComboBox::drop-down { width: 28px; border: none; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 1em; height: 1em; }
QListView { border: 1px solid @line; border-radius: 4px; background: @page; color: @text; }
QListView::item { padding: 6px @itemPaddingpx; background: @page; }
QListView::item:selected { background: @accent; color: @onAccent; }
QListView::indicator, QCheckBox::indicator {
    width: 1.2em; height: 1.2em; border: 1px solid @line; border-radius: 3px; background: @page; }
QListView::indicator:checked, QCheckBox::indicator:checked { image: url(:/icons/check.svg); background: @tickBack; }
QCheckBox:disabled { color: @muted; }
QPushButton {
    border: 1px solid @line; border-radius: 4px; padding: 9px 16px; background: @page; color: @accent; }
QPushButton:hover { background: @selected; }
QPushButton:disabled { color: @muted; border-color: @hairline; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; padding: 9px 24px; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: @focus; border-color: @focus; }
QToolButton[look="tooth"] {
    border: 1px solid @line; border-radius: 3px; padding: 4px 2px; background: @page; color: @text; }
QToolButton[look="tooth"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="link"] {
    border: none; background: transparent; color: @focus; padding: 4px 0px; text-align: left; text-decoration: underline; }
QPushButton[look="link"]:hover { color: @accent; }
QPushButton[look="fold"] {
    border: none; background: transparent; color: @focus; padding: 4px 0px; text-align: left; }
QScrollArea, QScrollArea > QWidget > QWidget#column { background: @page; border: none; }
QScrollBar:vertical { background: @page; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @accent; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QFrame#bar { background: @side; border: none; border-bottom: 1px solid @hairline; }
QFrame#foot { background: @page; border: none; border-top: 1px solid @hairline; }
QFrame#side { background: @side; border: none; border-right: 1px solid @hairline; }
QFrame#live { background: @side; border: none; border-left: 1px solid @hairline; }
prealable--Panel[look="card"] { background: @page; border: 1px solid @hairline; border-radius: 6px; }
prealable--Panel[look="drop"] { background: @side; border: 2px dashed @line; border-radius: 6px; }
prealable--Panel[look="info"] { background: @selected; border: none; border-left: 4px solid @accent; }
prealable--Panel[look="warning"] { background: @warningBack; border: none; border-left: 4px solid @warning; }
prealable--Panel[look="error"] { background: @errorBack; border: 3px solid @error; }
prealable--Panel[look="done"] { background: @doneBack; border: none; border-left: 4px solid @done; }
prealable--Panel[look="quote"] { background: transparent; border: none; border-left: 3px solid @hairline; }
QLabel { background: transparent; }
QLabel[look="title"] { color: @accent; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="error"] { color: @error; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="done"] { color: @done; }
)");
    // Style sheets know no leading edge.
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        sheet.replace(QStringLiteral("border-left"), QStringLiteral("border-leading"));
        sheet.replace(QStringLiteral("border-right"), QStringLiteral("border-left"));
        sheet.replace(QStringLiteral("border-leading"), QStringLiteral("border-right"));
    }
    // The tick of the icon is dark.
    const QColor tickBack = c.page.lightness() < 128 ? c.text : c.page;
    const QList<std::pair<QString, QColor>> names = {{QStringLiteral("@tickBack"), tickBack},
        {QStringLiteral("@errorBack"), c.errorBack}, {QStringLiteral("@error"), c.error},
        {QStringLiteral("@warningBack"), c.warningBack}, {QStringLiteral("@warning"), c.warning},
        {QStringLiteral("@doneBack"), c.doneBack}, {QStringLiteral("@done"), c.done},
        {QStringLiteral("@onAccent"), c.onAccent}, {QStringLiteral("@accent"), c.accent},
        {QStringLiteral("@selected"), c.selected}, {QStringLiteral("@focus"), c.focus},
        {QStringLiteral("@hairline"), c.hairline}, {QStringLiteral("@line"), c.line},
        {QStringLiteral("@muted"), c.muted}, {QStringLiteral("@text"), c.text},
        {QStringLiteral("@side"), c.side}, {QStringLiteral("@page"), c.page}};
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    sheet.replace(QStringLiteral("@itemPadding"), QString::number(itemPadding));
    return sheet;
}

double factorOf(Size size)
{
    switch (size) {
    case Size::Small:
        return 0.9;
    case Size::Body:
        return 1;
    case Size::Large:
        return 1.2;
    case Size::Title:
        return 1.6;
    case Size::Display:
        return 2;
    }
    return 1;
}

} // namespace

const Colours &colours()
{
    return current();
}

Colours coloursFor(const QPalette &system)
{
    if (isHighContrast(system))
        return systemColours(system);
    return system.color(QPalette::Window).lightness() < 128 ? darkColours() : ownColours();
}

QFont font(Size size, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factorOf(size));
    font.setBold(bold);
    return font;
}

int columnWidth()
{
    return static_cast<int>(640 * qMax(1.0, QApplication::font().pointSizeF() / basePoints));
}

void apply(QApplication &application)
{
    const QPalette system = QGuiApplication::palette();
    current() = coloursFor(system);
    QFont font = QApplication::font();
    if (font.pointSizeF() < basePoints)
        font.setPointSizeF(basePoints);
    QApplication::setFont(font);
    QApplication::setStyle(new BaseStyle);
    if (!isHighContrast(system))
        QApplication::setPalette(paletteOf(colours()));
    application.setStyleSheet(sheetOf(colours()));
}

void turn(QApplication &application)
{
    application.setStyleSheet(sheetOf(colours()));
}

} // namespace style

FocusRing::FocusRing(QWidget *window)
    : QFocusFrame(window)
{
    hide(); // until something has the keyboard
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget *, QWidget *now)
{
    // A title takes the focus to be read aloud, and a scrolled area to be scrolled: no ring there.
    const bool plain = now == nullptr || qobject_cast<QLabel *>(now) != nullptr
        || qobject_cast<QScrollArea *>(now) != nullptr || now->isWindow()
        || (parentWidget() != nullptr && now->window() != parentWidget()->window());
    setWidget(plain ? nullptr : now);
}

// The frame hides when its widget is out of view, and does not come back once that is scrolled to.
bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QFocusFrame::eventFilter(watched, event);
    const bool moved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (moved && isHidden() && widget() != nullptr && widget()->isVisible()
        && parentWidget()->rect().intersects(geometry())) {
        raise();
        show();
    }
    return handled;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::colours().focus, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

} // namespace prealable

#include "style.moc"
