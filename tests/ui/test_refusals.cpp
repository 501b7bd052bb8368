// « Motifs de refus probables » on the page that reads the answers again, and what is looked at by
// hand on the last page: in order, said once, reached by keyboard, and never kept.
#include "ui/handchecks.h"
#include "ui/page.h"
#include "ui/refusallist.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theGravestStandFirst();
    void eachIsSaidOnce();
    void aLinkLeadsToTheQuestion();
    void aMissingPaperLeadsToThePapers();
    void missingAnswersAreOneCause();
    void aWarningIsConfirmedWhereItStands();
    void nothingFoundIsSaid();
    void boxesByHandAreNotKept();
    void aDraftHasNothingToLookAt();

private:
    Request sample(const char *form, const char *edition) const;
    void open(const Request &request, const char *step);
    QStringList texts(const QWidget *in) const;
    // The transport of the sample, too short for its reason and with another birth date.
    Request wrong() const;
    Session &session() { return m_walker->window().session(); }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestRefusals::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestRefusals::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
}

Request TestRefusals::sample(const char *form, const char *edition) const
{
    const auto request = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/%1/%2/sample.json")
            .arg(QString::fromLatin1(form), QString::fromLatin1(edition)));
    if (!request)
        qFatal("no sample of %s", form);
    return *request;
}

Request TestRefusals::wrong() const
{
    Request request = sample("transport-dap", "11575-08");
    request.answers.set(
        FieldId(QStringLiteral("beneficiary.birthDate")), Value::date(QDate(1970, 2, 3)));
    request.answers.set(FieldId(QStringLiteral("transport.reasons")),
        Value::list({QStringLiteral("longDistance")}));
    request.answers.set(FieldId(QStringLiteral("transport.distanceKm")), Value::number(12));
    return request;
}

void TestRefusals::open(const Request &request, const char *step)
{
    QVERIFY(session().open(request));
    m_walker->window().goToStep(QString::fromLatin1(step));
    QApplication::processEvents();
}

QStringList TestRefusals::texts(const QWidget *in) const
{
    QStringList texts;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

void TestRefusals::theGravestStandFirst()
{
    open(wrong(), "review");
    auto *list = m_walker->find<RefusalList>(QStringLiteral("refusalCauses"));
    QVERIFY(list != nullptr);
    const QStringList shown = texts(list);
    QVERIFY(shown.first().startsWith(QStringLiteral("Motifs de refus")));
    const auto at = [&](const char *rule) {
        const auto *link
            = m_walker->find<QAbstractButton>(QStringLiteral("goto/") + QLatin1String(rule));
        return link != nullptr ? link->mapTo(list, QPoint(0, 0)).y() : -1;
    };
    QVERIFY(at("longDistance.tooShort") > 0);
    QVERIFY(at("nir.birthDate") > at("longDistance.tooShort"));
    const QString all = shown.join(u'\n');
    QVERIFY(all.contains(QStringLiteral("La caisse peut refuser")));
    QVERIFY(all.contains(QStringLiteral("322-10-4"))); // the article of the reason
    QVERIFY(all.contains(QStringLiteral("114-5"))); // and of what happens then
}

void TestRefusals::eachIsSaidOnce()
{
    open(wrong(), "review");
    QVERIFY(!m_walker->window().currentPage()->hasProblems()); // nothing was asked for yet
    const QStringList shown = texts(m_walker->window().currentPage());
    for (const Finding &finding : session().assessment().findings)
        QVERIFY2(shown.count(finding.text) == 1, qPrintable(finding.text));
}

void TestRefusals::aLinkLeadsToTheQuestion()
{
    open(wrong(), "review");
    auto *link = m_walker->find<QAbstractButton>(QStringLiteral("goto/longDistance.tooShort"));
    QVERIFY(link != nullptr);
    QVERIFY(link->accessibleName().startsWith(QStringLiteral("Aller à la question")));
    QVERIFY(!link->accessibleDescription().isEmpty());
    for (int i = 0; i < 60 && QApplication::focusWidget() != link; ++i)
        QTest::keyClick(&m_walker->window(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), link);
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("transport.distanceKm"));
}

void TestRefusals::aMissingPaperLeadsToThePapers()
{
    Request request = sample("biology-dap", "10128-04");
    request.attachments.clear();
    open(request, "review");
    auto *link = m_walker->find<QAbstractButton>(QStringLiteral("goto/attachment.prescription"));
    QVERIFY(link != nullptr);
    link->click();
    QTRY_VERIFY(m_walker->window().currentPage()->inherits("prealable::AttachmentsPage"));
}

void TestRefusals::missingAnswersAreOneCause()
{
    Request request = sample("transport-dap", "11575-08");
    for (const char *field : {"beneficiary.familyName", "beneficiary.nir"})
        request.answers.set(FieldId(QString::fromLatin1(field)), {});
    open(request, "review");
    const auto *list = m_walker->find<RefusalList>(QStringLiteral("refusalCauses"));
    QCOMPARE(texts(list).filter(QStringLiteral("Il manque")).size(), 1);
    auto *link = m_walker->find<QAbstractButton>(QStringLiteral("goto/missing.beneficiary.nir"));
    QVERIFY(link != nullptr);
    link->click();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("beneficiary.nir"));
}

void TestRefusals::aWarningIsConfirmedWhereItStands()
{
    Request request = sample("transport-dap", "11575-08");
    request.answers.set(
        FieldId(QStringLiteral("beneficiary.birthDate")), Value::date(QDate(1970, 2, 3)));
    open(request, "review");
    const auto *list = m_walker->find<RefusalList>(QStringLiteral("refusalCauses"));
    auto *reason = m_walker->find<QLineEdit>(QStringLiteral("confirm/nir.birthDate"));
    QVERIFY(reason != nullptr && list->isAncestorOf(reason));
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Corrige en mairie"));
    QCOMPARE(session().confirmation(RuleId(QStringLiteral("nir.birthDate"))),
        QStringLiteral("Corrige en mairie"));
    m_walker->enter();
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::ExportPage"));
}

void TestRefusals::nothingFoundIsSaid()
{
    open(sample("transport-dap", "11575-08"), "review");
    const auto *list = m_walker->find<RefusalList>(QStringLiteral("refusalCauses"));
    QCOMPARE(texts(list).size(), 1);
    QVERIFY(texts(list).first().contains(QStringLiteral("aucun motif")));
}

void TestRefusals::boxesByHandAreNotKept()
{
    open(sample("transport-dap", "11575-08"), "export");
    auto *box = m_walker->find<QAbstractButton>(QStringLiteral("handCheck/signature"));
    QVERIFY(box != nullptr && !box->isChecked());
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("handCheck/paperEdition"))
                ->accessibleName()
                .contains(QStringLiteral("11575*08")));
    const Request before = session().request();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
    QVERIFY(session().request().answers == before.answers);
    QVERIFY(session().request().confirmed == before.confirmed);
    m_walker->window().goToStep(QStringLiteral("review"));
    m_walker->window().goToStep(QStringLiteral("export"));
    box = m_walker->find<QAbstractButton>(QStringLiteral("handCheck/signature"));
    QVERIFY(box != nullptr && !box->isChecked());
}

void TestRefusals::aDraftHasNothingToLookAt()
{
    open(wrong(), "export");
    QVERIFY(m_walker->find<HandChecks>(QStringLiteral("handChecks")) == nullptr);
}

QTEST_MAIN(TestRefusals)
#include "test_refusals.moc"
