#include "ui/livepane.h"

#include "pdf/pagereader.h"
#include "pdf/rendition.h"
#include "pdf/volets.h"
#include "rules/fieldvalues.h"
#include "ui/liveview.h"
#include "ui/widgets.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace prealable {

LivePane::LivePane(Session *session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_view(new LiveView)
{
    setObjectName(QStringLiteral("live"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(2), style::space(2), style::space(2), style::space(1));
    layout->setSpacing(style::space(1));
    //: Heading above the page being filled.
    layout->addWidget(makeText(tr("Votre document"), style::Size::Body, Look::Title, true));
    layout->addWidget(m_view, 1);
    //: Under the page being filled. F9 is a key.
    layout->addWidget(
        makeText(tr("Cliquez sur une case pour aller à sa question. F9 masque la page."),
            style::Size::Small, Look::Muted));
    connect(session, &Session::formChanged, this, &LivePane::loadTemplate);
    connect(session, &Session::assessed, this, &LivePane::showValues);
    connect(m_view, &LiveView::fieldClicked, this, &LivePane::clicked);
}

// What is on paper is French; its volets are called as the window speaks.
QStringList LivePane::shownNames(
    QStringList names, const FormEdition &paper, const FormEdition &shown)
{
    for (const Volet &volet : paper.volets) {
        const QString key = QStringLiteral("volet.%1.title").arg(volet.number);
        for (QString &name : names) {
            if (name == paper.text(key))
                name = shown.text(key);
        }
    }
    return names;
}

void LivePane::loadTemplate()
{
    if (!m_session->hasForm() || m_session->edition().isLetter())
        return;
    const FormEdition &edition = m_session->paperEdition();
    if (edition.form == m_form && edition.edition == m_edition) {
        showValues();
        return;
    }
    m_form = edition.form;
    m_edition = edition.edition;
    auto *watcher = new QFutureWatcher<Template>(this);
    connect(watcher, &QFutureWatcher<Template>::finished, this,
        [this, watcher, form = m_form, id = m_edition, paper = &edition,
            shown = &m_session->edition()] {
            watcher->deleteLater();
            const Template made = watcher->result();
            if (made.index == nullptr || form != m_form || id != m_edition)
                return;
            m_view->setTemplate(made.pdf, made.index);
            m_view->setPageNames(shownNames(made.pageNames, *paper, *shown));
            showValues();
            highlight(m_field);
        });
    // The edition belongs to the catalog, which outlives this pane; the pane outlives its workers.
    watcher->setFuture(QtConcurrent::run([&edition] { return make(edition); }));
}

LivePane::~LivePane()
{
    const auto watchers = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers)
        watcher->waitForFinished();
}

LivePane::Template LivePane::make(const FormEdition &edition)
{
    auto pdf = renditionTemplate(edition);
    if (!pdf)
        return {};
    auto index = indexTemplate(*pdf);
    if (!index)
        return {};
    QStringList texts;
    if (const auto reader = PageReader::open(*pdf)) {
        for (int page = 0; page < reader->pageCount(); ++page)
            texts.append(reader->text(page));
    }
    return {*pdf, std::make_shared<const TemplateIndex>(std::move(index).value()),
        pageNames(texts, edition)};
}

void LivePane::showValues()
{
    if (!m_session->hasForm())
        return;
    m_view->setValues(fieldValues(
        m_session->paperEdition(), m_session->paperCatalog().law(), m_session->assessment()));
}

void LivePane::highlight(const FieldId &field)
{
    m_field = field;
    if (m_session->hasForm())
        m_view->setHighlighted(field.isEmpty() ? QList<PdfFieldName>()
                                               : fieldsShowing(m_session->paperEdition(), field));
}

void LivePane::clicked(const PdfFieldName &name, const QString &state)
{
    const QList<FieldId> questions = questionsBehind(m_session->paperEdition(), name, state);
    for (const FieldId &question : questions) {
        if (m_session->assessment().isAsked(questionOf(question))) {
            Q_EMIT fieldWanted(question);
            return;
        }
    }
}

} // namespace prealable
