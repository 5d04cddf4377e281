"""About: version, what it is made of, under which licences, where things lie."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from unplugged import __version__
from unplugged.core.paths import AppPaths, licences_dir
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.icons import picture
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_SIZE = QSize(560, 640)
# Distribution and its licence, as CONTRIBUTING.md found them.
_PARTS = (
    ("PySide6_Essentials", "LGPL-3.0"),
    ("faster-whisper", "MIT"),
    ("ctranslate2", "MIT"),
    ("llama-cpp-python", "MIT"),
    ("onnxruntime", "MIT"),
    ("av", "BSD-3-Clause (FFmpeg: LGPL, GPL)"),
    ("sounddevice", "MIT"),
    ("soundfile", "BSD-3-Clause"),
    ("soxr", "LGPL-2.1"),
    ("numpy", "BSD-3-Clause"),
    ("pyqtgraph", "MIT"),
    ("python-docx", "MIT"),
)


class AboutDialog(Sheet):
    """Says what this is."""

    def __init__(self, theme: Theme, paths: AppPaths, parent: QWidget | None = None) -> None:
        """Look the versions up and show them."""
        title = QCoreApplication.translate("AboutDialog", "About Unplugged")
        super().__init__(theme, title, _SIZE, parent)
        self._paths = paths
        self._add_promise()
        self._add_parts(self.card(self.tr("Made with")))
        places = self.card(self.tr("Where things are"))
        where = self.tr("Meetings, models and logs: {folder}").format(folder=paths.data_dir)
        places.addWidget(Label(where, wraps=True))
        self.finish(self.tr("Close"))
        folder = Button(theme, self.tr("Open the folder"), "folder-open")
        folder.clicked.connect(lambda: _open(str(paths.data_dir)))
        logs = Button(theme, self.tr("Logs and crash reports"), "file-text")
        logs.clicked.connect(lambda: _open(str(paths.log_dir)))
        self.buttons.insertWidget(0, folder)
        self.buttons.insertWidget(1, logs)

    def _add_promise(self) -> None:
        logo = QLabel()
        logo.setPixmap(picture("unplugged", self.theme.px(56), self.devicePixelRatioF()))
        self.content.addWidget(logo)
        version = self.tr("Version {version}, MIT licence").format(version=__version__)
        self.content.addWidget(Label(version, role="secondary"))
        self.content.addWidget(
            Label(
                self.tr(
                    "Records meetings and writes their minutes on this computer's processor: "
                    "no GPU, no cloud, no byte sent."
                ),
                wraps=True,
            )
        )

    def _add_parts(self, card: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.XS)
        grid.setHorizontalSpacing(Space.L)
        rows = [("Python", platform.python_version(), "PSF-2.0")]
        rows += [(name, _version(name), licence) for name, licence in _PARTS]
        rows += [("Inter", "4.0", "OFL-1.1"), ("Lucide", "1.62.0", "ISC")]
        for row, (name, version, licence) in enumerate(rows):
            grid.addWidget(Label(name), row, 0)
            grid.addWidget(Label(version, TextStyle.BODY, "secondary"), row, 1)
            grid.addWidget(Label(licence, TextStyle.CAPTION, "secondary"), row, 2)
        grid.setColumnStretch(0, 1)
        card.addLayout(grid)
        texts = Button(self.theme, self.tr("Licence texts"), kind="quiet")
        texts.clicked.connect(lambda: _open(str(licences_dir())))
        card.addWidget(texts)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return QCoreApplication.translate("AboutDialog", "not installed")


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
