#include "ui/volets.h"

#include "pdf/pagereader.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace prealable {

namespace {

constexpr double printerDpi = 300;

// 0: the page names no volet.
int voletNamed(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("volet\\s*(?:n\\s*[°o]\\s*)?([1-9])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = named.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

void paintPages(QPrinter &printer, const PageReader &reader, const QList<int> &pages)
{
    QPainter painter(&printer);
    bool first = true;
    for (const int page : pages) {
        const QImage image = reader.image(page, printerDpi / 72);
        if (image.isNull())
            continue;
        if (!first)
            printer.newPage();
        first = false;
        const QRect sheet = painter.viewport();
        const QSize size = image.size().scaled(sheet.size(), Qt::KeepAspectRatio);
        const QPoint corner(
            (sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2);
        painter.drawImage(QRect(corner, size), image);
    }
}

} // namespace

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
    bool someMedical = false;
    bool medical = false;
    for (const Volet &each : edition.volets) {
        someMedical = someMedical || each.medical;
        medical = medical || (each.medical && each.number == volet);
    }
    if (medical || !someMedical)
        named.append(unnamed);
    return named;
}

QStringList pageNames(const QStringList &pageTexts, const FormEdition &edition)
{
    QStringList names;
    for (int page = 0; page < pageTexts.size(); ++page) {
        const int volet = voletNamed(pageTexts.at(page));
        const QString title = edition.text(QStringLiteral("volet.%1.title").arg(volet));
        names.append(title.isEmpty() ? QStringLiteral("Page %1").arg(page + 1) : title);
    }
    return names;
}

void printVolet(QWidget *parent, const QByteArray &pdf, const FormEdition &edition, int volet)
{
    auto reader = PageReader::open(pdf);
    if (!reader)
        return;
    QStringList texts;
    for (int page = 0; page < reader->pageCount(); ++page)
        texts.append(reader->text(page));
    const QList<int> pages = pagesOfVolet(texts, edition, volet);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    // The spooler's list is read by others: the title of the form, never a name.
    printer->setDocName(edition.text(QStringLiteral("form.shortTitle")));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [printer, reader = std::move(reader).value(), pages](
            QPrinter *) { paintPages(*printer, reader, pages); });
    dialog->open();
}

} // namespace prealable
