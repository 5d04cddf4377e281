"""The settings: few, each with a default that is right for most; a change holds at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.ahead import ReadAhead
from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.errors import UnpluggedError
from unplugged.core.hint import vocabulary_of
from unplugged.core.minutes.template_files import read_template, template_paths
from unplugged.core.models.kind import OPENVINO
from unplugged.core.record_key import OFFERED, NoRecordKey
from unplugged.core.settings import (
    MOST_VOCABULARY,
    FinalPass,
    Settings,
    vocabulary_word,
)
from unplugged.runtime.placing import npu_obstacle
from unplugged.runtime.record_key import why_no_record_key
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.dialogs.sheet import Sheet, hint_label
from unplugged.ui.dialogs.tuning_section import TuningSection
from unplugged.ui.languages import app_languages, spoken_languages
from unplugged.ui.parts.switch import Switch
from unplugged.ui.parts.text import Label
from unplugged.ui.record_key import toggle_command
from unplugged.ui.recorder import work_options
from unplugged.ui.theme.theme import SchemeChoice
from unplugged.ui.theme.tokens import TEXT_SCALES
from unplugged.ui.words import explain, explain_code, spoken_share

_SIZE = QSize(600, 680)
Names = list[tuple[str | None, str]]


class SettingsDialog(Sheet):
    """Changes the settings file; what concerns the look is applied as one looks at it.

    Signals:
        record_key_chosen: Other keys that record from anywhere, "" for none.
    """

    record_key_chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the settings as they are."""
        title = QCoreApplication.translate("SettingsDialog", "Settings")
        super().__init__(context.theme, title, _SIZE, parent)
        self._context = context
        self._add_look()
        self._add_listening()
        self._add_minutes()
        if self._has_models_for_npu():
            self._add_npu()
        self._tuning = TuningSection(context, self)
        self.finished.connect(self._tuning.leave)
        self.finish(self.tr("Done"))

    # --- what can be set --------------------------------------------------------------------------

    def _add_look(self) -> None:
        card = self.card(self.tr("Look"))
        now = self._settings
        schemes = (
            (SchemeChoice.SYSTEM, self.tr("As the system")),
            (SchemeChoice.LIGHT, self.tr("Light")),
            (SchemeChoice.DARK, self.tr("Dark")),
        )
        self.choice(card, self.tr("Colours"), schemes, now.theme, self._set_scheme)
        sizes = [(scale, spoken_share(scale)) for scale in TEXT_SCALES]
        self.choice(card, self.tr("Text size"), sizes, now.text_scale, self._set_text_scale)
        languages: Names = [(None, self.tr("As the system")), *app_languages()]
        self.choice(
            card,
            self.tr("Language"),
            languages,
            now.app_language,
            lambda code: self._keep(replace(self._settings, app_language=code)),
            hint_label(self.tr("Holds from the next start.")),
        )
        still = Switch(self.theme, self.tr("Reduce motion"))
        still.setChecked(now.reduced_motion)
        still.toggled.connect(self._set_still)
        told = hint_label(self.tr("Nothing moves by itself."))
        self.line(card, Label(self.tr("Reduce motion")), still, told)

    def _add_listening(self) -> None:
        card = self.card(self.tr("Listening"))
        now = self._settings
        languages: Names = [(None, self.tr("Detect it")), *spoken_languages()]
        self.choice(
            card,
            self.tr("Spoken language"),
            languages,
            now.transcript_language,
            lambda code: self._keep(replace(self._settings, transcript_language=code)),
        )
        passes = (
            (FinalPass.OFF, self.tr("No")),
            (FinalPass.AFTER_STOP, self.tr("After each recording")),
            (FinalPass.ON_MAINS, self.tr("When on mains power")),
        )
        self.choice(
            card,
            self.tr("Listen a second time"),
            passes,
            now.final_pass,
            lambda choice: self._keep(replace(self._settings, final_pass=choice)),
            hint_label(self.tr("Slower and more exact than the words that appear live.")),
        )
        speech = self._models(ModelKind.SPEECH)
        self.choice(
            card,
            self.tr("Speech model"),
            speech,
            now.speech_model,
            lambda name: self._choose(replace(self._settings, speech_model=name)),
        )
        self._add_speakers(card)
        self._add_vocabulary(card)
        self._add_record_key(card)

    def _add_speakers(self, card: QVBoxLayout) -> None:
        models = self._models(ModelKind.SPEAKERS)
        caption = self.tr("Tell the voices on one track apart")
        switch = Switch(self.theme, caption)
        is_possible = len(models) > 1
        switch.setEnabled(is_possible)
        switch.setChecked(is_possible and self._settings.tells_speakers)
        switch.toggled.connect(
            lambda is_on: self._keep(replace(self._settings, tells_speakers=is_on))
        )
        hint = (
            self.tr(
                "Lines get “Speaker 1”, “Speaker 2”, which you can rename. A file waits for it "
                "before its minutes are written, some minutes per hour; a recording gets it later."
            )
            if is_possible
            else self.tr("Needs a model for speakers: add one in “Models”.")
        )
        self.line(card, Label(caption), switch, hint_label(hint))
        if is_possible:
            self.choice(
                card,
                self.tr("Model for speakers"),
                models,
                self._settings.speaker_model,
                lambda name: self._choose(replace(self._settings, speaker_model=name)),
            )

    def _add_record_key(self, card: QVBoxLayout) -> None:
        present = self._settings.record_key
        caption = self.tr("Key that records from any program")
        why = why_no_record_key()
        if why is None:
            keys = [("", self.tr("None")), *((each, native_keys(each)) for each in OFFERED)]
            if present and present not in OFFERED:
                keys.append((present, native_keys(present)))
            told = hint_label(self.tr("Begins and ends a recording, wherever you are."))
            self.choice(card, caption, keys, present, self._set_record_key, told)
            return
        reasons = {
            NoRecordKey.WAYLAND: self.tr("Wayland lets no program listen for keys of others."),
            NoRecordKey.MACOS: self.tr(
                "macOS asks for the right to read everything that is typed; Unplugged does without."
            ),
            NoRecordKey.NO_LIBRARY: self.tr("This window has no X11 server to listen with."),
        }
        words = self.tr("{reason} Give a key this command in the settings of your desktop:")
        card.addWidget(Label(caption))
        text = words.format(reason=reasons[why])
        card.addWidget(hint_label(text))
        command = QLineEdit(toggle_command())
        command.setReadOnly(True)
        command.setAccessibleName(caption)
        command.setCursorPosition(0)
        card.addWidget(command)

    def _add_vocabulary(self, card: QVBoxLayout) -> None:
        caption = Label(self.tr("Names and special words"))
        words = QPlainTextEdit("\n".join(self._settings.vocabulary))
        words.setPlaceholderText(self.tr("One a line, as they are written"))
        words.setAccessibleName(caption.text())
        words.setTabChangesFocus(True)
        words.setFixedHeight(self.theme.px(84))
        caption.setBuddy(words)
        told = hint_label()
        card.addWidget(caption)
        card.addWidget(words)
        card.addWidget(told)

        def show_how_many() -> None:
            kept = self._settings.vocabulary
            heard = len(vocabulary_of(kept))
            text = self.tr(
                "The recogniser takes the first {count} of these. Put the most important on top."
            )
            told.setText(text.format(count=heard))
            told.setVisible(heard < len(kept))

        def on_changed() -> None:
            self._set_vocabulary(words.toPlainText())
            show_how_many()

        show_how_many()
        words.textChanged.connect(on_changed)

    def _add_minutes(self) -> None:
        card = self.card(self.tr("Minutes"))
        now = self._settings
        self.choice(
            card,
            self.tr("Template"),
            self._templates(),
            now.template,
            lambda name: self._keep(replace(self._settings, template=name)),
        )
        languages: Names = [(None, self.tr("As it is spoken")), *spoken_languages()]
        self.choice(
            card,
            self.tr("Language of the minutes"),
            languages,
            now.minutes_language,
            lambda code: self._keep(replace(self._settings, minutes_language=code)),
        )
        self.choice(
            card,
            self.tr("Language model"),
            self._models(ModelKind.MINUTES),
            now.language_model,
            lambda name: self._choose(replace(self._settings, language_model=name)),
        )
        when = (
            (ReadAhead.ALWAYS, self.tr("Always")),
            (ReadAhead.ON_MAINS, self.tr("When on mains power")),
            (ReadAhead.NEVER, self.tr("No")),
        )
        self.choice(
            card,
            self.tr("Take notes during the meeting"),
            when,
            now.read_ahead,
            lambda choice: self._keep(replace(self._settings, read_ahead=choice)),
            hint_label(self._told_of_notes()),
        )

    def _told_of_notes(self) -> str:
        """Return what notes during the meeting are for, or why there are none on this computer."""
        try:
            room = self._context.service.room_ahead(work_options(self._settings))
        except UnpluggedError:
            room = None  # said when a meeting begins
        if room is not None and not room.is_enough:
            code, params = room.remark
            return explain_code(code, **dict(params))
        return self.tr("So that the minutes are ready soon after it. Live words go first.")

    def _add_npu(self) -> None:
        card = self.card(self.tr("Where models run"))
        obstacle = npu_obstacle()
        use = Switch(self.theme, self.tr("Use the NPU"))
        use.setChecked(self._settings.prefers_npu)
        use.setEnabled(obstacle is None or self._settings.prefers_npu)
        use.toggled.connect(lambda is_on: self._choose(replace(self._settings, prefers_npu=is_on)))
        hint = self.tr("For models in OpenVINO's form; all others run on the processor.")
        if obstacle is not None:
            reason = explain_code(obstacle.reason, detail=obstacle.detail)
            hint = self.tr("Not on this computer: {reason}.").format(reason=reason)
        self.line(card, Label(self.tr("Use the NPU")), use, hint_label(hint))

    def _has_models_for_npu(self) -> bool:
        return any(each.engine == OPENVINO for each in self._installed())

    def _models(self, kind: ModelKind) -> Names:
        best: Names = [(None, self.tr("The best that is installed"))]
        return best + [(each.name, each.name) for each in self._installed() if each.kind is kind]

    def _installed(self) -> list[ModelEntry]:
        try:
            entries = Catalogue.read(self._context.service.paths.user_models_dir).entries
        except UnpluggedError:
            # Said where models are used; the settings stay of use.
            return []
        return [each for each in entries if each.is_installed]

    def _templates(self) -> list[tuple[str, str]]:
        found = []
        for name, path in template_paths(self._context.service.template_folders).items():
            try:
                found.append((name, read_template(path).title))
            except UnpluggedError:
                # A template of the user's own with a mistake: said when it is used.
                found.append((name, name))
        return found

    # --- how --------------------------------------------------------------------------------------

    @property
    def _settings(self) -> Settings:
        return self._context.settings.current

    def _set_scheme(self, scheme: SchemeChoice) -> None:
        self._keep(replace(self._settings, theme=scheme))
        self.theme.choose(scheme=scheme)

    def _set_text_scale(self, scale: float) -> None:
        self._keep(replace(self._settings, text_scale=scale))
        self.theme.choose(text_scale=scale)

    def _set_still(self, is_still: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        self._keep(replace(self._settings, reduced_motion=is_still))
        self.theme.choose(is_motion_reduced=is_still)

    def _set_record_key(self, keys: str) -> None:
        self._keep(replace(self._settings, record_key=keys))
        self.record_key_chosen.emit(keys)

    def _set_vocabulary(self, text: str) -> None:
        words = dict.fromkeys(map(vocabulary_word, text.splitlines()))
        kept = tuple(filter(None, words))
        self._keep(replace(self._settings, vocabulary=kept[:MOST_VOCABULARY]))

    def _choose(self, wanted: Settings) -> None:
        """Keep another model; the one before has no business in memory any more."""
        self._keep(wanted)
        self._context.service.unload_models()
        self._tuning.refresh()

    def _keep(self, wanted: Settings) -> None:
        try:
            self._context.settings.keep(wanted)
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))


def native_keys(keys: str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
