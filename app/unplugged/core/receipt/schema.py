"""Checks a document against a JSON schema, as far as the schema of receipts goes.

A complete validator brings compiled code and a dozen megabytes; a receipt's schema needs a handful
of keywords. One that is not known here is an error, so that none is silently left out. The tests
hold this one against a complete one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}
_KNOWN = frozenset(
    {
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
        "additionalProperties", "items", "enum", "const", "pattern", "minimum", "maximum",
    }
)  # fmt: skip


def faults(document: Any, schema: Mapping[str, Any]) -> Iterator[str]:  # noqa: ANN401 - any JSON
    """Yield what is wrong with a document, each with the place where it is.

    Raises:
        ValueError: the schema uses a keyword that is not known here; that is a bug.
    """
    yield from _faults(document, schema, schema, "receipt")


def _faults(
    value: Any,  # noqa: ANN401 - any JSON
    schema: Mapping[str, Any],
    root: Mapping[str, Any],
    at: str,
) -> Iterator[str]:
    unknown = schema.keys() - _KNOWN
    if unknown:
        raise ValueError(f"the schema of {at} uses {sorted(unknown)}")
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        yield from _faults(value, root["$defs"][name], root, at)
        return
    if not _has_type(value, schema.get("type")):
        yield f"{at} is not of the type {schema['type']}"
        return
    yield from _value_faults(value, schema, at)
    if isinstance(value, dict):
        yield from _object_faults(value, schema, root, at)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _faults(each, schema.get("items", {}), root, f"{at}[{index}]")


def _value_faults(value: Any, schema: Mapping[str, Any], at: str) -> Iterator[str]:  # noqa: ANN401
    if "const" in schema and not _is_same(value, schema["const"]):
        yield f"{at} is not {schema['const']}"
    if "enum" in schema and not any(_is_same(value, each) for each in schema["enum"]):
        yield f"{at} is none of {', '.join(map(str, schema['enum']))}"
    if isinstance(value, str) and re.search(schema.get("pattern", ""), value) is None:
        yield f"{at} is not spelled as it should be"
    if not _is_in_range(value, schema):
        yield f"{at} is out of range"


def _is_same(value: object, wanted: object) -> bool:
    """Whether two JSON values are one; unlike in Python, true is not 1."""
    return value == wanted and isinstance(value, bool) == isinstance(wanted, bool)


def _is_in_range(value: Any, schema: Mapping[str, Any]) -> bool:  # noqa: ANN401 - any JSON
    if isinstance(value, bool) or not isinstance(value, int | float):
        return True
    is_high_enough: bool = value >= schema.get("minimum", value)
    return is_high_enough and value <= schema.get("maximum", value)


def _object_faults(
    value: Mapping[str, Any], schema: Mapping[str, Any], root: Mapping[str, Any], at: str
) -> Iterator[str]:
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{at}.{name} is missing"
    for name, each in value.items():
        inner = properties.get(name, schema.get("additionalProperties", True))
        if inner is False:
            yield f"{at}.{name} does not belong there"
        elif inner is not True:
            yield from _faults(each, inner, root, f"{at}.{name}")


def _has_type(value: Any, wanted: str | list[str] | None) -> bool:  # noqa: ANN401 - any JSON
    if wanted is None:
        return True
    names = [wanted] if isinstance(wanted, str) else wanted
    if isinstance(value, bool):
        return "boolean" in names
    if isinstance(value, float) and value.is_integer() and "integer" in names:
        return True
    return any(isinstance(value, _TYPES[name]) for name in names)
