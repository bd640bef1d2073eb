"""Things: cut-paper patterns that do what the verb says."""

from __future__ import annotations

from scenec.compiler.film.stage import Thing

from ..light import Light
from ..piece import Piece
from ..shoot import Shoot
from .cutout import Cut, Cutout
from .held import Held
from .water import Surface
from .whale import Whale

__all__ = ["Surface", "staged"]


def staged(shoot: Shoot, inside: Light, outside: Light, surface: Surface) -> list[Piece]:
    """The things of a shot as pieces: in a palm, coming out of the deep, or on the stage; all alike are cut once."""
    things = shoot.stage.things
    alike: dict[tuple[object, ...], Cut] = {}
    pieces: list[Piece] = []
    for thing in things:
        if thing.held:
            pieces.append(Held(shoot, thing, inside))
        elif thing.deep:
            pieces.append(Whale(shoot, thing, outside, surface))
        else:
            key = _cut(thing)
            if key not in alike:
                alike[key] = Cut(shoot, tuple(each for each in things if _cut(each) == key), inside)
            pieces.append(Cutout(alike[key], thing, surface.outside))
    return pieces


def _cut(thing: Thing) -> tuple[object, ...]:
    return thing.kind, thing.size, thing.colour, thing.material, thing.held, thing.act
