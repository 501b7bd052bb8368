#include "ui/printersetup.h"

#include "ui/sentencetext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPrinter>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace prealable {

namespace {

QString shownMm(double mm)
{
    return QString::number(mm).replace(u'.', u',');
}

} // namespace

PrinterSetup::PrinterSetup(PrinterProfiles profiles, PrinterChooser *printers, QWidget *parent)
    : QDialog(parent)
    , m_profiles(std::move(profiles))
    , m_printers(printers)
    , m_printer(m_profiles.awaited())
    , m_scroll(new QScrollArea)
{
    //: Title of the window in which a printer is measured.
    setWindowTitle(tr("Régler l'imprimante"));
    setObjectName(QStringLiteral("printerSetup"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("column")); // drawn as a page
    m_scroll->setWidget(body);
    outer->addWidget(m_scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(style::space(2), style::space(2), style::space(2), style::space(2));
    column->setSpacing(style::space(2));
    //: How a printer is measured.
    column->addWidget(makeText(
        tr("Chaque imprimante décale un peu ce qu'elle imprime. Imprimez la feuille de réglage "
           "dans le bac où vous mettez l'original, mesurez ses croix avec une règle, puis tapez "
           "les nombres lus. C'est à faire une seule fois par imprimante et par bac.")));
    //: Button: print the sheet with the crosses. The letter after & is its key.
    auto *print = makeButton(tr("&Imprimer la feuille de réglage…"), QStringLiteral("print"));
    print->setObjectName(QStringLiteral("printerSetup/print"));
    connect(print, &QPushButton::clicked, this, &PrinterSetup::printGrid);
    column->addWidget(print, 0, Qt::AlignLeft);
    m_name = makeText(QString(), style::Size::Body, Look::Plain, true);
    m_name->setObjectName(QStringLiteral("printerSetup/printer"));
    column->addWidget(m_name);
    addGrid(column);
    m_state = makeText(QString());
    m_state->setObjectName(QStringLiteral("printerSetup/state"));
    m_state->hide();
    column->addWidget(m_state);
    //: Button: keep what was measured. The letter after & is its key.
    auto *keep = makePrimary(tr("&Enregistrer le réglage"));
    keep->setObjectName(QStringLiteral("printerSetup/save"));
    connect(keep, &QPushButton::clicked, this, &PrinterSetup::save);
    column->addWidget(keep, 0, Qt::AlignLeft);
    connect(&m_print, &PrintJob::finished, this, &PrinterSetup::printed);
    showPrinter();
    resize(wantedSize());
}

// As large as what it shows, and with its frame never larger than the screen: then it scrolls.
QSize PrinterSetup::wantedSize() const
{
    const QWidget *body = m_scroll->widget();
    const int letters = QFontMetrics(style::font(style::Size::Body)).averageCharWidth() * 80;
    const QSize frame = isVisible() ? frameSize() - size()
                                    : QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QSize room = screen()->availableSize() - frame;
    const int width = qMin(qMax(letters, body->minimumSizeHint().width()), room.width());
    return {width, qMin(body->heightForWidth(width), room.height())};
}

QLineEdit *PrinterSetup::addField(
    QGridLayout *grid, int row, int column, const QString &name, const QString &id)
{
    auto *field = new QLineEdit;
    field->setObjectName(id);
    field->setAccessibleName(name);
    field->setMaximumWidth(QFontMetrics(field->font()).averageCharWidth() * 12 + 24);
    grid->addWidget(field, row, column);
    return field;
}

void PrinterSetup::addGrid(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    // On one line each: a grid gives its columns what that needs.
    const auto addLabel = [grid](QLabel *label, int row, int place) {
        label->setWordWrap(false);
        grid->addWidget(label, row, place);
        return label;
    };
    //: Above what was measured: distance of a cross from the paper's left edge, in millimetres.
    addLabel(makeText(tr("du bord gauche (mm)"), style::Size::Small, Look::Muted), 0, 1);
    //: Above what was measured: distance of a cross from the paper's top edge, in millimetres.
    addLabel(makeText(tr("du bord haut (mm)"), style::Size::Small, Look::Muted), 0, 2);
    const QList<GridReading> crosses = gridCrosses();
    for (const GridReading &cross : crosses) {
        const int row = cross.number;
        //: A cross of the sheet. %1: its number; %2 and %3: where it should be, in millimetres.
        auto *label
            = addLabel(makeText(tr("Croix %1 (prévue à %2 et %3)")
                                    .arg(cross.number)
                                    .arg(shownMm(cross.nominal.x()), shownMm(cross.nominal.y()))),
                row, 0);
        const QString id = QStringLiteral("printerSetup/%1/").arg(row);
        Row made;
        made.cross = cross;
        //: Accessible name of a field. %1: number of a cross.
        made.fromLeft = addField(grid, row, 1,
            tr("Croix %1, du bord gauche en millimètres").arg(row), id + QStringLiteral("left"));
        //: Accessible name of a field. %1: number of a cross.
        made.fromTop = addField(grid, row, 2, tr("Croix %1, du bord haut en millimètres").arg(row),
            id + QStringLiteral("top"));
        label->setBuddy(made.fromLeft);
        m_rows.append(made);
    }
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
}

void PrinterSetup::showPrinter()
{
    QString text;
    if (m_printer) {
        //: The printer that is measured. %1: its name.
        text = tr("Imprimante mesurée : %1").arg(m_printer->printer);
        if (!m_printer->tray.isEmpty()) {
            //: The tray that is measured. %1: its name.
            text += u' ' + tr("(bac : %1)").arg(m_printer->tray);
        }
    }
    m_name->setText(text);
    m_name->setVisible(!text.isEmpty());
}

void PrinterSetup::printGrid()
{
    if (m_print.isRunning())
        return;
    if (!m_printers->hasPrinter()) {
        //: Problem: there is nothing to print on.
        say(tr("Aucune imprimante n'est installée sur cet ordinateur."), Look::Error);
        return;
    }
    const auto grid = printerGrid();
    if (!grid) {
        say(shownSentence(grid.error()), Look::Error);
        return;
    }
    //: Name of the print job, in the printer's list.
    const auto printer = makePrinter(tr("Feuille de réglage"));
    m_printers->choose(this, printer, [this, printer, pdf = *grid] {
        m_printer = unmeasured(*printer);
        PrintJob::Order order;
        order.pdf = pdf;
        order.pages = {0};
        order.printer = printer;
        m_print.start(order);
    });
}

void PrinterSetup::printed(const PrintJob::Outcome &outcome)
{
    if (!outcome.problem.isEmpty()) {
        say(outcome.problem, Look::Error);
        return;
    }
    showPrinter();
    const Result<void> kept = m_profiles.await(*m_printer);
    //: The sheet with the crosses is printed.
    say(kept ? tr("La feuille est imprimée. Mesurez au moins trois croix.")
             : shownSentence(kept.error()),
        kept ? Look::Done : Look::Error, m_rows.first().fromLeft);
}

std::optional<QList<GridReading>> PrinterSetup::readings()
{
    QList<GridReading> read;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.fromLeft->text().trimmed().isEmpty() && row.fromTop->text().trimmed().isEmpty())
            continue;
        GridReading reading = row.cross;
        for (QLineEdit *field : {row.fromLeft, row.fromTop}) {
            bool isNumber = false;
            const QString text = field->text().trimmed().replace(u',', u'.');
            const double mm = QLocale::c().toDouble(text, &isNumber);
            if (!isNumber) {
                //: Problem with a measure. %1: number of a cross.
                say(tr("Croix %1 : tapez un nombre de millimètres, par exemple 25,5.")
                        .arg(row.cross.number),
                    Look::Error, field);
                return std::nullopt;
            }
            (field == row.fromLeft ? reading.seen.rx() : reading.seen.ry()) = mm;
        }
        read.append(reading);
    }
    return read;
}

void PrinterSetup::save()
{
    if (!m_printer) {
        //: Problem: nothing was printed yet, so no printer is known.
        say(tr("Imprimez d'abord la feuille de réglage."), Look::Error);
        return;
    }
    const auto read = readings();
    if (!read)
        return;
    auto profile = profileFrom(*read);
    if (!profile) {
        const int number = profile.error().where.toInt();
        say(shownSentence(profile.error()), Look::Error,
            m_rows.at(qBound(1, number, int(m_rows.size())) - 1).fromLeft);
        return;
    }
    profile->printer = m_printer->printer;
    profile->tray = m_printer->tray;
    if (const auto kept = m_profiles.save(*profile); !kept) {
        say(shownSentence(kept.error()), Look::Error);
        return;
    }
    Q_EMIT saved(*profile);
    accept();
}

void PrinterSetup::say(const QString &text, Look look, QWidget *focus)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setProperty(
        "look", look == Look::Error ? QStringLiteral("error") : QStringLiteral("done"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_state->show();
    resize(size().expandedTo(wantedSize()));
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    // Once the new text has its place; what has the keyboard last, for it is typed in next.
    QTimer::singleShot(0, this, [this, focus = QPointer<QWidget>(focus)] {
        m_scroll->ensureWidgetVisible(m_state);
        if (focus)
            m_scroll->ensureWidgetVisible(focus);
    });
}

} // namespace prealable
