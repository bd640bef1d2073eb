"""What formatting never does, for any text: change the film, a note, or what is formatted already."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings

from scenec.compiler.dump import dump
from scenec.compiler.format import formatted
from scenec.compiler.source import Source
from tests.compiler.format.meaning import meaning, notes
from tests.compiler.parse.scripts import corpus, scripts
from tests.compiling import compiled

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*/*.scene"))


def fmt(text: str, *, close_header: bool = False) -> str:
    return formatted(Source("film.scene", text), close_header=close_header)


def words(text: str) -> str:
    """Everything but white space, and the edition, which may have been put in."""
    return re.sub(r"\s", "", text).replace("Scenec:1", "", 1)


def hold(text: str) -> None:
    for close_header in (False, True):
        once = fmt(text, close_header=close_header)
        assert fmt(once, close_header=close_header) == once
        assert meaning(once) == meaning(text)
        assert notes(once) == notes(text)
        assert words(once) == words(text)


@given(scripts)
@settings(max_examples=500, deadline=None)
def test_any_text_means_the_same_formatted(text: str) -> None:
    hold(text)


@pytest.mark.parametrize("text", corpus())
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_golden_script_means_the_same_formatted(text: str, end: str) -> None:
    hold(text.replace("\n", end))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_every_example_is_the_same_film_formatted(path: Path) -> None:
    text = path.read_text("utf-8")
    films = [compiled(each).film for each in (text, fmt(text))]
    assert films[0]
    assert films[1]
    assert dump(films[0]) == dump(films[1])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_every_example_is_formatted(path: Path) -> None:
    text = path.read_text("utf-8")
    assert fmt(text) == text
