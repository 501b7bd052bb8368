<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>prealable::AttachmentsPage</name>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Title of the page for papers to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez ici les fichiers (PDF ou photos), ou choisissez-les.</source>
        <extracomment>In the area where files are dropped.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoisir des fichiers…</source>
        <extracomment>Button: choose files to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF et images (%1)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir les pièces à joindre</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ajoutée</source>
        <extracomment>State of a paper to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez aussi joindre les originaux en papier, sans les ajouter ici.</source>
        <extracomment>On the page for papers to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnu</source>
        <extracomment>In place of 0: the number of pages is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature du document</source>
        <extracomment>Label: what a joined paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date écrite sur le document</source>
        <extracomment>Label: the date written on a joined paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de pages</source>
        <extracomment>Label: number of pages of a joined paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <extracomment>Button: take a joined file away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <extracomment>Accessible name of a button. %1: file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces fichiers ne peuvent pas être ajoutés : %1. Choisissez un PDF ou une image.</source>
        <extracomment>Some files cannot be joined. %1: their names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez la date du document avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with the date of a joined paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez la date de ce document : %1.</source>
        <extracomment>Problem: the date of a joined paper is missing. %1: what the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::ChoiceEditor</name>
    <message>
        <source>Oui</source>
        <extracomment>Answer to a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>Answer to a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::ErrorSummary</name>
    <message>
        <source>Il y a un problème</source>
        <extracomment>Title of the list of what must be corrected on a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::ExportPage</name>
    <message>
        <source>Rien n&apos;a été envoyé</source>
        <extracomment>Title of the last page: the program sends nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document est prêt sur cet ordinateur. C&apos;est à vous de l&apos;imprimer et de le remettre ou de l&apos;envoyer.</source>
        <extracomment>Last page, under the title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <extracomment>Button: back to the first page. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande n&apos;est pas complète. Chaque page porte la mention « BROUILLON ». Ne l&apos;envoyez pas.</source>
        <extracomment>Last page: the request is not complete.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur quel formulaire ?</source>
        <extracomment>Heading: which pages are filled.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choix du formulaire</source>
        <extracomment>Accessible name of the choice between our page and the official form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notre reproduction</source>
        <extracomment>Choice: our own page. Second line: what it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mêmes rubriques, non officielle. La caisse peut demander l&apos;original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&apos;ai le formulaire officiel (PDF)</source>
        <extracomment>Choice: the official PDF. Second line: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos réponses sont écrites dans votre fichier. L&apos;original n&apos;est pas modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir le &amp;fichier officiel…</source>
        <extracomment>Button: choose the official form on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le formulaire officiel se trouve ici : %1</source>
        <extracomment>Where the official form is found. %1: addresses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF</source>
        <extracomment>Button: write the PDF to a file. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer le volet &amp;%1</source>
        <extracomment>Button: print one volet of the form. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où va chaque volet ?</source>
        <extracomment>Heading: the recipients of the volets.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contient des informations médicales : sous pli fermé.</source>
        <extracomment>Under a volet: it holds health data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui signe ?</source>
        <extracomment>Heading: who signs and where.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que joindre ?</source>
        <extracomment>Heading: papers to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À qui l&apos;envoyer ?</source>
        <extracomment>Heading: how to send.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que garder ?</source>
        <extracomment>Heading: what to keep.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand aurez-vous une réponse ?</source>
        <extracomment>Heading: until when an answer is due.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour où vous postez la demande</source>
        <extracomment>Label: the day on which the request is posted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caisse a jusqu&apos;au %1 pour répondre. Sans réponse, l&apos;accord est acquis à partir du %2.</source>
        <extracomment>Until when the fund may answer. %1: last day, %2: the day after.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selon l&apos;autre lecture de la loi, ce serait à partir du %1.</source>
        <extracomment>The other reading of the law. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos réponses sur cet ordinateur</source>
        <extracomment>Heading: the answers kept on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le brouillon reste ici pour que vous puissiez le reprendre. Vous pouvez l&apos;effacer quand le document est enregistré.</source>
        <extracomment>Last page: the draft stays until it is erased.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir le formulaire officiel</source>
        <extracomment>Title of a file dialog; filter of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le fichier du formulaire officiel, ou notre reproduction.</source>
        <extracomment>Problem: no official form was chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation du document…</source>
        <extracomment>While the PDF is being made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document enregistré et vérifié : %1</source>
        <extracomment>The PDF was written. %1: file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une réponse trop longue continue sur une feuille à la fin.</source>
        <extracomment>Some text goes on at the end of the document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ffacer le brouillon</source>
        <extracomment>Button: erase the draft. Then, on the same button: second press erases it for good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, e&amp;ffacer pour toujours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur. Enregistrez le PDF, puis imprimez-le ailleurs.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le volet %1 ne se trouve pas dans ce document. Enregistrez le PDF pour l&apos;imprimer en entier.</source>
        <extracomment>Problem: a volet cannot be printed alone. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression du volet %1…</source>
        <extracomment>While a volet goes to the printer. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (une page).</source>
        <extracomment>A volet went to the printer. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (%2 pages).</source>
        <extracomment>A volet went to the printer. %1: its number, %2: how many pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante : %1.</source>
        <extracomment>A volet went to the printer. %1: name of the printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La caisse répond toujours par écrit. Son silence ne vaut pas accord : attendez sa réponse.</source>
        <extracomment>The fund&apos;s silence means nothing in this case.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::FieldEditor</name>
    <message>
        <source>Je ne sais pas</source>
        <extracomment>Box under a question: the answer is left empty on purpose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où trouver ce numéro ?</source>
        <extracomment>Help under a field: where the number is written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <extracomment>Help under a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (facultatif)</source>
        <extracomment>After the label of a question that may stay empty. %1: the label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur : %1</source>
        <extracomment>Before a problem, at the field. %1: what is wrong and how to mend it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention : %1</source>
        <extracomment>Before a warning, at the field. %1: what may be wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::FieldText</name>
    <message>
        <source>Cette date n&apos;existe pas. Vérifiez le jour et le mois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez l&apos;année avec quatre chiffres, par exemple 1985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/1985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nombre entier, sans virgule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter par le professionnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter par le médecin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::Fold</name>
    <message>
        <source>Replié</source>
        <extracomment>Accessible description of a help button: its text is shown or hidden.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::FundEditor</name>
    <message>
        <source>%1 – département %2</source>
        <extracomment>A caisse that is proposed. %1: its name, %2: number of its département.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – code %2</source>
        <extracomment>A caisse that is proposed. %1: name and département, %2: how its code begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caisses proposées : %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many caisses are proposed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La table ne donne pas le code de cette caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code de cette caisse commence par %1. Les quatre derniers chiffres sont sur l&apos;attestation de droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou cherchez la caisse par son nom ou son département (table du %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez une partie du nom, un département ou un code, puis choisissez. La table est du %1. Une caisse absente peut exister.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::GroupEditor</name>
    <message>
        <source>La liste est pleine : %1 lignes au plus. Faites une autre demande pour la suite.</source>
        <extracomment>Under a list of rows that cannot take another one. %1: how many it takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Link: take this row away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer : %1</source>
        <extracomment>Accessible name of a link. %1: a row, « Acte 2 ».</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::LawRows</name>
    <message>
        <source>en vigueur, début non daté</source>
        <extracomment>Since when a value of the law holds: no date is known, it still does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <extracomment>Since when a value of the law holds. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu&apos;au %1</source>
        <extracomment>Until when a value of the law held. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <extracomment>When a value of the law held. %1, %2: dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <extracomment>In the list of rules, above a title: how long the caisse has, and what its silence means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à compter de l&apos;envoi. Sans réponse, l&apos;accord est acquis.</source>
        <extracomment>%1: a delay, « 15 jours ».</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à compter de la réception d&apos;une demande complète. Sans réponse, l&apos;accord est acquis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre lecture : à compter de la réception.</source>
        <extracomment>The other reading of when a delay begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre lecture : à compter de l&apos;envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus pour une raison médicale</source>
        <extracomment>Title of a row: an appeal against a refusal for medical reasons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus pour une raison administrative</source>
        <extracomment>Title of a row: an appeal against a refusal for administrative reasons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus pour une raison médicale et administrative</source>
        <extracomment>Title of a row: an appeal against a refusal for both kinds of reasons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commission médicale de recours amiable (CMRA)</source>
        <extracomment>A commission.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commission de recours amiable (CRA)</source>
        <extracomment>A commission.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commission de recours amiable (CRA) et commission médicale de recours amiable (CMRA)</source>
        <extracomment>Two commissions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recours</source>
        <extracomment>In the list of rules, above a title: what one may do against a refusal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À adresser à : %1, dans un délai de %2.</source>
        <extracomment>%1: a commission, %2: a delay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans réponse de la commission après %1, le recours est rejeté. On peut alors saisir le tribunal judiciaire.</source>
        <extracomment>%1: a delay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <extracomment>In the list of rules, above a title: a number of the law.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>In the list of rules, above a title: a table that the program carries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, état du %2. Une absence ne prouve rien.</source>
        <extracomment>A table. %1: what it holds, « 203 caisses », %2: the day that it describes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : %1</source>
        <extracomment>Under a table. %1: where it comes from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence : %1</source>
        <extracomment>Under a table. %1: the name of a licence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caisses d&apos;assurance maladie</source>
        <extracomment>Title of a table, and what it holds. %1: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 caisses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régimes d&apos;assurance maladie</source>
        <extracomment>Title of a table, and what it holds. %1: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 régimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actes soumis à accord préalable, %1</source>
        <extracomment>Title of a table. %1: a nomenclature, « CCAM ».</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actes</source>
        <extracomment>What a table holds. %1: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>In the list of rules, above a title: a text of law or a document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période : %1</source>
        <extracomment>Under a delay. %1: « depuis le 1er juillet 2018 ».</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A value of the law. %1: number and unit, %2: since when or until when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::LivePane</name>
    <message>
        <source>Votre document</source>
        <extracomment>Heading above the page being filled.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliquez sur une case pour aller à sa question. F9 masque la page.</source>
        <extracomment>Under the page being filled. F9 is a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::LiveView</name>
    <message>
        <source>Page précédente</source>
        <extracomment>Turns to the page before, in the view of the form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <extracomment>Turns to the next page, in the view of the form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <extracomment>Makes the view of the form smaller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the view of the form larger</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1: page number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page du formulaire : %1</source>
        <extracomment>The form&apos;s page, for a screen reader. %1: « Volet 1 – service médical »</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2. Page suivante et Page précédente tournent les pages, + et − changent la taille.</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::MainWindow</name>
    <message>
        <source>Préalable</source>
        <extracomment>Name of the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé : tout reste sur cet ordinateur.</source>
        <extracomment>Always in the bar at the top: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une demande</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brouillon non enregistré. %1</source>
        <extracomment>In the bar at the top: the draft could not be written. %1: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Préalable</source>
        <extracomment>Title of the window. %1: title of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur : %1</source>
        <extracomment>Title of the window when the page has problems. %1: the usual title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez directement un formulaire ci-dessous.</source>
        <extracomment>Problem: this copy of the program has no questions to find the form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;a pas d&apos;édition en vigueur à ce jour.</source>
        <extracomment>Problem: no edition of a form is in force.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;est pas connu.</source>
        <extracomment>Problem: a request file names a form that is not there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce brouillon est fait pour une édition qui n&apos;est plus connue.</source>
        <extracomment>Problem: a draft is for an edition that is not there any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensuite : %1</source>
        <extracomment>Under the title of a step. %1: title of the next step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour finir</source>
        <extracomment>Above the title of the last pages: attachments, review, document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <extracomment>Above the title of a step. %1: its number, %2: how many steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::Options</name>
    <message>
        <source>écrivez la date ainsi : 2026-11-21</source>
        <extracomment>Wrong use of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option inconnue ou incomplète ; voyez prealable --help</source>
        <extracomment>Wrong use of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préalable prépare une demande d&apos;accord préalable à l&apos;Assurance maladie.
Rien n&apos;est envoyé : tout reste sur cet ordinateur.

Usage : prealable [options] [DEMANDE.json]

  --day AAAA-MM-JJ   jour auquel les règles sont lues (par défaut : aujourd&apos;hui)
  --forms DOSSIER    autre dossier de formulaires
  --version          affiche la version
  --help             affiche cette aide
</source>
        <extracomment>Printed by --help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::OutcomePage</name>
    <message>
        <source>Résultat</source>
        <extracomment>Above the title of the page that says what the person needs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le transport adapté</source>
        <extracomment>Heading: the means of transport that fits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que faire maintenant ?</source>
        <extracomment>Heading: the next step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bon à savoir</source>
        <extracomment>Heading above notes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer quand même la demande</source>
        <extracomment>Link: fill the form although the first answer is that nothing is due.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à l&apos;&amp;accueil</source>
        <extracomment>Button: fill the form that the triage found. Button: back to the start page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Préparer la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il ?</source>
        <extracomment>Heading of a part of the sheet: what the request is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui remplit ?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui envoie ?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À qui ?</source>
        <extracomment>Heading of a part of the sheet: to whom the request goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que joindre ?</source>
        <extracomment>Heading of a part of the sheet: papers to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel délai ?</source>
        <extracomment>Heading of a part of the sheet: how long the caisse has to answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et sans réponse ?</source>
        <extracomment>Heading of a part of the sheet: what it means that no answer comes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et en cas de refus ?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fiche de cette demande</source>
        <extracomment>Button that unfolds: who fills the request, who sends it, to whom, the delay, the appeal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::Page</name>
    <message>
        <source>&amp;Retour</source>
        <extracomment>Button: the page before. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <extracomment>Button: the next page. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::PrintJob</name>
    <message>
        <source>Cette page ne peut pas être imprimée d&apos;ici. Enregistrez le PDF, puis imprimez-le avec votre lecteur de PDF.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond pas. Vérifiez qu&apos;elle est allumée, ou choisissez-en une autre.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::QuestionsPage</name>
    <message>
        <source>Cette partie est normalement remplie par le médecin. Vous pouvez la laisser vide : il la complétera sur le papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tout laisser au médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – page %1 sur %2</source>
        <extracomment>After « Étape 3 sur 7 ». %1: number of the page within the step, %2: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une réponse à « %1 ».</source>
        <extracomment>Problem: nothing is chosen. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez « %1 ».</source>
        <extracomment>Problem: nothing is written. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette partie est normalement remplie par le professionnel qui réalise les soins. Vous pouvez la laisser vide : il la complétera sur le papier.</source>
        <extracomment>On a step that the doctor fills, for a patient.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tout laisser au professionnel</source>
        <extracomment>Button: leave all questions of this page to the doctor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::ReviewPage</name>
    <message>
        <source>Vérifiez vos réponses</source>
        <extracomment>Title of the page where all answers are read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <extracomment>Button: all answers were read again. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez « %1 ».</source>
        <extracomment>Problem: an answer is missing. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez la pièce : %1.</source>
        <extracomment>Problem: a paper is missing. %1: which one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez, ou confirmez : %1</source>
        <extracomment>Problem: a warning was neither corrected nor kept. %1: the warning.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder de près</source>
        <extracomment>Heading above warnings and remarks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger la réponse</source>
        <extracomment>Link: correct the answer that a warning is about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmer quand même, avec la raison :</source>
        <extracomment>Label: why a warning is kept as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non connu : laissé vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans réponse : à compléter</source>
        <extracomment>There is no answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>Link: change an answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier : %1</source>
        <extracomment>Accessible name of a link. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Heading above the papers that are joined.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – daté du %1</source>
        <extracomment>Date of a joined paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce ajoutée.</source>
        <extracomment>No paper is joined.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier les pièces</source>
        <extracomment>Link: change the papers that are joined.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtenir quand même un brouillon, marqué « BROUILLON »</source>
        <extracomment>Link: a document that says « BROUILLON », although something is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le formulaire a changé depuis le début de ce brouillon.</source>
        <extracomment>The form changed since the draft was begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;édition %1 est remplacée par l&apos;édition %2.</source>
        <extracomment>The form changed since the draft was begun. %1, %2: numbers of editions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes vos réponses sont gardées. Relisez-les.</source>
        <extracomment>The form changed: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces réponses n&apos;y ont plus leur place. Écrivez-les ailleurs si elles comptent encore. Les autres sont gardées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 : %2</source>
        <extracomment>An answer that has no place any more. %1: question, %2: answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&apos;ai relu : ne plus afficher ce message</source>
        <extracomment>Button: the list of answers without a place is not kept any longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::RulesPage</name>
    <message>
        <source>Règles et sources</source>
        <extracomment>Title of the page that lists all rules of the law with their sources.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les chiffres du droit employés par le programme, avec leurs sources. Toutes les valeurs ont été relues le %1 ou après. Chacune dit si elle est sûre.</source>
        <extracomment>Under the title of the page of rules. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <extracomment>Label of the search field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un mot, un nombre ou un article. Exemple : série, 150 km, R. 322-10</source>
        <extracomment>Hint of the search field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Label of a field that only shows where a source is on the web.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résultat. Essayez un autre mot.</source>
        <extracomment>How many rows a search found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 résultat</source>
        <extracomment>How many rows a search found. %1: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 résultats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::SourceEditor</name>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date n° %1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez %1 dates au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une date : %1.</source>
        <extracomment>What was understood. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dates, du %2 au %3.</source>
        <extracomment>What was understood. %1: how many dates, %2: the first, %3: the last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::SourceText</name>
    <message>
        <source>Vérifié le %1.</source>
        <extracomment>Under a reason or a value of the law. %1: the day on which the source was last checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifié le %1 : probable.</source>
        <extracomment>The same, when the fact is likely, not certain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifié le %1 : les sources ne s&apos;accordent pas.</source>
        <extracomment>The same, when sources contradict each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu le %1, non vérifié.</source>
        <extracomment>The same, when nobody could check it. %1: the day on which it was last read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version du %1</source>
        <extracomment>After the title of a source. %1: the day of the text that was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version : %1</source>
        <extracomment>After the title of a source. %1: a month or a year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : %1. %2</source>
        <extracomment>Under a reason. %1: an article of law or a document, %2: when it was checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : %1</source>
        <extracomment>Under a value of the law. %1: an article of law or a document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::StartPage</name>
    <message>
        <source>Préparer une demande pour l&apos;Assurance maladie</source>
        <extracomment>Title of the first page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <extracomment>Button: begin. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez à des questions simples. Vous saurez quel formulaire il faut, puis vous l&apos;obtiendrez rempli, prêt à imprimer et à signer.</source>
        <extracomment>First page: what the program does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée : environ 10 minutes. Vous pouvez vous arrêter et reprendre plus tard.</source>
        <extracomment>First page: how long it takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé : vos réponses restent sur cet ordinateur.</source>
        <extracomment>First page: privacy, in bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À la fin, c&apos;est vous qui envoyez ou remettez le document.</source>
        <extracomment>First page: privacy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À avoir sous la main</source>
        <extracomment>Heading of the first page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la carte Vitale ou l&apos;attestation de droits</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la prescription ou la convocation, si vous en avez une</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le nom et l&apos;adresse du médecin ou de l&apos;établissement</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui prépare la demande ?</source>
        <extracomment>Question of the first page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le patient ou un proche</source>
        <extracomment>Answer: the patient. Second line: how the questions are asked then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une question à la fois, avec des explications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un cabinet ou un établissement</source>
        <extracomment>Answer: a medical practice. Second line: how the questions are asked then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les questions d&apos;une étape sur la même page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous savez déjà quel formulaire il faut ?</source>
        <extracomment>Heading of the first page, above the list of forms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ouvrir une demande enregistrée…</source>
        <extracomment>Link: open a request that was saved in a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié le %1 à %2</source>
        <extracomment>When a draft was last changed. %1: date, %2: time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer ce brouillon</source>
        <extracomment>Button: go on with a draft.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: delete a draft. Then, on the same button: second press deletes it for good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre une demande en cours</source>
        <extracomment>Heading above drafts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) ne peuvent pas être lus. Ils ne sont pas effacés.</source>
        <extracomment>Some drafts cannot be read. %n: how many.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il ?</source>
        <extracomment>Question of the first page, above the list of needs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche du formulaire : %1</source>
        <extracomment>A draft: the person was still looking for the form. %1: the need.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez de quoi il s&apos;agit.</source>
        <extracomment>Problem on the first page: no need is chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les &amp;règles et leurs sources (F2)</source>
        <extracomment>Link: the page that lists all rules of the law with their sources. F2 is a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::StepButton</name>
    <message>
        <source>Étape %1 : %2, %3</source>
        <extracomment>Accessible name of a step. %1: number, %2: title, %3: status in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>étape en cours</source>
        <extracomment>Accessible description of the step that is on screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::StepList</name>
    <message>
        <source>Étapes de la demande</source>
        <extracomment>Accessible name of the list of steps at the left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::Steps</name>
    <message>
        <source>Pièces à joindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez vos réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtenir le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À faire</source>
        <extracomment>Status of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter</source>
        <extracomment>Status of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminé</source>
        <extracomment>Status of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::TeethEditor</name>
    <message>
        <source>Schéma des dents : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dent %1</source>
        <extracomment>Accessible name of a tooth of the chart. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::TriagePage</name>
    <message>
        <source>Votre besoin – question %1</source>
        <extracomment>Above the title of a question. %1: number of the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui correspond à la situation ?</source>
        <extracomment>Title above several boxes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez tout ce qui est vrai.</source>
        <extracomment>Under the title of several boxes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun de ces cas</source>
        <extracomment>Last of several boxes: none of the others is true.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <extracomment>Answer to a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>Answer to a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre réponse dit si l&apos;on est dans ce cas : « %1 ».</source>
        <extracomment>Why a question is asked. %1: title of what it can lead to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre réponse peut changer le formulaire à remplir.</source>
        <extracomment>Why a question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez déjà répondu :</source>
        <extracomment>Above the list of answers that were given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi cette question ?</source>
        <extracomment>Help under a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins une case, ou « %1 ».</source>
        <extracomment>Problem: no box is ticked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou bien, laissez le programme calculer</source>
        <extracomment>Above fields that may be filled instead of choosing yes or no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez une réponse.</source>
        <extracomment>Problem: no answer is chosen, or typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
