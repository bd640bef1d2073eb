"""Effects: mono, contact first, in their room."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from scenec.compiler.film.sound import Effect
from scenec.runtime.errors import TaskError
from scenec.runtime.sound import files
from scenec.runtime.sound.effects.effect import RECIPES, effect
from scenec.runtime.sound.signal import RATE
from scenec.runtime.tasks import effect as operation
from tests.runtime.sound.orders import perform

STRUCK = (
    "steps-wood",
    "steps-stone",
    "steps-snow",
    "steps-grass",
    "key",
    "knock",
    "clock",
    "bell",
    "glass",
    "heartbeat",
)


@pytest.mark.parametrize("kind", sorted(RECIPES))
def test_an_effect_sounds_and_ends(kind: str) -> None:
    sound = effect(Effect(kind, seed=5))
    assert sound.ndim == 1
    assert np.abs(sound).max() == pytest.approx(0.501, abs=0.02)
    assert np.abs(sound[-20:]).max() < 0.01
    assert abs(float(sound.mean())) < 1e-3


@pytest.mark.parametrize("kind", STRUCK)
def test_contact_is_at_the_first_sample(kind: str) -> None:
    sound = np.abs(effect(Effect(kind, seed=5)))
    assert np.nonzero(sound > 0.1 * sound.max())[0][0] < 0.02 * RATE


@pytest.mark.parametrize("kind", ["whale", "lamp", "STEPS SNOW", "heartbeat"])
def test_what_lasts_lasts_as_long_as_ordered(kind: str, tmp_path: Path) -> None:
    outputs = perform(operation, Effect(kind, 5, Fraction(7, 2), "outside"), tmp_path)
    assert files.read(outputs["audio"]).shape == (round(3.5 * RATE),)


def test_no_two_steps_are_alike() -> None:
    one, other = (effect(Effect("steps-wood", seed)) for seed in (1, 2))
    assert not np.array_equal(one[:4800], other[:4800])


def test_a_church_rings_longer_than_a_room() -> None:
    knock = Effect("knock", seed=5)
    assert len(effect(replace(knock, space="church"))) > len(effect(knock)) + RATE


def test_an_unknown_sound_is_said(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match="no sound of 'gong'"):
        perform(operation, Effect("gong", 5), tmp_path)
