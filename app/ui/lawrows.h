// What « Règles et sources » lists: every dated value of the law, every delay and appeal, every
// table and every source, in words. Made once; the list only shows and hides them.
#pragma once

#include "catalog/catalog.h"

#include <QCoreApplication>

namespace prealable {

struct LawLine {
    enum class Kind { Tag, Title, Body, Small };
    Kind kind = Kind::Body;
    QString text;
};

struct LawRow {
    QList<LawLine> lines;
    QString url; // of a source; may be empty
    QString key; // searchText() of all of it

    [[nodiscard]] QString text() const; // line by line, as it is read aloud and copied
};

class LawRows
{
    Q_DECLARE_TR_FUNCTIONS(prealable::LawRows)
public:
    static QList<LawRow> of(const Catalog &catalog, QDate day);
    // « depuis le 1er juillet 2018 »
    static QString period(QDate from, QDate until);

private:
    LawRows(const Catalog &catalog, QDate day);
    void addSilences();
    void addAppeals();
    void addValues();
    void addTables();
    void addTable(const QString &title, const QString &content, const TableOrigin &origin,
        const QString &confidence = {});
    void addSources();

    void begin(const QString &tag, const QString &title);
    void add(LawLine::Kind kind, const QString &text);
    void addSourcesOf(const QList<SourceId> &sources);
    void addCautions(const QStringList &keys);
    void end(const QString &alsoFound = {});

    const Catalog &m_catalog;
    const LawLibrary &m_law;
    QDate m_day;
    LawRow m_row;
    QList<LawRow> m_rows;
};

} // namespace prealable
