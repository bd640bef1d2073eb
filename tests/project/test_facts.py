"""What a file in quotes is, by its content."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest
import soundfile

from scenec import facts
from scenec.compiler.context import FileFacts, Refused
from scenec.compiler.source import Source
from scenec.facts import facts_of
from scenec.project import Shelf


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_an_image_has_a_size_in_pixels(tmp_path: Path, ending: str) -> None:
    cv2.imwrite(str(tmp_path / f"me.{ending}"), np.full((48, 64, 3), 120, np.uint8))
    found = facts_of(tmp_path / f"me.{ending}")
    assert isinstance(found, FileFacts)
    assert (found.kind, found.pixels) == ("image", (64, 48))


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_a_sound_has_a_length_whatever_its_name_is(tmp_path: Path, ending: str) -> None:
    soundfile.write(tmp_path / f"song.{ending}", np.zeros(12_000), 8_000, format=ending.upper())
    found = facts_of((tmp_path / f"song.{ending}").rename(tmp_path / "song.png"))
    assert isinstance(found, FileFacts)
    assert found.kind == "sound"
    assert found.seconds is not None
    assert abs(found.seconds - Fraction(3, 2)) < Fraction(1, 5)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"RIFF\x24\x00\x00\x00WAVEnonsense", "cannot be read"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"\xff\xd8\xff\xc0", "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(8) + struct.pack(">II", 90_000, 10), "90000 x 10 pixels"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "it").write_bytes(data)
    found = facts_of(tmp_path / "it")
    assert isinstance(found, Refused)
    assert why in found.why


def test_a_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(facts.LARGEST, "text", 10)
    (tmp_path / "it").write_bytes(b"eleven byte")
    found = facts_of(tmp_path / "it")
    assert isinstance(found, Refused)
    assert "larger than" in found.why


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.wav").write_bytes(b"RIFF")
    root = tmp_path / "project"
    root.mkdir()
    (root / "song.wav").symlink_to(tmp_path / "secret.wav")
    files = Shelf(root).sources(Source("film.scene", 'INT. A - DAY\n\n!!MUSIC: "song.wav"\n')).files
    found = files["song.wav"]
    assert isinstance(found, Refused)
    assert "leave the project" in found.why


def test_a_given_may_name_a_file(tmp_path: Path) -> None:
    files = Shelf(tmp_path).sources(Source("film.scene", 'Given:\n    song = "a.wav"\n\nA.\n'), ['"b.wav"']).files
    assert sorted(files) == ["a.wav", "b.wav"]
