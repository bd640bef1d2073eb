"""Footfalls are heard, also the last one of a walk that is hardly one."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scenec.compiler.context import Context
from scenec.compiler.emit import emit
from tests.compiling import compiled

SCENE = "Cast:\n    ANN = woman\n    JOEL = man\n\nINT. BEDROOM - NIGHT\n\n{}\n\nJOEL\nGood night.\n"


@pytest.mark.parametrize("deed", ["Ann walks to the window.", "Ann leaves.", "Ann enters.", "Ann walks to Joel."])
def test_every_footfall_is_well_inside_its_sound(deed: str) -> None:
    film = compiled(SCENE.format(deed)).film
    assert film is not None
    orders = [task.params for task in emit(film, Context()).tasks if task.op == "effect"]
    steps = [order for order in orders if order["kind"].startswith("steps")]
    assert steps
    for order in steps:
        assert all(Fraction(hit) + Fraction(2, 5) < Fraction(order["seconds"]) for hit in order["hits"])
