"""What the camera did, from the pictures alone; the geometry says only where to look and what it was told to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import atan, degrees, prod

import numpy as np

from .tracker import Tracks, chain, sharpness
from .trial import Mask, Trial

_LOOKS = 24
"""Looks at a move from its beginning to its end; half as many where sizes are compared."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How a kind of move (`MoveKind.does`) is measured, and in what; `exact` amounts are held to the geometry.

    The others, measured against a place of unknown depth, say the direction and about how much.
    """

    unit: str
    of: Callable[[Trial], float]
    exact: bool = False


def tracks(
    trial: Trial, where: Callable[[int], Mask] | None = None, looks: int = _LOOKS
) -> Iterator[tuple[int, int, Tracks]]:
    """(first, next, what could be followed), within a part of the picture or all over it."""
    for first, then, found in chain(trial.frames, max(1, len(trial.frames) // looks)):
        part = found.within(where(first)) if where is not None else found
        if part.enough:
            yield first, then, part


def grown(trial: Trial, where: Callable[[int], Mask] | None = None) -> float:
    """How much larger it is at the end than at the beginning."""
    return prod(part.similar()[0] for _, _, part in tracks(trial, where, _LOOKS // 2))


def metres(trial: Trial, where: Callable[[int], Mask]) -> tuple[float, float]:
    """(right, up) that it goes in the picture, if it is as far away as the subject."""
    across, down = 0.0, 0.0
    for first, _, part in tracks(trial, where):
        scale = trial.away(first) / trial.focal(first)
        across, down = across + part.moved()[0] * scale, down + part.moved()[1] * scale
    return across, -down


def stood(trial: Trial) -> float:
    """Pixels that the place goes by."""
    return float(sum(np.hypot(*part.moved()) for _, _, part in tracks(trial, trial.place)))


def panned(trial: Trial) -> float:
    """Degrees to the right."""
    return sum(_turns(trial))


def tilted(trial: Trial) -> float:
    """Degrees upwards, from where the front stood."""
    risen = sum(part.moved()[1] / trial.focal(first) for first, _, part in tracks(trial))
    level = trial.pose(0).rise
    return degrees(atan(level + risen) - atan(level))


def rolled(trial: Trial) -> float:
    """Degrees clockwise."""
    return sum(part.similar()[1] for _, _, part in tracks(trial))


def zoomed(trial: Trial) -> float:
    """Per cent of the focal length, more or less."""
    return 100.0 * (grown(trial) - 1.0)


def neared(trial: Trial) -> float:
    """Per cent of the distance to the subject, by the subject's size."""
    return 100.0 * (1.0 - 1.0 / grown(trial, trial.torso))


def vertigo(trial: Trial) -> float:
    """Per cent by which the place shrinks behind a subject that keeps its size."""
    return 100.0 * (1.0 - grown(trial, trial.place) / grown(trial, trial.torso))


def aside(trial: Trial) -> float:
    """Metres to the right, by the subject."""
    return -metres(trial, trial.torso)[0]


def lifted(trial: Trial) -> float:
    """Metres upwards, by the subject."""
    return -metres(trial, trial.torso)[1]


def craned(trial: Trial) -> float:
    """Metres upwards, if the place were endlessly far behind the subject: as far as the two part in the picture."""
    return metres(trial, trial.far)[1] - metres(trial, trial.torso)[1]


def circled(trial: Trial) -> float:
    """Degrees to the right round the subject, if the place were endlessly far behind it."""
    return -sum(_turns(trial, trial.far))


def swayed(trial: Trial) -> float:
    """Degrees from one side to the other, nearly all of the time (the 2nd to the 98th hundredth)."""
    low, high = np.percentile(np.cumsum(_turns(trial)), [2, 98])
    return float(high - low)


def _turns(trial: Trial, where: Callable[[int], Mask] | None = None) -> list[float]:
    """Degrees to the right from each picture to the next one, for turns are too quick for longer steps."""
    every = tracks(trial, where, len(trial.frames))
    return [part.turned(trial.focal(first), trial.size[0]) for first, _, part in every]


def blurred(trial: Trial) -> float:
    """Per cent of the subject's fine detail that is gone at the end; negative: that has come."""
    first, then = ends(trial, trial.torso)
    return 100.0 * (1.0 - then / first if then < first else first / then - 1.0)


def racked(trial: Trial) -> float:
    """Per cent of the first person's detail that was missing beside the second one's and is there at the end."""
    one, other = ends(trial, trial.torso), ends(trial, lambda frame: trial.torso(frame, 1))
    return 100.0 * (1.0 - (one[0] * other[1]) / (one[1] * other[0]))


def ends(trial: Trial, where: Callable[[int], Mask]) -> tuple[float, float]:
    """Fine detail there in the first and in the last picture."""
    first, then = (sharpness(trial.frames[n], where(n)) for n in (0, len(trial.frames) - 1))
    return first, then


MEASURES = {
    "stand": Measure("px", stood),
    "dolly": Measure("%", neared, exact=True),
    "dolly-zoom": Measure("%", vertigo),
    "zoom": Measure("%", zoomed, exact=True),
    "pan": Measure("deg", panned, exact=True),
    "tilt": Measure("deg", tilted, exact=True),
    "roll": Measure("deg", rolled, exact=True),
    "orbit": Measure("deg", circled),
    "arc": Measure("deg", circled),
    "crane": Measure("m", craned),
    "pedestal": Measure("m", lifted, exact=True),
    "track": Measure("m", aside, exact=True),
    "sway": Measure("deg", swayed),
    "focus": Measure("%", racked),
    "defocus": Measure("%", blurred),
}
"""By `MoveKind.does`."""
