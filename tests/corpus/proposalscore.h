// How many fields a proposal puts where they really are: forms with fields are made flat, and what
// is proposed for them is compared with the fields that they had.
#pragma once

#include "pdf/calibrationproposal.h"
#include "pdf/writingspots.h"
#include "support/flatform.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace prealable::test {

struct ProposalScore {
    int fields = 0; // places that the form has
    int proposed = 0;
    int right = 0;
    int missed = 0; // places without a right proposal
    int seen = 0; // places where a spot was found, whatever its label: a person only chooses it
    double millisecondsPage = 0;
    bool read = true;

    [[nodiscard]] int wrong() const { return proposed - right; }
};

inline bool isTick(const PdfFieldInfo &field)
{
    return field.type == PdfFieldType::CheckBox || field.type == PdfFieldType::Radio;
}

// Half of each other, or each around the other's middle and of about the same height.
inline bool isSamePlace(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    const double shared = both.width() * both.height();
    if (shared / (a.width() * a.height() + b.width() * b.height() - shared) >= 0.5)
        return true;
    const double ratio = a.height() / b.height();
    return a.contains(b.center()) && b.contains(a.center()) && ratio > 0.45 && ratio < 2.2;
}

// What a form without an edition of ours asks for: its tooltips, else its field names, in the order
// of the file, page by page.
inline QList<ExpectedSheet> sheetsOf(const TemplateIndex &index)
{
    const auto words = [](QString name) {
        static const QRegularExpression hump(QStringLiteral("([a-zà-ÿ])([A-Z0-9])"));
        name = name.section(u'.', -1);
        name.replace(hump, QStringLiteral("\\1 \\2"));
        name.replace(u'_', u' ');
        return name.remove(QRegularExpression(QStringLiteral("\\[\\d+\\]")));
    };
    QList<ExpectedSheet> sheets;
    for (int page = 0; page < index.pages.size(); ++page) {
        ExpectedSheet sheet{page + 1, {}};
        for (const PdfFieldInfo &field : index.fields) {
            if (field.type != PdfFieldType::Text && !isTick(field))
                continue;
            for (const PdfWidget &widget : field.widgets) {
                if (widget.page != page)
                    continue;
                const QString state = isTick(field) ? shownState(widget.onState) : QString();
                QStringList labels{field.tooltip, words(field.name.text())};
                if (field.states.size() > 1)
                    labels << words(field.name.text()) + u' ' + state << state;
                labels.removeAll(QString());
                sheet.fields << ExpectedField{.name = field.name,
                    .box = isTick(field),
                    .state = state,
                    .multiline = field.multiline,
                    .maxLength = field.maxLength,
                    .cells = field.comb ? field.maxLength : 0,
                    .labels = labels};
                if (!isTick(field))
                    break; // once a page
            }
        }
        if (!sheet.fields.isEmpty())
            sheets << sheet;
    }
    return sheets;
}

// The spots of each page that is read.
inline QList<QList<WritingSpot>> spotsOf(const QByteArray &flat, const QList<ExpectedSheet> &sheets)
{
    QList<QList<WritingSpot>> spots;
    const auto pages = pageGeometry(flat, CalibratedPages);
    const auto reader = PageReader::open(flat);
    for (qsizetype i = 0; pages && reader && i < pages->size(); ++i) {
        spots << writingSpots(pages->at(i), reader->words(int(i)), combLengths(sheets)).spots;
        for (WritingSpot &spot : spots.last())
            spot.rect = pages->at(i).frame.user(spot.rect);
    }
    return spots;
}

// `index`: where the fields really are. `flat`: the pages without them.
inline ProposalScore scoreOf(
    const TemplateIndex &index, const QByteArray &flat, const QList<ExpectedSheet> &sheets)
{
    ProposalScore score;
    QElapsedTimer timer;
    timer.start();
    const auto reader = PageReader::open(flat);
    const auto proposal = reader ? proposeCalibration(flat, *reader, sheets) : reader.error();
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    if (!proposal) {
        score.read = false;
        return score;
    }
    score.millisecondsPage = spent / std::clamp(int(index.pages.size()), 1, CalibratedPages);
    score.proposed = int(proposal->fields.size());
    const bool details = qEnvironmentVariableIsSet("PREALABLE_DETAILS");
    const QList<QList<WritingSpot>> spots = spotsOf(flat, sheets);
    QSet<PdfFieldName> known;
    for (const ExpectedSheet &sheet : sheets) {
        for (const ExpectedField &field : sheet.fields)
            known << field.name;
    }
    for (const PdfFieldInfo &field : index.fields) {
        if (!known.contains(field.name))
            continue;
        for (const PdfWidget &widget : field.widgets) {
            const auto fits = [&](const ProposedField &one) {
                return one.field.name == field.name && one.field.page == widget.page
                    && (!isTick(field) || one.field.state == shownState(widget.onState))
                    && isSamePlace(one.field.rect, widget.rect);
            };
            ++score.fields;
            const QList<WritingSpot> here = spots.value(widget.page);
            score.seen += std::any_of(here.begin(), here.end(), [&](const WritingSpot &spot) {
                return isTick(field) == (spot.kind == WritingSpot::Kind::Box)
                    && isSamePlace(spot.rect, widget.rect);
            });
            const auto found = std::find_if(proposal->fields.begin(), proposal->fields.end(), fits);
            if (found != proposal->fields.end()) {
                ++score.right;
                continue;
            }
            ++score.missed;
            if (!details)
                continue;
            QString where = QStringLiteral("nowhere");
            for (const ProposedField &one : proposal->fields) {
                if (one.field.name == field.name && one.field.page == widget.page
                    && (!isTick(field) || one.field.state == shownState(widget.onState)))
                    where = QStringLiteral("%1,%2 %3x%4 (%5)")
                                .arg(one.field.rect.left())
                                .arg(one.field.rect.top())
                                .arg(one.field.rect.width())
                                .arg(one.field.rect.height())
                                .arg(one.confidence);
            }
            qInfo("  p%d %s %s  is %.0f,%.0f %.0fx%.0f  proposed %s", widget.page + 1,
                qPrintable(field.name.text()), widget.onState.constData(), widget.rect.left(),
                widget.rect.top(), widget.rect.width(), widget.rect.height(), qPrintable(where));
        }
    }
    score.right = std::min(score.right, score.proposed);
    return score;
}

} // namespace prealable::test
