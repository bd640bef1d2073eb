"""Coverage as a film editor would read it, and the laws it keeps on any scene."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import Action, Scene, Speech
from scenec.compiler.film.shot import Shot
from scenec.compiler.shotlist import coverage
from tests.compiling import codes, compiled
from tests.golden import Case, paths

HEADER = """Cast:
    MARA = woman
    JOEL = man
    RUTH = woman
Places:
    LAMP ROOM = round; set: lighthouse
Props:
    BRASS KEY = heavy

INT. LAMP ROOM - NIGHT

"""
LINES = (
    *("MARA\nYes.", "JOEL\n(to Mara)\nI have been thinking about what you said at the station.", "RUTH\nNever again."),
    *("MARA\n" + "Nobody believed the boy until the lighthouse went dark. " * 7, "JOEL (V.O.)\nThat was the winter."),
    *("MARA ^\nBoth at once.", "The lamp turns.", "She turns the BRASS KEY over.", "JOEL walks to the window."),
    *("Ruth smiles. Mara weeps. Joel looks at Ruth.", "Dust.", "!!HOLD: 1s", "!!MOOD: dread", "!!LIGHT: candlelight"),
    *("RUTH\n" + "and then we waited on the ice for the boats " * 9, "A whale sings.", "Mara looks at the lamp."),
)
bodies = st.lists(st.sampled_from(LINES), min_size=1, max_size=12).map("\n\n".join)


def covered(body: str) -> Film:
    found = compiled(f"{HEADER}{body}\n").film
    assert found is not None
    return found


@pytest.mark.parametrize("path", paths("coverage"), ids=lambda path: path.stem)
def test_case(path: Path, case: Callable[[Path], Case]) -> None:
    golden = case(path)
    film = compiled(golden["script"]).film
    assert film is not None
    golden.check("coverage", coverage(film))


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_every_word_and_deed_is_in_one_shot(body: str) -> None:
    scene = covered(body).scenes[0]
    played = [moment for shot in scene.shots for moment in _moments(scene, shot)]
    wanted = [(i, n) for i, each in enumerate(scene.elements) for n in range(_length(each))]
    assert played == wanted


def _moments(scene: Scene, shot: Shot) -> list[tuple[int, int]]:
    lengths = ((part, _length(scene.elements[part.element])) for part in shot.parts)
    return [(part.element, n) for part, length in lengths for n in range(length)[part.start : part.end]]


def _length(element: object) -> int:
    if isinstance(element, Speech):
        return len(element.words.split())
    return len(element.deeds) if isinstance(element, Action) else 0


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_no_neighbours_are_alike_and_none_stands_too_long(body: str) -> None:
    scene = covered(body).scenes[0]
    told = [(shot.framing, tuple(subject.name for subject in shot.subjects)) for shot in scene.shots]
    assert all(before != after for before, after in pairwise(told))
    holds = 1 + 12 * sum(element.__class__.__name__ == "HoldCall" for element in scene.elements)
    assert max(shot.estimate for shot in scene.shots) <= 12 + (holds - 1)


@settings(max_examples=40, deadline=None)
@given(bodies.filter(lambda body: "walks" not in body))
def test_the_camera_stays_on_its_side(body: str) -> None:
    assert {"SC0302", "SC0304"}.isdisjoint(codes(compiled(f"{HEADER}{body}\n")))


def test_shots_are_as_long_as_films_shots_are() -> None:
    lines = ["The lamp turns.", *LINES[1:4], LINES[8], *LINES[1:3], LINES[9], *LINES[1:3]]
    film = covered("\n\n".join(lines))
    seconds = [Fraction(shot.frames) / film.settings.rate for shot in film.scenes[0].shots]
    assert 3 <= median(seconds) <= 6
