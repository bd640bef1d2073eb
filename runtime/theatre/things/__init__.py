"""Things: cut-paper patterns that do what the verb says."""

from __future__ import annotations

from scenec.compiler.film.stage import Thing

from ..light import Light
from ..piece import Piece
from ..shoot import Shoot
from .cutout import Cutout
from .held import Held
from .water import Surface
from .whale import Whale

__all__ = ["Surface", "staged"]


def staged(shoot: Shoot, thing: Thing, inside: Light, outside: Light, surface: Surface) -> Piece:
    """A thing as a piece of a shot: in a palm if somebody holds it, coming out of the deep, or on the stage."""
    if thing.held:
        return Held(shoot, thing, inside)
    if thing.kind == "whale":
        return Whale(shoot, thing, outside, surface)
    return Cutout(shoot, thing, inside, surface.outside)
