#include "ui/calibrationdialog.h"

#include "pdf/foreignpages.h"
#include "ui/calibrationcanvas.h"
#include "ui/calibrationlist.h"
#include "ui/sentencetext.h"
#include "ui/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QToolButton>
#include <QtConcurrentRun>

namespace prealable {

using State = CalibrationDraft::State;

CalibrationDialog::CalibrationDialog(const Task &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
{
    //: Title of the window in which the fields of a form without fields are placed.
    setWindowTitle(tr("Où sont les champs ?"));
    setObjectName(QStringLiteral("calibration"));
    resize(1180, 820);
    auto *column = new QVBoxLayout(this);
    //: Above the page on which fields are placed.
    column->addWidget(makeText(tr("Ce PDF n'a pas de champs. Montrez une fois où ils sont : "
                                  "Préalable s'en souviendra pour ce fichier.")));
    auto *columns = new QHBoxLayout;
    buildList(columns);
    buildPage(columns);
    column->addLayout(columns, 1);
    buildActs(column);
    buildEnd(column);
    connect(
        &m_watcher, &QFutureWatcher<Read>::finished, this, [this] { begin(m_watcher.result()); });
    //: While the lines and labels of the page are read.
    say(tr("Lecture du formulaire…"));
    m_watcher.setFuture(
        QtConcurrent::run([path = task.pdf, edition = *task.edition,
                              decoder = task.decoder.cancelledBy(m_leaving.cancellation())] {
            return read(path, edition, decoder);
        }));
}

CalibrationDialog::~CalibrationDialog()
{
    m_watcher.disconnect(this);
    m_leaving.cancel();
    m_watcher.waitForFinished();
}

void CalibrationDialog::buildList(QHBoxLayout *columns)
{
    auto *left = new QVBoxLayout;
    //: Above the list of the form's fields.
    auto *title = makeText(tr("&Champs du formulaire"), style::Size::Body, Look::Plain, true);
    m_list = new CalibrationList;
    m_list->setObjectName(QStringLiteral("calibration.list"));
    title->setBuddy(m_list);
    m_counts = makeText(QString(), style::Size::Small, Look::Muted);
    m_counts->setObjectName(QStringLiteral("calibration.counts"));
    left->addWidget(title);
    left->addWidget(m_list, 1);
    left->addWidget(m_counts);
    columns->addLayout(left, 3);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { setCurrent(row); });
    connect(m_list, &CalibrationList::confirmWanted, this, &CalibrationDialog::confirm);
    connect(m_list, &CalibrationList::removeWanted, this, &CalibrationDialog::unplace);
    connect(
        m_list, &CalibrationList::elsewhereWanted, this, [this] { m_canvas->placeOnNextSpot(); });
    connect(m_list, &CalibrationList::pageWanted, this,
        [this] { m_canvas->setFocus(Qt::TabFocusReason); });
}

void CalibrationDialog::buildPage(QHBoxLayout *columns)
{
    auto *right = new QVBoxLayout;
    auto *bar = new QHBoxLayout;
    m_canvas = new CalibrationCanvas;
    m_canvas->setObjectName(QStringLiteral("calibration.page"));
    //: Accessible name of the page on which fields are placed.
    m_canvas->setAccessibleName(tr("Page du formulaire"));
    //: How a field is moved by keyboard.
    m_canvas->setAccessibleDescription(
        tr("Les flèches déplacent le champ ; avec Maj, moins ; avec Ctrl, elles l'agrandissent."));
    m_page = makeText(QString());
    m_page->setAlignment(Qt::AlignCenter);
    const auto add = [&](const QString &sign, const QString &name, auto act) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, act);
        bar->addWidget(button);
    };
    //: Turns to the page before.
    add(QStringLiteral("‹"), tr("Page précédente"),
        [this] { m_canvas->setPage(m_canvas->page() - 1); });
    bar->addWidget(m_page, 1);
    //: Turns to the next page.
    add(QStringLiteral("›"), tr("Page suivante"),
        [this] { m_canvas->setPage(m_canvas->page() + 1); });
    //: Makes the page smaller.
    add(QStringLiteral("−"), tr("Réduire la page"),
        [this] { m_canvas->setZoom(m_canvas->zoom() / PageCanvas::ZoomStep); });
    //: Makes the page larger.
    add(QStringLiteral("+"), tr("Agrandir la page"),
        [this] { m_canvas->setZoom(m_canvas->zoom() * PageCanvas::ZoomStep); });
    right->addLayout(bar);
    right->addWidget(m_canvas, 1);
    columns->addLayout(right, 7);
    connect(m_canvas, &PageCanvas::pageChanged, this, [this] { showPageNumber(); });
    connect(m_canvas, &CalibrationCanvas::chosen, this, &CalibrationDialog::setCurrent);
    connect(m_canvas, &CalibrationCanvas::changed, this, &CalibrationDialog::afterChange);
    connect(m_canvas, &CalibrationCanvas::confirmWanted, this, &CalibrationDialog::confirm);
    connect(m_canvas, &CalibrationCanvas::removeWanted, this, &CalibrationDialog::unplace);
}

QPushButton *CalibrationDialog::addButton(
    QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = makeButton(text);
    button->setObjectName(QStringLiteral("calibration.") + name);
    button->setAutoDefault(false); // Enter confirms a field
    button->setEnabled(false);
    m_acts << button;
    row->addWidget(button);
    return button;
}

void CalibrationDialog::buildActs(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    //: Button: the current field stands where it is shown. The letter after & is its key.
    connect(addButton(row, tr("C&onfirmer (Entrée)"), QStringLiteral("confirm")),
        &QPushButton::clicked, this, &CalibrationDialog::confirm);
    //: Button: all fields proposed on this page stand where they are shown.
    connect(addButton(row, tr("&Tout confirmer sur cette page"), QStringLiteral("confirmPage")),
        &QPushButton::clicked, this, &CalibrationDialog::confirmPage);
    //: Button: puts the current field on the next line or box of the page.
    connect(addButton(row, tr("&Placer ailleurs (Espace)"), QStringLiteral("next")),
        &QPushButton::clicked, this, [this] { m_canvas->placeOnNextSpot(); });
    //: Button: takes the current field off the page.
    connect(addButton(row, tr("&Retirer (Suppr)"), QStringLiteral("unplace")),
        &QPushButton::clicked, this, &CalibrationDialog::unplace);
    //: Button: this paper form does not have the current field.
    connect(addButton(row, tr("Pas &sur ce papier"), QStringLiteral("absent")),
        &QPushButton::clicked, this, &CalibrationDialog::setAbsent);
    //: Check box: the field has one printed cell for each character.
    m_comb = new QCheckBox(tr("Une case par &lettre"));
    m_comb->setObjectName(QStringLiteral("calibration.comb"));
    m_comb->setEnabled(false);
    connect(m_comb, &QCheckBox::toggled, this, &CalibrationDialog::setComb);
    row->addWidget(m_comb);
    row->addStretch(1);
    column->addLayout(row);
}

void CalibrationDialog::buildEnd(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_state = makeText(QString());
    m_state->setObjectName(QStringLiteral("calibration.state"));
    column->addWidget(m_state);
    //: Button: takes the places from a file that somebody exported.
    connect(addButton(row, tr("&Importer…"), QStringLiteral("import")), &QPushButton::clicked, this,
        &CalibrationDialog::importFile);
    //: Button: writes the confirmed places to a file, for others.
    connect(addButton(row, tr("&Exporter…"), QStringLiteral("export")), &QPushButton::clicked, this,
        &CalibrationDialog::exportFile);
    row->addStretch(1);
    //: Button: closes the window, nothing is kept.
    auto *cancel = makeButton(tr("&Abandonner"));
    cancel->setObjectName(QStringLiteral("calibration.cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &CalibrationDialog::reject);
    row->addWidget(cancel);
    //: Button: keeps the confirmed places for this file.
    auto *save = makePrimary(tr("E&nregistrer les champs"));
    save->setObjectName(QStringLiteral("calibration.save"));
    save->setAutoDefault(false);
    save->setEnabled(false);
    m_acts << save;
    connect(save, &QPushButton::clicked, this, &CalibrationDialog::save);
    row->addWidget(save);
    column->addLayout(row);
}

CalibrationDialog::Read CalibrationDialog::read(
    const QString &path, const FormEdition &edition, const ForeignDecoder &decoder)
{
    const auto pdf = readPdfFile(path);
    if (!pdf)
        return {{}, pdf.error()};
    const auto reader = openForeignPages(*pdf, decoder);
    if (!reader)
        return {{}, reader.error()};
    auto material = calibrationMaterial(*pdf, *reader, edition);
    if (!material)
        return {{}, material.error()};
    return {std::move(*material), {}};
}

void CalibrationDialog::begin(const Read &read)
{
    if (read.error) {
        say(shownSentence(*read.error));
        Q_EMIT ready();
        return;
    }
    m_material = *read.material;
    m_draft = CalibrationDraft(*m_task.edition, m_material);
    const auto kept = m_task.store.find(m_material.sha256, *m_task.catalog);
    if (kept && kept->has_value() && isOfThisForm(**kept))
        m_draft.take(**kept);
    m_canvas->setDraft(&m_material, &m_draft);
    for (QPushButton *button : m_acts)
        button->setEnabled(true);
    m_list->setDraft(&m_draft);
    showCounts();
    if (m_draft.count(State::Proposed) + m_draft.count(State::Confirmed) > 0) {
        //: After the proposal. What to do now.
        say(tr("Vérifiez chaque champ : Entrée confirme, les flèches ou la souris déplacent."));
    } else {
        //: A scanned page: nothing was found on it.
        say(tr("Rien n'a été reconnu sur cette page, elle est peut-être numérisée. Choisissez un "
               "champ, puis cliquez à sa place, ou appuyez sur Espace et déplacez-le."));
    }
    setCurrent(std::max<qsizetype>(0, m_draft.nextOpen(-1)));
    m_list->setFocus(Qt::OtherFocusReason);
    showPageNumber();
    Q_EMIT ready();
}

void CalibrationDialog::showCounts()
{
    //: Under the list of fields. %1, %2, %3: how many.
    m_counts->setText(tr("%1 confirmé(s), %2 proposé(s), %3 à placer")
                          .arg(m_draft.count(State::Confirmed))
                          .arg(m_draft.count(State::Proposed))
                          .arg(m_draft.count(State::Unplaced)));
}

void CalibrationDialog::setCurrent(qsizetype entry)
{
    if (entry < 0 || entry >= m_draft.entries().size())
        return;
    m_current = entry;
    m_list->setCurrentEntry(entry);
    m_canvas->setCurrent(entry);
    const CalibrationDraft::Entry &one = m_draft.entries()[entry];
    const QSignalBlocker quiet(m_comb);
    m_comb->setChecked(one.place.comb);
    m_comb->setEnabled(
        !one.field.box && !one.field.multiline && one.field.cells + one.field.maxLength > 0);
}

void CalibrationDialog::afterChange(qsizetype entry)
{
    m_changed = true;
    m_warned = false;
    m_list->showEntry(entry);
    showCounts();
}

void CalibrationDialog::confirm()
{
    if (m_current < 0)
        return;
    if (!m_draft.isPlaced(m_current)) {
        m_canvas->placeOnNextSpot(); // the first Enter shows where, the second confirms
        return;
    }
    m_draft.confirm(m_current);
    afterChange(m_current);
    const qsizetype next = m_draft.nextOpen(m_current);
    if (next >= 0)
        setCurrent(next);
    else {
        //: Every field is confirmed or said not to be there.
        say(tr("Tous les champs sont vus. Enregistrez."));
        m_canvas->viewport()->update();
    }
}

void CalibrationDialog::confirmPage()
{
    m_draft.confirmPage(m_canvas->page());
    m_changed = true;
    m_warned = false;
    for (qsizetype i = 0; i < m_draft.entries().size(); ++i)
        m_list->showEntry(i);
    showCounts();
    m_canvas->viewport()->update();
    if (const qsizetype next = m_draft.nextOpen(m_current); next >= 0)
        setCurrent(next);
}

void CalibrationDialog::unplace()
{
    if (m_current < 0)
        return;
    m_draft.unplace(m_current);
    m_canvas->refresh();
    afterChange(m_current);
}

void CalibrationDialog::setAbsent()
{
    if (m_current < 0)
        return;
    m_draft.setAbsent(m_current);
    m_canvas->refresh();
    afterChange(m_current);
    if (const qsizetype next = m_draft.nextOpen(m_current); next >= 0)
        setCurrent(next);
}

void CalibrationDialog::setComb(bool comb)
{
    if (m_current < 0)
        return;
    m_draft.setComb(m_current, comb);
    m_canvas->refresh();
    afterChange(m_current);
}

bool CalibrationDialog::isOfThisForm(const Calibration &calibration) const
{
    return calibration.sha256 == m_material.sha256 && calibration.form == m_task.edition->form
        && calibration.edition == m_task.edition->edition;
}

void CalibrationDialog::importFile()
{
    //: Title of a file dialog; filter of a file dialog.
    m_task.files->openFile(
        this, tr("Importer les champs"), {tr("Champs (*.json)")}, [this](const QStringList &files) {
            if (files.isEmpty())
                return;
            const auto read = readCalibrationFile(files.first(), *m_task.catalog);
            if (!read || !isOfThisForm(*read)) {
                //: The file to import was made for another PDF.
                say(read ? tr("Ces champs sont ceux d'un autre fichier PDF, ou d'une autre "
                              "version de ce formulaire.")
                         : shownSentence(read.error()));
                return;
            }
            m_draft.take(*read);
            m_canvas->refresh();
            m_list->setDraft(&m_draft);
            showCounts();
            m_changed = true;
            m_warned = false;
            setCurrent(std::max<qsizetype>(0, m_draft.nextOpen(-1)));
            //: After an import. %1: how many fields.
            say(tr("%1 champ(s) importé(s).").arg(read->fields.size()));
        });
}

void CalibrationDialog::exportFile()
{
    //: Title of a file dialog.
    m_task.files->saveFile(this, tr("Exporter les champs"),
        QStringLiteral("champs-%1.json").arg(m_task.edition->edition.text()),
        [this](const QStringList &files) {
            if (files.isEmpty())
                return;
            const auto written = writeCalibrationFile(files.first(), m_draft.calibration());
            //: After an export. %1: name of the file.
            say(written ? tr("Champs exportés : %1").arg(QFileInfo(files.first()).fileName())
                        : shownSentence(written.error()));
        });
}

void CalibrationDialog::save()
{
    const Calibration made = m_draft.calibration();
    if (made.fields.isEmpty()) {
        //: Problem: nothing can be kept yet.
        say(tr("Aucun champ n'est confirmé. Confirmez-en au moins un avec Entrée."));
        return;
    }
    if (const auto kept = m_task.store.save(made); !kept) {
        say(shownSentence(kept.error()));
        return;
    }
    m_changed = false;
    Q_EMIT saved();
    accept();
}

void CalibrationDialog::reject()
{
    if (m_changed && !m_warned) {
        m_warned = true;
        //: The window would be closed with changes: a second time closes it.
        say(tr("Ce que vous avez placé n'est pas enregistré. Abandonnez encore une fois pour le "
               "perdre, ou enregistrez."));
        return;
    }
    QDialog::reject();
}

void CalibrationDialog::say(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

void CalibrationDialog::showPageNumber()
{
    //: %1: page number, %2: number of pages
    m_page->setText(
        tr("Page %1 sur %2").arg(m_canvas->page() + 1).arg(std::max(1, m_canvas->pageCount())));
}

} // namespace prealable
