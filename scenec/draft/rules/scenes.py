"""A dream parted into scenes: another place, another hour, or waking up begins one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..reading import Dream, Sentence, Where

DAY, MORNING = "DAY", "MORNING"


@dataclass(frozen=True, slots=True)
class Scene:
    """Sentences at one place and hour. `guessed`: the hour is ours; `become`: the last place turned into this one."""

    where: Where
    hour: str
    guessed: bool
    sentences: tuple[Sentence, ...]
    wakes: bool = False


def scenes(dream: Dream, anywhere: Where, bed: Where) -> tuple[Scene, ...]:
    """The scenes in order, each with at least one sentence."""
    return tuple(_scenes(dream, anywhere, bed))


def _scenes(dream: Dream, anywhere: Where, bed: Where) -> Iterator[Scene]:
    where, hour, told = _first_place(dream, anywhere), _first_hour(dream), bool(_first_hour(dream))
    begun: list[Sentence] = []
    woke = False
    for sentence in dream.sentences:
        wakes = sentence.wakes and not sentence.where
        there = bed if wakes else sentence.where or where
        then = MORNING if wakes else sentence.state("hour") or hour
        if begun and (there.name != where.name or (then != hour and bool(hour))):
            yield Scene(where, hour or DAY, not told, tuple(begun), woke)
            begun = []
        woke = wakes or (woke and there is where)
        where, hour, told = there, then, told or bool(sentence.state("hour")) or wakes
        begun.append(sentence)
    if begun:
        yield Scene(where, hour or DAY, not told, tuple(begun), woke)


def _first_place(dream: Dream, anywhere: Where) -> Where:
    """Where it begins: the first place it names, if it names one before anything is done elsewhere."""
    return next((s.where for s in dream.sentences if s.where), anywhere)


def _first_hour(dream: Dream) -> str:
    """The hour at the beginning: told in the first sentences before another place comes."""
    for index, sentence in enumerate(dream.sentences):
        if index and sentence.where is not None:
            break
        if sentence.state("hour"):
            return sentence.state("hour")
    return ""
