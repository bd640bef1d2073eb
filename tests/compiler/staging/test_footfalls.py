"""Steps are heard when feet come down."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import hypot

from pydantic import TypeAdapter

from scenec.compiler.emit import emit
from scenec.compiler.film.sound import Effect
from scenec.compiler.staging.footfalls import STEP, footfalls
from scenec.runtime.theatre.puppet.acting.gait import gait_of
from scenec.runtime.theatre.puppet.body.proportions import proportions_of
from tests.compiler.scripts import context, scene


def test_steps_are_even_and_within_the_walk() -> None:
    hits = footfalls(4.0, 1.74, Fraction(3))
    apart = {after - before for before, after in pairwise(hits)}
    assert len(hits) == 5
    assert max(apart) - min(apart) <= Fraction(1, 1000)
    assert 0 < hits[0] < hits[-1] < 3


def test_a_small_person_takes_more_steps() -> None:
    assert len(footfalls(4.0, 1.1, Fraction(3))) > len(footfalls(4.0, 1.9, Fraction(3)))


def test_who_hardly_moves_takes_one() -> None:
    assert footfalls(0.0, 1.74, Fraction(1)) == (Fraction(0),)
    assert len(footfalls(0.1, 1.74, Fraction(1))) == 1


def test_a_step_is_as_long_as_it_is_drawn() -> None:
    stage = next(shot.stage for shot in scene("MARA walks to the window.").scenes[0].shots)
    assert stage is not None
    mara = stage.actors[0]
    start, end = mara.position[0].value, mara.position[-1].value
    phases = gait_of(mara, stage, proportions_of(mara.look)).phases
    drawn = hypot(end[0] - start[0], end[1] - start[1]) / (2 * (phases[-1] - phases[0])) / mara.look.height
    assert abs(drawn / float(STEP) - 1) < 0.1


def test_a_walk_sounds_at_its_steps() -> None:
    plan = emit(scene("MARA walks to the window."), context())
    orders = [TypeAdapter(Effect).validate_python(task.params) for task in plan.tasks if task.op == "effect"]
    steps = [order for order in orders if order.kind.startswith("steps")]
    assert [len(order.hits) > 1 for order in steps] == [True]
