"""A room in the lights that a scene asks for: its lamps take their hue and strength, its shadows their fill."""

from __future__ import annotations

from dataclasses import replace

from scenec.compiler.film.look import Lighting

from ...paper import Colour, mix, times
from .plan import Plan

_HUE, _FILL = 0.75, 0.45
"""How much of a light's own colours the lamps and the shadows of a room take."""


def recoloured(plan: Plan, lighting: tuple[Lighting, ...]) -> Plan:
    """The room in these lights, one after the other. Lamps stay in their places."""
    for each in lighting:
        lamps = tuple(
            replace(lamp, colour=mix(lamp.colour, each.key, _HUE), power=lamp.power * each.strength)
            for lamp in plan.lamps
        )
        plan = replace(plan, lamps=lamps, shade=_filled(plan.shade, each))
    return plan


def _filled(shade: Colour, light: Lighting) -> Colour:
    """White with the fill's hue in it, as bright as the light leaves the shadows."""
    own = mix(shade, mix(light.fill, "#ffffff", 0.4), _FILL) if light.fill else shade
    level = 0.35 + 0.65 * min(1.3, light.ambient)
    return times(own, (level, level, level))
