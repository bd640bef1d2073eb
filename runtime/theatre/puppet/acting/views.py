"""The drawn yaw: which of the four views a body wears at each frame of a shot.

A view is chosen at the shot's start and kept until the true yaw is 15 degrees past its border; then the body turns
to the next in a few quick frames. The whole shot is decided at once, so that frames may be drawn in any order.
"""

from __future__ import annotations

from dataclasses import dataclass

from scenec.compiler.film.camera import camera_at
from scenec.compiler.film.stage import Actor, Stage

from ..angles import clamp, smoothstep
from ..heads import FRONT, PROFILE, QUARTER
from .bearing import yaw_of

TURN = 8.0
"""Frames that a turn to another view takes."""
_PAST = 15.0
_VIEWS = ((0.0, FRONT, 5.0, 11.0), (FRONT, QUARTER, 26.0, 44.0), (QUARTER, PROFILE, 80.0, 100.0), (PROFILE, 180.0, 166.0, 180.0))
"""From, up to which true yaw a view reaches, and between which yaws it is drawn."""


@dataclass(frozen=True, slots=True)
class Change:
    """From `frame` on the body turns to a drawn yaw."""

    frame: float
    yaw: float


def changes(actor: Actor, stage: Stage) -> tuple[Change, ...]:
    """The drawn yaws of a shot; the first holds from the start. A shoulder in the foreground is a back by order."""
    if actor.shoulder:
        return (Change(0.0, 180.0),)
    first = yaw_of(actor, 0.0, camera_at(stage.camera, 0.0))
    view, sign = _view(abs(first)), -1.0 if first < 0 else 1.0
    found = [Change(0.0, sign * _drawn(view, abs(first)))]
    for frame in range(1, max(1, stage.frames)):
        true = yaw_of(actor, frame, camera_at(stage.camera, frame))
        low, high, _, _ = _VIEWS[view]
        behind = sign * true < -_PAST and abs(true) < 180 - _PAST
        if behind or not low - _PAST <= abs(true) <= high + _PAST:
            view, sign = _view(abs(true)), (-1.0 if true < 0 else 1.0)
            found.append(Change(float(frame), sign * _drawn(view, abs(true))))
    return tuple(found)


def _view(yaw: float) -> int:
    return next((index for index, (_, high, _, _) in enumerate(_VIEWS) if yaw <= high), 3)


def _drawn(view: int, yaw: float) -> float:
    return round(clamp(yaw, *_VIEWS[view][2:]))


def drawn_yaw(path: tuple[Change, ...], frame: float) -> float:
    """The drawn yaw at a frame, in whole steps of four degrees while it turns."""
    yaw = path[0].yaw
    for change in path[1:]:
        gone = smoothstep((frame - change.frame) / TURN)
        if gone <= 0.0:
            break
        yaw = _between(yaw, change.yaw, gone)
    return yaw


def _between(start: float, end: float, gone: float) -> float:
    """The shorter way round, through the front or through the back."""
    if gone >= 1.0:
        return end
    way = (end - start + 180.0) % 360.0 - 180.0
    yaw = (start + way * gone + 180.0) % 360.0 - 180.0
    return round(yaw / 4.0) * 4.0
