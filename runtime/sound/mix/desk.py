"""The mixing desk: strips onto buses, buses under speech, everything into one master."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from scenec.compiler.film.sound import Mix, Strip

from .. import files, loudness
from ..signal import RATE, Sound, add, fade, gain, gains, pan
from .channel import voiced
from .ducking import curve, duck_music, ducks
from .limiter import compress_dialogue
from .master import mastering

BUSES = ("dialogue", "music", "ambience", "effects")

_EFFECTS_SHARE = 0.35
"""Beds and effects go down this share of the music's depth."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """The master and the stems that add up to it, stereo."""

    master: Sound
    dialogue: Sound
    music: Sound
    effects: Sound
    """Ambience included."""


def mix(order: Mix, inputs: Mapping[str, Path]) -> Mixed:
    """Mix the film as ordered. Raises KeyError for an input or a bus that there is not: a bug of the plan."""
    count = round(order.seconds * RATE)
    buses = {bus: np.zeros((2, count)) for bus in BUSES}
    for strip in order.strips:
        _play(buses[strip.bus], strip, files.read(inputs[strip.input]))
    for bus, sound in buses.items():
        buses[bus] = voiced(bus, sound)
    dialogue = compress_dialogue(buses.pop("dialogue"))
    speech = [(float(start), float(end)) for start, end in order.speech]
    down = curve(ducks(dialogue, buses["music"], speech), count)
    music = duck_music(buses.pop("music"), down)
    effects = (buses.pop("ambience") + buses.pop("effects")) * gains(-down * _EFFECTS_SHARE)
    level = mastering(dialogue + music + effects, order.loudness, order.peak, order.evenness)
    for stem in (dialogue, music, effects):
        np.multiply(stem, level, out=stem)  # in place: a long film's stems are large
    return Mixed(dialogue + music + effects, dialogue, music, effects)


def _play(bus: Sound, strip: Strip, sound: Sound) -> None:
    """Put one sound on its bus: at its loudness, faded, in its place. What runs past the film's end is cut."""
    start = round(strip.start * RATE)
    heard = sound[..., : max(bus.shape[1] - start, 0)]
    measured = loudness.integrated(sound)
    level = gain(strip.level - measured) if measured > loudness.SILENCE else 0.0
    placed = pan(heard, strip.pan) if heard.ndim == 1 else _balance(heard, strip.pan)
    add(bus, fade(placed, strip.fade_in, strip.fade_out), start, level)


def _balance(sound: Sound, position: float) -> Sound:
    """A stereo sound leaned to one side: the other channel goes down, its own stays."""
    left, right = min(1.0, 1.0 - position), min(1.0, 1.0 + position)
    return np.stack([sound[0] * left, sound[1] * right])
