// The words of Qt's own dialogs, in French like the rest.
#pragma once

namespace prealable {

// Before the first dialog; later calls do nothing. Without Qt's translations the words are English.
void loadDialogTexts();

} // namespace prealable
