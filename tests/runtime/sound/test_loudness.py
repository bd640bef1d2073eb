"""The loudness meter agrees with ffmpeg's, and with what the recommendation says of a sine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.runtime.sound import files, loudness
from scenec.runtime.sound.signal import RATE, Sound, clock, gain, generator, noise, wide_noise
from tests.runtime.sound.measure import ebur128


def bursts() -> Sound:
    sound = wide_noise(8 * RATE, -3, generator(3)) * 0.1
    sound[:, 2 * RATE : 5 * RATE] *= 0.01
    return sound


def loud_square() -> Sound:
    return np.stack([np.sign(np.sin(2 * np.pi * 997 * clock(4.0))) * 0.6] * 2)


@pytest.mark.parametrize("sound", [bursts(), loud_square(), noise(4 * RATE, -6, generator(4)) * 0.2])
def test_agrees_with_ebur128(sound: Sound, tmp_path: Path) -> None:
    stereo = np.stack([sound, sound]) * gain(-3.0103) if sound.ndim == 1 else sound
    integrated, peak = ebur128(files.write(tmp_path / "sound.flac", stereo))
    assert loudness.integrated(sound) == pytest.approx(integrated, abs=0.2)
    assert loudness.true_peak(stereo) == pytest.approx(peak, abs=0.3)


def test_a_full_sine_of_997_hz_in_one_channel_is_3_01_lufs_down() -> None:
    assert loudness.integrated(np.sin(2 * np.pi * 997 * clock(5.0))) == pytest.approx(-3.01, abs=0.02)


def test_silence_is_silence() -> None:
    assert loudness.integrated(np.zeros((2, RATE))) == loudness.SILENCE


def test_momentary_loudness_follows_the_sound() -> None:
    blocks = loudness.momentary(bursts())
    assert len(blocks) == 77
    assert blocks[5] - blocks[30] == pytest.approx(40, abs=2)


def test_a_click_is_measured_over_400_ms() -> None:
    click = np.zeros(480)
    click[10:400] = 0.5
    assert -40 < loudness.integrated(click) < -10


@settings(max_examples=15, deadline=None)
@given(level=st.floats(-30, 6))
def test_a_gain_is_heard_as_it_is(level: float) -> None:
    sound = noise(RATE, -3, generator(9)) * 0.1
    assert loudness.integrated(sound * gain(level)) == pytest.approx(loudness.integrated(sound) + level, abs=0.01)


def test_a_peak_between_two_samples_is_found() -> None:
    quarter = np.sin(2 * np.pi * (RATE / 4) * clock(0.5) + np.pi / 4)
    assert np.abs(quarter).max() == pytest.approx(0.7071, abs=1e-3)
    assert loudness.true_peak(quarter) == pytest.approx(0.0, abs=0.4)


def test_peaks_of_a_long_film_are_found_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = wide_noise(RATE, -3, generator(2)) * 0.3
    whole = loudness.peaks(sound)
    monkeypatch.setattr("scenec.runtime.sound.loudness._PART", 5000)
    assert np.allclose(loudness.peaks(sound), whole, atol=1e-9)
