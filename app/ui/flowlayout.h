// Widgets side by side, as many as the width takes, then the next row. A widget whose property
// "wide" is true has a row of its own. One with a property "widest" (pixels) takes up to that of
// what its row leaves. In a row all stand on the same line at their foot, so that inputs line up
// under labels of one and of two lines. Mirrored from right to left.
#pragma once

#include <QLayout>

namespace prealable {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    // `gap` between widgets of a row, `rowGap` between rows, in pixels.
    FlowLayout(QWidget *parent, int gap, int rowGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    struct Row {
        QList<QLayoutItem *> items;
        QList<int> widths;
        int height = 0;
    };
    [[nodiscard]] QList<Row> rows(int width) const;
    static void finish(Row &row, int left);

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_rowGap;
    mutable int m_knownWidth = -1; // the last height asked for, and its width
    mutable int m_knownHeight = 0;
};

} // namespace prealable
