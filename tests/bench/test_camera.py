"""The camera is obeyed, measured from finished pictures: one move of each kind (`bench.camera`: all)."""

from __future__ import annotations

import numpy as np
import pytest

from bench.camera import STEADY, moves, rows
from bench.measures import ends, grown
from bench.trial import filmed

KINDS = {kind.name: kind for kind in moves()}


@pytest.mark.parametrize(
    "name", ["static", "pan", "tilt", "push in", "zoom", "roll", "orbit", "crane", "truck", "rack"]
)
def test_a_move_goes_where_and_as_far_as_it_says(name: str) -> None:
    for row in rows(KINDS[name], "lighthouse"):
        assert row.obeyed, row


def test_a_dolly_zoom_keeps_the_subject_and_moves_the_place() -> None:
    trial = filmed("35mm, dolly zoom in", "lighthouse")
    assert grown(trial, trial.torso) == pytest.approx(1.0, abs=STEADY)
    assert grown(trial, trial.place) < 0.85


def test_a_long_fast_lens_leaves_only_the_subject_sharp() -> None:
    def place(move: str) -> float:
        trial = filmed(move, "forest", seconds=0.5)
        return ends(trial, trial.far)[0] / ends(trial, trial.torso)[0]

    assert place("50mm, shallow") < 0.5 * place("50mm, deep focus")


def test_a_whip_pan_is_too_fast_to_see() -> None:
    trial = filmed("35mm, whip pan", "forest", seconds=1.5)
    across = [float(np.abs(np.diff(frame.astype(int), axis=1)).mean()) for frame in trial.frames]
    assert across[1] < 0.4 * across[-1]
