// Checks a forms/ folder: prints every problem, "file: pointer: what". Exit status: 0 none, 1 some,
// 2 wrong usage.
#include "catalog/editioncheck.h"
#include "catalog/editionsummary.h"
#ifdef PREALABLE_READS_PDF
#include "tools/pdffields.h"
#endif

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace prealable;

namespace {

int usage()
{
    QTextStream(stderr)
        << "formcheck [--cases DIR] [--index FILE] FORMS_DIR\n"
           "formcheck --fields FILE.pdf\n"
           "  --cases DIR   the cases of the rules: DIR/<form>/<edition>/*.json\n"
           "  --index FILE  write what lists say of editions and needs, when all is well\n";
    return 2;
}

int writeIndex(const LoadedForms &forms, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(indexJson(indexOf(forms))) >= 0
        && file.commit())
        return 0;
    QTextStream(stderr) << path << ": " << file.errorString() << '\n';
    return 1;
}

int check(const QString &root, const QString &cases, const QString &index)
{
    QTextStream out(stdout);
    const LoadedForms forms = loadForms(root);
    for (const Error &error : forms.errors)
        out << error.where << ": " << error.detail << '\n';
    // What could not be read makes the other checks meaningless.
    if (!forms.errors.isEmpty())
        return 1;
    QList<FormProblem> problems = checkForms(forms);
    if (!cases.isEmpty())
        problems += checkCases(forms, cases);
    for (const FormProblem &problem : qAsConst(problems))
        out << problem.error.where << ": " << problem.error.detail << " [" << problem.check
            << "]\n";
    if (!problems.isEmpty())
        return 1;
    return index.isEmpty() ? 0 : writeIndex(forms, index);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
#ifdef PREALABLE_READS_PDF
    if (arguments.size() == 2 && arguments.first() == u"--fields"_qs)
        return printPdfFields(arguments.last());
#endif
    QString cases;
    QString index;
    while (arguments.size() >= 3
        && (arguments.first() == u"--cases"_qs || arguments.first() == u"--index"_qs)) {
        (arguments.first() == u"--cases"_qs ? cases : index) = arguments.at(1);
        arguments = arguments.mid(2);
    }
    if (arguments.size() != 1 || arguments.first().startsWith(u'-'))
        return usage();
    return check(arguments.first(), cases, index);
}
