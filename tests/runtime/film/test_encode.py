from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.runtime.film.encode import encode_picture
from scenec.runtime.film.ffmpeg import FfmpegError, program, version
from scenec.runtime.film.rate import ticks
from tests.runtime.film.reels import RATE, SIZE, frames, segment


@pytest.mark.parametrize(("blue", "green", "red"), [(0, 0, 200), (0, 200, 0), (200, 0, 0), (30, 90, 200), (255,) * 3])
def test_colours_come_back_as_they_were_drawn(tmp_path: Path, blue: int, green: int, red: int) -> None:
    frame = np.full((36, 64, 4), (blue, green, red, 255), np.uint8)
    encode_picture([frame], tmp_path / "out", size=SIZE, rate=RATE, quality="film")
    with av.open(str(tmp_path / "out"), format="mov") as file:
        pixel = next(file.decode(video=0)).to_ndarray(format="rgb24")[18, 32]
    assert np.abs(pixel.astype(int) - (red, green, blue)).max() <= 3


def test_it_plays_everywhere(tmp_path: Path) -> None:
    with av.open(str(segment(tmp_path / "out", 3)), format="mov") as file:
        stream = file.streams.video[0]
        assert len(file.streams) == 1
        assert (stream.codec_context.name, stream.codec_context.profile) == ("h264", "High")
        assert (stream.codec_context.pix_fmt, stream.codec_context.color_range) == ("yuv420p", 1)
        colours = (
            stream.codec_context.colorspace,
            stream.codec_context.color_primaries,
            stream.codec_context.color_trc,
        )
        assert colours == (1, 1, 1)  # bt709


def test_the_same_frames_give_the_same_bytes(tmp_path: Path) -> None:
    one, two = (segment(tmp_path / name, 24).read_bytes() for name in ("one", "two"))
    assert one == two


def test_a_segment_begins_with_a_key_frame_and_needs_no_other(tmp_path: Path) -> None:
    with av.open(str(segment(tmp_path / "out", 48)), format="mov") as file:
        packets = [packet for packet in file.demux(video=0) if packet.size]
        assert packets[0].is_keyframe
        assert min(packet.pts for packet in packets if packet.pts is not None) == 0


@pytest.mark.parametrize("size", [(63, 36), (64, 35)])
def test_odd_sizes_are_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="must be even"):
        encode_picture(frames(1), tmp_path / "out", size=size, rate=RATE, quality="film")


def test_a_frame_of_another_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not of 72 x 128"):
        encode_picture(frames(1), tmp_path / "out", size=(128, 72), rate=RATE, quality="film")


def test_no_frames_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no frames"):
        encode_picture([], tmp_path / "out", size=SIZE, rate=RATE, quality="film")


def test_a_mistake_while_drawing_is_told_and_ends_ffmpeg(tmp_path: Path) -> None:
    def broken() -> Iterator[NDArray[np.uint8]]:
        yield from frames(2)
        raise KeyError("of ours")

    with pytest.raises(KeyError, match="of ours"):
        encode_picture(broken(), tmp_path / "out", size=SIZE, rate=RATE, quality="film")


def test_ffmpegs_last_words_are_told(tmp_path: Path) -> None:
    with pytest.raises(FfmpegError, match="No such file or directory"):
        segment(tmp_path / "nowhere" / "out", 1)


def test_the_program_can_be_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "ffmpeg"
    own.write_text("#!/bin/sh\necho ffmpeg version mine\n")
    own.chmod(0o755)
    monkeypatch.setenv("SCENEC_FFMPEG", str(own))
    for known in (program, version):
        known.cache_clear()
    assert version() == "ffmpeg version mine"
    for known in (program, version):
        known.cache_clear()


@pytest.mark.parametrize(
    ("rate", "clock"), [("24", (24000, 1000)), ("25", (25000, 1000)), ("24000/1001", (24000, 1001))]
)
def test_clocks_count_frames_without_a_remainder(rate: str, clock: tuple[int, int]) -> None:
    assert ticks(Fraction(rate)) == clock
    assert Fraction(*clock) == Fraction(rate)
