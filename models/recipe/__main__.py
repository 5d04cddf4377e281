"""``python -m models.recipe STEP``: the steps that make the demo models and the sample."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import cast

STEPS = {
    "speech-data": "models.recipe.speech_data:main",
    "speech-train": "models.recipe.speech_train:main",
    "speech-align": "models.recipe.speech_align:main",
    "speech-export": "models.recipe.speech_export:main",
    "speech-heads": "models.recipe.speech_wordtimes:main",
    "speech-eval": "models.recipe.speech_eval:main",
    "speech-in-app": "models.recipe.speech_in_app:main",
    "minutes-import": "models.recipe.minutes_import:main",
    "minutes-train": "models.recipe.minutes_train:main",
    "minutes-mix": "models.recipe.minutes_mix:main",
    "minutes-export": "models.recipe.minutes_export:main",
    "minutes-eval": "models.recipe.minutes_eval:main",
    "speakers-data": "models.recipe.speaker_data:main",
    "speakers-train": "models.recipe.speaker_train:main",
    "speakers-export": "models.recipe.speaker_export:main",
    "openvino-export": "models.recipe.openvino_export:main",
    "openvino-tiny": "models.recipe.openvino_tiny:main",
    "sample": "models.recipe.speech_sample:main",
}


def run(arguments: list[str]) -> int:
    """Run the step named first with the arguments that follow it."""
    if not arguments or arguments[0] not in STEPS:
        print("usage: python -m models.recipe STEP [--help]\nsteps: " + ", ".join(STEPS))
        return 2
    # OpenVINO reports each import to Google Analytics by this package, unless it can't be imported.
    sys.modules["openvino_telemetry"] = cast("ModuleType", None)
    module, _, function = STEPS[arguments[0]].partition(":")
    getattr(importlib.import_module(module), function)(arguments[1:])
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
