#include "pdf/formverdict.h"

#include <algorithm>

namespace prealable {

namespace {

using State = FormVerdict::State;
using Action = FormVerdict::Action;

// Of an edition in force that the program knows.
State stateInForce(const Recognition &found, const TemplateIndex &index, bool isPlaced)
{
    if (found.kind == PdfKind::Rendition)
        return State::Rendition;
    if (index.technology == PdfTechnology::XfaDynamic)
        return State::AdobeOnly;
    if (found.kind == PdfKind::Specimen)
        return State::Specimen;
    if (index.forbidsFilling)
        return State::Locked;
    if (index.fields.isEmpty())
        return isPlaced ? State::Placed : State::Flat;
    return found.kind == PdfKind::Official ? State::Current : State::OtherFields;
}

State stateOf(const Catalog &catalog, const Recognition &found, const TemplateIndex &index,
    const FormVerdict &verdict, bool isPlaced)
{
    if (found.kind == PdfKind::Export)
        return found.answersSealed ? State::SealedExport : State::Export;
    if (verdict.form.isEmpty())
        return State::Foreign;
    if (catalog.summary(verdict.form, verdict.edition) == nullptr)
        return found.superseded ? State::Superseded : State::OtherEdition;
    if (verdict.edition != verdict.current)
        return State::Superseded;
    return stateInForce(found, index, isPlaced);
}

QList<Action> actionsFor(State state)
{
    switch (state) {
    case State::Export:
        return {Action::Continue};
    case State::SealedExport:
        return {Action::Unseal};
    case State::Current:
        return {Action::Fill, Action::Keep};
    case State::Placed:
        return {Action::Fill, Action::Keep, Action::PlaceFields};
    case State::Flat:
        return {Action::PlaceFields, Action::StartNew, Action::GetOfficial};
    case State::Specimen:
        return {Action::GetOfficial, Action::StartNew, Action::PlaceFields};
    case State::Rendition:
        return {Action::StartNew};
    case State::Superseded:
    case State::OtherEdition:
    case State::OtherFields:
    case State::AdobeOnly:
    case State::Locked:
        return {Action::GetOfficial, Action::StartNew};
    case State::Foreign:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

FormVerdict verdictOf(const Catalog &catalog, const Recognition &found, const TemplateIndex &index,
    const std::optional<PlacedForm> &placed, QDate day)
{
    FormVerdict verdict;
    verdict.form = found.form;
    verdict.edition = found.edition;
    verdict.by = found.by;
    verdict.printed = found.printed;
    // A scanned page names no form: then the person's word counts.
    const bool byHand = placed && found.form.isEmpty() && index.fields.isEmpty();
    if (byHand) {
        verdict.form = placed->form;
        verdict.edition = placed->edition;
    }
    verdict.locked = static_cast<int>(std::count_if(index.fields.begin(), index.fields.end(),
        [](const PdfFieldInfo &field) { return field.lockedBySignature; }));
    const EditionSummary *current = catalog.summaryInForce(verdict.form, day);
    if (current != nullptr)
        verdict.current = current->edition;
    const bool isPlaced
        = placed && placed->form == verdict.form && placed->edition == verdict.edition;
    verdict.state = stateOf(catalog, found, index, verdict, isPlaced);
    verdict.actions = actionsFor(verdict.state);
    const bool isOurs = verdict.state == State::Export || verdict.state == State::SealedExport;
    if (verdict.current.isEmpty() && !isOurs)
        verdict.actions.clear();
    return verdict;
}

} // namespace prealable
