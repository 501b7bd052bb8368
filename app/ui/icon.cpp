#include "ui/icon.h"

#include "ui/style.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

namespace prealable {

namespace {

// The drawing as a PNG or an SVG, whichever this system has under the name, as large as it is
// shown.
QPixmap drawn(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = QStringLiteral("prealable/%1/%2x%3/%4")
                            .arg(name, QString::number(pixels.width()),
                                QString::number(pixels.height()), colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImageReader reader(QStringLiteral(":/icons/%1.svg").arg(name));
    reader.setScaledSize(pixels);
    QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, bool onAccent)
        : m_name(std::move(name))
        , m_onAccent(onAccent)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, drawing(rect), m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new IconEngine(m_name, m_onAccent); }

private:
    // The rest of the width stands between the icon and the text.
    static QRect drawing(const QRect &all)
    {
        return QStyle::visualRect(QGuiApplication::layoutDirection(), all,
            QRect(all.topLeft(), QSize(all.height(), all.height())));
    }
    // Asked at each painting: the window may have changed to dark meanwhile.
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const style::Colours &colours = style::colours();
        if (mode == QIcon::Disabled)
            return colours.muted;
        return m_onAccent ? colours.onAccent : colours.accent;
    }

    QString m_name;
    bool m_onAccent;
};

} // namespace

void paintIcon(QPainter &painter, const QRect &where, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(where, drawn(name, (QSizeF(where.size()) * ratio).toSize(), colour));
}

void setIcon(QAbstractButton *button, const QString &name)
{
    const bool isPrimary = button->property("look") == QLatin1String("primary");
    button->setIcon(QIcon(new IconEngine(name, isPrimary)));
    const int side = button->fontMetrics().height();
    button->setIconSize({side + style::grid / 2, side});
}

} // namespace prealable
