"""Effects: mono, contact first, in their room, each unlike the others."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from scenec.compiler.declarations import declarations
from scenec.compiler.film.sound import Effect
from scenec.project import standard_library
from scenec.runtime.errors import TaskError
from scenec.runtime.sound import files
from scenec.runtime.sound.effects.effect import RECIPES, effect
from scenec.runtime.sound.effects.table import read
from scenec.runtime.sound.signal import RATE, Sound
from scenec.runtime.sound.spectrum import THIRDS, third_octaves
from scenec.runtime.tasks import effect as operation
from tests.runtime.sound.orders import perform

SWELLS = frozenset(
    ("car", "plane", "whale", "door", "tree-fall", "wave", "lamp", "engine", "engine-start", "creak", "crowd", "snore",
     "window", "whip", "oars", "whoosh", "frog", "snake", "bed-creak", "rocket", "ship-horn", "whoosh-fire", "rumble",
     "chair")
)  # fmt: skip
"""What has no contact, or one at a stated time."""


@cache
def heard(kind: str) -> Sound:
    return effect(Effect(kind, seed=5))


@cache
def likeness(kind: str) -> tuple[Sound, Sound]:
    """Third octaves in dB and the envelope's course, by which two sounds are told apart."""
    sound = heard(kind)
    blocks = np.sqrt((np.pad(sound, (0, -len(sound) % 480)).reshape(-1, 480) ** 2).mean(axis=1))
    course = np.interp(np.arange(0, 4, 0.02), np.arange(len(blocks)) / 100, blocks / blocks.max(), right=0)
    return np.maximum(third_octaves(sound), -40), course


@pytest.mark.parametrize("kind", sorted(RECIPES))
def test_an_effect_sounds_and_ends(kind: str) -> None:
    sound = heard(kind)
    assert sound.ndim == 1
    assert 0.2 < len(sound) / RATE < 12
    assert np.abs(sound).max() == pytest.approx(0.501, abs=0.02)
    assert np.abs(sound[-20:]).max() < 0.01
    assert abs(float(sound.mean())) < 1e-3


@pytest.mark.parametrize("kind", sorted(set(RECIPES) - SWELLS))
def test_contact_is_at_the_first_sample(kind: str) -> None:
    sound = np.abs(heard(kind))
    assert np.nonzero(sound > 0.1 * sound.max())[0][0] < 0.02 * RATE


def test_no_two_kinds_sound_alike() -> None:
    """In spectrum or in course: 1.5 dB of third octaves on average, or a third of all that is heard of both."""
    assert len(RECIPES) > 140
    assert len(THIRDS) == 21
    alike = []
    for one, other in combinations(sorted(RECIPES), 2):
        (spectrum, course), (spectrum2, course2) = likeness(one), likeness(other)
        apart = np.abs(course - course2).sum() / np.maximum(course, course2).sum()
        if np.abs(spectrum - spectrum2).mean() < 1.5 and apart < 0.33:
            alike.append((one, other))
    assert alike == []


def test_the_library_names_what_can_be_made() -> None:
    entries = declarations("stdlib/sounds.scene", standard_library()["stdlib/sounds.scene"])[0].entries
    named = [field.value.text for each in entries for field in each.fields if field.key.text == "recipe"]
    assert sorted(named) == sorted(RECIPES)


@pytest.mark.parametrize("kind", ["whale", "lamp", "STEPS SNOW", "heartbeat", "rain-glass", "clock-strike"])
def test_what_lasts_lasts_as_long_as_ordered(kind: str, tmp_path: Path) -> None:
    outputs = perform(operation, Effect(kind, 5, Fraction(7, 2), "outside"), tmp_path)
    assert files.read(outputs["audio"]).shape == (round(3.5 * RATE),)


def test_no_two_steps_are_alike() -> None:
    one, other = (effect(Effect("steps-wood", seed)) for seed in (1, 2))
    assert not np.array_equal(one[:4800], other[:4800])


def test_feet_strike_when_they_are_told() -> None:
    hits = (Fraction(1, 10), Fraction(7, 10), Fraction(13, 10))
    sound = np.abs(effect(Effect("steps-stone", 5, Fraction(2), "none", hits)))
    for hit in hits:
        start = round(hit * RATE)
        assert sound[start : start + 480].max() > 20 * sound[start - 480 : start].max()


def test_what_is_far_away_is_dull_and_mostly_room() -> None:
    near, far = (effect(Effect("crow", 5, space="outside", distance=metres)) for metres in (2.0, 200.0))
    loud = [np.abs(np.fft.rfft(sound)) ** 2 for sound in (near, far)]
    shares = [float(power[len(power) // 5 :].sum() / power.sum()) for power in loud]
    assert shares[1] < 0.3 * shares[0]


def test_a_church_rings_longer_than_a_room() -> None:
    knock = Effect("knock", seed=5)
    assert len(effect(replace(knock, space="church"))) > len(effect(knock)) + RATE


def test_the_same_order_is_the_same_sound() -> None:
    assert np.array_equal(effect(Effect("applause", 5)), effect(Effect("applause", 5)))


def test_a_slip_in_a_table_is_not_overlooked() -> None:
    with pytest.raises(ValidationError, match="decai"):
        read("[[gong]]\nburst = { decay = 0.1, decai = 2 }")


def test_an_unknown_sound_is_said(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match="no sound of 'zither'"):
        perform(operation, Effect("zither", 5), tmp_path)
