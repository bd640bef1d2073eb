"""A cast by ear: people as like as can be are told apart, each stays the same, and mouths follow what is heard."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest

from bench.voices import DISTANCE, LINES, MORE, STEP, Measured, apart, measured, voices
from scenec.compiler.visemes import mouths
from scenec.runtime.sound.signal import RATE
from tests.runtime.sound.orders import ALTO, line, say

ALIKE = ("BEN", "ANA", "RUTH", "NORA", "LEO")
"""Those of the bench's twelve that are nearest to each other; `python -m bench.voices` measures them all."""


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
    spoken, step = say(line(words, ALTO)), RATE // 24
    frames = len(spoken.sound) // step
    envelope = np.sqrt(np.abs(spoken.sound[: frames * step].reshape(frames, step)).max(axis=1))
    envelope[: int(spoken.timing.onset * 24)] = 0  # a breath opens no mouth
    phonemes = tuple((ipa, Fraction(str(start)), Fraction(str(end))) for ipa, start, end in spoken.timing.phonemes)
    opened = np.zeros(frames)
    for mouth in mouths(phonemes, Fraction(0), Fraction(24), frames):
        opened[int(mouth.frame) :] = mouth.open
    assert np.corrcoef(opened, envelope)[0, 1] > 0.6
