"""A sound in the film: when, how loud, and from where."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, log10

from ..film.camera import camera_at
from ..film.files import OwnSound
from ..film.scene import Scene
from ..film.shot import Shot
from ..film.sound import Bed, Effect
from ..staging.moments import Doing

NEAR = 2.0
"""Metres at which a sound has its own level, and of one whose place nobody knows."""
_FALL = 12.0
"""dB that it loses with ten times the distance: less than in the open, so that it stays in the story."""
_WIDEST = 0.6


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound and the frame of the film at which it begins. `level` in LUFS. `scene` and `shot` asked for it.

    `fades` are the seconds in which a bed comes and goes. `doing` is the deed that is heard,
    `walker` whose steps they are.
    """

    order: Bed | Effect | OwnSound
    start: float
    level: float
    scene: Scene
    shot: Shot | None = None
    pan: float = 0.0
    fades: tuple[float, float] = (0.0, 0.0)
    doing: Doing | None = None
    walker: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sound comes from: -1 to 1 between the loudspeakers, and metres from the camera."""

    pan: float = 0.0
    metres: float = NEAR


def fallen(level: float, metres: float) -> float:
    """A level in LUFS after so many metres."""
    return round(level - _FALL * log10(max(metres, NEAR) / NEAR), 3)


def of_person(shot: Shot, who: str) -> Place:
    """Where somebody is as the shot begins; near, in the middle, while unseen."""
    actors = shot.stage.actors if shot.stage is not None else ()
    return next((at(shot, *actor.position[0].value) for actor in actors if actor.name == who), Place())


def of_thing(shot: Shot, pattern: str) -> Place:
    """The same of a thing."""
    things = shot.stage.things if shot.stage is not None else ()
    spots = (each.position[0].value for each in things if each.kind == pattern)
    return next((at(shot, spot[0], spot[2]) for spot in spots), Place())


def at(shot: Shot, x: float, z: float) -> Place:
    """The place of a spot of the stage, from where the camera stands as the shot begins."""
    if shot.stage is None:
        return Place()
    offset = camera_at(shot.stage.camera, 0.0).offset(x, z)
    return Place(across(offset, shot.lens), round(max(hypot(*offset), NEAR), 1))


def across(offset: tuple[float, float], lens: float) -> float:
    """Pan of an offset (right, away): 0.6 at the picture's edge and beyond it, 0 behind the camera."""
    right, away = offset
    if away < 0.2:
        return 0.0
    return round(_WIDEST * max(-1.0, min(1.0, 2.0 * right / away * lens / 36.0)), 3)
