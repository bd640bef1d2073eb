"""Screenplay to film, before any name is looked up: tests/cases/lower, and what is said of the whole film."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.film.film import Film, Settings
from scenec.compiler.film.scene import Action, CoverCall, Element, Scene, Speech, Unresolved
from scenec.compiler.lower import lower
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.source import Source
from tests.golden import Case, paths


def film(text: str, name: str = "film.scene") -> tuple[Film, list[Diagnostic]]:
    source = Source(name, text)
    return lower(screenplay(parse(source)[0])[0], source)


def outline(made: Film) -> str:
    """A line a scene, and under it a line an element."""
    return "\n".join(row for scene in made.scenes for row in _scene(scene))


def _scene(scene: Scene) -> Iterator[str]:
    side = "inside" if scene.inside else "outside"
    yield f"scene {scene.number} | {scene.heading or '-'} | {scene.place or '-'} | {scene.hour} | {side}"
    yield from (f"  {_element(element)}" for element in scene.elements)
    if scene.transition:
        yield f"  -> {scene.transition.kind}"


def _element(element: Element) -> str:
    match element:
        case Action(text):
            return f"action {text}"
        case Unresolved(direction):
            return f"direction {direction.head.text}"
        case CoverCall():
            return "cover"
        case Speech():
            manner = "".join(f" ({each})" for each in element.delivery)
            flags = [name for name in ("dual", "lyric") if getattr(element, name)] + ["uncertain"] * (
                not element.certain
            )
            asides = "".join(f" [{aside.word} {_element(aside.call)}]" for aside in element.asides)
            return " ".join(
                f"speech {element.speaker} {element.extension}{manner}: {element.words}{asides}".split()
            ) + (f" {flags}" if flags else "")
    raise AssertionError(element)


@pytest.mark.parametrize("path", paths("lower"), ids=lambda path: path.stem)
def test_a_script_is_lowered_as_its_case_says(path: Path, case: Callable[[Path], Case]) -> None:
    expected = case(path)
    made, found = film(expected["script"])
    expected.check("film", outline(made))
    expected.check("diagnostics", "\n".join(f"{each.code} {each.message}" for each in found))


def test_the_title_page_says_what_the_film_is_made_in() -> None:
    made, found = film(
        "Title: X\nSize: 1920 × 1080\nRate: 23.976\nLanguage: pt-BR\nStyle: paper, warm\nScenec: 1\nAuthor: Me\n"
    )
    assert made.settings == Settings((1920, 1080), Fraction(24000, 1001), "pt-BR", "paper, warm", 1)
    assert (made.title, made.credits, found) == ("X", (("Author", "Me"),), [])


def test_what_is_not_said_is_the_default() -> None:
    made, found = film("He waits.\n", "films/the lamp.scene")
    assert (made.title, made.settings, found) == ("the lamp", Settings(), [])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Size: big", "SC0114"),
        ("Size: 1281x720", "SC0114"),
        ("Size: 0x0", "SC0114"),
        ("Size: 99999999999999999999x2", "SC0114"),
        ("Size:", "SC0114"),
        ("Rate: fast", "SC0115"),
        ("Rate: 0", "SC0115"),
        ("Rate: 24/0", "SC0115"),
        ("Rate: 1000", "SC0115"),
        ("Rate: 24.3", "SC0115"),
        ("Scenec: 2", "SC0116"),
        ("Language: English please", "SC0117"),
    ],
)
def test_what_is_said_wrongly_is_one_finding_and_the_default_counts(line: str, code: str) -> None:
    made, found = film(f"Title: X\n{line}\n")
    assert [each.code for each in found] == [code]
    assert made.settings == Settings()


@pytest.mark.parametrize(
    ("rate", "exact"), [("25", "25"), ("29.97", "30000/1001"), ("30000/1001", "30000/1001"), ("24 fps", "24")]
)
def test_rates_are_exact(rate: str, exact: str) -> None:
    assert film(f"Rate: {rate}\n")[0].settings.rate == Fraction(exact)


def test_the_end_may_stand_behind_the_last_transition() -> None:
    source = Source("film.scene", "INT. A - DAY\n\nHe waits.\n\nFADE OUT.\n\n> THE END <\n")
    film, found = lower(screenplay(parse(source)[0])[0], source)
    assert [each.code for each in found] == []
    assert film.scenes[0].transition is not None
