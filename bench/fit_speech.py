"""The numbers of `compiler/syllables/tongues.py`, fitted to the voices: `python -m bench.fit_speech [LANGUAGE ...]`.

Least squares of the relative error, over the sentences that may be seen and, for the rest after a full stop, over
pairs of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated

import numpy as np
import typer

from scenec.compiler.syllables.tempo import parts
from scenec.compiler.syllables.tongues import RATE

from .speech_lengths import LANGUAGES, Line, lines, sentences
from .table import table

TERMS = ("syllable", "consonant", "word", "comma", "stop", "line")


def terms(line: Line) -> tuple[float, ...]:
    """How many of each of TERMS a line has, as the estimate counts them."""
    found = [parts(word, line.language) for word in line.words.split()]
    rests = [(inside.commas + (after == ","), inside.stops + (after == ".")) for inside, after in found[:-1]]
    rests.append((found[-1][0].commas, found[-1][0].stops))
    return (
        sum(inside.syllables for inside, _ in found),
        sum(inside.consonants for inside, _ in found),
        len(found),
        sum(commas for commas, _ in rests),
        sum(stops for _, stops in rests),
        1,
    )


def spoken(language: str) -> Iterator[Line]:
    """Every sentence that may be seen, and every second one with the next."""
    seen = sentences(language)[0]
    between = "" if language == "ja" else " "
    yield from lines(language, [*seen, *(between.join(pair) for pair in list(pairwise(seen))[::2])])


def fitted(language: str) -> list[int]:
    """Milliseconds of each of TERMS at RATE words a minute."""
    found = [(terms(line), RATE / line.voice.rate, line.measured()) for line in spoken(language)]
    counts = np.array([[count * slower / seconds for count in each] for each, slower, seconds in found])
    answer = np.linalg.lstsq(counts, np.ones(len(found)), rcond=None)[0]
    return [round(1000 * value) for value in answer]


def main(
    languages: Annotated[list[str] | None, typer.Argument(help="Of en es de ru it ja; all if none.")] = None,
) -> None:
    """Print a row a language, and one for all others: the mean of those that write alphabets."""
    rows = [(language, *fitted(language)) for language in languages or LANGUAGES]
    table("Milliseconds", ("language", *TERMS), rows)


if __name__ == "__main__":
    typer.run(main)
