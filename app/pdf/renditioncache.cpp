#include "pdf/renditioncache.h"

#include "pdf/rendition.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QMutex>

namespace prealable {

namespace {

void describe(QDataStream &stream, const RenditionCell &cell)
{
    stream << int(cell.kind) << cell.pdf.text() << cell.state << cell.groups << cell.lines
           << cell.width << cell.label.text();
}

// Everything that is drawn: two editions of the same name (in tests) are not taken for each other.
QByteArray fingerprint(const FormEdition &edition)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << edition.form.text() << edition.edition.text() << edition.cerfa << edition.reference
           << edition.texts;
    for (const Volet &volet : edition.volets)
        stream << volet.number;
    for (const PdfMapping &mapping : edition.pdf)
        stream << mapping.name.text() << mapping.box << mapping.states << mapping.volets
               << mapping.maxLength;
    for (const RenditionBlock &block : edition.rendition) {
        stream << block.id << block.volets << block.reserved << block.rows.size();
        for (const QList<RenditionCell> &row : block.rows) {
            stream << row.size();
            for (const RenditionCell &cell : row)
                describe(stream, cell);
        }
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Result<std::shared_ptr<const IndexedTemplate>> cachedRendition(const FormEdition &edition)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const IndexedTemplate>> cache;

    const QMutexLocker locker(&mutex);
    const QByteArray key = fingerprint(edition);
    if (const auto known = cache.value(key))
        return known;
    Result<QByteArray> pdf = renditionTemplate(edition);
    if (!pdf)
        return pdf.error();
    const Result<TemplateIndex> index = indexTemplate(*pdf);
    if (!index)
        return index.error();
    const std::shared_ptr<const IndexedTemplate> made
        = std::make_shared<IndexedTemplate>(IndexedTemplate{*pdf, *index});
    cache.insert(key, made);
    return made;
}

} // namespace prealable
