"""A meeting as a file that people and other programs read."""

from unplugged.core.export.document import Document
from unplugged.core.export.files import write_atomically
from unplugged.core.export.formats import FORMATS, export
from unplugged.core.export.plain_text import minutes_for_clipboard

__all__ = ["FORMATS", "Document", "export", "minutes_for_clipboard", "write_atomically"]
