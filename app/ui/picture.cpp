#include "ui/picture.h"

#include "ui/style.h"

#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace prealable {

Picture::Picture(const QString &name, const QString &description, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_renderer(new QSvgRenderer(this))
{
    setObjectName(QStringLiteral("picture/") + name);
    setAccessibleName(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    draw();
}

// The drawings name their colours; what each is depends on the window.
void Picture::draw()
{
    QFile file(QStringLiteral(":/pictures/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const style::Colours &colours = style::colours();
    QByteArray svg = file.readAll();
    const QList<std::pair<const char *, QColor>> names{{"@paper", colours.page},
        {"@line", colours.line}, {"@text", colours.text}, {"@markBack", colours.selected},
        {"@mark", colours.accent}};
    for (const auto &[name, colour] : names)
        svg.replace(name, colour.name().toLatin1());
    svg.replace("@font", font().family().toUtf8());
    m_renderer->load(svg);
    update();
}

bool Picture::isDrawn() const
{
    return m_renderer->isValid();
}

int Picture::usualWidth() const
{
    return fontMetrics().averageCharWidth() * 44;
}

int Picture::heightForWidth(int width) const
{
    const QSizeF whole = m_renderer->defaultSize();
    const double shown = qMin(width, usualWidth());
    return whole.isEmpty() ? 0 : qRound(shown * whole.height() / whole.width());
}

QSize Picture::sizeHint() const
{
    return {usualWidth(), heightForWidth(usualWidth())};
}

QSize Picture::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 16;
    return {width, heightForWidth(width)};
}

void Picture::paintEvent(QPaintEvent *)
{
    const int shown = qMin(width(), usualWidth());
    const int left = layoutDirection() == Qt::RightToLeft ? width() - shown : 0;
    QPainter painter(this);
    m_renderer->render(&painter, QRectF(left, 0, shown, heightForWidth(shown)));
}

void Picture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange) {
        draw();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace prealable
