"""Writes the two shipped demo models in OpenVINO's form, for NPUs and for OpenVINO's CPU engine.

Usage: python -m models.recipe openvino-export FOLDER

FOLDER gets demo-speech-openvino, demo-minutes-openvino and a catalogue.toml that describes them,
so it may be the app's folder of models. Weights stay int8 with one scale a row, as they were
trained to be; symmetric, because that is what NPUs want. Needs the environment of
requirements-openvino.txt, not that of the training.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import gguf
import nncf
import openvino
import torch
from openvino_tokenizers import convert_tokenizer
from optimum.exporters.openvino import main_export
from tokenizers import Tokenizer
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from models.recipe import minutes_import, speech_import
from models.recipe.minutes_export import CHAT_TEMPLATE
from models.recipe.minutes_net import NORM_EPSILON, ROPE_BASE, MinutesNet
from models.recipe.minutes_tokens import CHAT_END, END_OF_TEXT
from models.recipe.speech_export import PREPROCESSOR, as_transformers
from models.recipe.speech_net import Shape, SpeechNet
from models.recipe.speech_tokens import SpeechTokens

SPEECH, MINUTES = "demo-speech-openvino", "demo-minutes-openvino"
MOST_TOKENS = 448  # of Whisper's decoder
BLOCK = {
    "attention_norm": "input_layernorm",
    "query": "self_attn.q_proj",
    "key": "self_attn.k_proj",
    "value": "self_attn.v_proj",
    "out": "self_attn.o_proj",
    "hidden_norm": "post_attention_layernorm",
    "gate": "mlp.gate_proj",
    "up": "mlp.up_proj",
    "down": "mlp.down_proj",
}
CATALOGUE = f"""\
# Written by the recipe's step openvino-export.

[[model]]
name = "{SPEECH}"
kind = "speech"
engine = "openvino"
path = "{SPEECH}"
purpose = "The demo speech model in OpenVINO's form; for showing the app."
publisher = "The Unplugged project"
licence = "MIT"
languages = ["en"]
window_s = 10
takes_hints = false

[[model]]
name = "{MINUTES}"
kind = "minutes"
engine = "openvino"
path = "{MINUTES}"
purpose = "The demo minutes model in OpenVINO's form; for showing the app."
publisher = "The Unplugged project"
licence = "MIT"
languages = ["en"]
trained_for_minutes = true
max_lines = 8
"""


def export_speech(
    net: SpeechNet, shape: Shape, tokens: SpeechTokens, trained: dict[str, Any], folder: Path
) -> None:
    """Write a speech model: encoder, decoder with its memory inside, tokenizer and settings.

    Args:
        net: The network; its character head stays behind.
        shape: Its sizes.
        tokens: Its tokenizer.
        trained: Of CTranslate2's config.json: tokens that are never written, alignment heads.
        folder: Where to write.
    """
    with tempfile.TemporaryDirectory() as work:
        as_transformers(net, shape, tokens).save_pretrained(work)
        own = Path(work, "own.json")
        tokens.tokenizer.save(str(own))
        tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(own))
        tokenizer.save_pretrained(work)
        features = json.dumps(PREPROCESSOR, indent=2) + "\n"
        Path(work, "preprocessor_config.json").write_text(features)
        _convert(work, folder, "automatic-speech-recognition-with-past")
        _write_tokenizer(tokenizer, own, folder)
    (folder / "preprocessor_config.json").write_text(features)
    settings = json.dumps(_speech_settings(trained, tokens), indent=1) + "\n"
    (folder / "generation_config.json").write_text(settings)
    _shrink(folder, ("openvino_encoder_model", "openvino_decoder_model"))


def _speech_settings(trained: dict[str, Any], tokens: SpeechTokens) -> dict[str, Any]:
    return {
        "decoder_start_token_id": tokens.start,
        "bos_token_id": tokens.end,
        "eos_token_id": tokens.end,
        "pad_token_id": tokens.end,
        "prev_sot_token_id": tokens.previous,
        "no_timestamps_token_id": tokens.no_times,
        "max_initial_timestamp_index": 50,
        "max_length": MOST_TOKENS,
        "is_multilingual": False,
        "begin_suppress_tokens": trained["suppress_ids_begin"],
        "suppress_tokens": trained["suppress_ids"],
        "alignment_heads": trained["alignment_heads"],
        "return_timestamps": False,
    }


def export_minutes(net: MinutesNet, tokens: Tokenizer, folder: Path) -> None:
    """Write a minutes model with its memory inside, its tokenizer and its settings."""
    with tempfile.TemporaryDirectory() as work:
        own = Path(work, "own.json")
        tokens.save(str(own))
        tokenizer = PreTrainedTokenizerFast(
            tokenizer_file=str(own),
            bos_token=END_OF_TEXT,
            pad_token=END_OF_TEXT,
            eos_token=CHAT_END,
            chat_template=CHAT_TEMPLATE,
        )
        _as_llama(net, tokenizer).save_pretrained(work)
        tokenizer.save_pretrained(work)
        _convert(work, folder, "text-generation-with-past")
        _write_tokenizer(tokenizer, own, folder)
    _shrink(folder, ("openvino_model",))


def _as_llama(net: MinutesNet, tokenizer: PreTrainedTokenizerFast) -> LlamaForCausalLM:
    shape = net.shape
    config = LlamaConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        intermediate_size=shape.hidden,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.heads,
        max_position_embeddings=shape.context,
        rms_norm_eps=NORM_EPSILON,
        rope_theta=ROPE_BASE,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    llama = LlamaForCausalLM(config)
    weights = {}
    for name, values in net.state_dict().items():
        is_turned = name.split(".")[-2] in ("query", "key")
        weights[_llama_name(name)] = _halves(values, shape.heads) if is_turned else values
    report = llama.load_state_dict(weights, strict=False)
    if report.unexpected_keys or set(report.missing_keys) - {"lm_head.weight"}:
        raise ValueError(f"the network does not fit Llama's shape: {report}")
    llama.tie_weights()
    return llama.eval()


def _llama_name(name: str) -> str:
    if name == "embedding.weight":
        return "model.embed_tokens.weight"
    if name == "norm.weight":
        return "model.norm.weight"
    _, number, layer, weight = name.split(".")
    return f"model.layers.{number}.{BLOCK[layer]}.{weight}"


def _halves(weight: Tensor, heads: int) -> Tensor:
    """Rows for rotary positions that pair the halves of a head, from rows that pair neighbours."""
    rows, columns = weight.shape
    pairs = weight.view(heads, rows // heads // 2, 2, columns)
    return pairs.transpose(1, 2).reshape(rows, columns)


def _convert(work: str, folder: Path, task: str) -> None:
    with torch.no_grad():
        main_export(
            work,
            folder,
            task=task,
            local_files_only=True,
            library_name="transformers",
            stateful=True,
            convert_tokenizer=False,
        )


def _write_tokenizer(tokenizer: PreTrainedTokenizerFast, own: Path, folder: Path) -> None:
    graphs = convert_tokenizer(tokenizer, with_detokenizer=True)
    for graph, name in zip(graphs, ("openvino_tokenizer", "openvino_detokenizer"), strict=True):
        openvino.save_model(graph, folder / f"{name}.xml")
    shutil.copy(own, folder / "tokenizer.json")


def _shrink(folder: Path, graphs: tuple[str, ...]) -> None:
    """Store the matrices of these graphs as int8, one scale a row."""
    for name in graphs:
        path = folder / f"{name}.xml"
        graph = openvino.Core().read_model(path)
        small = nncf.compress_weights(graph, mode=nncf.CompressWeightsMode.INT8_SYM)
        openvino.save_model(small, folder / f"{name}.small.xml")
        del graph, small  # they hold the files open that are replaced now
        for suffix in (".xml", ".bin"):
            (folder / f"{name}.small{suffix}").replace(folder / f"{name}{suffix}")


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe openvino-export``."""
    parser = argparse.ArgumentParser(prog="models.recipe openvino-export", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the models and their catalogue go")
    parser.add_argument("--speech", type=Path, default=Path("models/demo-speech"))
    parser.add_argument(
        "--minutes", type=Path, default=Path("models/demo-minutes/demo-minutes.gguf")
    )
    options = parser.parse_args(arguments)
    catalogue = options.folder / "catalogue.toml"
    if catalogue.exists() and catalogue.read_text() != CATALOGUE:
        parser.error(f"{catalogue} holds other models: export elsewhere and copy by hand")
    net, tokens = speech_import.read_net(options.speech)
    trained = json.loads((options.speech / "config.json").read_text())
    export_speech(net, Shape(), tokens, trained, options.folder / SPEECH)
    reader = gguf.GGUFReader(options.minutes)
    export_minutes(
        minutes_import.read_net(reader),
        minutes_import.read_tokenizer(reader),
        options.folder / MINUTES,
    )
    for name in (SPEECH, MINUTES):
        size = sum(path.stat().st_size for path in (options.folder / name).iterdir()) / 1e6
        print(f"{options.folder / name}: {size:.1f} MB")
    catalogue.write_text(CATALOGUE)
