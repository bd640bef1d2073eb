"""How much of somebody's face another hides, as a camera sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..film.camera import Pose
from .plan import Spot

FACE, HEAD, BODY = 0.16, 0.24, 0.46
"""Widths in metres of a face, of a head with its hair, and of a body over its shoulders."""

SHOULDERS = 0.82
"""How far up a body's breadth goes, as a share of the height."""

_NEAR = 0.3
"""Metres before the lens from which on somebody is in the picture."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in picture heights."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody at a spot, with the heights of chin and crown in metres."""

    spot: Spot
    chin: float
    crown: float


def hidden(pose: Pose, aspect: float, who: Figure, others: Sequence[Figure]) -> float:
    """The share of a face, 0 to 1, that is behind others; 0 for one out of the picture."""
    face = _box(pose, aspect, who, FACE, who.chin, who.crown)
    if face is None or face[2] < 0.0 or face[0] > aspect:
        return 0.0
    away = pose.offset(*who.spot)[1]
    area, covered = (face[2] - face[0]) * (face[3] - face[1]), 0.0
    for other in others:
        if pose.offset(*other.spot)[1] < away:
            head = _box(pose, aspect, other, HEAD, other.chin, other.crown)
            body = _box(pose, aspect, other, BODY, 0.0, SHOULDERS * other.crown)
            covered += sum(_common(face, box) for box in (head, body) if box is not None)
    return min(1.0, covered / area) if area > 0 else 0.0


def most_hidden(pose: Pose, aspect: float, figures: Sequence[Figure], faces: Sequence[Figure]) -> float:
    """The largest share that is hidden of any of these faces."""
    return max((hidden(pose, aspect, who, [f for f in figures if f is not who]) for who in faces), default=0.0)


def _box(pose: Pose, aspect: float, who: Figure, width: float, low: float, high: float) -> Box | None:
    if pose.offset(*who.spot)[1] < _NEAR:
        return None
    x, top, away = pose.project(who.spot[0], high, who.spot[1], aspect, 1.0)
    bottom = pose.project(who.spot[0], low, who.spot[1], aspect, 1.0)[1]
    half = width / 2 * pose.focal(aspect) / away
    return x - half, top, x + half, bottom


def _common(a: Box, b: Box) -> float:
    """The area that two boxes share."""
    wide, tall = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return wide * tall if wide > 0 and tall > 0 else 0.0
