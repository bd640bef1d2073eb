"""The outdoor sets as data."""

from __future__ import annotations

from ..land import Land
from . import beyond, country, heights, rails, town, waters, woodland

LANDS: dict[str, Land] = {
    "forest": woodland.FOREST,
    "garden": woodland.GARDEN,
    "graveyard": woodland.GRAVEYARD,
    "mountains": heights.MOUNTAINS,
    "castle": heights.CASTLE,
    "cave": heights.CAVE,
    "field": country.FIELD,
    "desert": country.DESERT,
    "beach": country.BEACH,
    "city street": town.CITY_STREET,
    "rooftops": town.ROOFTOPS,
    "village": town.VILLAGE,
    "sea": waters.SEA,
    "ship": waters.SHIP,
    "bridge": waters.BRIDGE,
    "railway": rails.RAILWAY,
    "space": beyond.SPACE,
    "underwater": beyond.UNDERWATER,
}
"""By the set's name in the library."""
