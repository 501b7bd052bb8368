// The forms in a pack: what formcheck accepts, by formcheck's own code, and nothing else.
#pragma once

#include "catalog/formschanges.h"
#include "store/packformat.h"

namespace prealable {

// An unsigned pack of a whole forms/ folder: its JSON files, and the index that lists read. All
// that formcheck finds in it; PackDamaged: a file that no pack can hold.
Result<QByteArray, Errors> makePack(const FormsSource &folder);

// The files of a pack, read and checked whole. PackInvalid names the first problem; nothing is
// accepted in part.
Result<ReadForms> acceptedForms(const FormFiles &files);

} // namespace prealable
