"""`scenec fmt`, from outside."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable

from .conftest import SCENEC, Desk

Lay = Callable[[str], Desk]


def test_a_formatted_script_is_left_alone(desk: Lay) -> None:
    other = desk("one-line")
    other.run("fmt", "film.scene")
    before = other.script.stat().st_mtime_ns
    assert other.run("fmt", "film.scene").stderr == ""
    assert other.run("fmt", "film.scene", "--check").stderr == ""
    assert other.script.stat().st_mtime_ns == before


def test_check_and_diff_change_nothing(desk: Lay) -> None:
    other = desk("one-line")
    other.script.write_bytes(b"Title: X\nScenec: 1\n\nINT. ROOM - DAY\nHe runs.\n")
    before = other.script.read_bytes()
    assert "film.scene would change" in other.run("fmt", "film.scene", "--check", check=1).stderr
    assert "\n INT. ROOM - DAY\n+\n He runs.\n" in other.run("fmt", "film.scene", "--diff").stdout
    assert other.script.read_bytes() == before


def test_a_script_through_a_pipe() -> None:
    done = subprocess.run(
        [SCENEC, "fmt", "--stdin"], input=b"He runs.", capture_output=True, env={**os.environ}, check=True
    )
    assert done.stdout == b"Scenec: 1\n\nHe runs.\n"


def test_what_is_no_text_and_what_names_nothing(desk: Lay) -> None:
    other = desk("one-line")
    other.script.write_bytes(b"\xff\xfe\x00")
    assert "SC0101" in other.run("fmt", "film.scene", check=1).stderr
    assert other.script.read_bytes() == b"\xff\xfe\x00"
    other.run("fmt", check=2)
    other.run("fmt", "missing.scene", check=74)


def test_coverage_is_written_down_once(desk: Lay) -> None:
    other = desk("one-line")
    other.script.write_bytes(other.script.read_bytes().replace(b"!!CLOSE ON MARA: 85mm\n\n", b""))
    before = other.script.read_bytes()
    assert "+!!ESTABLISH" in other.run("fmt", "film.scene", "--coverage", "--diff").stdout
    assert "would change" in other.run("fmt", "film.scene", "--coverage", "--check", check=1).stderr
    assert other.script.read_bytes() == before
    other.run("fmt", "film.scene", "--coverage")
    assert b"!!ESTABLISH" in other.script.read_bytes()
    assert other.run("fmt", "film.scene", "--coverage", "--check").stderr == ""
    piped = subprocess.run(
        [SCENEC, "fmt", "--stdin", "--coverage"], input=before, capture_output=True, env={**os.environ}, check=True
    )
    assert piped.stdout == other.script.read_bytes()
