#include "ui/errorsummary.h"

namespace prealable {

namespace {

constexpr qsizetype mostLinks = 8; // more would push the form out of sight: it marks them all

} // namespace

ErrorSummary::ErrorSummary(QWidget *parent)
    : Panel(QStringLiteral("error"), parent)
    , m_links(new QVBoxLayout)
{
    setObjectName(QStringLiteral("errorSummary"));
    //: Title of the list of what must be corrected on a page.
    m_title = makeText(tr("Il y a un problème"), style::Size::Large, Look::Error, true);
    m_title->setObjectName(QStringLiteral("errorSummaryTitle"));
    m_title->setFocusPolicy(Qt::ClickFocus);
    m_links->setSpacing(2);
    body()->addWidget(m_title);
    body()->addLayout(m_links);
    hide();
}

void ErrorSummary::setProblems(const QList<Problem> &problems)
{
    const bool same = problems.size() == m_problems.size()
        && std::equal(problems.begin(), problems.end(), m_problems.begin(),
            [](const Problem &a, const Problem &b) {
                return a.text == b.text && a.target == b.target;
            });
    setVisible(!problems.isEmpty());
    if (same)
        return;
    m_problems = problems;
    clearLayout(m_links);
    QStringList texts;
    QWidget *before = m_title;
    for (const Problem &problem : problems.mid(0, mostLinks)) {
        QAbstractButton *link = makeLink(QString(problem.text).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(problem.text);
        connect(link, &QAbstractButton::clicked, this,
            [this, target = problem.target] { Q_EMIT followed(target); });
        m_links->addWidget(link);
        setTabOrder(before, link); // made late, reached early
        before = link;
        texts.append(problem.text);
    }
    if (const auto rest = static_cast<int>(problems.size() - texts.size()); rest > 0) {
        //: Under the first problems of a long page. %n: how many more there are.
        const QString more = tr("… et %n autre(s), marqué(s) « Erreur » plus bas.", nullptr, rest);
        m_links->addWidget(makeText(more));
        texts.append(more);
    }
    m_title->setAccessibleName(m_title->text());
    m_title->setAccessibleDescription(texts.join(u' '));
}

void ErrorSummary::takeFocus()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace prealable
