"""The style sheet, made of the tokens.

What a widget says about itself (dynamic properties, read by the selectors here):

| property | on | values |
|---|---|---|
| ``kind`` | QPushButton, QToolButton | primary, plain (default), quiet, record, danger |
| ``textStyle`` | QLabel | a value of ``TextStyle`` |
| ``role`` | QLabel | text (default), secondary, accent, danger, good, warning |
| ``ground`` | QFrame, QWidget | background, surface, card, sunken, bar, and the soft tints |
"""

from __future__ import annotations

from string import Template

from unplugged.core.paths import resources_dir
from unplugged.ui.theme.contrast import mix
from unplugged.ui.theme.tokens import TYPE, Palette, Radius, Space, TextStyle


def style_sheet(colours: Palette, family: str, scale: float) -> str:
    """Return the style sheet of the whole app.

    Args:
        colours: The scheme.
        family: Name of the typeface.
        scale: Text size, 1 for 100 %.
    """
    check = "tick-dark.svg" if colours.is_dark else "tick-light.svg"
    values: dict[str, str] = {
        name: value
        for name in colours.__slots__
        if isinstance(value := getattr(colours, name), str)
    }
    values |= {
        "family": family,
        "disabled_ground": mix(colours.text, colours.surface, 0.08),
        "selection": mix(colours.accent, colours.surface, 0.28),
        "body": f"{round(TYPE[TextStyle.BODY].size_px * scale)}px",
        "caption": f"{round(TYPE[TextStyle.CAPTION].size_px * scale)}px",
        "scroll": mix(colours.border_strong, colours.background, 0.55),
        "menu_room": f"{round(14 * scale) + 2 * Space.M + Space.S}px",
        "tick": f"{round(16 * scale)}px",
        "check": (resources_dir() / "pictures" / check).as_posix(),
        "radius_s": f"{Radius.S}px",
        "radius_m": f"{Radius.M}px",
        "radius_l": f"{Radius.L}px",
        "xs": f"{Space.XS}px",
        "s": f"{Space.S}px",
        "m": f"{Space.M}px",
        "l": f"{Space.L}px",
    }
    sheets = (_GROUNDS, _TEXT, _BUTTONS, _FIELDS, _LISTS, _MENUS)
    sheet = "".join(Template(part).substitute(values) for part in sheets)
    return sheet + _text_styles(scale)


def _text_styles(scale: float) -> str:
    return "".join(
        f'QLabel[textStyle="{style.value}"] {{ font-size: {round(kind.size_px * scale)}px; '
        f"font-weight: {kind.weight}; }}\n"
        for style, kind in TYPE.items()
    )


_GROUNDS = """
QWidget { font-family: "$family"; font-size: $body; color: $text; }
QMainWindow, QDialog { background: $background; }
QToolTip { background: $surface_raised; color: $text; border: 1px solid $border;
    padding: $xs $s; font-size: $caption; }
*[ground="background"] { background: $background; }
*[ground="surface"] { background: $surface; }
*[ground="sunken"] { background: $surface_sunken; border-radius: $radius_m; }
*[ground="card"] { background: $surface; border: 1px solid $border; border-radius: $radius_l; }
*[ground="bar"] { background: $surface; border: none; border-bottom: 1px solid $border; }
*[ground="record_bar"] { background: $record_soft; border: none;
    border-bottom: 1px solid $border; }
*[ground="foot"] { background: $surface; border: none; border-top: 1px solid $border; }
*[ground="side"] { background: $surface; border: none; border-left: 1px solid $border; }
*[ground="accent_soft"] { background: $accent_soft; border-radius: $radius_m; }
*[ground="good_soft"] { background: $good_soft; border-radius: $radius_m; }
*[ground="warning_soft"] { background: $warning_soft; border-radius: $radius_m; }
*[ground="danger_soft"] { background: $danger_soft; border-radius: $radius_m; }
*[ground="record_soft"] { background: $record_soft; border-radius: $radius_m; }
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] { background: transparent;
    border: none; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $surface; color: $text_secondary; }
"""

_TEXT = """
QLabel { background: transparent; }
QLabel:disabled { color: $text_disabled; }
QLabel[role="secondary"] { color: $text_secondary; }
QLabel[role="accent"] { color: $accent; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="good"] { color: $good; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="on_accent_soft"] { color: $on_accent_soft; }
QLabel[role="on_good_soft"] { color: $on_good_soft; }
QLabel[role="on_warning_soft"] { color: $on_warning_soft; }
QLabel[role="on_danger_soft"] { color: $on_danger_soft; }
QLabel[role="on_record_soft"] { color: $on_record_soft; }
"""

_BUTTONS = """
QPushButton, QToolButton { border-radius: $radius_m; padding: 7px 14px; font-weight: 500;
    background: $surface; border: 1px solid $border_strong; color: $text; }
QToolButton { padding: 7px; }
QPushButton:hover, QToolButton:hover { background: $surface_hover; }
QPushButton:pressed, QToolButton:pressed { background: $surface_sunken; }
QPushButton[ringed="true"],
QToolButton[ringed="true"] { border: 2px solid $focus; padding: 6px 13px; }
QToolButton[ringed="true"] { padding: 6px; }
QPushButton:disabled, QToolButton:disabled { color: $text_disabled; background: transparent;
    border-color: $border; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"][ringed="true"] { border: 2px solid $text; }
QPushButton[kind="record"], QToolButton[kind="record"] { background: $record;
    border-color: $record; color: $on_record; }
QPushButton[kind="record"]:hover, QToolButton[kind="record"]:hover { background: $record_hover; }
QPushButton[kind="record"]:pressed, QToolButton[kind="record"]:pressed {
    background: $record_pressed; }
QPushButton[kind="record"][ringed="true"],
QToolButton[kind="record"][ringed="true"] { border: 2px solid $text; }
QPushButton[isLarge="true"] { padding: 13px 22px; font-weight: 600; }
QPushButton[isLarge="true"][ringed="true"] { padding: 12px 21px; }
QPushButton[opensMenu="true"],
QPushButton[opensMenu="true"][ringed="true"] { padding-right: $menu_room; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="record"]:disabled,
QToolButton[kind="record"]:disabled { background: $disabled_ground;
    border-color: $disabled_ground; color: $text_disabled; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent;
    border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $surface_hover; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed {
    background: $surface_sunken; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked {
    background: $accent_soft; color: $on_accent_soft; }
QPushButton[kind="quiet"][ringed="true"],
QToolButton[kind="quiet"][ringed="true"] { border: 2px solid $focus; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: $surface;
    border: 1px solid $border_strong; border-radius: $radius_m; padding: 7px 10px;
    selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $focus; padding: 6px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    color: $text_disabled; border-color: $border; background: transparent; }
QTextBrowser, QTextEdit[frame="none"], QPlainTextEdit[frame="none"] { background: transparent;
    border: none; padding: 0px; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: $surface_raised; border: 1px solid $border;
    padding: $xs; outline: none; selection-background-color: $accent_soft;
    selection-color: $text; }
QCheckBox, QRadioButton { spacing: $s; background: transparent; }
QCheckBox::indicator { width: $tick; height: $tick; border: 1px solid $border_strong;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { background: $surface_hover; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:disabled { border-color: $border; background: transparent; }
QCheckBox:focus { color: $accent; }
QProgressBar { background: $surface_sunken; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider { background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0px; border-radius: 7px;
    background: $accent; }
QSlider::handle:horizontal:focus { background: $text; }
"""

_LISTS = """
QListView, QTreeView, QTableView { background: transparent; border: none; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView::section { background: transparent; color: $text_secondary; border: none;
    padding: $xs $s; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { background: transparent; border: none; padding: $s $m; color: $text_secondary;
    font-weight: 500; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; }
"""

_MENUS = """
QMenu { background: $surface_raised; border: 1px solid $border; border-radius: $radius_m;
    padding: $xs; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: $radius_s; background: transparent; }
QMenu::item:selected { background: $accent_soft; color: $on_accent_soft; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $border; margin: $xs $s; }
"""
