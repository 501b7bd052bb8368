#include "catalog/catalogparts.h"

#include "catalog/dictionaryloader.h"
#include "catalog/editionloader.h"
#include "catalog/lawloader.h"
#include "catalog/referenceloader.h"
#include "catalog/triageloader.h"

namespace prealable {

CatalogParts::CatalogParts(const LoadedForms &forms)
    : m_folder(QString())
    , m_editionRead(static_cast<size_t>(forms.editions.size()), true)
    , m_forms(forms)
    , m_lawRead(true)
    , m_referenceRead(true)
    , m_commonRead(true)
    , m_triageTextsRead(true)
{
    m_index = indexOf(forms);
    for (const LoadedEdition &loaded : forms.editions)
        m_editions.append(loaded.edition);
    for (auto triage = forms.triages.begin(); triage != forms.triages.end(); ++triage)
        m_triages.emplace(triage.key(), triage.value());
}

CatalogParts::CatalogParts(const FormsSource &source)
    : m_folder(source)
    , m_index(readIndex(m_folder))
    , m_editions(m_index.editions.size())
    , m_editionRead(static_cast<size_t>(m_index.editions.size()), false)
{
    Q_ASSERT(m_folder.errors().isEmpty());
}

CatalogParts::CatalogParts(CatalogParts &french, TextTranslation words)
    : m_words(std::move(words))
    , m_folder(QString())
{
    const std::lock_guard lock(french.m_mutex);
    m_folder = french.m_folder;
    m_index = french.m_index;
    m_editions = french.m_editions;
    m_editionRead = french.m_editionRead;
    m_triages = french.m_triages;
    m_forms = french.m_forms;
    m_lawRead = french.m_lawRead;
    m_referenceRead = french.m_referenceRead;
    m_commonRead = french.m_commonRead;
    m_triageTextsRead = french.m_triageTextsRead;
    for (QString &need : m_index.needs)
        need = m_words.of(need);
    for (EditionSummary &summary : m_index.editions) {
        for (QString *text : {&summary.title, &summary.shortTitle, &summary.madeFromText})
            *text = m_words.of(*text);
    }
    m_words.apply(m_forms.texts);
    nameUnits(m_forms.law, m_forms.texts);
    translateTables();
    for (FormEdition &edition : m_editions)
        m_words.apply(edition.texts);
}

void CatalogParts::readCommon()
{
    if (m_commonRead)
        return;
    m_commonRead = true;
    loadDictionary(m_folder, m_forms);
    for (const TextFile &common : std::as_const(m_forms.common))
        m_forms.texts.insert(m_words.applied(common.texts));
    Q_ASSERT(m_folder.errors().isEmpty());
}

void CatalogParts::readTriageTexts()
{
    readCommon();
    if (m_triageTextsRead)
        return;
    m_triageTextsRead = true;
    loadTriageTexts(m_folder, m_forms);
    for (const TextFile &triage : std::as_const(m_forms.triageTexts))
        m_forms.texts.insert(m_words.applied(triage.texts));
    Q_ASSERT(m_folder.errors().isEmpty());
}

void CatalogParts::translateTables()
{
    ReferenceTables &tables = m_forms.reference;
    tables.fundsOrigin.note = m_words.of(tables.fundsOrigin.note);
    tables.regimesOrigin.note = m_words.of(tables.regimesOrigin.note);
    for (ActHints &hints : tables.hints)
        hints.origin.note = m_words.of(hints.origin.note);
}

void CatalogParts::readEdition(qsizetype at)
{
    const auto number = static_cast<size_t>(at);
    if (m_editionRead[number])
        return;
    m_editionRead[number] = true;
    readCommon();
    const EditionSummary &summary = m_index.editions.at(at);
    const QString name = summary.form.text() + u'/' + summary.edition.text();
    m_editions[at] = loadEdition(m_folder, name, m_forms).edition;
    m_words.apply(m_editions[at].texts);
    Q_ASSERT(m_folder.errors().isEmpty());
}

const FormEdition &CatalogParts::edition(qsizetype at)
{
    const std::lock_guard lock(m_mutex);
    readEdition(at);
    return m_editions.at(at);
}

const QList<FormEdition> &CatalogParts::editions()
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype at = 0; at < m_editions.size(); ++at)
        readEdition(at);
    return m_editions;
}

const LawLibrary &CatalogParts::law()
{
    const std::lock_guard lock(m_mutex);
    if (!m_lawRead) {
        m_lawRead = true;
        readCommon();
        m_forms.law = loadLaw(m_folder);
        nameUnits(m_forms.law, m_forms.texts);
    }
    return m_forms.law;
}

const ReferenceTables &CatalogParts::reference()
{
    const std::lock_guard lock(m_mutex);
    if (!m_referenceRead) {
        m_referenceRead = true;
        m_forms.reference = loadReferenceTables(m_folder);
        translateTables();
    }
    return m_forms.reference;
}

const TriageDefinition *CatalogParts::triage(const QString &need)
{
    const std::lock_guard lock(m_mutex);
    if (!m_index.needs.contains(need))
        return nullptr;
    const auto known = m_triages.find(need);
    if (known != m_triages.end())
        return &known->second;
    loadTriage(m_folder, need, m_forms);
    return &m_triages.emplace(need, m_forms.triages.take(need)).first->second;
}

const Dictionary &CatalogParts::dictionary()
{
    const std::lock_guard lock(m_mutex);
    readCommon();
    return m_forms.dictionary;
}

const QList<RegisterRole> &CatalogParts::roles()
{
    const std::lock_guard lock(m_mutex);
    readCommon();
    return m_forms.roles;
}

QString CatalogParts::text(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (key.startsWith(u"triage."))
        readTriageTexts();
    else
        readCommon();
    return m_forms.texts.value(key);
}

const QMap<QString, QString> &CatalogParts::texts()
{
    const std::lock_guard lock(m_mutex);
    readTriageTexts();
    return m_forms.texts;
}

} // namespace prealable
