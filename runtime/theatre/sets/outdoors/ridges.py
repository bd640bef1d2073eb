"""Ridges: lines of hills, peaks, trees, roofs round the horizon, each one sheet or a row of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import radians
from random import Random

import skia

from scenec.compiler.film.camera import turned

from ...lit import RGB
from ...paper import Layer, Paper, along, mix, oval, poly, rect, sheet, smooth
from ...strip import Window
from ..heavens import rolling
from .land import Ridge
from .tone import Tone

_STEP = 8
"""Pixels from point to point of a crest."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What a ridge is drawn with."""

    layer: Layer
    window: Window
    paper: Paper
    tone: Tone
    ridge: Ridge
    seed: int

    @property
    def colour(self) -> RGB:
        return self.tone.tint(self.ridge.colour)

    def lay(self, path: skia.Path, colour: RGB, *, lift: float = 3.0, gleaming: float = 0.45) -> None:
        """A sheet that is lit above and falls into the air's colour below."""
        box = path.getBounds()
        stops = [(mix(colour, self.tone.rim, 0.12), 1.0), (colour, 1.0), (mix(colour, self.tone.fog, 0.25), 1.0)]
        fill = along((0, box.top()), (0, min(box.bottom(), self.window.row(self.ridge.low) + 2)), stops)
        sheet(self.layer.canvas, path, colour, self.paper, lift, fill=fill, gleaming=gleaming)

    def places(self, low: float, high: float, overlap: float = 0.9) -> Iterator[tuple[float, float, Random]]:
        """Objects side by side round the horizon: (pixels across, width in pixels, its own chance)."""
        chance = Random(self.seed)
        azimuth = 0.0
        while azimuth < 360.0:
            wide, own = chance.uniform(low, high), chance.randint(0, 1 << 30)
            for x in self.window.columns(azimuth, high):
                if -wide < x / max(1.0, self.window.scale) * 57.3 < self.window.east - self.window.west + wide:
                    yield x, radians(wide) * self.window.scale, Random(own)
            azimuth += wide * overlap

    def crest(self, wave: Callable[[float], float]) -> list[tuple[float, float]]:
        """Points of a line whose tangent is a function of the azimuth."""
        width = self.window.size[0]
        return [(float(x), self.window.row(wave(self.window.azimuth(x)))) for x in range(-24, width + 32, _STEP)]

    def under(self, crest: list[tuple[float, float]]) -> skia.Path:
        """All that lies under a line."""
        width, bottom = self.window.size
        return poly([*crest, (width + 60, bottom + 40), (-60, bottom + 40)])


def _hills(line: _Line) -> None:
    """Soft backs."""
    wave, ridge = rolling(line.seed, 3, 14), line.ridge
    line.lay(line.under(line.crest(lambda a: ridge.low + ridge.high * (0.55 + 0.3 * wave(a)))), line.colour)


def _dunes(line: _Line) -> None:
    """Long backs with sharp crests."""
    wave, ridge = rolling(line.seed, 4, 11, 3), line.ridge
    line.lay(line.under(line.crest(lambda a: ridge.high * (0.9 - 0.6 * abs(wave(a))))), line.colour, gleaming=0.6)


def _swell(line: _Line) -> None:
    """Far waves."""
    wave, ridge = rolling(line.seed, 40, 90, 4), line.ridge
    line.lay(line.under(line.crest(lambda a: ridge.low + ridge.high * (0.7 + 0.25 * wave(a)))), line.colour)


def _peaks(line: _Line) -> None:
    """Mountains with a lit and a shaded face, white above."""
    window, tone = line.window, line.tone
    broad = rolling(line.seed + 5, 2, 6)
    for x, wide, chance in line.places(7.0, 17.0, 0.5):
        tall = line.ridge.high * (0.62 + 0.24 * broad(window.azimuth(x))) * chance.uniform(0.7, 1.15)
        foot, top = window.row(line.ridge.low - 0.02), window.row(line.ridge.low + max(0.02, tall))
        high, lean = foot - top, chance.uniform(-0.12, 0.12) * wide
        left = [(x - wide, foot), (x - wide * 0.62, foot - high * 0.36), (x - wide * 0.3 + lean, foot - high * 0.74)]
        right = [(x + wide * 0.26 + lean, foot - high * 0.7), (x + wide * 0.66, foot - high * 0.3), (x + wide, foot)]
        line.lay(poly([*left, (x + lean, top), *right]), line.colour)
        side = 1.0 if turned(window.azimuth(x), tone.sun[0]) > 0 else -1.0
        dark = [(x + lean, top), *(right if side < 0 else left[::-1]), (x + side * -0.06 * wide, foot - high * 0.4)]
        pen = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*mix(line.colour, tone.shadow, 0.5), 0.42))
        line.layer.canvas.drawPath(poly(dark), pen)
        _cap(line, (x + lean, top), wide, high, chance)


def _cap(line: _Line, tip: tuple[float, float], wide: float, high: float, chance: Random) -> None:
    """Snow that ends in ragged tongues."""
    x, y = tip
    drop = 0.24 * high
    hem = [
        (x + wide * 0.26 * u, y + drop * (1 + (0.5 if n % 2 else -0.2) * chance.uniform(0.4, 1)))
        for n, u in enumerate((0.92, 0.5, 0.16, -0.2, -0.55, -0.96))
    ]
    snow = mix(line.tone.tint("#f4f6fa"), line.colour, 0.15)
    sheet(line.layer.canvas, poly([(x, y), *hem]), snow, line.paper, 1, gleaming=0.4)


def _crags(line: _Line) -> None:
    """A wall of broken rock that closes the view."""
    wave, chance = rolling(line.seed, 5, 30, 7), Random(line.seed)
    ridge = line.ridge
    jag = [chance.uniform(-0.12, 0.12) for _ in range(97)]
    line.lay(
        line.under(line.crest(lambda a: ridge.high * (0.75 + 0.25 * wave(a) + jag[int(a * 1.7) % 97]))), line.colour
    )


def _hanging(line: _Line) -> None:
    """Rock that hangs from above, with long teeth."""
    chance, ridge, window = Random(line.seed), line.ridge, line.window
    teeth = [chance.random() ** 3 for _ in range(180)]
    wave = rolling(line.seed, 3, 12)

    def low(azimuth: float) -> float:
        at = azimuth / 2.0
        share, index = at % 1.0, int(at // 1.0)
        fang = teeth[index % 180] * (1.0 - abs(2 * share - 1.0))
        return ridge.low + ridge.high * 0.1 * wave(azimuth) - 0.24 * fang

    points = line.crest(low)
    width = window.size[0]
    path = poly([*points, (width + 60, -60), (-60, -60)])
    line.lay(path, line.colour)


def _woods(line: _Line) -> None:
    """Pines, shoulder to shoulder."""
    window, ridge = line.window, line.ridge
    wave = rolling(line.seed + 1, 3, 12)
    path = skia.Path()
    for x, wide, chance in line.places(0.9, 2.0, 0.55):
        tall = ridge.high * (0.72 + 0.22 * wave(window.azimuth(x))) * chance.uniform(0.6, 1.1)
        foot, top = window.row(ridge.low - 0.01), window.row(ridge.low + tall)
        half, step = wide * 0.6, (foot - top) / 4
        left = [(x - half * (0.3 + 0.22 * n), top + step * n + (0 if n else step * 0.2)) for n in range(1, 4)]
        right = [(2 * x - u, v) for u, v in left[::-1]]
        path.addPath(poly([(x, top), *left, (x - half, foot), (x + half, foot), *right]))
    line.lay(path, line.colour, lift=2)


def _leaves(line: _Line) -> None:
    """Round crowns, shoulder to shoulder."""
    window, ridge = line.window, line.ridge
    path = skia.Path()
    for x, wide, chance in line.places(2.0, 5.0, 0.6):
        tall = ridge.high * chance.uniform(0.6, 1.1)
        y = window.row(ridge.low + tall * 0.55)
        path.addPath(oval(x, y, wide * 0.62, tall * 0.5 * window.scale))
        path.addPath(rect(x - wide * 0.6, y, x + wide * 0.6, window.row(ridge.low - 0.02)))
    line.lay(skia.Op(path, path, skia.PathOp.kUnion_PathOp), line.colour)


def _houses(line: _Line) -> None:
    """Roofs of a town, some windows lit, a steeple now and then."""
    window, ridge = line.window, line.ridge
    for x, wide, chance in line.places(2.2, 5.0, 0.82):
        tall = ridge.high * chance.uniform(0.45, 0.8)
        foot, eaves = window.row(ridge.low - 0.02), window.row(ridge.low + tall)
        half = wide / 2
        line.lay(rect(x - half, eaves, x + half, foot), mix(line.colour, line.tone.rim, 0.15))
        top = eaves - wide * chance.uniform(0.3, 0.5)
        roof = line.tone.tint(mix(ridge.colour, "#a8483c", 0.45))
        if chance.random() < 0.1:
            line.lay(poly([(x - half * 0.4, eaves), (x, eaves - wide * 1.6), (x + half * 0.4, eaves)]), roof)
        line.lay(
            poly(
                [
                    (x - half * 1.15, eaves + 1),
                    (x - half * 0.4, top),
                    (x + half * 0.4, top),
                    (x + half * 1.15, eaves + 1),
                ]
            ),
            roof,
        )
        _windows(line, x, half * 0.7, eaves + 0.12 * wide, min(foot, eaves + 0.7 * wide), chance, 2, 2)


def _towers(line: _Line) -> None:
    """A city's blocks of many floors."""
    window, ridge = line.window, line.ridge
    for x, wide, chance in line.places(2.5, 6.0, 0.86):
        tall = ridge.high * chance.uniform(0.35, 1.0)
        top, half = window.row(ridge.low + tall), wide / 2
        line.lay(
            rect(x - half, top, x + half, window.row(ridge.low - 0.02)),
            mix(line.colour, line.tone.shadow, 0.2 * chance.random()),
        )
        if chance.random() < 0.4:
            line.lay(rect(x - half * 0.06, top - wide * 0.5, x + half * 0.06, top), line.colour, lift=1)
        floors = max(2, min(11, int((window.row(ridge.low) - top) / (wide * 0.3))))
        _windows(line, x, half * 0.8, top + wide * 0.12, window.row(ridge.low), chance, 4, floors)


def _windows(
    line: _Line, x: float, half: float, top: float, foot: float, chance: Random, columns: int, rows: int
) -> None:
    lamps, across, down = line.tone.lamps, 2 * half / columns, (foot - top) / rows
    for row in range(rows):
        for column in range(columns):
            warm = chance.random() < 0.42
            if down < 2.0 or not (lamps > 0.1 and warm):
                continue
            left, high = x - half + across * (column + 0.25), top + down * (row + 0.2)
            box = skia.Rect.MakeLTRB(left, high, left + across * 0.5, high + down * 0.5)
            colour = mix("#ffbc5c", "#ffe2a0", chance.random())
            line.layer.canvas.drawRect(box, skia.Paint(Color4f=skia.Color4f(*colour, 0.9 * lamps)))


def _reef(line: _Line) -> None:
    """Knobs and fans of coral far off."""
    window, ridge = line.window, line.ridge
    for x, wide, chance in line.places(3.0, 9.0, 0.6):
        tall = ridge.high * chance.uniform(0.4, 1.1)
        foot, top = window.row(ridge.low - 0.02), window.row(ridge.low + tall)
        points = [
            (x - wide * 0.5, foot, 1),
            (x - wide * 0.42, (foot + top) / 2),
            (x - wide * 0.16, top),
            (x + wide * 0.2, top + 0.12 * (foot - top)),
            (x + wide * 0.46, (foot + top) / 2),
            (x + wide * 0.5, foot, 1),
        ]
        line.lay(smooth(points), mix(line.colour, line.tone.shadow, 0.25 * chance.random()))


KINDS: dict[str, Callable[[_Line], None]] = {
    "hills": _hills,
    "dunes": _dunes,
    "swell": _swell,
    "peaks": _peaks,
    "crags": _crags,
    "hanging": _hanging,
    "woods": _woods,
    "leaves": _leaves,
    "houses": _houses,
    "towers": _towers,
    "reef": _reef,
}
"""By the name in `Ridge.kind`."""


def ridge(layer: Layer, window: Window, paper: Paper, tone: Tone, each: Ridge, seed: int) -> None:
    """Draw a ridge into a window of the strip."""
    KINDS[each.kind](_Line(layer, window, paper, tone, each, seed))
