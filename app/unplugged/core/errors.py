"""The one tree of errors that the app expects; anything else that is raised is a bug.

A class has a stable ``code`` and parameters. The sentence for people is made at the edge from the
code (``unplugged.core.sentences``), so nothing ever decides by the text of an error.
"""

from __future__ import annotations

import importlib
from typing import ClassVar

_BRANCHES = (  # parts of the tree
    "unplugged.core.model_errors",
    "unplugged.core.receipt.errors",
    "unplugged.core.stand.errors",
)


class UnpluggedError(Exception):
    """Something went wrong in a way the app knows about.

    Attributes:
        code: Stable name of the kind of error; also crosses process borders.
        params: Values for the sentence: the file, the value, the reason.
    """

    code: ClassVar[str] = "unplugged"

    def __init__(self, **params: str) -> None:
        """Keep the parameters of the sentence; all values are strings so that they pickle small."""
        super().__init__(self.code, params)
        self.params = params


class InputFault(UnpluggedError):
    """What the user gave cannot be used; the user can change it."""


class EnvironmentFault(UnpluggedError):
    """The machine or the installation lacks something; not the user's doing, not a bug."""


class EngineFault(UnpluggedError):
    """A native library or its process failed; the process should be replaced."""

    code = "engine_failed"


class SourceLost(EngineFault):
    """A source of sound stopped while it was recorded; a new process may get it back.

    Params: source, reason.
    """

    code = "source_lost"


class LoudspeakerLost(EngineFault):
    """A loudspeaker takes no sound any more; a new process may get it back. Params: reason."""

    code = "loudspeaker_lost"


class JobCancelled(Exception):
    """The job was asked to stop and did."""


# --- input ---------------------------------------------------------------------------------------


class FileMissing(InputFault):
    """There is no such file. Params: path."""

    code = "file_missing"


class FileUnreadable(InputFault):
    """The system does not let us read the file. Params: path, reason."""

    code = "file_unreadable"


class NotAFile(InputFault):
    """The path is a folder, a device or the like. Params: path."""

    code = "not_a_file"


class FileEmpty(InputFault):
    """The file has no bytes. Params: path."""

    code = "file_empty"


class NotMedia(InputFault):
    """No decoder recognises the file. Params: path."""

    code = "not_media"


class NoAudioTrack(InputFault):
    """The file is media, but holds no sound. Params: path."""

    code = "no_audio_track"


class NoAudioDecoded(InputFault):
    """The sound track gave not one sample. Params: path."""

    code = "no_audio_decoded"


class DecoderCrashed(InputFault):
    """The decoder died on this file, in its own process. Params: path."""

    code = "decoder_crashed"


class DecoderStuck(InputFault):
    """The decoder made no progress for a while and was stopped. Params: path, seconds."""

    code = "decoder_stuck"


class NothingRecorded(InputFault):
    """The recording was stopped before there was any sound in it."""

    code = "nothing_recorded"


class MeetingEmpty(InputFault):
    """There never was any sound in this meeting. Params: id."""

    code = "meeting_empty"


class MeetingUnknown(InputFault):
    """No meeting has this id. Params: id."""

    code = "meeting_unknown"


class MeetingAmbiguous(InputFault):
    """Several meetings start with this id. Params: id."""

    code = "meeting_ambiguous"


class MeetingBusy(InputFault):
    """Another running copy of the app works on this meeting. Params: id."""

    code = "meeting_busy"


class MeetingHasNoMinutes(InputFault):
    """The meeting has a transcript, but no minutes to export. Params: id."""

    code = "meeting_has_no_minutes"


class MinutesUnknown(InputFault):
    """The meeting has no such version of its minutes. Params: id, version."""

    code = "minutes_unknown"


class NotCutOff(InputFault):
    """The meeting waits for nobody to go on with it. Params: id."""

    code = "not_cut_off"


class LineUnknown(InputFault):
    """The transcript has no line with this number. Params: id, line."""

    code = "line_unknown"


class SpeakerUnknown(InputFault):
    """Nobody of this name speaks in the meeting. Params: id, name."""

    code = "speaker_unknown"


class BulletUnknown(InputFault):
    """The minutes have no such bullet, or it is nothing to tick off. Params: id, number."""

    code = "bullet_unknown"


class NothingToWrite(InputFault):
    """The meeting has no transcript to write minutes of. Params: id."""

    code = "nothing_to_write"


class NothingToUndo(InputFault):
    """No change of the meeting can be taken back or done again. Params: id."""

    code = "nothing_to_undo"


class TextEmpty(InputFault):
    """Nothing is left of a line, a name or a title."""

    code = "text_empty"


class TemplateUnknown(InputFault):
    """No template has this name. Params: name, known."""

    code = "template_unknown"


class TemplateInvalid(InputFault):
    """A template file cannot be used. Params: path, reason."""

    code = "template_invalid"


class QuestionEmpty(InputFault):
    """A question has no word that could be looked for."""

    code = "question_empty"


class FormatUnknown(InputFault):
    """No export format has this name. Params: name, known."""

    code = "format_unknown"


class FormatNeedsFile(InputFault):
    """The format is none for a terminal. Params: name."""

    code = "format_needs_file"


class LanguageUnsupported(InputFault):
    """The model does not know this language. Params: language, model."""

    code = "language_unsupported"


class OutputUnwritable(InputFault):
    """The place for the result cannot be written. Params: path, reason."""

    code = "output_unwritable"


class TranscriptEdited(InputFault):
    """A person has changed the transcript, so it is not replaced without asking. Params: id."""

    code = "transcript_edited"


class LinesInUse(InputFault):
    """Lines can't get other numbers while the meeting is worked on. Params: id."""

    code = "lines_in_use"


class FinalPassUnknown(InputFault):
    """No final pass was asked for, or it is done. Params: id."""

    code = "final_pass_unknown"


class TranscriptUnfinished(InputFault):
    """A meeting that is not heard once can't be heard a second time. Params: id."""

    code = "transcript_unfinished"


# --- environment ---------------------------------------------------------------------------------


class ModelMissing(EnvironmentFault):
    """No model of this kind is installed under this name. Params: name, kind."""

    code = "model_missing"


class ModelBroken(EnvironmentFault):
    """A model's files cannot be loaded. Params: name, path, reason."""

    code = "model_broken"


class AdapterBroken(EnvironmentFault):
    """An adapter cannot be laid over a model. Params: path, reason."""

    code = "adapter_broken"


class CatalogueInvalid(EnvironmentFault):
    """The model catalogue breaks its own rules. Params: path, reason."""

    code = "catalogue_invalid"


class DiskFull(EnvironmentFault):
    """The disk has no room left. Params: path."""

    code = "disk_full"


class FolderUnwritable(EnvironmentFault):
    """The app's own data folder cannot be written. Params: path, reason."""

    code = "folder_unwritable"


class LibraryHeld(FolderUnwritable):
    """Another process keeps the library to itself for the moment. Params: path, reason."""

    code = "library_held"


class SettingsUnwritable(EnvironmentFault):
    """The file with the user's settings cannot be written. Params: path, reason."""

    code = "settings_unwritable"


class RecordKeyTaken(EnvironmentFault):
    """Another program listens for the key that was to record from anywhere. Params: keys."""

    code = "record_key_taken"


class LibraryBroken(EnvironmentFault):
    """The library's database cannot be opened. Params: path, reason."""

    code = "library_broken"


class LibraryTooNew(EnvironmentFault):
    """The library was written by a newer version of the app. Params: path, version."""

    code = "library_too_new"


class SoundSystemBroken(EnvironmentFault):
    """The sound library cannot be loaded or started. Params: reason."""

    code = "sound_system_broken"


class SourceMissing(EnvironmentFault):
    """There is nothing to record from. Params: source."""

    code = "source_missing"


class LoudspeakerMissing(EnvironmentFault):
    """There is nothing to play on. Params: reason."""

    code = "loudspeaker_missing"


class WorkerLost(EnvironmentFault):
    """A worker process died more often than the restart budget allows. Params: worker, count."""

    code = "worker_lost"


class WorkerBug(EnvironmentFault):
    """A worker raised what it never should; a bug of ours. Params: worker, log."""

    code = "worker_bug"


def all_error_classes() -> tuple[type[UnpluggedError], ...]:
    """Return every class of the tree, parents first."""
    for module in _BRANCHES:
        importlib.import_module(module)
    found: list[type[UnpluggedError]] = []
    todo: list[type[UnpluggedError]] = [UnpluggedError]
    while todo:
        cls = todo.pop(0)
        found.append(cls)
        todo.extend(cls.__subclasses__())
    return tuple(found)


def error_from_code(code: str, params: dict[str, str]) -> UnpluggedError:
    """Rebuild an error that crossed a process border.

    Raises:
        KeyError: if no class has this code; that is a bug.
    """
    by_code = {cls.code: cls for cls in all_error_classes() if "code" in vars(cls)}
    return by_code[code](**params)
