"""The ground of an outdoor set: a fine tile near by, the same paler far off, fog, and light from the sun's side."""

from __future__ import annotations

import numpy as np

from scenec.compiler.film.camera import turned

from ...ground import Plane
from ...mesh import Floats
from ...paper import mix, rgb, times
from ...piece import Piece
from ...shoot import Shoot
from ...soft import Soft
from ...surfaces import Glow, Ground, ground
from ...view import View
from ..haze import Brink, Fog
from .land import Land, Texture
from .tiles import TEXELS, faded, tile
from .tone import Tone

_COARSE = 17.0
"""Texels a metre at which the tile gives the far ground."""

_DEEP = -1.0
"""Metres under the stage from which the fine tile is left out: a deck or a bridge is before it."""

_WHOLE, _GONE = 6.0, 26.0
"""Metres up to which the fine tile is seen whole, and at which it is gone."""


def terrain(shoot: Shoot, land: Land, tone: Tone) -> list[Piece]:
    """The ground for a shot, and the fog over it; no ground where the land's own pieces are all there is."""
    level = plain(shoot, land.texture, tone) if land.texture is not None else []
    far = mix(tone.fog, tone.tint(land.texture.base), 0.5 * (1.0 - tone.mist)) if land.texture is not None else tone.fog
    fog = Fog(far, 10.0, land.air[0] * 0.7, land.air[1] * 0.7, 0.5 + 0.42 * tone.mist)
    return [Brink(far, depth=40.0), *level, fog]


def plain(shoot: Shoot, texture: Texture, tone: Tone, level: float = 0.0) -> list[Ground]:
    """Level ground at a height in metres that runs to the horizon. What lies deep is seen from afar alone."""
    seed, fine = shoot.stage.set.seed, TEXELS / texture.side
    near = max(0.25, 0.4 * min(abs(view.pose.y - level) for view in shoot.telling))
    glow = sunlit(tone)
    wide, close = Plane(level, (3.0, 7.0), _WHOLE, 500.0), Plane(level, (0.0, 0.0), near, _GONE, _WHOLE * 1.2)
    far = ground(shoot, wide, Soft(faded(texture, tone, seed), True, True), _COARSE, 30.0, glow=glow)
    if level < _DEEP:
        return [far]
    return [far, ground(shoot, close, Soft(tile(texture, tone, seed), True, True), fine, 20.0, glow=glow)]


def sunlit(tone: Tone) -> Glow:
    """Light on the ground: full towards the sun, cool and lower away from it, dark at our feet."""

    def light(view: View, points: Floats) -> Floats:
        apart = abs(turned(view.pose.azimuth, tone.sun[0]))
        share = min(1.0, apart / 110.0)
        near = mix(mix("#ffffff", tone.key, 0.3), times(mix(tone.cool, "#ffffff", 0.5), "#d8d8e0"), share)
        steps = np.array([rgb("#ffffff"), near, mix(near, tone.dark, 0.3)])
        row = (points[:, 1] - view.horizon) / max(1.0, view.bounds[3] - view.horizon)
        return np.stack([np.interp(row, (0.0, 0.45, 1.0), steps[:, part]) for part in range(3)], axis=1)

    return light
