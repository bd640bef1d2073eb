"""The sets: each is a function that makes a diorama ready for a shot."""

from __future__ import annotations

from collections.abc import Callable

from ..shoot import Shoot
from .frozen_sea import frozen_sea
from .interior import ROOMS, interior
from .lighthouse import lighthouse
from .outdoors import OUTDOORS
from .scenery import Scenery

_SETS: dict[str, Callable[[Shoot], Scenery]] = {
    "lighthouse": lighthouse,
    "frozen sea": frozen_sea,
    **OUTDOORS,
    **dict.fromkeys(ROOMS, interior),
}


def scenery(shoot: Shoot) -> Scenery:
    """The stage's set for this shot. KeyError for a set that the library names and nobody built: our own bug."""
    return _SETS[shoot.stage.set.kind](shoot)
