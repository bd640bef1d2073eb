"""Cameras of shots."""

from __future__ import annotations

import itertools

import pytest

from scenec.compiler.film.camera import turned
from scenec.compiler.film.film import Film
from scenec.compiler.film.shot import Shot
from scenec.compiler.geometry.body import eyes, span
from scenec.compiler.geometry.plan import side
from scenec.compiler.geometry.standing import standing
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import framing
from tests.compiler.scripts import example, film, scene

W, H = 1280.0, 720.0
TWO = "!!MARK MARA: at the window, facing out\n\n{}\n\nMARA\nI remember the sea.\n\nJOEL\nI do not."


def first(body: str) -> tuple[Film, Shot]:
    made = scene(TWO.format(body), "frame")
    return made, made.scenes[0].shots[0]


def height(made: Film, shot: Shot, who: str, part: str) -> float:
    """Share of the picture's height that somebody's part fills as the shot begins."""
    character = made.character(who)
    assert character is not None
    assert character.look is not None
    low, high = span(character.look, part)
    (x, z), pose = standing(made.scenes[0], shot.parts[0].element)[who].spot, shot.steps[0].key.pose
    return (pose.project(x, low, z, W, H)[1] - pose.project(x, high, z, W, H)[1]) / H


@pytest.mark.parametrize("name", ["full", "medium", "medium close", "close", "extreme close"])
@pytest.mark.parametrize("lens", [18, 35, 50, 85, 135])
def test_the_named_subject_fills_the_librarys_share(name: str, lens: int) -> None:
    made, shot = first(f"!!{name.upper()} ON MARA: {lens}mm")
    kind = framing(Library.of(made), name)
    assert kind is not None
    assert height(made, shot, "MARA", kind.part) == pytest.approx(kind.fill, rel=0.02)
    assert shot.lens == lens


@pytest.mark.parametrize("lens", [18, 35, 50, 85, 135])
def test_both_of_a_two_shot_are_title_safe(lens: int) -> None:
    made, shot = first(f"!!TWO SHOT MARA, JOEL: {lens}mm")
    for who in ("MARA", "JOEL"):
        character = made.character(who)
        assert character is not None
        assert character.look is not None
        x, z = standing(made.scenes[0], shot.parts[0].element)[who].spot
        px, py, _ = shot.steps[0].key.pose.project(x, eyes(character.look), z, W, H)
        assert 0.1 * W <= px <= 0.9 * W
        assert 0.1 * H <= py <= 0.9 * H


def test_a_close_shot_sees_a_face_in_three_quarter_view() -> None:
    made, shot = first("!!CLOSE ON JOEL")
    place = standing(made.scenes[0], shot.parts[0].element)["JOEL"]
    off = abs(turned(place.facing, shot.steps[0].key.pose.azimuth + 180.0))
    assert 25 <= off <= 60


def test_every_shot_keeps_to_its_side_of_the_line() -> None:
    made = film(example(), until="frame")
    here = made.scenes[0]
    sides = []
    for shot in here.shots:
        if shot.framing in ("close", "over", "medium close"):
            where = standing(here, shot.parts[0].element)
            pose = shot.steps[0].key.pose
            sides.append(side(where["MARA"].spot, where["JOEL"].spot, (pose.x, pose.z)) > 0)
    assert len(set(sides)) == 1


def test_a_low_angle_looks_up_and_a_high_one_down() -> None:
    low, high = first("!!CLOSE ON MARA: low angle")[1], first("!!CLOSE ON MARA: high angle")[1]
    level = first("!!CLOSE ON MARA")[1]
    poses = [shot.steps[0].key.pose for shot in (low, level, high)]
    assert poses[0].y < poses[1].y < poses[2].y
    assert poses[0].rise > poses[1].rise > poses[2].rise


def test_the_lamp_room_in_a_wide_shot_has_lamp_window_and_sea_in_it() -> None:
    pose = film(example(), until="frame").scenes[0].shots[0].steps[0].key.pose
    for at in ((2.6, 1.95, 0.45), (0.9, 1.7, 3.9), (60.0, -8.0, 100.0)):
        x, y, away = pose.project(*at, W, H)
        assert away > 0
        assert 0 < x < W
        assert 0 < y < H


@pytest.mark.parametrize(
    ("move", "turn"),
    [("pan left 30deg", -30), ("pan right 45deg", 45), ("orbit right 120deg", -120), ("orbit left 300deg", 300)],
)
def test_a_turn_has_exactly_its_degrees(move: str, turn: float) -> None:
    _, shot = first(f"!!CLOSE ON MARA: {move}, 4s")
    azimuths = [step.key.pose.azimuth for step in shot.steps]
    steps = [turned(a, b) for a, b in itertools.pairwise(azimuths)]
    assert sum(steps) == pytest.approx(turn)
    assert shot.steps[-1].share == 1


def test_then_puts_moves_one_after_another_in_their_time() -> None:
    _, shot = first("!!CLOSE ON MARA: static 1s, then push in over 2s, then rack to JOEL, 5s")
    assert [step.seconds for step in shot.steps[:3]] == [0, 1, 3]
    assert shot.steps[-1].share == 1
    poses = [step.key.pose for step in shot.steps]
    assert poses[0] == poses[1]
    assert poses[2].focus < poses[1].focus < poses[3].focus


def test_handheld_sways_and_a_tripod_does_not() -> None:
    assert first("!!CLOSE ON MARA: handheld")[1].sway > 0 == first("!!CLOSE ON MARA: static")[1].sway


def test_a_camera_tracks_somebody_as_far_as_they_walk() -> None:
    made = scene("!!FULL ON MARA: track with MARA\n\nMARA walks to the lamp.", "frame")
    shot, here = made.scenes[0].shots[0], made.scenes[0]
    start, end = (standing(here, element)["MARA"].spot for element in (1, 2))
    first_, last = shot.steps[0].key.pose, shot.steps[-1].key.pose
    assert (last.x - first_.x, last.z - first_.z) == pytest.approx((end[0] - start[0], end[1] - start[1]))


def test_shallow_opens_the_lens() -> None:
    assert (
        first("!!CLOSE ON MARA: shallow")[1].steps[0].key.pose.stop < first("!!CLOSE ON MARA")[1].steps[0].key.pose.stop
    )


def test_a_wide_shot_does_not_look_past_the_walls_of_its_room() -> None:
    _, shot = first("!!ESTABLISH: 24mm")
    pose = shot.steps[0].key.pose
    assert pose.offset(0.0, 0.0)[1] / (pose.lens / 36.0) <= 2 * 4.0


def test_nobody_stands_before_who_a_shot_is_of() -> None:
    talk = "\n\nMARA\nI remember the sea.\n\nJOEL\nI do not."
    for name in ("FULL ON MARA", "MEDIUM ON JOEL", "CLOSE ON MARA"):
        made = scene(f"!!{name}{talk}", "frame")
        shot = made.scenes[0].shots[0]
        pose, who = shot.steps[0].key.pose, shot.subjects[0].name
        for other, place in standing(made.scenes[0], shot.parts[0].element).items():
            right, away = pose.offset(*place.spot)
            if other != who and 0 < away < pose.focus:
                assert abs(right) / away * pose.lens / 36.0 > 0.5
