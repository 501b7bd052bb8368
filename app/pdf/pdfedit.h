// Changes to an opened PDF, remembered so that they can be written as one increment, and the
// changes that every filled form gets: no XFA, no usage rights, no scripts, no foreign metadata.
#pragma once

#include "pdf/formtree.h"

#include <set>

namespace prealable::pdf {

class PdfEdit
{
public:
    explicit PdfEdit(QPDF &pdf)
        : m_pdf(pdf)
    {
    }

    [[nodiscard]] QPDF &pdf() const { return m_pdf; }
    // To be called for each dictionary that is changed in place.
    void touch(QPDFObjectHandle changed);
    // The same for a dictionary that may be direct, inside `owner`.
    void touch(QPDFObjectHandle changed, QPDFObjectHandle owner);
    // Something that an increment cannot express, or that must really leave the bytes.
    void requireRewrite() { m_needsRewrite = true; }

    [[nodiscard]] bool needsRewrite() const { return m_needsRewrite; }
    [[nodiscard]] bool cannotAppend() const { return m_cannotAppend; }
    [[nodiscard]] const std::set<QPDFObjGen> &touched() const { return m_touched; }

private:
    QPDF &m_pdf;
    std::set<QPDFObjGen> m_touched;
    bool m_needsRewrite = false;
    bool m_cannotAppend = false;
};

// Without them a viewer would show the old data, or warn that the form was changed. A certification
// is kept when `keepCertification` (an increment to a signed form).
void removeXfa(PdfEdit &edit, QPDFObjectHandle acroForm);
void removePermissions(PdfEdit &edit, bool keepCertification);
// JavaScript, launch, submit and import actions, wherever they hang.
void stripScripts(PdfEdit &edit, QPDFObjectHandle acroForm);
// Title and producer, nothing else.
void setMetadata(PdfEdit &edit, const QString &title);
// `json` as an associated file, "reponses.json".
void attachAnswers(PdfEdit &edit, const QByteArray &json);

} // namespace prealable::pdf
