"""The memory probe: bounded, in a child, kept for one machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from unplugged.core.reading import Basis, Unit, measured
from unplugged.system import bandwidth

GIB = 1 << 30


def test_arrays_are_four_times_the_cache_and_never_more_than_a_quarter_of_the_free_memory() -> None:
    usual = bandwidth.plan_probe(32 << 20, 16 * GIB, 4)
    server = bandwidth.plan_probe(480 << 20, 20 * GIB, 2)
    tight = bandwidth.plan_probe(480 << 20, 2 * GIB, 2)

    assert (usual.total_bytes, usual.is_large_enough) == (384 << 20, True)
    assert (server.total_bytes, server.is_large_enough) == (1920 << 20, True)
    assert (tight.total_bytes, tight.is_large_enough) == (GIB // 2, False)


def test_the_largest_cache_counts(tmp_path: Path) -> None:
    for index, size in enumerate(("48K", "2048K", "30M")):
        folder = tmp_path / f"cpu0/cache/index{index}"
        folder.mkdir(parents=True)
        (folder / "size").write_text(size + "\n", encoding="ascii")

    assert bandwidth.last_level_cache_bytes(tmp_path) == 30 << 20


def test_a_child_measures_and_gives_the_memory_back(monkeypatch: pytest.MonkeyPatch) -> None:
    small = bandwidth.Plan(24 << 20, 1, is_large_enough=False)
    monkeypatch.setattr(bandwidth, "plan_probe", lambda *_: small)

    read = bandwidth.measure(threads=1)

    assert read.basis is Basis.ESTIMATED  # it fits into a cache
    assert 1e8 < (read.value or 0) < 1e13


def test_a_result_is_kept_for_this_machine_only(tmp_path: Path) -> None:
    rate = measured(31.5e9, Unit.BYTES_PER_SECOND, bandwidth.SOURCE)
    before = bandwidth.kept(tmp_path)
    bandwidth.keep(tmp_path, rate)
    after = bandwidth.kept(tmp_path)
    file = next(tmp_path.iterdir())
    content = json.loads(file.read_text(encoding="utf-8"))
    content["machine"][1] = 9999
    file.write_text(json.dumps(content), encoding="utf-8")

    assert before.basis is Basis.UNAVAILABLE
    assert after == rate
    assert bandwidth.kept(tmp_path).basis is Basis.UNAVAILABLE


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"machine": 1}'])
def test_a_damaged_cache_is_no_result(tmp_path: Path, content: bytes) -> None:
    bandwidth.keep(tmp_path, measured(1e9, Unit.BYTES_PER_SECOND, bandwidth.SOURCE))
    next(tmp_path.iterdir()).write_bytes(content)

    assert bandwidth.kept(tmp_path).basis is Basis.UNAVAILABLE


def test_the_share_is_tokens_times_weights_by_bandwidth() -> None:
    rate = measured(40e9, Unit.BYTES_PER_SECOND, bandwidth.SOURCE)

    share = bandwidth.share_of_limit(15.0, 2_000_000_000, rate)

    assert share.value == pytest.approx(75.0)
    assert share.basis is Basis.ESTIMATED
    assert bandwidth.share_of_limit(15.0, 1, bandwidth.NOT_MEASURED).value is None
