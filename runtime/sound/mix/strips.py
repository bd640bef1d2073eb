"""Strips: the sounds of a bus, brought up as the mix comes to them and forgotten when they are over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from scenec.compiler.film.sound import Strip

from .. import files, loudness
from ..signal import RATE, Sound, add, fade, gain, pan


class Bus:
    """The strips of one bus, asked for part after part."""

    def __init__(self, strips: Iterable[Strip], inputs: Mapping[str, Path], count: int) -> None:
        self._waiting = sorted(strips, key=lambda strip: strip.start, reverse=True)
        self._inputs, self._count = inputs, count
        self._playing: list[tuple[int, Sound]] = []

    def part(self, first: int, last: int) -> Sound:
        """What is heard on it from sample `first` to before `last`, stereo. Parts are asked for in order."""
        while self._waiting and round(self._waiting[-1].start * RATE) < last:
            strip = self._waiting.pop()
            start = round(strip.start * RATE)
            self._playing.append((start, _played(strip, files.read(self._inputs[strip.input]), self._count - start)))
        heard = np.zeros((2, last - first))
        for start, sound in self._playing:
            add(heard, sound, start - first)
        self._playing = [(start, sound) for start, sound in self._playing if start + sound.shape[1] > last]
        return heard


def _played(strip: Strip, sound: Sound, room: int) -> Sound:
    """One sound at its loudness, faded, in its place. What runs past the film's end is cut."""
    measured = loudness.integrated(sound)
    level = gain(strip.level - measured) if measured > loudness.SILENCE else 0.0
    heard = sound[..., : max(room, 0)]
    placed = pan(heard, strip.pan) if heard.ndim == 1 else _balance(heard, strip.pan)
    return fade(placed, strip.fade_in, strip.fade_out) * level


def _balance(sound: Sound, position: float) -> Sound:
    """A stereo sound leaned to one side: the other channel goes down, its own stays."""
    left, right = min(1.0, 1.0 - position), min(1.0, 1.0 + position)
    return np.stack([sound[0] * left, sound[1] * right])
