// « Protéger les réponses jointes au PDF »: whether the answers that an export carries are sealed,
// with which passphrase, and what it protects and what it does not.
#pragma once

#include "ui/passphrasebox.h"

namespace prealable {

class OptionButton;

class AnswersSeal : public QWidget
{
    Q_OBJECT
public:
    struct Typed {
        bool wanted = false;
        PassphraseBox::Typed phrase;
    };

    explicit AnswersSeal(const Typed &typed, QWidget *parent = nullptr);
    [[nodiscard]] Typed typed() const;
    // Shown at its field too; none when the answers may stay open.
    std::optional<ErrorSummary::Problem> takeProblem();

Q_SIGNALS:
    void edited();

private:
    OptionButton *m_wanted;
    PassphraseBox *m_phrase;
};

} // namespace prealable
