"""Things: cut-paper patterns that do what the verb says."""

from __future__ import annotations

from scenec.compiler.film.stage import Thing

from ..light import Light
from ..piece import Piece
from ..shoot import Shoot
from .held import Held
from .water import Surface
from .whale import Whale

__all__ = ["Surface", "staged"]


def staged(shoot: Shoot, thing: Thing, inside: Light, outside: Light, surface: Surface) -> Piece:
    """A thing as a piece of a shot: in a palm if somebody holds it, else out where the surface is."""
    if thing.held:
        return Held(shoot, thing, inside)
    return Whale(shoot, thing, outside, surface)
