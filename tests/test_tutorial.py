"""The tutorial is true: its scripts compile without an error, and are formatted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scenec.compiler.diagnostics import has_errors
from scenec.compiler.format import formatted
from scenec.compiler.source import Source
from tests.compiling import compiled

PAGE = Path(__file__).parents[1] / "docs" / "tutorial.md"
SCRIPTS = re.findall(r"```scene\n(.*?)```", PAGE.read_text("utf-8"), re.S)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_of_the_tutorial_is_a_film(script: str) -> None:
    found = compiled(script)
    assert not has_errors(found.diagnostics)
    assert found.film is not None
    assert all(scene.shots for scene in found.film.scenes)
    assert formatted(Source("film.scene", script)).removeprefix("Scenec: 1\n\n") == script
