"""However much of anything a script has, it is compiled in time or told that it is more than can be filmed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from scenec.compiler import limits
from scenec.compiler.compile import Compiled
from tests.compiler.constructs import HEADER, LONG, NESTED, SCENES, SCRIPT, Many
from tests.compiling import codes, compiled

MANY = 100_000
SECONDS = 30.0
"""Many times what any of these takes; what grows with the square of its length takes hours."""


def timely(text: str) -> Compiled:
    began = time.process_time()
    found = compiled(text)
    assert time.process_time() - began < SECONDS
    return found


@pytest.mark.parametrize("many", {**NESTED, **LONG, **HEADER}.values(), ids=[*NESTED, *LONG, *HEADER])
def test_a_hundred_thousand_of_anything_is_compiled_in_time_or_too_much(many: Many) -> None:
    found = timely(many(MANY))
    assert (found.film is None) == ("SC0127" in codes(found))


@pytest.mark.parametrize("many", SCRIPT.values(), ids=SCRIPT)
def test_one_paragraph_more_than_a_scene_can_have_is_compiled_in_time_or_too_much(many: Many) -> None:
    found = timely(many(limits.IN_SCENE + 1))
    assert (found.film is None) == ("SC0127" in codes(found))


@pytest.mark.parametrize("many", SCENES.values(), ids=SCENES)
def test_one_scene_more_than_a_film_can_have_is_too_much(many: Many) -> None:
    assert codes(timely(many(limits.SCENES + 1))) == ["SC0127"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("INT. A - DAY\n\nHe waits.\n\n" * (limits.SCENES + 1), "There are more than 10,000 scenes"),
        (
            "INT. A - DAY\n\n" + "He waits.\n\n" * (limits.IN_SCENE + 1),
            "There are more than 5,000 paragraphs and directions in one scene",
        ),
        (
            ("INT. A - DAY\n\n" + "He waits.\n\n" * 4_999) * 11,
            "There are more than 50,000 paragraphs and directions",
        ),
        ("".join(f"N{i}\nHi.\n\n" for i in range(limits.PEOPLE + 1)), "There are more than 250 people"),
        ("He waits. " * (limits.LENGTH // 10 + 1), "This is longer than 20,000 characters"),
    ],
    ids=["scenes", "scene", "film", "people", "length"],
)
def test_what_is_too_much_is_the_one_finding(text: str, said: str) -> None:
    found = compiled(text)
    assert [each.message for each in found.diagnostics] == [f"{said}, which is more than can be filmed"]


def test_the_finding_stands_where_it_becomes_too_much() -> None:
    found = compiled("INT. A - DAY\n\nHe waits.\n\n" * (limits.SCENES + 2))
    source = found.sources["film.scene"]
    assert source.position(found.diagnostics[0].span.start) == (4 * limits.SCENES + 1, 1)


def test_a_given_counts_as_long_as_its_value() -> None:
    text = "Given:\n    g = one\n\nINT. A - DAY\n\n" + "{g} " * 100 + "\n"
    assert "SC0127" not in codes(compiled(text))
    assert codes(compiled(text, given={"g": "long " * 100})) == ["SC0127"]


def test_the_page_says_the_limits() -> None:
    page = (Path(__file__).parents[2] / "docs/errors/SC0127.md").read_text("utf-8")
    said = " ".join(page.split())
    for limit in (limits.SCENES, limits.ELEMENTS, limits.IN_SCENE, limits.PEOPLE, limits.ENTRIES, limits.LENGTH):
        assert f" {limit:,} " in said
