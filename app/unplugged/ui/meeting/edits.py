"""What a person changes in a meeting: words, speakers, vocabulary; and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from unplugged.core.errors import UnpluggedError
from unplugged.core.settings import MOST_VOCABULARY, vocabulary_word
from unplugged.core.store import Changes, EditKind
from unplugged.core.types import Line
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.meeting.bullet_editor import Wording
from unplugged.ui.meeting.line_editor import LineEditor, SpeakerEditor
from unplugged.ui.meeting.meeting_tools import can_tell_speakers
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.meeting.transcript_view import Spot, TranscriptView
from unplugged.ui.speaker_names import kept_name, kept_text, shown_name
from unplugged.ui.theme.icons import icon
from unplugged.ui.words import explain

_PUNCTUATION = ".,;:!?…\"'()[]«»„“”"


class Edits(QObject):
    """Edits the meeting that is shown; every change goes through the library and can be undone.

    Signals:
        play_asked: Play from this second.
        voices_asked: Tell the voices apart.
    """

    play_asked = Signal(float)
    voices_asked = Signal()

    def __init__(self, context: Context, view: TranscriptView, model: TranscriptModel) -> None:
        """Take the view that is edited in."""
        super().__init__(view)
        self._context = context
        self._view = view
        self._model = model
        self.editor: LineEditor | None = None
        self._edited = 0  # number of the line that the editor lies over
        self.speaker_editor: SpeakerEditor | None = None
        view.edit_asked.connect(self.edit)
        view.menu_asked.connect(self._on_menu_asked)
        view.verticalScrollBar().valueChanged.connect(self._place_editor)
        model.modelAboutToBeReset.connect(self._on_lines_going)
        model.rowsInserted.connect(self._place_editor)

    # --- changes ----------------------------------------------------------------------------------

    @Slot(int)
    def edit(self, row: int) -> None:
        """Let a line be changed where it stands."""
        self._view.show_row(row)
        line = Line.of(self._model.places[row].number, self._model.segment(row))
        meeting_id = self._model.meeting_id
        editor = LineEditor(self._context.theme, line.text, self._view.viewport())
        editor.kept.connect(lambda new: self._on_kept(meeting_id, line, new))
        editor.left.connect(self._close_editor)
        self.editor = editor
        self._edited = line.number
        self._view.hide_text_of(row)
        self._place_editor()
        editor.show()
        editor.setFocus()
        editor.moveCursor(editor.textCursor().MoveOperation.End)

    @Slot(int, int, int, str)
    def replace_one(self, row: int, start: int, end: int, replacement: str) -> None:
        """Replace one stretch of a line, given by offsets in its text."""
        text = self._model.segment(row).text
        wanted = text[:start] + replacement + text[end:]
        store, meeting_id = self._context.service.store, self._model.meeting_id
        number = self._model.places[row].number
        self._try(lambda: store.edit_text(meeting_id, number, wanted))

    def replace_all(
        self, wanted: str, replacement: str, *, matches_case: bool, is_whole_words: bool
    ) -> None:
        """Replace words in the whole transcript."""
        changes = self._try(
            lambda: self._context.service.store.replace_text(
                self._model.meeting_id,
                wanted,
                replacement,
                matches_case=matches_case,
                is_whole_words=is_whole_words,
            )
        )
        if changes is not None:
            words = self.tr("Replaced. Lines that changed: {count}.")
            self._say_replaced(words.format(count=len(changes.lines)))

    def ask_speaker(self, row: int, at: QPoint) -> None:
        """Ask who speaks in a row, and whether that holds for all lines of that speaker."""
        place = self._model.places[row]
        shown = None if place.speaker is None else shown_name(place.speaker)
        editor = SpeakerEditor(self._context.theme, shown, self._view)
        store, meeting_id = self._context.service.store, self._model.meeting_id

        def name(new: str, is_one_line: bool) -> None:  # noqa: FBT001 - a signal's slot
            kept = kept_name(new)
            if is_one_line:
                self._try(lambda: store.set_speaker(meeting_id, place.number, kept))
            else:
                self._try(lambda: store.rename_speaker(meeting_id, place.speaker, kept))

        editor.named.connect(name)
        self.speaker_editor = editor
        editor.destroyed.connect(self._on_speaker_editor_gone)
        editor.ask_at(at)

    def tick(self, version: int, number: int, *, is_done: bool) -> None:
        """Tick an action item off, or take the tick away."""
        store, meeting_id = self._context.service.store, self._model.meeting_id
        self._try(lambda: store.set_done(meeting_id, version, number, is_done=is_done))

    def edit_bullet(self, version: int, number: int, wording: Wording) -> None:
        """Write a bullet of the minutes as a person worded it."""
        store, meeting_id = self._context.service.store, self._model.meeting_id
        self._try(
            lambda: store.edit_bullet(
                meeting_id,
                version,
                number,
                text=kept_text(wording.text),
                owner=kept_name(wording.owner),
                due=wording.due,
            )
        )

    def add_to_vocabulary(self, word: str) -> None:
        """Keep a word on top of the others, so that the recogniser expects it from now on."""
        if word not in self._vocabulary and len(self._vocabulary) >= MOST_VOCABULARY:
            words = self.tr("The vocabulary is full: it holds {count} words. Take one out first.")
            text = words.format(count=MOST_VOCABULARY)
            self._context.window.say(Message(MessageKind.WARNING, text))
            return
        if self._keep_vocabulary((word, *self._vocabulary)):
            words = self.tr("“{word}” is in the vocabulary; the next meetings know it.")
            self._context.window.say(Message(MessageKind.GOOD, words.format(word=word)))

    def take_from_vocabulary(self, word: str) -> None:
        """Let the recogniser no longer expect a word."""
        if self._keep_vocabulary(tuple(each for each in self._vocabulary if each != word)):
            words = self.tr("“{word}” is no longer in the vocabulary.").format(word=word)
            self._context.window.say(
                Message(
                    MessageKind.GOOD,
                    words,
                    self.tr("Undo"),
                    lambda: self.add_to_vocabulary(word),
                )
            )

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._try(lambda: self._context.service.store.undo(self._model.meeting_id)) is None:
            words = self.tr("There is nothing to undo.")
            self._context.window.say(Message(MessageKind.INFO, words))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self._try(lambda: self._context.service.store.redo(self._model.meeting_id)) is None:
            words = self.tr("There is nothing to do again.")
            self._context.window.say(Message(MessageKind.INFO, words))

    @property
    def next_undo(self) -> EditKind | None:
        """What ``undo`` would take back."""
        if not self._model.meeting_id:
            return None
        return self._context.service.store.history(self._model.meeting_id).undo

    # --- how --------------------------------------------------------------------------------------

    @property
    def _vocabulary(self) -> tuple[str, ...]:
        return self._context.settings.current.vocabulary

    def _keep_vocabulary(self, words: tuple[str, ...]) -> bool:
        """Keep these words, each once, and return whether that was possible."""
        settings = self._context.settings
        try:
            settings.keep(replace(settings.current, vocabulary=tuple(dict.fromkeys(words))))
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
            return False
        return True

    def _try(self, change: Callable[[], Changes | None]) -> Changes | None:
        """Change something and tell all parts of the window; a refusal becomes a sentence."""
        try:
            changes = change()
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
            return None
        if changes is not None:
            self._context.announce(changes)
        return changes

    def _say_replaced(self, words: str) -> None:
        meeting_id = self._model.meeting_id  # another one may be shown when it is taken back
        self._context.window.say(
            Message(
                MessageKind.GOOD, words, self.tr("Undo"), lambda: self._undo_replaced(meeting_id)
            )
        )

    def _undo_replaced(self, meeting_id: str) -> None:
        """Take a replacement back, unless something else was changed since."""
        store = self._context.service.store
        if store.history(meeting_id).undo is EditKind.REPLACE:
            self._try(lambda: store.undo(meeting_id))
            return
        words = QCoreApplication.translate("SecondHearing", "The meeting was changed since then.")
        self._context.window.say(Message(MessageKind.INFO, words))

    def _on_kept(self, meeting_id: str, line: Line, text: str) -> None:
        self._close_editor()
        store = self._context.service.store
        try:
            now = store.segments(meeting_id, after=line.number - 1, limit=1)
        except UnpluggedError:
            now = ()
        if now and (now[0].start_s, now[0].text) == (line.start_s, line.text):
            self._try(lambda: store.edit_text(meeting_id, line.number, text))
            return
        # Work in the background gave the meeting other lines: that number is another line's now.
        QApplication.clipboard().setText(text)
        words = self.tr("This line was replaced meanwhile. What you wrote is on the clipboard.")
        self._context.window.say(Message(MessageKind.WARNING, words, stays=True))

    @Slot()
    def _on_lines_going(self) -> None:
        """Other lines, or another meeting, will be shown; what was being written is kept."""
        if self.speaker_editor is not None:
            self.speaker_editor.close()
        if self.editor is not None:
            # The model has to be whole again before anything is changed in it.
            QTimer.singleShot(0, self.editor, self.editor.keep)

    @Slot()
    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self._view.hide_text_of(None)
            if had_focus:
                self._view.setFocus()

    @Slot()
    def _place_editor(self) -> None:
        row = self._model.row_of(self._edited)
        if self.editor is not None and row is not None:
            self.editor.place(self._view.text_rect(row))

    @Slot()
    def _on_speaker_editor_gone(self) -> None:
        self.speaker_editor = None

    @Slot(object, object)
    def _on_menu_asked(self, spot: Spot, at: QPoint) -> None:
        menu = self.menu_for(spot, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu_for(self, spot: Spot, at: QPoint) -> QMenu:
        """Return what can be done at a spot."""
        menu = QMenu(self._view)
        layout = self._view.layout_of(spot.row)
        word = layout.words[spot.word] if spot.word is not None else None
        start_s = word.start_s if word is not None else self._model.places[spot.row].start_s
        self._offer(menu, self.tr("Play from here"), "play", lambda: self.play_asked.emit(start_s))
        self._offer(menu, self.tr("Edit this line"), "pencil", lambda: self.edit(spot.row), "F2")
        self._offer(menu, self.tr("Who speaks…"), "users", lambda: self.ask_speaker(spot.row, at))
        if can_tell_speakers(self._context.service, self._model.meeting_id):
            title = self.tr("Tell speakers apart…")
            self._offer(menu, title, "audio-lines", self.voices_asked.emit)
        plain = vocabulary_word(word.text.strip(_PUNCTUATION)) if word is not None else ""
        if plain in self._vocabulary:
            title = self.tr("Take “{word}” out of the vocabulary").format(word=plain)
            self._offer(menu, title, "book-open", lambda: self.take_from_vocabulary(plain))
        elif plain:
            title = self.tr("Add “{word}” to the vocabulary").format(word=plain)
            self._offer(menu, title, "book-open", lambda: self.add_to_vocabulary(plain))
        menu.addSeparator()
        copies = self.tr("Copy") if self._view.selected_text else self.tr("Copy this line")
        self._offer(menu, copies, "copy", self._view.copy, "Ctrl+C")
        return menu

    def _offer(
        self, menu: QMenu, title: str, icon_name: str, does: Callable[[], None], keys: str = ""
    ) -> None:
        action = QAction(icon(self._context.theme, icon_name), title.replace("&", "&&"), menu)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(does)
        menu.addAction(action)
