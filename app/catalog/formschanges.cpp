#include "catalog/formschanges.h"

#include "core/frenchdate.h"

#include <algorithm>

namespace prealable {

namespace {

QList<DatedValue> datedValues(const LawLibrary &law, const LawId &id)
{
    QList<DatedValue> values;
    const LawValue known = law.values.value(id);
    for (const LawEdition &edition : known.editions)
        values.append({edition.value, known.unit, law.shown(edition.value, known.unit),
            edition.from, edition.until});
    return values;
}

QString datedInFrench(const DatedValue &dated)
{
    if (dated.from.isNull() && dated.until.isNull())
        return dated.text + u" sans date de début connue"_qs;
    if (dated.until.isNull())
        return u"%1 à partir du %2"_qs.arg(dated.text, shownLongDate(dated.from));
    if (dated.from.isNull())
        return u"%1 jusqu'au %2"_qs.arg(dated.text, shownLongDate(dated.until));
    return u"%1 du %2 au %3"_qs.arg(
        dated.text, shownLongDate(dated.from), shownLongDate(dated.until));
}

class FormsComparison
{
public:
    FormsComparison(const ReadForms &before, const ReadForms &after)
        : m_before(before)
        , m_after(after)
        , m_filesBefore(before.source.all())
        , m_filesAfter(after.source.all())
    {
    }

    FormsChanges run()
    {
        compareEditions();
        compareValues();
        findLostNeeds();
        compareFiles();
        return m_changes;
    }

private:
    void compareEditions();
    void compareEdition(const LoadedEdition &loaded);
    void compareValues();
    void findLostNeeds();
    void compareFiles();
    void addFile(const QString &path);
    [[nodiscard]] bool sameFolder(const QString &folder) const;
    static const LoadedEdition *find(const LoadedForms &forms, const QString &folder);
    static void addOnce(QStringList &list, const QString &text)
    {
        if (!list.contains(text))
            list.append(text);
    }

    const ReadForms &m_before;
    const ReadForms &m_after;
    FormFiles m_filesBefore;
    FormFiles m_filesAfter;
    FormsChanges m_changes;
};

const LoadedEdition *FormsComparison::find(const LoadedForms &forms, const QString &folder)
{
    for (const LoadedEdition &loaded : forms.editions) {
        if (loaded.folder == folder)
            return &loaded;
    }
    return nullptr;
}

bool FormsComparison::sameFolder(const QString &folder) const
{
    const QString prefix = folder + u'/';
    auto before = m_filesBefore.lowerBound(prefix);
    auto after = m_filesAfter.lowerBound(prefix);
    const auto inside = [&prefix](auto file, const FormFiles &files) {
        return file != files.constEnd() && file.key().startsWith(prefix);
    };
    while (inside(before, m_filesBefore) && inside(after, m_filesAfter)) {
        if (before.key() != after.key() || *before != *after)
            return false;
        ++before;
        ++after;
    }
    return !inside(before, m_filesBefore) && !inside(after, m_filesAfter);
}

void FormsComparison::compareEdition(const LoadedEdition &loaded)
{
    const bool known = find(m_before.forms, loaded.folder) != nullptr;
    if (known && sameFolder(loaded.folder))
        return;
    EditionChange change{summaryOf(loaded.edition), !known, {}};
    for (const SupersededEdition &old : loaded.edition.supersedes) {
        const QString folder = loaded.edition.form.text() + u'/' + old.edition.text();
        if (find(m_before.forms, folder) != nullptr && find(m_after.forms, folder) == nullptr)
            change.replaced.append(old.edition);
    }
    m_changes.editions.append(change);
}

void FormsComparison::compareEditions()
{
    for (const LoadedEdition &loaded : m_after.forms.editions)
        compareEdition(loaded);
    for (const LoadedEdition &loaded : m_before.forms.editions) {
        const FormEdition &old = loaded.edition;
        const bool replaced = std::any_of(m_after.forms.editions.begin(),
            m_after.forms.editions.end(), [&old](const LoadedEdition &other) {
                return other.edition.form == old.form
                    && std::any_of(other.edition.supersedes.begin(), other.edition.supersedes.end(),
                        [&old](const SupersededEdition &s) { return s.edition == old.edition; });
            });
        if (!replaced && find(m_after.forms, loaded.folder) == nullptr)
            m_changes.lost.append(loaded.folder);
    }
}

void FormsComparison::compareValues()
{
    const LawLibrary &before = m_before.forms.law;
    const LawLibrary &after = m_after.forms.law;
    for (const LawId &id : after.values.keys()) {
        const LawChange change{id, m_after.forms.texts.value(u"law.%1.label"_qs.arg(id.text())),
            datedValues(before, id), datedValues(after, id)};
        if (change.before != change.after)
            m_changes.values.append(change);
    }
    for (const LawId &id : before.values.keys()) {
        if (!after.values.contains(id))
            m_changes.lost.append(id.text());
    }
}

void FormsComparison::findLostNeeds()
{
    for (const QString &need : m_before.forms.triages.keys()) {
        if (!m_after.forms.triages.contains(need))
            m_changes.lost.append(u"triage/"_qs + need);
    }
}

// Files that no edition has: by what they are for a person.
void FormsComparison::addFile(const QString &path)
{
    const QString folder = path.section(u'/', 0, 0);
    const QString name = path.section(u'/', 1).section(u'.', 0, 0);
    if (folder == u"triage" && m_after.forms.triages.contains(name))
        addOnce(m_changes.needs, m_after.forms.texts.value(u"triage.%1.title"_qs.arg(name)));
    else if (folder == u"triage")
        addOnce(m_changes.others, u"les textes de l'orientation"_qs);
    else if (folder == u"common")
        addOnce(m_changes.others, u"les champs et les textes communs"_qs);
    else if (name == u"deadlines" || name == u"holidays")
        addOnce(m_changes.others, u"les délais de réponse et les recours"_qs);
    else if (name == u"caisses" || name == u"regimes")
        addOnce(m_changes.others, u"la table des caisses"_qs);
    else if (name == u"hints")
        addOnce(m_changes.others, u"la table des actes"_qs);
    else if (folder == u"law" && (!name.startsWith(u"values") || m_changes.values.isEmpty()))
        addOnce(m_changes.others, u"les sources du droit et les jours de relecture"_qs);
}

void FormsComparison::compareFiles()
{
    const QStringList before = m_filesBefore.keys();
    const QStringList after = m_filesAfter.keys();
    for (const QString &path : after) {
        if (m_filesBefore.value(path) != m_filesAfter.value(path))
            addFile(path);
    }
    for (const QString &path : before) {
        if (!m_filesAfter.contains(path))
            addFile(path);
    }
}

QString shownEdition(const EditionChange &change, const ChangeWords &words)
{
    const EditionSummary &edition = change.edition;
    const QString number = edition.cerfa.isEmpty() ? edition.edition.text() : edition.cerfa;
    const QDate day = change.added ? edition.inForceFrom : edition.inForceUntil;
    QString pattern;
    if (change.added)
        pattern = day.isNull() ? u"Nouvelle édition\u00A0: %1 (%2)."_qs
                               : u"Nouvelle édition\u00A0: %1 (%2), en vigueur à partir du %3."_qs;
    else
        pattern = day.isNull() ? u"Édition modifiée\u00A0: %1 (%2)."_qs
                               : u"Édition modifiée\u00A0: %1 (%2), en vigueur jusqu'au %3."_qs;
    const QString sentence = words.sentence(pattern);
    const QString title = words.word(edition.title);
    // All at once: a title may hold a "%1".
    QString line
        = day.isNull() ? sentence.arg(title, number) : sentence.arg(title, number, words.day(day));
    QStringList old;
    for (const EditionId &id : change.replaced)
        old.append(id.text());
    if (!old.isEmpty())
        line += u' ' + words.sentence(u"Elle remplace %1."_qs).arg(old.join(u", "_qs));
    return line;
}

} // namespace

FormsChanges changesOf(const ReadForms &before, const ReadForms &after)
{
    return FormsComparison(before, after).run();
}

ChangeWords ChangeWords::french()
{
    const auto asItIs = [](const QString &text) { return text; };
    return {asItIs, asItIs, shownLongDate, datedInFrench, u"\u00A0; "_qs};
}

QStringList shownChanges(const FormsChanges &changes, const ChangeWords &words)
{
    const auto joined = [&words](const QList<DatedValue> &values) {
        QStringList shown;
        for (const DatedValue &dated : values)
            shown.append(words.dated(dated));
        return shown.join(words.between);
    };
    QStringList lines;
    for (const EditionChange &change : changes.editions)
        lines.append(shownEdition(change, words));
    for (const LawChange &change : changes.values) {
        const QString pattern = change.before.isEmpty()
            ? u"Nouvelle valeur du droit, «\u00A0%1\u00A0»\u00A0: %2."_qs
            : u"Valeur du droit, «\u00A0%1\u00A0»\u00A0: %2. Avant\u00A0: %3."_qs;
        const QString label = words.word(change.label);
        const QString sentence = words.sentence(pattern);
        // All at once: a label may hold a "%1".
        lines.append(change.before.isEmpty()
                ? sentence.arg(label, joined(change.after))
                : sentence.arg(label, joined(change.after), joined(change.before)));
    }
    for (const QString &need : changes.needs)
        lines.append(words.sentence(u"Questions d'orientation modifiées\u00A0: %1."_qs)
                         .arg(words.word(need)));
    for (const QString &other : changes.others)
        lines.append(words.sentence(u"Change aussi\u00A0: %1."_qs).arg(words.sentence(other)));
    return lines;
}

} // namespace prealable
