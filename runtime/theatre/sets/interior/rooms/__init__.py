"""The rooms as data, by the names that the library's `Sets:` gives them."""

from __future__ import annotations

from ..plan import Plan
from .halls import HALLS
from .home import HOME
from .public import PUBLIC
from .travel import TRAVEL

ROOMS: dict[str, Plan] = {**HOME, **PUBLIC, **HALLS, **TRAVEL}
