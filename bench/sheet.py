"""A contact sheet: one frame from the middle of every shot, with its number, lens and length beneath.

python -m bench.sheet script.scene film.mp4 sheet.png
"""

from __future__ import annotations

import sys
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

import scenec

WIDE, GAP, FOOT, COLUMNS = 480, 12, 26, 3


def frames(film: Path, wanted: list[int]) -> list[NDArray[np.uint8]]:
    """The film's frames of these numbers, BGR."""
    found: dict[int, NDArray[np.uint8]] = {}
    with av.open(str(film)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number in wanted:
                found[number] = frame.to_ndarray(format="bgr24")
    return [found[number] for number in wanted]


def sheet(script: Path, film: Path, out: Path) -> None:
    """Write the sheet as a PNG."""
    shots = scenec.shot_list(script)
    pictures = frames(film, [shot.middle for shot in shots])
    tall = round(WIDE * pictures[0].shape[0] / pictures[0].shape[1])
    rows = -(-len(shots) // COLUMNS)
    page = np.full((rows * (tall + FOOT + GAP) + GAP, COLUMNS * (WIDE + GAP) + GAP, 3), 24, np.uint8)
    for place, (shot, picture) in enumerate(zip(shots, pictures, strict=True)):
        x = GAP + place % COLUMNS * (WIDE + GAP)
        y = GAP + place // COLUMNS * (tall + FOOT + GAP)
        page[y : y + tall, x : x + WIDE] = cv2.resize(picture, (WIDE, tall), interpolation=cv2.INTER_AREA)
        at = (x + 2, y + tall + 18)
        cv2.putText(page, shot.caption, at, cv2.FONT_HERSHEY_SIMPLEX, 0.42, (210, 214, 220), 1, cv2.LINE_AA)
    cv2.imwrite(str(out), page)


if __name__ == "__main__":
    sheet(*(Path(argument) for argument in sys.argv[1:4]))
