// The official forms that a person keeps on this computer, one for each edition: the PDF as it was,
// under a name with its edition and hash, and beside it a small JSON file that says which one
// counts. A file that is not what it was is never used.
//
//   transport-dap-11575-08.json
//   { "format": "prealable-official-form", "version": 1, "form": "transport-dap",
//     "edition": "11575-08", "sha256": "…", "keptOn": "2026-11-21", "from": "https://…" }
//   transport-dap-11575-08-<sha256>.pdf
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace prealable {

struct KeptForm {
    FormId form;
    EditionId edition;
    QByteArray sha256; // hex
    QDate keptOn;
    QString from; // the address that the person took it from; empty: a file of theirs
    QString path; // of the PDF
};

class OfficialForms
{
public:
    // `folder` need not exist yet. Empty: nothing is kept.
    explicit OfficialForms(QString folder = {})
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_folder.isEmpty(); }
    // None when none is kept. FileNotFound when the PDF is gone; the errors of a JSON file that is
    // not ours any more. The PDF is not read: whoever does asks changedSince().
    [[nodiscard]] Result<std::optional<KeptForm>> find(
        const FormId &form, const EditionId &edition) const;
    // Replaces what was kept for that edition. Both files appear whole or not at all, and what was
    // kept before counts until then (FileNotWritten).
    [[nodiscard]] Result<KeptForm> keep(const FormId &form, const EditionId &edition,
        const QByteArray &pdf, QDate day, const QString &from) const;
    // The PDF and what is said of it (FileNotWritten when they cannot be removed). Also what
    // cannot be read any more; no error when nothing is kept.
    [[nodiscard]] Result<void> forget(const FormId &form, const EditionId &edition) const;

private:
    [[nodiscard]] QString nameOf(const FormId &form, const EditionId &edition) const;
    [[nodiscard]] QString pdfPath(const KeptForm &kept) const;
    void removeOthers(const KeptForm &kept) const;

    QString m_folder;
};

// Nothing when `pdf` is what was kept under that hash; else FileChanged.
std::optional<Error> changedSince(
    const QByteArray &sha256, const QByteArray &pdf, const QString &path);

} // namespace prealable
