"""How paper is lit and shadowed while it is cut: one frozen value that is passed, never a global."""

from __future__ import annotations

from dataclasses import dataclass

from .colour import Colour


@dataclass(frozen=True, slots=True)
class Paper:
    """The recipe's numbers (design: look/notes.md, One sheet of paper). `light` is a unit vector on the screen."""

    light: tuple[float, float] = (-0.5, -0.86)
    """Where the light comes from: x right, y down."""
    shadow: Colour = "#05060f"
    depth: float = 0.5
    """Strength of the shadows a sheet casts, 0 to 1."""
    gleam: Colour = "#ffffff"
    """Colour of the lit edge."""
    gleaming: float = 0.26
    """Strength of the lit edge, 0 to 1."""
    shading: float = 0.22
    """Strength of the dark edge, 0 to 1."""
    scale: float = 1.0
    """Lift, edges and jitter are multiplied by it: 1 for a set 720 high, head px / 62 for a puppet."""
    unit: float = 1.0
    """Pixels in one unit of the canvas that is drawn on, so that grain and edges keep their size on the screen."""
    texture: float = 1.0
    jitter: float = 0.45
    """Of hand-cut edges, in pixels at scale 1."""

    def length(self, pixels: float, least: float = 0.0) -> float:
        """A length of the recipe in the canvas's units; `least` is in pixels whatever the scale."""
        return max(least, pixels * self.scale) / self.unit
