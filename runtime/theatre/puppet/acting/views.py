"""The drawn yaw: which of the four views a body wears at each frame of a shot.

A view is chosen at the shot's start and kept until the true yaw is 15 degrees past its border; then the body turns
to the next in a few quick frames. A turn that is asked for is played in its own time. The whole shot is decided at
once, so that frames may be drawn in any order.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from scenec.compiler.film.camera import camera_at, turned
from scenec.compiler.film.stage import Actor, Stage
from scenec.compiler.film.track import Track

from ..angles import clamp, smoothstep
from ..assembly.drawing import FRONT, PROFILE, QUARTER
from .bearing import yaw_of

TURN = 8.0
"""Frames that a change of view takes."""
_PAST = 15.0
_MEANT = 20.0
"""Degrees from which a change of facing is a turn that is played, not a drift."""
_LONGEST = 24.0
_VIEWS = (
    (0.0, FRONT, 5.0, 11.0), (FRONT, QUARTER, 26.0, 44.0), (QUARTER, PROFILE, 80.0, 100.0),
    (PROFILE, 180.0, 166.0, 180.0),
)  # fmt: skip
"""From, up to which true yaw a view reaches, and between which yaws it is drawn."""


@dataclass(frozen=True, slots=True)
class Change:
    """From `frame` on the body turns to a drawn yaw, within so many frames."""

    frame: float
    yaw: float
    lasts: float = TURN


def changes(actor: Actor, stage: Stage) -> tuple[Change, ...]:
    """The drawn yaws of a shot; the first holds from the start. A shoulder in the foreground is a back by order."""
    if actor.shoulder:
        return (Change(0.0, 180.0),)
    turns = {start: end for start, end in _turns(actor.facing) if start >= 0}
    first = _true(actor, stage, 0.0)
    found, busy = [Change(0.0, _drawn(first))], -1.0
    for frame in range(max(1, stage.frames)):
        held = found[-1].yaw
        end = next((turns[start] for start in turns if frame <= start < frame + 1), None)
        if end is not None:
            busy, wish = end, _true(actor, stage, end)
            if _other(wish, held):
                found.append(Change(float(frame), _drawn(wish), clamp(end - frame, TURN, _LONGEST)))
        elif frame > busy and _past(_true(actor, stage, frame), held):
            found.append(Change(float(frame), _drawn(_true(actor, stage, frame))))
    return tuple(found)


def _turns(facing: Track) -> list[tuple[float, float]]:
    """Start and end of the turns that are played."""
    pairs = ((a, b) for a, b in pairwise(facing) if abs(turned(a.value[0], b.value[0])) >= _MEANT)
    return [(start.frame, end.frame) for start, end in pairs]


def _true(actor: Actor, stage: Stage, frame: float) -> float:
    return yaw_of(actor, frame, camera_at(stage.camera, frame))


def _other(yaw: float, held: float) -> bool:
    """Whether a true yaw asks for another view or side than the one that is held."""
    return _view(abs(yaw)) != _view(abs(held)) or yaw * held < 0


def _past(yaw: float, held: float) -> bool:
    """Whether a true yaw is so far past the border of the view that is held that it must change."""
    low, high, _, _ = _VIEWS[_view(abs(held))]
    behind = yaw * held < 0 and _PAST < abs(yaw) < 180 - _PAST
    return behind or not low - _PAST <= abs(yaw) <= high + _PAST


def _view(yaw: float) -> int:
    return next((index for index, (_, high, _, _) in enumerate(_VIEWS) if yaw <= high), 3)


def _drawn(yaw: float) -> float:
    """The yaw at which a true one is drawn."""
    sign = -1.0 if yaw < 0 else 1.0
    return sign * round(clamp(abs(yaw), *_VIEWS[_view(abs(yaw))][2:]))


def drawn_yaw(path: tuple[Change, ...], frame: float) -> float:
    """The drawn yaw at a frame, in steps of four degrees while it turns."""
    yaw = path[0].yaw
    for change in path[1:]:
        gone = smoothstep((frame - change.frame) / change.lasts)
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
