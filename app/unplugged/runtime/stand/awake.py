"""Keeping the screen on, for the window: what ``system`` offers, handed through."""

from __future__ import annotations

from unplugged.system.awake import Release, keep_awake

__all__ = ["Release", "keep_awake"]
