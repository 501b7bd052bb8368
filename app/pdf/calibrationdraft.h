// A calibration while a person makes it: what the form asks for, where it was proposed, what the
// person says of it. No window is needed for it.
#pragma once

#include "pdf/calibrationmaterial.h"

namespace prealable {

class CalibrationDraft
{
public:
    enum class State {
        Unplaced,
        Proposed, // by the program: not filled until a person confirms it
        Confirmed,
        Absent, // a person said that this paper does not have it
    };
    struct Entry {
        ExpectedField field;
        int volet = 0;
        State state = State::Unplaced;
        CalibratedField place; // of a placed one; page and rect in user space
    };

    CalibrationDraft() = default;
    // Entries in the order of the form, volet by volet, with the proposed places.
    CalibrationDraft(const FormEdition &edition, const CalibrationMaterial &material);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isPlaced(qsizetype entry) const;
    // The places of `calibration`, which a person confirmed before; other proposals stay.
    void take(const Calibration &calibration);

    // All of these are what a person says. Placing does not confirm.
    void place(qsizetype entry, int page, const QRectF &userRect);
    void setComb(qsizetype entry, bool comb); // one cell for each character, or running text
    void confirm(qsizetype entry); // nothing for one that is not placed
    void confirmPage(int page);
    void unplace(qsizetype entry);
    void setAbsent(qsizetype entry);

    [[nodiscard]] int count(State state) const;
    // Where to go from `entry` (-1: from the start): the next that is neither confirmed nor absent;
    // -1 when there is none.
    [[nodiscard]] qsizetype nextOpen(qsizetype entry) const;
    // What is confirmed, nothing else.
    [[nodiscard]] Calibration calibration() const;
    // What a test fill writes: as many digits as there are cells, else the caption; the state of a
    // box.
    [[nodiscard]] QString sample(qsizetype entry) const;

private:
    void add(const CalibratedField &place, int volet, State state);

    Calibration m_head; // without fields
    QList<Entry> m_entries;
};

} // namespace prealable
