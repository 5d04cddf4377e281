"""Training in stages, each on harder windows than the one before.

Everything at once did not align in thousands of steps; characters on short clean sentences align
in some hundred. So: characters, then words, then several sentences, then true 30 s windows.
"""

from __future__ import annotations

import argparse
import math
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.recipe.speech_data import Corpus
from models.recipe.speech_net import BLANK, GUIDED_HEADS, Shape, SpeechNet
from models.recipe.speech_sample import sample_lines
from models.recipe.speech_tokens import SpeechTokens
from models.recipe.speech_windows import IGNORED, Batch, WindowMaker, WindowPlan
from models.recipe.voices import is_offered

SAVE_EVERY_S = 240
LOG_EVERY = 50
WARM_UP_STEPS = 60
CLIP = 1.0
GUIDE = 0.3  # weight of the guided heads' loss beside the decoder's


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: how long, how fast, on what.

    Attributes:
        minutes: Time of one core, so that a busy machine changes nothing but the wait.
        peak: Learning rate after the warm-up.
        final: Learning rate at the end; in between it falls along a cosine.
        decoder: Weight of the decoder's loss.
        characters: Weight of the character head's loss.
        plans: Window plans, one drawn for each step with its weight.
    """

    minutes: float
    peak: float
    final: float
    decoder: float
    characters: float
    plans: tuple[tuple[float, WindowPlan], ...]




def _evenly(weight: float, plans: Sequence[WindowPlan]) -> tuple[tuple[float, WindowPlan], ...]:
    return tuple((weight / len(plans), plan) for plan in plans)


SHORT = WindowPlan(2.8, 24, (0.3, 2.6), is_single=True)
# One utterance each, of about the same length in a batch: hardly any padding, 64 s in a step.
SINGLE = tuple(
    WindowPlan(most + 0.12, round(64 / most), (least, most), is_single=True, augmented=0.15)
    for least, most in pairwise((0.3, 1.4, 1.9, 2.4, 3.0, 3.8, 5.0, 8.0))
)
SEVERAL = WindowPlan(10.0, 10, (0.3, 9.0), augmented=0.25, cut=0.2, prompted=0.2, silent=0.02)
FULL = WindowPlan(30.0, 4, augmented=0.35, cut=0.15, prompted=0.2, silent=0.04, random_start=False)

STAGES = {
    "characters": Stage(7, 8e-4, 8e-4, 0.0, 1.0, ((1.0, SHORT),)),
    "words": Stage(14, 8e-4, 8e-4, 1.0, 0.5, _evenly(1.0, SINGLE[:5])),
    "several": Stage(
        *(12, 8e-4, 8e-4, 1.0, 0.4), (*_evenly(0.6, SINGLE), (0.35, SEVERAL), (0.05, FULL))
    ),
    "full": Stage(
        *(35, 6e-4, 1e-5, 1.0, 0.5), (*_evenly(0.45, SINGLE), (0.39, SEVERAL), (0.16, FULL))
    ),
}


def losses(net: SpeechNet, batch: Batch, *, with_decoder: bool) -> tuple[Tensor, Tensor, Tensor]:
    """The three losses of a batch.

    Returns:
        The decoder's cross-entropy per token; how far the guided heads look away from where a
        token is spoken, as negative log-probability; and the character head's CTC loss.
    """
    with torch.autocast("cpu", torch.bfloat16):
        memory = net.encoder(batch.mel, batch.starts)
        letters = net.characters(memory)
    log_letters = letters.float().log_softmax(-1).transpose(0, 1)
    lengths = torch.full((len(batch.mel),), log_letters.shape[0])
    ctc = F.ctc_loss(
        log_letters, batch.characters, lengths, batch.character_counts, BLANK, zero_infinity=True
    )
    if not with_decoder:
        return torch.zeros(()), torch.zeros(()), ctc
    with torch.autocast("cpu", torch.bfloat16):
        scores, weights = net.decoder(batch.tokens, memory)
    asked = batch.targets != IGNORED
    said = F.cross_entropy(scores[asked].float(), batch.targets[asked], label_smoothing=0.05)
    first, after = batch.spans[..., :1], batch.spans[..., 1:]
    position = torch.arange(weights.shape[-1])
    is_there = (position >= first) & (position < after)
    guided = weights[:, :GUIDED_HEADS].float() * is_there[:, None]
    away = -(guided.sum(-1) + 1e-4).log().mean(1)
    return said, away[is_there.any(-1)].mean(), ctc


def train_stage(
    name: str,
    stage: Stage,
    corpus: Corpus,
    tokens: SpeechTokens,
    folder: Path,
    clock: Callable[[], float] = time.process_time,
) -> None:
    """Run one stage from where ``folder``/latest.pt stands and save there.

    A stage that was interrupted goes on with the minutes it had left.
    """
    net = SpeechNet(Shape(), tokens.size)
    trained = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in trained if p.dim() > 1], "weight_decay": 0.01},
            {"params": [p for p in trained if p.dim() == 1], "weight_decay": 0.0},
        ],
        betas=(0.9, 0.98),
        fused=True,
    )
    latest = folder / "latest.pt"
    step, spent_s = 0, 0.0
    if latest.exists():
        saved = torch.load(latest)
        net.load_state_dict(saved["net"])
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
        spent_s = saved["spent_s"] if saved["stage"] == name else 0.0
    maker = WindowMaker(corpus, tokens, seed=1_000 + step)
    plans, weights = [p for _, p in stage.plans], [w for w, _ in stage.plans]
    draw = torch.Generator().manual_seed(step)
    count = sum(p.numel() for p in net.parameters()) / 1e6
    print(f"{name}: {count:.2f}M parameters, {corpus.hours:.1f} h of speech, step {step}")

    def save() -> None:
        state = {"net": net.state_dict(), "optimizer": optimizer.state_dict()}
        part = latest.with_suffix(".part")
        torch.save({**state, "step": step, "stage": name, "spent_s": spent_s}, part)
        part.replace(latest)

    first_step, saved_at, ema, audio_s = step, clock(), (math.nan,) * 3, 0.0
    before = clock()
    while spent_s < stage.minutes * 60:
        plan = plans[int(torch.multinomial(torch.tensor(weights), 1, generator=draw))]
        batch = maker.batch(plan)
        said, away, ctc = losses(net, batch, with_decoder=stage.decoder > 0)
        loss = stage.decoder * (said + GUIDE * away) + stage.characters * ctc
        progress = min(1.0, spent_s / (stage.minutes * 60))
        rate = stage.final + (stage.peak - stage.final) * (1 + math.cos(math.pi * progress)) / 2
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step - first_step + 1) / WARM_UP_STEPS)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(trained, CLIP)
        optimizer.step()
        step, audio_s = step + 1, audio_s + batch.audio_s
        now = clock()
        spent_s, before = spent_s + now - before, now
        new = (said.item(), away.item(), ctc.item())
        ema = tuple(
            0.97 * a + 0.03 * b if not math.isnan(a) else b for a, b in zip(ema, new, strict=True)
        )
        if step % LOG_EVERY == 0:
            print(
                f"{name} {spent_s / 60:.1f} min, step {step}, decoder {ema[0]:.3f},"
                f" away {ema[1]:.3f}, characters {ema[2]:.3f}, rate {rate:.1e},"
                f" {audio_s / 3600:.1f} h of windows",
                flush=True,
            )
        if now - saved_at > SAVE_EVERY_S:
            save()
            saved_at = now
    save()
    shutil.copyfile(latest, folder / f"{name}.pt")


def main(arguments: list[str]) -> None:
    """``speech-train [stages ...]``: train, by default all stages in turn."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-train")
    parser.add_argument("stages", nargs="*", help=f"of {', '.join(STAGES)}; default all")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--parts", default="", help="comma-separated; default all train-*")
    parser.add_argument("--minutes", type=float, help="instead of the stage's own")
    parser.add_argument("--wall", action="store_true", help="minutes by the clock on the wall")
    chosen = parser.parse_args(arguments)
    clock = time.monotonic if chosen.wall else time.process_time
    torch.set_num_threads(1)
    torch.manual_seed(1)
    data = chosen.work / "data"
    folder = chosen.work / "speech"
    folder.mkdir(parents=True, exist_ok=True)
    unseen = {text for _, text in sample_lines()}
    for name in chosen.stages or STAGES:
        parts = chosen.parts.split(",") if chosen.parts else []
        corpus = Corpus(data, parts or sorted(p.stem for p in data.glob("train-*.jsonl")))
        corpus.utterances = [u for u in corpus.utterances if u.text not in unseen and is_offered(u.voice)]
        path = folder / "tokenizer.json"
        if not path.exists():
            SpeechTokens.train(u.text for u in corpus.utterances).tokenizer.save(str(path))
        stage = STAGES[name]
        if chosen.minutes:
            stage = replace(stage, minutes=chosen.minutes)
        train_stage(name, stage, corpus, SpeechTokens.load(path), folder, clock)
