"""What an hour does to an outdoor set: its sky, its light, and how it tints paper whose own colour stays the same."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...lit import RGB
from ...paper import Colour, lightness, mix, times


@dataclass(frozen=True, slots=True)
class Tone:
    """One hour. Sky from above down to the horizon; `away` is the sky opposite the sun."""

    sky: tuple[Colour, ...]
    away: Colour
    haze: Colour
    sun: tuple[float, float]
    """Azimuth and elevation of the sun or moon, in degrees."""
    orb: Colour
    halo: Colour
    disc: float
    """Tangent of half the width of sun or moon; 0 for none."""
    stars: int
    clouds: tuple[Colour, Colour]
    """Near the sun and away from it."""
    fog: Colour
    wash: Colour
    """What every colour of the set is multiplied by."""
    hue: Colour
    """The colour that binds the set together."""
    bind: float
    """How much of `hue` there is in every colour before it is washed."""
    key: Colour
    rim: Colour
    ambient: Colour
    cool: Colour
    shadow: Colour
    dark: Colour
    lamps: float
    """How brightly windows and street lamps burn, 0 to 1."""
    mist: float = 1.0
    """How far the air hides what is far out on the ground, 0 to 1: a clear day shows the land to the horizon."""
    snow: float = 0.0
    """How white what looks up is, 0 to 1."""

    def tint(self, colour: Colour, bind: float | None = None) -> RGB:
        """A paper's own colour as this hour shows it."""
        return times(mix(colour, self.hue, self.bind if bind is None else bind), self.wash)


_DAWN = Tone(
    sky=("#4a64a4", "#8f86c0", "#dc9cb0", "#ffb48c", "#ffdca4"), away="#7684bc", haze="#f8c8b4", sun=(48.0, 7.0),
    orb="#ffe9a8", halo="#ffd890", disc=0.036, stars=0, clouds=("#f6bcb4", "#9a92c8"), fog="#f0c6b8",
    wash="#f2ccc8", hue="#a486c0", bind=0.22, key="#fff0d4", rim="#fff0c0", ambient="#9a8cc0", cool="#a8b8f0",
    shadow="#4a3c80", dark="#281a48", lamps=0.5,
)  # fmt: skip
_DAY = Tone(
    sky=("#3f8ac8", "#78b8e0", "#aedaec", "#d8eef0", "#f2f4ea"), away="#8cc0e2", haze="#e8f2ee", sun=(48.0, 26.0),
    orb="#fffbe0", halo="#fff4cc", disc=0.034, stars=0, clouds=("#ffffff", "#e4eef6"), fog="#dcecee",
    wash="#ffffff", hue="#9cc0d0", bind=0.06, key="#fff8ea", rim="#ffffff", ambient="#9cb0cc", cool="#c0dcff",
    shadow="#2c4a70", dark="#16283c", lamps=0.0, mist=0.2,
)  # fmt: skip
_DUSK = Tone(
    sky=("#1c1e50", "#4c3a7e", "#a4548c", "#f08c70", "#ffc484"), away="#2e3674", haze="#f0a080", sun=(48.0, 4.0),
    orb="#ffd08a", halo="#ff9a60", disc=0.04, stars=260, clouds=("#e88c8c", "#5a4c90"), fog="#b87a90",
    wash="#b888a4", hue="#5a3c80", bind=0.38, key="#ffcc98", rim="#ffc890", ambient="#6c5c98", cool="#8a86dc",
    shadow="#22164c", dark="#140c30", lamps=0.9,
)  # fmt: skip
_NIGHT = Tone(
    sky=("#081028", "#12234e", "#26466f", "#4a6f94", "#86a2b4"), away="#0c1838", haze="#8aa6ba", sun=(60.0, 16.0),
    orb="#fff0cc", halo="#d8d0b8", disc=0.046, stars=900, clouds=("#7490b0", "#2c4470"), fog="#56789c",
    wash="#7088b4", hue="#31588c", bind=0.55, key="#e2e2f0", rim="#e8ecdc", ambient="#545a8c", cool="#7f9fe0",
    shadow="#081030", dark="#050a1a", lamps=1.0,
)  # fmt: skip

_COVER = {"rain": (0.62, 0.86), "storm": (0.9, 0.62), "snow": (0.6, 1.0), "fog": (0.66, 0.98)}
"""By weather: how much cloud is before the sky, and what it leaves of the light."""


_STARS = 2600
"""Of a sky that is full of them."""


def clouded(tone: Tone, weather: str) -> Tone:
    """The tone under the clouds that a weather brings: greyer, flatter, without a sun that shines through."""
    cover, left = _COVER.get(weather, (0.0, 1.0))
    if weather == "stars":
        return replace(tone, stars=_STARS, clouds=tone.clouds, disc=0.6 * tone.disc)
    if not cover:
        return tone
    level = lightness(tone.sky[len(tone.sky) // 2])
    cloud = times(mix("#8c98a8", tone.hue, 0.25), (level + 0.35, level + 0.35, level + 0.35))

    def grey(colour: Colour) -> RGB:
        return times(mix(colour, cloud, cover), (left, left, left))

    return replace(
        tone,
        sky=tuple(grey(colour) for colour in tone.sky),
        away=grey(tone.away),
        haze=grey(tone.haze),
        fog=grey(tone.fog),
        wash=times(mix(tone.wash, "#c4ccd4", 0.3 * cover), (left, left, left)),
        clouds=(grey(tone.clouds[0]), grey(tone.clouds[1])),
        disc=0.0,
        stars=0,
        mist=max(tone.mist, cover),
        ambient=mix(tone.ambient, tone.cool, 0.2 * cover),
        key=mix(tone.key, "#c4ccd8", 0.5 * cover),
        lamps=max(tone.lamps, 0.6 * cover),
    )


TONES = {"dawn": _DAWN, "day": _DAY, "dusk": _DUSK, "night": _NIGHT}
"""Over open country."""
