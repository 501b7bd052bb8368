// What the tests of readers share: the project's dictionary, and persons as one text.
#pragma once

#include "catalog/catalog.h"
#include "store/patientimport.h"

#include <QTest>

namespace prealable::test {

inline const Dictionary &dictionary()
{
    static const Result<Catalog, Errors> catalog
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!catalog)
        qFatal("the forms do not load");
    return catalog->dictionary();
}

// "birthDate=1985-03-05", without the group of the beneficiary.
inline QStringList told(const ImportedPerson &person)
{
    QStringList lines;
    for (const FieldId &field : person.answers.fields()) {
        const Value value = person.answers.value(field);
        QString name = field.text();
        if (name.startsWith(u"beneficiary."))
            name.remove(0, 12);
        lines.append(name + u'='
            + (value.isDate() ? value.toDate().toString(Qt::ISODate)
                              : value.toText().replace(u'\n', u'|')));
    }
    return lines;
}

// "3 NIR: Le numéro …"
inline QStringList told(const QList<ImportFinding> &findings)
{
    QStringList lines;
    for (const ImportFinding &finding : findings)
        lines.append(u"%1 %2: %3"_qs.arg(finding.line).arg(finding.where, finding.text));
    return lines;
}

// Every finding is two whole sentences.
inline bool areSentences(const QList<ImportFinding> &findings)
{
    return std::all_of(findings.begin(), findings.end(), [](const ImportFinding &finding) {
        return finding.text.endsWith(u'.') && finding.fix.endsWith(u'.');
    });
}

} // namespace prealable::test
