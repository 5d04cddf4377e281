"""Why a model, a hub or an NPU can't be used: codes, and the half sentences for them.

An error of ``core.model_errors`` carries one as its ``reason``, and what the words below call
``detail`` as another parameter. The window translates them like sentences. What a library or the
system says stands in the place of a code as it is.
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """What is wrong with a model, a hub's answer or an NPU."""

    NOT_THERE = "model_not_there"
    HAS_NOTHING = "model_has_nothing"
    NOT_GGUF = "model_not_gguf"
    VERSION_UNKNOWN = "model_version_unknown"
    HEAD_TOO_LARGE = "model_head_too_large"
    HEAD_CUT_OFF = "model_head_cut_off"
    HEAD_MAKES_NO_SENSE = "model_head_makes_no_sense"
    WEIGHTS_MISSING = "model_weights_missing"
    WEIGHTS_UNKNOWN = "model_weights_unknown"
    WEIGHTS_MAKE_NO_SENSE = "model_weights_make_no_sense"
    CUT_OFF = "model_cut_off"
    PARTS_DIFFER = "model_parts_differ"
    PART_RENAMED = "model_part_renamed"
    HOLDS_A_COMPONENT = "model_holds_a_component"
    WRITES_NO_TEXT = "model_writes_no_text"
    FILE_MISSING = "model_file_missing"
    FILE_UNREADABLE = "model_file_unreadable"
    FILE_CUT_OFF = "model_file_cut_off"
    FILE_DAMAGED = "model_file_damaged"
    FILE_TOO_LARGE = "model_file_too_large"
    NOT_WHISPER = "model_not_whisper"
    TOKENIZER_LACKS = "model_tokenizer_lacks"
    BANDS_UNKNOWN = "model_bands_unknown"
    BANDS_DIFFER = "model_bands_differ"
    NOT_LAID_OVER = "model_not_laid_over"
    CONTEXT_TOO_SMALL = "model_context_too_small"
    NOT_ONNX = "model_not_onnx"
    REFERS_ELSEWHERE = "model_refers_elsewhere"
    HOLDS_A_LOOP = "model_holds_a_loop"
    TELLS_NO_VOICES = "model_tells_no_voices"
    ENGINE_REFUSES = "model_engine_refuses"
    ENGINE_BROKE = "model_engine_broke"
    ENGINE_BUSY = "model_engine_busy"
    HUB_TOOK_TOO_LONG = "hub_took_too_long"
    HUB_STATUS = "hub_status"
    HUB_SIZE_MISSING = "hub_size_missing"
    HUB_HAS_NO_FILES = "hub_has_no_files"
    HUB_SENT_ANOTHER_PART = "hub_sent_another_part"
    HUB_SENT_TOO_MUCH = "hub_sent_too_much"
    HUB_UNENCRYPTED = "hub_unencrypted"
    OPENVINO_NOT_INSTALLED = "openvino_not_installed"
    OPENVINO_NOT_LOADED = "openvino_not_loaded"
    NPU_NOT_ON_MACOS = "npu_not_on_macos"
    NPU_NOT_KNOWN = "npu_not_known"
    NPU_OF_ANOTHER_MAKER = "npu_of_another_maker"
    NPU_DRIVER_NOT_LOADED = "npu_driver_not_loaded"
    NPU_WITHOUT_DEVICE_FILE = "npu_without_device_file"
    NPU_DEVICE_FILE_MISSING = "npu_device_file_missing"
    NPU_DEVICE_FILE_CLOSED = "npu_device_file_closed"
    NPU_LIBRARY_MISSING = "npu_library_missing"
    NPU_DRIVER_MISSING = "npu_driver_missing"
    NPU_NOT_FOUND = "npu_not_found"
    NPU_MIXES_WINDOWS = "npu_mixes_windows"


REASONS: dict[str, str] = {
    Reason.NOT_THERE: "there is no such file or folder",
    Reason.HAS_NOTHING: "there is no GGUF file and no model.bin in it",
    Reason.NOT_GGUF: "it is not a GGUF file",
    Reason.VERSION_UNKNOWN: "its GGUF version {detail} is not known",
    Reason.HEAD_TOO_LARGE: "its head claims more than a model can have",
    Reason.HEAD_CUT_OFF: "it ends in the middle of its head",
    Reason.HEAD_MAKES_NO_SENSE: "its head makes no sense ({detail})",
    Reason.WEIGHTS_MISSING: "it has no weights",
    Reason.WEIGHTS_UNKNOWN: "its weights are of a kind ({detail}) that is not known here",
    Reason.WEIGHTS_MAKE_NO_SENSE: "some of its weights have a size that makes no sense",
    Reason.CUT_OFF: "it is cut off; the end of it is missing",
    Reason.PARTS_DIFFER: "{detail} does not belong to the same model",
    Reason.PART_RENAMED: "it is one of {detail} parts and does not have the name that it was made "
    "with",
    Reason.HOLDS_A_COMPONENT: "it holds only a part of a model ({detail})",
    Reason.WRITES_NO_TEXT: "it is no model that writes text (build: {detail})",
    Reason.FILE_MISSING: "{detail} is missing",
    Reason.FILE_UNREADABLE: "{detail} cannot be read",
    Reason.FILE_CUT_OFF: "{detail} is cut off",
    Reason.FILE_DAMAGED: "{detail} is damaged",
    Reason.FILE_TOO_LARGE: "{detail} is too large to be what it should be",
    Reason.NOT_WHISPER: "{detail} is not a Whisper model of CTranslate2",
    Reason.TOKENIZER_LACKS: "tokenizer.json has no {detail}",
    Reason.BANDS_UNKNOWN: "preprocessor_config.json has feature_size {detail}",
    Reason.BANDS_DIFFER: "preprocessor_config.json and model.bin differ in mel bins: {detail}",
    Reason.NOT_LAID_OVER: "it is no adapter for this model",
    Reason.CONTEXT_TOO_SMALL: "its context of {detail} tokens is too small for this",
    Reason.NOT_ONNX: "it is not an ONNX file",
    Reason.REFERS_ELSEWHERE: "its weights lie in other files, which is not allowed here",
    Reason.HOLDS_A_LOOP: "it holds a loop, which no model for speakers needs",
    Reason.TELLS_NO_VOICES: "it is no model that tells voices apart ({detail})",
    Reason.ENGINE_REFUSES: "its engine cannot use it",
    Reason.ENGINE_BROKE: "its engine broke on it",
    Reason.ENGINE_BUSY: "its engine was still busy with it after {detail} seconds",
    Reason.HUB_TOOK_TOO_LONG: "it took too long",
    Reason.HUB_STATUS: "status {detail}",
    Reason.HUB_SIZE_MISSING: "it says no size of {detail}",
    Reason.HUB_HAS_NO_FILES: "there are no model files in {detail}",
    Reason.HUB_SENT_ANOTHER_PART: "it sent another part of {detail}",
    Reason.HUB_SENT_TOO_MUCH: "{detail} is longer than it was said to be",
    Reason.HUB_UNENCRYPTED: "it leads to an unencrypted connection",
    Reason.OPENVINO_NOT_INSTALLED: "OpenVINO is not installed; `python3 run.py npu` adds it to a "
    "checkout, `pip install unplugged[npu]` elsewhere",
    Reason.OPENVINO_NOT_LOADED: "OpenVINO is not installed, which `python3 run.py npu` does "
    "({detail})",
    Reason.NPU_NOT_ON_MACOS: "OpenVINO has no driver for an NPU on macOS",
    Reason.NPU_NOT_KNOWN: "the kernel knows of none",
    Reason.NPU_OF_ANOTHER_MAKER: "OpenVINO runs on Intel's NPUs only, and the one here belongs to "
    "{detail}",
    Reason.NPU_DRIVER_NOT_LOADED: "the kernel's driver {detail} is not loaded",
    Reason.NPU_WITHOUT_DEVICE_FILE: "the kernel's driver {detail} gives it no device file",
    Reason.NPU_DEVICE_FILE_MISSING: "{detail} is missing",
    Reason.NPU_DEVICE_FILE_CLOSED: "you may not open {detail}; membership in the group render "
    "gives that right",
    Reason.NPU_LIBRARY_MISSING: "Intel's driver library {detail} is not installed",
    Reason.NPU_DRIVER_MISSING: "Intel's NPU driver is not installed",
    Reason.NPU_NOT_FOUND: "OpenVINO finds none; its driver may be too old, or not there",
    Reason.NPU_MIXES_WINDOWS: "asked again for words it had heard before, OpenVINO gave others; "
    "some of its releases mix up windows of sound on an NPU (OpenVINO issue 37937)",
}
