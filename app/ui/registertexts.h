// What the register keeps, in words: for its lists, its pages and the first page.
#pragma once

#include "catalog/catalog.h"
#include "store/registerindex.h"

#include <QCoreApplication>

namespace prealable {

class RegisterTexts
{
    Q_DECLARE_TR_FUNCTIONS(prealable::RegisterTexts)
public:
    // The form of a request, in short.
    static QString form(const Catalog &catalog, const FormId &form);
    // "envoyée le 12/11/2026"
    static QString state(const RequestDays &days);
    // "sans réponse, accord estimé acquis à partir du 28/11/2026"; empty when nothing is awaited.
    // `past`: whether that day is over.
    static QString awaited(const std::optional<Awaited> &awaited, QDate today);
    static bool isSoon(const std::optional<Awaited> &awaited, QDate today);
    // Two lines for a list: whose it is; what it is and how it stands.
    static QString line(const Catalog &catalog, const Card &card, QDate today);
    static QString kind(RecordKind kind);
    // What a record says to a question of the dictionary; empty when it is none of it.
    static QString answer(const Catalog &catalog, const FieldId &field, const QJsonValue &answer);
    // One line of a request's story.
    static QString event(const FollowUpEvent &event);
    // What a line of the audit says that somebody did.
    static QString act(const AuditLine &line);
    // A step that one may take: "Envoyée ou déposée".
    static QString step(RequestState state);
};

} // namespace prealable
