"""Who sits down sits in every shot until they get up or go; deeds that need nearness begin with a few steps."""

from __future__ import annotations

from math import hypot

import pytest

from scenec.compiler.film.film import Film
from scenec.compiler.film.stage import Act, Actor
from scenec.compiler.film.track import sample
from tests.compiler.scripts import film

HEAD = """Cast:
    MARA = woman, 34, grey coat
    JOEL = man, 40, beard

INT. LIVING ROOM - DAY

"""


def room(*deeds: str) -> Film:
    return film(HEAD + "\n\n".join(deeds) + "\n")


def actors(script: Film, name: str) -> list[Actor]:
    stages = [shot.stage for shot in script.scenes[0].shots if shot.stage is not None]
    return [actor for stage in stages for actor in stage.actors if actor.name == name]


def acts(script: Film, name: str) -> list[list[Act]]:
    return [[act for act in actor.acts if act.kind not in ("stand", "look")] for actor in actors(script, name)]


def test_who_sits_on_the_sofa_is_on_it_and_stays() -> None:
    script = room("Mara sits on the sofa.", "Joel waves.", "Joel nods.")
    down, *later = acts(script, "MARA")
    assert down[-1].kind == "sit"
    assert down[-1].target == pytest.approx((0.2, 0.5, -1.75))
    assert later
    assert all(found[0].kind == "sit" and found[0].start < 0 for found in later)
    x, z = sample(actors(script, "MARA")[-1].position, 0.0)
    assert hypot(x - 0.2, z + 1.75) < 0.3


def test_indoors_one_sits_on_what_is_there_and_out_of_doors_on_the_ground() -> None:
    assert acts(room("Mara sits."), "MARA")[0][-1].target is not None
    garden = film(HEAD.replace("INT. LIVING ROOM", "EXT. GARDEN") + "Mara sits.\n")
    assert acts(garden, "MARA")[0][-1].target is None


@pytest.mark.parametrize("deed", ["Mara gets up.", "Mara stands up.", "Mara walks to the window."])
def test_who_gets_up_or_goes_sits_no_more(deed: str) -> None:
    script = room("Mara sits on the sofa.", deed, "Joel nods.", "Joel waves.")
    assert any(act.kind == "get up" for found in acts(script, "MARA") for act in found)
    assert not acts(script, "MARA")[-1]


def test_an_embrace_is_done_by_both_and_near() -> None:
    script = room("Mara looks at Joel.", "Mara embraces Joel.")
    mara, joel = (actors(script, name)[-1] for name in ("MARA", "JOEL"))
    end = script.scenes[0].shots[-1].frames - 1.0
    (ax, az), (bx, bz) = (sample(actor.position, end) for actor in (mara, joel))
    assert hypot(ax - bx, az - bz) == pytest.approx(0.42, abs=0.05)
    for actor in (mara, joel):
        assert [act.kind for act in actor.acts if act.kind == "embrace"]


def test_words_after_the_verb_choose_the_act() -> None:
    assert acts(room("Mara raises her hand."), "MARA")[0][-1].kind == "wave"
    assert acts(room("Mara shakes her head."), "MARA")[0][-1].kind == "shake head"
    assert acts(room("Mara falls asleep."), "MARA")[0][-1].kind == "sleep"


def test_who_runs_is_quicker_than_who_walks() -> None:
    walks, runs = (room("Mara sits on the sofa.", f"Mara {verb} to the window.") for verb in ("walks", "runs"))
    assert runs.scenes[0].shots[-1].frames < walks.scenes[0].shots[-1].frames
    assert any(act.kind == "run" for act in acts(runs, "MARA")[-1])


def test_a_seated_head_is_where_the_camera_looks() -> None:
    low, high = (
        room(*deeds, "!!CLOSE ON MARA", "MARA\nYes.") for deeds in (("Mara sits on the sofa.",), ("Mara nods.",))
    )
    seated, standing = (script.scenes[0].shots[-1].stage for script in (low, high))
    assert seated is not None
    assert standing is not None
    assert seated.camera[0].pose.y < standing.camera[0].pose.y - 0.2


def test_who_listens_is_moved_by_what_is_said() -> None:
    script = room("Joel waits.", "MARA\nI have not been here since the winter of the great snow, you know.")
    kinds = {act.kind for found in acts(script, "JOEL") for act in found}
    assert kinds & {"attend", "incline"}
    assert not {act.kind for found in acts(script, "MARA") for act in found} & {"attend", "incline"}
