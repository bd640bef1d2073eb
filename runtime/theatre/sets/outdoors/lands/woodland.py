"""Forest, garden, graveyard."""

from __future__ import annotations

from dataclasses import replace

from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone


def _under_trees(tone: Tone, hour: str) -> Tone:
    """Under leaves the air is green by day, and blue with mist by night."""
    if hour == "day":
        return replace(tone, fog="#cfe2c4", haze="#dcecc8", hue="#7ca070", bind=0.14, shadow="#1e3c34", dark="#10241c")
    return replace(tone, fog="#8aa8b8", haze="#a8c0c8") if hour == "night" else tone


FOREST = Land(
    texture=Texture("#6c7a4c", ("#7c8a54", "#586a44"), "litter", "#a8803c"),
    ridges=(
        Ridge("hills", 0.2, "#6c8c9c", 0.3),
        Ridge("woods", 0.2, "#54806c", 0.5),
        Ridge("woods", 0.13, "#3c6854", 0.55),
    ),
    scatter=(
        Scatter("pine", 56, 7.0, 75.0, 5.0, 11.0),
        Scatter("trunk", 9, 5.2, 13.0, 10.0, 13.0),
        Scatter("birch", 12, 6.0, 30.0, 5.0, 8.0),
        Scatter("fern", 26, 2.6, 18.0, 0.35, 0.8),
        Scatter("bush", 12, 5.0, 24.0, 0.7, 1.3),
        Scatter("mushrooms", 7, 2.2, 7.0, 0.14, 0.28),
        Scatter("rock", 8, 3.6, 22.0, 0.3, 0.9),
    ),
    air=(7.0, 34.0),
    clouds=14,
    aisles=((48.0, 2.0),),
    tone=_under_trees,
    vignette=0.5,
    airs=(("fireflies", "dusk night"), ("pollen", "dawn day dusk")),
    veil=0.8,
)

GARDEN = Land(
    texture=Texture("#7ca858", ("#8cb860", "#6c984c"), "blades", "#9cc468"),
    ridges=(
        Ridge("hills", 0.11, "#8cb4a0", 0.4),
        Ridge("leaves", 0.17, "#5c9060", 0.45),
        Ridge("leaves", 0.11, "#487c4c", 0.3),
    ),
    scatter=(
        Scatter("broadleaf", 12, 10.0, 40.0, 4.5, 7.5),
        Scatter("cypress", 10, 8.0, 36.0, 4.0, 6.5),
        Scatter("roses", 26, 3.8, 20.0, 0.8, 1.5),
        Scatter("bush", 18, 5.0, 22.0, 0.6, 1.2),
        Scatter("flowers", 60, 2.0, 15.0, 0.3, 0.6),
        Scatter("fence", 10, 15.0, 22.0, 1.0, 1.1),
    ),
    fixed=(
        Fixed("fountain", 1.5, 7.5, 2.4),
        Fixed("bench", -3.4, 3.2, 0.9),
        Fixed("bench", 3.8, -4.6, 0.9),
        Fixed("lamp", -5.4, 6.2, 3.2),
        Fixed("cottage", -11.0, -13.0, 5.2),
    ),
    air=(14.0, 90.0),
    clouds=26,
    airs=(("fireflies", "dusk night"), ("pollen", "dawn day dusk")),
    veil=0.5,
)


def _mourning(tone: Tone, hour: str) -> Tone:
    """Pale and cold: mist lies between the stones."""
    if hour == "day":
        return replace(
            tone, sky=("#8494a4", "#a0aeb8", "#bcc6c8", "#d4d8d2", "#e4e2d6"), away="#94a4ac", fog="#ccd2cc",
            haze="#dcdcd4", hue="#8c9c9c", bind=0.4, disc=0.0, clouds=("#dce0dc", "#b4bec4"),
        )  # fmt: skip
    return replace(tone, fog="#7c98a4", haze="#90acb4", hue="#2c5470") if hour == "night" else tone


GRAVEYARD = Land(
    texture=Texture("#68805a", ("#5c7450", "#788c60"), "blades", "#86945c"),
    ridges=(Ridge("hills", 0.11, "#748c94", 0.5), Ridge("woods", 0.1, "#48685c", 0.6)),
    scatter=(
        Scatter("gravestone", 64, 3.2, 34.0, 0.8, 1.3),
        Scatter("cross", 18, 4.0, 26.0, 1.2, 1.9),
        Scatter("bare tree", 11, 7.0, 34.0, 4.5, 8.0),
        Scatter("cypress", 8, 12.0, 36.0, 4.5, 7.0),
        Scatter("grass", 46, 2.0, 15.0, 0.2, 0.45),
        Scatter("railing", 16, 16.0, 24.0, 1.5, 1.7),
    ),
    fixed=(
        Fixed("crypt", 6.5, 9.5, 3.6),
        Fixed("church", -14.0, 22.0, 14.0),
        Fixed("bare tree", -4.6, 5.4, 6.2),
        Fixed("crypt", -7.5, -8.0, 3.2),
    ),
    air=(5.0, 24.0),
    clouds=18,
    clear=2.6,
    tone=_mourning,
    vignette=0.52,
    airs=(("motes", "dawn day dusk night"),),
    veil=1.5,
)
