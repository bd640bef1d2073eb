"""An outdoor set as data: sky, ridges round the horizon, ground, and what stands on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ...paper import Colour, mix
from ...piece import Piece
from ...shoot import Shoot
from .tone import Tone


@dataclass(frozen=True, slots=True)
class Ridge:
    """A line round the horizon. `kind` is one of `ridges.KINDS`; `high` and `low` are tangents of elevation."""

    kind: str
    high: float
    colour: Colour
    haze: float = 0.4
    """How much of the air's colour lies over its foot, 0 to 1."""
    low: float = 0.0


@dataclass(frozen=True, slots=True)
class Texture:
    """What the ground is made of: thin sheets of two colours on a third, and marks of one kind of `tiles.MARKS`."""

    base: Colour
    patches: tuple[Colour, Colour]
    marks: str
    mark: Colour
    count: int = 20
    """Of patches."""
    side: float = 8.0
    """Metres of the tile."""
    bind: float | None = None


@dataclass(frozen=True, slots=True)
class Scatter:
    """Many cards of one element, `near` to `far` metres from the middle, ever farther apart, `low` to `high` m tall."""

    element: str
    count: int
    near: float
    far: float
    low: float
    high: float
    up: tuple[float, float] = (0.0, 0.0)
    """Metres over the ground at which it hangs."""
    sector: tuple[float, float] = (0.0, 360.0)
    """Azimuths between which it stands."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """One card at a place of the plan, facing an azimuth."""

    element: str
    x: float
    z: float
    high: float
    y: float = 0.0
    facing: float = 0.0


def as_it_is(tone: Tone, hour: str) -> Tone:
    """No change of tone."""
    return tone


def nothing(shoot: Shoot, tone: Tone) -> list[Piece]:
    """No further pieces."""
    return []


@dataclass(frozen=True, slots=True)
class Land:
    """All of an outdoor set. `tone` changes the hour's tone for it, `more` gives pieces of its own."""

    texture: Texture | None
    ridges: tuple[Ridge, ...]
    scatter: tuple[Scatter, ...]
    fixed: tuple[Fixed, ...] = ()
    air: tuple[float, float] = (9.0, 60.0)
    """Metres at which the mist begins, and its range."""
    clouds: int = 30
    clear: float = 3.4
    """Metres round the middle in which nothing that is scattered stands."""
    aisles: tuple[tuple[float, float], ...] = ()
    """(azimuth, half width in metres) of straight lanes through the middle that stay free."""
    tone: Callable[[Tone, str], Tone] = as_it_is
    more: Callable[[Shoot, Tone], list[Piece]] = nothing
    vignette: float = 0.42
    airs: tuple[tuple[str, str], ...] = ()
    """What drifts in its air: (a name of `weather.drift.DRIFTS`, the hours at which it does)."""
    veil: float = 0.0
    """How thick the shreds of mist, steam or dust are that go over its ground; 1 is plain to see."""
    paved: bool = False
    """Its ground is of stones, which mirror what stands on them when they are wet."""
    open_air: bool = True
    """Weather falls on it."""
    level: float = 0.0
    """Metres over the stage's floor of the far ground or water."""


def snowed(land: Land) -> Land:
    """The land under fresh snow: white ground, and hills that are half white."""
    texture = land.texture
    if texture is not None:
        one, other = texture.patches
        white = (_white(one, 0.85), _white(other, 0.75))
        texture = replace(texture, base=_white(texture.base, 0.8), patches=white, mark=_white(texture.mark, 0.5))
    ridges = tuple(replace(each, colour=_white(each.colour, 0.45)) for each in land.ridges)
    return replace(land, texture=texture, ridges=ridges)


def _white(colour: Colour, share: float) -> Colour:
    return mix(colour, "#eef2fa", share)
