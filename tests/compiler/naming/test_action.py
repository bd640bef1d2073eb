"""One sentence of action: who does what to whom."""

from __future__ import annotations

import pytest

from scenec.compiler.film.entities import Character, Prop
from scenec.compiler.film.scene import Deed
from scenec.compiler.naming.action import Reader, verb_forms
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
    return Reader(verb_forms(library()), referents.find, ("window",)).deeds(text, Span("film.scene", 0, len(text)))


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
