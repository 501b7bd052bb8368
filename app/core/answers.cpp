#include "core/answers.h"

namespace prealable {

void Answers::set(const FieldId &field, const Value &value)
{
    if (value.isAnswered() || value.state() == FieldState::Blank)
        m_values.insert(field, value);
    else
        m_values.remove(field);
}

} // namespace prealable
