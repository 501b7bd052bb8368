#include "ui/questionspage.h"

#include "ui/fieldeditor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace prealable {

namespace {

constexpr double denseColumns = 1.7; // of the usual width of a page

QString headingName(const SectionId &section)
{
    return QStringLiteral("section/") + section.text();
}

} // namespace

QuestionsPage::QuestionsPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_form(new QuestionForm(session))
    , m_intro(makeText(QString()))
{
    content()->addWidget(m_intro);
    content()->addWidget(m_form);
    connect(m_form, &QuestionForm::noteChanged, this, &QuestionsPage::showNote);
    connect(session, &Session::assessed, this, &QuestionsPage::checkAgain);
    connect(session, &Session::formChanged, this, [this] {
        m_whole = false;
        m_current = {};
        m_form->clear(); // its editors are those of another form
    });
    connect(qApp, &QApplication::focusChanged, this, &QuestionsPage::focusMoved);
}

const Section *QuestionsPage::definition(const SectionId &section) const
{
    if (!m_session->hasForm())
        return nullptr;
    for (const Section &each : m_session->edition().sections) {
        if (each.id == section)
            return &each;
    }
    return nullptr;
}

bool QuestionsPage::isForPractice() const
{
    return m_session->user() == Session::User::Practice;
}

bool QuestionsPage::isOtherView() const
{
    return m_session->hasForm() && m_whole != isForPractice();
}

void QuestionsPage::showSection(const SectionId &section, bool last)
{
    const Section *found = definition(section);
    if (found == nullptr)
        return;
    m_section = section;
    if (isForPractice()) {
        if (!m_whole)
            showWholeForm();
        setCurrent({});
        updateCaption();
        return;
    }
    m_whole = false;
    m_groups = questionGroups(m_session->edition(), *found);
    // What the doctor fills stays on one page: a patient leaves it blank in one go.
    if (isForPrescriber(*found)) {
        QList<FieldId> all;
        for (const auto &group : std::as_const(m_groups))
            all.append(group);
        m_groups = {all};
    }
    int group = last ? static_cast<int>(m_groups.size()) - 1 : 0;
    while (!isAsked(group) && (last ? group > 0 : group + 1 < m_groups.size()))
        group += last ? -1 : 1;
    showGroup(group);
}

void QuestionsPage::showWholeForm()
{
    m_whole = true;
    m_checked = false;
    QList<QuestionForm::Block> blocks;
    for (const Section &section : m_session->edition().sections) {
        QuestionForm::Block block{section.id, {}, makeLead(section)};
        for (const Question &question : section.questions) {
            if (!isAskedAtStart(question.field))
                block.fields.append(question.field);
        }
        blocks.append(block);
    }
    setColumns(denseColumns);
    setTitle(m_session->edition().text(QStringLiteral("form.shortTitle")));
    m_intro->hide();
    m_form->setBlocks(blocks, QuestionForm::Density::Dense);
    setProblems({}, false);
}

// The section at the top of the page; the first has the title above it. What one types at once goes
// into the first answer that is due: a secretary does not look where the keyboard is.
void QuestionsPage::arrive()
{
    Page::arrive();
    auto *heading = m_form->findChild<QWidget *>(headingName(m_section));
    if (!m_whole || heading == nullptr)
        return;
    const bool first = m_session->edition().sections.first().id == m_section;
    if (!first) {
        // Once it has its place.
        QMetaObject::invokeMethod(
            this,
            [this, name = headingName(m_section)] {
                if (auto *there = m_form->findChild<QWidget *>(name); there != nullptr && m_whole)
                    showFromTop(there);
            },
            Qt::QueuedConnection);
        heading->setFocus(Qt::OtherFocusReason);
    }
    FieldEditor *due = firstMissing(m_section);
    if (due == nullptr && first)
        due = firstMissing({});
    if (due != nullptr)
        due->takeFocus();
}

void QuestionsPage::showField(const FieldId &field)
{
    for (const Section &section : m_session->edition().sections) {
        for (const Question &question : section.questions) {
            if (question.field != questionOf(field))
                continue;
            if (m_form->editor(field) == nullptr)
                showSection(section.id);
            for (int i = 0; !m_whole && i < m_groups.size(); ++i) {
                if (m_groups.at(i).contains(question.field) && i != m_group)
                    showGroup(i);
            }
            follow(field.text());
            return;
        }
    }
}

QList<FieldId> QuestionsPage::fields() const
{
    return m_group < m_groups.size() ? m_groups.at(m_group) : QList<FieldId>();
}

bool QuestionsPage::isAsked(int group) const
{
    if (group < 0 || group >= m_groups.size())
        return false;
    const QList<FieldId> &members = m_groups.at(group);
    return std::any_of(members.begin(), members.end(),
        [this](const FieldId &field) { return m_session->assessment().isAsked(field); });
}

void QuestionsPage::showGroup(int group)
{
    m_group = group;
    m_checked = false;
    setCurrent({});
    setColumns(1);
    const FormEdition &edition = m_session->edition();
    const QString key = QStringLiteral("section.%1.").arg(m_section.text());
    setTitle(edition.text(key + QStringLiteral("title")));
    m_intro->setText(edition.text(key + QStringLiteral("intro")));
    m_intro->setVisible(!m_intro->text().isEmpty());
    m_form->setBlocks(
        {{m_section, fields(), makeLead(*definition(m_section))}}, QuestionForm::Density::Calm);
    setProblems({}, false);
    updateCaption();
}

bool QuestionsPage::isForPrescriber(const Section &section) const
{
    if (section.filledBy == u"patient")
        return false;
    bool any = false;
    for (const Question &question : section.questions) {
        const bool required = m_session->assessment().required.contains(question.field);
        if (required && !isSomebodyElses(question))
            return false;
        any = any || required;
    }
    return any;
}

// Above the questions that a doctor answers: the way to leave them to him.
QWidget *QuestionsPage::makeLead(const Section &section)
{
    if (isForPractice()) {
        // A secretary has most of these answers: no advice, only the way out.
        const auto left
            = std::count_if(section.questions.begin(), section.questions.end(), isSomebodyElses);
        if (left < 2)
            return nullptr;
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(makeLeaveButton(section));
        layout->addStretch();
        return line;
    }
    if (!isForPrescriber(section))
        return nullptr;
    auto *panel = new Panel(QStringLiteral("info"));
    //: On a step that the doctor fills, for a patient.
    panel->body()->addWidget(makeText(section.filledBy == u"performer"
            //: The same, when another professional fills the step.
            ? tr("Cette partie est normalement remplie par le professionnel qui réalise les "
                 "soins. Vous pouvez la laisser vide : il la complétera sur le papier.")
            : tr("Cette partie est normalement remplie par le médecin. "
                 "Vous pouvez la laisser vide : il la complétera sur le papier.")));
    panel->body()->addWidget(makeLeaveButton(section), 0, Qt::AlignLeft);
    return panel;
}

QPushButton *QuestionsPage::makeLeaveButton(const Section &section)
{
    const bool practice = isForPractice();
    //: Button: leave all questions of this page to the doctor.
    QString text = tr("&Tout laisser au médecin");
    if (practice) {
        //: Button, for a practice: leave the questions that have no answer yet.
        text = tr("Laisser au médecin ce qui n'est pas encore rempli");
    }
    if (section.filledBy == u"performer") {
        //: Button: leave all questions of this page to the professional.
        text = practice ? tr("Laisser au professionnel ce qui n'est pas encore rempli")
                        : tr("&Tout laisser au professionnel");
    }
    auto *button = makeButton(text);
    button->setObjectName(practice ? QStringLiteral("leave/") + section.id.text()
                                   : QStringLiteral("leaveToPrescriber"));
    const QString title
        = m_session->edition().text(QStringLiteral("section.%1.title").arg(section.id.text()));
    button->setAccessibleDescription(title);
    connect(button, &QPushButton::clicked, this, [this, id = section.id] {
        const QList<FieldId> left = m_form->leavable(id);
        m_form->leaveBlank(left);
        FieldEditor *next = m_whole && !left.isEmpty() ? m_form->afterSection(id) : nullptr;
        if (next != nullptr)
            follow(next->field().text());
        else
            nextButton()->setFocus(Qt::OtherFocusReason);
    });
    return button;
}

// Of a section; without one, of the whole form. Null when nothing is missing.
FieldEditor *QuestionsPage::firstMissing(const SectionId &of) const
{
    const QList<FieldId> missing = m_session->assessment().missing;
    for (const Section &section : m_session->edition().sections) {
        if (!of.isEmpty() && section.id != of)
            continue;
        for (const Question &question : section.questions) {
            FieldEditor *editor = m_form->editor(question.field);
            if (missing.contains(question.field) && editor != nullptr && !editor->isHidden())
                return editor;
        }
    }
    return nullptr;
}

void QuestionsPage::goToMissing()
{
    FieldEditor *editor = m_whole ? firstMissing({}) : nullptr;
    if (editor == nullptr)
        return;
    makeVisible(editor);
    editor->takeFocus();
}

void QuestionsPage::setStep(const QString &above, const QString &below)
{
    m_above = above;
    m_below = below;
    updateCaption();
}

void QuestionsPage::updateCaption()
{
    if (m_whole) {
        setCaption({});
        return;
    }
    QList<int> asked;
    for (int i = 0; i < m_groups.size(); ++i) {
        if (isAsked(i))
            asked.append(i);
    }
    QString above = m_above;
    if (asked.size() > 1) {
        //: After « Étape 3 sur 7 ». %1: number of the page within the step, %2: how many.
        above += tr(" – page %1 sur %2").arg(asked.indexOf(m_group) + 1).arg(asked.size());
    }
    setCaption(above, m_below);
}

void QuestionsPage::checkAgain()
{
    if (m_form->isEmpty())
        return;
    if (m_checked)
        check(false);
    updateCaption();
}

void QuestionsPage::check(bool takeFocus)
{
    const auto place = takeFocus ? std::nullopt : focusPlace();
    setProblems(m_form->check(), takeFocus);
    keepFocusAt(place);
}

void QuestionsPage::follow(const QString &target)
{
    FieldEditor *editor = m_form->editor(FieldId(target));
    if (editor == nullptr)
        return;
    makeVisible(editor->editorOf(FieldId(target)));
    Page::follow(target);
}

void QuestionsPage::proceed()
{
    m_checked = true;
    check(true);
    if (hasProblems())
        return;
    int next = m_group + 1;
    while (next < m_groups.size() && !isAsked(next))
        ++next;
    if (m_whole || next >= m_groups.size()) {
        Q_EMIT done();
        return;
    }
    showGroup(next);
    arrive();
}

void QuestionsPage::retreat()
{
    int before = m_group - 1;
    while (before >= 0 && !isAsked(before))
        --before;
    if (m_whole || before < 0) {
        Q_EMIT back();
        return;
    }
    showGroup(before);
    arrive();
}

// On a page with the whole form Enter goes from answer to answer.
void QuestionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *focused = focusWidget();
    const bool isAnswer = focused != nullptr && focused->hasFocus()
        && m_form->editorWith(focused) != nullptr
        && qobject_cast<QPushButton *>(focused) == nullptr;
    const auto *button = qobject_cast<QAbstractButton *>(focused);
    if (!m_whole || !isEnter || !isAnswer || (button != nullptr && !button->isCheckable())) {
        Page::keyPressEvent(event);
        return;
    }
    event->accept();
    FieldEditor *next = m_form->after(m_current);
    if (next != nullptr)
        next->takeFocus();
    else
        nextButton()->setFocus(Qt::TabFocusReason);
}

void QuestionsPage::setCurrent(const FieldId &field)
{
    m_current = field;
    showNote();
    Q_EMIT currentChanged(field);
}

void QuestionsPage::showNote()
{
    FieldEditor *editor = m_whole ? m_form->editor(m_current) : nullptr;
    QString note = editor != nullptr ? editor->editorOf(m_current)->note() : QString();
    if (m_whole && note.isEmpty()) {
        note = editor != nullptr && editor->editorOf(m_current)->takesEnter()
            //: Beside the buttons of a form that stands on one page, where Enter begins a new line.
            ? tr("Tab : question suivante. F1 : aide de la question. F3 : toutes les touches.")
            //: Beside the buttons of a form that stands on one page, for a practice: keys.
            : tr("Entrée : question suivante. F1 : aide de la question. F3 : toutes les touches.");
    }
    setFootNote(note);
}

void QuestionsPage::focusMoved(QWidget *, QWidget *now)
{
    const FieldEditor *editor = m_form->editorWith(now);
    if (!m_session->hasForm() || editor == nullptr || m_current == editor->field())
        return;
    setCurrent(editor->field());
    const SectionId there = m_form->sectionOf(m_current);
    if (!m_whole || there == m_section)
        return;
    m_section = there;
    Q_EMIT sectionEntered(there);
}

void QuestionsPage::unfoldHelp(const FieldId &field)
{
    FieldEditor *editor = m_form->editor(field);
    if (editor == nullptr)
        return;
    editor->editorOf(field)->unfoldHelp();
    showWholeHelp(editor->editorOf(field));
}

// A drawing may reach below the page: then the question moves to the top.
void QuestionsPage::showWholeHelp(FieldEditor *editor)
{
    QTimer::singleShot(0, editor, [this, editor] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (editor->visibleRegion().boundingRect().height() < editor->height())
            showFromTop(editor);
    });
}

bool QuestionsPage::showHelp()
{
    FieldEditor *editor = m_form->editor(m_current);
    if (editor == nullptr || !editor->editorOf(m_current)->openHelp())
        return false;
    showWholeHelp(editor->editorOf(m_current));
    return true;
}

} // namespace prealable
