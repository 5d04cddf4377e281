"""Snapshots as JSON and back: fields as lists, readings by the number of their kind.

Most of a reading never changes from second to second: unit, source, basis, reason. That part is its
kind, which is written once and then named by a number, so that a second takes some hundred bytes.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from datetime import datetime
from enum import Enum
from typing import Any

from unplugged.core.reading import Basis, Reading

Kind = tuple[str, str, str, str | None]  # unit, source, basis, reason
_DECIMALS = 6  # of values: below every resolution here, and half as long


class Kinds:
    """The kinds of readings that were met so far, with their numbers."""

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers: dict[Kind, int] = {}
        self._kinds: list[Kind] = []
        self._fresh: list[Kind] = []

    def number(self, reading: Reading) -> int:
        """Return the number of a reading's kind, a new one if it was never met."""
        kind = (reading.unit, reading.source, reading.basis.value, reading.reason)
        number = self._numbers.get(kind)
        if number is None:
            number = self._numbers[kind] = len(self._kinds)
            self._kinds.append(kind)
            self._fresh.append(kind)
        return number

    def take_fresh(self) -> list[Kind]:
        """Return the kinds that were added since the last call, in the order of their numbers."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def add(self, kinds: list[Any]) -> None:
        """Take kinds as they were written, in their order.

        Raises:
            ValueError: one of them is not shaped like a kind.
        """
        for kind in kinds:
            if not isinstance(kind, list):
                raise ValueError(f"this is no kind of readings: {str(kind)[:80]}")  # noqa: TRY004
            unit, source, basis, reason = kind
            self._kinds.append((str(unit), str(source), Basis(basis).value, reason))

    def reading(self, number: int, value: float | None) -> Reading:
        """Return the reading of a kind.

        Raises:
            IndexError: there is no such kind.
            ValueError: the kind has no such value.
        """
        if number < 0:
            raise IndexError(number)
        unit, source, basis, reason = self._kinds[number]
        return Reading(value, unit, source, Basis(basis), reason)


def to_plain(value: object, kinds: Kinds) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return a value of dataclasses, tuples, enums and times as JSON can hold it."""
    if isinstance(value, Reading):
        number = kinds.number(value)
        return number if value.value is None else [number, round(value.value, _DECIMALS)]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [to_plain(getattr(value, f.name), kinds) for f in dataclasses.fields(value)]
    if isinstance(value, tuple):
        return [to_plain(each, kinds) for each in value]
    if isinstance(value, float):
        return round(value, _DECIMALS)
    return value


def from_plain(wanted: Any, data: Any, kinds: Kinds) -> Any:  # noqa: ANN401 - see ``to_plain``
    """Return the value of a type that ``to_plain`` wrote.

    Args:
        wanted: A type: a dataclass, a tuple of any length, an enum, a builtin, or one of these or
            None.
        data: What was written.
        kinds: The kinds that were written before it.

    Raises:
        ValueError: the data is not of this type.
    """
    try:
        return _build(wanted, data, kinds)
    except (TypeError, IndexError, KeyError, AttributeError) as error:
        raise ValueError(f"this is no {wanted}: {str(data)[:80]}") from error


def _build(wanted: Any, data: Any, kinds: Kinds) -> Any:  # noqa: ANN401 - see ``to_plain``
    origin = typing.get_origin(wanted)
    if origin in (types.UnionType, typing.Union):
        options = [option for option in typing.get_args(wanted) if option is not type(None)]
        return None if data is None else _build(options[0], data, kinds)
    if origin is tuple:
        return tuple(_build(typing.get_args(wanted)[0], each, kinds) for each in data)
    if wanted is Reading:
        return kinds.reading(data, None) if isinstance(data, int) else kinds.reading(*data)
    if dataclasses.is_dataclass(wanted) and isinstance(wanted, type):
        hints = _hints(wanted)
        if len(data) != len(hints):
            raise ValueError(f"{wanted} has {len(hints)} fields, not {len(data)}")
        return wanted(*(_build(hint, part, kinds) for hint, part in zip(hints, data, strict=True)))
    if wanted is datetime:
        return datetime.fromisoformat(data)
    if issubclass(wanted, Enum):
        return wanted(data)
    if wanted is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, wanted):
        raise TypeError(data)
    return data


@functools.cache
def _hints(wanted: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a dataclass
    hints = typing.get_type_hints(wanted)
    return tuple(hints[field.name] for field in dataclasses.fields(wanted))


def layout(wanted: Any) -> dict[str, list[str]]:  # noqa: ANN401 - a dataclass
    """Return the names of the fields of a dataclass and of all below it, in the order written."""
    found: dict[str, list[str]] = {}
    todo = [wanted]
    while todo:
        one = todo.pop()
        if typing.get_origin(one) is not None:
            todo.extend(typing.get_args(one))
        elif dataclasses.is_dataclass(one) and isinstance(one, type) and one.__name__ not in found:
            found[one.__name__] = [field.name for field in dataclasses.fields(one)]
            if one is not Reading:
                todo.extend(_hints(one))
    return found
