"""What must lie in the folder of a Whisper model in CTranslate2's form, checked before loading.

Loading first would be worse: faster-whisper asks the internet for a missing tokenizer, and the
native loader's messages name no cure.
"""

from __future__ import annotations

import struct
from pathlib import Path

from unplugged.core.model_reasons import Reason
from unplugged.engines.json_file import broken, dicts, read_object

WEIGHTS = "model.bin"
_VOCABULARIES = ("vocabulary.json", "vocabulary.txt")
_SPEC_NAME = b"WhisperSpec"
_LEAST_WEIGHT_BYTES = 1_024
_MEL_BINS = (80, 128)  # Whisper up to large-v2, and from large-v3 on
_SPECIAL_TOKENS = ("<|endoftext|>", "<|startoftranscript|>", "<|notimestamps|>")


def check_whisper_folder(folder: Path) -> None:
    """Check that the files a Whisper model needs are there and have the right form.

    Raises:
        ModelBroken: naming the file that is missing or damaged.
    """
    if not folder.is_dir():
        raise broken(folder, Reason.NOT_THERE)
    _check_weights(folder)
    read_object(folder, "config.json")
    if not any((folder / name).is_file() for name in _VOCABULARIES):
        raise broken(folder, Reason.FILE_MISSING, _VOCABULARIES[0])
    tokenizer = read_object(folder, "tokenizer.json")
    known = {token.get("content") for token in dicts(tokenizer.get("added_tokens"))}
    for token in _SPECIAL_TOKENS:
        if token not in known:
            raise broken(folder, Reason.TOKENIZER_LACKS, token)
    # Conversions of the smaller models come without it; 80 bins are then right.
    if (folder / "preprocessor_config.json").exists():
        bins = read_object(folder, "preprocessor_config.json").get("feature_size", _MEL_BINS[0])
        if bins not in _MEL_BINS:
            raise broken(folder, Reason.BANDS_UNKNOWN, str(bins))


def _check_weights(folder: Path) -> None:
    path = folder / WEIGHTS
    if not path.is_file():
        raise broken(folder, Reason.FILE_MISSING, WEIGHTS)
    try:
        with path.open("rb") as file:
            head = file.read(64)
        size = path.stat().st_size
    except OSError as error:
        raise broken(folder, Reason.FILE_UNREADABLE, WEIGHTS) from error
    if size < _LEAST_WEIGHT_BYTES:
        raise broken(folder, Reason.FILE_CUT_OFF, WEIGHTS)
    # Layout: u32 format version, u16 length of the name, the name of the model's kind with a NUL.
    length = struct.unpack_from("<H", head, 4)[0]
    if head[6 : 6 + length].rstrip(b"\0") != _SPEC_NAME:
        raise broken(folder, Reason.NOT_WHISPER, WEIGHTS)
