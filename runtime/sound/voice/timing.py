"""When each word and phoneme is heard. Times of the raw voice go through the treatment's time map."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from ..signal import RATE, Sound, fitted
from .source import Event

_STRESS = "ˈˌ"
_GRAIN, _SPEAKS, _LOUD = 0.02, 0.05, 92
"""Seconds of a value of loudness; the share of the peak above which somebody speaks; the percentile of loud vowels."""

Spans = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class TimeMap:
    """Where samples of the raw voice came to lie: `source[i]` is the raw sample read for sample i after `lead`."""

    source: Sound
    lead: int

    def second(self, sample: int) -> float:
        """The second of the treated sound at which a raw sample is heard."""
        return (float(np.interp(sample, self.source, np.arange(len(self.source)))) + self.lead) / RATE


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds from the sound's start, rounded to 1/1000 s: one span a word, in order, one a phoneme."""

    seconds: float
    onset: float
    words: Spans
    phonemes: tuple[tuple[str, float, float], ...]
    loud: tuple[float, ...] = ()
    """How loud the voice is in each 1/50 s: its rms over that of its loud vowels, at most 1."""


def timing(words: tuple[str, ...], events: tuple[Event, ...], time_map: TimeMap, sound: Sound) -> Timing:
    """The timing of a line from the synthesiser's events. `words` as they were said aloud, with one space between."""
    seconds = len(sound) / RATE
    limit = round(seconds - 0.001, 3)
    begins = [min(round(time_map.second(event.sample), 3), limit) for event in events]
    sounded = _phonemes(events, begins, limit)
    spans = _words(words, events, begins, sounded)
    onset = sounded[0][1] if sounded else 0.0
    phonemes = tuple((ipa, a, b) for ipa, a, b, _ in sounded)
    return Timing(round(seconds, 3), onset, spans, phonemes, _loudness(sound) if sounded else ())


def _loudness(sound: Sound) -> tuple[float, ...]:
    grain = round(_GRAIN * RATE)
    rms = np.sqrt((fitted(sound, -(-len(sound) // grain) * grain).reshape(-1, grain) ** 2).mean(axis=1))
    spoken = rms[rms > _SPEAKS * rms.max()]
    loud = np.percentile(spoken, _LOUD) if len(spoken) else 1.0
    return tuple(round(float(value), 2) for value in np.minimum(rms / loud, 1.0))


def _phonemes(events: tuple[Event, ...], begins: list[float], limit: float) -> list[tuple[str, float, float, int]]:
    """(IPA, start, end, character of its word) of everything that sounds; each ends where the next event begins."""
    sounds = [(event, begin) for event, begin in zip(events, begins, strict=True) if not event.word]
    edges = [*(begin for _, begin in sounds), limit]
    return [
        (event.ipa.lstrip(_STRESS), begin, max(begin, end), event.character)
        for (event, _), (begin, end) in zip(sounds, pairwise(edges), strict=True)
        if event.ipa.lstrip(_STRESS)
    ]


def _words(
    words: tuple[str, ...], events: tuple[Event, ...], begins: list[float], sounded: list[tuple[str, float, float, int]]
) -> Spans:
    """One span for each word between spaces.

    Words that the synthesiser speaks as one ("to be") share its time by their letters; a word that is not spoken
    (a dash) takes none, after the one before.
    """
    starts = accumulate((len(word) + 1 for word in words), initial=0)
    tokens = [(start, sum(map(str.isalnum, word))) for start, word in zip(starts, words, strict=False)]
    first: dict[int, float] = {}
    for event, begin in zip(events, begins, strict=True):
        if event.word:
            first.setdefault(_index(tokens, event.character), begin)
    heads = sorted(first)
    spans: list[tuple[float, float]] = []
    after = sounded[0][1] if sounded else 0.0
    spans += [(after, after)] * (heads[0] if heads else len(tokens))
    for head, following in pairwise([*heads, len(tokens)]):
        begin = max(first[head], after)
        until = first.get(following, float("inf"))
        after = max((end for _, start, end, _ in sounded if begin <= start < until), default=begin)
        spans += _shared(begin, after, [letters for _, letters in tokens[head:following]])
    return tuple(spans)


def _shared(begin: float, end: float, letters: list[int]) -> Spans:
    """The time from `begin` to `end` divided among words of so many letters."""
    total = max(sum(letters), 1)
    edges = [round(begin + (end - begin) * sum(letters[:count]) / total, 3) for count in range(len(letters))]
    return tuple(zip(edges, [*edges[1:], end], strict=True))


def _index(tokens: list[tuple[int, int]], character: int) -> int:
    """Which word a character belongs to: the last that begins at or before it."""
    return max(sum(start <= character for start, _ in tokens) - 1, 0)
