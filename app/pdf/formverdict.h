// What a PDF that somebody opened is worth, and what can be done with it: the one place that
// decides it.
#pragma once

#include "pdf/recognition.h"

#include <QDate>

namespace prealable {

struct FormVerdict {
    enum class State {
        Export, // a request that we filled: it carries its answers
        SealedExport, // the same, its answers sealed with a passphrase
        Rendition, // our page, without answers
        Current, // the official form in force, with its fields
        Placed, // the same without fields: a person showed where they are
        Flat, // the same without fields
        Specimen, // may be looked at, never sent
        Superseded, // an edition that is no longer in force
        OtherEdition, // of a form that we know, an edition that we do not
        OtherFields, // it bears the number, but has not the fields of that edition
        AdobeOnly, // no reader but Adobe's shows it
        Locked, // its author forbids filling it
        Foreign // nothing that we know
    };
    enum class Action {
        Continue, // the request that it carries
        Unseal, // the same, with its passphrase
        Fill, // a new request, written into this file
        Keep, // as the official form of its edition
        PlaceFields, // show where its fields are
        StartNew, // a new request on the edition in force, without this file
        GetOfficial // look for the edition in force
    };

    State state = State::Foreign;
    FormId form; // empty: none that we know
    EditionId edition;
    EditionId current; // the edition of that form in force; empty: none is
    RecognisedBy by = RecognisedBy::Nothing;
    QString printed; // by a number or a reference: that one
    int locked = 0; // fields that a signature in the file has locked: they keep what they hold
    QList<Action> actions; // the most likely one first; empty: nothing can be done with it here
};

// `placed`: the form and edition whose fields a person placed on this very file; nothing when
// nobody did.
struct PlacedForm {
    FormId form;
    EditionId edition;
};
FormVerdict verdictOf(const Catalog &catalog, const Recognition &found, const TemplateIndex &index,
    const std::optional<PlacedForm> &placed, QDate day);

} // namespace prealable
