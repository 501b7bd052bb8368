// What the world can do to us, as a value. A user's mistake is a Finding, never an Error.
#pragma once

#include <QString>

namespace prealable {

// Each code is documented here, once; `codeName()` is its stable spelling on the command line
// ("file-not-found"). Add a code rather than reuse one for another meaning.
enum class ErrorCode {
    // Files
    FileNotFound, // no file at `where`
    FileUnreadable, // it exists, but cannot be opened or read
    FileTooLarge, // larger than the limit for its kind
    FileNotWritten, // disk full, no permission: nothing was left behind
    FileChanged, // not the file any more that was kept
    // JSON of ours (forms, requests, facts, drafts); `where` = file + JSON pointer
    JsonSyntax, // not JSON; detail has line and column
    JsonDuplicateKey, // the same key twice in one object
    JsonUnknownKey, // a key that the format does not have
    JsonMissingKey, // a key that the format needs
    JsonWrongType, // a value of another JSON type than the format says
    JsonWrongValue, // the right type, but not an allowed value
    NewerVersion, // written by a later version of the program
    WrongFormat, // some other file than the one expected
    // Forms
    UnknownForm,
    UnknownEdition,
    SupersededEdition, // known, but no longer in force: never filled silently
    UnknownField,
    FormsInvalid, // the program's own forms/ do not pass their checks
    // The user's answers stop the command (exit status 1)
    NotReady, // blocking findings or missing answers
    // PDF
    PdfDamaged, // cannot be read as a PDF
    PdfEncrypted, // needs a password that we do not have
    PdfDynamicXfa, // an XFA form without real pages: no reader but Adobe's shows it
    PdfTooComplex, // more pages, fields or objects than any form has
    PdfNoForm, // a PDF without fields
    PdfOtherForm, // a form, but not the one asked for
    PdfUnknownField,
    PdfUnknownState, // the box has no such state
    PdfReadOnly, // the field may not be changed
    PdfTextTooLong, // more characters than MaxLen, or does not fit at the smallest size
    PdfGlyphMissing, // a character that no bundled font can draw
    PdfNotVerified, // what was read back differs from what was written
    PdfSigned, // rewriting would void a signature
    PdfForbidden, // its author forbids filling it (permissions, certification)
    // Papers to join, read by the helper process
    UnknownFileKind, // neither a PDF nor an image that we read
    ImageDamaged, // incomplete, or not what its first bytes say
    ImageTooLarge, // more points or pages than any paper
    DecoderMissing, // the helper process is not installed beside the program
    DecoderFailed, // it crashed, took too long, or answered what cannot be understood
    Cancelled, // the person did not want to wait
    // Sealed bytes and the register
    SealDamaged, // no sealed bytes of ours, or cut, or asking for more memory than is given
    SealRefused, // wrong passphrase or key, or changed since: the two cannot be told apart
    Locked, // the key is not there: unlock first
    KeychainUnavailable, // no keychain, or it does not give the secret
    RegisterDamaged, // the file or a line of it cannot be read; what there was is kept
    RegisterBusy, // another program holds it for longer than we wait
    RegisterReadOnly, // no permission to write in it
    RegisterUnreachable, // no connection to the server, or it was lost
    RegisterRefused, // the server refuses this user, password or database
    RecordChanged, // saved by somebody else since it was read: nothing was overwritten
    RecordMissing, // no such record, or it was removed
    RecordInUse, // other records still need it
    // Form packs
    PackDamaged, // not laid out as a pack: cut, or names or sizes that no pack has
    PackUnsigned, // nobody answers for it
    PackUnknownKey, // signed by somebody whom this program does not trust
    PackAltered, // changed, cut or lengthened since it was signed
    PackNotNewer, // no newer than the data that serve already
    PackInvalid, // well signed, but its forms do not pass the checks of this program
    // Use of the command line (exit status 2)
    Usage,
    Internal, // a library failed in a way that it does not document
};

// Stable kebab-case name of a code, as printed on the command line.
QString codeName(ErrorCode code);

// A name that comes from a file, fit for `where` and `detail`: on one line, no longer than
// `longest` characters and an ellipsis, '?' for what cannot be printed. It may be anything, even
// what somebody wrote about a person in the wrong place.
QString shownName(const QString &name, qsizetype longest = 60);

// `where`: file, JSON pointer, field or option. `detail`: a French sentence that says what to do.
// Neither ever holds something that the user typed about a person.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString where;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace prealable
