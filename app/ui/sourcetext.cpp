#include "ui/sourcetext.h"

#include "core/frenchdate.h"
#include "ui/windowlanguage.h"

namespace prealable {

QString SourceText::checked(QDate day, const QString &confidence)
{
    const QString date = shownDate(day); // short: a list of sources stays one line each
    if (confidence == u"C") {
        //: Under a reason or a value of the law. %1: the day on which the source was last checked.
        return tr("Vérifié le %1.").arg(date);
    }
    if (confidence == u"P") {
        //: The same, when the fact is likely, not certain.
        return tr("Vérifié le %1 : probable.").arg(date);
    }
    if (confidence == u"X") {
        //: The same, when sources contradict each other.
        return tr("Vérifié le %1 : les sources ne s'accordent pas.").arg(date);
    }
    //: The same, when nobody could check it. %1: the day on which it was last read.
    return tr("Lu le %1, non vérifié.").arg(date);
}

// A version is a day, a month or a year, as precise as the document is.
QString SourceText::version(const QString &version)
{
    const QDate day = QDate::fromString(version, Qt::ISODate);
    if (day.isValid()) {
        //: After the title of a source. %1: the day of the text that was read.
        return tr("version du %1").arg(shownDate(day));
    }
    const QDate month = QDate::fromString(version + QStringLiteral("-02"), Qt::ISODate);
    const QString shown = month.isValid() ? shownDay(month).section(u' ', 1) : version;
    //: After the title of a source. %1: a month or a year.
    return tr("version : %1").arg(shown);
}

QString SourceText::title(const LawSource &source)
{
    return source.version.isEmpty()
        ? asWritten(source.title)
        : QStringLiteral("%1 (%2)").arg(asWritten(source.title), version(source.version));
}

QString SourceText::line(const QStringList &titles, const QString &when)
{
    return titles.size() == 1
        //: Under a reason or a value of the law. %1: an article or a document, %2: when checked.
        ? tr("Source : %1. %2").arg(titles.first(), when)
        //: The same. %1: articles of law or documents, %2: when they were checked.
        : tr("Sources : %1. %2").arg(titles.join(QStringLiteral(" ; ")), when);
}

QStringList SourceText::lines(const LawLibrary &law, const QList<SourceId> &sources)
{
    // Those that were checked on the same day share a line: the advice is to be seen first.
    QList<std::pair<QString, QStringList>> groups; // when checked, titles
    for (const SourceId &id : sources) {
        const auto source = law.sources.constFind(id);
        if (source == law.sources.constEnd())
            continue;
        const QString when = checked(source->checkedOn, source->confidence);
        auto group = std::find_if(
            groups.begin(), groups.end(), [&](const auto &each) { return each.first == when; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {when, {}});
        group->second.append(title(*source));
    }
    QStringList lines;
    for (const auto &[when, titles] : std::as_const(groups))
        lines.append(line(titles, when));
    return lines;
}

QStringList SourceText::lines(const LawLibrary &law, const LawEdition &edition)
{
    QStringList titles;
    for (const SourceId &id : edition.sources) {
        const auto source = law.sources.constFind(id);
        if (source != law.sources.constEnd())
            titles.append(title(*source));
    }
    const QString when = checked(edition.checkedOn, edition.confidence);
    return {titles.isEmpty() ? when : line(titles, when)};
}

QString SourceText::version(const FormsVersion &version)
{
    //: Which forms. %1: a number, %2: a day.
    return tr("version %1 du %2").arg(version.number).arg(shownDay(version.issued));
}

} // namespace prealable
