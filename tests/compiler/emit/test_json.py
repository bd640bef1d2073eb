"""A film and its plan are values: written down as JSON and read again, they are the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from scenec.compiler.emit import emit
from scenec.compiler.film.film import Film
from scenec.compiler.passes import PIPELINE
from scenec.compiler.plan import Plan
from tests.compiler.emit.test_any_script import BEATS, HEADINGS
from tests.compiler.scripts import HEADER, ROOT, compiled, context, film, voices

FILM = TypeAdapter(Film)
EXAMPLES = sorted((ROOT / "examples").glob("*/*.scene"))

scenes = st.tuples(st.sampled_from(HEADINGS), st.lists(st.sampled_from(BEATS), max_size=6))
texts = st.lists(scenes, max_size=3).map(
    lambda all_: HEADER + "\n\n".join("\n\n".join([heading, *beats]) for heading, beats in all_) + "\n"
)


def hold_film(made: Film) -> None:
    assert FILM.validate_json(FILM.dump_json(made)) == made


def hold_plan(plan: Plan) -> None:
    assert Plan.model_validate_json(plan.model_dump_json()) == plan
    assert Plan.model_validate_json(plan.text()) == plan
    assert Plan.model_validate_json(plan.text()).text() == plan.text()


@settings(max_examples=25, deadline=None)
@given(texts)
def test_the_film_and_the_plan_of_any_script_come_back_from_json(text: str) -> None:
    made = film(text, voices(film(text)))
    hold_film(made)
    hold_plan(emit(made, context()))


@settings(max_examples=25, deadline=None)
@given(texts, st.sampled_from([each.name for each in PIPELINE]))
def test_the_film_after_any_pass_comes_back_from_json(text: str, until: str) -> None:
    made = compiled(text, until=until).film
    assert made is not None
    hold_film(made)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_film_and_the_plan_of_every_example_come_back_from_json(path: Path) -> None:
    made = film(path.read_text("utf-8"))
    hold_film(made)
    hold_plan(emit(made, context()))
