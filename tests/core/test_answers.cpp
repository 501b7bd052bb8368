#include "core/answers.h"

#include <QTest>

using namespace prealable;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnswersAndBlanks();
    void forgetsWhatIsTakenBack();
    void listsFieldsInOrder();
    void comparesContent();
};

static FieldId field(const char *name)
{
    return FieldId(QString::fromLatin1(name));
}

void TestAnswers::keepsAnswersAndBlanks()
{
    Answers answers;
    QVERIFY(answers.isEmpty());
    QCOMPARE(answers.value(field("a")).state(), FieldState::Unanswered);
    answers.set(field("a"), Value::flag(false));
    answers.set(field("b"), Value::blank());
    QCOMPARE(answers.value(field("a")), Value::flag(false));
    QCOMPARE(answers.value(field("b")).state(), FieldState::Blank);
}

void TestAnswers::forgetsWhatIsTakenBack()
{
    Answers answers;
    for (const Value &nothing : {Value(), Value::notApplicable()}) {
        answers.set(field("a"), Value::text(QStringLiteral("x")));
        answers.set(field("a"), nothing);
        QVERIFY(answers.isEmpty());
    }
    answers.set(field("a"), Value::blank());
    answers.clear(field("a"));
    answers.clear(field("a"));
    QVERIFY(answers.isEmpty());
}

void TestAnswers::listsFieldsInOrder()
{
    Answers answers;
    for (const char *name : {"c", "a", "b"})
        answers.set(field(name), Value::flag(true));
    QCOMPARE(answers.fields(), (QList<FieldId>{field("a"), field("b"), field("c")}));
}

void TestAnswers::comparesContent()
{
    Request one;
    one.form = FormId(QStringLiteral("f"));
    one.answers.set(field("a"), Value::number(1));
    Request other = one;
    QVERIFY(one == other);
    other.attachments.append(
        {AttachmentKind(QStringLiteral("prescription")), QStringLiteral("o.pdf"), QDate(), 0});
    QVERIFY(!(one == other));
    other = one;
    other.answers.set(field("a"), Value::number(2));
    QVERIFY(!(one == other));
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "test_answers.moc"
