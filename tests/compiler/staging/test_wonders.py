"""The odd things of dreams, each said in a plain sentence, come onto the stage."""

from __future__ import annotations

import pytest

from scenec.api import compile_text
from scenec.compiler.film.film import Film
from scenec.compiler.film.stage import Stage
from scenec.compiler.film.track import sample

CAST = "Cast:\n    MARA = woman, 40\n\n"


def film(action: str, heading: str = "EXT. CITY STREET - DAY") -> Film:
    found = compile_text(f"{CAST}{heading}\n\n!!WIDE\n\n{action}\n").film
    assert found is not None
    return found


def last(found: Film) -> Stage:
    stages = [shot.stage for scene in found.scenes for shot in scene.shots if shot.stage is not None]
    return stages[-1]


@pytest.mark.parametrize(
    ("action", "wonder", "weather"),
    [
        ("Snow falls upwards.", "snow upwards", "snow"),
        ("The world is upside down.", "upside down", ""),
        ("The street is full of water.", "flooded", ""),
        ("The street is wet.", "", ""),
    ],
)
def test_what_is_odd_about_a_place_is_on_its_stage(action: str, wonder: str, weather: str) -> None:
    dressing = last(film(action)).set
    assert dressing.wonders == ((wonder,) if wonder else ())
    assert dressing.weather == weather


@pytest.mark.parametrize(
    ("action", "kind", "act"),
    [
        ("A house floats above the street.", "house", "float"),
        ("A whale swims down the street.", "whale", "cross"),
        ("The clocks melt.", "clock", "melt"),
        ("Teeth fall from the sky.", "tooth", "fall"),
        ("An egg breaks.", "egg", "break"),
        ("A ship sinks.", "ship", "sink"),
        ("A giant flower grows.", "flower", "grow"),
        ("A bell rings.", "bell", "ring"),
        ("A wheel spins.", "wheel", "spin"),
        ("A lantern glows.", "lantern", "glow"),
    ],
)
def test_a_thing_does_what_no_such_thing_does(action: str, kind: str, act: str) -> None:
    things = [thing for thing in last(film(action)).things if thing.kind == kind]
    assert things
    assert {thing.act for thing in things} == {act}


def test_what_melted_stays_melted() -> None:
    found = film("A clock melts.\n\n!!ESTABLISH\n\nMara waits.")
    clock = next(thing for thing in last(found).things if thing.kind == "clock")
    assert clock.act == "melt"
    assert sample(clock.done, 0) == (1.0,)


def test_who_grows_is_taller_from_then_on() -> None:
    found = film("Mara grows.\n\n!!ESTABLISH\n\nMara waits.")
    first, *_, then = (shot.stage for shot in found.scenes[0].shots if shot.stage is not None)
    grown = [stage.actors[0].grown for stage in (first, then)]
    assert sample(grown[0], 0) == (1.0,)
    assert sample(grown[1], 0)[0] > 1.3


def test_a_flock_is_many_and_never_in_one_spot() -> None:
    birds = [sample(thing.position, 0) for thing in last(film("Two hundred birds fly over the street.")).things]
    assert len(set(birds)) == len(birds) == 48
