// A radio button or check box as a large row whose text wraps: easy to hit, readable at any size.
#pragma once

#include <QAbstractButton>
#include <QHash>

namespace prealable {

class OptionButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Radio, Check };

    OptionButton(
        Kind kind, const QString &text, const QString &hint = {}, QWidget *parent = nullptr);
    [[nodiscard]] Kind kind() const { return m_kind; }
    // Small, to stand beside others of its kind on a dense page.
    void setCompact();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override;

private:
    struct Places {
        QRect mark;
        QRect text;
        QRect hint;
        int height = 0;
    };
    [[nodiscard]] const Places &places(int width) const;
    [[nodiscard]] Places measured(int width) const;
    void chooseReached(int key);
    void paintMark(QPainter &painter, const QRect &where) const;

    [[nodiscard]] int padding() const;

    Kind m_kind;
    bool m_compact = false;
    QString m_hint;
    mutable QHash<int, Places> m_places; // by width
};

} // namespace prealable
