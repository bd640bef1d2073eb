"""Steps are heard when feet come down, and what a hand does when it is there."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import hypot

import pytest
from pydantic import TypeAdapter

from scenec.compiler.emit import emit
from scenec.compiler.emit.noises import effects
from scenec.compiler.film.gait import gait, legs_of
from scenec.compiler.film.sound import Effect
from scenec.compiler.film.stage import Actor
from scenec.compiler.film.track import Key, Track
from scenec.runtime.inspect.seen import arrives, footfalls
from tests.compiler.scripts import context, scene

STREET: Track = (Key(0.0, (0.0, 0.0)), Key(72.0, (4.0, 0.0)), Key(120.0, (4.0, 0.0)))
"""Four metres in three seconds, then two of standing."""


def mara() -> Actor:
    stage = scene("MARA walks to the window.").scenes[0].shots[0].stage
    assert stage is not None
    return stage.actors[0]


def test_feet_come_down_evenly_while_somebody_walks_and_not_after() -> None:
    steps = gait(STREET, 120, 24.0, legs_of(mara().look)).footfalls
    apart = [after - before for before, after in pairwise(steps)]
    assert 4 <= len(steps) <= 6
    assert max(apart) - min(apart) < 1e-6
    assert 0 < steps[0] < steps[-1] <= 72


def test_a_planted_foot_stays_where_it_is() -> None:
    """A step is as long as the way of the body over it."""
    legs, slow = legs_of(mara().look), ((Key(0.0, (0.0, 0.0)), Key(96.0, (1.0, 0.0))))
    assert len(gait(STREET, 72, 24.0, legs).footfalls) >= len(gait(slow, 96, 24.0, legs).footfalls)
    amounts = gait(slow, 96, 24.0, legs).amounts
    assert 0 < amounts[10] < gait(STREET, 72, 24.0, legs).amounts[10]


@pytest.mark.parametrize("deed", ["MARA walks to the window.", "MARA leaves.", "JOEL walks to MARA."])
def test_steps_sound_when_the_theatre_puts_the_feet_down(deed: str) -> None:
    film = scene(deed)
    rate = film.settings.rate
    steps = [each for each in effects(film) if each.walker and isinstance(each.order, Effect)]
    assert steps
    for heard in steps:
        assert heard.shot is not None
        assert heard.shot.stage is not None
        actor = next(each for each in heard.shot.stage.actors if each.name == heard.walker)
        drawn = [heard.shot.start + frame for frame in footfalls(actor, heard.shot.stage)]
        sounds = [heard.start + hit * rate for hit in heard.order.hits] if isinstance(heard.order, Effect) else []
        assert [round(float(at), 1) for at in sounds[: len(drawn)]] == pytest.approx(drawn, abs=0.1)


def test_a_walk_is_no_longer_than_its_way() -> None:
    track = mara().position
    (x, z), (to_x, to_z) = track[0].value, track[-1].value
    steps = gait(track, round(track[-1].frame) + 24, 24.0, legs_of(mara().look)).footfalls
    assert 0.6 < hypot(to_x - x, to_z - z) / len(steps) < 1.2


def test_the_plan_strikes_at_steps() -> None:
    plan = emit(scene("MARA walks to the window."), context())
    orders = [TypeAdapter(Effect).validate_python(task.params) for task in plan.tasks if task.op == "effect"]
    steps = [order for order in orders if order.kind.startswith("steps")]
    assert [len(order.hits) > 1 for order in steps] == [True]


def test_a_door_sounds_when_the_hand_is_there() -> None:
    film = scene("JOEL opens the door.")
    (heard,) = [each for each in effects(film) if each.doing is not None]
    assert heard.doing is not None
    assert heard.shot is not None
    assert heard.shot.stage is not None
    joel = next(each for each in heard.shot.stage.actors if each.name == "JOEL")
    act = next(each for each in joel.acts if each.kind == "open")
    frame = arrives(act, float(film.settings.rate))
    assert frame is not None
    assert heard.start - heard.shot.start == pytest.approx(frame, abs=1.0)


def test_what_goes_on_begins_with_its_deed() -> None:
    film = scene("The lamp turns.")
    (heard,) = [each for each in effects(film) if each.doing is not None]
    assert heard.shot is not None
    assert heard.start == heard.shot.start + heard.doing.start if heard.doing is not None else False
    assert isinstance(heard.order, Effect)
    assert heard.order.seconds is not None
    assert heard.order.seconds > Fraction(1)
