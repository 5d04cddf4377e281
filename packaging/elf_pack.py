"""Take out of a shared library what no program ever reads: symbols, holes, and code for GPUs.

``strip`` lays a file out anew and breaks libraries of wheels, whose tables were moved to the end
after they were linked. Here segments stay at their addresses; only the bytes of the file that
belong to none of them go: symbol tables, and holes of up to 2 MB between two segments.

CTranslate2's wheel for Linux carries its kernels for NVIDIA's GPUs in a section of their own,
15 MB. The app asks for the CPU alone, and promises that no GPU is used. Their addresses stay,
so that nothing else moves; whoever read there would find zeros.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

GPU_CODE = ".nv_fatbin"  # where NVIDIA's compiler puts what runs on its GPUs
# How such code begins (magic, version 1, header of 16 bytes): to find it in what has no sections.
GPU_CODE_BEGINS = struct.pack("<IHH", 0xBA55ED50, 1, 16)

PAGE = 0x1000
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_ELF64_LITTLE = b"\x7fELF\x02\x01"
_X86_64 = 62
_LOADED = 1  # PT_LOAD
_TABLE = 6  # PT_PHDR
_MAY_WRITE = 2  # PF_W
_IN_MEMORY = 2  # SHF_ALLOC
_NOT_IN_FILE = 8  # SHT_NOBITS


@dataclass(frozen=True, slots=True)
class Segment:
    """A program header: what the loader maps, or a part of it that has a meaning."""

    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    in_file: int
    in_memory: int
    align: int


@dataclass(frozen=True, slots=True)
class Section:
    """A section header, as far as it matters here."""

    name: str
    kind: int
    flags: int
    address: int
    offset: int
    size: int


def pack(data: bytes, without: str | None = None) -> bytes:
    """Return a library with nothing in it but what is mapped when it is loaded.

    Args:
        data: The library, of a little-endian 64-bit system.
        without: Name of a section whose bytes are zeros from now on and take no room.

    Raises:
        ValueError: It is laid out in a way that this can't deal with.
    """
    segments = _segments(data)
    if without is not None:
        data, segments = _without(data, segments, without)
    placed: dict[Segment, int] = {}
    packed = bytearray(data[: _end_of_table(len(segments))])
    for segment in sorted((each for each in segments if each.kind == _LOADED), key=_by_offset):
        if segment.in_file == 0:
            placed[segment] = segment.offset
            continue
        if segment.offset == 0:
            at = 0
            packed[len(packed) :] = data[len(packed) : segment.in_file]
        else:
            at = len(packed) + (segment.address - len(packed)) % PAGE
            packed += bytes(at - len(packed))
            packed += data[segment.offset : segment.offset + segment.in_file]
        placed[segment] = at
    moved = [_moved(each, placed) for each in segments]
    headers = b"".join(_SEGMENT.pack(*_fields(each)) for each in moved)
    fields = list(_HEADER.unpack_from(data))
    fields[6], fields[10], fields[11:14] = 0, len(segments), [0, 0, 0]  # no sections any more
    packed[: _HEADER.size] = _HEADER.pack(*fields)
    packed[_HEADER.size : _end_of_table(len(segments))] = headers
    return bytes(packed)


def section_names(data: bytes) -> list[str]:
    """Return the names of a library's sections; none for a file of another kind."""
    return [each.name for each in _sections(data)] if data.startswith(_ELF64_LITTLE) else []


def _segments(data: bytes) -> list[Segment]:
    header = _HEADER.unpack_from(data)
    if not data.startswith(_ELF64_LITTLE) or header[2] != _X86_64:
        raise ValueError("not a library for x86-64")
    table, size, count = header[5], header[9], header[10]
    if table != _HEADER.size or size != _SEGMENT.size:
        raise ValueError("the program headers lie elsewhere")
    found = [Segment(*_SEGMENT.unpack_from(data, table + size * n)) for n in range(count)]
    first = min((each for each in found if each.kind == _LOADED), key=_by_offset, default=None)
    if first is None or first.offset != 0 or first.in_file < _end_of_table(count):
        raise ValueError("the program headers are not mapped")
    return found


def _sections(data: bytes) -> list[Section]:
    header = _HEADER.unpack_from(data)
    table, size, count, names_at = header[6], header[11], header[12], header[13]
    if not table or size != _SECTION.size:
        return []
    rows = [_SECTION.unpack_from(data, table + size * n) for n in range(count)]
    names = data[rows[names_at][4] :]
    return [
        Section(names[row[0] : names.index(b"\0", row[0])].decode(), row[1], row[2], *row[3:6])
        for row in rows
    ]


def _without(data: bytes, segments: list[Segment], name: str) -> tuple[bytes, list[Segment]]:
    """Blank a section, and cut its whole pages out of the segment that holds it."""
    sections = _sections(data)
    cut = next((each for each in sections if each.name == name), None)
    if cut is None:
        raise ValueError(f"there is no section {name}")
    first, last = -(-cut.offset // PAGE) * PAGE, (cut.offset + cut.size) // PAGE * PAGE
    holder = next(
        (
            each for each in segments
            if each.kind == _LOADED and each.offset <= first < last < each.offset + each.in_file
        ),
        None,
    )  # fmt: skip
    # One more header needs room before the first section. What a segment has in memory only, the
    # loader maps as zeros.
    table_ends = _end_of_table(len(segments) + 1)
    mapped = [each for each in sections if each.flags & _IN_MEMORY and each.kind != _NOT_IN_FILE]
    has_no_room = any(each.offset < table_ends for each in mapped)
    tells_its_length = any(each.kind == _TABLE for each in segments)
    if holder is None or holder.flags & _MAY_WRITE or has_no_room or tells_its_length:
        raise ValueError(f"the section {name} can't be cut out")
    before = first - holder.offset
    head = replace(holder, in_file=before, in_memory=last - holder.offset)
    tail = replace(
        holder,
        offset=last,
        address=holder.address + last - holder.offset,
        physical=holder.physical + last - holder.offset,
        in_file=holder.offset + holder.in_file - last,
        in_memory=holder.offset + holder.in_memory - last,
    )
    at = segments.index(holder)
    end = cut.offset + cut.size
    blank = data[: cut.offset] + bytes(cut.size) + data[end:]
    return blank, [*segments[:at], head, tail, *segments[at + 1 :]]


def _moved(segment: Segment, placed: dict[Segment, int]) -> Segment:
    """Return a segment with its new place in the file."""
    if segment in placed:
        # Where a wheel asks for pages of 2 MB, the file would have holes of that size.
        return replace(segment, offset=placed[segment], align=PAGE)
    for holder, at in placed.items():
        if holder.offset <= segment.offset < holder.offset + max(holder.in_file, 1):
            return replace(segment, offset=segment.offset - holder.offset + at)
    if segment.in_file:
        raise ValueError("a part lies outside of what is mapped")
    return replace(segment, offset=0)


def _fields(segment: Segment) -> Iterator[int]:
    yield from (segment.kind, segment.flags, segment.offset, segment.address)
    yield from (segment.physical, segment.in_file, segment.in_memory, segment.align)


def _end_of_table(count: int) -> int:
    return _HEADER.size + _SEGMENT.size * count


def _by_offset(segment: Segment) -> int:
    return segment.offset
