#include "ui/sourceeditor.h"

#include "core/frenchdate.h"
#include "ui/widgets.h"
#include "ui/windowlanguage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyle>
#include <algorithm>

namespace prealable {

namespace {

constexpr int mostDates = 400; // more than one a day for a year is no list of transports

FieldDefinition asWritten(FactType type)
{
    FieldDefinition field;
    field.type = type == FactType::Date ? FieldType::Date : FieldType::Number;
    return field;
}

} // namespace

SourceEditor::SourceEditor(
    const TriageFact &fact, const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_fact(fact.id)
    , m_type(fact.type)
    , m_label(makeText(label, style::Size::Body, Look::Plain, true))
    , m_echo(makeText(QString(), style::Size::Small, Look::Done))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_label);
    if (!hint.isEmpty())
        rows->addWidget(makeText(hint, style::Size::Small, Look::Muted));
    if (m_type == FactType::Dates)
        addLines();
    else
        addLine(m_type == FactType::Number ? 12 : 20);
    QWidget *input = m_line != nullptr ? static_cast<QWidget *>(m_line) : m_lines;
    input->setObjectName(m_fact.text());
    input->setAccessibleName(label);
    input->setAccessibleDescription(hint);
    m_label->setBuddy(input);
    rows->addWidget(input);
    rows->addWidget(m_echo);
    m_echo->hide();
}

void SourceEditor::addLine(int width)
{
    m_line = new QLineEdit;
    m_line->setMaximumWidth(QFontMetrics(m_line->font()).averageCharWidth() * width + 24);
    connect(m_line, &QLineEdit::textChanged, this, &SourceEditor::changed);
}

void SourceEditor::addLines()
{
    m_lines = new QPlainTextEdit;
    m_lines->setTabChangesFocus(true);
    const QFontMetrics metrics(m_lines->font());
    m_lines->setMaximumWidth(metrics.averageCharWidth() * 40 + 24);
    m_lines->setFixedHeight(metrics.lineSpacing() * 5 + 24);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &SourceEditor::changed);
}

QString SourceEditor::text() const
{
    return (m_line != nullptr ? m_line->text() : m_lines->toPlainText()).trimmed();
}

Typed SourceEditor::read() const
{
    const QString typed = text();
    if (typed.isEmpty())
        return {};
    if (m_type == FactType::Dates)
        return readDates();
    Typed result = FieldText::read(asWritten(m_type), typed);
    if (result.value.isNumber() && result.value.toNumber() < 0) {
        //: Problem with a number.
        return {{}, tr("Écrivez un nombre en chiffres, par exemple 180."), typed, {}};
    }
    return result;
}

// One date on each line; commas and semicolons separate as well.
Typed SourceEditor::readDates() const
{
    static const QRegularExpression separators(QStringLiteral("[\\n;,]"));
    QList<QDate> dates;
    for (const QString &part : text().split(separators)) {
        if (part.trimmed().isEmpty())
            continue;
        const Typed date = FieldText::read(asWritten(FactType::Date), part);
        if (!date.value.isDate()) {
            //: Problem with one of several dates. %1: its place in the list, %2: what to do.
            return {{}, tr("Date n° %1 : %2").arg(dates.size() + 1).arg(date.problem), {}, {}};
        }
        dates.append(date.value.toDate());
    }
    if (dates.size() > mostDates) {
        //: Problem with a list of dates. %1: how many at most.
        return {{}, tr("Écrivez %1 dates au plus.").arg(mostDates), {}, {}};
    }
    if (dates.isEmpty())
        return {};
    std::sort(dates.begin(), dates.end());
    QStringList keys;
    for (const QDate &date : std::as_const(dates))
        keys.append(date.toString(Qt::ISODate));
    //: What was understood. %1: a date.
    const QString echo = dates.size() == 1
        ? tr("Une date : %1.").arg(shownDay(dates.first()))
        //: What was understood. %1: how many dates, %2: the first, %3: the last.
        : tr("%1 dates, du %2 au %3.")
              .arg(dates.size())
              .arg(shownDay(dates.first()), shownDay(dates.last()));
    return {Value::list(keys), {}, {}, echo};
}

void SourceEditor::setValue(const Value &value)
{
    if (m_lines != nullptr) {
        QStringList shown;
        for (const QString &key : value.toList())
            shown.append(shownDate(QDate::fromString(key, Qt::ISODate)));
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(shown.join(u'\n'));
    } else {
        setTextQuietly(*m_line, FieldText::shown(asWritten(m_type), value));
    }
}

void SourceEditor::setWrong(bool wrong)
{
    QWidget *input = m_line != nullptr ? static_cast<QWidget *>(m_line) : m_lines;
    input->setProperty("wrong", wrong);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

void SourceEditor::changed()
{
    const Typed typed = read();
    m_echo->setText(typed.echo);
    m_echo->setVisible(!typed.echo.isEmpty());
    Q_EMIT edited();
}

} // namespace prealable
