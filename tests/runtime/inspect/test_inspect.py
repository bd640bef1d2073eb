"""What an inspection finds: each fault by its words and its place, and nothing in a good film."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from scenec.runtime.film.encode import encode_picture
from scenec.runtime.film.ffmpeg import QUIET, program, run
from scenec.runtime.film.join import Reel, join
from scenec.runtime.inspect.finding import Finding
from scenec.runtime.inspect.report import Report, beside, inspect
from scenec.runtime.inspect.stems import dialogue
from scenec.runtime.sound import files
from scenec.runtime.sound.signal import RATE as SAMPLES
from scenec.runtime.sound.signal import Sound, generator, noise
from scenec.runtime.stems import stem_path
from tests.runtime.film.reels import RATE, SIZE, joined, reel, segment, sound

LOUDNESS = -20.0
"""LUFS of the reels' tone."""
CAPTIONS = "1\n00:00:00,500 --> 00:00:02,000\nThe lamp turns.\n\n"


def film(folder: Path, order: Reel) -> Report:
    out = folder / "film.mp4"
    join(order, out, folder)
    return inspect(out, loudness=LOUDNESS)


def told(report: Report) -> str:
    return "; ".join(finding.what for finding in report.findings)


def at(report: Report, what: str) -> Finding:
    return next(finding for finding in report.findings if what in finding.what)


def test_a_good_film_has_nothing_wrong(tmp_path: Path) -> None:
    report = film(tmp_path, reel(tmp_path, [30, 1, 29], words=CAPTIONS))
    assert (told(report), report.broken) == ("", False)
    assert report.streams is not None
    assert (report.streams.frames, report.streams.rate, report.streams.seconds) == (60, "24", 2.5)
    assert report.subtitles is not None
    assert report.subtitles.captions == 1


def test_what_is_no_film_is_a_finding_and_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_text("FADE IN:")
    report = inspect(path)
    assert report.broken
    assert told(report).startswith("this is no film")


def test_half_a_film_is_broken(tmp_path: Path) -> None:
    out = joined(tmp_path, [30, 30])
    out.write_bytes(out.read_bytes()[: out.stat().st_size * 2 // 3])
    assert inspect(out, loudness=LOUDNESS).broken


def test_frames_that_are_not_at_their_times_are_broken(tmp_path: Path) -> None:
    order, out = reel(tmp_path, [30, 30]), tmp_path / "film.mp4"
    told_by = ["-f", "concat", "-safe", "0", "-i", str(tmp_path / "list"), "-i", str(order.sound)]
    (tmp_path / "list").write_text("".join(f"file '{path}'\nduration 1.3\n" for path in order.pictures))
    run([program(), *QUIET, *told_by, "-c:v", "copy", "-c:a", "aac", "-y", str(out)])
    assert "is not shown at its time" in told(inspect(out, loudness=LOUDNESS))


def test_pictures_without_sound_are_broken(tmp_path: Path) -> None:
    assert told(inspect(segment(tmp_path / "film.mp4", 30))) == "0 tracks of sound, not one"


def plates(*parts: tuple[int, str]) -> Iterator[NDArray[np.uint8]]:
    """Frames that are black, still or moving."""
    dice = np.random.default_rng(1)
    tile = np.kron(dice.integers(60, 256, (9, 16, 4), dtype=np.uint8), np.ones((4, 4, 1), np.uint8))
    for count, kind in parts:
        for number in range(count):
            moved = np.roll(tile, 3 * number if kind == "moving" else 0, 1)
            yield np.ascontiguousarray(np.zeros_like(tile) if kind == "black" else moved)


@pytest.mark.parametrize(
    ("kind", "what", "broken"), [("black", "the picture is black", True), ("still", "nothing moves", False)]
)
def test_black_and_frozen_stretches_are_found_where_they_are(
    kind: str, what: str, broken: bool, tmp_path: Path
) -> None:
    order = reel(tmp_path, [168])
    frames = plates((48, "moving"), (72, kind), (48, "moving"))
    encode_picture(frames, tmp_path / "s0", size=SIZE, rate=RATE, quality="draft")
    report = film(tmp_path, order)
    finding = at(report, what)
    assert (told(report), report.broken) == (what, broken)
    assert finding.start == pytest.approx(2.0, abs=0.2)
    assert finding.end == pytest.approx(5.0, abs=0.2)


def test_loudness_peaks_and_clipping(tmp_path: Path) -> None:
    order = reel(tmp_path, [60])
    sound(order.sound, 2.5, level=1.4)
    report = film(tmp_path, order)
    assert report.broken
    assert "the loudness is" in told(report)
    assert "the true peak is" in told(report)
    assert "the sound is clipped" in told(report)


def test_a_silence_is_found_where_it_is(tmp_path: Path) -> None:
    order = reel(tmp_path, [120])
    wave, _ = soundfile.read(order.sound)
    wave[SAMPLES : 3 * SAMPLES] = 0
    soundfile.write(order.sound, wave, SAMPLES, format="FLAC")
    finding = at(film(tmp_path, order), "nothing is heard")
    assert finding.start == pytest.approx(1.0, abs=0.2)
    assert not finding.broken


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (CAPTIONS + "2\n00:00:02,100 --> 00:00:03,900\nIt turns.\n\n", "a caption outlasts the film"),
        ("1\n00:00:00,100 --> 00:00:02,400\n" + "so long " * 8 + "\n\n", "characters wide"),
        ("1\n00:00:00,100 --> 00:00:00,400\nNo.\n\n", "stands for 0.30 s only"),
        ("1\n00:00:00,100 --> 00:00:01,100\nNobody reads so much in a second.\n\n", "characters a second"),
    ],
)
def test_captions_that_cannot_be_read(words: str, what: str, tmp_path: Path) -> None:
    assert what in told(film(tmp_path, reel(tmp_path, [60], words=words)))


def stems(folder: Path, **sounds: Sound) -> dict[str, Path]:
    silence = np.zeros((2, 4 * SAMPLES))
    return {
        name: files.write(stem_path(folder / "film.mp4", name), sounds.get(name, silence))
        for name in ("dialogue", "music", "effects")
    }


def spoken(level: float, *, dead: bool = False) -> Sound:
    """Two seconds of noise like speech from the first second on, that fade, or stop dead."""
    voice = noise(2 * SAMPLES, -3, generator(1)) * level
    if not dead:
        voice[-4800:] *= np.linspace(1, 0, 4800) ** 2
    return np.tile(np.pad(voice, (SAMPLES, SAMPLES)), (2, 1))


def test_speech_is_held_against_music_and_everything(tmp_path: Path) -> None:
    music = np.tile(noise(4 * SAMPLES, -3, generator(2)), (2, 1)) * 0.1 * 10 ** (-10 / 20)
    measured, found = dialogue(stems(tmp_path, dialogue=spoken(0.1), music=music))
    assert found == []
    assert measured.lines == 1
    assert measured.over_music == pytest.approx(10, abs=1)
    _, found = dialogue(stems(tmp_path, dialogue=spoken(0.1), music=music * 2))
    assert [finding.broken for finding in found] == [True]
    assert "over the music" in found[0].what
    _, found = dialogue(stems(tmp_path, dialogue=spoken(0.1), effects=music * 3))
    assert ["over everything else" in finding.what for finding in found] == [True]


def test_a_word_that_stops_dead_is_cut(tmp_path: Path) -> None:
    _, found = dialogue(stems(tmp_path, dialogue=spoken(0.1, dead=True)))
    assert [finding.what for finding in found] == ["a word is cut off"]
    assert found[0].start == pytest.approx(3.0, abs=0.02)


def test_stems_beside_a_film_are_found_if_all_are_there(tmp_path: Path) -> None:
    named = stems(tmp_path)
    assert beside(tmp_path / "film.mp4") == named
    named["music"].unlink()
    assert beside(tmp_path / "film.mp4") == {}


def test_a_report_is_plain_data(tmp_path: Path) -> None:
    report = replace(film(tmp_path, reel(tmp_path, [30])), path="film.mp4")
    data = report.data()
    assert data["format"] == "scenec.inspection/1"
    assert data["streams"]["frames"] == 30
    assert data["broken"] is report.broken
