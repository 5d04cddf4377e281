"""Train the minutes model from scratch on one CPU core.

Usage: python -m models.recipe minutes-train FOLDER MINUTES

The curriculum follows the share of the time that has passed: first lists of random words that
are copied line by line and cited (which sharpens the copying that minutes_wiring.py lays out),
then short and busy meetings, then meetings of up to 55 lines. Until the long ones come, many
meetings are numbered from anywhere, so that high line numbers are learned where they are cheap.
A checkpoint lies in FOLDER; the same command goes on from it with the time that is left.

Where minutes-import left the weights of an earlier model in FOLDER, training goes on from those,
with the stages that are for that (``AGAIN``): sentences of many more kinds.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import count, islice
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from models.recipe.minutes_data import (
    HEADINGS,
    HIGHEST_LINE,
    UNLABELLED_SHARE,
    Example,
    draw_copying,
    draw_example,
)
from models.recipe.minutes_hints import UNKNOWN, HintHead, HintIds, cited_lines, hint_ids, stack
from models.recipe.minutes_muon import Muon
from models.recipe.minutes_net import MinutesNet, Shape
from models.recipe.minutes_tokens import END_OF_TEXT, train_tokenizer
from models.recipe.minutes_wiring import wire_copying

SEED = 7
TOKENS_PER_STEP = 4_000
EXAMPLES_AT_ONCE = 256
INPUT_SHARE = 0.1  # this part of the transcript's tokens is predicted, too
INPUT_WEIGHT = 0.3
CHOICE_WEIGHT = 3.0  # the words that choose a line: after a bullet mark, after an owner's colon
PEAK_RATE = 3e-3
WARM_UP_STEPS = 40
HEAD_STEPS, HEAD_RATE = 150, 2e-3  # a new hint head alone, on a network that knows its work
SHAPE = Shape(heads=4)


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the curriculum, until this share of the training time has passed."""

    until: float
    lines: tuple[int, int]
    busy: tuple[float, float]
    copying: float = 0.0  # share of examples that only copy
    shifted: float = 0.0  # share of examples whose line numbers start anywhere
    unlabelled: float = UNLABELLED_SHARE  # share of transcripts without speakers
    variety: float = 0.0  # share of sentences and things that come from patterns and a dictionary


STAGES = (
    Stage(0.02, (3, 8), (0.8, 1.0), copying=0.7),
    Stage(0.25, (3, 9), (0.5, 0.95), copying=0.03, shifted=0.5),
    Stage(0.38, (4, 16), (0.4, 0.9), shifted=0.5),
    Stage(0.70, (5, 32), (0.4, 0.85), shifted=0.2),
    Stage(1.01, (4, 24), (0.4, 0.85), shifted=0.1),
)
AGAIN = (
    Stage(0.30, (3, 10), (0.5, 0.95), copying=0.03, shifted=0.4, variety=0.75),
    Stage(0.75, (4, 20), (0.4, 0.9), copying=0.01, shifted=0.2, variety=0.65),
    Stage(1.01, (4, 24), (0.4, 0.85), shifted=0.1, variety=0.55),
)
PEAK_AGAIN = 2e-3
REFINE = (Stage(1.01, (2, 12), (0.4, 0.85), shifted=0.05, variety=0.55),)  # as long as the app asks
PEAK_REFINE = 1e-3
WIDER = (
    Stage(0.75, (2, 9), (0.25, 0.8), copying=0.04, shifted=0.03, variety=0.85, unlabelled=0.4),
    Stage(1.01, (2, 9), (0.3, 0.75), copying=0.01, shifted=0.02, variety=0.75, unlabelled=0.45),
)  # in the sentences of patterns/
PEAK_WIDER = 1.5e-3
PLANS = {
    "again": (AGAIN, PEAK_AGAIN),
    "refine": (REFINE, PEAK_REFINE),
    "wider": (WIDER, PEAK_WIDER),
}
JOINTS = (  # words at which a task may give way to its date, or go on
    "about after along around as at before behind by during for from in inside into near next of"
    " off on onto out over past since through till to toward under until upon when with within"
    " without first no not today tomorrow tonight this once"
)
CHOICE_AGAIN = 8.0  # in place of CHOICE_WEIGHT: by then it copies well and chooses badly


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples of similar length, all (batch, time); hints are UNKNOWN where there are none."""

    ids: Tensor
    weights: Tensor  # how much it counts to foresee a token
    hints: HintIds


def draw_batches(
    rng: random.Random, tokenizer: Tokenizer, stage: Stage, choice_weight: float = CHOICE_WEIGHT
) -> Iterator[Batch]:
    """Draw some hundred examples and yield them in batches."""
    marks = read_marks(tokenizer)

    def spell(name: str) -> list[int]:
        return tokenizer.encode(f" {name}").ids

    drawn: list[tuple[list[int], ...]] = []
    for _ in range(EXAMPLES_AT_ONCE):
        example = draw(rng, stage)
        prompt = tokenizer.encode(example.prompt)
        answer = tokenizer.encode(example.answer).ids
        if len(prompt.ids) + len(answer) <= SHAPE.context:
            lines = [UNKNOWN] * len(prompt.ids) + cited_lines(answer, marks.bullet, marks.lines)
            hints = hint_ids(example, prompt.offsets, spell)
            drawn.append((prompt.ids, answer, *hints, lines))
    drawn.sort(key=lambda each: len(each[0]) + len(each[1]))
    groups: list[list[tuple[list[int], ...]]] = [[]]
    for each in drawn:
        if groups[-1] and (len(each[0]) + len(each[1])) * (len(groups[-1]) + 1) > TOKENS_PER_STEP:
            groups.append([])
        groups[-1].append(each)
    rng.shuffle(groups)
    filler = tokenizer.token_to_id(END_OF_TEXT)
    for group in groups:
        longest = max(len(each[0]) + len(each[1]) for each in group)
        ids = torch.full((len(group), longest), filler)
        weights = torch.zeros(len(group), longest)
        for row, (prompt, answer, *_) in enumerate(group):
            ids[row, : len(prompt) + len(answer)] = torch.tensor(prompt + answer)
            picked = torch.rand(len(prompt)) < INPUT_SHARE
            weights[row, : len(prompt)] = picked * INPUT_WEIGHT
            counts = torch.tensor(answer_weights(answer, marks, choice_weight))
            weights[row, len(prompt) : len(prompt) + len(answer)] = counts
        hints = (stack([each[part] for each in group], longest) for part in range(2, 7))
        yield Batch(ids, weights, HintIds(*hints))


@dataclass(frozen=True, slots=True)
class Marks:
    """Ids of the tokens after which, or by which, the model chooses."""

    bullet: int
    colon: int
    due: int
    actions: int
    lines: tuple[int, ...]  # the numbers [1], [2], ... in order
    inside: frozenset[int] = frozenset()  # tokens that go on with a word
    joints: frozenset[int] = frozenset()  # whole words of JOINTS
    space: int = -1  # in front of a line's number


def read_marks(tokenizer: Tokenizer) -> Marks:
    """The marks of a tokenizer of minutes_tokens.py."""
    numbers = (tokenizer.token_to_id(f"[{n}]") for n in range(1, HIGHEST_LINE + 1))
    bullet, colon, due, actions = (
        tokenizer.token_to_id(text) for text in ("\n-", ":", " (due", HEADINGS[2])
    )
    known = tokenizer.get_vocab()
    inside = frozenset(token for text, token in known.items() if re.match("[A-Za-z0-9]", text))
    joints = frozenset(
        known[word] for word in map("\u0120{}".format, JOINTS.split()) if word in known
    )
    return Marks(bullet, colon, due, actions, tuple(numbers), inside, joints, known["\u0120"])


def answer_weights(answer: Sequence[int], marks: Marks, choice_weight: float) -> list[float]:
    """How much each token of an answer counts.

    Most where a line or a task is chosen, or that there is no more; half of that inside an owner
    ("Speaker 2" is chosen by its number), in the rest of a first word (with its capital it is
    spelt unlike in the transcript) and where a task gives way to its due date or to its line, or
    could have done so and goes on, and where a date begins. Copying: 1.
    """
    weights: list[float] = []
    numbers = frozenset(marks.lines)
    turns = marks.joints | {marks.due, marks.space}
    is_action = is_owner = is_first_word = is_task = False
    before = None
    for token in answer:
        weight = 1.0
        if before in (marks.bullet, marks.colon) or before in numbers:
            weight = choice_weight
        elif (
            is_owner
            or (is_first_word and token in marks.inside)
            or before == marks.due
            or (is_task and token in turns)
        ):
            weight = max(1.0, choice_weight / 2)
        weights.append(weight)
        is_first_word = weight == choice_weight or (is_first_word and token in marks.inside)
        is_action = is_action or token == marks.actions
        is_owner = is_action and (token == marks.bullet or (is_owner and token != marks.colon))
        is_task = is_action and (
            token == marks.colon or (is_task and token not in (marks.due, marks.space))
        )
        before = token
    return weights


def draw(rng: random.Random, stage: Stage) -> Example:
    """One example of a stage."""
    if rng.random() < stage.copying:
        return draw_copying(rng, stage.lines)
    return draw_example(
        rng,
        stage.lines,
        busy=stage.busy,
        shifted=stage.shifted,
        variety=stage.variety,
        unlabelled=stage.unlabelled,
    )


def learning_rate(peak: float, done: float, step: int) -> float:
    """Warm up, hold until nearly half of the time has passed, then fall to nothing."""
    return peak * min(1.0, (step + 1) / WARM_UP_STEPS) * min(1.0, max(0.01, (1 - done) / 0.55))


def _open_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of a folder, which is learned where there is none."""
    file = folder / "tokenizer.json"
    return Tokenizer.from_file(str(file)) if file.exists() else train_tokenizer(file)


def _fresh_net(tokenizer: Tokenizer) -> MinutesNet:
    net = MinutesNet(SHAPE)
    line_tokens = [tokenizer.token_to_id(f"[{n}]") for n in range(1, HIGHEST_LINE + 1)]
    wire_copying(net, line_tokens, torch.Generator().manual_seed(SEED))
    return net


def train(
    folder: Path,
    minutes: float,
    *,
    plan: str = "again",
    is_compiled: bool = False,
    peak_rate: float | None = None,
) -> None:
    """Train for a time of one core, in minutes, counted over all runs in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    tokenizer = _open_tokenizer(folder)
    checkpoint, start = folder / "checkpoint.pt", folder / "start.pt"
    known = next((torch.load(file) for file in (checkpoint, start) if file.exists()), None)
    net = _fresh_net(tokenizer) if known is None else MinutesNet(Shape(**known["shape"]))
    if known is not None:
        net.load_state_dict(known["net"])
    head = HintHead(net.shape, read_marks(tokenizer).lines)
    if is_compiled:
        for block in net.blocks:
            block.compile(dynamic=True)
    matrices = [p for n, p in net.named_parameters() if p.dim() == 2 and "embedding" not in n]
    others = [p for n, p in net.named_parameters() if p.dim() == 1 or "embedding" in n]
    others += head.parameters()
    optimizers = (
        Muon(matrices, PEAK_RATE),
        torch.optim.AdamW(others, PEAK_RATE, betas=(0.9, 0.95), weight_decay=0.0),
    )
    step, spent_s = 0, 0.0
    stages, peak, choice = STAGES, PEAK_RATE, CHOICE_WEIGHT
    if start.exists():
        stages, peak = PLANS[plan]
        peak = peak_rate or peak
        choice = CHOICE_AGAIN
    if known is not None and "step" in known:
        head.load_state_dict(known["head"])
        for optimizer, state in zip(optimizers, known["optimizers"], strict=True):
            optimizer.load_state_dict(state)
        step, spent_s = known["step"], known["spent_s"]
    rng = random.Random(SEED * 1_000_003 + step)
    if known is not None and "head" not in known:
        settle_head(net, head, rng, tokenizer, stages[0])
    print(f"{sum(p.numel() for p in net.parameters()):,} weights", flush=True)
    seen_loss, last_saved = None, time.monotonic()
    stop = False
    while not stop:
        stage = next(s for s in stages if spent_s / 60 / minutes < s.until)
        for batch in draw_batches(rng, tokenizer, stage, choice):
            started = time.process_time()
            done = spent_s / 60 / minutes
            for optimizer in optimizers:
                for group in optimizer.param_groups:
                    group["lr"] = learning_rate(peak, done, step)
            loss = train_step(net, head, batch, optimizers)
            seen_loss = loss if seen_loss is None else 0.98 * seen_loss + 0.02 * loss
            step += 1
            spent_s += time.process_time() - started
            stop = spent_s / 60 >= minutes
            if step % 25 == 0:
                rate = batch.ids.numel() / (time.process_time() - started)
                print(
                    f"step {step} {spent_s / 60:.1f} min loss {seen_loss:.4f} last {loss:.4f} "
                    f"{rate:.0f} tokens/s lines {stage.lines}",
                    flush=True,
                )
            if stop or time.monotonic() - last_saved > 120:
                save(checkpoint, net, head, optimizers, step, spent_s)
                last_saved = time.monotonic()
            if stop:
                break


def settle_head(
    net: MinutesNet, head: HintHead, rng: random.Random, tokenizer: Tokenizer, stage: Stage
) -> None:
    """Teach a new hint head what an imported network knows, before both learn together."""
    optimizer = torch.optim.AdamW(head.parameters(), HEAD_RATE, weight_decay=0.0)
    batches = (batch for _ in count() for batch in draw_batches(rng, tokenizer, stage))
    for batch in islice(batches, HEAD_STEPS):
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                states = net.read(batch.ids[:, :-1])
            loss = head(states, batch.hints.without_last(), net.embedding)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        net.embedding.weight.grad = None
        optimizer.step()


def train_step(
    net: MinutesNet, head: HintHead, batch: Batch, optimizers: tuple[torch.optim.Optimizer, ...]
) -> float:
    """One update; returns the mean loss over the answers' tokens, in nats."""
    target_weights = batch.weights[:, 1:]
    keep = target_weights > 0
    with torch.autocast("cpu", torch.bfloat16):
        states = net.read(batch.ids[:, :-1])
        logits = net.write(states[-1][keep])
        hint_loss = head(states, batch.hints.without_last(), net.embedding)
    losses = F.cross_entropy(logits.float(), batch.ids[:, 1:][keep], reduction="none")
    kept = target_weights[keep]
    for optimizer in optimizers:
        optimizer.zero_grad(set_to_none=True)
    ((losses * kept).sum() / kept.sum() + hint_loss).backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    for optimizer in optimizers:
        optimizer.step()
    return float(losses.detach()[kept >= 1].mean())


def save(
    path: Path,
    net: MinutesNet,
    head: HintHead,
    optimizers: tuple[torch.optim.Optimizer, ...],
    step: int,
    spent_s: float,
) -> None:
    """Write a checkpoint in one move, so that a stop never leaves half a file."""
    state = {
        "shape": asdict(net.shape),
        "net": net.state_dict(),
        "head": head.state_dict(),
        "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        "step": step,
        "spent_s": spent_s,
    }
    draft = path.with_suffix(".part")
    torch.save(state, draft)
    draft.replace(path)


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe minutes-train``."""
    parser = argparse.ArgumentParser(prog="models.recipe minutes-train", description=__doc__)
    parser.add_argument("folder", type=Path, help="where tokenizer and checkpoint lie")
    parser.add_argument("minutes", type=float, help="of one core, over all runs")
    parser.add_argument(
        "--plan", choices=PLANS, default="again", help="how to go on from an imported model"
    )
    parser.add_argument("--peak", type=float, help="learning rate instead of the plan's")
    parser.add_argument("--compile", action="store_true", help="a third faster; needs g++")
    options = parser.parse_args(arguments)
    train(
        options.folder,
        options.minutes,
        plan=options.plan,
        is_compiled=options.compile,
        peak_rate=options.peak,
    )
