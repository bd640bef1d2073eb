"""The little scenes at the bottom of the lightbox: what a set looks like from far off."""

from __future__ import annotations

from collections.abc import Callable

from .frozen_sea import frozen_sea
from .ground import Ground
from .leaf import Leaf
from .lighthouse import lighthouse

SCENES: dict[str, Callable[[Ground, bool], list[Leaf]]] = {"lighthouse": lighthouse, "frozen sea": frozen_sea}
"""By the set's name. The second argument asks for a scene with less in it, for a smaller opening."""
