"""The design tokens: colours, type, spacing, radii, motion. Plain values, no Qt.

A colour is a string "#rrggbb". Names say what a colour is for, never what it looks like, so that a
widget is right in light and dark by naming its roles. Which pairs must be readable on each other
stands in ``READABLE``; tests check every pair against WCAG 2.2 AA in both palettes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one scheme.

    Attributes:
        is_dark: Whether light text stands on dark ground.
        background: The window behind everything.
        surface: Cards, fields, bars: what lies on the background.
        surface_hover: The same under the pointer.
        surface_sunken: Wells inside a surface: empty places, tracks of meters.
        surface_raised: What floats: menus, tooltips, dialogs.
        border: Hairlines between areas.
        border_strong: Outlines of fields and buttons; visible enough to find a control by (3:1).
        text: What is read first.
        text_secondary: Dates, captions, hints.
        text_disabled: Of what cannot be used now; exempt from contrast rules.
        accent: The one colour of action and identity.
        accent_hover: The same under the pointer.
        accent_pressed: The same held down.
        accent_soft: A quiet tint of it, as ground for chips and selected rows.
        on_accent: Text on ``accent``.
        on_accent_soft: Text on ``accent_soft``.
        record: Recording, nothing else.
        record_hover: The same under the pointer.
        record_pressed: The same held down.
        record_soft: A quiet tint of it.
        on_record: Text on ``record``.
        on_record_soft: Text on ``record_soft``.
        good: Measured well, done.
        good_soft: A quiet tint of it.
        on_good_soft: Text on ``good_soft``.
        warning: Look here soon.
        warning_soft: A quiet tint of it.
        on_warning_soft: Text on ``warning_soft``.
        danger: Failed, or deletes something.
        danger_soft: A quiet tint of it.
        on_danger_soft: Text on ``danger_soft``.
        mark: Ground of found words and of the word being played.
        on_mark: Text on ``mark``.
        focus: The ring around what the keyboard is on.
        speakers: Text colours of speakers, in the order in which they appear.
    """

    is_dark: bool
    background: str
    surface: str
    surface_hover: str
    surface_sunken: str
    surface_raised: str
    border: str
    border_strong: str
    text: str
    text_secondary: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    on_accent_soft: str
    record: str
    record_hover: str
    record_pressed: str
    record_soft: str
    on_record: str
    on_record_soft: str
    good: str
    good_soft: str
    on_good_soft: str
    warning: str
    warning_soft: str
    on_warning_soft: str
    danger: str
    danger_soft: str
    on_danger_soft: str
    mark: str
    on_mark: str
    focus: str
    speakers: tuple[str, ...]


LIGHT = Palette(
    is_dark=False,
    background="#f6f6f4",
    surface="#ffffff",
    surface_hover="#f1f2f0",
    surface_sunken="#ecedea",
    surface_raised="#ffffff",
    border="#e2e3df",
    border_strong="#848982",
    text="#1a1d1b",
    text_secondary="#5a605c",
    text_disabled="#a3a8a4",
    accent="#0b6e5f",
    accent_hover="#095e51",
    accent_pressed="#074c42",
    accent_soft="#dff1ec",
    on_accent="#ffffff",
    on_accent_soft="#0a5a4e",
    record="#d0262e",
    record_hover="#b81f27",
    record_pressed="#9e1a21",
    record_soft="#fdeaea",
    on_record="#ffffff",
    on_record_soft="#a5191f",
    good="#1b7a3d",
    good_soft="#e0f3e5",
    on_good_soft="#15602f",
    warning="#96590a",
    warning_soft="#fdf0d8",
    on_warning_soft="#7a4706",
    danger="#c02626",
    danger_soft="#fde8e8",
    on_danger_soft="#9d1c1c",
    mark="#ffe89a",
    on_mark="#1a1d1b",
    focus="#0b6e5f",
    speakers=(
        *("#0b6e5f", "#7c2fef", "#a3480d", "#1659c7"),
        *("#a8246b", "#4d6b0c", "#6b4fa0", "#7a5200"),
    ),
)

DARK = Palette(
    is_dark=True,
    background="#151817",
    surface="#1d2120",
    surface_hover="#262b29",
    surface_sunken="#111413",
    surface_raised="#252a28",
    border="#2e3432",
    border_strong="#6f7874",
    text="#ecefed",
    text_secondary="#a6afaa",
    text_disabled="#626a66",
    accent="#4cc2a8",
    accent_hover="#65d1b9",
    accent_pressed="#3aab93",
    accent_soft="#17372f",
    on_accent="#06231d",
    on_accent_soft="#86dfca",
    record="#d63b41",
    record_hover="#c9343a",
    record_pressed="#b32c32",
    record_soft="#3a1c1d",
    on_record="#ffffff",
    on_record_soft="#ff9a9d",
    good="#5bc47c",
    good_soft="#16321f",
    on_good_soft="#8fdba7",
    warning="#e0a33e",
    warning_soft="#382a12",
    on_warning_soft="#f0c374",
    danger="#f0696c",
    danger_soft="#3a1c1d",
    on_danger_soft="#ff9a9d",
    mark="#6a5410",
    on_mark="#fff3cc",
    focus="#4cc2a8",
    speakers=(
        *("#4cc2a8", "#bd9bff", "#f0995a", "#7fb2ff"),
        *("#f28cc0", "#b3cf62", "#c9b3f2", "#e0b84c"),
    ),
)

# (text, ground): every pair that the app puts on each other. Normal text needs 4.5:1.
READABLE: tuple[tuple[str, str], ...] = (
    *(
        (text, ground)
        for text in ("text", "text_secondary", "accent", "danger")
        for ground in ("background", "surface", "surface_hover", "surface_raised")
    ),
    ("text", "surface_sunken"),
    ("text_secondary", "surface_sunken"),
    ("good", "surface"),
    ("warning", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_accent_soft", "accent_soft"),
    ("text", "accent_soft"),
    ("text_secondary", "accent_soft"),
    ("on_record", "record"),
    ("on_record", "record_hover"),
    ("on_record", "record_pressed"),
    ("on_record_soft", "record_soft"),
    ("text", "record_soft"),
    ("on_good_soft", "good_soft"),
    ("on_warning_soft", "warning_soft"),
    ("on_danger_soft", "danger_soft"),
    ("on_mark", "mark"),
)

# (shape, ground): outlines and icons that carry meaning. They need 3:1.
VISIBLE: tuple[tuple[str, str], ...] = (
    ("border_strong", "surface"),
    ("border_strong", "background"),
    ("focus", "background"),
    ("focus", "surface"),
    ("record", "background"),
    ("record", "surface"),
)


class TextStyle(StrEnum):
    """A step of the type scale, by its use."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    BODY_STRONG = "body_strong"
    CAPTION = "caption"
    CAPTION_STRONG = "caption_strong"


@dataclass(frozen=True, slots=True)
class Type:
    """How a text style is set, at a text size of 100 %.

    Attributes:
        size_px: Height in device-independent pixels.
        weight: 400 regular, 500 medium, 600 semi-bold.
    """

    size_px: int
    weight: int


TYPE: dict[TextStyle, Type] = {
    TextStyle.DISPLAY: Type(26, 600),
    TextStyle.TITLE: Type(19, 600),
    TextStyle.HEADING: Type(15, 600),
    TextStyle.BODY: Type(14, 400),
    TextStyle.BODY_STRONG: Type(14, 600),
    TextStyle.CAPTION: Type(12, 400),
    TextStyle.CAPTION_STRONG: Type(12, 600),
}


class Space:
    """Distances in device-independent pixels; everything stands on a grid of 4."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


class Radius:
    """Corner radii in device-independent pixels."""

    S = 6  # chips, small buttons
    M = 8  # buttons, fields
    L = 12  # cards, bars


class Motion:
    """Durations in milliseconds; with reduced motion all of them are 0."""

    FAST_MS = 120  # hover, press
    MEDIUM_MS = 200  # a panel opens


TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)  # what the settings offer; 2.0 is WCAG 1.4.4
