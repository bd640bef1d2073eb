"""The mixing desk: strips onto buses, buses under speech, everything into one master; part after part, over tapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from scenec.compiler.film.sound import Mix, Strip

from ...stems import STEMS
from .. import files, loudness
from ..signal import RATE, Sound, gains
from ..tape import PART, Tape
from .channel import Channel
from .ducking import Duck, MusicDuck, curve, ducks
from .evening import Evening
from .limiter import DialogueCompressor
from .master import Master
from .strips import Bus

BUSES = ("dialogue", "music", "ambience", "effects")

_EFFECTS_SHARE = 0.35
"""Beds and effects go down this share of the music's depth."""


def mix(order: Mix, inputs: Mapping[str, Path], folder: Path) -> dict[str, Path]:
    """Mix the film as ordered into files of `folder`: audio, and the stems that add up to it, ambience with effects.

    Needs memory for the sounds that play at once and little more. Raises KeyError for an input or a bus that there is
    not: a bug of the plan.
    """
    with ExitStack() as opened:
        tapes = {stem: opened.enter_context(Tape(folder / f"{stem}.tape")) for stem in STEMS}
        high = opened.enter_context(Tape(folder / "high.tape", channels=1))
        spoken, played = _record(order, inputs, tapes)
        speech = [(float(start), float(end)) for start, end in order.speech]
        _duck(tapes, ducks(spoken, played, speech))
        total = Total(tapes, order.evenness)
        return _write(total, Master(total, high, order.loudness, order.peak), folder)


def _record(order: Mix, inputs: Mapping[str, Path], tapes: Mapping[str, Tape]) -> tuple[Sound, Sound]:
    """Every bus through its channel onto its tape; the powers of the blocks of speech and of music."""
    count, strips = round(order.seconds * RATE), {bus: list[Strip]() for bus in BUSES}
    for strip in order.strips:
        strips[strip.bus].append(strip)
    buses = {bus: Bus(strips[bus], inputs, count) for bus in BUSES}
    channels, compress = {bus: Channel(bus) for bus in BUSES}, DialogueCompressor()
    meters = {bus: loudness.Meter() for bus in ("dialogue", "music")}
    for first in range(0, count, PART):
        part = {bus: channels[bus](buses[bus].part(first, min(first + PART, count))) for bus in BUSES}
        part["dialogue"] = compress(part["dialogue"])
        part["effects"] += part.pop("ambience")
        for bus, meter in meters.items():
            meter.add(part[bus])
        for stem, tape in tapes.items():
            tape.write(part[stem])
    return meters["dialogue"].blocks, meters["music"].blocks


def _duck(tapes: Mapping[str, Tape], found: Sequence[Duck]) -> None:
    """Music and effects go down under speech, where they are on tape."""
    music, effects, duck = tapes["music"], tapes["effects"], MusicDuck()
    for first, part in music.parts():
        down = curve(found, part.shape[1], first)
        music.rewrite(first, duck(part, down))
        effects.rewrite(first, effects.read(first, first + PART) * gains(-down * _EFFECTS_SHARE))


class Total:
    """The sum of the stems, evened."""

    def __init__(self, tapes: Mapping[str, Tape], evenness: float) -> None:
        self._tapes, self.count = tapes, tapes["dialogue"].count
        meter = loudness.Meter()
        self._evening = Evening(meter.blocks, 0.0)
        for _, part in self.parts() if evenness > 0 else ():
            meter.add(part)
        self._evening = Evening(meter.blocks, evenness)

    def stems(self) -> Iterator[tuple[int, dict[str, Sound]]]:
        """(first sample, every stem) part after part."""
        for first, speech in self._tapes["dialogue"].parts():
            level = self._evening.gains(first, speech.shape[1])
            rest = {stem: self._tapes[stem].read(first, first + PART) for stem in STEMS[1:]}
            yield first, {stem: sound * level for stem, sound in {"dialogue": speech, **rest}.items()}

    def parts(self) -> Iterator[tuple[int, Sound]]:
        """(first sample, the sum) part after part."""
        for first, stems in self.stems():
            yield first, stems["dialogue"] + stems["music"] + stems["effects"]


def _write(total: Total, master: Master, folder: Path) -> dict[str, Path]:
    """The stems as they are mastered, and their sum, into files."""
    paths = {name: folder / f"{name}.flac" for name in ("audio", *STEMS)}
    with ExitStack() as opened:
        writers = {name: opened.enter_context(files.Writer(path)) for name, path in paths.items()}
        for (_, stems), level in zip(total.stems(), master.gains(total.count), strict=True):
            parts = {stem: sound * level for stem, sound in stems.items()}
            parts["audio"] = parts["dialogue"] + parts["music"] + parts["effects"]
            for name, writer in writers.items():
                writer.write(parts[name])
    return paths
