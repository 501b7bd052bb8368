// The page on which a person puts the fields of a form: frames that are moved with the mouse or the
// arrow keys, filled with a test text as the export would.
#pragma once

#include "pdf/calibrationdraft.h"
#include "ui/pagecanvas.h"

namespace prealable {

class CalibrationCanvas : public PageCanvas
{
    Q_OBJECT
public:
    explicit CalibrationCanvas(QWidget *parent = nullptr);

    // Both outlive the canvas, or are given anew.
    void setDraft(const CalibrationMaterial *material, CalibrationDraft *draft);
    // After the draft was changed from outside.
    void refresh();
    // Turns to its page and scrolls to it.
    void setCurrent(qsizetype entry);
    [[nodiscard]] qsizetype current() const { return m_current; }

    // Puts the current entry on the next spot of the page that such an answer fits in; where there
    // is none, as on a scanned page, in the middle.
    void placeOnNextSpot();
    // By points as seen: along the page, and wider or higher.
    void move(double dx, double dy);
    void resizeBy(double dx, double dy);

Q_SIGNALS:
    void chosen(qsizetype entry);
    void changed(qsizetype entry); // its place
    void confirmWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const PageFrame &frame() const;
    [[nodiscard]] QRectF seenRect(qsizetype entry) const; // on its own page
    [[nodiscard]] bool isHere(qsizetype entry) const;
    [[nodiscard]] qsizetype entryAt(const QPointF &position) const;
    [[nodiscard]] QSizeF usualSize() const; // of the current entry, before it has a place
    [[nodiscard]] bool isTaken(const QRectF &seen) const;
    void setSeen(const QRectF &seen, bool snap);
    bool moveByKey(const QKeyEvent &event);

    const CalibrationMaterial *m_material = nullptr;
    CalibrationDraft *m_draft = nullptr;
    qsizetype m_current = -1;
    qsizetype m_lastSpot = -1;
    QPointF m_grip; // from the upper left corner of the frame to the mouse, points
    bool m_dragging = false;
    bool m_stretching = false; // by the lower right corner
};

} // namespace prealable
