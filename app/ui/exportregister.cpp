// The request of the last page in the practice register.
#include "ui/exportpage.h"
#include "ui/sentencetext.h"
#include "ui/windowlanguage.h"

#include "store/registerfiling.h"

namespace prealable {

void ExportPage::addRegister()
{
    m_registerBox = addBox();
    showRegister();
}

void ExportPage::showRegister()
{
    if (m_registerBox == nullptr || m_access == nullptr || !m_session->hasForm())
        return;
    clearLayout(m_registerBox);
    const RegisterAccess::State state = m_access->state();
    if (state == RegisterAccess::State::None || state == RegisterAccess::State::New)
        return;
    //: Heading: the request in the register of the practice.
    m_registerBox->addWidget(makeHeading(tr("Dans le registre du cabinet")));
    if (!m_access->isOpen()) {
        //: Link: the register is locked. F4 is a key.
        QAbstractButton *link
            = makeLink(tr("Déverrouiller le registre pour y inscrire cette demande (F4)"));
        link->setObjectName(QStringLiteral("export/unlock"));
        connect(link, &QAbstractButton::clicked, this, &ExportPage::registerWanted);
        m_registerBox->addWidget(link);
    } else {
        addFiled();
    }
    orderFocus();
}

void ExportPage::addFiled()
{
    const bool isThere = !m_filed.isEmpty();
    //: Last page: what the register is good for.
    const QString text = isThere ? m_filed
                                 : tr("Pour suivre ce qui est attendu et retrouver le patient et "
                                      "le prescripteur la prochaine fois.");
    auto *shown = makeText(text, style::Size::Body, isThere ? Look::Done : Look::Plain, isThere);
    shown->setObjectName(QStringLiteral("export/filed"));
    shown->setFocusPolicy(Qt::ClickFocus);
    m_registerBox->addWidget(shown);
    if (isThere) {
        //: Button: the record of the request in the register. The letter after & is its key.
        auto *open = makeButton(tr("Ou&vrir sa fiche"), QStringLiteral("patient"));
        open->setObjectName(QStringLiteral("export/card"));
        connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT cardWanted(m_session->taken().id); });
        m_registerBox->addWidget(open, 0, Qt::AlignLeft);
        return;
    }
    auto *file = m_session->taken().id.isEmpty()
        //: Button: write the request into the register. The letter after & is its key.
        ? makeButton(tr("Inscrire au re&gistre"))
        //: Button: the same when it was taken from there. The letter after & is its key.
        : makeButton(tr("Mettre à jour dans le re&gistre"));
    file->setObjectName(QStringLiteral("export/file"));
    connect(file, &QPushButton::clicked, this, &ExportPage::fileInRegister);
    m_registerBox->addWidget(file, 0, Qt::AlignLeft);
}

void ExportPage::fileInRegister()
{
    if (!m_access->isComplete()) {
        //: Problem: the register was opened a moment ago.
        setProblems({{tr("Le registre est encore en cours de lecture. Réessayez dans un instant."),
                        QStringLiteral("export/file")}},
            true);
        return;
    }
    if (!m_session->unreadable().isEmpty()) {
        //: Problem: something was typed that is no answer.
        setProblems({{tr("Corrigez ou effacez d'abord ce qui n'est pas une réponse : voyez "
                         "« Vérifiez vos réponses »."),
                        QStringLiteral("export/file")}},
            true);
        return;
    }
    const auto filing = fileRequest(m_access->store(), m_access->index(), m_session->paperCatalog(),
        {m_session->request(), m_session->paperAssessment(), m_session->paperEdition()},
        m_session->taken(), m_access->by(), m_session->day());
    const Result<void> saved
        = filing ? m_access->save(filing->records) : Result<void>(filing.error());
    if (!saved) {
        setProblems({{shownSentence(saved.error()), QStringLiteral("export/file")}}, true);
        return;
    }
    setProblems({}, false);
    m_session->setTaken(filing->request);
    m_session->finish(); // the draft: what the register holds is not kept readable beside it
    QStringList lines;
    lines.append(m_session->assessment().ready()
            //: The request was written into the register.
            ? tr("Inscrite au registre : à envoyer.")
            //: The same for a request that is not complete.
            : tr("Inscrite au registre : brouillon."));
    if (filing->becameNew) {
        //: The record that the request was taken from is not changed.
        lines.append(tr("La demande d'origine a été envoyée ou modifiée entre-temps : celle-ci "
                        "est inscrite à côté."));
    }
    const auto named = [this](const QStringList &roles) {
        QStringList names;
        for (const QString &role : roles)
            names.append(
                m_session->catalog().text(QStringLiteral("register.role.") + role).toLower());
        return listed(names);
    };
    if (!filing->added.isEmpty()) {
        //: Who is new in the register. %1: "patient, prescripteur".
        lines.append(tr("Fiches ajoutées : %1.").arg(named(filing->added)));
    }
    if (!filing->changed.isEmpty()) {
        //: Whose record was changed in the register. %1: "patient, caisse".
        lines.append(tr("Fiches mises à jour : %1.").arg(named(filing->changed)));
    }
    //: The draft was erased.
    lines.append(tr("Le brouillon est effacé : le registre garde la demande, chiffrée."));
    m_filed = lines.join(u' ');
    m_eraseBox->hide();
    showRegister();
    if (auto *told = findChild<QLabel *>(QStringLiteral("export/filed"))) {
        told->setAccessibleName(m_filed);
        makeVisible(told);
        told->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace prealable
