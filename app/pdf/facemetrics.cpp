#include "pdf/facemetrics.h"

#include "pdf/bundledfonts.h"

#include <QHash>
#include <QMutex>
#include <QRawFont>
#include <QThreadStorage>

#include <memory>

namespace prealable::pdf {

namespace {

// Large enough that nothing is rounded: Liberation has 2048 units per em.
constexpr int pixels = 2048;

bool standsAlone(char16_t letter)
{
    if (letter < 0x20 || isInvisible(letter) || QChar::isMark(letter))
        return false;
    const QChar::Direction direction = QChar::direction(letter);
    return direction != QChar::DirR && direction != QChar::DirAL && direction != QChar::DirAN
        && QChar::category(static_cast<uint>(letter)) != QChar::Other_Control;
}

} // namespace

FaceMetrics::FaceMetrics(const QString &path)
    : m_path(path)
{
    m_advances.fill(-1);
    const QRawFont font(path, pixels, QFont::PreferNoHinting);
    m_ascent = font.ascent() / pixels;
    m_lineHeight = (font.ascent() + font.descent()) / pixels;
    for (size_t i = 0; i < m_advances.size(); ++i) {
        const auto letter = static_cast<char16_t>(i);
        if (!standsAlone(letter) || !font.supportsCharacter(uint{letter}))
            continue;
        const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(letter)));
        const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
        if (advances.size() == 1 && glyphs.first() != 0)
            m_advances[letter] = static_cast<float>(advances.first().x() / pixels);
    }
}

const FaceMetrics *FaceMetrics::of(const PdfTextStyle &style)
{
    // A form has one style, or two: the last one asked for is nearly always the next.
    struct Last {
        PdfTextStyle style;
        const FaceMetrics *found = nullptr;
    };
    static QThreadStorage<Last> perThread;
    Last &last = perThread.localData();
    if (last.found && last.style.family == style.family && last.style.bold == style.bold
        && last.style.italic == style.italic)
        return last.found;

    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const FaceMetrics>> known;
    const QString path = bundledFace(style);
    if (path.isEmpty())
        return nullptr;
    const QMutexLocker lock(&mutex);
    auto found = known.constFind(path);
    if (found == known.constEnd())
        found = known.insert(path, std::make_shared<const FaceMetrics>(path));
    last = {style, found->get()};
    return last.found;
}

} // namespace prealable::pdf
