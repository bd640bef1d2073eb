"""Light in a room, reckoned once for each surface on a coarse grid: lamps and windows, by distance and by angle."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ...light import Air, Light
from ...paper import Colour, Pixels, mix, rgb, times
from .hours import HOURS, Hour
from .plan import Plan

Floats = NDArray[np.float64]

_STEP = 0.16
"""Metres between the points at which light is reckoned."""

_WRAP = 0.45
"""Light bends this far round an edge: rooms are full of reflections."""

_KNEE = 0.72
"""What is lighter than this is drawn together, so that paper near a lamp keeps its pattern."""


_SPARED = 0.62
"""What is left on of the tubes of a place at night."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something light comes from."""

    at: tuple[float, float, float]
    colour: Colour
    power: float
    reach: float


def sources(plan: Plan, hour: Hour, lights: tuple[str, ...]) -> tuple[Source, ...]:
    """The lamps and windows of a room. By moonlight alone the lamps are out."""
    share = 0.12 if "moonlight" in lights and "lamplight" not in lights and "candlelight" not in lights else hour.lamps
    share = max(share, 1.0 - plan.daylight)
    spared = {"tube": _SPARED} if hour.lamps == 1.0 else {}
    found = [
        Source((lamp.x, lamp.y, lamp.z), lamp.colour, lamp.power * share * spared.get(lamp.kind, 1.0), lamp.reach)
        for lamp in plan.lamps
    ]
    unlit = share < 0.2 or not any(lamp.power for lamp in plan.lamps)
    by_night = min(1.0, 1.5 / max(1, len(plan.glazed)) ** 0.5) * (1.9 if unlit else 1.0)
    strength = hour.power * plan.daylight * (by_night if hour.lamps == 1.0 else 1.0)
    for opening in plan.glazed:
        x, z = plan.spot(opening.side, opening.at, 0.25)
        area = min(1.6, max(0.55, opening.width * (opening.high - opening.low) / 1.6))
        at = (x, (opening.low + opening.high) / 2, z)
        found.append(Source(at, hour.window, strength * area**0.5, min(3.6, 0.6 * plan.width)))
    return tuple(found)


def lightmap(points: Floats, normal: tuple[float, float, float], lights: tuple[Source, ...], ambient: Colour) -> Floats:
    """What paper at `points` (..., 3) facing `normal` is multiplied by: (..., 3), red, green, blue, 0 to 1."""
    total = np.empty(points.shape)
    total[:] = rgb(ambient)
    for source in lights:
        way = np.asarray(source.at) - points
        distance = np.sqrt((way**2).sum(axis=-1)) + 1e-6
        angle = (way @ np.asarray(normal)) / distance
        gain = (
            np.clip((angle + _WRAP) / (1.0 + _WRAP), 0.0, 1.0) * source.power / (1.0 + (distance / source.reach) ** 2)
        )
        total += 1.15 * gain[..., None] * np.asarray(rgb(source.colour))
    over = np.maximum(0.0, total - _KNEE)
    return np.minimum(total, _KNEE) + (1.0 - _KNEE) * (1.0 - np.exp(-over / (1.6 * (1.0 - _KNEE))))


def filled(plan: Plan, hour: str) -> Colour:
    """What fills the shadows of a room at an hour."""
    return times(HOURS[hour].ambient, plan.shade)


def grid(width: float, height: float) -> tuple[Floats, Floats]:
    """Places across and up a surface, `_STEP` metres apart at most."""
    columns, rows = max(3, int(width / _STEP)), max(3, int(height / _STEP))
    return np.linspace(0.0, width, columns), np.linspace(0.0, height, rows)


def shone(pixels: Pixels, light: Floats) -> None:
    """Multiply a coarse map of light (rows, columns, 3) over pixels in place; their alpha is left alone."""
    height, width = pixels.shape[:2]
    fine = cv2.resize((light[..., ::-1] * 255.0).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    levels = np.empty((height, width, 4), np.uint8)
    levels[..., :3] = np.clip(fine, 0, 255)
    levels[..., 3] = 255
    cv2.multiply(pixels, levels, dst=pixels, scale=1 / 255)


def key_light(plan: Plan, hour: Hour, lights: tuple[Source, ...]) -> Light:
    """The strongest source as the key of whoever stands in the room."""
    key = max(lights, key=lambda source: source.power, default=Source((0.0, plan.height, 0.0), "#ffffff", 1.0, 4.0))
    lowered = (key.at[0], min(key.at[1], 2.6), key.at[2])
    return Light(
        colour=mix(key.colour, "#ffffff", 0.25),
        rim=mix(key.colour, "#ffffff", 0.2),
        ambient=mix(times(hour.ambient, plan.shade), "#ffffff", 0.14),
        cool=hour.cool,
        dark=hour.dark,
        air=Air(mix(hour.dark, key.colour, 0.25), 4.0, 70.0),
        at=lowered,
        power=1.25,
        reach=max(5.0, 1.6 * key.reach),
    )
