<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Something about me (optional)</source>
        <translation>Quelque chose sur moi (facultatif)</translation>
    </message>
    <message>
        <source>One true sentence makes the letters yours. It goes into each of them.</source>
        <translation>Une phrase vraie rend ces lettres vraiment vôtres. Elle figure dans chacune.</translation>
    </message>
    <message>
        <source>For example: “I am a teacher and sing in a choir.” “I am a nurse and have two children.”</source>
        <translation>Par exemple&#xa0;: «&#xa0;I am a teacher and sing in a choir.&#xa0;» «&#xa0;I am a nurse and have two children.&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AddressBookDialog</name>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Search the addresses</source>
        <translation>Chercher dans les adresses</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Paste an address…</source>
        <translation>Coller une adresse…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Reprendre un tableau…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>I have checked this today</source>
        <translation>Je l’ai vérifiée aujourd’hui</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Not right any more</source>
        <translation>N’est plus exacte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Whose address it is</source>
        <translation>À qui est cette adresse</translation>
    </message>
    <message>
        <source>Of which country</source>
        <translation>De quel pays</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No address is in it yet.</source>
        <translation>Il ne contient encore aucune adresse.</translation>
    </message>
    <message>
        <source>No address has these words.</source>
        <translation>Aucune adresse ne contient ces mots.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer, sealed with your letters.</source>
        <translation>Ce que vous saisissez reste sur cet ordinateur, scellé avec vos lettres.</translation>
    </message>
    <message>
        <source>You are a guest: what you enter is gone when the window closes.</source>
        <translation>Vous êtes en mode invité&#xa0;: ce que vous saisissez disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>{whose}: {state}</source>
        <translation>{whose}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Fax: {text}</source>
        <translation>Fax&#xa0;: {text}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
</context>
<context>
    <name>AddressBookViewModel</name>
    <message>
        <source>The address is deleted.</source>
        <translation>L’adresse est supprimée.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving the addresses</source>
        <translation>Enregistrement des adresses</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>Lecture des adresses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new address(es) taken in.</source>
        <translation>
            <numerusform>%Ln nouvelle adresse reprise.</numerusform>
            <numerusform>%Ln nouvelles adresses reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses are saved: {file} in {folder}. Anyone can read them there.</source>
        <translation>Les adresses sont enregistrées&#xa0;: {file} dans {folder}. N’importe qui peut les y lire.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Paste the address here</source>
        <translation>Collez l’adresse ici</translation>
    </message>
    <message>
        <source>Where it is from: a web page, a letter, a call</source>
        <translation>D’où elle vient&#xa0;: une page web, une lettre, un appel</translation>
    </message>
    <message>
        <source>I have checked this: use it</source>
        <translation>Je l’ai vérifiée&#xa0;: l’utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No address is understood yet: paste its lines, one below the other.</source>
        <translation>Aucune adresse n’est encore comprise&#xa0;: collez ses lignes, l’une sous l’autre.</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>Nom&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Adresse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Country: {text}</source>
        <translation>Pays&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Telephone: {text}</source>
        <translation>Téléphone&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Fax: {text}</source>
        <translation>Fax&#xa0;: {text}</translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation>E-mail&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Understood as:</source>
        <translation>Compris ainsi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Officials: {chosen} of {officials}. Points: {asked} of {points}.</source>
        <translation>Responsables&#xa0;: {chosen} sur {officials}. Demandes&#xa0;: {asked} sur {points}.</translation>
    </message>
    <message>
        <source>{work}: finished</source>
        <translation>{work}&#xa0;: terminé</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Keep my letters on this computer</source>
        <translation>Garder mes lettres sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your details, letters and cases are sealed on this computer, and are there again at the next start. Nobody reads them without one of these ways in:</source>
        <translation>Vos coordonnées, vos lettres et vos cas sont scellés sur cet ordinateur, et seront là au prochain démarrage. Personne ne les lit sans l’un de ces moyens d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring. It may want its password now.</source>
        <translation>Le trousseau de cet ordinateur est interrogé. Il peut demander son mot de passe maintenant.</translation>
    </message>
    <message>
        <source>Sealing what there is…</source>
        <translation>Scellement en cours…</translation>
    </message>
    <message>
        <source>Show the &amp;code</source>
        <translation>Afficher le &amp;code</translation>
    </message>
    <message>
        <source>&amp;Keep my letters</source>
        <translation>&amp;Garder mes lettres</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Rules of your organisation…</source>
        <translation>Règles de votre organisation…</translation>
    </message>
    <message>
        <source>Two private questions…</source>
        <translation>Deux questions privées…</translation>
    </message>
    <message>
        <source>Letters of all cases…</source>
        <translation>Lettres de tous les cas…</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Carnet d’adresses…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Cr&amp;éer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Open a backup…</source>
        <translation>&amp;Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>Save all &amp;letters as texts…</source>
        <translation>Enregistrer toutes les &amp;lettres en texte…</translation>
    </message>
    <message>
        <source>Save the &amp;register as a table…</source>
        <translation>Enregistrer le &amp;registre en tableau…</translation>
    </message>
    <message>
        <source>You write by these rules now: {name}.</source>
        <translation>Vous écrivez maintenant selon ces règles&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Save the addresses as a table</source>
        <translation>Enregistrer les adresses en tableau</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Choisir un dossier pour la sauvegarde</translation>
    </message>
    <message>
        <source>Letters are kept on this computer already, and a backup never goes over them: open it on another computer, or erase all that is kept here first.</source>
        <translation>Des lettres sont déjà gardées sur cet ordinateur, et une sauvegarde ne les remplace jamais&#xa0;: ouvrez-la sur un autre ordinateur, ou effacez d’abord tout ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>Choose a folder for the texts</source>
        <translation>Choisir un dossier pour les textes</translation>
    </message>
    <message>
        <source>A case without a headline</source>
        <translation>Un cas sans titre</translation>
    </message>
    <message>
        <source>these details</source>
        <translation>ces coordonnées</translation>
    </message>
</context>
<context>
    <name>BelongingsViewModel</name>
    <message>
        <source>Making the backup</source>
        <translation>Création de la sauvegarde</translation>
    </message>
    <message>
        <source>No letters are kept yet, so there is nothing to save.</source>
        <translation>Aucune lettre n’est encore gardée&#xa0;: il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>Saving the texts</source>
        <translation>Enregistrement des textes</translation>
    </message>
    <message>
        <source>Saving the register</source>
        <translation>Enregistrement du registre</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Ouverture de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is saved: {file} in {folder}. It opens with its passphrase and nothing else, so keep that in mind.</source>
        <translation>La sauvegarde est enregistrée&#xa0;: {file} dans {folder}. Seule sa phrase de passe l’ouvre&#xa0;: retenez-la bien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) saved in {folder}. Anyone can read them there: delete them when you have no more use for them.</source>
        <translation>
            <numerusform>%Ln texte enregistré dans {folder}. N’importe qui peut le lire à cet endroit&#xa0;: supprimez-le quand vous n’en aurez plus besoin.</numerusform>
            <numerusform>%Ln textes enregistrés dans {folder}. N’importe qui peut les lire à cet endroit&#xa0;: supprimez-les quand vous n’en aurez plus besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is saved: {file} in {folder}. Anyone can read it there: delete it when you have no more use for it.</source>
        <translation>Le registre est enregistré&#xa0;: {file} dans {folder}. N’importe qui peut le lire à cet endroit&#xa0;: supprimez-le quand vous n’en aurez plus besoin.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
        <translation>Tout le contenu de la sauvegarde est ici, et sera désormais gardé sur cet ordinateur. Il s’ouvre avec la même phrase de passe.</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>This point is not asked: its text is empty.</source>
        <translation>Cette demande n’est pas formulée&#xa0;: son texte est vide.</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>{part}: other wording</source>
        <translation>{part}&#xa0;: autre formulation</translation>
    </message>
    <message>
        <source>Another text in this letter</source>
        <translation>Un autre texte dans cette lettre</translation>
    </message>
    <message>
        <source>{part}: another text here</source>
        <translation>{part}&#xa0;: un autre texte ici</translation>
    </message>
    <message>
        <source>The sheet: “{text}”</source>
        <translation>La fiche&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Suggested: “{text}”</source>
        <translation>Proposition&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Use the suggested sentence</source>
        <translation>Prendre la phrase proposée</translation>
    </message>
    <message>
        <source>{part}: use the suggested sentence</source>
        <translation>{part}&#xa0;: prendre la phrase proposée</translation>
    </message>
    <message>
        <source>Back to the suggested wording</source>
        <translation>Revenir au texte proposé</translation>
    </message>
    <message>
        <source>{part}: back to the suggested wording</source>
        <translation>{part}&#xa0;: revenir au texte proposé</translation>
    </message>
    <message>
        <source>The sheet&apos;s own words: please put them into a request.</source>
        <translation>Ce sont les mots de la fiche&#xa0;: faites-en une demande.</translation>
    </message>
    <message>
        <source>Use in all letters</source>
        <translation>Reprendre dans toutes les lettres</translation>
    </message>
    <message>
        <source>{part}: use in all letters</source>
        <translation>{part}&#xa0;: reprendre dans toutes les lettres</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Points to ask for</source>
        <translation>Demandes à formuler</translation>
    </message>
    <message>
        <source>Not in the letter that is shown: its text is empty there.</source>
        <translation>Absente de la lettre affichée&#xa0;: son texte y est vide.</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>A case without a headline</source>
        <translation>Une fiche sans titre</translation>
    </message>
    <message>
        <source>{country} · sample</source>
        <translation>{country} · exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln lettre écrite</numerusform>
            <numerusform>%Ln lettres écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>The Delete key takes it off this list.</source>
        <translation>La touche Suppr la retire de cette liste.</translation>
    </message>
    <message>
        <source>With the Delete key it can be deleted from this computer.</source>
        <translation>La touche Suppr permet de supprimer le cas de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
    <message>
        <source>&amp;Delete from this computer…</source>
        <translation>&amp;Supprimer de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%Ln more case(s): search for them</source>
        <translation>
            <numerusform>%Ln autre fiche&#xa0;: cherchez-la</numerusform>
            <numerusform>%Ln autres fiches&#xa0;: cherchez-les</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>There is a newer sheet of this case. What you write here follows the older one; “Check against the sheet…” shows what changed.</source>
        <translation>Il existe une fiche plus récente pour ce cas. Ce que vous écrivez ici suit l’ancienne&#xa0;; «&#xa0;Comparer avec la fiche…&#xa0;» montre ce qui a changé.</translation>
    </message>
    <message>
        <source>A case without a headline</source>
        <translation>Un cas sans titre</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter. What it asks is numbered.</source>
        <translation>La lettre de la fiche. Ce qu’elle demande est numéroté.</translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter. What it asks wasn&apos;t found: please look for it.</source>
        <translation>La lettre de la fiche. Ce qu’elle demande n’a pas été trouvé&#xa0;: cherchez-le vous-même.</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>{name}, aged {age}</source>
        <translation>{name}, {age}&#xa0;ans</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) to read</source>
        <translation>
            <numerusform>environ %Ln minute de lecture</numerusform>
            <numerusform>environ %Ln minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as distressing</source>
        <translation>Signaler comme éprouvant</translation>
    </message>
    <message>
        <source>Folds what happened and the background until you open them.</source>
        <translation>Replie le récit et le contexte jusqu’à ce que vous les ouvriez.</translation>
    </message>
    <message>
        <source>Check against the sheet…</source>
        <translation>Comparer avec la fiche…</translation>
    </message>
    <message>
        <source>The rest of this is too long to be shown here.</source>
        <translation>La suite est trop longue pour être affichée ici.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>The case</source>
        <translation>Le cas</translation>
    </message>
</context>
<context>
    <name>CaseVersions</name>
    <message>
        <source>This seems to be a case that you opened before, in another version.</source>
        <translation>Cela semble être un cas que vous avez déjà ouvert, dans une autre version.</translation>
    </message>
    <message>
        <source>There is a newer sheet of this case among those you opened.</source>
        <translation>Parmi les fiches que vous avez ouvertes, il y en a une plus récente pour ce cas.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
</context>
<context>
    <name>CautionPanel</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>What to know before writing to this country</source>
        <translation>À savoir avant d’écrire à ce pays</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source&#xa0;: {source}.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Show what changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message>
        <source>It is another case</source>
        <translation>C’est un autre cas</translation>
    </message>
    <message>
        <source>This seems to be the case “{title}”, which you opened before.</source>
        <translation>Cela semble être le cas «&#xa0;{title}&#xa0;», que vous avez déjà ouvert.</translation>
    </message>
    <message>
        <source>There is a newer sheet of this case: “{title}”.</source>
        <translation>Il existe une fiche plus récente pour ce cas&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is different from the version you opened before.</source>
        <translation>Rien ne diffère de la version déjà ouverte.</translation>
    </message>
    <message>
        <source>Different from the version you opened before:</source>
        <translation>Différences avec la version déjà ouverte&#xa0;:</translation>
    </message>
    <message>
        <source>Different in the newer sheet:</source>
        <translation>Différent dans la fiche plus récente&#xa0;:</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nouveau&#xa0;: {what}</translation>
    </message>
    <message>
        <source>No longer there: {what}</source>
        <translation>Disparu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what}: “{before}” is now “{after}”</source>
        <translation>{what}&#xa0;: «&#xa0;{before}&#xa0;» est devenu «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation>{field}, {who}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save it in a &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>I have the code on paper</source>
        <translation>J’ai le code sur papier</translation>
    </message>
    <message>
        <source>It is shown only now. Keep it where this computer is not.</source>
        <translation>Il n’est affiché que maintenant. Gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>With this code alone, anybody can open your letters, on any computer.</source>
        <translation>Avec ce seul code, n’importe qui peut ouvrir vos lettres, sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Copy it out or print it. Capitals, spaces and lines don&apos;t matter later.</source>
        <translation>Recopiez-le ou imprimez-le. Majuscules, espaces et lignes n’auront ensuite pas d’importance.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and delete it from this computer.</source>
        <translation>Enregistré sous {name}. Imprimez-le, puis supprimez-le de cet ordinateur.</translation>
    </message>
    <message>
        <source>On its way to the printer, whose queue may keep the page for a day.</source>
        <translation>En route vers l’imprimante, dont la file peut garder la page un jour.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Mots de la commande</translation>
    </message>
    <message>
        <source>Arrow keys choose a command, Enter does it, Esc closes the list.</source>
        <translation>Les flèches choisissent une commande, Entrée l’exécute, Échap ferme la liste.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Keeping letters</source>
        <translation>Garder les lettres</translation>
    </message>
    <message>
        <source>Write the &amp;letters</source>
        <translation>Écrire les le&amp;ttres</translation>
    </message>
    <message>
        <source>&amp;Look over and send</source>
        <translation>Relire et en&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) left</source>
        <translation>
            <numerusform>encore plus de %Ln an</numerusform>
            <numerusform>encore plus de %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) ago</source>
        <translation>
            <numerusform>il y a plus de %Ln an</numerusform>
            <numerusform>il y a plus de %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter is %Ln line(s) too long for one page.</source>
        <translation>
            <numerusform>La lettre dépasse la page de %Ln ligne.</numerusform>
            <numerusform>La lettre dépasse la page de %Ln lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>Open only to &amp;read</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open an old&amp;er state, only to read</source>
        <translation>Ouvrir un état plus &amp;ancien, en lecture seule</translation>
    </message>
    <message>
        <source>Begin with a &amp;backup…</source>
        <translation>Commencer avec une sau&amp;vegarde…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Go on as a guest</source>
        <translation>Continuer en mode &amp;invité</translation>
    </message>
    <message>
        <source>Nothing that you type as a guest is kept. Your letters stay where they are.</source>
        <translation>En mode invité, rien de ce que vous saisissez n’est gardé. Vos lettres restent où elles sont.</translation>
    </message>
    <message>
        <source>Opening your letters</source>
        <translation>Ouverture de vos lettres</translation>
    </message>
    <message>
        <source>Opening your letters…</source>
        <translation>Ouverture de vos lettres…</translation>
    </message>
    <message>
        <source>If this computer&apos;s keyring is locked, it asks for its password now.</source>
        <translation>Si le trousseau de cet ordinateur est verrouillé, il demande maintenant son mot de passe.</translation>
    </message>
    <message>
        <source>Your letters are open elsewhere</source>
        <translation>Vos lettres sont ouvertes ailleurs</translation>
    </message>
    <message>
        <source>Your letters can&apos;t be opened as they are</source>
        <translation>Vos lettres ne peuvent pas être ouvertes en l’état</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing new was begun over them. Try another way in, put files back that were moved, or open them with the version that wrote them.</source>
        <translation>Rien n’a été modifié et rien de nouveau n’a été commencé par-dessus. Essayez un autre moyen d’accès, remettez en place les fichiers déplacés, ou ouvrez vos lettres avec la version qui les a écrites.</translation>
    </message>
    <message>
        <source>Your letters are locked</source>
        <translation>Vos lettres sont verrouillées</translation>
    </message>
    <message>
        <source>The files that are here now are put aside as they are, and nothing is written over them.</source>
        <translation>Les fichiers présents sont mis de côté tels quels, et rien n’est écrit par-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in {folder}:</source>
        <translation>
            <numerusform>%Ln fichier dans {folder}&#xa0;:</numerusform>
            <numerusform>%Ln fichiers dans {folder}&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>%Ln note(s) on the letter</source>
        <translation>
            <numerusform>%Ln remarque sur la lettre</numerusform>
            <numerusform>%Ln remarques sur la lettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) could go</source>
        <translation>
            <numerusform>%Ln phrase peut partir</numerusform>
            <numerusform>%Ln phrases peuvent partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{asked} of %Ln point(s) asked</source>
        <translation>
            <numerusform>Demandes formulées&#xa0;: {asked} sur %Ln</numerusform>
            <numerusform>Demandes formulées&#xa0;: {asked} sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter to {who} asks for everything.</source>
        <translation>La lettre à {who} demande tout.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the letter to {who}: point(s) {points}</source>
        <translation>
            <numerusform>Absente de la lettre à {who}&#xa0;: demande {points}</numerusform>
            <numerusform>Absentes de la lettre à {who}&#xa0;: demandes {points}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong inside Par Avion. What you typed is still here: save your letters, then start the program again.</source>
        <translation>Une erreur s’est produite dans Par Avion. Ce que vous avez saisi est toujours là&#xa0;: enregistrez vos lettres, puis relancez le programme.</translation>
    </message>
    <message>
        <source>If you tell us about it, please copy these details. They hold nothing of yours.</source>
        <translation>Si vous nous en parlez, copiez ces détails. Ils ne contiennent rien de personnel.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Until this day:</source>
        <translation>Jusqu’à ce jour&#xa0;:</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Your own answer, not the sheet&apos;s</source>
        <translation>Votre propre réponse, pas celle de la fiche</translation>
    </message>
    <message>
        <source>Until when are letters wanted? Look at the sheet.</source>
        <translation>Jusqu’à quand des lettres sont-elles demandées&#xa0;? Regardez la fiche.</translation>
    </message>
</context>
<context>
    <name>DistressNote</name>
    <message>
        <source>A note about this case</source>
        <translation>Une remarque sur ce cas</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir le récit</translation>
    </message>
    <message>
        <source>Take this note off</source>
        <translation>Retirer cette remarque</translation>
    </message>
    <message>
        <source>This case may be distressing. Its story is folded; open it when you are ready.</source>
        <translation>Ce cas peut être éprouvant. Le récit est replié&#xa0;; ouvrez-le quand vous serez prêt.</translation>
    </message>
    <message>
        <source>This case may be distressing. Take your time.</source>
        <translation>Ce cas peut être éprouvant. Prenez votre temps.</translation>
    </message>
    <message>
        <source>It tells of: {words}</source>
        <translation>Mots du récit&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Réta&amp;blir</translation>
    </message>
</context>
<context>
    <name>EmbassyBlankPanel</name>
    <message>
        <source>The embassy’s address is printed as a blank: write it in by hand, or enter it before.</source>
        <translation>L’adresse de l’ambassade est imprimée comme un espace à remplir&#xa0;: écrivez-la à la main, ou saisissez-la avant.</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Saisir l’adresse…</translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>The embassy’s address</source>
        <translation>L’adresse de l’ambassade</translation>
    </message>
    <message>
        <source>I have checked this: use it</source>
        <translation>Je l’ai vérifiée&#xa0;: l’utiliser</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the embassy’s address…</source>
        <translation>Modifier l’adresse de l’ambassade…</translation>
    </message>
    <message>
        <source>Paste its address…</source>
        <translation>Coller son adresse…</translation>
    </message>
    <message>
        <source>Another one found</source>
        <translation>Une autre adresse trouvée</translation>
    </message>
    <message>
        <source>Not right any more</source>
        <translation>N’est plus exacte</translation>
    </message>
    <message>
        <source>Choose my country</source>
        <translation>Choisir mon pays</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Carnet d’adresses…</translation>
    </message>
    <message>
        <source>Which embassy it is depends on the country in which you live.</source>
        <translation>L’ambassade dépend du pays où vous vivez.</translation>
    </message>
    <message>
        <source>This address is printed.</source>
        <translation>Cette adresse est imprimée.</translation>
    </message>
    <message>
        <source>This address was found, and nobody has confirmed it. Embassies move: please compare it with the embassy’s own page, or ring them. Until then a blank is printed.</source>
        <translation>Cette adresse a été trouvée, et personne ne l’a confirmée. Les ambassades déménagent&#xa0;: comparez-la avec la page de l’ambassade, ou téléphonez-lui. D’ici là, un espace à remplir est imprimé.</translation>
    </message>
    <message>
        <source>No address is known here. A blank to fill in by hand is printed, unless you paste the address.</source>
        <translation>Aucune adresse n’est connue ici. Un espace à remplir à la main est imprimé, sauf si vous collez l’adresse.</translation>
    </message>
    <message>
        <source>It is in another country ({country}), and covers yours from there.</source>
        <translation>Elle se trouve dans un autre pays ({country}) et couvre aussi le vôtre.</translation>
    </message>
    <message>
        <source>It is in {town}.</source>
        <translation>Elle se trouve à {town}.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What the letters tell of the case</source>
        <translation>Ce que les lettres disent du cas</translation>
    </message>
    <message>
        <source>{day}: past on the day of the letter</source>
        <translation>{day}&#xa0;: passé au jour de la lettre</translation>
    </message>
    <message>
        <source>{day}: still ahead</source>
        <translation>{day}&#xa0;: encore à venir</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>Section office</source>
        <translation>Bureau de la section</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a sheet</source>
        <translation>Ouvrir une fiche</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Enregistrer le cas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Ouvrir des règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Take in a table of addresses</source>
        <translation>Reprendre un tableau d’adresses</translation>
    </message>
    <message>
        <source>Save the register as a table</source>
        <translation>Enregistrer le registre en tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Choisir un dossier pour les lettres</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Chercher une com&amp;mande…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>To&amp;uches du clavier…</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Opens or folds this part of the page.</source>
        <translation>Ouvre ou replie cette partie de la page.</translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation>{part}&#xa0;: partie ouverte</translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation>{part}&#xa0;: partie repliée</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>&amp;Read the case</source>
        <translation>&amp;Lire le cas</translation>
    </message>
    <message>
        <source>&amp;Write the letters</source>
        <translation>Éc&amp;rire les lettres</translation>
    </message>
    <message>
        <source>&amp;Send the letters</source>
        <translation>En&amp;voyer les lettres</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>Remarque &amp;d’après</translation>
    </message>
    <message>
        <source>Show the &amp;cases</source>
        <translation>Afficher les &amp;fiches</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A recovery code has eight groups of five letters and digits; nothing is lost: please look at it again.</source>
        <translation>Un code de secours a huit groupes de cinq lettres et chiffres&#xa0;; rien n’est perdu&#xa0;: vérifiez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the code have a slip, please look again at: {numbers}.</source>
        <translation>
            <numerusform>%Ln groupe du code contient une erreur, vérifiez-le&#xa0;: {numbers}.</numerusform>
            <numerusform>%Ln groupes du code contiennent une erreur, vérifiez-les&#xa0;: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>&amp;Lock when nobody has touched the window for</source>
        <translation>&amp;Verrouiller quand personne n’a touché la fenêtre depuis</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Quand personne n’est là</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer can read your letters.</source>
        <translation>Quiconque s’assied à cet ordinateur peut lire vos lettres.</translation>
    </message>
    <message>
        <source>They are locked before this computer sleeps, too.</source>
        <translation>Elles sont aussi verrouillées avant la mise en veille de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t tell when it goes to sleep: lock your letters before, with “Lock now” under “More”.</source>
        <translation>Cet ordinateur ne dit pas quand il se met en veille&#xa0;: verrouillez vos lettres avant, avec «&#xa0;Verrouiller maintenant&#xa0;» sous «&#xa0;Plus&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fiches</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Éc&amp;rire</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>KeepingBar</name>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Par Avion tries again by itself.</source>
        <translation>Par Avion réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>KeepingCommands</name>
    <message>
        <source>Keep m&amp;y letters on this computer…</source>
        <translation>Gar&amp;der mes lettres sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Open my letters…</source>
        <translation>Ouvrir mes lettres…</translation>
    </message>
    <message>
        <source>Keeping and &amp;safety…</source>
        <translation>Conservation et &amp;sécurité…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Erase all that is kept here…</source>
        <translation>Effacer tout ce qui est gardé ici…</translation>
    </message>
    <message>
        <source>From now on your letters are kept on this computer, sealed. They are saved by themselves; the line at the bottom says when.</source>
        <translation>Désormais, vos lettres sont gardées sur cet ordinateur, scellées. Elles s’enregistrent toutes seules&#xa0;; la ligne du bas indique quand.</translation>
    </message>
    <message>
        <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
        <translation>Tout le contenu de la sauvegarde est ici, et sera désormais gardé sur cet ordinateur. Il s’ouvre avec la même phrase de passe.</translation>
    </message>
    <message>
        <source>The files that could not be opened lie in {folder}.</source>
        <translation>Les fichiers qui n’ont pas pu être ouverts se trouvent dans {folder}.</translation>
    </message>
</context>
<context>
    <name>KeepingFoot</name>
    <message>
        <source>Keep my letters…</source>
        <translation>Garder mes lettres…</translation>
    </message>
    <message>
        <source>Open my letters…</source>
        <translation>Ouvrir mes lettres…</translation>
    </message>
    <message>
        <source>Keeping and safety…</source>
        <translation>Conservation et sécurité…</translation>
    </message>
    <message>
        <source>Your letters are kept on this computer, sealed.</source>
        <translation>Vos lettres sont gardées sur cet ordinateur, scellées.</translation>
    </message>
    <message>
        <source>Your letters are open only to read.</source>
        <translation>Vos lettres sont ouvertes en lecture seule.</translation>
    </message>
    <message>
        <source>You are a guest: nothing stays on this computer.</source>
        <translation>Vous êtes en mode invité&#xa0;: rien ne reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>KeyDateField</name>
    <message>
        <source>Take this day out</source>
        <translation>Retirer ce jour</translation>
    </message>
    <message>
        <source>Day of {name}</source>
        <translation>Jour&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{command}: {who}</source>
        <translation>{command}&#xa0;: {who}</translation>
    </message>
</context>
<context>
    <name>KeyDays</name>
    <message>
        <source>{day} ({time})</source>
        <comment>a day, and how far it is away</comment>
        <translation>{day} ({time})</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in more than %Ln year(s)</source>
        <translation>
            <numerusform>dans plus de %Ln an</numerusform>
            <numerusform>dans plus de %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) ago</source>
        <translation>
            <numerusform>il y a plus de %Ln an</numerusform>
            <numerusform>il y a plus de %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>Afficher ma &amp;saisie</translation>
    </message>
    <message>
        <source>Recovery &amp;code, from your paper</source>
        <translation>&amp;Code de secours, sur votre papier</translation>
    </message>
    <message>
        <source>Eight groups of five letters and digits; spaces don&apos;t matter</source>
        <translation>Huit groupes de cinq lettres et chiffres&#xa0;; les espaces n’ont pas d’importance</translation>
    </message>
    <message>
        <source>&amp;Open my letters</source>
        <translation>&amp;Ouvrir mes lettres</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s &amp;keyring</source>
        <translation>Ouvrir avec le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>It may ask for its own password.</source>
        <translation>Il peut demander son propre mot de passe.</translation>
    </message>
    <message>
        <source>I have a passphrase</source>
        <translation>J’ai une phrase de passe</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>J’ai le code de secours</translation>
    </message>
</context>
<context>
    <name>KindOfOne</name>
    <message>
        <source>Kind of this letter</source>
        <translation>Type de cette lettre</translation>
    </message>
    <message>
        <source>As usual ({kind})</source>
        <translation>Comme d’habitude ({kind})</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <source>Kind of letter</source>
        <translation>Type de lettre</translation>
    </message>
    <message>
        <source>A card to the person…</source>
        <translation>Une carte à la personne…</translation>
    </message>
    <message>
        <source>&amp;Kind, for all officials</source>
        <translation>T&amp;ype, pour tous les responsables</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not for this case:</source>
        <translation>Pas pour ce cas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>The sheet&apos;s language ({language})</source>
        <translation>La langue de la fiche ({language})</translation>
    </message>
    <message>
        <source>The sheet also asks for {languages}: Par Avion can&apos;t write in that yet.</source>
        <translation>La fiche demande aussi {languages}&#xa0;: Par Avion ne sait pas encore écrire ainsi.</translation>
    </message>
    <message>
        <source>Salutation, date and closing are in {language}; there are no ready sentences. Write the request in {language} under “My words”, once for all letters: each point of the sheet stands beside its box. Nothing is translated by machine.</source>
        <translation>L’appel, la date et la formule finale sont en {language}&#xa0;; il n’y a pas de phrases toutes prêtes. Écrivez la demande en {language} sous «&#xa0;Mes mots&#xa0;», une fois pour toutes les lettres&#xa0;: chaque point de la fiche est à côté de sa case. Rien n’est traduit par une machine.</translation>
    </message>
    <message>
        <source>It can&apos;t be printed here: this computer has no font for it.</source>
        <translation>Elle ne peut pas être imprimée ici&#xa0;: cet ordinateur n’a pas de police pour cette langue.</translation>
    </message>
    <message>
        <source>Date, subject and closing are in {language}. The sheet&apos;s own letter stays in {own}: nothing is translated by machine. Put it into {language} under “My words”.</source>
        <translation>Date, objet et formule finale sont en {language}. La lettre de la fiche reste en {own}&#xa0;: rien n’est traduit par une machine. Mettez-la en {language} sous «&#xa0;Mes mots&#xa0;».</translation>
    </message>
    <message>
        <source>Date, opening and closing are in {language}. What happened and the points stay in {own}, as the sheet prints them: nothing is translated by machine. Put them into {language} under “My words”.</source>
        <translation>Date, début et formule finale sont en {language}. Les faits et les points restent en {own}, comme la fiche les imprime&#xa0;: rien n’est traduit par une machine. Mettez-les en {language} sous «&#xa0;Mes mots&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>The writer&apos;s own language will do, too</source>
        <translation>La langue de l’auteur de la lettre convient aussi</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nouvelle personne…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Par Avion could not start over, and nothing you typed is lost. Save it if you like, then close this window and start Par Avion again for the next person.</source>
        <translation>Par Avion n’a pas pu recommencer, et rien de ce que vous avez saisi n’est perdu. Enregistrez-le si vous le souhaitez, puis fermez cette fenêtre et relancez Par Avion pour la personne suivante.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Cases</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Chercher dans les fiches</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Ordre des fiches</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Par date limite</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Dernières ouvertes d’abord</translation>
    </message>
    <message>
        <source>No case with “{words}”. Every word of every case was searched.</source>
        <translation>Aucune fiche avec «&#xa0;{words}&#xa0;». La recherche porte sur tous les mots de toutes les fiches.</translation>
    </message>
    <message>
        <source>No case with “{words}”. Headlines, countries, names and UA numbers are searched.</source>
        <translation>Aucune fiche avec «&#xa0;{words}&#xa0;». La recherche porte sur les titres, les pays, les noms et les numéros d’UA.</translation>
    </message>
</context>
<context>
    <name>LibraryViewModel</name>
    <message>
        <source>The case is off the list. What you wrote for it is still there.</source>
        <translation>La fiche n’est plus dans la liste. Ce que vous avez écrit pour elle est toujours là.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>The case and its letters are deleted from this computer.</source>
        <translation>Le cas et ses lettres sont supprimés de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Text as usual</source>
        <translation>&amp;Texte normal</translation>
    </message>
</context>
<context>
    <name>LoosePanel</name>
    <message>
        <source>Lines in no field</source>
        <translation>Lignes dans aucun champ</translation>
    </message>
    <message>
        <source>Show page numbers and the like</source>
        <translation>Afficher les numéros de page, etc.</translation>
    </message>
    <message>
        <source>Put into the chosen field (Enter)</source>
        <translation>Mettre dans le champ choisi (Entrée)</translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation>Mettre dans…</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>No line seems to be missing.</source>
        <translation>Aucune ligne ne semble manquer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in no field</source>
        <translation>
            <numerusform>%Ln ligne dans aucun champ</numerusform>
            <numerusform>%Ln lignes dans aucun champ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Name and full address</source>
        <translation>Nom et adresse complète</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name and address, and your e-mail address if you gave it.</source>
        <translation>Par la lettre et l’enveloppe, les responsables apprennent votre nom et votre adresse, ainsi que votre adresse électronique si vous l’avez indiquée.</translation>
    </message>
    <message>
        <source>Name, town and country</source>
        <translation>Nom, ville et pays</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name, town and country; no street.</source>
        <translation>Par la lettre et l’enveloppe, les responsables apprennent votre nom, votre ville et votre pays&#xa0;; pas la rue.</translation>
    </message>
    <message>
        <source>Initials, town and country</source>
        <translation>Initiales, ville et pays</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your initials, town and country; no name.</source>
        <translation>Par la lettre et l’enveloppe, les responsables apprennent vos initiales, votre ville et votre pays&#xa0;; pas le nom.</translation>
    </message>
    <message>
        <source>Name, care of my group</source>
        <translation>Nom, aux bons soins de mon groupe</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name and your group&apos;s address, not your own.</source>
        <translation>Par la lettre et l’enveloppe, les responsables apprennent votre nom et l’adresse de votre groupe, pas la vôtre.</translation>
    </message>
    <message>
        <source>Name alone</source>
        <translation>Nom seul</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name, and not where you live.</source>
        <translation>Par la lettre et l’enveloppe, les responsables apprennent votre nom, pas où vous habitez.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>For window envelopes (DIN 5008 A)</source>
        <translation>Pour enveloppes à fenêtre (DIN 5008 A)</translation>
    </message>
    <message>
        <source>For window envelopes (DIN 5008 B)</source>
        <translation>Pour enveloppes à fenêtre (DIN 5008 B)</translation>
    </message>
    <message>
        <source>Swiss, window at the right</source>
        <translation>Suisse, fenêtre à droite</translation>
    </message>
    <message>
        <source>Swiss, window at the left</source>
        <translation>Suisse, fenêtre à gauche</translation>
    </message>
    <message>
        <source>French, window at the right</source>
        <translation>Français, fenêtre à droite</translation>
    </message>
    <message>
        <source>British (DL window)</source>
        <translation>Britannique (fenêtre DL)</translation>
    </message>
    <message>
        <source>US (No. 9 and No. 10 window)</source>
        <translation>Américain (fenêtre n° 9 et n° 10)</translation>
    </message>
    <message>
        <source>Plain letter</source>
        <translation>Lettre simple</translation>
    </message>
    <message>
        <source>DL (110 × 220 mm)</source>
        <translation>DL (110 × 220 mm)</translation>
    </message>
    <message>
        <source>C6 (114 × 162 mm)</source>
        <translation>C6 (114 × 162 mm)</translation>
    </message>
    <message>
        <source>C6/5 (114 × 229 mm)</source>
        <translation>C6/5 (114 × 229 mm)</translation>
    </message>
    <message>
        <source>C5 (162 × 229 mm)</source>
        <translation>C5 (162 × 229 mm)</translation>
    </message>
    <message>
        <source>C4 (229 × 324 mm)</source>
        <translation>C4 (229 × 324 mm)</translation>
    </message>
    <message>
        <source>US No. 10 (4⅛ × 9½ in)</source>
        <translation>US n° 10 (4⅛ × 9½ po)</translation>
    </message>
    <message>
        <source>US Monarch (3⅞ × 7½ in)</source>
        <translation>Monarch américaine (3⅞ × 7½ po)</translation>
    </message>
    <message>
        <source>No envelopes</source>
        <translation>Pas d’enveloppes</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sur moi</translation>
    </message>
    <message>
        <source>Before the points</source>
        <translation>Avant les points</translation>
    </message>
    <message>
        <source>Paragraph {point}</source>
        <translation>Paragraphe {point}</translation>
    </message>
    <message>
        <source>Point {point}</source>
        <translation>Demande {point}</translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation>Dernière phrase</translation>
    </message>
    <message>
        <source>On the sheet before the letter</source>
        <translation>Sur la feuille avant la lettre</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Question to the section office</source>
        <translation>Question au bureau de la section</translation>
    </message>
    <message>
        <source>Note to the section office</source>
        <translation>Note au bureau de la section</translation>
    </message>
    <message>
        <source>whom the sheet means</source>
        <translation>qui la fiche désigne</translation>
    </message>
    <message>
        <source>you, the official</source>
        <translation>vous, le responsable</translation>
    </message>
    <message>
        <source>the authorities</source>
        <translation>les autorités</translation>
    </message>
    <message>
        <source>you: do all in your power</source>
        <translation>vous&#xa0;: faites tout votre possible</translation>
    </message>
    <message>
        <source>nobody yet, as the sheet prints it</source>
        <translation>personne encore, comme la fiche l’imprime</translation>
    </message>
    <message>
        <source>you (suggested)</source>
        <translation>vous (proposé)</translation>
    </message>
    <message>
        <source>the authorities (suggested)</source>
        <translation>les autorités (proposé)</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>a copy of the first letter</source>
        <translation>une copie de la première lettre</translation>
    </message>
    <message>
        <source>a note with a copy of the first letter</source>
        <translation>un mot avec une copie de la première lettre</translation>
    </message>
    <message>
        <source>an express letter</source>
        <translation>une lettre express</translation>
    </message>
    <message>
        <source>a very short text</source>
        <translation>un texte très court</translation>
    </message>
    <message>
        <source>a letter through the embassy</source>
        <translation>une lettre par l’ambassade</translation>
    </message>
    <message>
        <source>a fax</source>
        <translation>un fax</translation>
    </message>
    <message>
        <source>a letter written out by hand</source>
        <translation>une lettre recopiée à la main</translation>
    </message>
    <message>
        <source>a thank-you letter</source>
        <translation>une lettre de remerciement</translation>
    </message>
    <message>
        <source>a letter of their own</source>
        <translation>une lettre pour eux seuls</translation>
    </message>
    <message>
        <source>The embassy in your country</source>
        <translation>L’ambassade dans votre pays</translation>
    </message>
    <message>
        <source>Head of state</source>
        <translation>Chef d’État</translation>
    </message>
    <message>
        <source>King or queen</source>
        <translation>Roi ou reine</translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation>Chef du gouvernement</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Prosecutor General</source>
        <translation>Procureur général</translation>
    </message>
    <message>
        <source>President of a highest court</source>
        <translation>Président d’une cour suprême</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>No more letters are wanted</source>
        <translation>Plus aucune lettre n’est demandée</translation>
    </message>
    <message>
        <source>As soon as possible; the sheet gives no last day</source>
        <translation>Dès que possible&#xa0;; la fiche ne donne pas de date limite</translation>
    </message>
    <message>
        <source>No last day found: please look at the sheet</source>
        <translation>Pas de date limite trouvée&#xa0;: regardez la fiche</translation>
    </message>
    <message>
        <source>Today is the last day ({day})</source>
        <translation>C’est le dernier jour ({day})</translation>
    </message>
    <message>
        <source>Write until {day}: {time}</source>
        <translation>Écrire jusqu’au {day}&#xa0;: {time}</translation>
    </message>
    <message>
        <source>The last day was {day}, {time}</source>
        <translation>La date limite était le {day}, {time}</translation>
    </message>
    <message>
        <source>Post is in time.</source>
        <translation>La poste arrivera à temps.</translation>
    </message>
    <message>
        <source>Send it by fax first: {number}.</source>
        <translation>Envoyez-la d’abord par fax&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Send it by e-mail first: {number}.</source>
        <translation>Envoyez-la d’abord par courriel&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Faster than post: ask the embassy in your country to pass it on.</source>
        <translation>Plus rapide que la poste&#xa0;: demandez à l’ambassade dans votre pays de la transmettre.</translation>
    </message>
    <message>
        <source>Post it today, by the fastest post there is.</source>
        <translation>Postez-la aujourd’hui, par l’envoi le plus rapide possible.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>C’est le dernier jour</translation>
    </message>
    <message>
        <source>Today is a day that the sheet names</source>
        <translation>Aujourd’hui est un jour que la fiche mentionne</translation>
    </message>
    <message>
        <source>The sheet asks for letters as soon as possible</source>
        <translation>La fiche demande des lettres dès que possible</translation>
    </message>
    <message>
        <source>{why}; {post}. {way}</source>
        <translation>{why}&#xa0;; {post}. {way}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Date passée</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>No last day found</source>
        <translation>Pas de date limite trouvée</translation>
    </message>
    <message>
        <source>There is no such file, and nothing here has changed: look for the sheet with “Open…”.</source>
        <translation>Ce fichier n’existe pas et rien n’a changé ici&#xa0;: cherchez la fiche avec «&#xa0;Ouvrir…&#xa0;».</translation>
    </message>
    <message>
        <source>You may not read this file, and nothing here has changed: ask its owner for a copy.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier et rien n’a changé ici&#xa0;: demandez une copie à son propriétaire.</translation>
    </message>
    <message>
        <source>This is a folder, and nothing here has changed: open the sheet that lies in it.</source>
        <translation>C’est un dossier et rien n’a changé ici&#xa0;: ouvrez la fiche qui s’y trouve.</translation>
    </message>
    <message>
        <source>This is not an ordinary file, and nothing here has changed: choose the sheet itself.</source>
        <translation>Ce n’est pas un fichier ordinaire et rien n’a changé ici&#xa0;: choisissez la fiche elle-même.</translation>
    </message>
    <message>
        <source>This file is empty, and nothing here has changed: fetch the sheet again, or choose another.</source>
        <translation>Ce fichier est vide et rien n’a changé ici&#xa0;: récupérez la fiche à nouveau ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This file is too large for a sheet, and nothing here has changed: choose the sheet alone.</source>
        <translation>Ce fichier est trop gros pour une fiche et rien n’a changé ici&#xa0;: choisissez la fiche seule.</translation>
    </message>
    <message>
        <source>This file holds only pictures of text, and nothing here has changed: ask for one whose text can be selected, or paste the text.</source>
        <translation>Ce fichier ne contient que des images de texte et rien n’a changé ici&#xa0;: demandez-en un dont le texte peut être sélectionné ou collez le texte.</translation>
    </message>
    <message>
        <source>This file is damaged, and nothing here has changed: fetch the sheet again.</source>
        <translation>Ce fichier est endommagé et rien n’a changé ici&#xa0;: récupérez la fiche à nouveau.</translation>
    </message>
    <message>
        <source>This file is locked with a password, and nothing here has changed: save a copy without one, and open that.</source>
        <translation>Ce fichier est protégé par un mot de passe et rien n’a changé ici&#xa0;: enregistrez-en une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
        <source>This file is a program; it was not started, and nothing here has changed: choose the sheet itself.</source>
        <translation>Ce fichier est un programme&#xa0;; il n’a pas été lancé et rien n’a changé ici&#xa0;: choisissez la fiche elle-même.</translation>
    </message>
    <message>
        <source>No text was found in this file, and nothing here has changed: choose a sheet saved as PDF or text.</source>
        <translation>Aucun texte n’a été trouvé dans ce fichier et rien n’a changé ici&#xa0;: choisissez une fiche en PDF ou en texte.</translation>
    </message>
    <message>
        <source>This is a picture, and nothing here has changed: ask for a sheet whose text can be selected, or type its text and paste that.</source>
        <translation>C’est une image et rien n’a changé ici&#xa0;: demandez une fiche dont le texte peut être sélectionné, ou saisissez son texte et collez-le.</translation>
    </message>
    <message>
        <source>This file holds other files packed together, and nothing here has changed: unpack it, and open the sheet.</source>
        <translation>Ce fichier est une archive qui en contient d’autres et rien n’a changé ici&#xa0;: décompressez-la et ouvrez la fiche.</translation>
    </message>
    <message>
        <source>This kind of file ({about}) can&apos;t be read as a sheet, and nothing here has changed: save it as PDF or text, or paste its text.</source>
        <translation>Ce type de fichier ({about}) ne peut pas être lu comme une fiche et rien n’a changé ici&#xa0;: enregistrez-le en PDF ou en texte, ou collez son texte.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation>La lecture de ce fichier prenait trop de temps et a été arrêtée&#xa0;; rien n’a changé ici&#xa0;: collez plutôt le texte de la fiche.</translation>
    </message>
    <message>
        <source>This computer guards less well than others against a harmful file, so the sheet was not opened: open it only if you trust whoever sent it.</source>
        <translation>Cet ordinateur protège moins bien que d’autres contre un fichier malveillant, la fiche n’a donc pas été ouverte&#xa0;: ne l’ouvrez que si vous faites confiance à la personne qui l’a envoyée.</translation>
    </message>
    <message>
        <source>This file could not be read, and nothing here has changed: fetch the sheet again, or paste its text.</source>
        <translation>Ce fichier n’a pas pu être lu et rien n’a changé ici&#xa0;: récupérez la fiche à nouveau ou collez son texte.</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>livre numérique</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), and nothing here has changed: open it in a word processor, save it as .docx or PDF, and open that.</source>
        <translation>C’est un ancien document Word (.doc) et rien n’a changé ici&#xa0;: ouvrez-le dans un traitement de texte, enregistrez-le en .docx ou en PDF et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This file is not built like a sheet, so it was not read; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation>Ce fichier n’est pas construit comme une fiche et n’a donc pas été lu&#xa0;; rien n’a changé ici&#xa0;: collez plutôt le texte de la fiche.</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>document Office</translation>
    </message>
    <message>
        <source>Outlook mail</source>
        <translation>courriel Outlook</translation>
    </message>
    <message>
        <source>Pages document</source>
        <translation>document Pages</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>diaporama</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>feuille de calcul</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>The letters are not made yet: they need your name; nothing you typed is lost.</source>
        <translation>Les lettres ne sont pas encore prêtes&#xa0;: il faut votre nom&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The letters are not made yet: please add {about}, or let the officials learn less; nothing you typed is lost.</source>
        <translation>Les lettres ne sont pas encore prêtes&#xa0;: ajoutez {about} ou dites-en moins aux responsables&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The letters are not made yet: {about} must be one line of text; nothing you typed is lost.</source>
        <translation>Les lettres ne sont pas encore prêtes&#xa0;: {about} doit tenir sur une seule ligne&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The letters are not made yet: please choose your country; nothing you typed is lost.</source>
        <translation>Les lettres ne sont pas encore prêtes&#xa0;: choisissez votre pays&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The letters are not made yet: please look at {about} again; nothing you typed is lost.</source>
        <translation>Les lettres ne sont pas encore prêtes&#xa0;: vérifiez {about}&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>votre adresse</translation>
    </message>
    <message>
        <source>your town</source>
        <translation>votre ville</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>votre pays</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>votre adresse électronique</translation>
    </message>
    <message>
        <source>the sentence about you</source>
        <translation>la phrase sur vous</translation>
    </message>
    <message>
        <source>your group&apos;s address</source>
        <translation>l’adresse de votre groupe</translation>
    </message>
    <message>
        <source>your details</source>
        <translation>vos coordonnées</translation>
    </message>
    <message>
        <source>This sheet names nobody to write to, so there is no letter; the case stays open to read.</source>
        <translation>Cette fiche n’indique personne à qui écrire&#xa0;: il n’y a donc pas de lettre&#xa0;; le cas reste ouvert à la lecture.</translation>
    </message>
    <message>
        <source>This does not look like an urgent action, so there is no letter: open another file.</source>
        <translation>Cela ne ressemble pas à une action urgente&#xa0;: il n’y a donc pas de lettre. Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>This sheet asks for no more letters, so there is nothing to write: thank you for all you did.</source>
        <translation>Cette fiche ne demande plus de lettres&#xa0;: il n’y a rien à écrire. Merci pour tout ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Nobody to write to is ticked, so there is no letter; tick an official under “To whom”.</source>
        <translation>Aucun destinataire n’est coché&#xa0;: il n’y a donc pas de lettre&#xa0;; cochez un responsable sous «&#xa0;À qui&#xa0;».</translation>
    </message>
    <message>
        <source>This sheet offers no address for cards, so there is none to write.</source>
        <translation>Cette fiche ne donne pas d’adresse pour les cartes, il n’y en a donc pas à écrire.</translation>
    </message>
    <message>
        <source>You may not write into this folder; your letters are still here: choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier&#xa0;; vos lettres sont toujours là&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full; your letters are still here: make some room, or choose another folder.</source>
        <translation>Le disque est plein&#xa0;; vos lettres sont toujours là&#xa0;: libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is not a folder; your letters are still here: choose another place.</source>
        <translation>Ce n’est pas un dossier&#xa0;; vos lettres sont toujours là&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The letters could not be saved there; they are still here: choose another folder.</source>
        <translation>Les lettres n’ont pas pu être enregistrées là&#xa0;; elles sont toujours ici&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No printing system was found; your letters are still here: save them, and print the PDF files elsewhere.</source>
        <translation>Aucun système d’impression n’a été trouvé&#xa0;; vos lettres sont toujours là&#xa0;: enregistrez-les et imprimez les fichiers PDF ailleurs.</translation>
    </message>
    <message>
        <source>No printer was found; your letters are still here: switch one on and try again, or save them, and print the PDF files elsewhere.</source>
        <translation>Aucune imprimante n’a été trouvée&#xa0;; vos lettres sont toujours là&#xa0;: allumez-en une et réessayez, ou enregistrez-les et imprimez les fichiers PDF ailleurs.</translation>
    </message>
    <message>
        <source>The printer did not take the letters; they are still here: look at the printer and try again, or save them.</source>
        <translation>L’imprimante n’a pas pris les lettres&#xa0;; elles sont toujours là&#xa0;: vérifiez l’imprimante et réessayez, ou enregistrez-les.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be printed with the sign “{about}”; nothing is lost: please use another.</source>
        <translation>La lettre ne peut pas être imprimée avec le signe «&#xa0;{about}&#xa0;»&#xa0;; rien n’est perdu&#xa0;: employez-en un autre.</translation>
    </message>
    <message>
        <source>What is written in {about} can&apos;t be printed here: this computer has no font for it. It stays as it is.</source>
        <translation>Ce qui est écrit en {about} ne peut pas être imprimé ici&#xa0;: cet ordinateur n’a pas de police pour cela. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>The letter has an address or a block that doesn&apos;t fit on this paper; nothing is lost: choose another paper or layout, or shorten it.</source>
        <translation>La lettre contient une adresse ou un passage qui ne tient pas sur ce papier&#xa0;; rien n’est perdu&#xa0;: choisissez un autre papier ou une autre présentation, ou raccourcissez.</translation>
    </message>
    <message>
        <source>This case has no official with that number; nothing is lost: choose another.</source>
        <translation>Ce cas n’a pas de responsable portant ce numéro&#xa0;; rien n’est perdu&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That did not work; nothing is lost: please try again.</source>
        <translation>Cela n’a pas marché&#xa0;; rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>No last day was found: look at the sheet before you write.</source>
        <translation>Aucune date limite n’a été trouvée&#xa0;: regardez la fiche avant d’écrire.</translation>
    </message>
    <message>
        <source>No official to write to was found.</source>
        <translation>Aucun responsable à qui écrire n’a été trouvé.</translation>
    </message>
    <message>
        <source>The sheet gives no salutation for an official: one is suggested.</source>
        <translation>La fiche ne donne pas de formule d’appel pour un responsable&#xa0;: en voici une proposée.</translation>
    </message>
    <message>
        <source>No points to ask for were found: write them in your own words.</source>
        <translation>Aucune demande n’a été trouvée&#xa0;: formulez-les vous-même.</translation>
    </message>
    <message>
        <source>This sheet says that no more letters are wanted.</source>
        <translation>Cette fiche dit que plus aucune lettre n’est demandée.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an urgent action sheet: please check every part.</source>
        <translation>Cela ne ressemble pas à une fiche d’action urgente&#xa0;: vérifiez chaque partie.</translation>
    </message>
    <message>
        <source>An address ran into the text around it: please compare it with the sheet.</source>
        <translation>Une adresse s’est mêlée au texte voisin&#xa0;: comparez-la avec la fiche.</translation>
    </message>
    <message>
        <source>This computer guards less well than others against a harmful file.</source>
        <translation>Cet ordinateur protège moins bien que d’autres contre un fichier malveillant.</translation>
    </message>
    <message>
        <source>The sheet came in a message or a packed file; nothing else in there was read.</source>
        <translation>La fiche se trouvait dans un message ou une archive&#xa0;; rien d’autre n’y a été lu.</translation>
    </message>
    <message>
        <source>The last day has passed: every page says DRAFT until the section office has agreed.</source>
        <translation>La date limite est passée&#xa0;: chaque page porte la mention DRAFT tant que le bureau de la section n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>The last day has passed, but the section office agreed to letters.</source>
        <translation>La date limite est passée, mais le bureau de la section accepte encore des lettres.</translation>
    </message>
    <message>
        <source>Today is the last day: e-mail or fax gets there in time, post doesn&apos;t.</source>
        <translation>C’est le dernier jour&#xa0;: un courriel ou un fax arrive à temps, pas le courrier.</translation>
    </message>
    <message>
        <source>The last day is near ({text}): e-mail or fax is quicker than post.</source>
        <translation>La date limite approche ({text})&#xa0;: un courriel ou un fax va plus vite que le courrier.</translation>
    </message>
    <message>
        <source>Your own words tell {who} something about you that you chose to keep back.</source>
        <translation>Vos propres mots apprennent à {who} quelque chose sur vous que vous vouliez garder pour vous.</translation>
    </message>
    <message>
        <source>This may offend: say what happened, and ask.</source>
        <translation>Cela peut blesser&#xa0;: dites ce qui s&apos;est passé, et demandez.</translation>
    </message>
    <message>
        <source>This accuses the reader: say what is known, or what you fear.</source>
        <translation>Cela accuse le lecteur&#xa0;: dites ce que l&apos;on sait, ou ce que vous craignez.</translation>
    </message>
    <message>
        <source>This may be read as a threat: ask instead.</source>
        <translation>Cela peut être lu comme une menace&#xa0;: demandez plutôt.</translation>
    </message>
    <message>
        <source>This may be read as mockery: plain words reach further.</source>
        <translation>Cela peut être lu comme une moquerie&#xa0;: des mots simples portent plus loin.</translation>
    </message>
    <message>
        <source>Capitals look like shouting.</source>
        <translation>Les majuscules ont l&apos;air de crier.</translation>
    </message>
    <message>
        <source>A full stop is calmer.</source>
        <translation>Un point est plus calme.</translation>
    </message>
    <message>
        <source>This takes sides in politics: the letter is about people&apos;s rights.</source>
        <translation>Cela prend parti en politique&#xa0;: la lettre parle des droits des personnes.</translation>
    </message>
    <message>
        <source>Not every reader knows this term.</source>
        <translation>Tous les lecteurs ne connaissent pas ce terme.</translation>
    </message>
    <message>
        <source>This is not asked by this appeal.</source>
        <translation>Cet appel ne demande pas cela.</translation>
    </message>
    <message>
        <source>The letter doesn&apos;t ask for this point.</source>
        <translation>La lettre ne demande pas ce point.</translation>
    </message>
    <message>
        <source>The letter doesn&apos;t name this person.</source>
        <translation>La lettre ne nomme pas cette personne.</translation>
    </message>
    <message>
        <source>The sheet writes this name in another way.</source>
        <translation>La fiche écrit ce nom autrement.</translation>
    </message>
    <message>
        <source>This word isn&apos;t in the dictionary.</source>
        <translation>Ce mot n&apos;est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>This names the organisation, and your rules say not to.</source>
        <translation>Cela nomme l&apos;organisation, et vos règles disent de ne pas le faire.</translation>
    </message>
    <message>
        <source>The letter is too long for one page.</source>
        <translation>La lettre est trop longue pour une page.</translation>
    </message>
    <message>
        <source>The letter can do without this sentence.</source>
        <translation>La lettre peut se passer de cette phrase.</translation>
    </message>
    <message>
        <source>This looks like a gap that is still to be filled.</source>
        <translation>Cela ressemble à un blanc qui reste à remplir.</translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t speak of this country: is it from another letter?</source>
        <translation>La fiche ne parle pas de ce pays&#xa0;: vient-il d&apos;une autre lettre&#xa0;?</translation>
    </message>
    <message>
        <source>This greets somebody else than the one whom the letter goes to.</source>
        <translation>Cela salue une autre personne que celle à qui va la lettre.</translation>
    </message>
    <message>
        <source>This calls a day coming that has passed.</source>
        <translation>Cela parle d&apos;un jour à venir qui est déjà passé.</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>Le dernier jour est passé.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>C&apos;est aujourd&apos;hui le dernier jour.</translation>
    </message>
    <message>
        <source>The last day is near: a letter by post may come too late.</source>
        <translation>Le dernier jour est proche&#xa0;: une lettre par la poste peut arriver trop tard.</translation>
    </message>
    <message>
        <source>The sheet gives no last day.</source>
        <translation>La fiche ne donne pas de date limite.</translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in this language.</source>
        <translation>La fiche ne demande pas de lettres dans cette langue.</translation>
    </message>
    <message>
        <source>This sign can&apos;t be printed.</source>
        <translation>Ce signe ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>The salutation “{text}” is suggested: the sheet gives none for {who}.</source>
        <translation>La formule d’appel «&#xa0;{text}&#xa0;» est proposée&#xa0;: la fiche n’en donne pas pour {who}.</translation>
    </message>
    <message>
        <source>“{text}” stays as printed, though it doesn&apos;t seem to be the rank of {who}.</source>
        <translation>«&#xa0;{text}&#xa0;» reste comme imprimé, bien que ce ne semble pas être le rang de {who}.</translation>
    </message>
    <message>
        <source>“{text}” stays as printed, in another language than the letter to {who}.</source>
        <translation>«&#xa0;{text}&#xa0;» reste comme imprimé, dans une autre langue que la lettre à {who}.</translation>
    </message>
    <message>
        <source>“{text}” is suggested for {who}: the sheet&apos;s salutation is in another language.</source>
        <translation>«&#xa0;{text}&#xa0;» est proposé pour {who}&#xa0;: l’appel de la fiche est dans une autre langue.</translation>
    </message>
    <message>
        <source>The letter to {who} begins as to anybody: say under “To whom” if it is Madam or Sir.</source>
        <translation>La lettre à {who} commence comme pour n’importe qui&#xa0;: dites sous «&#xa0;À qui&#xa0;» si c’est Madame ou Monsieur.</translation>
    </message>
    <message>
        <source>Please have this checked: {text}</source>
        <translation>Faites vérifier ceci&#xa0;: {text}</translation>
    </message>
    <message>
        <source>There are no ready sentences in {text}: write the request once, it goes into all letters.</source>
        <translation>Il n’y a pas de phrases toutes prêtes en {text}&#xa0;: écrivez la demande une fois, elle va dans toutes les lettres.</translation>
    </message>
    <message>
        <source>Point {point} is not asked of {who} yet: it has no words in the language.</source>
        <translation>Le point {point} n’est pas encore demandé à {who}&#xa0;: il n’a pas de mots dans la langue.</translation>
    </message>
    <message>
        <source>“Something about me” is not in {text}, as the letters are.</source>
        <translation>«&#xa0;Quelque chose sur moi&#xa0;» n’est pas en {text}, comme les lettres.</translation>
    </message>
    <message>
        <source>The embassy&apos;s address is not in the sheet: fill it in by hand.</source>
        <translation>L’adresse de l’ambassade n’est pas sur la fiche&#xa0;: complétez-la à la main.</translation>
    </message>
    <message>
        <source>You live in the country addressed: there is no embassy of it to write to.</source>
        <translation>Vous vivez dans le pays concerné&#xa0;: il n’y a pas d’ambassade à qui écrire.</translation>
    </message>
    <message>
        <source>The copy shows the first official&apos;s address: post it in its printed envelope, not in one with a window.</source>
        <translation>La copie porte l’adresse du premier responsable&#xa0;: postez-la dans son enveloppe imprimée, pas dans une enveloppe à fenêtre.</translation>
    </message>
    <message>
        <source>{text} is still ahead: the letter should arrive before.</source>
        <translation>{text} est encore à venir&#xa0;: la lettre devrait arriver avant.</translation>
    </message>
    <message>
        <source>{text} has passed, and the letter says so.</source>
        <translation>{text} est passé, et la lettre le dit.</translation>
    </message>
    <message>
        <source>{text} has passed; what the sheet says about it is not in the letter.</source>
        <translation>{text} est passé&#xa0;; ce que la fiche en dit n’est pas dans la lettre.</translation>
    </message>
    <message>
        <source>Point {point} to {who} stays as the sheet words it: please put it into a request.</source>
        <translation>Le point {point} à {who} reste tel que la fiche le formule&#xa0;: faites-en une demande.</translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in {text}.</source>
        <translation>La fiche ne demande pas de lettres en {text}.</translation>
    </message>
    <message>
        <source>Point {point}: does “{text}” mean {who}? Please check.</source>
        <translation>Demande {point}&#xa0;: «&#xa0;{text}&#xa0;» désigne-t-il {who}&#xa0;? Vérifiez.</translation>
    </message>
    <message>
        <source>Letters in {text} can&apos;t be printed here: this computer has no font for them.</source>
        <translation>Les lettres en {text} ne peuvent pas être imprimées ici&#xa0;: cet ordinateur n’a pas de police pour cela.</translation>
    </message>
    <message>
        <source>A window may hide a part of the address of {who}: print the envelope or a label.</source>
        <translation>La fenêtre peut cacher une partie de l&apos;adresse de {who}&#xa0;: imprimez l&apos;enveloppe ou une étiquette.</translation>
    </message>
    <message>
        <source>This is the sheet&apos;s model letter: it counts more in your own words.</source>
        <translation>C’est la lettre type de la fiche&#xa0;: avec vos propres mots, elle compte davantage.</translation>
    </message>
    <message>
        <source>The letter asks for nothing yet: write what you ask for in your own words.</source>
        <translation>La lettre ne demande encore rien&#xa0;: écrivez ce que vous demandez avec vos propres mots.</translation>
    </message>
    <message>
        <source>The sheet names nobody: the subject line is its headline.</source>
        <translation>La fiche ne nomme personne&#xa0;: l’objet reprend son titre.</translation>
    </message>
    <message>
        <source>To be short, the letter to {who} leaves out: {text}.</source>
        <translation>Pour être courte, la lettre à {who} laisse de côté&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The letter to {who} is longer than its kind may be; too many are the words from “{text}” on. Nothing was cut.</source>
        <translation>La lettre à {who} est plus longue que son type ne le permet&#xa0;; les mots à partir de «&#xa0;{text}&#xa0;» sont de trop. Rien n’a été coupé.</translation>
    </message>
    <message>
        <source>{who}: {text} The usual kind is written.</source>
        <translation>{who}&#xa0;: {text} Le type habituel est écrit.</translation>
    </message>
    <message>
        <source>the official</source>
        <translation>le responsable</translation>
    </message>
    <message>
        <source>The page is waiting for {about}: fill it in under “Who I am”.</source>
        <translation>La page attend {about}&#xa0;: complétez sous «&#xa0;Qui je suis&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is an address that anybody can have: is it the office&apos;s own?</source>
        <translation>«&#xa0;{text}&#xa0;» est une adresse que tout le monde peut avoir&#xa0;: est-ce bien celle du bureau concerné&#xa0;?</translation>
    </message>
    <message>
        <source>An address is in “{text}”, but the case is about {other}: is that right?</source>
        <translation>Une adresse se trouve dans «&#xa0;{text}&#xa0;», mais le cas concerne {other}&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>“{text}” mixes letters of two alphabets: somebody may have forged it.</source>
        <translation>«&#xa0;{text}&#xa0;» mêle les lettres de deux alphabets&#xa0;: c’est peut-être un faux.</translation>
    </message>
    <message>
        <source>Changed since the version before: “{other}” is now “{text}”.</source>
        <translation>Modifié depuis la version précédente&#xa0;: «&#xa0;{other}&#xa0;» est devenu «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>UA {number}</source>
        <translation>UA {number}</translation>
    </message>
    <message>
        <source>What becomes of each letter is noted here only if you keep your letters on this computer.</source>
        <translation>Ce que devient chaque lettre n’est noté ici que si vous gardez vos lettres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There are earlier versions only if you keep your letters on this computer; undo works without that.</source>
        <translation>Il n’y a de versions précédentes que si vous gardez vos lettres sur cet ordinateur&#xa0;; l’annulation fonctionne sans cela.</translation>
    </message>
    <message>
        <source>Kept only while this window is open. Nothing of it is stored.</source>
        <translation>Gardé seulement tant que cette fenêtre est ouverte. Rien n’est conservé.</translation>
    </message>
    <message>
        <source>Nothing of yours is kept on this computer, so there is nothing to save here.</source>
        <translation>Rien de vous n’est gardé sur cet ordinateur&#xa0;: il n’y a donc rien à enregistrer ici.</translation>
    </message>
    <message>
        <source>Keeping begins with “Keep my letters…”, below the cases or under “More”.</source>
        <translation>Pour garder&#xa0;: «&#xa0;Garder mes lettres…&#xa0;», sous les fiches ou dans «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Par Avion knows no keyring on this computer: choose a passphrase instead.</source>
        <translation>Par Avion ne connaît aucun trousseau sur cet ordinateur&#xa0;: choisissez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring can&apos;t be reached from here: use a passphrase, or log in to the desktop in the usual way.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible d’ici&#xa0;: utilisez une phrase de passe, ou ouvrez votre session de bureau de la façon habituelle.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: use a passphrase instead.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur&#xa0;: utilisez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>There is no keyring yet: the system will ask for a new password for one.</source>
        <translation>Il n’y a pas encore de trousseau&#xa0;: le système demandera un nouveau mot de passe pour en créer un.</translation>
    </message>
    <message>
        <source>The keyring is locked: the system will ask for its password.</source>
        <translation>Le trousseau est verrouillé&#xa0;: le système demandera son mot de passe.</translation>
    </message>
    <message>
        <source>The question for the keyring&apos;s password was closed; nothing has changed: ask it again, or open your letters in another way.</source>
        <translation>La demande du mot de passe du trousseau a été fermée&#xa0;; rien n’a changé&#xa0;: interrogez-le à nouveau, ou ouvrez vos lettres d’une autre façon.</translation>
    </message>
    <message>
        <source>This keyring forgets everything when you log out, and your letters would be lost with it: choose a passphrase instead.</source>
        <translation>Ce trousseau oublie tout quand vous fermez la session, et vos lettres seraient perdues avec lui&#xa0;: choisissez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no password, so anybody could read what it keeps: choose a passphrase instead.</source>
        <translation>Le trousseau de cet ordinateur n’a pas de mot de passe, n’importe qui pourrait donc lire ce qu’il garde&#xa0;: choisissez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>The keyring gave no answer for a minute; nothing is lost: ask it again, or open your letters in another way.</source>
        <translation>Le trousseau n’a pas répondu pendant une minute&#xa0;; rien n’est perdu&#xa0;: interrogez-le à nouveau, ou ouvrez vos lettres d’une autre façon.</translation>
    </message>
    <message>
        <source>The keyring stopped in the middle; nothing is lost: ask it again, or open your letters in another way.</source>
        <translation>Le trousseau s’est arrêté en cours de route&#xa0;; rien n’est perdu&#xa0;: interrogez-le à nouveau, ou ouvrez vos lettres d’une autre façon.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key for your letters any more; their files are untouched: try another way to open them.</source>
        <translation>Le trousseau de cet ordinateur n’a plus de clé pour vos lettres&#xa0;; leurs fichiers sont intacts&#xa0;: essayez une autre façon de les ouvrir.</translation>
    </message>
    <message>
        <source>The keyring has something else where the key for your letters was; their files are untouched: try another way to open them.</source>
        <translation>Le trousseau contient autre chose à la place de la clé de vos lettres&#xa0;; leurs fichiers sont intacts&#xa0;: essayez une autre façon de les ouvrir.</translation>
    </message>
    <message>
        <source>The keyring has another key in this place, which was left as it is: choose a passphrase instead.</source>
        <translation>Le trousseau contient une autre clé à cet endroit, laissée telle quelle&#xa0;: choisissez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>The keyring took the key and did not give it back; nothing was begun: choose a passphrase instead.</source>
        <translation>Le trousseau a pris la clé et ne l’a pas rendue&#xa0;; rien n’a été commencé&#xa0;: choisissez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>The keyring did not delete the key; it opens nothing any more: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation>Le trousseau n’a pas supprimé la clé&#xa0;; elle n’ouvre plus rien&#xa0;: supprimez l’entrée «&#xa0;paravion&#xa0;» dans le gestionnaire de trousseaux du système.</translation>
    </message>
    <message>
        <source>The file with your letters is not there, only others that belong to it: put it back if you moved it, or begin again from a backup.</source>
        <translation>Le fichier de vos lettres n’est pas là, seulement d’autres qui en font partie&#xa0;: remettez-le en place si vous l’avez déplacé, ou recommencez à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>That did not open your letters; nothing is lost: please try again.</source>
        <translation>Cela n’a pas ouvert vos lettres&#xa0;; rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>That was the way in once, and has been changed since: use the newer one.</source>
        <translation>C’était autrefois le moyen d’accès, mais il a été changé depuis&#xa0;: utilisez le plus récent.</translation>
    </message>
    <message>
        <source>The files with your letters are damaged, and nothing was changed in them: a backup may bring your letters back.</source>
        <translation>Les fichiers de vos lettres sont endommagés, et rien n’y a été modifié&#xa0;: une sauvegarde peut vous rendre vos lettres.</translation>
    </message>
    <message>
        <source>A later version of Par Avion wrote these files, and nothing was changed in them: open them with that version.</source>
        <translation>Une version plus récente de Par Avion a écrit ces fichiers, et rien n’y a été modifié&#xa0;: ouvrez-les avec cette version.</translation>
    </message>
    <message>
        <source>This computer does not let you read the files with your letters; nothing was changed in them: see to whom they belong.</source>
        <translation>Cet ordinateur ne vous laisse pas lire les fichiers de vos lettres&#xa0;; rien n’y a été modifié&#xa0;: vérifiez à qui ils appartiennent.</translation>
    </message>
    <message>
        <source>Your words could not be saved, because the folder can&apos;t be written to; they are still on the screen: leave this window open and see to the folder.</source>
        <translation>Vos mots n’ont pas pu être enregistrés, car on ne peut pas écrire dans le dossier&#xa0;; ils sont toujours à l’écran&#xa0;: laissez cette fenêtre ouverte et vérifiez le dossier.</translation>
    </message>
    <message>
        <source>Your words could not be saved, because the disk is full; they are still on the screen: leave this window open and make some room.</source>
        <translation>Vos mots n’ont pas pu être enregistrés, car le disque est plein&#xa0;; ils sont toujours à l’écran&#xa0;: laissez cette fenêtre ouverte et libérez de la place.</translation>
    </message>
    <message>
        <source>Your words could not be saved; they are still on the screen: leave this window open, and save or print the letters.</source>
        <translation>Vos mots n’ont pas pu être enregistrés&#xa0;; ils sont toujours à l’écran&#xa0;: laissez cette fenêtre ouverte, et enregistrez ou imprimez les lettres.</translation>
    </message>
    <message>
        <source>Nothing can be kept here, because the folder can&apos;t be written to; your words are still on the screen: see to the folder, or go on as a guest.</source>
        <translation>Rien ne peut être gardé ici, car on ne peut pas écrire dans le dossier&#xa0;; vos mots sont toujours à l’écran&#xa0;: vérifiez le dossier, ou continuez en mode invité.</translation>
    </message>
    <message>
        <source>Nothing can be kept here, because the disk is full; your words are still on the screen: make some room, or go on as a guest.</source>
        <translation>Rien ne peut être gardé ici, car le disque est plein&#xa0;; vos mots sont toujours à l’écran&#xa0;: libérez de la place, ou continuez en mode invité.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this place; your words are still on the screen: go on as a guest.</source>
        <translation>Rien ne peut être gardé à cet endroit&#xa0;; vos mots sont toujours à l’écran&#xa0;: continuez en mode invité.</translation>
    </message>
    <message>
        <source>Another window of Par Avion has your letters open; nothing is lost: go on there, or open them here only to read.</source>
        <translation>Vos lettres sont ouvertes dans une autre fenêtre de Par Avion&#xa0;; rien n’est perdu&#xa0;: continuez là-bas, ou ouvrez-les ici en lecture seule.</translation>
    </message>
    <message>
        <source>The folder with your letters can&apos;t be written to; nothing is lost: open them only to read.</source>
        <translation>On ne peut pas écrire dans le dossier de vos lettres&#xa0;; rien n’est perdu&#xa0;: ouvrez-les en lecture seule.</translation>
    </message>
    <message>
        <source>Letters are kept on this computer already, and nothing was begun over them: open those instead.</source>
        <translation>Des lettres sont déjà gardées sur cet ordinateur, et rien n’a été commencé par-dessus&#xa0;: ouvrez plutôt celles-là.</translation>
    </message>
    <message>
        <source>Your letters are open only to read, so nothing that you type now is kept.</source>
        <translation>Vos lettres sont ouvertes en lecture seule&#xa0;: rien de ce que vous saisissez maintenant n’est gardé.</translation>
    </message>
    <message>
        <source>A later version of Par Avion wrote your letters, so they are open only to read, and nothing that you type now is kept.</source>
        <translation>Une version plus récente de Par Avion a écrit vos lettres&#xa0;: elles sont donc ouvertes en lecture seule, et rien de ce que vous saisissez maintenant n’est gardé.</translation>
    </message>
    <message>
        <source>This is an older state of your letters, open only to read, so nothing that you type now is kept: a backup of it can be gone on with.</source>
        <translation>Ceci est un état plus ancien de vos lettres, ouvert en lecture seule&#xa0;; rien de ce que vous saisissez n’est gardé&#xa0;: une sauvegarde permet de continuer.</translation>
    </message>
    <message>
        <source>That passphrase did not open the backup; nothing has changed: try again.</source>
        <translation>Cette phrase de passe n’a pas ouvert la sauvegarde&#xa0;; rien n’a changé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>That file is no backup, or a damaged one; nothing has changed: try another one.</source>
        <translation>Ce fichier n’est pas une sauvegarde, ou il est endommagé&#xa0;; rien n’a changé&#xa0;: essayez-en un autre.</translation>
    </message>
    <message>
        <source>A later version of Par Avion made that backup; nothing has changed: open it with that version.</source>
        <translation>Une version plus récente de Par Avion a créé cette sauvegarde&#xa0;; rien n’a changé&#xa0;: ouvrez-la avec cette version.</translation>
    </message>
    <message>
        <source>There is no such file any more; nothing has changed: try another one.</source>
        <translation>Ce fichier n’existe plus&#xa0;; rien n’a changé&#xa0;: essayez-en un autre.</translation>
    </message>
    <message>
        <source>This computer does not let you read that file; nothing has changed.</source>
        <translation>Cet ordinateur ne vous permet pas de lire ce fichier&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to try a passphrase; nothing is lost: close other programs and try again.</source>
        <translation>Cet ordinateur a trop peu de mémoire libre pour essayer une phrase de passe&#xa0;; rien n’est perdu&#xa0;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Your letters need one way to be opened, and can have no more than a few; nothing has changed: choose another.</source>
        <translation>Il faut un moyen d’ouvrir vos lettres, et il ne peut y en avoir que quelques-uns&#xa0;; rien n’a changé&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Weak: somebody who has this computer could find it by trying. Four or five words that have nothing to do with each other are better.</source>
        <translation>Faible&#xa0;: une personne disposant de cet ordinateur pourrait la trouver à force d’essais. Quatre ou cinq mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>Fair: it takes long to find by trying. One more word makes it good.</source>
        <translation>Moyenne&#xa0;: il faut longtemps pour la trouver à force d’essais. Un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Good, if these are no words that somebody would expect of you.</source>
        <translation>Bonne, si ce ne sont pas des mots qu’on attendrait de vous.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>une phrase de passe</translation>
    </message>
    <message>
        <source>the recovery code on paper</source>
        <translation>le code de secours sur papier</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postée</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Answer passed on</source>
        <translation>Réponse transmise</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Écrite le {day}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imprimée le {day}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>Signée le {day}</translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation>Postée le {day}</translation>
    </message>
    <message>
        <source>Came back on {day}</source>
        <translation>Revenue le {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Réponse reçue le {day}</translation>
    </message>
    <message>
        <source>Answer passed on, on {day}</source>
        <translation>Réponse transmise le {day}</translation>
    </message>
    <message>
        <source>Mark as written</source>
        <translation>Marquer comme écrite</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>Marquer comme imprimée</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Marquer comme signée</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Marquer comme postée</translation>
    </message>
    <message>
        <source>Mark as come back</source>
        <translation>Marquer comme revenue</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Marquer comme ayant reçu une réponse</translation>
    </message>
    <message>
        <source>Mark the answer as passed on</source>
        <translation>Marquer la réponse comme transmise</translation>
    </message>
    <message>
        <source>Mark all as written</source>
        <translation>Tout marquer comme écrit</translation>
    </message>
    <message>
        <source>Mark all as printed</source>
        <translation>Tout marquer comme imprimé</translation>
    </message>
    <message>
        <source>Mark all as signed</source>
        <translation>Tout marquer comme signé</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>Tout marquer comme posté</translation>
    </message>
    <message>
        <source>Mark all as come back</source>
        <translation>Tout marquer comme revenu</translation>
    </message>
    <message>
        <source>Mark all as answered</source>
        <translation>Marquer que toutes ont reçu une réponse</translation>
    </message>
    <message>
        <source>Mark all answers as passed on</source>
        <translation>Marquer toutes les réponses comme transmises</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Encore rien de noté</translation>
    </message>
    <message>
        <source>the choice of officials</source>
        <translation>le choix des responsables</translation>
    </message>
    <message>
        <source>the choice of points</source>
        <translation>le choix des demandes</translation>
    </message>
    <message>
        <source>the kind of letter</source>
        <translation>le type de lettre</translation>
    </message>
    <message>
        <source>the choice of facts</source>
        <translation>le choix des faits</translation>
    </message>
    <message>
        <source>the language of the letters</source>
        <translation>la langue des lettres</translation>
    </message>
    <message>
        <source>how a name is written</source>
        <translation>la graphie d’un nom</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese (simplified characters)</source>
        <translation>chinois (caractères simplifiés)</translation>
    </message>
    <message>
        <source>Chinese (traditional characters)</source>
        <translation>chinois (caractères traditionnels)</translation>
    </message>
    <message>
        <source>Full letter</source>
        <translation>Lettre complète</translation>
    </message>
    <message>
        <source>Says what happened and asks for every point, on one page.</source>
        <translation>Dit ce qui s’est passé et demande chaque point, sur une page.</translation>
    </message>
    <message>
        <source>Express letter</source>
        <translation>Lettre express</translation>
    </message>
    <message>
        <source>Fewer than 120 words, quickly read: every point, and little else.</source>
        <translation>Moins de 120 mots, vite lue&#xa0;: chaque point, et guère plus.</translation>
    </message>
    <message>
        <source>Very short text</source>
        <translation>Texte très court</translation>
    </message>
    <message>
        <source>At most 50 words, for the form on an official&apos;s web page.</source>
        <translation>50 mots au plus, pour le formulaire du site d’un responsable.</translation>
    </message>
    <message>
        <source>Through the embassy</source>
        <translation>Par l’ambassade</translation>
    </message>
    <message>
        <source>Goes to the embassy in your country, with a note that asks to forward the letter.</source>
        <translation>Va à l’ambassade dans votre pays, avec une note demandant de transmettre la lettre.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>The letter behind a cover sheet with the fax number; without an envelope.</source>
        <translation>La lettre derrière une page de garde avec le numéro de fax&#xa0;; sans enveloppe.</translation>
    </message>
    <message>
        <source>Text to write out by hand</source>
        <translation>Texte à recopier à la main</translation>
    </message>
    <message>
        <source>The full letter in large print, to be copied out: handwriting is noticed.</source>
        <translation>La lettre complète en gros caractères, à recopier&#xa0;: l’écriture à la main se remarque.</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>Lettre de remerciement</translation>
    </message>
    <message>
        <source>After good news or an answer: thanks, and asks for nothing.</source>
        <translation>Après une bonne nouvelle ou une réponse&#xa0;: remercie et ne demande rien.</translation>
    </message>
    <message>
        <source>Unchanged copy</source>
        <translation>Copie inchangée</translation>
    </message>
    <message>
        <source>The letter to the first official once more, in an envelope of its own.</source>
        <translation>La lettre au premier responsable encore une fois, dans sa propre enveloppe.</translation>
    </message>
    <message>
        <source>Letter of their own</source>
        <translation>Lettre pour eux seuls</translation>
    </message>
    <message>
        <source>Tells them what you ask of others; of themselves it asks no point.</source>
        <translation>Leur dit ce que vous demandez à d’autres&#xa0;; à eux-mêmes elle ne demande aucun point.</translation>
    </message>
    <message>
        <source>Note to the embassy</source>
        <translation>Note à l’ambassade</translation>
    </message>
    <message>
        <source>For information, with a copy of the first letter.</source>
        <translation>Pour information, avec une copie de la première lettre.</translation>
    </message>
    <message>
        <source>Solidarity card</source>
        <translation>Carte de solidarité</translation>
    </message>
    <message>
        <source>A few warm words to the person themselves; nothing about the case.</source>
        <translation>Quelques mots chaleureux à la personne elle-même&#xa0;; rien sur l’affaire.</translation>
    </message>
    <message>
        <source>Asks whether letters are still wanted after the last day.</source>
        <translation>Demande si des lettres sont encore souhaitées après le dernier jour.</translation>
    </message>
    <message>
        <source>Note on a reply</source>
        <translation>Note sur une réponse</translation>
    </message>
    <message>
        <source>Goes to the section office with a copy of the reply.</source>
        <translation>Va au bureau de la section avec une copie de la réponse.</translation>
    </message>
    <message>
        <source>Somebody else gets that.</source>
        <translation>Quelqu’un d’autre la reçoit.</translation>
    </message>
    <message>
        <source>This sheet gives no fax number for them.</source>
        <translation>Cette fiche ne donne pas leur numéro de fax.</translation>
    </message>
    <message>
        <source>You live in the country addressed: it has no embassy there.</source>
        <translation>Vous vivez dans le pays concerné&#xa0;: il n’y a pas d’ambassade.</translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter asks its reader, and can&apos;t be worded anew for a copy.</source>
        <translation>La lettre de la fiche s’adresse à son lecteur et ne peut être reformulée pour une copie.</translation>
    </message>
    <message>
        <source>This sheet offers no address for cards.</source>
        <translation>Cette fiche ne donne pas d’adresse pour les cartes.</translation>
    </message>
    <message>
        <source>Your section office is {name}, {email}.</source>
        <translation>Le bureau de votre section est {name}, {email}.</translation>
    </message>
    <message>
        <source>Your section office is {name}.</source>
        <translation>Le bureau de votre section est {name}.</translation>
    </message>
    <message>
        <source>Your section office is reached at {email}.</source>
        <translation>Le bureau de votre section est joignable à {email}.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase de passe</translation>
    </message>
    <message>
        <source>A recovery code on paper</source>
        <translation>Un code de secours sur papier</translation>
    </message>
    <message>
        <source>In use: it opens your letters by itself while you are logged in.</source>
        <translation>Utilisé&#xa0;: il ouvre vos lettres de lui-même tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>In use: your letters open when you type it.</source>
        <translation>Utilisée&#xa0;: vos lettres s’ouvrent quand vous la saisissez.</translation>
    </message>
    <message>
        <source>In use: your letters open for whoever has the paper, on any computer.</source>
        <translation>Utilisé&#xa0;: vos lettres s’ouvrent pour qui a le papier, sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Not in use: it would open your letters by itself while you are logged in.</source>
        <translation>Inutilisé&#xa0;: il ouvrirait vos lettres de lui-même tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>Not in use: you would type it when Par Avion starts, or after a pause.</source>
        <translation>Inutilisée&#xa0;: vous la saisiriez au démarrage de Par Avion, ou après une pause.</translation>
    </message>
    <message>
        <source>There is none: it would be for the day when the other ways fail.</source>
        <translation>Il n’y en a pas&#xa0;: il servirait le jour où les autres moyens échouent.</translation>
    </message>
    <message>
        <source>From now on this computer&apos;s keyring opens your letters.</source>
        <translation>Désormais, le trousseau de cet ordinateur ouvre vos lettres.</translation>
    </message>
    <message>
        <source>From now on this passphrase opens your letters, and an earlier one doesn&apos;t. Backups keep the passphrase that they were made with.</source>
        <translation>Désormais, cette phrase de passe ouvre vos lettres, et une précédente ne les ouvre plus. Les sauvegardes gardent la phrase avec laquelle elles ont été créées.</translation>
    </message>
    <message>
        <source>From now on this code opens your letters, and an earlier one doesn&apos;t: destroy its paper.</source>
        <translation>Désormais, ce code ouvre vos lettres, et un précédent ne les ouvre plus&#xa0;: détruisez son papier.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring no longer opens your letters.</source>
        <translation>Le trousseau de cet ordinateur n’ouvre plus vos lettres.</translation>
    </message>
    <message>
        <source>The passphrase no longer opens your letters.</source>
        <translation>La phrase de passe n’ouvre plus vos lettres.</translation>
    </message>
    <message>
        <source>The recovery code no longer opens your letters: destroy its paper.</source>
        <translation>Le code de secours n’ouvre plus vos lettres&#xa0;: détruisez son papier.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: without it, nothing but paper would open your letters.</source>
        <translation>Il ne peut pas être retiré&#xa0;: sans lui, seul le papier ouvrirait vos lettres.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: nothing else opens your letters.</source>
        <translation>Il ne peut pas être retiré&#xa0;: rien d’autre n’ouvre vos lettres.</translation>
    </message>
    <message>
        <source>If this computer forgets its keys, your letters are gone.</source>
        <translation>Si cet ordinateur oublie ses clés, vos lettres sont perdues.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, your letters are gone.</source>
        <translation>Si vous oubliez la phrase de passe, vos lettres sont perdues.</translation>
    </message>
    <message>
        <source>The change could not be brought to the disk. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
        <translation>Le changement n’a pas pu être écrit sur le disque. Ce que vous aviez avant ouvre vos lettres&#xa0;; tant que la ligne du bas ne dit pas «&#xa0;Enregistré&#xa0;», gardez aussi le nouveau sous la main.</translation>
    </message>
    <message>
        <source>The disk is full, so the change could not be brought to it: make some room. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
        <translation>Le disque est plein, le changement n’a donc pas pu y être écrit&#xa0;: faites de la place. Ce que vous aviez avant ouvre vos lettres&#xa0;; tant que la ligne du bas ne dit pas «&#xa0;Enregistré&#xa0;», gardez aussi le nouveau sous la main.</translation>
    </message>
    <message>
        <source>An official</source>
        <translation>Un responsable</translation>
    </message>
    <message>
        <source>An embassy</source>
        <translation>Une ambassade</translation>
    </message>
    <message>
        <source>A section office</source>
        <translation>Un bureau de section</translation>
    </message>
    <message>
        <source>Confirmed on {day}.</source>
        <translation>Confirmée le {day}.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it, so it is not printed.</source>
        <translation>Personne ne l’a confirmée&#xa0;: elle n’est donc pas imprimée.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Source: {source}, {month}.</source>
        <translation>Source&#xa0;: {source}, {month}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read, and the address book is as it was: choose another.</source>
        <translation>Ce fichier ne peut pas être lu, et le carnet d’adresses est resté tel quel&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This table is larger than any address book, and yours is as it was: choose another.</source>
        <translation>Ce tableau est plus grand qu’aucun carnet d’adresses, et le vôtre est resté tel quel&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is no table of text, and the address book is as it was: save it as CSV in the program that it comes from.</source>
        <translation>Ce fichier n’est pas un tableau en texte, et le carnet d’adresses est resté tel quel&#xa0;: enregistrez-le en CSV dans le programme d’où il vient.</translation>
    </message>
    <message>
        <source>This table has no column called {columns}, and the address book is as it was: the first row must name the columns.</source>
        <translation>Ce tableau n’a pas de colonne nommée {columns}, et le carnet d’adresses est resté tel quel&#xa0;: la première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>Cells that begin like a formula were taken as plain text: {count}.</source>
        <translation>Cellules qui commencent comme une formule, reprises comme simple texte&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows whose day of confirmation can&apos;t be right, so not confirmed: {count}.</source>
        <translation>Lignes dont le jour de confirmation ne peut pas être juste, donc non confirmées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows with a country that doesn&apos;t exist: {count}.</source>
        <translation>Lignes avec un pays qui n’existe pas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows without a name and an address, left out: {count}.</source>
        <translation>Lignes sans nom ni adresse, laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The file isn&apos;t saved as UTF-8: please look whether its accents are right.</source>
        <translation>Le fichier n’est pas enregistré en UTF-8&#xa0;: vérifiez que ses accents sont justes.</translation>
    </message>
    <message>
        <source>Check-list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>What is to be signed, folded, stamped and posted.</source>
        <translation>Ce qu&apos;il faut signer, plier, timbrer et poster.</translation>
    </message>
    <message>
        <source>Window test</source>
        <translation>Essai de fenêtre</translation>
    </message>
    <message>
        <source>A page to fold and hold against your own envelopes.</source>
        <translation>Une page à plier et à essayer dans vos propres enveloppes.</translation>
    </message>
    <message>
        <source>Ruled page</source>
        <translation>Page lignée</translation>
    </message>
    <message>
        <source>Lines to write a letter on by hand.</source>
        <translation>Des lignes pour écrire une lettre à la main.</translation>
    </message>
    <message>
        <source>On the letters&apos; paper</source>
        <translation>Sur le papier des lettres</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation>A6 (105 × 148 mm)</translation>
    </message>
    <message>
        <source>A5 (148 × 210 mm)</source>
        <translation>A5 (148 × 210 mm)</translation>
    </message>
    <message>
        <source>{name}: {count} labels, {width} × {height} mm</source>
        <translation>{name}&#xa0;: {count} étiquettes, {width} × {height} mm</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Générales</translation>
    </message>
    <message>
        <source>Numbers and speed</source>
        <translation>Nombre et rapidité</translation>
    </message>
    <message>
        <source>Personal letters</source>
        <translation>Lettres personnelles</translation>
    </message>
    <message>
        <source>Letters may name the organisation that sent the case.</source>
        <translation>Les lettres peuvent nommer l’organisation qui a envoyé le cas.</translation>
    </message>
    <message>
        <source>You are told where a letter names the organisation that sent the case.</source>
        <translation>On vous signale où une lettre nomme l’organisation qui a envoyé le cas.</translation>
    </message>
    <message>
        <source>Names stand in letters like other words.</source>
        <translation>Les noms figurent dans les lettres comme les autres mots.</translation>
    </message>
    <message>
        <source>Names are to be bold. That can&apos;t be printed yet: they stay plain.</source>
        <translation>Les noms devraient être en gras. Cela ne peut pas encore s’imprimer&#xa0;: ils restent en caractères ordinaires.</translation>
    </message>
    <message>
        <source>Names stand in CAPITAL letters.</source>
        <translation>Les noms sont en MAJUSCULES.</translation>
    </message>
    <message>
        <source>Each recipient gets an envelope of their own.</source>
        <translation>Chaque destinataire reçoit sa propre enveloppe.</translation>
    </message>
    <message>
        <source>All letters go in one envelope to the section office, which posts them.</source>
        <translation>Toutes les lettres partent dans une seule enveloppe au bureau de la section, qui les poste.</translation>
    </message>
    <message>
        <source>Who gets a copy gets the first official&apos;s letter unchanged.</source>
        <translation>Qui reçoit une copie reçoit la lettre du premier responsable, inchangée.</translation>
    </message>
    <message>
        <source>Who gets a copy gets a letter of their own.</source>
        <translation>Qui reçoit une copie reçoit une lettre à son nom.</translation>
    </message>
    <message>
        <source>The embassy gets a note with a copy.</source>
        <translation>L’ambassade reçoit un mot avec une copie.</translation>
    </message>
    <message>
        <source>The embassy gets nothing, unless you tick it.</source>
        <translation>L’ambassade ne reçoit rien, sauf si vous la cochez.</translation>
    </message>
    <message>
        <source>The officials learn: {level}.</source>
        <translation>Les responsables apprennent&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>These rules suggest “{level}”. What you chose stays: {now}.</source>
        <translation>Ces règles proposent «&#xa0;{level}&#xa0;». Votre choix reste&#xa0;: {now}.</translation>
    </message>
    <message>
        <source>Letters begin as: {kind}.</source>
        <translation>Les lettres commencent comme&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Letters close with {closings}.</source>
        <translation>Les lettres se terminent par {closings}.</translation>
    </message>
    <message>
        <source>Letters close as is usual in their language.</source>
        <translation>Les lettres se terminent comme d’usage dans leur langue.</translation>
    </message>
    <message>
        <source>After the last day, the question to the section office is in these rules&apos; words.</source>
        <translation>Après le dernier jour, la question au bureau de la section est dans les termes de ces règles.</translation>
    </message>
    <message>
        <source>After the last day, the question to the section office is in Par Avion&apos;s words.</source>
        <translation>Après le dernier jour, la question au bureau de la section est dans les termes de Par Avion.</translation>
    </message>
    <message>
        <source>Your section office is: {office}.</source>
        <translation>Le bureau de votre section est&#xa0;: {office}.</translation>
    </message>
    <message>
        <source>No section office is named.</source>
        <translation>Aucun bureau de section n’est nommé.</translation>
    </message>
    <message>
        <source>Nothing changes for you.</source>
        <translation>Rien ne change pour vous.</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>That file may not be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: ce n’est pas permis.</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>That file is too large for rules.</source>
        <translation>Ce fichier est trop grand pour des règles.</translation>
    </message>
    <message>
        <source>That file is not written as rules are{line}.</source>
        <translation>Ce fichier n’est pas écrit comme le sont des règles{line}.</translation>
    </message>
    <message>
        <source>These rules are written for a later version of Par Avion.</source>
        <translation>Ces règles sont écrites pour une version plus récente de Par Avion.</translation>
    </message>
    <message>
        <source>“{key}” is missing or empty{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou est vide{line}.</translation>
    </message>
    <message>
        <source>“{key}” is not known{line}. Is it a typing error?</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas connu{line}. Une faute de frappe&#xa0;?</translation>
    </message>
    <message>
        <source>“{key}” has the wrong form{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» n’a pas la bonne forme{line}.</translation>
    </message>
    <message>
        <source>“{key}” is none of what can be chosen{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas l’un des choix possibles{line}.</translation>
    </message>
    <message>
        <source>“{key}” must be from 1 to 90{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être compris entre 1 et 90{line}.</translation>
    </message>
    <message>
        <source>“{key}” is too long{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» est trop long{line}.</translation>
    </message>
    <message>
        <source>“{key}” has line breaks or signs that can&apos;t be seen{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» contient des retours à la ligne ou des signes invisibles{line}.</translation>
    </message>
    <message>
        <source>“{key}” has something in braces that is not known{line}.</source>
        <translation>«&#xa0;{key}&#xa0;» contient entre accolades quelque chose d’inconnu{line}.</translation>
    </message>
    <message>
        <source> (line {number})</source>
        <translation> (ligne {number})</translation>
    </message>
    <message>
        <source>{fault} The rules stay as they were.</source>
        <translation>{fault} Les règles restent comme elles étaient.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>on its way, perhaps</source>
        <translation>en route, peut-être</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>à l&apos;imprimante</translation>
    </message>
    <message>
        <source>left the printer&apos;s list: look whether it is there</source>
        <translation>n&apos;est plus dans la liste de l&apos;imprimante&#xa0;: regardez si la feuille est là</translation>
    </message>
    <message>
        <source>printed, says the printer</source>
        <translation>imprimé, dit l&apos;imprimante</translation>
    </message>
    <message>
        <source>printed, you say</source>
        <translation>imprimé, dites-vous</translation>
    </message>
    <message>
        <source>the printer gave up</source>
        <translation>abandonné par l&apos;imprimante</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Before the letters can be made, they need:</source>
        <translation>Pour préparer les lettres, il faut encore&#xa0;:</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Fill it in: {detail}</source>
        <translation>Compléter&#xa0;: {detail}</translation>
    </message>
</context>
<context>
    <name>ModelInvitation</name>
    <message>
        <source>Below stands the letter that the sheet suggests. Officials get it many times; yours counts more in your own words. Begin with any paragraph, and change as many as you like: it can be sent as it stands, too.</source>
        <translation>Ci-dessous, la lettre que propose la fiche. Les responsables la reçoivent maintes fois&#xa0;; la vôtre compte davantage dans vos propres mots. Commencez par n’importe quel paragraphe et changez-en autant que vous voulez&#xa0;: elle peut aussi partir telle quelle.</translation>
    </message>
    <message>
        <source>The sheet&apos;s letter, in your words</source>
        <translation>La lettre de la fiche, dans vos mots</translation>
    </message>
    <message>
        <source>Every paragraph is in your own words.</source>
        <translation>Chaque paragraphe est dans vos propres mots.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln paragraph(s) are still the sheet&apos;s words.</source>
        <translation>
            <numerusform>%Ln paragraphe est encore dans les mots de la fiche.</numerusform>
            <numerusform>Les %Ln paragraphes sont encore dans les mots de la fiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) of {all} are still the sheet&apos;s words.</source>
        <translation>
            <numerusform>%Ln paragraphe sur {all} est encore dans les mots de la fiche.</numerusform>
            <numerusform>%Ln paragraphes sur {all} sont encore dans les mots de la fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreOfficials</name>
    <message>
        <source>Add an official</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Ajouter une copie</translation>
    </message>
    <message>
        <source>Add an embassy</source>
        <translation>Ajouter une ambassade</translation>
    </message>
    <message>
        <source>To be typed in, where the sheet has none</source>
        <translation>À saisir, si la fiche n’en donne pas</translation>
    </message>
</context>
<context>
    <name>MorePapers</name>
    <message>
        <source>They are saved with the letters, each in a file of its own.</source>
        <translation>Ils sont enregistrés avec les lettres, chacun dans son propre fichier.</translation>
    </message>
    <message>
        <source>Name on the box of labels</source>
        <translation>Nom sur la boîte d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Planche d&apos;étiquettes</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Card to the person</source>
        <translation>Carte pour la personne</translation>
    </message>
    <message>
        <source>Name on the box of labels, as “Avery L7163”</source>
        <translation>Nom sur la boîte d&apos;étiquettes, comme «&#xa0;Avery L7163&#xa0;»</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>Pas d&apos;étiquettes</translation>
    </message>
</context>
<context>
    <name>MorePapersPanel</name>
    <message>
        <source>More papers</source>
        <translation>Autres papiers</translation>
    </message>
    <message>
        <source>Opens or folds what stands below.</source>
        <translation>Ouvre ou replie ce qui suit.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Point {number}</source>
        <translation>Demande {number}</translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation>{field}, {who}</translation>
    </message>
    <message>
        <source>Official {number}</source>
        <translation>Responsable {number}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copie {number}</translation>
    </message>
    <message>
        <source>Embassy {number}</source>
        <translation>Ambassade {number}</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>Une nouvelle demande</translation>
    </message>
    <message>
        <source>A new key date</source>
        <translation>Une nouvelle date clé</translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation>Date clé {number}</translation>
    </message>
    <message>
        <source>A new official</source>
        <translation>Un nouveau responsable</translation>
    </message>
    <message>
        <source>A new official to get a copy</source>
        <translation>Un nouveau responsable en copie</translation>
    </message>
    <message>
        <source>A new embassy</source>
        <translation>Une nouvelle ambassade</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Lettre type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>UA number</source>
        <translation>Numéro d’UA</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>Numéro d’index</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>Personnes, une par ligne</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Languages to write in, one a line</source>
        <translation>Langues de la lettre, une par ligne</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Adresse du bureau</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>Courriel du bureau</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Téléphone du bureau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>La &amp;même encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase de passe.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Saisissez deux fois la même phrase de passe.</translation>
    </message>
</context>
<context>
    <name>NoCase</name>
    <message>
        <source>No case is open</source>
        <translation>Aucun cas n’est ouvert</translation>
    </message>
    <message>
        <source>Drop an urgent action sheet anywhere on this window, or choose one here. You read the case first, and then write your letters.</source>
        <translation>Déposez une fiche d’action urgente n’importe où dans cette fenêtre, ou choisissez-en une ici. Vous lisez d’abord le cas, puis vous écrivez vos lettres.</translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation>Ouvrir une fiche…</translation>
    </message>
    <message>
        <source>Paste the text of a sheet</source>
        <translation>Coller le texte d’une fiche</translation>
    </message>
    <message>
        <source>Look at the sample case</source>
        <translation>Voir le cas d’exemple</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Back to the suggested wording</source>
        <translation>Revenir à la formulation proposée</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Print the note…</source>
        <translation>Imprimer la note…</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation>Enregistrer la note…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the section office</source>
        <translation>le bureau de la section</translation>
    </message>
    <message>
        <source>No address of your section office is known: fill it in by hand.</source>
        <translation>L’adresse du bureau de votre section n’est pas connue&#xa0;: complétez-la à la main.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{text}: {action}</source>
        <translation>{text}&#xa0;: {action}</translation>
    </message>
    <message>
        <source>{reason} “Fix” takes it out.</source>
        <translation>{reason} «&#xa0;Corriger&#xa0;» l&apos;enlève.</translation>
    </message>
    <message>
        <source>{reason} Instead: “{text}”</source>
        <translation>{reason} À la place&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>Notes (%Ln)</source>
        <translation>
            <numerusform>Remarques (%Ln)</numerusform>
            <numerusform>Remarques (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation>La lettre est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing to look at again in this letter.</source>
        <translation>Rien à revoir dans cette lettre.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown, the others after them.</source>
        <translation>
            <numerusform>La première est affichée, les autres suivront.</numerusform>
            <numerusform>Les %Ln premières sont affichées, les autres suivront.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>What can be done about it</source>
        <translation>Ce qu’on peut y faire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>My section office</source>
        <translation>Le bureau de ma section</translation>
    </message>
    <message>
        <source>Whom you ask whether letters are still wanted, after a last day.</source>
        <translation>À qui vous demandez si les lettres sont encore souhaitées, après une date limite.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Adresse du bureau</translation>
    </message>
    <message>
        <source>E-mail address of the office</source>
        <translation>Adresse e-mail du bureau</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>The last day for this case has passed. Ask your section office whether letters are still wanted; until then every page says DRAFT.</source>
        <translation>La date limite de ce cas est passée. Demandez au bureau de votre section si des lettres sont encore utiles&#xa0;; d’ici là, chaque page porte la mention DRAFT.</translation>
    </message>
    <message>
        <source>The office a&amp;greed on</source>
        <translation>Le &amp;bureau a donné son accord le</translation>
    </message>
    <message>
        <source>The office agreed on the day below</source>
        <translation>Le bureau a donné son accord le jour indiqué ci-dessous</translation>
    </message>
    <message>
        <source>Day on which the office agreed</source>
        <translation>Jour où le bureau a donné son accord</translation>
    </message>
    <message>
        <source>Ask the section office…</source>
        <translation>Demander au bureau de la section…</translation>
    </message>
</context>
<context>
    <name>OfficialCard</name>
    <message>
        <source>Gets {what}</source>
        <translation>Reçoit {what}</translation>
    </message>
    <message>
        <source>Its address is not in the sheet: it stays blank, to fill in by hand.</source>
        <translation>Son adresse n’est pas sur la fiche&#xa0;: elle reste vide, à compléter à la main.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Salutation: {words}</source>
        <translation>Formule d’appel&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>OfficialEditor</name>
    <message>
        <source>Join with the one above</source>
        <translation>Réunir avec celui du dessus</translation>
    </message>
    <message>
        <source>Move numbers to their own fields</source>
        <translation>Mettre les numéros dans leurs champs</translation>
    </message>
    <message>
        <source>New official from this line</source>
        <translation>Nouveau responsable à partir de cette ligne</translation>
    </message>
    <message>
        <source>Send only a copy</source>
        <translation>N’envoyer qu’une copie</translation>
    </message>
    <message>
        <source>Send them a letter</source>
        <translation>Envoyer une lettre</translation>
    </message>
    <message>
        <source>This is not an official</source>
        <translation>Ce n’est pas un responsable</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation>{field}, {who}</translation>
    </message>
    <message>
        <source>{command}: {who}</source>
        <translation>{command}&#xa0;: {who}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>P&amp;aste a sheet&apos;s text</source>
        <translation>&amp;Coller le texte d’une fiche</translation>
    </message>
    <message>
        <source>Open the sampl&amp;e case</source>
        <translation>Ouvrir le cas d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Please drop one sheet at a time; nothing here has changed.</source>
        <translation>Déposez une seule fiche à la fois&#xa0;; rien n’a changé ici.</translation>
    </message>
    <message>
        <source>Par Avion never goes online: save the sheet first, then drop it.</source>
        <translation>Par Avion ne va jamais en ligne&#xa0;: enregistrez d’abord la fiche, puis déposez-la.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the text of a sheet first.</source>
        <translation>Il n’y a pas de texte à coller&#xa0;: copiez d’abord le texte d’une fiche.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Il n’y a encore rien à imprimer.</translation>
    </message>
    <message>
        <source>What will be printed, in this order</source>
        <translation>Ce qui sera imprimé, dans cet ordre</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Ce qui sera imprimé</translation>
    </message>
    <message numerus="yes">
        <source>{paper} paper, %Ln sheet(s)</source>
        <translation>
            <numerusform>Papier {paper}, %Ln feuille</numerusform>
            <numerusform>Papier {paper}, %Ln feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: can&apos;t be printed as it is</source>
        <translation>{who}&#xa0;: impression impossible en l’état</translation>
    </message>
    <message numerus="yes">
        <source>Fax to {who}, with its cover (%Ln page(s))</source>
        <translation>
            <numerusform>Fax à {who}, avec sa page de garde (%Ln page)</numerusform>
            <numerusform>Fax à {who}, avec sa page de garde (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter to {who}, with a note to the embassy (%Ln page(s))</source>
        <translation>
            <numerusform>Lettre à {who}, avec une note à l’ambassade (%Ln page)</numerusform>
            <numerusform>Lettre à {who}, avec une note à l’ambassade (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text to write out by hand, to {who} (%Ln page(s))</source>
        <translation>
            <numerusform>Texte à recopier à la main, à {who} (%Ln page)</numerusform>
            <numerusform>Texte à recopier à la main, à {who} (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter to {who} (%Ln page(s))</source>
        <translation>
            <numerusform>Lettre à {who} (%Ln page)</numerusform>
            <numerusform>Lettre à {who} (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy for {who} (%Ln page(s))</source>
        <translation>
            <numerusform>Copie pour {who} (%Ln page)</numerusform>
            <numerusform>Copie pour {who} (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to the embassy in your country, with a copy (%Ln page(s))</source>
        <translation>
            <numerusform>Mot à l’ambassade dans votre pays, avec une copie (%Ln page)</numerusform>
            <numerusform>Mot à l’ambassade dans votre pays, avec une copie (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to {who}, with a copy (%Ln page(s))</source>
        <translation>
            <numerusform>Mot à {who}, avec une copie (%Ln page)</numerusform>
            <numerusform>Mot à {who}, avec une copie (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelope(s), {size}</source>
        <translation>
            <numerusform>%Ln enveloppe, {size}</numerusform>
            <numerusform>%Ln enveloppes, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Laissés de côté&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Back to the letters of this case</source>
        <translation>Revenir aux lettres de ce cas</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>The letters of all cases</source>
        <translation>Les lettres de tous les cas</translation>
    </message>
    <message>
        <source>Enter opens the case of a letter.</source>
        <translation>Entrée ouvre le cas d’une lettre.</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Lettre à</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln lettre</numerusform>
            <numerusform>%Ln lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No letter is noted yet. It is as soon as you save or print one.</source>
        <translation>Aucune lettre n’est encore notée. Une lettre l’est dès que vous l’enregistrez ou l’imprimez.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t in the case any more</source>
        <translation>Quelqu’un qui n’est plus dans le cas</translation>
    </message>
    <message>
        <source>A case that isn&apos;t here</source>
        <translation>Un cas qui n’est pas ici</translation>
    </message>
</context>
<context>
    <name>OwnWordsBar</name>
    <message>
        <source>How many words of the letter are your own</source>
        <translation>Combien de mots de la lettre sont les vôtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of {words} are your own.</source>
        <translation>
            <numerusform>%Ln mot sur {words} est le vôtre.</numerusform>
            <numerusform>%Ln mots sur {words} sont les vôtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {words} words are your own, and that is fine, too.</source>
        <translation>Aucun des {words} mots n’est le vôtre, et c’est très bien aussi.</translation>
    </message>
</context>
<context>
    <name>PackViewModel</name>
    <message>
        <source>Looking into the folder</source>
        <translation>Examen du dossier</translation>
    </message>
    <message>
        <source>Saving the letters</source>
        <translation>Enregistrement des lettres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in {folder}.</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans {folder}.</numerusform>
            <numerusform>%Ln fichiers enregistrés dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page says DRAFT.</source>
        <translation>Chaque page porte la mention DRAFT.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Par Avion goes on by itself as soon as it does, and prints nothing twice.</source>
        <translation>L&apos;imprimante ne répond pas. Par Avion reprendra de lui-même dès qu&apos;elle répondra, sans rien imprimer deux fois.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Recherche d’imprimantes</translation>
    </message>
    <message>
        <source>Save letters…</source>
        <translation>Enregistrer les lettres…</translation>
    </message>
    <message>
        <source>The letters are on their way to the printer.</source>
        <translation>Les lettres partent vers l’imprimante.</translation>
    </message>
    <message>
        <source>Something is still printing. Stop that first, or let it come out.</source>
        <translation>Une impression est encore en cours. Arrêtez-la d&apos;abord, ou laissez-la finir.</translation>
    </message>
    <message>
        <source>The note is on its way to the printer.</source>
        <translation>La note est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Rédaction des lettres</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Whose letter is shown</source>
        <translation>Destinataire de la lettre affichée</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>En&amp;velope</source>
        <translation>E&amp;nveloppe</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>Page &amp;complète</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page complète</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>La page telle qu’elle s’imprimera</translation>
    </message>
    <message>
        <source>The page, to scroll</source>
        <translation>La page, à faire défiler</translation>
    </message>
    <message>
        <source>How full the one page is</source>
        <translation>Remplissage de la page</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Fits on one page, with room for %Ln line(s).</source>
        <translation>
            <numerusform>Tient sur une page, avec de la place pour %Ln ligne.</numerusform>
            <numerusform>Tient sur une page, avec de la place pour %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page, which is full now.</source>
        <translation>Tient sur une page, qui est maintenant pleine.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>marked DRAFT</source>
        <translation>portant la mention DRAFT</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Date on the letters</source>
        <translation>Date des lettres</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>Date and paper</source>
        <translation>Date et papier</translation>
    </message>
    <message>
        <source>&amp;Date on the letters</source>
        <translation>&amp;Date des lettres</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Format d&amp;u papier</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Présen&amp;tation</translation>
    </message>
    <message>
        <source>&amp;Envelopes</source>
        <translation>En&amp;veloppes</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the backup</source>
        <translation>&amp;Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La &amp;même une seconde fois</translation>
    </message>
    <message>
        <source>&amp;Make the backup</source>
        <translation>&amp;Créer la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation>&amp;Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>All that is kept on this computer goes into one sealed file. Nothing but this passphrase opens it: not your keyring, not the recovery code. Write it down where only you find it.</source>
        <translation>Tout ce qui est gardé sur cet ordinateur va dans un seul fichier scellé. Rien d’autre que cette phrase de passe ne l’ouvre&#xa0;: ni votre trousseau, ni le code de secours. Notez-la là où personne d’autre ne la trouvera.</translation>
    </message>
    <message>
        <source>Everything in the backup will be kept on this computer from now on, opened with the same passphrase. The file itself stays as it is.</source>
        <translation>Tout ce que contient la sauvegarde sera désormais gardé sur cet ordinateur et s’ouvrira avec la même phrase de passe. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Type the passphrase with which it was made.</source>
        <translation>Saisissez la phrase de passe avec laquelle elle a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); four or five words are good.</source>
        <translation>
            <numerusform>Au moins %Ln caractère&#xa0;; quatre ou cinq mots conviennent bien.</numerusform>
            <numerusform>Au moins %Ln caractères&#xa0;; quatre ou cinq mots conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more: a slip would close the backup for ever.</source>
        <translation>Saisissez-la une seconde fois&#xa0;: une faute de frappe fermerait la sauvegarde pour toujours.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Your details, letters and cases lie sealed in {folder}.</source>
        <translation>Vos coordonnées, lettres et cas se trouvent scellés dans {folder}.</translation>
    </message>
    <message>
        <source>How the window looks and what you print on stands in {file}, which anybody can read and which names nobody.</source>
        <translation>L’apparence de la fenêtre et ce sur quoi vous imprimez se trouvent dans {file}, que chacun peut lire et qui ne nomme personne.</translation>
    </message>
    <message>
        <source>Files that could not be opened were put aside, to {folder}.</source>
        <translation>Des fichiers qui n’ont pas pu être ouverts ont été mis de côté, dans {folder}.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où cela est gardé</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the letters</source>
        <translation>Imprimer les lettres</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>On &amp;both sides of the paper</source>
        <translation>Sur les &amp;deux faces du papier</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Sur les deux faces du papier</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mprimante</translation>
    </message>
    <message numerus="yes">
        <source>First come the letters: put in %Ln sheet(s) of {paper} paper.</source>
        <translation>
            <numerusform>Les lettres d’abord&#xa0;: mettez %Ln feuille de papier {paper}.</numerusform>
            <numerusform>Les lettres d’abord&#xa0;: mettez %Ln feuilles de papier {paper}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked before the %Ln envelope(s) follow: {size}.</source>
        <translation>
            <numerusform>Un message vous préviendra avant l’enveloppe&#xa0;: {size}.</numerusform>
            <numerusform>Un message vous préviendra avant les %Ln enveloppes&#xa0;: {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueViewModel</name>
    <message>
        <source>Looking into the print queue</source>
        <translation>Examen de la file d’impression</translation>
    </message>
    <message numerus="yes">
        <source>The print queue of this computer still keeps %Ln finished job(s), perhaps with their pages. Whoever looks after the computer can remove them with “{command}”, and have none kept with “{files}” and “{history}” in {place}.</source>
        <translation>
            <numerusform>La file d’impression de cet ordinateur conserve encore %Ln tâche terminée, peut-être avec ses pages. La personne qui s’occupe de l’ordinateur peut la supprimer avec «&#xa0;{command}&#xa0;» et faire qu’aucune ne soit conservée avec «&#xa0;{files}&#xa0;» et «&#xa0;{history}&#xa0;» dans {place}.</numerusform>
            <numerusform>La file d’impression de cet ordinateur conserve encore %Ln tâches terminées, peut-être avec leurs pages. La personne qui s’occupe de l’ordinateur peut les supprimer avec «&#xa0;{command}&#xa0;» et faire qu’aucune ne soit conservée avec «&#xa0;{files}&#xa0;» et «&#xa0;{history}&#xa0;» dans {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPanel</name>
    <message>
        <source>How much has come out of the printer</source>
        <translation>Ce qui est déjà sorti de l&apos;imprimante</translation>
    </message>
    <message>
        <source>What is printing</source>
        <translation>Ce qui s&apos;imprime</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l&apos;impression</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Print the envelopes</source>
        <translation>Imprimer les enveloppes</translation>
    </message>
    <message>
        <source>All came out right</source>
        <translation>Tout est bien sorti</translation>
    </message>
    <message>
        <source>Print this one again</source>
        <translation>Réimprimer celui-ci</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celui-ci</translation>
    </message>
    <message>
        <source>The sheet that jammed, counted from 1</source>
        <translation>La feuille coincée, comptée à partir de 1</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>Reprendre à partir d&apos;elle</translation>
    </message>
    <message>
        <source>Did a sheet &amp;jam? Which one?</source>
        <translation>Une feuille s&apos;est-elle &amp;coincée&#xa0;? Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Printing: {done} of {total} have come out.</source>
        <translation>Impression&#xa0;: {done} sur {total} sont sortis.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln is/are still to be printed; “Go on” prints just that.</source>
        <translation>
            <numerusform>Arrêté. Il en reste %Ln à imprimer&#xa0;; «&#xa0;Continuer&#xa0;» n&apos;imprime que cela.</numerusform>
            <numerusform>Arrêté. Il en reste %Ln à imprimer&#xa0;; «&#xa0;Continuer&#xa0;» n&apos;imprime que cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Par Avion goes on by itself as soon as it does.</source>
        <translation>L&apos;imprimante ne répond pas. Par Avion reprendra de lui-même dès qu&apos;elle répondra.</translation>
    </message>
    <message numerus="yes">
        <source>The printer doesn&apos;t say what became of %Ln of them. Look whether all is there.</source>
        <translation>
            <numerusform>L&apos;imprimante ne dit pas ce que %Ln d&apos;entre eux est devenu. Regardez si tout est là.</numerusform>
            <numerusform>L&apos;imprimante ne dit pas ce que %Ln d&apos;entre eux sont devenus. Regardez si tout est là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are done. Now put in the envelopes.</source>
        <translation>Les lettres sont terminées. Mettez maintenant les enveloppes.</translation>
    </message>
    <message>
        <source>All is printed.</source>
        <translation>Tout est imprimé.</translation>
    </message>
    <message>
        <source>Letter, {name}</source>
        <translation>Lettre, {name}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Envelope, {name}</source>
        <translation>Enveloppe, {name}</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>{number}. {state} · {what}</source>
        <translation>{number}. {state} · {what}</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change what the officials learn about me</source>
        <translation>Modifier ce que les responsables apprennent sur moi</translation>
    </message>
    <message>
        <source>Two private questions…</source>
        <translation>Deux questions privées…</translation>
    </message>
    <message>
        <source>Two private questions</source>
        <translation>Deux questions privées</translation>
    </message>
    <message>
        <source>About ties to the country. The answers are kept nowhere.</source>
        <translation>Sur vos liens avec le pays. Les réponses ne sont gardées nulle part.</translation>
    </message>
</context>
<context>
    <name>PrivateQuestions</name>
    <message>
        <source>Two private questions</source>
        <translation>Deux questions privées</translation>
    </message>
    <message>
        <source>that country</source>
        <translation>ce pays</translation>
    </message>
    <message>
        <source>A letter can tell officials who you are. If you say yes, they learn only your initials and your town from now on, on envelopes and in files, too.</source>
        <translation>Une lettre peut dire aux responsables qui vous êtes. Si vous répondez oui, ils n’apprennent désormais que vos initiales et votre ville, sur les enveloppes et dans les fichiers aussi.</translation>
    </message>
    <message>
        <source>What you answer is kept nowhere. Only what the officials learn changes.</source>
        <translation>Vos réponses ne sont gardées nulle part. Seul change ce que les responsables apprennent.</translation>
    </message>
    <message>
        <source>Do people who are close to you live there?</source>
        <translation>Des personnes qui vous sont proches y vivent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Do you travel there, or want to?</source>
        <translation>Y voyagez-vous, ou comptez-vous le faire&#xa0;?</translation>
    </message>
    <message>
        <source>This is about: {country}</source>
        <translation>Il s’agit de&#xa0;: {country}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>ProfilesPanel</name>
    <message>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>Somebody else writes here, too</source>
        <translation>Quelqu’un d’autre écrit ici aussi</translation>
    </message>
    <message>
        <source>Forget {name}…</source>
        <translation>Oublier {name}…</translation>
    </message>
    <message>
        <source>Kept on this computer, sealed, as you type.</source>
        <translation>Gardé sur cet ordinateur, scellé, à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>Nobody with a name yet</source>
        <translation>Quelqu’un encore sans nom</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%Ln file(s) in this folder have the same names.</source>
        <translation>
            <numerusform>%Ln fichier de ce dossier porte le même nom.</numerusform>
            <numerusform>%Ln fichiers de ce dossier portent les mêmes noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you replace them, the old ones are gone.</source>
        <translation>Si vous les remplacez, les anciens sont perdus.</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Les remplacer</translation>
    </message>
    <message>
        <source>&amp;Choose another folder</source>
        <translation>&amp;Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Now the envelopes</source>
        <translation>Maintenant les enveloppes</translation>
    </message>
    <message numerus="yes">
        <source>When all letters are out, put %Ln envelope(s) in: {size}.</source>
        <translation>
            <numerusform>Quand toutes les lettres sont sorties, mettez %Ln enveloppe&#xa0;: {size}.</numerusform>
            <numerusform>Quand toutes les lettres sont sorties, mettez %Ln enveloppes&#xa0;: {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the envelopes</source>
        <translation>&amp;Imprimer les enveloppes</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Erase all that Par Avion keeps on this computer?</source>
        <translation>Effacer tout ce que Par Avion garde sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Your details, letters, cases and the key in the keyring are gone then, and nobody can bring them back. Letters that you saved in folders of your own stay.</source>
        <translation>Vos coordonnées, vos lettres, vos cas et la clé dans le trousseau disparaîtront, et personne ne pourra les récupérer. Les lettres enregistrées dans vos propres dossiers restent.</translation>
    </message>
    <message>
        <source>&amp;Erase it all</source>
        <translation>Tout &amp;effacer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>If you close this window now, the last words are lost.</source>
        <translation>Si vous fermez cette fenêtre maintenant, les derniers mots sont perdus.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>Par Avion keeps nothing when it closes. Save the letters first?</source>
        <translation>Par Avion ne garde rien en se fermant. Enregistrer d’abord les lettres&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>For the next person, Par Avion forgets all of it. Save the letters first?</source>
        <translation>Pour la personne suivante, Par Avion oublie tout. Enregistrer d’abord les lettres&#xa0;?</translation>
    </message>
    <message>
        <source>Start over &amp;without saving</source>
        <translation>&amp;Recommencer sans enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>The case, everything you wrote for it and its %Ln line(s) in the register are deleted from this computer, with every earlier version. Nobody can bring that back.</source>
        <translation>
            <numerusform>Le cas, tout ce que vous avez écrit pour lui et %Ln ligne du registre sont supprimés de cet ordinateur, avec toutes les versions précédentes. Personne ne pourra les récupérer.</numerusform>
            <numerusform>Le cas, tout ce que vous avez écrit pour lui et ses %Ln lignes du registre sont supprimés de cet ordinateur, avec toutes les versions précédentes. Personne ne pourra les récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{case}” from this computer?</source>
        <translation>Supprimer «&#xa0;{case}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Name, address and section office are deleted from this computer, with every earlier version. The cases and letters stay. Nobody can bring that back.</source>
        <translation>Le nom, l’adresse et le bureau de la section sont supprimés de cet ordinateur, avec toutes les versions précédentes. Les cas et les lettres restent. Personne ne pourra récupérer ce qui est supprimé.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Oublier {name}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Some of what you typed is in no saved letter yet.</source>
        <translation>Une partie de ce que vous avez saisi n’est encore dans aucune lettre enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation>&amp;Enregistrer les lettres…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Everything is erased</source>
        <translation>Tout est effacé</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>Tout n’est pas effacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) removed.</source>
        <translation>
            <numerusform>%Ln fichier ou dossier supprimé.</numerusform>
            <numerusform>%Ln fichiers et dossiers supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key of Par Avion&apos;s.</source>
        <translation>Le trousseau de cet ordinateur n’a aucune clé de Par Avion.</translation>
    </message>
    <message>
        <source>The keyring did not delete the key, which may open what is left: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation>Le trousseau n’a pas supprimé la clé, qui peut ouvrir ce qui reste&#xa0;: supprimez l’entrée «&#xa0;paravion&#xa0;» dans le programme de trousseau du système.</translation>
    </message>
    <message>
        <source>The keyring did not delete the key, which opens nothing any more: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation>Le trousseau n’a pas supprimé la clé, qui n’ouvre plus rien&#xa0;: supprimez l’entrée «&#xa0;paravion&#xa0;» dans le gestionnaire de trousseaux du système.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed; do it yourself:</source>
        <translation>
            <numerusform>%Ln n’a pas pu être supprimé&#xa0;; faites-le vous-même&#xa0;:</numerusform>
            <numerusform>%Ln n’ont pas pu être supprimés&#xa0;; faites-le vous-même&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that you saved in folders of your own are still there: they are yours.</source>
        <translation>Les lettres enregistrées dans vos propres dossiers sont toujours là&#xa0;: elles sont à vous.</translation>
    </message>
    <message>
        <source>&amp;Close, and go on as a guest</source>
        <translation>&amp;Fermer et continuer en mode invité</translation>
    </message>
    <message>
        <source>Close, and go on as a guest</source>
        <translation>Fermer et continuer en mode invité</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>Officials</source>
        <translation>Responsables</translation>
    </message>
    <message numerus="yes">
        <source>a letter, with {asked} of %Ln point(s)</source>
        <translation>
            <numerusform>une lettre (demandes&#xa0;: {asked} sur %Ln)</numerusform>
            <numerusform>une lettre (demandes&#xa0;: {asked} sur %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>The next step of all letters</source>
        <translation>L’étape suivante de toutes les lettres</translation>
    </message>
    <message>
        <source>The letters of all cases…</source>
        <translation>Les lettres de tous les cas…</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’elles sont devenues</translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>The next step</source>
        <translation>L’étape suivante</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>Tell the section office…</source>
        <translation>Informer le bureau de la section…</translation>
    </message>
    <message>
        <source>Say thank you…</source>
        <translation>Dire merci…</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Something else…: {who}</source>
        <translation>Autre chose…&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
</context>
<context>
    <name>RegisterViewModel</name>
    <message numerus="yes">
        <source>Noted for %Ln letter(s).</source>
        <translation>
            <numerusform>Noté pour %Ln lettre.</numerusform>
            <numerusform>Noté pour %Ln lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>In your own words, not the sheet&apos;s</source>
        <translation>Vos propres mots, pas ceux de la fiche</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Done: &amp;back to the case</source>
        <translation>Ter&amp;miné&#xa0;: revenir au cas</translation>
    </message>
    <message>
        <source>Done: back to the case</source>
        <translation>Terminé&#xa0;: revenir au cas</translation>
    </message>
    <message>
        <source>Save the case…</source>
        <translation>Enregistrer le cas…</translation>
    </message>
    <message>
        <source>Check against the sheet</source>
        <translation>Comparer avec la fiche</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>Ce qui est douteux</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Saving the case</source>
        <translation>Enregistrement du cas</translation>
    </message>
    <message>
        <source>The case is saved; it opens like a sheet, with all you put right.</source>
        <translation>Le cas est enregistré&#xa0;; il s’ouvre comme une fiche, avec toutes vos corrections.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Check aga&amp;inst the sheet…</source>
        <translation>Comparer avec la fic&amp;he…</translation>
    </message>
    <message>
        <source>Save t&amp;he case…</source>
        <translation>Enregi&amp;strer le cas…</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of your organisation</source>
        <translation>Règles de votre organisation</translation>
    </message>
    <message>
        <source>Guides to letter-writing contradict each other. Choose what your organisation wants; what you typed and chose yourself stays as it is.</source>
        <translation>Les guides pour écrire des lettres se contredisent. Choisissez ce que veut votre organisation&#xa0;; ce que vous avez tapé et choisi vous-même reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>&amp;Utiliser ces règles</translation>
    </message>
    <message>
        <source>These rules hold now.</source>
        <translation>Ces règles sont en vigueur.</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Ce qui change pour vous</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>Keeping and safety</source>
        <translation>Conservation et sécurité</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Moyens d’accès</translation>
    </message>
    <message>
        <source>If there is one already, this one takes its place. Nothing else changes.</source>
        <translation>S’il y en a déjà une, celle-ci prend sa place. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring. It may want its password now.</source>
        <translation>Demande au trousseau de cet ordinateur. Il peut vouloir son mot de passe maintenant.</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Nouveau scellement de l’ensemble…</translation>
    </message>
    <message>
        <source>&amp;Take this passphrase</source>
        <translation>&amp;Prendre cette phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Take this code</source>
        <translation>&amp;Prendre ce code</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nouveau code de secours</translation>
    </message>
    <message>
        <source>Looking whether it can be used…</source>
        <translation>Vérification de la possibilité de l’utiliser…</translation>
    </message>
</context>
<context>
    <name>SalutationsPanel</name>
    <message>
        <source>How to address them</source>
        <translation>Comment s’adresser à eux</translation>
    </message>
    <message>
        <source>The language of the letters has a salutation for each office, and one for Madam and one for Sir. Say what you know; else the letter has the one for anybody.</source>
        <translation>La langue des lettres a un appel pour chaque fonction, et un pour Madame et un pour Monsieur. Dites ce que vous savez&#xa0;; sinon la lettre a celui qui convient à tous.</translation>
    </message>
</context>
<context>
    <name>ScriptedNamesPanel</name>
    <message>
        <source>Write each name as {language} writes it; it stands so in every letter.</source>
        <translation>Écrivez chaque nom comme l’écrit la langue&#xa0;: {language}&#xa0;; il figure ainsi dans chaque lettre.</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <translation>{name} en {language}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>SendRoom</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>SenderPanel</name>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>A&amp;ddress, without the country</source>
        <translation>A&amp;dresse, sans le pays</translation>
    </message>
    <message>
        <source>Tow&amp;n (told where the address is not)</source>
        <translation>V&amp;ille (indiquée à défaut d’adresse)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>Co&amp;urriel (facultatif)</translation>
    </message>
    <message>
        <source>My &amp;group and its address (optional)</source>
        <translation>Mon &amp;groupe et son adresse (facultatif)</translation>
    </message>
    <message>
        <source>What the officials learn about me</source>
        <translation>Ce que les responsables apprennent sur moi</translation>
    </message>
    <message>
        <source>The o&amp;fficials learn</source>
        <translation>Les responsa&amp;bles apprennent</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Choisissez votre pays</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sa&amp;ve letters…</source>
        <translation>&amp;Enregistrer les lettres…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>The lines of the sheet</source>
        <translation>Les lignes de la fiche</translation>
    </message>
    <message>
        <source>The page of the sheet</source>
        <translation>La page de la fiche</translation>
    </message>
    <message>
        <source>The page of the sheet, to scroll</source>
        <translation>La page de la fiche, à faire défiler</translation>
    </message>
    <message>
        <source>Previous page of the sheet</source>
        <translation>Page précédente de la fiche</translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation>Page suivante de la fiche</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Afficher en texte</translation>
    </message>
    <message>
        <source>in no field</source>
        <translation>dans aucun champ</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>SheetViewModel</name>
    <message>
        <source>This case is invented, for you to look around in. Open a sheet of your own, or drop it anywhere on this window.</source>
        <translation>Ce cas est inventé, pour vous permettre de tout découvrir. Ouvrez une fiche à vous ou déposez-la n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Opening the sample case</source>
        <translation>Ouverture du cas d’exemple</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Lecture de la fiche</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>Lecture du texte collé</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>L’ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Vers la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Vers la partie précédente</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Vers l’élément suivant</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>Vers l’élément précédent</translation>
    </message>
    <message>
        <source>To the control with that letter underlined</source>
        <translation>Vers l’élément dont cette lettre est soulignée</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Actionner un bouton, cocher une case</translation>
    </message>
    <message>
        <source>Another line, step or choice; scroll</source>
        <translation>Autre ligne, étape ou choix&#xa0;; défiler</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Open the list of a choice</source>
        <translation>Ouvrir la liste d’un choix</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Close a list or a question, and change nothing</source>
        <translation>Fermer une liste ou une question sans rien changer</translation>
    </message>
</context>
<context>
    <name>ShorterPanel</name>
    <message>
        <source>To get back to one page, these could go</source>
        <translation>Pour revenir à une page, voici ce qui peut partir</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>«&#xa0;Annuler&#xa0;» ramène tout.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln sentence(s)</source>
        <translation>
            <numerusform>Enlever la phrase</numerusform>
            <numerusform>Enlever les %Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;enlever</translation>
    </message>
    <message>
        <source>Leave out the whole paragraph</source>
        <translation>Enlever tout le paragraphe</translation>
    </message>
    <message>
        <source>{text}: {action}</source>
        <translation>{text}&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>SpeaksTo</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Shows the other ways to word this point.</source>
        <translation>Montre les autres façons de formuler ce point.</translation>
    </message>
    <message>
        <source>Speaks to: {whom}</source>
        <translation>S’adresse à&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>{part} speaks to: {whom}. Change</source>
        <translation>{part} s’adresse à&#xa0;: {whom}. Changer</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <translation>Langue de la fenêtre&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Only in this window; the letters are printed as before.</source>
        <translation>Seulement dans cette fenêtre&#xa0;; les lettres s’impriment comme avant.</translation>
    </message>
    <message>
        <source>Back to the usual size. Only in this window; the letters stay as they are.</source>
        <translation>Revenir à la taille normale. Seulement dans cette fenêtre&#xa0;; les lettres restent telles quelles.</translation>
    </message>
    <message>
        <source>The letters keep their own language.</source>
        <translation>Les lettres gardent leur propre langue.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>Taille du texte&#xa0;: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StatusViewModel</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Made again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Only to read: nothing that you type is kept</source>
        <translation>Lecture seule&#xa0;: rien de ce que vous saisissez n’est gardé</translation>
    </message>
    <message>
        <source>Guest: Par Avion keeps nothing of what you type</source>
        <translation>Mode invité&#xa0;: Par Avion ne garde rien de ce que vous saisissez</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>Non enregistré depuis {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Nobody is chosen to write to</source>
        <translation>Aucun destinataire n’est choisi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) not printed yet</source>
        <translation>
            <numerusform>%Ln lettre pas encore imprimée</numerusform>
            <numerusform>%Ln lettres pas encore imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) not saved yet</source>
        <translation>
            <numerusform>%Ln lettre pas encore enregistrée</numerusform>
            <numerusform>%Ln lettres pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters sent to the printer at {time}</source>
        <translation>Lettres envoyées à l’imprimante à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in your home folder at {time}</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans votre dossier personnel à {time}</numerusform>
            <numerusform>%Ln fichiers enregistrés dans votre dossier personnel à {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in the folder “{folder}” at {time}</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans le dossier «&#xa0;{folder}&#xa0;» à {time}</numerusform>
            <numerusform>%Ln fichiers enregistrés dans le dossier «&#xa0;{folder}&#xa0;» à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>a correction of the case</source>
        <translation>une correction du cas</translation>
    </message>
    <message>
        <source>the choice of officials</source>
        <translation>le choix des responsables</translation>
    </message>
    <message>
        <source>the choice of points</source>
        <translation>le choix des demandes</translation>
    </message>
    <message>
        <source>the kind of letter</source>
        <translation>le type de lettre</translation>
    </message>
    <message>
        <source>your words in a note</source>
        <translation>vos mots dans une note</translation>
    </message>
    <message>
        <source>the choice of facts</source>
        <translation>le choix des faits</translation>
    </message>
    <message>
        <source>how a name is written</source>
        <translation>la graphie d’un nom</translation>
    </message>
    <message>
        <source>how an official is addressed</source>
        <translation>la façon de s’adresser à un responsable</translation>
    </message>
    <message>
        <source>a change in “Who I am”</source>
        <translation>une modification sous «&#xa0;Qui je suis&#xa0;»</translation>
    </message>
    <message>
        <source>what the officials learn about you</source>
        <translation>ce que les responsables apprennent sur vous</translation>
    </message>
    <message>
        <source>what the section office said</source>
        <translation>ce qu’a dit le bureau de la section</translation>
    </message>
    <message>
        <source>the language of the letters</source>
        <translation>la langue des lettres</translation>
    </message>
    <message>
        <source>how the letters are printed</source>
        <translation>la façon d’imprimer les lettres</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>la dernière modification</translation>
    </message>
    <message>
        <source>your words in the letter to {who}</source>
        <translation>vos mots dans la lettre à {who}</translation>
    </message>
    <message>
        <source>your words in several letters</source>
        <translation>vos mots dans plusieurs lettres</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Your letter</source>
        <translation>Votre lettre</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>À &amp;qui</translation>
    </message>
    <message>
        <source>Who &amp;I am</source>
        <translation>Qui &amp;je suis</translation>
    </message>
    <message>
        <source>M&amp;y words</source>
        <translation>Me&amp;s mots</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>What you wrote for the older sheet, which stays there as it is:</source>
        <translation>Ce que vous avez écrit pour l’ancienne fiche, et qui y reste tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over: {what}</source>
        <translation>Reprendre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what}, {who}: “{begins}”</source>
        <translation>{what}, {who}&#xa0;: «&#xa0;{begins}&#xa0;»</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>toutes les lettres</translation>
    </message>
</context>
<context>
    <name>ToCheckPanel</name>
    <message>
        <source>Please have this checked</source>
        <translation>Faites vérifier ceci</translation>
    </message>
    <message>
        <source>By somebody who writes the language well, if you can: Par Avion isn&apos;t sure of it.</source>
        <translation>Par quelqu’un qui écrit bien la langue, si possible&#xa0;: Par Avion n’en est pas sûr.</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>C’est juste</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Go on with this version</source>
        <translation>Continuer avec cette version</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Revenir à l’écriture</translation>
    </message>
    <message>
        <source>The letter as it was</source>
        <translation>La lettre telle qu’elle était</translation>
    </message>
    <message>
        <source>The letter as it was; at the right it is as now.</source>
        <translation>La lettre telle qu’elle était&#xa0;; à droite, telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>There is no earlier version of these letters yet.</source>
        <translation>Il n’y a pas encore de version précédente de ces lettres.</translation>
    </message>
    <message>
        <source>{when}
Later: {changes}</source>
        <translation>{when}
Ensuite&#xa0;: {changes}</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Use the keyring</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Créer un code de secours…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Créer un nouveau code de secours…</translation>
    </message>
    <message>
        <source>Take the keyring away</source>
        <translation>Retirer le trousseau</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>Take the recovery code away</source>
        <translation>Retirer le code de secours</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase de passe</translation>
    </message>
    <message>
        <source>You type it when Par Avion starts, or after a pause.</source>
        <translation>Vous la saisissez au démarrage de Par Avion ou après une pause.</translation>
    </message>
    <message>
        <source>A recovery code on paper</source>
        <translation>Un code de secours sur papier</translation>
    </message>
    <message>
        <source>For the day when the other ways fail. You see it next, to print or copy out.</source>
        <translation>Pour le jour où les autres moyens échouent. Il s’affiche ensuite, à imprimer ou à recopier.</translation>
    </message>
    <message>
        <source>Choose the keyring or a passphrase.</source>
        <translation>Choisissez le trousseau ou une phrase de passe.</translation>
    </message>
    <message>
        <source>Looking whether it can be used…</source>
        <translation>Vérification du trousseau…</translation>
    </message>
    <message>
        <source>It opens your letters by itself while you are logged in.</source>
        <translation>Il ouvre vos lettres de lui-même tant que votre session est ouverte.</translation>
    </message>
</context>
<context>
    <name>WaysOutPanel</name>
    <message>
        <source>Save le&amp;tters…</source>
        <translation>Enre&amp;gistrer les lettres…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Par Avion turns an urgent action sheet into letters that are ready to post.</source>
        <translation>Par Avion transforme une fiche d’action urgente en lettres prêtes à poster.</translation>
    </message>
    <message>
        <source>Read this invented case, write the letters and send them, or open a sheet of your own.</source>
        <translation>Lisez ce cas inventé, écrivez les lettres et envoyez-les, ou ouvrez une fiche à vous.</translation>
    </message>
    <message>
        <source>Keep my letters on this computer…</source>
        <translation>Garder mes lettres sur cet ordinateur…</translation>
    </message>
    <message>
        <source>What you type is kept on this computer, sealed.</source>
        <translation>Ce que vous saisissez est gardé sur cet ordinateur, scellé.</translation>
    </message>
    <message>
        <source>Nothing you type is kept when you close this window.</source>
        <translation>Rien de ce que vous saisissez n’est gardé quand vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation>Ouvrir une fiche…</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>Ouvrir une fiche</translation>
    </message>
</context>
<context>
    <name>WhatNowPanel</name>
    <message>
        <source>Does somebody else want to write? “New person…” starts afresh, with nothing of yours left behind.</source>
        <translation>Quelqu’un d’autre veut écrire&#xa0;? «&#xa0;Nouvelle personne…&#xa0;» recommence à zéro, sans rien laisser de vous.</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>Nouvelle per&amp;sonne…</translation>
    </message>
    <message>
        <source>Saved. Now print the files, sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
        <translation>C’est enregistré. Imprimez maintenant les fichiers, signez chaque lettre, pliez-la, mettez-la dans son enveloppe, affranchissez-la et postez-la.</translation>
    </message>
    <message>
        <source>Printed. Now sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
        <translation>Imprimé. Signez maintenant chaque lettre, pliez-la, mettez-la dans son enveloppe, timbrez-la et postez-la.</translation>
    </message>
    <message>
        <source>Every page says DRAFT. Once the section office has agreed, tick that below, and save or print the letters anew.</source>
        <translation>Chaque page porte la mention DRAFT. Quand le bureau de la section aura donné son accord, cochez-le ci-dessous, puis enregistrez ou imprimez à nouveau les lettres.</translation>
    </message>
</context>
<context>
    <name>WordsExplained</name>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
    <message>
        <source>Press a word to read what it means.</source>
        <translation>Appuyez sur un mot pour lire ce qu’il veut dire.</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Go to that letter</source>
        <translation>Aller à cette lettre</translation>
    </message>
    <message>
        <source>Copy the words of this letter</source>
        <translation>Copier le texte de cette lettre</translation>
    </message>
    <message>
        <source>The copy to {who}</source>
        <translation>La copie à {who}</translation>
    </message>
    <message>
        <source>The letter to {who}</source>
        <translation>La lettre à {who}</translation>
    </message>
    <message>
        <source>An unchanged copy of the letter to {who}: change the words there.</source>
        <translation>Une copie inchangée de la lettre à {who}&#xa0;: modifiez le texte là-bas.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln word(s) more in “{part}”</source>
        <translation>
            <numerusform>%Ln mot de plus dans «&#xa0;{part}&#xa0;»</numerusform>
            <numerusform>%Ln mots de plus dans «&#xa0;{part}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer in “{part}”</source>
        <translation>
            <numerusform>%Ln mot de moins dans «&#xa0;{part}&#xa0;»</numerusform>
            <numerusform>%Ln mots de moins dans «&#xa0;{part}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>other words in “{part}”</source>
        <translation>d’autres mots dans «&#xa0;{part}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%Ln day(s) are left until the last day, {day}</source>
        <translation>
            <numerusform>Il reste %Ln jour jusqu’au dernier jour, le {day}</numerusform>
            <numerusform>Il reste %Ln jours jusqu’au dernier jour, le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left until {day}, which the sheet names</source>
        <translation>
            <numerusform>Il reste %Ln jour jusqu’au {day}, que la fiche mentionne</numerusform>
            <numerusform>Il reste %Ln jours jusqu’au {day}, que la fiche mentionne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>post takes about %Ln day(s)</source>
        <translation>
            <numerusform>la poste met environ %Ln jour</numerusform>
            <numerusform>la poste met environ %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these rules, post abroad takes about %Ln day(s).</source>
        <translation>
            <numerusform>Selon ces règles, la poste vers l’étranger met environ %Ln jour.</numerusform>
            <numerusform>Selon ces règles, la poste vers l’étranger met environ %Ln jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{who}: the office</source>
        <translation>{who}&#xa0;: la fonction</translation>
    </message>
    <message>
        <source>{who}: Madam or Sir</source>
        <translation>{who}&#xa0;: Madame ou Monsieur</translation>
    </message>
    <message>
        <source>The office that the sheet names</source>
        <translation>La fonction que nomme la fiche</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Madam or Sir</source>
        <translation>Madame ou Monsieur</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
</context>
</TS>
