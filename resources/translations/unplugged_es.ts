<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unplugged</source>
        <translation>Acerca de Unplugged</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Meetings, models and logs: {folder}</source>
        <translation>Reuniones, modelos y registros: {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Logs and crash reports</source>
        <translation>Registros e informes de fallos</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence</source>
        <translation>Versión {version}, licencia MIT</translation>
    </message>
    <message>
        <source>Records meetings and writes their minutes on this computer&apos;s processor: no GPU, no cloud, no byte sent.</source>
        <translation>Graba reuniones y escribe sus actas en el procesador de este ordenador: sin GPU, sin nube, sin enviar un solo byte.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textos de las licencias</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Close the answer</source>
        <translation>Cerrar la respuesta</translation>
    </message>
    <message>
        <source>Looking for the answer…</source>
        <translation>Buscando la respuesta…</translation>
    </message>
    <message>
        <source>Not said in this meeting.</source>
        <translation>No se dijo en esta reunión.</translation>
    </message>
    <message>
        <source>Not said in any meeting.</source>
        <translation>No se dijo en ninguna reunión.</translation>
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
        <translation>Preguntar a esta reunión</translation>
    </message>
    <message>
        <source>Ask all meetings</source>
        <translation>Preguntar a todas las reuniones</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stop looking for the answer</source>
        <translation>Dejar de buscar la respuesta</translation>
    </message>
</context>
<context>
    <name>BackgroundBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirla</translation>
    </message>
    <message>
        <source>done. You have edited this transcript: replace it?</source>
        <translation>listo. Ha editado esta transcripción: ¿reemplazarla?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
</context>
<context>
    <name>Bullet</name>
    <message>
        <source>Done: {task}</source>
        <translation>Hecho: {task}</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>Editar: {text}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>{owner}  ·  due {due}</source>
        <translation>{owner}  ·  para {due}</translation>
    </message>
    <message>
        <source>not carried by these lines any more</source>
        <translation>ya no lo respaldan estas líneas</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>no encontrado en la grabación</translation>
    </message>
</context>
<context>
    <name>BulletEditor</name>
    <message>
        <source>Text of this bullet</source>
        <translation>Texto de este punto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Record a meeting</source>
        <translation>Grabar una reunión</translation>
    </message>
    <message>
        <source>Words appear while you speak, the minutes when you stop. Nothing leaves this computer.</source>
        <translation>Las palabras aparecen mientras habla, y el acta al detener. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Qué se graba</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Transcribe audio or video files</source>
        <translation>Transcribir archivos de audio o vídeo</translation>
    </message>
    <message>
        <source>or drop recordings anywhere in this window</source>
        <translation>o suelte grabaciones en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>El que elija el sistema</translation>
    </message>
    <message>
        <source>What is recorded: {name}</source>
        <translation>Qué se graba: {name}</translation>
    </message>
    <message>
        <source>System audio</source>
        <translation>Audio del sistema</translation>
    </message>
    <message>
        <source>Microphone and system audio</source>
        <translation>Micrófono y audio del sistema</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Very good in many languages, weaker in some, such as Thai. For recordings, and live on fast computers.</source>
        <translation>Muy bueno en muchos idiomas, más flojo en algunos como el tailandés. Para grabaciones, y en vivo en ordenadores rápidos.</translation>
    </message>
    <message>
        <source>English only: nearly as good as the largest, several times faster.</source>
        <translation>Solo inglés: casi tan bueno como el mayor, varias veces más rápido.</translation>
    </message>
    <message>
        <source>Good in many languages, slow. For recordings when there is time.</source>
        <translation>Bueno en muchos idiomas, lento. Para grabaciones cuando hay tiempo.</translation>
    </message>
    <message>
        <source>Good for most meetings in many languages. Live words on a fast computer.</source>
        <translation>Bueno para la mayoría de las reuniones en muchos idiomas. Texto en vivo en un ordenador rápido.</translation>
    </message>
    <message>
        <source>English only: small and quick. Live words on most computers.</source>
        <translation>Solo inglés: pequeño y rápido. Texto en vivo en la mayoría de los ordenadores.</translation>
    </message>
    <message>
        <source>Quick and fair in many languages. Live words on nearly every computer.</source>
        <translation>Rápido y aceptable en muchos idiomas. Texto en vivo en casi cualquier ordenador.</translation>
    </message>
    <message>
        <source>The smallest that knows many languages. For old computers; makes many mistakes.</source>
        <translation>El más pequeño con muchos idiomas. Para ordenadores antiguos; comete muchos errores.</translation>
    </message>
    <message>
        <source>Summarising is among what it was made for. A start for a computer with 8 GB of memory.</source>
        <translation>Hecho, entre otras cosas, para resumir. Un comienzo para un ordenador con 8 GB de memoria.</translation>
    </message>
    <message>
        <source>English. Reads short stretches only, as its context is 4,096 tokens.</source>
        <translation>Inglés. Solo lee tramos cortos, pues su contexto es de 4096 tokens.</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; slow without many cores.</source>
        <translation>Inglés. Para un ordenador con 16 GB de memoria; lento sin muchos núcleos.</translation>
    </message>
    <message>
        <source>Many languages, quick, needs little memory. Check what it writes.</source>
        <translation>Muchos idiomas, rápido, poca memoria. Revise lo que escribe.</translation>
    </message>
    <message>
        <source>English, quick, needs little memory. Check what it writes.</source>
        <translation>Inglés, rápido, poca memoria. Revise lo que escribe.</translation>
    </message>
    <message>
        <source>The smallest, for old computers. Check every line that it writes.</source>
        <translation>El más pequeño, para ordenadores antiguos. Revise cada línea que escribe.</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; its licence has conditions.</source>
        <translation>Inglés. Para un ordenador con 16 GB de memoria; su licencia tiene condiciones.</translation>
    </message>
    <message>
        <source>Tells the voices on one track apart. Trained on interviews in English; Unplugged was never tried with it.</source>
        <translation>Distingue las voces de una pista. Entrenado con entrevistas en inglés; nunca probado con Unplugged.</translation>
    </message>
    <message>
        <source>Shows the app at work: a small vocabulary of meetings, clear synthetic English voices. Not for real meetings.</source>
        <translation>Muestra la app en acción: vocabulario pequeño de reuniones, voces sintéticas claras en inglés. No para reuniones reales.</translation>
    </message>
    <message>
        <source>Shows the app at work: tells synthetic voices apart, and a man&apos;s voice from a woman&apos;s. Two of one sex it often takes for one.</source>
        <translation>Muestra la aplicación en acción: distingue voces sintéticas y la voz de un hombre de la de una mujer. Dos del mismo sexo las toma a menudo por una.</translation>
    </message>
    <message>
        <source>Shows the app at work: trained on synthetic English meetings only. Not for real meetings.</source>
        <translation>Muestra la app en acción: entrenado solo con reuniones sintéticas en inglés. No para reuniones reales.</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Play {time}</source>
        <translation>Reproducir {time}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start recording</source>
        <translation>Empezar a grabar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Probar la reunión de ejemplo</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Proof panel</source>
        <translation>Panel de prueba</translation>
    </message>
    <message>
        <source>Get better models</source>
        <translation>Conseguir mejores modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stand mode…</source>
        <translation>Modo stand…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Unplugged</source>
        <translation>Acerca de Unplugged</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose audio or video files</source>
        <translation>Elija archivos de audio o vídeo</translation>
    </message>
    <message>
        <source>The queue is paused; the minutes are written when it goes on.</source>
        <translation>La cola está en pausa; el acta se escribirá cuando continúe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The minutes are written as soon as the other work is done.</source>
        <translation>El acta se escribirá en cuanto termine el otro trabajo.</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it before you close Unplugged.</source>
        <translation>Hay una grabación en curso. Deténgala antes de cerrar Unplugged.</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Another Unplugged is open and does not answer. Close it if you can.</source>
        <translation>Hay otro Unplugged abierto que no responde. Ciérrelo si puede.</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>No se encontró ningún programa que abra {path}.</translation>
    </message>
    <message>
        <source>Unplugged made a mistake of its own and goes on. A report was written; it stays on this computer.</source>
        <translation>Unplugged ha cometido un error propio y sigue adelante. Se ha escrito un informe, que se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Leer el informe</translation>
    </message>
    <message>
        <source>A part of Unplugged stopped and was started again; going on.</source>
        <translation>Una parte de Unplugged se detuvo y se ha vuelto a iniciar; sigue adelante.</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are ready.</source>
        <translation>El acta de «{title}» está lista.</translation>
    </message>
    <message>
        <source>Minutes are ready</source>
        <translation>El acta está lista</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>La grabación ha empezado.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>Suelte para transcribir</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>These are many files; the first {count} were taken.</source>
        <translation>Son muchos archivos; se han tomado los primeros {count}.</translation>
    </message>
    <message>
        <source>There is no audio or video file in {folder}.</source>
        <translation>En {folder} no hay ningún archivo de audio o vídeo.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Replaced. Lines that changed: {count}.</source>
        <translation>Reemplazado. Líneas cambiadas: {count}.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary; the next meetings know it.</source>
        <translation>«{word}» está en el vocabulario; las próximas reuniones lo conocen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The vocabulary is full: it holds {count} words. Take one out first.</source>
        <translation>El vocabulario está lleno: caben {count} palabras. Quite antes una.</translation>
    </message>
    <message>
        <source>“{word}” is no longer in the vocabulary.</source>
        <translation>«{word}» ya no está en el vocabulario.</translation>
    </message>
    <message>
        <source>This line was replaced meanwhile. What you wrote is on the clipboard.</source>
        <translation>Entretanto esta línea se reemplazó. Lo que escribió está en el portapapeles.</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Edit this line</source>
        <translation>Editar esta línea</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <translation>Quién habla…</translation>
    </message>
    <message>
        <source>Tell speakers apart…</source>
        <translation>Distinguir hablantes…</translation>
    </message>
    <message>
        <source>Take “{word}” out of the vocabulary</source>
        <translation>Quitar «{word}» del vocabulario</translation>
    </message>
    <message>
        <source>Add “{word}” to the vocabulary</source>
        <translation>Añadir «{word}» al vocabulario</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copiar esta línea</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>Not measured here yet.</source>
        <translation>Aún no se ha medido aquí.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Here {total} times as fast: reading {reads}, writing {writes} (measured on {day}).</source>
        <translation>Aquí {total} veces la velocidad: lectura {reads}, escritura {writes} (medido el {day}).</translation>
    </message>
    <message>
        <source>Makes no difference here (measured on {day}).</source>
        <translation>Aquí no cambia nada (medido el {day}).</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <translation>Transcrita por</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Acta de</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>No minutes have been written yet.</source>
        <translation>Aún no se ha escrito ningún acta.</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>Aún no se ha transcrito nada.</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>no encontrado en la grabación</translation>
    </message>
    <message>
        <source>the cited lines were edited and do not say this any more</source>
        <translation>las líneas citadas se editaron y ya no dicen esto</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>para {due}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Unplugged cannot start</source>
        <translation>Unplugged no puede iniciarse</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Buscar en esta reunión</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>{count} models found</source>
        <translation>{count} modelos encontrados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>se usa donde está</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>se copia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
</context>
<context>
    <name>FoundPlace</name>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Models ({endings})</source>
        <translation>Modelos ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Elegir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Neither Hugging Face nor LM Studio has models on this computer.</source>
        <translation>Ni Hugging Face ni LM Studio tienen modelos en este ordenador.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to all meetings</source>
        <translation>Volver a todas las reuniones</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Show what runs on this computer, and where</source>
        <translation>Mostrar qué se ejecuta en este ordenador y dónde</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>HitsDelegate</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Try the sample meeting</source>
        <translation>Probar la reunión de ejemplo</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Todavía no hay reuniones</translation>
    </message>
    <message>
        <source>Record one, drop a recording here, or see what the sample meeting becomes.</source>
        <translation>Grabe una, suelte aquí una grabación o vea en qué se convierte la reunión de ejemplo.</translation>
    </message>
    <message>
        <source>The best {count} are shown, there are more. Another word narrows them down.</source>
        <translation>Se muestran los {count} mejores resultados; hay más. Otra palabra los reduce.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No meeting and no line has “{words}”.</source>
        <translation>Ninguna reunión ni línea contiene «{words}».</translation>
    </message>
    <message>
        <source>This meeting is being worked on. Wait until the work is done, or stop it.</source>
        <translation>Se está trabajando en esta reunión. Espere a que acabe el trabajo, o deténgalo.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>«{title}» está de vuelta.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Where models come from</source>
        <translation>De dónde vienen los modelos</translation>
    </message>
    <message>
        <source>A network is used for nothing but a download that you ask for, and only while it lasts.</source>
        <translation>La red solo se usa para una descarga que usted pide, y solo mientras dura.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror</source>
        <translation>Dirección del hub o de una réplica</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Some models are given only to those who have accepted their terms on the hub&apos;s page. The token is kept in a file that only you can read, and is sent to the hub only.</source>
        <translation>Algunos modelos solo se entregan a quien ha aceptado sus condiciones en la página del hub. El token se guarda en un archivo que solo usted puede leer y solo se envía al hub.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the list of meetings</source>
        <translation>En la lista de reuniones</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete, with undo</source>
        <translation>Eliminar, con posibilidad de deshacer</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Recuperar lo último que se eliminó</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menú</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Leave the stand</source>
        <translation>Salir del stand</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave the stand?</source>
        <translation>¿Salir del stand?</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de paso.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Solo transcripción</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>En curso en otro lugar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>The first words will stand here.</source>
        <translation>Aquí aparecerán las primeras palabras.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>No se encontró voz en esta grabación.</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Título de la reunión</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Finish the work on it</source>
        <translation>Terminar el trabajo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Text of this line</source>
        <translation>Texto de esta línea</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>and {count} more lines</source>
        <translation>y {count} líneas más</translation>
    </message>
</context>
<context>
    <name>ManualPages</name>
    <message>
        <source>This page cannot be read ({reason}).</source>
        <translation>Esta página no se puede leer ({reason}).</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>Su primera reunión</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The stand</source>
        <translation>El stand</translation>
    </message>
    <message>
        <source>What the proof means</source>
        <translation>Qué significa la prueba</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>Las páginas están en inglés.</translation>
    </message>
</context>
<context>
    <name>MeetingTools</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguir hablantes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON with all times</source>
        <translation>JSON con todos los tiempos</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Subtítulos, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Subtítulos, WebVTT</translation>
    </message>
    <message>
        <source>Copy everything as text</source>
        <translation>Copiar todo como texto</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir el justificante</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Se escribe el PDF…</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>Escribiendo el documento…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Minutes and transcript are copied.</source>
        <translation>El acta y la transcripción están copiadas.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MicCheck</name>
    <message>
        <source>Say something…</source>
        <translation>Diga algo…</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>Se le oye.</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>No se oye nada. ¿Está silenciado el micrófono?</translation>
    </message>
    <message>
        <source>Very quiet. Come closer, or choose another one.</source>
        <translation>Se oye muy bajo. Acérquese o elija otro.</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Writing the minutes…</source>
        <translation>Se escribe el acta…</translation>
    </message>
    <message>
        <source>Writing was cut off; these minutes are not complete.</source>
        <translation>La escritura se interrumpió; esta acta no está completa.</translation>
    </message>
    <message>
        <source>Made from {covered} of {total} lines.</source>
        <translation>Hecha con {covered} de {total} líneas.</translation>
    </message>
    <message>
        <source>Written by {model} on this computer.</source>
        <translation>Escrita por {model} en este ordenador.</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechas</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Write again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Write the minutes anew; the present ones are kept</source>
        <translation>Escribir el acta de nuevo; la actual se conserva</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Copiar el acta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Escribir el acta</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Minutes follow</source>
        <translation>El acta viene después</translation>
    </message>
    <message>
        <source>Notes are taken: {covered} of {total} lines so far.</source>
        <translation>Se toman notas: hasta ahora {covered} de {total} líneas.</translation>
    </message>
    <message>
        <source>They are written as soon as everything is heard.</source>
        <translation>Se escribe en cuanto se haya oído todo.</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>Sin acta</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Aún no hay acta</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was heard until then is kept.</source>
        <translation>El trabajo en esta reunión se interrumpió; lo oído hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Press “Write minutes” to have them written.</source>
        <translation>Pulse «Escribir el acta» para que se escriba.</translation>
    </message>
    <message>
        <source>Delete version {number}</source>
        <translation>Eliminar la versión {number}</translation>
    </message>
    <message>
        <source>Version {number} of these minutes will be gone for good.</source>
        <translation>La versión {number} de esta acta se eliminará para siempre.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>Version {number}  ·  {template}  ·  {writer}  ·  {time}</source>
        <translation>Versión {number}  ·  {template}  ·  {writer}  ·  {time}</translation>
    </message>
    <message>
        <source>With another template</source>
        <translation>Con otra plantilla</translation>
    </message>
    <message>
        <source>Templates of your own…</source>
        <translation>Plantillas propias…</translation>
    </message>
    <message>
        <source>Opens the folder; copy a file, change it, and it stands here</source>
        <translation>Abre la carpeta; copie un archivo, cámbielo y aparecerá aquí</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Con otro modelo</translation>
    </message>
    <message>
        <source>Without a model (sentences of the transcript)</source>
        <translation>Sin modelo (frases de la transcripción)</translation>
    </message>
    <message>
        <source>The minutes are copied.</source>
        <translation>El acta está copiada.</translation>
    </message>
</context>
<context>
    <name>ModelNews</name>
    <message>
        <source>The model {name} is here and can be used.</source>
        <translation>El modelo {name} está aquí y se puede usar.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
</context>
<context>
    <name>ModelRowView</name>
    <message>
        <source>Demo model</source>
        <translation>Modelo de demostración</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Should suit this computer (rule of thumb)</source>
        <translation>Debería ir bien en este equipo (regla general)</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>Adecuado para este ordenador</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit in memory</source>
        <translation>No cabe en la memoria</translation>
    </message>
    <message>
        <source>Too slow here</source>
        <translation>Demasiado lento aquí</translation>
    </message>
    <message>
        <source>Changed since it was added</source>
        <translation>Cambiado desde que se añadió</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <translation>Seguir descargando {name}</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Pausar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Paused: {done} of it are here.</source>
        <translation>En pausa: ya hay {done}.</translation>
    </message>
    <message>
        <source>This connects to {host} and fetches {size} from {repository}. {host} sees your network address and what you fetch, and may send it from other hosts; they are named as they are asked. Nothing about your meetings is sent.</source>
        <translation>Esto se conecta a {host} y trae {size} de {repository}. {host} ve su dirección de red y lo que trae, y puede enviarlo desde otros servidores; se nombran cuando se les pide. No se envía nada de sus reuniones.</translation>
    </message>
    <message>
        <source>Connect to {host}</source>
        <translation>Conectar con {host}</translation>
    </message>
    <message>
        <source>What is here of {name} is thrown away.</source>
        <translation>Se descarta lo que hay de {name}.</translation>
    </message>
    <message>
        <source>{name} is not used any more. Its files stay where they are.</source>
        <translation>{name} ya no se usa. Sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. Meetings stay as they are.</source>
        <translation>{name} se elimina de este ordenador. Las reuniones se quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{size} on disk</source>
        <translation>{size} en disco</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Preguntando qué hay</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <translation>Comprobando que cada byte es correcto</translation>
    </message>
    <message>
        <source>Trying it in a locked process</source>
        <translation>Probándolo en un proceso cerrado</translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation>Copiando, {done} de {total}</translation>
    </message>
    <message>
        <source>Downloading, {done} of {total}</source>
        <translation>Descargando, {done} de {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent, from {hosts}</source>
        <translation>{received} recibidos, {sent} enviados, de {hosts}</translation>
    </message>
    <message>
        <source>about {sizes} GB of memory at {lengths} tokens</source>
        <translation>unos {sizes} GB de memoria con {lengths} tokens</translation>
    </message>
    <message>
        <source>about {size} of memory</source>
        <translation>unos {size} de memoria</translation>
    </message>
    <message>
        <source>about {number} times as fast as speech here (estimate)</source>
        <translation>aquí unas {number} veces más rápido que el habla (estimación)</translation>
    </message>
    <message>
        <source>{number} times as fast as speech here</source>
        <translation>aquí {number} veces más rápido que el habla</translation>
    </message>
    <message>
        <source>speed here not measured</source>
        <translation>velocidad aquí sin medir</translation>
    </message>
    <message>
        <source>minutes of an hour in about {time} here (estimate)</source>
        <translation>acta de una hora en unos {time} aquí (estimación)</translation>
    </message>
    <message>
        <source>minutes of an hour in {time} here</source>
        <translation>acta de una hora en {time} aquí</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} idiomas</translation>
    </message>
    <message>
        <source>{text} (not confirmed)</source>
        <translation>{text} (sin confirmar)</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Voz a texto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Unplugged comes with three small demo models. They show how it works; for real meetings, get larger ones: from the hub, or from a file, a USB stick or another program. You can also drop a model here.</source>
        <translation>Unplugged trae tres modelos de demostración pequeños. Muestran cómo funciona; para reuniones reales, consiga otros mayores: del hub, de un archivo, de una memoria USB o de otro programa. También puede soltar un modelo aquí.</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>{kind}: installed</source>
        <translation>{kind}: instalados</translation>
    </message>
    <message>
        <source>{kind}: to download</source>
        <translation>{kind}: para descargar</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>No hay ninguno instalado.</translation>
    </message>
    <message>
        <source>A file (GGUF, ONNX)…</source>
        <translation>Un archivo (GGUF, ONNX)…</translation>
    </message>
    <message>
        <source>A folder or a USB stick…</source>
        <translation>Una carpeta o memoria USB…</translation>
    </message>
    <message>
        <source>What other programs have here</source>
        <translation>Lo que otros programas tienen aquí</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Medir este equipo</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>De dónde vienen los modelos</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>Hay un trabajo en curso y se mediría también.</translation>
    </message>
</context>
<context>
    <name>NamedValues</name>
    <message>
        <source>of any name</source>
        <translation>con ningún nombre</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>audio del sistema</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>la fuente «micrófono»</translation>
    </message>
    <message>
        <source>the system audio</source>
        <translation>la fuente «audio del sistema»</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>reconocimiento de voz</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>actas</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>distinción de hablantes</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espacio en disco</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No process was looked at.</source>
        <translation>No se observó ningún proceso.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Grabadora</translation>
    </message>
    <message>
        <source>Second recorder</source>
        <translation>Segunda grabadora</translation>
    </message>
    <message>
        <source>File reader</source>
        <translation>Lector de archivos</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>Pasada final</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Medidor</translation>
    </message>
    <message>
        <source>Model download</source>
        <translation>Descarga de modelo</translation>
    </message>
    <message>
        <source>Model check</source>
        <translation>Comprobación de modelo</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <source>Instruction sets that the engines use where they help.</source>
        <translation>Juegos de instrucciones que los motores usan donde ayudan.</translation>
    </message>
    <message>
        <source>Connections of Unplugged</source>
        <translation>Conexiones de Unplugged</translation>
    </message>
    <message>
        <source>nothing holds</source>
        <translation>nada aguanta</translation>
    </message>
    <message>
        <source>{engine} {version} with {threads} threads. {details}</source>
        <translation>{engine} {version} con {threads} hilos. {details}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>a planted file</source>
        <translation>un archivo de prueba</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>GPU and NPU</source>
        <translation>GPU y NPU</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Energy and heat</source>
        <translation>Energía y calor</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Faster than speech</source>
        <translation>Más rápido que el habla</translation>
    </message>
    <message>
        <source>Behind the speaker</source>
        <translation>Retraso tras quien habla</translation>
    </message>
    <message>
        <source>Model reads</source>
        <translation>El modelo lee</translation>
    </message>
    <message>
        <source>Model writes</source>
        <translation>El modelo escribe</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Parte del límite</translation>
    </message>
    <message>
        <source>All {count} processors</source>
        <translation>Los {count} procesadores</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Process {pid}.</source>
        <translation>Proceso {pid}.</translation>
    </message>
    <message>
        <source>All of Unplugged</source>
        <translation>Todo Unplugged</translation>
    </message>
    <message>
        <source>Free on this computer</source>
        <translation>Libre en este equipo</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>The system lists no {kind}. Looked at: {source}.</source>
        <translation>El sistema no indica ninguna {kind}. Observado: {source}.</translation>
    </message>
    <message>
        <source>Sent by the workers</source>
        <translation>Enviado por los procesos</translation>
    </message>
    <message>
        <source>Received by the workers</source>
        <translation>Recibido por los procesos</translation>
    </message>
    <message>
        <source>All programs, all adapters</source>
        <translation>Todos los programas y adaptadores</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Esta reunión</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Potencia ahora</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Potencia en reposo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Slowed down by heat</source>
        <translation>Ralentizado por el calor</translation>
    </message>
    <message>
        <source>Size of its files; loaded in {seconds}.</source>
        <translation>Tamaño de sus archivos; cargado en {seconds}.</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Juegos de instrucciones</translation>
    </message>
    <message>
        <source>{name}, by Unplugged</source>
        <translation>{name}, por Unplugged</translation>
    </message>
    <message>
        <source>Refused by the kernel</source>
        <translation>Rechazado por el kernel</translation>
    </message>
    <message>
        <source>waits, not locked</source>
        <translation>espera, sin bloquear</translation>
    </message>
    <message>
        <source>It is there for what needs a network: the download of a model that you ask for, and the program that shows a file that you open. A connection of its own is red.</source>
        <translation>Está para lo que necesita red: la descarga de un modelo que usted pide y el programa que muestra un archivo que usted abre. Una conexión propia sale en rojo.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>ninguno en marcha</translation>
    </message>
    <message>
        <source>A worker locks itself when it starts; none has been needed yet.</source>
        <translation>Un proceso se bloquea a sí mismo al empezar; aún no ha hecho falta ninguno.</translation>
    </message>
    <message>
        <source>none has run</source>
        <translation>ninguno se ha usado</translation>
    </message>
    <message>
        <source>A model is loaded when it is needed and given back afterwards.</source>
        <translation>Un modelo se carga cuando hace falta y se libera después.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>no medible</translation>
    </message>
    <message>
        <source>none in this computer</source>
        <translation>ninguna en este equipo</translation>
    </message>
    <message>
        <source>{name}, by all programs</source>
        <translation>{name}, por todos los programas</translation>
    </message>
    <message>
        <source>{detail} is loaded ({runtime})</source>
        <translation>{detail} está cargado ({runtime})</translation>
    </message>
    <message>
        <source>the device {detail} is open</source>
        <translation>el dispositivo {detail} está abierto</translation>
    </message>
    <message>
        <source>a {detail} socket to {remote} is open</source>
        <translation>hay un socket {detail} abierto hacia {remote}</translation>
    </message>
    <message>
        <source>a {detail} socket is open</source>
        <translation>hay un socket {detail} abierto</translation>
    </message>
    <message>
        <source>{detail} bytes passed</source>
        <translation>pasaron {detail} bytes</translation>
    </message>
    <message>
        <source>the engine {detail} of {adapter} is {percent} % busy</source>
        <translation>el motor {detail} de {adapter} está ocupado al {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>memoria del sistema</translation>
    </message>
    <message>
        <source>system CPU times</source>
        <translation>tiempos de CPU del sistema</translation>
    </message>
    <message>
        <source>system network adapters</source>
        <translation>adaptadores de red del sistema</translation>
    </message>
    <message>
        <source>process times</source>
        <translation>tiempos del proceso</translation>
    </message>
    <message>
        <source>process memory</source>
        <translation>memoria del proceso</translation>
    </message>
    <message>
        <source>process threads</source>
        <translation>hilos del proceso</translation>
    </message>
    <message>
        <source>progress of the work</source>
        <translation>avance del trabajo</translation>
    </message>
    <message>
        <source>tokens and seconds counted by the language model&apos;s process</source>
        <translation>tokens y segundos contados por el proceso del modelo de lenguaje</translation>
    </message>
    <message>
        <source>kernel&apos;s counters of the download&apos;s connections, and the workers&apos; own networks</source>
        <translation>contadores del núcleo para las conexiones de la descarga, y las redes propias de los procesos</translation>
    </message>
    <message>
        <source>/proc fd and net</source>
        <translation>/proc fd y net</translation>
    </message>
    <message>
        <source>psutil connections</source>
        <translation>conexiones según psutil</translation>
    </message>
    <message>
        <source>/proc/PID/net/dev of the workers&apos; own networks</source>
        <translation>/proc/PID/net/dev de las redes propias de los procesos</translation>
    </message>
    <message>
        <source>NVML, in a child process of its own every 10 s</source>
        <translation>NVML, cada 10 s en un proceso hijo propio</translation>
    </message>
    <message>
        <source>performance counter GPU Engine</source>
        <translation>contador de rendimiento GPU Engine</translation>
    </message>
    <message>
        <source>triad over arrays in memory</source>
        <translation>tríada sobre matrices en memoria</translation>
    </message>
    <message>
        <source>the list of loaded modules</source>
        <translation>la lista de módulos cargados</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>límite del contenedor</translation>
    </message>
    <message>
        <source>median while idle</source>
        <translation>mediana en reposo</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>sin privilegios nuevos</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>espacio de nombres de red</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>with a user namespace</source>
        <translation>con un espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>como root</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>files and TCP</source>
        <translation>archivos y TCP</translation>
    </message>
    <message>
        <source>no sockets at all</source>
        <translation>ningún socket</translation>
    </message>
    <message>
        <source>only sockets to this computer&apos;s processes</source>
        <translation>solo sockets a procesos de este equipo</translation>
    </message>
    <message>
        <source>sockets of all kinds, to fetch a model</source>
        <translation>sockets de todo tipo, para traer un modelo</translation>
    </message>
    <message>
        <source>this process is to fetch a model</source>
        <translation>este proceso debe traer un modelo</translation>
    </message>
    <message>
        <source>not known for this kind of CPU</source>
        <translation>no se conoce para este tipo de CPU</translation>
    </message>
    <message>
        <source>{number} other threads were running already</source>
        <translation>ya había {number} hilos más en marcha</translation>
    </message>
    <message>
        <source>this kernel has none (Linux 5.13 and later have)</source>
        <translation>este núcleo no lo tiene (Linux 5.13 y posteriores sí)</translation>
    </message>
    <message>
        <source>it is switched off in this kernel</source>
        <translation>está desactivado en este núcleo</translation>
    </message>
    <message>
        <source>this system does not let ordinary users make namespaces</source>
        <translation>este sistema no deja a usuarios normales crear espacios de nombres</translation>
    </message>
    <message>
        <source>this system has no lock that would leave a download its network</source>
        <translation>este sistema no tiene un bloqueo que deje la red a una descarga</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>no se usa en este sistema</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>sandbox profile</source>
        <translation>perfil de sandbox</translation>
    </message>
    <message>
        <source>devices behind IOKit</source>
        <translation>dispositivos tras IOKit</translation>
    </message>
    <message>
        <source>network and devices behind IOKit</source>
        <translation>red y dispositivos tras IOKit</translation>
    </message>
    <message>
        <source>this macOS has no sandbox_init</source>
        <translation>este macOS no tiene sandbox_init</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>objeto de trabajo</translation>
    </message>
    <message>
        <source>no other programs, no clipboard; it denies neither network nor GPU</source>
        <translation>sin otros programas ni portapapeles; no niega ni la red ni la GPU</translation>
    </message>
    <message>
        <source>a program could be started all the same</source>
        <translation>aun así se pudo iniciar un programa</translation>
    </message>
    <message>
        <source>Windows made no job</source>
        <translation>Windows no creó el trabajo</translation>
    </message>
    <message>
        <source>Windows refused the limits of the job</source>
        <translation>Windows rechazó los límites del trabajo</translation>
    </message>
    <message>
        <source>Windows let this process into no job</source>
        <translation>Windows no dejó entrar este proceso en ningún trabajo</translation>
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
        <translation>abierto</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>no network to use it in</source>
        <translation>sin red donde usarlo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>{refused} of {tried} attempts</source>
        <translation>{refused} de {tried} intentos</translation>
    </message>
    <message>
        <source>Each worker tries to break out before it works: {what}.</source>
        <translation>Cada proceso intenta salir antes de trabajar: {what}.</translation>
    </message>
    <message>
        <source>{count} of {all} layers</source>
        <translation>{count} de {all} capas</translation>
    </message>
    <message>
        <source>What libraries try is refused as well and cannot be counted here: the kernel tells only root of it.</source>
        <translation>Lo que intentan las bibliotecas también se deniega y aquí no se puede contar: el núcleo solo se lo dice a root.</translation>
    </message>
    <message>
        <source>Processor: {busy} of {count} in use, {mine} by Unplugged</source>
        <translation>Procesador: {busy} de {count} en uso, {mine} por Unplugged</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>this meeting, without what the computer draws when idle</source>
        <translation>esta reunión, sin lo que el equipo consume en reposo</translation>
    </message>
    <message>
        <source>Speed: not measured yet</source>
        <translation>Velocidad: aún sin medir</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Energía: no medible aquí</translation>
    </message>
    <message>
        <source>Energy: not measured yet</source>
        <translation>Energía: aún sin medir</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>{number}× más rápido que el habla</translation>
    </message>
    <message>
        <source>{time} behind the speaker</source>
        <translation>{time} tras quien habla</translation>
    </message>
    <message>
        <source>{number}× the speed of speech</source>
        <translation>{number}× la velocidad del habla</translation>
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
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>{number} bytes/s</source>
        <translation>{number} bytes/s</translation>
    </message>
    <message>
        <source>{number} cores</source>
        <translation>{number} núcleos</translation>
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
        <translation>{number} tokens/s</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Measured. Read from: {source}.</source>
        <translation>Medido. Leído de: {source}.</translation>
    </message>
    <message>
        <source>Estimated. {reason} Read from: {source}.</source>
        <translation>Estimado. {reason} Leído de: {source}.</translation>
    </message>
    <message>
        <source>Looked at and not in use. {reason} Looked at: {source}.</source>
        <translation>Observado y sin usar. {reason} Observado: {source}.</translation>
    </message>
    <message>
        <source>Cannot be measured here. {reason} Looked at: {source}.</source>
        <translation>No se puede medir aquí. {reason} Observado: {source}.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>Notas para quien presenta</translation>
    </message>
    <message>
        <source>Remote: forward and back lead through the script, F5 begins anew, Escape ends a visitor&apos;s turn and deletes it, B makes the screen black. Ctrl+Q leaves.</source>
        <translation>Mando: adelante y atrás recorren el guion, F5 empieza de nuevo, Escape termina y borra el turno de un visitante, B deja la pantalla en negro. Ctrl+Q sale.</translation>
    </message>
    <message>
        <source>In this part for {time}</source>
        <translation>En esta parte desde hace {time}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>the screen is black</source>
        <translation>la pantalla está en negro</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinguiendo las voces</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Escribiendo el acta</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Guardando la grabación</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <translation>parte {number} de {count}</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>Escuchando otra vez</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Taking the first readings…</source>
        <translation>Tomando las primeras mediciones…</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Se ejecuta en este ordenador</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was done until now is kept</source>
        <translation>Lo hecho hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Take {name} out of the queue</source>
        <translation>Sacar {name} de la cola</translation>
    </message>
    <message>
        <source>A meeting that was deleted</source>
        <translation>Una reunión eliminada</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>The driver does not tell ordinary programs how busy the whole device is.</source>
        <translation>El controlador no dice a los programas normales cuánto trabaja el dispositivo entero.</translation>
    </message>
    <message>
        <source>A process of ours has the device open, and its driver counts no time per process.</source>
        <translation>Un proceso nuestro tiene abierto el dispositivo, y su controlador no cuenta el tiempo por proceso.</translation>
    </message>
    <message>
        <source>None of our processes has the device open.</source>
        <translation>Ninguno de nuestros procesos tiene abierto el dispositivo.</translation>
    </message>
    <message>
        <source>No driver holds the device, so no program can use it.</source>
        <translation>Ningún controlador tiene el dispositivo, así que ningún programa puede usarlo.</translation>
    </message>
    <message>
        <source>No driver holds the device.</source>
        <translation>Ningún controlador tiene el dispositivo.</translation>
    </message>
    <message>
        <source>There is no earlier look to compare with yet.</source>
        <translation>Aún no hay una lectura anterior con la que comparar.</translation>
    </message>
    <message>
        <source>There is no earlier look yet.</source>
        <translation>Aún no hay una lectura anterior.</translation>
    </message>
    <message>
        <source>It is the time the GPU was awake, the most that it can have been busy.</source>
        <translation>Es el tiempo que la GPU estuvo despierta, lo máximo que pudo trabajar.</translation>
    </message>
    <message>
        <source>IOReport gives no such reading on this Mac.</source>
        <translation>IOReport no da esta lectura en este Mac.</translation>
    </message>
    <message>
        <source>IOReport was not looked at yet.</source>
        <translation>Aún no se ha leído IOReport.</translation>
    </message>
    <message>
        <source>No process has anything open on the device.</source>
        <translation>Ningún proceso tiene nada abierto en el dispositivo.</translation>
    </message>
    <message>
        <source>None of our processes has anything open on the device.</source>
        <translation>Ninguno de nuestros procesos tiene nada abierto en el dispositivo.</translation>
    </message>
    <message>
        <source>It was not measured yet; the models dialog can measure this computer.</source>
        <translation>Aún no se ha medido; el cuadro de modelos puede medir este equipo.</translation>
    </message>
    <message>
        <source>There was too little free memory to measure past the CPU&apos;s cache.</source>
        <translation>Había muy poca memoria libre para medir más allá de la caché de la CPU.</translation>
    </message>
    <message>
        <source>Other programs worked meanwhile; it is computed from the probe&apos;s own CPU time.</source>
        <translation>Otros programas trabajaban a la vez; se calcula con el tiempo de CPU de la propia medición.</translation>
    </message>
    <message>
        <source>It is tokens a second times the size of the model by the memory&apos;s measured speed; above 100 % the model fits into the CPU&apos;s cache.</source>
        <translation>Tokens por segundo por el tamaño del modelo entre la velocidad medida de la memoria; por encima del 100&#xa0;% el modelo cabe en la caché de la CPU.</translation>
    </message>
    <message>
        <source>The probe ended without a result.</source>
        <translation>La medición terminó sin resultado.</translation>
    </message>
    <message>
        <source>The system does not tell the name of the CPU.</source>
        <translation>El sistema no dice el nombre de la CPU.</translation>
    </message>
    <message>
        <source>All cores are of one kind, or the system does not tell.</source>
        <translation>Todos los núcleos son de un tipo, o el sistema no lo dice.</translation>
    </message>
    <message>
        <source>The system does not tell what the CPU can do.</source>
        <translation>El sistema no dice qué puede hacer la CPU.</translation>
    </message>
    <message>
        <source>The system does not tell the number of CPUs.</source>
        <translation>El sistema no dice cuántas CPU hay.</translation>
    </message>
    <message>
        <source>The system does not tell the number of cores.</source>
        <translation>El sistema no dice cuántos núcleos hay.</translation>
    </message>
    <message>
        <source>This system&apos;s kinds of cores are not read.</source>
        <translation>En este sistema no se leen los tipos de núcleo.</translation>
    </message>
    <message>
        <source>There is no earlier look at this client to compare with yet.</source>
        <translation>Aún no hay una lectura anterior de este cliente con la que comparar.</translation>
    </message>
    <message>
        <source>The computer shows no temperature sensor of its CPU; a virtual machine seldom does.</source>
        <translation>El ordenador no muestra ningún sensor de temperatura de su CPU; una máquina virtual rara vez lo hace.</translation>
    </message>
    <message>
        <source>The kernel counts no slowing down because of heat here.</source>
        <translation>El núcleo no cuenta aquí las bajadas de velocidad por calor.</translation>
    </message>
    <message>
        <source>This system tells it to administrators only.</source>
        <translation>Este sistema solo lo dice a los administradores.</translation>
    </message>
    <message>
        <source>IOReport gives no sample.</source>
        <translation>IOReport no da ninguna muestra.</translation>
    </message>
    <message>
        <source>IOReport gives no difference of two samples.</source>
        <translation>IOReport no da la diferencia entre dos muestras.</translation>
    </message>
    <message>
        <source>IOReport has no channels for energy or the GPU on this Mac.</source>
        <translation>IOReport no tiene canales de energía ni de GPU en este Mac.</translation>
    </message>
    <message>
        <source>This system has no IOReport.</source>
        <translation>Este sistema no tiene IOReport.</translation>
    </message>
    <message>
        <source>The system does not let us look into the process.</source>
        <translation>El sistema no nos deja mirar dentro del proceso.</translation>
    </message>
    <message>
        <source>The process has just ended.</source>
        <translation>El proceso acaba de terminar.</translation>
    </message>
    <message>
        <source>This system does not show what another process has loaded.</source>
        <translation>Este sistema no muestra lo que ha cargado otro proceso.</translation>
    </message>
    <message>
        <source>The kernel does not steer the CPUs&apos; clock here; in a virtual machine the host does.</source>
        <translation>El núcleo no gobierna aquí el reloj de las CPU; en una máquina virtual lo hace el anfitrión.</translation>
    </message>
    <message>
        <source>The system does not tell the clock.</source>
        <translation>El sistema no dice la velocidad del reloj.</translation>
    </message>
    <message>
        <source>This system does not say how the computer is powered.</source>
        <translation>Este sistema no dice cómo se alimenta el ordenador.</translation>
    </message>
    <message>
        <source>The battery does not say whether the computer is plugged in.</source>
        <translation>La batería no dice si el ordenador está enchufado.</translation>
    </message>
    <message>
        <source>Unplugged cannot read it on this system.</source>
        <translation>Unplugged no puede leerlo en este sistema.</translation>
    </message>
    <message>
        <source>This system counts bytes per network, and our processes share it with others.</source>
        <translation>Este sistema cuenta los bytes por red, y nuestros procesos la comparten con otros.</translation>
    </message>
    <message>
        <source>Nothing counts refused attempts here.</source>
        <translation>Aquí nada cuenta los intentos rechazados.</translation>
    </message>
    <message>
        <source>A process ended while it was looked at.</source>
        <translation>Un proceso terminó mientras se miraba.</translation>
    </message>
    <message>
        <source>The NVIDIA driver&apos;s library for readings is not installed.</source>
        <translation>La biblioteca de lecturas del controlador de NVIDIA no está instalada.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer.</source>
        <translation>El controlador de NVIDIA no responde.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell how many GPUs there are.</source>
        <translation>El controlador de NVIDIA no dice cuántas GPU hay.</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in time.</source>
        <translation>El controlador de NVIDIA no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The process that asked the NVIDIA driver ended without an answer.</source>
        <translation>El proceso que preguntó al controlador de NVIDIA terminó sin respuesta.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell the load of this GPU.</source>
        <translation>El controlador de NVIDIA no dice la carga de esta GPU.</translation>
    </message>
    <message>
        <source>The performance counters of Windows cannot be loaded.</source>
        <translation>No se pueden cargar los contadores de rendimiento de Windows.</translation>
    </message>
    <message>
        <source>There was no idle moment before the work to compare with.</source>
        <translation>Antes del trabajo no hubo un momento de reposo con el que comparar.</translation>
    </message>
    <message>
        <source>It is the power of the whole machine less what it drew while we were idle; other programs that work at the same time count as us.</source>
        <translation>Es la potencia de toda la máquina menos la que gasta en reposo; otros programas que trabajan a la vez se cuentan como nuestros.</translation>
    </message>
    <message>
        <source>No work was done in the time that was sampled.</source>
        <translation>En el tiempo medido no se hizo ningún trabajo.</translation>
    </message>
    <message>
        <source>It is the power put down to us, added up over the work on the meeting.</source>
        <translation>Es la potencia que se nos atribuye, sumada durante el trabajo en la reunión.</translation>
    </message>
    <message>
        <source>It is the power of the whole machine; there was no idle moment to subtract.</source>
        <translation>Es la potencia de toda la máquina; no hubo un momento de reposo que restar.</translation>
    </message>
    <message>
        <source>The power could not be read all the time.</source>
        <translation>No se pudo leer la potencia todo el tiempo.</translation>
    </message>
    <message>
        <source>The kernel lets only root read the CPU&apos;s energy counter; the battery can be read while the computer runs on it.</source>
        <translation>El núcleo solo deja a root leer el contador de energía de la CPU; la batería se puede leer mientras el ordenador funciona con ella.</translation>
    </message>
    <message>
        <source>This computer shows no energy counter of its CPU and no battery; a virtual machine seldom does.</source>
        <translation>Este ordenador no muestra ni contador de energía de la CPU ni batería; una máquina virtual rara vez lo hace.</translation>
    </message>
    <message>
        <source>The battery is not discharging, so its power is not what the computer draws.</source>
        <translation>La batería no se está descargando, así que su potencia no es la que gasta el ordenador.</translation>
    </message>
    <message>
        <source>The battery discharges and does not tell how fast.</source>
        <translation>La batería se descarga y no dice a qué ritmo.</translation>
    </message>
    <message>
        <source>The CPU&apos;s energy counter cannot be read.</source>
        <translation>No se puede leer el contador de energía de la CPU.</translation>
    </message>
    <message>
        <source>This computer&apos;s drivers offer no energy meter of the CPU.</source>
        <translation>Los controladores de este ordenador no ofrecen un medidor de energía de la CPU.</translation>
    </message>
    <message>
        <source>The energy meter cannot be read.</source>
        <translation>No se puede leer el medidor de energía.</translation>
    </message>
    <message>
        <source>This system keeps no peak for other processes.</source>
        <translation>Este sistema no guarda el máximo de otros procesos.</translation>
    </message>
    <message>
        <source>The process has no memory of its own any more.</source>
        <translation>El proceso ya no tiene memoria propia.</translation>
    </message>
    <message>
        <source>This system does not divide shared memory.</source>
        <translation>Este sistema no reparte la memoria compartida.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>El proceso ha terminado.</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>No existe ese proceso.</translation>
    </message>
    <message>
        <source>The system does not let us look at it.</source>
        <translation>El sistema no nos deja mirarlo.</translation>
    </message>
    <message>
        <source>There is no earlier look at this process to compare with yet.</source>
        <translation>Aún no hay una lectura anterior de este proceso con la que comparar.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>A download has begun, and what it has received is not counted yet.</source>
        <translation>Ha empezado una descarga y aún no se ha contado lo que ha recibido.</translation>
    </message>
    <message>
        <source>Nothing here counts what the download of a model receives and sends.</source>
        <translation>Aquí nada cuenta lo que la descarga de un modelo recibe y envía.</translation>
    </message>
    <message>
        <source>No language model has written anything.</source>
        <translation>Ningún modelo de lenguaje ha escrito nada.</translation>
    </message>
    <message>
        <source>The language model has written nothing yet.</source>
        <translation>El modelo de lenguaje aún no ha escrito nada.</translation>
    </message>
    <message>
        <source>No speech was transcribed yet.</source>
        <translation>Aún no se ha transcrito nada.</translation>
    </message>
    <message>
        <source>There is a lag while recording only.</source>
        <translation>Solo hay retraso mientras se graba.</translation>
    </message>
    <message>
        <source>The language model has written nothing.</source>
        <translation>El modelo de lenguaje no ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message>
        <source>For example, in English:</source>
        <translation>Por ejemplo, en inglés:</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your receipt</source>
        <translation>Su comprobante</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Se está haciendo el comprobante…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Se está comprobando…</translation>
    </message>
    <message>
        <source>On this computer, until you go: unplugged receipt verify {code}</source>
        <translation>En este equipo, hasta que se vaya: unplugged receipt verify {code}</translation>
    </message>
    <message>
        <source>Checked just now: it does not hold.</source>
        <translation>Comprobado ahora: no es válido.</translation>
    </message>
    <message>
        <source>Checked just now: {good} of {all} checks hold.</source>
        <translation>Comprobado ahora: {good} de {all} comprobaciones superadas.</translation>
    </message>
    <message>
        <source>{length} of speech, {count} lines</source>
        <translation>{length} de voz, {count} líneas</translation>
    </message>
    <message>
        <source>Minutes written in {seconds} s on the CPU</source>
        <translation>Acta escrita en {seconds} s en la CPU</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Energía: no se puede medir aquí</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>Energía: {energy} Wh</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recorded time</source>
        <translation>Tiempo grabado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the live transcript</source>
        <translation>Mostrar la transcripción en vivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End the recording and write the minutes</source>
        <translation>Terminar la grabación y escribir el acta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hearing the last words</source>
        <translation>Escuchando las últimas palabras</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for sound</source>
        <translation>Esperando sonido</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Overflows: {count}</source>
        <translation>Desbordamientos: {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>What is there stays; this is not offered again.</source>
        <translation>Lo que hay se conserva; no se volverá a ofrecer.</translation>
    </message>
    <message>
        <source>A meeting was interrupted</source>
        <translation>Se interrumpió una reunión</translation>
    </message>
    <message>
        <source>{count} meetings were interrupted</source>
        <translation>Se interrumpieron {count} reuniones</translation>
    </message>
    <message>
        <source>Everything that was recorded is kept.</source>
        <translation>Todo lo grabado se conserva.</translation>
    </message>
    <message>
        <source>“{title}”: everything that was recorded is kept.</source>
        <translation>«{title}»: todo lo grabado se conserva.</translation>
    </message>
    <message>
        <source>“{title}”: {length} are kept.</source>
        <translation>«{title}»: se conservan {length}.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Search every word that was said</source>
        <translation>Buscar en todo lo que se dijo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} reuniones</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Mejores coincidencias primero</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Orden: {name}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Las más largas primero</translation>
    </message>
</context>
<context>
    <name>SecondHearing</name>
    <message>
        <source>“{title}”: {what}</source>
        <translation>«{title}»: {what}</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time; its transcript is better now.</source>
        <translation>«{title}» se escuchó otra vez; su transcripción es ahora mejor.</translation>
    </message>
    <message>
        <source>It is known now who speaks when in “{title}”.</source>
        <translation>Ahora se sabe quién habla y cuándo en «{title}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The meeting was changed since then.</source>
        <translation>La reunión se ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time. You have edited its transcript: replace it?</source>
        <translation>«{title}» se escuchó otra vez. Ha editado su transcripción: ¿sustituirla?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirla</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong that Unplugged has no better words for.</source>
        <translation>Algo ha salido mal y Unplugged no tiene mejores palabras para decirlo.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <translation>No hay ningún archivo en {path}. Compruebe el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>No se puede leer {path} ({reason}). Compruebe los permisos.</translation>
    </message>
    <message>
        <source>{path} is not a file. Name one audio or video file.</source>
        <translation>{path} no es un archivo. Indique un archivo de audio o vídeo.</translation>
    </message>
    <message>
        <source>{path} is empty. There is nothing in it to transcribe.</source>
        <translation>{path} está vacío. No hay nada que transcribir.</translation>
    </message>
    <message>
        <source>{path} is not an audio or video file that can be read. Convert it to WAV, MP3 or MP4.</source>
        <translation>{path} no es un archivo de audio o vídeo legible. Conviértalo a WAV, MP3 o MP4.</translation>
    </message>
    <message>
        <source>{path} has no sound track. Choose a file with sound.</source>
        <translation>{path} no tiene pista de sonido. Elija un archivo con sonido.</translation>
    </message>
    <message>
        <source>No sound could be read from {path}. The file is damaged; try another copy.</source>
        <translation>No se pudo leer sonido de {path}. El archivo está dañado; pruebe con otra copia.</translation>
    </message>
    <message>
        <source>{path} is damaged in a way that broke the decoder. Try another copy of it.</source>
        <translation>{path} está dañado de un modo que rompió el decodificador. Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>Reading {path} made no progress for {seconds} seconds and was stopped. Try another copy of it.</source>
        <translation>La lectura de {path} no avanzó durante {seconds} segundos y se detuvo. Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <source>Several meetings start with {id}. Give more of the id.</source>
        <translation>Varias reuniones empiezan por {id}. Escriba más del identificador.</translation>
    </message>
    <message>
        <source>Meeting {id} is being worked on by another Unplugged. Wait, or stop that one.</source>
        <translation>Otro Unplugged está trabajando en la reunión {id}. Espere o detenga aquel.</translation>
    </message>
    <message>
        <source>Meeting {id} has no line {line}.</source>
        <translation>La reunión {id} no tiene la línea {line}.</translation>
    </message>
    <message>
        <source>Nobody called {name} speaks in meeting {id}.</source>
        <translation>En la reunión {id} no habla nadie llamado {name}.</translation>
    </message>
    <message>
        <source>The minutes of meeting {id} have no bullet {number} that this can be done to.</source>
        <translation>El acta de la reunión {id} no tiene un punto {number} con el que se pueda hacer eso.</translation>
    </message>
    <message>
        <source>Meeting {id} has no transcript to write minutes of.</source>
        <translation>La reunión {id} no tiene ninguna transcripción de la que redactar un acta.</translation>
    </message>
    <message>
        <source>There is nothing more in meeting {id} to take back or to do again.</source>
        <translation>En la reunión {id} ya no hay nada que deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>The new text is empty. Type at least one letter.</source>
        <translation>El texto nuevo está vacío. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>There is no template {name}. Known templates: {known}.</source>
        <translation>No existe la plantilla {name}. Plantillas conocidas: {known}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be used: {reason}.</source>
        <translation>La plantilla {path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>There is no word in the question to look for. Name what it is about.</source>
        <translation>En la pregunta no hay ninguna palabra que buscar. Diga de qué se trata.</translation>
    </message>
    <message>
        <source>{name} is not a format. Known formats: {known}.</source>
        <translation>{name} no es un formato. Formatos conocidos: {known}.</translation>
    </message>
    <message>
        <source>The model {model} does not know the language {language}.</source>
        <translation>El modelo {model} no conoce el idioma {language}.</translation>
    </message>
    <message>
        <source>You have changed the transcript of meeting {id}. Say that it may be replaced, or keep it as it is.</source>
        <translation>Ha cambiado la transcripción de la reunión {id}. Indique que puede sustituirse o déjela como está.</translation>
    </message>
    <message>
        <source>Meeting {id} has no final pass under way.</source>
        <translation>La reunión {id} no tiene ninguna segunda escucha en curso.</translation>
    </message>
    <message>
        <source>There is no such meeting any more.</source>
        <translation>Esa reunión ya no existe.</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet. Open it and write them first.</source>
        <translation>Esta reunión aún no tiene acta. Ábrala y escríbala primero.</translation>
    </message>
    <message>
        <source>This meeting has no finished version {version} of its minutes. Choose another version.</source>
        <translation>Esta reunión no tiene una versión {version} terminada de su acta. Elija otra versión.</translation>
    </message>
    <message>
        <source>A {name} file cannot be shown here. Save it as a file.</source>
        <translation>Un archivo {name} no se puede mostrar aquí. Guárdelo como archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>No se puede escribir {path} ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Finish the work on it first; the list of meetings offers that.</source>
        <translation>Esta reunión no está terminada. Termine primero el trabajo en ella; la lista de reuniones lo ofrece.</translation>
    </message>
    <message>
        <source>The final pass goes on when the other work is done.</source>
        <translation>La segunda escucha sigue cuando acabe el otro trabajo.</translation>
    </message>
    <message>
        <source>The final pass waits for the one before it.</source>
        <translation>La segunda escucha espera a la anterior.</translation>
    </message>
    <message>
        <source>The final pass begins when the computer is plugged in.</source>
        <translation>La segunda escucha empieza cuando el ordenador esté enchufado.</translation>
    </message>
    <message>
        <source>This computer does not say whether it is plugged in, so the final pass waits until you start it.</source>
        <translation>Este ordenador no dice si está enchufado, así que la segunda escucha espera a que usted la inicie.</translation>
    </message>
    <message>
        <source>Meeting {id} has no receipt. One is written when work on a meeting ends.</source>
        <translation>La reunión {id} no tiene justificante. Se escribe cuando termina el trabajo en una reunión.</translation>
    </message>
    <message>
        <source>No receipt with the code {typed} is on this computer. A stand deletes a visitor&apos;s receipt when the visitor goes.</source>
        <translation>En este equipo no hay ningún comprobante con el código {typed}. Un stand borra el comprobante cuando el visitante se va.</translation>
    </message>
    <message>
        <source>{path} is not a receipt that can be read ({reason}).</source>
        <translation>{path} no es un justificante legible ({reason}).</translation>
    </message>
    <message>
        <source>The assumptions in {path} cannot be used: {reason}. Correct them, or delete the file to get the original ones back.</source>
        <translation>Los supuestos de {path} no se pueden usar: {reason}. Corríjalos o elimine el archivo para recuperar los originales.</translation>
    </message>
    <message>
        <source>The stand&apos;s settings {path} cannot be used. {key}: {reason}.</source>
        <translation>Los ajustes del stand {path} no se pueden usar. {key}: {reason}.</translation>
    </message>
    <message>
        <source>The stand is open already. Leave it there before you open it again.</source>
        <translation>El stand ya está abierto. Salga de él antes de volver a abrirlo.</translation>
    </message>
    <message>
        <source>The passphrase must have {shortest} to {longest} letters.</source>
        <translation>La frase de paso debe tener de {shortest} a {longest} caracteres.</translation>
    </message>
    <message>
        <source>The engine stopped working ({reason}).</source>
        <translation>El motor dejó de funcionar ({reason}).</translation>
    </message>
    <message>
        <source>There is no {source} to record from. Connect one, or choose another source.</source>
        <translation>No hay «{source}» desde donde grabar. Conecte una fuente o elija otra.</translation>
    </message>
    <message>
        <source>No {kind} model {name} is installed.</source>
        <translation>No hay instalado ningún modelo {name} de tipo {kind}.</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}. Install it again.</source>
        <translation>No se puede cargar el modelo {name}: {reason}. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no model {name}.</source>
        <translation>No existe el modelo {name}.</translation>
    </message>
    <message>
        <source>No model that was chosen runs on an NPU. Choose one in OpenVINO&apos;s form, or leave the NPU out.</source>
        <translation>Ninguno de los modelos elegidos funciona en una NPU. Elija uno en el formato de OpenVINO o prescinda de la NPU.</translation>
    </message>
    <message>
        <source>The model catalogue {path} is not valid: {reason}.</source>
        <translation>El catálogo de modelos {path} no es válido: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full at {path}. Free some space; everything up to here is kept.</source>
        <translation>El disco está lleno en {path}. Libere espacio; todo lo anterior se conserva.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Unplugged keeps its meetings there.</source>
        <translation>No se puede escribir {path} ({reason}). Unplugged guarda ahí sus reuniones.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written ({reason}). The change holds until Unplugged is closed.</source>
        <translation>No se pueden escribir los ajustes {path} ({reason}). El cambio vale hasta que se cierre Unplugged.</translation>
    </message>
    <message>
        <source>Opening at login cannot be set at {place} ({reason}).</source>
        <translation>No se puede configurar la apertura al iniciar sesión en {place} ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({reason}). A copy is made before each update and lies beside it.</source>
        <translation>No se puede abrir la biblioteca {path} ({reason}). Antes de cada actualización se hace una copia, que está a su lado.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Unplugged (version {version}). Update Unplugged.</source>
        <translation>La biblioteca {path} la escribió un Unplugged más nuevo (versión {version}). Actualice Unplugged.</translation>
    </message>
    <message>
        <source>The sound system cannot be used ({reason}). Files still work; recording needs it.</source>
        <translation>No se puede usar el sistema de sonido ({reason}). Los archivos siguen funcionando; para grabar hace falta.</translation>
    </message>
    <message>
        <source>No sound comes from {source} any more. Check how it is connected; recording goes on by itself when it is back.</source>
        <translation>Ya no llega sonido de {source}. Compruebe la conexión; la grabación sigue por sí sola cuando vuelva.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headphones to play on. Connect some, then play again.</source>
        <translation>No hay altavoz ni auriculares para reproducir. Conecte alguno y reproduzca de nuevo.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone or takes no sound any more. Check how it is connected, then play again.</source>
        <translation>El altavoz ya no está o no acepta más sonido. Compruebe la conexión y reproduzca de nuevo.</translation>
    </message>
    <message>
        <source>The readings in {path} cannot be used ({reason}).</source>
        <translation>Las lecturas de {path} no se pueden usar ({reason}).</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as {aside}; Unplugged starts with its defaults.</source>
        <translation>No se pudieron leer los ajustes y se apartaron como {aside}; Unplugged empieza con los valores iniciales.</translation>
    </message>
    <message>
        <source>Some settings have values that Unplugged does not know ({names}); their defaults are used.</source>
        <translation>Algunos ajustes tienen valores que Unplugged no conoce ({names}); se usan los iniciales.</translation>
    </message>
    <message>
        <source>The file ends in the middle; everything up to there was used.</source>
        <translation>El archivo acaba a la mitad; se usó todo lo anterior.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged and could not be read; the rest was used.</source>
        <translation>Hay partes del archivo dañadas que no se pudieron leer; se usó el resto.</translation>
    </message>
    <message>
        <source>The file is shorter than it says; everything in it was used.</source>
        <translation>El archivo es más corto de lo que dice; se usó todo lo que contiene.</translation>
    </message>
    <message>
        <source>The file leaves out parts of the sound; everything that is in it was used.</source>
        <translation>Al archivo le faltan partes del sonido; se usó todo lo que contiene.</translation>
    </message>
    <message>
        <source>The recording is longer than 48 hours; only its beginning was used.</source>
        <translation>La grabación dura más de 48 horas; solo se usó el principio.</translation>
    </message>
    <message>
        <source>Reading the file stopped in the middle; everything up to there was used.</source>
        <translation>La lectura del archivo se detuvo a la mitad; se usó todo lo anterior.</translation>
    </message>
    <message>
        <source>Recording was paused here.</source>
        <translation>Aquí se pausó la grabación.</translation>
    </message>
    <message>
        <source>The source changed; from here on the sound comes from another one.</source>
        <translation>La fuente cambió; desde aquí el sonido viene de otra.</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but silence. Check that it is not muted.</source>
        <translation>El micrófono solo entrega silencio. Compruebe que no está silenciado.</translation>
    </message>
    <message>
        <source>The computer slept here.</source>
        <translation>Aquí el ordenador estaba en reposo.</translation>
    </message>
    <message>
        <source>Recording was paused here for {length}.</source>
        <translation>La grabación estuvo en pausa aquí durante {length}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in meeting {id}, so there is nothing to hear in it.</source>
        <translation>En la reunión {id} no se grabó nada, así que no hay nada que oír en ella.</translation>
    </message>
    <message>
        <source>Meeting {id} was not cut off, or the work on it has gone on since.</source>
        <translation>La reunión {id} no se interrumpió, o el trabajo en ella ya ha continuado.</translation>
    </message>
    <message>
        <source>Lines are joined or split by that, which has to wait until the work on the meeting is done.</source>
        <translation>Con eso se unen o dividen líneas; tiene que esperar a que termine el trabajo en la reunión.</translation>
    </message>
    <message>
        <source>Only one voice was heard, or too little of the others; the lines stay as they are.</source>
        <translation>Solo se oyó una voz, o demasiado poco de las demás; las líneas quedan como están.</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be laid over the language model: {reason}. Choose another one in the settings, or none.</source>
        <translation>El adaptador {path} no se puede aplicar al modelo de lenguaje: {reason}. Elija otro en los ajustes, o ninguno.</translation>
    </message>
    <message>
        <source>The model {name} is not one that can be downloaded.</source>
        <translation>El modelo {name} no se puede descargar.</translation>
    </message>
    <message>
        <source>The model {name} was not added by Unplugged, so it is not deleted. It lies in {path}.</source>
        <translation>El modelo {name} no lo añadió Unplugged, así que no se elimina. Está en {path}.</translation>
    </message>
    <message>
        <source>The model {name} is in use. Wait until the work is done, or stop it.</source>
        <translation>El modelo {name} está en uso. Espere a que acabe el trabajo, o deténgalo.</translation>
    </message>
    <message>
        <source>{path} is no model that Unplugged can use: {reason}.</source>
        <translation>{path} no es un modelo que Unplugged pueda usar: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged and was not added: {reason}.</source>
        <translation>{path} está dañado y no se añadió: {reason}.</translation>
    </message>
    <message>
        <source>The model {name} is not what it was when it was added. Remove it and add it again ({path}).</source>
        <translation>El modelo {name} ya no es lo que era cuando se añadió. Quítelo y añádalo de nuevo ({path}).</translation>
    </message>
    <message>
        <source>{address} is not an address. Write one such as https://example.org.</source>
        <translation>{address} no es una dirección. Escriba una como https://example.org.</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}). Check the network and the proxy; what is there already is kept.</source>
        <translation>No hubo respuesta de {host} ({reason}). Revise la red y el proxy; lo que ya hay se conserva.</translation>
    </message>
    <message>
        <source>{host} gives {repository} only to those who may have it. Accept its terms there, and give your access token.</source>
        <translation>{host} solo da {repository} a quien puede tenerlo. Acepte allí sus condiciones e indique su token de acceso.</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} no tiene {what}.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds. Go on after that; what is there already is kept.</source>
        <translation>{host} pide esperar {seconds} segundos. Continúe después; lo que ya hay se conserva.</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected ({reason}). Try again later.</source>
        <translation>{host} respondió algo inesperado ({reason}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file that was promised, so it was thrown away. Try again.</source>
        <translation>{file} de {host} no es el archivo prometido y se descartó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} now has another {file} than the one you got first, so it was not taken.</source>
        <translation>{host} tiene ahora otro {file} distinto del primero; no se tomó.</translation>
    </message>
    <message>
        <source>The model {name} needs {needed}, and only {free} are free at {path}. Free some space.</source>
        <translation>El modelo {name} necesita {needed} y en {path} solo hay {free} libres. Libere espacio.</translation>
    </message>
    <message>
        <source>The NPU cannot be used: {reason}.</source>
        <translation>La NPU no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>Nobody here knows how a model called {name} is built. Known: {known}.</source>
        <translation>Nadie aquí sabe cómo está construido un modelo llamado {name}. Conocidos: {known}.</translation>
    </message>
    <message>
        <source>A stand-in for {name} needs {needed} of {what}, and only {free} may be taken now.</source>
        <translation>Un sustituto de {name} necesita {needed} ({what}) y ahora solo se pueden tomar {free}.</translation>
    </message>
    <message>
        <source>The stand cannot be opened ({reason}).</source>
        <translation>El stand no se puede abrir ({reason}).</translation>
    </message>
    <message>
        <source>Another program already uses {keys}. Choose other keys in the settings.</source>
        <translation>Otro programa ya usa {keys}. Elija otras teclas en los ajustes.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} to itself. Close that program, or wait until it lets go.</source>
        <translation>Otro programa se reserva la biblioteca {path}. Cierre ese programa o espere hasta que la suelte.</translation>
    </message>
    <message>
        <source>The part “{worker}” stopped {count} times and was not started again. What was done until then is kept.</source>
        <translation>La parte «{worker}» se detuvo {count} veces y no se volvió a iniciar. Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The part “{worker}” made a mistake of its own; the details are in {log}. What was done until then is kept.</source>
        <translation>La parte «{worker}» cometió un error propio; los detalles están en {log}. Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Notes for the minutes are taken after the meeting, not during it: {speech} and {language} together need {needed} of memory, and {free} are free.</source>
        <translation>Las notas para el acta se toman después de la reunión, no durante ella: {speech} y {language} necesitan juntos {needed} de memoria, y hay {free} libres.</translation>
    </message>
    <message>
        <source>Overflows told by the sound system: {count}. Sound that was lost by them is marked in the transcript.</source>
        <translation>Desbordamientos notificados por el sistema de sonido: {count}. El sonido perdido está marcado en la transcripción.</translation>
    </message>
    <message>
        <source>Recording stopped here and was started again.</source>
        <translation>La grabación se detuvo aquí y se volvió a iniciar.</translation>
    </message>
    <message>
        <source>Recording stopped here for {length} and was started again.</source>
        <translation>La grabación se detuvo aquí durante {length} y se volvió a iniciar.</translation>
    </message>
    <message>
        <source>The sound system lost some sound here.</source>
        <translation>El sistema de sonido perdió aquí parte del sonido.</translation>
    </message>
    <message>
        <source>The sound system lost {length} of sound here; silence stands in its place.</source>
        <translation>El sistema de sonido perdió aquí {length} de sonido; en su lugar hay silencio.</translation>
    </message>
    <message>
        <source>The computer slept here for {length}.</source>
        <translation>El equipo estuvo suspendido aquí durante {length}.</translation>
    </message>
    <message>
        <source>Sound is missing here; then the source was back.</source>
        <translation>Aquí falta sonido; después la fuente volvió.</translation>
    </message>
    <message>
        <source>No sound came from the source here for {length}; then it was back.</source>
        <translation>Aquí no llegó sonido de la fuente durante {length}; después volvió.</translation>
    </message>
    <message>
        <source>No language model is installed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>No hay ningún modelo de lenguaje instalado, así que esta acta está hecha de frases de la transcripción.</translation>
    </message>
    <message>
        <source>As you wished, no language model was used; these minutes are made of sentences taken from the transcript.</source>
        <translation>Como deseaba, no se usó ningún modelo de lenguaje; esta acta está hecha de frases de la transcripción.</translation>
    </message>
    <message>
        <source>The language model failed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>El modelo de lenguaje falló, así que esta acta está hecha de frases de la transcripción.</translation>
    </message>
    <message>
        <source>Some parts of this template need a larger language model; they hold what rules could find in the transcript.</source>
        <translation>Algunas partes de esta plantilla necesitan un modelo de lenguaje mayor; contienen lo que las reglas encontraron en la transcripción.</translation>
    </message>
    <message>
        <source>To write in another language than was spoken needs a larger language model; these minutes are in the language of the recording.</source>
        <translation>Escribir en un idioma distinto del hablado necesita un modelo de lenguaje mayor; esta acta está en el idioma de la grabación.</translation>
    </message>
    <message>
        <source>Written in another language than was spoken, so only numbers and the names of speakers were checked against the recording.</source>
        <translation>Escrito en un idioma distinto del hablado; por eso solo se comprobaron con la grabación los números y los nombres de quienes hablan.</translation>
    </message>
    <message>
        <source>No language model here can answer questions, so these are lines of the transcript that come near to it.</source>
        <translation>Ningún modelo de lenguaje de aquí puede responder preguntas, así que estas son líneas de la transcripción que se acercan.</translation>
    </message>
    <message>
        <source>The language model failed, so these are lines of the transcript that come near to an answer.</source>
        <translation>El modelo de lenguaje falló, así que estas son líneas de la transcripción que se acercan a una respuesta.</translation>
    </message>
    <message>
        <source>Writing was stopped; these minutes are not complete.</source>
        <translation>Se detuvo la escritura; esta acta no está completa.</translation>
    </message>
    <message>
        <source>Parts of the transcript could not be read by the language model.</source>
        <translation>El modelo de lenguaje no pudo leer partes de la transcripción.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>No se encontró voz en esta grabación.</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was done until then is kept.</source>
        <translation>Se interrumpió el trabajo en esta reunión; lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Unplugged was cut off while it worked on this meeting; what was done until then is kept.</source>
        <translation>Unplugged se interrumpió mientras trabajaba en esta reunión; lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>GPU 0 %, denied by the kernel</source>
        <translation>GPU 0&#xa0;%, denegada por el núcleo</translation>
    </message>
    <message>
        <source>GPU 0 %, measured</source>
        <translation>GPU 0&#xa0;%, medido</translation>
    </message>
    <message>
        <source>No GPU code loaded</source>
        <translation>Ningún código de GPU cargado</translation>
    </message>
    <message>
        <source>GPU: cannot be measured here</source>
        <translation>GPU: no se puede medir aquí</translation>
    </message>
    <message>
        <source>GPU: not looked at yet</source>
        <translation>GPU: aún sin mirar</translation>
    </message>
    <message>
        <source>GPU touched by {process} (pid {pid})</source>
        <translation>GPU tocada por {process} (pid {pid})</translation>
    </message>
    <message>
        <source>GPU touched</source>
        <translation>GPU tocada</translation>
    </message>
    <message>
        <source>Network touched</source>
        <translation>Red tocada</translation>
    </message>
    <message>
        <source>NPU in use</source>
        <translation>NPU en uso</translation>
    </message>
    <message>
        <source>{process} (pid {pid}): {reason}</source>
        <translation>{process} (pid {pid}): {reason}</translation>
    </message>
    <message>
        <source>Network 0 bytes, denied by the kernel</source>
        <translation>Red 0 bytes, denegada por el núcleo</translation>
    </message>
    <message>
        <source>Network 0 bytes, measured</source>
        <translation>Red 0 bytes, medido</translation>
    </message>
    <message>
        <source>No connection open</source>
        <translation>Ninguna conexión abierta</translation>
    </message>
    <message>
        <source>Network: cannot be measured here</source>
        <translation>Red: no se puede medir aquí</translation>
    </message>
    <message>
        <source>Network: not looked at yet</source>
        <translation>Red: aún sin mirar</translation>
    </message>
    <message>
        <source>Network touched by {process} (pid {pid})</source>
        <translation>Red tocada por {process} (pid {pid})</translation>
    </message>
    <message>
        <source>NPU 0 %, denied by the kernel</source>
        <translation>NPU 0&#xa0;%, denegada por el núcleo</translation>
    </message>
    <message>
        <source>NPU 0 %, measured</source>
        <translation>NPU 0&#xa0;%, medido</translation>
    </message>
    <message>
        <source>No NPU code loaded</source>
        <translation>Ningún código de NPU cargado</translation>
    </message>
    <message>
        <source>NPU: cannot be measured here</source>
        <translation>NPU: no se puede medir aquí</translation>
    </message>
    <message>
        <source>NPU: not looked at yet</source>
        <translation>NPU: aún sin mirar</translation>
    </message>
    <message>
        <source>NPU in use by {process} (pid {pid})</source>
        <translation>NPU en uso por {process} (pid {pid})</translation>
    </message>
    <message>
        <source>Download in progress</source>
        <translation>Descarga en curso</translation>
    </message>
    <message>
        <source>Downloaded, as asked</source>
        <translation>Descargado, como se pidió</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent</source>
        <translation>{received} recibidos, {sent} enviados</translation>
    </message>
    <message>
        <source>The processes that do the work: the kernel denies it.</source>
        <translation>Los procesos que trabajan: el núcleo lo deniega.</translation>
    </message>
    <message>
        <source>The processes that do the work: a counter was read and says 0.</source>
        <translation>Los procesos que trabajan: se leyó un contador y dice 0.</translation>
    </message>
    <message>
        <source>The processes that do the work: nothing that could use it is loaded or open.</source>
        <translation>Los procesos que trabajan: nada que pudiera usarlo está cargado o abierto.</translation>
    </message>
    <message>
        <source>The processes that do the work: cannot be told here.</source>
        <translation>Los procesos que trabajan: no se puede saber aquí.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: the kernel denies it.</source>
        <translation>La ventana o terminal de Unplugged: el núcleo lo deniega.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: a counter was read and says 0.</source>
        <translation>La ventana o terminal de Unplugged: se leyó un contador y dice 0.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: nothing that could use it is loaded or open.</source>
        <translation>La ventana o terminal de Unplugged: nada que pudiera usarlo está cargado o abierto.</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: cannot be told here.</source>
        <translation>La ventana o terminal de Unplugged: no se puede saber aquí.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the GPU: {reason}.</source>
        <translation>{process} (pid {pid}) tocó la GPU: {reason}.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the network: {reason}.</source>
        <translation>{process} (pid {pid}) tocó la red: {reason}.</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) uses the NPU: {reason}.</source>
        <translation>{process} (pid {pid}) usa la NPU: {reason}.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o esa carpeta</translation>
    </message>
    <message>
        <source>there is no GGUF file and no model.bin in it</source>
        <translation>no contiene ningún archivo GGUF ni model.bin</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <source>its GGUF version {detail} is not known</source>
        <translation>no se conoce su versión {detail} de GGUF</translation>
    </message>
    <message>
        <source>its head claims more than a model can have</source>
        <translation>su cabecera declara más de lo que puede tener un modelo</translation>
    </message>
    <message>
        <source>it ends in the middle of its head</source>
        <translation>termina en medio de la cabecera</translation>
    </message>
    <message>
        <source>its head makes no sense ({detail})</source>
        <translation>su cabecera no tiene sentido ({detail})</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>no tiene pesos</translation>
    </message>
    <message>
        <source>its weights are of a kind ({detail}) that is not known here</source>
        <translation>sus pesos son de un tipo ({detail}) que aquí no se conoce</translation>
    </message>
    <message>
        <source>some of its weights have a size that makes no sense</source>
        <translation>algunos de sus pesos tienen un tamaño sin sentido</translation>
    </message>
    <message>
        <source>it is cut off; the end of it is missing</source>
        <translation>está cortado; falta el final</translation>
    </message>
    <message>
        <source>{detail} does not belong to the same model</source>
        <translation>{detail} no pertenece al mismo modelo</translation>
    </message>
    <message>
        <source>it is one of {detail} parts and does not have the name that it was made with</source>
        <translation>es una de {detail} partes y no tiene el nombre con el que se creó</translation>
    </message>
    <message>
        <source>it holds only a part of a model ({detail})</source>
        <translation>solo contiene un componente de un modelo ({detail})</translation>
    </message>
    <message>
        <source>it is no model that writes text (build: {detail})</source>
        <translation>no es un modelo que escriba texto (tipo: {detail})</translation>
    </message>
    <message>
        <source>{detail} is missing</source>
        <translation>falta {detail}</translation>
    </message>
    <message>
        <source>{detail} cannot be read</source>
        <translation>no se puede leer {detail}</translation>
    </message>
    <message>
        <source>{detail} is cut off</source>
        <translation>{detail} está cortado</translation>
    </message>
    <message>
        <source>{detail} is damaged</source>
        <translation>{detail} está dañado</translation>
    </message>
    <message>
        <source>{detail} is too large to be what it should be</source>
        <translation>{detail} es demasiado grande para ser lo que debería</translation>
    </message>
    <message>
        <source>{detail} is not a Whisper model of CTranslate2</source>
        <translation>{detail} no es un modelo Whisper de CTranslate2</translation>
    </message>
    <message>
        <source>tokenizer.json has no {detail}</source>
        <translation>tokenizer.json no tiene {detail}</translation>
    </message>
    <message>
        <source>preprocessor_config.json has feature_size {detail}</source>
        <translation>preprocessor_config.json tiene feature_size {detail}</translation>
    </message>
    <message>
        <source>preprocessor_config.json and model.bin differ in mel bins: {detail}</source>
        <translation>preprocessor_config.json y model.bin difieren en bandas mel: {detail}</translation>
    </message>
    <message>
        <source>it is no adapter for this model</source>
        <translation>no es un adaptador para este modelo</translation>
    </message>
    <message>
        <source>its context of {detail} tokens is too small for this</source>
        <translation>su contexto de {detail} tokens es demasiado pequeño para esto</translation>
    </message>
    <message>
        <source>it is not an ONNX file</source>
        <translation>no es un archivo ONNX</translation>
    </message>
    <message>
        <source>its weights lie in other files, which is not allowed here</source>
        <translation>sus pesos están en otros archivos, lo que aquí no se permite</translation>
    </message>
    <message>
        <source>it holds a loop, which no model for speakers needs</source>
        <translation>contiene un bucle que ningún modelo de hablantes necesita</translation>
    </message>
    <message>
        <source>it is no model that tells voices apart ({detail})</source>
        <translation>no es un modelo que distinga voces ({detail})</translation>
    </message>
    <message>
        <source>its engine cannot use it</source>
        <translation>su motor no puede usarlo</translation>
    </message>
    <message>
        <source>its engine broke on it</source>
        <translation>su motor falló con él</translation>
    </message>
    <message>
        <source>its engine was still busy with it after {detail} seconds</source>
        <translation>su motor seguía ocupado con él después de {detail} segundos</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>status {detail}</source>
        <translation>estado {detail}</translation>
    </message>
    <message>
        <source>it says no size of {detail}</source>
        <translation>no indica el tamaño de {detail}</translation>
    </message>
    <message>
        <source>there are no model files in {detail}</source>
        <translation>no hay archivos de modelo en {detail}</translation>
    </message>
    <message>
        <source>it sent another part of {detail}</source>
        <translation>envió otra parte de {detail}</translation>
    </message>
    <message>
        <source>{detail} is longer than it was said to be</source>
        <translation>{detail} es más largo de lo anunciado</translation>
    </message>
    <message>
        <source>it leads to an unencrypted connection</source>
        <translation>lleva a una conexión sin cifrar</translation>
    </message>
    <message>
        <source>OpenVINO is not installed; Unplugged&apos;s guide to NPUs says how to add it</source>
        <translation>OpenVINO no está instalado; la guía de Unplugged sobre las NPU explica cómo añadirlo</translation>
    </message>
    <message>
        <source>OpenVINO is not installed ({detail})</source>
        <translation>OpenVINO no está instalado ({detail})</translation>
    </message>
    <message>
        <source>OpenVINO has no driver for an NPU on macOS</source>
        <translation>OpenVINO no tiene controlador para una NPU en macOS</translation>
    </message>
    <message>
        <source>the kernel knows of none</source>
        <translation>el núcleo no conoce ninguna</translation>
    </message>
    <message>
        <source>OpenVINO runs on Intel&apos;s NPUs only, and the one here belongs to {detail}</source>
        <translation>OpenVINO solo funciona con las NPU de Intel, y la de aquí pertenece a {detail}</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} is not loaded</source>
        <translation>el controlador {detail} del núcleo no está cargado</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} gives it no device file</source>
        <translation>el controlador {detail} del núcleo no le da ningún archivo de dispositivo</translation>
    </message>
    <message>
        <source>you may not open {detail}; membership in the group render gives that right</source>
        <translation>no tiene permiso para abrir {detail}; lo da pertenecer al grupo render</translation>
    </message>
    <message>
        <source>Intel&apos;s driver library {detail} is not installed</source>
        <translation>la biblioteca {detail} del controlador de Intel no está instalada</translation>
    </message>
    <message>
        <source>Intel&apos;s NPU driver is not installed</source>
        <translation>el controlador de NPU de Intel no está instalado</translation>
    </message>
    <message>
        <source>OpenVINO finds none; its driver may be too old, or not there</source>
        <translation>OpenVINO no encuentra ninguna; puede que su controlador sea demasiado antiguo o no esté</translation>
    </message>
    <message>
        <source>asked again for words it had heard before, OpenVINO gave others; some of its releases mix up windows of sound on an NPU (OpenVINO issue 37937)</source>
        <translation>al preguntarle de nuevo por palabras ya oídas, OpenVINO dio otras; algunas de sus versiones confunden fragmentos de sonido en una NPU (OpenVINO issue 37937)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a file is in its place</source>
        <translation>hay un archivo en su lugar</translation>
    </message>
    <message>
        <source>a recording of that name is there</source>
        <translation>ya hay una grabación con ese nombre</translation>
    </message>
    <message>
        <source>it reads differently from what was written</source>
        <translation>lo que se lee no es lo que se escribió</translation>
    </message>
    <message>
        <source>another Unplugged is updating it</source>
        <translation>otro Unplugged la está actualizando</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>its version {detail} is out of date</source>
        <translation>su versión {detail} está anticuada</translation>
    </message>
    <message>
        <source>SQLite here is {detail}, {needed} is needed</source>
        <translation>aquí SQLite es {detail} y se necesita {needed}</translation>
    </message>
    <message>
        <source>it is larger than {detail} bytes</source>
        <translation>ocupa más de {detail} bytes</translation>
    </message>
    <message>
        <source>in line {detail}, there is something that is not UTF-8 text</source>
        <translation>en la línea {detail} hay algo que no es texto UTF-8</translation>
    </message>
    <message>
        <source>a name may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>un nombre solo puede tener a-z, 0-9, - y _, como máximo 40</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ya existe ese archivo</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>el servidor de sonido no responde</translation>
    </message>
    <message>
        <source>the sound server does not answer: {detail}</source>
        <translation>el servidor de sonido no responde: {detail}</translation>
    </message>
    <message>
        <source>it wrote nothing about this meeting</source>
        <translation>no escribió nada sobre esta reunión</translation>
    </message>
    <message>
        <source>it could not read this meeting</source>
        <translation>no pudo leer esta reunión</translation>
    </message>
    <message>
        <source>it gave no answer</source>
        <translation>no dio ninguna respuesta</translation>
    </message>
    <message>
        <source>no answer within {detail} s</source>
        <translation>sin respuesta en {detail} s</translation>
    </message>
    <message>
        <source>its process ended with {detail}</source>
        <translation>su proceso terminó con {detail}</translation>
    </message>
    <message>
        <source>{model}: evaluation failed with code {detail}</source>
        <translation>{model}: la evaluación falló con el código {detail}</translation>
    </message>
    <message>
        <source>{model}: no logits</source>
        <translation>{model}: sin logits</translation>
    </message>
    <message>
        <source>{model}: a text of {detail} bytes has no tokens</source>
        <translation>{model}: un texto de {detail} bytes no tiene tokens</translation>
    </message>
    <message>
        <source>the grammar allows no token</source>
        <translation>la gramática no admite ningún token</translation>
    </message>
    <message>
        <source>the model could not be converted</source>
        <translation>el modelo no se pudo convertir</translation>
    </message>
    <message>
        <source>speech detector: {detail}</source>
        <translation>detector de voz: {detail}</translation>
    </message>
    <message>
        <source>the model gave {detail}</source>
        <translation>el modelo dio {detail}</translation>
    </message>
    <message>
        <source>the model gave no usable numbers</source>
        <translation>el modelo no dio números utilizables</translation>
    </message>
    <message>
        <source>the name {detail} may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>el nombre {detail} solo puede tener a-z, 0-9, - y _, como máximo 40</translation>
    </message>
    <message>
        <source>in line {line}, +++ must stand alone</source>
        <translation>en la línea {line}, +++ debe estar solo</translation>
    </message>
    <message>
        <source>the second line of +++ is missing</source>
        <translation>falta la segunda línea de +++</translation>
    </message>
    <message>
        <source>in line {line}, the instruction is missing: text must follow</source>
        <translation>en la línea {line} falta la instrucción: debe seguir texto</translation>
    </message>
    <message>
        <source>in line {line}, an instruction begins that is longer than {most} characters</source>
        <translation>en la línea {line} empieza una instrucción de más de {most} caracteres</translation>
    </message>
    <message>
        <source>in line {line}, the head is no TOML: {detail}</source>
        <translation>en la línea {line}, la cabecera no es TOML: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, the key {detail} is unknown; there are {known}</source>
        <translation>en la línea {line}, la clave {detail} es desconocida; existen {known}</translation>
    </message>
    <message>
        <source>in line {line}, the language {detail} is neither &apos;auto&apos; nor an ISO 639-1 code such as &apos;en&apos;</source>
        <translation>en la línea {line}, el idioma {detail} no es ni &apos;auto&apos; ni un código ISO 639-1 como &apos;en&apos;</translation>
    </message>
    <message>
        <source>in line {line}, the example must be a table with &apos;lines&apos; and &apos;minutes&apos;</source>
        <translation>en la línea {line}, el ejemplo debe ser una tabla con &apos;lines&apos; y &apos;minutes&apos;</translation>
    </message>
    <message>
        <source>in line {line}, {detail} is missing</source>
        <translation>en la línea {line} falta {detail}</translation>
    </message>
    <message>
        <source>in line {line}, {detail} must be a text</source>
        <translation>en la línea {line}, {detail} debe ser un texto</translation>
    </message>
    <message>
        <source>in line {line}, &apos;sections&apos; must be a list with at least one section</source>
        <translation>en la línea {line}, &apos;sections&apos; debe ser una lista con al menos una sección</translation>
    </message>
    <message>
        <source>in line {line}, there are more than {most} sections</source>
        <translation>en la línea {line} hay más de {most} secciones</translation>
    </message>
    <message>
        <source>in line {line}, two sections have the heading {detail}</source>
        <translation>en la línea {line}, dos secciones tienen el título {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section must be a table: {detail}</source>
        <translation>en la línea {line}, una sección debe ser una tabla: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section has no key {detail}; it has {known}</source>
        <translation>en la línea {line}, una sección no tiene la clave {detail}; tiene {known}</translation>
    </message>
    <message>
        <source>in line {line}, the kind {detail} is none of {known}</source>
        <translation>en la línea {line}, el tipo {detail} no es ninguno de {known}</translation>
    </message>
    <message>
        <source>in line {line}, the heading {detail} must be one line of up to 60 letters without # [ ] *</source>
        <translation>en la línea {line}, el título {detail} debe ser una línea de hasta 60 letras sin # [ ] *</translation>
    </message>
    <message>
        <source>in line {line}, max_items of {detail} must be 1 to {most}</source>
        <translation>en la línea {line}, max_items de {detail} debe ir de 1 a {most}</translation>
    </message>
    <message>
        <source>in line {line}, &apos;ask&apos; of {detail} must be one line of up to {most} characters</source>
        <translation>en la línea {line}, &apos;ask&apos; de {detail} debe ser una línea de hasta {most} caracteres</translation>
    </message>
    <message>
        <source>in line {line}, &apos;cues&apos; of {detail} must be a list of up to {most} short texts</source>
        <translation>en la línea {line}, &apos;cues&apos; de {detail} debe ser una lista de hasta {most} textos cortos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is no TOML</source>
        <translation>no es TOML</translation>
    </message>
    <message>
        <source>not known; known are {known}</source>
        <translation>desconocida; se conocen {known}</translation>
    </message>
    <message>
        <source>must end in {known}</source>
        <translation>debe terminar en {known}</translation>
    </message>
    <message>
        <source>there is no file {detail}</source>
        <translation>no existe el archivo {detail}</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be one of {known}</source>
        <translation>debe ser uno de {known}</translation>
    </message>
    <message>
        <source>must be a list of some of {known}</source>
        <translation>debe ser una lista con algunos de {known}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a number of seconds from {least} to {most}</source>
        <translation>debe ser un número de segundos de {least} a {most}</translation>
    </message>
    <message>
        <source>must be one line of text, at most {most} letters</source>
        <translation>debe ser una línea de texto, de hasta {most} letras</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nada se mueve por sí solo.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Detect it</source>
        <translation>Detectarlo</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>After each recording</source>
        <translation>Después de cada grabación</translation>
    </message>
    <message>
        <source>When on mains power</source>
        <translation>Con el ordenador enchufado</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <translation>Escuchar otra vez</translation>
    </message>
    <message>
        <source>Slower and more exact than the words that appear live.</source>
        <translation>Más lento y más exacto que las palabras que aparecen en vivo.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Tell the voices on one track apart</source>
        <translation>Distinguir las voces de una pista</translation>
    </message>
    <message>
        <source>Lines get “Speaker 1”, “Speaker 2”, which you can rename. A file waits for it before its minutes are written, some minutes per hour; a recording gets it later.</source>
        <translation>Las líneas reciben «Hablante 1», «Hablante 2», que puedes cambiar. En un archivo, el acta espera a ello, unos minutos por hora; una grabación los recibe después.</translation>
    </message>
    <message>
        <source>Needs a model for speakers: add one in “Models”.</source>
        <translation>Necesita un modelo de hablantes: añade uno en «Modelos».</translation>
    </message>
    <message>
        <source>Model for speakers</source>
        <translation>Modelo de hablantes</translation>
    </message>
    <message>
        <source>Key that records from any program</source>
        <translation>Tecla para grabar desde cualquier programa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Begins and ends a recording, wherever you are.</source>
        <translation>Empieza y termina una grabación, esté donde esté.</translation>
    </message>
    <message>
        <source>Wayland lets no program listen for keys of others.</source>
        <translation>Wayland no deja que un programa escuche las teclas de otros.</translation>
    </message>
    <message>
        <source>macOS asks for the right to read everything that is typed; Unplugged does without.</source>
        <translation>macOS exige permiso para leer todo lo que se teclea; Unplugged prescinde de eso.</translation>
    </message>
    <message>
        <source>This window has no X11 server to listen with.</source>
        <translation>Esta ventana no tiene un servidor X11 con el que escuchar.</translation>
    </message>
    <message>
        <source>{reason} Give a key this command in the settings of your desktop:</source>
        <translation>{reason} Asigne este comando a una tecla en los ajustes de su escritorio:</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Nombres y palabras especiales</translation>
    </message>
    <message>
        <source>One a line, as they are written</source>
        <translation>Una por línea, tal como se escribe</translation>
    </message>
    <message>
        <source>The recogniser takes the first {count} of these. Put the most important on top.</source>
        <translation>El reconocedor toma los primeros {count}. Ponga arriba los más importantes.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>Como se habla</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Idioma del acta</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Take notes during the meeting</source>
        <translation>Tomar notas durante la reunión</translation>
    </message>
    <message>
        <source>So that the minutes are ready soon after it. Live words go first.</source>
        <translation>Para que el acta esté lista poco después. Las palabras en directo van primero.</translation>
    </message>
    <message>
        <source>Where models run</source>
        <translation>Dónde se ejecutan los modelos</translation>
    </message>
    <message>
        <source>Use the NPU</source>
        <translation>Usar la NPU</translation>
    </message>
    <message>
        <source>For models in OpenVINO&apos;s form; all others run on the processor.</source>
        <translation>Para modelos en el formato de OpenVINO; todos los demás se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>Not on this computer: {reason}.</source>
        <translation>No en este equipo: {reason}.</translation>
    </message>
    <message>
        <source>The best that is installed</source>
        <translation>El mejor instalado</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Name of the speaker</source>
        <translation>Nombre de quien habla</translation>
    </message>
    <message>
        <source>All lines of {name}</source>
        <translation>Todas las líneas de {name}</translation>
    </message>
    <message>
        <source>All lines without a speaker</source>
        <translation>Todas las líneas sin nombre</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Esta línea</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>¿Quién habla?</translation>
    </message>
</context>
<context>
    <name>SpeakerNames</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Hablante {number}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Los demás</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguir hablantes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>Distinguir</translation>
    </message>
    <message>
        <source>This needs a model for speakers, and none is installed yet.</source>
        <translation>Para esto hace falta un modelo de hablantes, y todavía no hay ninguno instalado.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
    <message>
        <source>Unplugged listens to the voices and writes who speaks beside the lines: “Speaker 1”, “Speaker 2”. You can rename them, and what you named yourself stays. It is done in the background and can be undone.</source>
        <translation>Unplugged escucha las voces y anota en las líneas quién habla: «Hablante 1», «Hablante 2». Puede cambiar los nombres, y los que puso usted se conservan. Se hace en segundo plano y se puede deshacer.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Lo que usted sabe</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>Tantos como se oigan</translation>
    </message>
    <message>
        <source>People who speak</source>
        <translation>Personas que hablan</translation>
    </message>
    <message>
        <source>The right number helps; a wrong one makes it worse.</source>
        <translation>El número correcto ayuda; uno equivocado lo empeora.</translation>
    </message>
    <message>
        <source>Write the minutes anew afterwards</source>
        <translation>Después, volver a escribir el acta</translation>
    </message>
    <message>
        <source>So that they name who said what. The present ones are kept.</source>
        <translation>Para que diga quién dijo qué. La actual se conserva.</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Use these models</source>
        <translation>Usar estos modelos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Measuring the memory…</source>
        <translation>Midiendo la memoria…</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Medir este equipo</translation>
    </message>
    <message>
        <source>This takes about a minute. Leave the computer alone.</source>
        <translation>Esto tarda alrededor de un minuto. No use el equipo mientras tanto.</translation>
    </message>
    <message>
        <source>Measuring {model}…</source>
        <translation>Midiendo {model}…</translation>
    </message>
    <message>
        <source>How fast this computer is</source>
        <translation>La velocidad de este equipo</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>No se pudo medir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SpeedCheck</name>
    <message>
        <source>No speech model could be measured.</source>
        <translation>No se pudo medir ningún modelo de voz.</translation>
    </message>
    <message>
        <source>{model} hears {factor} times faster than people speak: words appear while they do.</source>
        <translation>{model} escucha {factor} veces más rápido de lo que se habla: las palabras aparecen al momento.</translation>
    </message>
    <message>
        <source>{model} hears {factor} times as fast as people speak: live words come late, the recording is complete.</source>
        <translation>{model} escucha a {factor} veces la velocidad del habla: las palabras llegan tarde, la grabación está completa.</translation>
    </message>
    <message>
        <source>{model} writes the minutes of an hour in about {time}.</source>
        <translation>{model} redacta el acta de una hora en unos {time}.</translation>
    </message>
    <message>
        <source>It may take notes while the meeting goes on.</source>
        <translation>Puede tomar notas durante la reunión.</translation>
    </message>
    <message>
        <source>It had better wait until the meeting is over.</source>
        <translation>Es mejor que espere a que termine la reunión.</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Recorded earlier on this computer, {when}</source>
        <translation>Grabado antes en este equipo, {when}</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>{number}× más rápido que el habla</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Meeting minutes, made right here</source>
        <translation>Actas hechas aquí mismo</translation>
    </message>
    <message>
        <source>No cloud, no GPU: its processor does it all.</source>
        <translation>Sin nube ni GPU: lo hace todo su procesador.</translation>
    </message>
    <message>
        <source>Your turn: speak for {seconds} seconds</source>
        <translation>Su turno: hable {seconds} segundos</translation>
    </message>
    <message>
        <source>One moment, it is working</source>
        <translation>Un momento, está trabajando</translation>
    </message>
    <message>
        <source>A sample meeting is being worked on right now, for real.</source>
        <translation>Ahora mismo se procesa de verdad una reunión de ejemplo.</translation>
    </message>
    <message>
        <source>The stand begins by itself as soon as the minutes are there.</source>
        <translation>El stand empieza solo en cuanto está el acta.</translation>
    </message>
    <message>
        <source>This meeting was worked on earlier, on this very computer. The words appear at the moment at which they were heard. Ask: where do your recordings go today?</source>
        <translation>Esta reunión se procesó antes, en este mismo equipo. Las palabras aparecen en el momento en que se oyeron. Pregunte: ¿adónde van hoy sus grabaciones?</translation>
    </message>
    <message>
        <source>It writes the minutes</source>
        <translation>Escribe el acta</translation>
    </message>
    <message>
        <source>Each sentence names the moment that carries it.</source>
        <translation>Cada frase indica el momento que la respalda.</translation>
    </message>
    <message>
        <source>Point at a time behind a sentence: the line on the left lights up. What nobody said is marked, not made up.</source>
        <translation>Señale una hora detrás de una frase: la línea de la izquierda se ilumina. Lo que nadie dijo se marca, no se inventa.</translation>
    </message>
    <message>
        <source>Pull the network cable: it goes on</source>
        <translation>Quite el cable de red: sigue</translation>
    </message>
    <message>
        <source>These are live readings of this computer.</source>
        <translation>Son lecturas en vivo de este equipo.</translation>
    </message>
    <message>
        <source>Hand the cable to a visitor and let them pull it. The link goes down, nothing else changes. Then hand over: “Your turn”.</source>
        <translation>Dé el cable a un visitante y que lo desconecte. El enlace cae y nada más cambia. Luego ceda el sitio: «Su turno».</translation>
    </message>
    <message>
        <source>What you say stays here and is deleted when you go.</source>
        <translation>Lo que diga se queda aquí y se borra cuando se vaya.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Hand the microphone over. The demo model knows a small English vocabulary: let people plan something, and say who does what by when.</source>
        <translation>Pase el micrófono. El modelo de demostración conoce un vocabulario inglés pequeño: que planeen algo y digan quién hace qué y para cuándo.</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>Hable ahora</translation>
    </message>
    <message>
        <source>Say who does what, and by when.</source>
        <translation>Diga quién hace qué y para cuándo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Step back and let them speak. “Done” ends it early.</source>
        <translation>Apártese y deje hablar. «Listo» termina antes.</translation>
    </message>
    <message>
        <source>Writing your minutes…</source>
        <translation>Escribiendo su acta…</translation>
    </message>
    <message>
        <source>On this processor, while you watch.</source>
        <translation>En este procesador, ante sus ojos.</translation>
    </message>
    <message>
        <source>This takes some seconds. Show the live readings below.</source>
        <translation>Tarda unos segundos. Muestre las lecturas de abajo.</translation>
    </message>
    <message>
        <source>Your minutes, and the proof</source>
        <translation>Su acta, y la prueba</translation>
    </message>
    <message>
        <source>Press a time to hear the moment again.</source>
        <translation>Pulse una hora para volver a oír el momento.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Let them press a time behind a sentence. The code can be checked on this computer until they go: unplugged receipt verify CODE.</source>
        <translation>Que pulsen una hora detrás de una frase. El código se puede comprobar en este equipo hasta que se vayan: unplugged receipt verify CODE.</translation>
    </message>
    <message>
        <source>Listening to the hall…</source>
        <translation>Escuchando la sala…</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>No se oye nada. ¿Está silenciado el micrófono?</translation>
    </message>
    <message>
        <source>Good: the hall is quiet enough. Say a word to try.</source>
        <translation>Bien: hay bastante silencio. Diga una palabra para probar.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Se le oye bien.</translation>
    </message>
    <message>
        <source>The hall is loud: hold the microphone a hand&apos;s width from your mouth. A directional one helps most.</source>
        <translation>Hay ruido: ponga el micrófono a un palmo de la boca. Uno direccional es lo que más ayuda.</translation>
    </message>
    <message>
        <source>Read from: {source} ({names}).</source>
        <translation>Leído de: {source} ({names}).</translation>
    </message>
    <message>
        <source>Cable in</source>
        <translation>Cable conectado</translation>
    </message>
    <message>
        <source>Wi-Fi connected</source>
        <translation>Wi-Fi conectado</translation>
    </message>
    <message>
        <source>Switch it off, and nothing changes</source>
        <translation>Apáguelo: nada cambia</translation>
    </message>
    <message>
        <source>Network link up</source>
        <translation>Red conectada</translation>
    </message>
    <message>
        <source>Pull the cable, and nothing changes</source>
        <translation>Desconecte el cable: nada cambia</translation>
    </message>
    <message>
        <source>Turns in which the GPU was touched: {count}</source>
        <translation>Turnos en los que se tocó la GPU: {count}</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Hold it further away.</source>
        <translation>Demasiado fuerte para el micrófono. Aléjelo.</translation>
    </message>
    <message>
        <source>Read from: {source}.</source>
        <translation>Leído de: {source}.</translation>
    </message>
    <message>
        <source>Cable: cannot be told here</source>
        <translation>Cable: aquí no se puede saber</translation>
    </message>
    <message>
        <source>Pull it, and nothing changes</source>
        <translation>Desconéctelo: nada cambia</translation>
    </message>
    <message>
        <source>No network link</source>
        <translation>Sin enlace de red</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Sigue funcionando</translation>
    </message>
    <message>
        <source>Visitors: {count}</source>
        <translation>Visitantes: {count}</translation>
    </message>
    <message>
        <source>Speech: {length}</source>
        <translation>Voz: {length}</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>Energía: no se puede medir aquí</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>Energía: {energy} Wh</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh, where it could be measured</source>
        <translation>Energía: {energy} Wh, donde se pudo medir</translation>
    </message>
    <message>
        <source>GPU seconds: 0 ({how})</source>
        <translation>Segundos de GPU: 0 ({how})</translation>
    </message>
</context>
<context>
    <name>StandBody</name>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>The sample meeting, right now</source>
        <translation>La reunión de ejemplo, ahora mismo</translation>
    </message>
    <message>
        <source>All of it is deleted in {seconds} s. Touch the screen to stay.</source>
        <translation>Todo se borra en {seconds} s. Toque la pantalla para quedarse.</translation>
    </message>
</context>
<context>
    <name>StandDialog</name>
    <message>
        <source>Stand mode</source>
        <translation>Modo stand</translation>
    </message>
    <message>
        <source>For trade shows: full screen, a loop for passers-by, and a minute for everybody who wants to try. It has a library of its own; visitors never see your meetings.</source>
        <translation>Para ferias: pantalla completa, un bucle para quien pasa y un minuto para quien quiera probar. Tiene su propia biblioteca; los visitantes nunca ven sus reuniones.</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Abrir el stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Passphrase to leave it</source>
        <translation>Frase de paso para salir</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de paso</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>Open the stand by itself</source>
        <translation>Abrir el stand automáticamente</translation>
    </message>
    <message>
        <source>Logo, texts, languages, sample</source>
        <translation>Logo, textos, idiomas, ejemplo</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>Abrir el archivo de ajustes</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>None is set: anybody can leave with Ctrl+Q.</source>
        <translation>No hay ninguna: cualquiera puede salir con Ctrl+Q.</translation>
    </message>
    <message>
        <source>One is set. A new one takes its place.</source>
        <translation>Hay una. Una nueva ocupa su lugar.</translation>
    </message>
    <message>
        <source>All of it can be changed in a file; it is as it should be.</source>
        <translation>Todo se cambia en un archivo; está correcto.</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>The screen saver could not be held back here: switch it off.</source>
        <translation>Aquí no se pudo frenar el salvapantallas: desactívelo.</translation>
    </message>
    <message>
        <source>No passphrase is set: anybody can leave with Ctrl+Q.</source>
        <translation>No hay frase de paso: cualquiera puede salir con Ctrl+Q.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1   It listens</source>
        <translation>1   Escucha</translation>
    </message>
    <message>
        <source>2   It writes the minutes</source>
        <translation>2   Escribe el acta</translation>
    </message>
    <message>
        <source>3   Nothing leaves this computer</source>
        <translation>3   Nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>No words were recognised in this meeting.</source>
        <translation>No se reconocieron palabras en esta reunión.</translation>
    </message>
</context>
<context>
    <name>TranscriptSide</name>
    <message>
        <source>Jump to now</source>
        <translation>Ir al momento actual</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Catching up, nothing is lost</source>
        <translation>Poniéndose al día, no se pierde nada</translation>
    </message>
    <message>
        <source>{seconds} s behind</source>
        <translation>{seconds} s de retraso</translation>
    </message>
    <message>
        <source>Transcribing… {percent} %</source>
        <translation>Transcribiendo… {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 segundos atrás</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>10 segundos adelante</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
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
        <translation>Mostrar Unplugged</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Empezar a grabar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unplugged is recording</source>
        <translation>Unplugged está grabando</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
</context>
<context>
    <name>TuningSection</name>
    <message>
        <source>How the language model is run</source>
        <translation>Cómo funciona el modelo de lenguaje</translation>
    </message>
    <message>
        <source>What Unplugged does by itself suits most computers.</source>
        <translation>Lo que Unplugged hace por sí solo conviene a la mayoría de los equipos.</translation>
    </message>
    <message>
        <source>What is measured here is measured with {model}.</source>
        <translation>Las mediciones son con {model}.</translation>
    </message>
    <message>
        <source>Fewer bits need flash attention.</source>
        <translation>Menos bits requieren flash attention.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Guess words that stood in the text</source>
        <translation>Adivinar palabras que estaban en el texto</translation>
    </message>
    <message>
        <source>Read the same beginning once</source>
        <translation>Leer una sola vez un mismo comienzo</translation>
    </message>
    <message>
        <source>Lay out weights for this processor (AMX, VNNI)</source>
        <translation>Ordenar los pesos para este procesador (AMX, VNNI)</translation>
    </message>
    <message>
        <source>{count} (usual)</source>
        <translation>{count} (habitual)</translation>
    </message>
    <message>
        <source>Words read at a time</source>
        <translation>Palabras leídas de una vez</translation>
    </message>
    <message>
        <source>{count} bits</source>
        <translation>{count} bits</translation>
    </message>
    <message>
        <source>16 bits (usual)</source>
        <translation>16 bits (habitual)</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>Memoria de lo leído</translation>
    </message>
    <message>
        <source>As the model comes</source>
        <translation>Como viene el modelo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>Adaptador (LoRA)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the adapter</source>
        <translation>Quitar el adaptador</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Elegir un adaptador</translation>
    </message>
    <message>
        <source>Measure on this computer</source>
        <translation>Medir en este equipo</translation>
    </message>
    <message>
        <source>It belongs to {model} and rests while another model is used.</source>
        <translation>Pertenece a {model} y descansa mientras se usa otro modelo.</translation>
    </message>
    <message>
        <source>Adapters (*.gguf)</source>
        <translation>Adaptadores (*.gguf)</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>Hay un trabajo en curso; se mediría también.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Measuring {done} of {count}… Leave the computer alone.</source>
        <translation>Midiendo {done} de {count}… No use el equipo mientras tanto.</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>El micrófono del sistema</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>Probar la reunión de ejemplo</translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>Conseguir un modelo mejor</translation>
    </message>
    <message>
        <source>Minutes of your meetings, made on this computer</source>
        <translation>Las actas de sus reuniones, hechas en este ordenador</translation>
    </message>
    <message>
        <source>Press Record or drop a file, and read the minutes. No GPU, no cloud, nothing is sent anywhere.</source>
        <translation>Pulse Grabar o suelte un archivo, y lea el acta. Sin GPU, sin nube, sin enviar nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Can you be heard?</source>
        <translation>¿Se le oye?</translation>
    </message>
    <message>
        <source>Three demo models are built in</source>
        <translation>Hay tres modelos de demostración incluidos</translation>
    </message>
    <message>
        <source>They were trained without a GPU, know a small English vocabulary, and show how everything works; for real meetings, add larger ones.</source>
        <translation>Se entrenaron sin GPU, conocen un pequeño vocabulario en inglés y muestran cómo funciona todo; para reuniones reales, añada otros más grandes.</translation>
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
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Recording of {date}, {time}</source>
        <translation>Grabación del {date}, {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
</TS>
