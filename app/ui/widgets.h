// The few building blocks that every page is made of.
#pragma once

#include "ui/style.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

class QLineEdit;

namespace prealable {

enum class Look { Plain, Muted, Title, Error, Warning, Done };

// Text that wraps, in a size of the type scale.
QLabel *makeText(const QString &text, style::Size size = style::Size::Body, Look look = Look::Plain,
    bool bold = false);
QLabel *makeHeading(const QString &text);
// Its content begins so much further from the leading edge.
void indent(QLayout *layout, int pixels);

// `icon`: one of resources/icons, without its ".svg".
QPushButton *makeButton(const QString &text, const QString &icon = {});
QPushButton *makePrimary(const QString &text, const QString &icon = {});
// A button with what it does written under it, and read aloud with it.
QPushButton *addAct(QVBoxLayout *layout, const QString &name, const QString &text,
    const QString &what, const QString &icon = {});
// An icon as high as a heading, beside a text that says the same.
QWidget *makeIcon(const QString &name);
// Looks like a link, is a button: reached and pressed by keyboard like one. Its text wraps.
QAbstractButton *makeLink(const QString &text);

// What cannot be undone is asked twice, in place: the second press confirms. Escape, or going
// elsewhere, takes the first one back.
class TwiceButton : public QPushButton
{
    Q_OBJECT
public:
    TwiceButton(const QString &text, const QString &sure, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arm(bool armed);

    QString m_text;
    QString m_sure;
    bool m_armed = false;
};

struct PanelIcon;

// A block set apart: information, warning, error, done, card, quote.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const QString &look, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect iconPlace() const;

    QVBoxLayout *m_body;
    const PanelIcon *m_icon = nullptr;
};

// « Où trouver ce numéro ? »: a button that shows or hides a text, or several with their headings.
class Fold : public QWidget
{
    Q_OBJECT
public:
    Fold(const QString &title, const QString &text, QWidget *parent = nullptr);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void setText(const QString &text);
    void addPart(const QString &heading, const QString &text);
    // Under the text. `description`: what it shows, read aloud with the text.
    void addPicture(QWidget *picture, const QString &description);
    QPushButton *button() const { return m_button; }
    // For more than texts: what stands under the button while it is open.
    QVBoxLayout *body() const { return m_panel->body(); }

private:
    void show();

    QString m_title;
    QPushButton *m_button;
    Panel *m_panel;
    QLabel *m_text;
    QStringList m_parts; // headings and texts, as they are read aloud
};

// What the program writes, not the person. Editors listen to textChanged(): a screen reader or a
// voice control writes without the keys that textEdited() waits for.
void setTextQuietly(QLineEdit &edit, const QString &text);

// Takes everything out of a layout and deletes it.
void clearLayout(QLayout *layout);

} // namespace prealable
