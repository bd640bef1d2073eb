"""One actor of a shot as the theatre plays it: from the frame to a lit puppet on the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

import skia

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Actor, Stage

from ..lit import Lit
from .acting.bearing import place_of
from .acting.doing import Doing, moved_at
from .acting.feeling import face_at, voiced
from .acting.gait import gait_of
from .acting.glance import Attention, glances
from .acting.playing import faced
from .acting.views import changes, drawn_yaw
from .angles import clamp, cosd, sind
from .assembly.drawing import QUARTER, Stance
from .assembly.head import WIDEST
from .body.pose import BodyPose
from .cels import Box, Cels, Laid
from .compose import Drawn, compose, outline, standing
from .expression import Expression
from .figure import Figure

_AHEAD = 0.22
"""Gaze of the three-quarter head that looks straight ahead: in the middle of the lids it would look at us."""
_LEAD = 4.0
"""Frames by which the head is ahead of the body in a turn."""
_MOST = {"film": 700.0, "draft": 360.0}
"""Pixels of the head for which pieces are cut at most; larger ones are scaled up."""
_SHADE = 48.0
"""Pixels of the head in a silhouette: a shadow needs no more."""
_REACH: Box = (-7.6, -9.6, 7.6, 1.2)
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
        self._doing = Doing(actor, stage, self.figure.body, gait_of(actor, stage, self.figure.body))
        eyes = actor.look.height - 0.5 * self._head
        turns = tuple(change.frame for change in self._views[1:])
        self._attention = Attention(actor, stage, eyes, glances(actor), turns)
        self._blinks = _blinking(actor.blinks, turns)
        self._drawn: tuple[object, Drawn] | None = None
        self._shade: tuple[object, Silhouette] | None = None

    def place(self, frame: float) -> tuple[float, float]:
        """Where the actor stands at a frame, (x, z) in metres: feet and place move together, every other frame."""
        return place_of(self.actor, moved_at(frame))

    def bounds(self, scale: float) -> Box:
        """The pixels round the ground point that the puppet may cover at `scale` pixels per metre."""
        left, top, right, bottom = (side * scale * self._head for side in _REACH)
        return left, top, right, bottom

    def draw(self, canvas: skia.Canvas, scale: float, frame: float, pose: Pose, lit: Lit) -> None:
        """Draws the lit puppet, its ground point at the canvas's origin, y down, `scale` pixels per metre.

        It is drawn on twos: while the camera stands, every other frame shows the same drawing.
        """
        frame, where = moved_at(frame), standing(canvas, lit)
        key = frame, scale, pose, lit, where
        if self._drawn is None or self._drawn[0] != key:
            parts = self._laid(frame, pose, lit.side)
            drawn = compose(parts, self._cels, scale * self._head, lit, where, shoulder=self.actor.shoulder)
            self._drawn = key, drawn
        self._drawn[1].lay(canvas)

    def silhouette(self, scale: float, frame: float, pose: Pose) -> Silhouette:
        """The outline at a frame, to be laid on the ground as a shadow."""
        frame = moved_at(frame)
        if self._shade is None or self._shade[0] != (scale, frame, pose):
            self._shade = (scale, frame, pose), self._outlined(scale, frame, pose)
        return self._shade[1]

    def _outlined(self, scale: float, frame: float, pose: Pose) -> Silhouette:
        mask, room = outline(self._laid(frame, pose, 1.0), self._shades, scale * self._head)
        return Silhouette(skia.Image.fromarray(mask, skia.kAlpha_8_ColorType), room.left, room.top)

    def stance(self, frame: float, pose: Pose) -> Stance:
        """Posture, face and yaws at a frame."""
        body = self._doing.at(frame, drawn_yaw(self._views, frame), pose)
        yaw, turn = body.yaw, body.pose.turn * (-1.0 if body.yaw < 0 else 1.0)
        ahead = drawn_yaw(self._views, frame + _LEAD) if yaw == drawn_yaw(self._views, frame) else yaw
        head = _wrapped(ahead + self._attention.neck(frame) + turn)
        if self.actor.shoulder:
            head = yaw
        talks = min(1.0, 4.0 * voiced(self.actor, frame, 26.0))
        face = faced(self._face(frame, head), body.acts, talks)
        posture, face = _nodding(body.pose, face, head)
        return Stance(posture, face, yaw, head, body.hands, body.reaches, body.held)

    def _laid(self, frame: float, pose: Pose, side: float) -> list[Laid]:
        return self.figure.laid(self.stance(frame, pose), -1.0 if side < 0 else 1.0)

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


def _nodding(pose: BodyPose, face: Expression, head: float) -> tuple[BodyPose, Expression]:
    """A nod turns a profile in the picture's plane; in a face that looks at us it moves the features down."""
    aside = abs(sind(head))
    ahead = cosd(head)
    return replace(pose, roll=pose.roll + pose.nod * aside), replace(face, nod=face.nod + pose.nod / 14.0 * ahead)


def _wrapped(yaw: float) -> float:
    return (yaw + 180.0) % 360.0 - 180.0


def _blinking(blinks: tuple[float, ...], turns: tuple[float, ...]) -> tuple[float, ...]:
    """A change of view hides in a blink."""
    hidden = tuple(turn - 2.0 for turn in turns if all(abs(turn - 2.0 - blink) > 8 for blink in blinks))
    return tuple(sorted((*blinks, *hidden)))
