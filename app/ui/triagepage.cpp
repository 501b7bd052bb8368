#include "ui/triagepage.h"

#include "ui/optionbutton.h"
#include "ui/sourceeditor.h"

#include <QSignalBlocker>

namespace prealable {

namespace {

constexpr QStringView yes = u"yes";
constexpr QStringView no = u"no";

} // namespace

TriagePage::TriagePage(QWidget *parent)
    : Page(parent)
{
}

void TriagePage::setSession(TriageSession *session)
{
    m_session = session;
    refresh();
}

void TriagePage::refresh()
{
    const auto ask = m_session->ask();
    if (!ask) {
        Q_EMIT decided();
        return;
    }
    m_ask = *ask;
    m_checked = false;
    m_options.clear();
    m_none = nullptr;
    m_sources.clear();
    setProblems({}, false);
    clearLayout(content());
    //: Above the title of a question. %1: number of the question.
    setCaption(tr("Votre besoin – question %1").arg(m_session->asked() + 1));
    m_group = new QWidget;
    auto *layout = new QVBoxLayout(m_group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    if (m_ask.isGroup())
        showGroup();
    else
        showSingle();
    m_group->setAccessibleName(title());
    content()->addWidget(m_group);
    if (!m_ask.sources.isEmpty())
        showSources();
    showWhy();
}

OptionButton *TriagePage::addOption(
    const FieldId &fact, const QString &key, const QString &text, const QString &hint, bool radio)
{
    auto *option = new OptionButton(
        radio ? OptionButton::Kind::Radio : OptionButton::Kind::Check, text, hint);
    option->setObjectName(
        key.isEmpty() ? fact.text() : QStringLiteral("%1/%2").arg(fact.text(), key));
    m_group->layout()->addWidget(option);
    connect(option, &QAbstractButton::toggled, this, [this, option] {
        if (m_ask.isGroup())
            groupToggled(option);
        if (m_checked)
            check(false);
    });
    return option;
}

void TriagePage::showGroup()
{
    const bool own = !m_ask.page.isEmpty();
    const QString named = own
        ? m_session->text(QStringLiteral("page.%1.title").arg(m_ask.page))
        : m_session->text(QStringLiteral("fact.%1.question").arg(m_ask.none.text()));
    //: Title above several boxes.
    setTitle(named.isEmpty() ? tr("Qu'est-ce qui correspond à la situation ?") : named);
    const QString hint = m_session->text(QStringLiteral("page.%1.hint").arg(m_ask.page));
    //: Under the title of several boxes.
    const QString how = tr("Cochez tout ce qui est vrai.");
    m_group->layout()->addWidget(
        makeText(hint.isEmpty() ? how : hint + u' ' + how, style::Size::Body, Look::Muted));
    bool allDenied = true;
    for (const FieldId &fact : std::as_const(m_ask.facts)) {
        OptionButton *option = addOption(fact, {}, m_session->label(fact),
            m_session->text(QStringLiteral("fact.%1.hint").arg(fact.text())), false);
        const QSignalBlocker quiet(option);
        const Value before = m_session->remembered(fact);
        option->setChecked(before.toFlag());
        allDenied = allDenied && before.isFlag() && !before.toFlag();
        m_options.append({fact.text(), option});
    }
    //: Last of several boxes: none of the others is true.
    const QString nothing = tr("Aucun de ces cas");
    const QString label = own ? QString() : m_session->label(m_ask.none);
    m_none = addOption(own ? FieldId(m_ask.page + QStringLiteral(".none")) : m_ask.none, {},
        label.isEmpty() ? nothing : label, {}, false);
    const QSignalBlocker quiet(m_none);
    m_none->setChecked(own ? allDenied : m_session->remembered(m_ask.none).toFlag());
}

void TriagePage::showSingle()
{
    const FieldId fact = m_ask.facts.first();
    const TriageFact *definition = m_session->definition().fact(fact);
    setTitle(m_session->question(fact));
    if (definition->type != FactType::Choice && definition->type != FactType::Flag)
        return; // it is typed, its hint stands there: showSources()
    const QString hint = m_session->text(QStringLiteral("fact.%1.hint").arg(fact.text()));
    if (!hint.isEmpty())
        m_group->layout()->addWidget(makeText(hint, style::Size::Body, Look::Muted));
    QList<std::pair<QString, QString>> options;
    if (definition->type == FactType::Choice) {
        for (const QString &key : definition->options)
            options.append(
                {key, m_session->text(QStringLiteral("fact.%1.option.%2").arg(fact.text(), key))});
    } else {
        //: Answer to a question.
        options.append({yes.toString(), tr("Oui")});
        //: Answer to a question.
        options.append({no.toString(), tr("Non")});
    }
    const Value before = m_session->remembered(fact);
    for (const auto &[key, text] : options) {
        OptionButton *option = addOption(fact, key, text, {}, true);
        m_options.append({key, option});
        if (!before.isAnswered())
            continue;
        const QSignalBlocker quiet(option);
        option->setChecked(
            before.isFlag() ? before.toFlag() == (key == yes) : before.toText() == key);
    }
}

void TriagePage::showSources()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    if (!m_options.isEmpty()) {
        //: Above fields that may be filled instead of choosing yes or no.
        layout->addWidget(makeHeading(tr("Ou bien, laissez le programme calculer")));
    }
    for (const FieldId &fact : std::as_const(m_ask.sources)) {
        auto *editor = new SourceEditor(*m_session->definition().fact(fact), m_session->label(fact),
            m_session->text(QStringLiteral("fact.%1.hint").arg(fact.text())));
        editor->setValue(m_session->remembered(fact));
        connect(editor, &SourceEditor::edited, this, &TriagePage::sourceEdited);
        layout->addWidget(editor);
        m_sources.append(editor);
    }
    content()->addWidget(box);
}

// Who types a number answers with it, not with yes or no.
void TriagePage::sourceEdited()
{
    for (const auto &[name, option] : std::as_const(m_options)) {
        const QSignalBlocker quiet(option);
        option->setAutoExclusive(false);
        option->setChecked(false);
        option->setAutoExclusive(true);
        option->update();
    }
    if (m_checked)
        check(false);
}

QString TriagePage::whyText() const
{
    QStringList lines;
    const TriageResult &result = m_session->result();
    for (const TriageTrace &trace : result.trace) {
        if (trace.result != Truth::Unknown)
            continue;
        for (const TriageStep &step : m_session->definition().steps) {
            if (step.id != trace.rule)
                continue;
            const QString outcome
                = m_session->text(QStringLiteral("outcome.%1.title").arg(step.outcome));
            //: Why a question is asked. %1: title of what it can lead to.
            lines.append(tr("Votre réponse dit si l'on est dans ce cas : « %1 ».").arg(outcome));
            break;
        }
        if (!lines.isEmpty())
            break;
    }
    if (lines.isEmpty()) {
        //: Why a question is asked.
        lines.append(tr("Votre réponse peut changer le formulaire à remplir."));
    }
    QStringList said;
    for (auto it = m_session->facts().begin(); it != m_session->facts().end(); ++it) {
        if (it.value().isFlag() && !it.value().toFlag())
            continue;
        const QString label = m_session->label(it.key());
        if (!label.isEmpty())
            said.append(
                QStringLiteral("• %1 – %2")
                    .arg(label, m_session->shown(it.key(), it.value(), tr("Oui"), tr("Non"))));
    }
    if (!said.isEmpty()) {
        //: Above the list of answers that were given.
        lines.append(tr("Vous avez déjà répondu :"));
        lines.append(said);
    }
    return lines.join(u'\n');
}

void TriagePage::showWhy()
{
    //: Help under a question.
    m_why = new Fold(tr("Pourquoi cette question ?"), whyText());
    content()->addWidget(m_why);
}

bool TriagePage::showHelp()
{
    if (m_why == nullptr)
        return false;
    m_why->setOpen(!m_why->isOpen());
    return true;
}

void TriagePage::groupToggled(OptionButton *which)
{
    if (!which->isChecked())
        return;
    const auto uncheck = [](OptionButton *option) {
        const QSignalBlocker quiet(option);
        option->setChecked(false);
        option->update();
    };
    if (which != m_none) {
        uncheck(m_none);
        return;
    }
    for (const auto &[name, option] : std::as_const(m_options))
        uncheck(option);
}

TriagePage::Given TriagePage::given() const
{
    return m_ask.isGroup() ? givenGroup() : givenSingle();
}

TriagePage::Given TriagePage::givenGroup() const
{
    Given given;
    bool any = m_none->isChecked();
    for (const auto &[name, option] : m_options) {
        given.facts.insert(FieldId(name), Value::flag(option->isChecked()));
        any = any || option->isChecked();
    }
    if (!m_ask.none.isEmpty())
        given.facts.insert(m_ask.none, Value::flag(m_none->isChecked()));
    if (!any) {
        //: Problem: no box is ticked.
        given.problem = tr("Cochez au moins une case, ou « %1 ».").arg(m_none->text());
        given.where = m_options.first().second->objectName();
    }
    return given;
}

TriagePage::Given TriagePage::givenSingle() const
{
    Given given;
    const FieldId fact = m_ask.facts.first();
    const bool flag = m_session->definition().fact(fact)->type != FactType::Choice;
    for (const auto &[key, option] : m_options) {
        if (option->isChecked())
            given.facts.insert(fact, flag ? Value::flag(key == yes) : Value::text(key));
    }
    if (given.facts.isEmpty())
        given = givenSources();
    if (given.facts.isEmpty() && given.problem.isEmpty()) {
        //: Problem: no answer is chosen, or typed.
        given.problem
            = m_options.isEmpty() ? tr("Écrivez une réponse.") : tr("Choisissez une réponse.");
        given.where = m_options.isEmpty() ? m_sources.first()->fact().text()
                                          : m_options.first().second->objectName();
    }
    return given;
}

TriagePage::Given TriagePage::givenSources() const
{
    Given given;
    for (const SourceEditor *editor : m_sources) {
        const Typed typed = editor->read();
        if (typed.value.isAnswered())
            given.facts.insert(editor->fact(), typed.value);
        if (!typed.problem.isEmpty() && given.problem.isEmpty()) {
            given.problem = typed.problem;
            given.where = editor->fact().text();
        }
    }
    return given;
}

void TriagePage::check(bool takeFocus)
{
    const Given now = given();
    QList<ErrorSummary::Problem> problems;
    if (!now.problem.isEmpty())
        problems.append({now.problem, now.where});
    for (SourceEditor *editor : std::as_const(m_sources))
        editor->setWrong(now.where == editor->fact().text());
    setProblems(problems, takeFocus);
}

void TriagePage::proceed()
{
    const Given now = given();
    if (!now.problem.isEmpty()) {
        m_checked = true;
        check(true);
        return;
    }
    m_session->answer(now.facts);
    Q_EMIT answered();
    if (!m_session->ask()) {
        Q_EMIT decided();
        return;
    }
    refresh();
    arrive();
}

void TriagePage::retreat()
{
    if (!m_session->back()) {
        Q_EMIT left();
        return;
    }
    Q_EMIT answered();
    refresh();
    arrive();
}

} // namespace prealable
