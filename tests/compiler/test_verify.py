"""What a pass could break is seen: each invariant fails on a film that was spoilt."""

from __future__ import annotations

from dataclasses import replace

from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import MarkCall
from scenec.compiler.passes import PIPELINE
from scenec.compiler.source import NOWHERE
from scenec.compiler.verify import RULES, verify
from tests.compiling import compiled

SCRIPT = """Cast:
    MARA = woman, 34
    JOEL = man, 40

INT. LAMP ROOM - NIGHT

MARA
Here.

JOEL
There.
"""
ALL = tuple(each.name for each in PIPELINE)
UNPRUNED = ALL[:-1]


def whole() -> Film:
    film = compiled(SCRIPT, until=UNPRUNED[-1]).film
    assert film is not None
    return film


def test_a_sound_film_breaks_nothing() -> None:
    assert verify(whole(), UNPRUNED) == []


def test_rules_belong_to_passes() -> None:
    assert {name for first, last, _ in RULES for name in (first, last)} <= {*ALL, ""}


def test_somebody_unknown_is_seen() -> None:
    film = whole()
    scene = replace(film.scenes[0], elements=(*film.scenes[0].elements, MarkCall("BOB", "", "", NOWHERE)))
    assert "BOB" in verify(replace(film, scenes=(scene,)), ("resolve",))[0]


def test_somebody_without_a_look_is_seen() -> None:
    film = whole()
    assert verify(replace(film, cast=(replace(film.cast[0], look=None),)), ("cast",)) == ["identities: MARA"]


def test_a_move_out_of_order_is_seen() -> None:
    film = whole()
    scene = replace(film.scenes[0], placed=(replace(film.scenes[0].placed[0], element=1, walks=True),))
    assert "walks before being placed" in verify(replace(film, scenes=(scene,)), ("block",))[0]


def test_a_line_left_out_of_every_shot_is_seen() -> None:
    film = whole()
    scene = replace(film.scenes[0], shots=film.scenes[0].shots[:1])
    assert any("coverage" in broken for broken in verify(replace(film, scenes=(scene,)), ("cover",)))


def test_a_gap_between_shots_is_seen() -> None:
    film = whole()
    first, *rest = film.scenes[0].shots
    scene = replace(film.scenes[0], shots=(first, *(replace(shot, start=shot.start + 1) for shot in rest)))
    assert any("frames" in broken for broken in verify(replace(film, scenes=(scene,)), ("time",)))
