#include "pdf/templateindex.h"

#include "support/pdfbuilder.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace prealable;
using prealable::test::PdfBuilder;
using prealable::test::Place;
using prealable::test::SaveAs;

namespace {

const QRectF line(50, 700, 200, 15);

PdfBuilder onePage()
{
    PdfBuilder builder;
    builder.page();
    return builder;
}

} // namespace

class TestTemplateIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextFields();
    void readsOddStateNames();
    void readsRadioLikeBoxesOfOneName();
    void readsChoices();
    void readsHierarchiesAndDuplicates();
    void keepsStrayWidgets();
    void readsRotationsAndOffsets();
    void survivesMalformedAppearanceStrings();
    void survivesLoops();
    void refusesEndlessNesting();
    void namesTheTechnology();
    void readsEncryptedFiles();
    void recoversDamagedFiles();
    void refusesWhatIsNotPdf_data();
    void refusesWhatIsNotPdf();
    void readsFiles();
    void agreesWithTheCorpus_data();
    void agreesWithTheCorpus();
};

void TestTemplateIndex::readsTextFields()
{
    PdfBuilder builder = onePage();
    builder.page();
    builder.text(QStringLiteral("clé œ"), {{0, line}, {1, line}},
        "/MaxLen 13 /Ff 16777216 /Q 2 /TU (Aide) /DA (/Cour 9.5 Tf 1 0 0 rg)");
    builder.text(QStringLiteral("zone"), {{0, line}}, "/Ff 4097 /V (avant)");
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->technology, PdfTechnology::AcroForm);
    QCOMPARE(index->fields.size(), 2);
    const PdfFieldInfo *comb = index->field(PdfFieldName(QStringLiteral("clé œ")));
    QVERIFY(comb);
    QVERIFY(comb->comb);
    QCOMPARE(comb->maxLength, 13);
    QCOMPARE(comb->quadding, 2);
    QCOMPARE(comb->tooltip, QStringLiteral("Aide"));
    QCOMPARE(comb->style.family, QStringLiteral("Liberation Mono"));
    QCOMPARE(comb->style.size, 9.5);
    QCOMPARE(comb->style.rgb, 0xff0000u);
    QCOMPARE(comb->widgets.size(), 2);
    QCOMPARE(comb->widgets[1].page, 1);
    QCOMPARE(comb->widgets[1].rect, line);
    const PdfFieldInfo &area = index->fields[1];
    QVERIFY(area.multiline);
    QVERIFY(area.readOnly);
    QCOMPARE(area.value, QStringLiteral("avant"));
    QVERIFY(!index->field(PdfFieldName(QStringLiteral("absent"))));
}

void TestTemplateIndex::readsOddStateNames()
{
    PdfBuilder builder = onePage();
    builder.box(QStringLiteral("a"), {{0, QRectF(10, 10, 9, 9), "SAN HOR"}});
    builder.box(QStringLiteral("b"), {{0, QRectF(30, 10, 9, 9), "0"}});
    builder.box(QStringLiteral("c"), {{0, QRectF(50, 10, 9, 9), QByteArray("Oui \xe9")}});
    builder.box(QStringLiteral("d"), {{0, QRectF(70, 10, 9, 9), QByteArray("\xc3\xa9t\xc3\xa9")}});
    builder.box(QStringLiteral("e"), {{0, QRectF(90, 10, 9, 9), {}}}, "", PdfBuilder::Tick::None);
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->fields.size(), 5);
    QCOMPARE(index->fields[0].states, QList<QByteArray>{"SAN HOR"});
    QCOMPARE(index->fields[1].states, QList<QByteArray>{"0"});
    QCOMPARE(index->fields[2].states, QList<QByteArray>{"Oui \xe9"});
    QCOMPARE(shownState(index->fields[2].states[0]), QStringLiteral("Oui é"));
    QCOMPARE(shownState(index->fields[3].states[0]), QStringLiteral("été"));
    QCOMPARE(index->fields[4].states, QList<QByteArray>{"Yes"});
    QCOMPARE(index->warnings.size(), 1);
    QCOMPARE(index->fields[0].value, QString());
}

void TestTemplateIndex::readsRadioLikeBoxesOfOneName()
{
    PdfBuilder builder = onePage();
    builder.box(QStringLiteral("km"),
        {{0, QRectF(10, 10, 9, 9), "Oui"}, {0, QRectF(30, 10, 9, 9), "non"},
            {0, QRectF(50, 10, 9, 9), "Oui"}});
    builder.box(QStringLiteral("radio"),
        {{0, QRectF(10, 30, 9, 9), "1"}, {0, QRectF(30, 30, 9, 9), "2"}}, "/Ff 49152");
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->fields[0].type, PdfFieldType::CheckBox);
    QCOMPARE(index->fields[0].states, (QList<QByteArray>{"Oui", "non"}));
    QCOMPARE(index->fields[0].widgets.size(), 3);
    QCOMPARE(index->fields[0].widgets[2].onState, QByteArray("Oui"));
    QCOMPARE(index->fields[1].type, PdfFieldType::Radio);
}

void TestTemplateIndex::readsChoices()
{
    PdfBuilder builder = onePage();
    builder.choice(QStringLiteral("pays"), {0, line}, "/Ff 393216 /Opt [[(FR) (France)] (Italie)]");
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->fields[0].type, PdfFieldType::Choice);
    QCOMPARE(index->fields[0].states, (QList<QByteArray>{"FR", "Italie"}));
    QVERIFY(index->fields[0].editableChoice);
}

void TestTemplateIndex::readsHierarchiesAndDuplicates()
{
    PdfBuilder builder = onePage();
    auto child = builder.text(QStringLiteral("enfant"), {{0, line}});
    // parent.enfant inherits its type and length.
    auto parent = builder.pdf().makeIndirectObject(
        QPDFObjectHandle::parse("<< /T (parent) /FT /Tx /MaxLen 4 /Kids [] >>"));
    child.removeKey("/FT");
    child.replaceKey("/Parent", parent);
    parent.getKey("/Kids").appendItem(child);
    builder.form().getKey("/Fields").setArrayItem(0, parent);
    builder.text(QStringLiteral("double"), {{0, line}});
    builder.text(QStringLiteral("double"), {{0, line.translated(0, -30)}});
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->fields.size(), 2);
    QCOMPARE(index->fields[0].name.text(), QStringLiteral("parent.enfant"));
    QCOMPARE(index->fields[0].maxLength, 4);
    QCOMPARE(index->fields[1].widgets.size(), 2);
}

void TestTemplateIndex::keepsStrayWidgets()
{
    PdfBuilder builder = onePage();
    builder.text(QStringLiteral("rangé"), {{0, line}});
    builder.stray(QStringLiteral("perdu"), {0, line.translated(0, -40)});
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QVERIFY(index->field(PdfFieldName(QStringLiteral("perdu"))));
    QCOMPARE(index->warnings.size(), 1);
    QVERIFY(index->warnings[0].contains(QStringLiteral("« perdu »")));
}

void TestTemplateIndex::readsRotationsAndOffsets()
{
    PdfBuilder builder;
    builder.page(QRectF(-100, 50, 400, 500), 90);
    builder.text(QStringLiteral("t"), {{0, QRectF(-50, 60, 20, 100)}}, "", "/MK << /R -90 >>");
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->pages, QList<QRectF>{QRectF(-100, 50, 400, 500)});
    QCOMPARE(index->rotations, QList<int>{90});
    QCOMPARE(index->fields[0].widgets[0].rotation, 270);
    QCOMPARE(index->fields[0].widgets[0].rect, QRectF(-50, 60, 20, 100));
}

void TestTemplateIndex::survivesMalformedAppearanceStrings()
{
    PdfBuilder builder = onePage();
    const QList<const char *> strings{"/DA (/Helv10Tf)", "/DA (Tf g rg k)", "/DA ()", "/DA 12",
        "/DA (/Helv -9 Tf 0.5 g)", "/DA (1 2 3 4 5 k /TiBo 1e99 Tf)"};
    int number = 0;
    for (const char *string : strings)
        builder.text(QString::number(number++), {{0, line}}, string);
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->fields.size(), strings.size());
    QCOMPARE(index->fields[0].style.size, 0.0);
    QCOMPARE(index->fields[4].style.size, 9.0);
    QCOMPARE(index->fields[4].style.rgb, 0x808080u);
    QCOMPARE(index->fields[5].style.size, 1000.0);
    QVERIFY(index->fields[5].style.bold);
}

void TestTemplateIndex::survivesLoops()
{
    PdfBuilder builder = onePage();
    auto field = builder.text(QStringLiteral("boucle"), {{0, line}});
    field.getKey("/Kids").appendItem(field);
    auto stray = builder.stray(QStringLiteral("parents"), {0, line});
    stray.replaceKey("/Parent", stray);
    const auto index = indexTemplate(builder.save());
    QVERIFY(index.ok());
    QCOMPARE(index->fields.size(), 1);
    QCOMPARE(index->fields[0].widgets.size(), 1);
    QCOMPARE(index->warnings.size(), 2);
}

void TestTemplateIndex::refusesEndlessNesting()
{
    PdfBuilder builder = onePage();
    auto inner = builder.text(QStringLiteral("fond"), {{0, line}});
    for (int depth = 0; depth < 200; ++depth) {
        auto outer = builder.pdf().makeIndirectObject(QPDFObjectHandle::parse("<< /T (n) >>"));
        outer.replaceKey("/Kids", QPDFObjectHandle::newArray({inner}));
        inner = outer;
    }
    builder.form().getKey("/Fields").setArrayItem(0, inner);
    const auto index = indexTemplate(builder.save());
    QVERIFY(!index.ok());
    QCOMPARE(index.error().code, ErrorCode::PdfTooComplex);
}

void TestTemplateIndex::namesTheTechnology()
{
    QCOMPARE(indexTemplate(onePage().save())->technology, PdfTechnology::Flat);

    PdfBuilder hybrid = onePage();
    hybrid.text(QStringLiteral("t"), {{0, line}});
    hybrid.xfa(false).usageRights();
    const auto both = indexTemplate(hybrid.save());
    QCOMPARE(both->technology, PdfTechnology::XfaStatic);
    QVERIFY(both->usageRights);
    QVERIFY(!both->isSigned);

    PdfBuilder dynamic = onePage();
    dynamic.xfa(true);
    QCOMPARE(indexTemplate(dynamic.save())->technology, PdfTechnology::XfaDynamic);
    PdfBuilder waiting = onePage();
    waiting.signature(QStringLiteral("s"), {0, line}, false);
    waiting.xfa(false);
    QCOMPARE(indexTemplate(waiting.save())->technology, PdfTechnology::XfaDynamic);

    PdfBuilder withSignature = onePage();
    withSignature.signature(QStringLiteral("s"), {0, line}, true);
    const auto index = indexTemplate(withSignature.save());
    QVERIFY(index->isSigned);
    QCOMPARE(index->fields[0].type, PdfFieldType::Signature);
}

void TestTemplateIndex::readsEncryptedFiles()
{
    PdfBuilder builder = onePage();
    builder.text(QStringLiteral("é"), {{0, line}});
    const auto open = indexTemplate(builder.save({false, false, "", "secret"}));
    QVERIFY(open.ok());
    QVERIFY(open->encrypted);
    QCOMPARE(open->fields[0].name.text(), QStringLiteral("é"));
    PdfBuilder other = onePage();
    const auto closed = indexTemplate(other.save({false, false, "user", "secret"}));
    QVERIFY(!closed.ok());
    QCOMPARE(closed.error().code, ErrorCode::PdfEncrypted);
    QVERIFY(closed.error().detail.contains(QStringLiteral("mot de passe")));
}

void TestTemplateIndex::recoversDamagedFiles()
{
    PdfBuilder builder = onePage();
    builder.text(QStringLiteral("t"), {{0, line}});
    QByteArray bytes = builder.save();
    QVERIFY(!indexTemplate(bytes)->damaged);
    bytes.replace("startxref\n", "startxref\n9");
    const auto index = indexTemplate(bytes);
    QVERIFY(index.ok());
    QVERIFY(index->damaged);
    QCOMPARE(index->fields.size(), 1);
}

void TestTemplateIndex::refusesWhatIsNotPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    PdfBuilder builder = onePage();
    builder.text(QStringLiteral("t"), {{0, line}});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Bonjour\n");
    QTest::newRow("header only") << QByteArray("%PDF-1.7\n");
    QTest::newRow("first bytes") << builder.save().left(200);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("no pages") << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
                                            "trailer\n<< /Root 1 0 R >>\n%%EOF\n");
}

void TestTemplateIndex::refusesWhatIsNotPdf()
{
    QFETCH(QByteArray, bytes);
    const auto index = indexTemplate(bytes);
    QVERIFY(!index.ok());
    QCOMPARE(index.error().code, ErrorCode::PdfDamaged);
    QVERIFY(!index.error().detail.isEmpty());
}

void TestTemplateIndex::readsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("é.pdf"));
    QCOMPARE(readPdfFile(path).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readPdfFile(folder.path()).error().code, ErrorCode::FileUnreadable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    QCOMPARE(*readPdfFile(path), QByteArray("abc"));
    QVERIFY(file.resize(101LL * 1024 * 1024)); // sparse
    QCOMPARE(readPdfFile(path).error().code, ErrorCode::FileTooLarge);
}

namespace {

QJsonArray jsonArray(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString kindName(PdfFieldType type)
{
    switch (type) {
    case PdfFieldType::Text:
        return QStringLiteral("text");
    case PdfFieldType::CheckBox:
        return QStringLiteral("checkbox");
    case PdfFieldType::Radio:
        return QStringLiteral("radio");
    case PdfFieldType::Choice:
        return QStringLiteral("combo");
    case PdfFieldType::Signature:
        return QStringLiteral("signature");
    case PdfFieldType::Button:
        return QStringLiteral("pushbutton");
    }
    return {};
}

QString technologyName(PdfTechnology technology)
{
    switch (technology) {
    case PdfTechnology::AcroForm:
        return QStringLiteral("AcroForm");
    case PdfTechnology::XfaStatic:
        return QStringLiteral("XFA static(+AcroForm)");
    case PdfTechnology::XfaDynamic:
        return QStringLiteral("XFA dynamic");
    case PdfTechnology::Flat:
        return QStringLiteral("none");
    }
    return {};
}

} // namespace

void TestTemplateIndex::agreesWithTheCorpus_data()
{
    PREALABLE_NEEDS_SHARED();
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray manifest = jsonArray(test::sharedPath(QStringLiteral("corpus/manifest.json")));
    QVERIFY(manifest.size() > 40);
    for (const QJsonValue &value : manifest) {
        const QJsonObject entry = value.toObject();
        QTest::newRow(qPrintable(entry[QStringLiteral("file")].toString())) << entry;
    }
}

void TestTemplateIndex::agreesWithTheCorpus()
{
    QFETCH(QJsonObject, entry);
    const QString file = entry[QStringLiteral("file")].toString();
    const auto bytes = readPdfFile(test::sharedPath(QStringLiteral("corpus/") + file));
    QVERIFY(bytes.ok());
    const auto index = indexTemplate(*bytes);
    if (!entry.contains(QStringLiteral("pages"))) {
        QCOMPARE(index.error().code, ErrorCode::PdfEncrypted); // needs a password
        return;
    }
    QVERIFY(index.ok());
    QCOMPARE(QString::fromLatin1(index->sha256), entry[QStringLiteral("sha256")].toString());
    QCOMPARE(index->pages.size(), entry[QStringLiteral("pages")].toInt());
    QCOMPARE(index->encrypted, entry[QStringLiteral("encrypted")].toBool());
    const QJsonArray rights = entry[QStringLiteral("perms")].toArray();
    QCOMPARE(index->usageRights, rights.contains(QStringLiteral("/UR3")));
    const bool isEmptyForm = entry[QStringLiteral("fields")].toInt() == 0
        && entry[QStringLiteral("form")].toString() == QLatin1String("AcroForm");
    if (!isEmptyForm)
        QCOMPARE(technologyName(index->technology), entry[QStringLiteral("form")].toString());

    QString list = file;
    list.replace(QStringLiteral(".pdf"), QStringLiteral(".json"));
    const QJsonArray fields = jsonArray(test::sharedPath(QStringLiteral("corpus/fields/") + list));
    QCOMPARE(fields.size(), entry[QStringLiteral("fields")].toInt());
    for (const QJsonValue &value : fields) {
        const QJsonObject expected = value.toObject();
        const QString name = expected[QStringLiteral("name")].toString();
        const PdfFieldInfo *field = index->field(PdfFieldName(name));
        QVERIFY2(field, qPrintable(name));
        QCOMPARE(kindName(field->type), expected[QStringLiteral("type")].toString());
        QCOMPARE(field->comb, expected[QStringLiteral("comb")].toBool());
        QCOMPARE(field->maxLength, expected[QStringLiteral("maxlen")].toInt());
        if (expected.contains(QStringLiteral("q")))
            QCOMPARE(field->quadding, expected[QStringLiteral("q")].toInt());
        const QJsonArray widgets = expected[QStringLiteral("widgets")].toArray();
        QCOMPARE(field->widgets.size(), widgets.size());
        for (qsizetype i = 0; i < widgets.size(); ++i) {
            const QJsonObject widget = widgets[i].toObject();
            const PdfWidget &found = field->widgets[i];
            QCOMPARE(found.page + 1, widget[QStringLiteral("page")].toInt());
            const QJsonArray rect = widget[QStringLiteral("rect")].toArray();
            const QRectF listed = QRectF(QPointF(rect[0].toDouble(), rect[1].toDouble()),
                QPointF(rect[2].toDouble(), rect[3].toDouble()))
                                      .normalized();
            QVERIFY((found.rect.topLeft() - listed.topLeft()).manhattanLength() < 0.04);
            QVERIFY((found.rect.bottomRight() - listed.bottomRight()).manhattanLength() < 0.04);
            const QJsonArray states = widget[QStringLiteral("states")].toArray();
            if (states.size() == 1) {
                const QString state = u'/' + shownState(found.onState);
                QCOMPARE(state, states[0].toString());
            }
        }
    }
    // What the list does not have are widgets outside the form's own list, each with a warning.
    QVERIFY(index->fields.size() - fields.size() <= index->warnings.size());
}

QTEST_APPLESS_MAIN(TestTemplateIndex)
#include "test_templateindex.moc"
