// The form pack that a person installed: one file, kept as it came, in a folder of theirs.
//
//   forms.prealable-pack   the pack
//   accepted.json          { "format": "prealable-accepted-pack", "version": 1, "signature": "…",
//                            "by": "0.1.0" }
//
// Its signature is verified each time it is opened. Formcheck's checks ran when it was installed;
// accepted.json says by which version of the program, and any other version runs them again. When
// it cannot serve, the forms of the program do, and why is told. Nothing goes back to older data: a
// pack counts only when its version is higher than that of the data inside the program.
#pragma once

#include "catalog/catalog.h"
#include "store/packforms.h"
#include "store/packsignature.h"

#include <optional>

namespace prealable {

struct FormPack {
    PackKey signer;
    FormsVersion version;
};

// A pack that was checked, and may be installed.
struct OfferedPack {
    QByteArray bytes;
    QByteArray signature;
    FormPack pack;
    FormsVersion before; // of the data in use now
    FormsChanges changes;
};

struct InstalledPack {
    bool isThere = false;
    bool serves = false; // its data are in use
    std::optional<FormPack> pack; // when its signature is good
    std::optional<Error>
        error; // why it was set aside; none, and it does not serve: see isOutdated()

    // The program has data as recent as those of the pack.
    [[nodiscard]] bool isOutdated() const { return isThere && !serves && !error; }
};

struct OpenedForms {
    Catalog catalog;
    FormsVersion builtIn;
    InstalledPack installed;
};

class PackStore
{
public:
    struct Setup {
        QString folder = {}; // need not exist yet; empty: nothing is installed
        FormsSource builtIn = FormsSource(QStringLiteral(":/forms"));
        QList<PackKey> trusted = {};
        QString program = {}; // its version
    };

    explicit PackStore(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_setup.folder.isEmpty(); }
    [[nodiscard]] FormsVersion builtInVersion() const;

    // What a program works with. Errors only when the forms inside it are wrong.
    [[nodiscard]] Result<OpenedForms, Errors> open() const;
    // The same without opening forms.
    [[nodiscard]] InstalledPack installed() const;

    // Everything that is checked before a pack is installed. FileNotFound and the other errors of
    // reading; those of openPack(); PackInvalid; PackNotNewer.
    [[nodiscard]] Result<OfferedPack> check(const QString &path) const;
    // FileNotWritten: what was installed before stays. PackNotNewer: another one came first.
    [[nodiscard]] Result<void> install(const OfferedPack &offered) const;
    // The forms inside the program serve again. FileNotFound: none is installed; FileNotWritten.
    [[nodiscard]] Result<void> remove() const;

private:
    struct Kept {
        InstalledPack state;
        FormFiles files; // when it serves
    };

    [[nodiscard]] Kept read() const;
    [[nodiscard]] Result<Kept> readGood() const;
    [[nodiscard]] Result<FormPack> accept(const OpenedPack &opened) const;
    [[nodiscard]] bool wasAccepted(const QByteArray &signature) const;
    void noteAccepted(const QByteArray &signature) const;
    [[nodiscard]] std::optional<Error> whyNotNewer(const FormsVersion &version) const;
    [[nodiscard]] QString packPath() const;
    [[nodiscard]] QString notePath() const;

    Setup m_setup;
};

} // namespace prealable
