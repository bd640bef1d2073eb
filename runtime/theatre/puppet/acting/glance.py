"""Where somebody looks: the eyes go first, the head follows a few frames later and not all the way."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from scenec.compiler.film.camera import camera_at
from scenec.compiler.film.stage import Actor, Point, Stage

from ..angles import clamp, smoothstep
from .bearing import place_of, yaw_of, yaw_to

_SACCADE = 3.0
"""Frames in which eyes jump."""
_FOLLOW = (2.0, 10.0)
"""After how many frames the head begins to follow, and how long it takes."""
_NECK = 62.0
"""Degrees that a head turns on its shoulders at most."""
_EYES = 34.0
"""Degrees of a gaze of 1."""


@dataclass(frozen=True, slots=True)
class Glance:
    """From `frame` on this point is looked at; the head goes with the eyes by a share. None: straight ahead."""

    frame: float
    at: Point | None
    head: float


def glances(actor: Actor) -> tuple[Glance, ...]:
    """Gazes, and over them the acts of looking, after which the gaze before comes back."""
    found = [Glance(gaze.frame, gaze.at, 0.5) for gaze in actor.gazes]
    looks = [act for act in actor.acts if act.kind == "look" and act.target is not None]
    for look in looks:
        found = [g for g in found if not look.start <= g.frame < look.end]
        found.append(Glance(look.start, look.target, 0.9))
        before = [gaze for gaze in actor.gazes if gaze.frame <= look.end]
        found.append(Glance(look.end, before[-1].at if before else None, 0.5))
    return tuple(sorted(found, key=lambda glance: glance.frame))


@dataclass(frozen=True, slots=True)
class Attention:
    """What an actor looks at through a shot; `turns` are the frames at which the body takes another view."""

    actor: Actor
    stage: Stage
    eyes: float
    """Height of the eyes in metres."""
    path: tuple[Glance, ...]
    turns: tuple[float, ...]

    def neck(self, frame: float) -> float:
        """How far the head is turned on the shoulders, in degrees of screen yaw."""
        turn = 0.0
        for index, glance in enumerate(self.path):
            gone = self._gone(index, frame, *_FOLLOW)
            if gone <= 0.0:
                break
            turn += (self._wish(glance, frame) - turn) * gone
        return turn

    def gaze(self, frame: float) -> tuple[float, float]:
        """Where the eyes are in the face: to the right of the picture and down, 1 is as far as they go."""
        x = y = 0.0
        for index, glance in enumerate(self.path):
            gone = self._gone(index, frame, 0.0, _SACCADE)
            if gone <= 0.0:
                break
            to_x, to_y = self._aim(glance, frame)
            x, y = x + (to_x - x) * gone, y + (to_y - y) * gone
        return x, y

    def _gone(self, index: int, frame: float, late: float, lasts: float) -> float:
        start = self.path[index].frame
        return 1.0 if start <= 0 else smoothstep((frame - start - late) / lasts)

    def _off(self, glance: Glance, frame: float) -> float:
        """Degrees between where the body faces and where the point is."""
        if glance.at is None:
            return 0.0
        pose, place = camera_at(self.stage.camera, frame), place_of(self.actor, frame)
        away = yaw_to(glance.at, place, pose) - yaw_of(self.actor, frame, pose)
        return (away + 180.0) % 360.0 - 180.0

    def _wish(self, glance: Glance, frame: float) -> float:
        """How far the head would turn for it: decided once, and again when the body has turned."""
        decided = max([glance.frame, 0.0, *(turn for turn in self.turns if turn <= frame)])
        return clamp(self._off(glance, decided) * glance.head, -_NECK, _NECK)

    def _aim(self, glance: Glance, frame: float) -> tuple[float, float]:
        if glance.at is None:
            return 0.0, 0.0
        x, z = place_of(self.actor, frame)
        far = max(0.3, hypot(glance.at[0] - x, glance.at[2] - z))
        down = (self.eyes - glance.at[1]) / far
        rest = self._off(glance, frame) - self._wish(glance, frame)
        return clamp(rest / _EYES, -1.0, 1.0), clamp(down / 0.35, -0.8, 1.0)
