"""What must lie in the folder of a Whisper model in CTranslate2's form, checked before loading.

Loading first would be worse: faster-whisper asks the internet for a missing tokenizer, and the
native loader's messages name no cure.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from unplugged.core.errors import ModelBroken
from unplugged.core.model_reasons import Reason

WEIGHTS = "model.bin"
_VOCABULARIES = ("vocabulary.json", "vocabulary.txt")
_SPEC_NAME = b"WhisperSpec"
_LEAST_WEIGHT_BYTES = 1_024
_MOST_JSON_BYTES = 64 << 20  # the largest tokenizer is 5 MB
_MEL_BINS = (80, 128)  # Whisper up to large-v2, and from large-v3 on
_SPECIAL_TOKENS = ("<|endoftext|>", "<|startoftranscript|>", "<|notimestamps|>")


def check_whisper_folder(folder: Path) -> None:
    """Check that the files a Whisper model needs are there and have the right form.

    Raises:
        ModelBroken: naming the file that is missing or damaged.
    """
    if not folder.is_dir():
        raise _broken(folder, Reason.NOT_THERE)
    _check_weights(folder)
    _json_object(folder, "config.json")
    if not any((folder / name).is_file() for name in _VOCABULARIES):
        raise _broken(folder, Reason.FILE_MISSING, _VOCABULARIES[0])
    tokenizer = _json_object(folder, "tokenizer.json")
    known = {token.get("content") for token in _dicts(tokenizer.get("added_tokens"))}
    for token in _SPECIAL_TOKENS:
        if token not in known:
            raise _broken(folder, Reason.TOKENIZER_LACKS, token)
    # Conversions of the smaller models come without it; 80 bins are then right.
    if (folder / "preprocessor_config.json").exists():
        bins = _json_object(folder, "preprocessor_config.json").get("feature_size", _MEL_BINS[0])
        if bins not in _MEL_BINS:
            raise _broken(folder, Reason.BANDS_UNKNOWN, str(bins))


def _check_weights(folder: Path) -> None:
    path = folder / WEIGHTS
    if not path.is_file():
        raise _broken(folder, Reason.FILE_MISSING, WEIGHTS)
    try:
        with path.open("rb") as file:
            head = file.read(64)
        size = path.stat().st_size
    except OSError as error:
        raise _broken(folder, Reason.FILE_UNREADABLE, WEIGHTS) from error
    if size < _LEAST_WEIGHT_BYTES:
        raise _broken(folder, Reason.FILE_CUT_OFF, WEIGHTS)
    # Layout: u32 format version, u16 length of the name, the name of the model's kind with a NUL.
    length = struct.unpack_from("<H", head, 4)[0]
    if head[6 : 6 + length].rstrip(b"\0") != _SPEC_NAME:
        raise _broken(folder, Reason.NOT_WHISPER, WEIGHTS)


def _json_object(folder: Path, name: str) -> dict[str, Any]:
    path = folder / name
    if not path.is_file():
        raise _broken(folder, Reason.FILE_MISSING, name)
    try:
        if path.stat().st_size > _MOST_JSON_BYTES:
            raise _broken(folder, Reason.FILE_TOO_LARGE, name)
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _broken(folder, Reason.FILE_DAMAGED, name) from error
    if not isinstance(content, dict):
        raise _broken(folder, Reason.FILE_DAMAGED, name)
    return content


def _dicts(value: object) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _broken(folder: Path, reason: Reason, detail: str = "") -> ModelBroken:
    return ModelBroken(name=folder.name, path=str(folder), reason=reason, detail=detail)
