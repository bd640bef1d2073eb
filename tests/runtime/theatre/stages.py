"""Small stages to film: two people, the lamp room, the frozen sea, at 320 by 180."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import cos, radians, sin
from typing import Any

from scenec.compiler.film.camera import CameraKey, Pose
from scenec.compiler.film.entities import Garment, Look
from scenec.compiler.film.picture import Footage
from scenec.compiler.film.stage import Actor, Card, SetDressing, Stage
from scenec.compiler.film.track import still

SIZE = (320, 180)
RATE = Fraction(24)

COAT = (Garment("coat", "#7f8798"), Garment("scarf", "#d8362e"), Garment("trousers", "#2a2c40"))
MARA = Look("woman", 34, 1.74, 1.0, "#e0a684", "#241c20", "short", False, COAT, "#d8362e", 3)
SHIRT = (Garment("shirt", "#e9dfc8"), Garment("braces", "#b06a1c"), Garment("trousers", "#2a2c40"))
JOEL = Look("man", 40, 1.79, 1.0, "#a8664a", "#4a2e20", "short", True, SHIRT, "#dba232", 4)

PEOPLE = (
    Actor("MARA", MARA, still(-0.6, -0.05), still(88.0), blinks=(20.0,)),
    Actor("JOEL", JOEL, still(0.72, 0.12), still(268.0)),
)


def looking(azimuth: float, away: float = 4.0, lens: float = 24.0, **more: float) -> Pose:
    """A camera `away` metres from the middle of the place, looking along an azimuth over it."""
    x, z = -away * sin(radians(azimuth)), -away * cos(radians(azimuth))
    return replace(Pose(x, 1.5, z, azimuth, 0.02, lens, away, 5.6), **more)


def stage(kind: str, pose: Pose, frames: int = 48, *, to: Pose | None = None, **more: Any) -> Stage:
    """A set seen from a pose, on the way to another if there is one."""
    hour = more.pop("hour", "night" if kind == "lighthouse" else "dawn")
    told = {key: more.pop(key) for key in ("weather", "wonders", "lighting", "grades") if key in more}
    dressing = SetDressing(kind, 7, hour, **told)
    last = (CameraKey(frames - 1, to),) if to is not None else ()
    return Stage(dressing, (CameraKey(0, pose), *last), frames, RATE, **more)


def footage(shown: Stage | Card) -> Footage:
    """All of a stage or a card."""
    if isinstance(shown, Stage):
        return Footage(0, shown.frames, stage=shown)
    return Footage(0, shown.frames, card=shown)


def card(kind: str, *lines: tuple[str, str], place: str = "lighthouse", frames: int = 72) -> Card:
    """A card cut from a set's colours."""
    return Card(kind, lines, frames, RATE, SetDressing(place, 7, "night"), "#d8362e", 5)
