"""The cookbook is true: every recipe is a film without a finding, and shows frames that are in it."""

from __future__ import annotations

import pytest

from scenec.compiler.context import Context
from scenec.compiler.emit import still as emit_still
from scenec.compiler.format import formatted
from scenec.compiler.source import Source
from tests.compiling import compiled, told
from tests.cookbook import DOCS, Recipe, recipes

RECIPES = recipes()


def test_every_heading_of_the_page_is_a_recipe() -> None:
    headings = [line for line in (DOCS / "cookbook.md").read_text("utf-8").split("\n") if line.startswith("## ")]
    assert len(RECIPES) == len(headings) >= 12


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_is_a_film_without_a_finding(recipe: Recipe) -> None:
    found = compiled(recipe.script)
    assert told(found) == ""
    assert formatted(Source("film.scene", recipe.script)).removeprefix("Scenec: 1\n\n") == recipe.script


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_its_picture_is_small_and_shows_shots_that_it_has(recipe: Recipe) -> None:
    film = compiled(recipe.script).film
    assert film is not None
    for shot, at in recipe.frames:
        assert emit_still(film, Context(), shot, at, {}).tasks
    assert recipe.picture.stat().st_size < 100_000
