"""What an audience would stumble over, and what it would not."""

from __future__ import annotations

from scenec.compiler.diagnostics import Severity
from tests.compiler.scripts import HEADER, compiled, example

ROOM = HEADER + "INT. LAMP ROOM - NIGHT\n\n"
LINES = "MARA\nI remember the sea, but not the colour of it.\n\nJOEL\nNo."


def codes(text: str) -> list[str]:
    found = [d for d in compiled(text).diagnostics if d.code.startswith("SC03")]
    assert all(d.severity is Severity.WARNING for d in found)
    return [d.code for d in found]


def test_the_example_is_clean() -> None:
    assert codes(example()) == []


def test_speech_that_does_not_fit_is_told_with_what_it_needs() -> None:
    found = compiled(f"{ROOM}!!CLOSE ON MARA: 1s\n\n{LINES}\n\n!!CLOSE ON JOEL\n\nShe waits.\n").diagnostics
    told = next(d for d in found if d.code == "SC0301")
    assert "the shot is 1 s" in told.message
    assert "runs on" in told.hint


def test_a_last_shot_says_that_it_is_lengthened() -> None:
    found = compiled(f"{ROOM}!!CLOSE ON MARA: 1s\n\n{LINES}\n").diagnostics
    assert "longer" in next(d for d in found if d.code == "SC0301").hint


def test_a_move_that_ends_across_the_line_makes_the_next_cut_cross_it() -> None:
    orbit = f"{ROOM}!!TWO SHOT MARA, JOEL: orbit right 180deg, 4s\n\n{LINES}\n\n!!CLOSE ON MARA\n\nMARA\nYes.\n"
    assert codes(orbit) == ["SC0302"]
    assert codes(orbit.replace("180deg", "20deg")) == []


def test_a_transition_longer_than_its_shot() -> None:
    text = ROOM + "!!WIDE: 1s\n\nThe lamp turns.\n\n> DISSOLVE TO: 3s\n\nINT. LAMP ROOM - DAY\n\nThe lamp stands.\n"
    assert codes(text) == ["SC0303"]
    assert codes(text.replace("TO: 3s", "TO: 1s")) == []


def test_the_same_twice_is_a_jump_cut() -> None:
    text = f"{ROOM}!!CLOSE ON MARA\n\nMARA\nOnce.\n\n!!CLOSE ON MARA\n\nMARA\nTwice.\n\nJOEL\nYes.\n"
    assert codes(text) == ["SC0304"]
