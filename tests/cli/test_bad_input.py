"""What is wrong gets one clear message and its exit code, and never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import SCENEC, Desk

Lay = Callable[[str], Desk]


@pytest.mark.parametrize("verb", ["check", "build", "plan"])
def test_a_missing_file(desk: Lay, verb: str) -> None:
    told = desk("one-line").run(verb, "no.scene", check=74)
    assert "there is no file or folder no.scene" in told.stderr


@pytest.mark.parametrize("verb", ["check", "build", "plan"])
def test_a_folder_in_place_of_a_script(desk: Lay, verb: str) -> None:
    told = desk("one-line").run(verb, ".", check=74)
    assert "is a folder" in told.stderr


def test_binary_bytes(desk: Lay) -> None:
    other = desk("one-line")
    other.script.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe\x00")
    assert "SC0101" in other.run("build", "film.scene", check=1).stderr


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("MARA\nThe lamp", "MARRA\nThe lamp", "SC0201", "MARA"),
        ("85mm", "85mm, pusch in", "SC0205", "push in"),
        ("85mm", "85mm, 4 parsecs", "SC0205", "parsecs"),
        ("Language: en", "Language: en\nUse: ../../secret.scene", "SC0210", "../../secret.scene"),
    ],
    ids=["unknown character", "unknown move", "bad duration", "use outside the project"],
)
def test_a_wrong_word(desk: Lay, old: str, new: str, code: str, words: str) -> None:
    other = desk("one-line")
    other.edit(old, new)
    told = other.run("build", "film.scene", check=None)
    assert code in told.stderr
    assert words in told.stderr
    assert told.returncode == 1


def test_a_folder_that_cannot_be_written(desk: Lay) -> None:
    other = desk("one-line")
    (other.folder / "wall").write_text("not a folder")
    told = other.run("build", "film.scene", "--out", "wall/film.mp4", check=74)
    assert "wall" in told.stderr
    assert not any(other.store.rglob("objects/*/*")), "nothing is rendered for a film that cannot be written"


def test_wrong_words_on_the_command_line(desk: Lay) -> None:
    other = desk("one-line")
    other.run("build", "film.scene", "--given", "dreamer", check=2)
    other.run("build", "film.scene", "--jobs", "none", check=2)
    other.run("bild", "film.scene", check=2)
    other.run("check", "film.scene", "--dump-after", "lunch", check=2)


def test_a_full_disk(desk: Lay, tmp_path: Path) -> None:
    """On a disk of one MB the build stops with 74, and goes on from what it had when there is room."""
    small = tmp_path / "small"
    small.mkdir()
    limited = f"ulimit -f 64; exec {SCENEC} build film.scene"
    other = desk("one-line")
    environment = {**os.environ, "SCENEC_CACHE": str(other.store)}
    told = subprocess.run(
        ["bash", "-c", limited], cwd=other.folder, env=environment, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in told.stderr
    assert told.returncode in (3, 74)
    other.run("build", "film.scene")


def test_a_damaged_store_is_found_and_mended(desk: Lay) -> None:
    other = desk("one-line")
    other.run("build", "film.scene")
    blob = max((path for path in other.store.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)
    blob.chmod(0o600)
    data = bytearray(blob.read_bytes())
    data[len(data) // 2] ^= 1
    blob.write_bytes(data)
    other.run("cache", "verify", check=4)
    other.run("cache", "verify", "--repair")
    other.run("cache", "verify")
    shutil.rmtree(other.folder / "film.mp4", ignore_errors=True)
    other.run("build", "film.scene")
