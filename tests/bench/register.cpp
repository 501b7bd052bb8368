// How long the register's start page, its search and a save take in a large practice. Makes the
// register in an empty file, or in an empty database of a server, then measures:
//
//   bench_register PATIENTS ROUNDS FILE
//   bench_register PATIENTS ROUNDS HOST PORT DATABASE USER
//
// Four requests per patient, one in twenty of them open. Prints one line per measure:
// name, median and slowest in milliseconds, separated by tabs.
#include "registerplace.h"

#include "catalog/catalog.h"
#include "store/registerindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace prealable;

namespace {

const By by{QStringLiteral("Accueil"), QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
const QDate today(2026, 11, 21);

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(codeName(error.code)), qPrintable(error.detail));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        fail(result.error());
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        fail(result.error());
}

QString word(QRandomGenerator &random)
{
    static const char *const pieces[] = {"ma", "ro", "lé", "du", "ban", "ti", "gou", "ver", "sa",
        "pi", "chel", "nau", "bre", "œu", "don", "ri"};
    QString made;
    for (int i = 2 + random.bounded(3); i > 0; --i)
        made += QString::fromUtf8(pieces[random.bounded(16)]);
    return made.at(0).toUpper() + made.mid(1);
}

QJsonObject answers(QRandomGenerator &random)
{
    const QDate birth = QDate(1930, 1, 1).addDays(random.bounded(34'000));
    return {{QStringLiteral("beneficiary.familyName"), word(random).toUpper()},
        {QStringLiteral("beneficiary.givenNames"), word(random)},
        {QStringLiteral("beneficiary.nir"),
            QStringLiteral("%1%2")
                .arg(1 + random.bounded(2))
                .arg(quint64(random.bounded(1'000'000'000)) * 100'000 % 100'000'000'000'000ULL, 14,
                    10, QLatin1Char('0'))},
        {QStringLiteral("beneficiary.birthDate"), birth.toString(Qt::ISODate)},
        {QStringLiteral("beneficiary.address.lines"), QStringLiteral("12 rue des Lilas")},
        {QStringLiteral("beneficiary.address.postalCode"), QStringLiteral("69003")}};
}

Record requestOf(const Card &patient, const QJsonObject &identity, QRandomGenerator &random)
{
    RequestEntry entry;
    entry.patient = patient.id;
    entry.scope = QStringLiteral("default");
    QJsonObject all = identity;
    for (int i = 0; i < 25; ++i)
        all.insert(QStringLiteral("section.question%1").arg(i), word(random));
    entry.request = {
        {QStringLiteral("form"), QStringLiteral("general-dap")}, {QStringLiteral("answers"), all}};
    const bool isOpen = random.bounded(20) == 0;
    const QDate sent = today.addDays(isOpen ? -random.bounded(40) : -60 - random.bounded(2000));
    const auto add = [&entry](RequestState state, QDate day) {
        entry.events.append({randomId(), state, false, day, {}, by.who, by.when, {}});
    };
    add(RequestState::Sent, sent);
    if (random.bounded(2) == 0)
        add(RequestState::Received, sent.addDays(3));
    if (isOpen && random.bounded(5) == 0)
        add(RequestState::Refused, sent.addDays(9));
    if (!isOpen)
        add(RequestState::Closed, sent.addDays(30));
    return requestRecord(newCard(RecordKind::Request), entry, sent);
}

void fill(Register &there, int patients)
{
    QRandomGenerator random(20261121);
    QList<Record> records;
    for (int i = 0; i < patients; ++i) {
        Person person;
        person.answers = answers(random);
        records.append(personRecord(newCard(RecordKind::Patient), person, today));
        const Card patient = records.last().card;
        for (int request = 0; request < 4; ++request)
            records.append(requestOf(patient, person.answers, random));
        if (records.size() >= 5000 || i + 1 == patients) {
            must(there.saveAll(records, by));
            records.clear();
        }
    }
}

void measure(const char *name, int rounds, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%s\t%.2f\t%.2f\n", name, times[times.size() / 2], times.back());
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

RegisterPlace placeOf(const QStringList &words)
{
    return words.size() == 4 ? RegisterPlace::inFile(words.at(3)) : test::serverIn(words);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 4 && words.size() != 7)
        fail({ErrorCode::Usage, {}, QStringLiteral("PATIENTS ROUNDS FILE")});
    const auto catalog = Catalog::open(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!catalog)
        fail(catalog.error().first());
    const int rounds = std::max(words.at(2).toInt(), 1);
    const QString passphrase = QStringLiteral("phrase de mesure");
    const auto there = must(Register::open(placeOf(words)));
    if (!must(there->hasKey())) {
        must(there->begin(passphrase, by));
        measure("fill", 1, [&](int) { fill(*there, words.at(1).toInt()); });
    }
    measure("unlock", 1, [&](int) { must(there->unlock(passphrase)); });
    (void)catalog->law(); // is read before the start page is asked for
    qsizetype open = 0;
    measure("start page", rounds,
        [&](int) { open = byDeadline(catalog->law(), must(there->openRequests())).size(); });
    const double before = residentMegabytes();
    RegisterIndex index;
    measure("read all cards", 1, [&](int) { index.apply(must(there->changesSince(0))); });
    std::printf("open requests\t%lld\t0\ncards\t%lld\t0\nmemory of all cards, MB\t%.0f\t0\n",
        static_cast<long long>(open), static_cast<long long>(index.size()),
        residentMegabytes() - before);
    const QString typed[]
        = {QStringLiteral("m"), QStringLiteral("maro"), QStringLiteral("œuver ti"),
            QStringLiteral("1 55 08"), QStringLiteral("12/03/1968"), QStringLiteral("zzz")};
    measure("search", rounds * 6, [&](int round) { (void)index.search(typed[round % 6], 50); });
    measure("start page from memory", rounds,
        [&](int) { open = byDeadline(catalog->law(), index.openRequests()).size(); });
    QRandomGenerator random(1);
    measure("save one", std::max(rounds * 3, 5), [&](int) {
        Person person;
        person.answers = answers(random);
        must(there->save(personRecord(newCard(RecordKind::Patient), person, today), by));
    });
    measure("changes of others", rounds, [&](int) { must(there->changesSince(index.stamp())); });
    return 0;
}
