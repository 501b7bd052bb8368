#include "pdf/renditionframe.h"

#include "pdf/measure.h"

#include <algorithm>

namespace prealable {

namespace {

constexpr double NumberColumn = 92;
constexpr double DestinationColumn = 142;
constexpr double Gap = 12;
constexpr double HeadBottom = 54; // of the columns; the rest is air

struct Style {
    double size;
    bool bold;
    RenditionText::Tone tone;
    Qt::Alignment alignment = Qt::AlignLeft;
};

// Adds a text and returns its bottom; nullopt when it does not fit.
std::optional<double> addText(RenditionPage &page, const QString &content, const QRectF &rect,
    const Style &style, int maximumLines)
{
    if (content.isEmpty())
        return rect.top();
    const FittedCaption fit = fitCaption(content, rect.width(), style.size, SmallestCaption,
        maximumLines, style.bold ? Weight::Bold : Weight::Regular);
    if (fit.lines.isEmpty() || rect.top() + fit.height() > rect.bottom() + 0.1)
        return std::nullopt;
    RenditionText text;
    text.rect = QRectF(rect.left(), rect.top(), rect.width(), fit.height());
    text.lines = fit.lines;
    text.size = fit.size;
    text.bold = style.bold;
    text.tone = style.tone;
    text.alignment = style.alignment;
    page.texts << text;
    return text.rect.bottom();
}

constexpr Style NumberStyle{10, true, RenditionText::Tone::Ink};
constexpr Style SmallStyle{7, false, RenditionText::Tone::Muted};
constexpr Style TitleStyle{13, true, RenditionText::Tone::Ink};
constexpr Style NoticeStyle{7.5, false, RenditionText::Tone::Muted};
constexpr Style VoletStyle{10, true, RenditionText::Tone::Ink};
constexpr Style DestinationStyle{7.25, false, RenditionText::Tone::Ink};

bool addNumbers(const FormEdition &edition, RenditionPage &page)
{
    const QRectF column(PageBody.left(), PageBody.top(), NumberColumn, HeadBottom);
    const QString number = edition.cerfa.isEmpty() ? edition.edition.text()
                                                   : QStringLiteral("n° %1").arg(edition.cerfa);
    const QString kind
        = edition.cerfa.isEmpty() ? QStringLiteral("formulaire") : QStringLiteral("cerfa");
    std::optional<double> y = addText(page, kind, column.adjusted(0, 2, 0, 0), SmallStyle, 1);
    if (y)
        y = addText(page, number, QRectF(column.left(), *y, column.width(), 20), NumberStyle, 1);
    if (y && !edition.reference.isEmpty())
        y = addText(page, QStringLiteral("réf. %1").arg(edition.reference),
            QRectF(column.left(), *y + 2, column.width(), 14), SmallStyle, 1);
    return y.has_value();
}

bool addTitle(const QString &title, const QString &notice, RenditionPage &page)
{
    const double left = PageBody.left() + NumberColumn + Gap;
    const double right = PageBody.right() - DestinationColumn - Gap;
    const QRectF column(left, PageBody.top(), right - left, HeadBottom);
    std::optional<double> y = addText(page, title, column, TitleStyle, 3);
    if (y)
        y = addText(page, notice, QRectF(left, *y + 2, column.width(), 20), NoticeStyle, 2);
    return y.has_value();
}

bool addDestination(const QString &title, const QString &destination, RenditionPage &page)
{
    const QRectF box(
        PageBody.right() - DestinationColumn, PageBody.top(), DestinationColumn, HeadBottom);
    page.shapes << RenditionShape{RenditionShape::Kind::Frame, box};
    const QRectF inner = box.adjusted(6, 4, -6, -3);
    std::optional<double> y = addText(page, title, inner, VoletStyle, 2);
    if (y)
        y = addText(page, destination,
            QRectF(inner.left(), *y + 1.5, inner.width(), inner.bottom() - *y - 1.5),
            DestinationStyle, 4);
    return y.has_value();
}

bool addFoot(const FormEdition &edition, RenditionPage &page, int number, int total)
{
    const QRectF foot(PageBody.left(), PageBody.bottom() - 9, PageBody.width(), 9);
    page.shapes << RenditionShape{
        RenditionShape::Kind::Rule, QRectF(foot.left(), foot.top() - 3, foot.width(), 0)};
    Style style{SmallestCaption, false, RenditionText::Tone::Muted};
    const double third = foot.width() / 3;
    const auto part = [&](int index) {
        return QRectF(foot.left() + index * third, foot.top(), third, foot.height());
    };
    const QString name
        = QStringLiteral("Édition %1, réf. %2").arg(edition.edition.text(), edition.reference);
    bool fits = addText(page, name, part(0), style, 1).has_value();
    style.alignment = Qt::AlignHCenter;
    fits = fits
        && addText(page, QStringLiteral("À imprimer en noir sur A4"), part(1), style, 1)
               .has_value();
    style.alignment = Qt::AlignRight;
    return fits
        && addText(page, QStringLiteral("page %1/%2").arg(number).arg(total), part(2), style, 1)
               .has_value();
}

QString voletTitle(const FormEdition &edition, const RenditionPage &page)
{
    const QString number = QString::number(page.volet);
    const QString own = edition.text(QStringLiteral("volet.%1.title").arg(number));
    const QString title = own.isEmpty() ? QStringLiteral("Volet %1").arg(number) : own;
    if (page.pageCount == 1)
        return title;
    return QStringLiteral("%1, page %2/%3").arg(title).arg(page.page).arg(page.pageCount);
}

// « Suite du volet 1 », « Suite des volets 1 et 3 ».
QString sheetTitle(const FormEdition &edition, const QList<int> &volets)
{
    if (edition.volets.size() <= 1)
        return QStringLiteral("Suite des réponses");
    if (volets.size() == 1)
        return QStringLiteral("Suite du volet %1").arg(volets.first());
    QStringList numbers;
    for (const int volet : volets)
        numbers << QString::number(volet);
    const QString last = numbers.takeLast();
    return QStringLiteral("Suite des volets %1 et %2")
        .arg(numbers.join(QStringLiteral(", ")), last);
}

// Where it goes: with its volet, and closed when that holds health data.
QString sheetDestination(const FormEdition &edition, const QList<int> &volets)
{
    const auto isMedical
        = [&volets](const Volet &volet) { return volet.medical && volets.contains(volet.number); };
    const bool sealed = volets.size() == 1
        && std::any_of(edition.volets.begin(), edition.volets.end(), isMedical);
    if (sealed && edition.volets.size() > 1)
        return QStringLiteral("À joindre à ce volet seulement : informations médicales, sous pli "
                              "fermé.");
    if (volets.size() == 1)
        return QStringLiteral("À joindre : ces réponses ne tenaient pas en entier sur la page.");
    return QStringLiteral("À joindre à chacun de ces volets : ces réponses n'y tenaient pas en "
                          "entier.");
}

Error tooLong(const QString &key)
{
    return {ErrorCode::FormsInvalid, key,
        QStringLiteral("Ce texte ne tient pas dans l'en-tête. Raccourcissez-le.")};
}

} // namespace

QString renditionNotice(const FormEdition &edition)
{
    if (edition.captions == Captions::Own)
        return QStringLiteral("Fiche préparatoire non officielle, à recopier sur l'original");
    return QStringLiteral("Reproduction non officielle — préparée avec Préalable");
}

Result<void> addFrame(const FormEdition &edition, RenditionPage &page, int number, int total)
{
    const QString goesTo = QStringLiteral("volet.%1.goesTo").arg(page.volet);
    if (!addNumbers(edition, page))
        return tooLong(QStringLiteral("edition.json /cerfa"));
    if (!addTitle(edition.text(QStringLiteral("form.title")), renditionNotice(edition), page))
        return tooLong(QStringLiteral("form.title"));
    if (!addDestination(voletTitle(edition, page), edition.text(goesTo), page))
        return tooLong(goesTo);
    if (!addFoot(edition, page, number, total))
        return tooLong(QStringLiteral("edition.json /reference"));
    return {};
}

RenditionPage framedSheet(
    const FormEdition &edition, const QList<int> &volets, int number, int total)
{
    RenditionPage page;
    page.sheetOf = volets;
    addNumbers(edition, page);
    addTitle(QStringLiteral("Feuille jointe"),
        QStringLiteral("Préparée avec Préalable, non officielle"), page);
    addDestination(sheetTitle(edition, volets), sheetDestination(edition, volets), page);
    addFoot(edition, page, number, total);
    return page;
}

} // namespace prealable
