"""Environment variables that the engines' libraries read when they are imported."""

from __future__ import annotations

import os

# Each name with what it prevents. A worker process sets the same ones before anything else; here
# they hold for whoever loads an engine elsewhere: a test, a benchmark, the doctor.
LOCAL_ONLY = {
    "HF_HUB_OFFLINE": "1",  # a folder without tokenizer.json would be completed from the hub
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "ORT_DISABLE_TELEMETRY": "1",  # 1.29 and later send it; 1.28 is pinned, a second lock
    "CUDA_VISIBLE_DEVICES": "",
    "HIP_VISIBLE_DEVICES": "",
    "GGML_DISABLE_VULKAN": "1",
    # Spinning threads steal the other engine's cores: 2 to 6 tokens/s instead of 10 to 22.
    "OMP_WAIT_POLICY": "passive",
    "TOKENIZERS_PARALLELISM": "false",
}


def keep_libraries_local() -> None:
    """Tell the libraries to stay off networks and GPUs; to be called before importing them."""
    os.environ.update(LOCAL_ONLY)
