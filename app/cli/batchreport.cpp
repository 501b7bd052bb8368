#include "cli/batchreport.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace prealable::cli {

namespace {

constexpr qint64 longestEntry = qint64{1024} * 1024;

// The start of one of our lines, which a killed run could not finish.
bool isCutOff(const QByteArray &line)
{
    constexpr QByteArrayView start("{\"digest\":\"");
    return QByteArrayView(line).startsWith(start) || start.startsWith(line);
}

Error notWritten(const QString &path)
{
    return {ErrorCode::FileNotWritten, path,
        QStringLiteral("Le rapport n'a pas pu être écrit : vérifiez vos droits et la place sur le "
                       "disque. Relancez ensuite la même commande.")};
}

} // namespace

// False when the line is none of ours.
bool BatchReport::note(const QByteArray &line, qint64 offset)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int number = object.value(QStringLiteral("line")).toInt(0);
    const bool isOurs = number > 0
        && (object.contains(QStringLiteral("output")) || object.contains(QStringLiteral("error")));
    if (!isOurs)
        return false;
    m_ordered = m_ordered && (m_places.empty() || m_places.rbegin()->first < number);
    ++m_count;
    m_places[number] = {offset,
        {object.value(QStringLiteral("digest")).toString().toLatin1(),
            object.value(QStringLiteral("output")).toString()}};
    return true;
}

Result<void> BatchReport::read()
{
    const QString path = m_file.fileName();
    if (!m_file.open(QIODevice::ReadWrite))
        return notWritten(path);
    qint64 end = 0;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine(longestEntry);
        if (!line.endsWith('\n') && m_file.atEnd() && isCutOff(line))
            break;
        if (!line.endsWith('\n') || !note(line, end)) {
            return Error{ErrorCode::WrongFormat, path,
                QStringLiteral("Ce fichier n'est pas le rapport d'un traitement par lots. "
                               "Choisissez un autre dossier.")};
        }
        end = m_file.pos();
    }
    if (!m_file.resize(end) || !m_file.seek(end))
        return notWritten(path);
    return {};
}

Result<std::unique_ptr<BatchReport>> BatchReport::open(const QString &path)
{
    auto report = std::unique_ptr<BatchReport>(new BatchReport(path));
    if (const Result<void> known = report->read(); !known)
        return known.error();
    return report;
}

BatchReport::Entry BatchReport::entry(int line) const
{
    const auto place = m_places.find(line);
    return place == m_places.end() ? Entry() : place->second.entry;
}

QString BatchReport::forget(int line)
{
    const QString output = entry(line).output;
    m_places.erase(line);
    return output;
}

QList<int> BatchReport::linesAfter(int line) const
{
    QList<int> lines;
    for (auto place = m_places.upper_bound(line); place != m_places.end(); ++place)
        lines.append(place->first);
    return lines;
}

Result<void> BatchReport::append(const QList<QJsonObject> &lines)
{
    QByteArray text;
    const qint64 start = m_file.size();
    for (const QJsonObject &line : lines) {
        const qint64 offset = start + text.size();
        const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact);
        text += json + '\n';
        note(json, offset);
    }
    if (!m_file.seek(start) || m_file.write(text) != text.size() || !m_file.flush())
        return notWritten(m_file.fileName());
    return {};
}

Result<void> BatchReport::close()
{
    if (m_ordered && static_cast<qint64>(m_places.size()) == m_count)
        return {};
    QSaveFile whole(m_file.fileName());
    bool written = whole.open(QIODevice::WriteOnly);
    for (const auto &[number, place] : m_places) {
        written = written && m_file.seek(place.offset);
        const QByteArray line = written ? m_file.readLine(longestEntry) : QByteArray();
        written = written && whole.write(line) == line.size();
    }
    if (!written || !whole.commit())
        return notWritten(m_file.fileName());
    return {};
}

} // namespace prealable::cli
