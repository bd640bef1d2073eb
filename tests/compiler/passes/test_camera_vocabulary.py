"""Every framing, move, angle, lens and ease of the library does what it says, wherever people stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import cos, hypot, isfinite, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.camera import Pose, camera_at, turned
from scenec.compiler.film.film import Film
from scenec.compiler.film.shot import Shot
from scenec.compiler.geometry.body import interest, span
from scenec.compiler.geometry.standing import standing
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import MoveKind, framing, framings, move_kind
from tests.compiler.scripts import HEADER, compiled, scene

W, H = 1280.0, 720.0
TALK = "\n\nShe waits.\n\nMARA\nI remember the sea.\n\nJOEL\nI do not.\n\nRUTH\nWho does?\n"
PEOPLE = HEADER.replace("Places:", "    RUTH = woman, 70\nPlaces:")
LIBRARY = Library.of(scene("She waits.", "frame"))
MOVES = [kind for each in LIBRARY.all("Moves") if (kind := move_kind(LIBRARY, each.name)) is not None]


def filmed(direction: str, marks: str = "", place: str = "INT. LAMP ROOM - NIGHT") -> tuple[Film, Shot]:
    found = compiled(f"{PEOPLE}{place}\n\n{marks}{direction}{TALK}", until="frame")
    assert [each.message for each in found.diagnostics if each.severity == "error"] == []
    assert found.film is not None
    return found.film, next(shot for shot in found.film.scenes[0].shots if shot.why == "written")


LAMP_ROOM = "INT. LAMP ROOM - NIGHT"
PLACES = (LAMP_ROOM, "INT. KITCHEN - DAY", "EXT. FIELD - DAY")
"""A round room, a small one, and the open."""


def poses(direction: str, place: str = LAMP_ROOM) -> list[Pose]:
    return [step.key.pose for step in filmed(direction, place=place)[1].steps]


def seen(made: Film, shot: Shot, who: str, part: str) -> tuple[float, float, float]:
    """Share of the height that somebody's part fills, and where in the picture its interest is."""
    character, pose = made.character(who), shot.steps[0].key.pose
    assert character is not None
    assert character.look is not None
    low, high = span(character.look, part)
    x, z = standing(made.scenes[0], shot.parts[0].element)[who].spot
    px, py, _ = pose.project(x, interest(character.look, part), z, W, H)
    foot, top = (pose.project(x, y, z, W, H)[1] for y in (low, high))
    return (foot - top) / H, px / W, py / H


def head(name: str, least: int) -> str:
    kind = framing(LIBRARY, name)
    assert kind is not None
    if "character" not in kind.kinds:
        return f"!!{name.upper()} BRASS KEY"
    return f"!!{name.upper()} " + ", ".join(("MARA", "JOEL", "RUTH")[: max(1, least)])


@pytest.mark.parametrize("name", [each.name for each in framings(LIBRARY)])
@pytest.mark.parametrize("lens", [18, 50, 135])
def test_every_framing_is_solved_for_any_lens(name: str, lens: int) -> None:
    kind = framing(LIBRARY, name)
    assert kind is not None
    made, shot = filmed(f"{head(name, kind.least)}: {lens}mm")
    pose = shot.steps[0].key.pose
    assert pose.lens == lens
    assert all(isfinite(v) for v in (pose.x, pose.y, pose.z, pose.azimuth, pose.rise, pose.focus))
    assert pose.y > 0
    if kind.pose == "subject":
        share, x, y = seen(made, shot, "MARA", kind.part)
        assert share == pytest.approx(kind.fill, rel=0.02)
        assert 0.1 <= x <= 0.9
        assert 0.05 <= y <= 0.9
    if kind.pose in ("pair", "group"):
        for subject in shot.subjects:
            _, x, y = seen(made, shot, subject.name, kind.part)
            assert 0.1 <= x <= 0.9
            assert 0.05 <= y <= 0.9


def test_there_is_as_much_of_everything_as_was_promised() -> None:
    counts = {
        section: len(LIBRARY.all(section)) for section in ("Shots", "Moves", "Lenses", "Lights", "Styles", "Moods")
    }
    least = {"Shots": 20, "Moves": 30, "Lenses": 12, "Lights": 16, "Styles": 12, "Moods": 16}
    assert {section for section, count in counts.items() if count < least[section]} == set()


def written(kind: MoveKind, side: str) -> str:
    goal = " to JOEL" if kind.target == "must" else ""
    return f"!!CLOSE ON MARA: {kind.name}{'' if side == 'in' and kind.name.endswith('in') else ' ' + side}{goal}, 4s"


def gone(kind: MoveKind, side: str, place: str) -> tuple[Pose, Pose]:
    """The first and the last pose, those of a move that arrives the other way round."""
    says = side if len(kind.sides) > 1 else ""
    found = poses(written(kind, says), place)
    return (found[-1], found[0]) if kind.arrives else (found[0], found[-1])


@pytest.mark.parametrize(("kind", "side"), [(kind, side) for kind in MOVES for side in kind.sides or ("",)])
@pytest.mark.parametrize("place", PLACES)
def test_every_move_goes_as_far_as_it_says_and_to_its_side(kind: MoveKind, side: str, place: str) -> None:
    start, end = gone(kind, side, place)
    sign = (-1.0 if side in ("out", "left", "down") else 1.0) * (-1.0 if kind.arrives else 1.0)
    way = hypot(end.x - start.x, end.z - start.z)
    across = (end.x - start.x) * start.right[0] + (end.z - start.z) * start.right[1]
    match kind.does:
        case "pan":
            assert turned(start.azimuth, end.azimuth) == pytest.approx(sign * kind.amount)
            assert way == 0.0
        case "tilt":
            assert (end.rise > start.rise) == (sign > 0)
        case "roll":
            assert end.roll - start.roll == pytest.approx(sign * kind.amount)
        case "crane" | "pedestal":
            assert end.y - start.y == pytest.approx(sign * kind.amount) or end.y == pytest.approx(0.15)
        case "track":
            assert across == pytest.approx(sign * kind.amount)
        case "dolly" | "arc":
            assert (end.focus < start.focus) == (sign > 0) or kind.does == "arc"
            assert end.lens == start.lens
        case "zoom":
            assert end.lens == pytest.approx(start.lens * (1 + sign * kind.amount))
            assert way == 0.0
        case "dolly-zoom":
            assert end.lens / start.lens == pytest.approx(end.focus / start.focus)
        case "orbit":
            assert way == pytest.approx(0.0, abs=1e-6) if kind.amount == 360 else way > 0
        case "focus" | "defocus":
            assert end.focus != start.focus
            assert way == 0.0
        case _:
            assert start == end


@pytest.mark.parametrize(
    ("words", "ease"), [("ease in", "in"), ("ease out", "out"), ("linear", "linear"), ("snap", "snap")]
)
def test_a_move_takes_the_ease_that_is_said(words: str, ease: str) -> None:
    _, shot = filmed(f"!!CLOSE ON MARA: push in {words} over 3s")
    assert shot.steps[0].key.ease == ease
    assert shot.steps[1].seconds == 3


def test_a_rack_goes_from_one_to_another() -> None:
    made, shot = filmed("!!TWO SHOT MARA, JOEL: rack from MARA to JOEL")
    where = standing(made.scenes[0], shot.parts[0].element)
    first, last = shot.steps[0].key.pose, shot.steps[-1].key.pose
    for pose, who in ((first, "MARA"), (last, "JOEL")):
        assert pose.focus == pytest.approx(pose.offset(*where[who].spot)[1])


def test_a_whip_pan_is_over_in_its_own_time_and_one_that_arrives_ends_on_the_framing() -> None:
    _, shot = filmed("!!CLOSE ON MARA: whip pan left, 4s")
    assert shot.steps[1].seconds == pytest.approx(0.4)
    plain = poses("!!CLOSE ON MARA: static, 4s")[0]
    for move in ("pan onto left 40deg", "reveal right", "descend", "tilt onto down", "find focus"):
        found = poses(f"!!CLOSE ON MARA: {move}, 4s")
        assert found[0] != found[-1]
        assert numbers(found[-1]) == pytest.approx(numbers(plain), abs=1e-6)


def numbers(pose: Pose) -> tuple[float, ...]:
    return pose.x, pose.y, pose.z, pose.azimuth % 360, pose.rise, pose.lens, pose.focus


@pytest.mark.parametrize("stands", ["lead", "follow"])
def test_a_camera_before_or_behind_somebody_keeps_its_distance(stands: str) -> None:
    made = scene(f"!!MEDIUM ON MARA: {stands}\n\nMARA walks to the lamp.", "frame")
    shot, here = made.scenes[0].shots[0], made.scenes[0]
    start, end = (standing(here, element)["MARA"].spot for element in (1, 2))
    first, last = shot.steps[0].key.pose, shot.steps[-1].key.pose
    assert (last.x - first.x, last.z - first.z) == pytest.approx((end[0] - start[0], end[1] - start[1]))
    ahead = (first.x - start[0]) * (end[0] - start[0]) + (first.z - start[1]) * (end[1] - start[1])
    assert (ahead > 0) == (stands == "lead")


@given(turn=st.integers(5, 720), side=st.sampled_from(["left", "right"]), part=st.floats(0.0, 1.0))
@settings(max_examples=25, deadline=None)
def test_any_orbit_keeps_its_distance_all_the_way(turn: int, side: str, part: float) -> None:
    made, shot = filmed(f"!!MEDIUM ON MARA: orbit {side} {turn}deg linear, 4s")
    x, z = standing(made.scenes[0], shot.parts[0].element)["MARA"].spot
    azimuths = [step.key.pose.azimuth for step in shot.steps]
    turns = sum(turned(a, b) for a, b in pairwise(azimuths))
    assert turns == pytest.approx(turn if side == "left" else -turn)
    keys = tuple(replace(step.key, frame=float(step.share or 0)) for step in shot.steps)
    reach = [hypot(p.x - x, p.z - z) for p in (camera_at(keys, 0.0), camera_at(keys, part))]
    assert reach[1] == pytest.approx(reach[0], rel=1e-6)


@pytest.mark.parametrize("name", ["medium", "clean single", "medium close", "close", "reaction", "profile"])
@pytest.mark.parametrize("who", ["MARA", "JOEL"])
def test_eyes_are_near_the_upper_third_with_room_where_they_look(name: str, who: str) -> None:
    made, shot = filmed(f"!!{name.upper()} ON {who}")
    kind = framing(LIBRARY, name)
    assert kind is not None
    _, x, y = seen(made, shot, who, kind.part)
    assert 0.2 <= y <= 0.42
    facing, pose = standing(made.scenes[0], shot.parts[0].element)[who].facing, shot.steps[0].key.pose
    looks_right = sin(radians(facing)) * pose.right[0] + cos(radians(facing)) * pose.right[1] > 0
    assert x < 0.5 if looks_right else x > 0.5
