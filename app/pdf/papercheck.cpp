#include "pdf/papercheck.h"

namespace prealable {

namespace {

constexpr double BlankInk = 0.0008; // share of the page
constexpr double TextInk = 0.002;
constexpr double BlurredSharpness = 0.16;
constexpr double SureSharpness = 0.30; // letters have their form
constexpr double UpsideDownAscent = -0.06;
constexpr int SureLines = 10;
constexpr double SidewaysRatio = 1.9;
constexpr int NoLines = 4; // along the rows, at most, when the lines stand along the columns
constexpr double LowestResolution = 150; // dots per inch, for text on a full page
constexpr double DarkLight = 0.45;
constexpr double PaleContrast = 0.19; // of the light of the paper
constexpr double FormedSharpness = 0.40; // a blur makes letters pale too
constexpr double SidewaysInk = 0.02;
constexpr int ManyPages = 40;
constexpr qint64 LargeBytes = 20LL * 1024 * 1024;

QString problemText(PaperProblem problem)
{
    switch (problem) {
    case PaperProblem::Blank:
        return QStringLiteral("La page %1 paraît vide, ou trop pâle pour être lue.");
    case PaperProblem::Blurred:
        return QStringLiteral("La page %1 est floue.");
    case PaperProblem::UpsideDown:
        return QStringLiteral("La page %1 est à l'envers.");
    case PaperProblem::Sideways:
        return QStringLiteral("La page %1 est couchée sur le côté.");
    case PaperProblem::LowResolution:
        return QStringLiteral("La page %1 a trop peu de points pour un texte : elle sera mal "
                              "lisible une fois imprimée.");
    case PaperProblem::Dark:
        return QStringLiteral("La page %1 est sombre.");
    case PaperProblem::Pale:
        return QStringLiteral("L'écriture de la page %1 est très pâle.");
    case PaperProblem::ManyPages:
        return QStringLiteral("Cette pièce a %1 pages.");
    case PaperProblem::LargeFile:
        return QStringLiteral("Ce fichier pèse %1 Mo.");
    }
    Q_UNREACHABLE();
}

QString problemFix(PaperProblem problem)
{
    switch (problem) {
    case PaperProblem::Blank:
        return QStringLiteral("Vérifiez la page %1. Retirez-la, ou numérisez le bon côté.");
    case PaperProblem::Blurred:
        return QStringLiteral("Photographiez de nouveau la page %1 : posez le papier à plat, "
                              "attendez que l'image soit nette.");
    case PaperProblem::UpsideDown:
        return QStringLiteral("Tournez la page %1 d'un demi-tour, ou photographiez-la de nouveau.");
    case PaperProblem::Sideways:
        return QStringLiteral("Tournez la page %1 d'un quart de tour, ou photographiez-la de "
                              "nouveau.");
    case PaperProblem::LowResolution:
        return QStringLiteral("Numérisez de nouveau la page %1 à 200 ou 300 points par pouce, ou "
                              "photographiez-la de plus près.");
    case PaperProblem::Dark:
        return QStringLiteral("Photographiez de nouveau la page %1 avec plus de lumière.");
    case PaperProblem::Pale:
        return QStringLiteral("Numérisez de nouveau la page %1 en plus foncé.");
    case PaperProblem::ManyPages:
        return QStringLiteral("Gardez les pages que la caisse demande.");
    case PaperProblem::LargeFile:
        return QStringLiteral("Numérisez à 200 ou 300 points par pouce, en niveaux de gris.");
    }
    Q_UNREACHABLE();
}

PaperFinding finding(PaperProblem problem, int page, qint64 number)
{
    const auto put = [number](const QString &text) {
        return text.contains(QLatin1String("%1")) ? text.arg(number) : text;
    };
    return {problem, page, put(problemText(problem)), put(problemFix(problem))};
}

bool isUpsideDown(const PageMeasures &page)
{
    return page.lines >= SureLines && page.sharpness >= SureSharpness
        && page.ascent <= UpsideDownAscent;
}

bool isSideways(const PageMeasures &page)
{
    return page.ink >= SidewaysInk && page.sideways >= SidewaysRatio && page.sideLines >= SureLines
        && page.lines <= NoLines && page.sharpness >= SureSharpness;
}

// What spoils the picture itself: the first that is true, for one cause has several effects.
std::optional<PaperProblem> pictureProblem(const PageMeasures &page)
{
    const bool isImage = page.dpi > 0;
    if (isImage && page.light < DarkLight)
        return PaperProblem::Dark;
    if (page.ink < BlankInk)
        return PaperProblem::Blank;
    if (isImage && page.ink >= TextInk && page.sharpness > 0 && page.sharpness < BlurredSharpness)
        return PaperProblem::Blurred;
    if (isImage && page.sharpness >= FormedSharpness && page.contrast < PaleContrast * page.light)
        return PaperProblem::Pale;
    return std::nullopt;
}

} // namespace

QString problemName(PaperProblem problem)
{
    switch (problem) {
    case PaperProblem::Blank:
        return QStringLiteral("blank");
    case PaperProblem::Blurred:
        return QStringLiteral("blurred");
    case PaperProblem::UpsideDown:
        return QStringLiteral("upside-down");
    case PaperProblem::Sideways:
        return QStringLiteral("sideways");
    case PaperProblem::LowResolution:
        return QStringLiteral("low-resolution");
    case PaperProblem::Dark:
        return QStringLiteral("dark");
    case PaperProblem::Pale:
        return QStringLiteral("pale");
    case PaperProblem::ManyPages:
        return QStringLiteral("many-pages");
    case PaperProblem::LargeFile:
        return QStringLiteral("large-file");
    }
    Q_UNREACHABLE();
}

QList<PaperFinding> checkPaper(const DecodedFile &file, qint64 fileBytes)
{
    QList<PaperFinding> findings;
    for (int i = 0; i < file.measures.size(); ++i) {
        const PageMeasures &page = file.measures.at(i);
        if (page.measured) {
            if (const auto problem = pictureProblem(page))
                findings.append(finding(*problem, i + 1, i + 1));
            if (isUpsideDown(page))
                findings.append(finding(PaperProblem::UpsideDown, i + 1, i + 1));
            else if (isSideways(page))
                findings.append(finding(PaperProblem::Sideways, i + 1, i + 1));
        }
        if (page.dpi > 0 && page.dpi < LowestResolution - 1) // 1,240 pixels are nearly A4's width
            findings.append(finding(PaperProblem::LowResolution, i + 1, i + 1));
    }
    if (file.pageCount() > ManyPages)
        findings.append(finding(PaperProblem::ManyPages, 0, file.pageCount()));
    if (fileBytes > LargeBytes)
        findings.append(finding(PaperProblem::LargeFile, 0, fileBytes / 1024 / 1024));
    return findings;
}

} // namespace prealable
