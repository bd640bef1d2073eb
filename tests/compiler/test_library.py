"""Lookups over definitions: overriding, inheriting, aliases, numbers, phrases in prose."""

from __future__ import annotations

import pytest

from scenec.compiler.library import Library, number, parent_name
from scenec.compiler.screenplay import Entry, Field, Text
from scenec.compiler.source import NOWHERE


def entry(name: str, description: str = "", section: str = "Shots", **fields: str) -> Entry:
    def text(words: str) -> Text:
        return Text(words, NOWHERE)

    pairs = tuple(Field(text(key), text(value)) for key, value in fields.items())
    return Entry(section, text(name), text(description), pairs, NOWHERE)


def test_a_name_is_found_whatever_its_case_and_blanks() -> None:
    library = Library([entry("TWO SHOT", lens="40mm")])
    found = library.find("shots", "two  Shot")
    assert found is not None
    assert found.number("lens") == 40


def test_a_later_entry_overrides_an_earlier_one_of_its_section() -> None:
    library = Library([entry("CLOSE", lens="85mm"), entry("CLOSE", section="Moves"), entry("Close", lens="100mm")])
    found = library.find("Shots", "CLOSE")
    assert found is not None
    assert found.number("lens") == 100


def test_an_alias_means_its_entry_unless_another_has_that_name() -> None:
    library = Library([entry("CLOSE", alias="CU, NEAR"), entry("NEAR", lens="50mm")])
    near, cu = library.find("Shots", "near"), library.find("Shots", "cu")
    assert near is not None
    assert cu is not None
    assert (near.name, cu.name) == ("near", "close")


def test_like_takes_what_is_not_said_from_the_other() -> None:
    library = Library(
        [entry("CLOSE", "a face", lens="85mm", stop="2"), entry("TIGHT", "like CLOSE, no chin", stop="4")]
    )
    found = library.find("Shots", "TIGHT")
    assert found is not None
    assert (found.number("lens"), found.number("stop"), found.doc) == (85, 4, "a face, no chin")


def test_like_its_own_name_means_the_entry_it_overrides() -> None:
    library = Library([entry("CLOSE", lens="85mm", stop="2"), entry("CLOSE", "like CLOSE", lens="100mm")])
    found = library.find("Shots", "CLOSE")
    assert found is not None
    assert (found.number("lens"), found.number("stop")) == (100, 2)


def test_like_in_a_circle_ends() -> None:
    library = Library([entry("A", "like B", lens="1mm"), entry("B", "like A", stop="2")])
    found = library.find("Shots", "A")
    assert found is not None
    assert (found.number("lens"), found.number("stop")) == (1, 2)


def test_a_parent_is_named_by_the_first_words() -> None:
    assert parent_name(entry("A", "like  OLD Sea, colder")) == "OLD Sea"
    assert parent_name(entry("A", "a man like others")) == ""


@pytest.mark.parametrize(
    ("text", "value"),
    [("85mm", 85), ("1.74m", 1.74), ("40%", 0.4), ("80 cm", 0.8), ("-3", -3), ("yes", None), ("#12", None), ("", None)],
)
def test_numbers_lose_their_units(text: str, value: float | None) -> None:
    assert number(text) == pytest.approx(value)


def test_prose_mentions_the_longest_phrase_first() -> None:
    moods = [entry("SORROW", section="Moods", words="grave"), entry("SWEET SORROW", section="Moods", alias="BITTER")]
    found = Library(moods).mentioned("Moods", "Grave, then sweet sorrow; bitter-sweet.")
    assert [(m.definition.name, m.start, m.end) for m in found] == [("sorrow", 0, 5), ("sweet sorrow", 12, 24)]
