"""Haircuts: how far down hair hangs at each azimuth round the skull. One table gives every view of the same cut."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import sin, sqrt

from ...paper import Point
from ..angles import cosd, sind


@dataclass(frozen=True, slots=True)
class Cut:
    """Half-axes of the hair's ellipse in heads, height of its crown, and (azimuth, tip height) from front to back."""

    width: float
    front: float
    back: float
    top: float
    tips: tuple[tuple[float, float], ...]
    notch: float
    """How deep it is cut in between two tips."""
    part: float
    """Azimuth of the parting from which the fringe is swept."""
    slip: float
    """Width of one slip of hair."""
    slant: float = 0.0
    """How much lower the fringe hangs on one side."""
    brushed: bool = False
    """Too short to hang: lines on the sides, and on top slips swept back from the hairline."""

    def tip(self, azimuth: float) -> float:
        """Height of the tips at an azimuth (0 in front, positive to the right of the drawing)."""
        turned = (azimuth + 180) % 360 - 180
        fringe = self.slant * sind(turned * 1.6) if abs(turned) < 56 else 0.0
        for (a, low), (b, high) in pairwise(self.tips):
            if a <= abs(turned) <= b:
                return low + (high - low) * (abs(turned) - a) / (b - a) + fringe
        return self.tips[-1][1]

    def ragged(self, azimuth: float) -> float:
        """The tip of one slip: equal tips are a comb."""
        uneven = sin(azimuth * 1.7 + azimuth * azimuth * 0.3) + 0.6 * sin(azimuth * 0.61 + 1.0)
        return self.tip(azimuth) + 0.025 * uneven + 0.010

    def girth(self, y: float) -> float:
        """Half-width at a height as a share of the widest."""
        middle = -0.58
        if y < middle:
            return sqrt(max(0.0, 1 - ((y - middle) / (self.top - middle)) ** 2))
        return max(0.72, 1 - 0.22 * ((y - middle) / 0.58) ** 2)

    def at(self, azimuth: float, y: float, yaw: float, shift: float, grow: float = 0.0) -> Point:
        """A point of the hair's surface, seen on a head turned by `yaw`."""
        girth = self.girth(y)
        across = (self.width + grow) * girth * sind(azimuth)
        depth = ((self.front if cosd(azimuth) > 0 else self.back) + grow) * girth * cosd(azimuth)
        return across * cosd(yaw) + depth * sind(yaw) + shift, y


SHORT = Cut(
    width=0.418, front=0.462, back=0.475, top=-1.09, notch=0.045, part=-58, slip=0.105, slant=0.05,
    tips=(
        (0, -0.70), (30, -0.715), (50, -0.655), (62, -0.52), (72, -0.37), (80, -0.46), (87, -0.575), (96, -0.44),
        (106, -0.25), (126, -0.15), (155, -0.10), (180, -0.085),
    ),
)  # fmt: skip
CROPPED = Cut(
    width=0.396, front=0.43, back=0.472, top=-1.085, notch=0.012, part=-40, slip=0.085, brushed=True,
    tips=(
        (0, -0.815), (16, -0.825), (34, -0.87), (46, -0.82), (58, -0.66), (70, -0.50), (80, -0.43), (87, -0.50),
        (95, -0.585), (106, -0.46), (118, -0.27), (140, -0.20), (180, -0.18),
    ),
)  # fmt: skip
LONG = Cut(
    width=0.425, front=0.462, back=0.49, top=-1.09, notch=0.07, part=-20, slip=0.11, slant=0.02,
    tips=(
        (0, -0.74), (24, -0.72), (44, -0.60), (58, -0.34), (70, 0.02), (84, 0.20), (106, 0.30), (140, 0.36),
        (180, 0.38),
    ),
)  # fmt: skip
BUN = Cut(
    width=0.40, front=0.43, back=0.465, top=-1.06, notch=0.012, part=-30, slip=0.10, brushed=True,
    tips=(
        (0, -0.80), (28, -0.80), (48, -0.74), (62, -0.60), (76, -0.44), (87, -0.52), (96, -0.52), (110, -0.34),
        (140, -0.24), (180, -0.22),
    ),
)  # fmt: skip
CUTS = {"short": SHORT, "cropped": CROPPED, "long": LONG, "bun": BUN}
