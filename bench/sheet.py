"""A contact sheet: one frame from the middle of every shot, with its number, lens and length beneath.

python -m bench.sheet script.scene film.mp4 sheet.png
"""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

import scenec
from scenec.compiler.film.film import Film
from scenec.compiler.film.shot import Shot

WIDE, GAP, FOOT, COLUMNS = 480, 12, 26, 3


def frames(film: Path, wanted: list[int]) -> list[NDArray[np.uint8]]:
    """The film's frames of these numbers, BGR."""
    found: dict[int, NDArray[np.uint8]] = {}
    with av.open(str(film)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number in wanted:
                found[number] = np.asarray(frame.to_ndarray(format="bgr24"), np.uint8)
    return [found[number] for number in wanted]


def shots(film: Film) -> list[Shot]:
    """Everything that stands on its own in the film, in order: title, shots, credits."""
    inner = [shot for scene in film.scenes for shot in scene.shots]
    return [shot for shot in (film.opening, *inner, film.closing) if shot is not None]


def caption(shot: Shot, rate: Fraction) -> str:
    """What stands under a shot's picture."""
    lens = f", {shot.lens:g} mm" if shot.lens else ""
    return f"{shot.number}  {shot.framing}{lens}, {float(shot.frames / rate):.1f} s"


def sheet(script: Path, out: Path) -> None:
    """Write the sheet of a script's film, which is built if need be, as a PNG."""
    built = scenec.build(script)
    if built.path is None or built.film is None:
        raise SystemExit("the script has errors")
    listed, rate = shots(built.film), built.film.settings.rate
    pictures = frames(built.path, [shot.start + round(shot.frames * 0.6) for shot in listed])
    tall = round(WIDE * pictures[0].shape[0] / pictures[0].shape[1])
    rows = -(-len(listed) // COLUMNS)
    page = np.full((rows * (tall + FOOT + GAP) + GAP, COLUMNS * (WIDE + GAP) + GAP, 3), 24, np.uint8)
    for place, (shot, picture) in enumerate(zip(listed, pictures, strict=True)):
        x = GAP + place % COLUMNS * (WIDE + GAP)
        y = GAP + place // COLUMNS * (tall + FOOT + GAP)
        page[y : y + tall, x : x + WIDE] = cv2.resize(picture, (WIDE, tall), interpolation=cv2.INTER_AREA)
        at = (x + 2, y + tall + 18)
        cv2.putText(page, caption(shot, rate), at, cv2.FONT_HERSHEY_SIMPLEX, 0.42, (210, 214, 220), 1, cv2.LINE_AA)
    cv2.imwrite(str(out), page)


if __name__ == "__main__":
    sheet(Path(sys.argv[1]), Path(sys.argv[2]))
