"""CONTINUOUS, LATER, MONTAGE, SMASH CUT: each with an effect of its own on picture and time."""

from __future__ import annotations

from itertools import pairwise

import pytest

from scenec import grammar
from scenec.compiler.emit.ambience import beds
from scenec.compiler.film.camera import camera_at
from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import Scene
from scenec.compiler.film.shot import Shot
from scenec.compiler.film.sound import Bed
from scenec.compiler.film.track import sample
from scenec.compiler.geometry.body import interest, span
from scenec.compiler.geometry.standing import standing
from tests.compiling import codes, compiled

HEAD = """Cast:
    MARA = woman, 34
    JOEL = man, 40
Places:
    PARLOUR = a parlour; set: room
    FIELD = a field; set: field

INT. PARLOUR - NIGHT

Mara waits at the fire. Joel waits at the door.

MARA
It is late.

Joel walks to the table.

"""


def film(text: str) -> Film:
    found = compiled(HEAD + text).film
    assert found is not None
    return found


def ends(scene: Scene) -> dict[str, tuple[float, float]]:
    return {who: place.spot for who, place in standing(scene, len(scene.elements)).items()}


def starts(scene: Scene) -> dict[str, tuple[float, float]]:
    return {who: place.spot for who, place in standing(scene, 0).items()}


def test_continuous_finds_everybody_where_they_were_and_shows_the_place_no_more() -> None:
    first, second = film("INT. PARLOUR - CONTINUOUS\n\nJOEL\nI know.\n").scenes
    assert starts(second) == ends(first)
    assert "establish" not in {shot.framing for shot in second.shots}
    assert first.transition is None


def test_any_other_scene_begins_anew() -> None:
    first, second = film("INT. PARLOUR - DAY\n\nJOEL\nI know.\n").scenes
    assert starts(second) != ends(first)
    assert second.shots[0].framing == "establish"


def test_continuous_ambience_carries_on_as_one() -> None:
    made = film("INT. PARLOUR - CONTINUOUS\n\nJOEL\nI know.\n\nINT. PARLOUR - DAY\n\nJOEL\nStill.\n")
    heard = [each for each in beds(made) if isinstance(each.order, Bed)]
    first, second, _ = made.scenes
    both = sum(shot.frames for scene in (first, second) for shot in scene.shots)
    assert [each.scene.number for each in heard] == ["1", "3"]
    assert heard[0].order.seconds == both / made.settings.rate


def test_a_weather_that_comes_up_within_a_scene_is_heard_from_there() -> None:
    made = film("EXT. FIELD - DAY\n\nMARA\nLook.\n\n!!WEATHER: rain\n\nJOEL\nRun!\n")
    rain = next(each for each in beds(made) if isinstance(each.order, Bed) and each.order.kind.startswith("rain"))
    assert rain.start > made.scenes[1].start
    assert rain.fades[0] > 1.0


@pytest.mark.parametrize("later", ["LATER", "MOMENTS LATER", "NIGHT - LATER"])
def test_a_little_later_melts_into_the_picture(later: str) -> None:
    first, _ = film(f"INT. PARLOUR - {later}\n\nMara sleeps.\n").scenes
    assert first.transition is not None
    assert first.transition.kind == "dissolve"
    assert first.shots[-1].tail > 0


def test_a_written_transition_stays() -> None:
    first, _ = film("CUT TO:\n\nINT. PARLOUR - LATER\n\nMara sleeps.\n").scenes
    assert first.transition is not None
    assert first.transition.kind == "cut"


MONTAGE = """MONTAGE

EXT. FIELD - DAY

Mara runs. Joel throws a ball. She laughs.

INT. PARLOUR - DUSK

They weep. Joel burns a letter.

END MONTAGE
"""


def test_a_montage_is_short_pictures_that_melt_under_one_mood() -> None:
    made = film(MONTAGE)
    told = [scene for scene in made.scenes if scene.telling == "montage"]
    shots = [shot for scene in told for shot in scene.shots]
    assert len(shots) == 5
    assert {shot.stated for shot in shots} == {2}
    assert "establish" not in {shot.framing for shot in shots}
    assert told[0].transition is not None
    assert told[0].transition.kind == "dissolve"
    assert told[0].mood == told[1].mood
    assert all(a.framing != b.framing or a.subjects != b.subjects for a, b in pairwise(shots))


def test_a_smash_cut_is_heard_at_full_level_on_its_frame() -> None:
    loud, soft = (film(f"{cut} TO:\n\nEXT. FIELD - DAY\n\nMara runs.\n") for cut in ("SMASH CUT", "CUT"))
    for made, most in ((loud, 0.01), (soft, 0.3)):
        before, after = (next(b for b in beds(made) if b.scene is scene) for scene in made.scenes)
        assert before.fades[1] <= most
        assert after.fades[0] <= most
    assert next(b for b in beds(soft) if b.scene is soft.scenes[1]).fades[0] > 0.1


@pytest.mark.parametrize(
    ("time", "meant"),
    [
        *(("CONTINUOUS", "continuous"), ("NIGHT - CONTINUOUS", "continuous"), ("MOMENTS LATER", "later")),
        *(("MÁS TARDE", "later"), ("FORTLAUFEND", "continuous"), ("続き", "continuous"), ("LATER THAT NIGHT", "")),
        *(("NIGHT", ""), ("SAME", "")),
    ],
)
def test_headings_say_how_scenes_follow(time: str, meant: str) -> None:
    assert grammar.words().follows(time) == meant


def seen(made: Film, shot: Shot, frame: float) -> tuple[float, float, float]:
    """Where the eyes of a shot's one subject are in the picture, and how high the head is, as shares of it."""
    assert shot.stage is not None
    actor = next(each for each in shot.stage.actors if each.name == shot.subjects[0].name)
    pose, (x, z) = camera_at(shot.stage.camera, frame), sample(actor.position, frame)
    (low, high), look = span(actor.look, "head"), interest(actor.look, "head")
    px, py, _ = pose.project(x, look, z, 1280, 720)
    top, foot = (pose.project(x, y, z, 1280, 720)[1] for y in (high, low))
    return px / 1280, py / 720, (foot - top) / 720


@pytest.mark.parametrize(
    "ends", ["!!CLOSE ON MARA: push in", "!!CLOSE ON MARA: 50mm", "!!CLOSE ON MARA: pan left 5deg"]
)
@pytest.mark.parametrize("begins", ["Joel waits.", "!!CLOSE ON JOEL\n\nJoel waits.", "JOEL\nWhere is she?"])
def test_a_match_cut_keeps_the_place_and_the_size_of_what_it_is_of(ends: str, begins: str) -> None:
    made = film(f"{ends}\n\nMARA\nYes.\n\nMATCH CUT TO:\n\nEXT. FIELD - DAY\n\n{begins}\n")
    before, after = made.scenes[0].shots[-1], made.scenes[1].shots[0]
    assert after.framing == "close"
    assert [subject.name for subject in after.subjects] == ["JOEL"]
    assert seen(made, after, 0) == pytest.approx(seen(made, before, before.frames - 1), rel=0.02)


def test_any_other_cut_frames_afresh() -> None:
    made = film("!!CLOSE ON MARA: push in\n\nMARA\nYes.\n\nCUT TO:\n\nEXT. FIELD - DAY\n\nJoel waits.\n")
    assert made.scenes[1].shots[0].framing == "establish"


LAPPED = "INT. PARLOUR - DAY\n\nMara waits.\n\nJOEL (PRE-LAP)\n{line}\n\nCUT TO:\n\nEXT. FIELD - DAY\n\nJOEL\nHere.\n"


def test_a_pre_lapped_line_at_the_end_of_a_scene_is_heard_on_into_the_next() -> None:
    made = film(LAPPED.format(line="I had been walking for three days when at last I saw the house on the hill."))
    before, after = made.scenes[1], made.scenes[2]
    line, answer = before.spoken[0], after.spoken[0]
    cut, ends = after.start, line.start + line.frames
    assert cut - made.settings.rate * 3 / 2 < line.start < cut < ends
    assert answer.start + float(answer.onset * made.settings.rate) >= ends, "who is seen waits for it"
    assert [len(scene.shots) for scene in (before, after)] == [1, 1]


def test_a_pre_lapped_line_that_is_short_holds_nothing_up() -> None:
    before, after = film(LAPPED.format(line="Yes.")).scenes[1:]
    assert before.spoken[0].start + before.spoken[0].frames <= after.start + 24


def test_two_who_speak_at_once_begin_together_and_are_waited_for() -> None:
    made = film(
        "INT. PARLOUR - DAY\n\nMARA\nNo.\n\nJOEL ^\nIt was never as simple as that, and you know it.\n\nMARA\nSo.\n"
    )
    first, second, third = made.scenes[1].spoken
    begins = [each.start + float(each.onset * made.settings.rate) for each in (first, second, third)]
    assert begins[0] == pytest.approx(begins[1], abs=1)
    assert begins[2] >= second.start + second.frames


def test_a_room_of_a_place_has_its_look_on_a_set_of_its_own() -> None:
    found = compiled(
        "Places:\n    HOUSE = white, by the sea; set: village; style: sepia; light: candlelight\n\n"
        "INT. HOUSE - KITCHEN - NIGHT\n\nA clock ticks.\n\nINT. HOUSE - BEDROOM\n\nA clock ticks.\n"
    )
    assert found.film is not None
    kitchen, bedroom = (found.film.place(scene.place) for scene in found.film.scenes)
    assert kitchen is not None
    assert bedroom is not None
    assert (kitchen.set, bedroom.set) == ("kitchen", "bedroom")
    assert kitchen.seed == bedroom.seed
    assert [scene.styles for scene in found.film.scenes] == [("sepia",), ("sepia",)]
    assert [scene.lights for scene in found.film.scenes] == [("candlelight",), ("candlelight",)]
    assert codes(found) == []


def test_a_part_of_a_place_without_a_set_of_its_own_is_the_place() -> None:
    found = compiled("Places:\n    TOWER = round; set: lighthouse\n\nINT. TOWER - STAIRS - DAY\n\nDust.\n").film
    assert found is not None
    assert [scene.place for scene in found.scenes] == ["TOWER"]
