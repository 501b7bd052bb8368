#include "ui/handchecks.h"

#include "rules/refusalcauses.h"
#include "ui/optionbutton.h"
#include "ui/sourcetext.h"

namespace prealable {

HandChecks::HandChecks(const Session &session)
{
    setObjectName(QStringLiteral("handChecks"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(style::space(1));
    const FormEdition &edition = session.edition();
    //: Heading above boxes: what the program cannot see on the paper.
    rows->addWidget(makeHeading(tr("À vérifier à la main avant d'envoyer")));
    //: Under that heading.
    rows->addWidget(makeText(tr("Le programme ne voit pas le papier. Ces cases vous aident à ne "
                                "rien oublier ; elles ne sont pas gardées.")));
    QList<SourceId> sources;
    for (const HandCheck &check : session.assessment().handChecks) {
        const QString text = handCheckText(edition, check);
        //: Under a box to tick. %1: what may happen when it was forgotten.
        const QString hint
            = tr("Sinon : %1.")
                  .arg(edition.text(QStringLiteral("refusal.effect.%1.title").arg(check.effect)));
        auto *box = new OptionButton(OptionButton::Kind::Check, text, hint);
        box->setObjectName(QStringLiteral("handCheck/") + check.id);
        box->setAccessibleName(text);
        box->setAccessibleDescription(hint);
        rows->addWidget(box);
        for (const SourceId &source : check.sources) {
            if (!sources.contains(source))
                sources.append(source);
        }
    }
    for (const QString &line : SourceText::lines(session.catalog().law(), sources))
        rows->addWidget(makeText(line, style::Size::Small, Look::Muted));
}

} // namespace prealable
