"""Mouths held against voices, and deeds against their sounds."""

from __future__ import annotations

import numpy as np
import pytest

from scenec.runtime.inspect.sync import Lips, Struck, Synchrony, attack, envelope, sync
from scenec.runtime.sound.signal import RATE, Sound, generator, noise

FRAMES = 60


def course() -> list[float]:
    """How open a mouth is that says something: syllables of five frames, none like the one before."""
    return [abs(np.sin(np.pi * frame / 5)) * (0.4 + 0.6 * ((frame // 5 * 7) % 5) / 4) for frame in range(FRAMES)]


def voice(late: int = 0) -> Sound:
    """A sound that swells as the mouth opens, so many frames later; a second of silence stands before and after."""
    loud = np.repeat(np.array(course()) ** 2, RATE // 24)
    return np.pad(noise(len(loud), -3, generator(3)) * 0.1 * loud, (RATE + late * RATE // 24, RATE))


def lips() -> Lips:
    return Lips("MARA", 24, tuple(course()))


def test_a_mouth_that_opens_with_the_voice_is_in_step() -> None:
    found, wrong = sync(Synchrony((lips(),), ()), voice(), 24.0)
    assert wrong == []
    assert (found.lines, found.lag) == (1, 0)
    assert found.agree is not None
    assert found.agree > 0.9


def test_a_mouth_that_is_early_is_found() -> None:
    found, wrong = sync(Synchrony((lips(),), ()), voice(late=3), 24.0)
    assert found.lag == 3
    assert [each.broken for each in wrong] == [True]
    assert "3 frames before the voice" in wrong[0].what
    assert wrong[0].start == 1.0


def test_a_mouth_that_says_something_else_is_weak() -> None:
    other = Lips("MARA", 24, tuple(float(value) for value in generator(5).random(FRAMES)))
    _, wrong = sync(Synchrony((other,), ()), voice(), 24.0)
    assert [each.broken for each in wrong] == [False]
    assert "agree by" in wrong[0].what


def test_short_lines_say_nothing() -> None:
    found, wrong = sync(Synchrony((Lips("MARA", 24, (0.0, 1.0) * 4),), ()), voice(), 24.0)
    assert (found.lines, found.agree, wrong) == (0, None, [])


def test_a_deed_heard_late_is_found() -> None:
    near, far = Struck("a step", 2.0, 2.03), Struck("a door", 3.0, 3.2)
    found, wrong = sync(Synchrony((), (near, far)), voice(), 24.0)
    assert found.deeds == 2
    assert found.apart == pytest.approx(4.8)
    assert [each.what for each in wrong] == ["a door is heard 4.8 frames after it is seen"]


def test_an_attack_is_found_where_it_is() -> None:
    sound = np.zeros(2 * RATE)
    for at in (0.5, 1.5):
        burst = noise(RATE // 5, -3, generator(int(10 * at))) * np.exp(-np.arange(RATE // 5) / 2000)
        sound[round(at * RATE) : round(at * RATE) + RATE // 5] += burst
    assert attack(sound, 0.6) == pytest.approx(0.5, abs=0.006)
    assert attack(sound, 1.2) == pytest.approx(1.5, abs=0.006)
    assert attack(np.zeros(RATE), 0.5) is None


def test_the_envelope_counts_frames_of_any_rate() -> None:
    assert len(envelope(np.zeros((2, RATE)), 24000 / 1001)) == 23
    assert len(envelope(np.zeros(10), 24.0)) == 0
