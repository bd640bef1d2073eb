"""Transitions between two pictures: pure functions of both frames and of how far the change has gone.

A frame is BGRA, opaque. Wipes of every shape are one idea: a map says at which moment each pixel changes hands. Made
once for a size, it costs a frame two weighted sums.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import pi, sin

import cv2
import numpy as np
from numpy.typing import NDArray

Frame = NDArray[np.uint8]
Map = NDArray[np.float32]

_CENTRE = 0.5, 0.44
"""Where an iris opens: at the height of faces."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How two pictures change: `kind` as an entry of the library's `Transitions:` blends.

    `side`: where an edge or a picture goes (left, right, up, down, in, out); `colour` (`#rrggbb`) is what is faded
    through, or a page's back; `soft` the width of an edge as a share of its way.
    """

    kind: str
    side: str = ""
    colour: str = "#000000"
    soft: float = 0.02


def blended(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """One frame of both, when `share` (0 to 1) of the way is done. A kind that is not known fades."""
    return _KINDS.get(manner.kind, _fade)(manner, share, before, after)


# ── mixes ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _dissolve(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    return np.asarray(cv2.addWeighted(before, 1.0 - share, after, share, 0.0), np.uint8)


def _fade(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """To the colour in the first half, out of it in the second."""
    half = before if share < 0.5 else after
    return _dissolve(manner, abs(1.0 - 2.0 * share), _plate(manner, half), half)


def _fade_out(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    return _dissolve(manner, share, before, _plate(manner, before))


def _fade_in(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    return _dissolve(manner, share, _plate(manner, after), after)


def _blur(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """Both out of focus, most in the middle, and one melts into the other there."""
    width = before.shape[1]
    sigma = 0.022 * width * sin(pi * share)
    melt = min(1.0, max(0.0, (share - 0.3) / 0.4))
    small = cv2.resize(_dissolve(manner, melt, before, after), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), max(0.4, sigma / 2))
    return np.asarray(cv2.resize(soft, (width, before.shape[0]), interpolation=cv2.INTER_LINEAR), np.uint8)


def _ripple(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """A dissolve seen through moving water."""
    height, width = before.shape[:2]
    rows, columns = _grid(width, height)
    wave = 0.014 * width * sin(pi * share)
    across = columns + np.float32(wave) * np.sin(rows * np.float32(26.0 / height) + np.float32(14.0 * share))
    mixed = _dissolve(manner, share, before, after)
    across = np.ascontiguousarray(across, np.float32)
    return np.asarray(cv2.remap(mixed, across, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101), np.uint8)


# ── edges: pixels change hands at moments of their own ────────────────────────────────────────────────────────────


def _edged(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """`after` where the map's moment is over."""
    moments = _moments(manner.kind, manner.side, before.shape[1], before.shape[0])
    soft = max(manner.soft, 1e-3)
    new = np.clip((np.float32(share * (1.0 + soft)) - moments) * np.float32(1.0 / soft), 0.0, 1.0)
    return np.asarray(cv2.blendLinear(before, after, np.float32(1.0) - new, new), np.uint8)


def _iris_out(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    closing = Manner("iris", "in", manner.colour, manner.soft)
    return _edged(closing, share, before, _plate(manner, before))


def _iris_in(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    opening = Manner("iris", "out", manner.colour, manner.soft)
    return _edged(opening, share, _plate(manner, after), after)


@lru_cache(maxsize=8)
def _moments(kind: str, side: str, width: int, height: int) -> Map:
    """At which share of the way (0 to 1) each pixel changes."""
    rows, columns = _grid(width, height)
    x, y = columns / np.float32(width - 1), rows / np.float32(height - 1)
    if kind == "wipe":
        found = {"left": 1.0 - x, "up": 1.0 - y, "down": y}.get(side, x)
    elif kind == "doors":
        found = 1.0 - abs(2.0 * x - 1.0) if side == "in" else abs(2.0 * x - 1.0)
    else:
        right, down = columns - _CENTRE[0] * width, rows - _CENTRE[1] * height
        if kind == "clock":
            turn = np.arctan2(right, -down) / (2.0 * pi) % 1.0
            found = 1.0 - turn if side == "left" else turn
        else:
            reach = np.hypot(right, down)
            found = reach / reach.max()
            found = 1.0 - found if side == "in" else found
    return np.ascontiguousarray(found, np.float32)


# ── sheets that move ──────────────────────────────────────────────────────────────────────────────────────────────


def _push(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """Both move, edge to edge."""
    axis = 0 if manner.side in ("up", "down") else 1
    first, second = (after, before) if manner.side in ("right", "down") else (before, after)
    length = before.shape[axis]
    gone = round(length * _smooth(share))
    start = length - gone if first is after else gone
    both = np.concatenate((first, second), axis=axis)
    return np.ascontiguousarray(both.take(range(start, start + length), axis=axis))


def _whip(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """A push so fast that it smears."""
    moved = _push(manner, share, before, after)
    length = 1 + 2 * round(0.06 * moved.shape[1] * sin(pi * share))
    size = (1, length) if manner.side in ("up", "down") else (length, 1)
    return np.asarray(cv2.blur(moved, size, borderType=cv2.BORDER_REPLICATE), np.uint8)


def _page(manner: Manner, share: float, before: Frame, after: Frame) -> Frame:
    """The picture is folded over from the right: left of the fold it lies still, then its back, then what is under."""
    width = before.shape[1]
    fold = round(width * (1.0 - _smooth(share)))
    page = after.copy()
    page[:, :fold] = before[:, :fold]
    lifted = width - fold
    start = max(0, fold - lifted)
    if fold > start:
        page[:, start:fold] = _shaded(_plate(manner, before)[:, start:fold], 0.72, 1.0)
    cast = min(lifted, width // 12)
    page[:, fold : fold + cast] = _shaded(page[:, fold : fold + cast], 0.55, 1.0)
    under = min(start, width // 20)
    page[:, start - under : start] = _shaded(page[:, start - under : start], 1.0, 0.6)
    page[..., 3] = 255
    return page


def _shaded(strip: Frame, left: float, right: float) -> Frame:
    """A strip under a shadow that goes from one share of its light to another."""
    light = np.linspace(left, right, strip.shape[1], dtype=np.float32)[None, :, None]
    return np.asarray(strip * light, np.uint8)


# ── what they share ───────────────────────────────────────────────────────────────────────────────────────────────


def _smooth(share: float) -> float:
    """Slow at both ends."""
    return share * share * (3.0 - 2.0 * share)


def _plate(manner: Manner, like: Frame) -> Frame:
    return _sheet(manner.colour, like.shape[1], like.shape[0])


@lru_cache(maxsize=4)
def _sheet(colour: str, width: int, height: int) -> Frame:
    """A picture of one colour."""
    digits = colour.removeprefix("#")
    red, green, blue = (int(digits[i : i + 2], 16) for i in (0, 2, 4))
    return np.full((height, width, 4), (blue, green, red, 255), np.uint8)


@lru_cache(maxsize=2)
def _grid(width: int, height: int) -> tuple[Map, Map]:
    """Row and column of every pixel."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.ascontiguousarray(rows), np.ascontiguousarray(columns)


_KINDS: dict[str, Callable[[Manner, float, Frame, Frame], Frame]] = {
    "dissolve": _dissolve,
    "fade": _fade,
    "fade-out": _fade_out,
    "fade-in": _fade_in,
    "blur": _blur,
    "ripple": _ripple,
    "wipe": _edged,
    "clock": _edged,
    "doors": _edged,
    "iris": _edged,
    "iris-out": _iris_out,
    "iris-in": _iris_in,
    "push": _push,
    "whip": _whip,
    "page": _page,
}

KINDS = frozenset(_KINDS)
"""Every way in which two pictures can change."""
