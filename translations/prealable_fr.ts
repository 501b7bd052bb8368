<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>prealable::CommandPalette</name>
    <message numerus="yes">
        <source>%n commande(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::ErrorSummary</name>
    <message numerus="yes">
        <source>… et %n autre(s), marqué(s) «&#xa0;Erreur&#xa0;» plus bas.</source>
        <extracomment>Under the first problems of a long page. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>… et une autre, marquée «&#xa0;Erreur&#xa0;» plus bas.</numerusform>
            <numerusform>… et %n autres, marquées «&#xa0;Erreur&#xa0;» plus bas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormTexts</name>
    <message numerus="yes">
        <source>Une signature dans ce PDF a verrouillé %n champ(s). Le programme ne les change pas&#xa0;: ce que vous répondez pour eux sera refusé. Prenez un exemplaire qui n&apos;est pas signé.</source>
        <extracomment>Said before a PDF is filled. %n: how many of its fields a signature has locked.</extracomment>
        <translation>
            <numerusform>Une signature dans ce PDF a verrouillé %n champ. Le programme ne le change pas&#xa0;: ce que vous répondez pour lui sera refusé. Prenez un exemplaire qui n&apos;est pas signé.</numerusform>
            <numerusform>Une signature dans ce PDF a verrouillé %n champs. Le programme ne les change pas&#xa0;: ce que vous répondez pour eux sera refusé. Prenez un exemplaire qui n&apos;est pas signé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::ImportPage</name>
    <message numerus="yes">
        <source>Et %n autre(s) remarque(s).</source>
        <extracomment>After a list of remarks. %n: how many more.</extracomment>
        <translation>
            <numerusform>Et une autre remarque.</numerusform>
            <numerusform>Et %n autres remarques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le fichier. Décochez celles qui ne doivent pas entrer dans le registre.</source>
        <extracomment>Under the heading. %n: how many people.</extracomment>
        <translation>
            <numerusform>%n personne dans le fichier. Décochez-la si elle ne doit pas entrer dans le registre.</numerusform>
            <numerusform>%n personnes dans le fichier. Décochez celles qui ne doivent pas entrer dans le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inscription de %n fiche(s)…</source>
        <extracomment>While the people of a file are written.</extracomment>
        <translation>
            <numerusform>Inscription de %n fiche…</numerusform>
            <numerusform>Inscription de %n fiches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) inscrite(s) au registre. Le fichier n&apos;a pas été modifié.</source>
        <extracomment>The people of a file were written. %n: how many.</extracomment>
        <translation>
            <numerusform>%n fiche inscrite au registre. Le fichier n&apos;a pas été modifié.</numerusform>
            <numerusform>%n fiches inscrites au registre. Le fichier n&apos;a pas été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::MainWindow</name>
    <message numerus="yes">
        <source>%n réponse(s) reprise(s) du registre&#xa0;: %1</source>
        <extracomment>In the bar at the top: answers were taken from the register. %1: a name, %n: how many.</extracomment>
        <translation>
            <numerusform>%n réponse reprise du registre&#xa0;: %1</numerusform>
            <numerusform>%n réponses reprises du registre&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::RecallDialog</name>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::RegisterPage</name>
    <message numerus="yes">
        <source>%n fiche(s) trouvée(s)</source>
        <extracomment>Above the list of what was found. %n: how many.</extracomment>
        <translation>
            <numerusform>%n fiche trouvée</numerusform>
            <numerusform>%n fiches trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the list of requests that are not closed, the next day that matters first.</extracomment>
        <translation>
            <numerusform>%n demande en cours</numerusform>
            <numerusform>%n demandes en cours, la prochaine échéance d&apos;abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n échéance(s) enregistrée(s). Ouvrez le fichier avec votre agenda.</source>
        <extracomment>The file for the calendar was written. %n: number of days in it.</extracomment>
        <translation>
            <numerusform>%n échéance enregistrée. Ouvrez le fichier avec votre agenda.</numerusform>
            <numerusform>%n échéances enregistrées. Ouvrez le fichier avec votre agenda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::StartPage</name>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the requests of a practice that are not closed. %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n demande en cours</numerusform>
            <numerusform>%n demandes en cours, la prochaine échéance d&apos;abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) ne peuvent pas être lus. Ils ne sont pas effacés.</source>
        <extracomment>Some drafts cannot be read. %n: how many.</extracomment>
        <translation>
            <numerusform>%n brouillon ne peut pas être lu. Il n&apos;est pas effacé.</numerusform>
            <numerusform>%n brouillons ne peuvent pas être lus. Ils ne sont pas effacés.</numerusform>
        </translation>
    </message>
</context>
</TS>
