"""`scenec still` and `scenec watch` from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable
from queue import Queue
from typing import IO

import cv2

from .conftest import SCENEC, Desk

Lay = Callable[[str], Desk]
PATIENCE = 120
"""Seconds after which a watch that says nothing is taken for dead."""


def test_a_still_is_a_picture_of_the_films_size(desk: Lay) -> None:
    other = desk("one-line")
    assert other.run("still", "film.scene").stdout == "film.png\n"
    picture = cv2.imread(str(other.folder / "film.png"))
    assert picture is not None
    assert picture.shape == (180, 320, 3)


def test_two_moments_of_a_shot_are_two_pictures(desk: Lay) -> None:
    other = desk("two-scenes")
    for at in ("0", "1"):
        other.run("still", "film.scene", "2.1", "--at", at, "--out", f"{at}.png")
    assert (other.folder / "0.png").read_bytes() != (other.folder / "1.png").read_bytes()


def test_a_still_of_a_shot_that_is_not_there(desk: Lay) -> None:
    assert "There is no shot 9.9; there are 1.1" in desk("one-line").run("still", "film.scene", "9.9", check=2).stderr


def test_watch_builds_again_when_the_script_is_saved(desk: Lay) -> None:
    other = desk("one-line")
    environment = {**os.environ, "SCENEC_CACHE": str(other.store)}
    command = [SCENEC, "watch", "film.scene", "--draft"]
    watching = subprocess.Popen(
        command, cwd=other.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    said: Queue[str] = Queue()
    assert watching.stderr is not None
    threading.Thread(target=hear, args=(watching.stderr, said)).start()
    try:
        assert spoken(said) == ["MARA: The lamp still turns."]
        other.edit("The lamp still turns.", "It turns.")
        assert spoken(said) == ["MARA: It turns."]
    finally:
        watching.send_signal(signal.SIGINT)
        assert watching.wait(PATIENCE) == 0
    assert (other.folder / "film.png").is_file()
    assert (other.folder / "film.mp4").is_file()


def hear(lines: IO[str], said: Queue[str]) -> None:
    for line in lines:
        said.put(line)


def spoken(said: Queue[str]) -> list[str]:
    """The lines that were spoken until it waits for the next save."""
    found = []
    while not (line := said.get(timeout=PATIENCE)).startswith("watching"):
        if "MARA:" in line:
            found.append(line.split("] ")[1].rsplit(" (", 1)[0])
    return found
