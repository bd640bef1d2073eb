"""The examples keep the rules of rhythm, as far as they can be told before anything is made."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from scenec import compile_file
from scenec.compiler.film.film import Film

EXAMPLES = sorted(path for path in Path("examples").glob("*/film.*") if path.suffix in (".scene", ".fountain"))


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.parent.name)
def film(request: pytest.FixtureRequest) -> Film:
    found = compile_file(request.param)
    assert found.diagnostics == ()
    assert found.film is not None
    return found.film


def test_a_film_is_short_and_its_shots_are_neither_hasty_nor_long(film: Film) -> None:
    rate = film.settings.rate
    shots = [shot for scene in film.scenes for shot in scene.shots]
    lengths = [float(shot.frames / rate) for shot in shots]
    assert 30 <= film.frames / rate <= 60
    assert 2.9 <= median(lengths) <= 6
    assert max(lengths) <= 12
    assert min(lengths) >= 1
    assert all((a.framing, a.subjects) != (b.framing, b.subjects) for a, b in pairwise(shots))


def test_a_film_says_in_a_line_what_it_is_about(film: Film) -> None:
    told = film.header.field("logline")
    assert told is not None
    assert 20 <= len(told.value.text) <= 100
