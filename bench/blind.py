"""A kit for a blind read: pictures of a film for somebody who knows neither script nor code, without a word on them.

`python -m bench.blind film.scene folder [--full]` leaves `sheet.png`, one numbered frame a shot, and `shot-NN.png`,
eight frames of each shot in order. Numbers run through the film and say nothing; title and credits are left out,
captions are never drawn. `folder/key.txt` tells which number is which shot: for who counts, not for who reads.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

import scenec
from scenec.compiler.film.shot import Shot
from scenec.runtime.sheets.frames import frames

Picture = NDArray[np.uint8]

STRIP = 8
"""Frames of a shot."""
_WIDE, _NARROW = 480, 320
"""Pixels across of a frame on the sheet and on a strip."""
_COLUMNS = 4
_GAP = 6
_MIDDLE = 0.6
"""How far into a shot its frame on the sheet is."""


def numbered(picture: Picture, number: int) -> Picture:
    """A number in a corner, dark on light, and nothing else."""
    out = np.ascontiguousarray(picture[..., :3])
    cv2.rectangle(out, (0, 0), (16 + 14 * len(str(number)), 30), (235, 235, 235), -1)
    cv2.putText(out, str(number), (8, 23), cv2.FONT_HERSHEY_SIMPLEX, 0.75, (20, 20, 20), 2, cv2.LINE_AA)
    return out


def grid(pictures: Sequence[Picture], columns: int) -> Picture:
    """Pictures of one size in rows, on grey."""
    tall, wide = pictures[0].shape[:2]
    rows = -(-len(pictures) // columns)
    out = np.full((rows * (tall + _GAP) + _GAP, columns * (wide + _GAP) + _GAP, 3), 90, np.uint8)
    for place, picture in enumerate(pictures):
        y, x = (_GAP + step * (side + _GAP) for step, side in zip(divmod(place, columns), (tall, wide), strict=True))
        out[y : y + tall, x : x + wide] = picture[..., :3]
    return out


def moments(shot: Shot, count: int) -> list[int]:
    """Frames of the film, even over a shot, clear of what a transition draws."""
    first, last = shot.start + shot.head, shot.start + shot.frames - 1 - shot.tail
    return [round(first + (last - first) * (n + 0.5) / count) for n in range(count)]


def kit(script: Path, folder: Path, *, draft: bool = True) -> list[str]:
    """Build a film and leave its pictures. Returns the key. Raises as `scenec.build` does, ValueError for errors."""
    folder.mkdir(parents=True, exist_ok=True)
    built = scenec.build(script, out=folder / "film.mp4", draft=draft)
    if built.path is None or built.film is None:
        raise ValueError(f"{script} does not build")
    shots = [shot for scene in built.film.scenes for shot in scene.shots]
    middles = [shot.start + round(shot.frames * _MIDDLE) for shot in shots]
    sheet = [numbered(picture, n) for n, picture in enumerate(frames(built.path, middles, _WIDE), 1)]
    _write(folder / "sheet.png", grid(sheet, _COLUMNS))
    for number, shot in enumerate(shots, 1):
        strip = frames(built.path, moments(shot, STRIP), _NARROW)
        _write(folder / f"shot-{number:02}.png", grid(strip, _COLUMNS))
    key = [f"{number}  {shot.number}  {shot.framing}" for number, shot in enumerate(shots, 1)]
    (folder / "key.txt").write_text("\n".join(key) + "\n", encoding="utf-8")
    for left in ("film.mp4", "film.srt"):
        (folder / left).unlink()
    return key


def _write(path: Path, picture: Picture) -> None:
    if not cv2.imwrite(str(path), picture):
        raise OSError(f"{path} cannot be written")


def main(arguments: Sequence[str]) -> None:
    """Make a kit."""
    names = [word for word in arguments if not word.startswith("--")]
    if len(names) != 2:
        raise SystemExit("python -m bench.blind film.scene folder [--full]")
    key = kit(Path(names[0]), Path(names[1]), draft="--full" not in arguments)
    print(f"{names[1]}: a sheet and {len(key)} strips")


if __name__ == "__main__":
    main(sys.argv[1:])
