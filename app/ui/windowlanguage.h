// The languages that the window speaks. Paper is French in all of them: what is shown comes from
// shownCatalog(), what is written from the French one.
#pragma once

#include "catalog/catalog.h"

#include <QList>

namespace prealable {

struct WindowLanguage {
    QString code; // "fr", "en", "ar", "falc": French that is easy to read and to understand
    QString name; // in the language itself
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// French first.
const QList<WindowLanguage> &windowLanguages();
// The one with this code; French when there is none.
const WindowLanguage &windowLanguage(const QString &code);
// What the system asks for, when the window speaks it; else French.
QString systemLanguage();

// Which language was chosen: a file of one word's length in the user's data folder. Empty when none
// was, or the file cannot be read.
QString keptLanguage(const QString &path);
Result<void> keepLanguage(const QString &path, const QString &code);

// From now on every tr() and every dialog of Qt speaks it, and the layout follows. Widgets that are
// there already do not change. For the thread of the window.
void speak(const WindowLanguage &language);
[[nodiscard]] QString spokenLanguage(); // the code
// The texts of Qt's own dialogs, read when the first one opens.
void loadDialogTexts();

// In a language from right to left the groups of a number would be read from right to left too:
// "2 69 05" keeps its order; and what is quoted stays between its quotes. The text itself in all
// others.
QString inReadingOrder(const QString &text, Qt::LayoutDirection direction);
// A path, a code or a French title in a sentence of the window: read from left to right in any.
QString asWritten(const QString &text);
// Names in one line, each as it is written, parted as the window's language parts them.
QString listed(const QStringList &names);

// A day as a text of the window says it: "5 mars 1985", "5 March 1985". For the screen only.
QString shownDay(QDate day);
// A text of the forms in which days stand in French: they become shownDay().
QString withShownDays(const QString &text);

// The words of forms/ in that language. None in French, and when their file inside the program
// cannot be read.
TextTranslation formWords(const WindowLanguage &language);
// `french` in those words.
Catalog shownCatalog(const Catalog &french, const WindowLanguage &language);

} // namespace prealable
