"""The panel of a window, and how long its first readings may take."""

from __future__ import annotations

from unplugged.ui.main_window import MainWindow
from unplugged.ui.panel.panel import ProofPanel

PATIENCE_MS = 60_000


def panel_of(window: MainWindow) -> ProofPanel:
    panel = window.findChild(ProofPanel)
    assert isinstance(panel, ProofPanel)
    return panel
