"""Trigonometry in degrees."""

from __future__ import annotations

from math import cos, radians, sin


def cosd(degrees: float) -> float:
    """Cosine of an angle in degrees."""
    return cos(radians(degrees))


def sind(degrees: float) -> float:
    """Sine of an angle in degrees."""
    return sin(radians(degrees))


def clamp(value: float, least: float, most: float) -> float:
    """The value, kept between two others."""
    return max(least, min(most, value))


def smoothstep(share: float) -> float:
    """0 to 1 with a slow start and end; what lies outside is clipped."""
    gone = clamp(share, 0.0, 1.0)
    return gone * gone * (3 - 2 * gone)
