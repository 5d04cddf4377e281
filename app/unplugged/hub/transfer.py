"""Fetches the files of one model: where an earlier try ended, checked before they count."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from unplugged.core.engine import CancelToken
from unplugged.core.errors import DiskFull, FolderUnwritable, JobCancelled, UnpluggedError
from unplugged.core.messages import DownloadModel, Fetched, HubAnswered
from unplugged.core.model_errors import (
    DownloadDamaged,
    DownloadDiffers,
    HubFailed,
    HubLacks,
    ModelNeedsRoom,
)
from unplugged.core.model_reasons import Reason
from unplugged.core.models.hub import HubFile
from unplugged.core.models.parts import part_of
from unplugged.core.paths import reason_of
from unplugged.hub.library import open_hub
from unplugged.hub.reasons import as_hub_error, is_passing
from unplugged.hub.wire import Wire

PART = ".part"  # ends the name of a file that is not whole yet; nothing ever loads one
_CHUNK_BYTES = 256 << 10
_HASH_CHUNK_BYTES = 4 << 20
_SPARE_BYTES = 64 << 20  # left free on the disk, for the library and what is being recorded
_TELL_EVERY_S = 0.25
_TRIES = 5  # of one file without a byte of progress between them
_MOST_FILE_BYTES = 200 << 30
_MIB = 1 << 20
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)

Tell = Callable[[HubAnswered | Fetched], None]


class Transfer:
    """One download, in the process that was started for it."""

    def __init__(self, wanted: DownloadModel, tell: Tell, cancel: CancelToken) -> None:
        """Prepare; nothing is opened before ``run``."""
        self._wanted = wanted
        self._tell = tell
        self._cancel = cancel
        self._folder = Path(wanted.folder)
        self._host = wanted.access.host
        self._wire = Wire()
        self._commit = ""
        self._files: tuple[HubFile, ...] = ()
        self._done: dict[str, int] = {}
        self._told_s = 0.0

    def run(self) -> tuple[HubFile, ...]:
        """Fetch all files and return them with their hashes.

        Raises:
            AddressInvalid: an address is none.
            HubUnreachable, HubRefused, HubLacks, HubBusy, HubFailed: the hub didn't give them.
            DownloadDamaged: a file is not what the hub says it is; it is gone.
            DownloadDiffers: a file is not the one that was fetched first.
            ModelNeedsRoom, DiskFull: there is no room; what was fetched is kept.
            FolderUnwritable: the system refuses to keep it, or the disk is gone.
            JobCancelled: the job was cancelled; what was fetched is kept.
        """
        try:
            return self._run()
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise DiskFull(path=str(self._folder)) from error
            raise FolderUnwritable(path=str(self._folder), reason=reason_of(error)) from error

    def _run(self) -> tuple[HubFile, ...]:
        self._wire.attach()
        wanted = self._wanted
        api = open_hub(wanted.access, os.environ.get("TMPDIR", wanted.folder), wanted.timeout_s)
        with self._asking(wanted.repository):
            info = api.model_info(
                wanted.repository,
                revision=wanted.revision,
                files_metadata=True,
                timeout=wanted.timeout_s,
            )
        self._commit = str(info.sha or "")
        self._files = self._chosen(info)
        self._refuse_others()
        self._tell(HubAnswered(wanted.job, self._commit, self._files, _licence(info)))
        self._forget_what_cannot_be_checked()
        self._require_room()
        return tuple(self._fetched(api, file) for file in self._files)

    # --- what there is ----------------------------------------------------------------------------

    def _chosen(self, info: Any) -> tuple[HubFile, ...]:  # noqa: ANN401 - the library's own value
        """Return the files of the repository that are wanted, and nothing that has another name.

        Raises:
            HubLacks: a part of a split model is missing.
            HubFailed: none of them is there, or what the hub says about one makes no sense.
        """
        found = []
        for each in info.siblings or ():
            if each.rfilename not in self._wanted.wanted:
                continue
            lfs = each.lfs
            size = lfs.size if lfs is not None else each.size
            sha256 = lfs.sha256 if lfs is not None else None
            if not isinstance(size, int) or not 0 <= size < _MOST_FILE_BYTES:
                raise self._failed(Reason.HUB_SIZE_MISSING, each.rfilename)
            found.append(HubFile(each.rfilename, size, sha256, None if lfs else each.blob_id))
        if not found:
            raise self._failed(Reason.HUB_HAS_NO_FILES, self._wanted.repository)
        there = {file.name for file in found}
        for name in self._wanted.wanted:
            if name not in there and part_of(Path(name)) is not None:  # of no use without it
                raise HubLacks(host=self._host, what=f"{self._wanted.repository}/{name}")
        # The small ones first: what is wrong with the connection shows at once.
        return tuple(sorted(found, key=lambda file: file.size_bytes))

    def _refuse_others(self) -> None:
        pinned = dict(self._wanted.pinned)
        for file in self._files:
            known = pinned.get(file.name)
            if known is not None and file.sha256 is not None and file.sha256 != known:
                raise DownloadDiffers(file=file.name, host=self._host)

    def _forget_what_cannot_be_checked(self) -> None:
        """Remove whole files of an earlier try that may be those of another commit."""
        pinned = dict(self._wanted.pinned)
        for file in self._files:
            if not (file.sha256 or file.git_sha1 or file.name in pinned):
                (self._folder / file.place).unlink(missing_ok=True)

    def _require_room(self) -> None:
        for file in self._files:
            whole, part = self._folder / file.place, self._part(file)
            self._done[file.name] = next(
                (min(p.stat().st_size, file.size_bytes) for p in (whole, part) if p.exists()), 0
            )
        needed = sum(file.size_bytes for file in self._files) - sum(self._done.values())
        free = shutil.disk_usage(self._folder).free
        if needed + _SPARE_BYTES > free:
            raise ModelNeedsRoom(
                name=self._wanted.name,
                path=str(self._folder),
                needed=f"{(needed + _SPARE_BYTES) / _MIB:,.0f} MB",
                free=f"{free / _MIB:,.0f} MB",
            )

    # --- one file ---------------------------------------------------------------------------------

    def _fetched(self, api: Any, file: HubFile) -> HubFile:  # noqa: ANN401 - see hub.library
        whole, part = self._folder / file.place, self._part(file)
        if not whole.exists():
            self._fetch(api, file, part)
        at = whole if whole.exists() else part
        sha256, git_sha1 = self._hashes(file, at)
        pinned = dict(self._wanted.pinned).get(file.name)
        promised = (file.sha256 in (None, sha256)) and (file.git_sha1 in (None, git_sha1))
        if not promised:
            at.unlink()
            raise DownloadDamaged(file=file.name, host=self._host)
        if pinned not in (None, sha256):
            at.unlink()
            raise DownloadDiffers(file=file.name, host=self._host)
        if at is part:
            part.replace(whole)
        return replace(file, sha256=sha256)

    def _fetch(self, api: Any, file: HubFile, part: Path) -> None:  # noqa: ANN401 - see hub.library
        """Get a file whole, over as many connections as it takes while there is progress."""
        from huggingface_hub import hf_hub_url

        repository = self._wanted.repository
        url = str(hf_hub_url(repository, file.name, revision=self._commit, endpoint=api.endpoint))
        tries = 0
        while (before := _size(part)) != file.size_bytes:
            if before > file.size_bytes:
                part.unlink()
                before = -1
            try:
                self._stream(api, url, file, part)
            except (JobCancelled, UnpluggedError):
                raise
            except Exception as error:
                tries = 1 if _size(part) > before else tries + 1
                if tries >= _TRIES or not is_passing(error):
                    raise as_hub_error(error, self._host, f"{repository}/{file.name}") from error
                self._wait(self._wanted.retry_s)
            else:
                if _size(part) <= before:  # asked again, the server would say the same
                    raise self._failed(Reason.FILE_CUT_OFF, file.name)

    def _stream(self, api: Any, url: str, file: HubFile, part: Path) -> None:  # noqa: ANN401
        """Append to a file what is missing of it, in one request."""
        from huggingface_hub.utils._http import get_session, hf_raise_for_status

        begin = max(0, _size(part))
        headers = dict(api.headers)
        if self._wanted.access.token:
            headers["authorization"] = f"Bearer {self._wanted.access.token}"
        if begin:
            headers["range"] = f"bytes={begin}-"
        timeout = self._wanted.timeout_s
        with get_session().stream("GET", url, headers=headers, timeout=timeout) as answer:
            hf_raise_for_status(answer)
            # A server that knows no ranges, or begins elsewhere, sends the whole file.
            is_continued = answer.status_code == 206 and _begins_at(answer, begin)
            if answer.status_code == 206 and not is_continued:
                raise self._failed(Reason.HUB_SENT_ANOTHER_PART, file.name)
            at = begin if is_continued else 0
            if at + _length(answer, file.size_bytes) < file.size_bytes:
                raise self._failed(Reason.FILE_CUT_OFF, file.name)
            with part.open("ab" if is_continued else "wb", buffering=0) as out:
                self._done[file.name] = at
                for chunk in answer.iter_bytes(_CHUNK_BYTES):
                    self._append(out, chunk, file)
        if not is_continued and _size(part) < file.size_bytes:
            # Whole, and yet too short: no part of the file, but such as a page of a filter on the
            # way. Gone on with, it would spoil all that comes after it.
            part.unlink()
            raise self._failed(Reason.FILE_CUT_OFF, file.name)

    def _append(self, out: BinaryIO, chunk: bytes, file: HubFile) -> None:
        self._cancel.raise_if_cancelled()
        left = memoryview(chunk)
        if self._done[file.name] + len(left) > file.size_bytes:
            raise self._failed(Reason.HUB_SENT_TOO_MUCH, file.name)
        while left:
            left = left[out.write(left) :]
        self._done[file.name] += len(chunk)
        self._say(file, is_checking=False)

    def _failed(self, reason: Reason, detail: str = "") -> HubFailed:
        return HubFailed(host=self._host, reason=reason, detail=detail)

    def _hashes(self, file: HubFile, path: Path) -> tuple[str, str]:
        """Return SHA-256 and Git's hash of a file on disk."""
        size = path.stat().st_size
        sha256 = hashlib.sha256()
        git = hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)
        with path.open("rb") as data:
            while chunk := data.read(_HASH_CHUNK_BYTES):
                self._cancel.raise_if_cancelled()
                sha256.update(chunk)
                if file.git_sha1 is not None:
                    git.update(chunk)
                self._say(file, is_checking=True)
        self._say(file, is_checking=True, at_once=True)
        return sha256.hexdigest(), git.hexdigest()

    # --- how --------------------------------------------------------------------------------------

    def _part(self, file: HubFile) -> Path:
        """Return where a file is collected; another version of it would be another place."""
        version = (file.sha256 or file.git_sha1 or self._commit)[:12]
        return self._folder / f"{file.place}.{version}{PART}"

    def _say(self, file: HubFile, *, is_checking: bool, at_once: bool = False) -> None:
        now_s = time.monotonic()
        if now_s - self._told_s < _TELL_EVERY_S and not at_once:
            return
        self._told_s = now_s
        passed = self._wire.passed()
        self._tell(
            Fetched(
                self._wanted.job,
                file.name,
                sum(self._done.values()),
                sum(each.size_bytes for each in self._files),
                is_checking,
                passed.received_bytes,
                passed.sent_bytes,
                passed.hosts,
            )
        )

    def _wait(self, seconds: float) -> None:
        end_s = time.monotonic() + seconds
        while time.monotonic() < end_s:
            self._cancel.raise_if_cancelled()
            time.sleep(0.05)

    @contextmanager
    def _asking(self, what: str) -> Iterator[None]:
        try:
            yield
        except (JobCancelled, UnpluggedError):
            raise
        except Exception as error:
            raise as_hub_error(error, self._host, what) from error


def _size(path: Path) -> int:
    """Return a file's size, -1 when there is none."""
    return path.stat().st_size if path.exists() else -1


def _begins_at(answer: Any, begin: int) -> bool:  # noqa: ANN401 - the library's own value
    told = answer.headers.get("content-range", "")
    return bool(told.startswith(f"bytes {begin}-"))


def _length(answer: Any, unknown: int) -> int:  # noqa: ANN401 - the library's own value
    """Return how many bytes an answer says it holds, ``unknown`` where it says nothing of use."""
    told = answer.headers.get("content-length", "")
    is_packed = "content-encoding" in answer.headers
    return int(told) if told.isdecimal() and not is_packed else unknown


def _licence(info: Any) -> str:  # noqa: ANN401 - the library's own value
    """Return the licence as the model's card or its tags say."""
    card = info.card_data.to_dict() if info.card_data is not None else {}
    told = card.get("license_name") or card.get("license")
    tags = [tag.partition(":")[2] for tag in info.tags or () if tag.startswith("license:")]
    return str(told or next(iter(tags), ""))[:100]
