"""How well a line's length is guessed: `python -m bench.speech_lengths [LANGUAGE ...] [--every N]`.

Each sentence is spoken by one of three voices, the voice alone is measured, and the estimate is held against it.
Sentences are parted by their digest: FIT of a language are what `bench.fit_speech` may look at, the rest is the test.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import median
from typing import Annotated

import typer

from scenec.compiler.declarations import declarations
from scenec.compiler.film.entities import Character, Voice
from scenec.compiler.film.sound import SpeechTake
from scenec.compiler.identity.voices import voice
from scenec.compiler.library import Library
from scenec.compiler.source import NOWHERE
from scenec.compiler.syllables import word_times
from scenec.project import standard_library
from scenec.runtime.sound.voice.take import take

from .table import table

LANGUAGES = {"en": "en-GB", "es": "es", "de": "de", "ru": "ru", "it": "it", "ja": "ja"}
"""Those with sentences, and what a voice that speaks them says of it."""

FIT = 40
"""Sentences of a language that fitting may see; a hundred are left for the test."""

_SPEAKERS = (("MARA", "woman, 34"), ("OTTO", "old man, 70"), ("TIM", "boy, 9"))


@dataclass(frozen=True)
class Line:
    """A sentence as one of the voices says it."""

    words: str
    language: str
    voice: Voice

    def measured(self) -> float:
        """Seconds from the first sound to the end of the last word."""
        with tempfile.TemporaryDirectory() as folder:
            timing = take(SpeechTake(self.words, self.voice), Path(folder)).timing
        return timing.words[-1][1] - timing.onset

    def estimated(self) -> float:
        """The same, guessed."""
        return float(word_times(self.words, self.voice.rate, self.language)[-1][1])


def sentences(language: str) -> tuple[list[str], list[str]]:
    """Those to fit by and those to test with, each in the order of their digests."""
    text = (Path(__file__).parent / "sentences" / f"{language}.txt").read_text(encoding="utf-8")
    ordered = sorted(text.splitlines(), key=lambda line: sha256(line.encode()).hexdigest())
    return ordered[:FIT], ordered[FIT:]


def lines(language: str, words: list[str]) -> Iterator[Line]:
    """The sentences, each said by the next of the voices."""
    library = Library(e for name, text in standard_library().items() for e in declarations(name, text)[0].entries)
    voices = [voice(library, Character(name, who, NOWHERE), LANGUAGES[language]) for name, who in _SPEAKERS]
    for number, sentence in enumerate(words):
        yield Line(sentence, language, voices[number % len(voices)])


def main(
    languages: Annotated[list[str] | None, typer.Argument(help="Of en es de ru it ja; all if none.")] = None,
    every: Annotated[int, typer.Option(help="Take only every so manieth sentence.")] = 1,
) -> None:
    """Print a row a language."""
    rows = []
    for language in languages or LANGUAGES:
        spoken = [(line, line.measured()) for line in lines(language, sentences(language)[1][::every])]
        errors = sorted(abs(line.estimated() - seconds) / seconds for line, seconds in spoken)
        whole = sum(line.estimated() for line, _ in spoken) / sum(seconds for _, seconds in spoken) - 1
        worst = errors[int(0.9 * len(errors))]
        rows.append((language, len(errors), f"{median(errors):.1%}", f"{worst:.1%}", f"{whole:+.1%}"))
    table("Estimated lengths of speech", ("language", "sentences", "median error", "9 of 10 under", "in all"), rows)


if __name__ == "__main__":
    typer.run(main)
