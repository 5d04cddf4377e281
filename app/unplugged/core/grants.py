"""What a worker may open, worked out from its command before its process is started."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from unplugged.core.messages import (
    AskMeetings,
    Command,
    CompressSpools,
    DecodeFile,
    DownloadModel,
    InspectModel,
    Listen,
    ListInputs,
    MeasureSpeed,
    Play,
    Probe,
    Record,
    TellSpeakers,
    Transcribe,
    WatchSources,
    WriteMinutes,
)
from unplugged.core.models.kind import OPENVINO_NPU
from unplugged.core.models.parts import files_of

_SCRIPTED = "fake"
_WITH_ENGINES = (Transcribe, Listen, WriteMinutes, AskMeetings, Probe, MeasureSpeed)


@dataclass(frozen=True, slots=True)
class Grants:
    """What one worker process may open beside program code; it can never get more.

    Attributes:
        read: Files and folders that it may read.
        write: Files and folders that it may read, change, and make and remove files in.
        has_sound: Whether it may talk to the sound server and open sound devices.
        has_network: Whether it may open connections; true of the download of a model only.
        has_npu: Whether it may open the device files of NPUs; true of engines that run on one only.
    """

    read: tuple[str, ...] = ()
    write: tuple[str, ...] = ()
    has_sound: bool = False
    has_network: bool = False
    has_npu: bool = False

    def covers(self, wanted: Grants) -> bool:
        """Whether a process with these rights can do a job that needs ``wanted``."""
        return (
            set(wanted.write) <= set(self.write)
            and set(wanted.read) <= {*self.read, *self.write}
            and (self.has_sound or not wanted.has_sound)
            and self.has_network == wanted.has_network
            and self.has_npu == wanted.has_npu
        )


def grants_for(command: Command) -> Grants:
    """Return what the job of a command needs."""
    is_on_npu = isinstance(command, _WITH_ENGINES) and command.engine == OPENVINO_NPU
    return replace(_grants(command), has_npu=is_on_npu)


def _grants(command: Command) -> Grants:  # noqa: C901, PLR0911 - one case per command
    match command:
        case DecodeFile(_, source, spool):
            return Grants(read=(source,), write=(_folder(spool),))
        case CompressSpools(_, spools):
            return Grants(write=_folders(spools))
        case Record(_, _, spool):
            return Grants(write=(_folder(spool),), has_sound=True)
        case Play(_, tracks):
            return Grants(_folders(path for path, _ in tracks), (), has_sound=True)
        case ListInputs() | WatchSources():
            return Grants(has_sound=True)
        case Transcribe() | Listen():
            spools = _folders(track.spool for track in command.tracks)
            grants = Grants(read=(*_files(command.model), *spools))
            return _with_script(grants, command.engine, command.model)
        case TellSpeakers(_, library):
            grants = _to_read_library(library, command.model)
            spools = _folders(track.spool for track in command.tracks)
            return replace(grants, read=(*grants.read, *spools))
        case WriteMinutes(_, library):
            grants = _to_read_library(library, command.template, *_files(command.model))
            grants = _with_tuning(grants, command)
            return _with_script(grants, command.engine, command.model)
        case AskMeetings(_, library):
            grants = _with_tuning(_to_read_library(library, *_files(command.model)), command)
            return _with_script(grants, command.engine, command.model)
        case Probe():
            grants = Grants(read=_files(command.model))
            return _with_script(grants, command.engine, command.model)
        case DownloadModel():
            return Grants(write=(command.folder,), has_network=True)
        case InspectModel(_, path):
            return Grants(read=_files(path))
        case MeasureSpeed():
            needed = (*_files(command.model), command.sound, command.tuning.lora)
            read = tuple(path for path in needed if path)
            grants = Grants(read, (command.folder,) if command.folder else ())
            return _with_script(grants, command.engine, command.model)
        case _:
            assert_never(command)


def _to_read_library(library: str, *others: str) -> Grants:
    """Return the right to read a database that another process writes, and other files."""
    read = (library, f"{library}-wal", *others)
    # A reader of a WAL database marks in this file which state it reads. Without the right to do so
    # SQLite gives it an older state, or none (3.40: SQLITE_READONLY_CANTLOCK).
    return Grants(tuple(path for path in read if path), (f"{library}-shm",))


def _with_tuning(grants: Grants, command: WriteMinutes | AskMeetings) -> Grants:
    """Add what the way to run a model needs: an adapter, a place for the weights it is brought to.

    Nothing for work without a model.
    """
    if not command.model:
        return grants
    adapter, folder = command.tuning.lora, command.weights_dir
    return replace(
        grants,
        read=(*grants.read, adapter) if adapter else grants.read,
        write=(*grants.write, folder) if folder else grants.write,
    )


def _with_script(grants: Grants, engine: str, model: str) -> Grants:
    """Add what a scripted engine needs: it notes beside its script how far it has played it."""
    if engine != _SCRIPTED:
        return grants
    return replace(grants, write=(*grants.write, _folder(model)))


def _files(model: str) -> tuple[str, ...]:
    """Return a model's file with the other parts of a split one, or its folder; empty for none."""
    return tuple(map(str, files_of(Path(model)))) if model else ()


def _folders(paths: Iterable[str]) -> tuple[str, ...]:
    """Return the folders of these files, each once."""
    return tuple(dict.fromkeys(map(_folder, paths)))


def _folder(path: str) -> str:
    return str(Path(path).parent)
