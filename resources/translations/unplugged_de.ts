<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unplugged</source>
        <translation>Über Unplugged</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Meetings, models and logs: {folder}</source>
        <translation>Besprechungen, Modelle und Protokolldateien: {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Logs and crash reports</source>
        <translation>Protokolldateien und Absturzberichte</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence</source>
        <translation>Version {version}, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Records meetings and writes their minutes on this computer&apos;s processor: no GPU, no cloud, no byte sent.</source>
        <translation>Nimmt Besprechungen auf und schreibt ihr Protokoll auf dem Prozessor dieses Rechners: keine GPU, keine Cloud, kein gesendetes Byte.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Close the answer</source>
        <translation>Antwort schließen</translation>
    </message>
    <message>
        <source>Looking for the answer…</source>
        <translation>Die Antwort wird gesucht …</translation>
    </message>
    <message>
        <source>Not said in this meeting.</source>
        <translation>In dieser Besprechung nicht gesagt.</translation>
    </message>
    <message>
        <source>Not said in any meeting.</source>
        <translation>In keiner Besprechung gesagt.</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}: {text}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask this meeting</source>
        <translation>Diese Besprechung fragen</translation>
    </message>
    <message>
        <source>Ask all meetings</source>
        <translation>Alle Besprechungen fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop looking for the answer</source>
        <translation>Suche nach der Antwort beenden</translation>
    </message>
</context>
<context>
    <name>BackgroundBar</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>done. You have edited this transcript: replace it?</source>
        <translation>fertig. Sie haben dieses Transkript bearbeitet: ersetzen?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>Bullet</name>
    <message>
        <source>Done: {task}</source>
        <translation>Erledigt: {task}</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>Bearbeiten: {text}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>{owner}  ·  due {due}</source>
        <translation>{owner}  ·  bis {due}</translation>
    </message>
    <message>
        <source>not carried by these lines any more</source>
        <translation>von diesen Zeilen nicht mehr getragen</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>in der Aufnahme nicht gefunden</translation>
    </message>
</context>
<context>
    <name>BulletEditor</name>
    <message>
        <source>Text of this bullet</source>
        <translation>Text dieses Punkts</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es übernimmt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Bis wann es fertig sein soll</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Record a meeting</source>
        <translation>Besprechung aufnehmen</translation>
    </message>
    <message>
        <source>Words appear while you speak, the minutes when you stop. Nothing leaves this computer.</source>
        <translation>Die Wörter erscheinen beim Sprechen, das Protokoll nach dem Anhalten. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Transcribe audio or video files</source>
        <translation>Audio- oder Videodateien verschriftlichen</translation>
    </message>
    <message>
        <source>or drop recordings anywhere in this window</source>
        <translation>oder Aufnahmen irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Wie vom System gewählt</translation>
    </message>
    <message>
        <source>What is recorded: {name}</source>
        <translation>Was aufgenommen wird: {name}</translation>
    </message>
    <message>
        <source>System audio</source>
        <translation>Systemton</translation>
    </message>
    <message>
        <source>Microphone and system audio</source>
        <translation>Mikrofon und Systemton</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Very good in many languages, weaker in some, such as Thai. For recordings, and live on fast computers.</source>
        <translation>Sehr gut in vielen Sprachen, schwächer in einigen wie Thai. Für Aufnahmen, und live auf schnellen Rechnern.</translation>
    </message>
    <message>
        <source>English only: nearly as good as the largest, several times faster.</source>
        <translation>Nur Englisch: fast so gut wie das größte, um ein Mehrfaches schneller.</translation>
    </message>
    <message>
        <source>Good in many languages, slow. For recordings when there is time.</source>
        <translation>Gut in vielen Sprachen, langsam. Für Aufnahmen, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Good for most meetings in many languages. Live words on a fast computer.</source>
        <translation>Gut für die meisten Besprechungen in vielen Sprachen. Live-Text auf einem schnellen Rechner.</translation>
    </message>
    <message>
        <source>English only: small and quick. Live words on most computers.</source>
        <translation>Nur Englisch: klein und flott. Live-Text auf den meisten Rechnern.</translation>
    </message>
    <message>
        <source>Quick and fair in many languages. Live words on nearly every computer.</source>
        <translation>Flott und ordentlich in vielen Sprachen. Live-Text auf fast jedem Rechner.</translation>
    </message>
    <message>
        <source>The smallest that knows many languages. For old computers; makes many mistakes.</source>
        <translation>Das kleinste mit vielen Sprachen. Für alte Rechner; macht viele Fehler.</translation>
    </message>
    <message>
        <source>Summarising is among what it was made for. A start for a computer with 8 GB of memory.</source>
        <translation>Auch fürs Zusammenfassen gemacht. Ein Anfang für einen Rechner mit 8 GB Speicher.</translation>
    </message>
    <message>
        <source>English. Reads short stretches only, as its context is 4,096 tokens.</source>
        <translation>Englisch. Liest nur kurze Stücke, denn sein Kontext hat 4.096 Tokens.</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; slow without many cores.</source>
        <translation>Englisch. Für einen Rechner mit 16 GB Speicher; langsam ohne viele Kerne.</translation>
    </message>
    <message>
        <source>Many languages, quick, needs little memory. Check what it writes.</source>
        <translation>Viele Sprachen, flott, braucht wenig Speicher. Prüfen Sie, was es schreibt.</translation>
    </message>
    <message>
        <source>English, quick, needs little memory. Check what it writes.</source>
        <translation>Englisch, flott, braucht wenig Speicher. Prüfen Sie, was es schreibt.</translation>
    </message>
    <message>
        <source>The smallest, for old computers. Check every line that it writes.</source>
        <translation>Das kleinste, für alte Rechner. Prüfen Sie jede Zeile, die es schreibt.</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; its licence has conditions.</source>
        <translation>Englisch. Für einen Rechner mit 16 GB Speicher; seine Lizenz hat Bedingungen.</translation>
    </message>
    <message>
        <source>Tells the voices on one track apart. Trained on interviews in English; Unplugged was never tried with it.</source>
        <translation>Unterscheidet die Stimmen auf einer Spur. Trainiert mit Interviews auf Englisch; mit Unplugged nie ausprobiert.</translation>
    </message>
    <message>
        <source>Shows the app at work: a small vocabulary of meetings, clear synthetic English voices. Not for real meetings.</source>
        <translation>Zeigt die App bei der Arbeit: kleiner Wortschatz, klare künstliche englische Stimmen. Nicht für echte Besprechungen.</translation>
    </message>
    <message>
        <source>Shows the app at work: tells synthetic voices apart, and a man&apos;s voice from a woman&apos;s. Two of one sex it often takes for one.</source>
        <translation>Zeigt die App bei der Arbeit: unterscheidet synthetische Stimmen und die Stimme eines Mannes von der einer Frau. Zwei gleichen Geschlechts hält es oft für eine.</translation>
    </message>
    <message>
        <source>Shows the app at work: trained on synthetic English meetings only. Not for real meetings.</source>
        <translation>Zeigt die App bei der Arbeit: nur mit künstlichen englischen Besprechungen trainiert. Nicht für echte Besprechungen.</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Play {time}</source>
        <translation>{time} abspielen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start recording</source>
        <translation>Aufnahme beginnen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle Besprechungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Proof panel</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Get better models</source>
        <translation>Bessere Modelle holen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stand mode…</source>
        <translation>Messestand…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Unplugged</source>
        <translation>Über Unplugged</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose audio or video files</source>
        <translation>Audio- oder Videodateien wählen</translation>
    </message>
    <message>
        <source>The queue is paused; the minutes are written when it goes on.</source>
        <translation>Die Warteschlange pausiert; das Protokoll wird geschrieben, sobald sie weiterläuft.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The minutes are written as soon as the other work is done.</source>
        <translation>Das Protokoll wird geschrieben, sobald die andere Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it before you close Unplugged.</source>
        <translation>Eine Aufnahme läuft. Halten Sie sie an, bevor Sie Unplugged schließen.</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Another Unplugged is open and does not answer. Close it if you can.</source>
        <translation>Ein anderes Unplugged ist offen und antwortet nicht. Schließen Sie es, wenn es geht.</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>Es wurde kein Programm gefunden, das {path} öffnet.</translation>
    </message>
    <message>
        <source>Unplugged made a mistake of its own and goes on. A report was written; it stays on this computer.</source>
        <translation>Unplugged hat selbst einen Fehler gemacht und läuft weiter. Ein Bericht wurde geschrieben; er bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <source>A part of Unplugged stopped and was started again; going on.</source>
        <translation>Ein Teil von Unplugged ist stehen geblieben und wurde neu gestartet; es geht weiter.</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are ready.</source>
        <translation>Das Protokoll von „{title}“ ist fertig.</translation>
    </message>
    <message>
        <source>Minutes are ready</source>
        <translation>Protokoll fertig</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>Die Aufnahme läuft.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>Loslassen zum Verschriftlichen</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>These are many files; the first {count} were taken.</source>
        <translation>Das sind viele Dateien; die ersten {count} wurden übernommen.</translation>
    </message>
    <message>
        <source>There is no audio or video file in {folder}.</source>
        <translation>In {folder} ist keine Audio- oder Videodatei.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Replaced. Lines that changed: {count}.</source>
        <translation>Ersetzt. Geänderte Zeilen: {count}.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary; the next meetings know it.</source>
        <translation>„{word}“ steht im Wortschatz; die nächsten Besprechungen kennen es.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The vocabulary is full: it holds {count} words. Take one out first.</source>
        <translation>Der Wortschatz ist voll: Er fasst {count} Wörter. Nehmen Sie zuerst eines heraus.</translation>
    </message>
    <message>
        <source>“{word}” is no longer in the vocabulary.</source>
        <translation>„{word}“ steht nicht mehr im Wortschatz.</translation>
    </message>
    <message>
        <source>This line was replaced meanwhile. What you wrote is on the clipboard.</source>
        <translation>Diese Zeile wurde inzwischen ersetzt. Was Sie geschrieben haben, liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Edit this line</source>
        <translation>Diese Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <translation>Wer spricht …</translation>
    </message>
    <message>
        <source>Tell speakers apart…</source>
        <translation>Sprecher unterscheiden…</translation>
    </message>
    <message>
        <source>Take “{word}” out of the vocabulary</source>
        <translation>„{word}“ aus dem Wortschatz nehmen</translation>
    </message>
    <message>
        <source>Add “{word}” to the vocabulary</source>
        <translation>„{word}“ in den Wortschatz aufnehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>Not measured here yet.</source>
        <translation>Hier noch nicht gemessen.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Here {total} times as fast: reading {reads}, writing {writes} (measured on {day}).</source>
        <translation>Hier {total}-mal so schnell: Lesen {reads}, Schreiben {writes} (gemessen am {day}).</translation>
    </message>
    <message>
        <source>Makes no difference here (measured on {day}).</source>
        <translation>Macht hier keinen Unterschied (gemessen am {day}).</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <translation>Mitschrift von</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Protokoll von</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>No minutes have been written yet.</source>
        <translation>Es wurde noch kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>Es wurde noch nichts mitgeschrieben.</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>in der Aufnahme nicht gefunden</translation>
    </message>
    <message>
        <source>the cited lines were edited and do not say this any more</source>
        <translation>die genannten Zeilen wurden geändert und sagen das nicht mehr</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>bis {due}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
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
        <translation>Unplugged kann nicht starten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>In dieser Besprechung suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>{count} models found</source>
        <translation>{count} Modelle gefunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>wird dort benutzt, wo es liegt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>FoundPlace</name>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Models ({endings})</source>
        <translation>Modelle ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Einen Ordner mit Modellen wählen</translation>
    </message>
    <message>
        <source>Neither Hugging Face nor LM Studio has models on this computer.</source>
        <translation>Weder Hugging Face noch LM Studio hat Modelle auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to all meetings</source>
        <translation>Zurück zu allen Besprechungen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Show what runs on this computer, and where</source>
        <translation>Zeigen, was auf diesem Rechner läuft, und wo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>HitsDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Try the sample meeting</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Noch keine Besprechungen</translation>
    </message>
    <message>
        <source>Record one, drop a recording here, or see what the sample meeting becomes.</source>
        <translation>Nehmen Sie eine auf, ziehen Sie eine Aufnahme hierher, oder sehen Sie, was aus dem Beispiel wird.</translation>
    </message>
    <message>
        <source>The best {count} are shown, there are more. Another word narrows them down.</source>
        <translation>Die besten {count} sind zu sehen, es gibt noch mehr. Ein weiteres Wort grenzt sie ein.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No meeting and no line has “{words}”.</source>
        <translation>Keine Besprechung und keine Zeile enthält „{words}“.</translation>
    </message>
    <message>
        <source>This meeting is being worked on. Wait until the work is done, or stop it.</source>
        <translation>An dieser Besprechung wird gerade gearbeitet. Warten Sie, bis die Arbeit fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>„{title}“ ist wieder da.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Where models come from</source>
        <translation>Woher Modelle kommen</translation>
    </message>
    <message>
        <source>A network is used for nothing but a download that you ask for, and only while it lasts.</source>
        <translation>Ein Netz wird nur für einen Download benutzt, den Sie verlangen, und nur so lange er dauert.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror</source>
        <translation>Adresse des Hubs oder eines Spiegels</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie vom System vorgegeben</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Some models are given only to those who have accepted their terms on the hub&apos;s page. The token is kept in a file that only you can read, and is sent to the hub only.</source>
        <translation>Manche Modelle bekommt nur, wer auf der Seite des Hubs ihre Bedingungen angenommen hat. Das Token liegt in einer Datei, die nur Sie lesen können, und wird nur an den Hub gesendet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list of meetings</source>
        <translation>In der Liste der Besprechungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete, with undo</source>
        <translation>Löschen, mit Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Zuletzt Gelöschtes zurückholen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Leave the stand</source>
        <translation>Stand verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave the stand?</source>
        <translation>Stand verlassen?</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Nur Mitschrift</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>Anderswo in Arbeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>The first words will stand here.</source>
        <translation>Hier werden die ersten Wörter stehen.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden.</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titel der Besprechung</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Finish the work on it</source>
        <translation>Arbeit daran beenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Text of this line</source>
        <translation>Text dieser Zeile</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>and {count} more lines</source>
        <translation>und {count} weitere Zeilen</translation>
    </message>
</context>
<context>
    <name>ManualPages</name>
    <message>
        <source>This page cannot be read ({reason}).</source>
        <translation>Diese Seite lässt sich nicht lesen ({reason}).</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>Ihre erste Besprechung</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The stand</source>
        <translation>Der Messestand</translation>
    </message>
    <message>
        <source>What the proof means</source>
        <translation>Was der Nachweis bedeutet</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>Die Seiten sind auf Englisch.</translation>
    </message>
</context>
<context>
    <name>MeetingTools</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON with all times</source>
        <translation>JSON mit allen Zeiten</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Untertitel, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Untertitel, WebVTT</translation>
    </message>
    <message>
        <source>Copy everything as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Das PDF wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>Das Dokument wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Minutes and transcript are copied.</source>
        <translation>Protokoll und Mitschrift sind kopiert.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Listening…</source>
        <translation>Hört zu …</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MicCheck</name>
    <message>
        <source>Say something…</source>
        <translation>Sagen Sie etwas …</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>Man hört Sie.</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>Nichts zu hören. Ist das Mikrofon stumm geschaltet?</translation>
    </message>
    <message>
        <source>Very quiet. Come closer, or choose another one.</source>
        <translation>Sehr leise. Kommen Sie näher, oder wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Writing the minutes…</source>
        <translation>Das Protokoll wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing was cut off; these minutes are not complete.</source>
        <translation>Das Schreiben wurde abgebrochen; dieses Protokoll ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Made from {covered} of {total} lines.</source>
        <translation>Aus {covered} von {total} Zeilen gemacht.</translation>
    </message>
    <message>
        <source>Written by {model} on this computer.</source>
        <translation>Von {model} auf diesem Rechner geschrieben.</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Write again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Write the minutes anew; the present ones are kept</source>
        <translation>Das Protokoll neu schreiben; das jetzige bleibt erhalten</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Protokoll schreiben</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Minutes follow</source>
        <translation>Das Protokoll folgt</translation>
    </message>
    <message>
        <source>Notes are taken: {covered} of {total} lines so far.</source>
        <translation>Notizen werden gemacht: bisher {covered} von {total} Zeilen.</translation>
    </message>
    <message>
        <source>They are written as soon as everything is heard.</source>
        <translation>Es wird geschrieben, sobald alles gehört ist.</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was heard until then is kept.</source>
        <translation>Die Arbeit an dieser Besprechung wurde unterbrochen; was bis dahin gehört wurde, ist erhalten.</translation>
    </message>
    <message>
        <source>Press “Write minutes” to have them written.</source>
        <translation>Mit „Protokoll schreiben“ wird es geschrieben.</translation>
    </message>
    <message>
        <source>Delete version {number}</source>
        <translation>Fassung {number} löschen</translation>
    </message>
    <message>
        <source>Version {number} of these minutes will be gone for good.</source>
        <translation>Fassung {number} dieses Protokolls wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>ohne Modell</translation>
    </message>
    <message>
        <source>Version {number}  ·  {template}  ·  {writer}  ·  {time}</source>
        <translation>Fassung {number}  ·  {template}  ·  {writer}  ·  {time}</translation>
    </message>
    <message>
        <source>With another template</source>
        <translation>Mit einer anderen Vorlage</translation>
    </message>
    <message>
        <source>Templates of your own…</source>
        <translation>Eigene Vorlagen…</translation>
    </message>
    <message>
        <source>Opens the folder; copy a file, change it, and it stands here</source>
        <translation>Öffnet den Ordner; eine Datei kopieren und ändern, dann steht sie hier</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Mit einem anderen Modell</translation>
    </message>
    <message>
        <source>Without a model (sentences of the transcript)</source>
        <translation>Ohne Modell (Sätze der Mitschrift)</translation>
    </message>
    <message>
        <source>The minutes are copied.</source>
        <translation>Das Protokoll ist kopiert.</translation>
    </message>
</context>
<context>
    <name>ModelNews</name>
    <message>
        <source>The model {name} is here and can be used.</source>
        <translation>Das Modell {name} ist da und kann benutzt werden.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
</context>
<context>
    <name>ModelRowView</name>
    <message>
        <source>Demo model</source>
        <translation>Demomodell</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Should suit this computer (rule of thumb)</source>
        <translation>Dürfte zu diesem Rechner passen (Faustregel)</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>Passt zu diesem Rechner</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit in memory</source>
        <translation>Passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>Too slow here</source>
        <translation>Hier zu langsam</translation>
    </message>
    <message>
        <source>Changed since it was added</source>
        <translation>Seit dem Hinzufügen verändert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} benutzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <translation>{name} weiter herunterladen</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} anhalten</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Paused: {done} of it are here.</source>
        <translation>Angehalten: {done} davon sind da.</translation>
    </message>
    <message>
        <source>This connects to {host} and fetches {size} from {repository}. {host} sees your network address and what you fetch, and may send it from other hosts; they are named as they are asked. Nothing about your meetings is sent.</source>
        <translation>Das verbindet sich mit {host} und holt {size} aus {repository}. {host} sieht Ihre Netzadresse und was Sie holen, und liefert es vielleicht von anderen Rechnern; sie werden genannt, wenn sie gefragt werden. Über Ihre Besprechungen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Connect to {host}</source>
        <translation>Mit {host} verbinden</translation>
    </message>
    <message>
        <source>What is here of {name} is thrown away.</source>
        <translation>Was von {name} da ist, wird weggeworfen.</translation>
    </message>
    <message>
        <source>{name} is not used any more. Its files stay where they are.</source>
        <translation>{name} wird nicht mehr benutzt. Seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. Meetings stay as they are.</source>
        <translation>{name} wird von diesem Rechner gelöscht. Besprechungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{size} on disk</source>
        <translation>{size} auf der Platte</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Fragt, was es gibt</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <translation>Prüft, ob jedes Byte stimmt</translation>
    </message>
    <message>
        <source>Trying it in a locked process</source>
        <translation>Wird in einem gesperrten Prozess ausprobiert</translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation>Kopiert, {done} von {total}</translation>
    </message>
    <message>
        <source>Downloading, {done} of {total}</source>
        <translation>Lädt, {done} von {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent, from {hosts}</source>
        <translation>{received} empfangen, {sent} gesendet, von {hosts}</translation>
    </message>
    <message>
        <source>about {sizes} GB of memory at {lengths} tokens</source>
        <translation>etwa {sizes} GB Speicher bei {lengths} Tokens</translation>
    </message>
    <message>
        <source>about {size} of memory</source>
        <translation>etwa {size} Speicher</translation>
    </message>
    <message>
        <source>about {number} times as fast as speech here (estimate)</source>
        <translation>hier etwa {number}-mal so schnell wie gesprochen (Schätzung)</translation>
    </message>
    <message>
        <source>{number} times as fast as speech here</source>
        <translation>hier {number}-mal so schnell wie gesprochen</translation>
    </message>
    <message>
        <source>speed here not measured</source>
        <translation>Tempo hier nicht gemessen</translation>
    </message>
    <message>
        <source>minutes of an hour in about {time} here (estimate)</source>
        <translation>Protokoll einer Stunde hier in etwa {time} (Schätzung)</translation>
    </message>
    <message>
        <source>minutes of an hour in {time} here</source>
        <translation>Protokoll einer Stunde hier in {time}</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} Sprachen</translation>
    </message>
    <message>
        <source>{text} (not confirmed)</source>
        <translation>{text} (nicht bestätigt)</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unplugged comes with three small demo models. They show how it works; for real meetings, get larger ones: from the hub, or from a file, a USB stick or another program. You can also drop a model here.</source>
        <translation>Unplugged bringt drei kleine Demomodelle mit. Sie zeigen, wie es geht; für echte Besprechungen holen Sie größere: vom Hub, aus einer Datei, von einem USB-Stick oder aus einem anderen Programm. Sie können ein Modell auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>{kind}: installed</source>
        <translation>{kind}: installiert</translation>
    </message>
    <message>
        <source>{kind}: to download</source>
        <translation>{kind}: zum Herunterladen</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keines ist installiert.</translation>
    </message>
    <message>
        <source>A file (GGUF, ONNX)…</source>
        <translation>Eine Datei (GGUF, ONNX) …</translation>
    </message>
    <message>
        <source>A folder or a USB stick…</source>
        <translation>Ein Ordner oder USB-Stick …</translation>
    </message>
    <message>
        <source>What other programs have here</source>
        <translation>Was andere Programme hier haben</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>Woher Modelle kommen</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>Es wird gerade gearbeitet; das würde mitgemessen.</translation>
    </message>
</context>
<context>
    <name>NamedValues</name>
    <message>
        <source>of any name</source>
        <translation>gleich welchen Namens</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>Systemton</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>vom Mikrofon</translation>
    </message>
    <message>
        <source>the system audio</source>
        <translation>vom Systemton</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Sprechererkennung</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>Plattenplatz</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No process was looked at.</source>
        <translation>Es wurde kein Prozess betrachtet.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Second recorder</source>
        <translation>Zweite Aufnahme</translation>
    </message>
    <message>
        <source>File reader</source>
        <translation>Dateileser</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>Zweites Hören</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Model download</source>
        <translation>Modell-Download</translation>
    </message>
    <message>
        <source>Model check</source>
        <translation>Modellprüfung</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Instruction sets that the engines use where they help.</source>
        <translation>Befehlssätze, die benutzt werden, wo sie helfen.</translation>
    </message>
    <message>
        <source>Connections of Unplugged</source>
        <translation>Verbindungen von Unplugged</translation>
    </message>
    <message>
        <source>nothing holds</source>
        <translation>nichts hält</translation>
    </message>
    <message>
        <source>{engine} {version} with {threads} threads. {details}</source>
        <translation>{engine} {version} mit {threads} Threads. {details}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>a planted file</source>
        <translation>eine ausgelegte Datei</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>GPU and NPU</source>
        <translation>GPU und NPU</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Energy and heat</source>
        <translation>Energie und Wärme</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Faster than speech</source>
        <translation>Schneller als Sprache</translation>
    </message>
    <message>
        <source>Behind the speaker</source>
        <translation>Hinter dem Sprecher</translation>
    </message>
    <message>
        <source>Model reads</source>
        <translation>Modell liest</translation>
    </message>
    <message>
        <source>Model writes</source>
        <translation>Modell schreibt</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Anteil am Möglichen</translation>
    </message>
    <message>
        <source>All {count} processors</source>
        <translation>Alle {count} Prozessoren</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Process {pid}.</source>
        <translation>Prozess {pid}.</translation>
    </message>
    <message>
        <source>All of Unplugged</source>
        <translation>Ganz Unplugged</translation>
    </message>
    <message>
        <source>Free on this computer</source>
        <translation>Frei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>The system lists no {kind}. Looked at: {source}.</source>
        <translation>Das System nennt keine {kind}. Betrachtet: {source}.</translation>
    </message>
    <message>
        <source>Sent by the workers</source>
        <translation>Gesendet von den Arbeitern</translation>
    </message>
    <message>
        <source>Received by the workers</source>
        <translation>Empfangen von den Arbeitern</translation>
    </message>
    <message>
        <source>All programs, all adapters</source>
        <translation>Alle Programme, alle Adapter</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Diese Besprechung</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Leistung jetzt</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Leistung im Leerlauf</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Slowed down by heat</source>
        <translation>Von Wärme gebremst</translation>
    </message>
    <message>
        <source>Size of its files; loaded in {seconds}.</source>
        <translation>Größe seiner Dateien; geladen in {seconds}.</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>{name}, by Unplugged</source>
        <translation>{name}, durch Unplugged</translation>
    </message>
    <message>
        <source>Refused by the kernel</source>
        <translation>Vom Kernel abgelehnt</translation>
    </message>
    <message>
        <source>waits, not locked</source>
        <translation>wartet, nicht gesperrt</translation>
    </message>
    <message>
        <source>It is there for what needs a network: the download of a model that you ask for, and the program that shows a file that you open. A connection of its own is red.</source>
        <translation>Er ist für das da, was ein Netz braucht: den Download eines Modells, den Sie verlangen, und das Programm, das eine Datei zeigt, die Sie öffnen. Eine eigene Verbindung wäre rot.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>keiner läuft</translation>
    </message>
    <message>
        <source>A worker locks itself when it starts; none has been needed yet.</source>
        <translation>Ein Arbeiter sperrt sich selbst, wenn er startet; bisher wurde keiner gebraucht.</translation>
    </message>
    <message>
        <source>none has run</source>
        <translation>keines lief</translation>
    </message>
    <message>
        <source>A model is loaded when it is needed and given back afterwards.</source>
        <translation>Ein Modell wird geladen, wenn es gebraucht wird, und danach wieder freigegeben.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>none in this computer</source>
        <translation>keine in diesem Rechner</translation>
    </message>
    <message>
        <source>{name}, by all programs</source>
        <translation>{name}, durch alle Programme</translation>
    </message>
    <message>
        <source>{detail} is loaded ({runtime})</source>
        <translation>{detail} ist geladen ({runtime})</translation>
    </message>
    <message>
        <source>the device {detail} is open</source>
        <translation>das Gerät {detail} ist offen</translation>
    </message>
    <message>
        <source>a {detail} socket to {remote} is open</source>
        <translation>ein {detail}-Socket zu {remote} ist offen</translation>
    </message>
    <message>
        <source>a {detail} socket is open</source>
        <translation>ein {detail}-Socket ist offen</translation>
    </message>
    <message>
        <source>{detail} bytes passed</source>
        <translation>{detail} Bytes gingen durch</translation>
    </message>
    <message>
        <source>the engine {detail} of {adapter} is {percent} % busy</source>
        <translation>die Einheit {detail} von {adapter} ist zu {percent}&#xa0;% ausgelastet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>Arbeitsspeicher des Systems</translation>
    </message>
    <message>
        <source>system CPU times</source>
        <translation>CPU-Zeiten des Systems</translation>
    </message>
    <message>
        <source>system network adapters</source>
        <translation>Netzadapter des Systems</translation>
    </message>
    <message>
        <source>process times</source>
        <translation>Zeiten des Prozesses</translation>
    </message>
    <message>
        <source>process memory</source>
        <translation>Speicher des Prozesses</translation>
    </message>
    <message>
        <source>process threads</source>
        <translation>Threads des Prozesses</translation>
    </message>
    <message>
        <source>progress of the work</source>
        <translation>Fortschritt der Arbeit</translation>
    </message>
    <message>
        <source>tokens and seconds counted by the language model&apos;s process</source>
        <translation>Token und Sekunden, vom Prozess des Sprachmodells gezählt</translation>
    </message>
    <message>
        <source>kernel&apos;s counters of the download&apos;s connections, and the workers&apos; own networks</source>
        <translation>Zähler des Kernels für die Verbindungen des Downloads, dazu die eigenen Netze der Arbeiter</translation>
    </message>
    <message>
        <source>/proc fd and net</source>
        <translation>/proc fd und net</translation>
    </message>
    <message>
        <source>psutil connections</source>
        <translation>Verbindungen laut psutil</translation>
    </message>
    <message>
        <source>/proc/PID/net/dev of the workers&apos; own networks</source>
        <translation>/proc/PID/net/dev der eigenen Netze der Arbeiter</translation>
    </message>
    <message>
        <source>NVML, in a child process of its own every 10 s</source>
        <translation>NVML, alle 10 s in einem eigenen Kindprozess</translation>
    </message>
    <message>
        <source>performance counter GPU Engine</source>
        <translation>Leistungsindikator GPU Engine</translation>
    </message>
    <message>
        <source>triad over arrays in memory</source>
        <translation>Triade über Felder im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>the list of loaded modules</source>
        <translation>Liste der geladenen Module</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>Grenze des Containers</translation>
    </message>
    <message>
        <source>median while idle</source>
        <translation>Median im Leerlauf</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>keine neuen Rechte</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>Netz-Namensraum</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>with a user namespace</source>
        <translation>mit einem Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>als root</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>files and TCP</source>
        <translation>Dateien und TCP</translation>
    </message>
    <message>
        <source>no sockets at all</source>
        <translation>gar keine Sockets</translation>
    </message>
    <message>
        <source>only sockets to this computer&apos;s processes</source>
        <translation>nur Sockets zu Prozessen dieses Rechners</translation>
    </message>
    <message>
        <source>sockets of all kinds, to fetch a model</source>
        <translation>Sockets aller Art, um ein Modell zu holen</translation>
    </message>
    <message>
        <source>this process is to fetch a model</source>
        <translation>dieser Prozess soll ein Modell holen</translation>
    </message>
    <message>
        <source>not known for this kind of CPU</source>
        <translation>für diese Art CPU nicht bekannt</translation>
    </message>
    <message>
        <source>{number} other threads were running already</source>
        <translation>{number} andere Threads liefen schon</translation>
    </message>
    <message>
        <source>this kernel has none (Linux 5.13 and later have)</source>
        <translation>dieser Kernel hat keins (Linux ab 5.13 hat es)</translation>
    </message>
    <message>
        <source>it is switched off in this kernel</source>
        <translation>in diesem Kernel abgeschaltet</translation>
    </message>
    <message>
        <source>this system does not let ordinary users make namespaces</source>
        <translation>dieses System lässt gewöhnliche Benutzer keine Namensräume anlegen</translation>
    </message>
    <message>
        <source>this system has no lock that would leave a download its network</source>
        <translation>dieses System hat keine Sperre, die einem Download sein Netz ließe</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>auf diesem System nicht benutzt</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>sandbox profile</source>
        <translation>Sandbox-Profil</translation>
    </message>
    <message>
        <source>devices behind IOKit</source>
        <translation>Geräte hinter IOKit</translation>
    </message>
    <message>
        <source>network and devices behind IOKit</source>
        <translation>Netz und Geräte hinter IOKit</translation>
    </message>
    <message>
        <source>this macOS has no sandbox_init</source>
        <translation>dieses macOS hat kein sandbox_init</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>Job-Objekt</translation>
    </message>
    <message>
        <source>no other programs, no clipboard; it denies neither network nor GPU</source>
        <translation>keine anderen Programme, keine Zwischenablage; verwehrt weder Netz noch GPU</translation>
    </message>
    <message>
        <source>a program could be started all the same</source>
        <translation>ein Programm ließ sich trotzdem starten</translation>
    </message>
    <message>
        <source>Windows made no job</source>
        <translation>Windows legte keinen Job an</translation>
    </message>
    <message>
        <source>Windows refused the limits of the job</source>
        <translation>Windows verweigerte die Grenzen des Jobs</translation>
    </message>
    <message>
        <source>Windows let this process into no job</source>
        <translation>Windows ließ diesen Prozess in keinen Job</translation>
    </message>
    <message>
        <source>TCP socket (IPv4)</source>
        <translation>TCP-Socket (IPv4)</translation>
    </message>
    <message>
        <source>UDP socket (IPv4)</source>
        <translation>UDP-Socket (IPv4)</translation>
    </message>
    <message>
        <source>TCP socket (IPv6)</source>
        <translation>TCP-Socket (IPv6)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no network to use it in</source>
        <translation>kein Netz, in dem es nützt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>{refused} of {tried} attempts</source>
        <translation>{refused} von {tried} Versuchen</translation>
    </message>
    <message>
        <source>Each worker tries to break out before it works: {what}.</source>
        <translation>Jeder Arbeiter versucht auszubrechen, bevor er arbeitet: {what}.</translation>
    </message>
    <message>
        <source>{count} of {all} layers</source>
        <translation>{count} von {all} Schichten</translation>
    </message>
    <message>
        <source>What libraries try is refused as well and cannot be counted here: the kernel tells only root of it.</source>
        <translation>Was Bibliotheken versuchen, wird ebenso verweigert und ist hier nicht zählbar: Der Kernel sagt es nur root.</translation>
    </message>
    <message>
        <source>Processor: {busy} of {count} in use, {mine} by Unplugged</source>
        <translation>Prozessor: {busy} von {count} in Gebrauch, {mine} durch Unplugged</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>this meeting, without what the computer draws when idle</source>
        <translation>diese Besprechung, ohne was der Rechner im Leerlauf verbraucht</translation>
    </message>
    <message>
        <source>Speed: not measured yet</source>
        <translation>Tempo: noch nicht gemessen</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Energie: hier nicht messbar</translation>
    </message>
    <message>
        <source>Energy: not measured yet</source>
        <translation>Energie: noch nicht gemessen</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>{number}× schneller als Sprache</translation>
    </message>
    <message>
        <source>{time} behind the speaker</source>
        <translation>{time} hinter dem Sprecher</translation>
    </message>
    <message>
        <source>{number}× the speed of speech</source>
        <translation>{number}× so schnell wie Sprache</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} GB/s</source>
        <translation>{number} GB/s</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} MB/s</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} KB/s</source>
        <translation>{number} KB/s</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Bytes</translation>
    </message>
    <message>
        <source>{number} bytes/s</source>
        <translation>{number} Bytes/s</translation>
    </message>
    <message>
        <source>{number} cores</source>
        <translation>{number} Kerne</translation>
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
        <translation>{number} Tokens/s</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Measured. Read from: {source}.</source>
        <translation>Gemessen. Gelesen aus: {source}.</translation>
    </message>
    <message>
        <source>Estimated. {reason} Read from: {source}.</source>
        <translation>Geschätzt. {reason} Gelesen aus: {source}.</translation>
    </message>
    <message>
        <source>Looked at and not in use. {reason} Looked at: {source}.</source>
        <translation>Betrachtet und nicht in Gebrauch. {reason} Betrachtet: {source}.</translation>
    </message>
    <message>
        <source>Cannot be measured here. {reason} Looked at: {source}.</source>
        <translation>Hier nicht messbar. {reason} Betrachtet: {source}.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>Notizen für die Vorführung</translation>
    </message>
    <message>
        <source>Remote: forward and back lead through the script, F5 begins anew, Escape ends a visitor&apos;s turn and deletes it, B makes the screen black. Ctrl+Q leaves.</source>
        <translation>Fernbedienung: vor und zurück führen durch den Ablauf, F5 beginnt von vorn, Esc beendet und löscht den Versuch eines Besuchers, B macht den Bildschirm schwarz. Strg+Q verlässt den Stand.</translation>
    </message>
    <message>
        <source>In this part for {time}</source>
        <translation>In diesem Teil seit {time}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>the screen is black</source>
        <translation>der Bildschirm ist schwarz</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Wird verschriftlicht</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Stimmen werden unterschieden</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Protokoll wird geschrieben</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Aufnahme wird gespeichert</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>Wird noch einmal gehört</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Taking the first readings…</source>
        <translation>Erste Messwerte werden genommen …</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Läuft auf diesem Rechner</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was done until now is kept</source>
        <translation>Was bis jetzt getan ist, bleibt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Take {name} out of the queue</source>
        <translation>{name} aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>A meeting that was deleted</source>
        <translation>Eine gelöschte Besprechung</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>The driver does not tell ordinary programs how busy the whole device is.</source>
        <translation>Der Treiber sagt gewöhnlichen Programmen nicht, wie ausgelastet das ganze Gerät ist.</translation>
    </message>
    <message>
        <source>A process of ours has the device open, and its driver counts no time per process.</source>
        <translation>Ein Prozess von uns hat das Gerät geöffnet, und sein Treiber zählt keine Zeit je Prozess.</translation>
    </message>
    <message>
        <source>None of our processes has the device open.</source>
        <translation>Keiner unserer Prozesse hat das Gerät geöffnet.</translation>
    </message>
    <message>
        <source>No driver holds the device, so no program can use it.</source>
        <translation>Kein Treiber hält das Gerät, also kann kein Programm es nutzen.</translation>
    </message>
    <message>
        <source>No driver holds the device.</source>
        <translation>Kein Treiber hält das Gerät.</translation>
    </message>
    <message>
        <source>There is no earlier look to compare with yet.</source>
        <translation>Es gibt noch keinen früheren Blick zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no earlier look yet.</source>
        <translation>Es gibt noch keinen früheren Blick.</translation>
    </message>
    <message>
        <source>It is the time the GPU was awake, the most that it can have been busy.</source>
        <translation>Es ist die Zeit, in der die GPU wach war; länger kann sie nicht gearbeitet haben.</translation>
    </message>
    <message>
        <source>IOReport gives no such reading on this Mac.</source>
        <translation>IOReport liefert auf diesem Mac keinen solchen Wert.</translation>
    </message>
    <message>
        <source>IOReport was not looked at yet.</source>
        <translation>IOReport wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No process has anything open on the device.</source>
        <translation>Kein Prozess hat auf dem Gerät etwas geöffnet.</translation>
    </message>
    <message>
        <source>None of our processes has anything open on the device.</source>
        <translation>Keiner unserer Prozesse hat auf dem Gerät etwas geöffnet.</translation>
    </message>
    <message>
        <source>It was not measured yet; the models dialog can measure this computer.</source>
        <translation>Sie wurde noch nicht gemessen; im Dialog der Modelle lässt sich dieser Rechner messen.</translation>
    </message>
    <message>
        <source>There was too little free memory to measure past the CPU&apos;s cache.</source>
        <translation>Es war zu wenig Speicher frei, um am Cache der CPU vorbei zu messen.</translation>
    </message>
    <message>
        <source>Other programs worked meanwhile; it is computed from the probe&apos;s own CPU time.</source>
        <translation>Andere Programme haben gleichzeitig gearbeitet; berechnet aus der CPU-Zeit der Messung selbst.</translation>
    </message>
    <message>
        <source>It is tokens a second times the size of the model by the memory&apos;s measured speed; above 100 % the model fits into the CPU&apos;s cache.</source>
        <translation>Tokens pro Sekunde mal Größe des Modells, geteilt durch das gemessene Speichertempo; über 100&#xa0;% passt das Modell in den Cache der CPU.</translation>
    </message>
    <message>
        <source>The probe ended without a result.</source>
        <translation>Die Messung endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>The system does not tell the name of the CPU.</source>
        <translation>Das System nennt den Namen der CPU nicht.</translation>
    </message>
    <message>
        <source>All cores are of one kind, or the system does not tell.</source>
        <translation>Alle Kerne sind von einer Art, oder das System sagt es nicht.</translation>
    </message>
    <message>
        <source>The system does not tell what the CPU can do.</source>
        <translation>Das System sagt nicht, was die CPU kann.</translation>
    </message>
    <message>
        <source>The system does not tell the number of CPUs.</source>
        <translation>Das System nennt die Zahl der CPUs nicht.</translation>
    </message>
    <message>
        <source>The system does not tell the number of cores.</source>
        <translation>Das System nennt die Zahl der Kerne nicht.</translation>
    </message>
    <message>
        <source>This system&apos;s kinds of cores are not read.</source>
        <translation>Die Arten der Kerne werden auf diesem System nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no earlier look at this client to compare with yet.</source>
        <translation>Für dieses Programm gibt es noch keinen früheren Blick zum Vergleichen.</translation>
    </message>
    <message>
        <source>The computer shows no temperature sensor of its CPU; a virtual machine seldom does.</source>
        <translation>Der Rechner zeigt keinen Temperaturfühler seiner CPU; eine virtuelle Maschine tut das selten.</translation>
    </message>
    <message>
        <source>The kernel counts no slowing down because of heat here.</source>
        <translation>Der Kernel zählt hier keine Drosselung durch Hitze.</translation>
    </message>
    <message>
        <source>This system tells it to administrators only.</source>
        <translation>Dieses System sagt es nur Administratoren.</translation>
    </message>
    <message>
        <source>IOReport gives no sample.</source>
        <translation>IOReport liefert keine Probe.</translation>
    </message>
    <message>
        <source>IOReport gives no difference of two samples.</source>
        <translation>IOReport liefert keinen Unterschied zweier Proben.</translation>
    </message>
    <message>
        <source>IOReport has no channels for energy or the GPU on this Mac.</source>
        <translation>IOReport hat auf diesem Mac keine Kanäle für Energie oder GPU.</translation>
    </message>
    <message>
        <source>This system has no IOReport.</source>
        <translation>Dieses System hat kein IOReport.</translation>
    </message>
    <message>
        <source>The system does not let us look into the process.</source>
        <translation>Das System lässt uns nicht in den Prozess sehen.</translation>
    </message>
    <message>
        <source>The process has just ended.</source>
        <translation>Der Prozess ist gerade beendet worden.</translation>
    </message>
    <message>
        <source>This system does not show what another process has loaded.</source>
        <translation>Dieses System zeigt nicht, was ein anderer Prozess geladen hat.</translation>
    </message>
    <message>
        <source>The kernel does not steer the CPUs&apos; clock here; in a virtual machine the host does.</source>
        <translation>Der Kernel steuert hier den Takt der CPUs nicht; in einer virtuellen Maschine tut es der Wirt.</translation>
    </message>
    <message>
        <source>The system does not tell the clock.</source>
        <translation>Das System nennt den Takt nicht.</translation>
    </message>
    <message>
        <source>This system does not say how the computer is powered.</source>
        <translation>Dieses System sagt nicht, woher der Rechner Strom bekommt.</translation>
    </message>
    <message>
        <source>The battery does not say whether the computer is plugged in.</source>
        <translation>Der Akku sagt nicht, ob der Rechner am Netz hängt.</translation>
    </message>
    <message>
        <source>Unplugged cannot read it on this system.</source>
        <translation>Unplugged kann es auf diesem System nicht lesen.</translation>
    </message>
    <message>
        <source>This system counts bytes per network, and our processes share it with others.</source>
        <translation>Dieses System zählt Bytes je Netz, und unsere Prozesse teilen es mit anderen.</translation>
    </message>
    <message>
        <source>Nothing counts refused attempts here.</source>
        <translation>Hier zählt nichts die abgewiesenen Versuche.</translation>
    </message>
    <message>
        <source>A process ended while it was looked at.</source>
        <translation>Ein Prozess endete, während wir hinsahen.</translation>
    </message>
    <message>
        <source>The NVIDIA driver&apos;s library for readings is not installed.</source>
        <translation>Die Messbibliothek des NVIDIA-Treibers ist nicht installiert.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer.</source>
        <translation>Der NVIDIA-Treiber antwortet nicht.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell how many GPUs there are.</source>
        <translation>Der NVIDIA-Treiber sagt nicht, wie viele GPUs es gibt.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in time.</source>
        <translation>Der NVIDIA-Treiber hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The process that asked the NVIDIA driver ended without an answer.</source>
        <translation>Der Prozess, der den NVIDIA-Treiber fragte, endete ohne Antwort.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell the load of this GPU.</source>
        <translation>Der NVIDIA-Treiber nennt die Auslastung dieser GPU nicht.</translation>
    </message>
    <message>
        <source>The performance counters of Windows cannot be loaded.</source>
        <translation>Die Leistungsindikatoren von Windows lassen sich nicht laden.</translation>
    </message>
    <message>
        <source>There was no idle moment before the work to compare with.</source>
        <translation>Vor der Arbeit gab es keinen ruhigen Moment zum Vergleichen.</translation>
    </message>
    <message>
        <source>It is the power of the whole machine less what it drew while we were idle; other programs that work at the same time count as us.</source>
        <translation>Leistung des ganzen Rechners minus Leerlauf; andere Programme, die gleichzeitig arbeiten, zählen uns mit.</translation>
    </message>
    <message>
        <source>No work was done in the time that was sampled.</source>
        <translation>In der gemessenen Zeit wurde nichts gearbeitet.</translation>
    </message>
    <message>
        <source>It is the power put down to us, added up over the work on the meeting.</source>
        <translation>Die uns zugerechnete Leistung, über die Arbeit an der Besprechung summiert.</translation>
    </message>
    <message>
        <source>It is the power of the whole machine; there was no idle moment to subtract.</source>
        <translation>Leistung des ganzen Rechners; es gab keinen ruhigen Moment, der sich abziehen ließe.</translation>
    </message>
    <message>
        <source>The power could not be read all the time.</source>
        <translation>Die Leistung ließ sich nicht die ganze Zeit lesen.</translation>
    </message>
    <message>
        <source>The kernel lets only root read the CPU&apos;s energy counter; the battery can be read while the computer runs on it.</source>
        <translation>Der Kernel lässt nur root den Energiezähler der CPU lesen; den Akku kann man lesen, solange der Rechner mit ihm läuft.</translation>
    </message>
    <message>
        <source>This computer shows no energy counter of its CPU and no battery; a virtual machine seldom does.</source>
        <translation>Dieser Rechner zeigt weder einen Energiezähler der CPU noch einen Akku; eine virtuelle Maschine tut das selten.</translation>
    </message>
    <message>
        <source>The battery is not discharging, so its power is not what the computer draws.</source>
        <translation>Der Akku entlädt sich nicht; seine Leistung ist also nicht die des Rechners.</translation>
    </message>
    <message>
        <source>The battery discharges and does not tell how fast.</source>
        <translation>Der Akku entlädt sich und sagt nicht, wie schnell.</translation>
    </message>
    <message>
        <source>The CPU&apos;s energy counter cannot be read.</source>
        <translation>Der Energiezähler der CPU lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This computer&apos;s drivers offer no energy meter of the CPU.</source>
        <translation>Die Treiber dieses Rechners bieten keinen Energiezähler der CPU.</translation>
    </message>
    <message>
        <source>The energy meter cannot be read.</source>
        <translation>Der Energiezähler lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This system keeps no peak for other processes.</source>
        <translation>Dieses System merkt sich für andere Prozesse keinen Höchstwert.</translation>
    </message>
    <message>
        <source>The process has no memory of its own any more.</source>
        <translation>Der Prozess hat keinen eigenen Speicher mehr.</translation>
    </message>
    <message>
        <source>This system does not divide shared memory.</source>
        <translation>Dieses System teilt gemeinsamen Speicher nicht auf.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Der Prozess ist beendet.</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>Diesen Prozess gibt es nicht.</translation>
    </message>
    <message>
        <source>The system does not let us look at it.</source>
        <translation>Das System lässt uns nicht hinsehen.</translation>
    </message>
    <message>
        <source>There is no earlier look at this process to compare with yet.</source>
        <translation>Für diesen Prozess gibt es noch keinen früheren Blick zum Vergleichen.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>A download has begun, and what it has received is not counted yet.</source>
        <translation>Ein Download hat begonnen, und was er empfangen hat, ist noch nicht gezählt.</translation>
    </message>
    <message>
        <source>Nothing here counts what the download of a model receives and sends.</source>
        <translation>Hier zählt nichts, was der Download eines Modells empfängt und sendet.</translation>
    </message>
    <message>
        <source>No language model has written anything.</source>
        <translation>Kein Sprachmodell hat etwas geschrieben.</translation>
    </message>
    <message>
        <source>The language model has written nothing yet.</source>
        <translation>Das Sprachmodell hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>No speech was transcribed yet.</source>
        <translation>Noch wurde keine Sprache erkannt.</translation>
    </message>
    <message>
        <source>There is a lag while recording only.</source>
        <translation>Einen Rückstand gibt es nur während der Aufnahme.</translation>
    </message>
    <message>
        <source>The language model has written nothing.</source>
        <translation>Das Sprachmodell hat nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message>
        <source>For example, in English:</source>
        <translation>Zum Beispiel, auf Englisch:</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your receipt</source>
        <translation>Ihr Beleg</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Der Beleg entsteht…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>On this computer, until you go: unplugged receipt verify {code}</source>
        <translation>Auf diesem Rechner, bis Sie gehen: unplugged receipt verify {code}</translation>
    </message>
    <message>
        <source>Checked just now: it does not hold.</source>
        <translation>Gerade geprüft: Er hält nicht stand.</translation>
    </message>
    <message>
        <source>Checked just now: {good} of {all} checks hold.</source>
        <translation>Gerade geprüft: {good} von {all} Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>{length} of speech, {count} lines</source>
        <translation>{length} Sprache, {count} Zeilen</translation>
    </message>
    <message>
        <source>Minutes written in {seconds} s on the CPU</source>
        <translation>Protokoll in {seconds} s auf der CPU geschrieben</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Energie: hier nicht messbar</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>Energie: {energy} Wh</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recorded time</source>
        <translation>Aufgenommene Zeit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the live transcript</source>
        <translation>Die entstehende Mitschrift zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End the recording and write the minutes</source>
        <translation>Die Aufnahme beenden und das Protokoll schreiben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hearing the last words</source>
        <translation>Die letzten Wörter werden gehört</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Waiting for sound</source>
        <translation>Wartet auf Ton</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Overflows: {count}</source>
        <translation>Überläufe: {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Finish now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What is there stays; this is not offered again.</source>
        <translation>Was da ist, bleibt; das wird nicht noch einmal angeboten.</translation>
    </message>
    <message>
        <source>A meeting was interrupted</source>
        <translation>Eine Besprechung wurde unterbrochen</translation>
    </message>
    <message>
        <source>{count} meetings were interrupted</source>
        <translation>{count} Besprechungen wurden unterbrochen</translation>
    </message>
    <message>
        <source>Everything that was recorded is kept.</source>
        <translation>Alles, was aufgenommen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>“{title}”: everything that was recorded is kept.</source>
        <translation>„{title}“: Alles, was aufgenommen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>“{title}”: {length} are kept.</source>
        <translation>„{title}“: {length} sind noch da.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Search every word that was said</source>
        <translation>Jedes gesprochene Wort durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} Besprechungen</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
</context>
<context>
    <name>SecondHearing</name>
    <message>
        <source>“{title}”: {what}</source>
        <translation>„{title}“: {what}</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time; its transcript is better now.</source>
        <translation>„{title}“ wurde ein zweites Mal gehört; die Mitschrift ist jetzt besser.</translation>
    </message>
    <message>
        <source>It is known now who speaks when in “{title}”.</source>
        <translation>Bei „{title}“ ist jetzt bekannt, wer wann spricht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The meeting was changed since then.</source>
        <translation>Die Besprechung wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time. You have edited its transcript: replace it?</source>
        <translation>„{title}“ wurde ein zweites Mal gehört. Sie haben die Mitschrift bearbeitet: ersetzen?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong that Unplugged has no better words for.</source>
        <translation>Etwas ist schiefgegangen, wofür Unplugged keine besseren Worte hat.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <translation>Unter {path} ist keine Datei. Prüfen Sie den Namen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>{path} kann nicht gelesen werden ({reason}). Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name one audio or video file.</source>
        <translation>{path} ist keine Datei. Nennen Sie eine Audio- oder Videodatei.</translation>
    </message>
    <message>
        <source>{path} is empty. There is nothing in it to transcribe.</source>
        <translation>{path} ist leer. Es gibt nichts zu verschriftlichen.</translation>
    </message>
    <message>
        <source>{path} is not an audio or video file that can be read. Convert it to WAV, MP3 or MP4.</source>
        <translation>{path} ist keine lesbare Audio- oder Videodatei. Wandeln Sie sie in WAV, MP3 oder MP4 um.</translation>
    </message>
    <message>
        <source>{path} has no sound track. Choose a file with sound.</source>
        <translation>{path} hat keine Tonspur. Wählen Sie eine Datei mit Ton.</translation>
    </message>
    <message>
        <source>No sound could be read from {path}. The file is damaged; try another copy.</source>
        <translation>Aus {path} konnte kein Ton gelesen werden. Die Datei ist beschädigt; versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} is damaged in a way that broke the decoder. Try another copy of it.</source>
        <translation>{path} ist so beschädigt, dass der Dekoder daran zerbrach. Versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Reading {path} made no progress for {seconds} seconds and was stopped. Try another copy of it.</source>
        <translation>Das Lesen von {path} kam {seconds} Sekunden lang nicht voran und wurde angehalten. Versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Several meetings start with {id}. Give more of the id.</source>
        <translation>Mehrere Besprechungen beginnen mit {id}. Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>Meeting {id} is being worked on by another Unplugged. Wait, or stop that one.</source>
        <translation>An Besprechung {id} arbeitet ein anderes Unplugged. Warten Sie, oder beenden Sie jenes.</translation>
    </message>
    <message>
        <source>Meeting {id} has no line {line}.</source>
        <translation>Besprechung {id} hat keine Zeile {line}.</translation>
    </message>
    <message>
        <source>Nobody called {name} speaks in meeting {id}.</source>
        <translation>In Besprechung {id} spricht niemand namens {name}.</translation>
    </message>
    <message>
        <source>The minutes of meeting {id} have no bullet {number} that this can be done to.</source>
        <translation>Im Protokoll von Besprechung {id} gibt es keinen Punkt {number}, mit dem das geht.</translation>
    </message>
    <message>
        <source>Meeting {id} has no transcript to write minutes of.</source>
        <translation>Die Besprechung {id} hat kein Transkript, aus dem ein Protokoll entstehen könnte.</translation>
    </message>
    <message>
        <source>There is nothing more in meeting {id} to take back or to do again.</source>
        <translation>In Besprechung {id} gibt es nichts mehr rückgängig zu machen oder zu wiederholen.</translation>
    </message>
    <message>
        <source>The new text is empty. Type at least one letter.</source>
        <translation>Der neue Text ist leer. Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>There is no template {name}. Known templates: {known}.</source>
        <translation>Es gibt keine Vorlage {name}. Bekannte Vorlagen: {known}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be used: {reason}.</source>
        <translation>Die Vorlage {path} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>There is no word in the question to look for. Name what it is about.</source>
        <translation>In der Frage ist kein Wort, nach dem man suchen kann. Sagen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>{name} is not a format. Known formats: {known}.</source>
        <translation>{name} ist kein Format. Bekannte Formate: {known}.</translation>
    </message>
    <message>
        <source>The model {model} does not know the language {language}.</source>
        <translation>Das Modell {model} kennt die Sprache {language} nicht.</translation>
    </message>
    <message>
        <source>You have changed the transcript of meeting {id}. Say that it may be replaced, or keep it as it is.</source>
        <translation>Sie haben die Mitschrift von Besprechung {id} geändert. Sagen Sie, dass sie ersetzt werden darf, oder behalten Sie sie.</translation>
    </message>
    <message>
        <source>Meeting {id} has no final pass under way.</source>
        <translation>Für Besprechung {id} läuft kein zweiter Durchgang.</translation>
    </message>
    <message>
        <source>There is no such meeting any more.</source>
        <translation>Diese Besprechung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet. Open it and write them first.</source>
        <translation>Diese Besprechung hat noch kein Protokoll. Öffnen Sie sie und lassen Sie es zuerst schreiben.</translation>
    </message>
    <message>
        <source>This meeting has no finished version {version} of its minutes. Choose another version.</source>
        <translation>Diese Besprechung hat keine fertige Fassung {version} ihres Protokolls. Wählen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <source>A {name} file cannot be shown here. Save it as a file.</source>
        <translation>Eine {name}-Datei kann hier nicht gezeigt werden. Sichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Finish the work on it first; the list of meetings offers that.</source>
        <translation>Diese Besprechung ist nicht fertig. Beenden Sie zuerst die Arbeit daran; die Liste der Besprechungen bietet das an.</translation>
    </message>
    <message>
        <source>The final pass goes on when the other work is done.</source>
        <translation>Der zweite Durchgang geht weiter, wenn die andere Arbeit getan ist.</translation>
    </message>
    <message>
        <source>The final pass waits for the one before it.</source>
        <translation>Der zweite Durchgang wartet auf den vor ihm.</translation>
    </message>
    <message>
        <source>The final pass begins when the computer is plugged in.</source>
        <translation>Der zweite Durchgang beginnt, wenn der Rechner am Netz hängt.</translation>
    </message>
    <message>
        <source>This computer does not say whether it is plugged in, so the final pass waits until you start it.</source>
        <translation>Dieser Rechner sagt nicht, ob er am Netz hängt; der zweite Durchgang wartet, bis Sie ihn beginnen.</translation>
    </message>
    <message>
        <source>Meeting {id} has no receipt. One is written when work on a meeting ends.</source>
        <translation>Besprechung {id} hat keinen Beleg. Er wird geschrieben, wenn die Arbeit an einer Besprechung endet.</translation>
    </message>
    <message>
        <source>No receipt with the code {typed} is on this computer. A stand deletes a visitor&apos;s receipt when the visitor goes.</source>
        <translation>Auf diesem Rechner liegt kein Beleg mit dem Code {typed}. Ein Messestand löscht den Beleg, wenn der Besucher geht.</translation>
    </message>
    <message>
        <source>{path} is not a receipt that can be read ({reason}).</source>
        <translation>{path} ist kein lesbarer Beleg ({reason}).</translation>
    </message>
    <message>
        <source>The assumptions in {path} cannot be used: {reason}. Correct them, or delete the file to get the original ones back.</source>
        <translation>Die Annahmen in {path} sind nicht verwendbar: {reason}. Berichtigen Sie sie, oder löschen Sie die Datei, um die ursprünglichen zu erhalten.</translation>
    </message>
    <message>
        <source>The stand&apos;s settings {path} cannot be used. {key}: {reason}.</source>
        <translation>Die Einstellungen des Messestands in {path} lassen sich nicht verwenden. {key}: {reason}.</translation>
    </message>
    <message>
        <source>The stand is open already. Leave it there before you open it again.</source>
        <translation>Der Stand ist schon offen. Verlassen Sie ihn dort, bevor Sie ihn noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The passphrase must have {shortest} to {longest} letters.</source>
        <translation>Die Passphrase muss {shortest} bis {longest} Zeichen haben.</translation>
    </message>
    <message>
        <source>The engine stopped working ({reason}).</source>
        <translation>Die Maschine ist stehen geblieben ({reason}).</translation>
    </message>
    <message>
        <source>There is no {source} to record from. Connect one, or choose another source.</source>
        <translation>Es gibt keine Quelle „{source}“ zum Aufnehmen. Schließen Sie eine an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No {kind} model {name} is installed.</source>
        <translation>Kein Modell {name} für {kind} ist installiert.</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}. Install it again.</source>
        <translation>Das Modell {name} kann nicht geladen werden: {reason}. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>There is no model {name}.</source>
        <translation>Es gibt kein Modell {name}.</translation>
    </message>
    <message>
        <source>No model that was chosen runs on an NPU. Choose one in OpenVINO&apos;s form, or leave the NPU out.</source>
        <translation>Keines der gewählten Modelle läuft auf einer NPU. Wählen Sie eines in der Form von OpenVINO, oder lassen Sie die NPU weg.</translation>
    </message>
    <message>
        <source>The model catalogue {path} is not valid: {reason}.</source>
        <translation>Das Modellverzeichnis {path} ist nicht gültig: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full at {path}. Free some space; everything up to here is kept.</source>
        <translation>Die Platte ist voll bei {path}. Schaffen Sie Platz; alles bis hier bleibt erhalten.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Unplugged keeps its meetings there.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Dort bewahrt Unplugged die Besprechungen auf.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written ({reason}). The change holds until Unplugged is closed.</source>
        <translation>Die Einstellungen {path} können nicht geschrieben werden ({reason}). Die Änderung gilt, bis Unplugged geschlossen wird.</translation>
    </message>
    <message>
        <source>Opening at login cannot be set at {place} ({reason}).</source>
        <translation>Das Öffnen bei der Anmeldung lässt sich unter {place} nicht einstellen ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({reason}). A copy is made before each update and lies beside it.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden ({reason}). Vor jeder Aktualisierung wird eine Kopie gemacht, sie liegt daneben.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Unplugged (version {version}). Update Unplugged.</source>
        <translation>Die Bibliothek {path} stammt von einem neueren Unplugged (Version {version}). Aktualisieren Sie Unplugged.</translation>
    </message>
    <message>
        <source>The sound system cannot be used ({reason}). Files still work; recording needs it.</source>
        <translation>Das Tonsystem ist nicht verwendbar ({reason}). Dateien gehen trotzdem; zum Aufnehmen wird es gebraucht.</translation>
    </message>
    <message>
        <source>No sound comes from {source} any more. Check how it is connected; recording goes on by itself when it is back.</source>
        <translation>Es kommt kein Ton mehr {source}. Prüfen Sie den Anschluss; die Aufnahme geht von selbst weiter, wenn die Quelle wieder da ist.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headphones to play on. Connect some, then play again.</source>
        <translation>Es gibt weder Lautsprecher noch Kopfhörer zum Abspielen. Schließen Sie welche an und spielen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone or takes no sound any more. Check how it is connected, then play again.</source>
        <translation>Der Lautsprecher ist weg oder nimmt keinen Ton mehr an. Prüfen Sie den Anschluss und spielen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The readings in {path} cannot be used ({reason}).</source>
        <translation>Die Messwerte in {path} sind nicht verwendbar ({reason}).</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as {aside}; Unplugged starts with its defaults.</source>
        <translation>Die Einstellungen waren nicht lesbar und liegen jetzt als {aside} daneben; Unplugged beginnt mit den Vorgaben.</translation>
    </message>
    <message>
        <source>Some settings have values that Unplugged does not know ({names}); their defaults are used.</source>
        <translation>Einige Einstellungen haben Werte, die Unplugged nicht kennt ({names}); dafür gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The file ends in the middle; everything up to there was used.</source>
        <translation>Die Datei endet mittendrin; alles bis dahin wurde verwendet.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged and could not be read; the rest was used.</source>
        <translation>Teile der Datei sind beschädigt und nicht lesbar; der Rest wurde verwendet.</translation>
    </message>
    <message>
        <source>The file is shorter than it says; everything in it was used.</source>
        <translation>Die Datei ist kürzer, als sie angibt; alles darin wurde verwendet.</translation>
    </message>
    <message>
        <source>The file leaves out parts of the sound; everything that is in it was used.</source>
        <translation>In der Datei fehlen Teile des Tons; alles darin wurde verwendet.</translation>
    </message>
    <message>
        <source>The recording is longer than 48 hours; only its beginning was used.</source>
        <translation>Die Aufnahme ist länger als 48 Stunden; nur ihr Anfang wurde verwendet.</translation>
    </message>
    <message>
        <source>Reading the file stopped in the middle; everything up to there was used.</source>
        <translation>Das Lesen der Datei blieb mittendrin stehen; alles bis dahin wurde verwendet.</translation>
    </message>
    <message>
        <source>Recording was paused here.</source>
        <translation>Hier wurde die Aufnahme angehalten.</translation>
    </message>
    <message>
        <source>The source changed; from here on the sound comes from another one.</source>
        <translation>Die Quelle hat gewechselt; ab hier kommt der Ton von einer anderen.</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but silence. Check that it is not muted.</source>
        <translation>Das Mikrofon liefert nur Stille. Prüfen Sie, ob es stumm geschaltet ist.</translation>
    </message>
    <message>
        <source>The computer slept here.</source>
        <translation>Hier hat der Rechner geschlafen.</translation>
    </message>
    <message>
        <source>Recording was paused here for {length}.</source>
        <translation>Die Aufnahme war hier {length} lang angehalten.</translation>
    </message>
    <message>
        <source>Nothing was recorded in meeting {id}, so there is nothing to hear in it.</source>
        <translation>In der Besprechung {id} wurde nichts aufgenommen, es gibt in ihr also nichts zu hören.</translation>
    </message>
    <message>
        <source>Meeting {id} was not cut off, or the work on it has gone on since.</source>
        <translation>Die Besprechung {id} wurde nicht unterbrochen, oder die Arbeit daran ging seitdem weiter.</translation>
    </message>
    <message>
        <source>Lines are joined or split by that, which has to wait until the work on the meeting is done.</source>
        <translation>Dabei werden Zeilen verbunden oder geteilt; das muss warten, bis die Arbeit an der Besprechung fertig ist.</translation>
    </message>
    <message>
        <source>Only one voice was heard, or too little of the others; the lines stay as they are.</source>
        <translation>Nur eine Stimme war zu hören, oder zu wenig von den anderen; die Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be laid over the language model: {reason}. Choose another one in the settings, or none.</source>
        <translation>Der Adapter {path} lässt sich nicht auf das Sprachmodell legen: {reason}. Wählen Sie in den Einstellungen einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The model {name} is not one that can be downloaded.</source>
        <translation>Das Modell {name} kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The model {name} was not added by Unplugged, so it is not deleted. It lies in {path}.</source>
        <translation>Das Modell {name} wurde nicht von Unplugged hinzugefügt und wird deshalb nicht gelöscht. Es liegt in {path}.</translation>
    </message>
    <message>
        <source>The model {name} is in use. Wait until the work is done, or stop it.</source>
        <translation>Das Modell {name} wird gerade benutzt. Warten Sie, bis die Arbeit fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>{path} is no model that Unplugged can use: {reason}.</source>
        <translation>{path} ist kein Modell, das Unplugged benutzen kann: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged and was not added: {reason}.</source>
        <translation>{path} ist beschädigt und wurde nicht hinzugefügt: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is not what it was when it was added. Remove it and add it again ({path}).</source>
        <translation>Das Modell {name} ist nicht mehr, was es beim Hinzufügen war. Entfernen Sie es und fügen Sie es neu hinzu ({path}).</translation>
    </message>
    <message>
        <source>{address} is not an address. Write one such as https://example.org.</source>
        <translation>{address} ist keine Adresse. Schreiben Sie etwa https://example.org.</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}). Check the network and the proxy; what is there already is kept.</source>
        <translation>Von {host} kam keine Antwort ({reason}). Prüfen Sie Netz und Proxy; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} gives {repository} only to those who may have it. Accept its terms there, and give your access token.</source>
        <translation>{host} gibt {repository} nur denen, die es haben dürfen. Nehmen Sie dort die Bedingungen an und geben Sie Ihr Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} hat {what} nicht.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds. Go on after that; what is there already is kept.</source>
        <translation>{host} bittet, {seconds} Sekunden zu warten. Fahren Sie danach fort; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected ({reason}). Try again later.</source>
        <translation>{host} hat etwas Unerwartetes geantwortet ({reason}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file that was promised, so it was thrown away. Try again.</source>
        <translation>{file} von {host} ist nicht die versprochene Datei und wurde weggeworfen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} now has another {file} than the one you got first, so it was not taken.</source>
        <translation>{host} hat jetzt eine andere Datei {file} als die zuerst geholte; sie wurde nicht genommen.</translation>
    </message>
    <message>
        <source>The model {name} needs {needed}, and only {free} are free at {path}. Free some space.</source>
        <translation>Das Modell {name} braucht {needed}, und bei {path} sind nur {free} frei. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The NPU cannot be used: {reason}.</source>
        <translation>Die NPU kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>Nobody here knows how a model called {name} is built. Known: {known}.</source>
        <translation>Niemand hier weiß, wie ein Modell namens {name} gebaut ist. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>A stand-in for {name} needs {needed} of {what}, and only {free} may be taken now.</source>
        <translation>Ein Ersatz für {name} braucht {needed} ({what}), und nur {free} dürfen jetzt genommen werden.</translation>
    </message>
    <message>
        <source>The stand cannot be opened ({reason}).</source>
        <translation>Der Messestand lässt sich nicht öffnen ({reason}).</translation>
    </message>
    <message>
        <source>Another program already uses {keys}. Choose other keys in the settings.</source>
        <translation>Ein anderes Programm verwendet {keys} bereits. Wählen Sie in den Einstellungen andere Tasten.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} to itself. Close that program, or wait until it lets go.</source>
        <translation>Ein anderes Programm hält die Bibliothek {path} für sich. Schließen Sie dieses Programm, oder warten Sie, bis es loslässt.</translation>
    </message>
    <message>
        <source>The part “{worker}” stopped {count} times and was not started again. What was done until then is kept.</source>
        <translation>Der Teil „{worker}“ blieb {count}-mal stehen und wurde nicht mehr gestartet. Was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>The part “{worker}” made a mistake of its own; the details are in {log}. What was done until then is kept.</source>
        <translation>Der Teil „{worker}“ hat selbst einen Fehler gemacht; Näheres steht in {log}. Was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>Notes for the minutes are taken after the meeting, not during it: {speech} and {language} together need {needed} of memory, and {free} are free.</source>
        <translation>Notizen für das Protokoll entstehen nach der Besprechung, nicht währenddessen: {speech} und {language} brauchen zusammen {needed} Speicher, und {free} sind frei.</translation>
    </message>
    <message>
        <source>Overflows told by the sound system: {count}. Sound that was lost by them is marked in the transcript.</source>
        <translation>Vom Tonsystem gemeldete Überläufe: {count}. Ton, der dabei verloren ging, ist im Transkript vermerkt.</translation>
    </message>
    <message>
        <source>Recording stopped here and was started again.</source>
        <translation>Die Aufnahme brach hier ab und wurde neu begonnen.</translation>
    </message>
    <message>
        <source>Recording stopped here for {length} and was started again.</source>
        <translation>Die Aufnahme war hier {length} lang unterbrochen und wurde neu begonnen.</translation>
    </message>
    <message>
        <source>The sound system lost some sound here.</source>
        <translation>Das Tonsystem hat hier etwas Ton verloren.</translation>
    </message>
    <message>
        <source>The sound system lost {length} of sound here; silence stands in its place.</source>
        <translation>Das Tonsystem hat hier {length} Ton verloren; an seiner Stelle steht Stille.</translation>
    </message>
    <message>
        <source>The computer slept here for {length}.</source>
        <translation>Der Rechner hat hier {length} lang geschlafen.</translation>
    </message>
    <message>
        <source>Sound is missing here; then the source was back.</source>
        <translation>Hier fehlt Ton; dann war die Quelle wieder da.</translation>
    </message>
    <message>
        <source>No sound came from the source here for {length}; then it was back.</source>
        <translation>Hier kam {length} lang kein Ton von der Quelle; dann war sie wieder da.</translation>
    </message>
    <message>
        <source>No language model is installed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>Kein Sprachmodell ist installiert, darum besteht dieses Protokoll aus Sätzen der Mitschrift.</translation>
    </message>
    <message>
        <source>As you wished, no language model was used; these minutes are made of sentences taken from the transcript.</source>
        <translation>Wie gewünscht wurde kein Sprachmodell verwendet; dieses Protokoll besteht aus Sätzen der Mitschrift.</translation>
    </message>
    <message>
        <source>The language model failed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>Das Sprachmodell hat versagt, darum besteht dieses Protokoll aus Sätzen der Mitschrift.</translation>
    </message>
    <message>
        <source>Some parts of this template need a larger language model; they hold what rules could find in the transcript.</source>
        <translation>Manche Teile dieser Vorlage brauchen ein größeres Sprachmodell; in ihnen steht, was Regeln in der Mitschrift finden konnten.</translation>
    </message>
    <message>
        <source>To write in another language than was spoken needs a larger language model; these minutes are in the language of the recording.</source>
        <translation>In einer anderen Sprache als der gesprochenen zu schreiben braucht ein größeres Sprachmodell; dieses Protokoll ist in der Sprache der Aufnahme.</translation>
    </message>
    <message>
        <source>Written in another language than was spoken, so only numbers and the names of speakers were checked against the recording.</source>
        <translation>In einer anderen Sprache als der gesprochenen geschrieben; darum wurden nur Zahlen und Namen der Sprechenden an der Aufnahme geprüft.</translation>
    </message>
    <message>
        <source>No language model here can answer questions, so these are lines of the transcript that come near to it.</source>
        <translation>Kein Sprachmodell hier kann Fragen beantworten, darum stehen hier Zeilen der Mitschrift, die der Frage nahekommen.</translation>
    </message>
    <message>
        <source>The language model failed, so these are lines of the transcript that come near to an answer.</source>
        <translation>Das Sprachmodell hat versagt, darum stehen hier Zeilen der Mitschrift, die einer Antwort nahekommen.</translation>
    </message>
    <message>
        <source>Writing was stopped; these minutes are not complete.</source>
        <translation>Das Schreiben wurde angehalten; dieses Protokoll ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Parts of the transcript could not be read by the language model.</source>
        <translation>Teile der Mitschrift konnte das Sprachmodell nicht lesen.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden.</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was done until then is kept.</source>
        <translation>Die Arbeit an dieser Besprechung wurde unterbrochen; was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>Unplugged was cut off while it worked on this meeting; what was done until then is kept.</source>
        <translation>Unplugged wurde bei der Arbeit an dieser Besprechung unterbrochen; was bis dahin getan war, ist erhalten.</translation>
    </message>
    <message>
        <source>GPU 0 %, denied by the kernel</source>
        <translation>GPU 0&#xa0;%, vom Kernel verwehrt</translation>
    </message>
    <message>
        <source>GPU 0 %, measured</source>
        <translation>GPU 0&#xa0;%, gemessen</translation>
    </message>
    <message>
        <source>No GPU code loaded</source>
        <translation>Kein GPU-Code geladen</translation>
    </message>
    <message>
        <source>GPU: cannot be measured here</source>
        <translation>GPU: hier nicht messbar</translation>
    </message>
    <message>
        <source>GPU: not looked at yet</source>
        <translation>GPU: noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>GPU touched by {process} (pid {pid})</source>
        <translation>GPU berührt von {process} (pid {pid})</translation>
    </message>
    <message>
        <source>GPU touched</source>
        <translation>GPU berührt</translation>
    </message>
    <message>
        <source>Network touched</source>
        <translation>Netz berührt</translation>
    </message>
    <message>
        <source>NPU in use</source>
        <translation>NPU in Gebrauch</translation>
    </message>
    <message>
        <source>{process} (pid {pid}): {reason}</source>
        <translation>{process} (pid {pid}): {reason}</translation>
    </message>
    <message>
        <source>Network 0 bytes, denied by the kernel</source>
        <translation>Netz 0 Bytes, vom Kernel verwehrt</translation>
    </message>
    <message>
        <source>Network 0 bytes, measured</source>
        <translation>Netz 0 Bytes, gemessen</translation>
    </message>
    <message>
        <source>No connection open</source>
        <translation>Keine Verbindung offen</translation>
    </message>
    <message>
        <source>Network: cannot be measured here</source>
        <translation>Netz: hier nicht messbar</translation>
    </message>
    <message>
        <source>Network: not looked at yet</source>
        <translation>Netz: noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Network touched by {process} (pid {pid})</source>
        <translation>Netz berührt von {process} (pid {pid})</translation>
    </message>
    <message>
        <source>NPU 0 %, denied by the kernel</source>
        <translation>NPU 0&#xa0;%, vom Kernel verwehrt</translation>
    </message>
    <message>
        <source>NPU 0 %, measured</source>
        <translation>NPU 0&#xa0;%, gemessen</translation>
    </message>
    <message>
        <source>No NPU code loaded</source>
        <translation>Kein NPU-Code geladen</translation>
    </message>
    <message>
        <source>NPU: cannot be measured here</source>
        <translation>NPU: hier nicht messbar</translation>
    </message>
    <message>
        <source>NPU: not looked at yet</source>
        <translation>NPU: noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>NPU in use by {process} (pid {pid})</source>
        <translation>NPU in Gebrauch von {process} (pid {pid})</translation>
    </message>
    <message>
        <source>Download in progress</source>
        <translation>Download läuft</translation>
    </message>
    <message>
        <source>Downloaded, as asked</source>
        <translation>Heruntergeladen, wie gewünscht</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent</source>
        <translation>{received} empfangen, {sent} gesendet</translation>
    </message>
    <message>
        <source>The processes that do the work: the kernel denies it.</source>
        <translation>Die Prozesse, die arbeiten: der Kernel verwehrt es.</translation>
    </message>
    <message>
        <source>The processes that do the work: a counter was read and says 0.</source>
        <translation>Die Prozesse, die arbeiten: ein Zähler wurde gelesen und sagt 0.</translation>
    </message>
    <message>
        <source>The processes that do the work: nothing that could use it is loaded or open.</source>
        <translation>Die Prozesse, die arbeiten: nichts ist geladen oder offen, das es benutzen könnte.</translation>
    </message>
    <message>
        <source>The processes that do the work: cannot be told here.</source>
        <translation>Die Prozesse, die arbeiten: hier nicht festzustellen.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: the kernel denies it.</source>
        <translation>Fenster oder Terminal von Unplugged: der Kernel verwehrt es.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: a counter was read and says 0.</source>
        <translation>Fenster oder Terminal von Unplugged: ein Zähler wurde gelesen und sagt 0.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: nothing that could use it is loaded or open.</source>
        <translation>Fenster oder Terminal von Unplugged: nichts ist geladen oder offen, das es benutzen könnte.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: cannot be told here.</source>
        <translation>Fenster oder Terminal von Unplugged: hier nicht festzustellen.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the GPU: {reason}.</source>
        <translation>{process} (pid {pid}) hat die GPU berührt: {reason}.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the network: {reason}.</source>
        <translation>{process} (pid {pid}) hat das Netz berührt: {reason}.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) uses the NPU: {reason}.</source>
        <translation>{process} (pid {pid}) benutzt die NPU: {reason}.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no GGUF file and no model.bin in it</source>
        <translation>darin liegt weder eine GGUF-Datei noch eine model.bin</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>es ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>its GGUF version {detail} is not known</source>
        <translation>seine GGUF-Version {detail} ist nicht bekannt</translation>
    </message>
    <message>
        <source>its head claims more than a model can have</source>
        <translation>sein Kopf behauptet mehr, als ein Modell haben kann</translation>
    </message>
    <message>
        <source>it ends in the middle of its head</source>
        <translation>es endet mitten im Kopf</translation>
    </message>
    <message>
        <source>its head makes no sense ({detail})</source>
        <translation>sein Kopf ergibt keinen Sinn ({detail})</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>es hat keine Gewichte</translation>
    </message>
    <message>
        <source>its weights are of a kind ({detail}) that is not known here</source>
        <translation>seine Gewichte sind von einer Art ({detail}), die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>some of its weights have a size that makes no sense</source>
        <translation>einige seiner Gewichte haben eine Größe, die keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>it is cut off; the end of it is missing</source>
        <translation>es ist abgeschnitten, das Ende fehlt</translation>
    </message>
    <message>
        <source>{detail} does not belong to the same model</source>
        <translation>{detail} gehört nicht zu demselben Modell</translation>
    </message>
    <message>
        <source>it is one of {detail} parts and does not have the name that it was made with</source>
        <translation>es ist einer von {detail} Teilen und trägt nicht den Namen, mit dem es gemacht wurde</translation>
    </message>
    <message>
        <source>it holds only a part of a model ({detail})</source>
        <translation>es enthält nur einen Bestandteil eines Modells ({detail})</translation>
    </message>
    <message>
        <source>it is no model that writes text (build: {detail})</source>
        <translation>es ist kein Modell, das Text schreibt (Bauart: {detail})</translation>
    </message>
    <message>
        <source>{detail} is missing</source>
        <translation>{detail} fehlt</translation>
    </message>
    <message>
        <source>{detail} cannot be read</source>
        <translation>{detail} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{detail} is cut off</source>
        <translation>{detail} ist abgeschnitten</translation>
    </message>
    <message>
        <source>{detail} is damaged</source>
        <translation>{detail} ist beschädigt</translation>
    </message>
    <message>
        <source>{detail} is too large to be what it should be</source>
        <translation>{detail} ist zu groß für das, was es sein soll</translation>
    </message>
    <message>
        <source>{detail} is not a Whisper model of CTranslate2</source>
        <translation>{detail} ist kein Whisper-Modell für CTranslate2</translation>
    </message>
    <message>
        <source>tokenizer.json has no {detail}</source>
        <translation>in tokenizer.json fehlt {detail}</translation>
    </message>
    <message>
        <source>preprocessor_config.json has feature_size {detail}</source>
        <translation>in preprocessor_config.json steht feature_size {detail}</translation>
    </message>
    <message>
        <source>preprocessor_config.json and model.bin differ in mel bins: {detail}</source>
        <translation>preprocessor_config.json und model.bin haben verschieden viele Mel-Bänder: {detail}</translation>
    </message>
    <message>
        <source>it is no adapter for this model</source>
        <translation>es ist kein Adapter für dieses Modell</translation>
    </message>
    <message>
        <source>its context of {detail} tokens is too small for this</source>
        <translation>sein Kontext von {detail} Tokens ist dafür zu klein</translation>
    </message>
    <message>
        <source>it is not an ONNX file</source>
        <translation>es ist keine ONNX-Datei</translation>
    </message>
    <message>
        <source>its weights lie in other files, which is not allowed here</source>
        <translation>seine Gewichte liegen in anderen Dateien, was hier nicht erlaubt ist</translation>
    </message>
    <message>
        <source>it holds a loop, which no model for speakers needs</source>
        <translation>es enthält eine Schleife, die kein Modell für Sprecher braucht</translation>
    </message>
    <message>
        <source>it is no model that tells voices apart ({detail})</source>
        <translation>es ist kein Modell, das Stimmen unterscheidet ({detail})</translation>
    </message>
    <message>
        <source>its engine cannot use it</source>
        <translation>seine Maschine kann nichts damit anfangen</translation>
    </message>
    <message>
        <source>its engine broke on it</source>
        <translation>seine Maschine ist daran gescheitert</translation>
    </message>
    <message>
        <source>its engine was still busy with it after {detail} seconds</source>
        <translation>seine Maschine war nach {detail} Sekunden noch damit beschäftigt</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>status {detail}</source>
        <translation>Status {detail}</translation>
    </message>
    <message>
        <source>it says no size of {detail}</source>
        <translation>es nennt keine Größe von {detail}</translation>
    </message>
    <message>
        <source>there are no model files in {detail}</source>
        <translation>in {detail} liegen keine Modelldateien</translation>
    </message>
    <message>
        <source>it sent another part of {detail}</source>
        <translation>es schickte einen anderen Teil von {detail}</translation>
    </message>
    <message>
        <source>{detail} is longer than it was said to be</source>
        <translation>{detail} ist länger als angekündigt</translation>
    </message>
    <message>
        <source>it leads to an unencrypted connection</source>
        <translation>es führt zu einer unverschlüsselten Verbindung</translation>
    </message>
    <message>
        <source>OpenVINO is not installed; Unplugged&apos;s guide to NPUs says how to add it</source>
        <translation>OpenVINO ist nicht installiert; wie man es hinzufügt, steht in der Anleitung von Unplugged zu NPUs</translation>
    </message>
    <message>
        <source>OpenVINO is not installed ({detail})</source>
        <translation>OpenVINO ist nicht installiert ({detail})</translation>
    </message>
    <message>
        <source>OpenVINO has no driver for an NPU on macOS</source>
        <translation>OpenVINO hat auf macOS keinen Treiber für eine NPU</translation>
    </message>
    <message>
        <source>the kernel knows of none</source>
        <translation>der Kernel kennt keine</translation>
    </message>
    <message>
        <source>OpenVINO runs on Intel&apos;s NPUs only, and the one here belongs to {detail}</source>
        <translation>OpenVINO läuft nur auf NPUs von Intel, und die vorhandene gehört zu {detail}</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} is not loaded</source>
        <translation>der Treiber {detail} des Kernels ist nicht geladen</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} gives it no device file</source>
        <translation>der Treiber {detail} des Kernels gibt ihr keine Gerätedatei</translation>
    </message>
    <message>
        <source>you may not open {detail}; membership in the group render gives that right</source>
        <translation>Sie dürfen {detail} nicht öffnen; das Recht gibt die Mitgliedschaft in der Gruppe render</translation>
    </message>
    <message>
        <source>Intel&apos;s driver library {detail} is not installed</source>
        <translation>die Treiberbibliothek {detail} von Intel ist nicht installiert</translation>
    </message>
    <message>
        <source>Intel&apos;s NPU driver is not installed</source>
        <translation>der NPU-Treiber von Intel ist nicht installiert</translation>
    </message>
    <message>
        <source>OpenVINO finds none; its driver may be too old, or not there</source>
        <translation>OpenVINO findet keine; vielleicht ist ihr Treiber zu alt oder nicht da</translation>
    </message>
    <message>
        <source>asked again for words it had heard before, OpenVINO gave others; some of its releases mix up windows of sound on an NPU (OpenVINO issue 37937)</source>
        <translation>noch einmal nach schon Gehörtem gefragt, gab OpenVINO andere Wörter; manche seiner Versionen verwechseln auf einer NPU Tonabschnitte (OpenVINO issue 37937)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a file is in its place</source>
        <translation>an seiner Stelle liegt eine Datei</translation>
    </message>
    <message>
        <source>a recording of that name is there</source>
        <translation>eine Aufnahme dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>it reads differently from what was written</source>
        <translation>gelesen wird etwas anderes, als geschrieben wurde</translation>
    </message>
    <message>
        <source>another Unplugged is updating it</source>
        <translation>ein anderes Unplugged aktualisiert es gerade</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>its version {detail} is out of date</source>
        <translation>ihre Version {detail} ist veraltet</translation>
    </message>
    <message>
        <source>SQLite here is {detail}, {needed} is needed</source>
        <translation>SQLite ist hier {detail}, nötig ist {needed}</translation>
    </message>
    <message>
        <source>it is larger than {detail} bytes</source>
        <translation>sie ist größer als {detail} Byte</translation>
    </message>
    <message>
        <source>in line {detail}, there is something that is not UTF-8 text</source>
        <translation>in Zeile {detail} steht etwas, das kein UTF-8-Text ist</translation>
    </message>
    <message>
        <source>a name may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>ein Name darf nur a-z, 0-9, - und _ haben, höchstens 40</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>der Tonserver antwortet nicht</translation>
    </message>
    <message>
        <source>the sound server does not answer: {detail}</source>
        <translation>der Tonserver antwortet nicht: {detail}</translation>
    </message>
    <message>
        <source>it wrote nothing about this meeting</source>
        <translation>es schrieb nichts zu dieser Besprechung</translation>
    </message>
    <message>
        <source>it could not read this meeting</source>
        <translation>es konnte diese Besprechung nicht lesen</translation>
    </message>
    <message>
        <source>it gave no answer</source>
        <translation>es gab keine Antwort</translation>
    </message>
    <message>
        <source>no answer within {detail} s</source>
        <translation>keine Antwort in {detail} s</translation>
    </message>
    <message>
        <source>its process ended with {detail}</source>
        <translation>sein Prozess endete mit {detail}</translation>
    </message>
    <message>
        <source>{model}: evaluation failed with code {detail}</source>
        <translation>{model}: die Auswertung scheiterte mit Code {detail}</translation>
    </message>
    <message>
        <source>{model}: no logits</source>
        <translation>{model}: keine Logits</translation>
    </message>
    <message>
        <source>{model}: a text of {detail} bytes has no tokens</source>
        <translation>{model}: ein Text von {detail} Byte hat keine Token</translation>
    </message>
    <message>
        <source>the grammar allows no token</source>
        <translation>die Grammatik lässt kein Token zu</translation>
    </message>
    <message>
        <source>the model could not be converted</source>
        <translation>das Modell ließ sich nicht umwandeln</translation>
    </message>
    <message>
        <source>speech detector: {detail}</source>
        <translation>Sprachdetektor: {detail}</translation>
    </message>
    <message>
        <source>the model gave {detail}</source>
        <translation>das Modell lieferte {detail}</translation>
    </message>
    <message>
        <source>the model gave no usable numbers</source>
        <translation>das Modell lieferte keine brauchbaren Zahlen</translation>
    </message>
    <message>
        <source>the name {detail} may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>der Name {detail} darf nur a-z, 0-9, - und _ haben, höchstens 40</translation>
    </message>
    <message>
        <source>in line {line}, +++ must stand alone</source>
        <translation>in Zeile {line} muss +++ allein stehen</translation>
    </message>
    <message>
        <source>the second line of +++ is missing</source>
        <translation>die zweite Zeile mit +++ fehlt</translation>
    </message>
    <message>
        <source>in line {line}, the instruction is missing: text must follow</source>
        <translation>in Zeile {line} fehlt die Anweisung: danach muss Text folgen</translation>
    </message>
    <message>
        <source>in line {line}, an instruction begins that is longer than {most} characters</source>
        <translation>in Zeile {line} beginnt eine Anweisung, die länger als {most} Zeichen ist</translation>
    </message>
    <message>
        <source>in line {line}, the head is no TOML: {detail}</source>
        <translation>in Zeile {line} ist der Kopf kein TOML: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, the key {detail} is unknown; there are {known}</source>
        <translation>in Zeile {line} ist der Schlüssel {detail} unbekannt; es gibt {known}</translation>
    </message>
    <message>
        <source>in line {line}, the language {detail} is neither &apos;auto&apos; nor an ISO 639-1 code such as &apos;en&apos;</source>
        <translation>in Zeile {line} ist die Sprache {detail} weder &apos;auto&apos; noch ein Code nach ISO 639-1 wie &apos;en&apos;</translation>
    </message>
    <message>
        <source>in line {line}, the example must be a table with &apos;lines&apos; and &apos;minutes&apos;</source>
        <translation>in Zeile {line} muss das Beispiel eine Tabelle mit &apos;lines&apos; und &apos;minutes&apos; sein</translation>
    </message>
    <message>
        <source>in line {line}, {detail} is missing</source>
        <translation>in Zeile {line} fehlt {detail}</translation>
    </message>
    <message>
        <source>in line {line}, {detail} must be a text</source>
        <translation>in Zeile {line} muss {detail} ein Text sein</translation>
    </message>
    <message>
        <source>in line {line}, &apos;sections&apos; must be a list with at least one section</source>
        <translation>in Zeile {line} muss &apos;sections&apos; eine Liste mit mindestens einem Abschnitt sein</translation>
    </message>
    <message>
        <source>in line {line}, there are more than {most} sections</source>
        <translation>in Zeile {line} sind es mehr als {most} Abschnitte</translation>
    </message>
    <message>
        <source>in line {line}, two sections have the heading {detail}</source>
        <translation>in Zeile {line} haben zwei Abschnitte die Überschrift {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section must be a table: {detail}</source>
        <translation>in Zeile {line} muss ein Abschnitt eine Tabelle sein: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section has no key {detail}; it has {known}</source>
        <translation>in Zeile {line} hat ein Abschnitt keinen Schlüssel {detail}; er hat {known}</translation>
    </message>
    <message>
        <source>in line {line}, the kind {detail} is none of {known}</source>
        <translation>in Zeile {line} ist die Art {detail} unbekannt; es gibt {known}</translation>
    </message>
    <message>
        <source>in line {line}, the heading {detail} must be one line of up to 60 letters without # [ ] *</source>
        <translation>in Zeile {line} muss die Überschrift {detail} eine Zeile von höchstens 60 Zeichen ohne # [ ] * sein</translation>
    </message>
    <message>
        <source>in line {line}, max_items of {detail} must be 1 to {most}</source>
        <translation>in Zeile {line} muss max_items von {detail} 1 bis {most} sein</translation>
    </message>
    <message>
        <source>in line {line}, &apos;ask&apos; of {detail} must be one line of up to {most} characters</source>
        <translation>in Zeile {line} muss &apos;ask&apos; von {detail} eine Zeile von höchstens {most} Zeichen sein</translation>
    </message>
    <message>
        <source>in line {line}, &apos;cues&apos; of {detail} must be a list of up to {most} short texts</source>
        <translation>in Zeile {line} muss &apos;cues&apos; von {detail} eine Liste von höchstens {most} kurzen Texten sein</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>sie ist viel zu lang</translation>
    </message>
    <message>
        <source>it is no TOML</source>
        <translation>sie ist kein TOML</translation>
    </message>
    <message>
        <source>not known; known are {known}</source>
        <translation>unbekannt; bekannt sind {known}</translation>
    </message>
    <message>
        <source>must end in {known}</source>
        <translation>muss auf {known} enden</translation>
    </message>
    <message>
        <source>there is no file {detail}</source>
        <translation>es gibt keine Datei {detail}</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>must be one of {known}</source>
        <translation>muss eins von {known} sein</translation>
    </message>
    <message>
        <source>must be a list of some of {known}</source>
        <translation>muss eine Liste aus {known} sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a number of seconds from {least} to {most}</source>
        <translation>muss eine Zahl von Sekunden zwischen {least} und {most} sein</translation>
    </message>
    <message>
        <source>must be one line of text, at most {most} letters</source>
        <translation>muss eine Zeile Text sein, höchstens {most} Zeichen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nichts bewegt sich von selbst.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Detect it</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>After each recording</source>
        <translation>Nach jeder Aufnahme</translation>
    </message>
    <message>
        <source>When on mains power</source>
        <translation>Bei Netzbetrieb</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <translation>Ein zweites Mal hören</translation>
    </message>
    <message>
        <source>Slower and more exact than the words that appear live.</source>
        <translation>Langsamer und genauer als die Wörter, die beim Sprechen erscheinen.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell zum Hören</translation>
    </message>
    <message>
        <source>Tell the voices on one track apart</source>
        <translation>Die Stimmen auf einer Spur unterscheiden</translation>
    </message>
    <message>
        <source>Lines get “Speaker 1”, “Speaker 2”, which you can rename. A file waits for it before its minutes are written, some minutes per hour; a recording gets it later.</source>
        <translation>Zeilen bekommen „Sprecher 1“, „Sprecher 2“; die Namen lassen sich ändern. Bei einer Datei wartet das Protokoll darauf, einige Minuten je Stunde; eine Aufnahme bekommt sie später.</translation>
    </message>
    <message>
        <source>Needs a model for speakers: add one in “Models”.</source>
        <translation>Braucht ein Modell für Sprecher: Fügen Sie eines unter „Modelle“ hinzu.</translation>
    </message>
    <message>
        <source>Model for speakers</source>
        <translation>Modell für Sprecher</translation>
    </message>
    <message>
        <source>Key that records from any program</source>
        <translation>Taste, die aus jedem Programm aufnimmt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Begins and ends a recording, wherever you are.</source>
        <translation>Beginnt und beendet eine Aufnahme, wo Sie auch gerade sind.</translation>
    </message>
    <message>
        <source>Wayland lets no program listen for keys of others.</source>
        <translation>Wayland lässt kein Programm auf Tasten anderer Programme hören.</translation>
    </message>
    <message>
        <source>macOS asks for the right to read everything that is typed; Unplugged does without.</source>
        <translation>macOS verlangt dafür das Recht, alles Getippte mitzulesen; darauf verzichtet Unplugged.</translation>
    </message>
    <message>
        <source>This window has no X11 server to listen with.</source>
        <translation>Dieses Fenster hat keinen X11-Server, der auf Tasten hören könnte.</translation>
    </message>
    <message>
        <source>{reason} Give a key this command in the settings of your desktop:</source>
        <translation>{reason} Geben Sie einer Taste in den Einstellungen Ihres Desktops diesen Befehl:</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Namen und besondere Wörter</translation>
    </message>
    <message>
        <source>One a line, as they are written</source>
        <translation>Eines je Zeile, so wie man es schreibt</translation>
    </message>
    <message>
        <source>The recogniser takes the first {count} of these. Put the most important on top.</source>
        <translation>Die Erkennung nimmt die ersten {count} davon. Setzen Sie die wichtigsten nach oben.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>Wie gesprochen wird</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Sprache des Protokolls</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell zum Schreiben</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Take notes during the meeting</source>
        <translation>Während der Besprechung Notizen machen</translation>
    </message>
    <message>
        <source>So that the minutes are ready soon after it. Live words go first.</source>
        <translation>Damit das Protokoll bald danach fertig ist. Die mitlaufenden Wörter gehen vor.</translation>
    </message>
    <message>
        <source>Where models run</source>
        <translation>Wo Modelle laufen</translation>
    </message>
    <message>
        <source>Use the NPU</source>
        <translation>NPU verwenden</translation>
    </message>
    <message>
        <source>For models in OpenVINO&apos;s form; all others run on the processor.</source>
        <translation>Für Modelle in der Form von OpenVINO; alle anderen laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Not on this computer: {reason}.</source>
        <translation>Nicht auf diesem Rechner: {reason}.</translation>
    </message>
    <message>
        <source>The best that is installed</source>
        <translation>Das beste installierte</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Name of the speaker</source>
        <translation>Name der sprechenden Person</translation>
    </message>
    <message>
        <source>All lines of {name}</source>
        <translation>Alle Zeilen von {name}</translation>
    </message>
    <message>
        <source>All lines without a speaker</source>
        <translation>Alle Zeilen ohne Namen</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>Wer spricht?</translation>
    </message>
</context>
<context>
    <name>SpeakerNames</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Tell speakers apart</source>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>Unterscheiden</translation>
    </message>
    <message>
        <source>This needs a model for speakers, and none is installed yet.</source>
        <translation>Dafür ist ein Modell für Sprecher nötig, und noch ist keines installiert.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <source>Unplugged listens to the voices and writes who speaks beside the lines: “Speaker 1”, “Speaker 2”. You can rename them, and what you named yourself stays. It is done in the background and can be undone.</source>
        <translation>Unplugged hört auf die Stimmen und schreibt an die Zeilen, wer spricht: „Sprecher 1“, „Sprecher 2“. Sie können sie umbenennen, und was Sie selbst benannt haben, bleibt. Es geschieht im Hintergrund und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>So viele, wie zu hören sind</translation>
    </message>
    <message>
        <source>People who speak</source>
        <translation>Personen, die sprechen</translation>
    </message>
    <message>
        <source>The right number helps; a wrong one makes it worse.</source>
        <translation>Die richtige Zahl hilft; eine falsche macht es schlechter.</translation>
    </message>
    <message>
        <source>Write the minutes anew afterwards</source>
        <translation>Danach das Protokoll neu schreiben</translation>
    </message>
    <message>
        <source>So that they name who said what. The present ones are kept.</source>
        <translation>Damit darin steht, wer was gesagt hat. Das jetzige bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Use these models</source>
        <translation>Diese Modelle verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measuring the memory…</source>
        <translation>Der Speicher wird gemessen…</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>This takes about a minute. Leave the computer alone.</source>
        <translation>Das dauert etwa eine Minute. Lassen Sie den Rechner so lange in Ruhe.</translation>
    </message>
    <message>
        <source>Measuring {model}…</source>
        <translation>{model} wird gemessen…</translation>
    </message>
    <message>
        <source>How fast this computer is</source>
        <translation>So schnell ist dieser Rechner</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>Es konnte nicht gemessen werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SpeedCheck</name>
    <message>
        <source>No speech model could be measured.</source>
        <translation>Kein Modell für Gesprochenes konnte gemessen werden.</translation>
    </message>
    <message>
        <source>{model} hears {factor} times faster than people speak: words appear while they do.</source>
        <translation>{model} hört {factor}-mal schneller, als Menschen sprechen: Wörter erscheinen, während sie es tun.</translation>
    </message>
    <message>
        <source>{model} hears {factor} times as fast as people speak: live words come late, the recording is complete.</source>
        <translation>{model} hört {factor}-mal so schnell, wie Menschen sprechen: Wörter kommen später, die Aufnahme ist vollständig.</translation>
    </message>
    <message>
        <source>{model} writes the minutes of an hour in about {time}.</source>
        <translation>{model} schreibt das Protokoll einer Stunde in etwa {time}.</translation>
    </message>
    <message>
        <source>It may take notes while the meeting goes on.</source>
        <translation>Es darf schon während der Besprechung Notizen machen.</translation>
    </message>
    <message>
        <source>It had better wait until the meeting is over.</source>
        <translation>Es wartet besser, bis die Besprechung vorbei ist.</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Recorded earlier on this computer, {when}</source>
        <translation>Früher hier aufgezeichnet, {when}</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>{number}× schneller als gesprochen</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Meeting minutes, made right here</source>
        <translation>Protokolle, gleich hier gemacht</translation>
    </message>
    <message>
        <source>No cloud, no GPU: its processor does it all.</source>
        <translation>Keine Cloud, keine GPU: Sein Prozessor macht alles.</translation>
    </message>
    <message>
        <source>Your turn: speak for {seconds} seconds</source>
        <translation>Sie sind dran: {seconds} Sekunden sprechen</translation>
    </message>
    <message>
        <source>One moment, it is working</source>
        <translation>Einen Moment, es arbeitet</translation>
    </message>
    <message>
        <source>A sample meeting is being worked on right now, for real.</source>
        <translation>Eine Beispielbesprechung wird gerade wirklich verarbeitet.</translation>
    </message>
    <message>
        <source>The stand begins by itself as soon as the minutes are there.</source>
        <translation>Der Stand beginnt von selbst, sobald das Protokoll da ist.</translation>
    </message>
    <message>
        <source>This meeting was worked on earlier, on this very computer. The words appear at the moment at which they were heard. Ask: where do your recordings go today?</source>
        <translation>Diese Besprechung wurde früher verarbeitet, auf genau diesem Rechner. Die Wörter erscheinen in dem Moment, in dem sie gehört wurden. Fragen Sie: Wohin gehen Ihre Aufnahmen heute?</translation>
    </message>
    <message>
        <source>It writes the minutes</source>
        <translation>Es schreibt das Protokoll</translation>
    </message>
    <message>
        <source>Each sentence names the moment that carries it.</source>
        <translation>Jeder Satz nennt den Moment, der ihn belegt.</translation>
    </message>
    <message>
        <source>Point at a time behind a sentence: the line on the left lights up. What nobody said is marked, not made up.</source>
        <translation>Zeigen Sie auf eine Zeit hinter einem Satz: Links leuchtet die Zeile auf. Was niemand gesagt hat, wird markiert, nicht erfunden.</translation>
    </message>
    <message>
        <source>Pull the network cable: it goes on</source>
        <translation>Netzkabel ziehen: Es geht weiter</translation>
    </message>
    <message>
        <source>These are live readings of this computer.</source>
        <translation>Das sind Messwerte dieses Rechners, jetzt.</translation>
    </message>
    <message>
        <source>Hand the cable to a visitor and let them pull it. The link goes down, nothing else changes. Then hand over: “Your turn”.</source>
        <translation>Geben Sie einem Besucher das Kabel und lassen Sie ihn ziehen. Die Verbindung fällt weg, sonst ändert sich nichts. Dann übergeben: „Sie sind dran“.</translation>
    </message>
    <message>
        <source>What you say stays here and is deleted when you go.</source>
        <translation>Was Sie sagen, bleibt hier und wird gelöscht, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hand the microphone over. The demo model knows a small English vocabulary: let people plan something, and say who does what by when.</source>
        <translation>Geben Sie das Mikrofon weiter. Das Demomodell kennt einen kleinen englischen Wortschatz: Lassen Sie etwas planen und sagen, wer was bis wann tut.</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>Sprechen Sie jetzt</translation>
    </message>
    <message>
        <source>Say who does what, and by when.</source>
        <translation>Sagen Sie, wer was tut, und bis wann.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step back and let them speak. “Done” ends it early.</source>
        <translation>Treten Sie zurück und lassen Sie sprechen. „Fertig“ beendet es früher.</translation>
    </message>
    <message>
        <source>Writing your minutes…</source>
        <translation>Ihr Protokoll entsteht…</translation>
    </message>
    <message>
        <source>On this processor, while you watch.</source>
        <translation>Auf diesem Prozessor, vor Ihren Augen.</translation>
    </message>
    <message>
        <source>This takes some seconds. Show the live readings below.</source>
        <translation>Das dauert einige Sekunden. Zeigen Sie auf die Messwerte unten.</translation>
    </message>
    <message>
        <source>Your minutes, and the proof</source>
        <translation>Ihr Protokoll, und der Nachweis</translation>
    </message>
    <message>
        <source>Press a time to hear the moment again.</source>
        <translation>Auf eine Zeit drücken, um den Moment noch einmal zu hören.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Let them press a time behind a sentence. The code can be checked on this computer until they go: unplugged receipt verify CODE.</source>
        <translation>Lassen Sie auf eine Zeit hinter einem Satz drücken. Der Code lässt sich auf diesem Rechner prüfen, bis der Besucher geht: unplugged receipt verify CODE.</translation>
    </message>
    <message>
        <source>Listening to the hall…</source>
        <translation>Der Pegel der Halle wird gemessen …</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>Nichts zu hören. Ist das Mikrofon stumm?</translation>
    </message>
    <message>
        <source>Good: the hall is quiet enough. Say a word to try.</source>
        <translation>Gut: Es ist leise genug. Sagen Sie zur Probe ein Wort.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Sie sind gut zu hören.</translation>
    </message>
    <message>
        <source>The hall is loud: hold the microphone a hand&apos;s width from your mouth. A directional one helps most.</source>
        <translation>Es ist laut: Halten Sie das Mikrofon eine Handbreit vor den Mund. Ein Richtmikrofon hilft am meisten.</translation>
    </message>
    <message>
        <source>Read from: {source} ({names}).</source>
        <translation>Gelesen aus: {source} ({names}).</translation>
    </message>
    <message>
        <source>Cable in</source>
        <translation>Kabel steckt</translation>
    </message>
    <message>
        <source>Wi-Fi connected</source>
        <translation>WLAN verbunden</translation>
    </message>
    <message>
        <source>Switch it off, and nothing changes</source>
        <translation>Schalten Sie es aus: Nichts ändert sich</translation>
    </message>
    <message>
        <source>Network link up</source>
        <translation>Netz verbunden</translation>
    </message>
    <message>
        <source>Pull the cable, and nothing changes</source>
        <translation>Ziehen Sie das Kabel: Nichts ändert sich</translation>
    </message>
    <message>
        <source>Turns in which the GPU was touched: {count}</source>
        <translation>Versuche, in denen die GPU berührt wurde: {count}</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Hold it further away.</source>
        <translation>Zu laut für das Mikrofon. Halten Sie es weiter weg.</translation>
    </message>
    <message>
        <source>Read from: {source}.</source>
        <translation>Gelesen aus: {source}.</translation>
    </message>
    <message>
        <source>Cable: cannot be told here</source>
        <translation>Kabel: hier nicht feststellbar</translation>
    </message>
    <message>
        <source>Pull it, and nothing changes</source>
        <translation>Ziehen Sie es: Nichts ändert sich</translation>
    </message>
    <message>
        <source>No network link</source>
        <translation>Keine Netzverbindung</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>Visitors: {count}</source>
        <translation>Besucher: {count}</translation>
    </message>
    <message>
        <source>Speech: {length}</source>
        <translation>Sprache: {length}</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Energie: hier nicht messbar</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>Energie: {energy} Wh</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh, where it could be measured</source>
        <translation>Energie: {energy} Wh, soweit messbar</translation>
    </message>
    <message>
        <source>GPU seconds: 0 ({how})</source>
        <translation>GPU-Sekunden: 0 ({how})</translation>
    </message>
</context>
<context>
    <name>StandBody</name>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>The sample meeting, right now</source>
        <translation>Die Beispielbesprechung, gerade jetzt</translation>
    </message>
    <message>
        <source>All of it is deleted in {seconds} s. Touch the screen to stay.</source>
        <translation>In {seconds} s wird alles gelöscht. Zum Bleiben den Bildschirm berühren.</translation>
    </message>
</context>
<context>
    <name>StandDialog</name>
    <message>
        <source>Stand mode</source>
        <translation>Messestand</translation>
    </message>
    <message>
        <source>For trade shows: full screen, a loop for passers-by, and a minute for everybody who wants to try. It has a library of its own; visitors never see your meetings.</source>
        <translation>Für Messen: Vollbild, eine Schleife für alle, die vorbeikommen, und eine Minute für jeden, der es versuchen will. Er hat eine eigene Bibliothek; Besucher sehen Ihre Besprechungen nie.</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Stand öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passphrase to leave it</source>
        <translation>Passphrase zum Verlassen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <source>Open the stand by itself</source>
        <translation>Den Stand von selbst öffnen</translation>
    </message>
    <message>
        <source>Logo, texts, languages, sample</source>
        <translation>Logo, Texte, Sprachen, Beispiel</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Mehr darüber lesen</translation>
    </message>
    <message>
        <source>None is set: anybody can leave with Ctrl+Q.</source>
        <translation>Keine gesetzt: Jeder kann mit Strg+Q hinaus.</translation>
    </message>
    <message>
        <source>One is set. A new one takes its place.</source>
        <translation>Eine ist gesetzt. Eine neue tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>All of it can be changed in a file; it is as it should be.</source>
        <translation>All das steht in einer Datei; sie ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>The screen saver could not be held back here: switch it off.</source>
        <translation>Der Bildschirmschoner ließ sich hier nicht aufhalten: Schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>No passphrase is set: anybody can leave with Ctrl+Q.</source>
        <translation>Keine Passphrase gesetzt: Jeder kann mit Strg+Q hinaus.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1   It listens</source>
        <translation>1   Es hört zu</translation>
    </message>
    <message>
        <source>2   It writes the minutes</source>
        <translation>2   Es schreibt das Protokoll</translation>
    </message>
    <message>
        <source>3   Nothing leaves this computer</source>
        <translation>3   Nichts verlässt diesen Rechner</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>No words were recognised in this meeting.</source>
        <translation>In dieser Besprechung wurden keine Wörter erkannt.</translation>
    </message>
</context>
<context>
    <name>TranscriptSide</name>
    <message>
        <source>Jump to now</source>
        <translation>Zur jetzigen Stelle</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu …</translation>
    </message>
    <message>
        <source>Catching up, nothing is lost</source>
        <translation>Holt auf, nichts geht verloren</translation>
    </message>
    <message>
        <source>{seconds} s behind</source>
        <translation>{seconds} s zurück</translation>
    </message>
    <message>
        <source>Transcribing… {percent} %</source>
        <translation>Mitschrift … {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <translation>Unplugged zeigen</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Aufnahme beginnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unplugged is recording</source>
        <translation>Unplugged nimmt auf</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme anhalten</translation>
    </message>
</context>
<context>
    <name>TuningSection</name>
    <message>
        <source>How the language model is run</source>
        <translation>Wie das Sprachmodell läuft</translation>
    </message>
    <message>
        <source>What Unplugged does by itself suits most computers.</source>
        <translation>Was Unplugged von selbst tut, passt für die meisten Rechner.</translation>
    </message>
    <message>
        <source>What is measured here is measured with {model}.</source>
        <translation>Gemessen wird hier mit {model}.</translation>
    </message>
    <message>
        <source>Fewer bits need flash attention.</source>
        <translation>Weniger Bits brauchen Flash Attention.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Guess words that stood in the text</source>
        <translation>Wörter raten, die im Text standen</translation>
    </message>
    <message>
        <source>Read the same beginning once</source>
        <translation>Gleichen Anfang nur einmal lesen</translation>
    </message>
    <message>
        <source>Lay out weights for this processor (AMX, VNNI)</source>
        <translation>Gewichte für diesen Prozessor anordnen (AMX, VNNI)</translation>
    </message>
    <message>
        <source>{count} (usual)</source>
        <translation>{count} (üblich)</translation>
    </message>
    <message>
        <source>Words read at a time</source>
        <translation>Wörter, die auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>{count} bits</source>
        <translation>{count} Bit</translation>
    </message>
    <message>
        <source>16 bits (usual)</source>
        <translation>16 Bit (üblich)</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Gedächtnis für Gelesenes</translation>
    </message>
    <message>
        <source>As the model comes</source>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adapter (LoRA)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the adapter</source>
        <translation>Den Adapter entfernen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Adapter wählen</translation>
    </message>
    <message>
        <source>Measure on this computer</source>
        <translation>Auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>It belongs to {model} and rests while another model is used.</source>
        <translation>Er gehört zu {model} und ruht, solange ein anderes Modell benutzt wird.</translation>
    </message>
    <message>
        <source>Adapters (*.gguf)</source>
        <translation>Adapter (*.gguf)</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>Es wird gerade gearbeitet; das würde mitgemessen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measuring {done} of {count}… Leave the computer alone.</source>
        <translation>Messung {done} von {count}… Lassen Sie den Rechner in Ruhe.</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Das Mikrofon des Systems</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>Besseres Modell holen</translation>
    </message>
    <message>
        <source>Minutes of your meetings, made on this computer</source>
        <translation>Das Protokoll Ihrer Besprechungen, auf diesem Rechner gemacht</translation>
    </message>
    <message>
        <source>Press Record or drop a file, and read the minutes. No GPU, no cloud, nothing is sent anywhere.</source>
        <translation>Drücken Sie Aufnehmen oder ziehen Sie eine Datei herein, und lesen Sie das Protokoll. Keine GPU, keine Cloud, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Can you be heard?</source>
        <translation>Hört man Sie?</translation>
    </message>
    <message>
        <source>Three demo models are built in</source>
        <translation>Drei Demo-Modelle sind eingebaut</translation>
    </message>
    <message>
        <source>They were trained without a GPU, know a small English vocabulary, and show how everything works; for real meetings, add larger ones.</source>
        <translation>Sie wurden ohne GPU trainiert, kennen einen kleinen englischen Wortschatz und zeigen, wie alles geht; für echte Besprechungen fügen Sie größere hinzu.</translation>
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
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Recording of {date}, {time}</source>
        <translation>Aufnahme vom {date}, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
</TS>
