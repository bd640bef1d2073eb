"""Segments, sound and subtitles become the film. No picture is encoded again.

The concat demuxer's own timestamps drift (a gap of 0.992 frame was seen after a segment of one frame), so every
packet gets its time from the frame's number: presentation is rounded to whole frames, decoding counts packets and
runs two frames ahead, which is as far as x264's B pyramid reaches back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from . import mp4
from .ffmpeg import BITEXACT, QUIET, FfmpegError, program, run
from .language import letters
from .rate import ticks

_AHEAD = 2


@dataclass(frozen=True, slots=True)
class Reel:
    """What the film is joined from. `chapters` are (first frame, title); `subtitles` may be an empty file."""

    pictures: Sequence[Path]
    sound: Path
    subtitles: Path
    frames: int
    rate: Fraction
    title: str
    language: str
    chapters: Sequence[tuple[int, str]] = ()
    poster: Path | None = None
    """A JPEG that players and file managers show for the film: cover art, no track of its own."""


def join(reel: Reel, out: Path, folder: Path) -> None:
    """Join the film into `out`, with lists for ffmpeg in `folder`.

    Raises FfmpegError if the segments are not of one kind or do not add up to `frames`, or if ffmpeg fails.
    """
    _alike(reel)
    listed, told = folder / "segments.txt", folder / "told.txt"
    listed.write_text(_list(reel.pictures), encoding="utf-8", newline="\n")
    told.write_text(_told(reel), encoding="utf-8", newline="\n")
    run([program(), *QUIET, *_inputs(reel, listed, told), *_settings(reel), "-y", str(out)])


def _alike(reel: Reel) -> None:
    """Every segment is decoded with the first one's configuration, so all must have the same."""
    films = [_picture(path) for path in reel.pictures]
    if len({(film.setup, film.size, film.timescale) for film in films}) != 1:
        raise FfmpegError("the segments were not encoded alike and cannot be joined")
    frames = sum(len(film.times) for film in films)
    if frames != reel.frames:
        raise FfmpegError(f"the segments have {frames} frames together, the film should have {reel.frames}")


def _picture(path: Path) -> mp4.Track:
    try:
        (track,) = mp4.tracks(path)
    except ValueError as error:
        raise FfmpegError(f"a segment cannot be read: {error}") from error
    return track


def _inputs(reel: Reel, listed: Path, told: Path) -> list[str]:
    inputs = [
        "-f",
        "concat",
        "-safe",
        "0",
        "-i",
        str(listed),
        "-i",
        str(reel.sound),
        "-f",
        "ffmetadata",
        "-i",
        str(told),
    ]
    maps = ["-map", "0:v", "-map", "1:a", "-map_metadata", "2", "-map_chapters", "2"]
    if reel.subtitles.stat().st_size:
        inputs += ["-f", "srt", "-i", str(reel.subtitles)]
        maps += ["-map", "3:s", "-c:s", "mov_text", "-metadata:s:s:0", f"language={letters(reel.language)}"]
    if reel.poster is not None:
        maps += ["-map", f"{inputs.count('-i')}:v", "-disposition:v:1", "attached_pic"]
        inputs += ["-f", "jpeg_pipe", "-i", str(reel.poster)]
    return inputs + maps


def _settings(reel: Reel) -> list[str]:
    second, frame = ticks(reel.rate)
    times = f"pts=floor(PTS/{frame}+0.5)*{frame}:dts=(N-{_AHEAD})*{frame}:duration={frame}"
    settings = {
        "c:v": "copy",
        "bsf:v:0": f"setts={times}",
        "c:a": "aac",
        "b:a": "192k",
        "metadata:s:a:0": f"language={letters(reel.language)}",
        "video_track_timescale": str(second),
        "movie_timescale": str(second),
        "movflags": "+faststart",
        **BITEXACT,
        "f": "mp4",
    }
    return [part for name, value in settings.items() for part in (f"-{name}", value)]


def _list(pictures: Sequence[Path]) -> str:
    quoted = (str(path).replace("'", r"'\''") for path in pictures)
    return "ffconcat version 1.0\n" + "".join(f"file '{path}'\n" for path in quoted)


def _told(reel: Reel) -> str:
    """Title and chapters as ffmpeg's metadata file, with chapters counted in the film's own ticks."""
    second, frame = ticks(reel.rate)
    ends = (*(first for first, _ in reel.chapters), reel.frames)[1:]
    lines = [";FFMETADATA1", f"title={_escaped(reel.title)}"]
    for (first, title), end in zip(reel.chapters, ends, strict=True):
        lines += ["[CHAPTER]", f"TIMEBASE=1/{second}", f"START={first * frame}", f"END={end * frame}"]
        lines += [f"title={_escaped(title)}"]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)
