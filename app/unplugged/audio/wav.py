"""The header of a spool: 44 bytes that make raw PCM a WAV file which any player opens.

Layout: RIFF/WAVE with one "fmt " and one "data" chunk, 16-bit little-endian mono. The size fields
are 32 bits wide, so they stop at 0xFFFFFFFF (37 hours at 16 kHz). Players take that as "until the
end of the file", and we never believe the fields anyway: the length of the file is the truth.
"""

from __future__ import annotations

import struct

HEADER_BYTES = 44
SAMPLE_BYTES = 2

_LAYOUT = struct.Struct("<4sI4s4sIHHIIHH4sI")
_PCM = 1
_SIZE_MAX = 0xFFFFFFFF


def build_header(sample_rate_hz: int, samples: int) -> bytes:
    """Return the whole header."""
    return _LAYOUT.pack(
        b"RIFF",
        min(HEADER_BYTES - 8 + samples * SAMPLE_BYTES, _SIZE_MAX),
        b"WAVE",
        b"fmt ",
        16,
        _PCM,
        1,
        sample_rate_hz,
        sample_rate_hz * SAMPLE_BYTES,
        SAMPLE_BYTES,
        8 * SAMPLE_BYTES,
        b"data",
        min(samples * SAMPLE_BYTES, _SIZE_MAX),
    )


def sample_rate_of(header: bytes) -> int | None:
    """Return the sample rate in Hz, or None when this is not a whole header of a spool."""
    if len(header) < HEADER_BYTES:
        return None
    riff, _, wave, fmt, fmt_size, kind, channels, rate_hz, _, _, bits, data, _ = _LAYOUT.unpack(
        header[:HEADER_BYTES]
    )
    is_ours = (riff, wave, fmt, data) == (b"RIFF", b"WAVE", b"fmt ", b"data")
    is_mono_16 = (fmt_size, kind, channels, bits) == (16, _PCM, 1, 8 * SAMPLE_BYTES)
    return rate_hz if is_ours and is_mono_16 and rate_hz > 0 else None


def samples_in(file_bytes: int) -> int:
    """Return how many whole samples a spool of this length holds; an odd last byte is no sample."""
    return max(0, file_bytes - HEADER_BYTES) // SAMPLE_BYTES
