"""Whether the examples keep the rules of rhythm: lengths of shots, neighbours, stillness, words to read.

A shot stands no longer than 12 s unless the script says so, the median shot from 3 to 6 s, nothing is still for over
2 s unless HOLD or `static` says so, no two neighbours are alike, captions ask for 17 characters a second at most.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

import scenec
from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import HoldCall, Scene
from scenec.compiler.film.shot import Shot
from scenec.runtime.inspect.report import Report, inspect

from .table import table

LONGEST = 12.0
MEDIAN = (3.0, 6.0)
LENGTH = (30.0, 60.0)
"""Seconds of a whole example; the first of them is meant to be 25 to 35."""
QUICKEST = 17.0
"""Characters a second; what was said in more haste than that stays for as long as it is said."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What was measured of a film. Seconds; `still` are stretches that nothing in the script asks for."""

    seconds: float
    shots: tuple[float, ...]
    stated: float
    """The longest shot that nobody stated the length of."""
    still: tuple[tuple[float, float], ...]
    alike: int
    quickest: float

    def broken(self) -> list[str]:
        """The rules that it breaks."""
        low, high = MEDIAN
        rules = {
            "length": LENGTH[0] - 5 <= self.seconds <= LENGTH[1],
            "longest shot": self.stated <= LONGEST,
            "median shot": low <= median(self.shots) <= high,
            "still": not self.still,
            "neighbours alike": not self.alike,
            "captions": self.quickest <= QUICKEST + 1,
        }
        return [name for name, kept in rules.items() if not kept]


def rhythm(film: Film, report: Report) -> Rhythm:
    """Measure a film that was compiled, built and inspected."""
    rate = float(film.settings.rate)
    shots = [(scene, shot) for scene in film.scenes for shot in scene.shots]
    free = [shot.frames / rate for _, shot in shots if shot.stated is None]
    meant = [(shot.start / rate, (shot.start + shot.frames) / rate) for scene, shot in shots if _rests(scene, shot)]
    still = report.picture.still if report.picture is not None else ()
    return Rhythm(
        report.streams.seconds if report.streams is not None else 0.0,
        tuple(shot.frames / rate for _, shot in shots),
        max(free, default=0.0),
        tuple(each for each in still if not any(a <= each[0] and each[1] <= b + 0.1 for a, b in meant)),
        sum(_alike(one, other) for one, other in pairwise(shot for _, shot in shots)),
        report.subtitles.quickest if report.subtitles is not None else 0.0,
    )


def _rests(scene: Scene, shot: Shot) -> bool:
    """Whether the script says that it stands still."""
    holds = any(isinstance(scene.elements[part.element], HoldCall) for part in shot.parts)
    return holds or any(move.kind == "static" for group in shot.moves for move in group)


def _alike(one: Shot, other: Shot) -> bool:
    return (one.framing, one.subjects) == (other.framing, other.subjects) and one.framing not in ("card", "title")


def measured(script: Path, folder: Path) -> Rhythm:
    """Build a draft of a script and measure it. Raises as `scenec.build` does, and ValueError for a wrong script."""
    built = scenec.build(script, out=folder / f"{script.parent.name}.mp4", draft=True)
    if built.path is None or built.film is None:
        raise ValueError(f"{script} does not build")
    return rhythm(built.film, inspect(built.path, loudness=built.loudness))


def main(scripts: Sequence[str]) -> None:
    """Measure the scripts, or all examples."""
    wanted = [Path(each) for each in scripts] or sorted(Path("examples").glob("*/film.*"))
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for script in (each for each in wanted if each.suffix in (".scene", ".fountain")):
            found = measured(script, Path(folder))
            still = sum(end - start for start, end in found.still)
            lengths = (min(found.shots), median(found.shots), max(found.shots))
            rows.append(
                (script.parent.name, f"{found.seconds:.1f}", len(found.shots), *(f"{each:.1f}" for each in lengths),
                 f"{still:.1f}", found.alike, f"{found.quickest:.1f}", ", ".join(found.broken()) or "none")
            )  # fmt: skip
    heads = ("film", "s", "shots", "shortest", "median", "longest", "s still", "alike", "chars/s", "broken rules")
    table("Rhythm of the examples", heads, rows)


if __name__ == "__main__":
    main(sys.argv[1:])
