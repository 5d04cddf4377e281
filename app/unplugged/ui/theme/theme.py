"""The theme at work: follows the system or the user's choice, and tells widgets when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from unplugged.core.settings import LARGEST_TEXT_SCALE, SMALLEST_TEXT_SCALE, Settings
from unplugged.core.settings import Theme as SchemeChoice
from unplugged.ui.theme.fonts import font_of, load_family
from unplugged.ui.theme.qss import style_sheet
from unplugged.ui.theme.tokens import DARK, LIGHT, Palette, TextStyle

__all__ = ["SchemeChoice", "Theme"]


class Theme(QObject):
    """Colours, fonts and durations as they are now. One for the whole app, handed to who paints.

    Widgets that are styled by the style sheet need not care. Those that paint themselves read
    ``palette`` and ``font`` in their paint event; they are repainted when ``changed`` is sent.
    """

    changed = Signal()

    def __init__(self, app: QApplication, wanted: Settings | None = None) -> None:
        """Load the typeface and dress the app as is wanted, else in the system's scheme."""
        super().__init__(app)
        self._app = app
        self._family = load_family()
        wanted = wanted or Settings()
        self._choice = wanted.theme
        self._text_scale = wanted.text_scale
        self._magnification = 1.0
        self._is_motion_reduced = wanted.reduced_motion
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self._dress()

    # --- what it is now ---------------------------------------------------------------------------

    @property
    def palette(self) -> Palette:
        """The colours."""
        if self._choice is SchemeChoice.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._choice is SchemeChoice.DARK
        return DARK if is_dark else LIGHT

    @property
    def choice(self) -> SchemeChoice:
        """What the user wants."""
        return self._choice

    @property
    def text_scale(self) -> float:
        """Size of text, 1 for 100 %."""
        return self._text_scale

    @property
    def is_motion_reduced(self) -> bool:
        """Whether nothing may move by itself."""
        return self._is_motion_reduced

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, such as "text_secondary"."""
        return QColor(getattr(self.palette, role))

    def speaker_colour(self, place: int) -> QColor:
        """Return the colour of the speaker who came at this place, from 0; they repeat."""
        speakers = self.palette.speakers
        return QColor(speakers[place % len(speakers)])

    def font(self, style: TextStyle) -> QFont:
        """Return the font of a text style at the present text size."""
        return font_of(self._family, style, self._scale)

    def px(self, length: int) -> int:
        """Return a length that grows with the text, such as the size of an icon beside it."""
        return round(length * self._scale)

    def duration_ms(self, wanted_ms: int) -> int:
        """Return how long a movement takes: as wanted, or 0 when motion is reduced."""
        return 0 if self._is_motion_reduced else wanted_ms

    # --- what the user wants ----------------------------------------------------------------------

    def choose(
        self,
        *,
        scheme: SchemeChoice | None = None,
        text_scale: float | None = None,
        is_motion_reduced: bool | None = None,
    ) -> None:
        """Change what is given and leave the rest.

        Args:
            scheme: Light, dark, or what the system says.
            text_scale: Size of text, 0.8 to 2.
            is_motion_reduced: Whether nothing may move by itself.
        """
        if scheme is not None:
            self._choice = scheme
        if text_scale is not None:
            self._text_scale = min(LARGEST_TEXT_SCALE, max(SMALLEST_TEXT_SCALE, text_scale))
        if is_motion_reduced is not None:
            self._is_motion_reduced = is_motion_reduced
        self._dress()

    def magnify(self, factor: float) -> None:
        """Make all text larger than the user's choice, for a screen that is read from afar."""
        if factor != self._magnification:
            self._magnification = factor
            self._dress()

    @property
    def _scale(self) -> float:
        return self._text_scale * self._magnification

    @Slot()
    def _on_system_scheme_changed(self) -> None:
        if self._choice is SchemeChoice.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self._app.setFont(self.font(TextStyle.BODY))
        self._app.setPalette(_qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette, self._family, self._scale))
        self.changed.emit()


def _qt_palette(colours: Palette) -> QPalette:
    """Return what Fusion paints with where the style sheet says nothing."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: colours.background,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.surface_hover,
        role.Text: colours.text,
        role.PlaceholderText: colours.text_secondary,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.record,
        role.ToolTipBase: colours.surface_raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface_raised,
        role.Midlight: colours.border,
        role.Mid: colours.border_strong,
        role.Dark: colours.border_strong,
        role.Shadow: colours.surface_sunken,
    }.items():
        palette.setColor(target, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(colours.text_disabled))
    palette.setColor(disabled, role.Highlight, QColor(colours.border))
    return palette
