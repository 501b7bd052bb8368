#include "pdf/bundledfonts.h"

#include "pdf/textlayout.h"

#include <QDir>
#include <QFontDatabase>
#include <QHash>
#include <QMutex>
#include <QRawFont>
#include <QThreadStorage>

#include <algorithm>
#include <optional>

namespace prealable {

namespace pdf {

namespace {

// One file of ":/fonts": "LiberationSans-BoldItalic.ttf".
struct FontFile {
    QString path;
    bool bold = false;
    bool italic = false;
};

// The families of the bundled fonts. Files are read when a text first needs them: loading a dozen
// fonts would cost more than filling the form.
class Bundle
{
public:
    static Bundle &instance()
    {
        static Bundle bundle;
        return bundle;
    }

    [[nodiscard]] QString familyFor(char32_t character, const PdfTextStyle &style);
    // The bundled face nearest to the style: a face that is not carried is not borrowed from the
    // system.
    PdfTextStyle load(const PdfTextStyle &style);
    [[nodiscard]] std::optional<FontFile> nearest(const PdfTextStyle &style) const;

private:
    Bundle();
    bool draws(const QString &family, char32_t character);

    QHash<QString, QList<FontFile>> m_files; // by family without spaces
    QStringList m_families; // as Qt names them, the usual ones first
    QMutex m_mutex; // of m_loaded: forms are filled on several threads
    QHash<QString, QString> m_loaded; // path -> family as Qt names it
};

QString key(const QString &family)
{
    return QString(family).remove(u' ');
}

Bundle::Bundle()
{
    const QDir folder(QStringLiteral(":/fonts"));
    const QStringList names = folder.entryList(
        {QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString base = name.left(name.lastIndexOf(u'.'));
        const QString family = base.section(u'-', 0, 0);
        const QString face = base.section(u'-', 1);
        const bool italic
            = face.contains(QLatin1String("Italic")) || face.contains(QLatin1String("Oblique"));
        if (!m_files.contains(family))
            m_families.append(family);
        m_files[family].append(
            {folder.filePath(name), face.contains(QLatin1String("Bold")), italic});
    }
    const auto isLiberation
        = [](const QString &family) { return family.startsWith(QLatin1String("Liberation")); };
    std::stable_partition(m_families.begin(), m_families.end(), isLiberation);
}

std::optional<FontFile> Bundle::nearest(const PdfTextStyle &style) const
{
    const QList<FontFile> files = m_files.value(key(style.family));
    const auto score = [&style](const FontFile &file) {
        return (file.bold == style.bold ? 2 : 0) + (file.italic == style.italic ? 1 : 0);
    };
    const auto best = std::max_element(files.begin(), files.end(),
        [&score](const FontFile &a, const FontFile &b) { return score(a) < score(b); });
    return best == files.end() ? std::nullopt : std::optional(*best);
}

PdfTextStyle Bundle::load(const PdfTextStyle &style)
{
    const std::optional<FontFile> best = nearest(style);
    if (!best)
        return style;
    const QMutexLocker lock(&m_mutex);
    auto known = m_loaded.find(best->path);
    if (known == m_loaded.end()) {
        const int id = QFontDatabase::addApplicationFont(best->path);
        known = m_loaded.insert(
            best->path, QFontDatabase::applicationFontFamilies(id).value(0, style.family));
    }
    PdfTextStyle loaded = style;
    loaded.family = known.value();
    loaded.bold = best->bold;
    loaded.italic = best->italic;
    return loaded;
}

bool Bundle::draws(const QString &family, char32_t character)
{
    // A QRawFont belongs to the thread that made it. Not thread_local: MinGW ends such objects
    // after their memory is given back.
    static QThreadStorage<QHash<QString, QRawFont>> perThread;
    QHash<QString, QRawFont> &fonts = perThread.localData();
    auto known = fonts.find(family);
    if (known == fonts.end()) {
        QRawFont font;
        for (const FontFile &file : m_files.value(family)) {
            if (!file.bold && !file.italic)
                font = QRawFont(file.path, 16);
        }
        known = fonts.insert(family, font);
    }
    return known->isValid() && known->supportsCharacter(static_cast<uint>(character));
}

// The style's own family when it can draw the character, else the first that can.
QString Bundle::familyFor(char32_t character, const PdfTextStyle &style)
{
    if (const QString own = key(style.family); draws(own, character))
        return own;
    for (const QString &family : m_families) {
        if (draws(family, character))
            return family;
    }
    return {};
}

} // namespace

QString bundledFace(const PdfTextStyle &style)
{
    const std::optional<FontFile> face = Bundle::instance().nearest(style);
    return face ? face->path : QString();
}

QFont bundledFont(const PdfTextStyle &style, int pixels)
{
    const PdfTextStyle face = Bundle::instance().load(style);
    QFont font(face.family);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline | QFont::NoFontMerging));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setPixelSize(pixels);
    return font;
}

QList<QTextLayout::FormatRange> fallbackRanges(
    const QString &text, const PdfTextStyle &style, int pixels)
{
    QList<QTextLayout::FormatRange> ranges;
    QString current;
    int start = 0;
    const auto close = [&](int end) {
        if (current.isEmpty() || current == key(style.family))
            return;
        PdfTextStyle other = style;
        other.family = current;
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = end - start;
        range.format.setFont(bundledFont(other, pixels));
        ranges.append(range);
    };
    const QList<uint> characters = text.toUcs4();
    int position = 0;
    for (const uint character : characters) {
        // Marks and joiners stay with the letter before them: shaping needs both in one font.
        const bool joins
            = isInvisible(character) || QChar::isMark(character) || QChar::isSpace(character);
        const QString family = joins && !current.isEmpty()
            ? current
            : Bundle::instance().familyFor(character, style);
        if (family != current) {
            close(position);
            current = family;
            start = position;
        }
        position += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    close(position);
    return ranges;
}

bool canDraw(char32_t character)
{
    // Some fonts map control characters to an empty glyph: they would vanish in silence.
    if (QChar::category(static_cast<uint>(character)) == QChar::Other_Control)
        return false;
    static const PdfTextStyle plain{QStringLiteral("Liberation Sans"), false, false, 0, 0};
    return !Bundle::instance().familyFor(character, plain).isEmpty();
}

bool isInvisible(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\t' || character == 0x00AD
        || (character >= 0x200B && character <= 0x200F) || character == 0x2028
        || character == 0x2029 || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x2069) || character == 0xFEFF;
}

} // namespace pdf

void loadBundledFonts()
{
    // The family that nearly every form is filled with; the others follow when a text needs them.
    pdf::bundledFont({QStringLiteral("Liberation Sans"), false, false, 0, 0}, 16);
}

QStringList missingGlyphs(const QString &text)
{
    QStringList missing;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint character : characters) {
        if (character == 0x202F || pdf::isInvisible(character) || pdf::canDraw(character))
            continue;
        const char32_t one = character;
        const bool isPrintable = QChar::isPrint(character);
        const QString code
            = QStringLiteral("U+%1").arg(character, 4, 16, QLatin1Char('0')).toUpper();
        const QString name = isPrintable
            ? QStringLiteral("« %1 » (%2)").arg(QString::fromUcs4(&one, 1), code)
            : code;
        if (!missing.contains(name))
            missing.append(name);
    }
    return missing;
}

} // namespace prealable
