"""The models dialog: installed, to be had, recommended; download, import, use, delete."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.catalogue import ModelKind
from unplugged.core.errors import UnpluggedError
from unplugged.core.models.access import hub_access
from unplugged.core.models.finder import Candidate
from unplugged.runtime.model_list import (
    ModelRow,
    ModelState,
    model_rows,
    settings_with,
    settings_without,
)
from unplugged.runtime.model_notices import ModelProgressed, ModelReady, ModelStopped
from unplugged.runtime.notices import Notice
from unplugged.ui.context import Context
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.dropped import dropped_paths
from unplugged.ui.models.busy_card import BusyCard
from unplugged.ui.models.found_place import FoundPlace
from unplugged.ui.models.hub_dialog import HubDialog
from unplugged.ui.models.model_row import ModelRowView
from unplugged.ui.models.speed_card import SpeedCard
from unplugged.ui.parts.buttons import Button, MenuButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain, explain_code

_SIZE = QSize(820, 720)


class ModelsDialog(Sheet):
    """Lists all models; the service does what is asked for, also when the dialog is closed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the models."""
        title = QCoreApplication.translate("ModelsDialog", "Models")
        super().__init__(context.theme, title, _SIZE, parent)
        self._context = context
        self._desk = context.service.models
        self._views: dict[str, ModelRowView] = {}
        self._faults: dict[str, str] = {}
        self._place = FoundPlace(context.theme)
        self._place.add_asked.connect(self._add)
        self._place.said.connect(self._say)
        self.finished.connect(self._place.finish)
        self.setAcceptDrops(True)
        self.content.addWidget(
            Label(
                self.tr(
                    "Unplugged comes with three small demo models. They show how it works; for "
                    "real meetings, get larger ones: from the hub, or from a file, a USB stick or "
                    "another program. You can also drop a model here."
                ),
                wraps=True,
            )
        )
        self.content.addLayout(self._tools())
        self._notice = Label("", role="danger", wraps=True)
        self._notice.hide()
        self.content.addWidget(self._notice)
        self._busy = BusyCard(context.theme)
        self._busy.cancel_asked.connect(self._desk.pause)
        self._busy.hide()
        self.content.addWidget(self._busy)
        self._speed = SpeedCard(context)
        self._speed.measured.connect(self._read)
        self._speed.hide()
        self.content.addWidget(self._speed)
        self.finished.connect(self._speed.finish)
        self.content.addWidget(self._place)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(Space.L)
        self.content.addLayout(self._lists)
        self.finish(self.tr("Close"))
        folder = Button(context.theme, self.tr("Open the models folder"), "folder-open", "quiet")
        folder.clicked.connect(self._open_folder)
        self.buttons.insertWidget(0, folder)
        self._read()
        context.pump.noticed.connect(self._on_noticed)

    # --- what there is ----------------------------------------------------------------------------

    @property
    def views(self) -> dict[str, ModelRowView]:
        """The rows by the name of their model."""
        return self._views

    def _read(self, focus: str = "") -> None:
        """Build the lists anew; the keyboard goes to the row of the model named."""
        self.stay()
        settings = self._context.settings.current
        service = self._context.service
        self._views.clear()
        while (item := self._lists.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        try:
            rows = model_rows(service.paths, settings, service.measuring.cpu)
        except UnpluggedError as error:
            self._say(explain(error))
            return
        host = hub_access(settings, self._context.settings.path).host
        heads = {
            ModelKind.SPEECH: self.tr("Speech to text"),
            ModelKind.MINUTES: self.tr("Minutes"),
            ModelKind.SPEAKERS: self.tr("Speakers"),
        }
        for kind, head in heads.items():
            mine = [row for row in rows if row.entry.kind is kind]
            here = [row for row in mine if row.state is ModelState.INSTALLED]
            others = [row for row in mine if row.state is not ModelState.INSTALLED]
            others.sort(key=lambda row: (row.state is ModelState.AVAILABLE, not row.is_recommended))
            self._add_group(self.tr("{kind}: installed").format(kind=head), here, host)
            if others:
                self._add_group(self.tr("{kind}: to download").format(kind=head), others, host)
        for told in self._desk.latest:
            self._show_progress(told)
        if focus in self._views:
            view = self._views[focus]
            QTimer.singleShot(0, view, lambda: self._focus(view))

    def _focus(self, view: ModelRowView) -> None:
        target = view.first_button
        if target is not None:
            target.setFocus()

    def _add_group(self, heading: str, rows: list[ModelRow], host: str) -> None:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(heading, TextStyle.CAPTION_STRONG, "secondary"))
        frame = QFrame()
        frame.setProperty("ground", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.setSpacing(Space.L)
        for row in rows:
            inside.addWidget(self._row(row, host))
        if not rows:
            inside.addWidget(Label(self.tr("None is installed."), role="secondary"))
        column.addWidget(frame)
        self._lists.addWidget(group)
        group.show()  # at once: the keyboard may be on its way to a button of it

    def _row(self, row: ModelRow, host: str) -> ModelRowView:
        view = ModelRowView(self.theme, row, host)
        name = row.entry.name
        view.use_asked.connect(lambda: self._use(row))
        view.get_asked.connect(lambda: self._get(name))
        view.pause_asked.connect(lambda: self._desk.pause(name))
        view.remove_asked.connect(lambda: self._remove(row))
        if name in self._faults:
            view.show_fault(self._faults[name])
        self._views[name] = view
        return view

    # --- what can be done -------------------------------------------------------------------------

    def _tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        self.adding = MenuButton(self.theme, self.tr("Add a model"), "folder-input")
        menu = QMenu(self.adding)
        for icon_name, text, does in (
            ("file-plus", self.tr("A file (GGUF, ONNX)…"), self._place.choose_files),
            ("hard-drive", self.tr("A folder or a USB stick…"), self._place.choose_folder),
            ("inbox", self.tr("What other programs have here"), self._place.look_in_caches),
        ):
            menu.addAction(icon(self.theme, icon_name), text, does)
        self.adding.clicked.connect(
            lambda: menu.popup(self.adding.mapToGlobal(self.adding.rect().bottomLeft()))
        )
        line.addWidget(self.adding)
        self.measuring = Button(self.theme, self.tr("Measure this computer"), "gauge", "quiet")
        self.measuring.clicked.connect(self._measure)
        line.addWidget(self.measuring)
        source = Button(self.theme, self.tr("Where models come from"), "link", "quiet")
        source.clicked.connect(self._show_hub)
        line.addWidget(source)
        line.addStretch(1)
        return line

    def _use(self, row: ModelRow) -> None:
        settings = self._context.settings
        name = row.entry.name
        try:
            settings.keep(settings_with(settings.current, row.entry))
        except UnpluggedError as error:
            self._say(explain(error))
        self._context.service.unload_models()
        self._read(name)

    def _get(self, name: str) -> None:
        self._faults.pop(name, None)
        settings = self._context.settings
        try:
            self._desk.download(name, hub_access(settings.current, settings.path))
        except UnpluggedError as error:
            self._say(explain(error))
        self._context.pump.wake()

    def _remove(self, row: ModelRow) -> None:
        name = row.entry.name
        service, settings = self._context.service, self._context.settings
        try:
            if row.state is ModelState.HALF_DONE:
                self._desk.discard(name)
            else:
                service.remove_model(row.entry)
                settings.keep(settings_without(settings.current, name))
        except UnpluggedError as error:
            self._say(explain(error))
        self._read()
        self.adding.setFocus()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add models that lie in files or folders; of several in a folder the user chooses."""
        self._place.look_into(paths)

    @Slot(object)
    def _add(self, candidate: Candidate) -> None:
        try:
            self._desk.add(candidate)
        except UnpluggedError as error:
            self._say(explain(error))
        self._context.pump.wake()

    @Slot()
    def _measure(self) -> None:
        if self._context.service.is_working or self._desk.is_busy:
            self._say(self.tr("Something is being worked on; it would be measured along."))
            return
        self._say("")
        self._speed.start()

    @Slot()
    def _show_hub(self) -> None:
        dialog = HubDialog(self._context, self)
        dialog.accepted.connect(self._read)
        dialog.open()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.shelf.folder)))

    # --- what happens -----------------------------------------------------------------------------

    @Slot(tuple)
    def _on_noticed(self, notices: tuple[Notice, ...]) -> None:
        is_changed = False
        for notice in notices:
            match notice:
                case ModelProgressed():
                    self._show_progress(notice)
                case ModelReady(name, _):
                    self._faults.pop(name, None)
                    is_changed = True
                case ModelStopped(name, error):
                    is_changed = True
                    if error is not None:
                        code, params = error
                        self._fail(name, explain_code(code, **dict(params)))
                case _:
                    pass
        if is_changed:
            self._busy.hide()
            self._read()

    def _fail(self, name: str, text: str) -> None:
        self._faults[name] = text
        if name not in self._views:
            self._say(text)

    def _show_progress(self, told: ModelProgressed) -> None:
        view = self._views.get(told.name)
        if view is not None:
            view.show_progress(told)
        else:
            self._busy.show_progress(told)

    @Slot(str)
    def _say(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    # --- Qt ---------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is dragged over the dialog."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It was dropped: add what is a model."""
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.add(paths)
