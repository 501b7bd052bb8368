// A small form with everything that a rendition can draw: three volets, combs, lines, areas, boxes
// of several states, signatures, a reserved block.
#pragma once

#include "catalog/formedition.h"

namespace prealable::test {

class RenditionFixture
{
public:
    RenditionFixture()
    {
        m_edition.form = FormId(QStringLiteral("essai"));
        m_edition.edition = EditionId(QStringLiteral("99999-08"));
        m_edition.cerfa = QStringLiteral("99999*08");
        m_edition.reference = QStringLiteral("S9999h");
        m_edition.recogniseNumbers = {QStringLiteral("99999*08")};
        m_edition.recogniseReferences = {QStringLiteral("S9999h")};
        m_edition.supersedes = {{EditionId(QStringLiteral("99999-07")), QStringLiteral("99999*07"),
            QStringLiteral("S9999g")}};
        setText("form.title", "Demande d'accord préalable, formulaire d'essai");
        const char *goesTo[] = {"À adresser au service médical, sous pli confidentiel",
            "À adresser à l'organisme d'assurance maladie", "À remettre au transporteur"};
        for (int volet = 1; volet <= 3; ++volet) {
            m_edition.volets << Volet{volet, QStringLiteral("essai"), volet == 1};
            setText(qPrintable(QStringLiteral("volet.%1.title").arg(volet)),
                qPrintable(QStringLiteral("Volet %1").arg(volet)));
            setText(qPrintable(QStringLiteral("volet.%1.goesTo").arg(volet)), goesTo[volet - 1]);
        }
        addBeneficiary();
        addRequest();
        addMedical();
        addReserved();
    }

    [[nodiscard]] FormEdition edition() const { return m_edition; }

private:
    using Kind = RenditionCell::Kind;

    void setText(const char *key, const char *text)
    {
        m_edition.texts.insert(QString::fromUtf8(key), QString::fromUtf8(text));
    }

    PdfMapping &mapping(const QString &name)
    {
        for (PdfMapping &known : m_edition.pdf) {
            if (known.name.text() == name)
                return known;
        }
        PdfMapping made;
        made.name = PdfFieldName(name);
        made.volets = {1, 2, 3};
        m_edition.pdf << made;
        return m_edition.pdf.last();
    }

    RenditionCell cell(Kind kind, const char *pdf, const char *caption, const char *state = "")
    {
        RenditionCell made;
        made.kind = kind;
        made.pdf = PdfFieldName(QString::fromUtf8(pdf));
        made.state = QString::fromUtf8(state);
        const QString key = made.pdf.isEmpty()
            ? QStringLiteral("note.%1").arg(m_edition.texts.size())
            : QStringLiteral("pdf.%1.%2.label").arg(made.pdf.text(), made.state);
        made.label = TextKey(key);
        m_edition.texts.insert(key, QString::fromUtf8(caption));
        if (made.pdf.isEmpty())
            return made;
        PdfMapping &known = mapping(made.pdf.text());
        if (kind == Kind::Box) {
            known.box = true;
            known.states << made.state;
        }
        return made;
    }

    RenditionCell comb(const char *pdf, const char *caption, const QList<int> &groups)
    {
        RenditionCell made = cell(Kind::Comb, pdf, caption);
        made.groups = groups;
        int cells = 0;
        for (const int group : groups)
            cells += group;
        mapping(made.pdf.text()).maxLength = cells;
        return made;
    }

    void addBlock(const char *id, const char *title, const QList<QList<RenditionCell>> &rows,
        const QList<int> &volets = {1, 2, 3}, bool reserved = false)
    {
        RenditionBlock block;
        block.id = QString::fromUtf8(id);
        block.volets = volets;
        block.reserved = reserved;
        block.rows = rows;
        m_edition.rendition << block;
        setText(qPrintable(QStringLiteral("block.%1.title").arg(block.id)), title);
    }

    void addBeneficiary()
    {
        RenditionCell name = cell(Kind::Line, "n et p", "Nom et prénom");
        RenditionCell birth = comb("date naiss", "Né(e) le", {2, 2, 4});
        addBlock("beneficiary", "Personne bénéficiaire du transport",
            {{name, birth},
                {comb("num immat", "Numéro d'immatriculation", {1, 2, 2, 2, 3, 3}),
                    comb("clé", "Clé", {2})},
                {cell(Kind::Line, "ad", "Adresse")},
                {cell(Kind::Note, "",
                    "L'assuré(e) n'est à remplir que s'il ou elle n'est pas "
                    "la personne transportée.")}});
    }

    void addRequest()
    {
        RenditionCell from = cell(Kind::Line, "de", "Départ : structure de soins, nom et adresse");
        RenditionCell to = cell(Kind::Line, "vers", "Arrivée : structure de soins, nom et adresse");
        from.width = 0.5;
        to.width = 0.5;
        addBlock("request", "Situation qui demande un accord préalable",
            {{cell(Kind::Box, "km", "Transport de plus de 150 km", "Oui"),
                 cell(Kind::Box, "km",
                     "Transports en série : au moins quatre, de plus de 50 km, "
                     "sur deux mois",
                     "non"),
                 cell(Kind::Box, "km", "CAMSP ou CMPP", "camsp"),
                 cell(Kind::Box, "km", "Engagement maternité", "engag")},
                {cell(Kind::Box, "rap acc", "Accident causé par un tiers", "Oui"),
                    cell(Kind::Box, "rap acc", "Non", "non"),
                    comb("DATE AT", "Date de cet accident", {2, 2, 4})},
                {from, to}});
    }

    void addMedical()
    {
        RenditionCell area = cell(Kind::Area, "elmedic", "Éléments d'ordre médical");
        area.lines = 4;
        mapping(QStringLiteral("elmedic")).volets = {1};
        mapping(QStringLiteral("elmedic")).multiline = true;
        mapping(QStringLiteral("elmedic")).continues = true;
        RenditionCell signature = cell(Kind::Signature, "", "Signature et cachet du prescripteur");
        signature.lines = 4;
        addBlock("medical", "Éléments d'ordre médical", {{area}}, {1});
        addBlock("prescriber", "Prescripteur",
            {{cell(Kind::Line, "ident med", "Nom et prénom"),
                 comb("num ident med", "Identifiant (RPPS)", {11})},
                {signature}});
    }

    void addReserved()
    {
        const auto leave = [this](const char *name) {
            mapping(QString::fromUtf8(name)).leftBlank = QStringLiteral("caisse");
            mapping(QString::fromUtf8(name)).volets = {1, 2};
        };
        addBlock("opinion", "Réservé au service médical",
            {{cell(Kind::Box, "acc", "Accord", "Oui"), cell(Kind::Box, "acc", "Refus", "non"),
                cell(Kind::Line, "motif", "Motif")}},
            {1, 2}, true);
        leave("acc");
        leave("motif");
    }

    FormEdition m_edition;
};

} // namespace prealable::test
