<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unplugged</source>
        <translation>À propos d’Unplugged</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où se trouve chaque chose</translation>
    </message>
    <message>
        <source>Meetings, models and logs: {folder}</source>
        <translation>Réunions, modèles et journaux&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Logs and crash reports</source>
        <translation>Journaux et rapports d’incident</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence</source>
        <translation>Version {version}, licence MIT</translation>
    </message>
    <message>
        <source>Records meetings and writes their minutes on this computer&apos;s processor: no GPU, no cloud, no byte sent.</source>
        <translation>Enregistre les réunions et rédige leur compte rendu sur le processeur de cet ordinateur&#xa0;: pas de GPU, pas de nuage, pas un octet envoyé.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Close the answer</source>
        <translation>Fermer la réponse</translation>
    </message>
    <message>
        <source>Looking for the answer…</source>
        <translation>Recherche de la réponse…</translation>
    </message>
    <message>
        <source>Not said in this meeting.</source>
        <translation>Pas dit dans cette réunion.</translation>
    </message>
    <message>
        <source>Not said in any meeting.</source>
        <translation>Dit dans aucune réunion.</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask this meeting</source>
        <translation>Interroger cette réunion</translation>
    </message>
    <message>
        <source>Ask all meetings</source>
        <translation>Interroger toutes les réunions</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stop looking for the answer</source>
        <translation>Arrêter la recherche de la réponse</translation>
    </message>
</context>
<context>
    <name>BackgroundBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>done. You have edited this transcript: replace it?</source>
        <translation>terminé. Vous avez modifié cette transcription&#xa0;: la remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
</context>
<context>
    <name>Bullet</name>
    <message>
        <source>Done: {task}</source>
        <translation>Fait&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>Modifier&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne nommée</translation>
    </message>
    <message>
        <source>{owner}  ·  due {due}</source>
        <translation>{owner}  ·  pour {due}</translation>
    </message>
    <message>
        <source>not carried by these lines any more</source>
        <translation>ces lignes ne l’appuient plus</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>introuvable dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>BulletEditor</name>
    <message>
        <source>Text of this bullet</source>
        <translation>Texte de ce point</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Record a meeting</source>
        <translation>Enregistrer une réunion</translation>
    </message>
    <message>
        <source>Words appear while you speak, the minutes when you stop. Nothing leaves this computer.</source>
        <translation>Les mots apparaissent pendant que vous parlez, le compte rendu à l’arrêt. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Transcribe audio or video files</source>
        <translation>Transcrire des fichiers audio ou vidéo</translation>
    </message>
    <message>
        <source>or drop recordings anywhere in this window</source>
        <translation>ou déposez des enregistrements n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>What is recorded: {name}</source>
        <translation>Ce qui est enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>System audio</source>
        <translation>Son du système</translation>
    </message>
    <message>
        <source>Microphone and system audio</source>
        <translation>Microphone et son du système</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Very good in many languages, weaker in some, such as Thai. For recordings, and live on fast computers.</source>
        <translation>Très bon dans beaucoup de langues, plus faible dans quelques-unes comme le thaï. Pour les enregistrements, et en direct sur un ordinateur rapide.</translation>
    </message>
    <message>
        <source>English only: nearly as good as the largest, several times faster.</source>
        <translation>Anglais seulement&#xa0;: presque aussi bon que le plus grand, plusieurs fois plus rapide.</translation>
    </message>
    <message>
        <source>Good in many languages, slow. For recordings when there is time.</source>
        <translation>Bon dans beaucoup de langues, lent. Pour les enregistrements quand on a le temps.</translation>
    </message>
    <message>
        <source>Good for most meetings in many languages. Live words on a fast computer.</source>
        <translation>Bon pour la plupart des réunions dans beaucoup de langues. Texte en direct sur un ordinateur rapide.</translation>
    </message>
    <message>
        <source>English only: small and quick. Live words on most computers.</source>
        <translation>Anglais seulement&#xa0;: petit et rapide. Texte en direct sur la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>Quick and fair in many languages. Live words on nearly every computer.</source>
        <translation>Rapide et correct dans beaucoup de langues. Texte en direct sur presque tous les ordinateurs.</translation>
    </message>
    <message>
        <source>The smallest that knows many languages. For old computers; makes many mistakes.</source>
        <translation>Le plus petit qui connaît beaucoup de langues. Pour les vieux ordinateurs&#xa0;; fait beaucoup d’erreurs.</translation>
    </message>
    <message>
        <source>Summarising is among what it was made for. A start for a computer with 8 GB of memory.</source>
        <translation>Fait entre autres pour résumer. Un début pour un ordinateur de 8 Go de mémoire.</translation>
    </message>
    <message>
        <source>English. Reads short stretches only, as its context is 4,096 tokens.</source>
        <translation>Anglais. Ne lit que de courts passages, car son contexte est de 4 096 jetons.</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; slow without many cores.</source>
        <translation>Anglais. Pour un ordinateur de 16 Go de mémoire&#xa0;; lent sans beaucoup de cœurs.</translation>
    </message>
    <message>
        <source>Many languages, quick, needs little memory. Check what it writes.</source>
        <translation>Beaucoup de langues, rapide, peu de mémoire. Vérifiez ce qu’il écrit.</translation>
    </message>
    <message>
        <source>English, quick, needs little memory. Check what it writes.</source>
        <translation>Anglais, rapide, peu de mémoire. Vérifiez ce qu’il écrit.</translation>
    </message>
    <message>
        <source>The smallest, for old computers. Check every line that it writes.</source>
        <translation>Le plus petit, pour les vieux ordinateurs. Vérifiez chaque ligne qu’il écrit.</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; its licence has conditions.</source>
        <translation>Anglais. Pour un ordinateur de 16 Go de mémoire&#xa0;; sa licence a des conditions.</translation>
    </message>
    <message>
        <source>Tells the voices on one track apart. Trained on interviews in English; Unplugged was never tried with it.</source>
        <translation>Distingue les voix d’une piste. Entraîné sur des entretiens en anglais&#xa0;; jamais essayé avec Unplugged.</translation>
    </message>
    <message>
        <source>Shows the app at work: a small vocabulary of meetings, clear synthetic English voices. Not for real meetings.</source>
        <translation>Montre l’app au travail&#xa0;: petit vocabulaire de réunion, voix anglaises synthétiques et claires. Pas pour de vraies réunions.</translation>
    </message>
    <message>
        <source>Shows the app at work: tells synthetic voices apart, and a man&apos;s voice from a woman&apos;s. Two of one sex it often takes for one.</source>
        <translation>Montre l’application à l’œuvre&#xa0;: distingue des voix synthétiques, et une voix d’homme d’une voix de femme. Deux du même sexe sont souvent prises pour une seule.</translation>
    </message>
    <message>
        <source>Shows the app at work: trained on synthetic English meetings only. Not for real meetings.</source>
        <translation>Montre l’app au travail&#xa0;: entraîné seulement sur des réunions anglaises synthétiques. Pas pour de vraies réunions.</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Play {time}</source>
        <translation>Lire {time}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start recording</source>
        <translation>Commencer l’enregistrement</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Essayer la réunion d’exemple</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Proof panel</source>
        <translation>Panneau de preuve</translation>
    </message>
    <message>
        <source>Get better models</source>
        <translation>Obtenir de meilleurs modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stand mode…</source>
        <translation>Mode stand…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Unplugged</source>
        <translation>À propos d’Unplugged</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose audio or video files</source>
        <translation>Choisir des fichiers audio ou vidéo</translation>
    </message>
    <message>
        <source>The queue is paused; the minutes are written when it goes on.</source>
        <translation>La file est en pause&#xa0;; le compte rendu sera écrit quand elle reprendra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The minutes are written as soon as the other work is done.</source>
        <translation>Le compte rendu sera écrit dès que l’autre tâche sera terminée.</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it before you close Unplugged.</source>
        <translation>Un enregistrement est en cours. Arrêtez-le avant de fermer Unplugged.</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Another Unplugged is open and does not answer. Close it if you can.</source>
        <translation>Un autre Unplugged est ouvert et ne répond pas. Fermez-le si possible.</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>Aucun programme capable d’ouvrir {path} n’a été trouvé.</translation>
    </message>
    <message>
        <source>Unplugged made a mistake of its own and goes on. A report was written; it stays on this computer.</source>
        <translation>Unplugged a commis une erreur et continue. Un rapport a été écrit&#xa0;; il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
    <message>
        <source>A part of Unplugged stopped and was started again; going on.</source>
        <translation>Une partie d’Unplugged s’est arrêtée et a été relancée&#xa0;; le travail continue.</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are ready.</source>
        <translation>Le compte rendu de «&#xa0;{title}&#xa0;» est prêt.</translation>
    </message>
    <message>
        <source>Minutes are ready</source>
        <translation>Le compte rendu est prêt</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>L’enregistrement a commencé.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>Déposez pour transcrire</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>These are many files; the first {count} were taken.</source>
        <translation>Cela fait beaucoup de fichiers&#xa0;; les {count} premiers ont été pris.</translation>
    </message>
    <message>
        <source>There is no audio or video file in {folder}.</source>
        <translation>Il n’y a aucun fichier audio ou vidéo dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Replaced. Lines that changed: {count}.</source>
        <translation>Remplacé. Lignes modifiées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary; the next meetings know it.</source>
        <translation>«&#xa0;{word}&#xa0;» est dans le vocabulaire&#xa0;; les prochaines réunions le connaissent.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The vocabulary is full: it holds {count} words. Take one out first.</source>
        <translation>Le vocabulaire est plein&#xa0;: il contient {count} mots. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>“{word}” is no longer in the vocabulary.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est plus dans le vocabulaire.</translation>
    </message>
    <message>
        <source>This line was replaced meanwhile. What you wrote is on the clipboard.</source>
        <translation>Cette ligne a été remplacée entre-temps. Ce que vous avez écrit est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Edit this line</source>
        <translation>Modifier cette ligne</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <translation>Qui parle…</translation>
    </message>
    <message>
        <source>Tell speakers apart…</source>
        <translation>Distinguer les intervenants…</translation>
    </message>
    <message>
        <source>Take “{word}” out of the vocabulary</source>
        <translation>Retirer «&#xa0;{word}&#xa0;» du vocabulaire</translation>
    </message>
    <message>
        <source>Add “{word}” to the vocabulary</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au vocabulaire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copier cette ligne</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>Not measured here yet.</source>
        <translation>Pas encore mesuré ici.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Here {total} times as fast: reading {reads}, writing {writes} (measured on {day}).</source>
        <translation>Ici {total} fois la vitesse&#xa0;: lecture {reads}, écriture {writes} (mesuré le {day}).</translation>
    </message>
    <message>
        <source>Makes no difference here (measured on {day}).</source>
        <translation>Ne change rien ici (mesuré le {day}).</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <translation>Transcrit par</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Compte rendu par</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>No minutes have been written yet.</source>
        <translation>Aucun compte rendu n’a encore été rédigé.</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>Rien n’a encore été transcrit.</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>introuvable dans l’enregistrement</translation>
    </message>
    <message>
        <source>the cited lines were edited and do not say this any more</source>
        <translation>les lignes citées ont été modifiées et ne le disent plus</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>pour {due}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Unplugged cannot start</source>
        <translation>Unplugged ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Rechercher dans cette réunion</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>{count} models found</source>
        <translation>{count} modèles trouvés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>utilisé là où il est</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
</context>
<context>
    <name>FoundPlace</name>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models ({endings})</source>
        <translation>Modèles ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Choisir un dossier avec des modèles</translation>
    </message>
    <message>
        <source>Neither Hugging Face nor LM Studio has models on this computer.</source>
        <translation>Ni Hugging Face ni LM Studio n’ont de modèles sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to all meetings</source>
        <translation>Retour à toutes les réunions</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Show what runs on this computer, and where</source>
        <translation>Montrer ce qui tourne sur cet ordinateur, et où</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HitsDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Try the sample meeting</source>
        <translation>Essayer la réunion d’exemple</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunion</translation>
    </message>
    <message>
        <source>Record one, drop a recording here, or see what the sample meeting becomes.</source>
        <translation>Enregistrez-en une, déposez un enregistrement ici, ou voyez ce que devient la réunion d’exemple.</translation>
    </message>
    <message>
        <source>The best {count} are shown, there are more. Another word narrows them down.</source>
        <translation>Les {count} meilleurs résultats sont affichés, il y en a d’autres. Un mot de plus les restreint.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No meeting and no line has “{words}”.</source>
        <translation>Aucune réunion ni aucune ligne ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>This meeting is being worked on. Wait until the work is done, or stop it.</source>
        <translation>Cette réunion est en cours de traitement. Attendez la fin du travail, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>«&#xa0;{title}&#xa0;» est de retour.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Where models come from</source>
        <translation>D’où viennent les modèles</translation>
    </message>
    <message>
        <source>A network is used for nothing but a download that you ask for, and only while it lasts.</source>
        <translation>Le réseau ne sert qu’à un téléchargement que vous demandez, et seulement pendant qu’il dure.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror</source>
        <translation>Adresse du hub ou d’un miroir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Some models are given only to those who have accepted their terms on the hub&apos;s page. The token is kept in a file that only you can read, and is sent to the hub only.</source>
        <translation>Certains modèles ne sont donnés qu’à ceux qui ont accepté leurs conditions sur la page du hub. Le jeton est gardé dans un fichier que vous seul pouvez lire, et n’est envoyé qu’au hub.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the list of meetings</source>
        <translation>Dans la liste des réunions</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete, with undo</source>
        <translation>Supprimer, annulable</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Rétablir ce qui a été supprimé en dernier</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Leave the stand</source>
        <translation>Quitter le stand</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave the stand?</source>
        <translation>Quitter le stand&#xa0;?</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Transcription seule</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>En cours ailleurs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>The first words will stand here.</source>
        <translation>Les premiers mots apparaîtront ici.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>Aucune parole n’a été trouvée dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titre de la réunion</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Finish the work on it</source>
        <translation>Terminer le travail</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Text of this line</source>
        <translation>Texte de cette ligne</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>and {count} more lines</source>
        <translation>et {count} autres lignes</translation>
    </message>
</context>
<context>
    <name>ManualPages</name>
    <message>
        <source>This page cannot be read ({reason}).</source>
        <translation>Cette page est illisible ({reason}).</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>Votre première réunion</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de document</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The stand</source>
        <translation>Le stand</translation>
    </message>
    <message>
        <source>What the proof means</source>
        <translation>Ce que signifie la preuve</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>Les pages sont en anglais.</translation>
    </message>
</context>
<context>
    <name>MeetingTools</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguer les intervenants</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON with all times</source>
        <translation>JSON avec tous les temps</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Sous-titres, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Sous-titres, WebVTT</translation>
    </message>
    <message>
        <source>Copy everything as text</source>
        <translation>Tout copier en texte</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Ouvrir le reçu</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>Écriture du document…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Minutes and transcript are copied.</source>
        <translation>Le compte rendu et la transcription sont copiés.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Listening…</source>
        <translation>À l’écoute…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MicCheck</name>
    <message>
        <source>Say something…</source>
        <translation>Dites quelque chose…</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>On vous entend.</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>On n’entend rien. Le microphone est-il coupé&#xa0;?</translation>
    </message>
    <message>
        <source>Very quiet. Come closer, or choose another one.</source>
        <translation>Très faible. Approchez-vous, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Writing the minutes…</source>
        <translation>Rédaction du compte rendu…</translation>
    </message>
    <message>
        <source>Writing was cut off; these minutes are not complete.</source>
        <translation>La rédaction a été interrompue&#xa0;; ce compte rendu est incomplet.</translation>
    </message>
    <message>
        <source>Made from {covered} of {total} lines.</source>
        <translation>Fait à partir de {covered} lignes sur {total}.</translation>
    </message>
    <message>
        <source>Written by {model} on this computer.</source>
        <translation>Rédigé par {model} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} faites</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Write the minutes anew; the present ones are kept</source>
        <translation>Rédiger à nouveau&#xa0;; le compte rendu actuel est conservé</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Copier le compte rendu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Rédiger le compte rendu</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Minutes follow</source>
        <translation>Le compte rendu suit</translation>
    </message>
    <message>
        <source>Notes are taken: {covered} of {total} lines so far.</source>
        <translation>Des notes sont prises&#xa0;: {covered} lignes sur {total} pour le moment.</translation>
    </message>
    <message>
        <source>They are written as soon as everything is heard.</source>
        <translation>Il est rédigé dès que tout est entendu.</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>Pas de compte rendu</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Pas encore de compte rendu</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was heard until then is kept.</source>
        <translation>Le travail sur cette réunion a été interrompu&#xa0;; ce qui a été entendu jusque-là est conservé.</translation>
    </message>
    <message>
        <source>Press “Write minutes” to have them written.</source>
        <translation>Appuyez sur «&#xa0;Rédiger le compte rendu&#xa0;» pour le faire écrire.</translation>
    </message>
    <message>
        <source>Delete version {number}</source>
        <translation>Supprimer la version {number}</translation>
    </message>
    <message>
        <source>Version {number} of these minutes will be gone for good.</source>
        <translation>La version {number} de ce compte rendu sera supprimée définitivement.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>Version {number}  ·  {template}  ·  {writer}  ·  {time}</source>
        <translation>Version {number}  ·  {template}  ·  {writer}  ·  {time}</translation>
    </message>
    <message>
        <source>With another template</source>
        <translation>Avec un autre modèle de document</translation>
    </message>
    <message>
        <source>Templates of your own…</source>
        <translation>Vos propres modèles de document…</translation>
    </message>
    <message>
        <source>Opens the folder; copy a file, change it, and it stands here</source>
        <translation>Ouvre le dossier&#xa0;; copiez un fichier, modifiez-le et il apparaît ici</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Avec un autre modèle</translation>
    </message>
    <message>
        <source>Without a model (sentences of the transcript)</source>
        <translation>Sans modèle (phrases de la transcription)</translation>
    </message>
    <message>
        <source>The minutes are copied.</source>
        <translation>Le compte rendu est copié.</translation>
    </message>
</context>
<context>
    <name>ModelNews</name>
    <message>
        <source>The model {name} is here and can be used.</source>
        <translation>Le modèle {name} est là et peut être utilisé.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Montrer les modèles</translation>
    </message>
</context>
<context>
    <name>ModelRowView</name>
    <message>
        <source>Demo model</source>
        <translation>Modèle de démonstration</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Should suit this computer (rule of thumb)</source>
        <translation>Devrait convenir à cet ordinateur (règle empirique)</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>Convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit in memory</source>
        <translation>Ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>Too slow here</source>
        <translation>Trop lent ici</translation>
    </message>
    <message>
        <source>Changed since it was added</source>
        <translation>Modifié depuis son ajout</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <translation>Continuer à télécharger {name}</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Mettre {name} en pause</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Paused: {done} of it are here.</source>
        <translation>En pause&#xa0;: {done} sont là.</translation>
    </message>
    <message>
        <source>This connects to {host} and fetches {size} from {repository}. {host} sees your network address and what you fetch, and may send it from other hosts; they are named as they are asked. Nothing about your meetings is sent.</source>
        <translation>Ceci se connecte à {host} et récupère {size} depuis {repository}. {host} voit votre adresse réseau et ce que vous récupérez, et peut l’envoyer depuis d’autres serveurs&#xa0;; ils sont nommés quand on les interroge. Rien de vos réunions n’est envoyé.</translation>
    </message>
    <message>
        <source>Connect to {host}</source>
        <translation>Se connecter à {host}</translation>
    </message>
    <message>
        <source>What is here of {name} is thrown away.</source>
        <translation>Ce qui est là de {name} est jeté.</translation>
    </message>
    <message>
        <source>{name} is not used any more. Its files stay where they are.</source>
        <translation>{name} n’est plus utilisé. Ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. Meetings stay as they are.</source>
        <translation>{name} est supprimé de cet ordinateur. Les réunions restent telles quelles.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{size} on disk</source>
        <translation>{size} sur le disque</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Demande ce qu’il y a</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <translation>Vérifie que chaque octet est juste</translation>
    </message>
    <message>
        <source>Trying it in a locked process</source>
        <translation>Essai dans un processus verrouillé</translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation>Copie, {done} sur {total}</translation>
    </message>
    <message>
        <source>Downloading, {done} of {total}</source>
        <translation>Téléchargement, {done} sur {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent, from {hosts}</source>
        <translation>{received} reçus, {sent} envoyés, de {hosts}</translation>
    </message>
    <message>
        <source>about {sizes} GB of memory at {lengths} tokens</source>
        <translation>environ {sizes} Go de mémoire à {lengths} jetons</translation>
    </message>
    <message>
        <source>about {size} of memory</source>
        <translation>environ {size} de mémoire</translation>
    </message>
    <message>
        <source>about {number} times as fast as speech here (estimate)</source>
        <translation>ici environ {number} fois plus rapide que la parole (estimation)</translation>
    </message>
    <message>
        <source>{number} times as fast as speech here</source>
        <translation>ici {number} fois plus rapide que la parole</translation>
    </message>
    <message>
        <source>speed here not measured</source>
        <translation>vitesse ici non mesurée</translation>
    </message>
    <message>
        <source>minutes of an hour in about {time} here (estimate)</source>
        <translation>compte rendu d’une heure en {time} environ ici (estimation)</translation>
    </message>
    <message>
        <source>minutes of an hour in {time} here</source>
        <translation>compte rendu d’une heure en {time} ici</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} langues</translation>
    </message>
    <message>
        <source>{text} (not confirmed)</source>
        <translation>{text} (non confirmé)</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Parole vers texte</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Unplugged comes with three small demo models. They show how it works; for real meetings, get larger ones: from the hub, or from a file, a USB stick or another program. You can also drop a model here.</source>
        <translation>Unplugged vient avec trois petits modèles de démonstration. Ils montrent comment ça marche&#xa0;; pour de vraies réunions, prenez-en de plus grands&#xa0;: sur le hub, dans un fichier, sur une clé USB ou dans un autre programme. Vous pouvez aussi déposer un modèle ici.</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>{kind}: installed</source>
        <translation>{kind}&#xa0;: installés</translation>
    </message>
    <message>
        <source>{kind}: to download</source>
        <translation>{kind}&#xa0;: à télécharger</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Aucun n’est installé.</translation>
    </message>
    <message>
        <source>A file (GGUF, ONNX)…</source>
        <translation>Un fichier (GGUF, ONNX)…</translation>
    </message>
    <message>
        <source>A folder or a USB stick…</source>
        <translation>Un dossier ou une clé USB…</translation>
    </message>
    <message>
        <source>What other programs have here</source>
        <translation>Ce que d’autres programmes ont ici</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>D’où viennent les modèles</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>Un travail est en cours&#xa0;; il serait mesuré aussi.</translation>
    </message>
</context>
<context>
    <name>NamedValues</name>
    <message>
        <source>of any name</source>
        <translation>de quelque nom que ce soit</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>son du système</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>la source «&#xa0;microphone&#xa0;»</translation>
    </message>
    <message>
        <source>the system audio</source>
        <translation>la source «&#xa0;son du système&#xa0;»</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>reconnaissance vocale</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>comptes rendus</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>distinction des intervenants</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espace disque</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No process was looked at.</source>
        <translation>Aucun processus n’a été examiné.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>Second recorder</source>
        <translation>Second enregistreur</translation>
    </message>
    <message>
        <source>File reader</source>
        <translation>Lecteur de fichiers</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconnaissance vocale</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>Passe finale</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Model download</source>
        <translation>Téléchargement d’un modèle</translation>
    </message>
    <message>
        <source>Model check</source>
        <translation>Contrôle d’un modèle</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Auxiliaire</translation>
    </message>
    <message>
        <source>Instruction sets that the engines use where they help.</source>
        <translation>Jeux d’instructions que les moteurs utilisent là où ils aident.</translation>
    </message>
    <message>
        <source>Connections of Unplugged</source>
        <translation>Connexions d’Unplugged</translation>
    </message>
    <message>
        <source>nothing holds</source>
        <translation>rien ne tient</translation>
    </message>
    <message>
        <source>{engine} {version} with {threads} threads. {details}</source>
        <translation>{engine} {version} avec {threads} threads. {details}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>a planted file</source>
        <translation>un fichier témoin</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU and NPU</source>
        <translation>GPU et NPU</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Energy and heat</source>
        <translation>Énergie et chaleur</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Faster than speech</source>
        <translation>Plus rapide que la parole</translation>
    </message>
    <message>
        <source>Behind the speaker</source>
        <translation>Retard sur l’orateur</translation>
    </message>
    <message>
        <source>Model reads</source>
        <translation>Le modèle lit</translation>
    </message>
    <message>
        <source>Model writes</source>
        <translation>Le modèle écrit</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Part de la limite</translation>
    </message>
    <message>
        <source>All {count} processors</source>
        <translation>Les {count} processeurs</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Process {pid}.</source>
        <translation>Processus {pid}.</translation>
    </message>
    <message>
        <source>All of Unplugged</source>
        <translation>Tout Unplugged</translation>
    </message>
    <message>
        <source>Free on this computer</source>
        <translation>Libre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Installée</translation>
    </message>
    <message>
        <source>The system lists no {kind}. Looked at: {source}.</source>
        <translation>Le système n’indique aucun {kind}. Examiné&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Sent by the workers</source>
        <translation>Envoyé par les processus</translation>
    </message>
    <message>
        <source>Received by the workers</source>
        <translation>Reçu par les processus</translation>
    </message>
    <message>
        <source>All programs, all adapters</source>
        <translation>Tous les programmes et adaptateurs</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Cette réunion</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Puissance actuelle</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Puissance au repos</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Slowed down by heat</source>
        <translation>Ralenti par la chaleur</translation>
    </message>
    <message>
        <source>Size of its files; loaded in {seconds}.</source>
        <translation>Taille de ses fichiers&#xa0;; chargé en {seconds}.</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Jeux d’instructions</translation>
    </message>
    <message>
        <source>{name}, by Unplugged</source>
        <translation>{name}, par Unplugged</translation>
    </message>
    <message>
        <source>Refused by the kernel</source>
        <translation>Refusé par le noyau</translation>
    </message>
    <message>
        <source>waits, not locked</source>
        <translation>attend, non verrouillé</translation>
    </message>
    <message>
        <source>It is there for what needs a network: the download of a model that you ask for, and the program that shows a file that you open. A connection of its own is red.</source>
        <translation>Il est là pour ce qui a besoin d’un réseau&#xa0;: le téléchargement d’un modèle que vous demandez et le programme qui montre un fichier que vous ouvrez. Une connexion à lui serait rouge.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>aucun en cours</translation>
    </message>
    <message>
        <source>A worker locks itself when it starts; none has been needed yet.</source>
        <translation>Un processus se verrouille lui-même au démarrage&#xa0;; aucun n’a encore été nécessaire.</translation>
    </message>
    <message>
        <source>none has run</source>
        <translation>aucun n’a tourné</translation>
    </message>
    <message>
        <source>A model is loaded when it is needed and given back afterwards.</source>
        <translation>Un modèle est chargé quand il le faut, puis libéré.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>none in this computer</source>
        <translation>aucun dans cet ordinateur</translation>
    </message>
    <message>
        <source>{name}, by all programs</source>
        <translation>{name}, par tous les programmes</translation>
    </message>
    <message>
        <source>{detail} is loaded ({runtime})</source>
        <translation>{detail} est chargé ({runtime})</translation>
    </message>
    <message>
        <source>the device {detail} is open</source>
        <translation>le périphérique {detail} est ouvert</translation>
    </message>
    <message>
        <source>a {detail} socket to {remote} is open</source>
        <translation>un socket {detail} vers {remote} est ouvert</translation>
    </message>
    <message>
        <source>a {detail} socket is open</source>
        <translation>un socket {detail} est ouvert</translation>
    </message>
    <message>
        <source>{detail} bytes passed</source>
        <translation>{detail} octets sont passés</translation>
    </message>
    <message>
        <source>the engine {detail} of {adapter} is {percent} % busy</source>
        <translation>le moteur {detail} de {adapter} est occupé à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>mémoire du système</translation>
    </message>
    <message>
        <source>system CPU times</source>
        <translation>temps CPU du système</translation>
    </message>
    <message>
        <source>system network adapters</source>
        <translation>adaptateurs réseau du système</translation>
    </message>
    <message>
        <source>process times</source>
        <translation>temps du processus</translation>
    </message>
    <message>
        <source>process memory</source>
        <translation>mémoire du processus</translation>
    </message>
    <message>
        <source>process threads</source>
        <translation>threads du processus</translation>
    </message>
    <message>
        <source>progress of the work</source>
        <translation>avancement du travail</translation>
    </message>
    <message>
        <source>tokens and seconds counted by the language model&apos;s process</source>
        <translation>tokens et secondes comptés par le processus du modèle de langue</translation>
    </message>
    <message>
        <source>kernel&apos;s counters of the download&apos;s connections, and the workers&apos; own networks</source>
        <translation>compteurs du noyau pour les connexions du téléchargement, et les réseaux propres des processus</translation>
    </message>
    <message>
        <source>/proc fd and net</source>
        <translation>/proc fd et net</translation>
    </message>
    <message>
        <source>psutil connections</source>
        <translation>connexions selon psutil</translation>
    </message>
    <message>
        <source>/proc/PID/net/dev of the workers&apos; own networks</source>
        <translation>/proc/PID/net/dev des réseaux propres des processus</translation>
    </message>
    <message>
        <source>NVML, in a child process of its own every 10 s</source>
        <translation>NVML, toutes les 10 s dans un processus fils à part</translation>
    </message>
    <message>
        <source>performance counter GPU Engine</source>
        <translation>compteur de performance GPU Engine</translation>
    </message>
    <message>
        <source>triad over arrays in memory</source>
        <translation>triade sur des tableaux en mémoire</translation>
    </message>
    <message>
        <source>the list of loaded modules</source>
        <translation>la liste des modules chargés</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>limite du conteneur</translation>
    </message>
    <message>
        <source>median while idle</source>
        <translation>médiane au repos</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>aucun nouveau privilège</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>espace de noms réseau</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>with a user namespace</source>
        <translation>avec un espace de noms d’utilisateur</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>en tant que root</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>files and TCP</source>
        <translation>fichiers et TCP</translation>
    </message>
    <message>
        <source>no sockets at all</source>
        <translation>aucun socket</translation>
    </message>
    <message>
        <source>only sockets to this computer&apos;s processes</source>
        <translation>seulement des sockets vers les processus de cet ordinateur</translation>
    </message>
    <message>
        <source>sockets of all kinds, to fetch a model</source>
        <translation>sockets de toute sorte, pour chercher un modèle</translation>
    </message>
    <message>
        <source>this process is to fetch a model</source>
        <translation>ce processus doit chercher un modèle</translation>
    </message>
    <message>
        <source>not known for this kind of CPU</source>
        <translation>inconnu pour ce type de CPU</translation>
    </message>
    <message>
        <source>{number} other threads were running already</source>
        <translation>{number} autres threads tournaient déjà</translation>
    </message>
    <message>
        <source>this kernel has none (Linux 5.13 and later have)</source>
        <translation>ce noyau n’en a pas (Linux 5.13 et suivants en ont)</translation>
    </message>
    <message>
        <source>it is switched off in this kernel</source>
        <translation>il est désactivé dans ce noyau</translation>
    </message>
    <message>
        <source>this system does not let ordinary users make namespaces</source>
        <translation>ce système ne laisse pas les utilisateurs ordinaires créer des espaces de noms</translation>
    </message>
    <message>
        <source>this system has no lock that would leave a download its network</source>
        <translation>ce système n’a pas de verrou qui laisserait son réseau à un téléchargement</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>pas utilisé sur ce système</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>sandbox profile</source>
        <translation>profil de bac à sable</translation>
    </message>
    <message>
        <source>devices behind IOKit</source>
        <translation>périphériques derrière IOKit</translation>
    </message>
    <message>
        <source>network and devices behind IOKit</source>
        <translation>réseau et périphériques derrière IOKit</translation>
    </message>
    <message>
        <source>this macOS has no sandbox_init</source>
        <translation>ce macOS n’a pas sandbox_init</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>objet de traitement</translation>
    </message>
    <message>
        <source>no other programs, no clipboard; it denies neither network nor GPU</source>
        <translation>pas d’autres programmes, pas de presse-papiers&#xa0;; il n’interdit ni le réseau ni le GPU</translation>
    </message>
    <message>
        <source>a program could be started all the same</source>
        <translation>un programme a tout de même pu être lancé</translation>
    </message>
    <message>
        <source>Windows made no job</source>
        <translation>Windows n’a pas créé de job</translation>
    </message>
    <message>
        <source>Windows refused the limits of the job</source>
        <translation>Windows a refusé les limites du job</translation>
    </message>
    <message>
        <source>Windows let this process into no job</source>
        <translation>Windows n’a laissé ce processus entrer dans aucun job</translation>
    </message>
    <message>
        <source>TCP socket (IPv4)</source>
        <translation>socket TCP (IPv4)</translation>
    </message>
    <message>
        <source>UDP socket (IPv4)</source>
        <translation>socket UDP (IPv4)</translation>
    </message>
    <message>
        <source>TCP socket (IPv6)</source>
        <translation>socket TCP (IPv6)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>no network to use it in</source>
        <translation>aucun réseau où l’utiliser</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>{refused} of {tried} attempts</source>
        <translation>{refused} tentatives sur {tried}</translation>
    </message>
    <message>
        <source>Each worker tries to break out before it works: {what}.</source>
        <translation>Chaque processus tente de s’échapper avant de travailler&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{count} of {all} layers</source>
        <translation>{count} couches sur {all}</translation>
    </message>
    <message>
        <source>What libraries try is refused as well and cannot be counted here: the kernel tells only root of it.</source>
        <translation>Ce que tentent les bibliothèques est refusé aussi et ne peut être compté ici&#xa0;: le noyau ne le dit qu’à root.</translation>
    </message>
    <message>
        <source>Processor: {busy} of {count} in use, {mine} by Unplugged</source>
        <translation>Processeur&#xa0;: {busy} sur {count} utilisés, {mine} par Unplugged</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>this meeting, without what the computer draws when idle</source>
        <translation>cette réunion, sans ce que l’ordinateur consomme au repos</translation>
    </message>
    <message>
        <source>Speed: not measured yet</source>
        <translation>Vitesse&#xa0;: pas encore mesurée</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Énergie&#xa0;: non mesurable ici</translation>
    </message>
    <message>
        <source>Energy: not measured yet</source>
        <translation>Énergie&#xa0;: pas encore mesurée</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>{number}× plus rapide que la parole</translation>
    </message>
    <message>
        <source>{time} behind the speaker</source>
        <translation>{time} après l’orateur</translation>
    </message>
    <message>
        <source>{number}× the speed of speech</source>
        <translation>{number}× la vitesse de la parole</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} GB/s</source>
        <translation>{number} Go/s</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} Mo/s</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} Ko</translation>
    </message>
    <message>
        <source>{number} KB/s</source>
        <translation>{number} Ko/s</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{number} bytes/s</source>
        <translation>{number} octets/s</translation>
    </message>
    <message>
        <source>{number} cores</source>
        <translation>{number} cœurs</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} tokens/s</source>
        <translation>{number} jetons/s</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>Measured. Read from: {source}.</source>
        <translation>Mesuré. Lu dans&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Estimated. {reason} Read from: {source}.</source>
        <translation>Estimé. {reason} Lu dans&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Looked at and not in use. {reason} Looked at: {source}.</source>
        <translation>Examiné et non utilisé. {reason} Examiné&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Cannot be measured here. {reason} Looked at: {source}.</source>
        <translation>Non mesurable ici. {reason} Examiné&#xa0;: {source}.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>Notes de présentation</translation>
    </message>
    <message>
        <source>Remote: forward and back lead through the script, F5 begins anew, Escape ends a visitor&apos;s turn and deletes it, B makes the screen black. Ctrl+Q leaves.</source>
        <translation>Télécommande&#xa0;: avant et arrière suivent le scénario, F5 recommence, Échap termine et efface l&apos;essai d&apos;un visiteur, B rend l&apos;écran noir. Ctrl+Q quitte.</translation>
    </message>
    <message>
        <source>In this part for {time}</source>
        <translation>Dans cette partie depuis {time}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>the screen is black</source>
        <translation>l&apos;écran est noir</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinction des voix</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Rédaction du compte rendu</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Sauvegarde de l’enregistrement</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <translation>partie {number} sur {count}</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>Seconde écoute</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Taking the first readings…</source>
        <translation>Premières mesures en cours…</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Tourne sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was done until now is kept</source>
        <translation>Ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Take {name} out of the queue</source>
        <translation>Retirer {name} de la file</translation>
    </message>
    <message>
        <source>A meeting that was deleted</source>
        <translation>Une réunion supprimée</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>The driver does not tell ordinary programs how busy the whole device is.</source>
        <translation>Le pilote ne dit pas aux programmes ordinaires à quel point l’appareil entier est occupé.</translation>
    </message>
    <message>
        <source>A process of ours has the device open, and its driver counts no time per process.</source>
        <translation>Un de nos processus a ouvert l’appareil, et son pilote ne compte pas le temps par processus.</translation>
    </message>
    <message>
        <source>None of our processes has the device open.</source>
        <translation>Aucun de nos processus n’a ouvert l’appareil.</translation>
    </message>
    <message>
        <source>No driver holds the device, so no program can use it.</source>
        <translation>Aucun pilote ne tient l’appareil, donc aucun programme ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>No driver holds the device.</source>
        <translation>Aucun pilote ne tient l’appareil.</translation>
    </message>
    <message>
        <source>There is no earlier look to compare with yet.</source>
        <translation>Il n’y a pas encore de lecture précédente à comparer.</translation>
    </message>
    <message>
        <source>There is no earlier look yet.</source>
        <translation>Il n’y a pas encore de lecture précédente.</translation>
    </message>
    <message>
        <source>It is the time the GPU was awake, the most that it can have been busy.</source>
        <translation>C’est le temps où le GPU était éveillé, le plus qu’il ait pu travailler.</translation>
    </message>
    <message>
        <source>IOReport gives no such reading on this Mac.</source>
        <translation>IOReport ne donne pas cette valeur sur ce Mac.</translation>
    </message>
    <message>
        <source>IOReport was not looked at yet.</source>
        <translation>IOReport n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>No process has anything open on the device.</source>
        <translation>Aucun processus n’a rien d’ouvert sur l’appareil.</translation>
    </message>
    <message>
        <source>None of our processes has anything open on the device.</source>
        <translation>Aucun de nos processus n’a rien d’ouvert sur l’appareil.</translation>
    </message>
    <message>
        <source>It was not measured yet; the models dialog can measure this computer.</source>
        <translation>Elle n’a pas encore été mesurée&#xa0;; la fenêtre des modèles peut mesurer cet ordinateur.</translation>
    </message>
    <message>
        <source>There was too little free memory to measure past the CPU&apos;s cache.</source>
        <translation>Il y avait trop peu de mémoire libre pour mesurer au-delà du cache du processeur.</translation>
    </message>
    <message>
        <source>Other programs worked meanwhile; it is computed from the probe&apos;s own CPU time.</source>
        <translation>D’autres programmes travaillaient en même temps&#xa0;; calculé d’après le temps CPU de la mesure elle-même.</translation>
    </message>
    <message>
        <source>It is tokens a second times the size of the model by the memory&apos;s measured speed; above 100 % the model fits into the CPU&apos;s cache.</source>
        <translation>Jetons par seconde fois la taille du modèle, divisés par la vitesse mesurée de la mémoire&#xa0;; au-dessus de 100&#xa0;%, le modèle tient dans le cache du processeur.</translation>
    </message>
    <message>
        <source>The probe ended without a result.</source>
        <translation>La mesure s’est terminée sans résultat.</translation>
    </message>
    <message>
        <source>The system does not tell the name of the CPU.</source>
        <translation>Le système ne dit pas le nom du processeur.</translation>
    </message>
    <message>
        <source>All cores are of one kind, or the system does not tell.</source>
        <translation>Tous les cœurs sont du même type, ou le système ne le dit pas.</translation>
    </message>
    <message>
        <source>The system does not tell what the CPU can do.</source>
        <translation>Le système ne dit pas ce que sait faire le processeur.</translation>
    </message>
    <message>
        <source>The system does not tell the number of CPUs.</source>
        <translation>Le système ne dit pas le nombre de processeurs.</translation>
    </message>
    <message>
        <source>The system does not tell the number of cores.</source>
        <translation>Le système ne dit pas le nombre de cœurs.</translation>
    </message>
    <message>
        <source>This system&apos;s kinds of cores are not read.</source>
        <translation>Les types de cœurs ne sont pas lus sur ce système.</translation>
    </message>
    <message>
        <source>There is no earlier look at this client to compare with yet.</source>
        <translation>Il n’y a pas encore de lecture précédente de ce client à comparer.</translation>
    </message>
    <message>
        <source>The computer shows no temperature sensor of its CPU; a virtual machine seldom does.</source>
        <translation>L’ordinateur ne montre aucun capteur de température du processeur&#xa0;; une machine virtuelle le fait rarement.</translation>
    </message>
    <message>
        <source>The kernel counts no slowing down because of heat here.</source>
        <translation>Le noyau ne compte pas ici les ralentissements dus à la chaleur.</translation>
    </message>
    <message>
        <source>This system tells it to administrators only.</source>
        <translation>Ce système ne le dit qu’aux administrateurs.</translation>
    </message>
    <message>
        <source>IOReport gives no sample.</source>
        <translation>IOReport ne donne aucun échantillon.</translation>
    </message>
    <message>
        <source>IOReport gives no difference of two samples.</source>
        <translation>IOReport ne donne pas la différence de deux échantillons.</translation>
    </message>
    <message>
        <source>IOReport has no channels for energy or the GPU on this Mac.</source>
        <translation>IOReport n’a pas de canaux pour l’énergie ou le GPU sur ce Mac.</translation>
    </message>
    <message>
        <source>This system has no IOReport.</source>
        <translation>Ce système n’a pas IOReport.</translation>
    </message>
    <message>
        <source>The system does not let us look into the process.</source>
        <translation>Le système ne nous laisse pas regarder dans le processus.</translation>
    </message>
    <message>
        <source>The process has just ended.</source>
        <translation>Le processus vient de se terminer.</translation>
    </message>
    <message>
        <source>This system does not show what another process has loaded.</source>
        <translation>Ce système ne montre pas ce qu’un autre processus a chargé.</translation>
    </message>
    <message>
        <source>The kernel does not steer the CPUs&apos; clock here; in a virtual machine the host does.</source>
        <translation>Le noyau ne règle pas ici la fréquence des processeurs&#xa0;; dans une machine virtuelle, c’est l’hôte.</translation>
    </message>
    <message>
        <source>The system does not tell the clock.</source>
        <translation>Le système ne dit pas la fréquence.</translation>
    </message>
    <message>
        <source>This system does not say how the computer is powered.</source>
        <translation>Ce système ne dit pas comment l’ordinateur est alimenté.</translation>
    </message>
    <message>
        <source>The battery does not say whether the computer is plugged in.</source>
        <translation>La batterie ne dit pas si l’ordinateur est branché.</translation>
    </message>
    <message>
        <source>Unplugged cannot read it on this system.</source>
        <translation>Unplugged ne peut pas le lire sur ce système.</translation>
    </message>
    <message>
        <source>This system counts bytes per network, and our processes share it with others.</source>
        <translation>Ce système compte les octets par réseau, et nos processus le partagent avec d’autres.</translation>
    </message>
    <message>
        <source>Nothing counts refused attempts here.</source>
        <translation>Rien ne compte ici les tentatives refusées.</translation>
    </message>
    <message>
        <source>A process ended while it was looked at.</source>
        <translation>Un processus s’est terminé pendant la lecture.</translation>
    </message>
    <message>
        <source>The NVIDIA driver&apos;s library for readings is not installed.</source>
        <translation>La bibliothèque de mesures du pilote NVIDIA n’est pas installée.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer.</source>
        <translation>Le pilote NVIDIA ne répond pas.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell how many GPUs there are.</source>
        <translation>Le pilote NVIDIA ne dit pas combien de GPU il y a.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in time.</source>
        <translation>Le pilote NVIDIA n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The process that asked the NVIDIA driver ended without an answer.</source>
        <translation>Le processus qui interrogeait le pilote NVIDIA s’est terminé sans réponse.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell the load of this GPU.</source>
        <translation>Le pilote NVIDIA ne dit pas la charge de ce GPU.</translation>
    </message>
    <message>
        <source>The performance counters of Windows cannot be loaded.</source>
        <translation>Les compteurs de performance de Windows ne peuvent pas être chargés.</translation>
    </message>
    <message>
        <source>There was no idle moment before the work to compare with.</source>
        <translation>Il n’y a pas eu de moment de repos avant le travail pour comparer.</translation>
    </message>
    <message>
        <source>It is the power of the whole machine less what it drew while we were idle; other programs that work at the same time count as us.</source>
        <translation>C’est la puissance de toute la machine moins celle au repos&#xa0;; les autres programmes qui travaillent en même temps sont comptés avec nous.</translation>
    </message>
    <message>
        <source>No work was done in the time that was sampled.</source>
        <translation>Aucun travail n’a été fait pendant la mesure.</translation>
    </message>
    <message>
        <source>It is the power put down to us, added up over the work on the meeting.</source>
        <translation>C’est la puissance qui nous est attribuée, additionnée sur le travail de la réunion.</translation>
    </message>
    <message>
        <source>It is the power of the whole machine; there was no idle moment to subtract.</source>
        <translation>C’est la puissance de toute la machine&#xa0;; il n’y a pas eu de moment de repos à soustraire.</translation>
    </message>
    <message>
        <source>The power could not be read all the time.</source>
        <translation>La puissance n’a pas pu être lue tout le temps.</translation>
    </message>
    <message>
        <source>The kernel lets only root read the CPU&apos;s energy counter; the battery can be read while the computer runs on it.</source>
        <translation>Le noyau ne laisse que root lire le compteur d’énergie du processeur&#xa0;; la batterie peut être lue quand l’ordinateur fonctionne dessus.</translation>
    </message>
    <message>
        <source>This computer shows no energy counter of its CPU and no battery; a virtual machine seldom does.</source>
        <translation>Cet ordinateur ne montre ni compteur d’énergie du processeur ni batterie&#xa0;; une machine virtuelle le fait rarement.</translation>
    </message>
    <message>
        <source>The battery is not discharging, so its power is not what the computer draws.</source>
        <translation>La batterie ne se décharge pas&#xa0;; sa puissance n’est donc pas celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>The battery discharges and does not tell how fast.</source>
        <translation>La batterie se décharge et ne dit pas à quelle vitesse.</translation>
    </message>
    <message>
        <source>The CPU&apos;s energy counter cannot be read.</source>
        <translation>Le compteur d’énergie du processeur ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s drivers offer no energy meter of the CPU.</source>
        <translation>Les pilotes de cet ordinateur n’offrent pas de compteur d’énergie du processeur.</translation>
    </message>
    <message>
        <source>The energy meter cannot be read.</source>
        <translation>Le compteur d’énergie ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This system keeps no peak for other processes.</source>
        <translation>Ce système ne garde pas le maximum des autres processus.</translation>
    </message>
    <message>
        <source>The process has no memory of its own any more.</source>
        <translation>Le processus n’a plus de mémoire à lui.</translation>
    </message>
    <message>
        <source>This system does not divide shared memory.</source>
        <translation>Ce système ne répartit pas la mémoire partagée.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Le processus est terminé.</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>Ce processus n’existe pas.</translation>
    </message>
    <message>
        <source>The system does not let us look at it.</source>
        <translation>Le système ne nous laisse pas regarder.</translation>
    </message>
    <message>
        <source>There is no earlier look at this process to compare with yet.</source>
        <translation>Il n’y a pas encore de lecture précédente de ce processus à comparer.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>A download has begun, and what it has received is not counted yet.</source>
        <translation>Un téléchargement a commencé, et ce qu’il a reçu n’est pas encore compté.</translation>
    </message>
    <message>
        <source>Nothing here counts what the download of a model receives and sends.</source>
        <translation>Rien ici ne compte ce que le téléchargement d’un modèle reçoit et envoie.</translation>
    </message>
    <message>
        <source>No language model has written anything.</source>
        <translation>Aucun modèle de langage n’a rien écrit.</translation>
    </message>
    <message>
        <source>The language model has written nothing yet.</source>
        <translation>Le modèle de langage n’a encore rien écrit.</translation>
    </message>
    <message>
        <source>No speech was transcribed yet.</source>
        <translation>Rien n’a encore été transcrit.</translation>
    </message>
    <message>
        <source>There is a lag while recording only.</source>
        <translation>Il n’y a de retard que pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>The language model has written nothing.</source>
        <translation>Le modèle de langage n’a rien écrit.</translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message>
        <source>For example, in English:</source>
        <translation>Par exemple, en anglais&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Le reçu est en cours…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>On this computer, until you go: unplugged receipt verify {code}</source>
        <translation>Sur cet ordinateur, jusqu&apos;à votre départ&#xa0;: unplugged receipt verify {code}</translation>
    </message>
    <message>
        <source>Checked just now: it does not hold.</source>
        <translation>Vérifié à l&apos;instant&#xa0;: il ne tient pas.</translation>
    </message>
    <message>
        <source>Checked just now: {good} of {all} checks hold.</source>
        <translation>Vérifié à l&apos;instant&#xa0;: {good} contrôles sur {all} réussis.</translation>
    </message>
    <message>
        <source>{length} of speech, {count} lines</source>
        <translation>{length} de parole, {count} lignes</translation>
    </message>
    <message>
        <source>Minutes written in {seconds} s on the CPU</source>
        <translation>Compte rendu écrit en {seconds} s sur le processeur</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Énergie&#xa0;: non mesurable ici</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>Énergie&#xa0;: {energy} Wh</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recorded time</source>
        <translation>Durée enregistrée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the live transcript</source>
        <translation>Montrer la transcription en direct</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the recording and write the minutes</source>
        <translation>Terminer l’enregistrement et rédiger le compte rendu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hearing the last words</source>
        <translation>Écoute des derniers mots</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for sound</source>
        <translation>En attente du son</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Overflows: {count}</source>
        <translation>Débordements&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>What is there stays; this is not offered again.</source>
        <translation>Ce qui est là reste&#xa0;; ce ne sera plus proposé.</translation>
    </message>
    <message>
        <source>A meeting was interrupted</source>
        <translation>Une réunion a été interrompue</translation>
    </message>
    <message>
        <source>{count} meetings were interrupted</source>
        <translation>{count} réunions ont été interrompues</translation>
    </message>
    <message>
        <source>Everything that was recorded is kept.</source>
        <translation>Tout ce qui a été enregistré est conservé.</translation>
    </message>
    <message>
        <source>“{title}”: everything that was recorded is kept.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: tout ce qui a été enregistré est conservé.</translation>
    </message>
    <message>
        <source>“{title}”: {length} are kept.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {length} sont conservées.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Search every word that was said</source>
        <translation>Rechercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} réunions</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Meilleurs résultats d’abord</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Ordre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longues d’abord</translation>
    </message>
</context>
<context>
    <name>SecondHearing</name>
    <message>
        <source>“{title}”: {what}</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {what}</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time; its transcript is better now.</source>
        <translation>«&#xa0;{title}&#xa0;» a été écoutée une seconde fois&#xa0;; sa transcription est meilleure.</translation>
    </message>
    <message>
        <source>It is known now who speaks when in “{title}”.</source>
        <translation>On sait maintenant qui parle et quand dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The meeting was changed since then.</source>
        <translation>La réunion a été modifiée depuis.</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time. You have edited its transcript: replace it?</source>
        <translation>«&#xa0;{title}&#xa0;» a été écoutée une seconde fois. Vous avez modifié sa transcription&#xa0;: la remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong that Unplugged has no better words for.</source>
        <translation>Quelque chose s’est mal passé, pour lequel Unplugged n’a pas de meilleurs mots.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <translation>Il n’y a pas de fichier à {path}. Vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name one audio or video file.</source>
        <translation>{path} n’est pas un fichier. Indiquez un fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>{path} is empty. There is nothing in it to transcribe.</source>
        <translation>{path} est vide. Il n’y a rien à transcrire.</translation>
    </message>
    <message>
        <source>{path} is not an audio or video file that can be read. Convert it to WAV, MP3 or MP4.</source>
        <translation>{path} n’est pas un fichier audio ou vidéo lisible. Convertissez-le en WAV, MP3 ou MP4.</translation>
    </message>
    <message>
        <source>{path} has no sound track. Choose a file with sound.</source>
        <translation>{path} n’a pas de piste sonore. Choisissez un fichier avec du son.</translation>
    </message>
    <message>
        <source>No sound could be read from {path}. The file is damaged; try another copy.</source>
        <translation>Aucun son n’a pu être lu dans {path}. Le fichier est endommagé&#xa0;; essayez une autre copie.</translation>
    </message>
    <message>
        <source>{path} is damaged in a way that broke the decoder. Try another copy of it.</source>
        <translation>{path} est endommagé au point d’avoir brisé le décodeur. Essayez une autre copie.</translation>
    </message>
    <message>
        <source>Reading {path} made no progress for {seconds} seconds and was stopped. Try another copy of it.</source>
        <translation>La lecture de {path} n’a pas avancé pendant {seconds} secondes et a été arrêtée. Essayez une autre copie.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Several meetings start with {id}. Give more of the id.</source>
        <translation>Plusieurs réunions commencent par {id}. Donnez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>Meeting {id} is being worked on by another Unplugged. Wait, or stop that one.</source>
        <translation>Un autre Unplugged travaille sur la réunion {id}. Attendez, ou arrêtez l’autre.</translation>
    </message>
    <message>
        <source>Meeting {id} has no line {line}.</source>
        <translation>La réunion {id} n’a pas de ligne {line}.</translation>
    </message>
    <message>
        <source>Nobody called {name} speaks in meeting {id}.</source>
        <translation>Personne du nom de {name} ne parle dans la réunion {id}.</translation>
    </message>
    <message>
        <source>The minutes of meeting {id} have no bullet {number} that this can be done to.</source>
        <translation>Le compte rendu de la réunion {id} n’a pas de point {number} avec lequel on puisse faire cela.</translation>
    </message>
    <message>
        <source>Meeting {id} has no transcript to write minutes of.</source>
        <translation>La réunion {id} n’a pas de transcription dont tirer un compte rendu.</translation>
    </message>
    <message>
        <source>There is nothing more in meeting {id} to take back or to do again.</source>
        <translation>Il n’y a plus rien à annuler ni à rétablir dans la réunion {id}.</translation>
    </message>
    <message>
        <source>The new text is empty. Type at least one letter.</source>
        <translation>Le nouveau texte est vide. Saisissez au moins une lettre.</translation>
    </message>
    <message>
        <source>There is no template {name}. Known templates: {known}.</source>
        <translation>Il n’y a pas de modèle de document {name}. Modèles connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be used: {reason}.</source>
        <translation>Le modèle de document {path} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no word in the question to look for. Name what it is about.</source>
        <translation>La question ne contient aucun mot à rechercher. Dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>{name} is not a format. Known formats: {known}.</source>
        <translation>{name} n’est pas un format. Formats connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The model {model} does not know the language {language}.</source>
        <translation>Le modèle {model} ne connaît pas la langue {language}.</translation>
    </message>
    <message>
        <source>You have changed the transcript of meeting {id}. Say that it may be replaced, or keep it as it is.</source>
        <translation>Vous avez modifié la transcription de la réunion {id}. Dites qu’elle peut être remplacée, ou gardez-la telle quelle.</translation>
    </message>
    <message>
        <source>Meeting {id} has no final pass under way.</source>
        <translation>La réunion {id} n’a pas de seconde écoute en cours.</translation>
    </message>
    <message>
        <source>There is no such meeting any more.</source>
        <translation>Cette réunion n’existe plus.</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet. Open it and write them first.</source>
        <translation>Cette réunion n’a pas encore de compte rendu. Ouvrez-la et faites-le d’abord rédiger.</translation>
    </message>
    <message>
        <source>This meeting has no finished version {version} of its minutes. Choose another version.</source>
        <translation>Cette réunion n’a pas de version {version} terminée de son compte rendu. Choisissez une autre version.</translation>
    </message>
    <message>
        <source>A {name} file cannot be shown here. Save it as a file.</source>
        <translation>Un fichier {name} ne peut pas être affiché ici. Enregistrez-le comme fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>Impossible d’écrire {path} ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Finish the work on it first; the list of meetings offers that.</source>
        <translation>Cette réunion n’est pas terminée. Terminez d’abord son traitement&#xa0;; la liste des réunions le propose.</translation>
    </message>
    <message>
        <source>The final pass goes on when the other work is done.</source>
        <translation>La seconde écoute reprend quand l’autre travail est fini.</translation>
    </message>
    <message>
        <source>The final pass waits for the one before it.</source>
        <translation>La seconde écoute attend la précédente.</translation>
    </message>
    <message>
        <source>The final pass begins when the computer is plugged in.</source>
        <translation>La seconde écoute commence quand l’ordinateur est branché.</translation>
    </message>
    <message>
        <source>This computer does not say whether it is plugged in, so the final pass waits until you start it.</source>
        <translation>Cet ordinateur ne dit pas s’il est branché&#xa0;; la seconde écoute attend que vous la lanciez.</translation>
    </message>
    <message>
        <source>Meeting {id} has no receipt. One is written when work on a meeting ends.</source>
        <translation>La réunion {id} n’a pas de reçu. Il est écrit quand le travail sur une réunion se termine.</translation>
    </message>
    <message>
        <source>No receipt with the code {typed} is on this computer. A stand deletes a visitor&apos;s receipt when the visitor goes.</source>
        <translation>Aucun reçu portant le code {typed} ne se trouve sur cet ordinateur. Un stand efface le reçu quand le visiteur s&apos;en va.</translation>
    </message>
    <message>
        <source>{path} is not a receipt that can be read ({reason}).</source>
        <translation>{path} n’est pas un reçu lisible ({reason}).</translation>
    </message>
    <message>
        <source>The assumptions in {path} cannot be used: {reason}. Correct them, or delete the file to get the original ones back.</source>
        <translation>Les hypothèses de {path} ne peuvent pas être utilisées&#xa0;: {reason}. Corrigez-les, ou supprimez le fichier pour retrouver celles d’origine.</translation>
    </message>
    <message>
        <source>The stand&apos;s settings {path} cannot be used. {key}: {reason}.</source>
        <translation>Les réglages du stand {path} ne sont pas utilisables. {key}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The stand is open already. Leave it there before you open it again.</source>
        <translation>Le stand est déjà ouvert. Quittez-le avant de le rouvrir.</translation>
    </message>
    <message>
        <source>The passphrase must have {shortest} to {longest} letters.</source>
        <translation>La phrase secrète doit compter de {shortest} à {longest} caractères.</translation>
    </message>
    <message>
        <source>The engine stopped working ({reason}).</source>
        <translation>Le moteur a cessé de fonctionner ({reason}).</translation>
    </message>
    <message>
        <source>There is no {source} to record from. Connect one, or choose another source.</source>
        <translation>Il n’y a pas de source «&#xa0;{source}&#xa0;» à enregistrer. Branchez-en une, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No {kind} model {name} is installed.</source>
        <translation>Aucun modèle {name} de type {kind} n’est installé.</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}. Install it again.</source>
        <translation>Le modèle {name} ne peut pas être chargé&#xa0;: {reason}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no model {name}.</source>
        <translation>Il n’y a pas de modèle {name}.</translation>
    </message>
    <message>
        <source>No model that was chosen runs on an NPU. Choose one in OpenVINO&apos;s form, or leave the NPU out.</source>
        <translation>Aucun des modèles choisis ne fonctionne sur un NPU. Choisissez-en un au format d&apos;OpenVINO, ou renoncez au NPU.</translation>
    </message>
    <message>
        <source>The model catalogue {path} is not valid: {reason}.</source>
        <translation>Le catalogue de modèles {path} n’est pas valable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full at {path}. Free some space; everything up to here is kept.</source>
        <translation>Le disque est plein à {path}. Libérez de la place&#xa0;; tout ce qui précède est conservé.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Unplugged keeps its meetings there.</source>
        <translation>{path} ne peut pas être écrit ({reason}). Unplugged y garde ses réunions.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written ({reason}). The change holds until Unplugged is closed.</source>
        <translation>Les réglages {path} ne peuvent pas être écrits ({reason}). Le changement vaut jusqu’à la fermeture d’Unplugged.</translation>
    </message>
    <message>
        <source>Opening at login cannot be set at {place} ({reason}).</source>
        <translation>L&apos;ouverture à la connexion ne peut pas être réglée dans {place} ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({reason}). A copy is made before each update and lies beside it.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte ({reason}). Une copie est faite avant chaque mise à jour et se trouve à côté.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Unplugged (version {version}). Update Unplugged.</source>
        <translation>La bibliothèque {path} a été écrite par un Unplugged plus récent (version {version}). Mettez Unplugged à jour.</translation>
    </message>
    <message>
        <source>The sound system cannot be used ({reason}). Files still work; recording needs it.</source>
        <translation>Le système de son ne peut pas être utilisé ({reason}). Les fichiers fonctionnent&#xa0;; l’enregistrement en a besoin.</translation>
    </message>
    <message>
        <source>No sound comes from {source} any more. Check how it is connected; recording goes on by itself when it is back.</source>
        <translation>Plus aucun son ne vient de {source}. Vérifiez le branchement&#xa0;; l’enregistrement reprend de lui-même à son retour.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headphones to play on. Connect some, then play again.</source>
        <translation>Il n’y a ni haut-parleur ni casque pour la lecture. Branchez-en un, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone or takes no sound any more. Check how it is connected, then play again.</source>
        <translation>Le haut-parleur a disparu ou n’accepte plus de son. Vérifiez le branchement, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The readings in {path} cannot be used ({reason}).</source>
        <translation>Les mesures de {path} ne peuvent pas être utilisées ({reason}).</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as {aside}; Unplugged starts with its defaults.</source>
        <translation>Les réglages n’ont pas pu être lus et ont été mis de côté sous {aside}&#xa0;; Unplugged démarre avec les valeurs d’origine.</translation>
    </message>
    <message>
        <source>Some settings have values that Unplugged does not know ({names}); their defaults are used.</source>
        <translation>Certains réglages ont des valeurs qu’Unplugged ne connaît pas ({names})&#xa0;; les valeurs d’origine sont utilisées.</translation>
    </message>
    <message>
        <source>The file ends in the middle; everything up to there was used.</source>
        <translation>Le fichier s’arrête au milieu&#xa0;; tout ce qui précède a été utilisé.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged and could not be read; the rest was used.</source>
        <translation>Des parties du fichier sont endommagées et illisibles&#xa0;; le reste a été utilisé.</translation>
    </message>
    <message>
        <source>The file is shorter than it says; everything in it was used.</source>
        <translation>Le fichier est plus court qu’il ne le dit&#xa0;; tout son contenu a été utilisé.</translation>
    </message>
    <message>
        <source>The file leaves out parts of the sound; everything that is in it was used.</source>
        <translation>Il manque des parties du son dans le fichier&#xa0;; tout son contenu a été utilisé.</translation>
    </message>
    <message>
        <source>The recording is longer than 48 hours; only its beginning was used.</source>
        <translation>L’enregistrement dure plus de 48 heures&#xa0;; seul son début a été utilisé.</translation>
    </message>
    <message>
        <source>Reading the file stopped in the middle; everything up to there was used.</source>
        <translation>La lecture du fichier s’est arrêtée au milieu&#xa0;; tout ce qui précède a été utilisé.</translation>
    </message>
    <message>
        <source>Recording was paused here.</source>
        <translation>L’enregistrement a été mis en pause ici.</translation>
    </message>
    <message>
        <source>The source changed; from here on the sound comes from another one.</source>
        <translation>La source a changé&#xa0;; à partir d’ici le son vient d’une autre.</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but silence. Check that it is not muted.</source>
        <translation>Le microphone ne donne que du silence. Vérifiez qu’il n’est pas coupé.</translation>
    </message>
    <message>
        <source>The computer slept here.</source>
        <translation>L’ordinateur était en veille ici.</translation>
    </message>
    <message>
        <source>Recording was paused here for {length}.</source>
        <translation>L’enregistrement a été en pause ici pendant {length}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in meeting {id}, so there is nothing to hear in it.</source>
        <translation>Rien n’a été enregistré dans la réunion {id}, il n’y a donc rien à y entendre.</translation>
    </message>
    <message>
        <source>Meeting {id} was not cut off, or the work on it has gone on since.</source>
        <translation>La réunion {id} n’a pas été interrompue, ou le travail a repris depuis.</translation>
    </message>
    <message>
        <source>Lines are joined or split by that, which has to wait until the work on the meeting is done.</source>
        <translation>Cela réunit ou sépare des lignes, et doit attendre que le travail sur la réunion soit terminé.</translation>
    </message>
    <message>
        <source>Only one voice was heard, or too little of the others; the lines stay as they are.</source>
        <translation>Une seule voix a été entendue, ou trop peu des autres&#xa0;; les lignes restent telles quelles.</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be laid over the language model: {reason}. Choose another one in the settings, or none.</source>
        <translation>L’adaptateur {path} ne peut pas être appliqué au modèle de langage&#xa0;: {reason}. Choisissez-en un autre dans les réglages, ou aucun.</translation>
    </message>
    <message>
        <source>The model {name} is not one that can be downloaded.</source>
        <translation>Le modèle {name} ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <source>The model {name} was not added by Unplugged, so it is not deleted. It lies in {path}.</source>
        <translation>Le modèle {name} n’a pas été ajouté par Unplugged, il n’est donc pas supprimé. Il se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The model {name} is in use. Wait until the work is done, or stop it.</source>
        <translation>Le modèle {name} est utilisé. Attendez la fin du travail, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>{path} is no model that Unplugged can use: {reason}.</source>
        <translation>{path} n’est pas un modèle que Unplugged peut utiliser&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged and was not added: {reason}.</source>
        <translation>{path} est endommagé et n’a pas été ajouté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is not what it was when it was added. Remove it and add it again ({path}).</source>
        <translation>Le modèle {name} n’est plus ce qu’il était lors de son ajout. Retirez-le et ajoutez-le à nouveau ({path}).</translation>
    </message>
    <message>
        <source>{address} is not an address. Write one such as https://example.org.</source>
        <translation>{address} n’est pas une adresse. Écrivez par exemple https://example.org.</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}). Check the network and the proxy; what is there already is kept.</source>
        <translation>Aucune réponse de {host} ({reason}). Vérifiez le réseau et le proxy&#xa0;; ce qui est déjà là est gardé.</translation>
    </message>
    <message>
        <source>{host} gives {repository} only to those who may have it. Accept its terms there, and give your access token.</source>
        <translation>{host} ne donne {repository} qu’à ceux qui y ont droit. Acceptez-y ses conditions et donnez votre jeton d’accès.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} n’a pas {what}.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds. Go on after that; what is there already is kept.</source>
        <translation>{host} demande d’attendre {seconds} secondes. Continuez ensuite&#xa0;; ce qui est déjà là est gardé.</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected ({reason}). Try again later.</source>
        <translation>{host} a répondu quelque chose d’inattendu ({reason}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file that was promised, so it was thrown away. Try again.</source>
        <translation>{file} de {host} n’est pas le fichier promis et a été jeté. Réessayez.</translation>
    </message>
    <message>
        <source>{host} now has another {file} than the one you got first, so it was not taken.</source>
        <translation>{host} a maintenant un autre {file} que le premier&#xa0;; il n’a pas été pris.</translation>
    </message>
    <message>
        <source>The model {name} needs {needed}, and only {free} are free at {path}. Free some space.</source>
        <translation>Le modèle {name} demande {needed}, et seuls {free} sont libres dans {path}. Libérez de la place.</translation>
    </message>
    <message>
        <source>The NPU cannot be used: {reason}.</source>
        <translation>Le NPU ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nobody here knows how a model called {name} is built. Known: {known}.</source>
        <translation>Personne ici ne sait comment est construit un modèle nommé {name}. Connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>A stand-in for {name} needs {needed} of {what}, and only {free} may be taken now.</source>
        <translation>Un remplaçant de {name} a besoin de {needed} ({what}), et seuls {free} peuvent être pris maintenant.</translation>
    </message>
    <message>
        <source>The stand cannot be opened ({reason}).</source>
        <translation>Le stand ne peut pas être ouvert ({reason}).</translation>
    </message>
    <message>
        <source>Another program already uses {keys}. Choose other keys in the settings.</source>
        <translation>Un autre programme utilise déjà {keys}. Choisissez d’autres touches dans les réglages.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} to itself. Close that program, or wait until it lets go.</source>
        <translation>Un autre programme garde la bibliothèque {path} pour lui. Fermez ce programme, ou attendez qu’il la libère.</translation>
    </message>
    <message>
        <source>The part “{worker}” stopped {count} times and was not started again. What was done until then is kept.</source>
        <translation>La partie «&#xa0;{worker}&#xa0;» s’est arrêtée {count} fois et n’a plus été relancée. Ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>The part “{worker}” made a mistake of its own; the details are in {log}. What was done until then is kept.</source>
        <translation>La partie «&#xa0;{worker}&#xa0;» a commis une erreur&#xa0;; les détails sont dans {log}. Ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>Notes for the minutes are taken after the meeting, not during it: {speech} and {language} together need {needed} of memory, and {free} are free.</source>
        <translation>Les notes pour le compte rendu sont prises après la réunion, pas pendant&#xa0;: {speech} et {language} demandent ensemble {needed} de mémoire, et {free} sont libres.</translation>
    </message>
    <message>
        <source>Overflows told by the sound system: {count}. Sound that was lost by them is marked in the transcript.</source>
        <translation>Débordements signalés par le système audio&#xa0;: {count}. Le son perdu est signalé dans la transcription.</translation>
    </message>
    <message>
        <source>Recording stopped here and was started again.</source>
        <translation>L’enregistrement s’est arrêté ici, puis a repris.</translation>
    </message>
    <message>
        <source>Recording stopped here for {length} and was started again.</source>
        <translation>L’enregistrement s’est arrêté ici pendant {length}, puis a repris.</translation>
    </message>
    <message>
        <source>The sound system lost some sound here.</source>
        <translation>Le système audio a perdu un peu de son ici.</translation>
    </message>
    <message>
        <source>The sound system lost {length} of sound here; silence stands in its place.</source>
        <translation>Le système audio a perdu {length} de son ici&#xa0;; un silence le remplace.</translation>
    </message>
    <message>
        <source>The computer slept here for {length}.</source>
        <translation>L’ordinateur a été en veille ici pendant {length}.</translation>
    </message>
    <message>
        <source>Sound is missing here; then the source was back.</source>
        <translation>Du son manque ici&#xa0;; puis la source est revenue.</translation>
    </message>
    <message>
        <source>No sound came from the source here for {length}; then it was back.</source>
        <translation>Aucun son n’est venu de la source ici pendant {length}&#xa0;; puis elle est revenue.</translation>
    </message>
    <message>
        <source>No language model is installed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>Aucun modèle de langue n’est installé&#xa0;; ce compte rendu est donc fait de phrases de la transcription.</translation>
    </message>
    <message>
        <source>As you wished, no language model was used; these minutes are made of sentences taken from the transcript.</source>
        <translation>Comme vous le souhaitiez, aucun modèle de langue n’a été utilisé&#xa0;; ce compte rendu est fait de phrases de la transcription.</translation>
    </message>
    <message>
        <source>The language model failed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>Le modèle de langue a échoué&#xa0;; ce compte rendu est donc fait de phrases de la transcription.</translation>
    </message>
    <message>
        <source>Some parts of this template need a larger language model; they hold what rules could find in the transcript.</source>
        <translation>Certaines parties de ce modèle de document demandent un plus grand modèle de langue&#xa0;; elles contiennent ce que des règles ont trouvé dans la transcription.</translation>
    </message>
    <message>
        <source>To write in another language than was spoken needs a larger language model; these minutes are in the language of the recording.</source>
        <translation>Écrire dans une autre langue que celle parlée demande un plus grand modèle de langue&#xa0;; ce compte rendu est dans la langue de l’enregistrement.</translation>
    </message>
    <message>
        <source>Written in another language than was spoken, so only numbers and the names of speakers were checked against the recording.</source>
        <translation>Écrit dans une autre langue que celle parlée&#xa0;; seuls les nombres et les noms des intervenants ont donc été vérifiés avec l’enregistrement.</translation>
    </message>
    <message>
        <source>No language model here can answer questions, so these are lines of the transcript that come near to it.</source>
        <translation>Aucun modèle de langue ici ne peut répondre aux questions&#xa0;; voici donc les lignes de la transcription qui s’en approchent.</translation>
    </message>
    <message>
        <source>The language model failed, so these are lines of the transcript that come near to an answer.</source>
        <translation>Le modèle de langue a échoué&#xa0;; voici donc les lignes de la transcription qui s’approchent d’une réponse.</translation>
    </message>
    <message>
        <source>Writing was stopped; these minutes are not complete.</source>
        <translation>La rédaction a été arrêtée&#xa0;; ce compte rendu n’est pas complet.</translation>
    </message>
    <message>
        <source>Parts of the transcript could not be read by the language model.</source>
        <translation>Le modèle de langue n’a pas pu lire certaines parties de la transcription.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>Aucune parole n’a été trouvée dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was done until then is kept.</source>
        <translation>Le travail sur cette réunion a été interrompu&#xa0;; ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>Unplugged was cut off while it worked on this meeting; what was done until then is kept.</source>
        <translation>Unplugged a été interrompu pendant son travail sur cette réunion&#xa0;; ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>GPU 0 %, denied by the kernel</source>
        <translation>GPU 0&#xa0;%, refusé par le noyau</translation>
    </message>
    <message>
        <source>GPU 0 %, measured</source>
        <translation>GPU 0&#xa0;%, mesuré</translation>
    </message>
    <message>
        <source>No GPU code loaded</source>
        <translation>Aucun code GPU chargé</translation>
    </message>
    <message>
        <source>GPU: cannot be measured here</source>
        <translation>GPU&#xa0;: non mesurable ici</translation>
    </message>
    <message>
        <source>GPU: not looked at yet</source>
        <translation>GPU&#xa0;: pas encore regardé</translation>
    </message>
    <message>
        <source>GPU touched by {process} (pid {pid})</source>
        <translation>GPU touché par {process} (pid {pid})</translation>
    </message>
    <message>
        <source>GPU touched</source>
        <translation>GPU touché</translation>
    </message>
    <message>
        <source>Network touched</source>
        <translation>Réseau touché</translation>
    </message>
    <message>
        <source>NPU in use</source>
        <translation>NPU utilisé</translation>
    </message>
    <message>
        <source>{process} (pid {pid}): {reason}</source>
        <translation>{process} (pid {pid})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Network 0 bytes, denied by the kernel</source>
        <translation>Réseau 0 octet, refusé par le noyau</translation>
    </message>
    <message>
        <source>Network 0 bytes, measured</source>
        <translation>Réseau 0 octet, mesuré</translation>
    </message>
    <message>
        <source>No connection open</source>
        <translation>Aucune connexion ouverte</translation>
    </message>
    <message>
        <source>Network: cannot be measured here</source>
        <translation>Réseau&#xa0;: non mesurable ici</translation>
    </message>
    <message>
        <source>Network: not looked at yet</source>
        <translation>Réseau&#xa0;: pas encore regardé</translation>
    </message>
    <message>
        <source>Network touched by {process} (pid {pid})</source>
        <translation>Réseau touché par {process} (pid {pid})</translation>
    </message>
    <message>
        <source>NPU 0 %, denied by the kernel</source>
        <translation>NPU 0&#xa0;%, refusé par le noyau</translation>
    </message>
    <message>
        <source>NPU 0 %, measured</source>
        <translation>NPU 0&#xa0;%, mesuré</translation>
    </message>
    <message>
        <source>No NPU code loaded</source>
        <translation>Aucun code NPU chargé</translation>
    </message>
    <message>
        <source>NPU: cannot be measured here</source>
        <translation>NPU&#xa0;: non mesurable ici</translation>
    </message>
    <message>
        <source>NPU: not looked at yet</source>
        <translation>NPU&#xa0;: pas encore regardé</translation>
    </message>
    <message>
        <source>NPU in use by {process} (pid {pid})</source>
        <translation>NPU utilisé par {process} (pid {pid})</translation>
    </message>
    <message>
        <source>Download in progress</source>
        <translation>Téléchargement en cours</translation>
    </message>
    <message>
        <source>Downloaded, as asked</source>
        <translation>Téléchargé, comme demandé</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent</source>
        <translation>{received} reçus, {sent} envoyés</translation>
    </message>
    <message>
        <source>The processes that do the work: the kernel denies it.</source>
        <translation>Les processus qui travaillent&#xa0;: le noyau le refuse.</translation>
    </message>
    <message>
        <source>The processes that do the work: a counter was read and says 0.</source>
        <translation>Les processus qui travaillent&#xa0;: un compteur a été lu et indique 0.</translation>
    </message>
    <message>
        <source>The processes that do the work: nothing that could use it is loaded or open.</source>
        <translation>Les processus qui travaillent&#xa0;: rien de chargé ni d’ouvert ne pourrait s’en servir.</translation>
    </message>
    <message>
        <source>The processes that do the work: cannot be told here.</source>
        <translation>Les processus qui travaillent&#xa0;: impossible à dire ici.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: the kernel denies it.</source>
        <translation>La fenêtre ou le terminal d’Unplugged&#xa0;: le noyau le refuse.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: a counter was read and says 0.</source>
        <translation>La fenêtre ou le terminal d’Unplugged&#xa0;: un compteur a été lu et indique 0.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: nothing that could use it is loaded or open.</source>
        <translation>La fenêtre ou le terminal d’Unplugged&#xa0;: rien de chargé ni d’ouvert ne pourrait s’en servir.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: cannot be told here.</source>
        <translation>La fenêtre ou le terminal d’Unplugged&#xa0;: impossible à dire ici.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the GPU: {reason}.</source>
        <translation>{process} (pid {pid}) a touché le GPU&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the network: {reason}.</source>
        <translation>{process} (pid {pid}) a touché le réseau&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) uses the NPU: {reason}.</source>
        <translation>{process} (pid {pid}) utilise le NPU&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no GGUF file and no model.bin in it</source>
        <translation>il ne contient ni fichier GGUF ni model.bin</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>ce n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>its GGUF version {detail} is not known</source>
        <translation>sa version {detail} de GGUF est inconnue</translation>
    </message>
    <message>
        <source>its head claims more than a model can have</source>
        <translation>son en-tête annonce plus qu’un modèle ne peut contenir</translation>
    </message>
    <message>
        <source>it ends in the middle of its head</source>
        <translation>il se termine au milieu de son en-tête</translation>
    </message>
    <message>
        <source>its head makes no sense ({detail})</source>
        <translation>son en-tête n’a pas de sens ({detail})</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>il n’a pas de poids</translation>
    </message>
    <message>
        <source>its weights are of a kind ({detail}) that is not known here</source>
        <translation>ses poids sont d’un type ({detail}) inconnu ici</translation>
    </message>
    <message>
        <source>some of its weights have a size that makes no sense</source>
        <translation>certains de ses poids ont une taille qui n’a pas de sens</translation>
    </message>
    <message>
        <source>it is cut off; the end of it is missing</source>
        <translation>il est tronqué, la fin manque</translation>
    </message>
    <message>
        <source>{detail} does not belong to the same model</source>
        <translation>{detail} n’appartient pas au même modèle</translation>
    </message>
    <message>
        <source>it is one of {detail} parts and does not have the name that it was made with</source>
        <translation>c’est une partie sur {detail} et elle ne porte pas son nom d’origine</translation>
    </message>
    <message>
        <source>it holds only a part of a model ({detail})</source>
        <translation>il ne contient qu’un composant d’un modèle ({detail})</translation>
    </message>
    <message>
        <source>it is no model that writes text (build: {detail})</source>
        <translation>ce n’est pas un modèle qui écrit du texte (type&#xa0;: {detail})</translation>
    </message>
    <message>
        <source>{detail} is missing</source>
        <translation>{detail} manque</translation>
    </message>
    <message>
        <source>{detail} cannot be read</source>
        <translation>{detail} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{detail} is cut off</source>
        <translation>{detail} est tronqué</translation>
    </message>
    <message>
        <source>{detail} is damaged</source>
        <translation>{detail} est endommagé</translation>
    </message>
    <message>
        <source>{detail} is too large to be what it should be</source>
        <translation>{detail} est trop volumineux pour être ce qu’il devrait être</translation>
    </message>
    <message>
        <source>{detail} is not a Whisper model of CTranslate2</source>
        <translation>{detail} n’est pas un modèle Whisper de CTranslate2</translation>
    </message>
    <message>
        <source>tokenizer.json has no {detail}</source>
        <translation>tokenizer.json n’a pas de {detail}</translation>
    </message>
    <message>
        <source>preprocessor_config.json has feature_size {detail}</source>
        <translation>preprocessor_config.json indique feature_size {detail}</translation>
    </message>
    <message>
        <source>preprocessor_config.json and model.bin differ in mel bins: {detail}</source>
        <translation>preprocessor_config.json et model.bin diffèrent en bandes mel&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>it is no adapter for this model</source>
        <translation>ce n’est pas un adaptateur pour ce modèle</translation>
    </message>
    <message>
        <source>its context of {detail} tokens is too small for this</source>
        <translation>son contexte de {detail} jetons est trop petit pour cela</translation>
    </message>
    <message>
        <source>it is not an ONNX file</source>
        <translation>ce n’est pas un fichier ONNX</translation>
    </message>
    <message>
        <source>its weights lie in other files, which is not allowed here</source>
        <translation>ses poids se trouvent dans d’autres fichiers, ce qui n’est pas permis ici</translation>
    </message>
    <message>
        <source>it holds a loop, which no model for speakers needs</source>
        <translation>il contient une boucle dont aucun modèle de locuteurs n’a besoin</translation>
    </message>
    <message>
        <source>it is no model that tells voices apart ({detail})</source>
        <translation>ce n’est pas un modèle qui distingue les voix ({detail})</translation>
    </message>
    <message>
        <source>its engine cannot use it</source>
        <translation>son moteur ne peut pas l’utiliser</translation>
    </message>
    <message>
        <source>its engine broke on it</source>
        <translation>son moteur a planté dessus</translation>
    </message>
    <message>
        <source>its engine was still busy with it after {detail} seconds</source>
        <translation>son moteur était encore occupé après {detail} secondes</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>status {detail}</source>
        <translation>statut {detail}</translation>
    </message>
    <message>
        <source>it says no size of {detail}</source>
        <translation>il n’indique pas la taille de {detail}</translation>
    </message>
    <message>
        <source>there are no model files in {detail}</source>
        <translation>il n’y a pas de fichiers de modèle dans {detail}</translation>
    </message>
    <message>
        <source>it sent another part of {detail}</source>
        <translation>il a envoyé une autre partie de {detail}</translation>
    </message>
    <message>
        <source>{detail} is longer than it was said to be</source>
        <translation>{detail} est plus long qu’annoncé</translation>
    </message>
    <message>
        <source>it leads to an unencrypted connection</source>
        <translation>cela mène à une connexion non chiffrée</translation>
    </message>
    <message>
        <source>OpenVINO is not installed; Unplugged&apos;s guide to NPUs says how to add it</source>
        <translation>OpenVINO n’est pas installé&#xa0;; le guide d’Unplugged sur les NPU explique comment l’ajouter</translation>
    </message>
    <message>
        <source>OpenVINO is not installed ({detail})</source>
        <translation>OpenVINO n’est pas installé ({detail})</translation>
    </message>
    <message>
        <source>OpenVINO has no driver for an NPU on macOS</source>
        <translation>OpenVINO n’a pas de pilote pour un NPU sous macOS</translation>
    </message>
    <message>
        <source>the kernel knows of none</source>
        <translation>le noyau n’en connaît aucun</translation>
    </message>
    <message>
        <source>OpenVINO runs on Intel&apos;s NPUs only, and the one here belongs to {detail}</source>
        <translation>OpenVINO ne fonctionne que sur les NPU d’Intel, et celui d’ici appartient à {detail}</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} is not loaded</source>
        <translation>le pilote {detail} du noyau n’est pas chargé</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} gives it no device file</source>
        <translation>le pilote {detail} du noyau ne lui donne aucun fichier de périphérique</translation>
    </message>
    <message>
        <source>you may not open {detail}; membership in the group render gives that right</source>
        <translation>vous n’avez pas le droit d’ouvrir {detail}&#xa0;; l’appartenance au groupe render le donne</translation>
    </message>
    <message>
        <source>Intel&apos;s driver library {detail} is not installed</source>
        <translation>la bibliothèque {detail} du pilote d’Intel n’est pas installée</translation>
    </message>
    <message>
        <source>Intel&apos;s NPU driver is not installed</source>
        <translation>le pilote NPU d’Intel n’est pas installé</translation>
    </message>
    <message>
        <source>OpenVINO finds none; its driver may be too old, or not there</source>
        <translation>OpenVINO n’en trouve aucun&#xa0;; son pilote est peut-être trop ancien ou absent</translation>
    </message>
    <message>
        <source>asked again for words it had heard before, OpenVINO gave others; some of its releases mix up windows of sound on an NPU (OpenVINO issue 37937)</source>
        <translation>interrogé à nouveau sur des mots déjà entendus, OpenVINO en a donné d’autres&#xa0;; certaines de ses versions confondent des fenêtres de son sur un NPU (OpenVINO issue 37937)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a file is in its place</source>
        <translation>un fichier est à sa place</translation>
    </message>
    <message>
        <source>a recording of that name is there</source>
        <translation>un enregistrement de ce nom existe déjà</translation>
    </message>
    <message>
        <source>it reads differently from what was written</source>
        <translation>ce qui est lu n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>another Unplugged is updating it</source>
        <translation>un autre Unplugged est en train de le mettre à jour</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>its version {detail} is out of date</source>
        <translation>sa version {detail} est périmée</translation>
    </message>
    <message>
        <source>SQLite here is {detail}, {needed} is needed</source>
        <translation>SQLite est ici en {detail}, il faut {needed}</translation>
    </message>
    <message>
        <source>it is larger than {detail} bytes</source>
        <translation>il dépasse {detail} octets</translation>
    </message>
    <message>
        <source>in line {detail}, there is something that is not UTF-8 text</source>
        <translation>à la ligne {detail}, quelque chose n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>a name may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>un nom ne peut contenir que a-z, 0-9, - et _, 40 au plus</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ce fichier existe déjà</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>le serveur audio ne répond pas</translation>
    </message>
    <message>
        <source>the sound server does not answer: {detail}</source>
        <translation>le serveur audio ne répond pas&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>it wrote nothing about this meeting</source>
        <translation>il n’a rien écrit sur cette réunion</translation>
    </message>
    <message>
        <source>it could not read this meeting</source>
        <translation>il n’a pas pu lire cette réunion</translation>
    </message>
    <message>
        <source>it gave no answer</source>
        <translation>il n’a donné aucune réponse</translation>
    </message>
    <message>
        <source>no answer within {detail} s</source>
        <translation>pas de réponse en {detail} s</translation>
    </message>
    <message>
        <source>its process ended with {detail}</source>
        <translation>son processus s’est terminé avec {detail}</translation>
    </message>
    <message>
        <source>{model}: evaluation failed with code {detail}</source>
        <translation>{model}&#xa0;: l’évaluation a échoué avec le code {detail}</translation>
    </message>
    <message>
        <source>{model}: no logits</source>
        <translation>{model}&#xa0;: aucun logit</translation>
    </message>
    <message>
        <source>{model}: a text of {detail} bytes has no tokens</source>
        <translation>{model}&#xa0;: un texte de {detail} octets n’a pas de tokens</translation>
    </message>
    <message>
        <source>the grammar allows no token</source>
        <translation>la grammaire n’admet aucun token</translation>
    </message>
    <message>
        <source>the model could not be converted</source>
        <translation>le modèle n’a pas pu être converti</translation>
    </message>
    <message>
        <source>speech detector: {detail}</source>
        <translation>détecteur de parole&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>the model gave {detail}</source>
        <translation>le modèle a donné {detail}</translation>
    </message>
    <message>
        <source>the model gave no usable numbers</source>
        <translation>le modèle n’a pas donné de nombres utilisables</translation>
    </message>
    <message>
        <source>the name {detail} may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>le nom {detail} ne peut contenir que a-z, 0-9, - et _, 40 au plus</translation>
    </message>
    <message>
        <source>in line {line}, +++ must stand alone</source>
        <translation>à la ligne {line}, +++ doit être seul</translation>
    </message>
    <message>
        <source>the second line of +++ is missing</source>
        <translation>la deuxième ligne de +++ manque</translation>
    </message>
    <message>
        <source>in line {line}, the instruction is missing: text must follow</source>
        <translation>à la ligne {line}, la consigne manque&#xa0;: du texte doit suivre</translation>
    </message>
    <message>
        <source>in line {line}, an instruction begins that is longer than {most} characters</source>
        <translation>à la ligne {line} commence une consigne de plus de {most} caractères</translation>
    </message>
    <message>
        <source>in line {line}, the head is no TOML: {detail}</source>
        <translation>à la ligne {line}, l’en-tête n’est pas du TOML&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, the key {detail} is unknown; there are {known}</source>
        <translation>à la ligne {line}, la clé {detail} est inconnue&#xa0;; il y a {known}</translation>
    </message>
    <message>
        <source>in line {line}, the language {detail} is neither &apos;auto&apos; nor an ISO 639-1 code such as &apos;en&apos;</source>
        <translation>à la ligne {line}, la langue {detail} n’est ni &apos;auto&apos; ni un code ISO 639-1 comme &apos;en&apos;</translation>
    </message>
    <message>
        <source>in line {line}, the example must be a table with &apos;lines&apos; and &apos;minutes&apos;</source>
        <translation>à la ligne {line}, l’exemple doit être une table avec &apos;lines&apos; et &apos;minutes&apos;</translation>
    </message>
    <message>
        <source>in line {line}, {detail} is missing</source>
        <translation>à la ligne {line}, {detail} manque</translation>
    </message>
    <message>
        <source>in line {line}, {detail} must be a text</source>
        <translation>à la ligne {line}, {detail} doit être un texte</translation>
    </message>
    <message>
        <source>in line {line}, &apos;sections&apos; must be a list with at least one section</source>
        <translation>à la ligne {line}, &apos;sections&apos; doit être une liste d’au moins une section</translation>
    </message>
    <message>
        <source>in line {line}, there are more than {most} sections</source>
        <translation>à la ligne {line}, il y a plus de {most} sections</translation>
    </message>
    <message>
        <source>in line {line}, two sections have the heading {detail}</source>
        <translation>à la ligne {line}, deux sections ont le titre {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section must be a table: {detail}</source>
        <translation>à la ligne {line}, une section doit être une table&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section has no key {detail}; it has {known}</source>
        <translation>à la ligne {line}, une section n’a pas de clé {detail}&#xa0;; elle a {known}</translation>
    </message>
    <message>
        <source>in line {line}, the kind {detail} is none of {known}</source>
        <translation>à la ligne {line}, le genre {detail} n’est aucun de {known}</translation>
    </message>
    <message>
        <source>in line {line}, the heading {detail} must be one line of up to 60 letters without # [ ] *</source>
        <translation>à la ligne {line}, le titre {detail} doit être une ligne d’au plus 60 lettres sans # [ ] *</translation>
    </message>
    <message>
        <source>in line {line}, max_items of {detail} must be 1 to {most}</source>
        <translation>à la ligne {line}, max_items de {detail} doit aller de 1 à {most}</translation>
    </message>
    <message>
        <source>in line {line}, &apos;ask&apos; of {detail} must be one line of up to {most} characters</source>
        <translation>à la ligne {line}, &apos;ask&apos; de {detail} doit être une ligne d’au plus {most} caractères</translation>
    </message>
    <message>
        <source>in line {line}, &apos;cues&apos; of {detail} must be a list of up to {most} short texts</source>
        <translation>à la ligne {line}, &apos;cues&apos; de {detail} doit être une liste d’au plus {most} textes courts</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>il est beaucoup trop long</translation>
    </message>
    <message>
        <source>it is no TOML</source>
        <translation>ce n’est pas du TOML</translation>
    </message>
    <message>
        <source>not known; known are {known}</source>
        <translation>inconnu&#xa0;; on connaît {known}</translation>
    </message>
    <message>
        <source>must end in {known}</source>
        <translation>doit se terminer par {known}</translation>
    </message>
    <message>
        <source>there is no file {detail}</source>
        <translation>il n’y a pas de fichier {detail}</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>must be one of {known}</source>
        <translation>doit être l’un de {known}</translation>
    </message>
    <message>
        <source>must be a list of some of {known}</source>
        <translation>doit être une liste prise dans {known}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a number of seconds from {least} to {most}</source>
        <translation>doit être un nombre de secondes de {least} à {most}</translation>
    </message>
    <message>
        <source>must be one line of text, at most {most} letters</source>
        <translation>doit être une ligne de texte, de {most} lettres au plus</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Rien ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Detect it</source>
        <translation>La détecter</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>After each recording</source>
        <translation>Après chaque enregistrement</translation>
    </message>
    <message>
        <source>When on mains power</source>
        <translation>Sur secteur</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <translation>Écouter une seconde fois</translation>
    </message>
    <message>
        <source>Slower and more exact than the words that appear live.</source>
        <translation>Plus lent et plus exact que les mots affichés en direct.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle de parole</translation>
    </message>
    <message>
        <source>Tell the voices on one track apart</source>
        <translation>Distinguer les voix d’une piste</translation>
    </message>
    <message>
        <source>Lines get “Speaker 1”, “Speaker 2”, which you can rename. A file waits for it before its minutes are written, some minutes per hour; a recording gets it later.</source>
        <translation>Les lignes reçoivent «&#xa0;Intervenant 1&#xa0;», «&#xa0;Intervenant 2&#xa0;», que vous pouvez renommer. Pour un fichier, le compte rendu attend, quelques minutes par heure&#xa0;; un enregistrement les reçoit plus tard.</translation>
    </message>
    <message>
        <source>Needs a model for speakers: add one in “Models”.</source>
        <translation>Nécessite un modèle de locuteurs&#xa0;: ajoutez-en un dans «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>Model for speakers</source>
        <translation>Modèle de locuteurs</translation>
    </message>
    <message>
        <source>Key that records from any program</source>
        <translation>Touche pour enregistrer depuis tout programme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Begins and ends a recording, wherever you are.</source>
        <translation>Commence et arrête un enregistrement, où que vous soyez.</translation>
    </message>
    <message>
        <source>Wayland lets no program listen for keys of others.</source>
        <translation>Wayland ne laisse aucun programme écouter les touches des autres.</translation>
    </message>
    <message>
        <source>macOS asks for the right to read everything that is typed; Unplugged does without.</source>
        <translation>macOS exige le droit de lire tout ce qui est tapé&#xa0;; Unplugged s’en passe.</translation>
    </message>
    <message>
        <source>This window has no X11 server to listen with.</source>
        <translation>Cette fenêtre n’a pas de serveur X11 pour écouter.</translation>
    </message>
    <message>
        <source>{reason} Give a key this command in the settings of your desktop:</source>
        <translation>{reason} Attribuez cette commande à une touche dans les réglages de votre bureau&#xa0;:</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Noms et mots particuliers</translation>
    </message>
    <message>
        <source>One a line, as they are written</source>
        <translation>Un par ligne, tel qu’il s’écrit</translation>
    </message>
    <message>
        <source>The recogniser takes the first {count} of these. Put the most important on top.</source>
        <translation>La reconnaissance prend les {count} premiers. Placez les plus importants en haut.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de document</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>Comme on parle</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Langue du compte rendu</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Take notes during the meeting</source>
        <translation>Prendre des notes pendant la réunion</translation>
    </message>
    <message>
        <source>So that the minutes are ready soon after it. Live words go first.</source>
        <translation>Pour que le compte rendu soit prêt peu après. Les mots en direct passent d’abord.</translation>
    </message>
    <message>
        <source>Where models run</source>
        <translation>Où tournent les modèles</translation>
    </message>
    <message>
        <source>Use the NPU</source>
        <translation>Utiliser le NPU</translation>
    </message>
    <message>
        <source>For models in OpenVINO&apos;s form; all others run on the processor.</source>
        <translation>Pour les modèles au format d&apos;OpenVINO&#xa0;; tous les autres tournent sur le processeur.</translation>
    </message>
    <message>
        <source>Not on this computer: {reason}.</source>
        <translation>Pas sur cet ordinateur&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The best that is installed</source>
        <translation>Le meilleur installé</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom de la personne qui parle</translation>
    </message>
    <message>
        <source>All lines of {name}</source>
        <translation>Toutes les lignes de {name}</translation>
    </message>
    <message>
        <source>All lines without a speaker</source>
        <translation>Toutes les lignes sans nom</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>Qui parle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SpeakerNames</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Intervenant {number}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Les autres</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguer les intervenants</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>Distinguer</translation>
    </message>
    <message>
        <source>This needs a model for speakers, and none is installed yet.</source>
        <translation>Il faut pour cela un modèle pour les intervenants, et aucun n&apos;est encore installé.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Montrer les modèles</translation>
    </message>
    <message>
        <source>Unplugged listens to the voices and writes who speaks beside the lines: “Speaker 1”, “Speaker 2”. You can rename them, and what you named yourself stays. It is done in the background and can be undone.</source>
        <translation>Unplugged écoute les voix et note à côté des lignes qui parle&#xa0;: «&#xa0;Intervenant 1&#xa0;», «&#xa0;Intervenant 2&#xa0;». Vous pouvez les renommer, et les noms que vous avez donnés restent. Cela se fait en arrière-plan et peut être annulé.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Ce que vous savez</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>Autant qu&apos;on en entend</translation>
    </message>
    <message>
        <source>People who speak</source>
        <translation>Personnes qui parlent</translation>
    </message>
    <message>
        <source>The right number helps; a wrong one makes it worse.</source>
        <translation>Le bon nombre aide&#xa0;; un mauvais aggrave le résultat.</translation>
    </message>
    <message>
        <source>Write the minutes anew afterwards</source>
        <translation>Réécrire ensuite le compte rendu</translation>
    </message>
    <message>
        <source>So that they name who said what. The present ones are kept.</source>
        <translation>Pour qu&apos;il dise qui a dit quoi. L&apos;actuel est conservé.</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Use these models</source>
        <translation>Utiliser ces modèles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measuring the memory…</source>
        <translation>Mesure de la mémoire…</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
        <source>This takes about a minute. Leave the computer alone.</source>
        <translation>Cela prend environ une minute. Laissez l’ordinateur tranquille.</translation>
    </message>
    <message>
        <source>Measuring {model}…</source>
        <translation>Mesure de {model}…</translation>
    </message>
    <message>
        <source>How fast this computer is</source>
        <translation>La vitesse de cet ordinateur</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>La mesure a échoué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SpeedCheck</name>
    <message>
        <source>No speech model could be measured.</source>
        <translation>Aucun modèle vocal n’a pu être mesuré.</translation>
    </message>
    <message>
        <source>{model} hears {factor} times faster than people speak: words appear while they do.</source>
        <translation>{model} écoute {factor} fois plus vite qu’on ne parle&#xa0;: les mots apparaissent pendant ce temps.</translation>
    </message>
    <message>
        <source>{model} hears {factor} times as fast as people speak: live words come late, the recording is complete.</source>
        <translation>{model} écoute à {factor} fois la vitesse de la parole&#xa0;: les mots arrivent en retard, l’enregistrement est complet.</translation>
    </message>
    <message>
        <source>{model} writes the minutes of an hour in about {time}.</source>
        <translation>{model} rédige le compte rendu d’une heure en {time} environ.</translation>
    </message>
    <message>
        <source>It may take notes while the meeting goes on.</source>
        <translation>Il peut prendre des notes pendant la réunion.</translation>
    </message>
    <message>
        <source>It had better wait until the meeting is over.</source>
        <translation>Mieux vaut qu’il attende la fin de la réunion.</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Recorded earlier on this computer, {when}</source>
        <translation>Enregistré ici auparavant, {when}</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>{number}× plus vite que la parole</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Meeting minutes, made right here</source>
        <translation>Des comptes rendus faits ici même</translation>
    </message>
    <message>
        <source>No cloud, no GPU: its processor does it all.</source>
        <translation>Ni cloud ni GPU&#xa0;: son processeur fait tout.</translation>
    </message>
    <message>
        <source>Your turn: speak for {seconds} seconds</source>
        <translation>À vous&#xa0;: parlez {seconds} secondes</translation>
    </message>
    <message>
        <source>One moment, it is working</source>
        <translation>Un instant, il travaille</translation>
    </message>
    <message>
        <source>A sample meeting is being worked on right now, for real.</source>
        <translation>Une réunion d&apos;exemple est réellement traitée en ce moment.</translation>
    </message>
    <message>
        <source>The stand begins by itself as soon as the minutes are there.</source>
        <translation>Le stand démarre seul dès que le compte rendu est prêt.</translation>
    </message>
    <message>
        <source>This meeting was worked on earlier, on this very computer. The words appear at the moment at which they were heard. Ask: where do your recordings go today?</source>
        <translation>Cette réunion a été traitée auparavant, sur cet ordinateur même. Les mots apparaissent au moment où ils ont été entendus. Demandez&#xa0;: où vont vos enregistrements aujourd&apos;hui&#xa0;?</translation>
    </message>
    <message>
        <source>It writes the minutes</source>
        <translation>Il écrit le compte rendu</translation>
    </message>
    <message>
        <source>Each sentence names the moment that carries it.</source>
        <translation>Chaque phrase indique le moment qui la fonde.</translation>
    </message>
    <message>
        <source>Point at a time behind a sentence: the line on the left lights up. What nobody said is marked, not made up.</source>
        <translation>Montrez une heure derrière une phrase&#xa0;: la ligne de gauche s&apos;éclaire. Ce que personne n&apos;a dit est signalé, pas inventé.</translation>
    </message>
    <message>
        <source>Pull the network cable: it goes on</source>
        <translation>Débranchez le réseau&#xa0;: ça continue</translation>
    </message>
    <message>
        <source>These are live readings of this computer.</source>
        <translation>Ce sont les mesures en direct de cet ordinateur.</translation>
    </message>
    <message>
        <source>Hand the cable to a visitor and let them pull it. The link goes down, nothing else changes. Then hand over: “Your turn”.</source>
        <translation>Donnez le câble à un visiteur et laissez-le le débrancher. Le lien tombe, rien d&apos;autre ne change. Puis passez la main&#xa0;: «&#xa0;À vous&#xa0;».</translation>
    </message>
    <message>
        <source>What you say stays here and is deleted when you go.</source>
        <translation>Ce que vous dites reste ici et est effacé à votre départ.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Hand the microphone over. The demo model knows a small English vocabulary: let people plan something, and say who does what by when.</source>
        <translation>Passez le micro. Le modèle de démonstration connaît un petit vocabulaire anglais&#xa0;: faites planifier quelque chose, en disant qui fait quoi et pour quand.</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>Parlez maintenant</translation>
    </message>
    <message>
        <source>Say who does what, and by when.</source>
        <translation>Dites qui fait quoi, et pour quand.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step back and let them speak. “Done” ends it early.</source>
        <translation>Reculez et laissez parler. «&#xa0;Terminé&#xa0;» arrête plus tôt.</translation>
    </message>
    <message>
        <source>Writing your minutes…</source>
        <translation>Rédaction de votre compte rendu…</translation>
    </message>
    <message>
        <source>On this processor, while you watch.</source>
        <translation>Sur ce processeur, sous vos yeux.</translation>
    </message>
    <message>
        <source>This takes some seconds. Show the live readings below.</source>
        <translation>Cela prend quelques secondes. Montrez les mesures en bas.</translation>
    </message>
    <message>
        <source>Your minutes, and the proof</source>
        <translation>Votre compte rendu, et la preuve</translation>
    </message>
    <message>
        <source>Press a time to hear the moment again.</source>
        <translation>Appuyez sur une heure pour réentendre le moment.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Let them press a time behind a sentence. The code can be checked on this computer until they go: unplugged receipt verify CODE.</source>
        <translation>Faites appuyer sur une heure derrière une phrase. Le code se vérifie sur cet ordinateur jusqu&apos;au départ&#xa0;: unplugged receipt verify CODE.</translation>
    </message>
    <message>
        <source>Listening to the hall…</source>
        <translation>Écoute de la salle…</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>On n&apos;entend rien. Le micro est-il coupé&#xa0;?</translation>
    </message>
    <message>
        <source>Good: the hall is quiet enough. Say a word to try.</source>
        <translation>Bien&#xa0;: la salle est assez calme. Dites un mot pour essayer.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>On vous entend bien.</translation>
    </message>
    <message>
        <source>The hall is loud: hold the microphone a hand&apos;s width from your mouth. A directional one helps most.</source>
        <translation>La salle est bruyante&#xa0;: tenez le micro à une main de la bouche. Un micro directionnel aide le plus.</translation>
    </message>
    <message>
        <source>Read from: {source} ({names}).</source>
        <translation>Lu dans&#xa0;: {source} ({names}).</translation>
    </message>
    <message>
        <source>Cable in</source>
        <translation>Câble branché</translation>
    </message>
    <message>
        <source>Wi-Fi connected</source>
        <translation>Wi-Fi connecté</translation>
    </message>
    <message>
        <source>Switch it off, and nothing changes</source>
        <translation>Coupez-le&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>Network link up</source>
        <translation>Réseau connecté</translation>
    </message>
    <message>
        <source>Pull the cable, and nothing changes</source>
        <translation>Débranchez le câble&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>Turns in which the GPU was touched: {count}</source>
        <translation>Essais où le GPU a été touché&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Hold it further away.</source>
        <translation>Trop fort pour le micro. Éloignez-le.</translation>
    </message>
    <message>
        <source>Read from: {source}.</source>
        <translation>Lu dans&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Cable: cannot be told here</source>
        <translation>Câble&#xa0;: impossible à dire ici</translation>
    </message>
    <message>
        <source>Pull it, and nothing changes</source>
        <translation>Débranchez-le&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>No network link</source>
        <translation>Pas de lien réseau</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Ça continue</translation>
    </message>
    <message>
        <source>Visitors: {count}</source>
        <translation>Visiteurs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Speech: {length}</source>
        <translation>Parole&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Énergie&#xa0;: non mesurable ici</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>Énergie&#xa0;: {energy} Wh</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh, where it could be measured</source>
        <translation>Énergie&#xa0;: {energy} Wh, là où elle était mesurable</translation>
    </message>
    <message>
        <source>GPU seconds: 0 ({how})</source>
        <translation>Secondes de GPU&#xa0;: 0 ({how})</translation>
    </message>
</context>
<context>
    <name>StandBody</name>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>The sample meeting, right now</source>
        <translation>La réunion d&apos;exemple, en ce moment</translation>
    </message>
    <message>
        <source>All of it is deleted in {seconds} s. Touch the screen to stay.</source>
        <translation>Tout est effacé dans {seconds} s. Touchez l&apos;écran pour rester.</translation>
    </message>
</context>
<context>
    <name>StandDialog</name>
    <message>
        <source>Stand mode</source>
        <translation>Mode stand</translation>
    </message>
    <message>
        <source>For trade shows: full screen, a loop for passers-by, and a minute for everybody who wants to try. It has a library of its own; visitors never see your meetings.</source>
        <translation>Pour les salons&#xa0;: plein écran, une boucle pour les passants et une minute pour qui veut essayer. Il a sa propre bibliothèque&#xa0;; les visiteurs ne voient jamais vos réunions.</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Ouvrir le stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Passphrase to leave it</source>
        <translation>Phrase secrète pour quitter</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>À la connexion</translation>
    </message>
    <message>
        <source>Open the stand by itself</source>
        <translation>Ouvrir le stand tout seul</translation>
    </message>
    <message>
        <source>Logo, texts, languages, sample</source>
        <translation>Logo, textes, langues, exemple</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Ouvrir le fichier de réglages</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>None is set: anybody can leave with Ctrl+Q.</source>
        <translation>Aucune&#xa0;: n&apos;importe qui peut quitter avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>One is set. A new one takes its place.</source>
        <translation>Une est définie. Une nouvelle la remplace.</translation>
    </message>
    <message>
        <source>All of it can be changed in a file; it is as it should be.</source>
        <translation>Tout se change dans un fichier&#xa0;; il est correct.</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>The screen saver could not be held back here: switch it off.</source>
        <translation>L&apos;économiseur d&apos;écran n&apos;a pas pu être bloqué ici&#xa0;: désactivez-le.</translation>
    </message>
    <message>
        <source>No passphrase is set: anybody can leave with Ctrl+Q.</source>
        <translation>Aucune phrase secrète&#xa0;: n&apos;importe qui peut quitter avec Ctrl+Q.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1   It listens</source>
        <translation>1   Il écoute</translation>
    </message>
    <message>
        <source>2   It writes the minutes</source>
        <translation>2   Il écrit le compte rendu</translation>
    </message>
    <message>
        <source>3   Nothing leaves this computer</source>
        <translation>3   Rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>No words were recognised in this meeting.</source>
        <translation>Aucun mot n’a été reconnu dans cette réunion.</translation>
    </message>
</context>
<context>
    <name>TranscriptSide</name>
    <message>
        <source>Jump to now</source>
        <translation>Aller au moment présent</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>À l’écoute…</translation>
    </message>
    <message>
        <source>Catching up, nothing is lost</source>
        <translation>Rattrapage en cours, rien n’est perdu</translation>
    </message>
    <message>
        <source>{seconds} s behind</source>
        <translation>{seconds} s de retard</translation>
    </message>
    <message>
        <source>Transcribing… {percent} %</source>
        <translation>Transcription… {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Unplugged</source>
        <translation>Montrer Unplugged</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Commencer l’enregistrement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Unplugged is recording</source>
        <translation>Unplugged enregistre</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
</context>
<context>
    <name>TuningSection</name>
    <message>
        <source>How the language model is run</source>
        <translation>Comment le modèle de langage est exécuté</translation>
    </message>
    <message>
        <source>What Unplugged does by itself suits most computers.</source>
        <translation>Ce qu’Unplugged fait de lui-même convient à la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>What is measured here is measured with {model}.</source>
        <translation>Les mesures sont faites avec {model}.</translation>
    </message>
    <message>
        <source>Fewer bits need flash attention.</source>
        <translation>Moins de bits exigent flash attention.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Guess words that stood in the text</source>
        <translation>Deviner des mots qui figuraient dans le texte</translation>
    </message>
    <message>
        <source>Read the same beginning once</source>
        <translation>Lire une seule fois un même début</translation>
    </message>
    <message>
        <source>Lay out weights for this processor (AMX, VNNI)</source>
        <translation>Disposer les poids pour ce processeur (AMX, VNNI)</translation>
    </message>
    <message>
        <source>{count} (usual)</source>
        <translation>{count} (habituel)</translation>
    </message>
    <message>
        <source>Words read at a time</source>
        <translation>Mots lus à la fois</translation>
    </message>
    <message>
        <source>{count} bits</source>
        <translation>{count} bits</translation>
    </message>
    <message>
        <source>16 bits (usual)</source>
        <translation>16 bits (habituel)</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Mémoire de ce qui a été lu</translation>
    </message>
    <message>
        <source>As the model comes</source>
        <translation>Tels que dans le modèle</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adaptateur (LoRA)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the adapter</source>
        <translation>Retirer l’adaptateur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Choisir un adaptateur</translation>
    </message>
    <message>
        <source>Measure on this computer</source>
        <translation>Mesurer sur cet ordinateur</translation>
    </message>
    <message>
        <source>It belongs to {model} and rests while another model is used.</source>
        <translation>Il appartient à {model} et reste de côté tant qu’un autre modèle est utilisé.</translation>
    </message>
    <message>
        <source>Adapters (*.gguf)</source>
        <translation>Adaptateurs (*.gguf)</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>Un travail est en cours&#xa0;; il serait mesuré avec.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measuring {done} of {count}… Leave the computer alone.</source>
        <translation>Mesure {done} sur {count}… Laissez l’ordinateur tranquille.</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Le microphone du système</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Essayer la réunion d’exemple</translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>Obtenir un meilleur modèle</translation>
    </message>
    <message>
        <source>Minutes of your meetings, made on this computer</source>
        <translation>Le compte rendu de vos réunions, fait sur cet ordinateur</translation>
    </message>
    <message>
        <source>Press Record or drop a file, and read the minutes. No GPU, no cloud, nothing is sent anywhere.</source>
        <translation>Appuyez sur Enregistrer ou déposez un fichier, et lisez le compte rendu. Pas de GPU, pas de nuage, rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Can you be heard?</source>
        <translation>Vous entend-on&#xa0;?</translation>
    </message>
    <message>
        <source>Three demo models are built in</source>
        <translation>Trois modèles de démonstration sont inclus</translation>
    </message>
    <message>
        <source>They were trained without a GPU, know a small English vocabulary, and show how everything works; for real meetings, add larger ones.</source>
        <translation>Ils ont été entraînés sans GPU, connaissent un petit vocabulaire anglais et montrent comment tout fonctionne&#xa0;; pour de vraies réunions, ajoutez-en de plus grands.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Recording of {date}, {time}</source>
        <translation>Enregistrement du {date}, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
</context>
</TS>
