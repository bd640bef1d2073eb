"""Whether the camera is obeyed: every move of the library in three sets, measured from the finished pictures.

`python -m bench.camera [move ...]`. Exact amounts are held to the geometry within 15 %, the others to its direction.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from scenec import compile_text
from scenec.compiler.film.track import sample
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import MoveKind, move_kind

from .measures import MEASURES, grown, metres
from .table import table
from .trial import SETS, Trial, filmed

NEAR = 0.15
"""Share by which an exact amount may be off."""
STEADY = 0.03
"""Share by which the subject of a dolly zoom may change its size."""
STANDS = 2.0
"""Pixels of 640 that the picture of a standing camera may wander."""
_SLOW_MOTION, _RATE = 120, 24
"""Frames a second: what is too fast to be followed at the film's rate is filmed as slow motion."""
_PER_CENT = 100.0


@dataclass(frozen=True, slots=True)
class Row:
    """A move to one side in one set: what was asked for, what was measured, and whether that is so."""

    move: str
    kind: str
    unit: str
    asked: float
    measured: float
    exact: bool
    obeyed: bool


@cache
def library() -> Library:
    """The standard library."""
    found = compile_text("", until="uses").film
    if found is None:
        raise ValueError("the standard library cannot be read")
    return Library.of(found)


def moves() -> list[MoveKind]:
    """Every move of the library."""
    found = (move_kind(library(), each.name) for each in library().all("Moves"))
    return [kind for kind in found if kind is not None]


def rows(kind: MoveKind, place: str) -> Iterator[Row]:
    """A move in a set, to every side that it has; with somebody who walks, if it can."""
    for side in kind.sides or ("",):
        yield _row(kind, side, place)
    if kind.target == "may":
        yield walked(kind, place)


def _row(kind: MoveKind, side: str, place: str) -> Row:
    """The library's amount to a side."""
    measure = MEASURES[kind.does]
    asked = (
        kind.amount * (_PER_CENT if measure.unit == "%" else 1.0) * (-1.0 if side in ("left", "down", "out") else 1.0)
    )
    said = kind.name if side in kind.name.split() or len(kind.sides) < 2 else f"{kind.name} {side}"
    trial = _filmed(kind, said, place)
    found = measure.of(trial)
    asked = -asked if kind.does == "defocus" and kind.arrives else asked
    return Row(said, place, measure.unit, asked, found, measure.exact, _obeyed(kind, asked, found, trial))


def _filmed(kind: MoveKind, said: str, place: str) -> Trial:
    """From where the move can be measured: in slow motion, with time, or with room at the sides."""
    match kind.does:
        case "focus":
            staging = "!!MARK JOEL: centre, facing MARA"
            return filmed(f"85mm, {said} to MARA", place, framing="OVER MARA ON JOEL", staging=staging)
        case "track":
            return filmed(f"28mm, {said}", place, framing="FULL ON MARA")
        case "crane" if kind.amount > 2.0:  # from where the front rises far enough to keep her
            return filmed(f"24mm, {said}", place, framing="FULL ON MARA")
        case _ if kind.seconds:
            return filmed(f"35mm, {said}", place, seconds=kind.seconds, rate=_SLOW_MOTION)
        case "sway" | "orbit" | "arc" if kind.does == "sway" or kind.amount > 180.0:
            return filmed(f"35mm, {said}", place, seconds=6.0)
        case _:
            return filmed(f"35mm, {said}", place)


def _obeyed(kind: MoveKind, asked: float, found: float, trial: Trial) -> bool:
    match kind.does:
        case "stand":
            return found <= STANDS
        case "sway":
            return 0.8 * asked <= found <= 2.6 * asked  # from one side to the other, about twice as far as to one
        case "dolly-zoom":
            return found * asked > 0 and abs(grown(trial, trial.torso) - 1.0) <= STEADY
        case does if MEASURES[does].exact:
            return abs(found - asked) <= NEAR * abs(asked)
        case _:
            return found * asked > 0 and abs(found) >= 0.1 * abs(asked)


def walked(kind: MoveKind, place: str) -> Row:
    """A move that goes with Mara, who walks: she keeps her size, and the place goes by her as far as she walks.

    Across for a camera beside her; before or behind her the place grows, or shrinks, by her steps.
    """
    said = kind.name if kind.stands else f"{kind.name} with MARA"
    framing = "FULL ON MARA"
    trial = filmed(f"28mm, {said}", place, framing=framing, action="Mara walks to the rock.", seconds=3.0)
    across, along = _steps(trial)
    asked = along if kind.stands else across
    found = _PER_CENT * (grown(trial, trial.far) - 1.0) if kind.stands else -metres(trial, trial.place)[0]
    steady = abs(trial.away(len(trial.frames) - 1) / trial.away(0) - 1.0)
    return Row(f"{said}, walking", place, "m", asked, found, False, found * asked > 0 and steady < NEAR)


def _steps(trial: Trial) -> tuple[float, float]:
    """Metres (to the right, away) that Mara walks, as the camera stands at first."""
    first, last = (sample(trial.stage.actors[0].position, n) for n in (0, len(trial.frames) - 1))
    (x0, z0), (x1, z1) = (trial.pose(0).offset(*at) for at in (first, last))
    return x1 - x0, z1 - z0


def main(wanted: list[str]) -> None:
    """Film every move, or those that are wanted, and print the table."""
    found = [
        row for kind in moves() if not wanted or kind.name in wanted for place in SETS for row in rows(kind, place)
    ]
    lines: dict[str, list[str]] = {}
    for row in found:
        line = lines.setdefault(row.move, [row.unit, f"{row.asked:.2f}", "15 %" if row.exact else "direction"])
        line.append(f"{row.measured:.2f}{'' if row.obeyed else ' !'}")
    heads = ("move", "in", "asked", "held to", *SETS)
    table(
        "The camera, measured from pictures (! is not obeyed)", heads, [(move, *line) for move, line in lines.items()]
    )
    print(f"\n{sum(row.obeyed for row in found)} of {len(found)} are obeyed")


if __name__ == "__main__":
    main([" ".join(word.split("-")) for word in sys.argv[1:]])
