"""Beds: as long as ordered, never the same twice within themselves, always the same from outside."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from scenec.compiler.declarations import declarations
from scenec.compiler.film.sound import Bed
from scenec.project import standard_library
from scenec.runtime.sound import files, loudness
from scenec.runtime.sound.ambience.bed import RECIPES, bed
from scenec.runtime.sound.signal import RATE, Sound
from scenec.runtime.sound.spectrum import third_octaves
from scenec.runtime.tasks import bed as operation
from tests.runtime.sound.orders import perform


def longest_echo(sound: Sound) -> float:
    """The highest correlation of the waveform with itself at lags over half a second: a loop would be near 1."""
    mono = 0.5 * (sound[0, ::2] + sound[1, ::2])
    spectrum = np.fft.rfft(mono, 2 * len(mono))
    correlation = np.fft.irfft(np.abs(spectrum) ** 2)[: len(mono) // 2]
    return float(np.max(np.abs(correlation[RATE // 4 :])) / correlation[0])


@cache
def heard_for_eight(kind: str) -> Sound:
    return bed(Bed(kind, Fraction(8), seed=5))


def treble(sound: Sound) -> float:
    """The share of power over 2 kHz."""
    power = np.abs(np.fft.rfft(sound, axis=1)) ** 2
    return float(power[:, 2 * sound.shape[1] // 48 :].sum() / power.sum())


@pytest.mark.parametrize("kind", sorted(RECIPES))
def test_a_bed_has_no_loop_and_its_level(kind: str) -> None:
    sound = heard_for_eight(kind)
    assert sound.shape == (2, 8 * RATE)
    assert longest_echo(sound) < 0.4
    assert loudness.integrated(sound) == pytest.approx(-30, abs=0.3)
    assert np.abs(sound).max() < 0.9
    assert abs(float(sound.mean())) < 1e-3
    assert -0.2 < float(np.asarray(np.corrcoef(sound))[0, 1]) < 0.95


def test_nothing_comes_back_in_the_course_of_a_bed() -> None:
    """Nor does its loudness: 10 ms blocks of half a minute, at lags from 2 s to 15."""
    for kind in ("train", "village", "machines", "office"):
        sound = bed(Bed(kind, Fraction(30), seed=5)).mean(axis=0)
        course = np.log(np.sqrt((sound.reshape(-1, 480) ** 2).mean(axis=1)) + 1e-5)
        course = course - course.mean()
        echoes = np.correlate(course, course, "full")[len(course) - 1 :] / (course**2).sum()
        assert echoes[200:1500].max() < 0.6


def test_the_library_names_what_can_be_made() -> None:
    entries = declarations("stdlib/beds.scene", standard_library()["stdlib/beds.scene"])[0].entries
    assert sorted(each.name.text.lower() for each in entries) == sorted(RECIPES)


def test_no_two_beds_sound_alike() -> None:
    heard = {kind: third_octaves(heard_for_eight(kind).mean(axis=0)) for kind in RECIPES}
    alike = [pair for pair in combinations(sorted(heard), 2) if np.abs(heard[pair[0]] - heard[pair[1]]).mean() < 0.25]
    assert alike == []


def test_behind_glass_it_is_dull() -> None:
    order = Bed("sea", Fraction(6), seed=5)
    assert treble(bed(replace(order, behind=True))) < 0.1 * treble(bed(order))


def test_the_same_bed_is_the_same_bytes_and_another_seed_another_bed(tmp_path: Path) -> None:
    orders = [Bed("ice", Fraction(2), seed) for seed in (5, 5, 6)]
    one, same, other = (
        perform(operation, order, tmp_path / str(index))["audio"].read_bytes() for index, order in enumerate(orders)
    )
    assert one == same
    assert one != other


@pytest.mark.parametrize("seconds", [Fraction(1, 24), Fraction(1001, 1000), Fraction(10, 3)])
def test_any_length_is_exact(seconds: Fraction, tmp_path: Path) -> None:
    outputs = perform(operation, Bed("WIND", seconds, 5), tmp_path)
    assert files.read(outputs["audio"]).shape == (2, round(seconds * RATE))
