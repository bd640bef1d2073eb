"""Elements: what can stand outdoors, by name. Each is one small drawing on a card of its own width and height."""

from __future__ import annotations

from ..cut import Element
from . import houses, plants, roadside, stones, trees

ELEMENTS: dict[str, Element] = {
    **trees.ELEMENTS,
    **plants.ELEMENTS,
    **stones.ELEMENTS,
    **houses.ELEMENTS,
    **roadside.ELEMENTS,
}
