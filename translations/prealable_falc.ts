<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>prealable::AboutDialog</name>
    <message>
        <source>À propos de Préalable</source>
        <extracomment>Title of the window that says which version this is.</extracomment>
        <translation>Le programme Préalable</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <extracomment>Button: closes the window. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préalable %1</source>
        <extracomment>Name and version of the program. %1: its version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prépare une demande d&apos;accord préalable à l&apos;Assurance maladie. Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</source>
        <extracomment>What the program does, in one sentence.</extracomment>
        <translation>Ce programme prépare une demande d&apos;accord préalable à l&apos;Assurance maladie. L&apos;accord préalable est le oui de la caisse d&apos;assurance maladie, demandé avant les soins. Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Formulaires&#xa0;: %1.</source>
        <extracomment>Which forms these are. %1: « version 7 du 1er décembre 2026 ».</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulaires&#xa0;: %1, d&apos;un paquet signé par %2.</source>
        <extracomment>Which forms these are. %1: « version 7 du 1er décembre 2026 », %2: who signed the pack.</extracomment>
        <translation>Formulaires&#xa0;: %1. Ils viennent d&apos;un paquet (fichier de formulaires) signé par %2.</translation>
    </message>
    <message>
        <source>Droit&#xa0;: toutes les valeurs ont été relues le %1 ou après.</source>
        <extracomment>The day of the law. %1: a date.</extracomment>
        <translation>Droit (les règles)&#xa0;: tous les chiffres ont été relus le %1 ou après.</translation>
    </message>
    <message>
        <source>Fonctionne avec&#xa0;: %1.</source>
        <extracomment>The libraries that the program runs with. %1: their names and versions.</extracomment>
        <translation>Ce programme marche avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Accessible name of the versions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composants et &amp;licences</source>
        <extracomment>Label of the text with all licences. The letter after &amp; is its key.</extracomment>
        <translation>Les parties du programme et leurs &amp;licences</translation>
    </message>
    <message>
        <source>Composants et licences</source>
        <extracomment>Accessible name of the text with all licences.</extracomment>
        <translation>Les parties du programme et leurs licences</translation>
    </message>
    <message>
        <source>Qui a fait ce que le programme emploie, et sous quelle licence.</source>
        <extracomment>Accessible description of that text.</extracomment>
        <translation>Qui a fait les parties de ce programme, et avec quelle licence. La licence dit ce que l&apos;on peut en faire.</translation>
    </message>
</context>
<context>
    <name>prealable::AnswersSeal</name>
    <message>
        <source>Protéger les réponses jointes au PDF par une phrase secrète</source>
        <extracomment>Choice on the last page. Second line: what it is good for.</extracomment>
        <translation>Protéger vos réponses dans le PDF par une phrase secrète</translation>
    </message>
    <message>
        <source>Le PDF emporte vos réponses, pour être continué ailleurs. Protégées, elles ne se rouvrent qu&apos;avec la phrase.</source>
        <translation>Le PDF est le fichier de votre document. Il garde vos réponses pour continuer ailleurs. Si vous les protégez, il faut la phrase pour les ouvrir.</translation>
    </message>
    <message>
        <source>Notez cette phrase. Oubliée, elle ne se retrouve pas&#xa0;: ce PDF ne pourra plus être continué.</source>
        <extracomment>Under a new passphrase: what is lost with it.</extracomment>
        <translation>Notez cette phrase. Si vous l&apos;oubliez, vous ne pouvez pas la retrouver. Vous ne pourrez plus continuer ce PDF.</translation>
    </message>
    <message>
        <source>Elle ne cache pas le formulaire&#xa0;: ce qui est écrit dans ses pages et ses champs reste lisible par tous. Votre brouillon sur cet ordinateur n&apos;est pas protégé non plus.</source>
        <extracomment>Under a new passphrase: what it does not protect.</extracomment>
        <translation>La phrase ne cache pas le formulaire. Tout le monde peut lire ce qui est écrit dans ses pages et ses cases. Votre brouillon sur cet ordinateur n&apos;est pas protégé non plus.</translation>
    </message>
</context>
<context>
    <name>prealable::AttachmentCard</name>
    <message>
        <source>inconnu</source>
        <extracomment>In place of 0: the number of pages is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature du document</source>
        <extracomment>Label: what a joined paper is.</extracomment>
        <translation>Quel document est-ce&#xa0;?</translation>
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
        <source>Monter %1</source>
        <extracomment>Accessible name of a button: a joined file comes before the one above it. %1: file name.</extracomment>
        <translation>Mettre plus haut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Monter</source>
        <extracomment>Button: a joined file comes before the one above it.</extracomment>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Descendre %1</source>
        <extracomment>Accessible name of a button: a joined file comes after the one below it. %1: file name.</extracomment>
        <translation>Mettre plus bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Descendre</source>
        <extracomment>Button: a joined file comes after the one below it.</extracomment>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <extracomment>Accessible name of a button: take a joined file away. %1: file name.</extracomment>
        <translation>Enlever&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retirer</source>
        <extracomment>Button: take a joined file away.</extracomment>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Vérification du fichier…</source>
        <extracomment>Under a joined file, while it is being read.</extracomment>
        <translation>Le programme vérifie le fichier…</translation>
    </message>
    <message>
        <source>Ce fichier ne pourra pas être joint. %1</source>
        <extracomment>Under a joined file that cannot be joined. %1: why, and what to do.</extracomment>
        <translation>Vous ne pourrez pas joindre ce fichier. %1</translation>
    </message>
    <message>
        <source>Fichier vérifié&#xa0;: lisible.</source>
        <extracomment>Under a joined file: it was read, and nothing is wrong that could be seen.</extracomment>
        <translation>Fichier vérifié&#xa0;: il peut être lu.</translation>
    </message>
</context>
<context>
    <name>prealable::AttachmentsPage</name>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Title of the page for papers to join.</extracomment>
        <translation>Papiers à joindre</translation>
    </message>
    <message>
        <source>Déposez ici les fichiers (PDF ou photos), ou choisissez-les.</source>
        <extracomment>In the area where files are dropped.</extracomment>
        <translation>Mettez ici les fichiers (PDF ou photos). Vous pouvez aussi les choisir avec le bouton.</translation>
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
        <translation>Choisir les papiers à joindre</translation>
    </message>
    <message>
        <source>pièce ajoutée</source>
        <extracomment>State of a paper to join.</extracomment>
        <translation>papier ajouté</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un fichier…</source>
        <extracomment>Button: choose files that are the paper named above it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un fichier&#xa0;: %1</source>
        <extracomment>Accessible name of a button. %1: what the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez aussi joindre les originaux en papier, sans les ajouter ici.</source>
        <extracomment>On the page for papers to join.</extracomment>
        <translation>Vous pouvez aussi joindre les papiers originaux à votre envoi. Vous n&apos;avez alors pas besoin de les ajouter ici.</translation>
    </message>
    <message>
        <source>Ces fichiers ne peuvent pas être ajoutés&#xa0;: %1. Choisissez un PDF ou une image.</source>
        <extracomment>Some files cannot be joined. %1: their names.</extracomment>
        <translation>Vous ne pouvez pas ajouter ces fichiers&#xa0;: %1. Choisissez un PDF ou une image.</translation>
    </message>
    <message>
        <source>Écrivez la date du document avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with the date of a joined paper.</extracomment>
        <translation>Écrivez le jour, le mois et l&apos;année du document. Exemple&#xa0;: 05/03/2026.</translation>
    </message>
    <message>
        <source>Ajoutez la date de ce document&#xa0;: %1.</source>
        <extracomment>Problem: the date of a joined paper is missing. %1: what the paper is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::CalibrateButton</name>
    <message>
        <source>Montrer &amp;où sont ses champs…</source>
        <extracomment>Button: show where the fields of the chosen PDF are, which has none.</extracomment>
        <translation>Montrer &amp;où sont ses cases…</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrationDialog</name>
    <message>
        <source>Où sont les champs&#xa0;?</source>
        <extracomment>Title of the window in which the fields of a form without fields are placed.</extracomment>
        <translation>Où sont les cases&#xa0;?</translation>
    </message>
    <message>
        <source>Ce PDF n&apos;a pas de champs. Montrez une fois où ils sont&#xa0;: Préalable s&apos;en souviendra pour ce fichier.</source>
        <extracomment>Above the page on which fields are placed.</extracomment>
        <translation>Ce PDF n&apos;a pas de cases à remplir à l&apos;écran. Montrez une fois la place de chaque case. Préalable s&apos;en souviendra pour ce fichier.</translation>
    </message>
    <message>
        <source>Lecture du formulaire…</source>
        <extracomment>While the lines and labels of the page are read.</extracomment>
        <translation>Le programme lit le formulaire…</translation>
    </message>
    <message>
        <source>&amp;Champs du formulaire</source>
        <extracomment>Above the list of the form&apos;s fields.</extracomment>
        <translation>&amp;Cases du formulaire</translation>
    </message>
    <message>
        <source>Page du formulaire</source>
        <extracomment>Accessible name of the page on which fields are placed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les flèches déplacent le champ&#xa0;; avec Maj, moins&#xa0;; avec Ctrl, elles l&apos;agrandissent.</source>
        <extracomment>How a field is moved by keyboard.</extracomment>
        <translation>Les flèches du clavier déplacent la case. Avec la touche Maj, elle bouge moins. Avec la touche Ctrl, les flèches agrandissent la case.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <extracomment>Turns to the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <extracomment>Turns to the next page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <extracomment>Makes the page smaller.</extracomment>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the page larger.</extracomment>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>C&amp;onfirmer (Entrée)</source>
        <extracomment>Button: the current field stands where it is shown. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tout confirmer sur cette page</source>
        <extracomment>Button: all fields proposed on this page stand where they are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placer ailleurs (Espace)</source>
        <extracomment>Button: puts the current field on the next line or box of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retirer (Suppr)</source>
        <extracomment>Button: takes the current field off the page.</extracomment>
        <translation>Enleve&amp;r (Suppr)</translation>
    </message>
    <message>
        <source>Pas &amp;sur ce papier</source>
        <extracomment>Button: this paper form does not have the current field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une case par &amp;lettre</source>
        <extracomment>Check box: the field has one printed cell for each character.</extracomment>
        <translation>Un carré par &amp;lettre</translation>
    </message>
    <message>
        <source>&amp;Importer…</source>
        <extracomment>Button: takes the places from a file that somebody exported.</extracomment>
        <translation>L&amp;ire un fichier…</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <extracomment>Button: writes the confirmed places to a file, for others.</extracomment>
        <translation>Écrir&amp;e un fichier…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <extracomment>Button: closes the window, nothing is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nregistrer les champs</source>
        <extracomment>Button: keeps the confirmed places for this file.</extracomment>
        <translation>E&amp;nregistrer les cases</translation>
    </message>
    <message>
        <source>Vérifiez chaque champ&#xa0;: Entrée confirme, les flèches ou la souris déplacent.</source>
        <extracomment>After the proposal. What to do now.</extracomment>
        <translation>Vérifiez chaque case. Pour la confirmer, appuyez sur Entrée. Pour la déplacer, utilisez les flèches ou la souris.</translation>
    </message>
    <message>
        <source>Rien n&apos;a été reconnu sur cette page, elle est peut-être numérisée. Choisissez un champ, puis cliquez à sa place, ou appuyez sur Espace et déplacez-le.</source>
        <extracomment>A scanned page: nothing was found on it.</extracomment>
        <translation>Le programme n&apos;a rien reconnu sur cette page. Elle est peut-être numérisée&#xa0;: c&apos;est alors une image du papier. Choisissez une case. Cliquez ensuite à sa place. Vous pouvez aussi appuyer sur Espace, puis déplacer la case.</translation>
    </message>
    <message>
        <source>%1 confirmé(s), %2 proposé(s), %3 à placer</source>
        <extracomment>Under the list of fields. %1, %2, %3: how many.</extracomment>
        <translation>Cases confirmées&#xa0;: %1. Cases proposées&#xa0;: %2. Cases à placer&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tous les champs sont vus. Enregistrez.</source>
        <extracomment>Every field is confirmed or said not to be there.</extracomment>
        <translation>Vous avez vu toutes les cases. Enregistrez.</translation>
    </message>
    <message>
        <source>Importer les champs</source>
        <extracomment>Title of a file dialog; filter of a file dialog.</extracomment>
        <translation>Lire les cases d&apos;un fichier</translation>
    </message>
    <message>
        <source>Champs (*.json)</source>
        <translation>Cases (*.json)</translation>
    </message>
    <message>
        <source>Ces champs sont ceux d&apos;un autre fichier PDF, ou d&apos;une autre version de ce formulaire.</source>
        <extracomment>The file to import was made for another PDF.</extracomment>
        <translation>Ces cases viennent d&apos;un autre fichier PDF, ou d&apos;une autre version de ce formulaire.</translation>
    </message>
    <message>
        <source>%1 champ(s) importé(s).</source>
        <extracomment>After an import. %1: how many fields.</extracomment>
        <translation>Cases lues dans le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Exporter les champs</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>Écrire les cases dans un fichier</translation>
    </message>
    <message>
        <source>Champs exportés&#xa0;: %1</source>
        <extracomment>After an export. %1: name of the file.</extracomment>
        <translation>Les cases sont écrites dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Aucun champ n&apos;est confirmé. Confirmez-en au moins un avec Entrée.</source>
        <extracomment>Problem: nothing can be kept yet.</extracomment>
        <translation>Vous n&apos;avez confirmé aucune case. Confirmez au moins une case avec la touche Entrée.</translation>
    </message>
    <message>
        <source>Ce que vous avez placé n&apos;est pas enregistré. Abandonnez encore une fois pour le perdre, ou enregistrez.</source>
        <extracomment>The window would be closed with changes: a second time closes it.</extracomment>
        <translation>Vous avez placé des cases. Elles ne sont pas enregistrées. Pour les garder, enregistrez. Pour les perdre, abandonnez encore une fois.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::CalibrationList</name>
    <message>
        <source>Champs du formulaire</source>
        <extracomment>Accessible name of the list of fields.</extracomment>
        <translation>Cases du formulaire</translation>
    </message>
    <message>
        <source>Entrée confirme, Espace place ailleurs, Suppr retire.</source>
        <extracomment>How the list of fields is used by keyboard.</extracomment>
        <translation>Entrée&#xa0;: confirmer la case. Espace&#xa0;: la placer ailleurs. Suppr&#xa0;: l&apos;enlever.</translation>
    </message>
    <message>
        <source>confirmé</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>proposé</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>pas sur ce papier</source>
        <extracomment>State of a field of the list: this paper does not have it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à placer</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Volet %2 – %3</source>
        <extracomment>A field of the list. %1: sign of its state, %2: number of the volet, %3: its caption.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, volet %2, %3</source>
        <extracomment>A field of the list, for a screen reader. %1: its caption, %2: volet, %3: its state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>Sign before a field that was not found for certain.</extracomment>
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
    <name>prealable::CommandPalette</name>
    <message>
        <source>Commandes</source>
        <extracomment>Title of the dialog that lists everything that can be done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que voulez-vous &amp;faire&#xa0;?</source>
        <extracomment>Label of the search field of the list of commands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commandes et touches</source>
        <extracomment>Accessible name of a list. Its columns: the command, its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, touche %2</source>
        <extracomment>Accessible text of a command. %1: what it does, %2: its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune commande ne contient ces mots.</source>
        <extracomment>Under the list of commands: nothing fits what was typed.</extracomment>
        <translation>Le programme ne trouve pas de commande avec ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n commande(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapez quelques lettres, choisissez avec les flèches, puis Entrée. Les aides et les règles sont cherchées aussi.</source>
        <extracomment>Accessible description of a search field.</extracomment>
        <translation>Tapez quelques lettres. Choisissez avec les flèches. Appuyez ensuite sur Entrée. Le programme cherche aussi dans les aides et les règles.</translation>
    </message>
</context>
<context>
    <name>prealable::CommuneEditor</name>
    <message>
        <source>Une liste s&apos;ouvre pendant que vous tapez (INSEE et La Poste, mars 2026). Un code CEDEX n&apos;y est pas&#xa0;: tapez-le tel quel.</source>
        <translation>Une liste s&apos;ouvre quand vous tapez. Elle vient de La Poste et de l&apos;INSEE, l&apos;institut des statistiques (mars 2026). Un code CEDEX n&apos;est pas dans cette liste. Le CEDEX est un code postal spécial. Tapez-le comme il est écrit.</translation>
    </message>
    <message>
        <source>Une liste s&apos;ouvre pendant que vous tapez. Une commune absente de la liste est acceptée.</source>
        <translation>Une liste s&apos;ouvre quand vous tapez. Votre commune n&apos;est pas dans la liste&#xa0;? Vous pouvez l&apos;écrire quand même.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A commune that is proposed. %1: its code and name, %2: « 8e arrondissement ».</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec CEDEX, le code postal est particulier&#xa0;: recopiez celui de l&apos;adresse.</source>
        <extracomment>After a town with CEDEX was chosen.</extracomment>
        <translation>Avec CEDEX, le code postal est spécial. Recopiez le code écrit dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>La commune écrite avec CEDEX est restée comme elle était. Vérifiez-la.</source>
        <extracomment>After a code was chosen while the town was written with CEDEX.</extracomment>
        <translation>Le programme n&apos;a pas changé la commune écrite avec CEDEX. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Communes proposées&#xa0;: %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many communes are proposed.</extracomment>
        <translation>Communes proposées&#xa0;: %1. Appuyez sur la flèche bas pour choisir.</translation>
    </message>
</context>
<context>
    <name>prealable::DraftTitle</name>
    <message>
        <source>Recherche du formulaire&#xa0;: %1</source>
        <extracomment>A draft: the person was still looking for the form. %1: the need.</extracomment>
        <translation>Recherche du formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A draft. %1: the form, %2: name of the patient.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::EntryPage</name>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lire la demande</source>
        <extracomment>Button: read the answers of a request that was sent. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui a été envoyé reste inscrit tel quel.</source>
        <translation>Ce qui a été envoyé reste inscrit, sans changement.</translation>
    </message>
    <message>
        <source>Repre&amp;ndre la demande</source>
        <extracomment>Button: go on with a request that was not sent. Below: what happens.</extracomment>
        <translation>Co&amp;ntinuer la demande</translation>
    </message>
    <message>
        <source>Ce que vous changez est inscrit ici à la dernière étape.</source>
        <translation>À la dernière étape, vos changements sont inscrits ici.</translation>
    </message>
    <message>
        <source>Re&amp;faire cette demande</source>
        <extracomment>Button: a new request with the same answers. Below: what is taken over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une nouvelle demande&#xa0;: ce qui ne change pas est déjà rempli.</source>
        <translation>C&apos;est une nouvelle demande. Ce qui ne change pas est déjà rempli.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>Link to a record. %1: what it is (patient, prescriber), %2: the name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif du refus</source>
        <extracomment>Name of a choice, when the caisse refused.</extracomment>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>Motif médical</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>Raison médicale</translation>
    </message>
    <message>
        <source>Motif administratif</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>Raison administrative</translation>
    </message>
    <message>
        <source>Les deux</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>Les 2 raisons</translation>
    </message>
    <message>
        <source>Je ne sais pas encore</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces manquantes reçues par la caisse</source>
        <extracomment>A step of a request.</extracomment>
        <translation>Papiers manquants reçus par la caisse</translation>
    </message>
    <message>
        <source>Une note seulement</source>
        <extracomment>A step of a request: something to remember, the state stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que s&apos;est-il passé&#xa0;?</source>
        <extracomment>Heading and name of a choice: what happened to a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel jour&#xa0;?</source>
        <extracomment>Label: when something happened to a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (facultatif)</source>
        <extracomment>Label: a note on what happened.</extracomment>
        <translation>Note (pas obligatoire)</translation>
    </message>
    <message>
        <source>Par exemple le numéro du recommandé.</source>
        <extracomment>Under a field: what may be written there.</extracomment>
        <translation>Exemple&#xa0;: le numéro de la lettre recommandée.</translation>
    </message>
    <message>
        <source>&amp;Inscrire</source>
        <extracomment>Button: write down what happened to a request. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez ce qui s&apos;est passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <translation>Écrivez le jour, le mois et l&apos;année. Exemple&#xa0;: 05/03/2026.</translation>
    </message>
    <message>
        <source>Ce jour n&apos;est pas encore venu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez la note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrit.</source>
        <extracomment>A step of a request was written down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La dernière étape est retirée.</source>
        <extracomment>The last step of a request was taken back.</extracomment>
        <translation>La dernière étape est enlevée.</translation>
    </message>
    <message>
        <source>Suivi</source>
        <extracomment>Heading: what happened to a request, day by day.</extracomment>
        <translation>Suivi (les étapes)</translation>
    </message>
    <message>
        <source>Retirer la &amp;dernière étape</source>
        <extracomment>Button: the last step was a mistake. Then, on the same button: second press does it.</extracomment>
        <translation>Enlever la &amp;dernière étape</translation>
    </message>
    <message>
        <source>Oui, retirer la &amp;dernière étape</source>
        <translation>Oui, enlever la &amp;dernière étape</translation>
    </message>
    <message>
        <source>&amp;Supprimer du registre</source>
        <extracomment>Button: remove a request from the register. Then, on the same button: second press does it.</extracomment>
        <translation>Effacer du regi&amp;stre</translation>
    </message>
    <message>
        <source>Oui, &amp;supprimer pour toujours</source>
        <translation>Oui, effacer pour toujour&amp;s</translation>
    </message>
    <message>
        <source>La demande, son suivi et ses preuves sont effacés.</source>
        <extracomment>What the button does.</extracomment>
        <translation>Ce bouton efface la demande. Il efface aussi son suivi (ses étapes) et ses preuves.</translation>
    </message>
    <message>
        <source>Preuves et courriers</source>
        <extracomment>Heading: receipts and letters of a request.</extracomment>
        <translation>Preuves et lettres</translation>
    </message>
    <message>
        <source>Aucun pour l&apos;instant. Gardez ici la preuve de dépôt et les courriers de la caisse, en image ou en PDF.</source>
        <extracomment>No paper was joined yet.</extracomment>
        <translation>Il n&apos;y a pas de document pour l&apos;instant. Gardez ici la preuve de dépôt et les lettres de la caisse. La preuve de dépôt montre que la demande a été envoyée. Ajoutez une image ou un PDF.</translation>
    </message>
    <message>
        <source>&amp;Joindre un document…</source>
        <extracomment>Button: keep a receipt or a letter with a request. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, joint le %2</source>
        <extracomment>A paper of a request. %1: name of the file, %2: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une copie…</source>
        <extracomment>Button: write a paper of the register to a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: erase a paper from the register. Then, on the same button: second press does it.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation>Oui, effacer pour toujours</translation>
    </message>
    <message>
        <source>Joindre une preuve ou un courrier</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation>Joindre une preuve ou une lettre</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document gardé dans le registre. Votre fichier reste où il était.</source>
        <extracomment>A paper is kept with the request.</extracomment>
        <translation>Le registre garde le document. Votre fichier reste à la même place.</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie enregistrée.</source>
        <extracomment>A copy of a paper was written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document supprimé du registre.</source>
        <extracomment>A paper was erased.</extracomment>
        <translation>Le document est effacé du registre.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un vient d&apos;inscrire une autre étape&#xa0;: relisez le suivi, puis recommencez si elle manque.</source>
        <translation>Quelqu&apos;un vient d&apos;inscrire une autre étape. Relisez le suivi (la liste des étapes). Votre étape manque&#xa0;? Recommencez.</translation>
    </message>
</context>
<context>
    <name>prealable::ErrorSummary</name>
    <message>
        <source>Il y a un problème</source>
        <extracomment>Title of the list of what must be corrected on a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s), marqué(s) «&#xa0;Erreur&#xa0;» plus bas.</source>
        <extracomment>Under the first problems of a long page. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>… et %n autre, marqué «&#xa0;Erreur&#xa0;» plus bas.</numerusform>
            <numerusform>… et %n autres, marqués «&#xa0;Erreur&#xa0;» plus bas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::ExportPage</name>
    <message>
        <source>Enregistrer le PDF</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur. Enregistrez le PDF, puis imprimez-le ailleurs.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation>Cet ordinateur n&apos;a pas d&apos;imprimante. Enregistrez le PDF. Imprimez-le ensuite sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Préparation du document…</source>
        <extracomment>While the PDF is being made.</extracomment>
        <translation>Le programme prépare le document…</translation>
    </message>
    <message>
        <source>Choisissez le fichier du formulaire officiel, ou notre reproduction.</source>
        <extracomment>Problem: no official form was chosen.</extracomment>
        <translation>Choisissez le fichier du formulaire officiel. Vous pouvez aussi choisir notre copie du formulaire.</translation>
    </message>
    <message>
        <source>Enregistrer le dossier</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation du dossier…</source>
        <extracomment>While the PDF with the papers is being made.</extracomment>
        <translation>Le programme prépare le dossier…</translation>
    </message>
    <message>
        <source>Dossier enregistré et vérifié&#xa0;: %1 (%2 pages).</source>
        <extracomment>The PDF with the papers was written. %1: file name, %2: number of pages.</extracomment>
        <translation>Le dossier est enregistré et vérifié&#xa0;: %1 (%2 pages).</translation>
    </message>
    <message>
        <source>Il manque encore&#xa0;: %1.</source>
        <extracomment>Papers that are required and not in the file. %1: what they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document enregistré et vérifié&#xa0;: %1</source>
        <extracomment>The PDF was written. %1: file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une réponse trop longue continue sur une feuille à la fin.</source>
        <extracomment>Some text goes on at the end of the document.</extracomment>
        <translation>Une réponse est trop longue. La suite est sur une feuille à la fin.</translation>
    </message>
    <message>
        <source>Ses réponses jointes sont protégées par votre phrase secrète.</source>
        <extracomment>The answers that the PDF carries are sealed.</extracomment>
        <translation>Votre phrase secrète protège vos réponses dans le PDF.</translation>
    </message>
    <message>
        <source>Le volet %1 ne se trouve pas dans ce document. Enregistrez le PDF pour l&apos;imprimer en entier.</source>
        <extracomment>Problem: a volet cannot be printed alone. %1: its number.</extracomment>
        <translation>Le volet %1 n&apos;est pas dans ce document. Pour imprimer tout, enregistrez le PDF.</translation>
    </message>
    <message>
        <source>Impression du volet %1…</source>
        <extracomment>While a volet goes to the printer. %1: its number.</extracomment>
        <translation>Le programme imprime le volet %1…</translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (une page).</source>
        <extracomment>A volet went to the printer. %1: its number.</extracomment>
        <translation>Le volet %1 est imprimé (1 page).</translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (%2 pages).</source>
        <extracomment>A volet went to the printer. %1: its number, %2: how many pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante&#xa0;: %1.</source>
        <extracomment>A volet went to the printer. %1: name of the printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette imprimante n&apos;est pas réglée&#xa0;: vérifiez que chaque réponse est dans sa case.</source>
        <extracomment>After answers were printed on a pre-printed form.</extracomment>
        <translation>Cette imprimante n&apos;est pas réglée. Vérifiez que chaque réponse est dans sa case.</translation>
    </message>
    <message>
        <source>Notre reproduction</source>
        <extracomment>Choice: our own page. Second line: what it is.</extracomment>
        <translation>Notre copie du formulaire</translation>
    </message>
    <message>
        <source>Mêmes rubriques, non officielle. La caisse peut demander l&apos;original.</source>
        <translation>Elle a les mêmes parties. Elle n&apos;est pas officielle. La caisse peut demander le formulaire officiel.</translation>
    </message>
    <message>
        <source>J&apos;ai le formulaire officiel (PDF)</source>
        <extracomment>Choice: the official PDF. Second line: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos réponses sont écrites dans une copie. Votre fichier n&apos;est pas modifié.</source>
        <translation>Le programme écrit vos réponses dans une copie. Il ne change pas votre fichier.</translation>
    </message>
    <message>
        <source>Les champs sont enregistrés. Enregistrez maintenant le PDF.</source>
        <extracomment>The fields of the official form are known now.</extracomment>
        <translation>La place des cases est enregistrée. Enregistrez maintenant le PDF.</translation>
    </message>
    <message>
        <source>O&amp;btenir le formulaire officiel…</source>
        <extracomment>Button: the page that helps to find the official form. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir le &amp;fichier officiel…</source>
        <extracomment>Button: choose the official form on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire pour la prochaine fois</source>
        <extracomment>Button: keep a copy of the official form for all requests. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande.</source>
        <extracomment>What the button that keeps the official form does.</extracomment>
        <translation>Une copie reste sur cet ordinateur. Elle sert pour chaque demande.</translation>
    </message>
    <message>
        <source>O&amp;ublier ce fichier</source>
        <extracomment>Button: erase the kept copy. Then, on the same button: second press erases it.</extracomment>
        <translation>Ne pl&amp;us garder ce fichier</translation>
    </message>
    <message>
        <source>Oui, o&amp;ublier la copie gardée</source>
        <translation>O&amp;ui, effacer la copie gardée</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Un fichier à vous n&apos;est pas touché.</source>
        <extracomment>What the button that forgets the kept official form does.</extracomment>
        <translation>La copie gardée est effacée. Vos propres fichiers restent.</translation>
    </message>
    <message>
        <source>Formulaire officiel gardé sur cet ordinateur&#xa0;: édition %1, gardé le %2.</source>
        <extracomment>The official form that was kept. %1: its edition, %2: the day.</extracomment>
        <translation>Le formulaire officiel est gardé sur cet ordinateur&#xa0;: version %1, gardé le %2.</translation>
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
        <source>Formulaire gardé&#xa0;: il servira pour chaque demande de cette édition.</source>
        <extracomment>The official form was kept for later requests.</extracomment>
        <translation>Formulaire gardé. Il servira pour chaque demande avec cette version.</translation>
    </message>
    <message>
        <source>La copie gardée est effacée.</source>
        <extracomment>The kept copy of the official form was erased.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer sur l&apos;original papier</source>
        <extracomment>Choice: print on a pre-printed paper form. Second line: what happens.</extracomment>
        <translation>Imprimer sur le formulaire officiel en papier</translation>
    </message>
    <message>
        <source>«&#xa0;Imprimer le volet&#xa0;» n&apos;imprime que les réponses&#xa0;: mettez le volet pré-imprimé dans l&apos;imprimante. Essayez d&apos;abord sur une photocopie.</source>
        <translation>«&#xa0;Imprimer le volet&#xa0;» imprime seulement les réponses. Mettez le volet déjà imprimé dans l&apos;imprimante. Essayez d&apos;abord avec une photocopie.</translation>
    </message>
    <message>
        <source>&amp;Régler l&apos;imprimante…</source>
        <extracomment>Button: measure the printer, so that answers land in the boxes. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé</source>
        <extracomment>Title of the last page: the program sends nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document est prêt sur cet ordinateur. C&apos;est à vous de l&apos;imprimer et de le remettre ou de l&apos;envoyer.</source>
        <extracomment>Last page, under the title.</extracomment>
        <translation>Le document est prêt sur cet ordinateur. C&apos;est à vous de l&apos;imprimer. C&apos;est à vous de le donner ou de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <extracomment>Button: back to the first page. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande n&apos;est pas complète. Chaque page porte la mention «&#xa0;BROUILLON&#xa0;». Ne l&apos;envoyez pas.</source>
        <extracomment>Last page: the request is not complete.</extracomment>
        <translation>La demande n&apos;est pas finie. Le mot «&#xa0;BROUILLON&#xa0;» est écrit sur chaque page. Ne l&apos;envoyez pas.</translation>
    </message>
    <message>
        <source>Sur quel formulaire&#xa0;?</source>
        <extracomment>Heading: which pages are filled.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choix du formulaire</source>
        <extracomment>Accessible name of the choice between our page and the official form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une fiche préparatoire, non officielle&#xa0;: recopiez-la sur le formulaire officiel, en papier ou en PDF. Ses rubriques portent nos mots.</source>
        <extracomment>There is only our own sheet for this form.</extracomment>
        <translation>C&apos;est une fiche pour préparer. Elle n&apos;est pas officielle. Recopiez-la sur le formulaire officiel, en papier ou en PDF. Les titres des parties sont écrits avec nos mots.</translation>
    </message>
    <message>
        <source>Réglage enregistré pour %1.</source>
        <extracomment>The printer was measured. %1: its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF</source>
        <extracomment>Button: write the PDF to a file. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le &amp;dossier à envoyer</source>
        <extracomment>Button: write one PDF with the cover list, the volets to send and the papers to join.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un seul PDF&#xa0;: bordereau, volets à envoyer et pièces jointes, dans l&apos;ordre.</source>
        <extracomment>What the button for the whole file does.</extracomment>
        <translation>Un seul PDF avec tout, dans l&apos;ordre&#xa0;: la liste des papiers (bordereau), les volets à envoyer, les papiers joints.</translation>
    </message>
    <message>
        <source>Enregistrer un texte &amp;modifiable…</source>
        <extracomment>Button: write the letter so that it can be changed in an office program.</extracomment>
        <translation>Enregistrer un texte que vous pouvez &amp;modifier…</translation>
    </message>
    <message>
        <source>Enregistrer un texte modifiable</source>
        <translation>Enregistrer un texte que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Imprimer le volet &amp;%1</source>
        <extracomment>Button: print one volet of the form. %1: its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention en travers des pièces jointes (facultatif)</source>
        <extracomment>Label: words written across each joined paper.</extracomment>
        <translation>Mots écrits en travers des papiers joints (pas obligatoire)</translation>
    </message>
    <message>
        <source>On voit ainsi à quoi vos copies doivent servir.</source>
        <extracomment>Under the label: what it is good for.</extracomment>
        <translation>On voit ainsi à quoi servent vos copies.</translation>
    </message>
    <message>
        <source>Par exemple «&#xa0;Copie pour la CPAM&#xa0;». %1 caractères au plus.</source>
        <extracomment>Under the label: what to write. %1: number of characters.</extracomment>
        <translation>Exemple&#xa0;: «&#xa0;Copie pour la CPAM&#xa0;». La CPAM est une caisse d&apos;assurance maladie. Vous pouvez écrire %1 lettres ou signes au plus.</translation>
    </message>
    <message>
        <source>Où va chaque volet&#xa0;?</source>
        <extracomment>Heading: the recipients of the volets.</extracomment>
        <translation>Où va chaque volet (une page du formulaire)&#xa0;?</translation>
    </message>
    <message>
        <source>Contient des informations médicales&#xa0;: sous pli fermé.</source>
        <extracomment>Under a volet: it holds health data.</extracomment>
        <translation>Ce volet contient des informations médicales. Mettez-le dans une enveloppe fermée (pli fermé).</translation>
    </message>
    <message>
        <source>Qui signe&#xa0;?</source>
        <extracomment>Heading: who signs and where.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que joindre&#xa0;?</source>
        <extracomment>Heading: papers to join.</extracomment>
        <translation>Que faut-il joindre&#xa0;?</translation>
    </message>
    <message>
        <source>À qui l&apos;envoyer&#xa0;?</source>
        <extracomment>Heading: how to send.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que garder&#xa0;?</source>
        <extracomment>Heading: what to keep.</extracomment>
        <translation>Que faut-il garder&#xa0;?</translation>
    </message>
    <message>
        <source>Quand aurez-vous une réponse&#xa0;?</source>
        <extracomment>Heading: until when an answer is due.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour où vous postez la demande</source>
        <extracomment>Label: the day on which the request is posted.</extracomment>
        <translation>Jour où vous envoyez la demande par La Poste</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with a date.</extracomment>
        <translation>Écrivez le jour, le mois et l&apos;année. Exemple&#xa0;: 05/03/2026.</translation>
    </message>
    <message>
        <source>La caisse répond toujours par écrit. Son silence ne vaut pas accord&#xa0;: attendez sa réponse.</source>
        <extracomment>The fund&apos;s silence means nothing in this case.</extracomment>
        <translation>La caisse répond toujours par écrit. Elle ne répond pas&#xa0;? Cela ne veut pas dire oui. Attendez sa réponse.</translation>
    </message>
    <message>
        <source>La caisse a jusqu&apos;au %1 pour répondre. Sans réponse, l&apos;accord est acquis à partir du %2.</source>
        <extracomment>Until when the fund may answer. %1: last day, %2: the day after.</extracomment>
        <translation>La caisse peut répondre jusqu&apos;au %1. Si elle ne répond pas, vous avez l&apos;accord à partir du %2.</translation>
    </message>
    <message>
        <source>Selon l&apos;autre lecture de la loi, ce serait à partir du %1.</source>
        <extracomment>The other reading of the law. %1: a date.</extracomment>
        <translation>La loi peut être lue d&apos;une autre façon. Dans ce cas, ce serait à partir du %1.</translation>
    </message>
    <message>
        <source>Vos réponses sur cet ordinateur</source>
        <extracomment>Heading: the answers kept on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le brouillon reste ici pour que vous puissiez le reprendre. Vous pouvez l&apos;effacer quand le document est enregistré.</source>
        <extracomment>Last page: the draft stays until it is erased.</extracomment>
        <translation>Le brouillon reste ici. Vous pouvez le continuer plus tard. Quand le document est enregistré, vous pouvez effacer le brouillon.</translation>
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
        <source>Dans le registre du cabinet</source>
        <extracomment>Heading: the request in the register of the practice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouiller le registre pour y inscrire cette demande (F4)</source>
        <extracomment>Link: the register is locked. F4 is a key.</extracomment>
        <translation>Ouvrir (déverrouiller) le registre pour y inscrire cette demande (F4)</translation>
    </message>
    <message>
        <source>Pour suivre ce qui est attendu et retrouver le patient et le prescripteur la prochaine fois.</source>
        <extracomment>Last page: what the register is good for.</extracomment>
        <translation>Vous pourrez suivre ce qui est attendu. La prochaine fois, vous retrouverez le patient et le prescripteur (le médecin qui fait l&apos;ordonnance).</translation>
    </message>
    <message>
        <source>Ou&amp;vrir sa fiche</source>
        <extracomment>Button: the record of the request in the register. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire au re&amp;gistre</source>
        <extracomment>Button: write the request into the register. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre à jour dans le re&amp;gistre</source>
        <extracomment>Button: the same when it was taken from there. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le registre est encore en cours de lecture. Réessayez dans un instant.</source>
        <extracomment>Problem: the register was opened a moment ago.</extracomment>
        <translation>Le programme lit encore le registre. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Corrigez ou effacez d&apos;abord ce qui n&apos;est pas une réponse&#xa0;: voyez «&#xa0;Vérifiez vos réponses&#xa0;».</source>
        <extracomment>Problem: something was typed that is no answer.</extracomment>
        <translation>Une réponse n&apos;est pas bonne. Corrigez-la ou effacez-la d&apos;abord. Regardez la page «&#xa0;Vérifiez vos réponses&#xa0;».</translation>
    </message>
    <message>
        <source>Inscrite au registre&#xa0;: à envoyer.</source>
        <translation>La demande est inscrite au registre. Elle est à envoyer.</translation>
    </message>
    <message>
        <source>Inscrite au registre&#xa0;: brouillon.</source>
        <translation>La demande est inscrite au registre. C&apos;est un brouillon.</translation>
    </message>
    <message>
        <source>La demande d&apos;origine a été envoyée ou modifiée entre-temps&#xa0;: celle-ci est inscrite à côté.</source>
        <extracomment>The record that the request was taken from is not changed.</extracomment>
        <translation>La demande d&apos;origine (la première) a été envoyée ou changée pendant ce temps. La nouvelle demande est inscrite à côté.</translation>
    </message>
    <message>
        <source>Fiches ajoutées&#xa0;: %1.</source>
        <extracomment>Who is new in the register. %1: &quot;patient, prescripteur&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches mises à jour&#xa0;: %1.</source>
        <extracomment>Whose record was changed in the register. %1: &quot;patient, caisse&quot;.</extracomment>
        <translation>Fiches changées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Le brouillon est effacé&#xa0;: le registre garde la demande, chiffrée.</source>
        <extracomment>The draft was erased.</extracomment>
        <translation>Le brouillon est effacé. Le registre garde la demande. Elle est chiffrée&#xa0;: elle est écrite avec un code secret.</translation>
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
        <source>Où trouver ce numéro&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où trouver cette information&#xa0;?</source>
        <translation>Où trouver cette information&#xa0;?</translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <extracomment>Help under a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (facultatif)</source>
        <extracomment>After the label of a question that may stay empty. %1: the label.</extracomment>
        <translation>%1 (pas obligatoire)</translation>
    </message>
    <message>
        <source>Erreur&#xa0;: %1</source>
        <extracomment>Before a problem, at the field. %1: what is wrong and how to mend it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention&#xa0;: %1</source>
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
        <translation>Écrivez l&apos;année avec 4 chiffres. Exemple&#xa0;: 1985.</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/1985.</source>
        <translation>Écrivez le jour, le mois et l&apos;année. Exemple&#xa0;: 05/03/1985.</translation>
    </message>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 12.</source>
        <translation>Écrivez un nombre en chiffres. Exemple&#xa0;: 12.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entier, sans virgule.</source>
        <translation>Écrivez un nombre sans virgule.</translation>
    </message>
    <message>
        <source>À compléter par le professionnel</source>
        <translation>Le professionnel écrira la réponse</translation>
    </message>
    <message>
        <source>À compléter par le médecin</source>
        <translation>Le médecin écrira la réponse</translation>
    </message>
</context>
<context>
    <name>prealable::FindingPanel</name>
    <message>
        <source>Aller à la question&#xa0;: %1</source>
        <extracomment>Link: to the question that a problem is about. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller aux pièces à joindre</source>
        <extracomment>Link: to the papers to join, one of which is the problem.</extracomment>
        <translation>Aller aux papiers à joindre</translation>
    </message>
    <message>
        <source>Confirmer quand même, avec la raison&#xa0;:</source>
        <extracomment>Label: why a warning is kept as it is.</extracomment>
        <translation type="unfinished">La réponse est juste. Je confirme, avec la raison&#xa0;:</translation>
    </message>
</context>
<context>
    <name>prealable::Fold</name>
    <message>
        <source>Replié</source>
        <extracomment>Accessible description of a help button: its text is shown or hidden.</extracomment>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>prealable::Following</name>
    <message>
        <source>Et après&#xa0;?</source>
        <extracomment>Heading: what can be made from this request, later.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos réponses sont reprises. Cette demande reste enregistrée.</source>
        <extracomment>Under the heading: the answers are taken over.</extracomment>
        <translation>Le programme reprend vos réponses. Cette demande reste enregistrée.</translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormPage</name>
    <message>
        <source>Quel formulaire est-ce&#xa0;?</source>
        <extracomment>Heading: which form a PDF is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment est-il reconnu&#xa0;?</source>
        <extracomment>Heading: what a PDF was recognised by.</extracomment>
        <translation>Comment le programme le reconnaît-il&#xa0;?</translation>
    </message>
    <message>
        <source>Que pouvez-vous en faire&#xa0;?</source>
        <extracomment>Heading: above the buttons that say what can be done with a PDF.</extracomment>
        <translation>Que pouvez-vous faire avec&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Continuer cette demande</source>
        <extracomment>Button: go on with the request that a PDF carries. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous relisez les réponses, puis vous les modifiez si besoin. Le PDF n&apos;est pas modifié.</source>
        <translation>Vous relisez les réponses. Vous pouvez ensuite les changer. Le PDF ne change pas.</translation>
    </message>
    <message>
        <source>Re&amp;mplir ce formulaire</source>
        <extracomment>Button: a new request, written into this official form. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une nouvelle demande commence. À la fin, vos réponses sont écrites dans une copie de ce fichier.</source>
        <translation>Une nouvelle demande commence. À la fin, le programme écrit vos réponses dans une copie de ce fichier.</translation>
    </message>
    <message>
        <source>&amp;Préparer une demande</source>
        <extracomment>Button: a new request on the edition in force. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec l&apos;édition en vigueur et notre reproduction, sans ce fichier.</source>
        <translation>Vous utilisez la version valable aujourd&apos;hui et notre copie du formulaire. Ce fichier ne sert pas.</translation>
    </message>
    <message>
        <source>O&amp;btenir le formulaire officiel</source>
        <extracomment>Button: look for the official form. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page officielle s&apos;ouvre dans votre navigateur, si vous le voulez.</source>
        <translation>Si vous le voulez, la page officielle s&apos;ouvre sur Internet, dans votre navigateur.</translation>
    </message>
    <message>
        <source>Ses réponses pourront être imprimées sur l&apos;original papier, pas envoyées telles quelles.</source>
        <translation>Vous pourrez imprimer vos réponses sur le formulaire officiel en papier. Vous ne pourrez pas envoyer ces pages telles quelles.</translation>
    </message>
    <message>
        <source>Vous montrez une fois où sont ses champs. Ensuite, le programme le remplit.</source>
        <translation>Vous montrez une fois où sont les cases. Le programme remplit ensuite le formulaire.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir les réponses</source>
        <extracomment>Button: open the answers of a PDF with the passphrase above. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous les relisez, puis vous continuez la demande. Le PDF n&apos;est pas modifié. Le brouillon sur cet ordinateur n&apos;est pas protégé&#xa0;: effacez-le à la fin si besoin.</source>
        <translation>Vous relisez les réponses. Vous continuez ensuite la demande. Le PDF ne change pas. Le brouillon sur cet ordinateur n&apos;est pas protégé. Vous pouvez l&apos;effacer à la fin.</translation>
    </message>
    <message>
        <source>Ouverture des réponses…</source>
        <extracomment>While the answers of a PDF are opened with a passphrase.</extracomment>
        <translation>Le programme ouvre les réponses…</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire</source>
        <extracomment>Button: keep a copy of this official form for all requests. Below: what happens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande, sans la redemander.</source>
        <translation>Une copie reste sur cet ordinateur. Elle sert pour chaque demande. Le programme ne la redemande pas.</translation>
    </message>
    <message>
        <source>Ce fichier est gardé&#xa0;: il sert pour chaque demande.</source>
        <extracomment>This PDF is the one that was kept.</extracomment>
        <translation>Ce fichier est gardé. Il sert pour chaque demande.</translation>
    </message>
    <message>
        <source>O&amp;ublier ce fichier</source>
        <extracomment>Button: the kept copy is erased. Then, on the same button: second press erases it.</extracomment>
        <translation>Ne pl&amp;us garder ce fichier</translation>
    </message>
    <message>
        <source>Oui, o&amp;ublier la copie gardée</source>
        <translation>O&amp;ui, effacer la copie gardée</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Votre fichier reste.</source>
        <extracomment>What « Oublier ce fichier » does.</extracomment>
        <translation>Ce bouton efface la copie gardée. Votre propre fichier reste.</translation>
    </message>
    <message>
        <source>Formulaire gardé sur cet ordinateur. Il servira à la dernière étape.</source>
        <extracomment>The official form was kept.</extracomment>
        <translation>Le formulaire est gardé sur cet ordinateur. Il servira à la dernière étape.</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Votre fichier est resté où il était.</source>
        <extracomment>The kept copy of an official form was erased.</extracomment>
        <translation>La copie gardée est effacée. Votre fichier est resté à sa place.</translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormTexts</name>
    <message>
        <source>Une demande faite par Préalable</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Une demande faite avec Préalable</translation>
    </message>
    <message>
        <source>Une page faite par Préalable, sans réponses</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Une page faite avec Préalable, sans réponses</translation>
    </message>
    <message>
        <source>Le formulaire officiel en vigueur</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Le formulaire officiel valable aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Le formulaire officiel, sans champs à remplir</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Le formulaire officiel, sans cases à remplir à l&apos;écran</translation>
    </message>
    <message>
        <source>Un spécimen du formulaire</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Un modèle du formulaire (spécimen)</translation>
    </message>
    <message>
        <source>Une ancienne édition du formulaire</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Une ancienne version du formulaire</translation>
    </message>
    <message>
        <source>Une édition que le programme ne connaît pas</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Une version que le programme ne connaît pas</translation>
    </message>
    <message>
        <source>Un formulaire aux champs inattendus</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Un formulaire avec des cases inattendues</translation>
    </message>
    <message>
        <source>Un formulaire réservé au lecteur d&apos;Adobe</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Un formulaire qui s&apos;ouvre seulement avec le lecteur d&apos;Adobe</translation>
    </message>
    <message>
        <source>Un formulaire que son auteur interdit de remplir</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>Un formulaire que l&apos;auteur interdit de remplir</translation>
    </message>
    <message>
        <source>Un PDF que le programme ne connaît pas</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», édition %2.</source>
        <extracomment>Which form a PDF is. %1: title of the form, %2: its edition.</extracomment>
        <translation>«&#xa0;%1&#xa0;», version %2.</translation>
    </message>
    <message>
        <source>Les réponses de la demande sont jointes au PDF.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>Les réponses de la demande sont dans le PDF.</translation>
    </message>
    <message>
        <source>Des réponses protégées sont jointes au PDF.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>Des réponses protégées sont dans le PDF.</translation>
    </message>
    <message>
        <source>Le numéro %1 est imprimé sur ses pages.</source>
        <extracomment>How a PDF was recognised. %1: &quot;11575*08&quot;.</extracomment>
        <translation>Le numéro %1 est écrit sur ses pages.</translation>
    </message>
    <message>
        <source>La référence %1 est imprimée sur ses pages.</source>
        <extracomment>How a PDF was recognised. %1: &quot;S3139h&quot;.</extracomment>
        <translation>La référence %1 est écrite sur ses pages.</translation>
    </message>
    <message>
        <source>Il a exactement les champs de ce formulaire. Son numéro ne se lit pas.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>Ce fichier a exactement les cases de ce formulaire. Le programme ne peut pas lire son numéro.</translation>
    </message>
    <message>
        <source>Vous avez déjà montré où sont les champs de ce fichier.</source>
        <extracomment>How a PDF was recognised: by its very bytes.</extracomment>
        <translation>Vous avez déjà montré où sont les cases de ce fichier.</translation>
    </message>
    <message>
        <source>Vous pouvez la continuer ici, aussi quand elle vient d&apos;un autre ordinateur.</source>
        <translation>Vous pouvez continuer cette demande ici. Elle peut venir d&apos;un autre ordinateur.</translation>
    </message>
    <message>
        <source>Ses réponses sont protégées par une phrase secrète. Avec elle, vous pouvez la continuer ici.</source>
        <translation>Une phrase secrète protège les réponses. Avec cette phrase, vous pouvez continuer la demande ici.</translation>
    </message>
    <message>
        <source>Elle ne contient pas de réponses à reprendre.</source>
        <translation>Il n&apos;y a pas de réponses à reprendre dans cette page.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur. Le programme sait la remplir.</source>
        <translation>C&apos;est la version valable aujourd&apos;hui. Le programme peut la remplir.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur. Vous avez montré où sont ses champs&#xa0;: le programme sait la remplir.</source>
        <translation>C&apos;est la version valable aujourd&apos;hui. Vous avez montré où sont les cases. Le programme peut la remplir.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur, mais ce PDF n&apos;a pas de champs. Montrez une fois où ils sont.</source>
        <translation>C&apos;est la version valable aujourd&apos;hui. Mais ce PDF n&apos;a pas de cases à remplir à l&apos;écran. Montrez une fois où elles sont.</translation>
    </message>
    <message>
        <source>Il se lit, mais il ne s&apos;envoie pas&#xa0;: la caisse le refuse.</source>
        <translation>Vous pouvez le lire. Ne l&apos;envoyez pas&#xa0;: la caisse le refuse.</translation>
    </message>
    <message>
        <source>Cette édition n&apos;est plus en vigueur.</source>
        <extracomment>%1: the edition in force.</extracomment>
        <translation>Cette version n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Elle est remplacée par l&apos;édition %1. La caisse peut refuser l&apos;ancienne.</source>
        <translation>La version %1 la remplace. La caisse peut refuser l&apos;ancienne version.</translation>
    </message>
    <message>
        <source>Le programme connaît l&apos;édition %1. Celle-ci est peut-être plus récente&#xa0;: cherchez une nouvelle version de Préalable.</source>
        <extracomment>%1: the edition that the program knows.</extracomment>
        <translation>Le programme connaît la version %1. Celle-ci est peut-être plus récente. Cherchez une nouvelle version de Préalable.</translation>
    </message>
    <message>
        <source>Il porte le numéro du formulaire, mais ses champs sont autres. Le programme ne le remplit pas au hasard.</source>
        <translation>Il a le numéro du formulaire. Mais ses cases sont différentes. Le programme ne le remplit pas au hasard.</translation>
    </message>
    <message>
        <source>Seul le lecteur d&apos;Adobe l&apos;affiche. Le programme ne peut pas le remplir.</source>
        <translation>Seul le lecteur d&apos;Adobe peut l&apos;afficher. Le programme ne peut pas le remplir.</translation>
    </message>
    <message>
        <source>Le programme respecte cette interdiction. Procurez-vous un fichier libre.</source>
        <translation>Le programme respecte cette interdiction. Cherchez un fichier sans cette interdiction.</translation>
    </message>
    <message>
        <source>Rien à faire ici&#xa0;: ce n&apos;est ni une demande, ni un formulaire connu. Pour le joindre à une demande, ajoutez-le à l&apos;étape «&#xa0;Pièces à joindre&#xa0;».</source>
        <translation>Vous n&apos;avez rien à faire ici. Ce fichier n&apos;est pas une demande. Ce n&apos;est pas non plus un formulaire connu. Vous voulez le joindre à une demande&#xa0;? Ajoutez-le à l&apos;étape «&#xa0;Papiers à joindre&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Une signature dans ce PDF a verrouillé %n champ(s). Le programme ne les change pas&#xa0;: ce que vous répondez pour eux sera refusé. Prenez un exemplaire qui n&apos;est pas signé.</source>
        <extracomment>Said before a PDF is filled. %n: how many of its fields a signature has locked.</extracomment>
        <translation>
            <numerusform>Ce PDF est signé. La signature bloque %n case. Le programme ne peut pas la remplir. Votre réponse pour cette case sera refusée. Prenez un PDF qui n&apos;est pas signé.</numerusform>
            <numerusform>Ce PDF est signé. La signature bloque %n cases. Le programme ne peut pas les remplir. Vos réponses pour ces cases seront refusées. Prenez un PDF qui n&apos;est pas signé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::FundEditor</name>
    <message>
        <source>Ou cherchez la caisse par son nom ou son département (table du %1).</source>
        <translation>Ou cherchez la caisse par son nom ou son département. La liste est du %1.</translation>
    </message>
    <message>
        <source>Tapez une partie du nom, un département ou un code, puis choisissez. La table est du %1. Une caisse absente peut exister.</source>
        <translation>Tapez une partie du nom, un département ou un code. Choisissez ensuite. La liste est du %1. Une caisse peut exister sans être dans la liste.</translation>
    </message>
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
        <source>Caisses proposées&#xa0;: %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many caisses are proposed.</extracomment>
        <translation>Caisses proposées&#xa0;: %1. Appuyez sur la flèche bas pour choisir.</translation>
    </message>
    <message>
        <source>La table ne donne pas le code de cette caisse.</source>
        <translation>La liste ne donne pas le code de cette caisse.</translation>
    </message>
    <message>
        <source>Le code de cette caisse commence par %1. Les quatre derniers chiffres sont sur l&apos;attestation de droits.</source>
        <translation>Le code de cette caisse commence par %1. Les 4 derniers chiffres sont sur l&apos;attestation de droits. C&apos;est le papier de la caisse qui montre vos droits.</translation>
    </message>
</context>
<context>
    <name>prealable::GroupEditor</name>
    <message>
        <source>La liste est pleine&#xa0;: %1 lignes au plus. Faites une autre demande pour la suite.</source>
        <extracomment>Under a list of rows that cannot take another one. %1: how many it takes.</extracomment>
        <translation>La liste est pleine. Elle a %1 lignes au plus. Pour la suite, faites une autre demande.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Link: take this row away.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Supprimer&#xa0;: %1</source>
        <extracomment>Accessible name of a link. %1: a row, « Acte 2 ».</extracomment>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>prealable::HandChecks</name>
    <message>
        <source>À vérifier à la main avant d&apos;envoyer</source>
        <extracomment>Heading above boxes: what the program cannot see on the paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le programme ne voit pas le papier. Ces cases vous aident à ne rien oublier&#xa0;; elles ne sont pas gardées.</source>
        <extracomment>Under that heading.</extracomment>
        <translation>Le programme ne voit pas le papier. Ces cases vous aident à ne rien oublier. Le programme ne garde pas ce que vous cochez.</translation>
    </message>
    <message>
        <source>Sinon&#xa0;: %1.</source>
        <extracomment>Under a box to tick. %1: what may happen when it was forgotten.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::ImportPage</name>
    <message>
        <source>Importer des patients</source>
        <extracomment>Title of a page: patients of another program&apos;s file come into the register.
----------
Title and filter of a file dialog.</extracomment>
        <translation>Ajouter des patients d&apos;un fichier</translation>
    </message>
    <message>
        <source>Depuis l&apos;export de votre logiciel (CSV), une attestation de droits (PDF), un fichier FHIR (JSON) ou un document de santé CDA (XML). Rien n&apos;est écrit avant que vous ayez tout relu.</source>
        <extracomment>What can be imported.</extracomment>
        <translation>Vous pouvez prendre l&apos;un de ces fichiers&#xa0;: l&apos;export (la liste) de votre logiciel (CSV), une attestation de droits (PDF), un fichier FHIR (JSON), un document de santé CDA (XML). Vous relisez d&apos;abord tout. Ensuite seulement, le programme écrit.</translation>
    </message>
    <message>
        <source>&amp;Choisir le fichier…</source>
        <extracomment>Button: choose the file with the patients. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients (*.csv *.txt *.pdf *.json *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <extracomment>While a file is read.</extracomment>
        <translation>Le programme lit le fichier…</translation>
    </message>
    <message>
        <source>Que contient chaque colonne&#xa0;?</source>
        <extracomment>Heading: which column of a table is what.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes, lues en %2. Le choix est retenu pour la prochaine fois.</source>
        <extracomment>About the table that was read. %1: how many, %2: &quot;UTF-8&quot;.</extracomment>
        <translation>Le programme a lu %1 lignes, en %2 (façon d&apos;écrire les lettres). Il retient le choix pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <extracomment>In a list: this column of the table is not imported.</extracomment>
        <translation>Ne pas prendre</translation>
    </message>
    <message>
        <source>Clé du numéro de sécurité sociale</source>
        <extracomment>In a list: the column holds only the key of the social security number.</extracomment>
        <translation>Clé du numéro de sécurité sociale (les 2 derniers chiffres)</translation>
    </message>
    <message>
        <source>Colonne «&#xa0;%1&#xa0;»</source>
        <extracomment>Accessible name of a list. %1: heading of a column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voir les patients</source>
        <extracomment>Button: see the people of the table. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <extracomment>Where in a file something is wrong. %1: number of the line, %2: what is wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) remarque(s).</source>
        <extracomment>After a list of remarks. %n: how many more.</extracomment>
        <translation>
            <numerusform>Et %n autre remarque.</numerusform>
            <numerusform>Et %n autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>déjà dans le registre</source>
        <extracomment>Somebody of a file. The register knows all of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déjà dans le registre, la fiche sera complétée</source>
        <extracomment>Somebody of a file: the register knows them, the file says more.</extracomment>
        <translation>déjà dans le registre&#xa0;: le programme ajoutera des informations à la fiche</translation>
    </message>
    <message>
        <source>Relisez les fiches</source>
        <extracomment>Heading: the people of a file, to be looked at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le fichier. Décochez celles qui ne doivent pas entrer dans le registre.</source>
        <extracomment>Under the heading. %n: how many people.</extracomment>
        <translation>
            <numerusform>Le fichier contient %n personne. Elle ne doit pas entrer dans le registre&#xa0;? Décochez sa case.</numerusform>
            <numerusform>Le fichier contient %n personnes. Certaines ne doivent pas entrer dans le registre&#xa0;? Décochez leurs cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Inscrire au registre</source>
        <extracomment>Button: write the people into the register. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette personne n&apos;a pas de nom de naissance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle n&apos;est pas reprise.</source>
        <translation>Le programme ne l&apos;ajoute pas au registre.</translation>
    </message>
    <message>
        <source>Cochez au moins une fiche à inscrire.</source>
        <extracomment>Problem: nobody is chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Inscription de %n fiche(s)…</source>
        <extracomment>While the people of a file are written.</extracomment>
        <translation>
            <numerusform>Le programme inscrit %n fiche…</numerusform>
            <numerusform>Le programme inscrit %n fiches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) inscrite(s) au registre. Le fichier n&apos;a pas été modifié.</source>
        <extracomment>The people of a file were written. %n: how many.</extracomment>
        <translation>
            <numerusform>%n fiche est inscrite au registre. Le fichier n&apos;a pas changé.</numerusform>
            <numerusform>%n fiches sont inscrites au registre. Le fichier n&apos;a pas changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revenir au registre</source>
        <extracomment>Button: back to the register. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture du registre…</source>
        <extracomment>While the register, opened a moment ago, is still being read.</extracomment>
        <translation>Le programme lit le registre…</translation>
    </message>
</context>
<context>
    <name>prealable::InstalledPackPage</name>
    <message>
        <source>Mettre à jour les formulaires</source>
        <extracomment>Title of the page about the forms in use and the pack that is installed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quels formulaires servent&#xa0;?</source>
        <extracomment>Heading: which forms the window works with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceux d&apos;un paquet signé par %2&#xa0;: %1.</source>
        <translation>Les formulaires d&apos;un paquet signé par %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ceux du programme&#xa0;: %1.</source>
        <translation>Les formulaires du programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Le paquet installé est laissé de côté. %1 Les formulaires du programme servent à sa place.</source>
        <extracomment>The installed pack cannot be used. %1: why, a sentence.</extracomment>
        <translation>Le paquet de formulaires installé ne sert pas. %1 Les formulaires du programme servent à sa place.</translation>
    </message>
    <message>
        <source>Un paquet est installé (%1), mais les formulaires du programme sont aussi récents&#xa0;: ils servent à sa place.</source>
        <extracomment>The installed pack is not used any more. %1: its version and day.</extracomment>
        <translation>Un paquet de formulaires est installé (%1). Mais les formulaires du programme sont aussi récents. Ils servent à la place du paquet.</translation>
    </message>
    <message>
        <source>Un paquet signé par %2 est installé&#xa0;: %1. Il servira au prochain démarrage&#xa0;: fermez Préalable, puis ouvrez-le de nouveau.</source>
        <extracomment>A pack was installed since the window was opened. %1: its version and day.</extracomment>
        <translation>Un paquet de formulaires signé par %2 est installé&#xa0;: %1. Il servira la prochaine fois que vous ouvrirez Préalable. Fermez Préalable, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Le paquet est retiré. Les formulaires du programme serviront au prochain démarrage&#xa0;: fermez Préalable, puis ouvrez-le de nouveau.</source>
        <extracomment>The pack was removed since the window was opened.</extracomment>
        <translation>Le paquet de formulaires est enlevé. Les formulaires du programme serviront la prochaine fois que vous ouvrirez Préalable. Fermez Préalable, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Re&amp;tirer le paquet installé</source>
        <extracomment>Button: the installed pack is erased. Then, on the same button: second press erases it.</extracomment>
        <translation>Enlever le paque&amp;t installé</translation>
    </message>
    <message>
        <source>Oui, re&amp;tirer le paquet</source>
        <translation>Oui, enlever le paque&amp;t</translation>
    </message>
    <message>
        <source>Les formulaires du programme servent de nouveau. Vos demandes sont gardées&#xa0;; celle qui est faite sur un formulaire du paquet ne se rouvre qu&apos;avec lui.</source>
        <translation>Les formulaires du programme servent de nouveau. Vos demandes sont gardées. Une demande est faite sur un formulaire du paquet&#xa0;? Il faut ce paquet pour la rouvrir.</translation>
    </message>
    <message>
        <source>Comment les mettre à jour&#xa0;?</source>
        <extracomment>Heading: how newer forms come to this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand un formulaire ou le droit change, un paquet est publié avec Préalable&#xa0;: un fichier dont le nom finit par «&#xa0;.prealable-pack&#xa0;». Téléchargez-le, puis ouvrez-le ou déposez-le sur cette fenêtre. Il est vérifié avant d&apos;être installé.</source>
        <extracomment>How newer forms come to this computer.</extracomment>
        <translation>Un formulaire ou le droit (les règles) peut changer. Un paquet est alors publié avec Préalable. Le paquet est un fichier. Son nom finit par «&#xa0;.prealable-pack&#xa0;». Téléchargez ce fichier&#xa0;: copiez-le depuis Internet. Ensuite, ouvrez-le ou déposez-le sur cette fenêtre. Le programme le vérifie avant de l&apos;installer.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un paquet…</source>
        <extracomment>Button: choose a form pack.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous choisissez le fichier&#xa0;; ce qu&apos;il change est montré.</source>
        <extracomment>What « Ouvrir un paquet… » does.</extracomment>
        <translation>Vous choisissez le fichier. Le programme montre ce que ce fichier change.</translation>
    </message>
</context>
<context>
    <name>prealable::LawRows</name>
    <message>
        <source>en vigueur, début non daté</source>
        <extracomment>Since when a value of the law holds: no date is known, it still does.</extracomment>
        <translation>valable, date de début inconnue</translation>
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
        <translation>Temps pour répondre</translation>
    </message>
    <message>
        <source>%1 à compter de l&apos;envoi. Sans réponse, l&apos;accord est acquis.</source>
        <extracomment>%1: a delay, « 15 jours ».</extracomment>
        <translation>Le temps est de %1. Il se compte depuis le jour de l&apos;envoi. Si la caisse ne répond pas, vous avez l&apos;accord.</translation>
    </message>
    <message>
        <source>%1 à compter de la réception d&apos;une demande complète. Sans réponse, l&apos;accord est acquis.</source>
        <translation>Le temps est de %1. Il se compte depuis le jour où la caisse reçoit une demande complète. Si elle ne répond pas, vous avez l&apos;accord.</translation>
    </message>
    <message>
        <source>Autre lecture&#xa0;: à compter de la réception.</source>
        <extracomment>The other reading of when a delay begins.</extracomment>
        <translation>Autre façon de lire la loi&#xa0;: compter depuis la réception.</translation>
    </message>
    <message>
        <source>Autre lecture&#xa0;: à compter de l&apos;envoi.</source>
        <translation>Autre façon de lire la loi&#xa0;: compter depuis l&apos;envoi.</translation>
    </message>
    <message>
        <source>Période&#xa0;: %1</source>
        <extracomment>Under a delay. %1: « depuis le 1er juillet 2018 ».</extracomment>
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
        <translation>Refus pour une raison médicale et une raison administrative</translation>
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
        <translation>Contester le refus (recours)</translation>
    </message>
    <message>
        <source>À adresser à&#xa0;: %1, dans un délai de %2.</source>
        <extracomment>%1: a commission, %2: a delay.</extracomment>
        <translation>Écrivez à&#xa0;: %1. Vous avez %2 pour le faire.</translation>
    </message>
    <message>
        <source>Sans réponse de la commission après %1, le recours est rejeté. On peut alors saisir le tribunal judiciaire.</source>
        <extracomment>%1: a delay.</extracomment>
        <translation>La commission ne répond pas pendant %1&#xa0;? Le recours est alors rejeté. Vous pouvez alors écrire au tribunal judiciaire (le saisir).</translation>
    </message>
    <message>
        <source>Valeur</source>
        <extracomment>In the list of rules, above a title: a number of the law.</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A value of the law. %1: number and unit, %2: since when or until when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>In the list of rules, above a title: a table that the program carries.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1, état du %2. Une absence ne prouve rien.</source>
        <extracomment>A table. %1: what it holds, « 203 caisses », %2: the day that it describes.</extracomment>
        <translation>%1, liste du %2. Une chose n&apos;est pas dans la liste&#xa0;? Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>Source&#xa0;: %1</source>
        <extracomment>Under a table. %1: where it comes from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence&#xa0;: %1</source>
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
        <translation>Assurances maladie (régimes)</translation>
    </message>
    <message>
        <source>%1 régimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actes soumis à accord préalable, %1</source>
        <extracomment>Title of a table. %1: a nomenclature, « CCAM ».</extracomment>
        <translation>Actes qui demandent un accord préalable, %1</translation>
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
        <translation>Cliquez sur une case pour aller à sa question. La touche F9 cache la page.</translation>
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
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the view of the form larger</extracomment>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1: page number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page du formulaire&#xa0;: %1</source>
        <extracomment>The form&apos;s page, for a screen reader. %1: « Volet 1 – service médical »</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2. Page suivante et Page précédente tournent les pages, + et − changent la taille.</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation>Page %1 sur %2. «&#xa0;Page suivante&#xa0;» et «&#xa0;Page précédente&#xa0;» changent de page. Les touches + et − changent la taille.</translation>
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
        <source>Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</source>
        <extracomment>Always in the bar at the top: privacy.</extracomment>
        <translation>Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Commandes (F3)</source>
        <extracomment>In the bar at the top: the list of all commands. F3 is a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une question à la fois (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout sur une page (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une demande, un PDF ou un paquet de formulaires</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandes, PDF et paquets de formulaires (*.prealable *.json *.pdf *.prealable-pack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brouillon non enregistré. %1</source>
        <extracomment>In the bar at the top: the draft could not be written. %1: what to do.</extracomment>
        <translation>Le brouillon n&apos;est pas enregistré. %1</translation>
    </message>
    <message>
        <source>%1 – Préalable</source>
        <extracomment>Title of the window. %1: title of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreur&#xa0;: %1</source>
        <extracomment>Title of the window when the page has problems. %1: the usual title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide de la question</source>
        <extracomment>A command: help on the question where one is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles et sources</source>
        <extracomment>A command: the page that lists the rules of the law.</extracomment>
        <translation>Règles, et où nous les avons lues (sources)</translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <extracomment>A command: the list of all commands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>A command: the register of the practice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre un patient ou un prescripteur du registre</source>
        <extracomment>A command: somebody of the register for the request on screen.</extracomment>
        <translation>Choisir un patient ou un prescripteur déjà dans le registre</translation>
    </message>
    <message>
        <source>Partie suivante de la fenêtre&#xa0;: étapes, questions, feuille</source>
        <extracomment>A command: the keyboard goes to the next part of the window.</extracomment>
        <translation>Aller à la partie suivante de la fenêtre&#xa0;: étapes, questions, feuille</translation>
    </message>
    <message>
        <source>Changer de vue&#xa0;: une question à la fois, ou tout sur une page</source>
        <extracomment>A command: one question per page, or all on one page.</extracomment>
        <translation>Changer d&apos;affichage&#xa0;: une question à la fois, ou tout sur une page</translation>
    </message>
    <message>
        <source>Afficher ou cacher la feuille à côté des questions</source>
        <extracomment>A command: the picture of the form beside the questions.</extracomment>
        <translation>Montrer ou cacher la feuille à côté des questions</translation>
    </message>
    <message>
        <source>Continuer</source>
        <extracomment>A command: what the button « Continuer » does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page précédente</source>
        <extracomment>A command: what the button « Retour » does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page d&apos;accueil, le brouillon est gardé</source>
        <extracomment>A command: to the start page. The draft is kept.</extracomment>
        <translation>Première page (accueil). Le brouillon est gardé</translation>
    </message>
    <message>
        <source>Ouvrir une demande enregistrée, ou son PDF</source>
        <extracomment>A command: open a saved request or its PDF.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <extracomment>A command: the document on the last page, the draft on any other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À propos, versions et licences</source>
        <extracomment>A command: versions and licences.</extracomment>
        <translation>Le programme, sa version et ses licences</translation>
    </message>
    <message>
        <source>Quitter</source>
        <extracomment>A command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre à jour les formulaires, paquet installé</source>
        <extracomment>A command: which forms serve, newer ones, the pack that is installed.</extracomment>
        <translation>Mettre à jour les formulaires, voir le paquet installé</translation>
    </message>
    <message>
        <source>Continuer le brouillon&#xa0;: %1</source>
        <extracomment>A command. %1: a draft.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle demande&#xa0;: %1</source>
        <extracomment>A command. %1: a form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller à l&apos;étape&#xa0;: %1</source>
        <extracomment>A command. %1: title of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question&#xa0;: %1 (%2)</source>
        <extracomment>A command. %1: a question, %2: the step that it belongs to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;est pas connu.</source>
        <extracomment>Problem: a request file names a form that is not there.</extracomment>
        <translation>Le programme ne connaît pas ce formulaire.</translation>
    </message>
    <message>
        <source>Le paquet de formulaires que vous avez installé est laissé de côté. %1 Les formulaires du programme servent à sa place.</source>
        <extracomment>Problem when the window opens. %1: why the pack is not used, a sentence.</extracomment>
        <translation>Vous avez installé un paquet de formulaires. Ce paquet ne sert pas. %1 Les formulaires du programme servent à sa place.</translation>
    </message>
    <message>
        <source>Choisissez directement un formulaire ci-dessous.</source>
        <extracomment>Problem: this copy of the program has no questions to find the form.</extracomment>
        <translation>Choisissez un formulaire ci-dessous.</translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;a pas d&apos;édition en vigueur à ce jour.</source>
        <extracomment>Problem: no edition of a form is in force.</extracomment>
        <translation>Ce formulaire n&apos;a pas de version valable aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Ce brouillon est fait pour une édition qui n&apos;est plus connue.</source>
        <extracomment>Problem: a draft is for an edition that is not there any more.</extracomment>
        <translation>Ce brouillon est fait pour une ancienne version du formulaire. Le programme ne connaît plus cette version.</translation>
    </message>
    <message>
        <source>Ensuite&#xa0;: %1</source>
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
    <message>
        <source>Ce formulaire ne demande rien sur cette fiche.</source>
        <extracomment>In the bar at the top: this form asks nothing about somebody of the register.</extracomment>
        <translation>Ce formulaire ne demande rien sur cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) reprise(s) du registre&#xa0;: %1</source>
        <extracomment>In the bar at the top: answers were taken from the register. %1: a name, %n: how many.</extracomment>
        <translation>
            <numerusform>%n réponse prise dans le registre&#xa0;: %1</numerusform>
            <numerusform>%n réponses prises dans le registre&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Langues, languages</source>
        <extracomment>In the bar at the top, for somebody who does not read French: opens the list of languages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <extracomment>A command: the window speaks another language. %1: its name, in itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Découvrir Préalable, la page du premier démarrage</source>
        <extracomment>A command: the page that is shown at the first start.</extracomment>
        <translation>Découvrir Préalable&#xa0;: la page montrée la première fois</translation>
    </message>
    <message>
        <source>Aide&#xa0;: %1</source>
        <extracomment>A command: to a question, with its help unfolded. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finissez d&apos;abord ce qui est en cours&#xa0;: la langue se change ensuite.</source>
        <extracomment>In the bar at the top: the language is not changed while something is under way.</extracomment>
        <translation>Finissez d&apos;abord ce que vous faites. Vous pourrez ensuite changer la langue.</translation>
    </message>
    <message>
        <source>Réunir avec une autre fiche</source>
        <extracomment>Title of a dialog: the second record of the same patient.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A rule among the commands. %1: where it stands, as « Article R. 322-10 », %2: its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::Notices</name>
    <message>
        <source>Composants et licences</source>
        <extracomment>Above the list of what the program is built on.</extracomment>
        <translation>Les parties du programme et leurs licences</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.
%3. Licence %4.
%5</source>
        <extracomment>One component. %1: name, %2: what it does here, %3: whose it is, %4: licence, %5: address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliothèques fournies dans ce paquet</source>
        <extracomment>Above the list of the libraries that this package brings along.</extracomment>
        <translation>Bibliothèques (morceaux de programme) données avec Préalable</translation>
    </message>
    <message>
        <source>Licence des polices (OFL 1.1)</source>
        <extracomment>Above the licence of the fonts.</extracomment>
        <translation>Licence des polices d&apos;écriture (OFL 1.1)</translation>
    </message>
    <message>
        <source>Licence de Préalable (GPL 3 ou suivante)</source>
        <extracomment>Above the licence of the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::OfficialPage</name>
    <message>
        <source>Obtenir le formulaire officiel</source>
        <extracomment>Title of the page that helps to find the official form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, édition %2</source>
        <extracomment>Above the title. %1: title of a form, %2: its edition.</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>1. Téléchargez-le</source>
        <extracomment>Heading: where the official form is found.</extracomment>
        <translation>1. Prenez-le sur Internet</translation>
    </message>
    <message>
        <source>Son adresse n&apos;est pas connue du programme. À chercher sur ameli.fr&#xa0;: «&#xa0;%1 %2&#xa0;».</source>
        <extracomment>No address is known. %1: number of the form, %2: its reference.</extracomment>
        <translation>Le programme ne connaît pas son adresse. Cherchez sur ameli.fr, le site de l&apos;Assurance maladie&#xa0;: «&#xa0;%1 %2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page officielle</source>
        <extracomment>Button: show the official page in the browser. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre navigateur s&apos;ouvre. Préalable n&apos;envoie rien et ne se connecte pas.</source>
        <extracomment>What the button that opens the official page does.</extracomment>
        <translation>Votre navigateur s&apos;ouvre pour aller sur Internet. Préalable n&apos;envoie rien et ne se connecte pas.</translation>
    </message>
    <message>
        <source>Adresse à vérifier&#xa0;: si elle ne répond pas, cherchez sur ameli.fr.</source>
        <translation>Cette adresse est à vérifier. Elle ne marche pas&#xa0;? Cherchez sur ameli.fr, le site de l&apos;Assurance maladie.</translation>
    </message>
    <message>
        <source>2. Le programme le reconnaît</source>
        <extracomment>Heading: what happens once the form is downloaded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» est surveillé tant que cette page est ouverte. Enregistrez le PDF dans ce dossier&#xa0;: il vous sera proposé ici.</source>
        <extracomment>While the folder of downloads is watched. %1: its name.</extracomment>
        <translation>Laissez cette page ouverte. Le programme regarde alors le dossier «&#xa0;%1&#xa0;». Enregistrez le PDF dans ce dossier. Le programme vous le proposera ici.</translation>
    </message>
    <message>
        <source>Le dossier des téléchargements est introuvable. Enregistrez le PDF, puis ouvrez-le depuis la page d&apos;accueil.</source>
        <translation>Le programme ne trouve pas le dossier des téléchargements. Enregistrez le PDF. Ouvrez-le ensuite depuis la page d&apos;accueil.</translation>
    </message>
    <message>
        <source>Le navigateur ne s&apos;est pas ouvert. Copiez l&apos;adresse dans votre navigateur.</source>
        <extracomment>Problem: the browser could not be opened.</extracomment>
        <translation>Le navigateur (programme pour Internet) ne s&apos;est pas ouvert. Copiez l&apos;adresse. Collez-la dans votre navigateur.</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire</source>
        <extracomment>Button: keep the form that was just downloaded. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande.</source>
        <extracomment>What the button that keeps a downloaded form does.</extracomment>
        <translation>Une copie reste sur cet ordinateur. Elle sert pour chaque demande.</translation>
    </message>
    <message>
        <source>C&apos;est le bon formulaire&#xa0;: %1</source>
        <extracomment>The official form was downloaded. %1: name of the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est un autre formulaire&#xa0;: %1</source>
        <extracomment>A downloaded PDF is another form. %1: which.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un formulaire que le programme connaît.</source>
        <extracomment>A downloaded PDF is no form that the program knows.</extracomment>
        <translation>Le programme ne connaît pas ce formulaire.</translation>
    </message>
    <message>
        <source>&amp;Voir ce fichier</source>
        <extracomment>Button: see what a downloaded PDF is and what can be done with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu&apos;il est, et ce que vous pouvez en faire.</source>
        <extracomment>What the button does that shows a downloaded PDF.</extracomment>
        <translation>Vous verrez ce que c&apos;est et ce que vous pouvez en faire.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le formulaire cherché&#xa0;: %1</source>
        <extracomment>A PDF was downloaded that is not the wanted form. %1: name of the file.</extracomment>
        <translation>Ce n&apos;est pas le formulaire que vous cherchez&#xa0;: %1</translation>
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
        <translation>le programme ne connaît pas cette option, ou il manque une partie ; tapez prealable --help</translation>
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
        <translation>Préalable prépare une demande d&apos;accord préalable à l&apos;Assurance maladie.
Rien n&apos;est envoyé : tout reste sur cet ordinateur.

À taper : prealable [options] [FICHIER]

  --day AAAA-MM-JJ   prendre les règles de ce jour (sinon : celles d&apos;aujourd&apos;hui)
  --forms DOSSIER    prendre les formulaires d&apos;un autre dossier
  --keys KEYS.json   accepter d&apos;autres clés (signatures) pour les paquets (essais)
  --version          montrer la version du programme
  --help             montrer cette aide
</translation>
    </message>
</context>
<context>
    <name>prealable::OutcomePage</name>
    <message>
        <source>Bon à savoir</source>
        <extracomment>Heading above notes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: what the request is.</extracomment>
        <translation>Quel soin ou quelle demande&#xa0;?</translation>
    </message>
    <message>
        <source>Qui remplit&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui envoie&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>Qui envoie la demande&#xa0;?</translation>
    </message>
    <message>
        <source>À qui&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: to whom the request goes.</extracomment>
        <translation>À qui l&apos;envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Que joindre&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: papers to join.</extracomment>
        <translation>Que faut-il joindre&#xa0;?</translation>
    </message>
    <message>
        <source>Quel délai&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: how long the caisse has to answer.</extracomment>
        <translation>Combien de temps pour la réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Et sans réponse&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: what it means that no answer comes.</extracomment>
        <translation>Et si la caisse ne répond pas&#xa0;?</translation>
    </message>
    <message>
        <source>Et en cas de refus&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>Et si la caisse refuse&#xa0;?</translation>
    </message>
    <message>
        <source>La fiche de cette demande</source>
        <extracomment>Button that unfolds: who fills the request, who sends it, to whom, the delay, the appeal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si un accord devenait nécessaire&#xa0;: la fiche de la demande</source>
        <translation>Si un accord devenait nécessaire&#xa0;: la fiche de la demande</translation>
    </message>
    <message>
        <source>Résultat</source>
        <extracomment>Above the title of the page that says what the person needs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le transport adapté</source>
        <extracomment>Heading: the means of transport that fits.</extracomment>
        <translation>Le transport qui convient</translation>
    </message>
    <message>
        <source>Que faire maintenant&#xa0;?</source>
        <extracomment>Heading: the next step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer quand même la demande</source>
        <extracomment>Link: fill the form although the first answer is that nothing is due.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à l&apos;&amp;accueil</source>
        <extracomment>Button: back to the start page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Préparer la demande</source>
        <extracomment>Button: fill the form that the triage found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Préparer la fiche à remettre</source>
        <extracomment>Button: write the sheet that the patient hands to whoever makes the request.</extracomment>
        <translation>&amp;Préparer la fiche à donner</translation>
    </message>
</context>
<context>
    <name>prealable::PackPage</name>
    <message>
        <source>Des formulaires plus récents</source>
        <extracomment>Title: a form pack was opened that may be installed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui change&#xa0;?</source>
        <extracomment>Heading: above the list of what a form pack changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de visible.</source>
        <extracomment>Nothing that a person would see changes.</extracomment>
        <translation>Vous ne verrez aucun changement.</translation>
    </message>
    <message>
        <source>Qui publie ce paquet&#xa0;?</source>
        <extracomment>Heading: who signed a form pack.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. La signature est bonne&#xa0;: le paquet est entier et n&apos;a pas été modifié.</source>
        <extracomment>%1: who signed a form pack.</extracomment>
        <translation>%1. La signature est bonne. Le paquet est entier. Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>De quand date-t-il&#xa0;?</source>
        <extracomment>Heading: the version of a form pack.</extracomment>
        <translation>Quelle est sa date&#xa0;?</translation>
    </message>
    <message>
        <source>Ce paquet&#xa0;: %1. En place sur cet ordinateur&#xa0;: %2.</source>
        <extracomment>%1: version and day of a pack, %2: of the forms in use.</extracomment>
        <translation>Ce paquet&#xa0;: %1. Maintenant sur cet ordinateur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Il sera installé pour vous seulement, et servira au prochain démarrage de Préalable. Vos demandes et vos brouillons sont gardés. Vous pourrez le retirer.</source>
        <extracomment>What happens when a form pack is installed.</extracomment>
        <translation>Le paquet sera installé pour vous seulement. Il servira la prochaine fois que vous ouvrirez Préalable. Vos demandes et vos brouillons sont gardés. Vous pourrez enlever ce paquet.</translation>
    </message>
    <message>
        <source>&amp;Installer</source>
        <extracomment>Button: install the form pack. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas installer</source>
        <extracomment>Button: do not install the form pack.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sans date de début connue</source>
        <extracomment>A number of the law. %1: the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à partir du %2</source>
        <extracomment>A number of the law. %1: the number, %2: a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jusqu&apos;au %2</source>
        <extracomment>A number of the law. %1: the number, %2: a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 du %2 au %3</source>
        <extracomment>A number of the law. %1: the number, %2 and %3: days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#xa0;; </source>
        <extracomment>Between two numbers of the law, each with its days.</extracomment>
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
    <name>prealable::PassphraseBox</name>
    <message>
        <source>Par exemple quatre mots sans rapport entre eux. Majuscules et accents comptent.</source>
        <translation>Exemple&#xa0;: 4 mots sans rapport entre eux. Faites attention aux majuscules et aux accents.</translation>
    </message>
    <message>
        <source>Celle qui a été choisie pour ce PDF. Majuscules et accents comptent.</source>
        <translation>Écrivez la phrase choisie pour ce PDF. Faites attention aux majuscules et aux accents.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <extracomment>Label of a passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label: the same passphrase a second time, against typing errors.</extracomment>
        <translation>Écrivez la même phrase encore une fois</translation>
    </message>
    <message>
        <source>Cacher la phrase</source>
        <extracomment>Button: hide the passphrase that is typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher la phrase</source>
        <translation>Montrer la phrase</translation>
    </message>
    <message>
        <source>La phrase se lit à l&apos;écran tant que vous ne la cachez pas.</source>
        <extracomment>What the button that shows the passphrase does.</extracomment>
        <translation>On peut lire la phrase à l&apos;écran. Vous pouvez la cacher.</translation>
    </message>
    <message>
        <source>Écrivez la phrase secrète une deuxième fois.</source>
        <extracomment>Problem: the second field of a new passphrase is empty.</extracomment>
        <translation>Écrivez la phrase secrète une 2e fois.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Affichez-les et corrigez.</source>
        <translation>Les 2 phrases sont différentes. Montrez-les à l&apos;écran et corrigez.</translation>
    </message>
</context>
<context>
    <name>prealable::PersonPage</name>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est connu</source>
        <extracomment>Heading: what the register knows about somebody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une adresse, un téléphone ou une caisse qui changent dans une demande sont repris ici quand elle est inscrite au registre. Un autre nom, numéro ou jour de naissance fait une autre fiche.</source>
        <extracomment>Under the heading: how it changes by itself.</extracomment>
        <translation>Dans une demande, vous changez une adresse, un téléphone ou une caisse&#xa0;? Quand la demande est inscrite au registre, cette fiche change aussi. Vous changez un nom, un numéro ou un jour de naissance&#xa0;? Cela fait une autre fiche.</translation>
    </message>
    <message>
        <source>Ses demandes</source>
        <extracomment>Heading: the requests of a patient.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune dans le registre.</source>
        <extracomment>A patient without request.</extracomment>
        <translation>Il n&apos;y a pas de demande dans le registre.</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande avec cette fiche</source>
        <extracomment>Button that unfolds: the forms that can be begun for this person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mettre au patient tout ce qui le concerne…</source>
        <extracomment>Button: everything about a patient, for the patient (RGPD, articles 15 and 20).</extracomment>
        <translation>Donner au patient toutes ses infor&amp;mations…</translation>
    </message>
    <message>
        <source>Un fichier lisible avec sa fiche, ses demandes, leurs preuves et qui les a consultées (droit d&apos;accès, RGPD article 15).</source>
        <extracomment>What the button does.</extracomment>
        <translation>Un fichier que l&apos;on peut lire. Il contient sa fiche, ses demandes et leurs preuves. Il dit aussi qui les a regardées. C&apos;est le droit de voir ses données (droit d&apos;accès)&#xa0;: article 15 du RGPD, la loi sur les données personnelles.</translation>
    </message>
    <message>
        <source>&amp;Supprimer du registre</source>
        <extracomment>Button: remove somebody from the register. Then, on the same button: second press does it.</extracomment>
        <translation>Effacer du regi&amp;stre</translation>
    </message>
    <message>
        <source>Oui, &amp;supprimer pour toujours</source>
        <translation>Oui, effacer pour toujour&amp;s</translation>
    </message>
    <message>
        <source>La fiche est effacée. Ses demandes doivent l&apos;être avant.</source>
        <extracomment>What the button does.</extracomment>
        <translation>Ce bouton efface la fiche. Il faut d&apos;abord effacer les demandes de cette personne.</translation>
    </message>
    <message>
        <source>Enregistrer les données du patient</source>
        <extracomment>Title of a file dialog; the suggested name of the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donnees.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données enregistrées. Ce fichier n&apos;est pas chiffré&#xa0;: remettez-le en main propre, puis effacez-le.</source>
        <extracomment>The data of a patient were written to a file.</extracomment>
        <translation>Les données sont enregistrées. Ce fichier n&apos;est pas chiffré&#xa0;: il est lisible sans code secret. Donnez-le directement à la personne (en main propre). Effacez-le ensuite.</translation>
    </message>
    <message>
        <source>&amp;Corriger la fiche…</source>
        <extracomment>Button: change by hand what the register knows about somebody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunir avec une &amp;autre fiche…</source>
        <extracomment>Button: two records of one patient become one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand un patient a deux fiches&#xa0;: ses demandes passent à celle-ci.</source>
        <extracomment>What the button does.</extracomment>
        <translation>Un patient a 2 fiches&#xa0;? Faites-en une seule. Toutes ses demandes vont dans cette fiche.</translation>
    </message>
</context>
<context>
    <name>prealable::PrintJob</name>
    <message>
        <source>Cette page ne peut pas être imprimée d&apos;ici. Enregistrez le PDF, puis imprimez-le avec votre lecteur de PDF.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation>Vous ne pouvez pas imprimer cette page ici. Enregistrez le PDF. Imprimez-le ensuite avec votre lecteur de PDF.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond pas. Vérifiez qu&apos;elle est allumée, ou choisissez-en une autre.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation>L&apos;imprimante ne répond pas. Vérifiez qu&apos;elle est allumée. Vous pouvez aussi choisir une autre imprimante.</translation>
    </message>
</context>
<context>
    <name>prealable::PrinterSetup</name>
    <message>
        <source>Régler l&apos;imprimante</source>
        <extracomment>Title of the window in which a printer is measured.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque imprimante décale un peu ce qu&apos;elle imprime. Imprimez la feuille de réglage dans le bac où vous mettez l&apos;original, mesurez ses croix avec une règle, puis tapez les nombres lus. C&apos;est à faire une seule fois par imprimante et par bac.</source>
        <extracomment>How a printer is measured.</extracomment>
        <translation>Chaque imprimante décale un peu ce qu&apos;elle imprime. Faites 3 choses. Imprimez la feuille de réglage, dans le bac où vous mettez le formulaire officiel. Mesurez ses croix avec une règle. Tapez ensuite les nombres lus. Faites-le une seule fois pour chaque imprimante et chaque bac.</translation>
    </message>
    <message>
        <source>&amp;Imprimer la feuille de réglage…</source>
        <extracomment>Button: print the sheet with the crosses. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enregistrer le réglage</source>
        <extracomment>Button: keep what was measured. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du bord gauche (mm)</source>
        <extracomment>Above what was measured: distance of a cross from the paper&apos;s left edge, in millimetres.</extracomment>
        <translation>du bord gauche (millimètres)</translation>
    </message>
    <message>
        <source>du bord haut (mm)</source>
        <extracomment>Above what was measured: distance of a cross from the paper&apos;s top edge, in millimetres.</extracomment>
        <translation>du bord haut (millimètres)</translation>
    </message>
    <message>
        <source>Croix %1 (prévue à %2 et %3)</source>
        <extracomment>A cross of the sheet. %1: its number; %2 and %3: where it should be, in millimetres.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croix %1, du bord gauche en millimètres</source>
        <extracomment>Accessible name of a field. %1: number of a cross.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croix %1, du bord haut en millimètres</source>
        <extracomment>Accessible name of a field. %1: number of a cross.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante mesurée&#xa0;: %1</source>
        <extracomment>The printer that is measured. %1: its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(bac&#xa0;: %1)</source>
        <extracomment>The tray that is measured. %1: its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation>Cet ordinateur n&apos;a pas d&apos;imprimante.</translation>
    </message>
    <message>
        <source>Feuille de réglage</source>
        <extracomment>Name of the print job, in the printer&apos;s list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille est imprimée. Mesurez au moins trois croix.</source>
        <extracomment>The sheet with the crosses is printed.</extracomment>
        <translation>La feuille est imprimée. Mesurez au moins 3 croix.</translation>
    </message>
    <message>
        <source>Croix %1&#xa0;: tapez un nombre de millimètres, par exemple 25,5.</source>
        <extracomment>Problem with a measure. %1: number of a cross.</extracomment>
        <translation>Croix %1&#xa0;: tapez un nombre de millimètres. Exemple&#xa0;: 25,5.</translation>
    </message>
    <message>
        <source>Imprimez d&apos;abord la feuille de réglage.</source>
        <extracomment>Problem: nothing was printed yet, so no printer is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::QuestionForm</name>
    <message>
        <source>Choisissez une réponse à «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is chosen. %1: the question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is written. %1: the question.</extracomment>
        <translation>Il manque une réponse&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>prealable::QuestionsPage</name>
    <message>
        <source>Cette partie est normalement remplie par le professionnel qui réalise les soins. Vous pouvez la laisser vide&#xa0;: il la complétera sur le papier.</source>
        <extracomment>On a step that the doctor fills, for a patient.</extracomment>
        <translation>En général, le professionnel qui fait les soins remplit cette partie. Vous pouvez la laisser vide. Il écrira sur le papier.</translation>
    </message>
    <message>
        <source>Cette partie est normalement remplie par le médecin. Vous pouvez la laisser vide&#xa0;: il la complétera sur le papier.</source>
        <translation>En général, le médecin remplit cette partie. Vous pouvez la laisser vide. Il écrira sur le papier.</translation>
    </message>
    <message>
        <source>&amp;Tout laisser au médecin</source>
        <extracomment>Button: leave all questions of this page to the doctor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser au médecin ce qui n&apos;est pas encore rempli</source>
        <extracomment>Button, for a practice: leave the questions that have no answer yet.</extracomment>
        <translation>Laisser au médecin ce qui est encore vide</translation>
    </message>
    <message>
        <source>Laisser au professionnel ce qui n&apos;est pas encore rempli</source>
        <extracomment>Button: leave all questions of this page to the professional.</extracomment>
        <translation>Laisser au professionnel ce qui est encore vide</translation>
    </message>
    <message>
        <source>&amp;Tout laisser au professionnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – page %1 sur %2</source>
        <extracomment>After « Étape 3 sur 7 ». %1: number of the page within the step, %2: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée&#xa0;: question suivante. F1&#xa0;: aide de la question. F3&#xa0;: toutes les touches.</source>
        <translation>Touche Entrée&#xa0;: question suivante. Touche F1&#xa0;: aide de la question. Touche F3&#xa0;: toutes les touches.</translation>
    </message>
    <message>
        <source>Tab&#xa0;: question suivante. F1&#xa0;: aide de la question. F3&#xa0;: toutes les touches.</source>
        <extracomment>Beside the buttons of a form that stands on one page, where Enter begins a new line.</extracomment>
        <translation>Touche Tab&#xa0;: question suivante. Touche F1&#xa0;: aide de la question. Touche F3&#xa0;: toutes les touches.</translation>
    </message>
</context>
<context>
    <name>prealable::ReadingPage</name>
    <message>
        <source>Lecture du fichier…</source>
        <extracomment>Title while a file that was opened or dropped is read.</extracomment>
        <translation>Le programme lit le fichier…</translation>
    </message>
    <message>
        <source>Le fichier est vérifié avant d&apos;être ouvert. Cela peut prendre quelques secondes.</source>
        <extracomment>While a file is read: why it may take a moment.</extracomment>
        <translation>Le programme vérifie le fichier avant de l&apos;ouvrir. Cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <extracomment>Button: stop reading the file that was opened. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier n&apos;est pas ouvert. Rien n&apos;y est changé.</source>
        <extracomment>What « Annuler » does while a file is read.</extracomment>
        <translation>Le fichier n&apos;est pas ouvert. Rien n&apos;a changé dans le fichier.</translation>
    </message>
</context>
<context>
    <name>prealable::RecallDialog</name>
    <message>
        <source>Fiches du registre</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre du registre</source>
        <extracomment>Title of a dialog: somebody of the register is taken into the request.</extracomment>
        <translation>Choisir dans le registre</translation>
    </message>
    <message>
        <source>&amp;Nom ou numéro</source>
        <extracomment>Label of a search field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez quelques lettres, choisissez avec les flèches, puis Entrée.</source>
        <extracomment>Accessible description of that field.</extracomment>
        <translation>Tapez quelques lettres. Choisissez avec les flèches. Appuyez ensuite sur Entrée.</translation>
    </message>
    <message>
        <source>Personne dans le registre ne porte ce nom ou ce numéro.</source>
        <extracomment>Under a list: nobody fits what was typed.</extracomment>
        <translation>Il n&apos;y a personne avec ce nom ou ce numéro dans le registre.</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::RecordPage</name>
    <message>
        <source>Nouvelle fiche</source>
        <extracomment>Title of a page: somebody new in the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <extracomment>Button: write the record into the register. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger la fiche</source>
        <extracomment>Title of a page: what the register knows about somebody is changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunir deux fiches</source>
        <extracomment>Title of a page: two records of one patient.</extracomment>
        <translation>Réunir 2 fiches</translation>
    </message>
    <message>
        <source>Réun&amp;ir les deux fiches</source>
        <extracomment>Button: make one record of two. The letter after &amp; is its key.</extracomment>
        <translation>Réun&amp;ir les 2 fiches</translation>
    </message>
    <message>
        <source>L&apos;autre fiche dit autrement</source>
        <extracomment>Heading: two records of a patient do not say the same.</extracomment>
        <translation>L&apos;autre fiche a d&apos;autres réponses</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>What the other record says. %1: the question, %2: its answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <extracomment>Button: this answer instead of the one below.</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Le registre a déjà une fiche «&#xa0;%1&#xa0;» qui dit la même chose. Si ce n&apos;est pas la même personne, enregistrez encore une fois.</source>
        <extracomment>Problem: a record for the same person is there. %1: the name on it.</extracomment>
        <translation>Il y a déjà une fiche «&#xa0;%1&#xa0;» avec les mêmes réponses. C&apos;est une autre personne&#xa0;? Alors enregistrez encore une fois.</translation>
    </message>
    <message>
        <source>Fiche inscrite au registre.</source>
        <extracomment>A record was written into the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche corrigée.</source>
        <extracomment>A record was changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les deux fiches sont réunies.</source>
        <extracomment>Two records of a patient became one.</extracomment>
        <translation>Les 2 fiches sont réunies.</translation>
    </message>
    <message>
        <source>Un autre poste vient d&apos;écrire «&#xa0;%1&#xa0;» ici. Gardez votre réponse ou changez-la, puis enregistrez de nouveau.</source>
        <translation>Un autre ordinateur vient d&apos;écrire «&#xa0;%1&#xa0;» ici. Gardez votre réponse, ou changez-la. Puis enregistrez encore une fois.</translation>
    </message>
    <message>
        <source>La fiche «&#xa0;%1&#xa0;» sera supprimée. Ses demandes (%2) passent à celle-ci. Vérifiez qu&apos;il s&apos;agit bien de la même personne.</source>
        <extracomment>What happens when two records of a patient become one. %1: the name on the other record, %2: how many requests the other one has.</extracomment>
        <translation>La fiche «&#xa0;%1&#xa0;» sera effacée. Ses demandes (%2) vont dans cette fiche. Vérifiez&#xa0;: c&apos;est bien la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Vos changements ne sont pas enregistrés. Enregistrez-les, ou revenez encore une fois en arrière pour les perdre.</source>
        <extracomment>Problem: somebody goes back from a record that was changed.</extracomment>
        <translation>Vos changements ne sont pas enregistrés. Vous pouvez les enregistrer. Pour les perdre, appuyez encore une fois sur Retour.</translation>
    </message>
</context>
<context>
    <name>prealable::RefusalList</name>
    <message>
        <source>À corriger avant l&apos;envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motifs de refus probables</source>
        <translation>Raisons de refus probables</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <extracomment>Problem: what is typed is not an answer. %1: the question, %2: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le programme ne voit aucun motif de refus dans vos réponses. La caisse décide seule.</source>
        <extracomment>No cause for a refusal was found in the answers.</extracomment>
        <translation>Le programme ne voit aucune raison de refus (motif) dans vos réponses. C&apos;est la caisse seule qui décide.</translation>
    </message>
    <message>
        <source>Il manque une réponse.</source>
        <extracomment>Above a link to a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque %1 réponses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::RegisterAccess</name>
    <message>
        <source>Sur le serveur «&#xa0;%1&#xa0;», base «&#xa0;%2&#xa0;».</source>
        <extracomment>Where the register is. %1: a server, %2: its database.</extracomment>
        <translation>Sur le serveur (ordinateur commun) «&#xa0;%1&#xa0;», base de données «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Sur cet ordinateur&#xa0;: %1</source>
        <extracomment>Where the register is. %1: a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::RegisterPage</name>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>Title of the page with the patients and requests of a practice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chercher un nom, un numéro ou un jour</source>
        <extracomment>Label of a search field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un nom, un numéro ou un jour</source>
        <extracomment>Accessible name of a search field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches du registre</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ouvrir la fiche</source>
        <extracomment>Button: open the record that is marked in the list. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéances pour l&apos;&amp;agenda…</source>
        <extracomment>Button: the days that matter, for the calendar of the practice. No name is in it.</extracomment>
        <translation>Dates pour l&apos;&amp;agenda…</translation>
    </message>
    <message>
        <source>Un fichier .ics avec les dates seulement&#xa0;: aucun nom, aucune information médicale.</source>
        <extracomment>What the button for the calendar does.</extracomment>
        <translation>Un fichier .ics pour votre agenda. Il contient seulement les dates. Il n&apos;y a aucun nom et aucune information médicale.</translation>
    </message>
    <message>
        <source>&amp;Verrouiller</source>
        <extracomment>Button: nobody reads the register any more without its passphrase.</extracomment>
        <translation>Fermer (&amp;verrouiller)</translation>
    </message>
    <message>
        <source>Ré&amp;glages…</source>
        <extracomment>Button: the settings of the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importer des patients…</source>
        <extracomment>Button: patients from a file of another program.</extracomment>
        <translation>Ajouter des pat&amp;ients d&apos;un fichier…</translation>
    </message>
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
            <numerusform>%n demande en cours, la prochaine date d&apos;abord</numerusform>
            <numerusform>%n demandes en cours, la prochaine date d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>. Voici les %1 premières&#xa0;: précisez la recherche.</source>
        <extracomment>After the number of records. %1: how many of them are in the list.</extracomment>
        <translation>. Voici les %1 premières. Pour trouver les autres, écrivez une recherche plus précise.</translation>
    </message>
    <message>
        <source> (lecture du registre en cours)</source>
        <extracomment>The register was opened a moment ago and is still being read.</extracomment>
        <translation> (le programme lit encore le registre)</translation>
    </message>
    <message>
        <source>Aucune échéance n&apos;est attendue.</source>
        <extracomment>Nothing to put in a calendar.</extracomment>
        <translation>Il n&apos;y a aucune date à mettre dans l&apos;agenda.</translation>
    </message>
    <message>
        <source>Enregistrer les échéances</source>
        <extracomment>Title of a file dialog; the suggested name of the file.</extracomment>
        <translation>Enregistrer les dates</translation>
    </message>
    <message>
        <source>echeances.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n échéance(s) enregistrée(s). Ouvrez le fichier avec votre agenda.</source>
        <extracomment>The file for the calendar was written. %n: number of days in it.</extracomment>
        <translation>
            <numerusform>%n date est enregistrée. Ouvrez le fichier avec votre agenda.</numerusform>
            <numerusform>%n dates sont enregistrées. Ouvrez le fichier avec votre agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche…</source>
        <extracomment>Button: somebody new in the register, written by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::RegisterServerPage</name>
    <message>
        <source>Ramener le registre sur cet ordinateur</source>
        <extracomment>Title of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est copié, relu et comparé&#xa0;; ensuite seulement le registre du serveur est marqué comme déplacé. Les autres postes ne pourront plus s&apos;en servir. La phrase secrète reste la même.</source>
        <extracomment>What happens.</extracomment>
        <translation>Le programme copie tout, le relit et le compare. Ensuite seulement, le registre du serveur (ordinateur commun) est marqué comme déplacé. Les autres ordinateurs ne pourront plus utiliser ce registre. La phrase secrète reste la même.</translation>
    </message>
    <message>
        <source>Ramener le re&amp;gistre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejoindre le registre du cabinet</source>
        <extracomment>Title of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le registre est sur un serveur PostgreSQL du cabinet. Ce poste l&apos;ouvrira avec la même phrase secrète.</source>
        <extracomment>What happens.</extracomment>
        <translation>Le registre est sur un serveur PostgreSQL du cabinet. Un serveur est un ordinateur commun à tout le cabinet. PostgreSQL est le programme qui y range les données. Cet ordinateur ouvrira le registre avec la même phrase secrète.</translation>
    </message>
    <message>
        <source>Re&amp;joindre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer le registre sur un serveur</source>
        <extracomment>Title of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur PostgreSQL du cabinet garde alors le registre pour tous les postes. Il n&apos;y lit aucun nom, aucun numéro ni aucune demande. Tout est copié, relu et comparé&#xa0;; ensuite seulement le registre de cet ordinateur est marqué comme déplacé. La phrase secrète reste la même.</source>
        <extracomment>What happens.</extracomment>
        <translation>Le serveur PostgreSQL du cabinet garde alors le registre pour tous les ordinateurs. Un serveur est un ordinateur commun à tout le cabinet. PostgreSQL est le programme qui y range les données. Le serveur n&apos;y lit aucun nom, aucun numéro et aucune demande. Le programme copie tout, le relit et le compare. Ensuite seulement, le registre de cet ordinateur est marqué comme déplacé. La phrase secrète reste la même.</translation>
    </message>
    <message>
        <source>&amp;Déplacer le registre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur</source>
        <extracomment>Label of a field; under it: what to write.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son nom ou son adresse dans le réseau du cabinet.</source>
        <translation>Écrivez son nom ou son adresse dans le réseau du cabinet. Le réseau relie les ordinateurs.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Port (un numéro)</translation>
    </message>
    <message>
        <source>Base de données</source>
        <extracomment>Label of a field; under it: what to write.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créée vide par qui s&apos;occupe du serveur.</source>
        <translation>La base de données range les informations du registre. La personne qui s&apos;occupe du serveur la crée, vide.</translation>
    </message>
    <message>
        <source>Utilisateur</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe du serveur</source>
        <extracomment>Label of a field; under it: where it is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé sur ce poste, lisible par votre session seule. Ce n&apos;est pas la phrase du registre.</source>
        <translation>Il est gardé sur cet ordinateur. Seule votre session (votre compte) peut le lire. Ce n&apos;est pas la phrase du registre.</translation>
    </message>
    <message>
        <source>Chiffrer la liaison (TLS)</source>
        <extracomment>Check box; second line: what it means.</extracomment>
        <translation>Liaison avec un code secret (TLS)</translation>
    </message>
    <message>
        <source>À laisser coché, sauf si le serveur ne le permet pas.</source>
        <translation>Laissez cette case cochée, sauf si le serveur ne le permet pas.</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is written. %1: the field.</extracomment>
        <translation>Il manque une réponse&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Le port est un nombre de 1 à 65535.</source>
        <extracomment>Problem with a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur est interrogé…</source>
        <extracomment>While the server is asked.</extracomment>
        <translation>Le programme interroge le serveur…</translation>
    </message>
    <message>
        <source>Le registre est copié…</source>
        <extracomment>While the register is copied.</extracomment>
        <translation>Le programme copie le registre…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterSettingsPage</name>
    <message>
        <source>Réglages du registre</source>
        <extracomment>Title of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enregistrer les réglages</source>
        <extracomment>Button: keep the settings. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste et le cabinet</source>
        <extracomment>Heading.</extracomment>
        <translation>Cet ordinateur et le cabinet</translation>
    </message>
    <message>
        <source>Qui travaille sur ce poste&#xa0;?</source>
        <extracomment>Label: the name under which the register writes down who did what.</extracomment>
        <translation>Qui travaille sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Verrouiller après combien de minutes sans activité&#xa0;? (1 à %1)</source>
        <extracomment>Label. %1: the most that can be chosen.</extracomment>
        <translation>Fermer (verrouiller) le registre après combien de minutes sans activité&#xa0;? (1 à %1)</translation>
    </message>
    <message>
        <source>Garder les demandes closes pendant combien de mois&#xa0;? (1 à %1)</source>
        <extracomment>Label. %1: the most that can be chosen.</extracomment>
        <translation>Garder les demandes closes (finies) pendant combien de mois&#xa0;? (1 à %1)</translation>
    </message>
    <message>
        <source>Les deux derniers réglages valent pour tous les postes.</source>
        <extracomment>Under the labels: these hold for all computers of the practice.</extracomment>
        <translation>Les 2 derniers réglages servent pour tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Effacer ce qui est ancien</source>
        <extracomment>Heading: records that were kept long enough.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant le %1&#xa0;: %2 demande(s) close(s), %3 patient(s) sans autre demande.</source>
        <extracomment>How much is old enough. %1: a date, %2 and %3: how many.</extracomment>
        <translation>Avant le %1, demandes closes (finies)&#xa0;: %2. Patients sans autre demande&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Effa&amp;cer ces fiches</source>
        <extracomment>Button: erase old records. Then, on the same button: second press does it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, effa&amp;cer pour toujours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les fiches anciennes sont effacées.</source>
        <extracomment>Old records were erased.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer la phrase secrète</source>
        <extracomment>Heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour tous les postes. %1 caractères au moins.</source>
        <extracomment>Under the heading. %1: number of characters.</extracomment>
        <translation>La phrase sert pour tous les ordinateurs. Il faut au moins %1 caractères (lettres ou signes).</translation>
    </message>
    <message>
        <source>Nouvelle phrase secrète</source>
        <extracomment>Label.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label.</extracomment>
        <translation>Écrivez la même phrase encore une fois</translation>
    </message>
    <message>
        <source>Changer la &amp;phrase</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une phrase d&apos;au moins %1 caractères.</source>
        <extracomment>Problem: the passphrase is too short. %1: number of characters.</extracomment>
        <translation>La phrase est trop courte. Choisissez une phrase d&apos;au moins %1 caractères (lettres ou signes).</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Retapez la seconde.</source>
        <extracomment>Problem: the passphrase was not typed the same way twice.</extracomment>
        <translation>Les 2 phrases sont différentes. Tapez la deuxième phrase encore une fois.</translation>
    </message>
    <message>
        <source>La phrase est changée. L&apos;ancienne n&apos;ouvre plus le registre.</source>
        <extracomment>The passphrase was changed.</extracomment>
        <translation>La phrase est changée. L&apos;ancienne phrase n&apos;ouvre plus le registre.</translation>
    </message>
    <message>
        <source>Trousseau de cet ordinateur</source>
        <extracomment>Heading: the keychain of the system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec le trousseau, le registre s&apos;ouvre sans la phrase pour qui a ouvert votre session.</source>
        <extracomment>Under the heading: what it means.</extracomment>
        <translation>Le trousseau garde les clés et les mots de passe. Avec lui, le registre s&apos;ouvre sans la phrase. Cela marche pour qui a ouvert votre session (votre compte).</translation>
    </message>
    <message>
        <source>Retenir dans le &amp;trousseau</source>
        <extracomment>Button: the keychain keeps the register&apos;s key.</extracomment>
        <translation>Garder la clé dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Le trousseau ouvrira le registre sur ce poste.</source>
        <extracomment>The keychain keeps the register&apos;s key now.</extracomment>
        <translation>Le trousseau ouvrira le registre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>O&amp;ublier la clé du trousseau</source>
        <extracomment>Button: the keychain must not open the register any more.</extracomment>
        <translation>Enlever la clé d&amp;u trousseau</translation>
    </message>
    <message>
        <source>Le trousseau n&apos;ouvre plus le registre sur ce poste.</source>
        <extracomment>The keychain does not keep the register&apos;s key any more.</extracomment>
        <translation>Le trousseau n&apos;ouvre plus le registre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Où est le registre&#xa0;?</source>
        <extracomment>Heading: where the register is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramener le registre sur cet or&amp;dinateur…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Déplacer le registre sur un serveur du cabinet…</source>
        <translation>&amp;Déplacer le registre sur un serveur (ordinateur commun) du cabinet…</translation>
    </message>
    <message>
        <source>Vérifier le registre</source>
        <extracomment>Heading: whether nothing is damaged or missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque fiche et tout le journal sont relus&#xa0;: rien n&apos;est abîmé, changé ni retiré par un autre moyen que ce programme.</source>
        <extracomment>Under the heading: what is done.</extracomment>
        <translation>Le programme relit chaque fiche et tout le journal. Le journal dit qui a fait quoi. Le programme vérifie que rien n&apos;est abîmé, changé ni enlevé par un autre moyen que lui.</translation>
    </message>
    <message>
        <source>&amp;Vérifier maintenant</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le registre est entier&#xa0;: %1 fiches, %2 lignes de journal.</source>
        <translation>Le registre est entier. Il contient %1 fiches et %2 lignes de journal.</translation>
    </message>
    <message>
        <source>Le registre est abîmé&#xa0;: %1 fiche(s) altérée(s), %2 disparue(s).</source>
        <extracomment>The register is damaged. %1 and %2: how many records.</extracomment>
        <translation>Le registre est abîmé. Fiches abîmées ou changées&#xa0;: %1. Fiches disparues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Le journal a été modifié.</source>
        <extracomment>After that: the audit&apos;s chain is broken.</extracomment>
        <translation>Le journal a été changé.</translation>
    </message>
    <message>
        <source>Reprenez une sauvegarde.</source>
        <extracomment>After that: what to do.</extracomment>
        <translation>Reprenez une sauvegarde (une copie faite avant).</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Heading: who did what.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui a fait quoi, les dernières lignes d&apos;abord (%1 en tout).</source>
        <extracomment>Under the heading. %1: how many lines.</extracomment>
        <translation>Ces lignes disent qui a fait quoi. Les dernières lignes sont en premier. Nombre de lignes en tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <extracomment>Problem with a number. %1: the most that can be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <extracomment>The settings were kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::RegisterTexts</name>
    <message>
        <source>%1 le %2</source>
        <extracomment>State of a request, and since when. %1: &quot;envoyée&quot;, %2: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans réponse, accord estimé acquis depuis le %1</source>
        <extracomment>The caisse did not answer in time. %1: a date.</extracomment>
        <translation>sans réponse de la caisse&#xa0;: l&apos;accord est sans doute obtenu depuis le %1</translation>
    </message>
    <message>
        <source>sans réponse, accord estimé acquis à partir du %1</source>
        <extracomment>What a request waits for. %1: a date.</extracomment>
        <translation>sans réponse de la caisse&#xa0;: l&apos;accord est sans doute obtenu à partir du %1</translation>
    </message>
    <message>
        <source>le délai pour contester a pris fin le %1</source>
        <extracomment>The time to contest a refusal is over. %1: a date.</extracomment>
        <translation>le temps pour contester a pris fin le %1</translation>
    </message>
    <message>
        <source>à contester au plus tard le %1</source>
        <extracomment>Until when a refusal may be contested. %1: a date.</extracomment>
        <translation>vous pouvez contester jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>sans réponse de la commission, rejet estimé depuis le %1</source>
        <extracomment>The commission did not answer. %1: a date.</extracomment>
        <translation>sans réponse de la commission&#xa0;: le recours est sans doute rejeté depuis le %1</translation>
    </message>
    <message>
        <source>sans réponse de la commission, rejet estimé à partir du %1</source>
        <extracomment>What an appeal waits for. %1: a date.</extracomment>
        <translation>sans réponse de la commission&#xa0;: le recours est sans doute rejeté à partir du %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>Kind of a record of the register: a hospital, a practice.</extracomment>
        <translation>Lieu de soins</translation>
    </message>
    <message>
        <source>Caisse</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve ou courrier</source>
        <extracomment>Kind of a record of the register: a receipt, a letter.</extracomment>
        <translation>Preuve ou lettre</translation>
    </message>
    <message>
        <source>naissance %1</source>
        <extracomment>Day of birth in a list. %1: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n° %1</source>
        <extracomment>Number of a person or place in a list. %1: the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièces manquantes reçues par la caisse</source>
        <extracomment>A line of a request&apos;s story.</extracomment>
        <translation>papiers manquants reçus par la caisse</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A line of a request&apos;s story: only a note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pour un motif médical</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> pour une raison médicale</translation>
    </message>
    <message>
        <source> pour un motif administratif</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> pour une raison administrative</translation>
    </message>
    <message>
        <source> pour des motifs médical et administratif</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> pour une raison médicale et une raison administrative</translation>
    </message>
    <message>
        <source>noté par %1</source>
        <extracomment>Who wrote a line of a story. %1: a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiche créée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registre créé</source>
        <extracomment>A line of the audit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiche modifiée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>fiche changée</translation>
    </message>
    <message>
        <source>fiche supprimée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>fiche effacée</translation>
    </message>
    <message>
        <source>fiches anciennes effacées</source>
        <extracomment>A line of the audit: old records were erased.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiche consultée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>fiche regardée</translation>
    </message>
    <message>
        <source>données remises au patient</source>
        <extracomment>A line of the audit: a patient got their data.</extracomment>
        <translation>informations données au patient</translation>
    </message>
    <message>
        <source>clé du registre changée</source>
        <extracomment>A line of the audit: the passphrase or a keychain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réglages changés</source>
        <extracomment>A line of the audit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À reprendre&#xa0;: brouillon</source>
        <extracomment>A step of a request.</extracomment>
        <translation>À continuer&#xa0;: brouillon</translation>
    </message>
    <message>
        <source>Prête, à envoyer</source>
        <extracomment>A step of a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyée ou déposée</source>
        <extracomment>A step of a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçue par la caisse</source>
        <extracomment>A step of a request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord de la caisse</source>
        <extracomment>A step of a request: the caisse agreed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refus de la caisse</source>
        <extracomment>A step of a request: the caisse refused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recours envoyé</source>
        <extracomment>A step of a request: the refusal is contested.</extracomment>
        <translation>Lettre de recours envoyée</translation>
    </message>
    <message>
        <source>Close&#xa0;: plus rien à faire</source>
        <extracomment>A step of a request: nothing more is to be done.</extracomment>
        <translation>Close (finie)&#xa0;: plus rien à faire</translation>
    </message>
    <message>
        <source>fiche réunie avec une autre</source>
        <extracomment>A line of the audit: this record became part of another one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <extracomment>The answer to a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A line of a request&apos;s story. %1: a day, %2: what happened.</extracomment>
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
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: an answer is missing. %1: the question.</extracomment>
        <translation>Il manque une réponse&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ajoutez la pièce&#xa0;: %1.</source>
        <extracomment>Problem: a paper is missing. %1: which one.</extracomment>
        <translation>Ajoutez le papier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Corrigez, ou confirmez&#xa0;: %1</source>
        <extracomment>Problem: a warning was neither corrected nor kept. %1: the warning.</extracomment>
        <translation>Corrigez la réponse. Si elle est juste, confirmez-la&#xa0;: %1</translation>
    </message>
    <message>
        <source>Le formulaire a changé depuis le début de ce brouillon.</source>
        <extracomment>The form changed since the draft was begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;édition %1 est remplacée par l&apos;édition %2.</source>
        <extracomment>The form changed since the draft was begun. %1, %2: numbers of editions.</extracomment>
        <translation>La version %1 est remplacée par la version %2.</translation>
    </message>
    <message>
        <source>Toutes vos réponses sont gardées. Relisez-les.</source>
        <extracomment>The form changed: what to do.</extracomment>
        <translation>Le programme garde toutes vos réponses. Relisez-les.</translation>
    </message>
    <message>
        <source>Ces réponses n&apos;y ont plus leur place. Écrivez-les ailleurs si elles comptent encore. Les autres sont gardées.</source>
        <translation>Ces réponses n&apos;ont plus de place dans le formulaire. Si elles sont encore utiles, écrivez-les ailleurs. Les autres réponses sont gardées.</translation>
    </message>
    <message>
        <source>• %1&#xa0;: %2</source>
        <extracomment>An answer that has no place any more. %1: question, %2: answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&apos;ai relu&#xa0;: ne plus afficher ce message</source>
        <extracomment>Button: the list of answers without a place is not kept any longer.</extracomment>
        <translation>J&apos;ai lu ce message. Ne plus le montrer</translation>
    </message>
    <message>
        <source>À regarder de près</source>
        <extracomment>Heading above warnings and remarks.</extracomment>
        <translation>À regarder avec attention</translation>
    </message>
    <message>
        <source>Non connu&#xa0;: laissé vide</source>
        <translation>Je ne sais pas&#xa0;: laissé vide</translation>
    </message>
    <message>
        <source>Sans réponse&#xa0;: à compléter</source>
        <extracomment>There is no answer.</extracomment>
        <translation>Pas de réponse&#xa0;: à compléter</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>Link: change an answer.</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Modifier&#xa0;: %1</source>
        <extracomment>Accessible name of a link. %1: the question.</extracomment>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Heading above the papers that are joined.</extracomment>
        <translation>Papiers à joindre</translation>
    </message>
    <message>
        <source> – daté du %1</source>
        <extracomment>Date of a joined paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce ajoutée.</source>
        <extracomment>No paper is joined.</extracomment>
        <translation>Vous n&apos;avez ajouté aucun papier.</translation>
    </message>
    <message>
        <source>Modifier les pièces</source>
        <extracomment>Link: change the papers that are joined.</extracomment>
        <translation>Changer les papiers</translation>
    </message>
    <message>
        <source>Obtenir quand même un brouillon, marqué «&#xa0;BROUILLON&#xa0;»</source>
        <extracomment>Link: a document that says « BROUILLON », although something is missing.</extracomment>
        <translation>Avoir quand même un brouillon, marqué «&#xa0;BROUILLON&#xa0;»</translation>
    </message>
</context>
<context>
    <name>prealable::RulesPage</name>
    <message>
        <source>Règles et sources</source>
        <extracomment>Title of the page that lists all rules of the law with their sources.</extracomment>
        <translation>Règles, et où nous les avons lues (sources)</translation>
    </message>
    <message>
        <source>Les chiffres du droit employés par le programme, avec leurs sources. Toutes les valeurs ont été relues le %1 ou après. Chacune dit si elle est sûre.</source>
        <extracomment>Under the title of the page of rules. %1: a date.</extracomment>
        <translation>Voici les chiffres du droit (les règles) que le programme utilise. Les sources disent où nous les avons lus. Tous les chiffres ont été relus le %1 ou après. Chaque chiffre dit s&apos;il est sûr.</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <extracomment>Label of the search field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un mot, un nombre ou un article. Exemple&#xa0;: série, 150 km, R. 322-10</source>
        <extracomment>Hint of the search field.</extracomment>
        <translation>Écrivez un mot, un nombre ou un article. Exemple&#xa0;: série, 150 km, R. 322-10</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Label of a field that only shows where a source is on the web.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résultat. Essayez un autre mot.</source>
        <extracomment>How many rows a search found.</extracomment>
        <translation>Le programme ne trouve rien. Essayez un autre mot.</translation>
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
        <translation>Écrivez un nombre en chiffres. Exemple&#xa0;: 180.</translation>
    </message>
    <message>
        <source>Date n° %1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez %1 dates au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une date&#xa0;: %1.</source>
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
        <source>Vérifié le %1&#xa0;: probable.</source>
        <extracomment>The same, when the fact is likely, not certain.</extracomment>
        <translation>Vérifié le %1. C&apos;est probable, mais pas sûr.</translation>
    </message>
    <message>
        <source>Vérifié le %1&#xa0;: les sources ne s&apos;accordent pas.</source>
        <extracomment>The same, when sources contradict each other.</extracomment>
        <translation>Vérifié le %1. Les sources ne disent pas la même chose.</translation>
    </message>
    <message>
        <source>Lu le %1, non vérifié.</source>
        <extracomment>The same, when nobody could check it. %1: the day on which it was last read.</extracomment>
        <translation>Lu le %1. Ce n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>version du %1</source>
        <extracomment>After the title of a source. %1: the day of the text that was read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version&#xa0;: %1</source>
        <extracomment>After the title of a source. %1: a month or a year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source&#xa0;: %1. %2</source>
        <extracomment>Under a reason or a value of the law. %1: an article or a document, %2: when checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1. %2</source>
        <extracomment>The same. %1: articles of law or documents, %2: when they were checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 du %2</source>
        <extracomment>Which forms. %1: a number, %2: a day.</extracomment>
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
        <translation>Répondez à des questions simples. Le programme vous dit quel formulaire il faut. Vous avez ensuite le formulaire rempli. Vous pouvez l&apos;imprimer et le signer.</translation>
    </message>
    <message>
        <source>Durée&#xa0;: environ 10 minutes. Vous pouvez vous arrêter et reprendre plus tard.</source>
        <extracomment>First page: how long it takes.</extracomment>
        <translation>Il faut environ 10 minutes. Vous pouvez vous arrêter et continuer plus tard.</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé&#xa0;: vos réponses restent sur cet ordinateur.</source>
        <extracomment>First page: privacy, in bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À la fin, c&apos;est vous qui envoyez ou remettez le document.</source>
        <extracomment>First page: privacy.</extracomment>
        <translation>À la fin, c&apos;est vous qui envoyez ou donnez le document.</translation>
    </message>
    <message>
        <source>À avoir sous la main</source>
        <extracomment>Heading of the first page.</extracomment>
        <translation>Préparez ces papiers et ces informations</translation>
    </message>
    <message>
        <source>la carte Vitale ou l&apos;attestation de droits</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>la carte Vitale ou l&apos;attestation de droits (papier de la caisse qui montre vos droits)</translation>
    </message>
    <message>
        <source>la prescription ou la convocation, si vous en avez une</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>l&apos;ordonnance ou la lettre qui demande de venir (convocation), si vous en avez une</translation>
    </message>
    <message>
        <source>le nom et l&apos;adresse du médecin ou de l&apos;établissement</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>le nom et l&apos;adresse du médecin ou de l&apos;établissement (hôpital, clinique…)</translation>
    </message>
    <message>
        <source>Qui prépare la demande&#xa0;?</source>
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
        <source>Toutes les questions sur la même page, au clavier.</source>
        <translation>Toutes les questions sur la même page, avec le clavier.</translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il&#xa0;?</source>
        <extracomment>Question of the first page, above the list of needs.</extracomment>
        <translation>Quel soin ou quelle demande&#xa0;?</translation>
    </message>
    <message>
        <source>La caisse a refusé&#xa0;?</source>
        <extracomment>Heading of the first page, above the letters that follow a refusal.</extracomment>
        <translation>La caisse a dit non (refus)&#xa0;?</translation>
    </message>
    <message>
        <source>Vous savez déjà ce que vous cherchez&#xa0;?</source>
        <extracomment>Heading of the first page, above the list of forms and what else leads to one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir &amp;un formulaire dans la liste</source>
        <extracomment>Button that unfolds: the list of all forms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ouvrir une demande enregistrée ou un PDF…</source>
        <extracomment>Link: open a request that was saved in a file, or any PDF.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les &amp;règles et leurs sources (F2)</source>
        <extracomment>Link: the page that lists all rules of the law with their sources. F2 is a key.</extracomment>
        <translation>Voir les &amp;règles et où nous les avons lues (F2)</translation>
    </message>
    <message>
        <source>Mettre à &amp;jour les formulaires et le droit</source>
        <extracomment>Link: the page that says which forms these are, and takes newer ones.</extracomment>
        <translation>Mettre à &amp;jour les formulaires et les règles (le droit)</translation>
    </message>
    <message>
        <source>À &amp;propos de Préalable, versions et licences</source>
        <extracomment>Link: which version this is, and the licences.</extracomment>
        <translation>Le &amp;programme Préalable&#xa0;: sa version et ses licences</translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié le %1 à %2</source>
        <extracomment>When a draft was last changed. %1: date, %2: time.</extracomment>
        <translation>Changé le %1 à %2</translation>
    </message>
    <message>
        <source>Continuer ce brouillon</source>
        <extracomment>Button: go on with a draft.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: delete a draft. Then, on the same button: second press deletes it for good.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation>Oui, effacer pour toujours</translation>
    </message>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>Heading above the deadlines of a practice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le registre (F4)</source>
        <extracomment>Link: the whole register. F4 is a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer un registre pour vos patients et vos demandes (F4)</source>
        <extracomment>Link: begin the register of a practice. F4 is a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouiller le registre (F4)</source>
        <extracomment>Link: the register is locked. F4 is a key.</extracomment>
        <translation>Ouvrir (déverrouiller) le registre (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the requests of a practice that are not closed. %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n demande en cours, la prochaine date d&apos;abord</numerusform>
            <numerusform>%n demandes en cours, la prochaine date d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprendre une demande en cours</source>
        <extracomment>Heading above drafts.</extracomment>
        <translation>Continuer une demande déjà commencée</translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) ne peuvent pas être lus. Ils ne sont pas effacés.</source>
        <extracomment>Some drafts cannot be read. %n: how many.</extracomment>
        <translation>
            <numerusform>Le programme ne peut pas lire %n brouillon. Ce brouillon n&apos;est pas effacé.</numerusform>
            <numerusform>Le programme ne peut pas lire %n brouillons. Ces brouillons ne sont pas effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez de quoi il s&apos;agit.</source>
        <extracomment>Problem on the first page: no need is chosen.</extracomment>
        <translation>Choisissez le soin ou la demande.</translation>
    </message>
</context>
<context>
    <name>prealable::StepButton</name>
    <message>
        <source>Étape %1&#xa0;: %2, %3</source>
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
        <translation>Papiers à joindre</translation>
    </message>
    <message>
        <source>Vérifiez vos réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtenir le document</source>
        <translation>Avoir le document</translation>
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
        <source>Schéma des dents&#xa0;: %1</source>
        <translation>Dessin des dents&#xa0;: %1</translation>
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
        <source>Qu&apos;est-ce qui correspond à la situation&#xa0;?</source>
        <extracomment>Title above several boxes.</extracomment>
        <translation>Qu&apos;est-ce qui est vrai dans votre situation&#xa0;?</translation>
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
        <source>Ou bien, laissez le programme calculer</source>
        <extracomment>Above fields that may be filled instead of choosing yes or no.</extracomment>
        <translation>Ou laissez le programme calculer</translation>
    </message>
    <message>
        <source>Votre réponse dit si l&apos;on est dans ce cas&#xa0;: «&#xa0;%1&#xa0;».</source>
        <extracomment>Why a question is asked. %1: title of what it can lead to.</extracomment>
        <translation>Votre réponse dit si vous êtes dans ce cas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Votre réponse peut changer le formulaire à remplir.</source>
        <extracomment>Why a question is asked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez déjà répondu&#xa0;:</source>
        <extracomment>Above the list of answers that were given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi cette question&#xa0;?</source>
        <extracomment>Help under a question.</extracomment>
        <translation>Pourquoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>Cochez au moins une case, ou «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: no box is ticked.</extracomment>
        <translation>Cochez au moins une case. Sinon, cochez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Écrivez une réponse.</source>
        <extracomment>Problem: no answer is chosen, or typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une réponse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prealable::UnlockPage</name>
    <message>
        <source>Ouverture du registre…</source>
        <extracomment>Title while the register is opened with its passphrase.</extracomment>
        <translation>Le programme ouvre le registre…</translation>
    </message>
    <message>
        <source>Cela prend une seconde ou deux.</source>
        <translation>Cela prend 1 ou 2 secondes.</translation>
    </message>
    <message>
        <source>Afficher ce que je tape</source>
        <extracomment>Check box: the passphrase can be read while it is typed.</extracomment>
        <translation>Montrer ce que je tape</translation>
    </message>
    <message>
        <source>Retenir dans le trousseau de cet ordinateur</source>
        <extracomment>Check box: the system&apos;s keychain keeps the key of the register. Second line: what it means.</extracomment>
        <translation>Garder la clé du registre dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Le registre s&apos;ouvrira sans la phrase pour qui a ouvert votre session.</source>
        <translation>Le trousseau garde les clés. Le registre s&apos;ouvrira sans la phrase pour qui a ouvert votre session (votre compte).</translation>
    </message>
    <message>
        <source>Changer de serveur ou de mot de passe</source>
        <translation>Changer de serveur (ordinateur commun) ou de mot de passe</translation>
    </message>
    <message>
        <source>Le cabinet a déjà un registre sur un serveur</source>
        <translation>Le cabinet a déjà un registre sur un serveur (ordinateur commun)</translation>
    </message>
    <message>
        <source>Créer le registre du cabinet</source>
        <extracomment>Title: the register does not exist yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le registre garde vos patients, vos prescripteurs et vos demandes avec leur suivi&#xa0;: ce qui est à envoyer, ce qui est attendu et jusqu&apos;à quand. Il est chiffré.</source>
        <extracomment>What the register is good for.</extracomment>
        <translation>Le registre est la liste de vos demandes. Il garde aussi vos patients et vos prescripteurs. Un prescripteur est le médecin qui fait l&apos;ordonnance. Le registre garde le suivi des demandes. Le suivi dit ce qui est à envoyer. Il dit aussi ce qui est attendu et jusqu&apos;à quand. Le registre est chiffré&#xa0;: il est écrit avec un code secret.</translation>
    </message>
    <message>
        <source>Sans cette phrase, personne ne peut lire le registre, nous non plus. Notez-la et gardez-la en lieu sûr.</source>
        <extracomment>About the passphrase of the register.</extracomment>
        <translation>Sans cette phrase, personne ne peut lire le registre. Nous ne pouvons pas le lire non plus. Notez la phrase. Gardez-la dans un endroit sûr.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 caractères au moins, par exemple quatre mots sans rapport.</source>
        <extracomment>Under the label. %1: number of characters.</extracomment>
        <translation>Il faut au moins %1 caractères (lettres ou signes). Exemple&#xa0;: 4 mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label of a field: the passphrase a second time.</extracomment>
        <translation>Écrivez la même phrase encore une fois</translation>
    </message>
    <message>
        <source>&amp;Créer le registre</source>
        <extracomment>Button: begin the register. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouiller le registre</source>
        <extracomment>Title: the register is there and locked.</extracomment>
        <translation>Ouvrir (déverrouiller) le registre</translation>
    </message>
    <message>
        <source>Phrase secrète du registre</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir avec le &amp;trousseau de cet ordinateur</source>
        <extracomment>Button: open the register with the key that the system&apos;s keychain holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Déverrouiller</source>
        <extracomment>Button: open the register. The letter after &amp; is its key.</extracomment>
        <translation>Ouvrir (&amp;déverrouiller)</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas la phrase du registre. Vérifiez les majuscules et les espaces, puis réessayez.</source>
        <extracomment>Problem: a wrong passphrase.</extracomment>
        <translation>Ce n&apos;est pas la phrase du registre. Vérifiez les majuscules (grandes lettres) et les espaces. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Le registre ne s&apos;ouvre pas</source>
        <extracomment>Title: the register cannot be opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ré&amp;essayer</source>
        <extracomment>Button: try to open the register again. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez la phrase secrète du registre.</source>
        <extracomment>Problem: nothing was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une phrase d&apos;au moins %1 caractères.</source>
        <extracomment>Problem: the passphrase is too short. %1: number of characters.</extracomment>
        <translation>La phrase est trop courte. Choisissez une phrase d&apos;au moins %1 caractères (lettres ou signes).</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Retapez la seconde.</source>
        <extracomment>Problem: the passphrase was not typed the same way twice.</extracomment>
        <translation>Les 2 phrases sont différentes. Tapez la deuxième phrase encore une fois.</translation>
    </message>
</context>
<context>
    <name>prealable::WelcomePage</name>
    <message>
        <source>Bienvenue dans Préalable</source>
        <extracomment>Title of the page of the first start. The program&apos;s name is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que fait le programme</source>
        <extracomment>First start: heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous répondez à des questions simples. Le programme dit quel formulaire il faut, le remplit, et montre ce qui peut le faire refuser.</source>
        <extracomment>First start: what the program does.</extracomment>
        <translation>Vous répondez à des questions simples. Le programme dit quel formulaire il faut. Il remplit ce formulaire. Il montre ce qui peut le faire refuser.</translation>
    </message>
    <message>
        <source>Ce qu&apos;il ne fait jamais</source>
        <extracomment>First start: heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;envoie rien. Vos réponses restent sur cet ordinateur. C&apos;est vous qui imprimez, signez et envoyez.</source>
        <extracomment>First start: privacy.</extracomment>
        <translation>Le programme n&apos;envoie rien. Vos réponses restent sur cet ordinateur. C&apos;est vous qui imprimez, signez et envoyez.</translation>
    </message>
    <message>
        <source>Pour vous aider</source>
        <extracomment>First start: heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 ouvre l&apos;aide de la question. F3 cherche une commande, une aide ou une règle. Vous pouvez vous arrêter&#xa0;: le brouillon est gardé.</source>
        <extracomment>First start: keys. F1 and F3 are keys.</extracomment>
        <translation>La touche F1 ouvre l&apos;aide de la question. La touche F3 cherche une commande, une aide ou une règle. Vous pouvez vous arrêter. Le programme garde le brouillon.</translation>
    </message>
    <message>
        <source>Pour revoir cette page&#xa0;: F3, puis «&#xa0;découvrir&#xa0;». Échap la passe.</source>
        <extracomment>First start: how to see the page again. F3 is a key.</extracomment>
        <translation>Pour revoir cette page&#xa0;: appuyez sur F3, puis tapez «&#xa0;découvrir&#xa0;». Pour passer cette page&#xa0;: appuyez sur Échap.</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <extracomment>Button: on to the first page. The letter after &amp; is its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
