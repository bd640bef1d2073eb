"""`scenec inspect`, and what a build says of a film that should not be shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scenec.api import Built
from scenec.cli.build import look
from tests.runtime.film.reels import joined

from .conftest import Desk


def half(folder: Path) -> Path:
    """A film of which the last third is missing."""
    film = joined(folder, [30, 30])
    film.write_bytes(film.read_bytes()[: film.stat().st_size * 2 // 3])
    return film


def test_a_broken_film_is_called_so_and_leaves_with_3(desk: Callable[[str], Desk], tmp_path: Path) -> None:
    film, here = half(tmp_path / "reel"), desk("one-line")
    assert "BROKEN" in here.run("inspect", film, check=3).stdout
    assert json.loads(here.run("inspect", film, "--format", "json", check=3).stdout)["broken"] is True


def test_a_build_says_loudly_that_its_film_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film = half(tmp_path)
    look(Built(film, None, None, None, (), 0, (), {}, {}), film)
    assert "THE FILM FAILED ITS INSPECTION" in capsys.readouterr().err
