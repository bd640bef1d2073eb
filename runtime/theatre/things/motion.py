"""What a cut-paper thing does with its whole body, as numbers: where it swings, how it is stretched, what is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin, tau


@dataclass(frozen=True, slots=True)
class Motion:
    """How a thing is drawn off its way. Units are the pattern's; degrees clockwise.

    `wide` and `high` stretch it about its foot, negative `wide` mirrors it; `turn` rolls it about its middle;
    `parts` is how far its sheets have come apart, 0 to 1; `swing` how much of their swing its moving parts have.
    """

    dx: float = 0.0
    dy: float = 0.0
    lean: float = 0.0
    wide: float = 1.0
    high: float = 1.0
    turn: float = 0.0
    parts: float = 0.0
    melted: float = 0.0
    """How far it has run down, 0 to 1."""
    opened: float = 0.0
    """How far it is open, 0 to 1: a light comes out."""
    swing: float = 0.35


def motion(act: str, seconds: float, done: float) -> Motion:
    """What it does `seconds` from a phase of its own, when its act is `done` (0 to 1)."""
    return _MOTIONS.get(act, _rest)(seconds, done)


def _rest(seconds: float, done: float) -> Motion:
    return Motion(lean=0.5 * _wave(seconds, 2.6))


def _cross(seconds: float, done: float) -> Motion:
    step = _wave(seconds, 1.1)
    return Motion(dy=-2.5 * abs(step), lean=2.0 * step, swing=1.0)


def _fly(seconds: float, done: float) -> Motion:
    return Motion(5.0 * _wave(seconds, 4.1), 4.0 * _wave(seconds, 2.6), 6.0 * _wave(seconds, 3.3), swing=1.0)


def _float(seconds: float, done: float) -> Motion:
    return Motion(4.0 * _wave(seconds, 4.7), 5.0 * _wave(seconds, 2.6), 4.0 * _wave(seconds, 3.9), swing=0.6)


def _turn(seconds: float, done: float) -> Motion:
    """It shows all its sides."""
    flat = cos(tau * seconds / 3.4)
    return Motion(wide=(1.0 if flat >= 0 else -1.0) * max(0.08, abs(flat)))


def _spin(seconds: float, done: float) -> Motion:
    return Motion(turn=360.0 * seconds / 2.2, swing=0.0)


def _hang(seconds: float, done: float) -> Motion:
    return Motion(lean=5.0 * _wave(seconds, 2.6))


def _ring(seconds: float, done: float) -> Motion:
    return Motion(lean=4.0 * _wave(seconds, 0.16) * (0.5 + 0.5 * _wave(seconds, 1.6)), swing=1.4)


def _lively(seconds: float, done: float) -> Motion:
    return Motion(lean=0.5 * _wave(seconds, 2.6), swing=1.0)


def _open(seconds: float, done: float) -> Motion:
    """It starts, and stretches a little as what was shut gives way."""
    jolt = sin(pi * min(1.0, done * 1.6))
    return Motion(dy=-3.0 * jolt, wide=1.0 + 0.05 * jolt, high=1.0 - 0.04 * jolt, opened=done, swing=0.5)


def _melt(seconds: float, done: float) -> Motion:
    """It runs out over the ground, and trembles as it does."""
    lean = 3.0 * done * (1.0 - done) * _wave(seconds, 0.7)
    return Motion(lean=lean, melted=done, swing=0.35 * (1.0 - done))


def _grow(seconds: float, done: float) -> Motion:
    size = GROWN ** _eager(done)
    return Motion(wide=size, high=size)


def _shrink(seconds: float, done: float) -> Motion:
    size = SHRUNK ** _eager(done)
    return Motion(wide=size, high=size)


def _break(seconds: float, done: float) -> Motion:
    return Motion(parts=done, swing=0.0)


_MOTIONS: dict[str, Callable[[float, float], Motion]] = {
    "cross": _cross,
    "fly": _fly,
    "rise": _fly,
    "fall": _fly,
    "sink": _fly,
    "float": _float,
    "turn": _turn,
    "spin": _spin,
    "hang": _hang,
    "ring": _ring,
    "sing": _lively,
    "burn": _lively,
    "open": _open,
    "melt": _melt,
    "grow": _grow,
    "shrink": _shrink,
    "break": _break,
}

GROWN, SHRUNK = 2.6, 0.3
"""Times its own size that a thing grows or shrinks to."""


def _wave(seconds: float, period: float) -> float:
    return sin(tau * seconds / period)


def _eager(done: float) -> float:
    """On its way a size passes its goal a little and comes back to it."""
    return done + 0.08 * sin(pi * done) * done
