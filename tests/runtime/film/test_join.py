from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest

from scenec.runtime.film.ffmpeg import FfmpegError
from scenec.runtime.film.join import join
from scenec.runtime.film.language import letters
from scenec.runtime.film.mp4 import Mp4Error, tracks
from tests.runtime.film.reels import RATE, joined, reel, segment, sound

WORDS = "1\n00:00:00,042 --> 00:00:00,750\nI remember {the} sea,\nмалыш\n\n"
NTSC = Fraction(24000, 1001)


def shown(film: Path) -> list[Fraction]:
    """When each frame is shown, in seconds, by another reader."""
    with av.open(str(film)) as file:
        base = file.streams.video[0].time_base
        assert base is not None
        return [frame.pts * base for frame in file.decode(video=0) if frame.pts is not None]


@pytest.mark.parametrize("rate", [RATE, Fraction(25), NTSC], ids=str)
@pytest.mark.parametrize("lengths", [[1, 2, 3, 24, 1, 1, 5], [24, 1, 24], [3, 3], [1], [2, 30]], ids=str)
def test_every_frame_is_shown_at_its_number_over_the_rate(tmp_path: Path, lengths: list[int], rate: Fraction) -> None:
    film = joined(tmp_path, lengths, rate)
    expected = [number / rate for number in range(sum(lengths))]
    assert shown(film) == expected
    (picture, sound, *_) = tracks(film)
    assert [Fraction(time, picture.timescale) for time in picture.times] == expected
    assert picture.seconds == sum(lengths) / rate
    assert abs(sound.seconds - picture.seconds) < Fraction(1, 1000)


def test_frames_come_in_the_order_of_the_segments(tmp_path: Path) -> None:
    with av.open(str(joined(tmp_path, [2, 3]))) as file:
        film = [frame.to_ndarray(format="gray") for frame in file.decode(video=0)]
    parts = []
    for number in range(2):
        with av.open(str(tmp_path / f"s{number}"), format="mov") as file:
            parts += [frame.to_ndarray(format="gray") for frame in file.decode(video=0)]
    assert all((one == two).all() for one, two in zip(film, parts, strict=True))


def test_the_same_reel_gives_the_same_bytes_wherever_it_lies(tmp_path: Path) -> None:
    one, two = (joined(tmp_path / name, [5, 2], words=WORDS).read_bytes() for name in ("one", "it's [an]other"))
    assert one == two


def test_sound_subtitles_title_and_chapters_are_there(tmp_path: Path) -> None:
    with av.open(str(joined(tmp_path, [24], words=WORDS))) as file:
        assert file.metadata["title"] == "The = Film"
        assert [chapter["metadata"]["title"] for chapter in file.chapters()] == ["One", "A = B; #2"]
        audio, subtitle = file.streams.audio[0], file.streams.subtitles[0]
        assert (audio.codec_context.name, audio.codec_context.sample_rate) == ("aac", 48000)
        assert (audio.metadata["language"], subtitle.metadata["language"]) == ("eng", "eng")
        told = b"".join(bytes(packet) for packet in file.demux(subtitle))
        assert "I remember {the} sea,\nмалыш".encode() in told


def test_it_can_be_watched_while_it_loads(tmp_path: Path) -> None:
    film = joined(tmp_path, [5]).read_bytes()
    assert film.index(b"moov") < film.index(b"mdat")


def test_a_film_without_captions_has_no_subtitles(tmp_path: Path) -> None:
    assert [track.kind for track in tracks(joined(tmp_path, [3]))][:2] == ["vide", "soun"]
    with av.open(str(tmp_path / "film.mp4")) as file:
        assert not file.streams.subtitles


def test_segments_that_do_not_add_up_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FfmpegError, match="have 5 frames together, the film should have 6"):
        join(replace(reel(tmp_path, [2, 3]), frames=6), tmp_path / "film", tmp_path)


def test_segments_of_different_kinds_are_refused(tmp_path: Path) -> None:
    mixed = reel(tmp_path, [2, 3])
    segment(tmp_path / "s1", 3, NTSC)
    with pytest.raises(FfmpegError, match="not encoded alike"):
        join(mixed, tmp_path / "film", tmp_path)


def test_what_is_no_segment_is_refused(tmp_path: Path) -> None:
    mixed = reel(tmp_path, [2, 3])
    (tmp_path / "s1").write_text("ffconcat version 1.0\nfile /etc/passwd\n")
    with pytest.raises(FfmpegError, match="a segment cannot be read"):
        join(mixed, tmp_path / "film", tmp_path)


def test_a_cut_anywhere_is_noticed(tmp_path: Path) -> None:
    film = joined(tmp_path, [3])
    whole, cut = film.read_bytes(), tmp_path / "cut"
    for end in (*range(0, len(whole), 13), whole.index(b"mdat") - 4, len(whole) - 1):
        cut.write_bytes(whole[:end])
        with pytest.raises(Mp4Error):
            tracks(cut)


def test_a_sound_file_is_no_film(tmp_path: Path) -> None:
    with pytest.raises(Mp4Error):
        tracks(sound(tmp_path / "tone", 0.1))


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "eng"), ("en-GB", "eng"), ("ru", "rus"), ("gsw", "gsw"), ("x", "und")]
)
def test_languages_are_named_by_three_letters(tag: str, code: str) -> None:
    assert letters(tag) == code
