#include "ui/liveview.h"

#include "ui/pagecanvas.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace prealable {

LiveView::LiveView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new PageCanvas(this))
    , m_title(new QLabel(this))
{
    //: Turns to the page before, in the view of the form
    m_previous
        = button(QStringLiteral("‹"), tr("Page précédente"), QStringLiteral("live.previous"));
    //: Turns to the next page, in the view of the form
    m_next = button(QStringLiteral("›"), tr("Page suivante"), QStringLiteral("live.next"));
    //: Makes the view of the form smaller
    m_smaller = button(QStringLiteral("−"), tr("Réduire la page"), QStringLiteral("live.smaller"));
    //: Makes the view of the form larger
    m_larger = button(QStringLiteral("+"), tr("Agrandir la page"), QStringLiteral("live.larger"));
    m_canvas->setObjectName(QStringLiteral("live.page"));
    m_title->setObjectName(QStringLiteral("live.title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_next);
    bar->addSpacing(12);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    for (QWidget *widget : {m_next, m_smaller, m_larger})
        setTabOrder(widget == m_next  ? m_previous
                : widget == m_smaller ? m_next
                                      : m_smaller,
            widget);
    setTabOrder(m_larger, m_canvas);

    connect(m_previous, &QToolButton::clicked, this, [this] { setPage(page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setPage(page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this,
        [this] { m_canvas->setZoom(m_canvas->zoom() / PageCanvas::ZoomStep); });
    connect(m_larger, &QToolButton::clicked, this,
        [this] { m_canvas->setZoom(m_canvas->zoom() * PageCanvas::ZoomStep); });
    connect(m_canvas, &PageCanvas::fieldClicked, this, &LiveView::fieldClicked);
    connect(m_canvas, &PageCanvas::pageChanged, this, [this](int page) {
        describe();
        Q_EMIT pageChanged(page);
    });
    describe();
}

QToolButton *LiveView::button(const QString &sign, const QString &name, const QString &objectName)
{
    auto *made = new QToolButton(this);
    made->setText(sign);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setObjectName(objectName);
    made->setAutoRaise(true);
    return made;
}

void LiveView::setTemplate(const QByteArray &pdf, std::shared_ptr<const TemplateIndex> index)
{
    m_canvas->setTemplate(pdf, std::move(index));
}

void LiveView::setValues(const PdfFieldValues &values)
{
    m_canvas->setValues(values);
}

void LiveView::setHighlighted(const QList<PdfFieldName> &fields)
{
    m_canvas->setHighlighted(fields);
}

void LiveView::setPageNames(const QStringList &names)
{
    m_names = names;
    describe();
}

void LiveView::setPage(int page)
{
    m_canvas->setPage(page);
}

int LiveView::page() const
{
    return m_canvas->page();
}

int LiveView::pageCount() const
{
    return m_canvas->pageCount();
}

void LiveView::describe()
{
    const QString number = QString::number(page() + 1);
    const QString own = m_names.value(page());
    //: %1: page number
    const QString name = own.isEmpty() ? tr("Page %1").arg(number) : own;
    m_title->setText(name);
    //: The form's page, for a screen reader. %1: « Volet 1 – service médical »
    m_canvas->setAccessibleName(tr("Page du formulaire : %1").arg(name));
    //: %1: page number, %2: number of pages
    m_canvas->setAccessibleDescription(
        tr("Page %1 sur %2. Page suivante et Page précédente tournent les pages, + et − changent "
           "la taille.")
            .arg(number)
            .arg(pageCount()));
    m_previous->setEnabled(page() > 0);
    m_next->setEnabled(page() + 1 < pageCount());
}

} // namespace prealable
