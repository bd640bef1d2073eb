"""Players on the stage: puppets in the set's light, and their shadows on its ground."""

from __future__ import annotations

from dataclasses import dataclass, replace

import skia

from scenec.compiler.film.stage import Actor
from scenec.compiler.film.track import sample

from .creature import Creature
from .light import Light
from .paper import Colour
from .piece import Piece, Place
from .puppet import Performer
from .puppet.acting.book import handles
from .shadow import Shadow
from .shoot import Shoot
from .view import View

_NEAREST = 0.35
"""Metres before the lens within which a player is not drawn."""

_CHEST = 0.78
"""Of the height: where a player's light is measured."""


@dataclass
class Player:
    """An actor as a piece of a shot."""

    performer: Performer
    light: Light
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the stage, by distance; nowhere while they are off it."""
        away = view.away(*self.performer.place(frame))
        return (Place.STAGE, away) if away > _NEAREST and self.performer.actor.there(frame) else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The puppet, its ground point where the ground is."""
        x, z = self.performer.place(frame)
        sx, sy, away = view.project(x, 0.0, z)
        lit = self.light.lit(view, x, _CHEST * self.performer.actor.look.height, z)
        canvas.save()
        canvas.translate(sx, sy)
        metre = view.focal / away * sample(self.performer.actor.grown, frame)[0]
        self.performer.draw(canvas, metre, frame, view.pose, lit)
        canvas.restore()


def players(shoot: Shoot, light: Light, shadow: Colour, longest: float) -> list[Piece]:
    """Every actor of a shot, people with a shadow."""
    pieces: list[Piece] = [Creature(shoot, actor, light) for actor in shoot.stage.actors if not actor.look.human]
    for actor in (actor for actor in shoot.stage.actors if actor.look.human):
        performer = Performer(_at_rest(shoot, actor), shoot.stage, _largest(shoot, actor), shoot.quality)
        pieces += [Shadow(performer, light, shadow, longest), Player(performer, light)]
    return pieces


def _at_rest(shoot: Shoot, actor: Actor) -> Actor:
    """Whoever holds a thing up to the camera has no other hand out for it: the one that is shown is drawn with it."""
    if all(thing.held != actor.name for thing in shoot.stage.things):
        return actor
    return replace(actor, acts=tuple(act for act in actor.acts if not handles(act.kind)))


def _largest(shoot: Shoot, actor: Actor) -> float:
    """The largest scale, in pixels a metre, at which the shot shows somebody."""
    scales = []
    for frame, view in enumerate(shoot.views):
        x, z = sample(actor.position, frame)
        away = view.away(x, z)
        if away > _NEAREST:
            scales.append(view.focal / away * sample(actor.grown, frame)[0])
    return max(scales, default=60.0)
