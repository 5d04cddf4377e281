"""Final passes as the window sees them: progress in the list, a question before edits go."""

from __future__ import annotations

from PySide6.QtCore import QObject

from unplugged.core.errors import UnpluggedError
from unplugged.core.final_pass import FinalKind, FinalState
from unplugged.core.store import ChangeKind, Changes, EditKind
from unplugged.runtime.notices import FinalPassChanged, FinalPassProgressed, Notice
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.home.library_model import LibraryModel
from unplugged.ui.home.progress import progress_of_final
from unplugged.ui.words import explain, explain_code

_OVER = frozenset({FinalState.DONE, FinalState.CANCELLED, FinalState.FAILED, FinalState.READY})


class SecondHearing(QObject):
    """Follows recordings that are heard a second time in the background."""

    def __init__(self, context: Context, library: LibraryModel, parent: QObject) -> None:
        """Show progress in a list, and the rest as messages."""
        super().__init__(parent)
        self._context = context
        self._library = library

    def start(self) -> None:
        """Let what waits since the last start go on."""
        self._context.service.final_passes.wake()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        for notice in notices:
            match notice:
                case FinalPassProgressed():
                    self._library.set_progress(notice.meeting_id, progress_of_final(notice))
                case FinalPassChanged(meeting_id, state):
                    if state in _OVER:
                        self._library.set_progress(meeting_id, None)
                    self._say(notice)
                case _:
                    pass

    def _say(self, changed: FinalPassChanged) -> None:
        title = self._title_of(changed.meeting_id)
        match changed.state:
            case FinalState.DONE:
                replaced = Changes(ChangeKind.TRANSCRIPT_REPLACED, (changed.meeting_id,))
                self._context.announce(replaced)
                self._say_done(changed, title)
            case FinalState.READY:
                text = self.tr(
                    "“{title}” was heard a second time. You have edited its transcript: replace it?"
                )
                self._context.window.say(
                    Message(
                        MessageKind.INFO,
                        text.format(title=title),
                        self.tr("Replace it"),
                        lambda: self._accept(changed.meeting_id),
                        stays=True,
                    )
                )
            case FinalState.FAILED if changed.code is not None:
                params = dict(changed.params)
                self._message(MessageKind.WARNING, explain_code(changed.code, **params))
            case _:
                pass

    def _say_done(self, changed: FinalPassChanged, title: str) -> None:
        if changed.code is not None:
            text = self.tr("“{title}”: {what}")
            what = explain_code(changed.code, **dict(changed.params))
            self._message(MessageKind.INFO, text.format(title=title, what=what))
        elif changed.kind is FinalKind.HEAR:
            text = self.tr("“{title}” was heard a second time; its transcript is better now.")
            self._message(MessageKind.GOOD, text.format(title=title))
        else:
            text = self.tr("It is known now who speaks when in “{title}”.").format(title=title)
            self._context.window.say(
                Message(
                    MessageKind.GOOD,
                    text,
                    self.tr("Undo"),
                    lambda: self._undo_voices(changed.meeting_id),
                )
            )

    def _undo_voices(self, meeting_id: str) -> None:
        """Take the names back, unless something else was changed since."""
        store = self._context.service.store
        try:
            if store.history(meeting_id).undo is not EditKind.VOICES:
                self._message(MessageKind.INFO, self.tr("The meeting was changed since then."))
                return
            changes = store.undo(meeting_id)
        except UnpluggedError as error:
            self._message(MessageKind.ERROR, explain(error))
            return
        if changes is not None:
            self._context.announce(changes)

    def _accept(self, meeting_id: str) -> None:
        try:
            self._context.service.final_passes.accept(meeting_id)
        except UnpluggedError as error:
            self._message(MessageKind.ERROR, explain(error))

    def _message(self, kind: MessageKind, text: str) -> None:
        self._context.window.say(Message(kind, text))

    def _title_of(self, meeting_id: str) -> str:
        try:
            return self._context.service.store.meeting(meeting_id).title
        except UnpluggedError:
            return meeting_id
