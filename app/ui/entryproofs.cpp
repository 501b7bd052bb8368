// The papers that prove what happened to a request, and how its changes are saved.
#include "ui/entrypage.h"

#include "core/frenchdate.h"
#include "store/jsonfile.h"
#include "store/registermerge.h"
#include "store/registerretention.h"
#include "ui/registertexts.h"

#include <QFileInfo>

namespace prealable {

namespace {

constexpr qint64 largestProof = qint64{8} * 1024 * 1024; // bytes: a scan of some pages

} // namespace

void EntryPage::showProofs()
{
    auto *box = addBox(style::space(1));
    //: Heading: receipts and letters of a request.
    box->addWidget(makeHeading(tr("Preuves et courriers")));
    if (m_entry.proofs.isEmpty()) {
        //: No paper was joined yet.
        box->addWidget(makeText(tr("Aucun pour l'instant. Gardez ici la preuve de dépôt et les "
                                   "courriers de la caisse, en image ou en PDF."),
            style::Size::Small, Look::Muted));
    }
    for (const ProofReference &proof : std::as_const(m_entry.proofs))
        addProof(proof, box);
    //: Button: keep a receipt or a letter with a request. The letter after & is its key.
    auto *add = makeButton(tr("&Joindre un document…"), QStringLiteral("attachment"));
    add->setObjectName(QStringLiteral("entry/attach"));
    connect(add, &QPushButton::clicked, this, &EntryPage::chooseProof);
    box->addWidget(add, 0, Qt::AlignLeft);
}

void EntryPage::addProof(const ProofReference &proof, QVBoxLayout *layout)
{
    auto *panel = new Panel(QStringLiteral("card"));
    //: A paper of a request. %1: name of the file, %2: a date.
    const QString name = tr("%1, joint le %2").arg(proof.name, shownDate(proof.day));
    panel->body()->addWidget(makeText(name));
    auto *row = new QHBoxLayout;
    //: Button: write a paper of the register to a file.
    auto *save = makeButton(tr("Enregistrer une copie…"), QStringLiteral("save"));
    save->setObjectName(QStringLiteral("proof/save/") + proof.id.text());
    save->setAccessibleDescription(name);
    connect(save, &QPushButton::clicked, this, [this, proof] { saveProof(proof); });
    //: Button: erase a paper from the register. Then, on the same button: second press does it.
    auto *remove = new TwiceButton(tr("Supprimer"), tr("Oui, supprimer pour toujours"));
    remove->setObjectName(QStringLiteral("proof/remove/") + proof.id.text());
    remove->setAccessibleDescription(name);
    connect(remove, &TwiceButton::confirmed, this, [this, proof] { removeProof(proof); });
    row->addWidget(save);
    row->addWidget(remove);
    row->addStretch();
    panel->body()->addLayout(row);
    layout->addWidget(panel);
}

void EntryPage::chooseProof()
{
    //: Title and filter of a file dialog.
    m_context.files->openFile(this, tr("Joindre une preuve ou un courrier"),
        {tr("Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)")},
        [this](const QStringList &files) {
            if (!files.isEmpty() && m_context.access->isOpen())
                attach(files.first());
        });
}

void EntryPage::attach(const QString &path)
{
    const auto file = readFile(path, largestProof);
    if (!file) {
        fail(file.error(), QStringLiteral("entry/attach"));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const Record proof = proofRecord(m_record.card.id, name, *file, m_context.day);
    RequestEntry entry = m_entry;
    entry.proofs.append({proof.card.id, name, m_context.day});
    if (save(entry, {proof})) {
        //: A paper is kept with the request.
        say(tr("Document gardé dans le registre. Votre fichier reste où il était."));
    }
}

// Opened only once it is known where to: the dialog may stay open until the register is locked.
void EntryPage::saveProof(const ProofReference &proof)
{
    //: Title of a file dialog.
    m_context.files->saveFile(
        this, tr("Enregistrer une copie"), proof.name, [this, proof](const QStringList &files) {
            if (files.isEmpty() || files.first().isEmpty() || !m_context.access->isOpen())
                return;
            const auto record = m_context.access->store().load(proof.id);
            const Result<void> saved = record ? writePrivateFile(files.first(), record->content)
                                              : Result<void>(record.error());
            if (!saved) {
                fail(saved.error(), QStringLiteral("proof/save/") + proof.id.text());
                return;
            }
            //: A copy of a paper was written.
            say(tr("Copie enregistrée."));
        });
}

void EntryPage::removeProof(const ProofReference &proof)
{
    RequestEntry entry = m_entry;
    entry.proofs.removeAll(proof);
    if (!save(entry))
        return;
    RegisterAccess &access = *m_context.access;
    const auto done = removeRecord(access.store(), access.index(), proof.id, access.by());
    if (!done) {
        fail(done.error(), QStringLiteral("entry/attach"));
        return;
    }
    access.catchUp();
    //: A paper was erased.
    say(tr("Document supprimé du registre."));
}

bool EntryPage::save(const RequestEntry &entry, const QList<Record> &with)
{
    RegisterAccess &access = *m_context.access;
    // A paper first: one that no request names is found by its card, the reverse would be a lie.
    if (!with.isEmpty()) {
        if (const auto saved = access.save(with); !saved) {
            fail(saved.error(), QStringLiteral("entry/attach"));
            return false;
        }
    }
    const Record mine = requestRecord(m_record.card, entry, m_context.day);
    const auto saved = saveMerged(access.store(), m_record, mine, access.by());
    if (!saved) {
        fail(saved.error(), QStringLiteral("entry/add"));
        return false;
    }
    access.catchUp();
    const bool conflict = saved->revision == 0;
    const RecordId id = m_record.card.id;
    if (!setRecord(id)) {
        fail(m_error, QStringLiteral("entry/add"));
        return false;
    }
    if (conflict) {
        //: Problem: two people wrote different steps at once.
        fail({ErrorCode::RecordChanged, {},
                 tr("Quelqu'un vient d'inscrire une autre étape : relisez le suivi, puis "
                    "recommencez si elle manque.")},
            QStringLiteral("entry/add"));
        return false;
    }
    return true;
}

} // namespace prealable
