#include "ui/importpage.h"

#include "core/frenchdate.h"
#include "store/registerfiling.h"
#include "ui/registertexts.h"
#include "ui/sentencetext.h"
#include "ui/windowlanguage.h"
#include "ui/worker.h"
#include "ui/wrappinglist.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>

namespace prealable {

namespace {

constexpr qsizetype longestExample = 40; // characters
constexpr qsizetype mostFindings = 12; // on screen; how many follow is said

QString chooseName()
{
    return QStringLiteral("import/choose");
}

} // namespace

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    //: Title of a page: patients of another program's file come into the register.
    setTitle(tr("Importer des patients"));
    begin();
    // What was compared with the register is compared anew after it is unlocked.
    connect(context.access, &RegisterAccess::stateChanged, this, [this] {
        if (!m_context.access->isOpen())
            begin();
    });
}

ImportPage::~ImportPage()
{
    m_givenUp.cancel();
    waitForWorkers(*this);
}

void ImportPage::begin()
{
    if (m_stage == Stage::Writing)
        return;
    ++m_reading;
    m_givenUp.cancel();
    m_givenUp.renew();
    m_context.decoder = m_context.decoder.cancelledBy(m_givenUp.cancellation());
    m_read = {};
    m_findings.clear();
    m_people.clear();
    showChoice();
}

void ImportPage::showChoice()
{
    m_stage = Stage::Choice;
    m_list = nullptr;
    clearLayout(content());
    setProblems({}, false);
    setCaption({});
    //: What can be imported.
    content()->addWidget(makeText(
        tr("Depuis l'export de votre logiciel (CSV), une attestation de droits (PDF), un fichier "
           "FHIR (JSON) ou un document de santé CDA (XML). Rien n'est écrit avant que vous ayez "
           "tout relu.")));
    //: Button: choose the file with the patients. The letter after & is its key.
    auto *choose = makePrimary(tr("&Choisir le fichier…"));
    choose->setObjectName(chooseName());
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    content()->addWidget(choose, 0, Qt::AlignLeft);
    setButtons(QString(), true);
}

void ImportPage::chooseFile()
{
    //: Title and filter of a file dialog.
    m_context.files->openFile(this, tr("Importer des patients"),
        {tr("Patients (*.csv *.txt *.pdf *.json *.xml)"), tr("Tous les fichiers (*)")},
        [this](const QStringList &files) {
            if (files.isEmpty() || !m_context.access->isOpen())
                return; // locked while the dialog was open
            m_stage = Stage::Reading;
            //: While a file is read.
            setCaption(tr("Lecture du fichier…"));
            runInWorker(
                this, [context = m_context, path = files.first()] { return read(context, path); },
                [this, reading = ++m_reading](const Result<Read> &read) {
                    if (reading == m_reading)
                        fileRead(read);
                });
        });
}

void ImportPage::fileRead(const Result<Read> &read)
{
    if (!read) {
        showChoice();
        setProblems({{shownSentence(read.error()), chooseName()}}, true);
        return;
    }
    m_read = *read;
    //: While the register, opened a moment ago, is still being read.
    setCaption(tr("Lecture du registre…"));
    m_context.access->whenComplete(this, [this, reading = m_reading] {
        if (reading == m_reading)
            showRead();
    });
}

void ImportPage::showRead()
{
    setCaption(m_read.name);
    if (m_read.table) {
        takeColumns();
        showColumns();
        return;
    }
    match(m_read.people);
    showPeople();
}

void ImportPage::showColumns()
{
    m_stage = Stage::Columns;
    clearLayout(content());
    setProblems({}, false);
    const CsvTable &table = *m_read.table;
    //: Heading: which column of a table is what.
    content()->addWidget(makeHeading(tr("Que contient chaque colonne ?")));
    //: About the table that was read. %1: how many, %2: "UTF-8".
    content()->addWidget(makeText(tr("%1 lignes, lues en %2. Le choix est retenu pour la prochaine "
                                     "fois.")
                                      .arg(table.rows.size())
                                      .arg(table.encoding),
        style::Size::Small, Look::Muted));
    const QList<FieldId> targets = ColumnMapping::targets(m_context.catalog->dictionary());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(2));
    grid->setVerticalSpacing(6);
    for (qsizetype column = 0; column < m_columns.columns().size(); ++column) {
        const ColumnMapping::Column &now = m_columns.columns().at(column);
        auto *box = new QComboBox;
        //: In a list: this column of the table is not imported.
        box->addItem(tr("Ne pas importer"), QString());
        for (const FieldId &field : targets)
            box->addItem(m_context.shown->text(QStringLiteral("field.%1.label").arg(field.text())),
                field.text());
        //: In a list: the column holds only the key of the social security number.
        box->addItem(tr("Clé du numéro de sécurité sociale"), QStringLiteral("key"));
        const bool isKey = now.part == ColumnMapping::Part::NirKey;
        box->setCurrentIndex(box->findData(isKey ? QStringLiteral("key") : now.field.text()));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(34);
        box->setObjectName(QStringLiteral("import/column/%1").arg(column));
        QString example; // the first that says something
        for (const CsvRow &row : table.rows) {
            example = row.cells.value(column).simplified().left(longestExample);
            if (!example.isEmpty())
                break;
        }
        //: Accessible name of a list. %1: heading of a column.
        box->setAccessibleName(tr("Colonne « %1 »").arg(now.heading));
        box->setAccessibleDescription(example);
        connect(box, &QComboBox::activated, this, [this, box, column] {
            const QString field = box->currentData().toString();
            const bool key = field == u"key";
            m_columns.setColumn(column, FieldId(key ? QStringLiteral("beneficiary.nir") : field),
                key ? ColumnMapping::Part::NirKey : ColumnMapping::Part::Whole);
        });
        const int row = static_cast<int>(column);
        auto *label = makeText(now.heading, style::Size::Body, Look::Plain, true);
        label->setBuddy(box);
        grid->addWidget(label, row, 0);
        grid->addWidget(makeText(example, style::Size::Small, Look::Muted), row, 1);
        grid->addWidget(box, row, 2);
    }
    content()->addLayout(grid);
    addFindings(table.findings);
    //: Button: see the people of the table. The letter after & is its key.
    setButtons(tr("&Voir les patients"), true);
    showFromStart();
}

// What had the keyboard is gone: it begins again at the title, as on any new page.
void ImportPage::showFromStart()
{
    if (isVisible())
        arrive();
}

void ImportPage::addFindings(const QList<ImportFinding> &findings)
{
    if (findings.isEmpty())
        return;
    auto *panel = new Panel(QStringLiteral("warning"));
    panel->setObjectName(QStringLiteral("import/findings"));
    for (const ImportFinding &finding : findings.first(qMin(findings.size(), mostFindings))) {
        QString text = shownSentence(finding.text);
        if (!finding.fix.isEmpty())
            text += u' ' + shownSentence(finding.fix);
        if (finding.line > 0) {
            //: Where in a file something is wrong. %1: number of the line, %2: what is wrong.
            text = tr("Ligne %1 : %2").arg(finding.line).arg(text);
        }
        panel->body()->addWidget(makeText(text));
    }
    if (findings.size() > mostFindings) {
        //: After a list of remarks. %n: how many more.
        panel->body()->addWidget(makeText(tr("Et %n autre(s) remarque(s).", nullptr,
            static_cast<int>(findings.size() - mostFindings))));
    }
    content()->addWidget(panel);
}

QString ImportPage::lineOf(const Somebody &somebody) const
{
    Card card = personRecord(newCard(RecordKind::Patient), somebody.person, m_context.day).card;
    const QString line = RegisterTexts::line(*m_context.shown, card, m_context.day);
    QStringList parts{line};
    if (!somebody.changes) {
        //: Somebody of a file. The register knows all of it.
        parts.append(tr("déjà dans le registre"));
    } else if (somebody.known.revision > 0) {
        //: Somebody of a file: the register knows them, the file says more.
        parts.append(tr("déjà dans le registre, la fiche sera complétée"));
    }
    QString text = parts.join(QStringLiteral(" · "));
    for (const ImportFinding &finding : somebody.findings)
        text += QStringLiteral("\n⚠ ") + shownSentence(finding.text);
    return text;
}

void ImportPage::showPeople()
{
    m_stage = Stage::People;
    clearLayout(content());
    setProblems({}, false);
    //: Heading: the people of a file, to be looked at.
    const QString heading = tr("Relisez les fiches");
    auto *label = makeHeading(heading);
    content()->addWidget(label);
    //: Under the heading. %n: how many people.
    content()->addWidget(makeText(
        tr("%n personne(s) dans le fichier. Décochez celles qui ne doivent pas entrer dans le "
           "registre.",
            nullptr, static_cast<int>(m_people.size()))));
    addFindings(m_findings);
    m_list = new WrappingList;
    m_list->setObjectName(QStringLiteral("import/people"));
    m_list->setAccessibleName(heading);
    label->setBuddy(m_list);
    m_list->setMinimumHeight(style::columnWidth() / 2);
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const QString line = lineOf(m_people.at(i));
        auto *item = new QListWidgetItem(inReadingOrder(line, layoutDirection()));
        item->setData(Qt::AccessibleTextRole, QString(line).replace(u'\n', QStringLiteral(", ")));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_people.at(i).changes ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    content()->addWidget(m_list);
    //: Button: write the people into the register. The letter after & is its key.
    setButtons(tr("&Inscrire au registre"), true);
    showFromStart();
}

void ImportPage::proceed()
{
    switch (m_stage) {
    case Stage::Choice:
        chooseFile();
        return;
    case Stage::Columns:
        keepColumns();
        match(patientsOf(*m_read.table, m_columns, m_context.catalog->dictionary()));
        showPeople();
        return;
    case Stage::People:
        write();
        return;
    case Stage::Done:
        Q_EMIT cancelled();
        return;
    case Stage::Reading:
    case Stage::Writing:
        return;
    }
}

// One step back; a file that is being read is given up.
void ImportPage::retreat()
{
    switch (m_stage) {
    case Stage::People:
        if (m_read.table) {
            showColumns();
            return;
        }
        [[fallthrough]];
    case Stage::Reading:
    case Stage::Columns:
        begin();
        showFromStart();
        return;
    case Stage::Writing:
        return;
    case Stage::Choice:
    case Stage::Done:
        Q_EMIT cancelled();
        return;
    }
}

} // namespace prealable
