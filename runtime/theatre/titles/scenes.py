"""The little scenes at the bottom of the lightbox: what a set looks like from far off."""

from __future__ import annotations

from collections.abc import Callable

from .frozen_sea import frozen_sea
from .ground import Ground
from .hills import hills
from .leaf import Leaf
from .lighthouse import lighthouse
from .rows import rows
from .skylines import SKYLINES

_SCENES: dict[str, Callable[[Ground, bool], list[Leaf]]] = {"lighthouse": lighthouse, "frozen sea": frozen_sea}


def scene(kind: str, ground: Ground, hour: str, small: bool) -> list[Leaf]:
    """A set's scene; hills under a moon for a set without one. `small` asks for less in it, for a smaller opening."""
    if kind in SKYLINES:
        return rows(SKYLINES[kind], ground, hour, small)
    return _SCENES.get(kind, hills)(ground, small)
