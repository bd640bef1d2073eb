"""One actor of a shot as the theatre plays it: from the frame to a lit puppet on the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

import skia

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Actor, Stage

from ..lit import Lit
from .acting.bearing import place_of
from .acting.feeling import face_at, voiced
from .acting.gait import cycle, gait_of
from .acting.glance import Attention, glances
from .acting.idle import speaking, standing
from .acting.reach import arm_for, in_body, reaching
from .acting.views import changes, drawn_yaw
from .angles import clamp
from .assembly.drawing import QUARTER, Stance
from .assembly.head import WIDEST
from .body.pose import BodyPose, mixed
from .body.skeleton import Joint
from .cels import Box, Cels, Laid
from .compose import compose, outline
from .expression import Expression
from .figure import Figure

_AHEAD = 0.22
"""Gaze of the three-quarter head that looks straight ahead: in the middle of the lids it would look at us."""
_LATE = 5.0
"""Frames by which the scarf follows the body."""
_LEAD = 4.0
"""Frames by which the head is ahead of the body in a turn."""
_MOST = {"film": 700.0, "draft": 360.0}
"""Pixels of the head for which pieces are cut at most; larger ones are scaled up."""
_SHADE = 48.0
"""Pixels of the head in a silhouette: a shadow needs no more."""
_REACH: Box = (-2.6, -7.4, 2.6, 0.5)
"""All that a puppet may ever cover, in heads round its ground point."""


@dataclass(frozen=True, slots=True)
class Silhouette:
    """A figure's outline as an alpha-only image; (x, y) is its top left corner from the ground point, in pixels."""

    image: skia.Image
    x: float
    y: float


class Performer:
    """An actor of a shot. Everything it draws depends on the frame alone, so frames come out alike in any order.

    `largest` is the largest scale in pixels per metre at which the shot shows it; `quality` is `film` or `draft`.
    """

    def __init__(self, actor: Actor, stage: Stage, largest: float, quality: str = "film") -> None:
        self.actor, self.stage = actor, stage
        self.figure = Figure(actor.look)
        self._head = self.figure.body.head
        self._cels = Cels(clamp(largest * self._head, 8.0, _MOST.get(quality, _MOST["film"])))
        self._shades = self._cels if self._cels.head <= _SHADE else Cels(_SHADE)
        self._views = changes(actor, stage)
        self._gait = gait_of(actor, stage, self.figure.body)
        eyes = actor.look.height - 0.5 * self._head
        turns = tuple(change.frame for change in self._views[1:])
        self._attention = Attention(actor, stage, eyes, glances(actor), turns)
        self._blinks = _blinking(actor.blinks, turns)

    def place(self, frame: float) -> tuple[float, float]:
        """Where the actor stands at a frame, (x, z) in metres."""
        return place_of(self.actor, frame)

    def bounds(self, scale: float) -> Box:
        """The pixels round the ground point that the puppet may cover at `scale` pixels per metre."""
        left, top, right, bottom = (side * scale * self._head for side in _REACH)
        return left, top, right, bottom

    def draw(self, canvas: skia.Canvas, scale: float, frame: float, pose: Pose, lit: Lit) -> None:
        """Draws the lit puppet, its ground point at the canvas's origin, y down, `scale` pixels per metre."""
        compose(
            canvas, self._laid(frame, pose, lit.side), self._cels, scale * self._head, lit, shoulder=self.actor.shoulder
        )

    def silhouette(self, scale: float, frame: float, pose: Pose) -> Silhouette:
        """The outline at a frame, to be laid on the ground as a shadow."""
        mask, room = outline(self._laid(frame, pose, 1.0), self._shades, scale * self._head)
        return Silhouette(skia.Image.fromarray(mask, skia.kAlpha_8_ColorType), room.left, room.top)

    def stance(self, frame: float, pose: Pose) -> Stance:
        """Posture, face and yaws at a frame."""
        yaw = drawn_yaw(self._views, frame)
        head = _wrapped(drawn_yaw(self._views, frame + _LEAD) + self._attention.neck(frame))
        if self.actor.shoulder:
            head = yaw
        body, face = self._posture(frame), self._face(frame, head)
        reach = self._reach(frame, pose, yaw)
        if reach is not None:
            body = replace(body, lean=body.lean + 5.0 * reach[2])
        return Stance(body, face, yaw, head, "open" if reach and reach[2] > 0.35 else "rest", reach)

    def _laid(self, frame: float, pose: Pose, side: float) -> list[Laid]:
        return self.figure.laid(self.stance(frame, pose), -1.0 if side < 0 else 1.0)

    def _posture(self, frame: float) -> BodyPose:
        """Standing, walking or between the two; the scarf comes late, and who speaks moves with it."""
        still = standing(frame / float(self.stage.rate), self.actor.look.seed)
        body, late = (self._walking(still, at) for at in (frame, frame - _LATE))
        body = replace(body, sway=late.sway, lag=late.lag)
        accent, talk = voiced(self.actor, frame, 8.0), voiced(self.actor, frame, 26.0)
        return speaking(body, accent, talk, frame / float(self.stage.rate))

    def _walking(self, still: BodyPose, frame: float) -> BodyPose:
        phase, amount = self._gait.at(frame)
        return mixed(still, cycle(self.figure.body, phase), amount) if amount > 0.0 else still

    def _face(self, frame: float, head: float) -> Expression:
        """The face with the eyes where they look; the drawing faces right, so a mirrored one looks the other way."""
        face = face_at(replace(self.actor, blinks=self._blinks), frame)
        across, down = self._attention.gaze(frame)
        if head < 0:
            across = -across
        if abs(head) <= QUARTER:
            across += _AHEAD * min(1.0, abs(head) / WIDEST)
        return replace(
            face,
            gaze=clamp(face.gaze * 0.4 + across, -1.0, 1.0),
            gaze_down=clamp(face.gaze_down * 0.6 + down, -0.8, 1.0),
        )

    def _reach(self, frame: float, pose: Pose, yaw: float) -> tuple[int, Joint, float] | None:
        act = reaching(self.actor, frame)
        if act is None or act[0].target is None:
            return None
        point = in_body(self.actor, act[0].target, frame, pose, yaw, self._head)
        return arm_for(point, yaw), point, act[1]


def _wrapped(yaw: float) -> float:
    return (yaw + 180.0) % 360.0 - 180.0


def _blinking(blinks: tuple[float, ...], turns: tuple[float, ...]) -> tuple[float, ...]:
    """A change of view hides in a blink."""
    hidden = tuple(turn - 2.0 for turn in turns if all(abs(turn - 2.0 - blink) > 8 for blink in blinks))
    return tuple(sorted((*blinks, *hidden)))
