"""What an mp4 file says of itself: its tracks, their sizes and the time of every frame.

The wheel of ffmpeg has no ffprobe, and ffmpeg's exit code does not tell a whole file from a cut one. So the boxes are
read here (ISO/IEC 14496-12): a few kB at the end or the beginning of the file, whatever its length.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import IO


class Mp4Error(ValueError):
    """Not an mp4 file, or a cut or damaged one."""


@dataclass(frozen=True, slots=True)
class Track:
    """One track. `kind` is its handler (`vide`, `soun`, `sbtl`, `text`), `codec` the four letters of its samples.

    `times` are when each sample is shown, in ticks of `1/timescale` s and in order, edits taken into account; `ticks`
    is how long the track is shown. `setup` is what a decoder needs to begin, without the samples' own sizes.
    """

    kind: str
    codec: str
    size: tuple[int, int]
    timescale: int
    times: tuple[int, ...]
    ticks: Fraction
    setup: bytes

    @property
    def seconds(self) -> Fraction:
        """How long the track is shown."""
        return self.ticks / self.timescale


def tracks(path: Path) -> tuple[Track, ...]:
    """The tracks of a file, in its order. Raises Mp4Error."""
    try:
        movie = _movie(path)
        scale = struct.unpack_from(">I", _only(movie, "mvhd"), _long(_only(movie, "mvhd"), 20, 12))[0]
        return tuple(_track(data, scale) for kind, data in _boxes(movie) if kind == "trak")
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise Mp4Error("a damaged mp4 file") from error


def _movie(path: Path) -> bytes:
    """The contents of the box `moov`; every box up to the end of the file must be whole, and there must be samples."""
    end, movie, samples = path.stat().st_size, b"", False
    with path.open("rb") as file:
        while file.tell() < end:
            kind, size = _head(file)
            samples |= kind == "mdat"
            if size < 0 or file.tell() + size > end:
                raise Mp4Error("a cut mp4 file")
            if kind == "moov":
                movie = file.read(size)
            else:
                file.seek(size, 1)
    if not movie or not samples:
        raise Mp4Error("not an mp4 file")
    return movie


def _head(file: IO[bytes]) -> tuple[str, int]:
    size, kind = struct.unpack(">I4s", file.read(8))
    if size == 1:
        return kind.decode("latin-1"), struct.unpack(">Q", file.read(8))[0] - 16
    return kind.decode("latin-1"), size - 8


def _boxes(data: bytes) -> Iterator[tuple[str, bytes]]:
    place = 0
    while place < len(data):
        size, kind = struct.unpack_from(">I4s", data, place)
        if size < 8 or place + size > len(data):
            raise Mp4Error("a damaged mp4 file")
        yield kind.decode("latin-1"), data[place + 8 : place + size]
        place += size


def _find(data: bytes, *way: str) -> bytes | None:
    for name in way:
        found = next((inner for kind, inner in _boxes(data) if kind == name), None)
        if found is None:
            return None
        data = found
    return data


def _only(data: bytes, *way: str) -> bytes:
    found = _find(data, *way)
    if found is None:
        raise Mp4Error(f"an mp4 file without {'/'.join(way)}")
    return found


def _long(box: bytes, later: int, earlier: int) -> int:
    """Where a field lies: boxes of version 1 have longer times before it."""
    return later if box[0] == 1 else earlier


def _track(data: bytes, movie_scale: int) -> Track:
    header, media = _only(data, "tkhd"), _only(data, "mdia", "mdhd")
    table = _only(data, "mdia", "minf", "stbl")
    description = _only(table, "stsd")[8:]
    timescale = struct.unpack_from(">I", media, _long(media, 20, 12))[0]
    across, down = struct.unpack_from(">II", header, _long(header, 88, 76))
    starts, length = _starts(table)
    begin, shown = _edit(data, movie_scale, timescale)
    return Track(
        kind=_only(data, "mdia", "hdlr")[8:12].decode("latin-1"),
        codec=description[4:8].decode("latin-1"),
        size=(across >> 16, down >> 16),
        timescale=timescale,
        times=tuple(sorted(start - begin for start in starts)),
        ticks=Fraction(length - begin) if shown is None else shown,
        setup=_setup(description),
    )


def _setup(description: bytes) -> bytes:
    """The decoder's configuration of an AVC track (ISO/IEC 14496-15, avcC); empty for other tracks."""
    if description[4:8] != b"avc1":
        return b""
    return _only(description[8 + 78 :], "avcC")


def _starts(table: bytes) -> tuple[list[int], int]:
    """When each sample is shown, in order of decoding and before edits, and when the last one ends."""
    count = struct.unpack_from(">I", _only(table, "stsz"), 8)[0]
    lengths = _runs(_only(table, "stts"), ">II")
    shifts = _runs(_find(table, "ctts") or b"\0" * 8, ">Ii") or [0] * count
    if not len(lengths) == len(shifts) == count:
        raise Mp4Error("an mp4 file whose tables contradict each other")
    starts, clock, end = [], 0, 0
    for length, shift in zip(lengths, shifts, strict=True):
        starts.append(clock + shift)
        end = max(end, clock + shift + length)
        clock += length
    return starts, end


def _runs(box: bytes, form: str) -> list[int]:
    """A table of (how many, value), written out."""
    (entries,) = struct.unpack_from(">I", box, 4)
    pairs = struct.iter_unpack(form, box[8 : 8 + 8 * entries])
    return [value for count, value in pairs for _ in range(count)]


def _edit(track: bytes, movie_scale: int, timescale: int) -> tuple[int, Fraction | None]:
    """(the track's tick that is shown first, ticks shown) of an edit list of one entry; (0, None) if there is none."""
    box = _find(track, "edts", "elst")
    if box is None:
        return 0, None
    if struct.unpack_from(">I", box, 4)[0] != 1:
        raise Mp4Error("an mp4 file with more than one edit in a track")
    shown, begin = struct.unpack_from(">Qq" if box[0] == 1 else ">Ii", box, 8)
    return begin, Fraction(shown * timescale, movie_scale)
