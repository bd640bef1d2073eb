"""Still pictures: that they can be read, their size, and that there is light."""

from __future__ import annotations

from pathlib import Path

import cv2

from scenec.compiler.plan import Expect

_DARK = 16
"""Of 255: with nothing brighter in it a picture is black."""


def check_image(path: Path, expect: Expect) -> None:
    """A picture file has the size it should have and is not black. Raises ValueError."""
    pixels = cv2.imread(str(path))
    if pixels is None:
        raise ValueError("it is no picture")
    height, width = pixels.shape[:2]
    if expect.size is not None and (width, height) != tuple(expect.size):
        raise ValueError(f"it is {width} x {height}, not {expect.size[0]} x {expect.size[1]}")
    if not expect.blank and int(pixels.max()) <= _DARK:
        raise ValueError("it is black")
