#include "store/packforms.h"

#include "catalog/editioncheck.h"
#include "store/packsignature.h"

namespace prealable {

namespace {

Errors problemsOf(const LoadedForms &forms)
{
    Errors errors = forms.errors;
    if (!errors.isEmpty())
        return errors; // what could not be read makes the other checks meaningless
    for (const FormProblem &problem : checkForms(forms))
        errors.append(problem.error);
    return errors;
}

Error invalidPack(const Error &problem)
{
    return {ErrorCode::PackInvalid, problem.where,
        u"Ce paquet ne convient pas à cette version de Préalable\u00A0: installez d'abord la plus "
        u"récente, puis ouvrez-le de nouveau. Premier défaut\u00A0: %1"_qs.arg(problem.detail)};
}

} // namespace

Result<QByteArray, Errors> makePack(const FormsSource &folder)
{
    const LoadedForms forms = loadForms(folder);
    if (const Errors errors = problemsOf(forms); !errors.isEmpty())
        return errors;
    FormFiles files = folder.all();
    files.insert(u"index.json"_qs, indexJson(indexOf(forms)));
    auto pack = unsignedPack(files);
    if (!pack)
        return Errors{pack.error()};
    return *std::move(pack);
}

Result<ReadForms> acceptedForms(const FormFiles &files)
{
    ReadForms read{FormsSource(files), {}};
    read.forms = loadForms(read.source);
    if (const Errors errors = problemsOf(read.forms); !errors.isEmpty())
        return invalidPack(errors.first());
    // The lists of a program are made of the index: it says what the forms say.
    FormsFolder folder(read.source);
    const FormsIndex index = readIndex(folder);
    if (!folder.errors().isEmpty())
        return invalidPack(folder.errors().first());
    if (!(index == indexOf(read.forms)))
        return invalidPack({ErrorCode::PackInvalid, u"index.json"_qs,
            u"Cette liste ne dit pas ce que disent les formulaires."_qs});
    return read;
}

} // namespace prealable
