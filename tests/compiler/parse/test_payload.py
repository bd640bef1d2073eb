"""What a direction says behind its colon."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scenec.compiler.parse.payload import parse_items, parse_text
from scenec.compiler.screenplay import Items, Quantity, Setting, Text, Word
from scenec.compiler.source import Source, Span


def written(text: str) -> Text:
    return Text(text, Span("film.scene", 0, len(text)))


def shape(items: Items) -> list[list[list[str]]]:
    """Groups of items of terms, each term as text."""
    return [[[_term(term) for term in item.terms] for item in group] for group in items.groups]


def _term(term: Quantity | Word | Setting) -> str:
    match term:
        case Quantity(value, unit):
            return f"{value}{unit}"
        case Word(text, _, quoted):
            return f'"{text}"' if quoted else text
        case Setting(key, value):
            return f"{key.text}={_term(value)}"


@pytest.mark.parametrize(
    ("payload", "groups"),
    [
        ("24mm, slow push in, 5s", [[["24mm"], ["slow", "push", "in"], ["5s"]]]),
        ("static 1s, then push in over 3s", [[["static", "1s"]], [["push", "in", "over", "3s"]]]),
        ("static then rack to JOEL", [[["static"]], [["rack", "to", "JOEL"]]]),
        ('at "the old lamp", facing MRS. O\'BRIEN', [[["at", '"the old lamp"'], ["facing", "MRS.", "O'BRIEN"]]]),
        ("grain=fine, size=3mm, look=“very old”", [[["grain=fine"], ["size=3mm"], ['look="very old"']]]),
        ("from the 2nd door to Jo & Al.", [[["from", "the", "2nd", "door", "to", "Jo", "&", "Al"]]]),
        ("窓辺, 4s", [[["窓辺"], ["4s"]]]),
        ("", []),
    ],
)
def test_items_stand_between_commas_and_groups_between_then(payload: str, groups: list[list[list[str]]]) -> None:
    items, found = parse_items(written(payload))
    assert shape(items) == groups
    assert not found


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("4s", "4", "s"),
        ("2.5s", "5/2", "s"),
        ("1m30s", "90", "s"),
        ("0m1.5s", "3/2", "s"),
        ("96f", "96", "f"),
        ("85mm", "85", "mm"),
        ("85 mm", "85", "mm"),
        ("-30deg", "-30", "deg"),
        ("30°", "30", "deg"),
        ("1.74m", "87/50", "m"),
        ("40%", "40", "%"),
        ("4S", "4", "s"),
        ("7", "7", ""),
    ],
)
def test_a_quantity_is_exact_and_keeps_its_unit(said: str, value: str, unit: str) -> None:
    items, _ = parse_items(written(said))
    ((item,),) = items.groups
    assert item.terms == (Quantity(Fraction(value), unit, Span("film.scene", 0, len(said))),)


@pytest.mark.parametrize(
    ("payload", "code", "meant"),
    [
        ("85mm, 4sec, static", "SC0120", "4sec"),
        ("85mm, 24mmm, static", "SC0120", "24mmm"),
        ("85mm, a = b, static", "SC0120", "="),
        ("85mm, 12.5.3s, static", "SC0120", "12.5.3s"),
        ("85mm, x=4sec, static", "SC0120", "4sec"),
    ],
)
def test_a_bad_item_is_one_finding_and_the_others_count(payload: str, code: str, meant: str) -> None:
    items, (found,) = parse_items(written(payload))
    assert shape(items) == [[["85mm"], ["static"]]]
    assert (found.code, Source("film.scene", payload).at(found.span)) == (code, meant)


def test_a_unit_in_words_has_a_fix() -> None:
    _, (found,) = parse_items(written("4 s, 4seconds"))
    assert found.fix is not None
    assert [edit.text for edit in found.fix.edits] == ["4s"]


@pytest.mark.parametrize("payload", ["85mm,, static", "85mm, static,", ", 85mm, static"])
def test_a_comma_too_many_is_a_warning(payload: str) -> None:
    items, (found,) = parse_items(written(payload))
    assert shape(items) == [[["85mm"], ["static"]]]
    assert found.code == "SC0121"


def test_then_wants_something_on_both_sides() -> None:
    items, (found,) = parse_items(written("static, then"))
    assert shape(items) == [[["static"]]]
    assert found.code == "SC0121"


def test_an_open_quotation_mark_is_one_finding() -> None:
    items, (found,) = parse_items(written('85mm, at "the old lamp'))
    assert shape(items) == [[["85mm"]]]
    assert found.code == "SC0122"


def test_free_text_goes_up_to_the_first_semicolon_then_come_fields() -> None:
    text, found = parse_text(written("slow piano, far: away;  key: D  minor ; tempo:; ; nothing"))
    assert text.text.text == "slow piano, far: away"
    assert [(field.key.text, field.value.text) for field in text.fields] == [("key", "D minor"), ("tempo", "")]
    assert [(each.code, each.message) for each in found] == [("SC0123", "“nothing” is not `key: value`")]


def test_free_text_that_begins_with_a_quote_names_a_file_and_items_follow() -> None:
    text, found = parse_text(written('"song.flac" from 12s, loud; fade: 2s'))
    assert text.file == Text("song.flac", Span("film.scene", 0, 11))
    assert text.items is not None
    assert shape(text.items) == [[["from", "12s"], ["loud"]]]
    assert [field.value.text for field in text.fields] == ["2s"]
    assert not found


def test_spans_are_those_of_the_script() -> None:
    payload = Text("85mm, slow push in", Span("film.scene", 100, 118))
    items, _ = parse_items(payload)
    assert [item.span for item in items.groups[0]] == [Span("film.scene", 100, 104), Span("film.scene", 106, 118)]


def test_a_payload_that_is_not_the_scripts_own_text_is_pointed_at_as_a_whole() -> None:
    joined = Text("4sec, static", Span("film.scene", 100, 140))
    _, (found,) = parse_items(joined)
    assert found.span == joined.span
