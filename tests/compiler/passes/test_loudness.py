"""How loud the film is to be: the title page's word, looked up in the library."""

from __future__ import annotations

import pytest

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.emit import SelectionError, emit
from scenec.compiler.film.film import Film
from scenec.compiler.source import Source
from scenec.project import standard_library

SCENE = "INT. ROOM - DAY\n\nShe waits.\n"


def compiled(text: str, loudness: str = "") -> tuple[Film, list[str], Context]:
    context = Context(sources=Sources(library=standard_library()), loudness=loudness)
    found = compile_source(Source("film.scene", text), context)
    assert found.film is not None
    return found.film, [each.message for each in found.diagnostics], context


def mixed(text: str, loudness: str = "") -> tuple[float, float]:
    film, _, context = compiled(text, loudness)
    params = next(task.params for task in emit(film, context).tasks if task.op == "mix")
    return params["loudness"], params["evenness"]


@pytest.mark.parametrize(("said", "lufs"), [("web", -16), ("Broadcast", -23), ("TV", -23), ("quiet night", -20)])
def test_a_master_is_named_on_the_title_page(said: str, lufs: float) -> None:
    assert mixed(f"Loudness: {said}\n\n{SCENE}")[0] == lufs


def test_a_film_may_have_a_master_of_its_own() -> None:
    assert mixed(f"Loudness: hall\nMasters:\n    HALL = loud; loudness: -14; evenness: 0.2\n\n{SCENE}") == (-14, 0.2)


def test_what_is_asked_for_besides_wins() -> None:
    assert mixed(f"Loudness: web\n\n{SCENE}", "broadcast")[0] == -23
    with pytest.raises(SelectionError, match="no loudness deafening"):
        mixed(SCENE, "deafening")


def test_an_unknown_one_is_a_warning_and_the_first_counts() -> None:
    film, said, _ = compiled(f"Loudness: brodcast\n\n{SCENE}")
    assert film.settings.loudness == "web"
    assert "“brodcast” names no loudness of the library" in said
