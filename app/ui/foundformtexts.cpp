#include "ui/foundformtexts.h"

namespace prealable {

QString FoundFormTexts::title(FormVerdict::State state)
{
    switch (state) {
    case FormVerdict::State::Export:
    case FormVerdict::State::SealedExport:
        //: Title: what the opened PDF is.
        return tr("Une demande faite par Préalable");
    case FormVerdict::State::Rendition:
        //: Title: what the opened PDF is.
        return tr("Une page faite par Préalable, sans réponses");
    case FormVerdict::State::Current:
    case FormVerdict::State::Placed:
        //: Title: what the opened PDF is.
        return tr("Le formulaire officiel en vigueur");
    case FormVerdict::State::Flat:
        //: Title: what the opened PDF is.
        return tr("Le formulaire officiel, sans champs à remplir");
    case FormVerdict::State::Specimen:
        //: Title: what the opened PDF is.
        return tr("Un spécimen du formulaire");
    case FormVerdict::State::Superseded:
        //: Title: what the opened PDF is.
        return tr("Une ancienne édition du formulaire");
    case FormVerdict::State::OtherEdition:
        //: Title: what the opened PDF is.
        return tr("Une édition que le programme ne connaît pas");
    case FormVerdict::State::OtherFields:
        //: Title: what the opened PDF is.
        return tr("Un formulaire aux champs inattendus");
    case FormVerdict::State::AdobeOnly:
        //: Title: what the opened PDF is.
        return tr("Un formulaire réservé au lecteur d'Adobe");
    case FormVerdict::State::Locked:
        //: Title: what the opened PDF is.
        return tr("Un formulaire que son auteur interdit de remplir");
    case FormVerdict::State::Foreign:
        //: Title: what the opened PDF is.
        return tr("Un PDF que le programme ne connaît pas");
    }
    Q_UNREACHABLE();
}

QString FoundFormTexts::form(const Catalog &catalog, const FormVerdict &verdict)
{
    const EditionSummary *known = catalog.summary(verdict.form, verdict.edition);
    const EditionSummary *now = catalog.summary(verdict.form, verdict.current);
    const QString title = known != nullptr ? known->title : now != nullptr ? now->title : QString();
    if (title.isEmpty())
        return {};
    //: Which form a PDF is. %1: title of the form, %2: its edition.
    return tr("« %1 », édition %2.").arg(title, verdict.edition.text());
}

QString FoundFormTexts::how(const FormVerdict &verdict)
{
    if (verdict.state == FormVerdict::State::Export) {
        //: How a PDF was recognised.
        return tr("Les réponses de la demande sont jointes au PDF.");
    }
    if (verdict.state == FormVerdict::State::SealedExport) {
        //: How a PDF was recognised.
        return tr("Des réponses protégées sont jointes au PDF.");
    }
    switch (verdict.by) {
    case RecognisedBy::Number:
        //: How a PDF was recognised. %1: "11575*08".
        return tr("Le numéro %1 est imprimé sur ses pages.").arg(verdict.printed);
    case RecognisedBy::Reference:
        //: How a PDF was recognised. %1: "S3139h".
        return tr("La référence %1 est imprimée sur ses pages.").arg(verdict.printed);
    case RecognisedBy::Fields:
        //: How a PDF was recognised.
        return tr("Il a exactement les champs de ce formulaire. Son numéro ne se lit pas.");
    case RecognisedBy::Nothing:
        break;
    }
    if (!verdict.form.isEmpty()) {
        //: How a PDF was recognised: by its very bytes.
        return tr("Vous avez déjà montré où sont les champs de ce fichier.");
    }
    return {};
}

QString FoundFormTexts::locked(int fields)
{
    //: Said before a PDF is filled. %n: how many of its fields a signature has locked.
    return tr(
        "Une signature dans ce PDF a verrouillé %n champ(s). Le programme ne les change pas : ce "
        "que vous répondez pour eux sera refusé. Prenez un exemplaire qui n'est pas signé.",
        nullptr, fields);
}

QString FoundFormTexts::state(const FormVerdict &verdict)
{
    const QString current = verdict.current.text();
    switch (verdict.state) {
    case FormVerdict::State::Export:
        return tr("Vous pouvez la continuer ici, aussi quand elle vient d'un autre ordinateur.");
    case FormVerdict::State::SealedExport:
        return tr("Ses réponses sont protégées par une phrase secrète. Avec elle, vous pouvez la "
                  "continuer ici.");
    case FormVerdict::State::Rendition:
        return tr("Elle ne contient pas de réponses à reprendre.");
    case FormVerdict::State::Current:
        return tr("C'est l'édition en vigueur. Le programme sait la remplir.");
    case FormVerdict::State::Placed:
        return tr("C'est l'édition en vigueur. Vous avez montré où sont ses champs : le programme "
                  "sait la remplir.");
    case FormVerdict::State::Flat:
        return tr("C'est l'édition en vigueur, mais ce PDF n'a pas de champs. Montrez une fois où "
                  "ils sont.");
    case FormVerdict::State::Specimen:
        return tr("Il se lit, mais il ne s'envoie pas : la caisse le refuse.");
    case FormVerdict::State::Superseded:
        //: %1: the edition in force.
        return current.isEmpty()
            ? tr("Cette édition n'est plus en vigueur.")
            : tr("Elle est remplacée par l'édition %1. La caisse peut refuser l'ancienne.")
                  .arg(current);
    case FormVerdict::State::OtherEdition:
        //: %1: the edition that the program knows.
        return tr("Le programme connaît l'édition %1. Celle-ci est peut-être plus récente : "
                  "cherchez une nouvelle version de Préalable.")
            .arg(current);
    case FormVerdict::State::OtherFields:
        return tr("Il porte le numéro du formulaire, mais ses champs sont autres. Le programme ne "
                  "le remplit pas au hasard.");
    case FormVerdict::State::AdobeOnly:
        return tr("Seul le lecteur d'Adobe l'affiche. Le programme ne peut pas le remplir.");
    case FormVerdict::State::Locked:
        return tr("Le programme respecte cette interdiction. Procurez-vous un fichier libre.");
    case FormVerdict::State::Foreign:
        return tr("Rien à faire ici : ce n'est ni une demande, ni un formulaire connu. Pour le "
                  "joindre à une demande, ajoutez-le à l'étape « Pièces à joindre ».");
    }
    Q_UNREACHABLE();
}

} // namespace prealable
