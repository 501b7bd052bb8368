// « Mettre à jour les formulaires »: which forms serve, the pack that is installed, how to open
// another one, and how to remove it.
#pragma once

#include "store/packstore.h"
#include "ui/page.h"

namespace prealable {

class InstalledPackPage : public Page
{
    Q_OBJECT
public:
    // `inUse`, `atStart`: what the window was opened with; it goes on with that until it is closed.
    InstalledPackPage(PackStore packs, const FormsVersion &inUse, const InstalledPack &atStart,
        QWidget *parent = nullptr);
    // Reads what is installed now.
    void refresh();

Q_SIGNALS:
    // « Ouvrir un paquet… »
    void fileWanted();

private:
    void addInUse();
    void addState(const InstalledPack &now);
    void addRemoval();
    void addHowTo();
    void remove();
    [[nodiscard]] QString stateText(const InstalledPack &now) const;
    [[nodiscard]] bool waitsForStart(const InstalledPack &now) const;

    PackStore m_packs;
    FormsVersion m_inUse;
    InstalledPack m_atStart;
};

} // namespace prealable
