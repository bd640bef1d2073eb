"""The film on paper, from outside."""

from __future__ import annotations

from pathlib import Path

from .conftest import Desk


def test_a_film_is_drawn_on_paper(built: Desk) -> None:
    paths = built.run("sheet", "film.scene").stdout.split()
    assert [Path(path).name for path in paths] == ["film.storyboard.png", "film.storyboard.pdf"]
    assert (built.folder / paths[1]).read_bytes().startswith(b"%PDF")
    (sound,) = built.run("sheet", "film.scene", "--sound").stdout.split()
    assert (built.folder / sound).read_bytes().startswith(b"\x89PNG")
