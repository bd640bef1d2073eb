"""`scenec build` from outside: what it leaves, what it runs again, what it survives."""

from __future__ import annotations

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av

from scenec.runtime.film.mp4 import tracks

from .conftest import FILMS, SCENEC, Desk

Lay = Callable[[str], Desk]


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def copied(built: Desk, folder: Path) -> Desk:
    """A desk of one's own with everything the shared one has, the store too."""
    shutil.copytree(built.folder, folder)
    return Desk(folder, folder / "film.scene", folder / "store")


def made(told: str) -> set[str]:
    """The labels of the tasks that ran, from the lines a build prints."""
    return {match[1] for match in re.finditer(r"^\[ *[\d.]+ s\] (.*) \([\d.]+ s\)$", told, re.M)}


def test_a_build_leaves_the_film_and_its_subtitles_and_nothing_else(built: Desk) -> None:
    left = {path.name for path in built.folder.iterdir()}
    assert left == {"film.scene", "film.mp4", "film.srt", "store"}


def test_the_film_is_h264_with_aac_and_soft_subtitles(built: Desk) -> None:
    with av.open(str(built.folder / "film.mp4")) as film:
        played = [each for each in film.streams if each.type != "data" and not is_cover(each)]
        kinds = [(stream.type, stream.codec_context.name) for stream in played]
        assert kinds == [("video", "h264"), ("audio", "aac"), ("subtitle", "mov_text")]
        assert film.streams.video[0].codec_context.pix_fmt == "yuv420p"


def is_cover(stream: av.stream.Stream) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def test_the_poster_is_the_film_s_cover_and_no_track_of_it(built: Desk, tmp_path: Path) -> None:
    desk = copied(built, tmp_path / "desk")
    assert made(desk.run("build", "film.scene", "--poster").stderr) == set()
    assert [track.kind for track in tracks(desk.folder / "film.mp4")].count("vide") == 1
    with av.open(str(desk.folder / "film.mp4")) as film:
        (cover,) = [each for each in film.streams.video if is_cover(each)]
        assert [bytes(packet) for packet in film.demux(cover) if packet.size] == [
            (desk.folder / "film.jpg").read_bytes()
        ]
        assert (cover.width, cover.height) == (film.streams.video[0].width, film.streams.video[0].height)


def test_every_frame_stands_at_its_number_over_the_rate(built: Desk) -> None:
    with av.open(str(built.folder / "film.mp4")) as film:
        tick = film.streams.video[0].time_base
        assert tick is not None
        times = sorted(packet.pts * tick for packet in film.demux(video=0) if packet.pts is not None)
    assert times == [Fraction(number, 24) for number in range(len(times))]


def test_sound_and_picture_are_as_long_as_each_other(built: Desk) -> None:
    with av.open(str(built.folder / "film.mp4")) as film:
        picture, sound = film.streams.video[0], film.streams.audio[0]
        lengths = [float((stream.duration or 0) * (stream.time_base or 0)) for stream in (picture, sound)]
    assert abs(lengths[0] - lengths[1]) < 0.05


def test_subtitles_say_what_is_said(built: Desk) -> None:
    text = (built.folder / "film.srt").read_text()
    assert "Go now." in text
    assert "Not yet." in text


def test_a_second_build_makes_nothing(built: Desk, tmp_path: Path) -> None:
    desk = copied(built, tmp_path / "desk")
    before = sha(desk.folder / "film.mp4")
    assert made(desk.run("build", "film.scene").stderr) == set()
    assert sha(desk.folder / "film.mp4") == before


def test_another_line_makes_what_it_touches_again_and_nothing_else(built: Desk, tmp_path: Path) -> None:
    desk = copied(built, tmp_path / "desk")
    desk.edit("Go now.", "Go away from here.")
    assert made(desk.run("build", "film.scene").stderr) == {
        "MARA: Go away from here.",
        "shot 1.1",
        "still 1.1",
        "poster",
        "music: slow piano",
        "room, INT. LAMP ROOM - NIGHT",
        "wind, INT. LAMP ROOM - NIGHT",
        "sea, INT. LAMP ROOM - NIGHT",
        "subtitles",
        "mix",
        "join",
    }


def test_another_number_of_a_scene_makes_no_picture_again(built: Desk, tmp_path: Path) -> None:
    desk = copied(built, tmp_path / "desk")
    desk.edit("INT. LAMP ROOM - NIGHT", "INT. LAMP ROOM - NIGHT #7#")
    assert not {
        label for label in made(desk.run("build", "film.scene").stderr) if label.startswith(("shot", "dissolve"))
    }


def test_other_folder_and_other_jobs_give_the_same_bytes(built: Desk, desk: Lay) -> None:
    other = desk("two-scenes")
    other.run("build", "film.scene", "--jobs", "1")
    assert sha(other.folder / "film.mp4") == sha(built.folder / "film.mp4")
    assert sha(other.folder / "film.srt") == sha(built.folder / "film.srt")


def test_a_build_that_is_killed_goes_on_where_it_was(built: Desk, desk: Lay) -> None:
    other, chance = desk("two-scenes"), random.Random(7)
    environment = {**os.environ, "SCENEC_CACHE": str(other.store)}
    for _ in range(3):
        child = subprocess.Popen(
            [SCENEC, "build", "film.scene", "-q"],
            cwd=other.folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(chance.uniform(0.5, 2.5))
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    other.run("build", "film.scene")
    assert sha(other.folder / "film.mp4") == sha(built.folder / "film.mp4")
    other.run("cache", "gc")
    assert [path for path in other.store.rglob("work/*") if path.is_dir()] == []


def test_out_may_be_a_file_or_a_folder(built: Desk, tmp_path: Path) -> None:
    desk = copied(built, tmp_path / "desk")
    desk.run("build", "film.scene", "--out", "dream.mp4")
    desk.run("build", "film.scene", "--out", "there")
    assert sha(desk.folder / "dream.mp4") == sha(desk.folder / "there" / "film.mp4")
    assert (desk.folder / "dream.srt").is_file()


def test_some_shots_make_a_film_of_those_alone(built: Desk, tmp_path: Path) -> None:
    desk = copied(built, tmp_path / "desk")
    told = desk.run("build", "film.scene", "--shots", "1.2", "--out", "some.mp4")
    assert "shot 1.1" not in told.stderr
    with av.open(str(desk.folder / "some.mp4")) as some, av.open(str(desk.folder / "film.mp4")) as whole:
        assert 0 < some.streams.video[0].frames < whole.streams.video[0].frames


def test_a_draft_is_half_the_size(desk: Lay) -> None:
    other = desk("one-line")
    other.run("build", "film.scene", "--draft")
    with av.open(str(other.folder / "film.mp4")) as film:
        assert (film.streams.video[0].width, film.streams.video[0].height) == (160, 90)


def test_the_test_films_are_short() -> None:
    assert {path.stem for path in FILMS.glob("*.scene")} == {"one-line", "two-scenes"}
