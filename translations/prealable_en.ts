<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>prealable::AboutDialog</name>
    <message>
        <source>À propos de Préalable</source>
        <extracomment>Title of the window that says which version this is.</extracomment>
        <translation>About Préalable</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <extracomment>Button: closes the window. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Préalable %1</source>
        <extracomment>Name and version of the program. %1: its version.</extracomment>
        <translation>Préalable %1</translation>
    </message>
    <message>
        <source>Prépare une demande d&apos;accord préalable à l&apos;Assurance maladie. Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</source>
        <extracomment>What the program does, in one sentence.</extracomment>
        <translation>Prepares a request for prior approval (accord préalable) by the French health insurance (Assurance maladie). Nothing is sent: everything stays on this computer.</translation>
    </message>
    <message>
        <source>Formulaires&#xa0;: %1.</source>
        <extracomment>Which forms these are. %1: « version 7 du 1er décembre 2026 ».</extracomment>
        <translation>Forms: %1.</translation>
    </message>
    <message>
        <source>Formulaires&#xa0;: %1, d&apos;un paquet signé par %2.</source>
        <extracomment>Which forms these are. %1: « version 7 du 1er décembre 2026 », %2: who signed the pack.</extracomment>
        <translation>Forms: %1, from a pack signed by %2.</translation>
    </message>
    <message>
        <source>Droit&#xa0;: toutes les valeurs ont été relues le %1 ou après.</source>
        <extracomment>The day of the law. %1: a date.</extracomment>
        <translation>Law: all values were checked again on %1 or later.</translation>
    </message>
    <message>
        <source>Fonctionne avec&#xa0;: %1.</source>
        <extracomment>The libraries that the program runs with. %1: their names and versions.</extracomment>
        <translation>Runs with: %1.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Accessible name of the versions.</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Composants et &amp;licences</source>
        <extracomment>Label of the text with all licences. The letter after &amp; is its key.</extracomment>
        <translation>Components and &amp;licences</translation>
    </message>
    <message>
        <source>Composants et licences</source>
        <extracomment>Accessible name of the text with all licences.</extracomment>
        <translation>Components and licences</translation>
    </message>
    <message>
        <source>Qui a fait ce que le programme emploie, et sous quelle licence.</source>
        <extracomment>Accessible description of that text.</extracomment>
        <translation>Who made what the program uses, and under which licence.</translation>
    </message>
</context>
<context>
    <name>prealable::AnswersSeal</name>
    <message>
        <source>Protéger les réponses jointes au PDF par une phrase secrète</source>
        <extracomment>Choice on the last page. Second line: what it is good for.</extracomment>
        <translation>Protect the answers attached to the PDF with a passphrase</translation>
    </message>
    <message>
        <source>Le PDF emporte vos réponses, pour être continué ailleurs. Protégées, elles ne se rouvrent qu&apos;avec la phrase.</source>
        <translation>The PDF carries your answers, so that it can be continued elsewhere. When protected, they open only with the passphrase.</translation>
    </message>
    <message>
        <source>Notez cette phrase. Oubliée, elle ne se retrouve pas&#xa0;: ce PDF ne pourra plus être continué.</source>
        <extracomment>Under a new passphrase: what is lost with it.</extracomment>
        <translation>Write this passphrase down. If forgotten, it cannot be recovered: this PDF can no longer be continued.</translation>
    </message>
    <message>
        <source>Elle ne cache pas le formulaire&#xa0;: ce qui est écrit dans ses pages et ses champs reste lisible par tous. Votre brouillon sur cet ordinateur n&apos;est pas protégé non plus.</source>
        <extracomment>Under a new passphrase: what it does not protect.</extracomment>
        <translation>It does not hide the form: what is written in its pages and fields can still be read by everyone. Your draft on this computer is not protected either.</translation>
    </message>
</context>
<context>
    <name>prealable::AttachmentCard</name>
    <message>
        <source>inconnu</source>
        <extracomment>In place of 0: the number of pages is not known.</extracomment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Nature du document</source>
        <extracomment>Label: what a joined paper is.</extracomment>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Date écrite sur le document</source>
        <extracomment>Label: the date written on a joined paper.</extracomment>
        <translation>Date written on the document</translation>
    </message>
    <message>
        <source>Nombre de pages</source>
        <extracomment>Label: number of pages of a joined paper.</extracomment>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>Monter %1</source>
        <extracomment>Accessible name of a button: a joined file comes before the one above it. %1: file name.</extracomment>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Monter</source>
        <extracomment>Button: a joined file comes before the one above it.</extracomment>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre %1</source>
        <extracomment>Accessible name of a button: a joined file comes after the one below it. %1: file name.</extracomment>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Descendre</source>
        <extracomment>Button: a joined file comes after the one below it.</extracomment>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <extracomment>Accessible name of a button: take a joined file away. %1: file name.</extracomment>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Retirer</source>
        <extracomment>Button: take a joined file away.</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Vérification du fichier…</source>
        <extracomment>Under a joined file, while it is being read.</extracomment>
        <translation>Checking the file…</translation>
    </message>
    <message>
        <source>Ce fichier ne pourra pas être joint. %1</source>
        <extracomment>Under a joined file that cannot be joined. %1: why, and what to do.</extracomment>
        <translation>It will not be possible to attach this file. %1</translation>
    </message>
    <message>
        <source>Fichier vérifié&#xa0;: lisible.</source>
        <extracomment>Under a joined file: it was read, and nothing is wrong that could be seen.</extracomment>
        <translation>File checked: readable.</translation>
    </message>
</context>
<context>
    <name>prealable::AttachmentsPage</name>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Title of the page for papers to join.</extracomment>
        <translation>Documents to attach</translation>
    </message>
    <message>
        <source>Déposez ici les fichiers (PDF ou photos), ou choisissez-les.</source>
        <extracomment>In the area where files are dropped.</extracomment>
        <translation>Drop the files here (PDF or photos), or choose them.</translation>
    </message>
    <message>
        <source>C&amp;hoisir des fichiers…</source>
        <extracomment>Button: choose files to join.</extracomment>
        <translation>C&amp;hoose files…</translation>
    </message>
    <message>
        <source>PDF et images (%1)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>PDF and images (%1)</translation>
    </message>
    <message>
        <source>Choisir les pièces à joindre</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>Choose the documents to attach</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Vous pouvez aussi joindre les originaux en papier, sans les ajouter ici.</source>
        <extracomment>On the page for papers to join.</extracomment>
        <translation>You can also attach the paper originals, without adding them here.</translation>
    </message>
    <message>
        <source>Ces fichiers ne peuvent pas être ajoutés&#xa0;: %1. Choisissez un PDF ou une image.</source>
        <extracomment>Some files cannot be joined. %1: their names.</extracomment>
        <translation>These files cannot be added: %1. Choose a PDF or an image.</translation>
    </message>
    <message>
        <source>Écrivez la date du document avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with the date of a joined paper.</extracomment>
        <translation>Write the date of the document with the day, the month and the year, for example 05/03/2026.</translation>
    </message>
    <message>
        <source>Ajoutez la date de ce document&#xa0;: %1.</source>
        <extracomment>Problem: the date of a joined paper is missing. %1: what the paper is.</extracomment>
        <translation>Add the date of this document: %1.</translation>
    </message>
    <message>
        <source>pièce ajoutée</source>
        <extracomment>State of a paper to join.</extracomment>
        <translation>document added</translation>
    </message>
    <message>
        <source>pas obligatoire</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>Ajouter un fichier…</source>
        <extracomment>Button: choose files that are the paper named above it.</extracomment>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Ajouter un fichier&#xa0;: %1</source>
        <extracomment>Accessible name of a button. %1: what the paper is.</extracomment>
        <translation>Add a file: %1</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrateButton</name>
    <message>
        <source>Montrer &amp;où sont ses champs…</source>
        <extracomment>Button: show where the fields of the chosen PDF are, which has none.</extracomment>
        <translation>Show &amp;where its fields are…</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrationDialog</name>
    <message>
        <source>Où sont les champs&#xa0;?</source>
        <extracomment>Title of the window in which the fields of a form without fields are placed.</extracomment>
        <translation>Where are the fields?</translation>
    </message>
    <message>
        <source>Ce PDF n&apos;a pas de champs. Montrez une fois où ils sont&#xa0;: Préalable s&apos;en souviendra pour ce fichier.</source>
        <extracomment>Above the page on which fields are placed.</extracomment>
        <translation>This PDF has no fields. Show once where they are: Préalable will remember it for this file.</translation>
    </message>
    <message>
        <source>Lecture du formulaire…</source>
        <extracomment>While the lines and labels of the page are read.</extracomment>
        <translation>Reading the form…</translation>
    </message>
    <message>
        <source>&amp;Champs du formulaire</source>
        <extracomment>Above the list of the form&apos;s fields.</extracomment>
        <translation>&amp;Fields of the form</translation>
    </message>
    <message>
        <source>Page du formulaire</source>
        <extracomment>Accessible name of the page on which fields are placed.</extracomment>
        <translation>Page of the form</translation>
    </message>
    <message>
        <source>Les flèches déplacent le champ&#xa0;; avec Maj, moins&#xa0;; avec Ctrl, elles l&apos;agrandissent.</source>
        <extracomment>How a field is moved by keyboard.</extracomment>
        <translation>The arrow keys move the field; with Shift, by less; with Ctrl, they enlarge it.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <extracomment>Turns to the page before.</extracomment>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <extracomment>Turns to the next page.</extracomment>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <extracomment>Makes the page smaller.</extracomment>
        <translation>Make the page smaller</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the page larger.</extracomment>
        <translation>Make the page larger</translation>
    </message>
    <message>
        <source>C&amp;onfirmer (Entrée)</source>
        <extracomment>Button: the current field stands where it is shown. The letter after &amp; is its key.</extracomment>
        <translation>C&amp;onfirm (Enter)</translation>
    </message>
    <message>
        <source>&amp;Tout confirmer sur cette page</source>
        <extracomment>Button: all fields proposed on this page stand where they are shown.</extracomment>
        <translation>Confirm &amp;all on this page</translation>
    </message>
    <message>
        <source>&amp;Placer ailleurs (Espace)</source>
        <extracomment>Button: puts the current field on the next line or box of the page.</extracomment>
        <translation>&amp;Place elsewhere (Space)</translation>
    </message>
    <message>
        <source>&amp;Retirer (Suppr)</source>
        <extracomment>Button: takes the current field off the page.</extracomment>
        <translation>&amp;Remove (Delete)</translation>
    </message>
    <message>
        <source>Pas &amp;sur ce papier</source>
        <extracomment>Button: this paper form does not have the current field.</extracomment>
        <translation>Not on this pap&amp;er</translation>
    </message>
    <message>
        <source>Une case par &amp;lettre</source>
        <extracomment>Check box: the field has one printed cell for each character.</extracomment>
        <translation>One box per &amp;letter</translation>
    </message>
    <message>
        <source>&amp;Importer…</source>
        <extracomment>Button: takes the places from a file that somebody exported.</extracomment>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <extracomment>Button: writes the confirmed places to a file, for others.</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <extracomment>Button: closes the window, nothing is kept.</extracomment>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>E&amp;nregistrer les champs</source>
        <extracomment>Button: keeps the confirmed places for this file.</extracomment>
        <translation>&amp;Save the fields</translation>
    </message>
    <message>
        <source>Vérifiez chaque champ&#xa0;: Entrée confirme, les flèches ou la souris déplacent.</source>
        <extracomment>After the proposal. What to do now.</extracomment>
        <translation>Check each field: Enter confirms, the arrow keys or the mouse move it.</translation>
    </message>
    <message>
        <source>Rien n&apos;a été reconnu sur cette page, elle est peut-être numérisée. Choisissez un champ, puis cliquez à sa place, ou appuyez sur Espace et déplacez-le.</source>
        <extracomment>A scanned page: nothing was found on it.</extracomment>
        <translation>Nothing was recognised on this page. It may be scanned. Choose a field, then click where it belongs, or press Space and move it.</translation>
    </message>
    <message>
        <source>%1 confirmé(s), %2 proposé(s), %3 à placer</source>
        <extracomment>Under the list of fields. %1, %2, %3: how many.</extracomment>
        <translation>%1 confirmed, %2 proposed, %3 to be placed</translation>
    </message>
    <message>
        <source>Tous les champs sont vus. Enregistrez.</source>
        <extracomment>Every field is confirmed or said not to be there.</extracomment>
        <translation>All fields have been seen. Save.</translation>
    </message>
    <message>
        <source>Importer les champs</source>
        <extracomment>Title of a file dialog; filter of a file dialog.</extracomment>
        <translation>Import the fields</translation>
    </message>
    <message>
        <source>Champs (*.json)</source>
        <translation>Fields (*.json)</translation>
    </message>
    <message>
        <source>Ces champs sont ceux d&apos;un autre fichier PDF, ou d&apos;une autre version de ce formulaire.</source>
        <extracomment>The file to import was made for another PDF.</extracomment>
        <translation>These fields are those of another PDF file, or of another version of this form.</translation>
    </message>
    <message>
        <source>%1 champ(s) importé(s).</source>
        <extracomment>After an import. %1: how many fields.</extracomment>
        <translation>Fields imported: %1.</translation>
    </message>
    <message>
        <source>Exporter les champs</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>Export the fields</translation>
    </message>
    <message>
        <source>Champs exportés&#xa0;: %1</source>
        <extracomment>After an export. %1: name of the file.</extracomment>
        <translation>Fields exported: %1</translation>
    </message>
    <message>
        <source>Aucun champ n&apos;est confirmé. Confirmez-en au moins un avec Entrée.</source>
        <extracomment>Problem: nothing can be kept yet.</extracomment>
        <translation>No field is confirmed. Confirm at least one with Enter.</translation>
    </message>
    <message>
        <source>Ce que vous avez placé n&apos;est pas enregistré. Abandonnez encore une fois pour le perdre, ou enregistrez.</source>
        <extracomment>The window would be closed with changes: a second time closes it.</extracomment>
        <translation>What you have placed is not saved. Discard once more to lose it, or save.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrationList</name>
    <message>
        <source>Champs du formulaire</source>
        <extracomment>Accessible name of the list of fields.</extracomment>
        <translation>Fields of the form</translation>
    </message>
    <message>
        <source>Entrée confirme, Espace place ailleurs, Suppr retire.</source>
        <extracomment>How the list of fields is used by keyboard.</extracomment>
        <translation>Enter confirms, Space places elsewhere, Delete removes.</translation>
    </message>
    <message>
        <source>confirmé</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>proposé</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>proposed</translation>
    </message>
    <message>
        <source>pas sur ce papier</source>
        <extracomment>State of a field of the list: this paper does not have it.</extracomment>
        <translation>not on this paper</translation>
    </message>
    <message>
        <source>à placer</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>to be placed</translation>
    </message>
    <message>
        <source>%1 Volet %2 – %3</source>
        <extracomment>A field of the list. %1: sign of its state, %2: number of the volet, %3: its caption.</extracomment>
        <translation>%1 Sheet (volet) %2 – %3</translation>
    </message>
    <message>
        <source>%1, volet %2, %3</source>
        <extracomment>A field of the list, for a screen reader. %1: its caption, %2: volet, %3: its state.</extracomment>
        <translation>%1, sheet (volet) %2, %3</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>Sign before a field that was not found for certain.</extracomment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>prealable::ChoiceEditor</name>
    <message>
        <source>Oui</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>prealable::CommandPalette</name>
    <message>
        <source>Commandes</source>
        <extracomment>Title of the dialog that lists everything that can be done.</extracomment>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Que voulez-vous &amp;faire&#xa0;?</source>
        <extracomment>Label of the search field of the list of commands.</extracomment>
        <translation>What do you want to &amp;do?</translation>
    </message>
    <message>
        <source>Commandes et touches</source>
        <extracomment>Accessible name of a list. Its columns: the command, its key.</extracomment>
        <translation>Commands and keys</translation>
    </message>
    <message>
        <source>%1, touche %2</source>
        <extracomment>Accessible text of a command. %1: what it does, %2: its key.</extracomment>
        <translation>%1, key %2</translation>
    </message>
    <message>
        <source>Aucune commande ne contient ces mots.</source>
        <extracomment>Under the list of commands: nothing fits what was typed.</extracomment>
        <translation>No command contains these words.</translation>
    </message>
    <message numerus="yes">
        <source>%n commande(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapez quelques lettres, choisissez avec les flèches, puis Entrée. Les aides et les règles sont cherchées aussi.</source>
        <extracomment>Accessible description of a search field.</extracomment>
        <translation>Type a few letters, choose with the arrow keys, then press Enter. Help texts and rules are searched too.</translation>
    </message>
</context>
<context>
    <name>prealable::CommuneEditor</name>
    <message>
        <source>Une liste s&apos;ouvre pendant que vous tapez (INSEE et La Poste, mars 2026). Un code CEDEX n&apos;y est pas&#xa0;: tapez-le tel quel.</source>
        <translation>A list opens as you type (INSEE and La Poste, March 2026). A CEDEX code is not in it: type it as it is.</translation>
    </message>
    <message>
        <source>Une liste s&apos;ouvre pendant que vous tapez. Une commune absente de la liste est acceptée.</source>
        <translation>A list opens as you type. A town (commune) that is not in the list is accepted.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A commune that is proposed. %1: its code and name, %2: « 8e arrondissement ».</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Avec CEDEX, le code postal est particulier&#xa0;: recopiez celui de l&apos;adresse.</source>
        <extracomment>After a town with CEDEX was chosen.</extracomment>
        <translation>With CEDEX, the postcode is a special one: copy the one in the address.</translation>
    </message>
    <message>
        <source>La commune écrite avec CEDEX est restée comme elle était. Vérifiez-la.</source>
        <extracomment>After a code was chosen while the town was written with CEDEX.</extracomment>
        <translation>The town (commune) written with CEDEX was left as it was. Check it.</translation>
    </message>
    <message>
        <source>Communes proposées&#xa0;: %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many communes are proposed.</extracomment>
        <translation>Towns (communes) proposed: %1. Down arrow to choose.</translation>
    </message>
</context>
<context>
    <name>prealable::DraftTitle</name>
    <message>
        <source>Recherche du formulaire&#xa0;: %1</source>
        <extracomment>A draft: the person was still looking for the form. %1: the need.</extracomment>
        <translation>Looking for the form: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A draft. %1: the form, %2: name of the patient.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>prealable::EntryPage</name>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation>No name</translation>
    </message>
    <message>
        <source>Re&amp;lire la demande</source>
        <extracomment>Button: read the answers of a request that was sent. Below: what happens.</extracomment>
        <translation>Read the request a&amp;gain</translation>
    </message>
    <message>
        <source>Ce qui a été envoyé reste inscrit tel quel.</source>
        <translation>What was sent stays recorded exactly as it is.</translation>
    </message>
    <message>
        <source>Repre&amp;ndre la demande</source>
        <extracomment>Button: go on with a request that was not sent. Below: what happens.</extracomment>
        <translation>Go o&amp;n with the request</translation>
    </message>
    <message>
        <source>Ce que vous changez est inscrit ici à la dernière étape.</source>
        <translation>What you change is recorded here at the last step.</translation>
    </message>
    <message>
        <source>Re&amp;faire cette demande</source>
        <extracomment>Button: a new request with the same answers. Below: what is taken over.</extracomment>
        <translation>&amp;Make this request again</translation>
    </message>
    <message>
        <source>Une nouvelle demande&#xa0;: ce qui ne change pas est déjà rempli.</source>
        <translation>A new request: what does not change is already filled in.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>Link to a record. %1: what it is (patient, prescriber), %2: the name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Motif du refus</source>
        <extracomment>Name of a choice, when the caisse refused.</extracomment>
        <translation>Reason for the refusal</translation>
    </message>
    <message>
        <source>Motif médical</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>Medical reason</translation>
    </message>
    <message>
        <source>Motif administratif</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>Administrative reason</translation>
    </message>
    <message>
        <source>Les deux</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>Both</translation>
    </message>
    <message>
        <source>Je ne sais pas encore</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>I do not know yet</translation>
    </message>
    <message>
        <source>Pièces manquantes reçues par la caisse</source>
        <extracomment>A step of a request.</extracomment>
        <translation>Missing documents received by the health insurance fund (caisse)</translation>
    </message>
    <message>
        <source>Une note seulement</source>
        <extracomment>A step of a request: something to remember, the state stays.</extracomment>
        <translation>A note only</translation>
    </message>
    <message>
        <source>Que s&apos;est-il passé&#xa0;?</source>
        <extracomment>Heading and name of a choice: what happened to a request.</extracomment>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Quel jour&#xa0;?</source>
        <extracomment>Label: when something happened to a request.</extracomment>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Note (facultatif)</source>
        <extracomment>Label: a note on what happened.</extracomment>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Par exemple le numéro du recommandé.</source>
        <extracomment>Under a field: what may be written there.</extracomment>
        <translation>For example the number of the registered letter.</translation>
    </message>
    <message>
        <source>&amp;Inscrire</source>
        <extracomment>Button: write down what happened to a request. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Choisissez ce qui s&apos;est passé.</source>
        <translation>Choose what happened.</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <translation>Write the date with the day, the month and the year, for example 05/03/2026.</translation>
    </message>
    <message>
        <source>Ce jour n&apos;est pas encore venu.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Écrivez la note.</source>
        <translation>Write the note.</translation>
    </message>
    <message>
        <source>Inscrit.</source>
        <extracomment>A step of a request was written down.</extracomment>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>La dernière étape est retirée.</source>
        <extracomment>The last step of a request was taken back.</extracomment>
        <translation>The last step has been removed.</translation>
    </message>
    <message>
        <source>Suivi</source>
        <extracomment>Heading: what happened to a request, day by day.</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Retirer la &amp;dernière étape</source>
        <extracomment>Button: the last step was a mistake. Then, on the same button: second press does it.</extracomment>
        <translation>Remove the &amp;last step</translation>
    </message>
    <message>
        <source>Oui, retirer la &amp;dernière étape</source>
        <translation>Yes, remove the &amp;last step</translation>
    </message>
    <message>
        <source>&amp;Supprimer du registre</source>
        <extracomment>Button: remove a request from the register. Then, on the same button: second press does it.</extracomment>
        <translation>&amp;Delete from the register</translation>
    </message>
    <message>
        <source>Oui, &amp;supprimer pour toujours</source>
        <translation>Yes, &amp;delete for ever</translation>
    </message>
    <message>
        <source>La demande, son suivi et ses preuves sont effacés.</source>
        <extracomment>What the button does.</extracomment>
        <translation>The request, its progress and its proofs are erased.</translation>
    </message>
    <message>
        <source>Preuves et courriers</source>
        <extracomment>Heading: receipts and letters of a request.</extracomment>
        <translation>Proofs and letters</translation>
    </message>
    <message>
        <source>Aucun pour l&apos;instant. Gardez ici la preuve de dépôt et les courriers de la caisse, en image ou en PDF.</source>
        <extracomment>No paper was joined yet.</extracomment>
        <translation>None for now. Keep here the proof of submission and the letters from the health insurance fund (caisse), as images or PDF.</translation>
    </message>
    <message>
        <source>&amp;Joindre un document…</source>
        <extracomment>Button: keep a receipt or a letter with a request. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Attach a document…</translation>
    </message>
    <message>
        <source>%1, joint le %2</source>
        <extracomment>A paper of a request. %1: name of the file, %2: a date.</extracomment>
        <translation>%1, attached on %2</translation>
    </message>
    <message>
        <source>Enregistrer une copie…</source>
        <extracomment>Button: write a paper of the register to a file.</extracomment>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: erase a paper from the register. Then, on the same button: second press does it.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation>Yes, delete for ever</translation>
    </message>
    <message>
        <source>Joindre une preuve ou un courrier</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation>Attach a proof or a letter</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Document gardé dans le registre. Votre fichier reste où il était.</source>
        <extracomment>A paper is kept with the request.</extracomment>
        <translation>Document kept in the register. Your file stayed where it was.</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Copie enregistrée.</source>
        <extracomment>A copy of a paper was written.</extracomment>
        <translation>Copy saved.</translation>
    </message>
    <message>
        <source>Document supprimé du registre.</source>
        <extracomment>A paper was erased.</extracomment>
        <translation>Document deleted from the register.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un vient d&apos;inscrire une autre étape&#xa0;: relisez le suivi, puis recommencez si elle manque.</source>
        <translation>Someone has just recorded another step: read the progress again, then start again if yours is missing.</translation>
    </message>
</context>
<context>
    <name>prealable::ErrorSummary</name>
    <message>
        <source>Il y a un problème</source>
        <extracomment>Title of the list of what must be corrected on a page.</extracomment>
        <translation>There is a problem</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s), marqué(s) «&#xa0;Erreur&#xa0;» plus bas.</source>
        <extracomment>Under the first problems of a long page. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>… and %n other, marked “Error” further down.</numerusform>
            <numerusform>… and %n others, marked “Error” further down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::ExportPage</name>
    <message>
        <source>Rien n&apos;a été envoyé</source>
        <extracomment>Title of the last page: the program sends nothing.</extracomment>
        <translation>Nothing has been sent</translation>
    </message>
    <message>
        <source>Le document est prêt sur cet ordinateur. C&apos;est à vous de l&apos;imprimer et de le remettre ou de l&apos;envoyer.</source>
        <extracomment>Last page, under the title.</extracomment>
        <translation>The document is ready on this computer. It is up to you to print it and to hand it in or send it.</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <extracomment>Button: back to the first page. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>La demande n&apos;est pas complète. Chaque page porte la mention «&#xa0;BROUILLON&#xa0;». Ne l&apos;envoyez pas.</source>
        <extracomment>Last page: the request is not complete.</extracomment>
        <translation>The request is not complete. Every page is marked “BROUILLON” (draft). Do not send it.</translation>
    </message>
    <message>
        <source>Sur quel formulaire&#xa0;?</source>
        <extracomment>Heading: which pages are filled.</extracomment>
        <translation>On which form?</translation>
    </message>
    <message>
        <source>Choix du formulaire</source>
        <extracomment>Accessible name of the choice between our page and the official form.</extracomment>
        <translation>Choice of form</translation>
    </message>
    <message>
        <source>Notre reproduction</source>
        <extracomment>Choice: our own page. Second line: what it is.</extracomment>
        <translation>Our reproduction</translation>
    </message>
    <message>
        <source>Mêmes rubriques, non officielle. La caisse peut demander l&apos;original.</source>
        <translation>Same sections, not official. The health insurance fund (caisse) may ask for the original.</translation>
    </message>
    <message>
        <source>J&apos;ai le formulaire officiel (PDF)</source>
        <extracomment>Choice: the official PDF. Second line: what happens.</extracomment>
        <translation>I have the official form (PDF)</translation>
    </message>
    <message>
        <source>Vos réponses sont écrites dans une copie. Votre fichier n&apos;est pas modifié.</source>
        <translation>Your answers are written into a copy. Your file is not changed.</translation>
    </message>
    <message>
        <source>Choisir le &amp;fichier officiel…</source>
        <extracomment>Button: choose the official form on this computer.</extracomment>
        <translation>C&amp;hoose the official file…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF</source>
        <extracomment>Button: write the PDF to a file. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Save the PDF</translation>
    </message>
    <message>
        <source>Imprimer le volet &amp;%1</source>
        <extracomment>Button: print one volet of the form. %1: its number.</extracomment>
        <translation>Print sheet (volet) &amp;%1</translation>
    </message>
    <message>
        <source>Où va chaque volet&#xa0;?</source>
        <extracomment>Heading: the recipients of the volets.</extracomment>
        <translation>Where does each sheet (volet) go?</translation>
    </message>
    <message>
        <source>Contient des informations médicales&#xa0;: sous pli fermé.</source>
        <extracomment>Under a volet: it holds health data.</extracomment>
        <translation>Contains medical information: in a sealed envelope.</translation>
    </message>
    <message>
        <source>Qui signe&#xa0;?</source>
        <extracomment>Heading: who signs and where.</extracomment>
        <translation>Who signs?</translation>
    </message>
    <message>
        <source>Que joindre&#xa0;?</source>
        <extracomment>Heading: papers to join.</extracomment>
        <translation>What to attach?</translation>
    </message>
    <message>
        <source>À qui l&apos;envoyer&#xa0;?</source>
        <extracomment>Heading: how to send.</extracomment>
        <translation>Who to send it to?</translation>
    </message>
    <message>
        <source>Que garder&#xa0;?</source>
        <extracomment>Heading: what to keep.</extracomment>
        <translation>What to keep?</translation>
    </message>
    <message>
        <source>Quand aurez-vous une réponse&#xa0;?</source>
        <extracomment>Heading: until when an answer is due.</extracomment>
        <translation>When will you have an answer?</translation>
    </message>
    <message>
        <source>Jour où vous postez la demande</source>
        <extracomment>Label: the day on which the request is posted.</extracomment>
        <translation>Day on which you post the request</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with a date.</extracomment>
        <translation>Write the date with the day, the month and the year, for example 05/03/2026.</translation>
    </message>
    <message>
        <source>La caisse a jusqu&apos;au %1 pour répondre. Sans réponse, l&apos;accord est acquis à partir du %2.</source>
        <extracomment>Until when the fund may answer. %1: last day, %2: the day after.</extracomment>
        <translation>The health insurance fund (caisse) has until %1 to answer. If there is no answer, approval is granted from %2.</translation>
    </message>
    <message>
        <source>Selon l&apos;autre lecture de la loi, ce serait à partir du %1.</source>
        <extracomment>The other reading of the law. %1: a date.</extracomment>
        <translation>According to the other reading of the law, it would be from %1.</translation>
    </message>
    <message>
        <source>Vos réponses sur cet ordinateur</source>
        <extracomment>Heading: the answers kept on this computer.</extracomment>
        <translation>Your answers on this computer</translation>
    </message>
    <message>
        <source>Le brouillon reste ici pour que vous puissiez le reprendre. Vous pouvez l&apos;effacer quand le document est enregistré.</source>
        <extracomment>Last page: the draft stays until it is erased.</extracomment>
        <translation>The draft stays here so that you can come back to it. You can erase it once the document is saved.</translation>
    </message>
    <message>
        <source>Choisir le formulaire officiel</source>
        <extracomment>Title of a file dialog; filter of a file dialog.</extracomment>
        <translation>Choose the official form</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Choisissez le fichier du formulaire officiel, ou notre reproduction.</source>
        <extracomment>Problem: no official form was chosen.</extracomment>
        <translation>Choose the file of the official form, or our reproduction.</translation>
    </message>
    <message>
        <source>Préparation du document…</source>
        <extracomment>While the PDF is being made.</extracomment>
        <translation>Preparing the document…</translation>
    </message>
    <message>
        <source>Document enregistré et vérifié&#xa0;: %1</source>
        <extracomment>The PDF was written. %1: file name.</extracomment>
        <translation>Document saved and checked: %1</translation>
    </message>
    <message>
        <source>Une réponse trop longue continue sur une feuille à la fin.</source>
        <extracomment>Some text goes on at the end of the document.</extracomment>
        <translation>An answer that is too long continues on a sheet at the end.</translation>
    </message>
    <message>
        <source>E&amp;ffacer le brouillon</source>
        <extracomment>Button: erase the draft. Then, on the same button: second press erases it for good.</extracomment>
        <translation>&amp;Erase the draft</translation>
    </message>
    <message>
        <source>Oui, e&amp;ffacer pour toujours</source>
        <translation>Yes, &amp;erase for ever</translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur. Enregistrez le PDF, puis imprimez-le ailleurs.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation>No printer is installed on this computer. Save the PDF, then print it elsewhere.</translation>
    </message>
    <message>
        <source>Le volet %1 ne se trouve pas dans ce document. Enregistrez le PDF pour l&apos;imprimer en entier.</source>
        <extracomment>Problem: a volet cannot be printed alone. %1: its number.</extracomment>
        <translation>Sheet (volet) %1 is not in this document. Save the PDF to print it in full.</translation>
    </message>
    <message>
        <source>Impression du volet %1…</source>
        <extracomment>While a volet goes to the printer. %1: its number.</extracomment>
        <translation>Printing sheet (volet) %1…</translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (une page).</source>
        <extracomment>A volet went to the printer. %1: its number.</extracomment>
        <translation>Sheet (volet) %1 has been printed (one page).</translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (%2 pages).</source>
        <extracomment>A volet went to the printer. %1: its number, %2: how many pages.</extracomment>
        <translation>Sheet (volet) %1 has been printed (%2 pages).</translation>
    </message>
    <message>
        <source>Imprimante&#xa0;: %1.</source>
        <extracomment>A volet went to the printer. %1: name of the printer.</extracomment>
        <translation>Printer: %1.</translation>
    </message>
    <message>
        <source>La caisse répond toujours par écrit. Son silence ne vaut pas accord&#xa0;: attendez sa réponse.</source>
        <extracomment>The fund&apos;s silence means nothing in this case.</extracomment>
        <translation>The health insurance fund (caisse) always answers in writing. Its silence does not count as approval: wait for its answer.</translation>
    </message>
    <message>
        <source>Enregistrer le dossier</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>Save the file to send</translation>
    </message>
    <message>
        <source>Préparation du dossier…</source>
        <extracomment>While the PDF with the papers is being made.</extracomment>
        <translation>Preparing the file to send…</translation>
    </message>
    <message>
        <source>Dossier enregistré et vérifié&#xa0;: %1 (%2 pages).</source>
        <extracomment>The PDF with the papers was written. %1: file name, %2: number of pages.</extracomment>
        <translation>File to send saved and checked: %1 (%2 pages).</translation>
    </message>
    <message>
        <source>Il manque encore&#xa0;: %1.</source>
        <extracomment>Papers that are required and not in the file. %1: what they are.</extracomment>
        <translation>Still missing: %1.</translation>
    </message>
    <message>
        <source>Ses réponses jointes sont protégées par votre phrase secrète.</source>
        <extracomment>The answers that the PDF carries are sealed.</extracomment>
        <translation>The answers attached to it are protected by your passphrase.</translation>
    </message>
    <message>
        <source>Cette imprimante n&apos;est pas réglée&#xa0;: vérifiez que chaque réponse est dans sa case.</source>
        <extracomment>After answers were printed on a pre-printed form.</extracomment>
        <translation>This printer is not set up: check that each answer is in its box.</translation>
    </message>
    <message>
        <source>Les champs sont enregistrés. Enregistrez maintenant le PDF.</source>
        <extracomment>The fields of the official form are known now.</extracomment>
        <translation>The fields are saved. Now save the PDF.</translation>
    </message>
    <message>
        <source>O&amp;btenir le formulaire officiel…</source>
        <extracomment>Button: the page that helps to find the official form. The letter after &amp; is its key.</extracomment>
        <translation>Ge&amp;t the official form…</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire pour la prochaine fois</source>
        <extracomment>Button: keep a copy of the official form for all requests. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Keep this form for next time</translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande.</source>
        <extracomment>What the button that keeps the official form does.</extracomment>
        <translation>A copy stays on this computer and is used for every request.</translation>
    </message>
    <message>
        <source>O&amp;ublier ce fichier</source>
        <extracomment>Button: erase the kept copy. Then, on the same button: second press erases it.</extracomment>
        <translation>F&amp;orget this file</translation>
    </message>
    <message>
        <source>Oui, o&amp;ublier la copie gardée</source>
        <translation>Yes, f&amp;orget the kept copy</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Un fichier à vous n&apos;est pas touché.</source>
        <extracomment>What the button that forgets the kept official form does.</extracomment>
        <translation>The kept copy is erased. A file of your own is not touched.</translation>
    </message>
    <message>
        <source>Formulaire officiel gardé sur cet ordinateur&#xa0;: édition %1, gardé le %2.</source>
        <extracomment>The official form that was kept. %1: its edition, %2: the day.</extracomment>
        <translation>Official form kept on this computer: edition %1, kept on %2.</translation>
    </message>
    <message>
        <source>Formulaire gardé&#xa0;: il servira pour chaque demande de cette édition.</source>
        <extracomment>The official form was kept for later requests.</extracomment>
        <translation>Form kept: it will be used for every request of this edition.</translation>
    </message>
    <message>
        <source>La copie gardée est effacée.</source>
        <extracomment>The kept copy of the official form was erased.</extracomment>
        <translation>The kept copy has been erased.</translation>
    </message>
    <message>
        <source>Imprimer sur l&apos;original papier</source>
        <extracomment>Choice: print on a pre-printed paper form. Second line: what happens.</extracomment>
        <translation>Print on the paper original</translation>
    </message>
    <message>
        <source>«&#xa0;Imprimer le volet&#xa0;» n&apos;imprime que les réponses&#xa0;: mettez le volet pré-imprimé dans l&apos;imprimante. Essayez d&apos;abord sur une photocopie.</source>
        <translation>“Print sheet (volet)” prints only the answers: put the pre-printed sheet in the printer. Try first on a photocopy.</translation>
    </message>
    <message>
        <source>&amp;Régler l&apos;imprimante…</source>
        <extracomment>Button: measure the printer, so that answers land in the boxes. The letter after &amp; is its key.</extracomment>
        <translation>Set &amp;up the printer…</translation>
    </message>
    <message>
        <source>Une fiche préparatoire, non officielle&#xa0;: recopiez-la sur le formulaire officiel, en papier ou en PDF. Ses rubriques portent nos mots.</source>
        <extracomment>There is only our own sheet for this form.</extracomment>
        <translation>A preparatory sheet, not official: copy it onto the official form, on paper or as a PDF. Its sections use our words.</translation>
    </message>
    <message>
        <source>Réglage enregistré pour %1.</source>
        <extracomment>The printer was measured. %1: its name.</extracomment>
        <translation>Setup saved for %1.</translation>
    </message>
    <message>
        <source>Enregistrer le &amp;dossier à envoyer</source>
        <extracomment>Button: write one PDF with the cover list, the volets to send and the papers to join.</extracomment>
        <translation>Save the file to se&amp;nd</translation>
    </message>
    <message>
        <source>Un seul PDF&#xa0;: bordereau, volets à envoyer et pièces jointes, dans l&apos;ordre.</source>
        <extracomment>What the button for the whole file does.</extracomment>
        <translation>A single PDF: cover list, sheets (volets) to send and attached documents, in order.</translation>
    </message>
    <message>
        <source>Enregistrer un texte &amp;modifiable…</source>
        <extracomment>Button: write the letter so that it can be changed in an office program.</extracomment>
        <translation>Save an e&amp;ditable text…</translation>
    </message>
    <message>
        <source>Enregistrer un texte modifiable</source>
        <translation>Save an editable text</translation>
    </message>
    <message>
        <source>Mention en travers des pièces jointes (facultatif)</source>
        <extracomment>Label: words written across each joined paper.</extracomment>
        <translation>Words across the attached documents (optional)</translation>
    </message>
    <message>
        <source>On voit ainsi à quoi vos copies doivent servir.</source>
        <extracomment>Under the label: what it is good for.</extracomment>
        <translation>This shows what your copies are meant for.</translation>
    </message>
    <message>
        <source>Par exemple «&#xa0;Copie pour la CPAM&#xa0;». %1 caractères au plus.</source>
        <extracomment>Under the label: what to write. %1: number of characters.</extracomment>
        <translation>For example “Copie pour la CPAM” (copy for the CPAM). %1 characters at most.</translation>
    </message>
    <message>
        <source>Dans le registre du cabinet</source>
        <extracomment>Heading: the request in the register of the practice.</extracomment>
        <translation>In the register of the practice</translation>
    </message>
    <message>
        <source>Déverrouiller le registre pour y inscrire cette demande (F4)</source>
        <extracomment>Link: the register is locked. F4 is a key.</extracomment>
        <translation>Unlock the register to record this request in it (F4)</translation>
    </message>
    <message>
        <source>Pour suivre ce qui est attendu et retrouver le patient et le prescripteur la prochaine fois.</source>
        <extracomment>Last page: what the register is good for.</extracomment>
        <translation>To follow what is awaited, and to find the patient and the prescriber next time.</translation>
    </message>
    <message>
        <source>Ou&amp;vrir sa fiche</source>
        <extracomment>Button: the record of the request in the register. The letter after &amp; is its key.</extracomment>
        <translation>Open &amp;its record</translation>
    </message>
    <message>
        <source>Inscrire au re&amp;gistre</source>
        <extracomment>Button: write the request into the register. The letter after &amp; is its key.</extracomment>
        <translation>Record in the re&amp;gister</translation>
    </message>
    <message>
        <source>Mettre à jour dans le re&amp;gistre</source>
        <extracomment>Button: the same when it was taken from there. The letter after &amp; is its key.</extracomment>
        <translation>Update in the re&amp;gister</translation>
    </message>
    <message>
        <source>Le registre est encore en cours de lecture. Réessayez dans un instant.</source>
        <extracomment>Problem: the register was opened a moment ago.</extracomment>
        <translation>The register is still being read. Try again in a moment.</translation>
    </message>
    <message>
        <source>Corrigez ou effacez d&apos;abord ce qui n&apos;est pas une réponse&#xa0;: voyez «&#xa0;Vérifiez vos réponses&#xa0;».</source>
        <extracomment>Problem: something was typed that is no answer.</extracomment>
        <translation>First correct or erase what is not an answer: see “Check your answers”.</translation>
    </message>
    <message>
        <source>Inscrite au registre&#xa0;: à envoyer.</source>
        <translation>Recorded in the register: to be sent.</translation>
    </message>
    <message>
        <source>Inscrite au registre&#xa0;: brouillon.</source>
        <translation>Recorded in the register: draft.</translation>
    </message>
    <message>
        <source>La demande d&apos;origine a été envoyée ou modifiée entre-temps&#xa0;: celle-ci est inscrite à côté.</source>
        <extracomment>The record that the request was taken from is not changed.</extracomment>
        <translation>The original request has been sent or changed in the meantime: this one is recorded beside it.</translation>
    </message>
    <message>
        <source>Fiches ajoutées&#xa0;: %1.</source>
        <extracomment>Who is new in the register. %1: &quot;patient, prescripteur&quot;.</extracomment>
        <translation>Records added: %1.</translation>
    </message>
    <message>
        <source>Fiches mises à jour&#xa0;: %1.</source>
        <extracomment>Whose record was changed in the register. %1: &quot;patient, caisse&quot;.</extracomment>
        <translation>Records updated: %1.</translation>
    </message>
    <message>
        <source>Le brouillon est effacé&#xa0;: le registre garde la demande, chiffrée.</source>
        <extracomment>The draft was erased.</extracomment>
        <translation>The draft has been erased: the register keeps the request, encrypted.</translation>
    </message>
</context>
<context>
    <name>prealable::FieldEditor</name>
    <message>
        <source>Je ne sais pas</source>
        <extracomment>Box under a question: the answer is left empty on purpose.</extracomment>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Où trouver ce numéro&#xa0;?</source>
        <translation>Where do I find this number?</translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <extracomment>Help under a field.</extracomment>
        <translation>Find out more</translation>
    </message>
    <message>
        <source>%1 (facultatif)</source>
        <extracomment>After the label of a question that may stay empty. %1: the label.</extracomment>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Erreur&#xa0;: %1</source>
        <extracomment>Before a problem, at the field. %1: what is wrong and how to mend it.</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Attention&#xa0;: %1</source>
        <extracomment>Before a warning, at the field. %1: what may be wrong.</extracomment>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Où trouver cette information&#xa0;?</source>
        <translation>Where do I find this information?</translation>
    </message>
</context>
<context>
    <name>prealable::FieldText</name>
    <message>
        <source>Cette date n&apos;existe pas. Vérifiez le jour et le mois.</source>
        <translation>This date does not exist. Check the day and the month.</translation>
    </message>
    <message>
        <source>Écrivez l&apos;année avec quatre chiffres, par exemple 1985.</source>
        <translation>Write the year with four digits, for example 1985.</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/1985.</source>
        <translation>Write the date with the day, the month and the year, for example 05/03/1985.</translation>
    </message>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 12.</source>
        <translation>Write a number in digits, for example 12.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entier, sans virgule.</source>
        <translation>Write a whole number, without decimals.</translation>
    </message>
    <message>
        <source>À compléter par le professionnel</source>
        <translation>To be completed by the professional</translation>
    </message>
    <message>
        <source>À compléter par le médecin</source>
        <translation>To be completed by the doctor</translation>
    </message>
</context>
<context>
    <name>prealable::FindingPanel</name>
    <message>
        <source>Aller à la question&#xa0;: %1</source>
        <extracomment>Link: to the question that a problem is about. %1: the question.</extracomment>
        <translation>Go to the question: %1</translation>
    </message>
    <message>
        <source>Aller aux pièces à joindre</source>
        <extracomment>Link: to the papers to join, one of which is the problem.</extracomment>
        <translation>Go to the documents to attach</translation>
    </message>
    <message>
        <source>Confirmer quand même, avec la raison&#xa0;:</source>
        <extracomment>Label: why a warning is kept as it is.</extracomment>
        <translation>Confirm anyway, with the reason:</translation>
    </message>
</context>
<context>
    <name>prealable::Fold</name>
    <message>
        <source>Replié</source>
        <extracomment>Accessible description of a help button: its text is shown or hidden.</extracomment>
        <translation>Collapsed</translation>
    </message>
</context>
<context>
    <name>prealable::Following</name>
    <message>
        <source>Et après&#xa0;?</source>
        <extracomment>Heading: what can be made from this request, later.</extracomment>
        <translation>What comes next?</translation>
    </message>
    <message>
        <source>Vos réponses sont reprises. Cette demande reste enregistrée.</source>
        <extracomment>Under the heading: the answers are taken over.</extracomment>
        <translation>Your answers are reused. This request stays saved.</translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormPage</name>
    <message>
        <source>Quel formulaire est-ce&#xa0;?</source>
        <extracomment>Heading: which form a PDF is.</extracomment>
        <translation>Which form is it?</translation>
    </message>
    <message>
        <source>Comment est-il reconnu&#xa0;?</source>
        <extracomment>Heading: what a PDF was recognised by.</extracomment>
        <translation>How is it recognised?</translation>
    </message>
    <message>
        <source>Que pouvez-vous en faire&#xa0;?</source>
        <extracomment>Heading: above the buttons that say what can be done with a PDF.</extracomment>
        <translation>What can you do with it?</translation>
    </message>
    <message>
        <source>&amp;Continuer cette demande</source>
        <extracomment>Button: go on with the request that a PDF carries. Below: what happens.</extracomment>
        <translation>&amp;Continue this request</translation>
    </message>
    <message>
        <source>Vous relisez les réponses, puis vous les modifiez si besoin. Le PDF n&apos;est pas modifié.</source>
        <translation>You read the answers again, then change them if needed. The PDF is not changed.</translation>
    </message>
    <message>
        <source>Re&amp;mplir ce formulaire</source>
        <extracomment>Button: a new request, written into this official form. Below: what happens.</extracomment>
        <translation>F&amp;ill in this form</translation>
    </message>
    <message>
        <source>Une nouvelle demande commence. À la fin, vos réponses sont écrites dans une copie de ce fichier.</source>
        <translation>A new request begins. At the end, your answers are written into a copy of this file.</translation>
    </message>
    <message>
        <source>&amp;Préparer une demande</source>
        <extracomment>Button: a new request on the edition in force. Below: what happens.</extracomment>
        <translation>&amp;Prepare a request</translation>
    </message>
    <message>
        <source>Avec l&apos;édition en vigueur et notre reproduction, sans ce fichier.</source>
        <translation>With the edition in force and our reproduction, without this file.</translation>
    </message>
    <message>
        <source>O&amp;btenir le formulaire officiel</source>
        <extracomment>Button: look for the official form. Below: what happens.</extracomment>
        <translation>Ge&amp;t the official form</translation>
    </message>
    <message>
        <source>La page officielle s&apos;ouvre dans votre navigateur, si vous le voulez.</source>
        <translation>The official page opens in your browser, if you wish.</translation>
    </message>
    <message>
        <source>Ses réponses pourront être imprimées sur l&apos;original papier, pas envoyées telles quelles.</source>
        <translation>It will be possible to print your answers on the paper original, not to send them as they are.</translation>
    </message>
    <message>
        <source>Vous montrez une fois où sont ses champs. Ensuite, le programme le remplit.</source>
        <translation>You show once where its fields are. After that, the program fills it in.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir les réponses</source>
        <extracomment>Button: open the answers of a PDF with the passphrase above. Below: what happens.</extracomment>
        <translation>Open the &amp;answers</translation>
    </message>
    <message>
        <source>Vous les relisez, puis vous continuez la demande. Le PDF n&apos;est pas modifié. Le brouillon sur cet ordinateur n&apos;est pas protégé&#xa0;: effacez-le à la fin si besoin.</source>
        <translation>You read them again, then continue the request. The PDF is not changed. The draft on this computer is not protected: erase it at the end if needed.</translation>
    </message>
    <message>
        <source>Ouverture des réponses…</source>
        <extracomment>While the answers of a PDF are opened with a passphrase.</extracomment>
        <translation>Opening the answers…</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire</source>
        <extracomment>Button: keep a copy of this official form for all requests. Below: what happens.</extracomment>
        <translation>&amp;Keep this form</translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande, sans la redemander.</source>
        <translation>A copy stays on this computer and is used for every request, without asking for it again.</translation>
    </message>
    <message>
        <source>Ce fichier est gardé&#xa0;: il sert pour chaque demande.</source>
        <extracomment>This PDF is the one that was kept.</extracomment>
        <translation>This file is kept: it is used for every request.</translation>
    </message>
    <message>
        <source>O&amp;ublier ce fichier</source>
        <extracomment>Button: the kept copy is erased. Then, on the same button: second press erases it.</extracomment>
        <translation>F&amp;orget this file</translation>
    </message>
    <message>
        <source>Oui, o&amp;ublier la copie gardée</source>
        <translation>Yes, f&amp;orget the kept copy</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Votre fichier reste.</source>
        <extracomment>What « Oublier ce fichier » does.</extracomment>
        <translation>The kept copy is erased. Your file stays.</translation>
    </message>
    <message>
        <source>Formulaire gardé sur cet ordinateur. Il servira à la dernière étape.</source>
        <extracomment>The official form was kept.</extracomment>
        <translation>Form kept on this computer. It will be used at the last step.</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Votre fichier est resté où il était.</source>
        <extracomment>The kept copy of an official form was erased.</extracomment>
        <translation>The kept copy has been erased. Your file stayed where it was.</translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormTexts</name>
    <message>
        <source>Une demande faite par Préalable</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A request made by Préalable</translation>
    </message>
    <message>
        <source>Une page faite par Préalable, sans réponses</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A page made by Préalable, without answers</translation>
    </message>
    <message>
        <source>Le formulaire officiel en vigueur</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>The official form in force</translation>
    </message>
    <message>
        <source>Le formulaire officiel, sans champs à remplir</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>The official form, without fields to fill in</translation>
    </message>
    <message>
        <source>Un spécimen du formulaire</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A specimen of the form</translation>
    </message>
    <message>
        <source>Une ancienne édition du formulaire</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>An old edition of the form</translation>
    </message>
    <message>
        <source>Une édition que le programme ne connaît pas</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>An edition that the program does not know</translation>
    </message>
    <message>
        <source>Un formulaire aux champs inattendus</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A form with unexpected fields</translation>
    </message>
    <message>
        <source>Un formulaire réservé au lecteur d&apos;Adobe</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A form that only the Adobe reader can open</translation>
    </message>
    <message>
        <source>Un formulaire que son auteur interdit de remplir</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A form whose author forbids filling it in</translation>
    </message>
    <message>
        <source>Un PDF que le programme ne connaît pas</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>A PDF that the program does not know</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», édition %2.</source>
        <extracomment>Which form a PDF is. %1: title of the form, %2: its edition.</extracomment>
        <translation>“%1”, edition %2.</translation>
    </message>
    <message>
        <source>Les réponses de la demande sont jointes au PDF.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>The answers of the request are attached to the PDF.</translation>
    </message>
    <message>
        <source>Des réponses protégées sont jointes au PDF.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>Protected answers are attached to the PDF.</translation>
    </message>
    <message>
        <source>Le numéro %1 est imprimé sur ses pages.</source>
        <extracomment>How a PDF was recognised. %1: &quot;11575*08&quot;.</extracomment>
        <translation>The number %1 is printed on its pages.</translation>
    </message>
    <message>
        <source>La référence %1 est imprimée sur ses pages.</source>
        <extracomment>How a PDF was recognised. %1: &quot;S3139h&quot;.</extracomment>
        <translation>The reference %1 is printed on its pages.</translation>
    </message>
    <message>
        <source>Il a exactement les champs de ce formulaire. Son numéro ne se lit pas.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>It has exactly the fields of this form. Its number cannot be read.</translation>
    </message>
    <message>
        <source>Vous avez déjà montré où sont les champs de ce fichier.</source>
        <extracomment>How a PDF was recognised: by its very bytes.</extracomment>
        <translation>You have already shown where the fields of this file are.</translation>
    </message>
    <message>
        <source>Vous pouvez la continuer ici, aussi quand elle vient d&apos;un autre ordinateur.</source>
        <translation>You can continue it here, even when it comes from another computer.</translation>
    </message>
    <message>
        <source>Ses réponses sont protégées par une phrase secrète. Avec elle, vous pouvez la continuer ici.</source>
        <translation>Its answers are protected by a passphrase. With it, you can continue the request here.</translation>
    </message>
    <message>
        <source>Elle ne contient pas de réponses à reprendre.</source>
        <translation>It contains no answers to reuse.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur. Le programme sait la remplir.</source>
        <translation>This is the edition in force. The program can fill it in.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur. Vous avez montré où sont ses champs&#xa0;: le programme sait la remplir.</source>
        <translation>This is the edition in force. You have shown where its fields are: the program can fill it in.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur, mais ce PDF n&apos;a pas de champs. Montrez une fois où ils sont.</source>
        <translation>This is the edition in force, but this PDF has no fields. Show once where they are.</translation>
    </message>
    <message>
        <source>Il se lit, mais il ne s&apos;envoie pas&#xa0;: la caisse le refuse.</source>
        <translation>It can be read, but it cannot be sent: the health insurance fund (caisse) refuses it.</translation>
    </message>
    <message>
        <source>Cette édition n&apos;est plus en vigueur.</source>
        <extracomment>%1: the edition in force.</extracomment>
        <translation>This edition is no longer in force.</translation>
    </message>
    <message>
        <source>Elle est remplacée par l&apos;édition %1. La caisse peut refuser l&apos;ancienne.</source>
        <translation>It is replaced by edition %1. The health insurance fund (caisse) may refuse the old one.</translation>
    </message>
    <message>
        <source>Le programme connaît l&apos;édition %1. Celle-ci est peut-être plus récente&#xa0;: cherchez une nouvelle version de Préalable.</source>
        <extracomment>%1: the edition that the program knows.</extracomment>
        <translation>The program knows edition %1. This one may be more recent: look for a new version of Préalable.</translation>
    </message>
    <message>
        <source>Il porte le numéro du formulaire, mais ses champs sont autres. Le programme ne le remplit pas au hasard.</source>
        <translation>It carries the number of the form, but its fields are different. The program does not fill it in by guesswork.</translation>
    </message>
    <message>
        <source>Seul le lecteur d&apos;Adobe l&apos;affiche. Le programme ne peut pas le remplir.</source>
        <translation>Only the Adobe reader displays it. The program cannot fill it in.</translation>
    </message>
    <message>
        <source>Le programme respecte cette interdiction. Procurez-vous un fichier libre.</source>
        <translation>The program respects this ban. Get a file without restrictions.</translation>
    </message>
    <message>
        <source>Rien à faire ici&#xa0;: ce n&apos;est ni une demande, ni un formulaire connu. Pour le joindre à une demande, ajoutez-le à l&apos;étape «&#xa0;Pièces à joindre&#xa0;».</source>
        <translation>Nothing to do here: this is neither a request nor a known form. To attach it to a request, add it at the step “Documents to attach”.</translation>
    </message>
    <message numerus="yes">
        <source>Une signature dans ce PDF a verrouillé %n champ(s). Le programme ne les change pas&#xa0;: ce que vous répondez pour eux sera refusé. Prenez un exemplaire qui n&apos;est pas signé.</source>
        <extracomment>Said before a PDF is filled. %n: how many of its fields a signature has locked.</extracomment>
        <translation>
            <numerusform>A signature in this PDF has locked %n field. The program does not change it: what you answer for it will be refused. Take a copy that is not signed.</numerusform>
            <numerusform>A signature in this PDF has locked %n fields. The program does not change them: what you answer for them will be refused. Take a copy that is not signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::FundEditor</name>
    <message>
        <source>%1 – département %2</source>
        <extracomment>A caisse that is proposed. %1: its name, %2: number of its département.</extracomment>
        <translation>%1 – département %2</translation>
    </message>
    <message>
        <source>%1 – code %2</source>
        <extracomment>A caisse that is proposed. %1: name and département, %2: how its code begins.</extracomment>
        <translation>%1 – code %2</translation>
    </message>
    <message>
        <source>Caisses proposées&#xa0;: %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many caisses are proposed.</extracomment>
        <translation>Health insurance funds (caisses) proposed: %1. Down arrow to choose.</translation>
    </message>
    <message>
        <source>La table ne donne pas le code de cette caisse.</source>
        <translation>The table does not give the code of this health insurance fund (caisse).</translation>
    </message>
    <message>
        <source>Le code de cette caisse commence par %1. Les quatre derniers chiffres sont sur l&apos;attestation de droits.</source>
        <translation>The code of this health insurance fund (caisse) begins with %1. The last four digits are on the entitlement certificate (attestation de droits).</translation>
    </message>
    <message>
        <source>Ou cherchez la caisse par son nom ou son département (table du %1).</source>
        <translation>Or search for the health insurance fund (caisse) by its name or département (table of %1).</translation>
    </message>
    <message>
        <source>Tapez une partie du nom, un département ou un code, puis choisissez. La table est du %1. Une caisse absente peut exister.</source>
        <translation>Type part of the name, a département or a code, then choose. The table is of %1. A health insurance fund (caisse) that is not in it may exist.</translation>
    </message>
</context>
<context>
    <name>prealable::GroupEditor</name>
    <message>
        <source>La liste est pleine&#xa0;: %1 lignes au plus. Faites une autre demande pour la suite.</source>
        <extracomment>Under a list of rows that cannot take another one. %1: how many it takes.</extracomment>
        <translation>The list is full: %1 rows at most. Make another request for the rest.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Link: take this row away.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer&#xa0;: %1</source>
        <extracomment>Accessible name of a link. %1: a row, « Acte 2 ».</extracomment>
        <translation>Delete: %1</translation>
    </message>
</context>
<context>
    <name>prealable::HandChecks</name>
    <message>
        <source>À vérifier à la main avant d&apos;envoyer</source>
        <extracomment>Heading above boxes: what the program cannot see on the paper.</extracomment>
        <translation>Check by hand before you send</translation>
    </message>
    <message>
        <source>Le programme ne voit pas le papier. Ces cases vous aident à ne rien oublier&#xa0;; elles ne sont pas gardées.</source>
        <extracomment>Under that heading.</extracomment>
        <translation>The program cannot see the paper. These boxes help you forget nothing; they are not saved.</translation>
    </message>
    <message>
        <source>Sinon&#xa0;: %1.</source>
        <extracomment>Under a box to tick. %1: what may happen when it was forgotten.</extracomment>
        <translation>Otherwise: %1.</translation>
    </message>
</context>
<context>
    <name>prealable::ImportPage</name>
    <message>
        <source>Importer des patients</source>
        <extracomment>Title of a page: patients of another program&apos;s file come into the register.
----------
Title and filter of a file dialog.</extracomment>
        <translation>Import patients</translation>
    </message>
    <message>
        <source>Depuis l&apos;export de votre logiciel (CSV), une attestation de droits (PDF), un fichier FHIR (JSON) ou un document de santé CDA (XML). Rien n&apos;est écrit avant que vous ayez tout relu.</source>
        <extracomment>What can be imported.</extracomment>
        <translation>From your software&apos;s export (CSV), an entitlement certificate (attestation de droits, PDF), a FHIR file (JSON) or a CDA health document (XML). Nothing is written before you have read everything through.</translation>
    </message>
    <message>
        <source>&amp;Choisir le fichier…</source>
        <extracomment>Button: choose the file with the patients. The letter after &amp; is its key.</extracomment>
        <translation>Choose the &amp;file…</translation>
    </message>
    <message>
        <source>Patients (*.csv *.txt *.pdf *.json *.xml)</source>
        <translation>Patients (*.csv *.txt *.pdf *.json *.xml)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <extracomment>While a file is read.</extracomment>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Que contient chaque colonne&#xa0;?</source>
        <extracomment>Heading: which column of a table is what.</extracomment>
        <translation>What does each column contain?</translation>
    </message>
    <message>
        <source>%1 lignes, lues en %2. Le choix est retenu pour la prochaine fois.</source>
        <extracomment>About the table that was read. %1: how many, %2: &quot;UTF-8&quot;.</extracomment>
        <translation>%1 rows, read as %2. The choice is remembered for next time.</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <extracomment>In a list: this column of the table is not imported.</extracomment>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Clé du numéro de sécurité sociale</source>
        <extracomment>In a list: the column holds only the key of the social security number.</extracomment>
        <translation>Key of the social security number</translation>
    </message>
    <message>
        <source>Colonne «&#xa0;%1&#xa0;»</source>
        <extracomment>Accessible name of a list. %1: heading of a column.</extracomment>
        <translation>Column “%1”</translation>
    </message>
    <message>
        <source>&amp;Voir les patients</source>
        <extracomment>Button: see the people of the table. The letter after &amp; is its key.</extracomment>
        <translation>&amp;View the patients</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <extracomment>Where in a file something is wrong. %1: number of the line, %2: what is wrong.</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) remarque(s).</source>
        <extracomment>After a list of remarks. %n: how many more.</extracomment>
        <translation>
            <numerusform>And %n other remark.</numerusform>
            <numerusform>And %n other remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>déjà dans le registre</source>
        <extracomment>Somebody of a file. The register knows all of it.</extracomment>
        <translation>already in the register</translation>
    </message>
    <message>
        <source>déjà dans le registre, la fiche sera complétée</source>
        <extracomment>Somebody of a file: the register knows them, the file says more.</extracomment>
        <translation>already in the register, the record will be completed</translation>
    </message>
    <message>
        <source>Relisez les fiches</source>
        <extracomment>Heading: the people of a file, to be looked at.</extracomment>
        <translation>Check the records</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le fichier. Décochez celles qui ne doivent pas entrer dans le registre.</source>
        <extracomment>Under the heading. %n: how many people.</extracomment>
        <translation>
            <numerusform>%n person in the file. Untick those who should not go into the register.</numerusform>
            <numerusform>%n people in the file. Untick those who should not go into the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Inscrire au registre</source>
        <extracomment>Button: write the people into the register. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Record in the register</translation>
    </message>
    <message>
        <source>Cette personne n&apos;a pas de nom de naissance.</source>
        <translation>This person has no birth name.</translation>
    </message>
    <message>
        <source>Elle n&apos;est pas reprise.</source>
        <translation>They are not included.</translation>
    </message>
    <message>
        <source>Cochez au moins une fiche à inscrire.</source>
        <extracomment>Problem: nobody is chosen.</extracomment>
        <translation>Tick at least one record to be entered.</translation>
    </message>
    <message numerus="yes">
        <source>Inscription de %n fiche(s)…</source>
        <extracomment>While the people of a file are written.</extracomment>
        <translation>
            <numerusform>Entering %n record…</numerusform>
            <numerusform>Entering %n records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) inscrite(s) au registre. Le fichier n&apos;a pas été modifié.</source>
        <extracomment>The people of a file were written. %n: how many.</extracomment>
        <translation>
            <numerusform>%n record entered in the register. The file was not changed.</numerusform>
            <numerusform>%n records entered in the register. The file was not changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revenir au registre</source>
        <extracomment>Button: back to the register. The letter after &amp; is its key.</extracomment>
        <translation>Bac&amp;k to the register</translation>
    </message>
    <message>
        <source>Lecture du registre…</source>
        <extracomment>While the register, opened a moment ago, is still being read.</extracomment>
        <translation>Reading the register…</translation>
    </message>
</context>
<context>
    <name>prealable::InstalledPackPage</name>
    <message>
        <source>Mettre à jour les formulaires</source>
        <extracomment>Title of the page about the forms in use and the pack that is installed.</extracomment>
        <translation>Update the forms</translation>
    </message>
    <message>
        <source>Quels formulaires servent&#xa0;?</source>
        <extracomment>Heading: which forms the window works with.</extracomment>
        <translation>Which forms are in use?</translation>
    </message>
    <message>
        <source>Ceux d&apos;un paquet signé par %2&#xa0;: %1.</source>
        <translation>Those of a pack signed by %2: %1.</translation>
    </message>
    <message>
        <source>Ceux du programme&#xa0;: %1.</source>
        <translation>Those of the program: %1.</translation>
    </message>
    <message>
        <source>Le paquet installé est laissé de côté. %1 Les formulaires du programme servent à sa place.</source>
        <extracomment>The installed pack cannot be used. %1: why, a sentence.</extracomment>
        <translation>The installed pack is left aside. %1 The forms of the program are used instead.</translation>
    </message>
    <message>
        <source>Un paquet est installé (%1), mais les formulaires du programme sont aussi récents&#xa0;: ils servent à sa place.</source>
        <extracomment>The installed pack is not used any more. %1: its version and day.</extracomment>
        <translation>A pack is installed (%1), but the forms of the program are just as recent: they are used instead.</translation>
    </message>
    <message>
        <source>Un paquet signé par %2 est installé&#xa0;: %1. Il servira au prochain démarrage&#xa0;: fermez Préalable, puis ouvrez-le de nouveau.</source>
        <extracomment>A pack was installed since the window was opened. %1: its version and day.</extracomment>
        <translation>A pack signed by %2 is installed: %1. It will be used at the next start: close Préalable, then open it again.</translation>
    </message>
    <message>
        <source>Le paquet est retiré. Les formulaires du programme serviront au prochain démarrage&#xa0;: fermez Préalable, puis ouvrez-le de nouveau.</source>
        <extracomment>The pack was removed since the window was opened.</extracomment>
        <translation>The pack has been removed. The forms of the program will be used at the next start: close Préalable, then open it again.</translation>
    </message>
    <message>
        <source>Re&amp;tirer le paquet installé</source>
        <extracomment>Button: the installed pack is erased. Then, on the same button: second press erases it.</extracomment>
        <translation>&amp;Remove the installed pack</translation>
    </message>
    <message>
        <source>Oui, re&amp;tirer le paquet</source>
        <translation>Yes, &amp;remove the pack</translation>
    </message>
    <message>
        <source>Les formulaires du programme servent de nouveau. Vos demandes sont gardées&#xa0;; celle qui est faite sur un formulaire du paquet ne se rouvre qu&apos;avec lui.</source>
        <translation>The forms of the program are used again. Your requests are kept; one that was made on a form of the pack opens again only with it.</translation>
    </message>
    <message>
        <source>Comment les mettre à jour&#xa0;?</source>
        <extracomment>Heading: how newer forms come to this computer.</extracomment>
        <translation>How to update them?</translation>
    </message>
    <message>
        <source>Quand un formulaire ou le droit change, un paquet est publié avec Préalable&#xa0;: un fichier dont le nom finit par «&#xa0;.prealable-pack&#xa0;». Téléchargez-le, puis ouvrez-le ou déposez-le sur cette fenêtre. Il est vérifié avant d&apos;être installé.</source>
        <extracomment>How newer forms come to this computer.</extracomment>
        <translation>When a form or the law changes, a pack is published with Préalable: a file whose name ends in “.prealable-pack”. Download it, then open it or drop it on this window. It is checked before it is installed.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un paquet…</source>
        <extracomment>Button: choose a form pack.</extracomment>
        <translation>&amp;Open a pack…</translation>
    </message>
    <message>
        <source>Vous choisissez le fichier&#xa0;; ce qu&apos;il change est montré.</source>
        <extracomment>What « Ouvrir un paquet… » does.</extracomment>
        <translation>You choose the file; what it changes is shown.</translation>
    </message>
</context>
<context>
    <name>prealable::LawRows</name>
    <message>
        <source>en vigueur, début non daté</source>
        <extracomment>Since when a value of the law holds: no date is known, it still does.</extracomment>
        <translation>in force, start not dated</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <extracomment>Since when a value of the law holds. %1: a date.</extracomment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>jusqu&apos;au %1</source>
        <extracomment>Until when a value of the law held. %1: a date.</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <extracomment>When a value of the law held. %1, %2: dates.</extracomment>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <extracomment>In the list of rules, above a title: how long the caisse has, and what its silence means.</extracomment>
        <translation>Time limit for the answer</translation>
    </message>
    <message>
        <source>%1 à compter de l&apos;envoi. Sans réponse, l&apos;accord est acquis.</source>
        <extracomment>%1: a delay, « 15 jours ».</extracomment>
        <translation>%1 from the day of sending. If there is no answer, approval is granted.</translation>
    </message>
    <message>
        <source>%1 à compter de la réception d&apos;une demande complète. Sans réponse, l&apos;accord est acquis.</source>
        <translation>%1 from the day a complete request is received. If there is no answer, approval is granted.</translation>
    </message>
    <message>
        <source>Autre lecture&#xa0;: à compter de la réception.</source>
        <extracomment>The other reading of when a delay begins.</extracomment>
        <translation>Other reading: from the day of receipt.</translation>
    </message>
    <message>
        <source>Autre lecture&#xa0;: à compter de l&apos;envoi.</source>
        <translation>Other reading: from the day of sending.</translation>
    </message>
    <message>
        <source>Refus pour une raison médicale</source>
        <extracomment>Title of a row: an appeal against a refusal for medical reasons.</extracomment>
        <translation>Refusal for a medical reason</translation>
    </message>
    <message>
        <source>Refus pour une raison administrative</source>
        <extracomment>Title of a row: an appeal against a refusal for administrative reasons.</extracomment>
        <translation>Refusal for an administrative reason</translation>
    </message>
    <message>
        <source>Refus pour une raison médicale et administrative</source>
        <extracomment>Title of a row: an appeal against a refusal for both kinds of reasons.</extracomment>
        <translation>Refusal for a medical and administrative reason</translation>
    </message>
    <message>
        <source>commission médicale de recours amiable (CMRA)</source>
        <extracomment>A commission.</extracomment>
        <translation>medical appeals board (commission médicale de recours amiable, CMRA)</translation>
    </message>
    <message>
        <source>commission de recours amiable (CRA)</source>
        <extracomment>A commission.</extracomment>
        <translation>appeals board (commission de recours amiable, CRA)</translation>
    </message>
    <message>
        <source>commission de recours amiable (CRA) et commission médicale de recours amiable (CMRA)</source>
        <extracomment>Two commissions.</extracomment>
        <translation>appeals board (commission de recours amiable, CRA) and medical appeals board (commission médicale de recours amiable, CMRA)</translation>
    </message>
    <message>
        <source>Recours</source>
        <extracomment>In the list of rules, above a title: what one may do against a refusal.</extracomment>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>À adresser à&#xa0;: %1, dans un délai de %2.</source>
        <extracomment>%1: a commission, %2: a delay.</extracomment>
        <translation>To be addressed to: %1, within %2.</translation>
    </message>
    <message>
        <source>Sans réponse de la commission après %1, le recours est rejeté. On peut alors saisir le tribunal judiciaire.</source>
        <extracomment>%1: a delay.</extracomment>
        <translation>If the board has not answered after %1, the appeal is rejected. It is then possible to go to court (tribunal judiciaire).</translation>
    </message>
    <message>
        <source>Valeur</source>
        <extracomment>In the list of rules, above a title: a number of the law.</extracomment>
        <translation>Value</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>In the list of rules, above a title: a table that the program carries.</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1, état du %2. Une absence ne prouve rien.</source>
        <extracomment>A table. %1: what it holds, « 203 caisses », %2: the day that it describes.</extracomment>
        <translation>%1, as of %2. An absence proves nothing.</translation>
    </message>
    <message>
        <source>Source&#xa0;: %1</source>
        <extracomment>Under a table. %1: where it comes from.</extracomment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Licence&#xa0;: %1</source>
        <extracomment>Under a table. %1: the name of a licence.</extracomment>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>Caisses d&apos;assurance maladie</source>
        <extracomment>Title of a table, and what it holds. %1: how many.</extracomment>
        <translation>Health insurance funds (caisses d&apos;assurance maladie)</translation>
    </message>
    <message>
        <source>%1 caisses</source>
        <translation>%1 funds (caisses)</translation>
    </message>
    <message>
        <source>Régimes d&apos;assurance maladie</source>
        <extracomment>Title of a table, and what it holds. %1: how many.</extracomment>
        <translation>Health insurance schemes (régimes d&apos;assurance maladie)</translation>
    </message>
    <message>
        <source>%1 régimes</source>
        <translation>%1 schemes (régimes)</translation>
    </message>
    <message>
        <source>Actes soumis à accord préalable, %1</source>
        <extracomment>Title of a table. %1: a nomenclature, « CCAM ».</extracomment>
        <translation>Procedures subject to prior approval (accord préalable), %1</translation>
    </message>
    <message>
        <source>%1 actes</source>
        <extracomment>What a table holds. %1: how many.</extracomment>
        <translation>%1 procedures</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>In the list of rules, above a title: a text of law or a document.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Période&#xa0;: %1</source>
        <extracomment>Under a delay. %1: « depuis le 1er juillet 2018 ».</extracomment>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A value of the law. %1: number and unit, %2: since when or until when.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>prealable::LivePane</name>
    <message>
        <source>Votre document</source>
        <extracomment>Heading above the page being filled.</extracomment>
        <translation>Your document</translation>
    </message>
    <message>
        <source>Cliquez sur une case pour aller à sa question. F9 masque la page.</source>
        <extracomment>Under the page being filled. F9 is a key.</extracomment>
        <translation>Click on a box to go to its question. F9 hides the page.</translation>
    </message>
</context>
<context>
    <name>prealable::LiveView</name>
    <message>
        <source>Page précédente</source>
        <extracomment>Turns to the page before, in the view of the form</extracomment>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <extracomment>Turns to the next page, in the view of the form</extracomment>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <extracomment>Makes the view of the form smaller</extracomment>
        <translation>Make the page smaller</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the view of the form larger</extracomment>
        <translation>Make the page larger</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1: page number</extracomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page du formulaire&#xa0;: %1</source>
        <extracomment>The form&apos;s page, for a screen reader. %1: « Volet 1 – service médical »</extracomment>
        <translation>Page of the form: %1</translation>
    </message>
    <message>
        <source>Page %1 sur %2. Page suivante et Page précédente tournent les pages, + et − changent la taille.</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation>Page %1 of %2. Page Down and Page Up turn the pages, + and − change the size.</translation>
    </message>
</context>
<context>
    <name>prealable::MainWindow</name>
    <message>
        <source>Préalable</source>
        <extracomment>Name of the program.</extracomment>
        <translation>Préalable</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</source>
        <extracomment>Always in the bar at the top: privacy.</extracomment>
        <translation>Nothing is sent: everything stays on this computer.</translation>
    </message>
    <message>
        <source>Brouillon non enregistré. %1</source>
        <extracomment>In the bar at the top: the draft could not be written. %1: what to do.</extracomment>
        <translation>Draft not saved. %1</translation>
    </message>
    <message>
        <source>%1 – Préalable</source>
        <extracomment>Title of the window. %1: title of the page.</extracomment>
        <translation>%1 – Préalable</translation>
    </message>
    <message>
        <source>Erreur&#xa0;: %1</source>
        <extracomment>Title of the window when the page has problems. %1: the usual title.</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Choisissez directement un formulaire ci-dessous.</source>
        <extracomment>Problem: this copy of the program has no questions to find the form.</extracomment>
        <translation>Choose a form directly below.</translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;a pas d&apos;édition en vigueur à ce jour.</source>
        <extracomment>Problem: no edition of a form is in force.</extracomment>
        <translation>This form has no edition in force today.</translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;est pas connu.</source>
        <extracomment>Problem: a request file names a form that is not there.</extracomment>
        <translation>This form is not known.</translation>
    </message>
    <message>
        <source>Ce brouillon est fait pour une édition qui n&apos;est plus connue.</source>
        <extracomment>Problem: a draft is for an edition that is not there any more.</extracomment>
        <translation>This draft was made for an edition that is no longer known.</translation>
    </message>
    <message>
        <source>Ensuite&#xa0;: %1</source>
        <extracomment>Under the title of a step. %1: title of the next step.</extracomment>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Pour finir</source>
        <extracomment>Above the title of the last pages: attachments, review, document.</extracomment>
        <translation>To finish</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <extracomment>Above the title of a step. %1: its number, %2: how many steps.</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Commandes (F3)</source>
        <extracomment>In the bar at the top: the list of all commands. F3 is a key.</extracomment>
        <translation>Commands (F3)</translation>
    </message>
    <message>
        <source>Une question à la fois (F8)</source>
        <translation>One question at a time (F8)</translation>
    </message>
    <message>
        <source>Tout sur une page (F8)</source>
        <translation>Everything on one page (F8)</translation>
    </message>
    <message>
        <source>Ouvrir une demande, un PDF ou un paquet de formulaires</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation>Open a request, a PDF or a form pack</translation>
    </message>
    <message>
        <source>Demandes, PDF et paquets de formulaires (*.prealable *.json *.pdf *.prealable-pack)</source>
        <translation>Requests, PDF and form packs (*.prealable *.json *.pdf *.prealable-pack)</translation>
    </message>
    <message>
        <source>Aide de la question</source>
        <extracomment>A command: help on the question where one is.</extracomment>
        <translation>Help on the question</translation>
    </message>
    <message>
        <source>Règles et sources</source>
        <extracomment>A command: the page that lists the rules of the law.</extracomment>
        <translation>Rules and sources</translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <extracomment>A command: the list of all commands.</extracomment>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>A command: the register of the practice.</extracomment>
        <translation>Register of the practice</translation>
    </message>
    <message>
        <source>Reprendre un patient ou un prescripteur du registre</source>
        <extracomment>A command: somebody of the register for the request on screen.</extracomment>
        <translation>Reuse a patient or a prescriber from the register</translation>
    </message>
    <message>
        <source>Partie suivante de la fenêtre&#xa0;: étapes, questions, feuille</source>
        <extracomment>A command: the keyboard goes to the next part of the window.</extracomment>
        <translation>Next part of the window: steps, questions, sheet</translation>
    </message>
    <message>
        <source>Changer de vue&#xa0;: une question à la fois, ou tout sur une page</source>
        <extracomment>A command: one question per page, or all on one page.</extracomment>
        <translation>Change view: one question at a time, or everything on one page</translation>
    </message>
    <message>
        <source>Afficher ou cacher la feuille à côté des questions</source>
        <extracomment>A command: the picture of the form beside the questions.</extracomment>
        <translation>Show or hide the sheet beside the questions</translation>
    </message>
    <message>
        <source>Continuer</source>
        <extracomment>A command: what the button « Continuer » does.</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <extracomment>A command: what the button « Retour » does.</extracomment>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page d&apos;accueil, le brouillon est gardé</source>
        <extracomment>A command: to the start page. The draft is kept.</extracomment>
        <translation>Start page, the draft is kept</translation>
    </message>
    <message>
        <source>Ouvrir une demande enregistrée, ou son PDF</source>
        <extracomment>A command: open a saved request or its PDF.</extracomment>
        <translation>Open a saved request, or its PDF</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <extracomment>A command: the document on the last page, the draft on any other.</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>À propos, versions et licences</source>
        <extracomment>A command: versions and licences.</extracomment>
        <translation>About, versions and licences</translation>
    </message>
    <message>
        <source>Quitter</source>
        <extracomment>A command.</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Mettre à jour les formulaires, paquet installé</source>
        <extracomment>A command: which forms serve, newer ones, the pack that is installed.</extracomment>
        <translation>Update the forms, installed pack</translation>
    </message>
    <message>
        <source>Continuer le brouillon&#xa0;: %1</source>
        <extracomment>A command. %1: a draft.</extracomment>
        <translation>Continue the draft: %1</translation>
    </message>
    <message>
        <source>Nouvelle demande&#xa0;: %1</source>
        <extracomment>A command. %1: a form.</extracomment>
        <translation>New request: %1</translation>
    </message>
    <message>
        <source>Aller à l&apos;étape&#xa0;: %1</source>
        <extracomment>A command. %1: title of a step.</extracomment>
        <translation>Go to the step: %1</translation>
    </message>
    <message>
        <source>Question&#xa0;: %1 (%2)</source>
        <extracomment>A command. %1: a question, %2: the step that it belongs to.</extracomment>
        <translation>Question: %1 (%2)</translation>
    </message>
    <message>
        <source>Le paquet de formulaires que vous avez installé est laissé de côté. %1 Les formulaires du programme servent à sa place.</source>
        <extracomment>Problem when the window opens. %1: why the pack is not used, a sentence.</extracomment>
        <translation>The form pack that you installed is left aside. %1 The forms of the program are used instead.</translation>
    </message>
    <message>
        <source>Ce formulaire ne demande rien sur cette fiche.</source>
        <extracomment>In the bar at the top: this form asks nothing about somebody of the register.</extracomment>
        <translation>This form asks nothing about this record.</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) reprise(s) du registre&#xa0;: %1</source>
        <extracomment>In the bar at the top: answers were taken from the register. %1: a name, %n: how many.</extracomment>
        <translation>
            <numerusform>%n answer reused from the register: %1</numerusform>
            <numerusform>%n answers reused from the register: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Langues, languages</source>
        <extracomment>In the bar at the top, for somebody who does not read French: opens the list of languages.</extracomment>
        <translation>Languages, langues</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <extracomment>A command: the window speaks another language. %1: its name, in itself.</extracomment>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Découvrir Préalable, la page du premier démarrage</source>
        <extracomment>A command: the page that is shown at the first start.</extracomment>
        <translation>Discover Préalable, the first-start page</translation>
    </message>
    <message>
        <source>Aide&#xa0;: %1</source>
        <extracomment>A command: to a question, with its help unfolded. %1: the question.</extracomment>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Finissez d&apos;abord ce qui est en cours&#xa0;: la langue se change ensuite.</source>
        <extracomment>In the bar at the top: the language is not changed while something is under way.</extracomment>
        <translation>Finish what is under way first: the language can be changed afterwards.</translation>
    </message>
    <message>
        <source>Réunir avec une autre fiche</source>
        <extracomment>Title of a dialog: the second record of the same patient.</extracomment>
        <translation>Join with another record</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A rule among the commands. %1: where it stands, as « Article R. 322-10 », %2: its title.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>prealable::Notices</name>
    <message>
        <source>Composants et licences</source>
        <extracomment>Above the list of what the program is built on.</extracomment>
        <translation>Components and licences</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.
%3. Licence %4.
%5</source>
        <extracomment>One component. %1: name, %2: what it does here, %3: whose it is, %4: licence, %5: address.</extracomment>
        <translation>%1: %2.
%3. Licence: %4.
%5</translation>
    </message>
    <message>
        <source>Bibliothèques fournies dans ce paquet</source>
        <extracomment>Above the list of the libraries that this package brings along.</extracomment>
        <translation>Libraries supplied in this package</translation>
    </message>
    <message>
        <source>Licence des polices (OFL 1.1)</source>
        <extracomment>Above the licence of the fonts.</extracomment>
        <translation>Licence of the fonts (OFL 1.1)</translation>
    </message>
    <message>
        <source>Licence de Préalable (GPL 3 ou suivante)</source>
        <extracomment>Above the licence of the program.</extracomment>
        <translation>Licence of Préalable (GPL 3 or later)</translation>
    </message>
</context>
<context>
    <name>prealable::OfficialPage</name>
    <message>
        <source>Obtenir le formulaire officiel</source>
        <extracomment>Title of the page that helps to find the official form.</extracomment>
        <translation>Get the official form</translation>
    </message>
    <message>
        <source>%1, édition %2</source>
        <extracomment>Above the title. %1: title of a form, %2: its edition.</extracomment>
        <translation>%1, edition %2</translation>
    </message>
    <message>
        <source>1. Téléchargez-le</source>
        <extracomment>Heading: where the official form is found.</extracomment>
        <translation>1. Download it</translation>
    </message>
    <message>
        <source>Son adresse n&apos;est pas connue du programme. À chercher sur ameli.fr&#xa0;: «&#xa0;%1 %2&#xa0;».</source>
        <extracomment>No address is known. %1: number of the form, %2: its reference.</extracomment>
        <translation>The program does not know its address. Search ameli.fr for: “%1 %2”.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page officielle</source>
        <extracomment>Button: show the official page in the browser. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Open the official page</translation>
    </message>
    <message>
        <source>Votre navigateur s&apos;ouvre. Préalable n&apos;envoie rien et ne se connecte pas.</source>
        <extracomment>What the button that opens the official page does.</extracomment>
        <translation>Your browser opens. Préalable sends nothing and does not connect.</translation>
    </message>
    <message>
        <source>Adresse à vérifier&#xa0;: si elle ne répond pas, cherchez sur ameli.fr.</source>
        <translation>Address to be checked: if it does not respond, search on ameli.fr.</translation>
    </message>
    <message>
        <source>2. Le programme le reconnaît</source>
        <extracomment>Heading: what happens once the form is downloaded.</extracomment>
        <translation>2. The program recognises it</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» est surveillé tant que cette page est ouverte. Enregistrez le PDF dans ce dossier&#xa0;: il vous sera proposé ici.</source>
        <extracomment>While the folder of downloads is watched. %1: its name.</extracomment>
        <translation>The folder “%1” is watched as long as this page is open. Save the PDF in this folder: it will be offered to you here.</translation>
    </message>
    <message>
        <source>Le dossier des téléchargements est introuvable. Enregistrez le PDF, puis ouvrez-le depuis la page d&apos;accueil.</source>
        <translation>The downloads folder cannot be found. Save the PDF, then open it from the start page.</translation>
    </message>
    <message>
        <source>Le navigateur ne s&apos;est pas ouvert. Copiez l&apos;adresse dans votre navigateur.</source>
        <extracomment>Problem: the browser could not be opened.</extracomment>
        <translation>The browser did not open. Copy the address into your browser.</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire</source>
        <extracomment>Button: keep the form that was just downloaded. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Keep this form</translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande.</source>
        <extracomment>What the button that keeps a downloaded form does.</extracomment>
        <translation>A copy stays on this computer and is used for every request.</translation>
    </message>
    <message>
        <source>C&apos;est le bon formulaire&#xa0;: %1</source>
        <extracomment>The official form was downloaded. %1: name of the file.</extracomment>
        <translation>This is the right form: %1</translation>
    </message>
    <message>
        <source>C&apos;est un autre formulaire&#xa0;: %1</source>
        <extracomment>A downloaded PDF is another form. %1: which.</extracomment>
        <translation>This is another form: %1</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un formulaire que le programme connaît.</source>
        <extracomment>A downloaded PDF is no form that the program knows.</extracomment>
        <translation>This is not a form that the program knows.</translation>
    </message>
    <message>
        <source>&amp;Voir ce fichier</source>
        <extracomment>Button: see what a downloaded PDF is and what can be done with it.</extracomment>
        <translation>&amp;View this file</translation>
    </message>
    <message>
        <source>Ce qu&apos;il est, et ce que vous pouvez en faire.</source>
        <extracomment>What the button does that shows a downloaded PDF.</extracomment>
        <translation>What it is, and what you can do with it.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le formulaire cherché&#xa0;: %1</source>
        <extracomment>A PDF was downloaded that is not the wanted form. %1: name of the file.</extracomment>
        <translation>This is not the form you are looking for: %1</translation>
    </message>
</context>
<context>
    <name>prealable::Options</name>
    <message>
        <source>écrivez la date ainsi : 2026-11-21</source>
        <extracomment>Wrong use of the command line.</extracomment>
        <translation>write the date like this: 2026-11-21</translation>
    </message>
    <message>
        <source>option inconnue ou incomplète ; voyez prealable --help</source>
        <extracomment>Wrong use of the command line.</extracomment>
        <translation>unknown or incomplete option; see prealable --help</translation>
    </message>
    <message>
        <source>Préalable prépare une demande d&apos;accord préalable à l&apos;Assurance maladie.
Rien n&apos;est envoyé : tout reste sur cet ordinateur.

Usage : prealable [options] [FICHIER]

  --day AAAA-MM-JJ   jour auquel les règles sont lues (par défaut : aujourd&apos;hui)
  --forms DOSSIER    autre dossier de formulaires
  --keys KEYS.json   clés de confiance de plus pour les paquets (essais)
  --version          affiche la version
  --help             affiche cette aide
</source>
        <extracomment>Printed by --help.</extracomment>
        <translation>Préalable prepares a request for prior approval (accord préalable) by the French health insurance (Assurance maladie).
Nothing is sent: everything stays on this computer.

Usage: prealable [options] [FILE]

  --day YYYY-MM-DD   day on which the rules are read (default: today)
  --forms FOLDER     another folder of forms
  --keys KEYS.json   additional trusted keys for packs (tests)
  --version          shows the version
  --help             shows this help
</translation>
    </message>
</context>
<context>
    <name>prealable::OutcomePage</name>
    <message>
        <source>Résultat</source>
        <extracomment>Above the title of the page that says what the person needs.</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Le transport adapté</source>
        <extracomment>Heading: the means of transport that fits.</extracomment>
        <translation>The appropriate transport</translation>
    </message>
    <message>
        <source>Que faire maintenant&#xa0;?</source>
        <extracomment>Heading: the next step.</extracomment>
        <translation>What to do now?</translation>
    </message>
    <message>
        <source>Bon à savoir</source>
        <extracomment>Heading above notes.</extracomment>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Préparer quand même la demande</source>
        <extracomment>Link: fill the form although the first answer is that nothing is due.</extracomment>
        <translation>Prepare the request anyway</translation>
    </message>
    <message>
        <source>Revenir à l&apos;&amp;accueil</source>
        <extracomment>Button: back to the start page.</extracomment>
        <translation>Back to the &amp;start page</translation>
    </message>
    <message>
        <source>&amp;Préparer la demande</source>
        <extracomment>Button: fill the form that the triage found.</extracomment>
        <translation>&amp;Prepare the request</translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: what the request is.</extracomment>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Qui remplit&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>Who fills it in?</translation>
    </message>
    <message>
        <source>Qui envoie&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>Who sends it?</translation>
    </message>
    <message>
        <source>À qui&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: to whom the request goes.</extracomment>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Que joindre&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: papers to join.</extracomment>
        <translation>What to attach?</translation>
    </message>
    <message>
        <source>Quel délai&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: how long the caisse has to answer.</extracomment>
        <translation>What is the time limit?</translation>
    </message>
    <message>
        <source>Et sans réponse&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: what it means that no answer comes.</extracomment>
        <translation>And if there is no answer?</translation>
    </message>
    <message>
        <source>Et en cas de refus&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>And if it is refused?</translation>
    </message>
    <message>
        <source>La fiche de cette demande</source>
        <extracomment>Button that unfolds: who fills the request, who sends it, to whom, the delay, the appeal.</extracomment>
        <translation>The sheet about this request</translation>
    </message>
    <message>
        <source>Si un accord devenait nécessaire&#xa0;: la fiche de la demande</source>
        <translation>If approval became necessary: the sheet about the request</translation>
    </message>
    <message>
        <source>&amp;Préparer la fiche à remettre</source>
        <extracomment>Button: write the sheet that the patient hands to whoever makes the request.</extracomment>
        <translation>&amp;Prepare the sheet to hand over</translation>
    </message>
</context>
<context>
    <name>prealable::PackPage</name>
    <message>
        <source>Des formulaires plus récents</source>
        <extracomment>Title: a form pack was opened that may be installed.</extracomment>
        <translation>More recent forms</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui change&#xa0;?</source>
        <extracomment>Heading: above the list of what a form pack changes.</extracomment>
        <translation>What changes?</translation>
    </message>
    <message>
        <source>Rien de visible.</source>
        <extracomment>Nothing that a person would see changes.</extracomment>
        <translation>Nothing visible.</translation>
    </message>
    <message>
        <source>Qui publie ce paquet&#xa0;?</source>
        <extracomment>Heading: who signed a form pack.</extracomment>
        <translation>Who publishes this pack?</translation>
    </message>
    <message>
        <source>%1. La signature est bonne&#xa0;: le paquet est entier et n&apos;a pas été modifié.</source>
        <extracomment>%1: who signed a form pack.</extracomment>
        <translation>%1. The signature is good: the pack is whole and has not been changed.</translation>
    </message>
    <message>
        <source>De quand date-t-il&#xa0;?</source>
        <extracomment>Heading: the version of a form pack.</extracomment>
        <translation>What date is it from?</translation>
    </message>
    <message>
        <source>Ce paquet&#xa0;: %1. En place sur cet ordinateur&#xa0;: %2.</source>
        <extracomment>%1: version and day of a pack, %2: of the forms in use.</extracomment>
        <translation>This pack: %1. In place on this computer: %2.</translation>
    </message>
    <message>
        <source>Il sera installé pour vous seulement, et servira au prochain démarrage de Préalable. Vos demandes et vos brouillons sont gardés. Vous pourrez le retirer.</source>
        <extracomment>What happens when a form pack is installed.</extracomment>
        <translation>It will be installed for you only, and used at the next start of Préalable. Your requests and your drafts are kept. You will be able to remove it.</translation>
    </message>
    <message>
        <source>&amp;Installer</source>
        <extracomment>Button: install the form pack. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Install</translation>
    </message>
    <message>
        <source>Ne pas installer</source>
        <extracomment>Button: do not install the form pack.</extracomment>
        <translation>Do not install</translation>
    </message>
    <message>
        <source>%1 sans date de début connue</source>
        <extracomment>A number of the law. %1: the number.</extracomment>
        <translation>%1, from a day that is not known</translation>
    </message>
    <message>
        <source>%1 à partir du %2</source>
        <extracomment>A number of the law. %1: the number, %2: a day.</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 jusqu&apos;au %2</source>
        <extracomment>A number of the law. %1: the number, %2: a day.</extracomment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 du %2 au %3</source>
        <extracomment>A number of the law. %1: the number, %2 and %3: days.</extracomment>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>&#xa0;; </source>
        <extracomment>Between two numbers of the law, each with its days.</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>prealable::Page</name>
    <message>
        <source>&amp;Retour</source>
        <extracomment>Button: the page before. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <extracomment>Button: the next page. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Continue</translation>
    </message>
</context>
<context>
    <name>prealable::PassphraseBox</name>
    <message>
        <source>Par exemple quatre mots sans rapport entre eux. Majuscules et accents comptent.</source>
        <translation>For example four words that have nothing to do with each other. Capital letters and accents count.</translation>
    </message>
    <message>
        <source>Celle qui a été choisie pour ce PDF. Majuscules et accents comptent.</source>
        <translation>The one that was chosen for this PDF. Capital letters and accents count.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <extracomment>Label of a passphrase.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label: the same passphrase a second time, against typing errors.</extracomment>
        <translation>The same passphrase, once again</translation>
    </message>
    <message>
        <source>Cacher la phrase</source>
        <extracomment>Button: hide the passphrase that is typed.</extracomment>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Afficher la phrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>La phrase se lit à l&apos;écran tant que vous ne la cachez pas.</source>
        <extracomment>What the button that shows the passphrase does.</extracomment>
        <translation>The passphrase can be read on the screen until you hide it.</translation>
    </message>
    <message>
        <source>Écrivez la phrase secrète une deuxième fois.</source>
        <extracomment>Problem: the second field of a new passphrase is empty.</extracomment>
        <translation>Write the passphrase a second time.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Affichez-les et corrigez.</source>
        <translation>The two passphrases are different. Show them and correct.</translation>
    </message>
</context>
<context>
    <name>prealable::PersonPage</name>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation>No name</translation>
    </message>
    <message>
        <source>Ce qui est connu</source>
        <extracomment>Heading: what the register knows about somebody.</extracomment>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Une adresse, un téléphone ou une caisse qui changent dans une demande sont repris ici quand elle est inscrite au registre. Un autre nom, numéro ou jour de naissance fait une autre fiche.</source>
        <extracomment>Under the heading: how it changes by itself.</extracomment>
        <translation>An address, a telephone number or a health insurance fund (caisse) that changes in a request is taken over here when the request is recorded in the register. Another name, number or day of birth makes another record.</translation>
    </message>
    <message>
        <source>Ses demandes</source>
        <extracomment>Heading: the requests of a patient.</extracomment>
        <translation>Their requests</translation>
    </message>
    <message>
        <source>Aucune dans le registre.</source>
        <extracomment>A patient without request.</extracomment>
        <translation>None in the register.</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande avec cette fiche</source>
        <extracomment>Button that unfolds: the forms that can be begun for this person.</extracomment>
        <translation>&amp;New request with this record</translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation>%1 (cerfa no. %2)</translation>
    </message>
    <message>
        <source>Re&amp;mettre au patient tout ce qui le concerne…</source>
        <extracomment>Button: everything about a patient, for the patient (RGPD, articles 15 and 20).</extracomment>
        <translation>&amp;Give the patient everything about them…</translation>
    </message>
    <message>
        <source>Un fichier lisible avec sa fiche, ses demandes, leurs preuves et qui les a consultées (droit d&apos;accès, RGPD article 15).</source>
        <extracomment>What the button does.</extracomment>
        <translation>A readable file with their record, their requests, the proofs and who has looked at them (right of access, GDPR (RGPD) article 15).</translation>
    </message>
    <message>
        <source>&amp;Supprimer du registre</source>
        <extracomment>Button: remove somebody from the register. Then, on the same button: second press does it.</extracomment>
        <translation>&amp;Delete from the register</translation>
    </message>
    <message>
        <source>Oui, &amp;supprimer pour toujours</source>
        <translation>Yes, &amp;delete for ever</translation>
    </message>
    <message>
        <source>La fiche est effacée. Ses demandes doivent l&apos;être avant.</source>
        <extracomment>What the button does.</extracomment>
        <translation>The record is erased. Their requests must be erased first.</translation>
    </message>
    <message>
        <source>Enregistrer les données du patient</source>
        <extracomment>Title of a file dialog; the suggested name of the file.</extracomment>
        <translation>Save the patient&apos;s data</translation>
    </message>
    <message>
        <source>donnees.json</source>
        <translation>data.json</translation>
    </message>
    <message>
        <source>Données enregistrées. Ce fichier n&apos;est pas chiffré&#xa0;: remettez-le en main propre, puis effacez-le.</source>
        <extracomment>The data of a patient were written to a file.</extracomment>
        <translation>Data saved. This file is not encrypted: hand it over in person, then erase it.</translation>
    </message>
    <message>
        <source>&amp;Corriger la fiche…</source>
        <extracomment>Button: change by hand what the register knows about somebody.</extracomment>
        <translation>&amp;Correct the record…</translation>
    </message>
    <message>
        <source>Réunir avec une &amp;autre fiche…</source>
        <extracomment>Button: two records of one patient become one.</extracomment>
        <translation>Join with &amp;another record…</translation>
    </message>
    <message>
        <source>Quand un patient a deux fiches&#xa0;: ses demandes passent à celle-ci.</source>
        <extracomment>What the button does.</extracomment>
        <translation>When a patient has two records: their requests move to this one.</translation>
    </message>
</context>
<context>
    <name>prealable::PrintJob</name>
    <message>
        <source>Cette page ne peut pas être imprimée d&apos;ici. Enregistrez le PDF, puis imprimez-le avec votre lecteur de PDF.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation>This page cannot be printed from here. Save the PDF, then print it with your PDF reader.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond pas. Vérifiez qu&apos;elle est allumée, ou choisissez-en une autre.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation>The printer does not respond. Check that it is switched on, or choose another one.</translation>
    </message>
</context>
<context>
    <name>prealable::PrinterSetup</name>
    <message>
        <source>Régler l&apos;imprimante</source>
        <extracomment>Title of the window in which a printer is measured.</extracomment>
        <translation>Set up the printer</translation>
    </message>
    <message>
        <source>Chaque imprimante décale un peu ce qu&apos;elle imprime. Imprimez la feuille de réglage dans le bac où vous mettez l&apos;original, mesurez ses croix avec une règle, puis tapez les nombres lus. C&apos;est à faire une seule fois par imprimante et par bac.</source>
        <extracomment>How a printer is measured.</extracomment>
        <translation>Every printer shifts what it prints a little. Print the setup sheet from the tray where you put the original, measure its crosses with a ruler, then type the numbers that you read. This is to be done only once for each printer and each tray.</translation>
    </message>
    <message>
        <source>&amp;Imprimer la feuille de réglage…</source>
        <extracomment>Button: print the sheet with the crosses. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Print the setup sheet…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le réglage</source>
        <extracomment>Button: keep what was measured. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Save the setup</translation>
    </message>
    <message>
        <source>du bord gauche (mm)</source>
        <extracomment>Above what was measured: distance of a cross from the paper&apos;s left edge, in millimetres.</extracomment>
        <translation>from the left edge (mm)</translation>
    </message>
    <message>
        <source>du bord haut (mm)</source>
        <extracomment>Above what was measured: distance of a cross from the paper&apos;s top edge, in millimetres.</extracomment>
        <translation>from the top edge (mm)</translation>
    </message>
    <message>
        <source>Croix %1 (prévue à %2 et %3)</source>
        <extracomment>A cross of the sheet. %1: its number; %2 and %3: where it should be, in millimetres.</extracomment>
        <translation>Cross %1 (expected at %2 and %3)</translation>
    </message>
    <message>
        <source>Croix %1, du bord gauche en millimètres</source>
        <extracomment>Accessible name of a field. %1: number of a cross.</extracomment>
        <translation>Cross %1, from the left edge in millimetres</translation>
    </message>
    <message>
        <source>Croix %1, du bord haut en millimètres</source>
        <extracomment>Accessible name of a field. %1: number of a cross.</extracomment>
        <translation>Cross %1, from the top edge in millimetres</translation>
    </message>
    <message>
        <source>Imprimante mesurée&#xa0;: %1</source>
        <extracomment>The printer that is measured. %1: its name.</extracomment>
        <translation>Printer measured: %1</translation>
    </message>
    <message>
        <source>(bac&#xa0;: %1)</source>
        <extracomment>The tray that is measured. %1: its name.</extracomment>
        <translation>(tray: %1)</translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation>No printer is installed on this computer.</translation>
    </message>
    <message>
        <source>Feuille de réglage</source>
        <extracomment>Name of the print job, in the printer&apos;s list.</extracomment>
        <translation>Setup sheet</translation>
    </message>
    <message>
        <source>La feuille est imprimée. Mesurez au moins trois croix.</source>
        <extracomment>The sheet with the crosses is printed.</extracomment>
        <translation>The sheet has been printed. Measure at least three crosses.</translation>
    </message>
    <message>
        <source>Croix %1&#xa0;: tapez un nombre de millimètres, par exemple 25,5.</source>
        <extracomment>Problem with a measure. %1: number of a cross.</extracomment>
        <translation>Cross %1: type a number of millimetres, for example 25.5.</translation>
    </message>
    <message>
        <source>Imprimez d&apos;abord la feuille de réglage.</source>
        <extracomment>Problem: nothing was printed yet, so no printer is known.</extracomment>
        <translation>Print the setup sheet first.</translation>
    </message>
</context>
<context>
    <name>prealable::QuestionForm</name>
    <message>
        <source>Choisissez une réponse à «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is chosen. %1: the question.</extracomment>
        <translation>Choose an answer to “%1”.</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is written. %1: the question.</extracomment>
        <translation>Complete “%1”.</translation>
    </message>
</context>
<context>
    <name>prealable::QuestionsPage</name>
    <message>
        <source>Cette partie est normalement remplie par le médecin. Vous pouvez la laisser vide&#xa0;: il la complétera sur le papier.</source>
        <translation>This part is normally filled in by the doctor. You can leave it empty: the doctor will complete it on paper.</translation>
    </message>
    <message>
        <source>&amp;Tout laisser au médecin</source>
        <extracomment>Button: leave all questions of this page to the doctor.</extracomment>
        <translation>&amp;Leave everything to the doctor</translation>
    </message>
    <message>
        <source> – page %1 sur %2</source>
        <extracomment>After « Étape 3 sur 7 ». %1: number of the page within the step, %2: how many.</extracomment>
        <translation> – page %1 of %2</translation>
    </message>
    <message>
        <source>Cette partie est normalement remplie par le professionnel qui réalise les soins. Vous pouvez la laisser vide&#xa0;: il la complétera sur le papier.</source>
        <extracomment>On a step that the doctor fills, for a patient.</extracomment>
        <translation>This part is normally filled in by the professional who provides the care. You can leave it empty: the professional will complete it on paper.</translation>
    </message>
    <message>
        <source>&amp;Tout laisser au professionnel</source>
        <translation>&amp;Leave everything to the professional</translation>
    </message>
    <message>
        <source>Laisser au médecin ce qui n&apos;est pas encore rempli</source>
        <extracomment>Button, for a practice: leave the questions that have no answer yet.</extracomment>
        <translation>Leave to the doctor what is not yet filled in</translation>
    </message>
    <message>
        <source>Laisser au professionnel ce qui n&apos;est pas encore rempli</source>
        <extracomment>Button: leave all questions of this page to the professional.</extracomment>
        <translation>Leave to the professional what is not yet filled in</translation>
    </message>
    <message>
        <source>Entrée&#xa0;: question suivante. F1&#xa0;: aide de la question. F3&#xa0;: toutes les touches.</source>
        <translation>Enter: next question. F1: help on the question. F3: all keys.</translation>
    </message>
    <message>
        <source>Tab&#xa0;: question suivante. F1&#xa0;: aide de la question. F3&#xa0;: toutes les touches.</source>
        <extracomment>Beside the buttons of a form that stands on one page, where Enter begins a new line.</extracomment>
        <translation>Tab: next question. F1: help on the question. F3: all keys.</translation>
    </message>
</context>
<context>
    <name>prealable::ReadingPage</name>
    <message>
        <source>Lecture du fichier…</source>
        <extracomment>Title while a file that was opened or dropped is read.</extracomment>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Le fichier est vérifié avant d&apos;être ouvert. Cela peut prendre quelques secondes.</source>
        <extracomment>While a file is read: why it may take a moment.</extracomment>
        <translation>The file is checked before it is opened. This may take a few seconds.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <extracomment>Button: stop reading the file that was opened. The letter after &amp; is its key.</extracomment>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Le fichier n&apos;est pas ouvert. Rien n&apos;y est changé.</source>
        <extracomment>What « Annuler » does while a file is read.</extracomment>
        <translation>The file is not opened. Nothing in it is changed.</translation>
    </message>
</context>
<context>
    <name>prealable::RecallDialog</name>
    <message>
        <source>Fiches du registre</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>Records of the register</translation>
    </message>
    <message>
        <source>Reprendre du registre</source>
        <extracomment>Title of a dialog: somebody of the register is taken into the request.</extracomment>
        <translation>Reuse from the register</translation>
    </message>
    <message>
        <source>&amp;Nom ou numéro</source>
        <extracomment>Label of a search field.</extracomment>
        <translation>&amp;Name or number</translation>
    </message>
    <message>
        <source>Tapez quelques lettres, choisissez avec les flèches, puis Entrée.</source>
        <extracomment>Accessible description of that field.</extracomment>
        <translation>Type a few letters, choose with the arrow keys, then press Enter.</translation>
    </message>
    <message>
        <source>Personne dans le registre ne porte ce nom ou ce numéro.</source>
        <extracomment>Under a list: nobody fits what was typed.</extracomment>
        <translation>Nobody in the register has this name or number.</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::RecordPage</name>
    <message>
        <source>Nouvelle fiche</source>
        <extracomment>Title of a page: somebody new in the register.</extracomment>
        <translation>New record</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <extracomment>Button: write the record into the register. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Corriger la fiche</source>
        <extracomment>Title of a page: what the register knows about somebody is changed.</extracomment>
        <translation>Correct the record</translation>
    </message>
    <message>
        <source>Réunir deux fiches</source>
        <extracomment>Title of a page: two records of one patient.</extracomment>
        <translation>Join two records</translation>
    </message>
    <message>
        <source>Réun&amp;ir les deux fiches</source>
        <extracomment>Button: make one record of two. The letter after &amp; is its key.</extracomment>
        <translation>Jo&amp;in the two records</translation>
    </message>
    <message>
        <source>L&apos;autre fiche dit autrement</source>
        <extracomment>Heading: two records of a patient do not say the same.</extracomment>
        <translation>The other record says otherwise</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>What the other record says. %1: the question, %2: its answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <extracomment>Button: this answer instead of the one below.</extracomment>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Le registre a déjà une fiche «&#xa0;%1&#xa0;» qui dit la même chose. Si ce n&apos;est pas la même personne, enregistrez encore une fois.</source>
        <extracomment>Problem: a record for the same person is there. %1: the name on it.</extracomment>
        <translation>The register already has a record “%1” that says the same. If it is not the same person, save once more.</translation>
    </message>
    <message>
        <source>Fiche inscrite au registre.</source>
        <extracomment>A record was written into the register.</extracomment>
        <translation>Record entered in the register.</translation>
    </message>
    <message>
        <source>Fiche corrigée.</source>
        <extracomment>A record was changed.</extracomment>
        <translation>Record corrected.</translation>
    </message>
    <message>
        <source>Les deux fiches sont réunies.</source>
        <extracomment>Two records of a patient became one.</extracomment>
        <translation>The two records are joined.</translation>
    </message>
    <message>
        <source>Un autre poste vient d&apos;écrire «&#xa0;%1&#xa0;» ici. Gardez votre réponse ou changez-la, puis enregistrez de nouveau.</source>
        <translation>Another computer has just written “%1” here. Keep your answer or change it, then save again.</translation>
    </message>
    <message>
        <source>La fiche «&#xa0;%1&#xa0;» sera supprimée. Ses demandes (%2) passent à celle-ci. Vérifiez qu&apos;il s&apos;agit bien de la même personne.</source>
        <extracomment>What happens when two records of a patient become one. %1: the name on the other record, %2: how many requests the other one has.</extracomment>
        <translation>The record “%1” will be removed. Its requests (%2) move to this one. Check that it really is the same person.</translation>
    </message>
    <message>
        <source>Vos changements ne sont pas enregistrés. Enregistrez-les, ou revenez encore une fois en arrière pour les perdre.</source>
        <extracomment>Problem: somebody goes back from a record that was changed.</extracomment>
        <translation>Your changes are not saved. Save them, or go back once more to lose them.</translation>
    </message>
</context>
<context>
    <name>prealable::RefusalList</name>
    <message>
        <source>À corriger avant l&apos;envoi</source>
        <translation>To correct before sending</translation>
    </message>
    <message>
        <source>Motifs de refus probables</source>
        <translation>Likely reasons for refusal</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <extracomment>Problem: what is typed is not an answer. %1: the question, %2: what to do.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Le programme ne voit aucun motif de refus dans vos réponses. La caisse décide seule.</source>
        <extracomment>No cause for a refusal was found in the answers.</extracomment>
        <translation>The program sees no reason for refusal in your answers. The fund (caisse) alone decides.</translation>
    </message>
    <message>
        <source>Il manque une réponse.</source>
        <extracomment>Above a link to a question.</extracomment>
        <translation>One answer is missing.</translation>
    </message>
    <message>
        <source>Il manque %1 réponses.</source>
        <translation>%1 answers are missing.</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterAccess</name>
    <message>
        <source>Sur le serveur «&#xa0;%1&#xa0;», base «&#xa0;%2&#xa0;».</source>
        <extracomment>Where the register is. %1: a server, %2: its database.</extracomment>
        <translation>On the server “%1”, database “%2”.</translation>
    </message>
    <message>
        <source>Sur cet ordinateur&#xa0;: %1</source>
        <extracomment>Where the register is. %1: a file.</extracomment>
        <translation>On this computer: %1</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterPage</name>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>Title of the page with the patients and requests of a practice.</extracomment>
        <translation>Register of the practice</translation>
    </message>
    <message>
        <source>&amp;Chercher un nom, un numéro ou un jour</source>
        <extracomment>Label of a search field.</extracomment>
        <translation>&amp;Search for a name, a number or a day</translation>
    </message>
    <message>
        <source>Chercher un nom, un numéro ou un jour</source>
        <extracomment>Accessible name of a search field.</extracomment>
        <translation>Search for a name, a number or a day</translation>
    </message>
    <message>
        <source>Fiches du registre</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>Records of the register</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la fiche</source>
        <extracomment>Button: open the record that is marked in the list. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Open the record</translation>
    </message>
    <message>
        <source>Échéances pour l&apos;&amp;agenda…</source>
        <extracomment>Button: the days that matter, for the calendar of the practice. No name is in it.</extracomment>
        <translation>Key dates for the &amp;diary…</translation>
    </message>
    <message>
        <source>Un fichier .ics avec les dates seulement&#xa0;: aucun nom, aucune information médicale.</source>
        <extracomment>What the button for the calendar does.</extracomment>
        <translation>An .ics file with the dates only: no name, no medical information.</translation>
    </message>
    <message>
        <source>&amp;Verrouiller</source>
        <extracomment>Button: nobody reads the register any more without its passphrase.</extracomment>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Ré&amp;glages…</source>
        <extracomment>Button: the settings of the register.</extracomment>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>&amp;Importer des patients…</source>
        <extracomment>Button: patients from a file of another program.</extracomment>
        <translation>&amp;Import patients…</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) trouvée(s)</source>
        <extracomment>Above the list of what was found. %n: how many.</extracomment>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the list of requests that are not closed, the next day that matters first.</extracomment>
        <translation>
            <numerusform>%n request in progress, the next key date first</numerusform>
            <numerusform>%n requests in progress, the next key date first</numerusform>
        </translation>
    </message>
    <message>
        <source>. Voici les %1 premières&#xa0;: précisez la recherche.</source>
        <extracomment>After the number of records. %1: how many of them are in the list.</extracomment>
        <translation>. Here are the first %1: narrow the search.</translation>
    </message>
    <message>
        <source> (lecture du registre en cours)</source>
        <extracomment>The register was opened a moment ago and is still being read.</extracomment>
        <translation> (the register is being read)</translation>
    </message>
    <message>
        <source>Aucune échéance n&apos;est attendue.</source>
        <extracomment>Nothing to put in a calendar.</extracomment>
        <translation>No key date is awaited.</translation>
    </message>
    <message>
        <source>Enregistrer les échéances</source>
        <extracomment>Title of a file dialog; the suggested name of the file.</extracomment>
        <translation>Save the key dates</translation>
    </message>
    <message>
        <source>echeances.ics</source>
        <translation>key-dates.ics</translation>
    </message>
    <message numerus="yes">
        <source>%n échéance(s) enregistrée(s). Ouvrez le fichier avec votre agenda.</source>
        <extracomment>The file for the calendar was written. %n: number of days in it.</extracomment>
        <translation>
            <numerusform>%n key date saved. Open the file with your diary program.</numerusform>
            <numerusform>%n key dates saved. Open the file with your diary program.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche…</source>
        <extracomment>Button: somebody new in the register, written by hand.</extracomment>
        <translation>&amp;New record…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterServerPage</name>
    <message>
        <source>Ramener le registre sur cet ordinateur</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Bring the register back to this computer</translation>
    </message>
    <message>
        <source>Tout est copié, relu et comparé&#xa0;; ensuite seulement le registre du serveur est marqué comme déplacé. Les autres postes ne pourront plus s&apos;en servir. La phrase secrète reste la même.</source>
        <extracomment>What happens.</extracomment>
        <translation>Everything is copied, read again and compared; only then is the register on the server marked as moved. The other computers will no longer be able to use it. The passphrase stays the same.</translation>
    </message>
    <message>
        <source>Ramener le re&amp;gistre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>Brin&amp;g the register back</translation>
    </message>
    <message>
        <source>Rejoindre le registre du cabinet</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Join the register of the practice</translation>
    </message>
    <message>
        <source>Le registre est sur un serveur PostgreSQL du cabinet. Ce poste l&apos;ouvrira avec la même phrase secrète.</source>
        <extracomment>What happens.</extracomment>
        <translation>The register is on a PostgreSQL server of the practice. This computer will open it with the same passphrase.</translation>
    </message>
    <message>
        <source>Re&amp;joindre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Déplacer le registre sur un serveur</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Move the register to a server</translation>
    </message>
    <message>
        <source>Le serveur PostgreSQL du cabinet garde alors le registre pour tous les postes. Il n&apos;y lit aucun nom, aucun numéro ni aucune demande. Tout est copié, relu et comparé&#xa0;; ensuite seulement le registre de cet ordinateur est marqué comme déplacé. La phrase secrète reste la même.</source>
        <extracomment>What happens.</extracomment>
        <translation>The PostgreSQL server of the practice then keeps the register for all computers. It reads no name, no number and no request in it. Everything is copied, read again and compared; only then is the register on this computer marked as moved. The passphrase stays the same.</translation>
    </message>
    <message>
        <source>&amp;Déplacer le registre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Move the register</translation>
    </message>
    <message>
        <source>Serveur</source>
        <extracomment>Label of a field; under it: what to write.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Son nom ou son adresse dans le réseau du cabinet.</source>
        <translation>Its name or its address in the network of the practice.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Base de données</source>
        <extracomment>Label of a field; under it: what to write.</extracomment>
        <translation>Database</translation>
    </message>
    <message>
        <source>Créée vide par qui s&apos;occupe du serveur.</source>
        <translation>Created empty by whoever looks after the server.</translation>
    </message>
    <message>
        <source>Utilisateur</source>
        <extracomment>Label of a field.</extracomment>
        <translation>User</translation>
    </message>
    <message>
        <source>Mot de passe du serveur</source>
        <extracomment>Label of a field; under it: where it is kept.</extracomment>
        <translation>Password of the server</translation>
    </message>
    <message>
        <source>Gardé sur ce poste, lisible par votre session seule. Ce n&apos;est pas la phrase du registre.</source>
        <translation>Kept on this computer, readable only from your own user account. It is not the passphrase of the register.</translation>
    </message>
    <message>
        <source>Chiffrer la liaison (TLS)</source>
        <extracomment>Check box; second line: what it means.</extracomment>
        <translation>Encrypt the connection (TLS)</translation>
    </message>
    <message>
        <source>À laisser coché, sauf si le serveur ne le permet pas.</source>
        <translation>Leave this ticked, unless the server does not allow it.</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is written. %1: the field.</extracomment>
        <translation>Complete “%1”.</translation>
    </message>
    <message>
        <source>Le port est un nombre de 1 à 65535.</source>
        <extracomment>Problem with a number.</extracomment>
        <translation>The port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Le serveur est interrogé…</source>
        <extracomment>While the server is asked.</extracomment>
        <translation>Contacting the server…</translation>
    </message>
    <message>
        <source>Le registre est copié…</source>
        <extracomment>While the register is copied.</extracomment>
        <translation>Copying the register…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterSettingsPage</name>
    <message>
        <source>Réglages du registre</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Settings of the register</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les réglages</source>
        <extracomment>Button: keep the settings. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Save the settings</translation>
    </message>
    <message>
        <source>Ce poste et le cabinet</source>
        <extracomment>Heading.</extracomment>
        <translation>This computer and the practice</translation>
    </message>
    <message>
        <source>Qui travaille sur ce poste&#xa0;?</source>
        <extracomment>Label: the name under which the register writes down who did what.</extracomment>
        <translation>Who works on this computer?</translation>
    </message>
    <message>
        <source>Verrouiller après combien de minutes sans activité&#xa0;? (1 à %1)</source>
        <extracomment>Label. %1: the most that can be chosen.</extracomment>
        <translation>Lock after how many minutes without activity? (1 to %1)</translation>
    </message>
    <message>
        <source>Garder les demandes closes pendant combien de mois&#xa0;? (1 à %1)</source>
        <extracomment>Label. %1: the most that can be chosen.</extracomment>
        <translation>Keep closed requests for how many months? (1 to %1)</translation>
    </message>
    <message>
        <source>Les deux derniers réglages valent pour tous les postes.</source>
        <extracomment>Under the labels: these hold for all computers of the practice.</extracomment>
        <translation>The last two settings apply to all computers.</translation>
    </message>
    <message>
        <source>Effacer ce qui est ancien</source>
        <extracomment>Heading: records that were kept long enough.</extracomment>
        <translation>Erase what is old</translation>
    </message>
    <message>
        <source>Avant le %1&#xa0;: %2 demande(s) close(s), %3 patient(s) sans autre demande.</source>
        <extracomment>How much is old enough. %1: a date, %2 and %3: how many.</extracomment>
        <translation>Before %1: closed requests: %2, patients without any other request: %3.</translation>
    </message>
    <message>
        <source>Effa&amp;cer ces fiches</source>
        <extracomment>Button: erase old records. Then, on the same button: second press does it.</extracomment>
        <translation>&amp;Erase these records</translation>
    </message>
    <message>
        <source>Oui, effa&amp;cer pour toujours</source>
        <translation>Yes, &amp;erase for ever</translation>
    </message>
    <message>
        <source>Les fiches anciennes sont effacées.</source>
        <extracomment>Old records were erased.</extracomment>
        <translation>The old records have been erased.</translation>
    </message>
    <message>
        <source>Changer la phrase secrète</source>
        <extracomment>Heading.</extracomment>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Pour tous les postes. %1 caractères au moins.</source>
        <extracomment>Under the heading. %1: number of characters.</extracomment>
        <translation>For all computers. At least %1 characters.</translation>
    </message>
    <message>
        <source>Nouvelle phrase secrète</source>
        <extracomment>Label.</extracomment>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label.</extracomment>
        <translation>The same passphrase, once again</translation>
    </message>
    <message>
        <source>Changer la &amp;phrase</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>Change the &amp;passphrase</translation>
    </message>
    <message>
        <source>Choisissez une phrase d&apos;au moins %1 caractères.</source>
        <extracomment>Problem: the passphrase is too short. %1: number of characters.</extracomment>
        <translation>Choose a passphrase of at least %1 characters.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Retapez la seconde.</source>
        <extracomment>Problem: the passphrase was not typed the same way twice.</extracomment>
        <translation>The two passphrases are different. Type the second one again.</translation>
    </message>
    <message>
        <source>La phrase est changée. L&apos;ancienne n&apos;ouvre plus le registre.</source>
        <extracomment>The passphrase was changed.</extracomment>
        <translation>The passphrase has been changed. The old one no longer opens the register.</translation>
    </message>
    <message>
        <source>Trousseau de cet ordinateur</source>
        <extracomment>Heading: the keychain of the system.</extracomment>
        <translation>Keychain of this computer</translation>
    </message>
    <message>
        <source>Avec le trousseau, le registre s&apos;ouvre sans la phrase pour qui a ouvert votre session.</source>
        <extracomment>Under the heading: what it means.</extracomment>
        <translation>With the keychain, the register opens without the passphrase for anyone who is logged in to your user account.</translation>
    </message>
    <message>
        <source>Retenir dans le &amp;trousseau</source>
        <extracomment>Button: the keychain keeps the register&apos;s key.</extracomment>
        <translation>Remember in the &amp;keychain</translation>
    </message>
    <message>
        <source>Le trousseau ouvrira le registre sur ce poste.</source>
        <extracomment>The keychain keeps the register&apos;s key now.</extracomment>
        <translation>The keychain will open the register on this computer.</translation>
    </message>
    <message>
        <source>O&amp;ublier la clé du trousseau</source>
        <extracomment>Button: the keychain must not open the register any more.</extracomment>
        <translation>F&amp;orget the key in the keychain</translation>
    </message>
    <message>
        <source>Le trousseau n&apos;ouvre plus le registre sur ce poste.</source>
        <extracomment>The keychain does not keep the register&apos;s key any more.</extracomment>
        <translation>The keychain no longer opens the register on this computer.</translation>
    </message>
    <message>
        <source>Où est le registre&#xa0;?</source>
        <extracomment>Heading: where the register is kept.</extracomment>
        <translation>Where is the register?</translation>
    </message>
    <message>
        <source>Ramener le registre sur cet or&amp;dinateur…</source>
        <translation>Bring the register back to this co&amp;mputer…</translation>
    </message>
    <message>
        <source>&amp;Déplacer le registre sur un serveur du cabinet…</source>
        <translation>&amp;Move the register to a server of the practice…</translation>
    </message>
    <message>
        <source>Vérifier le registre</source>
        <extracomment>Heading: whether nothing is damaged or missing.</extracomment>
        <translation>Check the register</translation>
    </message>
    <message>
        <source>Chaque fiche et tout le journal sont relus&#xa0;: rien n&apos;est abîmé, changé ni retiré par un autre moyen que ce programme.</source>
        <extracomment>Under the heading: what is done.</extracomment>
        <translation>Every record and the whole log are read again: nothing has been damaged, changed or removed by any means other than this program.</translation>
    </message>
    <message>
        <source>&amp;Vérifier maintenant</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>Check &amp;now</translation>
    </message>
    <message>
        <source>Le registre est entier&#xa0;: %1 fiches, %2 lignes de journal.</source>
        <translation>The register is whole: %1 records, %2 lines of log.</translation>
    </message>
    <message>
        <source>Le registre est abîmé&#xa0;: %1 fiche(s) altérée(s), %2 disparue(s).</source>
        <extracomment>The register is damaged. %1 and %2: how many records.</extracomment>
        <translation>The register is damaged: records altered: %1, records missing: %2.</translation>
    </message>
    <message>
        <source>Le journal a été modifié.</source>
        <extracomment>After that: the audit&apos;s chain is broken.</extracomment>
        <translation>The log has been changed.</translation>
    </message>
    <message>
        <source>Reprenez une sauvegarde.</source>
        <extracomment>After that: what to do.</extracomment>
        <translation>Go back to a backup.</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Heading: who did what.</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Qui a fait quoi, les dernières lignes d&apos;abord (%1 en tout).</source>
        <extracomment>Under the heading. %1: how many lines.</extracomment>
        <translation>Who did what, the last lines first (%1 in all).</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <extracomment>Problem with a number. %1: the most that can be chosen.</extracomment>
        <translation>Write a number from 1 to %1.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <extracomment>The settings were kept.</extracomment>
        <translation>Settings saved.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterTexts</name>
    <message>
        <source>%1 le %2</source>
        <extracomment>State of a request, and since when. %1: &quot;envoyée&quot;, %2: a date.</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>sans réponse, accord estimé acquis depuis le %1</source>
        <extracomment>The caisse did not answer in time. %1: a date.</extracomment>
        <translation>no answer, approval estimated as granted since %1</translation>
    </message>
    <message>
        <source>sans réponse, accord estimé acquis à partir du %1</source>
        <extracomment>What a request waits for. %1: a date.</extracomment>
        <translation>no answer, approval estimated as granted from %1</translation>
    </message>
    <message>
        <source>le délai pour contester a pris fin le %1</source>
        <extracomment>The time to contest a refusal is over. %1: a date.</extracomment>
        <translation>the time limit for contesting ended on %1</translation>
    </message>
    <message>
        <source>à contester au plus tard le %1</source>
        <extracomment>Until when a refusal may be contested. %1: a date.</extracomment>
        <translation>to be contested by %1 at the latest</translation>
    </message>
    <message>
        <source>sans réponse de la commission, rejet estimé depuis le %1</source>
        <extracomment>The commission did not answer. %1: a date.</extracomment>
        <translation>no answer from the board, rejection estimated since %1</translation>
    </message>
    <message>
        <source>sans réponse de la commission, rejet estimé à partir du %1</source>
        <extracomment>What an appeal waits for. %1: a date.</extracomment>
        <translation>no answer from the board, rejection estimated from %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>Prescriber</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>Kind of a record of the register: a hospital, a practice.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Caisse</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>Health insurance fund (caisse)</translation>
    </message>
    <message>
        <source>Demande</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Preuve ou courrier</source>
        <extracomment>Kind of a record of the register: a receipt, a letter.</extracomment>
        <translation>Proof or letter</translation>
    </message>
    <message>
        <source>naissance %1</source>
        <extracomment>Day of birth in a list. %1: a date.</extracomment>
        <translation>born %1</translation>
    </message>
    <message>
        <source>n° %1</source>
        <extracomment>Number of a person or place in a list. %1: the number.</extracomment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation>No name</translation>
    </message>
    <message>
        <source>pièces manquantes reçues par la caisse</source>
        <extracomment>A line of a request&apos;s story.</extracomment>
        <translation>missing documents received by the health insurance fund (caisse)</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A line of a request&apos;s story: only a note.</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source> pour un motif médical</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> for a medical reason</translation>
    </message>
    <message>
        <source> pour un motif administratif</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> for an administrative reason</translation>
    </message>
    <message>
        <source> pour des motifs médical et administratif</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> for medical and administrative reasons</translation>
    </message>
    <message>
        <source>noté par %1</source>
        <extracomment>Who wrote a line of a story. %1: a name.</extracomment>
        <translation>noted by %1</translation>
    </message>
    <message>
        <source>fiche créée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>record created</translation>
    </message>
    <message>
        <source>registre créé</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>register created</translation>
    </message>
    <message>
        <source>fiche modifiée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>record changed</translation>
    </message>
    <message>
        <source>fiche supprimée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>record deleted</translation>
    </message>
    <message>
        <source>fiches anciennes effacées</source>
        <extracomment>A line of the audit: old records were erased.</extracomment>
        <translation>old records erased</translation>
    </message>
    <message>
        <source>fiche consultée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>record viewed</translation>
    </message>
    <message>
        <source>données remises au patient</source>
        <extracomment>A line of the audit: a patient got their data.</extracomment>
        <translation>data given to the patient</translation>
    </message>
    <message>
        <source>clé du registre changée</source>
        <extracomment>A line of the audit: the passphrase or a keychain.</extracomment>
        <translation>key of the register changed</translation>
    </message>
    <message>
        <source>réglages changés</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>settings changed</translation>
    </message>
    <message>
        <source>À reprendre&#xa0;: brouillon</source>
        <extracomment>A step of a request.</extracomment>
        <translation>To come back to: draft</translation>
    </message>
    <message>
        <source>Prête, à envoyer</source>
        <extracomment>A step of a request.</extracomment>
        <translation>Ready, to be sent</translation>
    </message>
    <message>
        <source>Envoyée ou déposée</source>
        <extracomment>A step of a request.</extracomment>
        <translation>Sent or handed in</translation>
    </message>
    <message>
        <source>Reçue par la caisse</source>
        <extracomment>A step of a request.</extracomment>
        <translation>Received by the health insurance fund (caisse)</translation>
    </message>
    <message>
        <source>Accord de la caisse</source>
        <extracomment>A step of a request: the caisse agreed.</extracomment>
        <translation>Approved by the health insurance fund (caisse)</translation>
    </message>
    <message>
        <source>Refus de la caisse</source>
        <extracomment>A step of a request: the caisse refused.</extracomment>
        <translation>Refused by the health insurance fund (caisse)</translation>
    </message>
    <message>
        <source>Recours envoyé</source>
        <extracomment>A step of a request: the refusal is contested.</extracomment>
        <translation>Appeal sent</translation>
    </message>
    <message>
        <source>Close&#xa0;: plus rien à faire</source>
        <extracomment>A step of a request: nothing more is to be done.</extracomment>
        <translation>Closed: nothing more to do</translation>
    </message>
    <message>
        <source>fiche réunie avec une autre</source>
        <extracomment>A line of the audit: this record became part of another one.</extracomment>
        <translation>record joined with another</translation>
    </message>
    <message>
        <source>Oui</source>
        <extracomment>The answer to a question.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A line of a request&apos;s story. %1: a day, %2: what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>prealable::ReviewPage</name>
    <message>
        <source>Vérifiez vos réponses</source>
        <extracomment>Title of the page where all answers are read again.</extracomment>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <extracomment>Button: all answers were read again. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: an answer is missing. %1: the question.</extracomment>
        <translation>Complete “%1”.</translation>
    </message>
    <message>
        <source>Ajoutez la pièce&#xa0;: %1.</source>
        <extracomment>Problem: a paper is missing. %1: which one.</extracomment>
        <translation>Add the document: %1.</translation>
    </message>
    <message>
        <source>Corrigez, ou confirmez&#xa0;: %1</source>
        <extracomment>Problem: a warning was neither corrected nor kept. %1: the warning.</extracomment>
        <translation>Correct, or confirm: %1</translation>
    </message>
    <message>
        <source>À regarder de près</source>
        <extracomment>Heading above warnings and remarks.</extracomment>
        <translation>To be looked at closely</translation>
    </message>
    <message>
        <source>Non connu&#xa0;: laissé vide</source>
        <translation>Not known: left empty</translation>
    </message>
    <message>
        <source>Sans réponse&#xa0;: à compléter</source>
        <extracomment>There is no answer.</extracomment>
        <translation>No answer: to be completed</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>Link: change an answer.</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Modifier&#xa0;: %1</source>
        <extracomment>Accessible name of a link. %1: the question.</extracomment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Heading above the papers that are joined.</extracomment>
        <translation>Documents to attach</translation>
    </message>
    <message>
        <source> – daté du %1</source>
        <extracomment>Date of a joined paper.</extracomment>
        <translation> – dated %1</translation>
    </message>
    <message>
        <source>Aucune pièce ajoutée.</source>
        <extracomment>No paper is joined.</extracomment>
        <translation>No document added.</translation>
    </message>
    <message>
        <source>Modifier les pièces</source>
        <extracomment>Link: change the papers that are joined.</extracomment>
        <translation>Change the documents</translation>
    </message>
    <message>
        <source>Obtenir quand même un brouillon, marqué «&#xa0;BROUILLON&#xa0;»</source>
        <extracomment>Link: a document that says « BROUILLON », although something is missing.</extracomment>
        <translation>Get a draft anyway, marked “BROUILLON”</translation>
    </message>
    <message>
        <source>Le formulaire a changé depuis le début de ce brouillon.</source>
        <extracomment>The form changed since the draft was begun.</extracomment>
        <translation>The form has changed since this draft was begun.</translation>
    </message>
    <message>
        <source>L&apos;édition %1 est remplacée par l&apos;édition %2.</source>
        <extracomment>The form changed since the draft was begun. %1, %2: numbers of editions.</extracomment>
        <translation>Edition %1 is replaced by edition %2.</translation>
    </message>
    <message>
        <source>Toutes vos réponses sont gardées. Relisez-les.</source>
        <extracomment>The form changed: what to do.</extracomment>
        <translation>All your answers are kept. Read them again.</translation>
    </message>
    <message>
        <source>Ces réponses n&apos;y ont plus leur place. Écrivez-les ailleurs si elles comptent encore. Les autres sont gardées.</source>
        <translation>These answers no longer have a place in it. Write them elsewhere if they still matter. The others are kept.</translation>
    </message>
    <message>
        <source>• %1&#xa0;: %2</source>
        <extracomment>An answer that has no place any more. %1: question, %2: answer.</extracomment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>J&apos;ai relu&#xa0;: ne plus afficher ce message</source>
        <extracomment>Button: the list of answers without a place is not kept any longer.</extracomment>
        <translation>I have read this: do not show this message again</translation>
    </message>
</context>
<context>
    <name>prealable::RulesPage</name>
    <message>
        <source>Règles et sources</source>
        <extracomment>Title of the page that lists all rules of the law with their sources.</extracomment>
        <translation>Rules and sources</translation>
    </message>
    <message>
        <source>Les chiffres du droit employés par le programme, avec leurs sources. Toutes les valeurs ont été relues le %1 ou après. Chacune dit si elle est sûre.</source>
        <extracomment>Under the title of the page of rules. %1: a date.</extracomment>
        <translation>The figures from the law used by the program, with their sources. All values were checked again on %1 or later. Each one says whether it is certain.</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <extracomment>Label of the search field.</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Un mot, un nombre ou un article. Exemple&#xa0;: série, 150 km, R. 322-10</source>
        <extracomment>Hint of the search field.</extracomment>
        <translation>A word, a number or an article. Example: series, 150 km, R. 322-10</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Label of a field that only shows where a source is on the web.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Aucun résultat. Essayez un autre mot.</source>
        <extracomment>How many rows a search found.</extracomment>
        <translation>No results. Try another word.</translation>
    </message>
    <message>
        <source>1 résultat</source>
        <extracomment>How many rows a search found. %1: how many.</extracomment>
        <translation>1 result</translation>
    </message>
    <message>
        <source>%1 résultats</source>
        <translation>%1 results</translation>
    </message>
</context>
<context>
    <name>prealable::SourceEditor</name>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 180.</source>
        <translation>Write a number in digits, for example 180.</translation>
    </message>
    <message>
        <source>Date n° %1&#xa0;: %2</source>
        <translation>Date no. %1: %2</translation>
    </message>
    <message>
        <source>Écrivez %1 dates au plus.</source>
        <translation>Write %1 dates at most.</translation>
    </message>
    <message>
        <source>Une date&#xa0;: %1.</source>
        <extracomment>What was understood. %1: a date.</extracomment>
        <translation>One date: %1.</translation>
    </message>
    <message>
        <source>%1 dates, du %2 au %3.</source>
        <extracomment>What was understood. %1: how many dates, %2: the first, %3: the last.</extracomment>
        <translation>%1 dates, from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>prealable::SourceText</name>
    <message>
        <source>Vérifié le %1.</source>
        <extracomment>Under a reason or a value of the law. %1: the day on which the source was last checked.</extracomment>
        <translation>Checked on %1.</translation>
    </message>
    <message>
        <source>Vérifié le %1&#xa0;: probable.</source>
        <extracomment>The same, when the fact is likely, not certain.</extracomment>
        <translation>Checked on %1: likely.</translation>
    </message>
    <message>
        <source>Vérifié le %1&#xa0;: les sources ne s&apos;accordent pas.</source>
        <extracomment>The same, when sources contradict each other.</extracomment>
        <translation>Checked on %1: the sources do not agree.</translation>
    </message>
    <message>
        <source>Lu le %1, non vérifié.</source>
        <extracomment>The same, when nobody could check it. %1: the day on which it was last read.</extracomment>
        <translation>Read on %1, not checked.</translation>
    </message>
    <message>
        <source>version du %1</source>
        <extracomment>After the title of a source. %1: the day of the text that was read.</extracomment>
        <translation>version of %1</translation>
    </message>
    <message>
        <source>version&#xa0;: %1</source>
        <extracomment>After the title of a source. %1: a month or a year.</extracomment>
        <translation>version: %1</translation>
    </message>
    <message>
        <source>Source&#xa0;: %1. %2</source>
        <extracomment>Under a reason or a value of the law. %1: an article or a document, %2: when checked.</extracomment>
        <translation>Source: %1. %2</translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1. %2</source>
        <extracomment>The same. %1: articles of law or documents, %2: when they were checked.</extracomment>
        <translation>Sources: %1. %2</translation>
    </message>
    <message>
        <source>version %1 du %2</source>
        <extracomment>Which forms. %1: a number, %2: a day.</extracomment>
        <translation>version %1 of %2</translation>
    </message>
</context>
<context>
    <name>prealable::StartPage</name>
    <message>
        <source>Préparer une demande pour l&apos;Assurance maladie</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Prepare a request for the French health insurance (Assurance maladie)</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <extracomment>Button: begin. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Répondez à des questions simples. Vous saurez quel formulaire il faut, puis vous l&apos;obtiendrez rempli, prêt à imprimer et à signer.</source>
        <extracomment>First page: what the program does.</extracomment>
        <translation>Answer simple questions. You will know which form is needed, then you will get it filled in, ready to print and sign.</translation>
    </message>
    <message>
        <source>Durée&#xa0;: environ 10 minutes. Vous pouvez vous arrêter et reprendre plus tard.</source>
        <extracomment>First page: how long it takes.</extracomment>
        <translation>Time needed: about 10 minutes. You can stop and come back later.</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé&#xa0;: vos réponses restent sur cet ordinateur.</source>
        <extracomment>First page: privacy, in bold.</extracomment>
        <translation>Nothing is sent: your answers stay on this computer.</translation>
    </message>
    <message>
        <source>À la fin, c&apos;est vous qui envoyez ou remettez le document.</source>
        <extracomment>First page: privacy.</extracomment>
        <translation>At the end, it is you who send or hand in the document.</translation>
    </message>
    <message>
        <source>À avoir sous la main</source>
        <extracomment>Heading of the first page.</extracomment>
        <translation>What to have at hand</translation>
    </message>
    <message>
        <source>la carte Vitale ou l&apos;attestation de droits</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>the carte Vitale (health insurance card) or the entitlement certificate (attestation de droits)</translation>
    </message>
    <message>
        <source>la prescription ou la convocation, si vous en avez une</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>the prescription or the summons (convocation), if you have one</translation>
    </message>
    <message>
        <source>le nom et l&apos;adresse du médecin ou de l&apos;établissement</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>the name and address of the doctor or of the healthcare facility</translation>
    </message>
    <message>
        <source>Qui prépare la demande&#xa0;?</source>
        <extracomment>Question of the first page.</extracomment>
        <translation>Who is preparing the request?</translation>
    </message>
    <message>
        <source>Le patient ou un proche</source>
        <extracomment>Answer: the patient. Second line: how the questions are asked then.</extracomment>
        <translation>The patient or someone close to them</translation>
    </message>
    <message>
        <source>Une question à la fois, avec des explications.</source>
        <translation>One question at a time, with explanations.</translation>
    </message>
    <message>
        <source>Un cabinet ou un établissement</source>
        <extracomment>Answer: a medical practice. Second line: how the questions are asked then.</extracomment>
        <translation>A medical practice or a healthcare facility</translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation>%1 (cerfa no. %2)</translation>
    </message>
    <message>
        <source>Modifié le %1 à %2</source>
        <extracomment>When a draft was last changed. %1: date, %2: time.</extracomment>
        <translation>Changed on %1 at %2</translation>
    </message>
    <message>
        <source>Continuer ce brouillon</source>
        <extracomment>Button: go on with a draft.</extracomment>
        <translation>Continue this draft</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: delete a draft. Then, on the same button: second press deletes it for good.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation>Yes, delete for ever</translation>
    </message>
    <message>
        <source>Reprendre une demande en cours</source>
        <extracomment>Heading above drafts.</extracomment>
        <translation>Go back to a request in progress</translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) ne peuvent pas être lus. Ils ne sont pas effacés.</source>
        <extracomment>Some drafts cannot be read. %n: how many.</extracomment>
        <translation>
            <numerusform>%n draft cannot be read. It has not been erased.</numerusform>
            <numerusform>%n drafts cannot be read. They have not been erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il&#xa0;?</source>
        <extracomment>Question of the first page, above the list of needs.</extracomment>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Choisissez de quoi il s&apos;agit.</source>
        <extracomment>Problem on the first page: no need is chosen.</extracomment>
        <translation>Choose what it is about.</translation>
    </message>
    <message>
        <source>Voir les &amp;règles et leurs sources (F2)</source>
        <extracomment>Link: the page that lists all rules of the law with their sources. F2 is a key.</extracomment>
        <translation>View the &amp;rules and their sources (F2)</translation>
    </message>
    <message>
        <source>Toutes les questions sur la même page, au clavier.</source>
        <translation>All questions on the same page, by keyboard.</translation>
    </message>
    <message>
        <source>La caisse a refusé&#xa0;?</source>
        <extracomment>Heading of the first page, above the letters that follow a refusal.</extracomment>
        <translation>Has the health insurance fund (caisse) refused?</translation>
    </message>
    <message>
        <source>Vous savez déjà ce que vous cherchez&#xa0;?</source>
        <extracomment>Heading of the first page, above the list of forms and what else leads to one.</extracomment>
        <translation>Do you already know what you are looking for?</translation>
    </message>
    <message>
        <source>Choisir &amp;un formulaire dans la liste</source>
        <extracomment>Button that unfolds: the list of all forms.</extracomment>
        <translation>Choose a &amp;form from the list</translation>
    </message>
    <message>
        <source>&amp;Ouvrir une demande enregistrée ou un PDF…</source>
        <extracomment>Link: open a request that was saved in a file, or any PDF.</extracomment>
        <translation>&amp;Open a saved request or a PDF…</translation>
    </message>
    <message>
        <source>Mettre à &amp;jour les formulaires et le droit</source>
        <extracomment>Link: the page that says which forms these are, and takes newer ones.</extracomment>
        <translation>&amp;Update the forms and the law</translation>
    </message>
    <message>
        <source>À &amp;propos de Préalable, versions et licences</source>
        <extracomment>Link: which version this is, and the licences.</extracomment>
        <translation>&amp;About Préalable, versions and licences</translation>
    </message>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>Heading above the deadlines of a practice.</extracomment>
        <translation>Register of the practice</translation>
    </message>
    <message>
        <source>Tout le registre (F4)</source>
        <extracomment>Link: the whole register. F4 is a key.</extracomment>
        <translation>The whole register (F4)</translation>
    </message>
    <message>
        <source>Créer un registre pour vos patients et vos demandes (F4)</source>
        <extracomment>Link: begin the register of a practice. F4 is a key.</extracomment>
        <translation>Create a register for your patients and your requests (F4)</translation>
    </message>
    <message>
        <source>Déverrouiller le registre (F4)</source>
        <extracomment>Link: the register is locked. F4 is a key.</extracomment>
        <translation>Unlock the register (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the requests of a practice that are not closed. %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n request in progress, the next key date first</numerusform>
            <numerusform>%n requests in progress, the next key date first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::StepButton</name>
    <message>
        <source>Étape %1&#xa0;: %2, %3</source>
        <extracomment>Accessible name of a step. %1: number, %2: title, %3: status in words.</extracomment>
        <translation>Step %1: %2, %3</translation>
    </message>
    <message>
        <source>étape en cours</source>
        <extracomment>Accessible description of the step that is on screen.</extracomment>
        <translation>current step</translation>
    </message>
</context>
<context>
    <name>prealable::StepList</name>
    <message>
        <source>Étapes de la demande</source>
        <extracomment>Accessible name of the list of steps at the left.</extracomment>
        <translation>Steps of the request</translation>
    </message>
</context>
<context>
    <name>prealable::Steps</name>
    <message>
        <source>Pièces à joindre</source>
        <translation>Documents to attach</translation>
    </message>
    <message>
        <source>Vérifiez vos réponses</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>Obtenir le document</source>
        <translation>Get the document</translation>
    </message>
    <message>
        <source>À faire</source>
        <extracomment>Status of a step.</extracomment>
        <translation>To do</translation>
    </message>
    <message>
        <source>À compléter</source>
        <extracomment>Status of a step.</extracomment>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Terminé</source>
        <extracomment>Status of a step.</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>prealable::TeethEditor</name>
    <message>
        <source>Schéma des dents&#xa0;: %1</source>
        <translation>Chart of the teeth: %1</translation>
    </message>
    <message>
        <source>Dent %1</source>
        <extracomment>Accessible name of a tooth of the chart. %1: its number.</extracomment>
        <translation>Tooth %1</translation>
    </message>
</context>
<context>
    <name>prealable::TriagePage</name>
    <message>
        <source>Votre besoin – question %1</source>
        <extracomment>Above the title of a question. %1: number of the question.</extracomment>
        <translation>Your need – question %1</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui correspond à la situation&#xa0;?</source>
        <extracomment>Title above several boxes.</extracomment>
        <translation>What fits the situation?</translation>
    </message>
    <message>
        <source>Cochez tout ce qui est vrai.</source>
        <extracomment>Under the title of several boxes.</extracomment>
        <translation>Tick everything that is true.</translation>
    </message>
    <message>
        <source>Aucun de ces cas</source>
        <extracomment>Last of several boxes: none of the others is true.</extracomment>
        <translation>None of these cases</translation>
    </message>
    <message>
        <source>Oui</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Votre réponse dit si l&apos;on est dans ce cas&#xa0;: «&#xa0;%1&#xa0;».</source>
        <extracomment>Why a question is asked. %1: title of what it can lead to.</extracomment>
        <translation>Your answer says whether this case applies: “%1”.</translation>
    </message>
    <message>
        <source>Votre réponse peut changer le formulaire à remplir.</source>
        <extracomment>Why a question is asked.</extracomment>
        <translation>Your answer can change which form has to be filled in.</translation>
    </message>
    <message>
        <source>Vous avez déjà répondu&#xa0;:</source>
        <extracomment>Above the list of answers that were given.</extracomment>
        <translation>You have already answered:</translation>
    </message>
    <message>
        <source>Pourquoi cette question&#xa0;?</source>
        <extracomment>Help under a question.</extracomment>
        <translation>Why this question?</translation>
    </message>
    <message>
        <source>Cochez au moins une case, ou «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: no box is ticked.</extracomment>
        <translation>Tick at least one box, or “%1”.</translation>
    </message>
    <message>
        <source>Choisissez une réponse.</source>
        <translation>Choose an answer.</translation>
    </message>
    <message>
        <source>Ou bien, laissez le programme calculer</source>
        <extracomment>Above fields that may be filled instead of choosing yes or no.</extracomment>
        <translation>Or let the program work it out</translation>
    </message>
    <message>
        <source>Écrivez une réponse.</source>
        <extracomment>Problem: no answer is chosen, or typed.</extracomment>
        <translation>Write an answer.</translation>
    </message>
</context>
<context>
    <name>prealable::UnlockPage</name>
    <message>
        <source>Ouverture du registre…</source>
        <extracomment>Title while the register is opened with its passphrase.</extracomment>
        <translation>Opening the register…</translation>
    </message>
    <message>
        <source>Cela prend une seconde ou deux.</source>
        <translation>This takes a second or two.</translation>
    </message>
    <message>
        <source>Afficher ce que je tape</source>
        <extracomment>Check box: the passphrase can be read while it is typed.</extracomment>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Retenir dans le trousseau de cet ordinateur</source>
        <extracomment>Check box: the system&apos;s keychain keeps the key of the register. Second line: what it means.</extracomment>
        <translation>Remember in the keychain of this computer</translation>
    </message>
    <message>
        <source>Le registre s&apos;ouvrira sans la phrase pour qui a ouvert votre session.</source>
        <translation>The register will open without the passphrase for anyone who is logged in to your user account.</translation>
    </message>
    <message>
        <source>Changer de serveur ou de mot de passe</source>
        <translation>Change the server or the password</translation>
    </message>
    <message>
        <source>Le cabinet a déjà un registre sur un serveur</source>
        <translation>The practice already has a register on a server</translation>
    </message>
    <message>
        <source>Créer le registre du cabinet</source>
        <extracomment>Title: the register does not exist yet.</extracomment>
        <translation>Create the register of the practice</translation>
    </message>
    <message>
        <source>Le registre garde vos patients, vos prescripteurs et vos demandes avec leur suivi&#xa0;: ce qui est à envoyer, ce qui est attendu et jusqu&apos;à quand. Il est chiffré.</source>
        <extracomment>What the register is good for.</extracomment>
        <translation>The register keeps your patients, your prescribers and your requests with their progress: what is to be sent, what is awaited and until when. It is encrypted.</translation>
    </message>
    <message>
        <source>Sans cette phrase, personne ne peut lire le registre, nous non plus. Notez-la et gardez-la en lieu sûr.</source>
        <extracomment>About the passphrase of the register.</extracomment>
        <translation>Without this passphrase, nobody can read the register, and neither can we. Write it down and keep it in a safe place.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>%1 caractères au moins, par exemple quatre mots sans rapport.</source>
        <extracomment>Under the label. %1: number of characters.</extracomment>
        <translation>At least %1 characters, for example four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label of a field: the passphrase a second time.</extracomment>
        <translation>The same passphrase, once again</translation>
    </message>
    <message>
        <source>&amp;Créer le registre</source>
        <extracomment>Button: begin the register. The letter after &amp; is its key.</extracomment>
        <translation>C&amp;reate the register</translation>
    </message>
    <message>
        <source>Déverrouiller le registre</source>
        <extracomment>Title: the register is there and locked.</extracomment>
        <translation>Unlock the register</translation>
    </message>
    <message>
        <source>Phrase secrète du registre</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passphrase of the register</translation>
    </message>
    <message>
        <source>Ouvrir avec le &amp;trousseau de cet ordinateur</source>
        <extracomment>Button: open the register with the key that the system&apos;s keychain holds.</extracomment>
        <translation>Open with the &amp;keychain of this computer</translation>
    </message>
    <message>
        <source>&amp;Déverrouiller</source>
        <extracomment>Button: open the register. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas la phrase du registre. Vérifiez les majuscules et les espaces, puis réessayez.</source>
        <extracomment>Problem: a wrong passphrase.</extracomment>
        <translation>This is not the passphrase of the register. Check the capital letters and the spaces, then try again.</translation>
    </message>
    <message>
        <source>Le registre ne s&apos;ouvre pas</source>
        <extracomment>Title: the register cannot be opened.</extracomment>
        <translation>The register does not open</translation>
    </message>
    <message>
        <source>Ré&amp;essayer</source>
        <extracomment>Button: try to open the register again. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Tapez la phrase secrète du registre.</source>
        <extracomment>Problem: nothing was typed.</extracomment>
        <translation>Type the passphrase of the register.</translation>
    </message>
    <message>
        <source>Choisissez une phrase d&apos;au moins %1 caractères.</source>
        <extracomment>Problem: the passphrase is too short. %1: number of characters.</extracomment>
        <translation>Choose a passphrase of at least %1 characters.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Retapez la seconde.</source>
        <extracomment>Problem: the passphrase was not typed the same way twice.</extracomment>
        <translation>The two passphrases are different. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>prealable::WelcomePage</name>
    <message>
        <source>Bienvenue dans Préalable</source>
        <extracomment>Title of the page of the first start. The program&apos;s name is not translated.</extracomment>
        <translation>Welcome to Préalable</translation>
    </message>
    <message>
        <source>Ce que fait le programme</source>
        <extracomment>First start: heading.</extracomment>
        <translation>What the program does</translation>
    </message>
    <message>
        <source>Vous répondez à des questions simples. Le programme dit quel formulaire il faut, le remplit, et montre ce qui peut le faire refuser.</source>
        <extracomment>First start: what the program does.</extracomment>
        <translation>You answer simple questions. The program says which form is needed, fills it in, and shows what may get it refused.</translation>
    </message>
    <message>
        <source>Ce qu&apos;il ne fait jamais</source>
        <extracomment>First start: heading.</extracomment>
        <translation>What it never does</translation>
    </message>
    <message>
        <source>Il n&apos;envoie rien. Vos réponses restent sur cet ordinateur. C&apos;est vous qui imprimez, signez et envoyez.</source>
        <extracomment>First start: privacy.</extracomment>
        <translation>It sends nothing. Your answers stay on this computer. You are the one who prints, signs and sends.</translation>
    </message>
    <message>
        <source>Pour vous aider</source>
        <extracomment>First start: heading.</extracomment>
        <translation>To help you</translation>
    </message>
    <message>
        <source>F1 ouvre l&apos;aide de la question. F3 cherche une commande, une aide ou une règle. Vous pouvez vous arrêter&#xa0;: le brouillon est gardé.</source>
        <extracomment>First start: keys. F1 and F3 are keys.</extracomment>
        <translation>F1 opens help for the question. F3 finds a command, a help text or a rule. You can stop at any time: the draft is kept.</translation>
    </message>
    <message>
        <source>Pour revoir cette page&#xa0;: F3, puis «&#xa0;découvrir&#xa0;». Échap la passe.</source>
        <extracomment>First start: how to see the page again. F3 is a key.</extracomment>
        <translation>To see this page again: F3, then “discover”. Esc skips it.</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <extracomment>Button: on to the first page. The letter after &amp; is its key.</extracomment>
        <translation>&amp;Start</translation>
    </message>
</context>
</TS>
