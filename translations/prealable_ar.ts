<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr_FR">
<context>
    <name>prealable::AboutDialog</name>
    <message>
        <source>À propos de Préalable</source>
        <extracomment>Title of the window that says which version this is.</extracomment>
        <translation>حول برنامج Préalable</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <extracomment>Button: closes the window. The letter after &amp; is its key.</extracomment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Préalable %1</source>
        <extracomment>Name and version of the program. %1: its version.</extracomment>
        <translation>Préalable %1</translation>
    </message>
    <message>
        <source>Prépare une demande d&apos;accord préalable à l&apos;Assurance maladie. Rien n&apos;est envoyé&#xa0;: tout reste sur cet ordinateur.</source>
        <extracomment>What the program does, in one sentence.</extracomment>
        <translation>يُعِدّ طلب الموافقة المسبقة (accord préalable) الموجَّه إلى التأمين الصحي (Assurance maladie). لا يُرسَل أي شيء: كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Formulaires&#xa0;: %1.</source>
        <extracomment>Which forms these are. %1: « version 7 du 1er décembre 2026 ».</extracomment>
        <translation>الاستمارات: %1.</translation>
    </message>
    <message>
        <source>Formulaires&#xa0;: %1, d&apos;un paquet signé par %2.</source>
        <extracomment>Which forms these are. %1: « version 7 du 1er décembre 2026 », %2: who signed the pack.</extracomment>
        <translation>الاستمارات: %1، من حزمة موقَّعة من %2.</translation>
    </message>
    <message>
        <source>Droit&#xa0;: toutes les valeurs ont été relues le %1 ou après.</source>
        <extracomment>The day of the law. %1: a date.</extracomment>
        <translation>القانون: رُوجعت جميع القيم في %1 أو بعد ذلك.</translation>
    </message>
    <message>
        <source>Fonctionne avec&#xa0;: %1.</source>
        <extracomment>The libraries that the program runs with. %1: their names and versions.</extracomment>
        <translation>يعمل باستخدام: %1.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Accessible name of the versions.</extracomment>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Composants et &amp;licences</source>
        <extracomment>Label of the text with all licences. The letter after &amp; is its key.</extracomment>
        <translation>المكوّنات وال&amp;تراخيص</translation>
    </message>
    <message>
        <source>Composants et licences</source>
        <extracomment>Accessible name of the text with all licences.</extracomment>
        <translation>المكوّنات والتراخيص</translation>
    </message>
    <message>
        <source>Qui a fait ce que le programme emploie, et sous quelle licence.</source>
        <extracomment>Accessible description of that text.</extracomment>
        <translation>من صنع ما يستخدمه البرنامج، وبموجب أي ترخيص.</translation>
    </message>
</context>
<context>
    <name>prealable::AnswersSeal</name>
    <message>
        <source>Protéger les réponses jointes au PDF par une phrase secrète</source>
        <extracomment>Choice on the last page. Second line: what it is good for.</extracomment>
        <translation>حماية الإجابات المرفقة بملف PDF بعبارة سرية</translation>
    </message>
    <message>
        <source>Le PDF emporte vos réponses, pour être continué ailleurs. Protégées, elles ne se rouvrent qu&apos;avec la phrase.</source>
        <translation>يحمل ملف PDF إجاباتكم، لمتابعة الطلب في مكان آخر. إذا حُميت، فلا تُفتح من جديد إلا بالعبارة.</translation>
    </message>
    <message>
        <source>Notez cette phrase. Oubliée, elle ne se retrouve pas&#xa0;: ce PDF ne pourra plus être continué.</source>
        <extracomment>Under a new passphrase: what is lost with it.</extracomment>
        <translation>دوّنوا هذه العبارة. إذا نُسيت فلا يمكن استرجاعها: ولا يمكن بعد ذلك متابعة ملف PDF هذا.</translation>
    </message>
    <message>
        <source>Elle ne cache pas le formulaire&#xa0;: ce qui est écrit dans ses pages et ses champs reste lisible par tous. Votre brouillon sur cet ordinateur n&apos;est pas protégé non plus.</source>
        <extracomment>Under a new passphrase: what it does not protect.</extracomment>
        <translation>هذه العبارة لا تُخفي الاستمارة: ما كُتب في صفحاتها وحقولها يبقى مقروءًا للجميع. ومسودتكم على هذا الحاسوب ليست محمية أيضًا.</translation>
    </message>
</context>
<context>
    <name>prealable::AttachmentCard</name>
    <message>
        <source>inconnu</source>
        <extracomment>In place of 0: the number of pages is not known.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nature du document</source>
        <extracomment>Label: what a joined paper is.</extracomment>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>Date écrite sur le document</source>
        <extracomment>Label: the date written on a joined paper.</extracomment>
        <translation>التاريخ المكتوب على المستند</translation>
    </message>
    <message>
        <source>Nombre de pages</source>
        <extracomment>Label: number of pages of a joined paper.</extracomment>
        <translation>عدد الصفحات</translation>
    </message>
    <message>
        <source>Monter %1</source>
        <extracomment>Accessible name of a button: a joined file comes before the one above it. %1: file name.</extracomment>
        <translation>تحريك %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Monter</source>
        <extracomment>Button: a joined file comes before the one above it.</extracomment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Descendre %1</source>
        <extracomment>Accessible name of a button: a joined file comes after the one below it. %1: file name.</extracomment>
        <translation>تحريك %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Descendre</source>
        <extracomment>Button: a joined file comes after the one below it.</extracomment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <extracomment>Accessible name of a button: take a joined file away. %1: file name.</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Retirer</source>
        <extracomment>Button: take a joined file away.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Vérification du fichier…</source>
        <extracomment>Under a joined file, while it is being read.</extracomment>
        <translation>جارٍ التحقق من الملف…</translation>
    </message>
    <message>
        <source>Ce fichier ne pourra pas être joint. %1</source>
        <extracomment>Under a joined file that cannot be joined. %1: why, and what to do.</extracomment>
        <translation>لن يمكن إرفاق هذا الملف. %1</translation>
    </message>
    <message>
        <source>Fichier vérifié&#xa0;: lisible.</source>
        <extracomment>Under a joined file: it was read, and nothing is wrong that could be seen.</extracomment>
        <translation>تم التحقق من الملف: مقروء.</translation>
    </message>
</context>
<context>
    <name>prealable::AttachmentsPage</name>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Title of the page for papers to join.</extracomment>
        <translation>المستندات المطلوب إرفاقها</translation>
    </message>
    <message>
        <source>Déposez ici les fichiers (PDF ou photos), ou choisissez-les.</source>
        <extracomment>In the area where files are dropped.</extracomment>
        <translation>أفلتوا الملفات هنا (PDF أو صور)، أو اختاروها.</translation>
    </message>
    <message>
        <source>C&amp;hoisir des fichiers…</source>
        <extracomment>Button: choose files to join.</extracomment>
        <translation>ا&amp;ختيار ملفات…</translation>
    </message>
    <message>
        <source>PDF et images (%1)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>PDF وصور (%1)</translation>
    </message>
    <message>
        <source>Choisir les pièces à joindre</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>اختيار المستندات المطلوب إرفاقها</translation>
    </message>
    <message>
        <source>pièce ajoutée</source>
        <extracomment>State of a paper to join.</extracomment>
        <translation>أُضيف المستند</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>pas obligatoire</source>
        <translation>غير إلزامي</translation>
    </message>
    <message>
        <source>Ajouter un fichier…</source>
        <extracomment>Button: choose files that are the paper named above it.</extracomment>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Ajouter un fichier&#xa0;: %1</source>
        <extracomment>Accessible name of a button. %1: what the paper is.</extracomment>
        <translation>إضافة ملف: %1</translation>
    </message>
    <message>
        <source>Vous pouvez aussi joindre les originaux en papier, sans les ajouter ici.</source>
        <extracomment>On the page for papers to join.</extracomment>
        <translation>يمكنكم أيضًا إرفاق الأصول الورقية، دون إضافتها هنا.</translation>
    </message>
    <message>
        <source>Ces fichiers ne peuvent pas être ajoutés&#xa0;: %1. Choisissez un PDF ou une image.</source>
        <extracomment>Some files cannot be joined. %1: their names.</extracomment>
        <translation>لا يمكن إضافة هذه الملفات: %1. اختاروا ملف PDF أو صورة.</translation>
    </message>
    <message>
        <source>Écrivez la date du document avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with the date of a joined paper.</extracomment>
        <translation>اكتبوا تاريخ المستند باليوم والشهر والسنة، مثلًا 05/03/2026.</translation>
    </message>
    <message>
        <source>Ajoutez la date de ce document&#xa0;: %1.</source>
        <extracomment>Problem: the date of a joined paper is missing. %1: what the paper is.</extracomment>
        <translation>أضيفوا تاريخ هذا المستند: %1.</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrateButton</name>
    <message>
        <source>Montrer &amp;où sont ses champs…</source>
        <extracomment>Button: show where the fields of the chosen PDF are, which has none.</extracomment>
        <translation>إظهار &amp;مكان حقوله…</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrationDialog</name>
    <message>
        <source>Où sont les champs&#xa0;?</source>
        <extracomment>Title of the window in which the fields of a form without fields are placed.</extracomment>
        <translation>أين الحقول؟</translation>
    </message>
    <message>
        <source>Ce PDF n&apos;a pas de champs. Montrez une fois où ils sont&#xa0;: Préalable s&apos;en souviendra pour ce fichier.</source>
        <extracomment>Above the page on which fields are placed.</extracomment>
        <translation>لا يحتوي ملف PDF هذا على حقول. أشيروا مرة واحدة إلى مكانها: سيتذكرها Préalable لهذا الملف.</translation>
    </message>
    <message>
        <source>Lecture du formulaire…</source>
        <extracomment>While the lines and labels of the page are read.</extracomment>
        <translation>جارٍ قراءة الاستمارة…</translation>
    </message>
    <message>
        <source>&amp;Champs du formulaire</source>
        <extracomment>Above the list of the form&apos;s fields.</extracomment>
        <translation>&amp;حقول الاستمارة</translation>
    </message>
    <message>
        <source>Page du formulaire</source>
        <extracomment>Accessible name of the page on which fields are placed.</extracomment>
        <translation>صفحة الاستمارة</translation>
    </message>
    <message>
        <source>Les flèches déplacent le champ&#xa0;; avec Maj, moins&#xa0;; avec Ctrl, elles l&apos;agrandissent.</source>
        <extracomment>How a field is moved by keyboard.</extracomment>
        <translation>الأسهم تحرّك الحقل؛ ومع Maj تحرّكه بمقدار أقل؛ ومع Ctrl تكبّره.</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <extracomment>Turns to the page before.</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <extracomment>Turns to the next page.</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <extracomment>Makes the page smaller.</extracomment>
        <translation>تصغير الصفحة</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the page larger.</extracomment>
        <translation>تكبير الصفحة</translation>
    </message>
    <message>
        <source>C&amp;onfirmer (Entrée)</source>
        <extracomment>Button: the current field stands where it is shown. The letter after &amp; is its key.</extracomment>
        <translation>&amp;تأكيد (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Tout confirmer sur cette page</source>
        <extracomment>Button: all fields proposed on this page stand where they are shown.</extracomment>
        <translation>تأكيد ال&amp;كل في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Placer ailleurs (Espace)</source>
        <extracomment>Button: puts the current field on the next line or box of the page.</extracomment>
        <translation>&amp;وضع في مكان آخر (Espace)</translation>
    </message>
    <message>
        <source>&amp;Retirer (Suppr)</source>
        <extracomment>Button: takes the current field off the page.</extracomment>
        <translation>إ&amp;زالة (Suppr)</translation>
    </message>
    <message>
        <source>Pas &amp;sur ce papier</source>
        <extracomment>Button: this paper form does not have the current field.</extracomment>
        <translation>&amp;ليس على هذه الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Une case par &amp;lettre</source>
        <extracomment>Check box: the field has one printed cell for each character.</extracomment>
        <translation>&amp;خانة لكل حرف</translation>
    </message>
    <message>
        <source>&amp;Importer…</source>
        <extracomment>Button: takes the places from a file that somebody exported.</extracomment>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <extracomment>Button: writes the confirmed places to a file, for others.</extracomment>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <extracomment>Button: closes the window, nothing is kept.</extracomment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>E&amp;nregistrer les champs</source>
        <extracomment>Button: keeps the confirmed places for this file.</extracomment>
        <translation>ح&amp;فظ الحقول</translation>
    </message>
    <message>
        <source>Vérifiez chaque champ&#xa0;: Entrée confirme, les flèches ou la souris déplacent.</source>
        <extracomment>After the proposal. What to do now.</extracomment>
        <translation>تحققوا من كل حقل: Entrée للتأكيد، والأسهم أو الفأرة للتحريك.</translation>
    </message>
    <message>
        <source>Rien n&apos;a été reconnu sur cette page, elle est peut-être numérisée. Choisissez un champ, puis cliquez à sa place, ou appuyez sur Espace et déplacez-le.</source>
        <extracomment>A scanned page: nothing was found on it.</extracomment>
        <translation>لم يُتعرَّف على أي شيء في هذه الصفحة، ولعلها ممسوحة ضوئيًا. اختاروا حقلًا، ثم انقروا على مكانه، أو اضغطوا على Espace وحرّكوه.</translation>
    </message>
    <message>
        <source>%1 confirmé(s), %2 proposé(s), %3 à placer</source>
        <extracomment>Under the list of fields. %1, %2, %3: how many.</extracomment>
        <translation>المؤكَّد: %1، المقترح: %2، ما لم يوضع بعد: %3</translation>
    </message>
    <message>
        <source>Tous les champs sont vus. Enregistrez.</source>
        <extracomment>Every field is confirmed or said not to be there.</extracomment>
        <translation>تمت مراجعة جميع الحقول. احفظوها.</translation>
    </message>
    <message>
        <source>Importer les champs</source>
        <extracomment>Title of a file dialog; filter of a file dialog.</extracomment>
        <translation>استيراد الحقول</translation>
    </message>
    <message>
        <source>Champs (*.json)</source>
        <translation>حقول (*.json)</translation>
    </message>
    <message>
        <source>Ces champs sont ceux d&apos;un autre fichier PDF, ou d&apos;une autre version de ce formulaire.</source>
        <extracomment>The file to import was made for another PDF.</extracomment>
        <translation>هذه الحقول تخص ملف PDF آخر، أو نسخة أخرى من هذه الاستمارة.</translation>
    </message>
    <message>
        <source>%1 champ(s) importé(s).</source>
        <extracomment>After an import. %1: how many fields.</extracomment>
        <translation>عدد الحقول المستوردة: %1.</translation>
    </message>
    <message>
        <source>Exporter les champs</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>تصدير الحقول</translation>
    </message>
    <message>
        <source>Champs exportés&#xa0;: %1</source>
        <extracomment>After an export. %1: name of the file.</extracomment>
        <translation>تم تصدير الحقول: %1</translation>
    </message>
    <message>
        <source>Aucun champ n&apos;est confirmé. Confirmez-en au moins un avec Entrée.</source>
        <extracomment>Problem: nothing can be kept yet.</extracomment>
        <translation>لا يوجد أي حقل مؤكَّد. أكّدوا حقلًا واحدًا على الأقل بالضغط على Entrée.</translation>
    </message>
    <message>
        <source>Ce que vous avez placé n&apos;est pas enregistré. Abandonnez encore une fois pour le perdre, ou enregistrez.</source>
        <extracomment>The window would be closed with changes: a second time closes it.</extracomment>
        <translation>ما وضعتموه غير محفوظ. اضغطوا على «إلغاء» مرة أخرى للتخلي عنه، أو احفظوه.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>prealable::CalibrationList</name>
    <message>
        <source>Champs du formulaire</source>
        <extracomment>Accessible name of the list of fields.</extracomment>
        <translation>حقول الاستمارة</translation>
    </message>
    <message>
        <source>Entrée confirme, Espace place ailleurs, Suppr retire.</source>
        <extracomment>How the list of fields is used by keyboard.</extracomment>
        <translation>Entrée للتأكيد، وEspace للوضع في مكان آخر، وSuppr للإزالة.</translation>
    </message>
    <message>
        <source>confirmé</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>proposé</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>pas sur ce papier</source>
        <extracomment>State of a field of the list: this paper does not have it.</extracomment>
        <translation>ليس على هذه الاستمارة الورقية</translation>
    </message>
    <message>
        <source>à placer</source>
        <extracomment>State of a field of the list.</extracomment>
        <translation>لم يوضع بعد</translation>
    </message>
    <message>
        <source>%1 Volet %2 – %3</source>
        <extracomment>A field of the list. %1: sign of its state, %2: number of the volet, %3: its caption.</extracomment>
        <translation>%1 الورقة %2 (volet) – %3</translation>
    </message>
    <message>
        <source>%1, volet %2, %3</source>
        <extracomment>A field of the list, for a screen reader. %1: its caption, %2: volet, %3: its state.</extracomment>
        <translation>%1، الورقة %2 (volet)، %3</translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>Sign before a field that was not found for certain.</extracomment>
        <translation>؟</translation>
    </message>
</context>
<context>
    <name>prealable::ChoiceEditor</name>
    <message>
        <source>Oui</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>prealable::CommandPalette</name>
    <message>
        <source>Commandes</source>
        <extracomment>Title of the dialog that lists everything that can be done.</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Que voulez-vous &amp;faire&#xa0;?</source>
        <extracomment>Label of the search field of the list of commands.</extracomment>
        <translation>ماذا تريدون أن ت&amp;فعلوا؟</translation>
    </message>
    <message>
        <source>Commandes et touches</source>
        <extracomment>Accessible name of a list. Its columns: the command, its key.</extracomment>
        <translation>الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>%1, touche %2</source>
        <extracomment>Accessible text of a command. %1: what it does, %2: its key.</extracomment>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>Aucune commande ne contient ces mots.</source>
        <extracomment>Under the list of commands: nothing fits what was typed.</extracomment>
        <translation>لا يوجد أمر يحتوي على هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n commande(s)</source>
        <translation>
            <numerusform>%n أمر</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>%n أوامر</numerusform>
            <numerusform>%n أمرًا</numerusform>
            <numerusform>%n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapez quelques lettres, choisissez avec les flèches, puis Entrée. Les aides et les règles sont cherchées aussi.</source>
        <extracomment>Accessible description of a search field.</extracomment>
        <translation>اكتبوا بعض الأحرف، واختاروا بالأسهم، ثم اضغطوا على Entrée. يشمل البحث أيضًا نصوص المساعدة والقواعد.</translation>
    </message>
</context>
<context>
    <name>prealable::CommuneEditor</name>
    <message>
        <source>Une liste s&apos;ouvre pendant que vous tapez (INSEE et La Poste, mars 2026). Un code CEDEX n&apos;y est pas&#xa0;: tapez-le tel quel.</source>
        <translation>تُفتح قائمة أثناء الكتابة (INSEE وLa Poste، مارس 2026). رموز CEDEX ليست فيها: اكتبوها كما هي.</translation>
    </message>
    <message>
        <source>Une liste s&apos;ouvre pendant que vous tapez. Une commune absente de la liste est acceptée.</source>
        <translation>تُفتح قائمة أثناء الكتابة. تُقبل البلدية غير الموجودة في القائمة.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A commune that is proposed. %1: its code and name, %2: « 8e arrondissement ».</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Avec CEDEX, le code postal est particulier&#xa0;: recopiez celui de l&apos;adresse.</source>
        <extracomment>After a town with CEDEX was chosen.</extracomment>
        <translation>مع CEDEX يكون الرمز البريدي خاصًا: انسخوا الرمز الوارد في العنوان.</translation>
    </message>
    <message>
        <source>La commune écrite avec CEDEX est restée comme elle était. Vérifiez-la.</source>
        <extracomment>After a code was chosen while the town was written with CEDEX.</extracomment>
        <translation>بقيت البلدية المكتوبة مع CEDEX كما كانت. تحققوا منها.</translation>
    </message>
    <message>
        <source>Communes proposées&#xa0;: %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many communes are proposed.</extracomment>
        <translation>البلديات المقترحة: %1. السهم إلى أسفل للاختيار.</translation>
    </message>
</context>
<context>
    <name>prealable::DraftTitle</name>
    <message>
        <source>Recherche du formulaire&#xa0;: %1</source>
        <extracomment>A draft: the person was still looking for the form. %1: the need.</extracomment>
        <translation>البحث عن الاستمارة: %1</translation>
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
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Re&amp;lire la demande</source>
        <extracomment>Button: read the answers of a request that was sent. Below: what happens.</extracomment>
        <translation>إعادة &amp;قراءة الطلب</translation>
    </message>
    <message>
        <source>Ce qui a été envoyé reste inscrit tel quel.</source>
        <translation>ما أُرسل يبقى مسجَّلًا كما هو.</translation>
    </message>
    <message>
        <source>Repre&amp;ndre la demande</source>
        <extracomment>Button: go on with a request that was not sent. Below: what happens.</extracomment>
        <translation>ا&amp;ستئناف الطلب</translation>
    </message>
    <message>
        <source>Ce que vous changez est inscrit ici à la dernière étape.</source>
        <translation>ما تغيّرونه يُسجَّل هنا في الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Re&amp;faire cette demande</source>
        <extracomment>Button: a new request with the same answers. Below: what is taken over.</extracomment>
        <translation>إعادة &amp;إنشاء هذا الطلب</translation>
    </message>
    <message>
        <source>Une nouvelle demande&#xa0;: ce qui ne change pas est déjà rempli.</source>
        <translation>طلب جديد: ما لا يتغير معبَّأ مسبقًا.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>Link to a record. %1: what it is (patient, prescriber), %2: the name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Motif du refus</source>
        <extracomment>Name of a choice, when the caisse refused.</extracomment>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Motif médical</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>سبب طبي</translation>
    </message>
    <message>
        <source>Motif administratif</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>سبب إداري</translation>
    </message>
    <message>
        <source>Les deux</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Je ne sais pas encore</source>
        <extracomment>Which kind of refusal.</extracomment>
        <translation>لا أعرف بعد</translation>
    </message>
    <message>
        <source>Pièces manquantes reçues par la caisse</source>
        <extracomment>A step of a request.</extracomment>
        <translation>استلم صندوق التأمين الصحي (caisse) المستندات الناقصة</translation>
    </message>
    <message>
        <source>Une note seulement</source>
        <extracomment>A step of a request: something to remember, the state stays.</extracomment>
        <translation>ملاحظة فقط</translation>
    </message>
    <message>
        <source>Que s&apos;est-il passé&#xa0;?</source>
        <extracomment>Heading and name of a choice: what happened to a request.</extracomment>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Quel jour&#xa0;?</source>
        <extracomment>Label: when something happened to a request.</extracomment>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Note (facultatif)</source>
        <extracomment>Label: a note on what happened.</extracomment>
        <translation>ملاحظة (اختياري)</translation>
    </message>
    <message>
        <source>Par exemple le numéro du recommandé.</source>
        <extracomment>Under a field: what may be written there.</extracomment>
        <translation>مثلًا رقم الرسالة المسجَّلة (recommandé).</translation>
    </message>
    <message>
        <source>&amp;Inscrire</source>
        <extracomment>Button: write down what happened to a request. The letter after &amp; is its key.</extracomment>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>Choisissez ce qui s&apos;est passé.</source>
        <translation>اختاروا ما حدث.</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <translation>اكتبوا التاريخ باليوم والشهر والسنة، مثلًا 05/03/2026.</translation>
    </message>
    <message>
        <source>Ce jour n&apos;est pas encore venu.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Écrivez la note.</source>
        <translation>اكتبوا الملاحظة.</translation>
    </message>
    <message>
        <source>Inscrit.</source>
        <extracomment>A step of a request was written down.</extracomment>
        <translation>تم التسجيل.</translation>
    </message>
    <message>
        <source>La dernière étape est retirée.</source>
        <extracomment>The last step of a request was taken back.</extracomment>
        <translation>أُزيلت الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Suivi</source>
        <extracomment>Heading: what happened to a request, day by day.</extracomment>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Retirer la &amp;dernière étape</source>
        <extracomment>Button: the last step was a mistake. Then, on the same button: second press does it.</extracomment>
        <translation>إزالة الخطوة الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Oui, retirer la &amp;dernière étape</source>
        <translation>نعم، إزالة الخطوة الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Supprimer du registre</source>
        <extracomment>Button: remove a request from the register. Then, on the same button: second press does it.</extracomment>
        <translation>&amp;حذف من السجل</translation>
    </message>
    <message>
        <source>Oui, &amp;supprimer pour toujours</source>
        <translation>نعم، &amp;حذف نهائي</translation>
    </message>
    <message>
        <source>La demande, son suivi et ses preuves sont effacés.</source>
        <extracomment>What the button does.</extracomment>
        <translation>يُمحى الطلب ومتابعته وإثباتاته.</translation>
    </message>
    <message>
        <source>Preuves et courriers</source>
        <extracomment>Heading: receipts and letters of a request.</extracomment>
        <translation>الإثباتات والرسائل</translation>
    </message>
    <message>
        <source>Aucun pour l&apos;instant. Gardez ici la preuve de dépôt et les courriers de la caisse, en image ou en PDF.</source>
        <extracomment>No paper was joined yet.</extracomment>
        <translation>لا شيء حتى الآن. احتفظوا هنا بإثبات الإيداع وبرسائل صندوق التأمين الصحي (caisse)، على شكل صورة أو PDF.</translation>
    </message>
    <message>
        <source>&amp;Joindre un document…</source>
        <extracomment>Button: keep a receipt or a letter with a request. The letter after &amp; is its key.</extracomment>
        <translation>إر&amp;فاق مستند…</translation>
    </message>
    <message>
        <source>%1, joint le %2</source>
        <extracomment>A paper of a request. %1: name of the file, %2: a date.</extracomment>
        <translation>%1، أُرفق في %2</translation>
    </message>
    <message>
        <source>Enregistrer une copie…</source>
        <extracomment>Button: write a paper of the register to a file.</extracomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: erase a paper from the register. Then, on the same button: second press does it.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation>نعم، حذف نهائي</translation>
    </message>
    <message>
        <source>Joindre une preuve ou un courrier</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation>إرفاق إثبات أو رسالة</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)</source>
        <translation>مستندات (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Document gardé dans le registre. Votre fichier reste où il était.</source>
        <extracomment>A paper is kept with the request.</extracomment>
        <translation>حُفظ المستند في السجل. يبقى ملفكم في مكانه.</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Copie enregistrée.</source>
        <extracomment>A copy of a paper was written.</extracomment>
        <translation>حُفظت النسخة.</translation>
    </message>
    <message>
        <source>Document supprimé du registre.</source>
        <extracomment>A paper was erased.</extracomment>
        <translation>حُذف المستند من السجل.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un vient d&apos;inscrire une autre étape&#xa0;: relisez le suivi, puis recommencez si elle manque.</source>
        <translation>سجّل شخص آخر للتو خطوة أخرى: أعيدوا قراءة المتابعة، ثم أعيدوا المحاولة إذا لم تجدوا خطوتكم.</translation>
    </message>
</context>
<context>
    <name>prealable::ErrorSummary</name>
    <message>
        <source>Il y a un problème</source>
        <extracomment>Title of the list of what must be corrected on a page.</extracomment>
        <translation>توجد مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s), marqué(s) «&#xa0;Erreur&#xa0;» plus bas.</source>
        <extracomment>Under the first problems of a long page. %n: how many more there are.</extracomment>
        <translation>
            <numerusform>… و%n غيرها، معلَّمة بكلمة «خطأ» أدناه.</numerusform>
            <numerusform>… وواحدة أخرى، معلَّمة بكلمة «خطأ» أدناه.</numerusform>
            <numerusform>… واثنتان أخريان، معلَّمتان بكلمة «خطأ» أدناه.</numerusform>
            <numerusform>… و%n غيرها، معلَّمة بكلمة «خطأ» أدناه.</numerusform>
            <numerusform>… و%n غيرها، معلَّمة بكلمة «خطأ» أدناه.</numerusform>
            <numerusform>… و%n غيرها، معلَّمة بكلمة «خطأ» أدناه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::ExportPage</name>
    <message>
        <source>Enregistrer le PDF</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur. Enregistrez le PDF, puis imprimez-le ailleurs.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation>لا توجد طابعة مثبَّتة على هذا الحاسوب. احفظوا ملف PDF، ثم اطبعوه في مكان آخر.</translation>
    </message>
    <message>
        <source>Préparation du document…</source>
        <extracomment>While the PDF is being made.</extracomment>
        <translation>جارٍ إعداد المستند…</translation>
    </message>
    <message>
        <source>Choisissez le fichier du formulaire officiel, ou notre reproduction.</source>
        <extracomment>Problem: no official form was chosen.</extracomment>
        <translation>اختاروا ملف الاستمارة الرسمية، أو نسختنا المماثلة.</translation>
    </message>
    <message>
        <source>Enregistrer le dossier</source>
        <extracomment>Title of a file dialog.</extracomment>
        <translation>حفظ الملف الكامل</translation>
    </message>
    <message>
        <source>Préparation du dossier…</source>
        <extracomment>While the PDF with the papers is being made.</extracomment>
        <translation>جارٍ إعداد الملف الكامل…</translation>
    </message>
    <message>
        <source>Dossier enregistré et vérifié&#xa0;: %1 (%2 pages).</source>
        <extracomment>The PDF with the papers was written. %1: file name, %2: number of pages.</extracomment>
        <translation>حُفظ الملف الكامل وتم التحقق منه: %1 (عدد الصفحات: %2).</translation>
    </message>
    <message>
        <source>Il manque encore&#xa0;: %1.</source>
        <extracomment>Papers that are required and not in the file. %1: what they are.</extracomment>
        <translation>ما زال ينقص: %1.</translation>
    </message>
    <message>
        <source>Document enregistré et vérifié&#xa0;: %1</source>
        <extracomment>The PDF was written. %1: file name.</extracomment>
        <translation>حُفظ المستند وتم التحقق منه: %1</translation>
    </message>
    <message>
        <source>Une réponse trop longue continue sur une feuille à la fin.</source>
        <extracomment>Some text goes on at the end of the document.</extracomment>
        <translation>إجابة طويلة جدًا تستمر على ورقة في النهاية.</translation>
    </message>
    <message>
        <source>Ses réponses jointes sont protégées par votre phrase secrète.</source>
        <extracomment>The answers that the PDF carries are sealed.</extracomment>
        <translation>إجاباته المرفقة محمية بعبارتكم السرية.</translation>
    </message>
    <message>
        <source>Le volet %1 ne se trouve pas dans ce document. Enregistrez le PDF pour l&apos;imprimer en entier.</source>
        <extracomment>Problem: a volet cannot be printed alone. %1: its number.</extracomment>
        <translation>الورقة %1 (volet) غير موجودة في هذا المستند. احفظوا ملف PDF لطباعته كاملًا.</translation>
    </message>
    <message>
        <source>Impression du volet %1…</source>
        <extracomment>While a volet goes to the printer. %1: its number.</extracomment>
        <translation>جارٍ طباعة الورقة %1 (volet)…</translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (une page).</source>
        <extracomment>A volet went to the printer. %1: its number.</extracomment>
        <translation>طُبعت الورقة %1 (volet) (صفحة واحدة).</translation>
    </message>
    <message>
        <source>Le volet %1 est imprimé (%2 pages).</source>
        <extracomment>A volet went to the printer. %1: its number, %2: how many pages.</extracomment>
        <translation>طُبعت الورقة %1 (volet) (عدد الصفحات: %2).</translation>
    </message>
    <message>
        <source>Imprimante&#xa0;: %1.</source>
        <extracomment>A volet went to the printer. %1: name of the printer.</extracomment>
        <translation>الطابعة: %1.</translation>
    </message>
    <message>
        <source>Cette imprimante n&apos;est pas réglée&#xa0;: vérifiez que chaque réponse est dans sa case.</source>
        <extracomment>After answers were printed on a pre-printed form.</extracomment>
        <translation>هذه الطابعة غير مضبوطة: تحققوا من أن كل إجابة في خانتها.</translation>
    </message>
    <message>
        <source>Notre reproduction</source>
        <extracomment>Choice: our own page. Second line: what it is.</extracomment>
        <translation>نسختنا المماثلة</translation>
    </message>
    <message>
        <source>Mêmes rubriques, non officielle. La caisse peut demander l&apos;original.</source>
        <translation>البنود نفسها، لكنها غير رسمية. قد يطلب صندوق التأمين الصحي (caisse) الأصل.</translation>
    </message>
    <message>
        <source>J&apos;ai le formulaire officiel (PDF)</source>
        <extracomment>Choice: the official PDF. Second line: what happens.</extracomment>
        <translation>لديّ الاستمارة الرسمية (PDF)</translation>
    </message>
    <message>
        <source>Vos réponses sont écrites dans une copie. Votre fichier n&apos;est pas modifié.</source>
        <translation>تُكتب إجاباتكم في نسخة. لا يُعدَّل ملفكم.</translation>
    </message>
    <message>
        <source>Les champs sont enregistrés. Enregistrez maintenant le PDF.</source>
        <extracomment>The fields of the official form are known now.</extracomment>
        <translation>حُفظت الحقول. احفظوا الآن ملف PDF.</translation>
    </message>
    <message>
        <source>O&amp;btenir le formulaire officiel…</source>
        <extracomment>Button: the page that helps to find the official form. The letter after &amp; is its key.</extracomment>
        <translation>ال&amp;حصول على الاستمارة الرسمية…</translation>
    </message>
    <message>
        <source>Choisir le &amp;fichier officiel…</source>
        <extracomment>Button: choose the official form on this computer.</extracomment>
        <translation>ا&amp;ختيار الملف الرسمي…</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire pour la prochaine fois</source>
        <extracomment>Button: keep a copy of the official form for all requests. The letter after &amp; is its key.</extracomment>
        <translation>الاحتفا&amp;ظ بهذه الاستمارة للمرة القادمة</translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande.</source>
        <extracomment>What the button that keeps the official form does.</extracomment>
        <translation>تبقى نسخة على هذا الحاسوب وتُستخدم لكل طلب.</translation>
    </message>
    <message>
        <source>O&amp;ublier ce fichier</source>
        <extracomment>Button: erase the kept copy. Then, on the same button: second press erases it.</extracomment>
        <translation>&amp;نسيان هذا الملف</translation>
    </message>
    <message>
        <source>Oui, o&amp;ublier la copie gardée</source>
        <translation>نعم، &amp;نسيان النسخة المحفوظة</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Un fichier à vous n&apos;est pas touché.</source>
        <extracomment>What the button that forgets the kept official form does.</extracomment>
        <translation>تُمحى النسخة المحفوظة. ملفكم أنتم لا يُمَسّ.</translation>
    </message>
    <message>
        <source>Formulaire officiel gardé sur cet ordinateur&#xa0;: édition %1, gardé le %2.</source>
        <extracomment>The official form that was kept. %1: its edition, %2: the day.</extracomment>
        <translation>الاستمارة الرسمية المحفوظة على هذا الحاسوب: الطبعة ‎%1، حُفظت في %2.</translation>
    </message>
    <message>
        <source>Choisir le formulaire officiel</source>
        <extracomment>Title of a file dialog; filter of a file dialog.</extracomment>
        <translation>اختيار الاستمارة الرسمية</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Formulaire gardé&#xa0;: il servira pour chaque demande de cette édition.</source>
        <extracomment>The official form was kept for later requests.</extracomment>
        <translation>حُفظت الاستمارة: ستُستخدم لكل طلب من هذه الطبعة.</translation>
    </message>
    <message>
        <source>La copie gardée est effacée.</source>
        <extracomment>The kept copy of the official form was erased.</extracomment>
        <translation>مُحيت النسخة المحفوظة.</translation>
    </message>
    <message>
        <source>Imprimer sur l&apos;original papier</source>
        <extracomment>Choice: print on a pre-printed paper form. Second line: what happens.</extracomment>
        <translation>الطباعة على الأصل الورقي</translation>
    </message>
    <message>
        <source>«&#xa0;Imprimer le volet&#xa0;» n&apos;imprime que les réponses&#xa0;: mettez le volet pré-imprimé dans l&apos;imprimante. Essayez d&apos;abord sur une photocopie.</source>
        <translation>«طباعة الورقة (volet)» لا تطبع إلا الإجابات: ضعوا الورقة المطبوعة مسبقًا في الطابعة. جرّبوا أولًا على نسخة مصوَّرة.</translation>
    </message>
    <message>
        <source>&amp;Régler l&apos;imprimante…</source>
        <extracomment>Button: measure the printer, so that answers land in the boxes. The letter after &amp; is its key.</extracomment>
        <translation>&amp;ضبط الطابعة…</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé</source>
        <extracomment>Title of the last page: the program sends nothing.</extracomment>
        <translation>لم يُرسَل أي شيء</translation>
    </message>
    <message>
        <source>Le document est prêt sur cet ordinateur. C&apos;est à vous de l&apos;imprimer et de le remettre ou de l&apos;envoyer.</source>
        <extracomment>Last page, under the title.</extracomment>
        <translation>المستند جاهز على هذا الحاسوب. عليكم أنتم أن تطبعوه وأن تسلّموه أو ترسلوه.</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <extracomment>Button: back to the first page. The letter after &amp; is its key.</extracomment>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>La demande n&apos;est pas complète. Chaque page porte la mention «&#xa0;BROUILLON&#xa0;». Ne l&apos;envoyez pas.</source>
        <extracomment>Last page: the request is not complete.</extracomment>
        <translation>الطلب غير مكتمل. تحمل كل صفحة عبارة «BROUILLON» (مسودة). لا ترسلوه.</translation>
    </message>
    <message>
        <source>Sur quel formulaire&#xa0;?</source>
        <extracomment>Heading: which pages are filled.</extracomment>
        <translation>على أي استمارة؟</translation>
    </message>
    <message>
        <source>Choix du formulaire</source>
        <extracomment>Accessible name of the choice between our page and the official form.</extracomment>
        <translation>اختيار الاستمارة</translation>
    </message>
    <message>
        <source>Une fiche préparatoire, non officielle&#xa0;: recopiez-la sur le formulaire officiel, en papier ou en PDF. Ses rubriques portent nos mots.</source>
        <extracomment>There is only our own sheet for this form.</extracomment>
        <translation>ورقة معلومات تحضيرية غير رسمية: انقلوها إلى الاستمارة الرسمية، على الورق أو بصيغة PDF. بنودها مكتوبة بكلماتنا.</translation>
    </message>
    <message>
        <source>Réglage enregistré pour %1.</source>
        <extracomment>The printer was measured. %1: its name.</extracomment>
        <translation>حُفظ الضبط للطابعة %1.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF</source>
        <extracomment>Button: write the PDF to a file. The letter after &amp; is its key.</extracomment>
        <translation>ح&amp;فظ ملف PDF</translation>
    </message>
    <message>
        <source>Enregistrer le &amp;dossier à envoyer</source>
        <extracomment>Button: write one PDF with the cover list, the volets to send and the papers to join.</extracomment>
        <translation>حفظ ال&amp;ملف المعدّ للإرسال</translation>
    </message>
    <message>
        <source>Un seul PDF&#xa0;: bordereau, volets à envoyer et pièces jointes, dans l&apos;ordre.</source>
        <extracomment>What the button for the whole file does.</extracomment>
        <translation>ملف PDF واحد: قائمة المرفقات (bordereau)، والأوراق (volets) الواجب إرسالها والمستندات المرفقة، بالترتيب.</translation>
    </message>
    <message>
        <source>Enregistrer un texte &amp;modifiable…</source>
        <extracomment>Button: write the letter so that it can be changed in an office program.</extracomment>
        <translation>حفظ نص قابل لل&amp;تعديل…</translation>
    </message>
    <message>
        <source>Enregistrer un texte modifiable</source>
        <translation>حفظ نص قابل للتعديل</translation>
    </message>
    <message>
        <source>Imprimer le volet &amp;%1</source>
        <extracomment>Button: print one volet of the form. %1: its number.</extracomment>
        <translation>طباعة الورقة &amp;%1 (volet)</translation>
    </message>
    <message>
        <source>Mention en travers des pièces jointes (facultatif)</source>
        <extracomment>Label: words written across each joined paper.</extracomment>
        <translation>عبارة تُكتب بعرض المستندات المرفقة (اختياري)</translation>
    </message>
    <message>
        <source>On voit ainsi à quoi vos copies doivent servir.</source>
        <extracomment>Under the label: what it is good for.</extracomment>
        <translation>يبيّن ذلك الغرض من نسخكم.</translation>
    </message>
    <message>
        <source>Par exemple «&#xa0;Copie pour la CPAM&#xa0;». %1 caractères au plus.</source>
        <extracomment>Under the label: what to write. %1: number of characters.</extracomment>
        <translation>مثلًا «Copie pour la CPAM». %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Où va chaque volet&#xa0;?</source>
        <extracomment>Heading: the recipients of the volets.</extracomment>
        <translation>إلى أين تذهب كل ورقة (volet)؟</translation>
    </message>
    <message>
        <source>Contient des informations médicales&#xa0;: sous pli fermé.</source>
        <extracomment>Under a volet: it holds health data.</extracomment>
        <translation>تحتوي على معلومات طبية: تُرسل في ظرف مغلق.</translation>
    </message>
    <message>
        <source>Qui signe&#xa0;?</source>
        <extracomment>Heading: who signs and where.</extracomment>
        <translation>من يوقّع؟</translation>
    </message>
    <message>
        <source>Que joindre&#xa0;?</source>
        <extracomment>Heading: papers to join.</extracomment>
        <translation>ما الذي يجب إرفاقه؟</translation>
    </message>
    <message>
        <source>À qui l&apos;envoyer&#xa0;?</source>
        <extracomment>Heading: how to send.</extracomment>
        <translation>إلى من ترسلونه؟</translation>
    </message>
    <message>
        <source>Que garder&#xa0;?</source>
        <extracomment>Heading: what to keep.</extracomment>
        <translation>ما الذي يجب الاحتفاظ به؟</translation>
    </message>
    <message>
        <source>Quand aurez-vous une réponse&#xa0;?</source>
        <extracomment>Heading: until when an answer is due.</extracomment>
        <translation>متى يصلكم الرد؟</translation>
    </message>
    <message>
        <source>Jour où vous postez la demande</source>
        <extracomment>Label: the day on which the request is posted.</extracomment>
        <translation>اليوم الذي تودعون فيه الطلب في البريد</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/2026.</source>
        <extracomment>Problem with a date.</extracomment>
        <translation>اكتبوا التاريخ باليوم والشهر والسنة، مثلًا 05/03/2026.</translation>
    </message>
    <message>
        <source>La caisse répond toujours par écrit. Son silence ne vaut pas accord&#xa0;: attendez sa réponse.</source>
        <extracomment>The fund&apos;s silence means nothing in this case.</extracomment>
        <translation>يرد صندوق التأمين الصحي (caisse) دائمًا كتابيًا. سكوته لا يُعَدّ موافقة: انتظروا رده.</translation>
    </message>
    <message>
        <source>La caisse a jusqu&apos;au %1 pour répondre. Sans réponse, l&apos;accord est acquis à partir du %2.</source>
        <extracomment>Until when the fund may answer. %1: last day, %2: the day after.</extracomment>
        <translation>أمام صندوق التأمين الصحي (caisse) حتى %1 للرد. وإذا لم يرد، تكون الموافقة مكتسبة ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Selon l&apos;autre lecture de la loi, ce serait à partir du %1.</source>
        <extracomment>The other reading of the law. %1: a date.</extracomment>
        <translation>وفق القراءة الأخرى للقانون، يكون ذلك ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Vos réponses sur cet ordinateur</source>
        <extracomment>Heading: the answers kept on this computer.</extracomment>
        <translation>إجاباتكم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Le brouillon reste ici pour que vous puissiez le reprendre. Vous pouvez l&apos;effacer quand le document est enregistré.</source>
        <extracomment>Last page: the draft stays until it is erased.</extracomment>
        <translation>تبقى المسودة هنا كي تتمكنوا من استئنافها. يمكنكم محوها عندما يُحفظ المستند.</translation>
    </message>
    <message>
        <source>E&amp;ffacer le brouillon</source>
        <extracomment>Button: erase the draft. Then, on the same button: second press erases it for good.</extracomment>
        <translation>م&amp;سح المسودة</translation>
    </message>
    <message>
        <source>Oui, e&amp;ffacer pour toujours</source>
        <translation>نعم، م&amp;سح نهائي</translation>
    </message>
    <message>
        <source>Dans le registre du cabinet</source>
        <extracomment>Heading: the request in the register of the practice.</extracomment>
        <translation>في سجل العيادة</translation>
    </message>
    <message>
        <source>Déverrouiller le registre pour y inscrire cette demande (F4)</source>
        <extracomment>Link: the register is locked. F4 is a key.</extracomment>
        <translation>فتح قفل السجل لتسجيل هذا الطلب فيه (F4)</translation>
    </message>
    <message>
        <source>Pour suivre ce qui est attendu et retrouver le patient et le prescripteur la prochaine fois.</source>
        <extracomment>Last page: what the register is good for.</extracomment>
        <translation>لمتابعة ما هو منتظر، وللعثور على المريض والواصف (prescripteur) في المرة القادمة.</translation>
    </message>
    <message>
        <source>Ou&amp;vrir sa fiche</source>
        <extracomment>Button: the record of the request in the register. The letter after &amp; is its key.</extracomment>
        <translation>فتح بطا&amp;قته</translation>
    </message>
    <message>
        <source>Inscrire au re&amp;gistre</source>
        <extracomment>Button: write the request into the register. The letter after &amp; is its key.</extracomment>
        <translation>التسجيل في الس&amp;جل</translation>
    </message>
    <message>
        <source>Mettre à jour dans le re&amp;gistre</source>
        <extracomment>Button: the same when it was taken from there. The letter after &amp; is its key.</extracomment>
        <translation>التحديث في الس&amp;جل</translation>
    </message>
    <message>
        <source>Le registre est encore en cours de lecture. Réessayez dans un instant.</source>
        <extracomment>Problem: the register was opened a moment ago.</extracomment>
        <translation>ما زالت قراءة السجل جارية. أعيدوا المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Corrigez ou effacez d&apos;abord ce qui n&apos;est pas une réponse&#xa0;: voyez «&#xa0;Vérifiez vos réponses&#xa0;».</source>
        <extracomment>Problem: something was typed that is no answer.</extracomment>
        <translation>صحّحوا أو امسحوا أولًا ما ليس إجابة: انظروا «تحققوا من إجاباتكم».</translation>
    </message>
    <message>
        <source>Inscrite au registre&#xa0;: à envoyer.</source>
        <translation>سُجّل في السجل: ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Inscrite au registre&#xa0;: brouillon.</source>
        <translation>سُجّل في السجل: مسودة.</translation>
    </message>
    <message>
        <source>La demande d&apos;origine a été envoyée ou modifiée entre-temps&#xa0;: celle-ci est inscrite à côté.</source>
        <extracomment>The record that the request was taken from is not changed.</extracomment>
        <translation>أُرسل الطلب الأصلي أو عُدّل في هذه الأثناء: سُجّل هذا الطلب إلى جانبه.</translation>
    </message>
    <message>
        <source>Fiches ajoutées&#xa0;: %1.</source>
        <extracomment>Who is new in the register. %1: &quot;patient, prescripteur&quot;.</extracomment>
        <translation>البطاقات المضافة: %1.</translation>
    </message>
    <message>
        <source>Fiches mises à jour&#xa0;: %1.</source>
        <extracomment>Whose record was changed in the register. %1: &quot;patient, caisse&quot;.</extracomment>
        <translation>البطاقات المحدَّثة: %1.</translation>
    </message>
    <message>
        <source>Le brouillon est effacé&#xa0;: le registre garde la demande, chiffrée.</source>
        <extracomment>The draft was erased.</extracomment>
        <translation>مُحيت المسودة: يحتفظ السجل بالطلب مشفَّرًا.</translation>
    </message>
</context>
<context>
    <name>prealable::FieldEditor</name>
    <message>
        <source>Je ne sais pas</source>
        <extracomment>Box under a question: the answer is left empty on purpose.</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Où trouver ce numéro&#xa0;?</source>
        <translation>أين تجدون هذا الرقم؟</translation>
    </message>
    <message>
        <source>Où trouver cette information&#xa0;?</source>
        <translation>أين تجدون هذه المعلومة؟</translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <extracomment>Help under a field.</extracomment>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>%1 (facultatif)</source>
        <extracomment>After the label of a question that may stay empty. %1: the label.</extracomment>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Erreur&#xa0;: %1</source>
        <extracomment>Before a problem, at the field. %1: what is wrong and how to mend it.</extracomment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Attention&#xa0;: %1</source>
        <extracomment>Before a warning, at the field. %1: what may be wrong.</extracomment>
        <translation>انتباه: %1</translation>
    </message>
</context>
<context>
    <name>prealable::FieldText</name>
    <message>
        <source>Cette date n&apos;existe pas. Vérifiez le jour et le mois.</source>
        <translation>هذا التاريخ غير موجود. تحققوا من اليوم والشهر.</translation>
    </message>
    <message>
        <source>Écrivez l&apos;année avec quatre chiffres, par exemple 1985.</source>
        <translation>اكتبوا السنة بأربعة أرقام، مثلًا 1985.</translation>
    </message>
    <message>
        <source>Écrivez la date avec le jour, le mois et l&apos;année, par exemple 05/03/1985.</source>
        <translation>اكتبوا التاريخ باليوم والشهر والسنة، مثلًا 05/03/1985.</translation>
    </message>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 12.</source>
        <translation>اكتبوا عددًا بالأرقام، مثلًا 12.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entier, sans virgule.</source>
        <translation>اكتبوا عددًا صحيحًا، بلا فاصلة.</translation>
    </message>
    <message>
        <source>À compléter par le professionnel</source>
        <translation>يُكمله المهني الصحي</translation>
    </message>
    <message>
        <source>À compléter par le médecin</source>
        <translation>يُكمله الطبيب</translation>
    </message>
</context>
<context>
    <name>prealable::FindingPanel</name>
    <message>
        <source>Aller à la question&#xa0;: %1</source>
        <extracomment>Link: to the question that a problem is about. %1: the question.</extracomment>
        <translation>الانتقال إلى السؤال: %1</translation>
    </message>
    <message>
        <source>Aller aux pièces à joindre</source>
        <extracomment>Link: to the papers to join, one of which is the problem.</extracomment>
        <translation>الانتقال إلى المستندات المطلوب إرفاقها</translation>
    </message>
    <message>
        <source>Confirmer quand même, avec la raison&#xa0;:</source>
        <extracomment>Label: why a warning is kept as it is.</extracomment>
        <translation>التأكيد رغم ذلك، مع ذكر السبب:</translation>
    </message>
</context>
<context>
    <name>prealable::Fold</name>
    <message>
        <source>Replié</source>
        <extracomment>Accessible description of a help button: its text is shown or hidden.</extracomment>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>prealable::Following</name>
    <message>
        <source>Et après&#xa0;?</source>
        <extracomment>Heading: what can be made from this request, later.</extracomment>
        <translation>وماذا بعد؟</translation>
    </message>
    <message>
        <source>Vos réponses sont reprises. Cette demande reste enregistrée.</source>
        <extracomment>Under the heading: the answers are taken over.</extracomment>
        <translation>يُعاد استخدام إجاباتكم. يبقى هذا الطلب محفوظًا.</translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormPage</name>
    <message>
        <source>Quel formulaire est-ce&#xa0;?</source>
        <extracomment>Heading: which form a PDF is.</extracomment>
        <translation>أي استمارة هذه؟</translation>
    </message>
    <message>
        <source>Comment est-il reconnu&#xa0;?</source>
        <extracomment>Heading: what a PDF was recognised by.</extracomment>
        <translation>كيف جرى التعرف عليها؟</translation>
    </message>
    <message>
        <source>Que pouvez-vous en faire&#xa0;?</source>
        <extracomment>Heading: above the buttons that say what can be done with a PDF.</extracomment>
        <translation>ماذا يمكنكم أن تفعلوا بها؟</translation>
    </message>
    <message>
        <source>&amp;Continuer cette demande</source>
        <extracomment>Button: go on with the request that a PDF carries. Below: what happens.</extracomment>
        <translation>&amp;متابعة هذا الطلب</translation>
    </message>
    <message>
        <source>Vous relisez les réponses, puis vous les modifiez si besoin. Le PDF n&apos;est pas modifié.</source>
        <translation>تعيدون قراءة الإجابات، ثم تعدّلونها إذا لزم الأمر. لا يُعدَّل ملف PDF.</translation>
    </message>
    <message>
        <source>Re&amp;mplir ce formulaire</source>
        <extracomment>Button: a new request, written into this official form. Below: what happens.</extracomment>
        <translation>ت&amp;عبئة هذه الاستمارة</translation>
    </message>
    <message>
        <source>Une nouvelle demande commence. À la fin, vos réponses sont écrites dans une copie de ce fichier.</source>
        <translation>يبدأ طلب جديد. وفي النهاية تُكتب إجاباتكم في نسخة من هذا الملف.</translation>
    </message>
    <message>
        <source>&amp;Préparer une demande</source>
        <extracomment>Button: a new request on the edition in force. Below: what happens.</extracomment>
        <translation>إعدا&amp;د طلب</translation>
    </message>
    <message>
        <source>Avec l&apos;édition en vigueur et notre reproduction, sans ce fichier.</source>
        <translation>بالطبعة السارية وبنسختنا المماثلة، دون هذا الملف.</translation>
    </message>
    <message>
        <source>O&amp;btenir le formulaire officiel</source>
        <extracomment>Button: look for the official form. Below: what happens.</extracomment>
        <translation>ال&amp;حصول على الاستمارة الرسمية</translation>
    </message>
    <message>
        <source>La page officielle s&apos;ouvre dans votre navigateur, si vous le voulez.</source>
        <translation>تُفتح الصفحة الرسمية في متصفحكم، إذا أردتم ذلك.</translation>
    </message>
    <message>
        <source>Ses réponses pourront être imprimées sur l&apos;original papier, pas envoyées telles quelles.</source>
        <translation>يمكن طباعة إجاباته على الأصل الورقي، لا إرسالها كما هي.</translation>
    </message>
    <message>
        <source>Vous montrez une fois où sont ses champs. Ensuite, le programme le remplit.</source>
        <translation>تشيرون مرة واحدة إلى مكان حقوله. ثم يعبّئه البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir les réponses</source>
        <extracomment>Button: open the answers of a PDF with the passphrase above. Below: what happens.</extracomment>
        <translation>&amp;فتح الإجابات</translation>
    </message>
    <message>
        <source>Vous les relisez, puis vous continuez la demande. Le PDF n&apos;est pas modifié. Le brouillon sur cet ordinateur n&apos;est pas protégé&#xa0;: effacez-le à la fin si besoin.</source>
        <translation>تعيدون قراءتها، ثم تتابعون الطلب. لا يُعدَّل ملف PDF. المسودة على هذا الحاسوب غير محمية: امسحوها في النهاية إذا لزم الأمر.</translation>
    </message>
    <message>
        <source>Ouverture des réponses…</source>
        <extracomment>While the answers of a PDF are opened with a passphrase.</extracomment>
        <translation>جارٍ فتح الإجابات…</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire</source>
        <extracomment>Button: keep a copy of this official form for all requests. Below: what happens.</extracomment>
        <translation>الاحتفا&amp;ظ بهذه الاستمارة</translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande, sans la redemander.</source>
        <translation>تبقى نسخة على هذا الحاسوب وتُستخدم لكل طلب، دون طلبها من جديد.</translation>
    </message>
    <message>
        <source>Ce fichier est gardé&#xa0;: il sert pour chaque demande.</source>
        <extracomment>This PDF is the one that was kept.</extracomment>
        <translation>هذا الملف محفوظ: يُستخدم لكل طلب.</translation>
    </message>
    <message>
        <source>O&amp;ublier ce fichier</source>
        <extracomment>Button: the kept copy is erased. Then, on the same button: second press erases it.</extracomment>
        <translation>&amp;نسيان هذا الملف</translation>
    </message>
    <message>
        <source>Oui, o&amp;ublier la copie gardée</source>
        <translation>نعم، &amp;نسيان النسخة المحفوظة</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Votre fichier reste.</source>
        <extracomment>What « Oublier ce fichier » does.</extracomment>
        <translation>تُمحى النسخة المحفوظة. يبقى ملفكم.</translation>
    </message>
    <message>
        <source>Formulaire gardé sur cet ordinateur. Il servira à la dernière étape.</source>
        <extracomment>The official form was kept.</extracomment>
        <translation>حُفظت الاستمارة على هذا الحاسوب. ستُستخدم في الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>La copie gardée est effacée. Votre fichier est resté où il était.</source>
        <extracomment>The kept copy of an official form was erased.</extracomment>
        <translation>مُحيت النسخة المحفوظة. بقي ملفكم في مكانه.</translation>
    </message>
</context>
<context>
    <name>prealable::FoundFormTexts</name>
    <message>
        <source>Une demande faite par Préalable</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>طلب أُعِدّ ببرنامج Préalable</translation>
    </message>
    <message>
        <source>Une page faite par Préalable, sans réponses</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>صفحة أُعِدّت ببرنامج Préalable، بلا إجابات</translation>
    </message>
    <message>
        <source>Le formulaire officiel en vigueur</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>الاستمارة الرسمية السارية</translation>
    </message>
    <message>
        <source>Le formulaire officiel, sans champs à remplir</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>الاستمارة الرسمية، بلا حقول للتعبئة</translation>
    </message>
    <message>
        <source>Un spécimen du formulaire</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>نموذج عينة (spécimen) من الاستمارة</translation>
    </message>
    <message>
        <source>Une ancienne édition du formulaire</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>طبعة قديمة من الاستمارة</translation>
    </message>
    <message>
        <source>Une édition que le programme ne connaît pas</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>طبعة لا يعرفها البرنامج</translation>
    </message>
    <message>
        <source>Un formulaire aux champs inattendus</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>استمارة ذات حقول غير متوقعة</translation>
    </message>
    <message>
        <source>Un formulaire réservé au lecteur d&apos;Adobe</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>استمارة مخصصة لقارئ Adobe</translation>
    </message>
    <message>
        <source>Un formulaire que son auteur interdit de remplir</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>استمارة يمنع صاحبها تعبئتها</translation>
    </message>
    <message>
        <source>Un PDF que le programme ne connaît pas</source>
        <extracomment>Title: what the opened PDF is.</extracomment>
        <translation>ملف PDF لا يعرفه البرنامج</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», édition %2.</source>
        <extracomment>Which form a PDF is. %1: title of the form, %2: its edition.</extracomment>
        <translation>«%1»، الطبعة ‎%2.</translation>
    </message>
    <message>
        <source>Les réponses de la demande sont jointes au PDF.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>إجابات الطلب مرفقة بملف PDF.</translation>
    </message>
    <message>
        <source>Des réponses protégées sont jointes au PDF.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>إجابات محمية مرفقة بملف PDF.</translation>
    </message>
    <message>
        <source>Le numéro %1 est imprimé sur ses pages.</source>
        <extracomment>How a PDF was recognised. %1: &quot;11575*08&quot;.</extracomment>
        <translation>الرقم ‎%1 مطبوع على صفحاته.</translation>
    </message>
    <message>
        <source>La référence %1 est imprimée sur ses pages.</source>
        <extracomment>How a PDF was recognised. %1: &quot;S3139h&quot;.</extracomment>
        <translation>المرجع %1 مطبوع على صفحاته.</translation>
    </message>
    <message>
        <source>Il a exactement les champs de ce formulaire. Son numéro ne se lit pas.</source>
        <extracomment>How a PDF was recognised.</extracomment>
        <translation>له حقول هذه الاستمارة نفسها تمامًا. رقمه غير مقروء.</translation>
    </message>
    <message>
        <source>Vous avez déjà montré où sont les champs de ce fichier.</source>
        <extracomment>How a PDF was recognised: by its very bytes.</extracomment>
        <translation>سبق أن أشرتم إلى مكان حقول هذا الملف.</translation>
    </message>
    <message>
        <source>Vous pouvez la continuer ici, aussi quand elle vient d&apos;un autre ordinateur.</source>
        <translation>يمكنكم متابعته هنا، حتى إذا جاء من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Ses réponses sont protégées par une phrase secrète. Avec elle, vous pouvez la continuer ici.</source>
        <translation>إجاباته محمية بعبارة سرية. بها يمكنكم متابعته هنا.</translation>
    </message>
    <message>
        <source>Elle ne contient pas de réponses à reprendre.</source>
        <translation>لا تحتوي على إجابات يمكن استعادتها.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur. Le programme sait la remplir.</source>
        <translation>هذه هي الطبعة السارية. يعرف البرنامج كيف يعبّئها.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur. Vous avez montré où sont ses champs&#xa0;: le programme sait la remplir.</source>
        <translation>هذه هي الطبعة السارية. أشرتم إلى مكان حقولها: يعرف البرنامج كيف يعبّئها.</translation>
    </message>
    <message>
        <source>C&apos;est l&apos;édition en vigueur, mais ce PDF n&apos;a pas de champs. Montrez une fois où ils sont.</source>
        <translation>هذه هي الطبعة السارية، لكن ملف PDF هذا بلا حقول. أشيروا مرة واحدة إلى مكانها.</translation>
    </message>
    <message>
        <source>Il se lit, mais il ne s&apos;envoie pas&#xa0;: la caisse le refuse.</source>
        <translation>يُقرأ لكنه لا يُرسل: يرفضه صندوق التأمين الصحي (caisse).</translation>
    </message>
    <message>
        <source>Cette édition n&apos;est plus en vigueur.</source>
        <extracomment>%1: the edition in force.</extracomment>
        <translation>هذه الطبعة لم تعد سارية.</translation>
    </message>
    <message>
        <source>Elle est remplacée par l&apos;édition %1. La caisse peut refuser l&apos;ancienne.</source>
        <translation>حلّت محلها الطبعة ‎%1. قد يرفض صندوق التأمين الصحي (caisse) الطبعة القديمة.</translation>
    </message>
    <message>
        <source>Le programme connaît l&apos;édition %1. Celle-ci est peut-être plus récente&#xa0;: cherchez une nouvelle version de Préalable.</source>
        <extracomment>%1: the edition that the program knows.</extracomment>
        <translation>يعرف البرنامج الطبعة ‎%1. وهذه ربما تكون أحدث: ابحثوا عن إصدار جديد من Préalable.</translation>
    </message>
    <message>
        <source>Il porte le numéro du formulaire, mais ses champs sont autres. Le programme ne le remplit pas au hasard.</source>
        <translation>يحمل رقم الاستمارة، لكن حقوله مختلفة. لا يعبّئه البرنامج عشوائيًا.</translation>
    </message>
    <message>
        <source>Seul le lecteur d&apos;Adobe l&apos;affiche. Le programme ne peut pas le remplir.</source>
        <translation>لا يعرضه إلا قارئ Adobe. لا يستطيع البرنامج تعبئته.</translation>
    </message>
    <message>
        <source>Le programme respecte cette interdiction. Procurez-vous un fichier libre.</source>
        <translation>يحترم البرنامج هذا المنع. احصلوا على ملف غير مقيَّد.</translation>
    </message>
    <message>
        <source>Rien à faire ici&#xa0;: ce n&apos;est ni une demande, ni un formulaire connu. Pour le joindre à une demande, ajoutez-le à l&apos;étape «&#xa0;Pièces à joindre&#xa0;».</source>
        <translation>لا شيء يمكن فعله هنا: ليس طلبًا ولا استمارة معروفة. لإرفاقه بطلب، أضيفوه في خطوة «المستندات المطلوب إرفاقها».</translation>
    </message>
    <message numerus="yes">
        <source>Une signature dans ce PDF a verrouillé %n champ(s). Le programme ne les change pas&#xa0;: ce que vous répondez pour eux sera refusé. Prenez un exemplaire qui n&apos;est pas signé.</source>
        <extracomment>Said before a PDF is filled. %n: how many of its fields a signature has locked.</extracomment>
        <translation>
            <numerusform>لم يقفل التوقيع في ملف PDF هذا أي حقل (%n).</numerusform>
            <numerusform>أقفل توقيع في ملف PDF هذا حقلًا واحدًا (%n). لا يغيّره البرنامج: سيُرفض ما تجيبون به عنه. خذوا نسخة غير موقَّعة.</numerusform>
            <numerusform>أقفل توقيع في ملف PDF هذا حقلين (%n). لا يغيّرهما البرنامج: سيُرفض ما تجيبون به عنهما. خذوا نسخة غير موقَّعة.</numerusform>
            <numerusform>أقفل توقيع في ملف PDF هذا %n حقول. لا يغيّرها البرنامج: سيُرفض ما تجيبون به عنها. خذوا نسخة غير موقَّعة.</numerusform>
            <numerusform>أقفل توقيع في ملف PDF هذا %n حقلًا. لا يغيّرها البرنامج: سيُرفض ما تجيبون به عنها. خذوا نسخة غير موقَّعة.</numerusform>
            <numerusform>أقفل توقيع في ملف PDF هذا %n حقل. لا يغيّرها البرنامج: سيُرفض ما تجيبون به عنها. خذوا نسخة غير موقَّعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::FundEditor</name>
    <message>
        <source>Ou cherchez la caisse par son nom ou son département (table du %1).</source>
        <translation>أو ابحثوا عن صندوق التأمين الصحي (caisse) باسمه أو بمحافظته (département) (جدول بتاريخ %1).</translation>
    </message>
    <message>
        <source>Tapez une partie du nom, un département ou un code, puis choisissez. La table est du %1. Une caisse absente peut exister.</source>
        <translation>اكتبوا جزءًا من الاسم، أو محافظة (département) أو رمزًا، ثم اختاروا. تاريخ الجدول %1. قد يوجد صندوق تأمين صحي (caisse) غير وارد فيه.</translation>
    </message>
    <message>
        <source>%1 – département %2</source>
        <extracomment>A caisse that is proposed. %1: its name, %2: number of its département.</extracomment>
        <translation>%1 – المحافظة (département) %2</translation>
    </message>
    <message>
        <source>%1 – code %2</source>
        <extracomment>A caisse that is proposed. %1: name and département, %2: how its code begins.</extracomment>
        <translation>%1 – الرمز %2</translation>
    </message>
    <message>
        <source>Caisses proposées&#xa0;: %1. Flèche bas pour choisir.</source>
        <extracomment>Read aloud while one types. %1: how many caisses are proposed.</extracomment>
        <translation>الصناديق (caisses) المقترحة: %1. السهم إلى أسفل للاختيار.</translation>
    </message>
    <message>
        <source>La table ne donne pas le code de cette caisse.</source>
        <translation>لا يذكر الجدول رمز هذا الصندوق (caisse).</translation>
    </message>
    <message>
        <source>Le code de cette caisse commence par %1. Les quatre derniers chiffres sont sur l&apos;attestation de droits.</source>
        <translation>يبدأ رمز هذا الصندوق (caisse) بـ %1. الأرقام الأربعة الأخيرة موجودة في شهادة الحقوق (attestation de droits).</translation>
    </message>
</context>
<context>
    <name>prealable::GroupEditor</name>
    <message>
        <source>La liste est pleine&#xa0;: %1 lignes au plus. Faites une autre demande pour la suite.</source>
        <extracomment>Under a list of rows that cannot take another one. %1: how many it takes.</extracomment>
        <translation>القائمة ممتلئة: الحد الأقصى للأسطر هو %1. قدّموا طلبًا آخر للباقي.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Link: take this row away.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Supprimer&#xa0;: %1</source>
        <extracomment>Accessible name of a link. %1: a row, « Acte 2 ».</extracomment>
        <translation>حذف: %1</translation>
    </message>
</context>
<context>
    <name>prealable::HandChecks</name>
    <message>
        <source>À vérifier à la main avant d&apos;envoyer</source>
        <extracomment>Heading above boxes: what the program cannot see on the paper.</extracomment>
        <translation>ما يجب التحقق منه يدويًا قبل الإرسال</translation>
    </message>
    <message>
        <source>Le programme ne voit pas le papier. Ces cases vous aident à ne rien oublier&#xa0;; elles ne sont pas gardées.</source>
        <extracomment>Under that heading.</extracomment>
        <translation>البرنامج لا يرى الورق. تساعدكم هذه الخانات على ألا تنسوا شيئًا، ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Sinon&#xa0;: %1.</source>
        <extracomment>Under a box to tick. %1: what may happen when it was forgotten.</extracomment>
        <translation>وإلا: %1.</translation>
    </message>
</context>
<context>
    <name>prealable::ImportPage</name>
    <message>
        <source>Importer des patients</source>
        <extracomment>Title of a page: patients of another program&apos;s file come into the register.
----------
Title and filter of a file dialog.</extracomment>
        <translation>استيراد مرضى</translation>
    </message>
    <message>
        <source>Depuis l&apos;export de votre logiciel (CSV), une attestation de droits (PDF), un fichier FHIR (JSON) ou un document de santé CDA (XML). Rien n&apos;est écrit avant que vous ayez tout relu.</source>
        <extracomment>What can be imported.</extracomment>
        <translation>من ملف مصدَّر من برنامجكم (CSV)، أو شهادة حقوق (attestation de droits، بصيغة PDF)، أو ملف FHIR (JSON) أو وثيقة صحية CDA (XML). لا يُكتب أي شيء قبل أن تراجعوا كل شيء.</translation>
    </message>
    <message>
        <source>&amp;Choisir le fichier…</source>
        <extracomment>Button: choose the file with the patients. The letter after &amp; is its key.</extracomment>
        <translation>ا&amp;ختيار الملف…</translation>
    </message>
    <message>
        <source>Patients (*.csv *.txt *.pdf *.json *.xml)</source>
        <translation>مرضى (*.csv *.txt *.pdf *.json *.xml)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <extracomment>While a file is read.</extracomment>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Que contient chaque colonne&#xa0;?</source>
        <extracomment>Heading: which column of a table is what.</extracomment>
        <translation>ما محتوى كل عمود؟</translation>
    </message>
    <message>
        <source>%1 lignes, lues en %2. Le choix est retenu pour la prochaine fois.</source>
        <extracomment>About the table that was read. %1: how many, %2: &quot;UTF-8&quot;.</extracomment>
        <translation>عدد الأسطر: %1، قُرئت بترميز %2. يُحفظ الاختيار للمرة القادمة.</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <extracomment>In a list: this column of the table is not imported.</extracomment>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Clé du numéro de sécurité sociale</source>
        <extracomment>In a list: the column holds only the key of the social security number.</extracomment>
        <translation>مفتاح رقم الضمان الاجتماعي (clé)</translation>
    </message>
    <message>
        <source>Colonne «&#xa0;%1&#xa0;»</source>
        <extracomment>Accessible name of a list. %1: heading of a column.</extracomment>
        <translation>العمود «%1»</translation>
    </message>
    <message>
        <source>&amp;Voir les patients</source>
        <extracomment>Button: see the people of the table. The letter after &amp; is its key.</extracomment>
        <translation>&amp;عرض المرضى</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <extracomment>Where in a file something is wrong. %1: number of the line, %2: what is wrong.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) remarque(s).</source>
        <extracomment>After a list of remarks. %n: how many more.</extracomment>
        <translation>
            <numerusform>و%n ملاحظة أخرى.</numerusform>
            <numerusform>وملاحظة أخرى واحدة.</numerusform>
            <numerusform>وملاحظتان أخريان.</numerusform>
            <numerusform>و%n ملاحظات أخرى.</numerusform>
            <numerusform>و%n ملاحظة أخرى.</numerusform>
            <numerusform>و%n ملاحظة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>déjà dans le registre</source>
        <extracomment>Somebody of a file. The register knows all of it.</extracomment>
        <translation>موجود مسبقًا في السجل</translation>
    </message>
    <message>
        <source>déjà dans le registre, la fiche sera complétée</source>
        <extracomment>Somebody of a file: the register knows them, the file says more.</extracomment>
        <translation>موجود مسبقًا في السجل، وستُستكمل البطاقة</translation>
    </message>
    <message>
        <source>Relisez les fiches</source>
        <extracomment>Heading: the people of a file, to be looked at.</extracomment>
        <translation>راجعوا البطاقات</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le fichier. Décochez celles qui ne doivent pas entrer dans le registre.</source>
        <extracomment>Under the heading. %n: how many people.</extracomment>
        <translation>
            <numerusform>%n شخص في الملف. ألغوا تحديد من يجب ألا يدخل السجل.</numerusform>
            <numerusform>شخص واحد في الملف. ألغوا تحديده إذا كان يجب ألا يدخل السجل.</numerusform>
            <numerusform>شخصان في الملف. ألغوا تحديد من يجب ألا يدخل السجل.</numerusform>
            <numerusform>%n أشخاص في الملف. ألغوا تحديد من يجب ألا يدخل السجل.</numerusform>
            <numerusform>%n شخصًا في الملف. ألغوا تحديد من يجب ألا يدخل السجل.</numerusform>
            <numerusform>%n شخص في الملف. ألغوا تحديد من يجب ألا يدخل السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Inscrire au registre</source>
        <extracomment>Button: write the people into the register. The letter after &amp; is its key.</extracomment>
        <translation>ال&amp;تسجيل في السجل</translation>
    </message>
    <message>
        <source>Cette personne n&apos;a pas de nom de naissance.</source>
        <translation>لا يُذكر لهذا الشخص اسم العائلة عند الولادة (nom de naissance).</translation>
    </message>
    <message>
        <source>Elle n&apos;est pas reprise.</source>
        <translation>لا يُستورد هذا الشخص.</translation>
    </message>
    <message>
        <source>Cochez au moins une fiche à inscrire.</source>
        <extracomment>Problem: nobody is chosen.</extracomment>
        <translation>حدّدوا بطاقة واحدة على الأقل لتسجيلها.</translation>
    </message>
    <message numerus="yes">
        <source>Inscription de %n fiche(s)…</source>
        <extracomment>While the people of a file are written.</extracomment>
        <translation>
            <numerusform>جارٍ تسجيل %n بطاقة…</numerusform>
            <numerusform>جارٍ تسجيل بطاقة واحدة…</numerusform>
            <numerusform>جارٍ تسجيل بطاقتين…</numerusform>
            <numerusform>جارٍ تسجيل %n بطاقات…</numerusform>
            <numerusform>جارٍ تسجيل %n بطاقة…</numerusform>
            <numerusform>جارٍ تسجيل %n بطاقة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) inscrite(s) au registre. Le fichier n&apos;a pas été modifié.</source>
        <extracomment>The people of a file were written. %n: how many.</extracomment>
        <translation>
            <numerusform>سُجّلت %n بطاقة في السجل. لم يُعدَّل الملف.</numerusform>
            <numerusform>سُجّلت بطاقة واحدة في السجل. لم يُعدَّل الملف.</numerusform>
            <numerusform>سُجّلت بطاقتان في السجل. لم يُعدَّل الملف.</numerusform>
            <numerusform>سُجّلت %n بطاقات في السجل. لم يُعدَّل الملف.</numerusform>
            <numerusform>سُجّلت %n بطاقة في السجل. لم يُعدَّل الملف.</numerusform>
            <numerusform>سُجّلت %n بطاقة في السجل. لم يُعدَّل الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revenir au registre</source>
        <extracomment>Button: back to the register. The letter after &amp; is its key.</extracomment>
        <translation>العودة إلى ال&amp;سجل</translation>
    </message>
    <message>
        <source>Lecture du registre…</source>
        <extracomment>While the register, opened a moment ago, is still being read.</extracomment>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
</context>
<context>
    <name>prealable::InstalledPackPage</name>
    <message>
        <source>Mettre à jour les formulaires</source>
        <extracomment>Title of the page about the forms in use and the pack that is installed.</extracomment>
        <translation>تحديث الاستمارات</translation>
    </message>
    <message>
        <source>Quels formulaires servent&#xa0;?</source>
        <extracomment>Heading: which forms the window works with.</extracomment>
        <translation>ما الاستمارات المستخدمة؟</translation>
    </message>
    <message>
        <source>Ceux d&apos;un paquet signé par %2&#xa0;: %1.</source>
        <translation>استمارات حزمة موقَّعة من %2: %1.</translation>
    </message>
    <message>
        <source>Ceux du programme&#xa0;: %1.</source>
        <translation>استمارات البرنامج: %1.</translation>
    </message>
    <message>
        <source>Le paquet installé est laissé de côté. %1 Les formulaires du programme servent à sa place.</source>
        <extracomment>The installed pack cannot be used. %1: why, a sentence.</extracomment>
        <translation>تُركت الحزمة المثبَّتة جانبًا. %1 تُستخدم استمارات البرنامج بدلًا منها.</translation>
    </message>
    <message>
        <source>Un paquet est installé (%1), mais les formulaires du programme sont aussi récents&#xa0;: ils servent à sa place.</source>
        <extracomment>The installed pack is not used any more. %1: its version and day.</extracomment>
        <translation>توجد حزمة مثبَّتة (%1)، لكن استمارات البرنامج حديثة بالقدر نفسه: تُستخدم بدلًا منها.</translation>
    </message>
    <message>
        <source>Un paquet signé par %2 est installé&#xa0;: %1. Il servira au prochain démarrage&#xa0;: fermez Préalable, puis ouvrez-le de nouveau.</source>
        <extracomment>A pack was installed since the window was opened. %1: its version and day.</extracomment>
        <translation>حزمة موقَّعة من %2 مثبَّتة: %1. ستُستخدم عند التشغيل القادم: أغلقوا Préalable، ثم افتحوه من جديد.</translation>
    </message>
    <message>
        <source>Le paquet est retiré. Les formulaires du programme serviront au prochain démarrage&#xa0;: fermez Préalable, puis ouvrez-le de nouveau.</source>
        <extracomment>The pack was removed since the window was opened.</extracomment>
        <translation>أُزيلت الحزمة. ستُستخدم استمارات البرنامج عند التشغيل القادم: أغلقوا Préalable، ثم افتحوه من جديد.</translation>
    </message>
    <message>
        <source>Re&amp;tirer le paquet installé</source>
        <extracomment>Button: the installed pack is erased. Then, on the same button: second press erases it.</extracomment>
        <translation>إ&amp;زالة الحزمة المثبَّتة</translation>
    </message>
    <message>
        <source>Oui, re&amp;tirer le paquet</source>
        <translation>نعم، إ&amp;زالة الحزمة</translation>
    </message>
    <message>
        <source>Les formulaires du programme servent de nouveau. Vos demandes sont gardées&#xa0;; celle qui est faite sur un formulaire du paquet ne se rouvre qu&apos;avec lui.</source>
        <translation>تُستخدم استمارات البرنامج من جديد. تُحفظ طلباتكم؛ والطلب المُعَدّ على استمارة من الحزمة لا يُفتح من جديد إلا بها.</translation>
    </message>
    <message>
        <source>Comment les mettre à jour&#xa0;?</source>
        <extracomment>Heading: how newer forms come to this computer.</extracomment>
        <translation>كيف تُحدَّث؟</translation>
    </message>
    <message>
        <source>Quand un formulaire ou le droit change, un paquet est publié avec Préalable&#xa0;: un fichier dont le nom finit par «&#xa0;.prealable-pack&#xa0;». Téléchargez-le, puis ouvrez-le ou déposez-le sur cette fenêtre. Il est vérifié avant d&apos;être installé.</source>
        <extracomment>How newer forms come to this computer.</extracomment>
        <translation>عندما تتغير استمارة أو يتغير القانون، تُنشر حزمة مع Préalable: ملف ينتهي اسمه بـ «‎.prealable-pack». نزّلوه، ثم افتحوه أو أفلتوه على هذه النافذة. يُتحقق منه قبل تثبيته.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un paquet…</source>
        <extracomment>Button: choose a form pack.</extracomment>
        <translation>&amp;فتح حزمة…</translation>
    </message>
    <message>
        <source>Vous choisissez le fichier&#xa0;; ce qu&apos;il change est montré.</source>
        <extracomment>What « Ouvrir un paquet… » does.</extracomment>
        <translation>تختارون الملف؛ ويُعرض ما يغيّره.</translation>
    </message>
</context>
<context>
    <name>prealable::LawRows</name>
    <message>
        <source>en vigueur, début non daté</source>
        <extracomment>Since when a value of the law holds: no date is known, it still does.</extracomment>
        <translation>سارٍ، وتاريخ البداية غير معروف</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <extracomment>Since when a value of the law holds. %1: a date.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>jusqu&apos;au %1</source>
        <extracomment>Until when a value of the law held. %1: a date.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <extracomment>When a value of the law held. %1, %2: dates.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <extracomment>In the list of rules, above a title: how long the caisse has, and what its silence means.</extracomment>
        <translation>أجل الرد</translation>
    </message>
    <message>
        <source>%1 à compter de l&apos;envoi. Sans réponse, l&apos;accord est acquis.</source>
        <extracomment>%1: a delay, « 15 jours ».</extracomment>
        <translation>%1 اعتبارًا من الإرسال. وإذا لم يصل رد، تكون الموافقة مكتسبة.</translation>
    </message>
    <message>
        <source>%1 à compter de la réception d&apos;une demande complète. Sans réponse, l&apos;accord est acquis.</source>
        <translation>%1 اعتبارًا من استلام طلب كامل. وإذا لم يصل رد، تكون الموافقة مكتسبة.</translation>
    </message>
    <message>
        <source>Autre lecture&#xa0;: à compter de la réception.</source>
        <extracomment>The other reading of when a delay begins.</extracomment>
        <translation>قراءة أخرى: اعتبارًا من الاستلام.</translation>
    </message>
    <message>
        <source>Autre lecture&#xa0;: à compter de l&apos;envoi.</source>
        <translation>قراءة أخرى: اعتبارًا من الإرسال.</translation>
    </message>
    <message>
        <source>Période&#xa0;: %1</source>
        <extracomment>Under a delay. %1: « depuis le 1er juillet 2018 ».</extracomment>
        <translation>الفترة: %1</translation>
    </message>
    <message>
        <source>Refus pour une raison médicale</source>
        <extracomment>Title of a row: an appeal against a refusal for medical reasons.</extracomment>
        <translation>رفض لسبب طبي</translation>
    </message>
    <message>
        <source>Refus pour une raison administrative</source>
        <extracomment>Title of a row: an appeal against a refusal for administrative reasons.</extracomment>
        <translation>رفض لسبب إداري</translation>
    </message>
    <message>
        <source>Refus pour une raison médicale et administrative</source>
        <extracomment>Title of a row: an appeal against a refusal for both kinds of reasons.</extracomment>
        <translation>رفض لسبب طبي وإداري</translation>
    </message>
    <message>
        <source>commission médicale de recours amiable (CMRA)</source>
        <extracomment>A commission.</extracomment>
        <translation>اللجنة الطبية للطعن الودي (commission médicale de recours amiable, CMRA)</translation>
    </message>
    <message>
        <source>commission de recours amiable (CRA)</source>
        <extracomment>A commission.</extracomment>
        <translation>لجنة الطعن الودي (commission de recours amiable, CRA)</translation>
    </message>
    <message>
        <source>commission de recours amiable (CRA) et commission médicale de recours amiable (CMRA)</source>
        <extracomment>Two commissions.</extracomment>
        <translation>لجنة الطعن الودي (commission de recours amiable, CRA) واللجنة الطبية للطعن الودي (commission médicale de recours amiable, CMRA)</translation>
    </message>
    <message>
        <source>Recours</source>
        <extracomment>In the list of rules, above a title: what one may do against a refusal.</extracomment>
        <translation>الطعن (recours)</translation>
    </message>
    <message>
        <source>À adresser à&#xa0;: %1, dans un délai de %2.</source>
        <extracomment>%1: a commission, %2: a delay.</extracomment>
        <translation>يوجَّه إلى: %1، خلال أجل قدره %2.</translation>
    </message>
    <message>
        <source>Sans réponse de la commission après %1, le recours est rejeté. On peut alors saisir le tribunal judiciaire.</source>
        <extracomment>%1: a delay.</extracomment>
        <translation>إذا لم ترد اللجنة بعد %1، يكون الطعن مرفوضًا. ويمكن عندئذ اللجوء إلى المحكمة القضائية (tribunal judiciaire).</translation>
    </message>
    <message>
        <source>Valeur</source>
        <extracomment>In the list of rules, above a title: a number of the law.</extracomment>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A value of the law. %1: number and unit, %2: since when or until when.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>In the list of rules, above a title: a table that the program carries.</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1, état du %2. Une absence ne prouve rien.</source>
        <extracomment>A table. %1: what it holds, « 203 caisses », %2: the day that it describes.</extracomment>
        <translation>%1، الحالة في %2. عدم الورود في الجدول لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Source&#xa0;: %1</source>
        <extracomment>Under a table. %1: where it comes from.</extracomment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Licence&#xa0;: %1</source>
        <extracomment>Under a table. %1: the name of a licence.</extracomment>
        <translation>الترخيص: %1</translation>
    </message>
    <message>
        <source>Caisses d&apos;assurance maladie</source>
        <extracomment>Title of a table, and what it holds. %1: how many.</extracomment>
        <translation>صناديق التأمين الصحي (caisses)</translation>
    </message>
    <message>
        <source>%1 caisses</source>
        <translation>عدد الصناديق (caisses): %1</translation>
    </message>
    <message>
        <source>Régimes d&apos;assurance maladie</source>
        <extracomment>Title of a table, and what it holds. %1: how many.</extracomment>
        <translation>أنظمة التأمين الصحي (régimes)</translation>
    </message>
    <message>
        <source>%1 régimes</source>
        <translation>عدد الأنظمة (régimes): %1</translation>
    </message>
    <message>
        <source>Actes soumis à accord préalable, %1</source>
        <extracomment>Title of a table. %1: a nomenclature, « CCAM ».</extracomment>
        <translation>الأعمال الطبية الخاضعة للموافقة المسبقة (accord préalable)، %1</translation>
    </message>
    <message>
        <source>%1 actes</source>
        <extracomment>What a table holds. %1: how many.</extracomment>
        <translation>عدد الأعمال الطبية: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>In the list of rules, above a title: a text of law or a document.</extracomment>
        <translation>مصدر</translation>
    </message>
</context>
<context>
    <name>prealable::LivePane</name>
    <message>
        <source>Votre document</source>
        <extracomment>Heading above the page being filled.</extracomment>
        <translation>مستندكم</translation>
    </message>
    <message>
        <source>Cliquez sur une case pour aller à sa question. F9 masque la page.</source>
        <extracomment>Under the page being filled. F9 is a key.</extracomment>
        <translation>انقروا على خانة للانتقال إلى سؤالها. F9 يُخفي الصفحة.</translation>
    </message>
</context>
<context>
    <name>prealable::LiveView</name>
    <message>
        <source>Page précédente</source>
        <extracomment>Turns to the page before, in the view of the form</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <extracomment>Turns to the next page, in the view of the form</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <extracomment>Makes the view of the form smaller</extracomment>
        <translation>تصغير الصفحة</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <extracomment>Makes the view of the form larger</extracomment>
        <translation>تكبير الصفحة</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1: page number</extracomment>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Page du formulaire&#xa0;: %1</source>
        <extracomment>The form&apos;s page, for a screen reader. %1: « Volet 1 – service médical »</extracomment>
        <translation>صفحة الاستمارة: %1</translation>
    </message>
    <message>
        <source>Page %1 sur %2. Page suivante et Page précédente tournent les pages, + et − changent la taille.</source>
        <extracomment>%1: page number, %2: number of pages</extracomment>
        <translation>الصفحة %1 من %2. المفتاحان «الصفحة التالية» (Page suivante) و«الصفحة السابقة» (Page précédente) يقلبان الصفحات، و+ و− يغيّران الحجم.</translation>
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
        <translation>لا يُرسَل أي شيء: كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Commandes (F3)</source>
        <extracomment>In the bar at the top: the list of all commands. F3 is a key.</extracomment>
        <translation>الأوامر (F3)</translation>
    </message>
    <message>
        <source>Une question à la fois (F8)</source>
        <translation>سؤال واحد في كل مرة (F8)</translation>
    </message>
    <message>
        <source>Tout sur une page (F8)</source>
        <translation>الكل في صفحة واحدة (F8)</translation>
    </message>
    <message>
        <source>Ouvrir une demande, un PDF ou un paquet de formulaires</source>
        <extracomment>Title and filter of a file dialog.</extracomment>
        <translation>فتح طلب أو ملف PDF أو حزمة استمارات</translation>
    </message>
    <message>
        <source>Demandes, PDF et paquets de formulaires (*.prealable *.json *.pdf *.prealable-pack)</source>
        <translation>طلبات وملفات PDF وحزم استمارات (*.prealable *.json *.pdf *.prealable-pack)</translation>
    </message>
    <message>
        <source>Brouillon non enregistré. %1</source>
        <extracomment>In the bar at the top: the draft could not be written. %1: what to do.</extracomment>
        <translation>المسودة غير محفوظة. %1</translation>
    </message>
    <message>
        <source>%1 – Préalable</source>
        <extracomment>Title of the window. %1: title of the page.</extracomment>
        <translation>%1 – Préalable</translation>
    </message>
    <message>
        <source>Erreur&#xa0;: %1</source>
        <extracomment>Title of the window when the page has problems. %1: the usual title.</extracomment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Aide de la question</source>
        <extracomment>A command: help on the question where one is.</extracomment>
        <translation>مساعدة حول السؤال</translation>
    </message>
    <message>
        <source>Règles et sources</source>
        <extracomment>A command: the page that lists the rules of the law.</extracomment>
        <translation>القواعد والمصادر</translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <extracomment>A command: the list of all commands.</extracomment>
        <translation>جميع الأوامر</translation>
    </message>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>A command: the register of the practice.</extracomment>
        <translation>سجل العيادة</translation>
    </message>
    <message>
        <source>Reprendre un patient ou un prescripteur du registre</source>
        <extracomment>A command: somebody of the register for the request on screen.</extracomment>
        <translation>استعادة بيانات مريض أو واصف (prescripteur) من السجل</translation>
    </message>
    <message>
        <source>Partie suivante de la fenêtre&#xa0;: étapes, questions, feuille</source>
        <extracomment>A command: the keyboard goes to the next part of the window.</extracomment>
        <translation>الجزء التالي من النافذة: الخطوات، الأسئلة، الورقة</translation>
    </message>
    <message>
        <source>Changer de vue&#xa0;: une question à la fois, ou tout sur une page</source>
        <extracomment>A command: one question per page, or all on one page.</extracomment>
        <translation>تغيير العرض: سؤال واحد في كل مرة، أو الكل في صفحة واحدة</translation>
    </message>
    <message>
        <source>Afficher ou cacher la feuille à côté des questions</source>
        <extracomment>A command: the picture of the form beside the questions.</extracomment>
        <translation>إظهار الورقة إلى جانب الأسئلة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Continuer</source>
        <extracomment>A command: what the button « Continuer » does.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <extracomment>A command: what the button « Retour » does.</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page d&apos;accueil, le brouillon est gardé</source>
        <extracomment>A command: to the start page. The draft is kept.</extracomment>
        <translation>صفحة البداية، مع الاحتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>Ouvrir une demande enregistrée, ou son PDF</source>
        <extracomment>A command: open a saved request or its PDF.</extracomment>
        <translation>فتح طلب محفوظ، أو ملف PDF الخاص به</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <extracomment>A command: the document on the last page, the draft on any other.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>À propos, versions et licences</source>
        <extracomment>A command: versions and licences.</extracomment>
        <translation>حول البرنامج، الإصدارات والتراخيص</translation>
    </message>
    <message>
        <source>Quitter</source>
        <extracomment>A command.</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Mettre à jour les formulaires, paquet installé</source>
        <extracomment>A command: which forms serve, newer ones, the pack that is installed.</extracomment>
        <translation>تحديث الاستمارات، الحزمة المثبَّتة</translation>
    </message>
    <message>
        <source>Continuer le brouillon&#xa0;: %1</source>
        <extracomment>A command. %1: a draft.</extracomment>
        <translation>متابعة المسودة: %1</translation>
    </message>
    <message>
        <source>Nouvelle demande&#xa0;: %1</source>
        <extracomment>A command. %1: a form.</extracomment>
        <translation>طلب جديد: %1</translation>
    </message>
    <message>
        <source>Aller à l&apos;étape&#xa0;: %1</source>
        <extracomment>A command. %1: title of a step.</extracomment>
        <translation>الانتقال إلى الخطوة: %1</translation>
    </message>
    <message>
        <source>Question&#xa0;: %1 (%2)</source>
        <extracomment>A command. %1: a question, %2: the step that it belongs to.</extracomment>
        <translation>السؤال: %1 (%2)</translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;est pas connu.</source>
        <extracomment>Problem: a request file names a form that is not there.</extracomment>
        <translation>هذه الاستمارة غير معروفة.</translation>
    </message>
    <message>
        <source>Le paquet de formulaires que vous avez installé est laissé de côté. %1 Les formulaires du programme servent à sa place.</source>
        <extracomment>Problem when the window opens. %1: why the pack is not used, a sentence.</extracomment>
        <translation>تُركت حزمة الاستمارات التي ثبّتموها جانبًا. %1 تُستخدم استمارات البرنامج بدلًا منها.</translation>
    </message>
    <message>
        <source>Choisissez directement un formulaire ci-dessous.</source>
        <extracomment>Problem: this copy of the program has no questions to find the form.</extracomment>
        <translation>اختاروا استمارة مباشرة أدناه.</translation>
    </message>
    <message>
        <source>Ce formulaire n&apos;a pas d&apos;édition en vigueur à ce jour.</source>
        <extracomment>Problem: no edition of a form is in force.</extracomment>
        <translation>ليس لهذه الاستمارة طبعة سارية في هذا اليوم.</translation>
    </message>
    <message>
        <source>Ce brouillon est fait pour une édition qui n&apos;est plus connue.</source>
        <extracomment>Problem: a draft is for an edition that is not there any more.</extracomment>
        <translation>أُعِدّت هذه المسودة لطبعة لم تعد معروفة.</translation>
    </message>
    <message>
        <source>Ensuite&#xa0;: %1</source>
        <extracomment>Under the title of a step. %1: title of the next step.</extracomment>
        <translation>بعد ذلك: %1</translation>
    </message>
    <message>
        <source>Pour finir</source>
        <extracomment>Above the title of the last pages: attachments, review, document.</extracomment>
        <translation>في الختام</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <extracomment>Above the title of a step. %1: its number, %2: how many steps.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Ce formulaire ne demande rien sur cette fiche.</source>
        <extracomment>In the bar at the top: this form asks nothing about somebody of the register.</extracomment>
        <translation>لا تطلب هذه الاستمارة أي معلومة من هذه البطاقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) reprise(s) du registre&#xa0;: %1</source>
        <extracomment>In the bar at the top: answers were taken from the register. %1: a name, %n: how many.</extracomment>
        <translation>
            <numerusform>استُعيدت %n إجابة من السجل: %1</numerusform>
            <numerusform>استُعيدت إجابة واحدة من السجل: %1</numerusform>
            <numerusform>استُعيدت إجابتان من السجل: %1</numerusform>
            <numerusform>استُعيدت %n إجابات من السجل: %1</numerusform>
            <numerusform>استُعيدت %n إجابة من السجل: %1</numerusform>
            <numerusform>استُعيدت %n إجابة من السجل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Langues, languages</source>
        <extracomment>In the bar at the top, for somebody who does not read French: opens the list of languages.</extracomment>
        <translation>اللغات، Langues</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <extracomment>A command: the window speaks another language. %1: its name, in itself.</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Découvrir Préalable, la page du premier démarrage</source>
        <extracomment>A command: the page that is shown at the first start.</extracomment>
        <translation>اكتشاف Préalable، صفحة التشغيل الأول</translation>
    </message>
    <message>
        <source>Aide&#xa0;: %1</source>
        <extracomment>A command: to a question, with its help unfolded. %1: the question.</extracomment>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>Finissez d&apos;abord ce qui est en cours&#xa0;: la langue se change ensuite.</source>
        <extracomment>In the bar at the top: the language is not changed while something is under way.</extracomment>
        <translation>أنهوا أولًا ما هو جارٍ: ثم يمكن تغيير اللغة.</translation>
    </message>
    <message>
        <source>Réunir avec une autre fiche</source>
        <extracomment>Title of a dialog: the second record of the same patient.</extracomment>
        <translation>الدمج مع بطاقة أخرى</translation>
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
        <translation>المكوّنات والتراخيص</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.
%3. Licence %4.
%5</source>
        <extracomment>One component. %1: name, %2: what it does here, %3: whose it is, %4: licence, %5: address.</extracomment>
        <translation>%1: %2.
%3. الترخيص %4.
%5</translation>
    </message>
    <message>
        <source>Bibliothèques fournies dans ce paquet</source>
        <extracomment>Above the list of the libraries that this package brings along.</extracomment>
        <translation>المكتبات المرفقة مع هذه الحزمة</translation>
    </message>
    <message>
        <source>Licence des polices (OFL 1.1)</source>
        <extracomment>Above the licence of the fonts.</extracomment>
        <translation>ترخيص الخطوط (OFL 1.1)</translation>
    </message>
    <message>
        <source>Licence de Préalable (GPL 3 ou suivante)</source>
        <extracomment>Above the licence of the program.</extracomment>
        <translation>ترخيص Préalable (GPL 3 أو ما يليه)</translation>
    </message>
</context>
<context>
    <name>prealable::OfficialPage</name>
    <message>
        <source>Obtenir le formulaire officiel</source>
        <extracomment>Title of the page that helps to find the official form.</extracomment>
        <translation>الحصول على الاستمارة الرسمية</translation>
    </message>
    <message>
        <source>%1, édition %2</source>
        <extracomment>Above the title. %1: title of a form, %2: its edition.</extracomment>
        <translation>%1، الطبعة ‎%2</translation>
    </message>
    <message>
        <source>1. Téléchargez-le</source>
        <extracomment>Heading: where the official form is found.</extracomment>
        <translation>1. نزّلوها</translation>
    </message>
    <message>
        <source>Son adresse n&apos;est pas connue du programme. À chercher sur ameli.fr&#xa0;: «&#xa0;%1 %2&#xa0;».</source>
        <extracomment>No address is known. %1: number of the form, %2: its reference.</extracomment>
        <translation>عنوانها غير معروف لدى البرنامج. ابحثوا عنها في ameli.fr: «‎%1 %2».</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page officielle</source>
        <extracomment>Button: show the official page in the browser. The letter after &amp; is its key.</extracomment>
        <translation>&amp;فتح الصفحة الرسمية</translation>
    </message>
    <message>
        <source>Votre navigateur s&apos;ouvre. Préalable n&apos;envoie rien et ne se connecte pas.</source>
        <extracomment>What the button that opens the official page does.</extracomment>
        <translation>يُفتح متصفحكم. لا يرسل Préalable أي شيء ولا يتصل بالشبكة.</translation>
    </message>
    <message>
        <source>Adresse à vérifier&#xa0;: si elle ne répond pas, cherchez sur ameli.fr.</source>
        <translation>العنوان يحتاج إلى تحقق: إذا لم يستجب، فابحثوا في ameli.fr.</translation>
    </message>
    <message>
        <source>2. Le programme le reconnaît</source>
        <extracomment>Heading: what happens once the form is downloaded.</extracomment>
        <translation>2. يتعرف عليها البرنامج</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» est surveillé tant que cette page est ouverte. Enregistrez le PDF dans ce dossier&#xa0;: il vous sera proposé ici.</source>
        <extracomment>While the folder of downloads is watched. %1: its name.</extracomment>
        <translation>المجلد «%1» مراقَب ما دامت هذه الصفحة مفتوحة. احفظوا ملف PDF في هذا المجلد: سيُعرض عليكم هنا.</translation>
    </message>
    <message>
        <source>Le dossier des téléchargements est introuvable. Enregistrez le PDF, puis ouvrez-le depuis la page d&apos;accueil.</source>
        <translation>تعذّر العثور على مجلد التنزيلات. احفظوا ملف PDF، ثم افتحوه من صفحة البداية.</translation>
    </message>
    <message>
        <source>Le navigateur ne s&apos;est pas ouvert. Copiez l&apos;adresse dans votre navigateur.</source>
        <extracomment>Problem: the browser could not be opened.</extracomment>
        <translation>لم يُفتح المتصفح. انسخوا العنوان إلى متصفحكم.</translation>
    </message>
    <message>
        <source>&amp;Garder ce formulaire</source>
        <extracomment>Button: keep the form that was just downloaded. The letter after &amp; is its key.</extracomment>
        <translation>الاحتفا&amp;ظ بهذه الاستمارة</translation>
    </message>
    <message>
        <source>Une copie reste sur cet ordinateur et sert pour chaque demande.</source>
        <extracomment>What the button that keeps a downloaded form does.</extracomment>
        <translation>تبقى نسخة على هذا الحاسوب وتُستخدم لكل طلب.</translation>
    </message>
    <message>
        <source>C&apos;est le bon formulaire&#xa0;: %1</source>
        <extracomment>The official form was downloaded. %1: name of the file.</extracomment>
        <translation>هذه هي الاستمارة الصحيحة: %1</translation>
    </message>
    <message>
        <source>C&apos;est un autre formulaire&#xa0;: %1</source>
        <extracomment>A downloaded PDF is another form. %1: which.</extracomment>
        <translation>هذه استمارة أخرى: %1</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas un formulaire que le programme connaît.</source>
        <extracomment>A downloaded PDF is no form that the program knows.</extracomment>
        <translation>ليست استمارة يعرفها البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Voir ce fichier</source>
        <extracomment>Button: see what a downloaded PDF is and what can be done with it.</extracomment>
        <translation>&amp;عرض هذا الملف</translation>
    </message>
    <message>
        <source>Ce qu&apos;il est, et ce que vous pouvez en faire.</source>
        <extracomment>What the button does that shows a downloaded PDF.</extracomment>
        <translation>ما هو، وما يمكنكم أن تفعلوا به.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le formulaire cherché&#xa0;: %1</source>
        <extracomment>A PDF was downloaded that is not the wanted form. %1: name of the file.</extracomment>
        <translation>ليست الاستمارة المطلوبة: %1</translation>
    </message>
</context>
<context>
    <name>prealable::Options</name>
    <message>
        <source>écrivez la date ainsi : 2026-11-21</source>
        <extracomment>Wrong use of the command line.</extracomment>
        <translation>اكتبوا التاريخ هكذا: ‎2026-11-21</translation>
    </message>
    <message>
        <source>option inconnue ou incomplète ; voyez prealable --help</source>
        <extracomment>Wrong use of the command line.</extracomment>
        <translation>خيار غير معروف أو غير مكتمل؛ انظروا prealable --help</translation>
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
        <translation>يُعِدّ Préalable طلب الموافقة المسبقة (accord préalable) الموجَّه إلى التأمين الصحي (Assurance maladie).
لا يُرسَل أي شيء: كل شيء يبقى على هذا الحاسوب.

الاستعمال: prealable [options] [FICHIER]

  --day AAAA-MM-JJ   اليوم الذي تُقرأ فيه القواعد (افتراضيًا: اليوم)
  --forms DOSSIER    مجلد استمارات آخر
  --keys KEYS.json   مفاتيح ثقة إضافية للحزم (للتجارب)
  --version          يعرض الإصدار
  --help             يعرض هذه المساعدة
</translation>
    </message>
</context>
<context>
    <name>prealable::OutcomePage</name>
    <message>
        <source>Bon à savoir</source>
        <extracomment>Heading above notes.</extracomment>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: what the request is.</extracomment>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Qui remplit&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>من يعبّئ؟</translation>
    </message>
    <message>
        <source>Qui envoie&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>من يُرسل؟</translation>
    </message>
    <message>
        <source>À qui&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: to whom the request goes.</extracomment>
        <translation>إلى من؟</translation>
    </message>
    <message>
        <source>Que joindre&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: papers to join.</extracomment>
        <translation>ما الذي يجب إرفاقه؟</translation>
    </message>
    <message>
        <source>Quel délai&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: how long the caisse has to answer.</extracomment>
        <translation>ما الأجل؟</translation>
    </message>
    <message>
        <source>Et sans réponse&#xa0;?</source>
        <extracomment>Heading of a part of the sheet: what it means that no answer comes.</extracomment>
        <translation>وإذا لم يصل رد؟</translation>
    </message>
    <message>
        <source>Et en cas de refus&#xa0;?</source>
        <extracomment>Heading of a part of the sheet.</extracomment>
        <translation>وفي حالة الرفض؟</translation>
    </message>
    <message>
        <source>La fiche de cette demande</source>
        <extracomment>Button that unfolds: who fills the request, who sends it, to whom, the delay, the appeal.</extracomment>
        <translation>ورقة معلومات هذا الطلب</translation>
    </message>
    <message>
        <source>Si un accord devenait nécessaire&#xa0;: la fiche de la demande</source>
        <translation>إذا أصبحت الموافقة ضرورية: ورقة معلومات الطلب</translation>
    </message>
    <message>
        <source>Résultat</source>
        <extracomment>Above the title of the page that says what the person needs.</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Le transport adapté</source>
        <extracomment>Heading: the means of transport that fits.</extracomment>
        <translation>وسيلة النقل المناسبة</translation>
    </message>
    <message>
        <source>Que faire maintenant&#xa0;?</source>
        <extracomment>Heading: the next step.</extracomment>
        <translation>ماذا تفعلون الآن؟</translation>
    </message>
    <message>
        <source>Préparer quand même la demande</source>
        <extracomment>Link: fill the form although the first answer is that nothing is due.</extracomment>
        <translation>إعداد الطلب رغم ذلك</translation>
    </message>
    <message>
        <source>Revenir à l&apos;&amp;accueil</source>
        <extracomment>Button: back to the start page.</extracomment>
        <translation>العودة إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Préparer la demande</source>
        <extracomment>Button: fill the form that the triage found.</extracomment>
        <translation>إعدا&amp;د الطلب</translation>
    </message>
    <message>
        <source>&amp;Préparer la fiche à remettre</source>
        <extracomment>Button: write the sheet that the patient hands to whoever makes the request.</extracomment>
        <translation>إعدا&amp;د ورقة المعلومات الواجب تسليمها</translation>
    </message>
</context>
<context>
    <name>prealable::PackPage</name>
    <message>
        <source>Des formulaires plus récents</source>
        <extracomment>Title: a form pack was opened that may be installed.</extracomment>
        <translation>استمارات أحدث</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui change&#xa0;?</source>
        <extracomment>Heading: above the list of what a form pack changes.</extracomment>
        <translation>ما الذي يتغير؟</translation>
    </message>
    <message>
        <source>Rien de visible.</source>
        <extracomment>Nothing that a person would see changes.</extracomment>
        <translation>لا شيء ظاهر.</translation>
    </message>
    <message>
        <source>Qui publie ce paquet&#xa0;?</source>
        <extracomment>Heading: who signed a form pack.</extracomment>
        <translation>من ينشر هذه الحزمة؟</translation>
    </message>
    <message>
        <source>%1. La signature est bonne&#xa0;: le paquet est entier et n&apos;a pas été modifié.</source>
        <extracomment>%1: who signed a form pack.</extracomment>
        <translation>%1. التوقيع صحيح: الحزمة كاملة ولم تُعدَّل.</translation>
    </message>
    <message>
        <source>De quand date-t-il&#xa0;?</source>
        <extracomment>Heading: the version of a form pack.</extracomment>
        <translation>ما تاريخها؟</translation>
    </message>
    <message>
        <source>Ce paquet&#xa0;: %1. En place sur cet ordinateur&#xa0;: %2.</source>
        <extracomment>%1: version and day of a pack, %2: of the forms in use.</extracomment>
        <translation>هذه الحزمة: %1. الموجود على هذا الحاسوب: %2.</translation>
    </message>
    <message>
        <source>Il sera installé pour vous seulement, et servira au prochain démarrage de Préalable. Vos demandes et vos brouillons sont gardés. Vous pourrez le retirer.</source>
        <extracomment>What happens when a form pack is installed.</extracomment>
        <translation>ستُثبَّت لكم وحدكم، وستُستخدم عند التشغيل القادم لبرنامج Préalable. تُحفظ طلباتكم ومسوداتكم. ويمكنكم إزالتها.</translation>
    </message>
    <message>
        <source>&amp;Installer</source>
        <extracomment>Button: install the form pack. The letter after &amp; is its key.</extracomment>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Ne pas installer</source>
        <extracomment>Button: do not install the form pack.</extracomment>
        <translation>عدم التثبيت</translation>
    </message>
    <message>
        <source>%1 sans date de début connue</source>
        <extracomment>A number of the law. %1: the number.</extracomment>
        <translation>%1 دون تاريخ بدء معروف</translation>
    </message>
    <message>
        <source>%1 à partir du %2</source>
        <extracomment>A number of the law. %1: the number, %2: a day.</extracomment>
        <translation>%1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>%1 jusqu&apos;au %2</source>
        <extracomment>A number of the law. %1: the number, %2: a day.</extracomment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 du %2 au %3</source>
        <extracomment>A number of the law. %1: the number, %2 and %3: days.</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>&#xa0;; </source>
        <extracomment>Between two numbers of the law, each with its days.</extracomment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>prealable::Page</name>
    <message>
        <source>&amp;Retour</source>
        <extracomment>Button: the page before. The letter after &amp; is its key.</extracomment>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <extracomment>Button: the next page. The letter after &amp; is its key.</extracomment>
        <translation>متا&amp;بعة</translation>
    </message>
</context>
<context>
    <name>prealable::PassphraseBox</name>
    <message>
        <source>Par exemple quatre mots sans rapport entre eux. Majuscules et accents comptent.</source>
        <translation>مثلًا أربع كلمات لا علاقة بينها. تُراعى الأحرف الكبيرة والعلامات فوق الحروف (accents).</translation>
    </message>
    <message>
        <source>Celle qui a été choisie pour ce PDF. Majuscules et accents comptent.</source>
        <translation>العبارة التي اختيرت لملف PDF هذا. تُراعى الأحرف الكبيرة والعلامات فوق الحروف (accents).</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <extracomment>Label of a passphrase.</extracomment>
        <translation>العبارة السرية</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label: the same passphrase a second time, against typing errors.</extracomment>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cacher la phrase</source>
        <extracomment>Button: hide the passphrase that is typed.</extracomment>
        <translation>إخفاء العبارة</translation>
    </message>
    <message>
        <source>Afficher la phrase</source>
        <translation>إظهار العبارة</translation>
    </message>
    <message>
        <source>La phrase se lit à l&apos;écran tant que vous ne la cachez pas.</source>
        <extracomment>What the button that shows the passphrase does.</extracomment>
        <translation>تبقى العبارة مقروءة على الشاشة ما لم تخفوها.</translation>
    </message>
    <message>
        <source>Écrivez la phrase secrète une deuxième fois.</source>
        <extracomment>Problem: the second field of a new passphrase is empty.</extracomment>
        <translation>اكتبوا العبارة السرية مرة ثانية.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Affichez-les et corrigez.</source>
        <translation>العبارتان مختلفتان. أظهروهما وصحّحوا.</translation>
    </message>
</context>
<context>
    <name>prealable::PersonPage</name>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Ce qui est connu</source>
        <extracomment>Heading: what the register knows about somebody.</extracomment>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Une adresse, un téléphone ou une caisse qui changent dans une demande sont repris ici quand elle est inscrite au registre. Un autre nom, numéro ou jour de naissance fait une autre fiche.</source>
        <extracomment>Under the heading: how it changes by itself.</extracomment>
        <translation>إذا تغيّر في طلب ما عنوان أو هاتف أو صندوق تأمين صحي (caisse)، يُحدَّث هنا عند تسجيل الطلب في السجل. أما اسم آخر أو رقم آخر أو يوم ميلاد آخر فتُنشأ له بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Ses demandes</source>
        <extracomment>Heading: the requests of a patient.</extracomment>
        <translation>طلباته</translation>
    </message>
    <message>
        <source>Aucune dans le registre.</source>
        <extracomment>A patient without request.</extracomment>
        <translation>لا يوجد أي طلب في السجل.</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande avec cette fiche</source>
        <extracomment>Button that unfolds: the forms that can be begun for this person.</extracomment>
        <translation>طلب &amp;جديد بهذه البطاقة</translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation>%1 (cerfa n° %2)</translation>
    </message>
    <message>
        <source>Re&amp;mettre au patient tout ce qui le concerne…</source>
        <extracomment>Button: everything about a patient, for the patient (RGPD, articles 15 and 20).</extracomment>
        <translation>&amp;تسليم المريض كل ما يخصه…</translation>
    </message>
    <message>
        <source>Un fichier lisible avec sa fiche, ses demandes, leurs preuves et qui les a consultées (droit d&apos;accès, RGPD article 15).</source>
        <extracomment>What the button does.</extracomment>
        <translation>ملف مقروء يضم بطاقته وطلباته وإثباتاتها ومن اطّلع عليها (حق الاطلاع، المادة 15 من RGPD).</translation>
    </message>
    <message>
        <source>&amp;Supprimer du registre</source>
        <extracomment>Button: remove somebody from the register. Then, on the same button: second press does it.</extracomment>
        <translation>&amp;حذف من السجل</translation>
    </message>
    <message>
        <source>Oui, &amp;supprimer pour toujours</source>
        <translation>نعم، &amp;حذف نهائي</translation>
    </message>
    <message>
        <source>La fiche est effacée. Ses demandes doivent l&apos;être avant.</source>
        <extracomment>What the button does.</extracomment>
        <translation>تُمحى البطاقة. يجب محو طلباته قبل ذلك.</translation>
    </message>
    <message>
        <source>Enregistrer les données du patient</source>
        <extracomment>Title of a file dialog; the suggested name of the file.</extracomment>
        <translation>حفظ بيانات المريض</translation>
    </message>
    <message>
        <source>donnees.json</source>
        <translation>donnees.json</translation>
    </message>
    <message>
        <source>Données enregistrées. Ce fichier n&apos;est pas chiffré&#xa0;: remettez-le en main propre, puis effacez-le.</source>
        <extracomment>The data of a patient were written to a file.</extracomment>
        <translation>حُفظت البيانات. هذا الملف غير مشفَّر: سلّموه باليد، ثم امسحوه.</translation>
    </message>
    <message>
        <source>&amp;Corriger la fiche…</source>
        <extracomment>Button: change by hand what the register knows about somebody.</extracomment>
        <translation>&amp;تصحيح البطاقة…</translation>
    </message>
    <message>
        <source>Réunir avec une &amp;autre fiche…</source>
        <extracomment>Button: two records of one patient become one.</extracomment>
        <translation>&amp;الدمج مع بطاقة أخرى…</translation>
    </message>
    <message>
        <source>Quand un patient a deux fiches&#xa0;: ses demandes passent à celle-ci.</source>
        <extracomment>What the button does.</extracomment>
        <translation>عندما تكون للمريض بطاقتان: تنتقل طلباته إلى هذه البطاقة.</translation>
    </message>
</context>
<context>
    <name>prealable::PrintJob</name>
    <message>
        <source>Cette page ne peut pas être imprimée d&apos;ici. Enregistrez le PDF, puis imprimez-le avec votre lecteur de PDF.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation>لا يمكن طباعة هذه الصفحة من هنا. احفظوا ملف PDF، ثم اطبعوه بقارئ PDF لديكم.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond pas. Vérifiez qu&apos;elle est allumée, ou choisissez-en une autre.</source>
        <extracomment>Problem while printing.</extracomment>
        <translation>الطابعة لا تستجيب. تحققوا من أنها مشغَّلة، أو اختاروا طابعة أخرى.</translation>
    </message>
</context>
<context>
    <name>prealable::PrinterSetup</name>
    <message>
        <source>Régler l&apos;imprimante</source>
        <extracomment>Title of the window in which a printer is measured.</extracomment>
        <translation>ضبط الطابعة</translation>
    </message>
    <message>
        <source>Chaque imprimante décale un peu ce qu&apos;elle imprime. Imprimez la feuille de réglage dans le bac où vous mettez l&apos;original, mesurez ses croix avec une règle, puis tapez les nombres lus. C&apos;est à faire une seule fois par imprimante et par bac.</source>
        <extracomment>How a printer is measured.</extracomment>
        <translation>كل طابعة تزيح قليلًا ما تطبعه. اطبعوا ورقة الضبط من الدرج الذي تضعون فيه الأصل، وقيسوا علاماتها المتصالبة بمسطرة، ثم اكتبوا الأعداد المقروءة. يُفعل ذلك مرة واحدة فقط لكل طابعة ولكل درج.</translation>
    </message>
    <message>
        <source>&amp;Imprimer la feuille de réglage…</source>
        <extracomment>Button: print the sheet with the crosses. The letter after &amp; is its key.</extracomment>
        <translation>&amp;طباعة ورقة الضبط…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le réglage</source>
        <extracomment>Button: keep what was measured. The letter after &amp; is its key.</extracomment>
        <translation>ح&amp;فظ الضبط</translation>
    </message>
    <message>
        <source>du bord gauche (mm)</source>
        <extracomment>Above what was measured: distance of a cross from the paper&apos;s left edge, in millimetres.</extracomment>
        <translation>من الحافة اليسرى (mm)</translation>
    </message>
    <message>
        <source>du bord haut (mm)</source>
        <extracomment>Above what was measured: distance of a cross from the paper&apos;s top edge, in millimetres.</extracomment>
        <translation>من الحافة العليا (mm)</translation>
    </message>
    <message>
        <source>Croix %1 (prévue à %2 et %3)</source>
        <extracomment>A cross of the sheet. %1: its number; %2 and %3: where it should be, in millimetres.</extracomment>
        <translation>العلامة %1 (المتوقعة عند %2 و%3)</translation>
    </message>
    <message>
        <source>Croix %1, du bord gauche en millimètres</source>
        <extracomment>Accessible name of a field. %1: number of a cross.</extracomment>
        <translation>العلامة %1، من الحافة اليسرى بالمليمتر</translation>
    </message>
    <message>
        <source>Croix %1, du bord haut en millimètres</source>
        <extracomment>Accessible name of a field. %1: number of a cross.</extracomment>
        <translation>العلامة %1، من الحافة العليا بالمليمتر</translation>
    </message>
    <message>
        <source>Imprimante mesurée&#xa0;: %1</source>
        <extracomment>The printer that is measured. %1: its name.</extracomment>
        <translation>الطابعة المقيسة: %1</translation>
    </message>
    <message>
        <source>(bac&#xa0;: %1)</source>
        <extracomment>The tray that is measured. %1: its name.</extracomment>
        <translation>(الدرج: %1)</translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est installée sur cet ordinateur.</source>
        <extracomment>Problem: there is nothing to print on.</extracomment>
        <translation>لا توجد طابعة مثبَّتة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Feuille de réglage</source>
        <extracomment>Name of the print job, in the printer&apos;s list.</extracomment>
        <translation>ورقة الضبط</translation>
    </message>
    <message>
        <source>La feuille est imprimée. Mesurez au moins trois croix.</source>
        <extracomment>The sheet with the crosses is printed.</extracomment>
        <translation>طُبعت الورقة. قيسوا ثلاث علامات على الأقل.</translation>
    </message>
    <message>
        <source>Croix %1&#xa0;: tapez un nombre de millimètres, par exemple 25,5.</source>
        <extracomment>Problem with a measure. %1: number of a cross.</extracomment>
        <translation>العلامة %1: اكتبوا عددًا من المليمترات، مثلًا 25,5.</translation>
    </message>
    <message>
        <source>Imprimez d&apos;abord la feuille de réglage.</source>
        <extracomment>Problem: nothing was printed yet, so no printer is known.</extracomment>
        <translation>اطبعوا أولًا ورقة الضبط.</translation>
    </message>
</context>
<context>
    <name>prealable::QuestionForm</name>
    <message>
        <source>Choisissez une réponse à «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is chosen. %1: the question.</extracomment>
        <translation>اختاروا إجابة عن «%1».</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is written. %1: the question.</extracomment>
        <translation>أكملوا «%1».</translation>
    </message>
</context>
<context>
    <name>prealable::QuestionsPage</name>
    <message>
        <source>Cette partie est normalement remplie par le professionnel qui réalise les soins. Vous pouvez la laisser vide&#xa0;: il la complétera sur le papier.</source>
        <extracomment>On a step that the doctor fills, for a patient.</extracomment>
        <translation>يعبّئ هذا الجزء عادةً المهني الصحي الذي يقدّم الرعاية. يمكنكم تركه فارغًا: سيُكمله على الورق.</translation>
    </message>
    <message>
        <source>Cette partie est normalement remplie par le médecin. Vous pouvez la laisser vide&#xa0;: il la complétera sur le papier.</source>
        <translation>يعبّئ هذا الجزء عادةً الطبيب. يمكنكم تركه فارغًا: سيُكمله على الورق.</translation>
    </message>
    <message>
        <source>&amp;Tout laisser au médecin</source>
        <extracomment>Button: leave all questions of this page to the doctor.</extracomment>
        <translation>ترك ال&amp;كل للطبيب</translation>
    </message>
    <message>
        <source>Laisser au médecin ce qui n&apos;est pas encore rempli</source>
        <extracomment>Button, for a practice: leave the questions that have no answer yet.</extracomment>
        <translation>ترك ما لم يُعبَّأ بعد للطبيب</translation>
    </message>
    <message>
        <source>Laisser au professionnel ce qui n&apos;est pas encore rempli</source>
        <extracomment>Button: leave all questions of this page to the professional.</extracomment>
        <translation>ترك ما لم يُعبَّأ بعد للمهني الصحي</translation>
    </message>
    <message>
        <source>&amp;Tout laisser au professionnel</source>
        <translation>ترك ال&amp;كل للمهني الصحي</translation>
    </message>
    <message>
        <source> – page %1 sur %2</source>
        <extracomment>After « Étape 3 sur 7 ». %1: number of the page within the step, %2: how many.</extracomment>
        <translation> – الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Entrée&#xa0;: question suivante. F1&#xa0;: aide de la question. F3&#xa0;: toutes les touches.</source>
        <translation>Entrée: السؤال التالي. F1: مساعدة حول السؤال. F3: جميع المفاتيح.</translation>
    </message>
    <message>
        <source>Tab&#xa0;: question suivante. F1&#xa0;: aide de la question. F3&#xa0;: toutes les touches.</source>
        <extracomment>Beside the buttons of a form that stands on one page, where Enter begins a new line.</extracomment>
        <translation>Tab: السؤال التالي. F1: مساعدة حول السؤال. F3: جميع المفاتيح.</translation>
    </message>
</context>
<context>
    <name>prealable::ReadingPage</name>
    <message>
        <source>Lecture du fichier…</source>
        <extracomment>Title while a file that was opened or dropped is read.</extracomment>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Le fichier est vérifié avant d&apos;être ouvert. Cela peut prendre quelques secondes.</source>
        <extracomment>While a file is read: why it may take a moment.</extracomment>
        <translation>يُتحقق من الملف قبل فتحه. قد يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <extracomment>Button: stop reading the file that was opened. The letter after &amp; is its key.</extracomment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Le fichier n&apos;est pas ouvert. Rien n&apos;y est changé.</source>
        <extracomment>What « Annuler » does while a file is read.</extracomment>
        <translation>لا يُفتح الملف. ولا يتغير فيه شيء.</translation>
    </message>
</context>
<context>
    <name>prealable::RecallDialog</name>
    <message>
        <source>Fiches du registre</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>بطاقات السجل</translation>
    </message>
    <message>
        <source>Reprendre du registre</source>
        <extracomment>Title of a dialog: somebody of the register is taken into the request.</extracomment>
        <translation>الاستعادة من السجل</translation>
    </message>
    <message>
        <source>&amp;Nom ou numéro</source>
        <extracomment>Label of a search field.</extracomment>
        <translation>الا&amp;سم أو الرقم</translation>
    </message>
    <message>
        <source>Tapez quelques lettres, choisissez avec les flèches, puis Entrée.</source>
        <extracomment>Accessible description of that field.</extracomment>
        <translation>اكتبوا بعض الأحرف، واختاروا بالأسهم، ثم اضغطوا على Entrée.</translation>
    </message>
    <message>
        <source>Personne dans le registre ne porte ce nom ou ce numéro.</source>
        <extracomment>Under a list: nobody fits what was typed.</extracomment>
        <translation>لا يوجد أحد في السجل بهذا الاسم أو هذا الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prealable::RecordPage</name>
    <message>
        <source>Nouvelle fiche</source>
        <extracomment>Title of a page: somebody new in the register.</extracomment>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <extracomment>Button: write the record into the register. The letter after &amp; is its key.</extracomment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Corriger la fiche</source>
        <extracomment>Title of a page: what the register knows about somebody is changed.</extracomment>
        <translation>تصحيح البطاقة</translation>
    </message>
    <message>
        <source>Réunir deux fiches</source>
        <extracomment>Title of a page: two records of one patient.</extracomment>
        <translation>دمج بطاقتين</translation>
    </message>
    <message>
        <source>Réun&amp;ir les deux fiches</source>
        <extracomment>Button: make one record of two. The letter after &amp; is its key.</extracomment>
        <translation>&amp;دمج البطاقتين</translation>
    </message>
    <message>
        <source>L&apos;autre fiche dit autrement</source>
        <extracomment>Heading: two records of a patient do not say the same.</extracomment>
        <translation>البطاقة الأخرى تقول غير ذلك</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>What the other record says. %1: the question, %2: its answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <extracomment>Button: this answer instead of the one below.</extracomment>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Le registre a déjà une fiche «&#xa0;%1&#xa0;» qui dit la même chose. Si ce n&apos;est pas la même personne, enregistrez encore une fois.</source>
        <extracomment>Problem: a record for the same person is there. %1: the name on it.</extracomment>
        <translation>توجد في السجل بطاقة «%1» تقول الشيء نفسه. إن لم يكن الشخص نفسه، فاحفظوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Fiche inscrite au registre.</source>
        <extracomment>A record was written into the register.</extracomment>
        <translation>سُجّلت البطاقة في السجل.</translation>
    </message>
    <message>
        <source>Fiche corrigée.</source>
        <extracomment>A record was changed.</extracomment>
        <translation>صُحّحت البطاقة.</translation>
    </message>
    <message>
        <source>Les deux fiches sont réunies.</source>
        <extracomment>Two records of a patient became one.</extracomment>
        <translation>دُمجت البطاقتان.</translation>
    </message>
    <message>
        <source>Un autre poste vient d&apos;écrire «&#xa0;%1&#xa0;» ici. Gardez votre réponse ou changez-la, puis enregistrez de nouveau.</source>
        <translation>كتب جهاز آخر للتو «%1» هنا. أبقوا إجابتكم أو غيّروها، ثم احفظوا من جديد.</translation>
    </message>
    <message>
        <source>La fiche «&#xa0;%1&#xa0;» sera supprimée. Ses demandes (%2) passent à celle-ci. Vérifiez qu&apos;il s&apos;agit bien de la même personne.</source>
        <extracomment>What happens when two records of a patient become one. %1: the name on the other record, %2: how many requests the other one has.</extracomment>
        <translation>ستُحذف البطاقة «%1». وتنتقل طلباتها (%2) إلى هذه البطاقة. تحققوا من أن الأمر يتعلق فعلًا بالشخص نفسه.</translation>
    </message>
    <message>
        <source>Vos changements ne sont pas enregistrés. Enregistrez-les, ou revenez encore une fois en arrière pour les perdre.</source>
        <extracomment>Problem: somebody goes back from a record that was changed.</extracomment>
        <translation>لم تُحفظ تغييراتكم. احفظوها، أو ارجعوا مرة أخرى للتخلي عنها.</translation>
    </message>
</context>
<context>
    <name>prealable::RefusalList</name>
    <message>
        <source>À corriger avant l&apos;envoi</source>
        <translation>ما يجب تصحيحه قبل الإرسال</translation>
    </message>
    <message>
        <source>Motifs de refus probables</source>
        <translation>أسباب الرفض المحتملة</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <extracomment>Problem: what is typed is not an answer. %1: the question, %2: what to do.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Le programme ne voit aucun motif de refus dans vos réponses. La caisse décide seule.</source>
        <extracomment>No cause for a refusal was found in the answers.</extracomment>
        <translation>لا يرى البرنامج أي سبب للرفض في إجاباتكم. صندوق التأمين الصحي (caisse) وحده يقرر.</translation>
    </message>
    <message>
        <source>Il manque une réponse.</source>
        <extracomment>Above a link to a question.</extracomment>
        <translation>تنقص إجابة واحدة.</translation>
    </message>
    <message>
        <source>Il manque %1 réponses.</source>
        <translation>عدد الإجابات الناقصة: %1.</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterAccess</name>
    <message>
        <source>Sur le serveur «&#xa0;%1&#xa0;», base «&#xa0;%2&#xa0;».</source>
        <extracomment>Where the register is. %1: a server, %2: its database.</extracomment>
        <translation>على الخادم «%1»، قاعدة البيانات «%2».</translation>
    </message>
    <message>
        <source>Sur cet ordinateur&#xa0;: %1</source>
        <extracomment>Where the register is. %1: a file.</extracomment>
        <translation>على هذا الحاسوب: %1</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterPage</name>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>Title of the page with the patients and requests of a practice.</extracomment>
        <translation>سجل العيادة</translation>
    </message>
    <message>
        <source>&amp;Chercher un nom, un numéro ou un jour</source>
        <extracomment>Label of a search field.</extracomment>
        <translation>&amp;بحث عن اسم أو رقم أو يوم</translation>
    </message>
    <message>
        <source>Chercher un nom, un numéro ou un jour</source>
        <extracomment>Accessible name of a search field.</extracomment>
        <translation>بحث عن اسم أو رقم أو يوم</translation>
    </message>
    <message>
        <source>Fiches du registre</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>بطاقات السجل</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la fiche</source>
        <extracomment>Button: open the record that is marked in the list. The letter after &amp; is its key.</extracomment>
        <translation>&amp;فتح البطاقة</translation>
    </message>
    <message>
        <source>Échéances pour l&apos;&amp;agenda…</source>
        <extracomment>Button: the days that matter, for the calendar of the practice. No name is in it.</extracomment>
        <translation>المواعيد النهائية للمف&amp;كرة…</translation>
    </message>
    <message>
        <source>Un fichier .ics avec les dates seulement&#xa0;: aucun nom, aucune information médicale.</source>
        <extracomment>What the button for the calendar does.</extracomment>
        <translation>ملف ‎.ics يحتوي على التواريخ فقط: لا أسماء ولا معلومات طبية.</translation>
    </message>
    <message>
        <source>&amp;Verrouiller</source>
        <extracomment>Button: nobody reads the register any more without its passphrase.</extracomment>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Ré&amp;glages…</source>
        <extracomment>Button: the settings of the register.</extracomment>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Importer des patients…</source>
        <extracomment>Button: patients from a file of another program.</extracomment>
        <translation>ا&amp;ستيراد مرضى…</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) trouvée(s)</source>
        <extracomment>Above the list of what was found. %n: how many.</extracomment>
        <translation>
            <numerusform>عُثر على %n بطاقة</numerusform>
            <numerusform>عُثر على بطاقة واحدة</numerusform>
            <numerusform>عُثر على بطاقتين</numerusform>
            <numerusform>عُثر على %n بطاقات</numerusform>
            <numerusform>عُثر على %n بطاقة</numerusform>
            <numerusform>عُثر على %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the list of requests that are not closed, the next day that matters first.</extracomment>
        <translation>
            <numerusform>%n طلب جارٍ، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>طلب واحد جارٍ، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>طلبان جاريان، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>%n طلبات جارية، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>%n طلبًا جاريًا، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>%n طلب جارٍ، أقرب موعد نهائي أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>. Voici les %1 premières&#xa0;: précisez la recherche.</source>
        <extracomment>After the number of records. %1: how many of them are in the list.</extracomment>
        <translation>. هذه أولى النتائج وعددها %1: حدّدوا البحث أكثر.</translation>
    </message>
    <message>
        <source> (lecture du registre en cours)</source>
        <extracomment>The register was opened a moment ago and is still being read.</extracomment>
        <translation> (قراءة السجل جارية)</translation>
    </message>
    <message>
        <source>Aucune échéance n&apos;est attendue.</source>
        <extracomment>Nothing to put in a calendar.</extracomment>
        <translation>لا يوجد أي موعد نهائي منتظر.</translation>
    </message>
    <message>
        <source>Enregistrer les échéances</source>
        <extracomment>Title of a file dialog; the suggested name of the file.</extracomment>
        <translation>حفظ المواعيد النهائية</translation>
    </message>
    <message>
        <source>echeances.ics</source>
        <translation>echeances.ics</translation>
    </message>
    <message numerus="yes">
        <source>%n échéance(s) enregistrée(s). Ouvrez le fichier avec votre agenda.</source>
        <extracomment>The file for the calendar was written. %n: number of days in it.</extracomment>
        <translation>
            <numerusform>حُفظ %n موعد نهائي. افتحوا الملف بمفكرتكم.</numerusform>
            <numerusform>حُفظ موعد نهائي واحد. افتحوا الملف بمفكرتكم.</numerusform>
            <numerusform>حُفظ موعدان نهائيان. افتحوا الملف بمفكرتكم.</numerusform>
            <numerusform>حُفظت %n مواعيد نهائية. افتحوا الملف بمفكرتكم.</numerusform>
            <numerusform>حُفظ %n موعدًا نهائيًا. افتحوا الملف بمفكرتكم.</numerusform>
            <numerusform>حُفظ %n موعد نهائي. افتحوا الملف بمفكرتكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche…</source>
        <extracomment>Button: somebody new in the register, written by hand.</extracomment>
        <translation>بطاقة &amp;جديدة…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterServerPage</name>
    <message>
        <source>Ramener le registre sur cet ordinateur</source>
        <extracomment>Title of a page.</extracomment>
        <translation>إعادة السجل إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Tout est copié, relu et comparé&#xa0;; ensuite seulement le registre du serveur est marqué comme déplacé. Les autres postes ne pourront plus s&apos;en servir. La phrase secrète reste la même.</source>
        <extracomment>What happens.</extracomment>
        <translation>يُنسخ كل شيء وتُعاد قراءته ويُقارَن؛ وبعد ذلك فقط يُعلَّم سجل الخادم بأنه منقول. لن تتمكن الأجهزة الأخرى من استخدامه بعد ذلك. تبقى العبارة السرية نفسها.</translation>
    </message>
    <message>
        <source>Ramener le re&amp;gistre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>إعادة الس&amp;جل</translation>
    </message>
    <message>
        <source>Rejoindre le registre du cabinet</source>
        <extracomment>Title of a page.</extracomment>
        <translation>الانضمام إلى سجل العيادة</translation>
    </message>
    <message>
        <source>Le registre est sur un serveur PostgreSQL du cabinet. Ce poste l&apos;ouvrira avec la même phrase secrète.</source>
        <extracomment>What happens.</extracomment>
        <translation>السجل موجود على خادم PostgreSQL تابع للعيادة. سيفتحه هذا الجهاز بالعبارة السرية نفسها.</translation>
    </message>
    <message>
        <source>Re&amp;joindre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>ان&amp;ضمام</translation>
    </message>
    <message>
        <source>Déplacer le registre sur un serveur</source>
        <extracomment>Title of a page.</extracomment>
        <translation>نقل السجل إلى خادم</translation>
    </message>
    <message>
        <source>Le serveur PostgreSQL du cabinet garde alors le registre pour tous les postes. Il n&apos;y lit aucun nom, aucun numéro ni aucune demande. Tout est copié, relu et comparé&#xa0;; ensuite seulement le registre de cet ordinateur est marqué comme déplacé. La phrase secrète reste la même.</source>
        <extracomment>What happens.</extracomment>
        <translation>يحتفظ خادم PostgreSQL التابع للعيادة عندئذ بالسجل لجميع الأجهزة. ولا يقرأ فيه أي اسم ولا أي رقم ولا أي طلب. يُنسخ كل شيء وتُعاد قراءته ويُقارَن؛ وبعد ذلك فقط يُعلَّم سجل هذا الحاسوب بأنه منقول. تبقى العبارة السرية نفسها.</translation>
    </message>
    <message>
        <source>&amp;Déplacer le registre</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>&amp;نقل السجل</translation>
    </message>
    <message>
        <source>Serveur</source>
        <extracomment>Label of a field; under it: what to write.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Son nom ou son adresse dans le réseau du cabinet.</source>
        <translation>اسمه أو عنوانه في شبكة العيادة.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field.</extracomment>
        <translation>المنفذ (port)</translation>
    </message>
    <message>
        <source>Base de données</source>
        <extracomment>Label of a field; under it: what to write.</extracomment>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Créée vide par qui s&apos;occupe du serveur.</source>
        <translation>أنشأها فارغةً من يتولى أمر الخادم.</translation>
    </message>
    <message>
        <source>Utilisateur</source>
        <extracomment>Label of a field.</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Mot de passe du serveur</source>
        <extracomment>Label of a field; under it: where it is kept.</extracomment>
        <translation>كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>Gardé sur ce poste, lisible par votre session seule. Ce n&apos;est pas la phrase du registre.</source>
        <translation>محفوظة على هذا الجهاز، ولا يمكن قراءتها إلا من جلستكم. ليست عبارة السجل.</translation>
    </message>
    <message>
        <source>Chiffrer la liaison (TLS)</source>
        <extracomment>Check box; second line: what it means.</extracomment>
        <translation>تشفير الاتصال (TLS)</translation>
    </message>
    <message>
        <source>À laisser coché, sauf si le serveur ne le permet pas.</source>
        <translation>يُترك محدَّدًا، إلا إذا كان الخادم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: nothing is written. %1: the field.</extracomment>
        <translation>أكملوا «%1».</translation>
    </message>
    <message>
        <source>Le port est un nombre de 1 à 65535.</source>
        <extracomment>Problem with a number.</extracomment>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Le serveur est interrogé…</source>
        <extracomment>While the server is asked.</extracomment>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>Le registre est copié…</source>
        <extracomment>While the register is copied.</extracomment>
        <translation>جارٍ نسخ السجل…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterSettingsPage</name>
    <message>
        <source>Réglages du registre</source>
        <extracomment>Title of a page.</extracomment>
        <translation>إعدادات السجل</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les réglages</source>
        <extracomment>Button: keep the settings. The letter after &amp; is its key.</extracomment>
        <translation>ح&amp;فظ الإعدادات</translation>
    </message>
    <message>
        <source>Ce poste et le cabinet</source>
        <extracomment>Heading.</extracomment>
        <translation>هذا الجهاز والعيادة</translation>
    </message>
    <message>
        <source>Qui travaille sur ce poste&#xa0;?</source>
        <extracomment>Label: the name under which the register writes down who did what.</extracomment>
        <translation>من يعمل على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Verrouiller après combien de minutes sans activité&#xa0;? (1 à %1)</source>
        <extracomment>Label. %1: the most that can be chosen.</extracomment>
        <translation>القفل بعد كم دقيقة من عدم النشاط؟ (من 1 إلى %1)</translation>
    </message>
    <message>
        <source>Garder les demandes closes pendant combien de mois&#xa0;? (1 à %1)</source>
        <extracomment>Label. %1: the most that can be chosen.</extracomment>
        <translation>الاحتفاظ بالطلبات المغلقة كم شهرًا؟ (من 1 إلى %1)</translation>
    </message>
    <message>
        <source>Les deux derniers réglages valent pour tous les postes.</source>
        <extracomment>Under the labels: these hold for all computers of the practice.</extracomment>
        <translation>الإعدادان الأخيران يسريان على جميع الأجهزة.</translation>
    </message>
    <message>
        <source>Effacer ce qui est ancien</source>
        <extracomment>Heading: records that were kept long enough.</extracomment>
        <translation>محو ما هو قديم</translation>
    </message>
    <message>
        <source>Avant le %1&#xa0;: %2 demande(s) close(s), %3 patient(s) sans autre demande.</source>
        <extracomment>How much is old enough. %1: a date, %2 and %3: how many.</extracomment>
        <translation>قبل %1: الطلبات المغلقة: %2، المرضى بلا طلب آخر: %3.</translation>
    </message>
    <message>
        <source>Effa&amp;cer ces fiches</source>
        <extracomment>Button: erase old records. Then, on the same button: second press does it.</extracomment>
        <translation>م&amp;حو هذه البطاقات</translation>
    </message>
    <message>
        <source>Oui, effa&amp;cer pour toujours</source>
        <translation>نعم، م&amp;حو نهائي</translation>
    </message>
    <message>
        <source>Les fiches anciennes sont effacées.</source>
        <extracomment>Old records were erased.</extracomment>
        <translation>مُحيت البطاقات القديمة.</translation>
    </message>
    <message>
        <source>Changer la phrase secrète</source>
        <extracomment>Heading.</extracomment>
        <translation>تغيير العبارة السرية</translation>
    </message>
    <message>
        <source>Pour tous les postes. %1 caractères au moins.</source>
        <extracomment>Under the heading. %1: number of characters.</extracomment>
        <translation>لجميع الأجهزة. %1 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Nouvelle phrase secrète</source>
        <extracomment>Label.</extracomment>
        <translation>عبارة سرية جديدة</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label.</extracomment>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Changer la &amp;phrase</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>ت&amp;غيير العبارة</translation>
    </message>
    <message>
        <source>Choisissez une phrase d&apos;au moins %1 caractères.</source>
        <extracomment>Problem: the passphrase is too short. %1: number of characters.</extracomment>
        <translation>اختاروا عبارة من %1 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Retapez la seconde.</source>
        <extracomment>Problem: the passphrase was not typed the same way twice.</extracomment>
        <translation>العبارتان مختلفتان. أعيدوا كتابة الثانية.</translation>
    </message>
    <message>
        <source>La phrase est changée. L&apos;ancienne n&apos;ouvre plus le registre.</source>
        <extracomment>The passphrase was changed.</extracomment>
        <translation>غُيّرت العبارة. لم تعد العبارة القديمة تفتح السجل.</translation>
    </message>
    <message>
        <source>Trousseau de cet ordinateur</source>
        <extracomment>Heading: the keychain of the system.</extracomment>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Avec le trousseau, le registre s&apos;ouvre sans la phrase pour qui a ouvert votre session.</source>
        <extracomment>Under the heading: what it means.</extracomment>
        <translation>باستخدام سلسلة المفاتيح، يُفتح السجل دون العبارة لمن فتح جلستكم.</translation>
    </message>
    <message>
        <source>Retenir dans le &amp;trousseau</source>
        <extracomment>Button: the keychain keeps the register&apos;s key.</extracomment>
        <translation>حفظ في &amp;سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Le trousseau ouvrira le registre sur ce poste.</source>
        <extracomment>The keychain keeps the register&apos;s key now.</extracomment>
        <translation>ستفتح سلسلة المفاتيح السجل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>O&amp;ublier la clé du trousseau</source>
        <extracomment>Button: the keychain must not open the register any more.</extracomment>
        <translation>إ&amp;زالة المفتاح من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Le trousseau n&apos;ouvre plus le registre sur ce poste.</source>
        <extracomment>The keychain does not keep the register&apos;s key any more.</extracomment>
        <translation>لم تعد سلسلة المفاتيح تفتح السجل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Où est le registre&#xa0;?</source>
        <extracomment>Heading: where the register is kept.</extracomment>
        <translation>أين السجل؟</translation>
    </message>
    <message>
        <source>Ramener le registre sur cet or&amp;dinateur…</source>
        <translation>إعا&amp;دة السجل إلى هذا الحاسوب…</translation>
    </message>
    <message>
        <source>&amp;Déplacer le registre sur un serveur du cabinet…</source>
        <translation>ن&amp;قل السجل إلى خادم للعيادة…</translation>
    </message>
    <message>
        <source>Vérifier le registre</source>
        <extracomment>Heading: whether nothing is damaged or missing.</extracomment>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Chaque fiche et tout le journal sont relus&#xa0;: rien n&apos;est abîmé, changé ni retiré par un autre moyen que ce programme.</source>
        <extracomment>Under the heading: what is done.</extracomment>
        <translation>تُعاد قراءة كل بطاقة وسجل الوقائع كله: لا شيء تالف أو مغيَّر أو مُزال بوسيلة أخرى غير هذا البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Vérifier maintenant</source>
        <extracomment>Button. The letter after &amp; is its key.</extracomment>
        <translation>التحقق ا&amp;لآن</translation>
    </message>
    <message>
        <source>Le registre est entier&#xa0;: %1 fiches, %2 lignes de journal.</source>
        <translation>السجل سليم: البطاقات: %1، أسطر سجل الوقائع: %2.</translation>
    </message>
    <message>
        <source>Le registre est abîmé&#xa0;: %1 fiche(s) altérée(s), %2 disparue(s).</source>
        <extracomment>The register is damaged. %1 and %2: how many records.</extracomment>
        <translation>السجل تالف: البطاقات المتضررة: %1، البطاقات المفقودة: %2.</translation>
    </message>
    <message>
        <source>Le journal a été modifié.</source>
        <extracomment>After that: the audit&apos;s chain is broken.</extracomment>
        <translation>عُدّل سجل الوقائع.</translation>
    </message>
    <message>
        <source>Reprenez une sauvegarde.</source>
        <extracomment>After that: what to do.</extracomment>
        <translation>استعيدوا نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Heading: who did what.</extracomment>
        <translation>سجل الوقائع</translation>
    </message>
    <message>
        <source>Qui a fait quoi, les dernières lignes d&apos;abord (%1 en tout).</source>
        <extracomment>Under the heading. %1: how many lines.</extracomment>
        <translation>من فعل ماذا، آخر الأسطر أولًا (المجموع %1).</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <extracomment>Problem with a number. %1: the most that can be chosen.</extracomment>
        <translation>اكتبوا عددًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <extracomment>The settings were kept.</extracomment>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
</context>
<context>
    <name>prealable::RegisterTexts</name>
    <message>
        <source>%1 le %2</source>
        <extracomment>State of a request, and since when. %1: &quot;envoyée&quot;, %2: a date.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>sans réponse, accord estimé acquis depuis le %1</source>
        <extracomment>The caisse did not answer in time. %1: a date.</extracomment>
        <translation>بلا رد، يُقدَّر أن الموافقة مكتسبة منذ %1</translation>
    </message>
    <message>
        <source>sans réponse, accord estimé acquis à partir du %1</source>
        <extracomment>What a request waits for. %1: a date.</extracomment>
        <translation>بلا رد، يُقدَّر أن الموافقة مكتسبة ابتداءً من %1</translation>
    </message>
    <message>
        <source>le délai pour contester a pris fin le %1</source>
        <extracomment>The time to contest a refusal is over. %1: a date.</extracomment>
        <translation>انتهى في %1 أجل الطعن</translation>
    </message>
    <message>
        <source>à contester au plus tard le %1</source>
        <extracomment>Until when a refusal may be contested. %1: a date.</extracomment>
        <translation>يُطعن فيه في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>sans réponse de la commission, rejet estimé depuis le %1</source>
        <extracomment>The commission did not answer. %1: a date.</extracomment>
        <translation>بلا رد من اللجنة، يُقدَّر أن الطعن مرفوض منذ %1</translation>
    </message>
    <message>
        <source>sans réponse de la commission, rejet estimé à partir du %1</source>
        <extracomment>What an appeal waits for. %1: a date.</extracomment>
        <translation>بلا رد من اللجنة، يُقدَّر أن الطعن مرفوض ابتداءً من %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>مريض</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>طبيب واصف (prescripteur)</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>Kind of a record of the register: a hospital, a practice.</extracomment>
        <translation>مؤسسة (structure)</translation>
    </message>
    <message>
        <source>Caisse</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>صندوق التأمين الصحي (caisse)</translation>
    </message>
    <message>
        <source>Demande</source>
        <extracomment>Kind of a record of the register.</extracomment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Preuve ou courrier</source>
        <extracomment>Kind of a record of the register: a receipt, a letter.</extracomment>
        <translation>إثبات أو رسالة</translation>
    </message>
    <message>
        <source>naissance %1</source>
        <extracomment>Day of birth in a list. %1: a date.</extracomment>
        <translation>الميلاد %1</translation>
    </message>
    <message>
        <source>n° %1</source>
        <extracomment>Number of a person or place in a list. %1: the number.</extracomment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <extracomment>In place of a name that was not given.</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>pièces manquantes reçues par la caisse</source>
        <extracomment>A line of a request&apos;s story.</extracomment>
        <translation>استلم صندوق التأمين الصحي (caisse) المستندات الناقصة</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A line of a request&apos;s story: only a note.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source> pour un motif médical</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> لسبب طبي</translation>
    </message>
    <message>
        <source> pour un motif administratif</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> لسبب إداري</translation>
    </message>
    <message>
        <source> pour des motifs médical et administratif</source>
        <extracomment>A refusal, and which.</extracomment>
        <translation> لسببين طبي وإداري</translation>
    </message>
    <message>
        <source>noté par %1</source>
        <extracomment>Who wrote a line of a story. %1: a name.</extracomment>
        <translation>دوّنه %1</translation>
    </message>
    <message>
        <source>fiche créée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>أُنشئت بطاقة</translation>
    </message>
    <message>
        <source>registre créé</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>أُنشئ السجل</translation>
    </message>
    <message>
        <source>fiche modifiée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>عُدّلت بطاقة</translation>
    </message>
    <message>
        <source>fiche supprimée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>حُذفت بطاقة</translation>
    </message>
    <message>
        <source>fiches anciennes effacées</source>
        <extracomment>A line of the audit: old records were erased.</extracomment>
        <translation>مُحيت بطاقات قديمة</translation>
    </message>
    <message>
        <source>fiche consultée</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>اطُّلع على بطاقة</translation>
    </message>
    <message>
        <source>données remises au patient</source>
        <extracomment>A line of the audit: a patient got their data.</extracomment>
        <translation>سُلّمت البيانات إلى المريض</translation>
    </message>
    <message>
        <source>clé du registre changée</source>
        <extracomment>A line of the audit: the passphrase or a keychain.</extracomment>
        <translation>غُيّر مفتاح السجل</translation>
    </message>
    <message>
        <source>réglages changés</source>
        <extracomment>A line of the audit.</extracomment>
        <translation>غُيّرت الإعدادات</translation>
    </message>
    <message>
        <source>À reprendre&#xa0;: brouillon</source>
        <extracomment>A step of a request.</extracomment>
        <translation>للاستئناف: مسودة</translation>
    </message>
    <message>
        <source>Prête, à envoyer</source>
        <extracomment>A step of a request.</extracomment>
        <translation>جاهز، ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Envoyée ou déposée</source>
        <extracomment>A step of a request.</extracomment>
        <translation>أُرسل أو أُودع</translation>
    </message>
    <message>
        <source>Reçue par la caisse</source>
        <extracomment>A step of a request.</extracomment>
        <translation>استلمه صندوق التأمين الصحي (caisse)</translation>
    </message>
    <message>
        <source>Accord de la caisse</source>
        <extracomment>A step of a request: the caisse agreed.</extracomment>
        <translation>موافقة صندوق التأمين الصحي (caisse)</translation>
    </message>
    <message>
        <source>Refus de la caisse</source>
        <extracomment>A step of a request: the caisse refused.</extracomment>
        <translation>رفض صندوق التأمين الصحي (caisse)</translation>
    </message>
    <message>
        <source>Recours envoyé</source>
        <extracomment>A step of a request: the refusal is contested.</extracomment>
        <translation>أُرسل الطعن (recours)</translation>
    </message>
    <message>
        <source>Close&#xa0;: plus rien à faire</source>
        <extracomment>A step of a request: nothing more is to be done.</extracomment>
        <translation>مغلق: لا شيء آخر مطلوب</translation>
    </message>
    <message>
        <source>fiche réunie avec une autre</source>
        <extracomment>A line of the audit: this record became part of another one.</extracomment>
        <translation>بطاقة دُمجت مع أخرى</translation>
    </message>
    <message>
        <source>Oui</source>
        <extracomment>The answer to a question.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
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
        <translation>تحققوا من إجاباتكم</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <extracomment>Button: all answers were read again. The letter after &amp; is its key.</extracomment>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>Complétez «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: an answer is missing. %1: the question.</extracomment>
        <translation>أكملوا «%1».</translation>
    </message>
    <message>
        <source>Ajoutez la pièce&#xa0;: %1.</source>
        <extracomment>Problem: a paper is missing. %1: which one.</extracomment>
        <translation>أضيفوا المستند: %1.</translation>
    </message>
    <message>
        <source>Corrigez, ou confirmez&#xa0;: %1</source>
        <extracomment>Problem: a warning was neither corrected nor kept. %1: the warning.</extracomment>
        <translation>صحّحوا أو أكّدوا: %1</translation>
    </message>
    <message>
        <source>Le formulaire a changé depuis le début de ce brouillon.</source>
        <extracomment>The form changed since the draft was begun.</extracomment>
        <translation>تغيّرت الاستمارة منذ بدء هذه المسودة.</translation>
    </message>
    <message>
        <source>L&apos;édition %1 est remplacée par l&apos;édition %2.</source>
        <extracomment>The form changed since the draft was begun. %1, %2: numbers of editions.</extracomment>
        <translation>حلّت محل الطبعة ‎%1 الطبعة ‎%2.</translation>
    </message>
    <message>
        <source>Toutes vos réponses sont gardées. Relisez-les.</source>
        <extracomment>The form changed: what to do.</extracomment>
        <translation>جميع إجاباتكم محفوظة. أعيدوا قراءتها.</translation>
    </message>
    <message>
        <source>Ces réponses n&apos;y ont plus leur place. Écrivez-les ailleurs si elles comptent encore. Les autres sont gardées.</source>
        <translation>لم يعد لهذه الإجابات مكان فيها. اكتبوها في مكان آخر إذا كانت لا تزال مهمة. الإجابات الأخرى محفوظة.</translation>
    </message>
    <message>
        <source>• %1&#xa0;: %2</source>
        <extracomment>An answer that has no place any more. %1: question, %2: answer.</extracomment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>J&apos;ai relu&#xa0;: ne plus afficher ce message</source>
        <extracomment>Button: the list of answers without a place is not kept any longer.</extracomment>
        <translation>أعدتُ القراءة: عدم عرض هذه الرسالة بعد الآن</translation>
    </message>
    <message>
        <source>À regarder de près</source>
        <extracomment>Heading above warnings and remarks.</extracomment>
        <translation>للمراجعة بعناية</translation>
    </message>
    <message>
        <source>Non connu&#xa0;: laissé vide</source>
        <translation>غير معروف: تُرك فارغًا</translation>
    </message>
    <message>
        <source>Sans réponse&#xa0;: à compléter</source>
        <extracomment>There is no answer.</extracomment>
        <translation>بلا إجابة: يجب إكماله</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>Link: change an answer.</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Modifier&#xa0;: %1</source>
        <extracomment>Accessible name of a link. %1: the question.</extracomment>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Pièces à joindre</source>
        <extracomment>Heading above the papers that are joined.</extracomment>
        <translation>المستندات المطلوب إرفاقها</translation>
    </message>
    <message>
        <source> – daté du %1</source>
        <extracomment>Date of a joined paper.</extracomment>
        <translation> – بتاريخ %1</translation>
    </message>
    <message>
        <source>Aucune pièce ajoutée.</source>
        <extracomment>No paper is joined.</extracomment>
        <translation>لم يُضَف أي مستند.</translation>
    </message>
    <message>
        <source>Modifier les pièces</source>
        <extracomment>Link: change the papers that are joined.</extracomment>
        <translation>تعديل المستندات</translation>
    </message>
    <message>
        <source>Obtenir quand même un brouillon, marqué «&#xa0;BROUILLON&#xa0;»</source>
        <extracomment>Link: a document that says « BROUILLON », although something is missing.</extracomment>
        <translation>الحصول رغم ذلك على مسودة تحمل عبارة «BROUILLON»</translation>
    </message>
</context>
<context>
    <name>prealable::RulesPage</name>
    <message>
        <source>Règles et sources</source>
        <extracomment>Title of the page that lists all rules of the law with their sources.</extracomment>
        <translation>القواعد والمصادر</translation>
    </message>
    <message>
        <source>Les chiffres du droit employés par le programme, avec leurs sources. Toutes les valeurs ont été relues le %1 ou après. Chacune dit si elle est sûre.</source>
        <extracomment>Under the title of the page of rules. %1: a date.</extracomment>
        <translation>أرقام القانون التي يستخدمها البرنامج، مع مصادرها. رُوجعت جميع القيم في %1 أو بعد ذلك. ويُذكر مع كل قيمة هل هي مؤكدة.</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <extracomment>Label of the search field.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Un mot, un nombre ou un article. Exemple&#xa0;: série, 150 km, R. 322-10</source>
        <extracomment>Hint of the search field.</extracomment>
        <translation>كلمة أو عدد أو مادة. مثال: série، 150 km، R. 322-10</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Label of a field that only shows where a source is on the web.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Aucun résultat. Essayez un autre mot.</source>
        <extracomment>How many rows a search found.</extracomment>
        <translation>لا توجد نتائج. جرّبوا كلمة أخرى.</translation>
    </message>
    <message>
        <source>1 résultat</source>
        <extracomment>How many rows a search found. %1: how many.</extracomment>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <source>%1 résultats</source>
        <translation>عدد النتائج: %1</translation>
    </message>
</context>
<context>
    <name>prealable::SourceEditor</name>
    <message>
        <source>Écrivez un nombre en chiffres, par exemple 180.</source>
        <translation>اكتبوا عددًا بالأرقام، مثلًا 180.</translation>
    </message>
    <message>
        <source>Date n° %1&#xa0;: %2</source>
        <translation>التاريخ رقم %1: %2</translation>
    </message>
    <message>
        <source>Écrivez %1 dates au plus.</source>
        <translation>اكتبوا تواريخ لا يزيد عددها على %1.</translation>
    </message>
    <message>
        <source>Une date&#xa0;: %1.</source>
        <extracomment>What was understood. %1: a date.</extracomment>
        <translation>تاريخ واحد: %1.</translation>
    </message>
    <message>
        <source>%1 dates, du %2 au %3.</source>
        <extracomment>What was understood. %1: how many dates, %2: the first, %3: the last.</extracomment>
        <translation>عدد التواريخ: %1، من %2 إلى %3.</translation>
    </message>
</context>
<context>
    <name>prealable::SourceText</name>
    <message>
        <source>Vérifié le %1.</source>
        <extracomment>Under a reason or a value of the law. %1: the day on which the source was last checked.</extracomment>
        <translation>تم التحقق في %1.</translation>
    </message>
    <message>
        <source>Vérifié le %1&#xa0;: probable.</source>
        <extracomment>The same, when the fact is likely, not certain.</extracomment>
        <translation>تم التحقق في %1: مرجَّح.</translation>
    </message>
    <message>
        <source>Vérifié le %1&#xa0;: les sources ne s&apos;accordent pas.</source>
        <extracomment>The same, when sources contradict each other.</extracomment>
        <translation>تم التحقق في %1: المصادر غير متفقة.</translation>
    </message>
    <message>
        <source>Lu le %1, non vérifié.</source>
        <extracomment>The same, when nobody could check it. %1: the day on which it was last read.</extracomment>
        <translation>قُرئ في %1، ولم يُتحقق منه.</translation>
    </message>
    <message>
        <source>version du %1</source>
        <extracomment>After the title of a source. %1: the day of the text that was read.</extracomment>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>version&#xa0;: %1</source>
        <extracomment>After the title of a source. %1: a month or a year.</extracomment>
        <translation>النسخة: %1</translation>
    </message>
    <message>
        <source>Source&#xa0;: %1. %2</source>
        <extracomment>Under a reason or a value of the law. %1: an article or a document, %2: when checked.</extracomment>
        <translation>المصدر: %1. %2</translation>
    </message>
    <message>
        <source>Sources&#xa0;: %1. %2</source>
        <extracomment>The same. %1: articles of law or documents, %2: when they were checked.</extracomment>
        <translation>المصادر: %1. %2</translation>
    </message>
    <message>
        <source>version %1 du %2</source>
        <extracomment>Which forms. %1: a number, %2: a day.</extracomment>
        <translation>الإصدار %1 بتاريخ %2</translation>
    </message>
</context>
<context>
    <name>prealable::StartPage</name>
    <message>
        <source>Préparer une demande pour l&apos;Assurance maladie</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>إعداد طلب موجَّه إلى التأمين الصحي (Assurance maladie)</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <extracomment>Button: begin. The letter after &amp; is its key.</extracomment>
        <translation>ال&amp;بدء</translation>
    </message>
    <message>
        <source>Répondez à des questions simples. Vous saurez quel formulaire il faut, puis vous l&apos;obtiendrez rempli, prêt à imprimer et à signer.</source>
        <extracomment>First page: what the program does.</extracomment>
        <translation>أجيبوا عن أسئلة بسيطة. ستعرفون الاستمارة اللازمة، ثم تحصلون عليها معبَّأة وجاهزة للطباعة والتوقيع.</translation>
    </message>
    <message>
        <source>Durée&#xa0;: environ 10 minutes. Vous pouvez vous arrêter et reprendre plus tard.</source>
        <extracomment>First page: how long it takes.</extracomment>
        <translation>المدة: حوالي 10 دقائق. يمكنكم التوقف والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé&#xa0;: vos réponses restent sur cet ordinateur.</source>
        <extracomment>First page: privacy, in bold.</extracomment>
        <translation>لا يُرسَل أي شيء: تبقى إجاباتكم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>À la fin, c&apos;est vous qui envoyez ou remettez le document.</source>
        <extracomment>First page: privacy.</extracomment>
        <translation>في النهاية، أنتم من ترسلون المستند أو تسلّمونه.</translation>
    </message>
    <message>
        <source>À avoir sous la main</source>
        <extracomment>Heading of the first page.</extracomment>
        <translation>ما يجب أن يكون في متناول أيديكم</translation>
    </message>
    <message>
        <source>la carte Vitale ou l&apos;attestation de droits</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>بطاقة التأمين (carte Vitale) أو شهادة الحقوق (attestation de droits)</translation>
    </message>
    <message>
        <source>la prescription ou la convocation, si vous en avez une</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>الوصفة الطبية (prescription) أو الاستدعاء (convocation)، إن كان لديكم أحدهما</translation>
    </message>
    <message>
        <source>le nom et l&apos;adresse du médecin ou de l&apos;établissement</source>
        <extracomment>First page: a thing to have at hand.</extracomment>
        <translation>اسم الطبيب أو المؤسسة والعنوان</translation>
    </message>
    <message>
        <source>Qui prépare la demande&#xa0;?</source>
        <extracomment>Question of the first page.</extracomment>
        <translation>من يُعِدّ الطلب؟</translation>
    </message>
    <message>
        <source>Le patient ou un proche</source>
        <extracomment>Answer: the patient. Second line: how the questions are asked then.</extracomment>
        <translation>المريض أو أحد أقاربه</translation>
    </message>
    <message>
        <source>Une question à la fois, avec des explications.</source>
        <translation>سؤال واحد في كل مرة، مع شروح.</translation>
    </message>
    <message>
        <source>Un cabinet ou un établissement</source>
        <extracomment>Answer: a medical practice. Second line: how the questions are asked then.</extracomment>
        <translation>عيادة أو مؤسسة</translation>
    </message>
    <message>
        <source>Toutes les questions sur la même page, au clavier.</source>
        <translation>جميع الأسئلة في الصفحة نفسها، بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>De quoi s&apos;agit-il&#xa0;?</source>
        <extracomment>Question of the first page, above the list of needs.</extracomment>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>La caisse a refusé&#xa0;?</source>
        <extracomment>Heading of the first page, above the letters that follow a refusal.</extracomment>
        <translation>هل رفض صندوق التأمين الصحي (caisse) الطلب؟</translation>
    </message>
    <message>
        <source>Vous savez déjà ce que vous cherchez&#xa0;?</source>
        <extracomment>Heading of the first page, above the list of forms and what else leads to one.</extracomment>
        <translation>هل تعرفون مسبقًا ما تبحثون عنه؟</translation>
    </message>
    <message>
        <source>Choisir &amp;un formulaire dans la liste</source>
        <extracomment>Button that unfolds: the list of all forms.</extracomment>
        <translation>ا&amp;ختيار استمارة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Ouvrir une demande enregistrée ou un PDF…</source>
        <extracomment>Link: open a request that was saved in a file, or any PDF.</extracomment>
        <translation>&amp;فتح طلب محفوظ أو ملف PDF…</translation>
    </message>
    <message>
        <source>Voir les &amp;règles et leurs sources (F2)</source>
        <extracomment>Link: the page that lists all rules of the law with their sources. F2 is a key.</extracomment>
        <translation>عرض ال&amp;قواعد ومصادرها (F2)</translation>
    </message>
    <message>
        <source>Mettre à &amp;jour les formulaires et le droit</source>
        <extracomment>Link: the page that says which forms these are, and takes newer ones.</extracomment>
        <translation>ت&amp;حديث الاستمارات والقانون</translation>
    </message>
    <message>
        <source>À &amp;propos de Préalable, versions et licences</source>
        <extracomment>Link: which version this is, and the licences.</extracomment>
        <translation>ح&amp;ول Préalable، الإصدارات والتراخيص</translation>
    </message>
    <message>
        <source>%1 (cerfa n° %2)</source>
        <translation>%1 (cerfa n° %2)</translation>
    </message>
    <message>
        <source>Modifié le %1 à %2</source>
        <extracomment>When a draft was last changed. %1: date, %2: time.</extracomment>
        <translation>عُدّل في %1 الساعة %2</translation>
    </message>
    <message>
        <source>Continuer ce brouillon</source>
        <extracomment>Button: go on with a draft.</extracomment>
        <translation>متابعة هذه المسودة</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <extracomment>Button: delete a draft. Then, on the same button: second press deletes it for good.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Oui, supprimer pour toujours</source>
        <translation>نعم، حذف نهائي</translation>
    </message>
    <message>
        <source>Registre du cabinet</source>
        <extracomment>Heading above the deadlines of a practice.</extracomment>
        <translation>سجل العيادة</translation>
    </message>
    <message>
        <source>Tout le registre (F4)</source>
        <extracomment>Link: the whole register. F4 is a key.</extracomment>
        <translation>السجل كله (F4)</translation>
    </message>
    <message>
        <source>Créer un registre pour vos patients et vos demandes (F4)</source>
        <extracomment>Link: begin the register of a practice. F4 is a key.</extracomment>
        <translation>إنشاء سجل لمرضاكم وطلباتكم (F4)</translation>
    </message>
    <message>
        <source>Déverrouiller le registre (F4)</source>
        <extracomment>Link: the register is locked. F4 is a key.</extracomment>
        <translation>فتح قفل السجل (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en cours, la prochaine échéance d&apos;abord</source>
        <extracomment>Above the requests of a practice that are not closed. %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n طلب جارٍ، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>طلب واحد جارٍ، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>طلبان جاريان، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>%n طلبات جارية، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>%n طلبًا جاريًا، أقرب موعد نهائي أولًا</numerusform>
            <numerusform>%n طلب جارٍ، أقرب موعد نهائي أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprendre une demande en cours</source>
        <extracomment>Heading above drafts.</extracomment>
        <translation>استئناف طلب جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) ne peuvent pas être lus. Ils ne sont pas effacés.</source>
        <extracomment>Some drafts cannot be read. %n: how many.</extracomment>
        <translation>
            <numerusform>تعذّرت قراءة %n مسودة. لم تُمحَ.</numerusform>
            <numerusform>تعذّرت قراءة مسودة واحدة. لم تُمحَ.</numerusform>
            <numerusform>تعذّرت قراءة مسودتين. لم تُمحيا.</numerusform>
            <numerusform>تعذّرت قراءة %n مسودات. لم تُمحَ.</numerusform>
            <numerusform>تعذّرت قراءة %n مسودة. لم تُمحَ.</numerusform>
            <numerusform>تعذّرت قراءة %n مسودة. لم تُمحَ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez de quoi il s&apos;agit.</source>
        <extracomment>Problem on the first page: no need is chosen.</extracomment>
        <translation>اختاروا موضوع الطلب.</translation>
    </message>
</context>
<context>
    <name>prealable::StepButton</name>
    <message>
        <source>Étape %1&#xa0;: %2, %3</source>
        <extracomment>Accessible name of a step. %1: number, %2: title, %3: status in words.</extracomment>
        <translation>الخطوة %1: %2، %3</translation>
    </message>
    <message>
        <source>étape en cours</source>
        <extracomment>Accessible description of the step that is on screen.</extracomment>
        <translation>الخطوة الحالية</translation>
    </message>
</context>
<context>
    <name>prealable::StepList</name>
    <message>
        <source>Étapes de la demande</source>
        <extracomment>Accessible name of the list of steps at the left.</extracomment>
        <translation>خطوات الطلب</translation>
    </message>
</context>
<context>
    <name>prealable::Steps</name>
    <message>
        <source>Pièces à joindre</source>
        <translation>المستندات المطلوب إرفاقها</translation>
    </message>
    <message>
        <source>Vérifiez vos réponses</source>
        <translation>تحققوا من إجاباتكم</translation>
    </message>
    <message>
        <source>Obtenir le document</source>
        <translation>الحصول على المستند</translation>
    </message>
    <message>
        <source>À faire</source>
        <extracomment>Status of a step.</extracomment>
        <translation>لم يُبدأ بعد</translation>
    </message>
    <message>
        <source>À compléter</source>
        <extracomment>Status of a step.</extracomment>
        <translation>يجب إكماله</translation>
    </message>
    <message>
        <source>Terminé</source>
        <extracomment>Status of a step.</extracomment>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>prealable::TeethEditor</name>
    <message>
        <source>Schéma des dents&#xa0;: %1</source>
        <translation>مخطط الأسنان: %1</translation>
    </message>
    <message>
        <source>Dent %1</source>
        <extracomment>Accessible name of a tooth of the chart. %1: its number.</extracomment>
        <translation>السن %1</translation>
    </message>
</context>
<context>
    <name>prealable::TriagePage</name>
    <message>
        <source>Votre besoin – question %1</source>
        <extracomment>Above the title of a question. %1: number of the question.</extracomment>
        <translation>حاجتكم – السؤال %1</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui correspond à la situation&#xa0;?</source>
        <extracomment>Title above several boxes.</extracomment>
        <translation>ما الذي ينطبق على الحالة؟</translation>
    </message>
    <message>
        <source>Cochez tout ce qui est vrai.</source>
        <extracomment>Under the title of several boxes.</extracomment>
        <translation>حدّدوا كل ما هو صحيح.</translation>
    </message>
    <message>
        <source>Aucun de ces cas</source>
        <extracomment>Last of several boxes: none of the others is true.</extracomment>
        <translation>لا شيء من هذه الحالات</translation>
    </message>
    <message>
        <source>Oui</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>Answer to a question.</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Ou bien, laissez le programme calculer</source>
        <extracomment>Above fields that may be filled instead of choosing yes or no.</extracomment>
        <translation>أو اتركوا البرنامج يحسب</translation>
    </message>
    <message>
        <source>Votre réponse dit si l&apos;on est dans ce cas&#xa0;: «&#xa0;%1&#xa0;».</source>
        <extracomment>Why a question is asked. %1: title of what it can lead to.</extracomment>
        <translation>تبيّن إجابتكم هل تنطبق هذه الحالة: «%1».</translation>
    </message>
    <message>
        <source>Votre réponse peut changer le formulaire à remplir.</source>
        <extracomment>Why a question is asked.</extracomment>
        <translation>قد تغيّر إجابتكم الاستمارة الواجب تعبئتها.</translation>
    </message>
    <message>
        <source>Vous avez déjà répondu&#xa0;:</source>
        <extracomment>Above the list of answers that were given.</extracomment>
        <translation>سبق أن أجبتم:</translation>
    </message>
    <message>
        <source>Pourquoi cette question&#xa0;?</source>
        <extracomment>Help under a question.</extracomment>
        <translation>لماذا هذا السؤال؟</translation>
    </message>
    <message>
        <source>Cochez au moins une case, ou «&#xa0;%1&#xa0;».</source>
        <extracomment>Problem: no box is ticked.</extracomment>
        <translation>حدّدوا خانة واحدة على الأقل، أو «%1».</translation>
    </message>
    <message>
        <source>Écrivez une réponse.</source>
        <extracomment>Problem: no answer is chosen, or typed.</extracomment>
        <translation>اكتبوا إجابة.</translation>
    </message>
    <message>
        <source>Choisissez une réponse.</source>
        <translation>اختاروا إجابة.</translation>
    </message>
</context>
<context>
    <name>prealable::UnlockPage</name>
    <message>
        <source>Ouverture du registre…</source>
        <extracomment>Title while the register is opened with its passphrase.</extracomment>
        <translation>جارٍ فتح السجل…</translation>
    </message>
    <message>
        <source>Cela prend une seconde ou deux.</source>
        <translation>يستغرق ذلك ثانية أو ثانيتين.</translation>
    </message>
    <message>
        <source>Afficher ce que je tape</source>
        <extracomment>Check box: the passphrase can be read while it is typed.</extracomment>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Retenir dans le trousseau de cet ordinateur</source>
        <extracomment>Check box: the system&apos;s keychain keeps the key of the register. Second line: what it means.</extracomment>
        <translation>حفظ في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Le registre s&apos;ouvrira sans la phrase pour qui a ouvert votre session.</source>
        <translation>سيُفتح السجل دون العبارة لمن فتح جلستكم.</translation>
    </message>
    <message>
        <source>Changer de serveur ou de mot de passe</source>
        <translation>تغيير الخادم أو كلمة المرور</translation>
    </message>
    <message>
        <source>Le cabinet a déjà un registre sur un serveur</source>
        <translation>للعيادة سجل موجود على خادم</translation>
    </message>
    <message>
        <source>Créer le registre du cabinet</source>
        <extracomment>Title: the register does not exist yet.</extracomment>
        <translation>إنشاء سجل العيادة</translation>
    </message>
    <message>
        <source>Le registre garde vos patients, vos prescripteurs et vos demandes avec leur suivi&#xa0;: ce qui est à envoyer, ce qui est attendu et jusqu&apos;à quand. Il est chiffré.</source>
        <extracomment>What the register is good for.</extracomment>
        <translation>يحفظ السجل مرضاكم والأطباء الواصفين (prescripteurs) وطلباتكم مع متابعتها: ما يجب إرساله، وما هو منتظر وحتى متى. وهو مشفَّر.</translation>
    </message>
    <message>
        <source>Sans cette phrase, personne ne peut lire le registre, nous non plus. Notez-la et gardez-la en lieu sûr.</source>
        <extracomment>About the passphrase of the register.</extracomment>
        <translation>بدون هذه العبارة لا يستطيع أحد قراءة السجل، ولا نحن. دوّنوها واحفظوها في مكان آمن.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <extracomment>Label of a field.</extracomment>
        <translation>العبارة السرية</translation>
    </message>
    <message>
        <source>%1 caractères au moins, par exemple quatre mots sans rapport.</source>
        <extracomment>Under the label. %1: number of characters.</extracomment>
        <translation>%1 حرفًا على الأقل، مثلًا أربع كلمات لا علاقة بينها.</translation>
    </message>
    <message>
        <source>La même phrase, encore une fois</source>
        <extracomment>Label of a field: the passphrase a second time.</extracomment>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Créer le registre</source>
        <extracomment>Button: begin the register. The letter after &amp; is its key.</extracomment>
        <translation>إ&amp;نشاء السجل</translation>
    </message>
    <message>
        <source>Déverrouiller le registre</source>
        <extracomment>Title: the register is there and locked.</extracomment>
        <translation>فتح قفل السجل</translation>
    </message>
    <message>
        <source>Phrase secrète du registre</source>
        <extracomment>Label of a field.</extracomment>
        <translation>العبارة السرية للسجل</translation>
    </message>
    <message>
        <source>Ouvrir avec le &amp;trousseau de cet ordinateur</source>
        <extracomment>Button: open the register with the key that the system&apos;s keychain holds.</extracomment>
        <translation>الفتح ب&amp;سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Déverrouiller</source>
        <extracomment>Button: open the register. The letter after &amp; is its key.</extracomment>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas la phrase du registre. Vérifiez les majuscules et les espaces, puis réessayez.</source>
        <extracomment>Problem: a wrong passphrase.</extracomment>
        <translation>ليست هذه عبارة السجل. تحققوا من الأحرف الكبيرة والمسافات، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Le registre ne s&apos;ouvre pas</source>
        <extracomment>Title: the register cannot be opened.</extracomment>
        <translation>تعذّر فتح السجل</translation>
    </message>
    <message>
        <source>Ré&amp;essayer</source>
        <extracomment>Button: try to open the register again. The letter after &amp; is its key.</extracomment>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Tapez la phrase secrète du registre.</source>
        <extracomment>Problem: nothing was typed.</extracomment>
        <translation>اكتبوا العبارة السرية للسجل.</translation>
    </message>
    <message>
        <source>Choisissez une phrase d&apos;au moins %1 caractères.</source>
        <extracomment>Problem: the passphrase is too short. %1: number of characters.</extracomment>
        <translation>اختاروا عبارة من %1 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Les deux phrases sont différentes. Retapez la seconde.</source>
        <extracomment>Problem: the passphrase was not typed the same way twice.</extracomment>
        <translation>العبارتان مختلفتان. أعيدوا كتابة الثانية.</translation>
    </message>
</context>
<context>
    <name>prealable::WelcomePage</name>
    <message>
        <source>Bienvenue dans Préalable</source>
        <extracomment>Title of the page of the first start. The program&apos;s name is not translated.</extracomment>
        <translation>مرحبًا بكم في Préalable</translation>
    </message>
    <message>
        <source>Ce que fait le programme</source>
        <extracomment>First start: heading.</extracomment>
        <translation>ما يفعله البرنامج</translation>
    </message>
    <message>
        <source>Vous répondez à des questions simples. Le programme dit quel formulaire il faut, le remplit, et montre ce qui peut le faire refuser.</source>
        <extracomment>First start: what the program does.</extracomment>
        <translation>تجيبون عن أسئلة بسيطة. يحدد البرنامج الاستمارة المطلوبة ويملؤها، ويبيّن ما قد يؤدي إلى رفضها.</translation>
    </message>
    <message>
        <source>Ce qu&apos;il ne fait jamais</source>
        <extracomment>First start: heading.</extracomment>
        <translation>ما لا يفعله أبدًا</translation>
    </message>
    <message>
        <source>Il n&apos;envoie rien. Vos réponses restent sur cet ordinateur. C&apos;est vous qui imprimez, signez et envoyez.</source>
        <extracomment>First start: privacy.</extracomment>
        <translation>لا يرسل شيئًا. تبقى إجاباتكم على هذا الحاسوب. أنتم من يطبع ويوقّع ويرسل.</translation>
    </message>
    <message>
        <source>Pour vous aider</source>
        <extracomment>First start: heading.</extracomment>
        <translation>لمساعدتكم</translation>
    </message>
    <message>
        <source>F1 ouvre l&apos;aide de la question. F3 cherche une commande, une aide ou une règle. Vous pouvez vous arrêter&#xa0;: le brouillon est gardé.</source>
        <extracomment>First start: keys. F1 and F3 are keys.</extracomment>
        <translation>يفتح F1 مساعدة السؤال. يبحث F3 عن أمر أو مساعدة أو قاعدة. يمكنكم التوقف: المسودة محفوظة.</translation>
    </message>
    <message>
        <source>Pour revoir cette page&#xa0;: F3, puis «&#xa0;découvrir&#xa0;». Échap la passe.</source>
        <extracomment>First start: how to see the page again. F3 is a key.</extracomment>
        <translation>لرؤية هذه الصفحة مجددًا: F3 ثم «اكتشاف». يتخطاها مفتاح Échap.</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <extracomment>Button: on to the first page. The letter after &amp; is its key.</extracomment>
        <translation>ال&amp;بدء</translation>
    </message>
</context>
</TS>
