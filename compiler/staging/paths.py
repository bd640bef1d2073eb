"""Where a thing is and goes while it does something: within the picture, at a distance that suits its size."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.camera import GATE, Pose
from ..film.track import Key, Track, still
from ..geometry.plan import ahead
from ..vocabulary import ThingKind

AWAY = 40.0
"""Metres beyond which no thing is put."""

_SHARE = {"sky": 0.13, "ground": 0.45, "water": 0.3}
"""Share of the picture's width that a thing fills at most, by where it stands."""

_HUGE, _WHOLE = 6.0, 0.45
"""Metres from which on a thing may fill more, and the share that it may fill."""

_HIGH = 0.27
"""Share of the picture's height over its middle at which a thing of the sky is seen."""

_SIDES = 0.72
"""Picture widths from the middle at which a crossing begins and ends."""

_APART = 0.12
"""Picture widths between two of the same."""

_ROW = 8
"""More than so many are a flock, and no row."""

_BEYOND = 0.6
"""Metres behind whom the lens is focused on at which a thing of the ground stands."""


@dataclass(frozen=True, slots=True)
class Scenes:
    """What a way depends on: the camera half-way, the shot's frames, the picture's width over its height, the middle of
    its widest gap in picture widths right of the middle, and metres from the set's middle to its walls."""

    pose: Pose
    frames: int
    aspect: float
    clear: float
    room: float


def way(scene: Scenes, kind: ThingKind, act: str, index: int, count: int) -> Track:
    """The positions (x, y, z) of the `index`-th of `count` things."""
    row = index - (count - 1) / 2 if count <= _ROW else 0.0
    far = 2.6 if count > _ROW and kind.stands == "sky" else 1.0
    away = far * _away(scene, kind) * (1.0 + 0.11 * ((index * 5) % 4))
    width = away * GATE / scene.pose.lens
    spread = min(_APART, 0.9 / max(1, count))
    across, up = _scattered(index) if count > _ROW else (0.0, 0.05 * ((index * 7) % 5 - 2) if count > 1 else 0.0)
    right = scene.clear * (1.0 if count == 1 else 0.4) + row * spread + across
    level = _level(scene, kind, away, width) + (up * width if kind.stands == "sky" or act == "fly" else 0.0)
    start, end, low, high = right, right, level, level
    if act == "fly":
        low = high = _high(scene, away, width) + up * width - (0.5 * kind.size if kind.stands != "sky" else 0.0)
    if act in ("cross", "fly"):
        start, end = -_SIDES + row * spread + across, _SIDES + row * spread + across
    elif act == "rise":
        low, high = (
            (level - 0.75 * width / scene.aspect, level) if kind.stands == "sky" else (0.0, 0.7 * width / scene.aspect)
        )
    elif act == "fall":
        low, high = (
            (level, level - 0.75 * width / scene.aspect) if kind.stands == "sky" else (0.7 * width / scene.aspect, 0.0)
        )
    elif act == "float" and kind.stands != "sky":
        low = high = 0.35 * width / scene.aspect
    keys = []
    for share, across, y in ((0.0, start, low), (1.0, end, high)):
        x, z = ahead(
            ahead((scene.pose.x, scene.pose.z), scene.pose.azimuth, away), scene.pose.azimuth + 90.0, across * width
        )
        keys.append(Key(share * (scene.frames - 1), (x, y, z), "linear" if act in ("cross", "fly") else "out"))
    return tuple(keys) if (start, low) != (end, high) else still(*keys[0].value)


def _scattered(index: int) -> tuple[float, float]:
    """Where one of many is in its flock, in picture widths right of its middle and over it: evenly, and in no rows."""
    across, up = (index * 0.6180339887) % 1.0, (index * 0.7548776662) % 1.0
    jolt = ((index * 37) % 17 - 8) / 8.0
    return 0.9 * (across - 0.5) + 0.03 * jolt, 0.26 * (up - 0.62) + 0.012 * jolt


def _away(scene: Scenes, kind: ThingKind) -> float:
    """Metres away: as near as whom the lens is focused on, farther if it is large, within the walls of a room."""
    share = _SHARE.get(kind.stands, 0.3) if kind.size < _HUGE else _WHOLE
    fits = kind.size * scene.pose.lens / (GATE * share)
    away = max(fits, 2.5) if kind.stands == "sky" else max(fits, scene.pose.focus + _BEYOND)
    farthest = max(AWAY, scene.pose.focus + _BEYOND)
    return min(away, farthest, max(2.0, scene.pose.focus + scene.room * 0.6))


def _level(scene: Scenes, kind: ThingKind, away: float, width: float) -> float:
    """Metres over the ground."""
    if kind.stands != "sky":
        return 0.0
    return _high(scene, away, width)


def _high(scene: Scenes, away: float, width: float) -> float:
    """Metres over the ground of what is seen in the sky, or over the heads where there is none in the picture."""
    return scene.pose.y + away * scene.pose.rise + _HIGH * width / scene.aspect
