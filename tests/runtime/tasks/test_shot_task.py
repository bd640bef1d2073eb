"""Shots and blends as tasks: orders in, segments out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from scenec.compiler.canonical import plain
from scenec.compiler.film.picture import BlendTake, Footage, ShotTake
from scenec.runtime.tasks import blend, shot
from scenec.runtime.tasks.contract import Work
from scenec.runtime.tasks.filming import filmed
from tests.runtime.theatre.stages import PEOPLE, SIZE, card, looking, stage

ROOM = stage("lighthouse", looking(25.0), 12, actors=PEOPLE)


def work(order: object, folder: Path, told: list[float] | None = None) -> Work:
    return Work(plain(order), {}, folder, (told if told is not None else []).append)


def pictures(segment: Path) -> list[np.ndarray]:
    with av.open(str(segment)) as film:
        return [frame.to_ndarray(format="bgr24") for frame in film.decode(video=0)]


def test_a_shot_becomes_a_segment_of_its_frames(tmp_path: Path) -> None:
    told: list[float] = []
    made = shot.run(work(ShotTake(Footage(2, 9, stage=ROOM), SIZE, "draft"), tmp_path, told))
    frames = pictures(made["picture"])
    assert len(frames) == 9
    assert frames[0].shape == (SIZE[1], SIZE[0], 3)
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_a_draft_is_drawn_on_twos_and_a_film_is_not(tmp_path: Path) -> None:
    def changes(quality: str) -> list[int]:
        drawn: list[int] = []

        def draw(n: int) -> np.ndarray:
            drawn.append(n)
            return np.full((4, 4, 4), n, np.uint8)

        found = [int(frame[0, 0, 0]) for frame in filmed(work({}, tmp_path), 5, draw, quality)]
        assert drawn == sorted(set(found))
        return found

    assert changes("film") == [0, 1, 2, 3, 4]
    assert changes("draft") == [0, 0, 2, 2, 4]


def test_the_same_order_gives_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    order = ShotTake(Footage(0, 4, stage=ROOM), SIZE, "film")
    for folder in folders:
        folder.mkdir()
        shot.run(work(order, folder))
    assert len({(folder / "picture.mp4").read_bytes() for folder in folders}) == 1


def test_a_card_is_footage_too(tmp_path: Path) -> None:
    footage = Footage(0, 3, card=card("title", ("", "The Lamp Keeper"), frames=3))
    assert len(pictures(shot.run(work(ShotTake(footage, SIZE, "draft"), tmp_path))["picture"])) == 3


def test_a_dissolve_goes_from_one_to_the_other(tmp_path: Path) -> None:
    ice = stage("frozen sea", looking(40.0), 12)
    order = BlendTake("dissolve", Footage(4, 7, stage=ROOM), Footage(0, 7, stage=ice), SIZE, "film")
    frames = [f.mean() for f in pictures(blend.run(work(order, tmp_path))["picture"])]
    assert len(frames) == 7
    assert frames == sorted(frames)  # night melts into dawn


def test_footage_of_nothing_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="neither"):
        shot.rate_of(replace(Footage(0, 1, stage=ROOM), stage=None))
