// Official forms that are kept: replaced, forgotten, and never used once they changed.
#include "store/officialforms.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prealable;

class TestOfficialForms : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] OfficialForms forms() const { return OfficialForms(folder()); }
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("forms")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QString json() const
    {
        return QDir(folder()).filePath(QStringLiteral("transport-dap-11575-08.json"));
    }
    Result<KeptForm> keep(const QByteArray &pdf, const QString &from = {}) const
    {
        return forms().keep(m_form, m_edition, pdf, QDate(2026, 11, 21), from);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    const FormId m_form{QStringLiteral("transport-dap")};
    const EditionId m_edition{QStringLiteral("11575-08")};
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void nothingIsKeptYet()
    {
        const auto none = forms().find(m_form, m_edition);
        QVERIFY(none.ok() && !none->has_value());
        QVERIFY(forms().forget(m_form, m_edition).ok());
        const auto nowhere = OfficialForms().find(m_form, m_edition);
        QVERIFY(nowhere.ok() && !nowhere->has_value());
    }

    void keptAndFound()
    {
        const QString from = QStringLiteral("https://formulaires.service-public.gouv.fr/x.do");
        const auto kept = keep("%PDF- one", from);
        QVERIFY(kept.ok());
        const auto found = forms().find(m_form, m_edition);
        QVERIFY(found.ok() && found->has_value());
        QCOMPARE((*found)->sha256,
            QCryptographicHash::hash("%PDF- one", QCryptographicHash::Sha256).toHex());
        QCOMPARE((*found)->keptOn, QDate(2026, 11, 21));
        QCOMPARE((*found)->from, from);
        QCOMPARE((*found)->path, kept->path);
        QCOMPARE(contentOf(kept->path), QByteArray("%PDF- one"));
        QVERIFY(
            kept->path.contains(QStringLiteral("11575-08-") + QString::fromLatin1(kept->sha256)));
        QVERIFY(!changedSince(kept->sha256, contentOf(kept->path), kept->path));
        // It may hold somebody's answers.
        QVERIFY(!(QFile::permissions(kept->path) & (QFile::ReadGroup | QFile::ReadOther)));
        // Another edition has its own.
        const auto other = forms().find(m_form, EditionId(QStringLiteral("11575-07")));
        QVERIFY(other.ok() && !other->has_value());
    }

    void theNextOneReplacesIt()
    {
        QVERIFY(keep("%PDF- one").ok());
        const QString mine
            = QDir(folder()).filePath(QStringLiteral("transport-dap-11575-08-b.pdf"));
        QVERIFY(put(mine, "a person's own file"));
        const auto second = keep("%PDF- two");
        QVERIFY(second.ok());
        QCOMPARE(files().size(), 3);
        QCOMPARE(contentOf(mine), QByteArray("a person's own file"));
        QCOMPARE((*forms().find(m_form, m_edition))->path, second->path);
        QVERIFY(keep("%PDF- two").ok()); // the same again
        QCOMPARE(files().size(), 3);
    }

    void forgottenLeavesNothing()
    {
        QVERIFY(keep("%PDF- one").ok());
        QVERIFY(forms().forget(m_form, m_edition).ok());
        QCOMPARE(files(), QStringList());
        const auto found = forms().find(m_form, m_edition);
        QVERIFY(found.ok() && !found->has_value());
    }

    void changedIsSaid()
    {
        const auto kept = keep("%PDF- one");
        QVERIFY(kept.ok());
        QVERIFY(put(kept->path, "%PDF- other"));
        const auto changed = changedSince(kept->sha256, contentOf(kept->path), kept->path);
        QVERIFY(changed);
        QCOMPARE(codeName(changed->code), codeName(ErrorCode::FileChanged));
        QVERIFY(changed->detail.endsWith(u'.'));
    }

    void removedIsSaid()
    {
        const auto kept = keep("%PDF- one");
        QVERIFY(kept.ok());
        QVERIFY(QFile::remove(kept->path));
        const auto found = forms().find(m_form, m_edition);
        QVERIFY(!found.ok());
        QCOMPARE(codeName(found.error().code), codeName(ErrorCode::FileNotFound));
        QVERIFY(forms().forget(m_form, m_edition).ok()); // the way out
        QVERIFY(forms().find(m_form, m_edition).ok());
    }

    void damagedJson_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
        QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
        QTest::newRow("another edition") << QByteArray("11575-08") << QByteArray("11575-07");
        QTest::newRow("a path for a hash")
            << QByteArray("\"sha256\": \"") << QByteArray("\"sha256\": \"../");
        QTest::newRow("no day") << QByteArray("2026-11-21") << QByteArray("2026-13-41");
        QTest::newRow("one more key")
            << QByteArray("\"from\"") << QByteArray("\"path\": \"x\", \"from\"");
    }
    void damagedJson()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(keep("%PDF- one").ok());
        QByteArray text = contentOf(json());
        QVERIFY2(text.contains(before), text.constData());
        QVERIFY(put(json(), text.replace(before, after)));
        const auto found = forms().find(m_form, m_edition);
        QVERIFY(!found.ok());
        QVERIFY(!found.error().detail.isEmpty());
        QVERIFY(forms().forget(m_form, m_edition).ok());
        QCOMPARE(files(), QStringList());
    }

    void nowhereToWrite()
    {
        QVERIFY(put(folder(), "a file in the way"));
        const auto kept = keep("%PDF- one");
        QVERIFY(!kept.ok());
        QCOMPARE(codeName(kept.error().code), codeName(ErrorCode::FileNotWritten));
    }
};

QTEST_GUILESS_MAIN(TestOfficialForms)
#include "test_officialforms.moc"
