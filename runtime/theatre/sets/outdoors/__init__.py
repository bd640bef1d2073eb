"""Outdoor dioramas: a small kit (sky, ridges, ground, elements), and every set as data over it."""

from __future__ import annotations

from collections.abc import Callable

from ...shoot import Shoot
from ..scenery import Scenery
from .diorama import diorama
from .lands import LANDS

OUTDOORS: dict[str, Callable[[Shoot], Scenery]] = {name: diorama(land) for name, land in LANDS.items()}
"""By the set's name in the library."""
