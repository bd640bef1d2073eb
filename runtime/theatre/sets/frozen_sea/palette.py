"""The frozen sea's colours at each hour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hour:
    """What the hour changes. Sky from above down to the horizon; `away` is the sky opposite the sun."""

    sky: tuple[str, ...]
    away: str
    haze: str
    sun: tuple[float, float]
    """Azimuth and elevation of the sun or moon, in degrees."""
    orb: str
    halo: str
    stars: bool
    clouds: tuple[str, str]
    """Near the sun and away from it."""
    far: tuple[str, str, str]
    """Far ice cliffs: body, shaded faces, brow."""
    near: tuple[str, str, str]
    ground: tuple[str, str, str]
    """What the ice is multiplied by: at the horizon, towards the sun and away from it."""
    ice: tuple[str, str, str]
    """Hummocks: lit, foot, shaded side."""
    fog: str
    key: str
    rim: str
    ambient: str
    cool: str
    shadow: str
    dark: str
    glitter: str


DAWN = Hour(
    sky=("#3f5596", "#8a7cba", "#d690ac", "#ffae84", "#ffd898"),
    away="#6a76b4",
    haze="#f8c4b0",
    sun=(48.0, 7.0),
    orb="#ffe9a8",
    halo="#ffd890",
    stars=False,
    clouds=("#f2b6b4", "#8f8cc4"),
    far=("#b9a8d0", "#8f86c0", "#cbb8d8"),
    near=("#93a0d2", "#6070b4", "#c6c4e2"),
    ground=("#ffffff", "#c8b4cc", "#a4aade"),
    ice=("#f2e6ec", "#8f9cd4", "#6674b8"),
    fog="#f2c8bc",
    key="#fff0d4",
    rim="#fff0c0",
    ambient="#8288c4",
    cool="#a8b8f0",
    shadow="#4a4a94",
    dark="#2a2056",
    glitter="#fff0c4",
)
DAY = Hour(
    sky=("#3f86c4", "#7ab6de", "#b4dcec", "#dcf0f0", "#f4f6ee"),
    away="#8fc0e0",
    haze="#eaf4f4",
    sun=(48.0, 26.0),
    orb="#fffbe8",
    halo="#fff6d8",
    stars=False,
    clouds=("#ffffff", "#dceaf4"),
    far=("#c4d8e8", "#9ab8d4", "#e0ecf4"),
    near=("#a0c4e0", "#749fc8", "#d4e8f4"),
    ground=("#ffffff", "#dce8f4", "#c8daf0"),
    ice=("#ffffff", "#a8c8e8", "#86aed8"),
    fog="#e8f2f4",
    key="#fff8ea",
    rim="#ffffff",
    ambient="#9cb4d8",
    cool="#c0dcff",
    shadow="#4a78b4",
    dark="#1c3a66",
    glitter="#ffffff",
)
DUSK = Hour(
    sky=("#1a1c4c", "#4a3a7c", "#a0548c", "#ee8a70", "#ffc080"),
    away="#2c3470",
    haze="#f0a080",
    sun=(282.0, 4.0),
    orb="#ffd08a",
    halo="#ff9a60",
    stars=True,
    clouds=("#e08a8c", "#5a4c90"),
    far=("#8a6a9c", "#5c4c8c", "#b07a9c"),
    near=("#5a5494", "#3c3c7c", "#9a7cac"),
    ground=("#ffe6e0", "#a888b4", "#6c6cac"),
    ice=("#e8c0c4", "#6a64a8", "#44468c"),
    fog="#c88a94",
    key="#ffcc98",
    rim="#ffd0a0",
    ambient="#625a9c",
    cool="#8a86dc",
    shadow="#2c2a6c",
    dark="#171238",
    glitter="#ffd8a0",
)
NIGHT = Hour(
    sky=("#070d26", "#101f48", "#22406c", "#456a90", "#7f9cb0"),
    away="#0a1434",
    haze="#8aa4b8",
    sun=(60.0, 14.0),
    orb="#fff0cc",
    halo="#d8d0b8",
    stars=True,
    clouds=("#6f8cac", "#2c4470"),
    far=("#3c5884", "#263f6c", "#6484a4"),
    near=("#29446f", "#182f58", "#4c6c94"),
    ground=("#b4c8dc", "#6c88b4", "#48649c"),
    ice=("#a8c0dc", "#3c5890", "#243c70"),
    fog="#54749a",
    key="#cfe0ff",
    rim="#f4ecd0",
    ambient="#3c5088",
    cool="#7f9fe0",
    shadow="#0a1440",
    dark="#060c20",
    glitter="#fff0cc",
)

HOURS = {"dawn": DAWN, "day": DAY, "dusk": DUSK, "night": NIGHT}
