"""Both angles of every set side by side, at one hour after another, on sheets to look at: `make places`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from math import cos, radians, sin
from pathlib import Path

import skia

from scenec.compiler.declarations import declarations
from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Actor
from scenec.compiler.film.track import still
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import SetKind, sets
from scenec.project import standard_library
from scenec.runtime.sheets.frames import Picture
from scenec.runtime.sheets.pen import FAINT, PAPER, image, text
from scenec.runtime.theatre.perform import perform
from tests.runtime.theatre.stages import PEOPLE, footage, stage

SIZE = (480, 270)
AWAY, LENS = 4.4, 24.0
"""Metres from the players to the camera, and mm: a wide shot in which they are a third of the picture's height."""

_GAP, _HEAD = 10, 26
_ROWS = 5


def kinds() -> dict[str, SetKind]:
    """Every set of the library by its name."""
    entries = (e for name, text in sorted(standard_library().items()) for e in declarations(name, text)[0].entries)
    return {kind.name: kind for kind in sets(Library(entries))}


def placed(kind: SetKind) -> tuple[Actor, ...]:
    """Two people where a set puts those of whom nothing is said."""
    marks = (kind.first, kind.second)
    return tuple(
        replace(person, position=still(mark.x, mark.z), facing=still(mark.facing))
        for person, mark in zip(PEOPLE, marks, strict=True)
    )


def seen_from(kind: SetKind, bearing: float, away: float = AWAY, lens: float = LENS) -> Pose:
    """A camera at a bearing from the players of a set, level with their eyes."""
    x, z = (kind.first.x + kind.second.x) / 2, (kind.first.z + kind.second.z) / 2
    angle = radians(bearing)
    return Pose(x + away * sin(angle), 1.55, z + away * cos(angle), (bearing + 180.0) % 360.0, 0.03, lens, away, 5.6)


def both(kind: SetKind, hour: str, weather: str = "") -> tuple[Picture, Picture]:
    """A set's master angle and its reverse."""
    front, back = (angle(kind, hour, kind.master + turn, weather) for turn in (0.0, 180.0))
    return front, back


def angle(kind: SetKind, hour: str, bearing: float, weather: str = "") -> Picture:
    """The first second's middle frame from a bearing."""
    shown = stage(kind.name, seen_from(kind, bearing), 24, hour=hour, weather=weather, actors=placed(kind))
    return perform(footage(shown), SIZE, "draft").frame(12).copy()


def sheet(rows: Sequence[tuple[str, Sequence[Picture]]], path: Path) -> None:
    """Rows of pictures with a name over each."""
    across = max(len(pictures) for _, pictures in rows)
    wide, tall = SIZE[0] + _GAP, SIZE[1] + _HEAD + _GAP
    surface = skia.Surface(_GAP + across * wide, _GAP + len(rows) * tall)
    canvas = surface.getCanvas()
    canvas.clear(PAPER)
    for row, (name, pictures) in enumerate(rows):
        text(canvas, name, _GAP, _GAP + row * tall + 18, 17, FAINT)
        for column, picture in enumerate(pictures):
            canvas.drawImage(image(picture), _GAP + column * wide, _GAP + row * tall + _HEAD)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)


def main() -> None:
    """Write the sheets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", help="sets by name; without one, all")
    parser.add_argument("--hours", nargs="+", default=["day", "night"])
    parser.add_argument("--weather", default="")
    parser.add_argument("--out", type=Path, default=Path("build/places"))
    asked = parser.parse_args()
    found = kinds()
    chosen = [found[name] for name in asked.kinds or found]
    asked.out.mkdir(parents=True, exist_ok=True)
    for first in range(0, len(chosen), _ROWS):
        rows = []
        for kind in chosen[first : first + _ROWS]:
            pictures = [picture for hour in asked.hours for picture in both(kind, hour, asked.weather)]
            rows.append(
                (f"{kind.name}: {', '.join(asked.hours)}, each from the master's angle and its reverse", pictures)
            )
        path = asked.out / f"places-{first // _ROWS + 1}.png"
        sheet(rows, path)
        print(path)


if __name__ == "__main__":
    main()
