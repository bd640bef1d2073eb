"""The raw voice: espeak-ng's samples and events for one line, from a fresh process each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import espeakng_loader
import numpy as np

from scenec.compiler.film.entities import Voice

from ..signal import Sound
from . import espeak
from .delivery import Manner
from .reading import Run, runs
from .variant import base_voice, settle, variant

_LIMIT = 20.0
"""Seconds a line may take; it takes 0.04. A process that hangs is ended and asked again once."""

_APOSTROPHES = "’‘"
_MUTE = '“”„«»"*_~'
"""Signs that espeak-ng would spell out."""


def readable(words: str) -> str:
    """The words without signs and pictures that would be spelled out; every character stays one, in its place."""
    return "".join(_readable(character) for character in words)


def _readable(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    mute = character.isspace() or character in _MUTE or unicodedata.category(character) in ("So", "Cc")
    return " " if mute else character


class VoiceError(Exception):
    """The synthesiser could not be run; the message says why."""


@dataclass(frozen=True, slots=True)
class Event:
    """A word (its character, from 0) or a phoneme (its IPA, empty for a rest) that begins at a sample."""

    word: bool
    sample: int
    character: int
    ipa: str


@dataclass(frozen=True, slots=True)
class Raw:
    """What espeak-ng said: mono samples at its own rate, and where words and phonemes begin in them."""

    samples: Sound
    rate: int
    events: tuple[Event, ...]

    @property
    def silent(self) -> bool:
        """Whether there was nothing to say aloud."""
        return not len(self.samples) or float(np.abs(self.samples).max()) < 2e-3


def synthesise(words: str, voice: Voice, manner: Manner, folder: Path) -> Raw:
    """Speak a line, each stretch of it in its language. `folder` is scratch. Raises VoiceError."""
    spoken = [(run, _spoken(run, voice, manner, folder)) for run in runs(words, voice.language)]
    return _joined([(run.start, raw) for run, raw in spoken])


def _joined(parts: list[tuple[int, Raw]]) -> Raw:
    """Stretches one after another; each begins at a character of the whole."""
    events: list[Event] = []
    place = 0
    for start, raw in parts:
        moved = (Event(e.word, e.sample + place, e.character + start, e.ipa) for e in raw.events)
        events += moved
        place += len(raw.samples)
    return Raw(np.concatenate([raw.samples for _, raw in parts]), parts[0][1].rate, tuple(events))


def _spoken(run: Run, voice: Voice, manner: Manner, folder: Path) -> Raw:
    """One stretch, slower where resampling will quicken it."""
    with tempfile.TemporaryDirectory(dir=folder) as data:
        name = settle(Path(data), variant(voice, manner))
        request = {
            "text": readable(run.text),
            "voice": f"{base_voice(run.language)}+{name}",
            "rate": max(80, round(voice.rate * manner.rate / voice.resample)),
            "pitch": 50,
            "range": min(99, round(voice.range * manner.range)),
        }
        answer = _ask(data, json.dumps(request).encode())
    head, _, samples = answer.partition(b"\n")
    said = json.loads(head)
    events = tuple(
        Event(kind == espeak.WORD, sample, position - 1, ipa) for kind, sample, position, _, ipa in said["events"]
    )
    return Raw(np.frombuffer(samples, "<i2") / 32768.0, int(said["rate"]), events)


def _ask(data: str, request: bytes) -> bytes:
    """The answer of a fresh process. It works in its data folder: espeak-ng has no room for long paths."""
    command = [sys.executable, "-I", "-S", espeak.__file__, str(espeakng_loader.get_library_path()), "."]
    for _ in range(2):
        try:
            done = subprocess.run(
                command,
                input=request,
                capture_output=True,
                timeout=_LIMIT,
                check=False,
                cwd=data,
                env=_environment(),
            )
        except subprocess.TimeoutExpired:
            continue
        if done.returncode == 0:
            return done.stdout
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise VoiceError(last or f"the synthesiser ended with {done.returncode}")
    raise VoiceError(f"the synthesiser gave no answer within {_LIMIT:.0f} s")


def _environment() -> dict[str, str]:
    """What the synthesiser's process needs of ours, and no more: its memory must not depend on the caller's."""
    needed = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
    return {name: os.environ[name] for name in needed if name in os.environ}
