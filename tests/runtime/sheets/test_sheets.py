"""Sheets: the right frames, all of the words or an ellipsis, and colour where there is sound."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.runtime.sheets import pen
from scenec.runtime.sheets.frames import frames
from scenec.runtime.sheets.soundsheet import Mark, sound_sheet
from scenec.runtime.sheets.storyboard import Panel, storyboard
from scenec.runtime.sound.signal import RATE, Sound, generator, noise
from tests.runtime.film import reels


def read(path: Path) -> NDArray[np.uint8]:
    found = cv2.imread(str(path))
    assert found is not None
    return np.asarray(found, np.uint8)


def test_the_frames_that_are_asked_for_come_back(tmp_path: Path) -> None:
    film = reels.joined(tmp_path, [9, 6])
    drawn = [*reels.frames(9, 0), *reels.frames(6, 1)]
    found = frames(film, [2, 9, 14], reels.SIZE[0])
    for picture, number in zip(found, (2, 9, 14), strict=True):
        apart = [np.abs(picture[..., :3].astype(int) - each[..., :3].astype(int)).mean() for each in drawn]
        assert int(np.argmin(apart)) == number


def test_words_are_fitted_with_an_ellipsis_and_wrapped_whole() -> None:
    words = "You kept the light. Nobody asked you to."
    assert pen.fitted(words, 1000, 16) == words
    short = pen.fitted(words, 120, 16)
    assert short.endswith("…")
    assert pen.width(short, 16) <= 120
    assert " ".join(pen.wrapped(words, 160, 16, 9)) == words
    assert len(pen.wrapped(words * 9, 160, 16, 2)) == 2


def test_a_storyboard_has_a_panel_a_shot_and_pages_of_nine(tmp_path: Path) -> None:
    red = np.full((27, 48, 4), (0, 0, 255, 255), np.uint8)
    panels = [Panel(f"1.{n}", "wide", "static, 2 s", "She waits. 彼女", n % 2 == 0, red) for n in range(10)]
    storyboard("A Film", panels, tmp_path / "s.png", tmp_path / "s.pdf")
    reds = (read(tmp_path / "s.png") == (0, 0, 255)).all(axis=2)
    assert reds.sum() == 10 * 27 * 48
    assert (tmp_path / "s.pdf").read_bytes().count(b"/Type /Page\n") == 2


@pytest.fixture
def stems() -> dict[str, Sound]:
    silence = np.zeros((2, 70 * RATE))
    voice = silence.copy()
    voice[:, 5 * RATE : 10 * RATE] = noise(5 * RATE, -3, generator(1)) * 0.2
    return {"dialogue": voice, "music": silence, "effects": silence}


def test_the_sound_sheet_shows_where_something_is_heard(stems: dict[str, Sound], tmp_path: Path) -> None:
    marks = [
        Mark("shots", 0, 70, "1.1"),
        Mark("captions", 5, 9, "Nobody asked."),
        Mark("music", 0, 70, "slow piano"),
        Mark("effects", 65, 66, "key"),
    ]
    sound_sheet("A Film", marks, stems, tmp_path / "s.png")
    drawn = read(tmp_path / "s.png").astype(int)
    red = (drawn[..., 2] - drawn[..., 1] > 80) & (drawn[..., 2] - drawn[..., 0] > 80)
    heard = np.nonzero(red.any(axis=0))[0]
    first, last = (heard.min() - 168) / 40, (heard.max() - 168) / 40
    assert first == pytest.approx(5, abs=0.2)
    assert last == pytest.approx(10, abs=0.2)
    assert drawn.shape[1] < 168 + 60 * 40 + 60
