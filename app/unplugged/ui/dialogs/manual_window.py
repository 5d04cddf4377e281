"""The manual: pages that came with the app, read without a network and without a web engine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, Qt, QUrl, Slot
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from unplugged.core.paths import manual_dir
from unplugged.ui.languages import SOURCE_LANGUAGE
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

PAGES = (
    "index.md",
    "install.md",
    "first-meeting.md",
    "templates.md",
    "models.md",
    "stand.md",
    "proof.md",
)
_SIZE_PX = (980, 720)
_LIST_PX = 220
_EDGE_PX = 40  # beside a picture
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LINE_PERCENT = 135.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class ManualPages(QTextBrowser):
    """Shows one page; loads nothing but files of the manual's own folder."""

    def __init__(self, folder: Path, language: str, parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            folder: The pages in English; a folder in it for each language that has its own.
            language: Code of the language that is wanted.
            parent: Its parent.
        """
        super().__init__(parent)
        self._folder = folder.resolve()
        self._own = self._folder / language
        self.page = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file; another name is left alone."""
        if name not in PAGES:
            return
        self.page = name
        try:
            text = self._file(name).read_text(encoding="utf-8")
        except OSError as error:
            text = self.tr("This page cannot be read ({reason}).").format(reason=error.strerror)
        self.setMarkdown(text)
        self._set_in_type()
        self.verticalScrollBar().setValue(0)

    @property
    def is_translated(self) -> bool:
        """Whether there are pages in the language that is wanted."""
        return (self._own / PAGES[0]).is_file()

    def _file(self, name: str) -> Path:
        """Return where a page or picture lies: in the wanted language, else in English."""
        own = self._own / name
        return own if own.is_file() else self._folder / name

    def _set_in_type(self) -> None:
        """Give lines and paragraphs the air that Markdown says nothing about."""
        document = self.document()
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            form = block.blockFormat()
            if _PICTURE not in block.text():  # a picture is one very tall letter
                form.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
            form.setBottomMargin(Space.S)
            form.setTopMargin(Space.L if form.headingLevel() else 0)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the manual; nothing from anywhere else."""
        wanted = QUrl(name)
        path = self._file(wanted.path()).resolve()
        is_ours = wanted.isRelative() and path.is_relative_to(self._folder)
        if not is_ours or kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        image = QImage(str(path))
        room = max(200, self.viewport().width() - _EDGE_PX)
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image


class ManualWindow(QWidget):
    """Contents at the left, a page at the right."""

    def __init__(self, theme: Theme, folder: Path | None = None) -> None:
        """Open the manual at its first page."""
        super().__init__()
        self.setWindowTitle(self.tr("Manual"))
        self.setProperty("ground", "background")
        self.resize(*(theme.px(side) for side in _SIZE_PX))
        titles = (
            self.tr("Contents"),
            self.tr("Install"),
            self.tr("Your first meeting"),
            self.tr("Templates"),
            self.tr("Models"),
            self.tr("The stand"),
            self.tr("What the proof means"),
        )
        self.contents = QListWidget()
        self.contents.addItems(list(titles))
        self.contents.setSpacing(Space.XS)
        self.contents.setAccessibleName(self.tr("Contents"))
        language = QLocale.languageToCode(QLocale().language())
        self.pages = ManualPages(folder if folder is not None else manual_dir(), language)
        self.pages.setAccessibleName(self.tr("Manual"))
        self.pages.anchorClicked.connect(self._on_link)
        self.contents.currentRowChanged.connect(self._on_row)
        left = QVBoxLayout()
        left.addWidget(Label(self.tr("Manual"), TextStyle.TITLE))
        left.addWidget(self.contents, 1)
        if not self.pages.is_translated and language != SOURCE_LANGUAGE:
            words = self.tr("The pages are in English.")
            left.addWidget(Label(words, TextStyle.CAPTION, "secondary", wraps=True))
        row = QHBoxLayout(self)
        edge = Space.XL
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(edge)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(theme.px(_LIST_PX))
        left.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side)
        row.addWidget(self.pages, 1)
        self.contents.setCurrentRow(0)

    def open_page(self, name: str) -> None:
        """Go to a page."""
        if name in PAGES:
            self.contents.setCurrentRow(PAGES.index(name))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Follow a link to another page of the manual; others lead nowhere."""
        if link.isRelative():
            self.open_page(link.fileName())

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if 0 <= row < len(PAGES):
            self.pages.show_page(PAGES[row])
