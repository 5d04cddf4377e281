"""The sentence that a person reads for a code: what happened, and what to do about it.

English here; the window translates by the same codes. Nothing else in the app makes sentences out
of errors, and nothing decides by them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from unplugged.core.engine_reasons import ENGINE_REASONS
from unplugged.core.errors import UnpluggedError
from unplugged.core.file_reasons import FILE_REASONS
from unplugged.core.minutes.template_reasons import TEMPLATE_REASONS
from unplugged.core.model_reasons import REASONS
from unplugged.core.stand.reasons import STAND_REASONS

_REASONS = REASONS | FILE_REASONS | ENGINE_REASONS | TEMPLATE_REASONS | STAND_REASONS
_MAY_BE_CODES = ("reason", "key")  # what a sentence takes them from; a key may be a whole file
_SENTENCES: dict[str, str] = {
    "unplugged": "Something went wrong that Unplugged has no better words for.",
    # input
    "file_missing": "There is no file at {path}. Check the name and try again.",
    "file_unreadable": "{path} cannot be read ({reason}). Check its permissions.",
    "not_a_file": "{path} is not a file. Name one audio or video file.",
    "file_empty": "{path} is empty. There is nothing in it to transcribe.",
    "not_media": "{path} is not an audio or video file that can be read. "
    "Convert it to WAV, MP3 or MP4.",
    "no_audio_track": "{path} has no sound track. Choose a file with sound.",
    "no_audio_decoded": "No sound could be read from {path}. The file is damaged; "
    "try another copy.",
    "decoder_crashed": "{path} is damaged in a way that broke the decoder. Try another copy of it.",
    "decoder_stuck": "Reading {path} made no progress for {seconds} seconds and was stopped. "
    "Try another copy of it.",
    "nothing_recorded": "Nothing was recorded.",
    "meeting_empty": "Nothing was recorded in meeting {id}, so there is nothing to hear in it.",
    "meeting_unknown": "There is no meeting {id}. `unplugged list` shows what there is.",
    "meeting_ambiguous": "Several meetings start with {id}. Give more of the id.",
    "meeting_busy": "Meeting {id} is being worked on by another Unplugged. Wait, or stop that one.",
    "meeting_has_no_minutes": "Meeting {id} has no minutes yet. "
    "Write them with `unplugged minutes {id}`.",
    "minutes_unknown": "Meeting {id} has no finished version {version} of its minutes. "
    "`unplugged versions {id}` lists what there is.",
    "not_cut_off": "Meeting {id} was not cut off, or the work on it has gone on since.",
    "line_unknown": "Meeting {id} has no line {line}.",
    "speaker_unknown": "Nobody called {name} speaks in meeting {id}.",
    "bullet_unknown": "The minutes of meeting {id} have no bullet {number} that this can be done "
    "to.",
    "nothing_to_write": "Meeting {id} has no transcript to write minutes of.",
    "nothing_to_undo": "There is nothing more in meeting {id} to take back or to do again.",
    "text_empty": "The new text is empty. Type at least one letter.",
    "template_unknown": "There is no template {name}. Known templates: {known}.",
    "template_invalid": "The template {path} cannot be used: {reason}.",
    "question_empty": "There is no word in the question to look for. Name what it is about.",
    "format_unknown": "{name} is not a format. Known formats: {known}.",
    "format_needs_file": "A {name} file cannot be printed. Name a file with --out.",
    "language_unsupported": "The model {model} does not know the language {language}.",
    "output_unwritable": "{path} cannot be written ({reason}). Choose another place with --out.",
    "transcript_edited": "You have changed the transcript of meeting {id}. "
    "Say that it may be replaced, or keep it as it is.",
    "final_pass_unknown": "Meeting {id} has no final pass under way.",
    "transcript_unfinished": "Meeting {id} is not finished. Finish it first with "
    "`unplugged minutes {id}`.",
    # final pass
    "lines_in_use": "Lines are joined or split by that, which has to wait until the work on the "
    "meeting is done.",
    "final_one_voice": "Only one voice was heard, or too little of the others; the lines stay as "
    "they are.",
    "final_waits_for_work": "The final pass goes on when the other work is done.",
    "final_waits_for_turn": "The final pass waits for the one before it.",
    "final_waits_for_mains": "The final pass begins when the computer is plugged in.",
    "final_mains_unknown": "This computer does not say whether it is plugged in, so the final pass "
    "waits until you start it.",
    "receipt_missing": "Meeting {id} has no receipt. One is written when work on a meeting ends.",
    "receipt_gone": "No receipt with the code {typed} is on this computer. A stand deletes a "
    "visitor's receipt when the visitor goes.",
    "receipt_unreadable": "{path} is not a receipt that can be read ({reason}).",
    "assumptions_invalid": "The assumptions in {path} cannot be used: {reason}. "
    "Correct them, or delete the file to get the original ones back.",
    "stand_invalid": "The stand's settings {path} cannot be used. {key}: {reason}.",
    "stand_running": "The stand is open already. Leave it there before you open it again.",
    "passphrase_unusable": "The passphrase must have {shortest} to {longest} letters.",
    # environment
    "engine_failed": "The engine stopped working ({reason}).",
    "source_missing": "There is no {source} to record from. Connect one, or choose another source.",
    "model_missing": "No {kind} model {name} is installed.",
    "adapter_broken": "The adapter {path} cannot be laid over the language model: {reason}. "
    "Choose another one in the settings, or none.",
    "model_broken": "The model {name} cannot be loaded: {reason}. Install it again.",
    # models
    "model_unknown": "There is no model {name}. `unplugged models list` shows what there is.",
    "model_not_on_hub": "The model {name} is not one that can be downloaded.",
    "model_not_owned": "The model {name} was not added by Unplugged, so it is not deleted. "
    "It lies in {path}.",
    "model_busy": "The model {name} is in use. Wait until the work is done, or stop it.",
    "not_a_model": "{path} is no model that Unplugged can use: {reason}.",
    "model_damaged": "{path} is damaged and was not added: {reason}.",
    "model_changed": "The model {name} is not what it was when it was added. "
    "Remove it and add it again ({path}).",
    "address_invalid": "{address} is not an address. Write one such as https://example.org.",
    "hub_unreachable": "No answer came from {host} ({reason}). Check the network and the proxy; "
    "what is there already is kept.",
    "hub_refused": "{host} gives {repository} only to those who may have it. Accept its terms "
    "there, and give your access token.",
    "hub_lacks": "{host} does not have {what}.",
    "hub_busy": "{host} asks to wait {seconds} seconds. Go on after that; what is there already "
    "is kept.",
    "hub_failed": "{host} answered with something unexpected ({reason}). Try again later.",
    "download_damaged": "{file} from {host} is not the file that was promised, so it was thrown "
    "away. Try again.",
    "download_differs": "{host} now has another {file} than the one you got first, so it was not "
    "taken.",
    "model_needs_room": "The model {name} needs {needed}, and only {free} are free at {path}. "
    "Free some space.",
    "npu_unavailable": "The NPU cannot be used: {reason}.",
    "no_model_for_npu": "No model that was chosen runs on an NPU. Choose one in OpenVINO's form, "
    "or leave the NPU out.",
    "shape_unknown": "Nobody here knows how a model called {name} is built. Known: {known}.",
    "shape_needs_room": "A stand-in for {name} needs {needed} of {what}, and only {free} may be "
    "taken now.",
    "catalogue_invalid": "The model catalogue {path} is not valid: {reason}.",
    "disk_full": "The disk is full at {path}. Free some space; everything up to here is kept.",
    "folder_unwritable": "{path} cannot be written ({reason}). Unplugged keeps its meetings there.",
    "settings_unwritable": "The settings {path} cannot be written ({reason}). The change holds "
    "until Unplugged is closed.",
    "stand_unopened": "The stand cannot be opened ({reason}).",
    "autostart_failed": "Opening at login cannot be set at {place} ({reason}).",
    "record_key_taken": "Another program already uses {keys}. Choose other keys in the settings.",
    "library_broken": "The library {path} cannot be opened ({reason}). A copy is made before each "
    "update and lies beside it.",
    "library_held": "Another program keeps the library {path} to itself. Close that program, or "
    "wait until it lets go.",
    "library_too_new": "The library {path} was written by a newer Unplugged (version {version}). "
    "Update Unplugged.",
    "sound_system_broken": "The sound system cannot be used ({reason}). Files still work; "
    "recording needs it.",
    "source_lost": "No sound comes from {source} any more. Check how it is connected; recording "
    "goes on by itself when it is back.",
    "loudspeaker_missing": "There is no loudspeaker or headphones to play on. Connect some, then "
    "play again.",
    "loudspeaker_lost": "The loudspeaker is gone or takes no sound any more. Check how it is "
    "connected, then play again.",
    "journal_broken": "The readings in {path} cannot be used ({reason}).",
    "worker_lost": "The {worker} process stopped {count} times and was not started again. "
    "What was done until then is kept.",
    "worker_bug": "The {worker} process made a mistake of its own; the details are in {log}. "
    "What was done until then is kept.",
    "read_ahead_no_room": "Notes for the minutes are taken after the meeting, not during it: "
    "{speech} and {language} together need {needed} of memory, and {free} are free.",
    # remarks on the settings
    "settings_damaged": "The settings could not be read and were set aside as {aside}; "
    "Unplugged starts with its defaults.",
    "settings_invalid": "Some settings have values that Unplugged does not know ({names}); "
    "their defaults are used.",
    # remarks on a recording
    "cut_off": "The file ends in the middle; everything up to there was used.",
    "bad_packets": "Parts of the file are damaged and could not be read; the rest was used.",
    "header_wrong_length": "The file is shorter than it says; everything in it was used.",
    "has_gaps": "The file leaves out parts of the sound; everything that is in it was used.",
    "too_long": "The recording is longer than 48 hours; only its beginning was used.",
    "decoder_stopped": "Reading the file stopped in the middle; everything up to there was used.",
    "sound_overflowed": "Overflows told by the sound system: {count}. "
    "Sound that was lost by them is marked in the transcript.",
    # gaps of a recording: as a mere remark, and with the length of what is missing
    "paused": "Recording was paused here.",
    "paused_for": "Recording was paused here for {length}.",
    "recorder_restarted": "Recording stopped here and was started again.",
    "recorder_restarted_for": "Recording stopped here for {length} and was started again.",
    "sound_lost": "The sound system lost some sound here.",
    "sound_lost_for": "The sound system lost {length} of sound here; silence stands in its place.",
    "source_moved": "The source changed; from here on the sound comes from another one.",
    "only_zeros": "The microphone delivers nothing but silence. Check that it is not muted.",
    "suspended": "The computer slept here.",
    "suspended_for": "The computer slept here for {length}.",
    "gap": "Sound is missing here; then the source was back.",
    "gap_for": "No sound came from the source here for {length}; then it was back.",
    # remarks on minutes
    "extractive_no_model": "No language model is installed, so these minutes are made of sentences "
    "taken from the transcript.",
    "extractive_chosen": "As you wished, no language model was used; these minutes are made of "
    "sentences taken from the transcript.",
    "extractive_model_failed": "The language model failed, so these minutes are made of sentences "
    "taken from the transcript.",
    "template_needs_model": "Some parts of this template need a larger language model; they hold "
    "what rules could find in the transcript.",
    "language_needs_model": "To write in another language than was spoken needs a larger language "
    "model; these minutes are in the language of the recording.",
    "minutes_translated": "Written in another language than was spoken, so only numbers and the "
    "names of speakers were checked against the recording.",
    "answer_no_model": "No language model here can answer questions, so these are lines of "
    "the transcript that come near to it.",
    "answer_model_failed": "The language model failed, so these are lines of the transcript that "
    "come near to an answer.",
    "partial_minutes": "Writing was stopped; these minutes are not complete.",
    "partial_coverage": "Parts of the transcript could not be read by the language model.",
    "no_speech": "No speech was found in this recording.",
    "interrupted": "Work on this meeting was interrupted; what was done until then is kept.",
    "cut_off_by_crash": "Unplugged was cut off while it worked on this meeting; "
    "what was done until then is kept.",
    # proof: headlines, then the small print below them
    "proof_gpu_denied": "GPU 0 %, denied by the kernel",
    "proof_gpu_measured": "GPU 0 %, measured",
    "proof_gpu_nothing_loaded": "No GPU code loaded",
    "proof_gpu_not_measurable": "GPU: cannot be measured here",
    "proof_gpu_not_looked": "GPU: not looked at yet",
    "proof_gpu_used": "GPU touched by {process} (pid {pid})",
    "proof_gpu_touched": "GPU touched",
    "proof_network_touched": "Network touched",
    "proof_npu_touched": "NPU in use",
    "proof_who_and_why": "{process} (pid {pid}): {reason}",
    "proof_network_denied": "Network 0 bytes, denied by the kernel",
    "proof_network_measured": "Network 0 bytes, measured",
    "proof_network_nothing_loaded": "No connection open",
    "proof_network_not_measurable": "Network: cannot be measured here",
    "proof_network_not_looked": "Network: not looked at yet",
    "proof_network_used": "Network touched by {process} (pid {pid})",
    "proof_npu_denied": "NPU 0 %, denied by the kernel",
    "proof_npu_measured": "NPU 0 %, measured",
    "proof_npu_nothing_loaded": "No NPU code loaded",
    "proof_npu_not_measurable": "NPU: cannot be measured here",
    "proof_npu_not_looked": "NPU: not looked at yet",
    "proof_npu_used": "NPU in use by {process} (pid {pid})",
    "proof_download": "Download in progress",
    "proof_download_over": "Downloaded, as asked",
    "proof_download_bytes": "{received} received, {sent} sent",
    "proof_workers_denied": "The processes that do the work: the kernel denies it.",
    "proof_workers_measured": "The processes that do the work: a counter was read and says 0.",
    "proof_workers_nothing_loaded": "The processes that do the work: nothing that could use it is "
    "loaded or open.",
    "proof_workers_not_measurable": "The processes that do the work: cannot be told here.",
    "proof_app_denied": "Unplugged's own window or terminal: the kernel denies it.",
    "proof_app_measured": "Unplugged's own window or terminal: a counter was read and says 0.",
    "proof_app_nothing_loaded": "Unplugged's own window or terminal: nothing that could use it is "
    "loaded or open.",
    "proof_app_not_measurable": "Unplugged's own window or terminal: cannot be told here.",
    "proof_used_by_gpu": "{process} (pid {pid}) touched the GPU: {reason}.",
    "proof_used_by_network": "{process} (pid {pid}) touched the network: {reason}.",
    "proof_used_by_npu": "{process} (pid {pid}) uses the NPU: {reason}.",
} | _REASONS


# What happened while nothing stopped; any other reason is a fault that was over by then.
_GAPS_WITH_WORDS = frozenset(
    {"paused", "recorder_restarted", "sound_lost", "source_moved", "only_zeros", "suspended"}
)
DECIMALS_BELOW_S = 10  # of a longer time a tenth of a second says nothing more
_LEAST_LOST_S = 0.05  # less would read as "0.0 s"


def sentence(code: str, **params: str) -> str:
    """Return the sentence for a code with its parameters filled in.

    Args:
        code: Code of an error or a remark.
        params: Values for the sentence; one that is missing shows as its name.

    Raises:
        KeyError: if there is no sentence for this code; that is a bug.
    """
    return _SENTENCES[code].format_map(with_reason(params, raw_sentence))


def with_reason(params: Mapping[str, str], words_of: Callable[[str], str]) -> dict[str, str]:
    """Return the parameters of a sentence with words in place of the codes among them.

    Args:
        params: Parameters; what a library says as a reason stays as it is.
        words_of: Gives the words of a code with their placeholders.
    """
    named = _Named(params)
    for name in _MAY_BE_CODES:
        code = named.get(name)
        if code is not None and code in _REASONS:
            named[name] = words_of(code).format_map(named)
    return named


def sentence_for(error: UnpluggedError) -> str:
    """Return the sentence for an error."""
    return sentence(error.code, **error.params)


def raw_sentence(code: str) -> str:
    """Return the sentence for a code with its placeholders, as translations are found by it.

    Raises:
        KeyError: if there is no sentence for this code; that is a bug.
    """
    return _SENTENCES[code]


def gap_code(reason: str, lost_s: float) -> str:
    """Return the code of the sentence for a place where something was not recorded.

    Args:
        reason: Code of what happened.
        lost_s: How many seconds are missing, 0 when nobody knows or nothing is.
    """
    code = reason if reason in _GAPS_WITH_WORDS else "gap"
    with_length = f"{code}_for"
    return with_length if lost_s >= _LEAST_LOST_S and has_sentence(with_length) else code


def gap_sentence(reason: str, lost_s: float) -> str:
    """Return the sentence for a place where something was not recorded; see ``gap_code``."""
    return sentence(gap_code(reason, lost_s), length=_length(lost_s))


def _length(seconds: float) -> str:
    """Return a length for reading, such as "0.4 s", "12 s", "3 min 5 s" or "1 h 2 min"."""
    if round(seconds, 1) < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def all_codes() -> tuple[str, ...]:
    """Return all codes that have a sentence, in the order in which they stand here."""
    return tuple(_SENTENCES)


def has_sentence(code: str) -> bool:
    """Return whether there is a sentence for this code."""
    return code in _SENTENCES


class _Named(dict[str, str]):
    """Parameters of a sentence; an unknown one reads as its own name."""

    def __missing__(self, key: str) -> str:
        return key
