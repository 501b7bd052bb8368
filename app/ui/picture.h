// One of the program's own drawings (resources/pictures): flat, in the colours of the window, as
// large as the text around it asks for.
#pragma once

#include <QColor>
#include <QWidget>

class QSvgRenderer;

namespace prealable {

class Picture : public QWidget
{
    Q_OBJECT
public:
    // `name`: one of pictureNames(). `description`: what it shows, for whoever cannot see it.
    Picture(const QString &name, const QString &description, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    [[nodiscard]] bool isDrawn() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    [[nodiscard]] int usualWidth() const;

    QString m_name;
    QSvgRenderer *m_renderer;
};

} // namespace prealable
