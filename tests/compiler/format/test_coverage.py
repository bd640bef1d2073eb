"""Coverage written into a script is the film that it was, and is written once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.emit import emit
from scenec.compiler.film.film import Film
from scenec.compiler.format import formatted
from scenec.compiler.format.coverage import with_coverage
from scenec.compiler.shotlist import coverage
from scenec.compiler.source import Source
from scenec.covering import covered
from scenec.project import standard_library
from tests.compiler.format.test_laws import EXAMPLES
from tests.compiler.passes.test_coverage import HEADER, bodies
from tests.golden import CASES, Case, paths

CONTEXT = Context(sources=Sources(library=standard_library()))
FOUNTAIN = Path(__file__).parents[3] / "examples" / "flight" / "film.fountain"
COVERED = sorted((CASES / "coverage").glob("*.case"))


def compiled(text: str) -> Film:
    found = compile_source(Source("film.scene", text), CONTEXT, verified=True).film
    assert found is not None
    return found


def written(text: str) -> str:
    """The script with all its shots, whether the film is the same or not."""
    film = compile_source(Source("film.scene", text), CONTEXT, until="cover").film
    assert film is not None
    shaped = with_coverage(Source("film.scene", text), film)
    return formatted(Source("film.scene", shaped))


def tasks(film: Film) -> dict[str, object]:
    """What is to be made, by id: ids are of what it is, not of where it stands."""
    return {task.id: task.params for task in emit(film, CONTEXT).tasks}


def framings(film: Film) -> list[tuple[str, ...]]:
    """The shots as `check --show-coverage` prints them, but for why they are there."""
    return [(s.number, s.framing, *(each.name for each in s.subjects)) for scene in film.scenes for s in scene.shots]


@pytest.mark.parametrize("path", [*EXAMPLES, FOUNTAIN], ids=lambda path: path.parent.name)
def test_every_example_is_the_same_film_with_its_shots_written(path: Path) -> None:
    text = path.read_text("utf-8")
    full = written(text)
    before, after = compiled(text), compiled(full)
    assert tasks(after) == tasks(before)
    assert framings(after) == framings(before)
    assert {shot.why for scene in after.scenes for shot in scene.shots if shot.parts} == {"written"}
    assert covered(Source("film.scene", text)) == full == covered(Source("film.scene", full))


@pytest.mark.parametrize("path", COVERED, ids=lambda path: path.stem)
def test_every_idiom_can_be_written_down(path: Path) -> None:
    script = Case.read(path)["script"]
    assert tasks(compiled(written(script))) == tasks(compiled(script))


@settings(max_examples=25, deadline=None)
@given(bodies)
def test_no_scene_becomes_another_film(body: str) -> None:
    text = f"{HEADER}{body}\n"
    full = covered(Source("film.scene", text))
    assert tasks(compiled(full)) == tasks(compiled(text))
    assert covered(Source("film.scene", full)) == full


@pytest.mark.parametrize("path", paths("written"), ids=lambda path: path.stem)
def test_case(path: Path, case: Callable[[Path], Case]) -> None:
    golden = case(path)
    golden.check("with its shots", covered(Source("film.scene", golden["script"])))
    golden.check("coverage", coverage(compiled(golden["with its shots"])))


def test_a_scene_that_would_be_another_film_keeps_its_shots() -> None:
    text = f"{HEADER}Mara waits.\n\n!!MARK JOEL: at the door\n\n!!WIDE\n\nJOEL\nMara.\n"
    assert "!!ESTABLISH" in written(text)
    assert "!!ESTABLISH" not in covered(Source("film.scene", text))


def test_a_script_with_an_error_keeps_its_shots() -> None:
    text = "Scenec: 1\nCast:\n    MARA = woman\n\nINT. ROOM - DAY\n\nMARAA\nYes.\n"
    assert covered(Source("film.scene", text)) == text
