// The page being filled, beside the questions: the box of the current question is lit, a click on a
// box goes to its question.
#pragma once

#include "pdf/templateindex.h"
#include "ui/session.h"

#include <QFrame>

namespace prealable {

class LiveView;

class LivePane : public QFrame
{
    Q_OBJECT
public:
    explicit LivePane(Session *session, QWidget *parent = nullptr);
    // Waits for the page being drawn: the work reads the edition.
    ~LivePane() override;
    void highlight(const FieldId &field);

Q_SIGNALS:
    void fieldWanted(const prealable::FieldId &field);

private:
    struct Template {
        QByteArray pdf;
        std::shared_ptr<const TemplateIndex> index; // null when it could not be made
        QStringList pageNames;
    };

    static Template make(const FormEdition &edition);
    static QStringList shownNames(
        QStringList names, const FormEdition &paper, const FormEdition &shown);
    void loadTemplate();
    void showValues();
    void clicked(const PdfFieldName &name, const QString &state);

    Session *m_session;
    LiveView *m_view;
    FormId m_form; // the form whose page is shown
    EditionId m_edition;
    FieldId m_field;
};

} // namespace prealable
