"""The recipes of docs/cookbook.md, and their frames: `python -m tests.cookbook` draws them anew.

A recipe is a heading, a script, and a picture whose title says which frames it shows: `"1.1@0.2 1.2"` is shot 1.1 after
a fifth of it, and the middle of shot 1.2.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import cv2
import numpy as np

from scenec.stills import still

DOCS = Path(__file__).parents[1] / "docs"
WIDTH, HEIGHT = 400, 225
"""Pixels of one frame on the page."""
QUALITY = 82

_RECIPE = re.compile(r"^## (.+?)\n.*?^```scene\n(.*?)^```\n+!\[[^\]]*\]\((\S+) \"([^\"]+)\"\)", re.M | re.S)


class Recipe(NamedTuple):
    """`frames`: (shot, share of its time) of each frame in its picture, from left to right."""

    name: str
    script: str
    picture: Path
    frames: tuple[tuple[str, float], ...]


def recipes() -> list[Recipe]:
    """Every recipe of the page, in order."""
    found = _RECIPE.findall((DOCS / "cookbook.md").read_text("utf-8"))
    return [Recipe(name, text, DOCS / path, tuple(map(_frame, shots.split()))) for name, text, path, shots in found]


def _frame(said: str) -> tuple[str, float]:
    shot, _, at = said.partition("@")
    return shot, float(at or 0.5)


def draw(recipe: Recipe) -> None:
    """Draw a recipe's frames side by side into its picture."""
    with TemporaryDirectory() as folder:
        script = Path(folder) / "film.scene"
        script.write_text(recipe.script, "utf-8")
        frames = []
        for number, (shot, at) in enumerate(recipe.frames):
            path = still(script, shot, at=at, out=Path(folder) / f"{number}.png").path
            assert path is not None, f"{recipe.name} has errors"
            picture = cv2.imread(str(path))
            assert picture is not None
            frames.append(cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA))
    recipe.picture.parent.mkdir(exist_ok=True)
    cv2.imwrite(str(recipe.picture), np.hstack(frames), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])


def main() -> None:
    """Draw the pictures of the recipes whose names begin with one of the arguments, or of all."""
    wanted = tuple(sys.argv[1:]) or ("",)
    for recipe in recipes():
        if recipe.name.startswith(wanted):
            draw(recipe)
            print(f"{recipe.picture.name}: {recipe.picture.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
