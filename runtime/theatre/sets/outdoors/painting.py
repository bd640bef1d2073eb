"""A land whose ground is of one thing, by the words of its place: a forest of paper, a field of ice."""

from __future__ import annotations

from dataclasses import replace

from ...paper import mix
from ..hue import shade
from .land import Land


def painted_land(land: Land, colour: str) -> Land:
    """A land whose ground and hills are of a colour."""
    texture = land.texture
    if not colour:
        return land
    if texture is not None:
        one, other = texture.patches
        texture = replace(
            texture,
            base=mix(texture.base, colour, 0.7),
            patches=(mix(one, colour, 0.6), mix(other, shade(colour, 0.2), 0.6)),
            mark=mix(texture.mark, shade(colour, 0.3), 0.6),
        )
    ridges = tuple(replace(each, colour=mix(each.colour, colour, 0.6)) for each in land.ridges)
    return replace(land, texture=texture, ridges=ridges)
