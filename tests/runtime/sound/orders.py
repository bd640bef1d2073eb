"""Orders for sounds, and how a test carries one out."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from scenec.compiler.canonical import plain
from scenec.compiler.film.entities import Voice
from scenec.compiler.film.sound import MusicCue, SpeechTake
from scenec.runtime.sound import files
from scenec.runtime.sound.signal import Sound
from scenec.runtime.sound.voice.take import Spoken, take
from scenec.runtime.tasks.contract import Operation, Work

ALTO = Voice(
    language="en-GB",
    pitch_low=150,
    pitch_high=200,
    formants=108,
    rate=158,
    range=32,
    resample=1.0,
    flutter=3,
    roughness=1,
    jitter=0.5,
    tremor=0.0,
    tremor_hz=5.0,
    air=0.05,
    darkness=0.0,
    equalise=0.7,
    breath=-32.0,
    effect="none",
    seed=11,
)
"""A woman of 34: alto, dry."""

BARITONE = replace(
    ALTO,
    pitch_low=88,
    pitch_high=118,
    formants=96,
    rate=138,
    range=30,
    resample=0.97,
    darkness=1.0,
    breath=-27.0,
    seed=12,
)
"""A man of 40, tired."""

LINE = "Somebody always asks. You only have to be quiet enough."


@dataclass(frozen=True)
class Heard:
    """What a speech task gave."""

    sound: Sound
    seconds: float
    onset: float
    words: list[list[float]]
    phonemes: list[tuple[str, float, float]]


def perform(
    operation: Operation, order: Any, folder: Path, inputs: Mapping[str, Path] | None = None
) -> Mapping[str, Path]:
    """Carry an order out as the runtime does: its parameters have been through JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    params = json.loads(json.dumps(plain(order)))
    return operation.run(Work(params, inputs or {}, folder, lambda share: None))


def heard(outputs: Mapping[str, Path]) -> Heard:
    """A speech task's outputs, read back."""
    timing = json.loads(outputs["timing"].read_text(encoding="utf-8"))
    phonemes = [(ipa, start, end) for ipa, start, end in timing["phonemes"]]
    return Heard(files.read(outputs["audio"]), timing["seconds"], timing["onset"], timing["words"], phonemes)


def say(order: SpeechTake) -> Spoken:
    """A take, spoken in a scratch folder."""
    with tempfile.TemporaryDirectory() as folder:
        return take(order, Path(folder))


def line(words: str = LINE, voice: Voice = ALTO, *delivery: str) -> SpeechTake:
    """A line in a room."""
    return SpeechTake(words, voice, delivery)


def cue(seconds: int, *moods: str, hits: tuple[Fraction, ...] = (), ends: str = "ring", words: str = "") -> MusicCue:
    """A cue that grows to two thirds of its length."""
    length = Fraction(seconds)
    shape = ((Fraction(0), 0.35), (length * 2 / 3, 0.8), (length, 0.4))
    return MusicCue(length, moods, words, hits, shape, ends, 7)
