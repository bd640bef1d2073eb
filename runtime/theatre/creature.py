"""Animals and beings as players: their pattern goes, runs, flies and speaks as a marionette does."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import pi, sin, tau

import skia

from scenec.compiler.film.stage import Act, Actor, Thing
from scenec.compiler.film.track import Key, sample

from .light import Light
from .puppet.acting.feeling import voiced
from .shoot import Shoot
from .things.cutout import Cut, Cutout
from .things.pattern import pattern
from .view import View

_LOW = {"sleep": 0.62, "lie": 0.66, "sit": 0.84, "crouch": 0.74, "kneel": 0.84, "fall": 0.6}
"""How high a body is of one who stays so, as a share of its height."""
_QUICK = 2.2
"""Metres a second from which an animal gallops."""


@dataclass
class Creature:
    """An actor that is no person, as a piece of a shot."""

    shoot: Shoot
    actor: Actor
    light: Light
    live: bool = True
    _cut: dict[str, Cutout] = field(default_factory=dict, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the stage, by distance; nowhere while it is off it."""
        return self._as("rest").order(view, frame) if self.actor.there(frame) else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The pattern in the way that it moves now, about its foot."""
        speed, seconds = self._speed(frame), self.shoot.seconds(frame)
        goes = "fly" if self.actor.look.aloft else "cross" if speed > 0.15 else "rest"
        x, y, away = view.project(*sample(self._thing(goes).position, frame))
        metre, talk = view.focal / away, voiced(self.actor, frame, 8.0)
        canvas.save()
        canvas.translate(x, y - self._hop(frame, seconds, speed) * metre)
        gallop = 6.0 * sin(tau * seconds / 0.5) if speed > _QUICK else 0.0
        canvas.rotate(3.5 * talk * sin(tau * seconds / 0.42) + gallop)
        low, grown = self._low(frame), sample(self.actor.grown, frame)[0]
        mouth = 1.0 + 0.04 * talk * sin(tau * seconds / 0.21)
        canvas.scale(grown * (1.0 + 0.25 * (1.0 - low)), grown * low * mouth)
        canvas.translate(-x, -y)
        self._as(goes).draw(canvas, view, frame)
        canvas.restore()

    def _as(self, act: str) -> Cutout:
        if act not in self._cut:
            thing = self._thing(act)
            self._cut[act] = Cutout(Cut(self.shoot, (thing,), self.light), thing, walled=False)
        return self._cut[act]

    def _thing(self, act: str) -> Thing:
        """The same as a thing of the stage: as long as makes it as high as the look says."""
        look = self.actor.look
        boxes = [part.bounds for part in pattern(look.figure).parts]
        high = max(box[3] for box in boxes) - min(box[1] for box in boxes)
        up = look.aloft + (look.height / 2 if max(box[3] for box in boxes) > 8.0 else 0.0)
        way = tuple(Key(key.frame, (key.value[0], up, key.value[1]), key.ease) for key in self.actor.position)
        return Thing(look.figure, way, self.actor.facing, 100.0 * look.height / high, act, look.hair, seed=look.seed)

    def _speed(self, frame: float) -> float:
        """Metres a second over the ground."""
        (ax, az), (bx, bz) = (sample(self.actor.position, frame + side)[:2] for side in (-1.0, 1.0))
        return float(((bx - ax) ** 2 + (bz - az) ** 2) ** 0.5 * float(self.shoot.stage.rate) / 2.0)

    def _hop(self, frame: float, seconds: float, speed: float) -> float:
        """Metres off the ground: the bounds of a gallop, a jump, joy."""
        high = self.actor.look.height
        jumping = any(act.kind in ("jump", "dance", "wave", "clap") for act in self._acts(frame))
        if jumping:
            return 0.35 * high * abs(sin(pi * seconds / 0.55))
        return 0.12 * high * abs(sin(tau * seconds / 0.5)) if speed > _QUICK else 0.0

    def _low(self, frame: float) -> float:
        """How high the body is now: who sleeps lies, who nods dips."""
        stays = [act for act in self.actor.acts if act.start <= frame and act.kind in (*_LOW, "get up")]
        held = _LOW.get(stays[-1].kind, 1.0) if stays else 1.0
        nods = any(act.kind in ("nod", "attend", "bow", "eat", "drink") for act in self._acts(frame))
        return held * (1.0 - (0.06 * (0.5 - 0.5 * sin(tau * self.shoot.seconds(frame) / 0.6)) if nods else 0.0))

    def _acts(self, frame: float) -> list[Act]:
        return [act for act in self.actor.acts if act.start <= frame < act.end]
