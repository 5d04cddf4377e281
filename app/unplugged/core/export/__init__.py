"""A meeting as a file that people and other programs read."""

from unplugged.core.export.files import write_atomically
from unplugged.core.export.formats import FORMATS, export

__all__ = ["FORMATS", "export", "write_atomically"]
