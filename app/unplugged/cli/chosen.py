"""What was chosen in the settings, for where a command says nothing else."""

from __future__ import annotations

from unplugged.core.models.openvino import Device
from unplugged.core.paths import app_paths
from unplugged.core.settings import Settings, SettingsFile
from unplugged.runtime.options import device_for


def chosen() -> Settings:
    """Return the settings, for the models that were chosen with `models use` or in the window."""
    return SettingsFile.open(app_paths().settings_file).current


def device_or_usual(device: Device | None) -> Device:
    """Return where models run: as was said, else by the settings."""
    return device or device_for(prefers_npu=chosen().prefers_npu)


def all_words(words: list[str] | None) -> tuple[str, ...]:
    """Return the words of this meeting, then those of the settings."""
    return (*(words or ()), *chosen().vocabulary)
