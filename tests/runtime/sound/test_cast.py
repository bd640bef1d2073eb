"""A cast by ear: people as like as can be are told apart, each stays the same, and mouths follow what is heard."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest

import scenec
from bench.voices import DISTANCE, LINES, MORE, STEP, Measured, apart, measured, voices
from scenec.compiler.film.entities import Character
from scenec.compiler.film.stage import Actor
from scenec.compiler.film.track import still
from scenec.compiler.visemes import mouths
from scenec.runtime.inspect.seen import opened
from scenec.runtime.inspect.sync import Lips, Synchrony, sync
from scenec.runtime.sound.signal import RATE
from tests.runtime.sound.orders import ALTO, line, say

ALIKE = ("BEN", "ANA", "RUTH", "NORA", "LEO")
"""Those of the bench's twelve that are nearest to each other; `python -m bench.voices` measures them all."""


def compiled_cast() -> tuple[Character, ...]:
    film = scenec.compile_text("Cast:\n    MARA = woman, 34\n\nINT. ROOM - DAY\n\nMARA\nHere.\n").film
    assert film is not None
    return film.cast


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Measured]:
    folder, cast = tmp_path_factory.mktemp("voices"), voices()
    return {name: measured(cast[name], LINES, folder) for name in ALIKE}


def test_any_two_differ_in_pitch_or_in_spectrum(heard: dict[str, Measured]) -> None:
    for one, other in combinations(heard.values(), 2):
        ratio, decibels = apart(one, other)
        assert ratio >= STEP or decibels >= DISTANCE


def test_each_keeps_a_pitch(heard: dict[str, Measured]) -> None:
    for speaker in heard.values():
        assert max(abs(pitch / speaker.median - 1) for pitch in speaker.lines) < 0.05


@pytest.mark.parametrize("words", [LINES[0], LINES[3], MORE[0]])
def test_mouths_open_with_the_voice(words: str) -> None:
    """As they are drawn, at no lag."""
    spoken = say(line(words, ALTO))
    frames = int(len(spoken.sound) / RATE * 24)
    phonemes = tuple((ipa, Fraction(str(start)), Fraction(str(end))) for ipa, start, end in spoken.timing.phonemes)
    keys = mouths(phonemes, Fraction(0), Fraction(24), frames, spoken.timing.loud)
    look = next(each.look for each in compiled_cast() if each.look is not None)
    actor = Actor("MARA", look, still(0.0, 0.0), still(0.0), mouths=keys)
    first, last = int(phonemes[0][1] * 24), int(phonemes[-1][2] * 24)
    lips = Lips("MARA", first, opened(actor, first, last))
    found, wrong = sync(Synchrony((lips,), ()), spoken.sound, 24.0)
    assert (found.lag, wrong) == (0, [])
    assert found.agree is not None
    assert found.agree > 0.6
