"""What the window needs for the key that records from anywhere; it knows no system by itself."""

from __future__ import annotations

from unplugged.system.record_key import KeyListener, listen, why_no_record_key

__all__ = ["KeyListener", "listen", "why_no_record_key"]
