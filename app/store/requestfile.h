// The request file (JSON, version 1), also the format of drafts. Strict: a newer version, an
// unknown key or a value of the wrong type is an error that names it.
//
//   { "format": "prealable-request", "version": 1, "form": "transport-dap", "edition": "11575-08",
//     "answers": { "field": value, … },
//     "attachments": [ { "kind": "prescription", "file": "…", "date": "2026-11-10", "pages": 2 } ],
//     "confirmed": [ { "rule": "nir.provisional", "reason": "…" } ],
//     "of": "demande.json" }
//
// `edition`, `answers`, `attachments`, `confirmed`, `date` and `pages` may be left out. `confirmed`
// lists the warnings that were kept on purpose; each rule once, a warning of the edition, with a
// reason of 1 to 300 characters on one line. A confirmed warning is still shown, with its reason.
// `of`: another request file, by a path relative to this one, that this request is made from
// ("madeFrom" of its edition): its answers and papers are taken over, those given here prevail.
#pragma once

#include "catalog/catalog.h"
#include "core/answers.h"
#include "core/result.h"

namespace prealable {

// `where`: the file's name for messages. `edition` may be left out in the file: the one in force on
// `day`. A superseded edition is refused (SupersededEdition) with the one in force named.
Result<Request> parseRequest(
    const Catalog &catalog, const QByteArray &json, const QString &where, QDate day);
Result<Request> readRequestFile(const Catalog &catalog, const QString &path, QDate day);

QByteArray requestJson(const FormEdition &edition, const Request &request);
// Atomic: the file appears whole or not at all.
Result<void> writeRequestFile(
    const FormEdition &edition, const Request &request, const QString &path);

} // namespace prealable
