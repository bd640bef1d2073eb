"""The lamp room's measures and the paper it is cut from. They agree with the set's entry in the library."""

from __future__ import annotations

from dataclasses import replace

from ...paper import Paper

RADIUS, HEIGHT = 4.0, 3.4
LAMP = (2.6, 1.95, 0.45)
START, GLASS = 215.0, 325.0
"""Azimuths in degrees: the boards run from the first to the second, the glass from there round to the first."""

MARGIN = 0.1
"""Metres of nothing round floor and ceiling: what lies beyond a texture's edge repeats its last texels."""

_PAPER = Paper(light=(0.6, -0.7), shadow="#05060f", gleam="#ffe9c0")


def room_paper(grain: float, share: float, light: tuple[float, float] = (0.6, -0.7)) -> Paper:
    """The room's paper with edges and shadows at `share` of their designed size."""
    return replace(_PAPER, scale=share * grain, light=light)
