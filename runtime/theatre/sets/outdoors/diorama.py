"""An outdoor set made ready for a shot: its data at the stage's hour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from scenec.compiler.film.look import Lighting

from ...drift import DRIFTS, Specks
from ...lamps import cast, tinged
from ...light import Air, Light
from ...paper import Paper, mix
from ...piece import Piece
from ...shoot import Shoot
from ...things.water import Surface
from ...veils import Veils
from ...view import View
from ..scenery import Scenery
from .land import Land, snowed
from .painting import painted_land
from .sky import sky
from .standing import standing
from .terrain import terrain
from .tone import TONES, Tone, clouded


def diorama(land: Land) -> Callable[[Shoot], Scenery]:
    """The set that a land makes."""

    def ready(shoot: Shoot) -> Scenery:
        dressing = shoot.stage.set
        hour = dressing.hour
        weather = dressing.weather.casefold() if land.open_air else ""
        tone = _cast(clouded(land.tone(TONES[hour], hour), weather), dressing.lighting)
        if shoot.out & {"lamp", "lights"}:
            tone = replace(tone, lamps=0.0)
        if weather == "snow":
            tone = replace(tone, snow=0.8)
        shown = painted_land(snowed(land) if weather == "snow" else land, dressing.colour)
        pieces: list[Piece] = [*sky(shoot, shown, tone), *terrain(shoot, shown, tone), *land.more(shoot, tone)]
        if land.veil:
            pieces.append(Veils(shoot, mix(tone.fog, tone.rim, 0.4), land.veil))
        pieces += [Specks(shoot, DRIFTS[name]) for name, hours in land.airs if hour in hours]
        light = _light(land, tone)
        body = tone.tint(shown.texture.base if shown.texture is not None else "#5c84a4")
        return Scenery(
            open_air=land.open_air,
            paved=land.paved,
            pieces=pieces,
            stands=standing(land, tone, shoot.stage.set.seed),
            light=light,
            paper=Paper(shadow=tone.shadow, gleam=mix(tone.rim, "#ffffff", 0.4), depth=0.4),
            shadow=tone.shadow,
            longest=4.5,
            vignette=land.vignette * (0.6 + 0.4 * tone.mist),
            behind=View.ground,
            outer=light,
            surface=Surface(
                partial(_level, land.level), mix(body, "#ffffff", 0.5), body, tone.shadow, pointed=False, outside=False
            ),
        )

    return ready


def _cast(tone: Tone, lighting: tuple[Lighting, ...]) -> Tone:
    """The tone in the light that the scene asks for: paper, air and the sky's foot take its hue."""
    if not lighting:
        return tone
    above, low = tone.sky[:2], tone.sky[2:]
    sky = (*(tinged(each, lighting, 0.12) for each in above), *(tinged(each, lighting, 0.32) for each in low))
    return replace(
        tone,
        sky=sky,
        away=tinged(tone.away, lighting, 0.12),
        haze=tinged(tone.haze, lighting, 0.3),
        fog=tinged(tone.fog, lighting, 0.3),
        wash=cast(tone.wash, lighting),
        rim=cast(tone.rim, lighting),
    )


def _light(land: Land, tone: Tone) -> Light:
    return Light(
        colour=tone.key,
        rim=tone.rim,
        ambient=tone.ambient,
        cool=tone.cool,
        dark=tone.dark,
        air=Air(tone.fog, *land.air),
        sun=tone.sun,
        power=0.95,
    )


def _level(level: float, view: View, away: float) -> float:
    """Row of the ground or water at a distance."""
    return view.row(level, away)
