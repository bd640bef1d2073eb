"""What a face plays: expressions, mouths, blinks, gazes, and that each moves only its own part."""

from __future__ import annotations

import numpy as np
import pytest

from scenec.compiler.film.entities import Look
from scenec.compiler.film.stage import Face, Gaze, Mouth
from scenec.runtime.theatre.puppet.acting.feeling import closed, face_at, mood_at
from scenec.runtime.theatre.puppet.expression import EXPRESSIONS, NEUTRAL, blend
from scenec.runtime.theatre.puppet.viseme import VISEMES, spoken
from tests.runtime.theatre.puppet.stages import JOEL, MARA, acting, bust, differing, shot

YAWS = (0.0, 30.0, 90.0)


def rows(mask: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> tuple[float, float]:
    """The first and last row that is set, as shares of the height."""
    found = np.flatnonzero(mask.any(axis=1)) / mask.shape[0]
    return float(found[0]), float(found[-1])


@pytest.mark.parametrize("expression", list(EXPRESSIONS))
@pytest.mark.parametrize("look", [MARA, JOEL])
def test_every_expression_is_another_face(look: Look, expression: str) -> None:
    plain = bust(acting(look, 30.0, scale=600), look)
    felt = bust(acting(look, 30.0, faces=(Face(0, expression),), scale=600), look)
    assert differing(plain, felt).any() == (expression != "neutral")


@pytest.mark.parametrize("yaw", YAWS)
def test_every_mouth_is_drawn_and_differs(yaw: float) -> None:
    pictures = {}
    for shape in VISEMES:
        keys = (Mouth(-4, shape, 1.0), Mouth(4, shape, 1.0))
        pictures[shape] = bust(acting(MARA, yaw, mouths=keys, scale=600), MARA)
    rest = pictures.pop("rest")
    for picture in pictures.values():
        assert differing(rest, picture).any()


def test_a_mouth_moves_only_the_lower_face() -> None:
    """Two shapes that are as loud, so that the head nods alike."""
    spread, round_one = ((Mouth(-4, shape, 0.0), Mouth(4, shape, 0.0)) for shape in ("S", "U"))
    apart = differing(*(bust(acting(MARA, 0.0, mouths=keys, scale=600), MARA) for keys in (spread, round_one)))
    first, last = rows(apart)
    assert first > 0.5
    assert last < 0.95


@pytest.mark.parametrize("yaw", YAWS)
def test_a_blink_changes_the_eyes_alone(yaw: float) -> None:
    open_eyes = bust(acting(MARA, yaw, scale=600), MARA, 12)
    shut_eyes = bust(acting(MARA, yaw, blinks=(9.5,), scale=600), MARA, 12)
    apart = differing(open_eyes, shut_eyes)
    first, last = rows(apart)
    assert 0.25 < first < last < 0.66


def test_a_blink_is_shut_in_two_frames_and_open_after_six() -> None:
    lids = [closed((10.0,), frame) for frame in range(8, 18)]
    assert lids[:3] == [0.0, 0.0, 0.0]
    assert lids[4] > 0.95
    assert lids[-1] == 0.0


def test_feelings_arrive_in_the_eyes_first() -> None:
    faces = (Face(10, "surprised"),)
    early, later, late = (mood_at(faces, frame) for frame in (15, 18, 40))
    assert early.lid > NEUTRAL.lid
    assert early.height == NEUTRAL.height
    assert later.height > NEUTRAL.height
    assert later.open == NEUTRAL.open
    assert late.open > 0.2


def test_a_new_feeling_softens() -> None:
    faces = (Face(10, "angry"),)
    assert mood_at(faces, 30).slope < mood_at(faces, 60).slope < -0.5


def test_a_mood_keeps_its_brows_while_speaking() -> None:
    sad = EXPRESSIONS["sad"]
    said = spoken(sad, "A", 1.0)
    assert (said.slope, said.lid, said.tilt) == (sad.slope, sad.lid, sad.tilt)
    assert said.open > 0.8


def test_the_mouth_is_the_moods_again_after_speech() -> None:
    performer = acting(faces=(Face(0, "glad"),), mouths=(Mouth(4, "A", 1.0), Mouth(8, "rest", 0.0)))
    assert face_at(performer.actor, 30) == mood_at(performer.actor.faces, 30)


def test_a_blend_goes_from_one_to_the_other() -> None:
    glad = EXPRESSIONS["glad"]
    assert blend(NEUTRAL, glad, 0.0) == NEUTRAL
    assert blend(NEUTRAL, glad, 1.0).corner == pytest.approx(glad.corner)


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_eyes_look_to_the_side_where_the_point_is(side: float) -> None:
    performer = acting(yaw=0.0, gazes=(Gaze(0, (side * 3.0, 1.6, -3.0)),))
    assert np.sign(performer._attention.gaze(0)[0]) == side


def test_the_head_follows_the_eyes() -> None:
    performer = acting(yaw=0.0, gazes=(Gaze(0, (0.0, 1.6, -4.0)), Gaze(10, (3.0, 1.6, -1.0))))
    attention = performer._attention
    assert attention.gaze(13)[0] > 0.3
    assert attention.neck(11.5) == pytest.approx(attention.neck(0), abs=0.01)
    assert attention.neck(24) > 10


def test_a_thumbnail_has_eyes() -> None:
    assert differing(shot(acting(JOEL, 0.0), 12), shot(acting(JOEL, 0.0, blinks=(9.5,)), 12)).any()
