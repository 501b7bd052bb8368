// Reading a file of patients, comparing its people with the register, writing the chosen ones.
#include "ui/importpage.h"
#include "ui/sentencetext.h"

#include "core/searchtext.h"
#include "pdf/decodedfile.h"
#include "store/cdaheader.h"
#include "store/fhirpatient.h"
#include "store/jsonfile.h"
#include "store/registerfiling.h"
#include "store/rightsattestation.h"
#include "ui/worker.h"

#include <QFileInfo>
#include <QListWidget>
#include <QMultiHash>

namespace prealable {

namespace {

constexpr qint64 largestJson = qint64{16} * 1024 * 1024;

const RegisterRole &patientRole(const Catalog &catalog)
{
    const auto &roles = catalog.registerRoles();
    return *std::find_if(roles.begin(), roles.end(),
        [](const RegisterRole &role) { return recordKind(role) == RecordKind::Patient; });
}

QJsonObject joined(QJsonObject known, const QJsonObject &said)
{
    for (auto answer = said.begin(); answer != said.end(); ++answer)
        known.insert(answer.key(), answer.value());
    return known;
}

char firstCharacter(const QByteArray &bytes)
{
    const qsizetype from = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (qsizetype i = from; i < bytes.size(); ++i) {
        if (bytes.at(i) != ' ' && bytes.at(i) != '\n' && bytes.at(i) != '\r' && bytes.at(i) != '\t')
            return bytes.at(i);
    }
    return 0;
}

} // namespace

// By its content: a name proves nothing.
Result<ImportPage::Read> ImportPage::read(const Context &context, const QString &path)
{
    Read found;
    found.name = QFileInfo(path).fileName();
    const Dictionary &dictionary = context.catalog->dictionary();
    const auto take = [&found](const auto &people) -> Result<Read> {
        if (!people)
            return people.error();
        found.people = *people;
        return found;
    };
    if (kindOfFile(path) == FileKind::Pdf) {
        const auto pdf = readAcceptedPdf(path, context.decoder);
        if (!pdf)
            return pdf.error();
        const QStringList lines = pdf->printed.join(u'\n').split(u'\n');
        return take(readRightsAttestation(lines, found.name, dictionary, context.day));
    }
    const auto bytes = readFile(path, largestCda);
    if (!bytes)
        return bytes.error();
    const char first = firstCharacter(*bytes);
    if (first == '<')
        return take(readCdaHeader(*bytes, found.name, dictionary));
    if (first == '{') {
        if (bytes->size() > largestJson)
            return Error{ErrorCode::FileTooLarge, found.name,
                u"Ce fichier est trop gros pour une liste de patients."_qs};
        const auto people = readFhirPatients(*bytes, found.name, dictionary);
        if (!people)
            return people.error().first();
        found.people = *people;
        return found;
    }
    const auto table = CsvTable::parse(*bytes, found.name);
    if (!table)
        return table.error();
    found.table = *table;
    return found;
}

// As a person matched them for the same program's last export, or as the headings say.
void ImportPage::takeColumns()
{
    const Dictionary &dictionary = m_context.catalog->dictionary();
    const QStringList &headings = m_read.table->headings;
    m_columns = ColumnMapping::guess(headings, dictionary);
    if (m_context.columnsFile.isEmpty() || !QFileInfo::exists(m_context.columnsFile))
        return;
    const auto text = readFile(m_context.columnsFile, qint64{1024} * 1024);
    if (!text)
        return;
    const auto kept
        = ColumnMapping::parse(*text, QFileInfo(m_context.columnsFile).fileName(), dictionary);
    if (kept && kept->fits(headings))
        m_columns = *kept;
}

void ImportPage::keepColumns()
{
    if (m_context.columnsFile.isEmpty())
        return;
    const auto kept = writePrivateFile(m_context.columnsFile, m_columns.toJson());
    if (!kept)
        setProblems({{shownSentence(kept.error()), QStringLiteral("import/column/0")}}, false);
}

// Two lines of the file may be about one person: then the later one adds to the earlier.
void ImportPage::match(const PatientImport &people)
{
    m_findings = people.findings;
    m_people.clear();
    const RegisterRole &role = patientRole(*m_context.catalog);
    QMultiHash<QString, qsizetype> places; // by name
    for (const ImportedPerson &from : people.people) {
        Somebody somebody;
        somebody.findings = from.findings;
        somebody.person.answers = answersAbout(role, from.answers);
        if (somebody.person.answers.isEmpty()) {
            //: Somebody of a file cannot be imported; then what happens.
            m_findings.append({from.line, {}, {}, tr("Cette personne n'a pas de nom de naissance."),
                tr("Elle n'est pas reprise.")});
            m_findings += from.findings;
            continue;
        }
        const Card card
            = personRecord(newCard(RecordKind::Patient), somebody.person, m_context.day).card;
        const QString name = searchText(card.name);
        const auto known = places.values(name);
        const auto same = std::find_if(known.begin(), known.end(), [&](qsizetype place) {
            return isSameCard(
                personRecord(card, m_people.at(place).person, m_context.day).card, card);
        });
        if (same != known.end()) {
            Somebody &earlier = m_people[*same];
            earlier.person.answers = joined(earlier.person.answers, somebody.person.answers);
            earlier.findings += somebody.findings;
            continue;
        }
        somebody.known = card;
        places.insert(name, m_people.size());
        m_people.append(somebody);
    }
    for (Somebody &somebody : m_people)
        compare(somebody);
}

void ImportPage::compare(Somebody &somebody) const
{
    RegisterAccess &access = *m_context.access;
    const Card *same = sameCard(access.index(), somebody.known);
    if (same == nullptr)
        return;
    const auto record = access.store().load(same->id);
    const auto person = record ? readPerson(record->content) : Result<Person>(record.error());
    if (!person)
        return; // damaged: a new record beside it
    const QJsonObject answers = joined(person->answers, somebody.person.answers);
    somebody.changes = answers != person->answers;
    somebody.person = {answers, person->note};
    somebody.known = record->card;
}

QList<Record> ImportPage::chosen() const
{
    QList<Record> records;
    for (int i = 0; i < m_list->count(); ++i) {
        const Somebody &somebody = m_people.at(i);
        if (m_list->item(i)->checkState() == Qt::Checked && somebody.changes)
            records.append(personRecord(somebody.known, somebody.person, m_context.day));
    }
    return records;
}

void ImportPage::write()
{
    const QList<Record> records = chosen();
    if (records.isEmpty()) {
        //: Problem: nobody is chosen.
        setProblems({{tr("Cochez au moins une fiche à inscrire."), m_list->objectName()}}, true);
        return;
    }
    m_stage = Stage::Writing;
    //: While the people of a file are written.
    setCaption(tr("Inscription de %n fiche(s)…", nullptr, static_cast<int>(records.size())));
    RegisterAccess &access = *m_context.access;
    const auto place = std::make_shared<UnlockedPlace>(access.store().forAnotherThread());
    runInWorker(
        this,
        [place, records, by = access.by(), name = m_read.name]() -> Result<void> {
            auto there = Register::open(std::move(*place));
            return there ? (*there)->saveAll(records, by) : Result<void>(there.error());
        },
        [this, count = records.size()](const Result<void> &saved) {
            m_context.access->catchUp();
            if (!saved) {
                m_stage = Stage::People;
                setCaption(m_read.name);
                setProblems({{shownSentence(saved.error()), m_list->objectName()}}, true);
                return;
            }
            m_stage = Stage::Done;
            clearLayout(content());
            setCaption({});
            auto *panel = new Panel(QStringLiteral("done"));
            //: The people of a file were written. %n: how many.
            auto *told = makeText(tr("%n fiche(s) inscrite(s) au registre. Le fichier n'a pas été "
                                     "modifié.",
                nullptr, static_cast<int>(count)));
            told->setObjectName(QStringLiteral("import/done"));
            panel->body()->addWidget(told);
            content()->addWidget(panel);
            //: Button: back to the register. The letter after & is its key.
            setButtons(tr("&Revenir au registre"), false);
            arrive();
        });
}

} // namespace prealable
