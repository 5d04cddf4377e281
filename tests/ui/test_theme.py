"""The theme: readable in both schemes, complete, following the user."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from unplugged.core.paths import resources_dir
from unplugged.ui.theme.contrast import NORMAL_TEXT_RATIO, SHAPE_RATIO, contrast
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import SchemeChoice, Theme
from unplugged.ui.theme.tokens import DARK, LIGHT, READABLE, VISIBLE, Palette, TextStyle

SCHEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
@pytest.mark.parametrize(("text", "ground"), READABLE)
def test_text_is_readable_on_its_ground(palette: Palette, text: str, ground: str) -> None:
    ratio = contrast(getattr(palette, text), getattr(palette, ground))
    assert ratio >= NORMAL_TEXT_RATIO


@SCHEMES
@pytest.mark.parametrize(("shape", "ground"), VISIBLE)
def test_outlines_can_be_seen(palette: Palette, shape: str, ground: str) -> None:
    assert contrast(getattr(palette, shape), getattr(palette, ground)) >= SHAPE_RATIO


@SCHEMES
def test_names_of_speakers_are_readable_in_the_transcript(palette: Palette) -> None:
    for colour in palette.speakers:
        for ground in (palette.background, palette.surface, palette.surface_hover):
            assert contrast(colour, ground) >= NORMAL_TEXT_RATIO


def test_the_users_choice_wins_over_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.choose(scheme=SchemeChoice.DARK)
    assert theme.palette is DARK
    assert qapp.palette().window().color() == QColor(DARK.background)
    theme.choose(scheme=SchemeChoice.LIGHT)
    assert theme.palette is LIGHT


def test_text_doubles_at_200_percent(theme: Theme) -> None:
    before = theme.font(TextStyle.BODY).pixelSize()
    theme.choose(text_scale=2.0)
    assert theme.font(TextStyle.BODY).pixelSize() == 2 * before
    assert QApplication.font().pixelSize() == 2 * before


def test_reduced_motion_leaves_no_movement(theme: Theme) -> None:
    assert theme.duration_ms(200) == 200
    theme.choose(is_motion_reduced=True)
    assert theme.duration_ms(200) == 0


@pytest.mark.parametrize("path", sorted((resources_dir() / "icons").glob("*.svg")), ids=str)
def test_every_icon_is_drawn_in_the_themes_colour(path: object, theme: Theme) -> None:
    name = str(path).rpartition("/")[2].removesuffix(".svg")
    theme.choose(scheme=SchemeChoice.LIGHT)
    image = icon(theme, name, "record").pixmap(QSize(48, 48)).toImage()
    strongest = max(
        (image.pixelColor(x, y) for x in range(48) for y in range(48)), key=QColor.alpha
    )
    assert strongest.alpha() > 200
    wanted = QColor(LIGHT.record)
    assert abs(strongest.red() - wanted.red()) <= 2
    assert abs(strongest.green() - wanted.green()) <= 2
    assert abs(strongest.blue() - wanted.blue()) <= 2


def test_an_icon_follows_the_theme_by_itself(theme: Theme) -> None:
    theme.choose(scheme=SchemeChoice.LIGHT)
    made = icon(theme, "square", "text")
    light = made.pixmap(QSize(24, 24)).toImage()
    theme.choose(scheme=SchemeChoice.DARK)
    assert made.pixmap(QSize(24, 24)).toImage() != light


def test_the_bundled_typeface_is_used(theme: Theme) -> None:
    assert theme.font(TextStyle.BODY).family().startswith("Inter")
