// The page being filled, with what turns its pages and its zoom. A click on a box says which.
#pragma once

#include "pdf/templateindex.h"
#include "rules/fieldvalues.h"

#include <QWidget>
#include <memory>

class QLabel;
class QToolButton;

namespace prealable {

class PageCanvas;

class LiveView : public QWidget
{
    Q_OBJECT
public:
    explicit LiveView(QWidget *parent = nullptr);

    void setTemplate(const QByteArray &pdf, std::shared_ptr<const TemplateIndex> index);
    void setValues(const PdfFieldValues &values);
    void setHighlighted(const QList<PdfFieldName> &fields);
    // What each page is called: « Volet 1 – service médical ». Without names: « Page 1 ».
    void setPageNames(const QStringList &names);
    void setPage(int page);

    [[nodiscard]] int page() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] PageCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    // `state`: of the box that was clicked, empty for a text.
    void fieldClicked(const prealable::PdfFieldName &field, const QString &state);
    void pageChanged(int page);

private:
    QToolButton *button(const QString &sign, const QString &name, const QString &objectName);
    void describe();

    PageCanvas *m_canvas;
    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QStringList m_names;
};

} // namespace prealable
