"""The job of the speech worker: a spool becomes committed segments, from a given sample on."""

from __future__ import annotations

