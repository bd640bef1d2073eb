"""A card as it is filmed: the scene, the lightbox before it, the words, and a slow move towards them."""

from __future__ import annotations

import numpy as np

from scenec.compiler.film.picture import Footage
from scenec.compiler.film.stage import Card

from ..finish import Finish
from ..paper import Pixels, surface
from .ground import Ground
from .leaf import Leaf, Nearing
from .lightbox import lightbox
from .palette import HOURS
from .scenes import scene
from .setting import SETTINGS, Page

_GROWTH, _DRIFT = 0.05, 14.0
"""How much the nearest sheet grows over the card's time, and designed pixels it drifts."""

_RISING = 1.0
"""Seconds at either end of a scroll in which it stands."""


class Show:
    """Footage of a card."""

    def __init__(self, footage: Footage, card: Card, size: tuple[int, int], quality: str) -> None:
        self.frames = footage.frames
        self._first = footage.first
        self._rate = float(card.rate)
        self._seconds = card.frames / self._rate
        palette = HOURS[card.dressing.hour]
        page = Page.of(size, palette)
        self._setting = SETTINGS[card.kind](page, card)
        opening = self._setting.opening
        ground = Ground(size, opening, palette, page.k, card.dressing.seed % 1000)
        behind = scene(card.dressing.kind, ground, card.dressing.hour, card.kind != "title")
        frame = lightbox(size, opening, palette, page.k, growth=self._setting.growth, seed=3 + card.seed % 97)
        self._leaves: list[Leaf] = [*behind, *frame]
        self._nearing = Nearing((opening.x, opening.y), _GROWTH, _DRIFT * page.k, self._seconds)
        grades = card.dressing.grades
        self._finish = Finish(
            size, palette.shadow, strength=0.4, grades=grades, seed=card.seed, grain=quality != "draft"
        )
        self._pixels: Pixels = np.zeros((size[1], size[0], 4), np.uint8)
        self._canvas = surface(self._pixels).getCanvas()

    def frame(self, n: int) -> Pixels:
        """Frame `n` of the footage: BGRA, opaque."""
        frame = self._first + n
        seconds = frame / self._rate
        canvas = self._canvas
        for leaf in self._leaves:
            self._nearing.lay(canvas, leaf, seconds)
        canvas.save()
        canvas.translate(0, -self._setting.scroll * self._risen(seconds))
        for word in self._setting.words:
            word.draw(canvas, seconds)
        canvas.restore()
        self._finish.grade(self._pixels)
        self._finish.draw(canvas, frame)
        self._pixels[..., 3] = 255
        return self._pixels

    def _risen(self, seconds: float) -> float:
        span = max(0.1, self._seconds - 2 * _RISING)
        return min(1.0, max(0.0, (seconds - _RISING) / span))
