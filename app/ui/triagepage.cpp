#include "ui/triagepage.h"

#include "ui/fieldtext.h"
#include "ui/optionbutton.h"

#include <QLineEdit>
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
    m_source = nullptr;
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
    if (!m_ask.source.isEmpty())
        showSource();
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
    const QString prefix = m_ask.none.text().section(u'.', 0, -2);
    const QString own = m_session->text(QStringLiteral("group.%1.label").arg(prefix));
    //: Title above several boxes.
    setTitle(own.isEmpty() ? tr("Qu'est-ce qui correspond à la situation ?") : own);
    //: Under the title of several boxes.
    m_group->layout()->addWidget(
        makeText(tr("Cochez tout ce qui est vrai."), style::Size::Body, Look::Muted));
    for (const FieldId &fact : std::as_const(m_ask.facts)) {
        OptionButton *option = addOption(fact, {}, m_session->label(fact),
            m_session->text(QStringLiteral("fact.%1.hint").arg(fact.text())), false);
        const QSignalBlocker quiet(option);
        option->setChecked(m_session->remembered(fact).toFlag());
        m_options.append({fact.text(), option});
    }
    const QString own2 = m_session->label(m_ask.none);
    //: Last of several boxes: none of the others is true.
    m_none = addOption(m_ask.none, {}, own2.isEmpty() ? tr("Aucun de ces cas") : own2, {}, false);
    const QSignalBlocker quiet(m_none);
    m_none->setChecked(m_session->remembered(m_ask.none).toFlag());
}

void TriagePage::showSingle()
{
    const FieldId fact = m_ask.facts.first();
    const TriageFact *definition = m_session->definition().fact(fact);
    QString question = m_session->label(fact);
    if (definition->type == FactType::Flag && !question.endsWith(u'?'))
        question += QStringLiteral("\u00a0?"); // facts are worded as statements
    setTitle(question);
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

void TriagePage::showSource()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    //: Above a field that may be filled instead of choosing yes or no. %1: the field's label.
    auto *label
        = makeText(tr("Ou bien, si vous la connaissez : %1").arg(m_session->label(m_ask.source)));
    m_source = new QLineEdit;
    m_source->setObjectName(m_ask.source.text());
    m_source->setAccessibleName(m_session->label(m_ask.source));
    m_source->setMaximumWidth(QFontMetrics(m_source->font()).averageCharWidth() * 12 + 24);
    label->setBuddy(m_source);
    const Value before = m_session->remembered(m_ask.source);
    if (before.isNumber())
        m_source->setText(QString::number(before.toNumber(), 'g', 10));
    layout->addWidget(label);
    layout->addWidget(m_source);
    content()->addWidget(box);
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
            lines.append(tr("Votre réponse dit si l'on est dans ce cas : « %1 ».").arg(outcome));
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
        lines.append(tr("Vous avez déjà répondu :"));
        lines.append(said);
    }
    return lines.join(u'\n');
}

void TriagePage::showWhy()
{
    //: Help under a question.
    m_why = new Fold(tr("Pourquoi cette question ?"), whyText());
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

TriageFacts TriagePage::given(QString *problem) const
{
    TriageFacts facts;
    if (m_ask.isGroup()) {
        bool any = m_none->isChecked();
        for (const auto &[name, option] : m_options) {
            facts.insert(FieldId(name), Value::flag(option->isChecked()));
            any = any || option->isChecked();
        }
        facts.insert(m_ask.none, Value::flag(m_none->isChecked()));
        if (!any) {
            //: Problem: no box is ticked.
            *problem = tr("Cochez au moins une case, ou « %1 ».").arg(m_none->text());
        }
        return facts;
    }
    const FieldId fact = m_ask.facts.first();
    const bool flag = m_session->definition().fact(fact)->type != FactType::Choice;
    for (const auto &[key, option] : m_options) {
        if (option->isChecked())
            facts.insert(fact, flag ? Value::flag(key == yes) : Value::text(key));
    }
    if (facts.isEmpty() && m_source != nullptr && !m_source->text().trimmed().isEmpty()) {
        FieldDefinition number;
        number.type = FieldType::Number;
        const Typed typed = FieldText::read(number, m_source->text());
        if (typed.value.isNumber() && typed.value.toNumber() >= 0)
            facts.insert(m_ask.source, typed.value);
        else {
            //: Problem with a number.
            *problem = tr("Écrivez un nombre en chiffres, par exemple 180.");
        }
    } else if (facts.isEmpty()) {
        //: Problem: no answer is chosen.
        *problem = tr("Choisissez une réponse.");
    }
    return facts;
}

void TriagePage::check(bool takeFocus)
{
    QString problem;
    (void)given(&problem);
    QList<ErrorSummary::Problem> problems;
    if (!problem.isEmpty())
        problems.append(
            {problem, m_options.isEmpty() ? QString() : m_options.first().second->objectName()});
    setProblems(problems, takeFocus);
}

void TriagePage::follow(const QString &target)
{
    Page::follow(
        m_source != nullptr && !m_source->text().isEmpty() ? m_source->objectName() : target);
}

void TriagePage::proceed()
{
    QString problem;
    const TriageFacts facts = given(&problem);
    if (!problem.isEmpty()) {
        m_checked = true;
        check(true);
        return;
    }
    m_session->answer(facts);
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
    refresh();
    arrive();
}

} // namespace prealable
