"""A stage on which lights come on or go out: it is filmed once in each light, and one picture gives way to the next."""

from __future__ import annotations

from functools import cached_property

import cv2
import numpy as np

from scenec.compiler.film.picture import Footage
from scenec.compiler.film.stage import Stage

from .paper import Pixels
from .play import Play
from .practicals import out, switches

_OVER = 4
"""Frames in which a filament glows up or dies away."""


class Switched:
    """Footage of a stage whose lights change. Each light is made ready when it is first seen."""

    def __init__(self, footage: Footage, stage: Stage, size: tuple[int, int], quality: str) -> None:
        self.frames = footage.frames
        self._footage, self._stage, self._size, self._quality = footage, stage, size, quality
        self._starts = (0.0, *switches(stage))
        self._plays: dict[int, Play] = {}

    def frame(self, n: int) -> Pixels:
        """Frame `n` of the footage: BGRA, opaque."""
        frame = self._footage.first + n
        index = max(i for i, start in enumerate(self._starts) if start <= frame)
        share = (frame - self._starts[index]) / _OVER
        if index == 0 or share >= 1.0:
            return self._play(index).frame(n)
        np.copyto(self._before, self._play(index - 1).frame(n))
        after = self._play(index).frame(n)
        return np.asarray(cv2.addWeighted(self._before, 1.0 - share, after, share, 0.0), np.uint8)

    @cached_property
    def _before(self) -> Pixels:
        return np.zeros((self._size[1], self._size[0], 4), np.uint8)

    def _play(self, index: int) -> Play:
        if index not in self._plays:
            dark = out(self._stage, self._starts[index])
            self._plays[index] = Play(self._footage, self._stage, self._size, self._quality, dark)
        return self._plays[index]
