"""What an actor does with the whole body: posture, walk, acts, and the hands in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.gait import Gait
from scenec.compiler.film.stage import Actor, Stage

from ..angles import clamp
from ..assembly.drawing import Held
from ..body.pose import BodyPose, mixed
from ..body.proportions import Proportions
from ..body.skeleton import Reach
from .feeling import voiced
from .gait import cycle
from .idle import speaking, standing
from .playing import Playing, playing, posed
from .reach import arm_for, in_body, reaches, stooped

_LATE = 5.0
"""Frames by which the scarf follows the body."""
_ASIDE = (66.0, 112.0)
"""Screen yaws between which a body is seen from the side."""
_TWOS = 2
"""A body is moved every other frame, as animators do."""


def moved_at(frame: float) -> float:
    """The frame at which the body was last moved."""
    return floor(frame / _TWOS) * float(_TWOS)


@dataclass(frozen=True, slots=True)
class Body:
    """A body at a frame: posture, reaching hands, hand shapes (near, far), what is held, the yaw it is drawn at."""

    pose: BodyPose
    acts: tuple[Playing, ...]
    reaches: tuple[Reach, ...]
    hands: tuple[str, str]
    held: Held | None
    yaw: float


@dataclass(frozen=True, slots=True)
class Doing:
    """The body of an actor through a shot."""

    actor: Actor
    stage: Stage
    body: Proportions
    gait: Gait

    def at(self, frame: float, yaw: float, camera: Pose) -> Body:
        """The body at a frame; `yaw` is the screen yaw that its way asks for."""
        frame = moved_at(frame)
        acts = playing(self.actor, frame, float(self.stage.rate))
        held = self._held(frame)
        yaw = _turned_aside(yaw, acts)
        pose, lead = self._posture(frame, held), self._lead(acts, frame, yaw, camera)
        pose = self._resting(posed(pose, acts, lead), acts)
        for each in (reach for reach in acts if reach.act.target is not None and reach.entry.goal == "target"):
            if each.act.target is not None:
                pose = stooped(
                    self.body, pose, in_body(self.actor, each.act.target, frame, camera, yaw, self.body.head)
                )
        hands = _hands(acts, held, lead)
        return Body(pose, acts, reaches(self.actor, self.body, pose, acts, frame, (camera, yaw)), hands, held, yaw)

    def _posture(self, frame: float, held: Held | None) -> BodyPose:
        """Standing, walking or between the two; the scarf comes late, and who speaks moves with it."""
        seconds = frame / float(self.stage.rate)
        still = standing(seconds, self.actor.look.seed)
        body, late = (self._walking(still, at) for at in (frame, frame - _LATE))
        body = replace(body, sway=late.sway, lag=late.lag)
        accent, talk = voiced(self.actor, frame, 8.0), voiced(self.actor, frame, 26.0)
        return _carrying(speaking(body, accent, talk, seconds), held)

    def _walking(self, still: BodyPose, frame: float) -> BodyPose:
        phase, amount = self.gait.at(frame)
        return mixed(still, cycle(self.body, phase, self.gait.style(frame)), amount) if amount > 0.0 else still

    def _lead(self, acts: tuple[Playing, ...], frame: float, yaw: float, camera: Pose) -> int:
        """The arm that acts: the one that holds something, else the one on the side of what it is about."""
        for each in reversed(acts):
            if each.act.target is not None and each.entry.goal == "target" and not each.entry.stays:
                return arm_for(in_body(self.actor, each.act.target, frame, camera, yaw, self.body.head), yaw)
            if each.entry.arm == "far":
                return 1
        return -1

    def _resting(self, pose: BodyPose, acts: tuple[Playing, ...]) -> BodyPose:
        """What the hips sit on, or the body lies on, is as high as it is."""
        on = [each for each in acts if each.entry.stays and each.act.target is not None]
        if not on or on[-1].act.target is None:
            return pose
        high = on[-1].act.target[1] / self.body.head
        lies = clamp(abs(pose.tip) / 60.0, 0.0, 1.0)
        return replace(pose, seat=high * (1.0 - lies), floor=high * lies)

    def _held(self, frame: float) -> Held | None:
        """What is in the hand; nothing while it is shown to the camera by itself."""
        if any(thing.held == self.actor.name for thing in self.stage.things):
            return None
        now = [each for each in self.actor.holds if each.frame <= frame]
        if not now or not now[-1].kind:
            return None
        return Held(now[-1].kind, now[-1].size / self.body.head, now[-1].colour, now[-1].grip, -1)


def _turned_aside(yaw: float, acts: tuple[Playing, ...]) -> float:
    """Lying, flying and their like are seen from the side."""
    share = max((each.share for each in acts if each.entry.aside), default=0.0)
    if share < 0.5:
        return yaw
    return (-1.0 if yaw < 0 else 1.0) * clamp(abs(yaw), *_ASIDE)


def _carrying(pose: BodyPose, held: Held | None) -> BodyPose:
    """An arm with something in its hand: heavy things hang, small ones are held before the body."""
    if held is None:
        return pose
    arm = pose.near_arm
    if held.grip == "top":
        return replace(pose, near_arm=replace(arm, swing=arm.swing * 0.4 + 3, bend=6.0, spread=12.0))
    return replace(pose, near_arm=replace(arm, swing=arm.swing * 0.4 + 14, bend=68.0, spread=5.0))


def _hands(acts: tuple[Playing, ...], held: Held | None, lead: int) -> tuple[str, str]:
    """The shapes of the near and of the far hand."""
    near, far = ("hold" if held is not None else "rest"), "rest"
    for each in acts:
        if each.share < 0.4 or each.entry.hand == "rest":
            continue
        shape = each.entry.hand
        if lead < 0 or each.entry.both:
            near = "hold" if held is not None else shape
        if lead > 0 or each.entry.both:
            far = shape
    return near, far
