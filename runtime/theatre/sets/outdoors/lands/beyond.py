"""Space, and the ground of the sea."""

from __future__ import annotations

from dataclasses import replace

from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone


def _airless(tone: Tone, hour: str) -> Tone:
    """Black above at every hour; what changes is whose light it is."""
    glow = {"dawn": "#c87ca0", "day": "#6c8cd8", "dusk": "#a85c9c", "night": "#3c4c9c"}[hour]
    wash = {"dawn": "#e4c4d4", "day": "#f0f0ff", "dusk": "#b894c4", "night": "#8890c8"}[hour]
    return replace(
        tone, sky=("#03030f", "#070718", "#0e0c2a", "#1c1846", glow), away="#060612", haze=glow, stars=1500,
        orb="#f0d8a8", halo="#b8a0d8", disc=0.085, sun=(62.0, 17.0), fog="#2c2858", wash=wash, hue="#6a5ca8", bind=0.22,
        key="#fff0dc", rim="#fff4e0", ambient="#6c64a4", cool="#7c9cff", shadow="#08061c", dark="#05040f", lamps=1.0,
    )  # fmt: skip


SPACE = Land(
    texture=Texture("#a09cb0", ("#aca8ba", "#928ea4"), "craters", "#8c88a0", count=10),
    ridges=(Ridge("crags", 0.09, "#8480a4", 0.3), Ridge("hills", 0.045, "#9490ac", 0.1)),
    scatter=(
        Scatter("moon rock", 44, 3.8, 46.0, 0.2, 1.6),
        Scatter("asteroid", 22, 12.0, 60.0, 0.8, 3.4, up=(3.0, 16.0)),
        Scatter("crystals", 9, 5.0, 22.0, 0.4, 1.2),
    ),
    air=(18.0, 100.0),
    clouds=0,
    tone=_airless,
    vignette=0.5,
    airs=(("motes", "dawn day dusk night"),),
    open_air=False,
    veil=1.2,
)


def _deep(tone: Tone, hour: str) -> Tone:
    """Water over all: light from above, green to indigo by the hour."""
    sky = {
        "dawn": ("#e8d8c0", "#a0c8c0", "#58a0b0", "#347c9c", "#286890"),
        "day": ("#d8f4e4", "#90dcd4", "#48b4bc", "#2890ac", "#207c9c"),
        "dusk": ("#a890b8", "#6c78ac", "#445c98", "#344c84", "#2c4078"),
        "night": ("#4c78a4", "#2c5488", "#1c3c6c", "#142c58", "#102448"),
    }[hour]
    wash = {"dawn": "#c0d8d8", "day": "#c8f0ec", "dusk": "#8c94c4", "night": "#6484bc"}[hour]
    return replace(
        tone, sky=sky, away=sky[3], haze=sky[2], disc=0.0, stars=0, fog=sky[4], wash=wash, hue=sky[3], bind=0.3,
        key="#e4fff4", rim="#d8fff0", ambient=sky[3], cool="#7cd8e8", shadow="#0a2440", dark="#061a30",
        sun=(48.0, 60.0), lamps=0.6,
    )  # fmt: skip


UNDERWATER = Land(
    texture=Texture("#c8b88c", ("#d4c498", "#b8a880"), "caustics", "#f4fff0", count=10),
    ridges=(
        Ridge("crags", 0.24, "#5c8ca0", 0.5),
        Ridge("reef", 0.16, "#6c88a4", 0.5),
        Ridge("reef", 0.08, "#80789c", 0.4),
    ),
    scatter=(
        Scatter("kelp", 40, 4.4, 34.0, 2.0, 5.5),
        Scatter("coral", 34, 3.0, 22.0, 0.4, 1.4),
        Scatter("fan", 18, 3.6, 20.0, 0.7, 1.7),
        Scatter("rock", 16, 3.6, 30.0, 0.4, 1.8),
    ),
    fixed=(Fixed("wreck", 8.0, 13.0, 6.0), Fixed("wreck", -11.0, -15.0, 5.0)),
    air=(4.0, 20.0),
    clouds=0,
    tone=_deep,
    vignette=0.5,
    airs=(("bubbles", "dawn day dusk night"), ("plankton", "dawn day dusk night")),
    open_air=False,
)
