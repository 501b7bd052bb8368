// Fields that a signature has locked: to change one of them afterwards voids that signature.
// PDF 32000-1, 12.7.4.5 (table 233, /Lock) and 12.8.2.4 (table 256, FieldMDP); PDF 32000-2,
// 12.7.5.5 (/P of /Lock).
#pragma once

#include "pdf/formtree.h"

namespace prealable::pdf {

// A signature field that somebody has signed already.
bool holdsSignature(const FieldNode &field);

// Sets PdfFieldInfo::lockedBySignature and FormTree::isLocked. A name stands for itself and for what
// is below it. Of more than anybody signs only a part is read, and everything is locked.
void markLockedFields(FormTree &form);

} // namespace prealable::pdf
