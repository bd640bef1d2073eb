"""Scripts compiled for tests: with the real standard library, every invariant held, and voices of chosen lengths."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path

from scenec.compiler.compile import Compiled, compile_source
from scenec.compiler.context import Context, Measurement, Sources
from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import Speech
from scenec.compiler.source import Source

ROOT = Path(__file__).parents[2]

HEADER = """Title: A Test
Scenec: 1
Cast:
    MARA = woman, 34, grey wool coat, red scarf, short black hair; voice: alto, dry, en-GB; height: 1.74m
    JOEL = man, 40, shirtsleeves, beard; voice: baritone, tired
Places:
    LAMP ROOM = round room of glass; set: lighthouse
Props:
    BRASS KEY = heavy, green with age

"""


@cache
def library() -> Mapping[str, str]:
    """The standard library's texts."""
    return {f"stdlib/{p.name}": p.read_text(encoding="utf-8") for p in sorted((ROOT / "stdlib").glob("*.scene"))}


@cache
def example() -> str:
    """The lamp keeper's script."""
    return (ROOT / "examples/lamp-keeper/film.scene").read_text(encoding="utf-8")


def context(measured: Mapping[str, Measurement] | None = None, draft: bool = False) -> Context:
    return Context(sources=Sources(library=library()), measured=measured or {}, draft=draft)


def compiled(text: str, measured: Mapping[str, Measurement] | None = None, until: str | None = None) -> Compiled:
    return compile_source(Source("film.scene", text), context(measured), until=until, verified=True)


def film(text: str, measured: Mapping[str, Measurement] | None = None, until: str | None = None) -> Film:
    found = compiled(text, measured, until).film
    assert found is not None
    return found


def scene(body: str, until: str | None = None) -> Film:
    """A film of one scene in the lamp room, and what stands in it."""
    return film(f"{HEADER}INT. LAMP ROOM - NIGHT\n\n{body}\n", until=until)


def voices(script: Film, each: float = 0.3) -> dict[str, Measurement]:
    """Every line measured: a word in `each` seconds, an onset of 0.42 s, a phoneme for each half of a word."""
    speeches = (e for s in script.scenes for e in s.elements if isinstance(e, Speech))
    return {speech.work: voice(speech.words, each) for speech in speeches}


def voice(words: str, each: float) -> Measurement:
    step, onset = Fraction(each).limit_denominator(1000), Fraction(42, 100)
    count = len(words.split())
    times = tuple((onset + step * i, onset + step * (i + 1)) for i in range(count))
    phonemes = tuple(p for start, end in times for p in (("m", start, start + step / 2), ("a", start + step / 2, end)))
    return Measurement(onset + step * count + Fraction(3, 10), onset, times, phonemes)
