"""The lamp room's colours at each hour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hour:
    """What the hour changes. Sky from above down to the horizon; swells from the horizon nearer, (crest, body)."""

    sky: tuple[str, ...]
    swells: tuple[tuple[str, str], ...]
    floes: str
    land: str
    orb: str
    halo: str
    azimuth: float
    """Of the moon or the sun, in degrees."""
    tangent: float
    """Of its elevation."""
    stars: bool
    ambient: str
    cool: str
    lamp: float
    """How much the lamp counts against the light from outside, 0 to 1."""
    far: str
    """What wall and floor fall off to, away from the lamp."""
    dark: str


NIGHT = Hour(
    sky=("#0a1230", "#172a58", "#34547f", "#8fa5b8"),
    swells=(("#5d84a4", "#1a3560"), ("#3f658c", "#16305a"), ("#2e5179", "#102549"), ("#22426a", "#0b1a38")),
    floes="#7f9cc0",
    land="#1c2f58",
    orb="#fff0cc",
    halo="#d8d0b8",
    azimuth=60.0,
    tangent=0.135,
    stars=True,
    ambient="#6a5878",
    cool="#7f9fe0",
    lamp=1.0,
    far="#5a4a74",
    dark="#0a0a1c",
)
DAWN = Hour(
    sky=("#3f5596", "#8a7cba", "#d690ac", "#ffae84", "#ffd898"),
    swells=(("#e8b8b0", "#9a8fb8"), ("#c8a0b0", "#77749f"), ("#9a88ac", "#56588c"), ("#74709c", "#3a3f74")),
    floes="#e8c8cc",
    land="#8a7cab",
    orb="#ffe9a8",
    halo="#ffd890",
    azimuth=48.0,
    tangent=0.123,
    stars=False,
    ambient="#7a6484",
    cool="#f0b0b0",
    lamp=0.8,
    far="#7a5a78",
    dark="#1c1030",
)
DAY = Hour(
    sky=("#4f86ba", "#83b6d8", "#c4e0ea", "#eef2e6"),
    swells=(("#cfe4e6", "#6fa0b8"), ("#a8ccd6", "#4f88a8"), ("#7fb0c4", "#3a6f94"), ("#5f94b0", "#285a80")),
    floes="#eef6f6",
    land="#7f9fb0",
    orb="#fffbe8",
    halo="#fff6d8",
    azimuth=150.0,
    tangent=0.62,
    stars=False,
    ambient="#8a8290",
    cool="#b8dcf0",
    lamp=0.55,
    far="#9a8088",
    dark="#1a1826",
)
DUSK = Hour(
    sky=("#171a44", "#43316e", "#a04a7c", "#f08a6a", "#ffc48a"),
    swells=(("#d88a80", "#6a4a78"), ("#a8688a", "#4a3a6a"), ("#74507c", "#33305c"), ("#523f6c", "#221f48")),
    floes="#c890a0",
    land="#4a3564",
    orb="#ffc890",
    halo="#ff9a6a",
    azimuth=195.0,
    tangent=0.07,
    stars=True,
    ambient="#6c5074",
    cool="#b07ac0",
    lamp=0.9,
    far="#60446c",
    dark="#120a20",
)

HOURS = {"night": NIGHT, "dawn": DAWN, "day": DAY, "dusk": DUSK}
