"""Files in quotes: found or not, of the right kind, and which stretch of a sound is meant."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scenec.compiler.context import FileFacts, Refused
from scenec.compiler.film.files import OwnFile
from scenec.compiler.film.scene import StateCall
from tests.compiling import codes, compiled

SONG = FileFacts("a" * 64, "sound", 44, Fraction(30))
FACE = FileFacts("b" * 64, "image", 44, pixels=(64, 48))
FILES: dict[str, FileFacts | Refused] = {
    "song.wav": SONG,
    "me.jpg": FACE,
    "gone.wav": Refused("no such file or directory"),
}


def played(payload: str) -> tuple[list[str], StateCall | None]:
    found = compiled(f"INT. LAMP ROOM - NIGHT\n\n!!MUSIC: {payload}\n\nThe lamp turns.\n", files=FILES)
    assert found.film is not None
    calls = [each for each in found.film.scenes[0].elements if isinstance(each, StateCall)]
    return codes(found), calls[0] if calls else None


@pytest.mark.parametrize(
    ("payload", "first", "seconds"),
    [
        ('"song.wav"', 0, 30),
        ('"song.wav" from 12s', 12, 18),
        ('"song.wav" from 12s to 15s', 12, 3),
        ('"song.wav" to 90s', 0, 30),
        ('"song.wav" from 48f, to 4s', 2, 2),
    ],
)
def test_which_stretch_is_played(payload: str, first: int, seconds: int) -> None:
    told, call = played(payload)
    assert told == []
    assert call is not None
    assert call.sound is not None
    assert (call.sound.first, call.sound.seconds, call.sound.path) == (Fraction(first), Fraction(seconds), "song.wav")


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ('"gone.wav"', "SC0210"),
        ('"../other.wav"', "SC0210"),
        ('"me.jpg"', "SC0225"),
        ('"song.wav" from 31s', "SC0206"),
        ('"song.wav" from 12s to 12s', "SC0206"),
        ('"song.wav" twice', "SC0205"),
        ('"song.wav" from 12mm', "SC0205"),
    ],
)
def test_each_mistake_is_one_finding(payload: str, code: str) -> None:
    told, call = played(payload)
    assert told == [code]
    assert call is None or code == "SC0205"


def test_a_face_is_kept_for_who_can_use_it() -> None:
    header = 'Cast:\n    MARA = woman, 34; face: "me.jpg"; voice: "song.wav"\n\n'
    found = compiled(header + "INT. LAMP ROOM - NIGHT\n\nMARA\nHere.\n", files=FILES)
    assert codes(found) == ["SC0222", "SC0222"]
    assert found.film is not None
    face, voice = OwnFile("face", "me.jpg", "b" * 64), OwnFile("voice", "song.wav", "a" * 64)
    assert sorted(found.film.cast[0].files, key=lambda each: each.use) == [face, voice]


def test_what_is_given_may_be_a_file() -> None:
    script = 'Given:\n    song = "song.wav"\n\nINT. LAMP ROOM - NIGHT\n\n!!MUSIC: {song}\n\nThe lamp turns.\n'
    assert codes(compiled(script, files=FILES)) == []
