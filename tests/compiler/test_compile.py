"""A compilation as a whole: pure, complete, in order, and honest about what it silences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.dump import dump
from scenec.compiler.passes import PIPELINE, ordered
from scenec.compiler.passes.pass_ import Pass
from tests.compiling import codes, compiled, told

LINES = (
    *("INT. LAMP ROOM - NIGHT", "EXT. FROZEN SEA - DAWN", "INT. KITCHEN - DAY", "> DISSOLVE TO: 1s", "FADE OUT."),
    *("!!WIDE: pan left 30deg, 1f", "!!OVER MARA ON JOEL", "!!INSERT BRASS KEY: zoom in", "!!COVER: MARA, no inserts"),
    *("!!CLOSE", "!!CLOSE ON JOEL: static 1s then rack to MARA then pull out over 2s", "!!POV JOEL ON MARA", "!!CLOES"),
    *("!!MARK MARA: at the door, facing Joel", "!!MARK ANN: beside Joel", "!!CARD: Later", "!!HOLD: 1s", "!!HOLD"),
    *("!!WEAR MARA: a white dress", "!!MOOD: tendr", "!!SILENCE", "!!MEDIUM ON NOBODY: pusk in, 0s"),
    *("MARA\nI see, [[!!CLOSE ON JOEL]] but not you.", "JOEL\n(to Mara)\nNo.", "ANN (V.O.)\nFar away.", "BOB\nHi."),
    *("She walks to the door.", "Mara and Joel walk on. He turns. Ann enters.", "Joel walks to Joel. He leaves."),
    *("A whale sings. The moon is made of paper.", "She turns the key over in her palm.", "{who} waits."),
)
HEADER = """Cast:
    MARA = woman, 34
    JOEL = man, 40
    ANN = girl, 7; voice: robot, quick
Places:
    LAMP ROOM = round; set: lighthouse
Props:
    BRASS KEY = heavy
Given:
    who = Mara

"""
scripts = st.lists(st.sampled_from(LINES), max_size=10).map(lambda lines: HEADER + "\n\n".join(lines) + "\n")


@settings(max_examples=40, deadline=None)
@given(scripts)
def test_any_script_of_known_lines_keeps_every_invariant_and_compiles_the_same_twice(text: str) -> None:
    first, second = compiled(text), compiled(text)
    assert told(first) == told(second)
    assert first.film == second.film


def test_the_order_of_passes_is_held_against_what_each_reads() -> None:
    one = Pass("one", lambda film, context: (film, []))
    two = Pass("two", lambda film, context: (film, []), after=("one",))
    assert ordered((one, two)) == (one, two)
    with pytest.raises(ValueError, match="two stands before"):
        ordered((two, one))


def test_all_findings_of_a_file_come_at_once_in_the_order_of_the_text() -> None:
    found = compiled(HEADER + "INT. LAMP ROOM - NIGHT\n\n!!CLOES ON MARA\n\nBOB\nHi.\n\n!!HOLD\n")
    assert codes(found) == ["SC0203", "SC0201", "SC0220"]


def test_one_bad_line_is_one_finding_and_the_rest_is_compiled() -> None:
    found = compiled(HEADER + "INT. LAMP ROOM - NIGHT\n\n!!CLOSE ON MARRA: 85mm\n\nMARA\nHere.\n")
    assert codes(found) == ["SC0204"]
    assert found.film is not None
    assert found.film.scenes[0].shots


def test_an_allowed_warning_is_not_told_and_an_error_cannot_be_allowed() -> None:
    body = "INT. OBSERVATORY - DAY\n\n!!CLOES\n\nOne.\n"
    assert codes(compiled(body)) == ["SC0214", "SC0203"]
    assert codes(compiled("Allow: SC0214\n\n" + body)) == ["SC0203"]
    assert codes(compiled("Allow: SC0214, SC0203\n\n" + body)) == ["SC0219", "SC0203"]
    assert codes(compiled(body.replace("!!CLOES", "[[allow SC0214: any room will do]]"))) == []


def test_until_stops_after_a_pass_and_refuses_one_that_is_not_there() -> None:
    film = compiled("INT. LAMP ROOM - DAY\n\nOne.\n", until="inherit").film
    assert film is not None
    assert film.scenes[0].mood
    assert not film.scenes[0].shots
    with pytest.raises(ValueError, match="no pass colour"):
        compiled("", until="colour")


def test_a_film_dumps_to_text_that_tells_films_apart_and_no_spans() -> None:
    one = compiled("INT. LAMP ROOM - DAY\n\nOne.\n", until=PIPELINE[-1].name).film
    moved = compiled("\n\nINT. LAMP ROOM - DAY\n\nOne.\n").film
    other = compiled("INT. LAMP ROOM - DAY\n\nTwo.\n").film
    assert one is not None
    assert moved is not None
    assert other is not None
    assert dump(one) == dump(moved) != dump(other)
