"""Every mood, or every light, on the same shot of three sets, on a sheet to look at: `make looks`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from math import cos, radians, sin
from pathlib import Path
from typing import Any

from scenec.compiler.declarations import declarations
from scenec.compiler.film.camera import Pose
from scenec.compiler.film.look import Grade, Lighting
from scenec.compiler.film.track import still
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import lighting, mood_grade
from scenec.project import standard_library
from scenec.runtime.sheets.frames import Picture
from scenec.runtime.theatre.perform import perform
from tests.runtime.theatre.stages import footage, stage

from .places import SIZE, kinds, placed, sheet

SHOTS = (("village", "day", 190.0), ("room", "night", 200.0), ("beach", "dusk", 222.0))
"""Set, hour, and the bearing of the camera from the players."""

AWAY, LENS = 2.6, 35.0


def library() -> Library:
    """The standard library."""
    texts = sorted(standard_library().items())
    return Library(entry for name, text in texts for entry in declarations(name, text)[0].entries)


def shot(kind: str, hour: str, bearing: float, **look: Any) -> Picture:
    """Two people in a medium shot of a set."""
    found = kinds()[kind]
    middle = (found.first.x + found.second.x) / 2, (found.first.z + found.second.z) / 2
    x, z = middle[0] + AWAY * sin(radians(bearing)), middle[1] + AWAY * cos(radians(bearing))
    pose = Pose(x, 1.5, z, (bearing + 180.0) % 360.0, -0.02, LENS, AWAY, 4.0)
    people = tuple(
        replace(each, facing=still(bearing + way)) for each, way in zip(placed(found), (-30.0, 30.0), strict=True)
    )
    return perform(footage(stage(kind, pose, 24, hour=hour, actors=people, **look)), SIZE, "film").frame(6).copy()


def graded(names: Iterable[str]) -> list[tuple[str, list[Picture]]]:
    """A row of shots for every mood."""
    rows = []
    for name in names:
        grade = mood_grade(library(), name) or Grade(name)
        rows.append((name, [shot(*each, grades=(grade,)) for each in SHOTS]))
    return rows


def lit(names: Iterable[str]) -> list[tuple[str, list[Picture]]]:
    """A row of shots for every light."""
    rows = []
    for name in names:
        light = lighting(library(), name) or Lighting(name, "#ffffff")
        rows.append((name, [shot(*each, lighting=(light,)) for each in SHOTS]))
    return rows


def main() -> None:
    """Write the sheets: two columns of moods, two of lights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/looks"))
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for name, rows in (
        ("moods", graded(each.name for each in library().all("Moods"))),
        ("lights", lit(each.name for each in library().all("Lights"))),
    ):
        half = (len(rows) + 1) // 2
        paired = [*rows[half:], *[("", [])] * (2 * half - len(rows))]
        path = out / f"{name}.png"
        sheet([(f"{a} | {b}", [*one, *other]) for (a, one), (b, other) in zip(rows[:half], paired, strict=True)], path)
        print(path)


if __name__ == "__main__":
    main()
