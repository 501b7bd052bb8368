#include "ui/dialogtexts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace prealable {

void loadDialogTexts()
{
    static const bool once = [] {
        auto *texts = new QTranslator(QCoreApplication::instance());
        return texts->load(
                   QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))
            && QCoreApplication::installTranslator(texts);
    }();
    Q_UNUSED(once)
}

} // namespace prealable
