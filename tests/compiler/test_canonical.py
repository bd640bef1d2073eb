"""One spelling of each value, whatever it is put together from."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from fractions import Fraction

import pytest

from scenec.compiler.canonical import Spelling, Spelt, canonical, digest, plain, spelling


@dataclass(frozen=True, slots=True)
class Point:
    y: float
    x: float


@dataclass(frozen=True, slots=True)
class Path(Spelt):
    points: tuple[Point, ...]
    name: str = ""


WAY = Path((Point(1.00000049, -0.0), Point(0.1, 2.0)), "zurück „so“\n")


def test_a_record_is_spelled_as_json_with_its_fields_in_order_of_their_names() -> None:
    assert spelling(WAY) == '{"name":"zurück „so“\\n","points":[{"x":0.0,"y":1.0},{"x":2.0,"y":0.1}]}'


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        ({"b": 1, "a": (True, None, 2)}, '{"a":[true,null,2],"b":1}'),
        (Fraction(24000, 1001), '"24000/1001"'),
        (1 / 3, "0.333333"),
        (-1e-9, "0.0"),
        (1e22, "1e+22"),
        ({}, "{}"),
        ((), "[]"),
    ],
)
def test_values_have_one_spelling(value: object, spelled: str) -> None:
    assert spelling(value) == spelled


def test_what_is_spelled_is_not_spelled_again() -> None:
    assert canonical({"way": spelling(WAY)}) == canonical({"way": WAY})
    assert digest([spelling(WAY), 1]) == digest([WAY, 1])
    assert isinstance(spelling(spelling(WAY)), Spelling)


def test_plain_is_what_a_reader_of_the_spelling_finds() -> None:
    assert plain(WAY) == json.loads(canonical(WAY)) == plain(spelling(WAY))


def test_a_record_that_keeps_its_spelling_is_the_same_record() -> None:
    fresh, spelled = replace(WAY), replace(WAY)
    spelling(spelled)
    assert fresh == spelled
    assert hash(fresh) == hash(spelled)
    assert spelling(replace(spelled, name="other")) != spelling(spelled)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), (1.0, float("-inf"))])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="cannot be written down"):
        spelling(value)


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no plain form"):
        spelling([object()])
