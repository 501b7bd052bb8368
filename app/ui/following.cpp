#include "ui/following.h"

#include "ui/widgets.h"

namespace prealable {

Following::Following(const Session &session, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    //: Heading: what can be made from this request, later.
    layout->addWidget(makeHeading(tr("Et après ?")));
    //: Under the heading: the answers are taken over.
    layout->addWidget(makeText(tr("Vos réponses sont reprises. Cette demande reste enregistrée.")));
    for (const EditionSummary &summary : session.catalog().summaries()) {
        const EditionSummary *inForce
            = session.catalog().summaryInForce(summary.form, session.day());
        if (inForce != &summary || !summary.madeFrom.contains(session.request().form))
            continue;
        m_empty = false;
        QAbstractButton *link
            = makeLink(QString(summary.madeFromText).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(summary.madeFromText);
        link->setObjectName(QStringLiteral("following/") + summary.form.text());
        connect(link, &QAbstractButton::clicked, this,
            [this, form = summary.form] { Q_EMIT chosen(form); });
        layout->addWidget(link);
    }
}

} // namespace prealable
