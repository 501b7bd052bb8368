#include "pdf/printerprofile.h"

#include "catalog/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace prealable {

namespace {

constexpr double farthest = 20; // mm: no printer that works is so far off
constexpr double disagreement = 1.2; // mm: more than a ruler is misread by

constexpr double degrees = 57.29577951308232; // per radian
constexpr auto profileFormat = "prealable-printer";
constexpr JsonLimits smallFile{.bytes = 65'536, .depth = 6, .values = 1000};

double bounded(const JsonNode &node, double least, double most)
{
    const double value = node.number();
    if (node.exists() && (value < least || value > most)) {
        node.fail(ErrorCode::JsonWrongValue,
            QStringLiteral("Ce nombre doit être entre %1 et %2.").arg(least).arg(most));
    }
    return value;
}

QPointF pair(const JsonNode &node, double least, double most)
{
    const QList<JsonNode> items = node.exists() ? node.items() : QList<JsonNode>();
    if (items.size() != 2) {
        if (node.isArray())
            node.fail(ErrorCode::JsonWrongValue, QStringLiteral("Deux nombres sont attendus ici."));
        return {};
    }
    return {bounded(items[0], least, most), bounded(items[1], least, most)};
}

Error doubtful(int number, const QString &detail)
{
    return {ErrorCode::NotReady, QString::number(number), detail};
}

using Equation = std::array<double, 6>; // five factors, then the value

// Gauss's elimination with the largest pivot; false when the rows say too little.
bool solve(std::array<Equation, 5> &rows)
{
    for (size_t column = 0; column < 5; ++column) {
        size_t best = column;
        for (size_t row = column + 1; row < 5; ++row) {
            if (std::abs(rows[row][column]) > std::abs(rows[best][column]))
                best = row;
        }
        std::swap(rows[column], rows[best]);
        if (std::abs(rows[column][column]) < 1e-9)
            return false;
        for (size_t row = 0; row < 5; ++row) {
            if (row == column)
                continue;
            const double factor = rows[row][column] / rows[column][column];
            for (size_t at = column; at < 6; ++at)
                rows[row][at] -= factor * rows[column][at];
        }
    }
    for (size_t row = 0; row < 5; ++row)
        rows[row][5] /= rows[row][row];
    return true;
}

// Unknowns: offset x, offset y, scale x, scale y, skew. seen.x = ox + sx·x − k·y,
// seen.y = oy + sy·y + k·x: for the tenths of a degree that a printer turns a page, exact enough.
std::array<Equation, 5> normalEquations(const QList<GridReading> &readings)
{
    std::array<Equation, 5> sum = {};
    const auto add = [&sum](const Equation &row) {
        for (size_t i = 0; i < 5; ++i) {
            for (size_t j = 0; j < 6; ++j)
                sum[i][j] += row[i] * row[j];
        }
    };
    for (const GridReading &reading : readings) {
        const QPointF at = reading.nominal;
        add({1, 0, at.x(), 0, -at.y(), reading.seen.x()});
        add({0, 1, 0, at.y(), at.x(), reading.seen.y()});
    }
    return sum;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

QTransform PrinterProfile::onPaper() const
{
    return {scaleX, skew, -skew, scaleY, offset.x(), offset.y()};
}

QList<GridReading> gridCrosses()
{
    QList<GridReading> crosses;
    for (const double y : {25.0, 148.5, 272.0}) {
        for (const double x : {25.0, 185.0})
            crosses.append({int(crosses.size()) + 1, {x, y}, {x, y}});
    }
    return crosses;
}

Result<PrinterProfile> profileFrom(const QList<GridReading> &readings)
{
    for (const GridReading &reading : readings) {
        const bool isNumber = std::isfinite(reading.seen.x()) && std::isfinite(reading.seen.y());
        if (!isNumber || distance(reading.nominal, reading.seen) > farthest) {
            return doubtful(reading.number,
                QStringLiteral(
                    "La croix %1 devrait être à %2 mm du bord gauche et à %3 mm du haut. "
                    "Mesurez-la de nouveau, en millimètres.")
                    .arg(reading.number)
                    .arg(reading.nominal.x())
                    .arg(reading.nominal.y()));
        }
    }
    std::array<Equation, 5> rows = normalEquations(readings);
    if (readings.size() < 3 || !solve(rows)) {
        return doubtful(
            0, QStringLiteral("Mesurez au moins trois croix, qui ne sont pas sur une ligne."));
    }
    PrinterProfile profile;
    profile.offset = {rows[0][5], rows[1][5]};
    profile.scaleX = rows[2][5];
    profile.scaleY = rows[3][5];
    profile.skew = rows[4][5];
    const GridReading *worst = nullptr;
    double most = disagreement;
    for (const GridReading &reading : readings) {
        const double off = distance(profile.onPaper().map(reading.nominal), reading.seen);
        if (off > most) {
            most = off;
            worst = &reading;
        }
    }
    if (worst) {
        return doubtful(worst->number,
            QStringLiteral("La croix %1 ne va pas avec les autres. Mesurez-la de nouveau.")
                .arg(worst->number));
    }
    return profile;
}

QByteArray printerProfileJson(const PrinterProfile &profile)
{
    const QJsonObject object{{QStringLiteral("format"), QLatin1String(profileFormat)},
        {QStringLiteral("version"), 1}, {QStringLiteral("printer"), profile.printer},
        {QStringLiteral("tray"), profile.tray},
        {QStringLiteral("offsetMm"), QJsonArray{profile.offset.x(), profile.offset.y()}},
        {QStringLiteral("scale"), QJsonArray{profile.scaleX, profile.scaleY}},
        {QStringLiteral("skewDegrees"), profile.skew * degrees}};
    return QJsonDocument(object).toJson();
}

Result<PrinterProfile> parsePrinterProfile(const QByteArray &json, const QString &where)
{
    const JsonDocument document = JsonDocument::parse(json, where, smallFile);
    const JsonNode root = document.root();
    if (root.exists() && root["format"].text() != QLatin1String(profileFormat)) {
        return Error{ErrorCode::WrongFormat, where,
            QStringLiteral("Ce fichier n'est pas un réglage d'imprimante.")};
    }
    if (root["version"].number() > 1) {
        return Error{ErrorCode::NewerVersion, where,
            QStringLiteral("Ce réglage vient d'une version plus récente du programme.")};
    }
    root.expect({"format", "version", "printer", "tray", "offsetMm", "scale", "skewDegrees"});
    PrinterProfile profile;
    profile.printer = root["printer"].text();
    profile.tray = root["tray"].text();
    profile.offset = pair(root["offsetMm"], -farthest, farthest);
    const QPointF scale = pair(root["scale"], 0.9, 1.1);
    profile.scaleX = scale.x();
    profile.scaleY = scale.y();
    profile.skew = bounded(root["skewDegrees"], -5, 5) / degrees;
    if (!document.ok())
        return document.errors().first();
    return profile;
}

Result<PrinterProfile> parseGridReadings(const QByteArray &json, const QString &where)
{
    const JsonDocument document = JsonDocument::parse(json, where, smallFile);
    const JsonNode root = document.root();
    root.expect({"crosses"}, {"printer", "tray"});
    QList<GridReading> readings;
    const QList<GridReading> crosses = gridCrosses();
    for (const JsonNode &node : root["crosses"].members()) {
        const int number = node.key().toInt();
        if (number < 1 || number > crosses.size()) {
            node.fail(ErrorCode::JsonUnknownKey,
                QStringLiteral("La feuille de réglage n'a pas de croix de ce numéro."));
            continue;
        }
        GridReading reading = crosses[number - 1];
        reading.seen = pair(node, 0, 400);
        readings.append(reading);
    }
    const QString printer = root["printer"].exists() ? root["printer"].text() : QString();
    const QString tray = root["tray"].exists() ? root["tray"].text() : QString();
    if (!document.ok())
        return document.errors().first();
    Result<PrinterProfile> profile = profileFrom(readings);
    if (profile) {
        profile->printer = printer;
        profile->tray = tray;
    }
    return profile;
}

} // namespace prealable
