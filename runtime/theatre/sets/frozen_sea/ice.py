"""The ice underfoot: a fine tile near by, long drifts far off, fog, and light that is warm towards the sun."""

from __future__ import annotations

import numpy as np

from scenec.compiler.film.camera import turned

from ...ground import Plane
from ...mesh import Floats
from ...paper import mix, rgb
from ...piece import Piece
from ...shoot import Shoot
from ...soft import Soft
from ...surfaces import Glow, ground
from ...view import View
from ..haze import Brink, Fog
from .palette import HOURS, Hour
from .tile import TEXELS, faded, tile

_SIDE = 8.0
"""Metres of the tile."""

_COARSE = 17.0
"""Texels a metre at which the same tile gives the long drifts."""

_WHOLE, _GONE = 6.0, 26.0
"""Metres up to which the fine tile is seen whole, and at which it is gone."""

_FOG_START, _FOG_RANGE = 5.0, 34.0


def ice(shoot: Shoot, hour: str, seed: int) -> list[Piece]:
    """The ground for a shot."""
    palette, fine = HOURS[hour], TEXELS / _SIDE
    near = max(0.25, 0.4 * min(view.pose.y for view in shoot.telling))
    glow = _glow(palette)
    drifts, sheets = Plane(0.0, (3.0, 7.0), _WHOLE, 500.0), Plane(0.0, (0.0, 0.0), near, _GONE, _WHOLE * 1.2)
    return [
        Brink(palette.fog, depth=40.0),
        ground(shoot, drifts, Soft(faded(seed), True, True), _COARSE, 30.0, glow=glow),
        ground(shoot, sheets, Soft(tile(seed), True, True), fine, 20.0, glow=glow),
        Fog(palette.fog, 10.0, _FOG_START, _FOG_RANGE),
    ]


def _glow(palette: Hour) -> Glow:
    """The hour's light on the ice: bright at the horizon, warm towards the sun and cool away from it."""

    def light(view: View, points: Floats) -> Floats:
        far, towards, from_ = palette.ground
        apart = abs(turned(view.pose.azimuth, palette.sun[0]))
        near = mix(towards, from_, min(1.0, apart / 110.0))
        steps = np.array([rgb(far), mix(far, near, 0.75), mix(near, palette.dark, 0.10)])
        share = (points[:, 1] - view.horizon) / max(1.0, view.bounds[3] - view.horizon)
        return np.stack([np.interp(share, (0.0, 0.5, 1.0), steps[:, part]) for part in range(3)], axis=1)

    return light
