"""One sentence of action: who does what to whom."""

from __future__ import annotations

import pytest

from scenec.compiler.film.entities import Character, Prop
from scenec.compiler.film.scene import Deed
from scenec.compiler.naming.action import Reader, verb_forms
from scenec.compiler.naming.coming import coming
from scenec.compiler.naming.referents import Referents
from scenec.compiler.source import NOWHERE, Span
from tests.compiler.test_stdlib import library

CAST = (
    Character("MARA", "woman, 34", NOWHERE, gender="she"),
    Character("JOEL", "old keeper of the lamp, 70", NOWHERE, gender="he"),
)
PROPS = (Prop("BRASS KEY", "", NOWHERE, "key"),)


def deeds(text: str) -> tuple[Deed, ...]:
    referents = Referents(library(), CAST, PROPS, ("lamp", "window"), ["MARA", "JOEL"])
    lexicon = library()
    reader = Reader(
        lexicon, verb_forms(lexicon), referents.find, ("window",), coming(lexicon, "LAMP ROOM", None), language="en"
    )
    return reader.deeds(text, Span("film.scene", 0, len(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The lamp turns.", [("lamp", "turn", "", "")]),
        ("Outside, a whale sings under the ice.", [("whale", "sing", "", "")]),
        ("She turns the key over in her palm.", [("MARA", "turn", "BRASS KEY", "")]),
        ("He goes to the window.", [("JOEL", "walk", "window", "window")]),
        ("The keeper looks at her.", [("JOEL", "look", "MARA", "")]),
        ("MARA and JOEL walk on.", [("MARA", "walk", "", ""), ("JOEL", "walk", "", "")]),
        ("Mara stands and slowly turns.", [("MARA", "stand", "", ""), ("MARA", "turn", "", "")]),
        ("A whale is lying on the ground.", [("whale", "lie", "", "")]),
        ("The keeper has just turned.", [("JOEL", "turn", "", "")]),
        ("Her walk is slow.", [("", "", "", "")]),
        ("The moon is made of paper.", [("moon", "", "", "")]),
        ("Thunder.", [("", "", "", "")]),
        ("", []),
        ("...", []),
    ],
)
def test_a_sentence_is_read(text: str, told: list[tuple[str, str, str, str]]) -> None:
    def name(deed: Deed) -> tuple[str, str, str, str]:
        subject, thing = deed.subject, deed.object
        return subject.name if subject else "", deed.verb, thing.name if thing else "", deed.place

    assert [name(deed) for deed in deeds(text)] == told


def test_a_deed_knows_its_words_and_where_they_are() -> None:
    text = "The lamp turns. Mara stands and he turns round!"
    assert [(text[d.span.start : d.span.end], d.text) for d in deeds(text)] == [
        ("The lamp turns.", "The lamp turns."),
        ("Mara stands", "Mara stands"),
        ("he turns round!", "he turns round!"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("Mara leaves.", "Mara exits quickly.", "He goes out.", "Joel runs off.", "She walks away without a word."),
        *("Mara leaves the room.", "Joel walks out of the lamp room.", "He goes out through the window."),
        *("Mara runs off into the dark.", "Joel steps outside.", "He turns. Mara leaves."),
    ],
)
def test_who_leaves_is_gone(text: str) -> None:
    assert deeds(text)[-1].comes == "out"


@pytest.mark.parametrize(
    "text",
    [
        *("Mara turns to leave.", "Joel does not leave.", "She almost leaves.", "Mara leaves the key on the table."),
        *("She leaves Joel.", "Joel walks out of the shadow.", "Mara looks out.", "He walks away to the window."),
        *("She goes out onto the ice.", "The leaves fall.", "Joel looks left."),
    ],
)
def test_what_may_only_be_meant_takes_nobody_off_the_stage(text: str) -> None:
    assert [deed.comes for deed in deeds(text)] == [""] * len(deeds(text))


@pytest.mark.parametrize("text", ["Joel enters.", "She comes in.", "He walks in from the rain.", "Mara steps inside."])
def test_who_comes_in_comes_on(text: str) -> None:
    assert deeds(text)[-1].comes == "in"


def test_a_walk_in_the_rain_is_no_entrance() -> None:
    assert deeds("Joel walks in the rain.")[0].comes == ""
