// A form pack that a person opened or dropped: who signed it, which version it is, what it changes
// and from when; « Installer » or « Ne pas installer ». It was checked whole before it comes here.
#pragma once

#include "store/packstore.h"
#include "ui/page.h"

namespace prealable {

class PackPage : public Page
{
    Q_OBJECT
public:
    // `shown`: the forms in use, in the language of the window.
    PackPage(PackStore packs, const Catalog *shown, QWidget *parent = nullptr);
    // Waits for a pack that is being installed.
    ~PackPage() override;
    void setPack(const QString &path, const OfferedPack &offered);

protected:
    // Installs; done() when it is. back() is « Ne pas installer ».
    void proceed() override;

private:
    void addPart(const QString &heading, const QString &text);
    void addChanges(const FormsChanges &changes);
    [[nodiscard]] QString dated(const DatedValue &value) const;

    PackStore m_packs;
    const Catalog *m_shown;
    std::optional<OfferedPack> m_offered;
};

} // namespace prealable
