"""What bodies play for verbs: every act of the book is played, stays or ends as it says, and leaves the voice alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from scenec.compiler.film.contact import SECONDS, SHARES, arrival
from scenec.compiler.film.stage import Act, Hold, Mouth
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import verb_kind
from scenec.runtime.theatre.puppet import Performer
from scenec.runtime.theatre.puppet.acting.book import book
from scenec.runtime.theatre.puppet.acting.playing import gone
from scenec.runtime.theatre.puppet.acting.styles import STYLES
from tests.compiler.scripts import film
from tests.runtime.theatre.puppet.stages import CHILD, JOEL, MARA, POSE, SCALE, acting, differing, shot

PLAIN = {"walk", "stand", "look", "turn", "reach"}


def height(performer: Performer, frame: float) -> float:
    """Metres from the ground to the top of what is drawn."""
    rows = np.flatnonzero((shot(performer, frame)[..., 3] > 250).any(axis=1))
    return (int(2.1 * SCALE) - int(rows[0])) / SCALE


def hips(performer: Performer, frame: float) -> float:
    """Metres of the middle of the hips over the ground."""
    return performer.figure.joints(performer.stance(frame, POSE)).lift * performer.figure.body.head


def held(performer: Performer, *holds: Hold) -> Performer:
    actor = replace(performer.actor, holds=holds)
    return Performer(actor, replace(performer.stage, actors=(actor,)), SCALE, "film")


def test_every_act_of_the_verbs_can_be_played() -> None:
    library = Library.of(film("INT. ROOM - DAY\n\nMARA walks.\n"))
    for name in (entry.name for entry in library.all("Verbs")):
        kind = verb_kind(library, name)
        assert kind is not None
        wanted = {kind.body, kind.grasp, *(act for _, act in kind.where), *([kind.other] if kind.other else [])}
        assert wanted <= {*book(), *STYLES, *PLAIN}, name


@pytest.mark.parametrize("name", sorted(book()))
def test_an_act_is_seen(name: str) -> None:
    target = (0.5, 1.1, 0.0)
    performer = acting(MARA, 40.0, acts=(Act(name, 4, 60, target),), frames=96)
    assert differing(shot(performer, 30), shot(acting(MARA, 40.0), 30)).sum() > 60


@pytest.mark.parametrize("name", sorted(name for name, entry in book().items() if not entry.stays))
def test_what_is_done_is_over_afterwards(name: str) -> None:
    performer = acting(MARA, 40.0, acts=(Act(name, 4, 50, (0.5, 1.1, 0.0)),), frames=96)
    assert performer.stance(86, POSE).pose == acting(MARA, 40.0).stance(86, POSE).pose


@pytest.mark.parametrize("name", sorted({*SHARES, *SECONDS} - {"kick", "throw", "clap"}))
def test_a_hand_is_there_when_the_sound_says_so(name: str) -> None:
    act = Act(name, 10.0, 70.0, (0.5, 1.1, 0.0))
    there = [part / 4 for part in range(40, 280) if gone(act, part / 4, 24.0) > 0.93]
    assert there[0] == pytest.approx(arrival(name, 10.0, 70.0, 24.0), abs=1.0)


def test_who_sits_stays_sitting_and_gets_up() -> None:
    seated = acting(MARA, 50.0, acts=(Act("sit", 4, 40, (0.0, 0.46, 0.0)), Act("get up", 96, 120)), frames=150)
    assert hips(seated, 0) == pytest.approx(0.87, abs=0.06)
    for frame in (44, 70, 94):
        assert hips(seated, frame) == pytest.approx(0.46 + 0.24 * seated.figure.body.head, abs=0.03)
    assert hips(seated, 146) == pytest.approx(hips(seated, 0), abs=0.02)


def test_who_sat_before_the_shot_sits_from_its_first_frame() -> None:
    seated = acting(CHILD, 50.0, acts=(Act("sit", -240, -200, (0.0, 0.46, 0.0)),))
    assert hips(seated, 0) == pytest.approx(0.46 + seated.figure.body.seat * seated.figure.body.head, abs=0.01)


def test_who_lies_is_long_and_low() -> None:
    lying = acting(JOEL, 60.0, acts=(Act("lie", 0, 40),))
    drawn = shot(lying, 46)[..., 3] > 250
    high, wide = (np.flatnonzero(drawn.any(axis=axis)) for axis in (1, 0))
    assert wide[-1] - wide[0] > 2.5 * (high[-1] - high[0])
    assert height(lying, 46) < 0.75


def test_a_jump_leaves_the_ground() -> None:
    jumper = acting(MARA, 30.0, acts=(Act("jump", 0, 34),))
    below = shot(jumper, 16)[int(1.9 * SCALE) :, :, 3] > 250
    assert not below.any()


def test_what_is_picked_up_is_where_the_hand_goes() -> None:
    performer = acting(MARA, 50.0, acts=(Act("pick up", 0, 48, (0.45, 0.0, 0.0)),))
    bones = performer.figure.joints(performer.stance(24, POSE))
    lowest = min(arm.end[1] + bones.lift for arm in bones.arms.values())
    assert lowest * performer.figure.body.head < 0.3
    assert hips(performer, 24) < 0.75


def test_a_thing_in_the_hand_is_seen_from_its_frame_on() -> None:
    performer = held(acting(MARA, 40.0), Hold(0.0, ""), Hold(20.0, "lantern", 0.4, "", "top"))
    empty = acting(MARA, 40.0)
    assert not differing(shot(performer, 10), shot(empty, 10)).any()
    assert differing(shot(performer, 30), shot(empty, 30)).sum() > 200
    assert performer.stance(30, POSE).hands[0] == "hold"


def test_who_acts_while_speaking_goes_on_speaking() -> None:
    keys = tuple(Mouth(4 + 3 * index, "A" if index % 2 else "rest", 0.9) for index in range(16))
    silent = acting(MARA, 30.0, mouths=keys)
    waving = acting(MARA, 30.0, mouths=keys, acts=(Act("wave", 2, 40), Act("eat", 2, 40)))
    for frame in range(10, 40, 6):
        assert waving.stance(frame, POSE).face.open == pytest.approx(silent.stance(frame, POSE).face.open, abs=0.05)


def test_a_body_moves_on_twos() -> None:
    performer = acting(MARA, 30.0, acts=(Act("dance", 0, 40),))
    assert performer.stance(20, POSE).pose == performer.stance(21, POSE).pose
    assert performer.stance(20, POSE).pose != performer.stance(22, POSE).pose


def test_every_other_frame_shows_the_same_drawing_in_any_order() -> None:
    keys = tuple(Mouth(4 + 3 * index, "A", 0.9) for index in range(12))
    performer = acting(MARA, 30.0, acts=(Act("wave", 0, 40),), mouths=keys)
    drawn = {frame: shot(performer, frame) for frame in (21, 10, 20, 22, 11)}
    assert not differing(drawn[20], drawn[21]).any()
    assert not differing(drawn[10], drawn[11]).any()
    assert differing(drawn[20], drawn[22]).any()
    assert (drawn[22] == shot(acting(MARA, 30.0, acts=(Act("wave", 0, 40),), mouths=keys), 22)).all()
