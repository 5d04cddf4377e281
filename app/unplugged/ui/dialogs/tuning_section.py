"""The card of the settings about how the language model is run, and what each switch is worth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from unplugged.core.bench.effects import Effects, Way, kept_effects, ways
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.errors import UnpluggedError
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.runtime.benchmark import Bench
from unplugged.runtime.model_list import machine_name, used_model
from unplugged.runtime.tricks import measure_tricks
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.dialogs.effect_words import effect_in_words, not_measured, times
from unplugged.ui.dialogs.sheet import Sheet, hint_label
from unplugged.ui.models.speed_check import SpeedCheck
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.choice import Choice
from unplugged.ui.parts.switch import Switch
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain, explain_code

_SWITCHES = ("flash_attention", "prompt_lookup", "keeps_prefix", "packs_weights")
_BATCHES = (64, 128, AS_USUAL.batch_tokens, 512, 1_024)


class TuningSection(QObject):
    """Fills a card of the settings; a change holds for the next work that begins."""

    def __init__(self, context: Context, sheet: Sheet) -> None:
        """Show the switches as they are, with what was measured of them."""
        super().__init__(sheet)
        self._context = context
        self._sheet = sheet
        self._check: SpeedCheck | None = None
        self._steps = self._done = 0
        self._tried_adapter = ""
        self._hints: dict[str, Label] = {}
        self._lists: dict[str, tuple[Choice, list[tuple[int, str]]]] = {}
        self._card = sheet.card(self.tr("How the language model is run"))
        self._about = hint_label()
        self._card.addWidget(self._about)
        self.switches = {name: self._add_switch(name) for name in _SWITCHES}
        self._add_choices()
        self._add_adapter()
        self._add_measuring()
        self.refresh()

    @property
    def is_measuring(self) -> bool:
        """Whether something is being measured."""
        return self._check is not None

    def hint(self, name: str) -> str:
        """Return what is said of a switch."""
        return self._hints[name].text()

    def refresh(self) -> None:
        """Say what is known of the model that the settings come to."""
        model = self._model
        about = self.tr("What Unplugged does by itself suits most computers.")
        if model:
            measured = self.tr("What is measured here is measured with {model}.")
            about = f"{about} {measured.format(model=model)}"
        self._about.setText(about)
        effects = self._effects(model)
        for name in self._hints:
            self._say_of(name, self._told(name, model, effects))
        self._name_choices(effects)
        is_short_possible = self._tuning.flash_attention
        self.memory.setEnabled(is_short_possible)
        if not is_short_possible:
            self.memory.setCurrentIndex(0)
            self._say_of("kv_bits", self.tr("Fewer bits need flash attention."))
        adapter = self._tuning.lora
        self.adapter.setText(Path(adapter).name if adapter else self.tr("None"))
        self.no_adapter.setVisible(bool(adapter))

    def choose_adapter(self, path: str) -> None:
        """Lay an adapter over the model from now on, once it was seen to fit; "" for none."""
        if not path:
            self._set(lora="", lora_for="")
            return
        only = (Way(), Way("lora", path))
        self._start(lambda bench: measure_tricks(bench, self._model or None, only), len(only), path)

    def measure(self) -> None:
        """Measure all switches, the adapter as well if there is one."""
        tried = ways(self._tuning.lora)
        self._start(lambda bench: measure_tricks(bench, self._model or None, tried), len(tried))

    @Slot()
    def leave(self) -> None:
        """End a measuring; nothing of it is kept."""
        if self._check is not None:
            self._check.finish()
            self._end()

    # --- what can be set --------------------------------------------------------------------------

    def _add_switch(self, name: str) -> Switch:
        captions = {
            "flash_attention": self.tr("Flash attention"),
            "prompt_lookup": self.tr("Guess words that stood in the text"),
            "keeps_prefix": self.tr("Read the same beginning once"),
            "packs_weights": self.tr("Lay out weights for this processor (AMX, VNNI)"),
        }
        switch = Switch(self._sheet.theme, captions[name])
        switch.setChecked(getattr(self._tuning, name))
        switch.toggled.connect(partial(self._switched, name))
        self._hints[name] = hint_label()
        label = Label(captions[name], wraps=True)
        self._sheet.line(self._card, label, switch, self._hints[name])
        return switch

    def _add_choices(self) -> None:
        usual = self.tr("{count} (usual)")
        sizes = [
            (size, usual.format(count=size) if size == AS_USUAL.batch_tokens else str(size))
            for size in _BATCHES
        ]
        self.batch = self._choice("batch_tokens", self.tr("Words read at a time"), sizes)
        bits = self.tr("{count} bits")
        memory = [
            (16, self.tr("16 bits (usual)")),
            (8, bits.format(count=8)),
            (4, bits.format(count=4)),
        ]
        self.memory = self._choice("kv_bits", self.tr("Memory of what was read"), memory)
        weights = [
            (0, self.tr("As the model comes")),
            (8, bits.format(count=8)),
            (4, bits.format(count=4)),
        ]
        self.weights = self._choice("weight_bits", self.tr("Weights"), weights)

    def _choice(self, name: str, caption: str, choices: list[tuple[int, str]]) -> Choice:
        self._hints[name] = hint_label()
        box = self._sheet.choice(
            self._card,
            caption,
            choices,
            getattr(self._tuning, name),
            lambda value: self._set(**{name: value}),
            self._hints[name],
        )
        self._lists[name] = (box, choices)
        return box

    def _add_adapter(self) -> None:
        theme = self._sheet.theme
        column = QVBoxLayout()
        self._hints["lora"] = hint_label()
        self.adapter = Label("", role="secondary", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Label(self.tr("Adapter (LoRA)")))
        row.addWidget(self.adapter, 1)
        self.no_adapter = Button(theme, self.tr("Remove"), kind="quiet")
        self.no_adapter.setAccessibleName(self.tr("Remove the adapter"))
        self.no_adapter.clicked.connect(lambda: self.choose_adapter(""))
        self.find_adapter = Button(theme, self.tr("Choose…"))
        self.find_adapter.setAccessibleName(self.tr("Choose an adapter"))
        self.find_adapter.clicked.connect(self._find_adapter)
        row.addWidget(self.no_adapter)
        row.addWidget(self.find_adapter)
        column.addLayout(row)
        column.addWidget(self._hints["lora"])
        self._card.addLayout(column)

    def _add_measuring(self) -> None:
        self.progress = hint_label()
        self.measuring = Button(self._sheet.theme, self.tr("Measure on this computer"))
        self.measuring.clicked.connect(self._toggle_measuring)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.progress, 1)
        row.addWidget(self.measuring)
        self._card.addLayout(row)

    # --- what is known ----------------------------------------------------------------------------

    @property
    def _tuning(self) -> Tuning:
        return self._context.settings.current.tuning

    @property
    def _model(self) -> str:
        """Name of the language model that work would use, empty when there is none."""
        try:
            catalogue = Catalogue.read(self._context.service.paths.user_models_dir)
        except UnpluggedError:
            return ""  # said where models are used
        found = used_model(catalogue, ModelKind.MINUTES, self._context.settings.current)
        return found.name if found is not None else ""

    def _effects(self, model: str) -> Effects | None:
        service = self._context.service
        return kept_effects(service.paths.cache_dir, machine_name(service.measuring.cpu), model)

    def _told(self, name: str, model: str, effects: Effects | None) -> str:
        value = getattr(self._tuning, name)
        is_switch = name in _SWITCHES
        if not is_switch and value == getattr(AS_USUAL, name):
            return ""
        way = Way(name, value=False) if is_switch else Way(name, value)
        if name == "lora" and not self._tuning.for_model(model).lora:
            words = self.tr("It belongs to {model} and rests while another model is used.")
            return words.format(model=self._tuning.lora_for)
        if effects is None:
            return not_measured()
        failure = effects.failures.get(way.key)
        if failure is not None:
            return explain_code(failure[0], **failure[1])
        effect = effects.of_switch(name) if is_switch else effects.of(way)
        return effect_in_words(effect)

    def _say_of(self, name: str, text: str) -> None:
        self._hints[name].setText(text)
        self._hints[name].setVisible(bool(text))

    def _name_choices(self, effects: Effects | None) -> None:
        """Put into the lists how fast each choice is beside the usual one."""
        for name, (box, choices) in self._lists.items():
            for place, (value, text) in enumerate(choices):
                effect = None
                if effects is not None and value != getattr(AS_USUAL, name):
                    effect = effects.of(Way(name, value))
                box.setItemText(place, text if effect is None else f"{text} · {times(effect)}")

    # --- what is chosen ---------------------------------------------------------------------------

    def _switched(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        self._set(**{name: is_on})

    def _set(self, **changed: Any) -> None:  # noqa: ANN401 - what Tuning has
        if changed.get("flash_attention") is False:
            changed["kv_bits"] = AS_USUAL.kv_bits
        settings = self._context.settings
        wanted = replace(settings.current, tuning=replace(self._tuning, **changed))
        try:
            settings.keep(wanted)
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
        self._context.service.unload_models()
        self.refresh()

    @Slot()
    def _find_adapter(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._sheet, self.tr("Choose an adapter"), "", self.tr("Adapters (*.gguf)")
        )
        if chosen:
            self.choose_adapter(chosen)

    # --- measuring --------------------------------------------------------------------------------

    @Slot()
    def _toggle_measuring(self) -> None:
        if self._check is not None:
            self.leave()
        else:
            self.measure()

    def _start(
        self, measure: Callable[[Bench], object], steps: int, tried_adapter: str = ""
    ) -> None:
        if self._check is not None:
            return
        service = self._context.service
        if service.is_working:
            text = self.tr("Something is being worked on; it would be measured along.")
            self.progress.setText(text)
            return
        self._steps, self._done = steps, 0
        self._tried_adapter = tried_adapter
        self._check = SpeedCheck(service.paths, service.roster, measure, self)
        self._check.stepped.connect(self._on_step)
        self._check.done.connect(self._on_done)
        self._check.failed.connect(self._on_failed)
        self.measuring.setText(self.tr("Cancel"))
        self.find_adapter.setEnabled(False)
        self._check.start()

    @Slot(str)
    def _on_step(self, _key: str) -> None:
        self._done += 1
        text = self.tr("Measuring {done} of {count}… Leave the computer alone.")
        self.progress.setText(text.format(done=self._done, count=self._steps))

    @Slot(object)
    def _on_done(self, effects: Effects) -> None:
        tried = self._tried_adapter
        self._finish()
        failure = effects.failures.get(Way("lora", tried).key) if tried else None
        if failure is not None:
            self._say_of("lora", explain_code(failure[0], **failure[1]))
        elif tried:
            self._set(lora=tried, lora_for=effects.model)

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self._finish()
        self.progress.setText(explain(error))

    def _finish(self) -> None:
        if self._check is not None:
            self._check.finish()
        self._end()
        self.refresh()

    def _end(self) -> None:
        if self._check is not None:
            self._check.deleteLater()
            self._check = None
        self._tried_adapter = ""
        self.progress.setText("")
        self.measuring.setText(self.tr("Measure on this computer"))
        self.find_adapter.setEnabled(True)
