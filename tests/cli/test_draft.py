"""`scenec draft` and `scenec dream`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Desk

Lay = Callable[[str], Desk]
DREAM = 'I was in a garden at night. My mother said "Look." A fox came.'


def test_draft_writes_a_script_beside_the_prose(desk: Lay) -> None:
    other = desk("one-line")
    (other.folder / "dream.txt").write_text(DREAM)
    done = other.run("draft", "dream.txt", "--as", "ANNA = woman, 34", "--explain")
    assert "EXT. GARDEN - NIGHT" in (other.folder / "dream.scene").read_text()
    assert "1.1" in done.stdout
    assert "invented:" in done.stderr
    other.run("check", "dream.scene")


def test_draft_never_writes_over_a_script(desk: Lay) -> None:
    other = desk("one-line")
    (other.folder / "dream.txt").write_text(DREAM)
    assert "--force" in other.run("draft", "dream.txt", "--out", "film.scene", check=74).stderr


def test_draft_says_what_is_wrong_with_a_dream(desk: Lay) -> None:
    other = desk("one-line")
    (other.folder / "dream.txt").write_text("...")
    assert "no words" in other.run("draft", "dream.txt", check=1).stderr
    assert not (other.folder / "dream.scene").exists()
    (other.folder / "bytes.txt").write_bytes(b"\xff\xfe\x00 dream")
    assert "not UTF-8" in other.run("draft", "bytes.txt", check=2).stderr
    assert "not UTF-8" in other.run("dream", "bytes.txt", check=2).stderr
    assert "NAME = LOOK" in other.run("draft", "dream.txt", "--as", "=", check=2).stderr


def test_dream_leaves_a_script_and_a_film(desk: Lay, tmp_path: Path) -> None:
    other = desk("one-line")
    other.run("dream", "A fox ran.", "--draft", "--out", "fox.scene")
    assert (other.folder / "fox.scene").is_file()
    assert (other.folder / "fox.mp4").is_file()
