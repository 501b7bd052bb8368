// Pages of papers as people photograph them: printed text, then blurred, turned, darkened, grainy.
#pragma once

#include "pdf/measure.h"
#include "pdf/textlayout.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <algorithm>
#include <cmath>
#include <vector>

namespace prealable::test {

// A page of French text, A4 at `dpi`, letters of `points`; the same for the same arguments.
inline QImage textPage(int dpi = 150, double points = 11, int lines = 38)
{
    loadBundledFonts();
    QImage page(int(8.27 * dpi), int(11.69 * dpi), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setFont(renditionFont(int(points * dpi / 72), Weight::Regular));
    painter.setPen(QColor(20, 20, 25));
    static const QStringList words = QStringLiteral(
        "Le patient doit être transporté en position assise vers le centre hospitalier pour une "
        "consultation de suivi prévue le douze du mois à dix heures ; la distance dépasse la "
        "limite "
        "habituelle et le trajet demande une aide pour se déplacer jusqu'au véhicule")
                                         .split(u' ');
    int word = 0;
    const int margin = dpi * 3 / 4;
    for (int line = 0; line < lines; ++line) {
        QString text;
        while (painter.fontMetrics().horizontalAdvance(text) < page.width() - 3 * margin)
            text += words.at(word++ % words.size()) + u' ';
        if (line % 7 == 6)
            text.truncate(text.size() / 3);
        painter.drawText(margin, margin + int((line + 1) * points * 1.6 * dpi / 72), text);
    }
    return page;
}

// Nearly a Gaussian blur of this many pixels.
inline QImage blurred(QImage image, double sigma)
{
    const int radius = int(std::ceil(sigma * 3));
    if (radius < 1)
        return image;
    std::vector<double> weights;
    double whole = 0;
    for (int i = -radius; i <= radius; ++i) {
        weights.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        whole += weights.back();
    }
    image = image.convertToFormat(QImage::Format_Grayscale8);
    for (const bool rows : {true, false}) {
        const QImage from = image.copy();
        for (int y = 0; y < image.height(); ++y) {
            uchar *line = image.scanLine(y);
            for (int x = 0; x < image.width(); ++x) {
                double sum = 0;
                for (int i = -radius; i <= radius; ++i) {
                    const int px = rows ? std::clamp(x + i, 0, image.width() - 1) : x;
                    const int py = rows ? y : std::clamp(y + i, 0, image.height() - 1);
                    sum += weights[size_t(i + radius)] * from.constScanLine(py)[px];
                }
                line[x] = uchar(std::lround(sum / whole));
            }
        }
    }
    return image;
}

inline QImage turned(const QImage &image, double degrees)
{
    const bool isStraight = std::fmod(degrees, 90) == 0;
    const QImage rotated = image.transformed(QTransform().rotate(degrees),
        isStraight ? Qt::FastTransformation : Qt::SmoothTransformation);
    if (!rotated.hasAlphaChannel())
        return rotated;
    QImage paper(rotated.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, rotated);
    return paper;
}

// Levels from `black` to `white`, darker towards one corner by `shadow`, with grain.
inline QImage photographed(
    const QImage &image, int black, int white, double shadow = 0, double grain = 0)
{
    QImage photo = image.convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(7);
    for (int y = 0; y < photo.height(); ++y) {
        uchar *line = photo.scanLine(y);
        for (int x = 0; x < photo.width(); ++x) {
            const double far = (double(x) / photo.width() + double(y) / photo.height()) / 2;
            double level = black + (white - black) * line[x] / 255.0;
            level *= 1 - shadow * far;
            if (grain > 0)
                level += grain * (random.generateDouble() + random.generateDouble() - 1) * 2.45;
            line[x] = uchar(std::clamp(level, 0.0, 255.0));
        }
    }
    return photo;
}

// No paper at all: soft shapes, as a photograph of a room has them.
inline QImage scenery(QSize size = {1200, 900})
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(90, 120, 180));
    sky.setColorAt(0.6, QColor(220, 200, 170));
    sky.setColorAt(1, QColor(60, 80, 40));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 6; ++i) {
        QRadialGradient hill(
            size.width() * (i + 0.5) / 6, size.height() * 0.8, size.height() * 0.4);
        hill.setColorAt(0, QColor(40, 60 + 10 * i, 30));
        hill.setColorAt(1, QColor(40, 60, 30, 0));
        painter.setBrush(hill);
        painter.drawEllipse(QPointF(size.width() * (i + 0.5) / 6, size.height() * 0.8),
            size.width() * 0.2, size.height() * 0.35);
    }
    return image;
}

} // namespace prealable::test
