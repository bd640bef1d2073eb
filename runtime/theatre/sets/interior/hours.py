"""What the hour does to a room: the light that comes in, how much the lamps count, the colour of shade."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hour:
    """`ambient` multiplies all paper; `window` is the colour of the light from outside, `power` its strength."""

    ambient: str
    window: str
    power: float
    lamps: float
    cool: str
    dark: str
    pool: float
    """Strength of the windows' light on the floor."""
    glass: str
    """What a pane itself adds to what is seen through it."""


HOURS = {
    "day": Hour("#bcb4b2", "#fff0cc", 1.45, 0.12, "#c4dcf0", "#1e1826", 0.85, "#eaf4ff"),
    "dawn": Hour("#806c88", "#ffb898", 1.25, 0.3, "#c0a8e0", "#1c1030", 0.75, "#ffd8c8"),
    "dusk": Hour("#4c3a62", "#ff8a62", 0.62, 0.9, "#9a86d8", "#140a22", 0.45, "#f0a890"),
    "night": Hour("#2c2648", "#7f9ff0", 0.26, 1.0, "#7f9fe0", "#0b0a1c", 0.3, "#8fb0e0"),
}
