"""The film on paper, from outside."""

from __future__ import annotations

from pathlib import Path

from scenec.api import compile_file
from scenec.compiler.film.scene import Speech

from .conftest import Desk


def test_a_film_is_drawn_on_paper(built: Desk) -> None:
    paths = built.run("sheet", "film.scene").stdout.split()
    assert [Path(path).name for path in paths] == ["film.storyboard.png", "film.storyboard.pdf"]
    assert (built.folder / paths[1]).read_bytes().startswith(b"%PDF")
    (sound,) = built.run("sheet", "film.scene", "--sound").stdout.split()
    assert (built.folder / sound).read_bytes().startswith(b"\x89PNG")


def test_the_subtitles_of_a_film_are_the_words_of_its_script(built: Desk) -> None:
    blocks = (built.folder / "film.srt").read_text(encoding="utf-8").strip().split("\n\n")
    shown = " ".join(" ".join(block.split("\n")[2:]) for block in blocks)
    film = compile_file(built.script).film
    assert film is not None
    said = [element.words for scene in film.scenes for element in scene.elements if isinstance(element, Speech)]
    assert shown == " ".join(said)
