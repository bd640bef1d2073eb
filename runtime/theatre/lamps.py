"""What the lights that a scene asks for do to the light of a set: its key, what fills its shadows, and its flicker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import skia

from scenec.compiler.film.look import Lighting

from .light import Light
from .paper import Colour, ink, lightness, mix, times
from .piece import Place
from .shoot import Shoot, wander
from .view import View

_KEY, _FILL = 0.7, 0.5
"""How much of a light's own colours the key and the fill of a set take."""

_BESIDE = 0.25
"""The share of that where a lamp of the set's own is the key: moonlight comes in beside it and does not put it out."""


def kindled(light: Light, lighting: Sequence[Lighting]) -> Light:
    """The set's light with these lights in force, one after the other."""
    share = 1.0 if light.at is None else _BESIDE
    for each in lighting:
        light = replace(
            light,
            colour=mix(light.colour, each.key, _KEY * share),
            rim=mix(light.rim, each.key, _KEY * 0.8 * share),
            ambient=mix(light.ambient, _filled(light.ambient, each), share),
            power=light.power * (1.0 + (each.strength - 1.0) * share),
        )
    return light


def cast(colour: Colour, lighting: Sequence[Lighting]) -> Colour:
    """What lights do to the colour that a whole place is multiplied by: half of their key's hue, and its strength."""
    for each in lighting:
        bright = max(0.2, lightness(each.key))
        hue = mix("#ffffff", times(each.key, (1 / bright,) * 3), 0.45)
        level = 0.45 + 0.3 * each.strength + 0.25 * each.ambient
        colour = times(times(colour, hue), (level, level, level))
    return colour


def tinged(colour: Colour, lighting: Sequence[Lighting], share: float) -> Colour:
    """What lights do to the sky's and the air's colours: `share` of their key in it, as bright as the key is strong."""
    for each in lighting:
        level = min(1.15, 0.5 + 0.5 * each.strength)
        colour = times(mix(colour, each.key, share), (level, level, level))
    return colour


def _filled(colour: Colour, lighting: Lighting) -> Colour:
    own = mix(colour, lighting.fill, _FILL * 0.6) if lighting.fill else colour
    return times(own, (lighting.ambient,) * 3)


@dataclass
class Flicker:
    """A flame or a tube that wavers: the picture dims by a share that never leaps."""

    shoot: Shoot
    depth: float
    dark: Colour
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over everything."""
        return Place.AIR, 0.2

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """One veil of the set's dark."""
        waver = wander(4.0 * self.shoot.seconds(frame), self.shoot.stage.seed + 401)
        alpha = 0.5 * self.depth * min(1.0, max(0.0, 0.5 + 0.6 * waver))
        canvas.drawRect(skia.Rect.MakeLTRB(*view.bounds), skia.Paint(Color=ink(self.dark, alpha)))


def flickers(shoot: Shoot, light: Light) -> list[Flicker]:
    """The waver of a scene's lights, as deep as that of the most restless one."""
    depth = max((each.flicker for each in shoot.stage.set.lighting), default=0.0)
    return [Flicker(shoot, depth, light.dark)] if depth else []
