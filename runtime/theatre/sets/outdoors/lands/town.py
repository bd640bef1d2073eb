"""City street, rooftops, village."""

from __future__ import annotations

from dataclasses import replace

from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone

_WINGS = tuple(
    Fixed("tower block", side * (10.2 + 0.5 * (row % 2)), along, high)
    for side in (-1, 1)
    for row, (along, high) in enumerate(
        (
            (4.0, 15.0),
            (13.0, 19.0),
            (23.0, 16.0),
            (35.0, 22.0),
            (50.0, 18.0),
            (-5.5, 18.0),
            (-14.5, 16.0),
            (-25.0, 20.0),
            (-38.0, 17.0),
            (-52.0, 21.0),
        )
    )
)
_LAMPS = tuple(
    Fixed("lamp", side * 5.0, along, 4.4) for side in (-1, 1) for along in (7.5, 17.0, 29.0, -8.5, -19.0, -31.0)
)
_SIGNS = tuple(
    Fixed("neon", side * 6.6, along, 1.9, y=3.6)
    for side, along in ((-1, 6.0), (1, 10.0), (-1, 19.0), (1, 26.0), (1, -7.5), (-1, -12.0), (1, -20.0))
)


def _neon(tone: Tone, hour: str) -> Tone:
    """A city keeps its own light: plum walls, rose haze after dark."""
    if hour == "night":
        return replace(
            tone, sky=("#0c0c2c", "#1c1a4c", "#3c2c6c", "#7a4484", "#c06890"), away="#1a1440", haze="#a85c8c",
            fog="#6c4480", wash="#9c8cbc", hue="#482c6c", bind=0.42, key="#ffd0e0", rim="#ffc0d8", ambient="#6a4c90",
            cool="#5cd0e8", shadow="#120828", dark="#0a0518", stars=120,
        )  # fmt: skip
    return replace(tone, fog="#a86c88", haze="#e88c84", hue="#5c3470") if hour == "dusk" else tone


CITY_STREET = Land(
    paved=True,
    texture=Texture("#6c6878", ("#646070", "#747080"), "puddles", "#8c8896"),
    ridges=(Ridge("towers", 0.3, "#8c84a4", 0.5), Ridge("towers", 0.2, "#6c6484", 0.45)),
    scatter=(),
    fixed=(*_WINGS, *_LAMPS, *_SIGNS, Fixed("bench", -5.6, 2.2, 0.9), Fixed("bench", 5.6, -3.0, 0.9)),
    air=(14.0, 60.0),
    clouds=16,
    tone=_neon,
    vignette=0.5,
    airs=(("motes", "dawn day dusk night"),),
    veil=1.6,
)

ROOFTOPS = Land(
    paved=True,
    texture=Texture("#8c7c7c", ("#948484", "#807272"), "flags", "#988a88", side=9.0),
    ridges=(
        Ridge("hills", 0.07, "#8c94ac", 0.5),
        Ridge("towers", 0.15, "#84809c", 0.5),
        Ridge("houses", 0.07, "#947c90", 0.4),
        Ridge("houses", 0.04, "#7c6078", 0.25),
    ),
    scatter=(
        Scatter("roof", 34, 11.0, 46.0, 2.6, 4.2, up=(-1.6, -0.4)),
        Scatter("chimneys", 22, 4.6, 26.0, 1.2, 2.4),
        Scatter("tank", 5, 8.0, 28.0, 3.2, 4.6),
    ),
    fixed=(
        Fixed("church", 22.0, 27.0, 16.0, y=-3.0),
        Fixed("tank", -6.4, 6.2, 4.0),
        Fixed("chimneys", 4.2, 4.6, 2.0),
        Fixed("chimneys", -4.6, -4.0, 1.8),
    ),
    air=(12.0, 55.0),
    clouds=34,
    airs=(("motes", "dawn day dusk night"),),
    veil=1.4,
)

VILLAGE = Land(
    paved=True,
    texture=Texture("#a89c84", ("#b4a890", "#988c78"), "setts", "#b8ac98"),
    ridges=(
        Ridge("hills", 0.17, "#84a8a0", 0.45),
        Ridge("hills", 0.1, "#7c9c74", 0.4),
        Ridge("houses", 0.06, "#b49c8c", 0.35),
    ),
    scatter=(
        Scatter("cottage", 26, 12.0, 48.0, 4.6, 6.0),
        Scatter("gabled", 12, 14.0, 40.0, 7.0, 9.0),
        Scatter("broadleaf", 10, 11.0, 40.0, 4.5, 7.0),
        Scatter("fence", 9, 8.0, 18.0, 0.9, 1.1),
        Scatter("flowers", 18, 4.0, 14.0, 0.3, 0.5),
    ),
    fixed=(
        Fixed("well", 3.6, 5.2, 2.4),
        Fixed("church", 9.0, 24.0, 15.0),
        Fixed("cottage", -8.6, 8.4, 5.2),
        Fixed("cottage", 13.0, 8.0, 5.4),
        Fixed("cottage", -9.0, -8.0, 5.2),
        Fixed("gabled", 6.0, -13.0, 8.0),
        Fixed("gabled", 1.2, -14.0, 7.2),
        Fixed("lamp", -4.2, 3.2, 3.4),
        Fixed("lamp", 4.4, -4.6, 3.4),
        Fixed("bench", -3.6, -3.4, 0.9),
    ),
    air=(14.0, 70.0),
    clouds=28,
    airs=(("fireflies", "dusk night"), ("pollen", "dawn day dusk")),
    veil=0.9,
)
