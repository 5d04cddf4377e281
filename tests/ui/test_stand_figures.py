"""The figures of a visitor's receipt and of the counters, as the window's language writes them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from unplugged.core.receipt.canonical import Json
from unplugged.core.stand.tally import StandTally
from unplugged.ui.parts.text import Label
from unplugged.ui.stand.receipt_card import ReceiptCard
from unplugged.ui.stand.texts import tally_words
from unplugged.ui.theme.theme import Theme

from tests.unit.receipts import receipt_of
from tests.unit.snapshots import snapshot


def turn(energy_wh: float) -> Json:
    """Return the receipt of a turn whose minutes took 3.4 s."""
    made = receipt_of(snapshot())
    made["readings"]["energy"] = {"last": energy_wh}
    made["runs"].append({**made["runs"][0], "stage": "write", "wall_s": 3.4})
    return made


def said(card: ReceiptCard) -> list[str]:
    return [label.text() for label in card.findChildren(Label)]


@pytest.mark.usefixtures("german")
def test_a_receipt_has_german_figures_in_german(qtbot: QtBot, theme: Theme) -> None:
    card = ReceiptCard(theme)
    qtbot.addWidget(card)

    card.show_receipt(turn(0.256), {})

    assert "Energie: 0,26 Wh" in said(card)
    assert "Protokoll in 3,4 s auf der CPU geschrieben" in said(card)
    assert "Energie: 1,50 Wh" in tally_words(StandTally(visitors=7, energy_wh=1.5))


def test_a_little_energy_is_not_none(qtbot: QtBot, theme: Theme) -> None:
    card = ReceiptCard(theme)
    qtbot.addWidget(card)

    card.show_receipt(turn(0.003), {})

    assert "Energy: < 0.01 Wh" in said(card)
    assert "Energy: < 0.01 Wh" in tally_words(StandTally(visitors=1, energy_wh=0.003))
