#include "ui/windowlanguage.h"

#include "catalog/jsonreader.h"
#include "core/frenchdate.h"
#include "store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace prealable {

namespace {

// What is installed now. Qt keeps no list of its own; the newest is asked first.
struct Spoken {
    QString code = QStringLiteral("fr");
    QList<QTranslator *> window;
    QTranslator *dialogs = nullptr;
};

Spoken &spoken()
{
    static Spoken now;
    return now;
}

void install(const QString &code)
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(QStringLiteral(":/translations/prealable_%1.qm").arg(code))
        && QCoreApplication::installTranslator(texts))
        spoken().window.append(texts);
    else
        delete texts;
}

} // namespace

const QList<WindowLanguage> &windowLanguages()
{
    static const QList<WindowLanguage> all{{QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("falc"), QStringLiteral("Français facile (FALC)")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("ar"), QStringLiteral("العربية"), Qt::RightToLeft}};
    return all;
}

const WindowLanguage &windowLanguage(const QString &code)
{
    const QList<WindowLanguage> &all = windowLanguages();
    const auto found = std::find_if(all.begin(), all.end(),
        [&code](const WindowLanguage &language) { return language.code == code; });
    return found == all.end() ? all.first() : *found;
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (windowLanguage(code).code == code)
            return code;
    }
    return windowLanguages().first().code;
}

QString keptLanguage(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const JsonDocument document = JsonDocument::read(path, path);
    const JsonNode root = document.root();
    const QString code = root.isObject() ? root["language"].text() : QString();
    return document.ok() && windowLanguage(code).code == code ? code : QString();
}

Result<void> keepLanguage(const QString &path, const QString &code)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray json
        = "{\"format\": \"prealable-window\", \"language\": \"" + code.toLatin1() + "\"}\n";
    if (writeWhole(path, json))
        return {};
    return Error{ErrorCode::FileNotWritten, path,
        QStringLiteral("La langue choisie n'a pas pu être gardée.")};
}

void speak(const WindowLanguage &language)
{
    Spoken &now = spoken();
    for (QTranslator *texts : std::as_const(now.window))
        delete texts; // takes itself out
    now.window.clear();
    delete std::exchange(now.dialogs, nullptr);
    now.code = language.code;
    // French is the language of the sources: its file holds the plurals only.
    install(QStringLiteral("fr"));
    if (language.code != u"fr")
        install(language.code);
    QGuiApplication::setLayoutDirection(language.direction);
}

QString spokenLanguage()
{
    return spoken().code;
}

void loadDialogTexts()
{
    Spoken &now = spoken();
    if (now.dialogs != nullptr)
        return;
    now.dialogs = new QTranslator(QCoreApplication::instance());
    const QString code = now.code == u"falc" ? QStringLiteral("fr") : now.code;
    if (now.dialogs->load(
            QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(now.dialogs);
}

QString inReadingOrder(const QString &text, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return text;
    // Isolates of the bidirectional algorithm (UAX 9); they have no glyph. French quotes are no
    // brackets to it: each would go with the letters beside it.
    static const QRegularExpression groups(
        QStringLiteral("(\\d+(?:[ *\u00a0\u202f]\\d+)+|\\d[\\d,.]*\u00a0%)"));
    static const QRegularExpression quoted(QStringLiteral("«([^«»]*)»"));
    return QString(text)
        .replace(groups, QStringLiteral("\u2066\\1\u2069"))
        .replace(quoted, QStringLiteral("«\u2068\\1\u2069»"));
}

QString asWritten(const QString &text)
{
    return QGuiApplication::layoutDirection() == Qt::LeftToRight || text.isEmpty()
        ? text
        : u'\u2066' + text + u'\u2069';
}

QString listed(const QStringList &names)
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return names.join(QStringLiteral(", "));
    QStringList whole;
    for (const QString &name : names)
        whole.append(u'\u2068' + name + u'\u2069');
    return whole.join(QStringLiteral("، "));
}

QString shownDay(QDate day)
{
    const QString code = spokenLanguage();
    if (!day.isValid() || code == u"fr" || code == u"falc")
        return shownLongDate(day);
    // With the digits that dates are typed in.
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(day.day()), QLocale(code).monthName(day.month()),
            QString::number(day.year()));
}

QString withShownDays(const QString &text)
{
    static const QRegularExpression days(
        QStringLiteral("\\b(?:1er|[12]?\\d|3[01])[ \u00a0]\\p{L}+[ \u00a0]\\d{4}\\b"));
    const QString code = spokenLanguage();
    if (code == u"fr" || code == u"falc")
        return text;
    QString shown;
    qsizetype done = 0;
    for (auto found = days.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto day = parseFrenchDate(match.captured());
        if (!day)
            continue; // "3 patients 2026"
        shown += text.mid(done, match.capturedStart() - done) + shownDay(*day);
        done = match.capturedEnd();
    }
    return shown + text.mid(done);
}

TextTranslation formWords(const WindowLanguage &language)
{
    const QString name = QStringLiteral(":/translations/forms.%1.json").arg(language.code);
    QFile file(name);
    if (language.code == u"fr" || !file.open(QIODevice::ReadOnly))
        return {};
    const auto words = TextTranslation::read(file.readAll(), name);
    if (!words)
        return {};
    QHash<QString, QString> shown = words->words();
    for (QString &text : shown)
        text = inReadingOrder(text, language.direction);
    return TextTranslation(std::move(shown));
}

Catalog shownCatalog(const Catalog &french, const WindowLanguage &language)
{
    const TextTranslation words = formWords(language);
    return words.isEmpty() ? french : french.translated(words);
}

} // namespace prealable
