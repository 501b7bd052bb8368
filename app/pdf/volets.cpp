#include "pdf/volets.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace prealable {

namespace {

// 0: the page names no volet.
int voletNamed(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("volet\\s*(?:n\\s*[°o]\\s*)?([1-9])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = named.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

// What did not fit may be health data: it goes where that may be read.
bool takesLooseSheets(const FormEdition &edition, int volet)
{
    bool someMedical = false;
    bool medical = false;
    for (const Volet &each : edition.volets) {
        someMedical = someMedical || each.medical;
        medical = medical || (each.medical && each.number == volet);
    }
    return medical || !someMedical;
}

QList<int> pagesWith(const PdfFieldInfo &field)
{
    QSet<int> pages;
    for (const PdfWidget &widget : field.widgets)
        pages.insert(widget.page);
    QList<int> sorted(pages.begin(), pages.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

// For each page, how many fields say that it belongs to a volet.
using Votes = QMap<int, QMap<int, int>>;

Votes votesOf(const TemplateIndex &form, const FormEdition &edition)
{
    Votes votes;
    for (const PdfMapping &mapping : edition.pdf) {
        const PdfFieldInfo *field = form.field(mapping.name);
        if (field == nullptr)
            continue;
        const QList<int> pages = pagesWith(*field);
        for (int i = 0; pages.size() == mapping.volets.size() && i < pages.size(); ++i)
            ++votes[pages.at(i)][mapping.volets.at(i)];
    }
    return votes;
}

} // namespace

QList<int> pagesOfVolet(const TemplateIndex &form, const FormEdition &edition, int volet)
{
    QList<int> pages;
    const Votes votes = votesOf(form, edition);
    for (auto page = votes.begin(); page != votes.end(); ++page) {
        const auto most = std::max_element(page->begin(), page->end());
        if (most.key() == volet)
            pages.append(page.key());
    }
    return pages;
}

QList<int> sheetsOfVolet(const QList<QList<int>> &joined, int pageCount, int volet)
{
    QList<int> pages;
    const int first = pageCount - int(joined.size());
    for (int i = 0; i < joined.size(); ++i) {
        if (joined.at(i).contains(volet))
            pages.append(first + i);
    }
    return pages;
}

QList<int> pagesOfVolet(const QStringList &pageTexts, const FormEdition &edition, int volet)
{
    QList<int> named;
    QList<int> unnamed;
    bool any = false;
    for (int page = 0; page < pageTexts.size(); ++page) {
        const int number = voletNamed(pageTexts.at(page));
        any = any || number != 0;
        if (number == volet)
            named.append(page);
        else if (number == 0)
            unnamed.append(page);
    }
    const int volets = static_cast<int>(edition.volets.size());
    if (!any && volets > 0 && pageTexts.size() >= volets) {
        // A form whose pages do not name their volet: one page for each, in order.
        named = {volet - 1};
        unnamed.clear();
        for (int page = volets; page < pageTexts.size(); ++page)
            unnamed.append(page);
    }
    if (takesLooseSheets(edition, volet))
        named.append(unnamed);
    return named;
}

QStringList pageNames(const QStringList &pageTexts, const FormEdition &edition)
{
    QStringList names;
    for (int page = 0; page < pageTexts.size(); ++page) {
        const int volet = voletNamed(pageTexts.at(page));
        names.append(edition.text(QStringLiteral("volet.%1.title").arg(volet)));
    }
    return names;
}

} // namespace prealable
