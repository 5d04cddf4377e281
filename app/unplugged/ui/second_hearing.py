"""Final passes as the window sees them: progress in the list, a question before edits go."""

from __future__ import annotations

from PySide6.QtCore import QObject

from unplugged.core.errors import UnpluggedError
from unplugged.core.final_pass import FinalKind, FinalState
from unplugged.core.store import ChangeKind, Changes
from unplugged.runtime.notices import FinalPassChanged, FinalPassProgressed, Notice
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.home.library_model import LibraryModel, Progress
from unplugged.ui.words import explain, explain_code, spoken_length

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
                    self._library.set_progress(notice.meeting_id, self._progress(notice))
                case FinalPassChanged(meeting_id, state):
                    if state in _OVER:
                        self._library.set_progress(meeting_id, None)
                    self._say(notice)
                case _:
                    pass

    def _progress(self, notice: FinalPassProgressed) -> Progress:
        share = min(1.0, notice.done_s / notice.total_s) if notice.total_s else None
        is_hearing = notice.kind is FinalKind.HEAR
        name = self.tr("Listening again") if is_hearing else self.tr("Telling voices apart")
        if share is None:
            return Progress(name, None)
        if notice.eta_s is None:
            return Progress(f"{name} · {share:.0%}", share)
        left = self.tr("{time} left").format(time=spoken_length(notice.eta_s))
        return Progress(f"{name} · {share:.0%} · {left}", share)

    def _say(self, changed: FinalPassChanged) -> None:
        title = self._title_of(changed.meeting_id)
        match changed.state:
            case FinalState.DONE:
                replaced = Changes(ChangeKind.TRANSCRIPT_REPLACED, (changed.meeting_id,))
                self._context.announce(replaced)
                text = (
                    self.tr("“{title}” was heard a second time; its transcript is better now.")
                    if changed.kind is FinalKind.HEAR
                    else self.tr("It is known now who speaks when in “{title}”.")
                )
                self._message(MessageKind.GOOD, text.format(title=title))
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
