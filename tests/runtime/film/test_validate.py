"""Twelve ways in which a program that says "done" may have lied."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import soundfile

from scenec.compiler.plan import Expect
from scenec.runtime.errors import TaskError
from scenec.runtime.film.encode import encode_picture
from scenec.runtime.film.join import join
from scenec.runtime.validate import check
from tests.runtime.film.reels import RATE, SIZE, joined, reel, segment, sound

PICTURE = Expect(kind="picture", frames=5, size=SIZE, rate="24/1")
AUDIO = Expect(kind="audio", seconds=0.5)
FILM = Expect(kind="film", frames=5, size=SIZE, rate="24/1")


def black(path: Path) -> Path:
    encode_picture([np.zeros((36, 64, 4), np.uint8)] * 5, path, size=SIZE, rate=RATE, quality="draft")
    return path


def faded(path: Path) -> Path:
    """Black, but for the last frame."""
    frames = [np.full((36, 64, 4), 60 if number == 4 else 0, np.uint8) for number in range(5)]
    encode_picture(frames, path, size=SIZE, rate=RATE, quality="draft")
    return path


def cut(path: Path) -> Path:
    segment(path, 5)
    path.write_bytes(path.read_bytes()[:-9])
    return path


def with_nan(path: Path) -> Path:
    wave = np.full(24000, 0.1, np.float32)
    wave[20000] = np.nan
    soundfile.write(path, wave, 48000, format="WAV", subtype="FLOAT")
    return path


def silent_film(path: Path) -> Path:
    order = reel(path.parent, [5])
    sound(order.sound, 5 / 24, level=0.0)
    join(order, path, path.parent)
    return path


def short_sound(path: Path) -> Path:
    order = reel(path.parent, [5])
    sound(order.sound, 3 / 24)
    join(order, path, path.parent)
    return path


def written(text: str) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(text.encode("latin-1"))
        return path

    return write


LIES: list[tuple[str, Expect, Callable[[Path], Path], str]] = [
    ("too short", PICTURE, lambda path: segment(path, 4), "4 frames, not 5"),
    ("another size", PICTURE.model_copy(update={"size": (32, 18)}), lambda path: segment(path, 5), "64 x 36, not 32"),
    ("another rate", PICTURE, lambda path: segment(path, 5, Fraction(25)), "not shown at their times"),
    ("black", PICTURE, black, "black all through"),
    ("cut off", PICTURE, cut, "a cut mp4 file"),
    ("a script", PICTURE, written("ffconcat version 1.0\n"), "mp4"),
    ("a film where a segment belongs", PICTURE, lambda path: joined(path.parent, [5]), "pictures and nothing else"),
    ("silent", AUDIO, lambda path: sound(path, 0.5, level=0.0), "it is silent"),
    ("too long", AUDIO, lambda path: sound(path, 0.6), "0.600 s long, not 0.500 s"),
    ("no numbers", AUDIO, with_nan, "no numbers"),
    ("no sound at all", AUDIO, written("RIFF"), "cannot be read"),
    ("a silent film", FILM, silent_film, "it is silent"),
    ("sound that ends early", FILM, short_sound, "its pictures last 0.208 s, its sound 0.125 s"),
    ("a film without sound", FILM, lambda path: segment(path, 5), "one of sound"),
    ("broken words", Expect(kind="text"), written("\xff"), "utf-8"),
    ("broken data", Expect(kind="data"), written('{"a": NaN}'), "NaN among its numbers"),
    ("nothing", Expect(kind="data"), written(""), "it is empty"),
]


@pytest.mark.parametrize(("name", "expect", "lie", "told"), LIES, ids=[lie[0] for lie in LIES])
def test_a_lie_is_found_out(tmp_path: Path, name: str, expect: Expect, lie: Callable[[Path], Path], told: str) -> None:
    with pytest.raises(TaskError, match=told):
        check({"out": expect}, {"out": lie(tmp_path / "out")})


def test_what_is_right_passes(tmp_path: Path) -> None:
    timing = tmp_path / "timing"
    timing.write_text(json.dumps({"seconds": 1.5}))
    expects = {"picture": PICTURE, "audio": AUDIO, "film": FILM, "timing": Expect(kind="data")}
    outputs = {
        "picture": segment(tmp_path / "picture", 5),
        "audio": sound(tmp_path / "audio", 0.5),
        "film": joined(tmp_path / "film", [2, 3]),
        "timing": timing,
    }
    check(expects, outputs)


def test_a_fade_from_black_is_a_picture(tmp_path: Path) -> None:
    check({"out": PICTURE}, {"out": faded(tmp_path / "out")})


def test_what_may_be_blank_may_be_blank(tmp_path: Path) -> None:
    check(
        {
            "picture": PICTURE.model_copy(update={"blank": True}),
            "audio": AUDIO.model_copy(update={"blank": True}),
            "words": Expect(kind="text", blank=True),
        },
        {
            "picture": black(tmp_path / "picture"),
            "audio": sound(tmp_path / "audio", 0.5, level=0.0),
            "words": written("")(tmp_path / "words"),
        },
    )


def test_a_link_is_no_output(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to(segment(tmp_path / "real", 5))
    with pytest.raises(TaskError, match="no such file"):
        check({"out": PICTURE}, {"out": tmp_path / "out"})
