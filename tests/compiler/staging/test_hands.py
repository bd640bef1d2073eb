"""A thing comes into the hand, stays with who has it, goes from hand to hand, and lies where it was put."""

from __future__ import annotations

import pytest

from scenec.compiler.film.film import Film
from scenec.compiler.film.stage import Actor, Stage
from scenec.compiler.film.track import sample
from tests.compiler.scripts import film

HEAD = """Cast:
    MARA = woman, 34, grey coat
    JOEL = man, 40, beard

EXT. VILLAGE - DAY

Mara looks at Joel.

"""


def street(*deeds: str) -> Film:
    return film(HEAD + "\n\n".join(deeds) + "\n")


def stages(script: Film) -> list[Stage]:
    return [shot.stage for shot in script.scenes[0].shots if shot.stage is not None]


def hand(stage: Stage, name: str) -> list[str]:
    return [hold.kind for hold in actor(stage, name).holds]


def actor(stage: Stage, name: str) -> Actor:
    return next(each for each in stage.actors if each.name == name)


def test_what_is_picked_up_lies_there_until_the_hand_has_it_and_stays() -> None:
    taken, *later = stages(street("Mara picks up the suitcase.", "Joel waves.", "Mara nods."))[1:]
    (case,) = [thing for thing in taken.things if thing.kind == "suitcase"]
    (hold,) = actor(taken, "MARA").holds
    assert 0 < case.until == pytest.approx(hold.frame)
    reach = next(act.target for act in actor(taken, "MARA").acts if act.kind == "pick up")
    assert reach is not None
    assert sample(case.position, 0.0)[::2] == pytest.approx(reach[::2], abs=0.01)
    for stage in later:
        assert hand(stage, "MARA") == ["suitcase"]
        assert not [thing for thing in stage.things if thing.kind == "suitcase"]


@pytest.mark.parametrize("deed", ["Mara gives Joel a letter.", "Mara gives a letter to Joel."])
def test_what_is_given_goes_from_hand_to_hand(deed: str) -> None:
    given, after = stages(street(deed, "Joel nods."))[1:3]
    mara, joel = (actor(given, name).holds for name in ("MARA", "JOEL"))
    assert [hold.kind for hold in mara] == ["letter", ""]
    assert [hold.kind for hold in joel] == ["letter"]
    assert mara[1].frame == joel[0].frame > 0
    assert [act.kind for act in actor(given, "JOEL").acts if act.kind == "receive"]
    assert (hand(after, "MARA"), hand(after, "JOEL")) == ([""], ["letter"])


def test_what_is_put_down_lies_there_from_then_on() -> None:
    put, after = stages(street("Mara picks up the suitcase.", "Mara puts the suitcase down.", "Joel nods."))[-2:]
    (case,) = [thing for thing in put.things if thing.kind == "suitcase"]
    assert case.since > 0 or hand(put, "MARA")[-1] == ""
    assert [thing.kind for thing in after.things] == ["suitcase"]
    assert hand(after, "MARA") == [""]


def test_what_one_had_before_is_in_the_hand_again() -> None:
    script = street("Mara picks up the suitcase.", "Mara gives Joel a letter.", "Mara nods.")
    assert hand(stages(script)[-1], "MARA") == ["suitcase"]


def test_a_thing_in_a_hand_is_shown_close_only_where_the_shot_is_of_it() -> None:
    close, wide = stages(street("Mara looks at the key.", "Mara nods."))[1:3]
    assert [thing.held for thing in close.things] == ["MARA"]
    assert not wide.things
    assert hand(wide, "MARA") == ["key"]
