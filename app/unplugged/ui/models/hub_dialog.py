"""Where models come from: the hub or a mirror, a proxy, a token. Nothing is asked of them here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.core.models.access import hub_access, keep_token, kept_token
from unplugged.core.models.hub import is_web_address
from unplugged.ui.context import Context
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import TextStyle
from unplugged.ui.words import explain, explain_code

_SIZE = QSize(560, 520)


class HubDialog(Sheet):
    """Three fields; what is typed is kept when the dialog is closed with its button."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show what is set."""
        title = QCoreApplication.translate("HubDialog", "Where models come from")
        super().__init__(context.theme, title, _SIZE, parent)
        self._context = context
        settings = context.settings
        now = settings.current
        self.content.addWidget(
            Label(
                self.tr(
                    "A network is used for nothing but a download that you ask for, and only while "
                    "it lasts."
                ),
                wraps=True,
            )
        )
        card = self.card(self.tr("Hub"))
        usual = hub_access(replace(now, hub_endpoint=""), settings.path).endpoint
        self.endpoint = self._field(
            card, self.tr("Address of the hub or of a mirror"), now.hub_endpoint, usual
        )
        self.proxy = self._field(
            card, self.tr("Proxy"), now.hub_proxy, self.tr("As the system says")
        )
        self.token = self._field(
            card, self.tr("Access token"), kept_token(settings.path), self.tr("None")
        )
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        hint = self.tr(
            "Some models are given only to those who have accepted their terms on the hub's page. "
            "The token is kept in a file that only you can read, and is sent to the hub only."
        )
        card.addWidget(Label(hint, TextStyle.CAPTION, "secondary", wraps=True))
        self._fault = Label("", role="danger", wraps=True)
        self._fault.hide()
        card.addWidget(self._fault)
        self.finish(self.tr("Done"))

    def accept(self) -> None:
        """Keep what was typed, or say what is wrong with it."""
        endpoint, proxy = self.endpoint.text().strip(), self.proxy.text().strip()
        for text, field in ((endpoint, self.endpoint), (proxy, self.proxy)):
            if text and not is_web_address(text):
                self._say(explain_code("address_invalid", address=text))
                field.setFocus()
                return
        settings = self._context.settings
        try:
            settings.keep(replace(settings.current, hub_endpoint=endpoint, hub_proxy=proxy))
            keep_token(settings.path, self.token.text())
        except UnpluggedError as error:
            self._say(explain(error))
            return
        super().accept()

    def _field(self, card: QVBoxLayout, caption: str, text: str, hint: str) -> QLineEdit:
        label = Label(caption)
        field = QLineEdit(text)
        field.setPlaceholderText(hint)
        field.setAccessibleName(caption)
        label.setBuddy(field)
        card.addWidget(label)
        card.addWidget(field)
        return field

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.show()
