"""Try the installed llama.cpp build: a tiny random model, a prompt and a few tokens.

Runs in a child process of the set-up (setup.llama_build), under the Python of the environment,
because the fault it looks for is a crash: gcc 12 removes stores that the AMX kernels need, and the
first evaluation dies with SIGSEGV. Ends with exit code 0 only if every model of the trial was
evaluated to finite numbers and a batched prompt gave what token-by-token evaluation gives.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Shapes that the AMX and the repacked kernels accept: rows a multiple of 32, columns of 256.
VOCABULARY = 512
WIDTH = 256
FEED_FORWARD = 512
HEADS = 4
KV_HEADS = 2
LAYERS = 2

# More than 32 tokens: AMX and the repacked kernels take over from the vector kernels in a batch.
PROMPT_TOKENS = 48
DECODED_TOKENS = 4
THREADS = 2

# Batch and single-token kernels round differently; a wrong kernel is far from 1. Measured with
# gcc 12 builds: above 0.999 for each of the three kinds.
MIN_COSINE = 0.98

# llama_ftype of the kinds in use: the safest, and those that the catalogue's models have.
KINDS = {"Q8_0": 7, "Q4_0": 2, "Q4_K_M": 15}


class TrialFailed(Exception):
    """The build ran and gave something wrong; the text says what."""


def write_model(path: Path) -> None:
    """Write a Llama-shaped model with random half-precision weights and no vocabulary."""
    import gguf

    random = np.random.default_rng(20)
    head = WIDTH // HEADS
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_vocab_size(VOCABULARY)
    writer.add_context_length(256)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_rope_dimension_count(head)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_tokenizer_model("none")

    def matrix(name: str, rows: int, columns: int) -> None:
        weights = random.standard_normal((rows, columns)) / np.sqrt(columns)
        writer.add_tensor(name, weights.astype(np.float16))

    def ones(name: str) -> None:
        writer.add_tensor(name, np.ones(WIDTH, dtype=np.float32))

    matrix("token_embd.weight", VOCABULARY, WIDTH)
    for layer in range(LAYERS):
        ones(f"blk.{layer}.attn_norm.weight")
        matrix(f"blk.{layer}.attn_q.weight", WIDTH, WIDTH)
        matrix(f"blk.{layer}.attn_k.weight", KV_HEADS * head, WIDTH)
        matrix(f"blk.{layer}.attn_v.weight", KV_HEADS * head, WIDTH)
        matrix(f"blk.{layer}.attn_output.weight", WIDTH, WIDTH)
        ones(f"blk.{layer}.ffn_norm.weight")
        matrix(f"blk.{layer}.ffn_gate.weight", FEED_FORWARD, WIDTH)
        matrix(f"blk.{layer}.ffn_up.weight", FEED_FORWARD, WIDTH)
        matrix(f"blk.{layer}.ffn_down.weight", WIDTH, FEED_FORWARD)
    ones("output_norm.weight")
    matrix("output.weight", VOCABULARY, WIDTH)

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def quantise(llama: Any, source: Path, kind: str) -> Path:  # noqa: ANN401 - llama_cpp has no types
    """Let llama.cpp itself turn the half-precision model into ``kind``, one of KINDS."""
    target = source.with_name(f"{kind}.gguf")
    parameters = llama.llama_model_quantize_default_params()
    parameters.nthread = THREADS
    parameters.ftype = KINDS[kind]
    if llama.llama_model_quantize(
        os.fsencode(source), os.fsencode(target), ctypes.byref(parameters)
    ):
        raise TrialFailed(f"{kind}: the model could not be quantised")
    return target


def evaluate(llama: Any, model: Any, tokens: list[int], *, at_once: bool) -> NDArray[np.float32]:  # noqa: ANN401
    """Return the logits after ``tokens`` and a few greedily decoded ones.

    Args:
        llama: The module llama_cpp.
        model: A loaded model.
        tokens: The prompt.
        at_once: One batch for the whole prompt, or one call a token.

    Returns:
        Shape (1 + DECODED_TOKENS, VOCABULARY), finite.
    """
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = 256
    parameters.n_batch = parameters.n_ubatch = 64
    parameters.n_threads = parameters.n_threads_batch = THREADS
    parameters.flash_attn_type = llama.LLAMA_FLASH_ATTN_TYPE_ENABLED
    context = llama.llama_init_from_model(model, parameters)
    if not context:
        raise TrialFailed("the context could not be made")
    rows: list[NDArray[np.float32]] = []

    def decode(batch: list[int]) -> None:
        ids = (llama.llama_token * len(batch))(*batch)
        if llama.llama_decode(context, llama.llama_batch_get_one(ids, len(batch))):
            raise TrialFailed("a batch could not be evaluated")

    def read() -> None:
        logits = llama.llama_get_logits_ith(context, -1)
        row = np.ctypeslib.as_array(logits, shape=(VOCABULARY,)).copy()
        if not np.isfinite(row).all():
            raise TrialFailed("the model's output is not finite")
        rows.append(row)

    for batch in [tokens] if at_once else [[token] for token in tokens]:
        decode(batch)
    read()
    for step in range(DECODED_TOKENS):
        # Both ways of evaluation get the same tokens, whatever the logits say.
        decode([(7 * step + 3) % VOCABULARY])
        read()
    llama.llama_free(context)
    return np.stack(rows)


def try_kind(llama: Any, path: Path) -> float:  # noqa: ANN401
    """Evaluate one model both ways and return how alike the results are (cosine, worst row)."""
    parameters = llama.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = llama.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        raise TrialFailed(f"{path.stem}: the model could not be loaded")
    tokens = [(11 * position + 5) % VOCABULARY for position in range(PROMPT_TOKENS)]
    batched = evaluate(llama, model, tokens, at_once=True)
    single = evaluate(llama, model, tokens, at_once=False)
    llama.llama_model_free(model)
    products = (batched * single).sum(axis=1)
    lengths = np.linalg.norm(batched, axis=1) * np.linalg.norm(single, axis=1)
    cosine = float((products / lengths).min())
    if not cosine >= MIN_COSINE:
        raise TrialFailed(f"{path.stem}: batch and single tokens disagree (cosine {cosine:.3f})")
    return cosine


def main() -> int:
    """Try every kind; print the findings as one line of JSON."""
    started = time.perf_counter()
    try:
        import llama_cpp as llama  # a library that can't be loaded is a finding

        llama.llama_backend_init()
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "F16.gguf"
            write_model(source)
            cosines = {kind: try_kind(llama, quantise(llama, source, kind)) for kind in KINDS}
    except (TrialFailed, ImportError, OSError, RuntimeError) as fault:
        print(json.dumps({"ok": False, "fault": str(fault)}))
        return 1
    print(
        json.dumps(
            {
                "ok": True,
                "cosines": cosines,
                "llama_cpp_python": llama.__version__,
                "system_info": llama.llama_print_system_info().decode().strip(" |"),
                "trial_s": round(time.perf_counter() - started, 2),
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
