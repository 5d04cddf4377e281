"""Training in stages: the encoder learns letters, the decoder to read it, then both together.

All at once did not align in thousands of steps. Here the encoder starts with attention that looks
nearby (``speech_wiring``), learns characters on clean single sentences with Muon, and only then a
decoder is put on it, two of whose attention heads are told where each word is spoken.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import torch
import torch.distributed
import torch.multiprocessing
from torch import Tensor, nn

from models.recipe.minutes_muon import Muon
from models.recipe.speech_data import Corpus
from models.recipe.speech_import import read_net
from models.recipe.speech_losses import losses
from models.recipe.speech_net import Shape, SpeechNet
from models.recipe.speech_sample import sample_lines
from models.recipe.speech_tokens import SpeechTokens
from models.recipe.speech_windows import WindowMaker, WindowPlan
from models.recipe.speech_wiring import wire
from models.recipe.voices import is_offered

SAVE_EVERY_S = 90
LOG_EVERY = 25
WARM_UP_STEPS = 80
CLIP = 1.0
FINAL_RATE = 0.02  # of the peak
AVERAGE_EVERY = 4  # steps
AVERAGED_STEPS = 400  # about how many steps the averaged weights, which are exported, look back
MEET_EVERY = 50  # steps after which the processes of one training average their weights
TABLE_RATE = 0.4  # embeddings learn slower than the rest, relative to the stage's rate

# Parts that count several times when an utterance is drawn.
OFTEN = {"train-9": 2, "train-14": 2}

Plans = tuple[tuple[float, WindowPlan], ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: how long, how fast, what of the network, on what.

    Attributes:
        minutes: Time of one core, so that a busy machine changes nothing but the wait.
        peak: Learning rate; held for ``hold`` of the time, then falling along a cosine.
        hold: Share of the time, 0 to 1.
        trained: Parts of the network that learn; the others stay as they are.
        characters: Weight of the character head's loss; the decoder's is 1 where it learns.
        plans: Window plans, one drawn for each step with its weight.
        later: Window plans of the time after the share ``turn``; none if empty.
    """

    minutes: float
    peak: float
    hold: float
    trained: tuple[str, ...]
    characters: float
    plans: Plans
    later: Plans = ()
    turn: float = 0.65

    def drawn_from(self, done: float) -> Plans:
        """The window plans after a share ``done`` of the stage's time."""
        return self.later if self.later and done >= self.turn else self.plans

    @property
    def has_decoder(self) -> bool:
        """Whether the decoder learns."""
        return "decoder" in self.trained

    @property
    def has_encoder(self) -> bool:
        """Whether the encoder learns."""
        return "encoder" in self.trained


def _single(augmented: float, cut: float = 0.0) -> tuple[WindowPlan, ...]:
    # One utterance each, of about the same length in a batch: hardly any padding, 64 s in a step.
    # Windows of whole multiples of 32 positions: softmax over 160 takes half as long as over 156.
    return tuple(
        WindowPlan(
            *(0.64 * most, round(100 / most), (0.64 * least - 0.12, 0.64 * most - 0.12)),
            is_single=True,
            augmented=augmented,
            cut=cut,
        )
        for least, most in pairwise((1, 2, 3, 4, 5, 6, 8, 13))
    )


def _evenly(weight: float, plans: Sequence[WindowPlan]) -> Plans:
    return tuple((weight / len(plans), plan) for plan in plans)


SEVERAL = WindowPlan(10.0, 8, (0.3, 9.0), cut=0.2, prompted=0.1, silent=0.02)
WORSE = replace(SEVERAL, augmented=0.4)
FULL = WindowPlan(
    *(30.0, 3),
    augmented=0.35,
    cut=0.1,
    prompted=0.65,
    silent=0.05,
    overrun=0.7,
    random_start=False,
)

# What the app asks for most: windows of up to 10 s, of voices in rooms.
ROOMS = replace(SEVERAL, augmented=0.5, cut=0.15, silent=0.04)
LONG = replace(FULL, augmented=0.4, prompted=0.3)

# One window with earlier text makes the whole batch as long, and the app gives none.
LIVE = replace(ROOMS, window_s=10.24, prompted=0.0, silent=0.05)
HALF = replace(LIVE, window_s=6.4, batch=11, utterance_s=(0.3, 6.0))

STAGES = {
    "characters": Stage(
        *(22, 3e-3, 0.4, ("encoder", "characters"), 1.0), _evenly(1.0, _single(0.0))
    ),
    "head": Stage(*(2, 3e-3, 0.3, ("characters",), 1.0), _evenly(1.0, _single(0.0))),
    "decoder": Stage(
        *(20, 3e-3, 0.3, ("decoder",), 0.0), (*_evenly(0.8, _single(0.0)), (0.2, SEVERAL))
    ),
    "together": Stage(
        *(99, 2e-3, 0.5, ("encoder", "characters", "decoder"), 0.5),
        (*_evenly(0.3, _single(0.3, cut=0.15)), (0.4, WORSE), (0.3, FULL)),
    ),
    "again": Stage(
        *(62, 1.6e-3, 0.35, ("encoder", "characters", "decoder"), 0.4),
        (*_evenly(0.35, _single(0.4, cut=0.1)), (0.47, ROOMS), (0.18, LONG)),
    ),
    "further": Stage(
        *(74.5, 1.6e-3, 0.25, ("encoder", "characters", "decoder"), 0.4),
        (*_evenly(0.64, _single(0.35, cut=0.1)), (0.12, HALF), (0.19, LIVE), (0.05, LONG)),
    ),
    "long": Stage(
        *(75, 1e-3, 0.2, ("encoder", "characters", "decoder"), 0.4),
        (*_evenly(0.48, _single(0.35, cut=0.1)), (0.1, HALF), (0.18, LIVE), (0.24, LONG)),
    ),
    "more": Stage(
        *(98, 1e-3, 0.2, ("encoder", "characters", "decoder"), 0.4),
        (*_evenly(0.48, _single(0.35, cut=0.05)), (0.1, HALF), (0.2, LIVE), (0.22, LONG)),
    ),
    "broad": Stage(
        *(85, 1.2e-3, 0.3, ("encoder", "characters", "decoder"), 0.4),
        (*_evenly(0.72, _single(0.6, cut=0.05)), (0.08, HALF), (0.1, LIVE), (0.1, LONG)),
        (*_evenly(0.44, _single(0.6, cut=0.05)), (0.1, HALF), (0.22, LIVE), (0.24, LONG)),
    ),
    "rooms": Stage(
        *(84, 1e-3, 0.2, ("encoder", "characters", "decoder"), 0.4),
        (*_evenly(0.5, _single(0.5, cut=0.05)), (0.1, HALF), (0.2, LIVE), (0.2, LONG)),
    ),
}


def optimizers_for(net: SpeechNet, trained: tuple[str, ...]) -> list[torch.optim.Optimizer]:
    """Muon for the matrices, AdamW for all else; "share" is a group's part of the stage's rate."""
    matrices: list[nn.Parameter] = []
    tables: list[nn.Parameter] = []
    rest: list[nn.Parameter] = []
    for name, weight in net.named_parameters():
        if weight.requires_grad and name.startswith(trained):
            is_matrix = weight.dim() == 2 and not name.startswith("characters")
            kind = tables if "embed" in name else matrices if is_matrix else rest
            kind.append(weight)
    groups = [{"params": tables, "share": TABLE_RATE}, {"params": rest, "share": 1.0}]
    adam = torch.optim.AdamW(
        [g for g in groups if g["params"]], betas=(0.9, 0.98), weight_decay=0.0
    )
    if not matrices:
        return [adam]
    muon = Muon(matrices, 0.0)
    muon.param_groups[0]["share"] = 1.0
    return [muon, adam]


def learning_rate(stage: Stage, done: float, step: int) -> float:
    """The rate after a share ``done`` of the stage's time, in its ``step``-th step."""
    falling = max(0.0, min(1.0, (done - stage.hold) / (1.0 - stage.hold)))
    share = FINAL_RATE + (1.0 - FINAL_RATE) * (1.0 + math.cos(math.pi * falling)) / 2
    return stage.peak * share * min(1.0, step / WARM_UP_STEPS)


@dataclass(frozen=True, slots=True)
class Team:
    """The processes of one training, one a core: each learns on its own batches.

    Now and then they meet and go on with the average of their weights (local SGD: Stich, 2019).

    Attributes:
        member: This one, from 0; the first one writes.
        size: How many there are.
    """

    member: int = 0
    size: int = 1

    def meet(self, weights: Iterable[Tensor]) -> None:
        """Give ``weights`` the mean of all members' in place, which waits for the last one."""
        for weight in weights if self.size > 1 else ():
            torch.distributed.all_reduce(weight.data)
            weight.data /= self.size


def train_stage(
    name: str,
    stage: Stage,
    corpus: Corpus,
    tokens: SpeechTokens,
    folder: Path,
    clock: Callable[[], float] = time.process_time,
    team: Team = Team(),
) -> None:
    """Run one stage from where ``folder``/latest.pt stands and save there.

    A stage that was interrupted goes on with the time it had left. It ends where the team meets.
    """
    net = SpeechNet(Shape(), tokens.size)
    wire(net.encoder, Shape())
    optimizers = optimizers_for(net, stage.trained)
    latest = folder / "latest.pt"
    step, first_step, spent_s = 0, 0, 0.0
    average = net.state_dict()
    if latest.exists():
        saved = torch.load(latest)
        net.load_state_dict(saved["net"])
        average = saved.get("average", saved["net"])
        step = first_step = saved["step"]
        if saved.get("stage") == name:
            for optimizer, state in zip(optimizers, saved["optimizers"], strict=True):
                optimizer.load_state_dict(state)
            spent_s, first_step = saved["spent_s"], saved["first_step"]
    average = {key: weight.clone() for key, weight in average.items()}
    maker = WindowMaker(corpus, tokens, seed=1_000 + step + 1_000_000 * team.member)
    draw = torch.Generator().manual_seed(step)
    learning = [w for optimizer in optimizers for g in optimizer.param_groups for w in g["params"]]
    count = sum(w.numel() for w in learning) / 1e6
    print(f"{name}: {count:.2f}M weights learn, {corpus.hours:.1f} h, step {step}", flush=True)

    def save() -> None:
        if team.member:
            return
        part = latest.with_suffix(".part")
        states = [optimizer.state_dict() for optimizer in optimizers]
        state = {"net": net.state_dict(), "average": average}
        state |= {"optimizers": states, "spent_s": spent_s, "first_step": first_step}
        torch.save({**state, "step": step, "stage": name}, part)
        part.replace(latest)

    before = saved_at = clock()
    averages, audio_s = [math.nan] * 4, 0.0
    while step % MEET_EVERY or spent_s < stage.minutes * 60:
        choices = stage.drawn_from(spent_s / (stage.minutes * 60))
        weights = torch.tensor([weight for weight, _ in choices])
        _, plan = choices[int(torch.multinomial(weights, 1, generator=draw))]
        batch = maker.batch(plan)
        result = losses(
            *(net, batch),
            with_decoder=stage.has_decoder,
            with_characters="characters" in stage.trained,
            is_encoder_fixed=not stage.has_encoder,
        )
        loss = result.decoder + stage.characters * result.characters
        rate = learning_rate(stage, spent_s / (stage.minutes * 60), step - first_step + 1)
        for optimizer in optimizers:
            optimizer.zero_grad(set_to_none=True)
            for group in optimizer.param_groups:
                group["lr"] = rate * group["share"]
        loss.backward()
        nn.utils.clip_grad_norm_(learning, CLIP)
        for optimizer in optimizers:
            optimizer.step()
        step, audio_s = step + 1, audio_s + batch.audio_s
        if step % AVERAGE_EVERY == 0:
            look_back = min(AVERAGED_STEPS, step - first_step)
            for key, weight in net.state_dict().items():
                average[key].lerp_(weight, min(1.0, AVERAGE_EVERY / look_back))
        now = clock()
        spent_s, before = spent_s + now - before, now
        if step % MEET_EVERY == 0:
            shared_s = torch.tensor(spent_s, dtype=torch.float64)
            team.meet((*learning, *average.values(), shared_s))
            spent_s = float(shared_s)
        averages = [
            new if math.isnan(old) else 0.95 * old + 0.05 * new
            for old, new in zip(averages, result.numbers, strict=True)
        ]
        if step % LOG_EVERY == 0 and not team.member:
            shown = ", ".join(
                f"{key} {value:.3f}"
                for key, value in zip(
                    ("said", "away", "away before", "characters"), averages, strict=True
                )
            )
            where = f"{name} {spent_s / 60:.1f} min, step {step}"
            print(f"{where}, {shown}, rate {rate:.1e}, {audio_s / 3600:.1f} h", flush=True)
        if now - saved_at > SAVE_EVERY_S:
            save()
            saved_at = now
    save()
    if not team.member:
        shutil.copyfile(latest, folder / f"{name}.pt")


def start_from(model: Path, folder: Path) -> None:
    """Make an exported model folder the checkpoint and the tokenizer of the work folder."""
    net, tokens = read_net(model)
    torch.save({"net": net.state_dict(), "step": 0}, folder / "latest.pt")
    tokens.tokenizer.save(str(folder / "tokenizer.json"))


def main(arguments: list[str]) -> None:
    """``speech-train [stages ...]``: train, by default all stages in turn."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-train")
    parser.add_argument("stages", nargs="*", help=f"of {', '.join(STAGES)}; default all")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--minutes", type=float, help="instead of the stage's own")
    parser.add_argument("--wall", action="store_true", help="minutes by the clock on the wall")
    parser.add_argument("--start", type=Path, help="begin with this checkpoint or model folder")
    parser.add_argument("--cores", type=int, default=1, help="processes that learn together")
    chosen = parser.parse_args(arguments)
    data, folder = chosen.work / "data", chosen.work / "speech"
    folder.mkdir(parents=True, exist_ok=True)
    if chosen.start and chosen.start.is_dir():
        start_from(chosen.start, folder)
    elif chosen.start:
        begin = torch.load(chosen.start)
        weights = begin.get("average", begin["net"])
        torch.save({"net": weights, "step": begin["step"]}, folder / "latest.pt")
    path = folder / "tokenizer.json"
    if not path.exists():
        SpeechTokens.train(u.text for u in _corpus(data).utterances).tokenizer.save(str(path))
    if chosen.cores > 1:
        os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT="29500")
        torch.multiprocessing.spawn(_train_member, (chosen,), nprocs=chosen.cores)
    else:
        _train(chosen, Team())


def _corpus(data: Path) -> Corpus:
    parts = sorted(path.stem for path in data.glob("train-*.jsonl"))
    return Corpus(data, [name for name in parts for _ in range(OFTEN.get(name, 1))])


def _train_member(member: int, chosen: argparse.Namespace) -> None:
    torch.distributed.init_process_group("gloo", rank=member, world_size=chosen.cores)
    _train(chosen, Team(member, chosen.cores))
    torch.distributed.destroy_process_group()


def _train(chosen: argparse.Namespace, team: Team) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    folder = chosen.work / "speech"
    corpus, tokens = _corpus(chosen.work / "data"), SpeechTokens.load(folder / "tokenizer.json")
    sample = {text for _, text in sample_lines()}
    corpus.utterances = [
        u for u in corpus.utterances if u.text not in sample and is_offered(u.voice)
    ]
    clock = time.monotonic if chosen.wall else time.process_time
    for name in chosen.stages or STAGES:
        stage = STAGES[name]
        if chosen.minutes:
            stage = replace(stage, minutes=chosen.minutes)
        train_stage(name, stage, corpus, tokens, folder, clock, team)
