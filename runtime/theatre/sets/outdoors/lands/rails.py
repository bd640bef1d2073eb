"""Railway."""

from __future__ import annotations

import skia

from ....paper import paint
from ..laid import deck, paving, tracks
from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone

_YARD = ((-6.6, -60.0), (11.2, -60.0), (11.2, 60.0), (-6.6, 60.0))
"""The platform and two tracks, from west to east: one picture, for a plane is dear."""

_WIDE = 8.8
"""Metres of platform."""


def _yard(canvas: skia.Canvas, tone: Tone, scale: float, size: tuple[float, float]) -> None:
    wide, long = size
    middle = (wide + _WIDE) / 2
    for left, right in ((_WIDE, middle), (middle, wide)):
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(left * scale, 0, right * scale, long * scale))
        canvas.translate(left * scale, 0)
        tracks(canvas, tone, scale, (right - left, long))
        canvas.restore()
    canvas.save()
    canvas.clipRect(skia.Rect.MakeWH(_WIDE * scale, long * scale))
    paving(canvas, tone, scale, (_WIDE, long))
    canvas.drawRect(
        skia.Rect.MakeLTRB((_WIDE - 0.7) * scale, 0, (_WIDE - 0.5) * scale, long * scale),
        paint(tone.tint("#f0d890"), 0.8),
    )
    canvas.restore()


_railway = deck(_YARD, _yard, 40.0)


RAILWAY = Land(
    paved=True,
    texture=Texture("#94907c", ("#a09a80", "#848470"), "pebbles", "#a8a49c"),
    ridges=(
        Ridge("hills", 0.11, "#8ca0a4", 0.45),
        Ridge("houses", 0.05, "#9c8890", 0.4),
        Ridge("woods", 0.05, "#5c7864", 0.35),
    ),
    scatter=(
        Scatter("broadleaf", 8, 22.0, 50.0, 5.0, 8.0, sector=(40.0, 150.0)),
        Scatter("grass", 26, 12.0, 24.0, 0.3, 0.6, sector=(40.0, 140.0)),
    ),
    fixed=(
        Fixed("station", -8.6, 6.0, 7.0),
        Fixed("station", -9.4, -13.0, 6.4),
        Fixed("carriage", 10.4, 9.0, 3.5),
        Fixed("carriage", 9.4, 25.0, 3.5),
        Fixed("carriage", 9.4, -17.0, 3.5),
        Fixed("signal", 2.2, 9.6, 6.0),
        Fixed("signal", 6.9, -10.0, 6.0),
        Fixed("lamp", -1.2, 7.6, 3.8),
        Fixed("lamp", -1.2, -8.6, 3.8),
        Fixed("bench", -3.6, -3.4, 0.9),
        Fixed("bench", -3.4, 4.4, 0.9),
        *(Fixed("pole", 13.0, along, 7.5) for along in (-40.0, -26.0, -12.0, 3.0, 18.0, 34.0)),
    ),
    air=(16.0, 80.0),
    clouds=26,
    more=_railway,
    airs=(("pollen", "dawn day dusk night"),),
    veil=1.2,
)
