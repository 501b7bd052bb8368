#include "ui/aboutdialog.h"

#include "core/version.h"
#include "pdf/libraryversions.h"
#include "ui/notices.h"
#include "ui/sentencetext.h"
#include "ui/sourcetext.h"
#include "ui/widgets.h"
#include "ui/windowlanguage.h"

#include <QPlainTextEdit>
#include <QScreen>
#include <QStyle>
#include <QTextDocument>
#include <QTextOption>

namespace prealable {

AboutDialog::AboutDialog(QDate lawCheckedOn, const Forms &forms, QWidget *parent)
    : QDialog(parent)
{
    //: Title of the window that says which version this is.
    setWindowTitle(tr("À propos de Préalable"));
    setObjectName(QStringLiteral("about"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::space(2));
    buildFacts(column, lawCheckedOn, forms);
    buildNotices(column);
    //: Button: closes the window. The letter after & is its key.
    auto *close = makePrimary(tr("&Fermer"));
    close->setObjectName(QStringLiteral("about/close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignLeft);
    const QFontMetrics metrics(style::font(style::Size::Body));
    const QSize wanted(metrics.averageCharWidth() * 84, metrics.lineSpacing() * 32);
    resize(wanted.boundedTo(screen()->availableGeometry().size()));
    close->setFocus();
}

void AboutDialog::buildFacts(QVBoxLayout *column, QDate lawCheckedOn, const Forms &forms)
{
    //: Name and version of the program. %1: its version.
    column->addWidget(
        makeText(tr("Préalable %1").arg(programVersion()), style::Size::Large, Look::Title, true));
    //: What the program does, in one sentence.
    column->addWidget(makeText(tr("Prépare une demande d'accord préalable à l'Assurance maladie. "
                                  "Rien n'est envoyé : tout reste sur cet ordinateur.")));
    QStringList libraries;
    for (const LibraryVersion &library : libraryVersions())
        libraries.append(library.name + u'\u00A0' + library.version);
    const QString version = SourceText::version(forms.version);
    QString facts = forms.signer.isEmpty()
        //: Which forms these are. %1: « version 7 du 1er décembre 2026 ».
        ? tr("Formulaires : %1.").arg(version)
        //: Which forms these are. %1: « version 7 du 1er décembre 2026 », %2: who signed the pack.
        : tr("Formulaires : %1, d'un paquet signé par %2.").arg(version, forms.signer);
    //: The day of the law. %1: a date.
    facts += u'\n'
        + tr("Droit : toutes les valeurs ont été relues le %1 ou après.")
              .arg(shownDay(lawCheckedOn));
    //: The libraries that the program runs with. %1: their names and versions.
    facts += u'\n' + tr("Fonctionne avec : %1.").arg(listed(libraries));
    auto *text = makeText(facts);
    text->setObjectName(QStringLiteral("about/facts"));
    // To be copied into a message to whoever helps.
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: Accessible name of the versions.
    text->setAccessibleName(tr("Versions"));
    text->setAccessibleDescription(facts);
    column->addWidget(text);
}

void AboutDialog::buildNotices(QVBoxLayout *column)
{
    //: Label of the text with all licences. The letter after & is its key.
    auto *label = makeText(tr("Composants et &licences"), style::Size::Body, Look::Plain, true);
    auto *notices = new QPlainTextEdit;
    notices->setObjectName(QStringLiteral("about/notices"));
    notices->setReadOnly(true);
    notices->setTabChangesFocus(true);
    // Read line by line with the arrows, as in any text.
    notices->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: Accessible name of the text with all licences.
    notices->setAccessibleName(tr("Composants et licences"));
    //: Accessible description of that text.
    notices->setAccessibleDescription(
        tr("Qui a fait ce que le programme emploie, et sous quelle licence."));
    label->setBuddy(notices);
    QTextOption option = notices->document()->defaultTextOption();
    option.setTextDirection(layoutDirection()); // else each line has that of its first letter
    option.setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    notices->document()->setDefaultTextOption(option);
    const auto parts = Notices::read(QStringLiteral(":/licences/thirdparty.json"));
    notices->setPlainText(parts ? Notices::text(*parts, Notices::bundledPath())
                                : shownSentence(parts.error().value(0)));
    column->addWidget(label);
    column->addWidget(notices, 1);
}

} // namespace prealable
