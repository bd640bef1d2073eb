"""From a synthesiser's voice to a person's: the steps of the treatment, in order.

Every filter is of minimum phase (under 1 ms), so the time map of the first step stays true to the last.
"""

from __future__ import annotations

import numpy as np

from scenec.compiler.film.entities import Voice

from ..filters import (
    Band,
    convolve,
    equalise,
    highpass,
    highshelf,
    lowpass,
    lowshelf,
    minimum_phase,
    oversample,
    peak,
    recursive,
    smooth,
    smoothed,
)
from ..signal import RATE, Random, Sound, decibels, fade, gain, gains, read_at, wander
from ..spectrum import AVERAGE_SPEECH, THIRDS, analyse, frequencies, resynthesise, third_octaves
from .breath import LEAD, breathe
from .delivery import Manner
from .source import Raw
from .timing import TimeMap

_PLAIN_LEAD = 0.05


def treat(raw: Raw, voice: Voice, manner: Manner, random: Random) -> tuple[Sound, TimeMap]:
    """The line at 48 kHz, dry, and where its samples came from."""
    sound, source = _resample(raw, voice, manner, random)
    if voice.effect != "robot":
        sound = _spread(_unbuzz(sound, max(manner.whisper, voice.air), random))
    sound = equalise(_balance(sound, voice, manner), *_tone(voice, manner))
    sound = _effect(sound, voice)
    sound = _swell(sound, manner, random)
    sound = _saturate(_compress(sound), voice, manner)
    lead = LEAD if voice.breath > -90 else _PLAIN_LEAD
    if voice.breath > -90:
        sound = breathe(sound, 0.16 * gain(voice.breath + manner.breath + 3), manner.sobs, random)
    else:
        sound = np.concatenate([np.zeros(round(lead * RATE)), sound])
    return fade(sound * gain(manner.level), 0.004, 0.03), TimeMap(source, round(lead * RATE))


def _resample(raw: Raw, voice: Voice, manner: Manner, random: Random) -> tuple[Sound, Sound]:
    """Without silence at its ends, at 48 kHz and the speaker's size, with jitter and tremor; and the time map."""
    loud = np.nonzero(np.abs(raw.samples) > 2e-3)[0]
    first, last = max(int(loud[0]) - 200, 0), min(int(loud[-1]) + 600, len(raw.samples))
    twice = oversample(raw.samples[first:last], 2)
    ratio = voice.resample * 2 * raw.rate / RATE
    count = int(len(twice) / ratio)
    speed = np.ones(count)
    jitter = max(voice.jitter, manner.jitter) / 100
    if jitter > 0:
        speed += jitter * (0.55 * wander(count, 5, random) + 0.45 * wander(count, 28, random))
    tremor, hertz = max((voice.tremor, voice.tremor_hz), (manner.tremor, manner.tremor_hz))
    if tremor > 0:
        speed += tremor / 100 * _vibration(count, hertz, 0.15, random)
    positions = np.cumsum(speed) * ratio
    positions = positions[positions < len(twice) - 3]
    top = lowpass(10_300 * min(voice.resample, 1.0))
    return equalise(read_at(twice, positions), top, top), positions * 0.5 + first


def _vibration(count: int, hertz: float, unsteadiness: float, random: Random) -> Sound:
    """A sine whose frequency wanders by a share of itself."""
    rate = hertz * (1 + unsteadiness * wander(count, 1.5, random))
    return np.asarray(np.sin(2 * np.pi * np.cumsum(rate) / RATE), dtype=np.float64)


def _unbuzz(sound: Sound, whole: float, random: Random) -> Sound:
    """Breath between the pulses: above 3.2 to 5.2 kHz three quarters of each bin get a random phase.

    `whole` (0 to 1) does so over the whole band on a spectrum without harmonics: 1 is a whisper.
    """
    spectra = analyse(sound)
    size = np.abs(spectra)
    if whole > 0:
        size = _without_harmonics(size)
    air = size * np.exp(2j * np.pi * random.random(spectra.shape))
    share = np.maximum(np.clip((frequencies() - 3200) / 2000, 0, 1) * 0.75, whole)
    mixed = np.sqrt(1 - share**2) * spectra + share * air * 1.25
    return resynthesise(mixed, len(sound))


def _without_harmonics(size: Sound) -> Sound:
    """Magnitudes (frames, bins) smoothed over nine bins: the formants stay, the pitch goes."""
    window = np.hanning(9)
    window /= window.sum()
    power = np.pad(size**2, ((0, 0), (4, 4)))
    total = sum(weight * power[:, shift : shift + size.shape[1]] for shift, weight in enumerate(window))
    return np.asarray(np.sqrt(total), dtype=np.float64)


def _spread(sound: Sound) -> Sound:
    """Three all-passes spread the pulse's phase: the same spectrum, a lower crest, less buzz."""
    for delay in (0.0011, 0.0019, 0.0027):
        taps = int(delay * RATE)
        forward, backward = np.zeros(taps + 1), np.zeros(taps + 1)
        forward[0], forward[taps], backward[0], backward[taps] = 0.45, 1, 1, 0.45
        sound = recursive(forward, backward, sound)
    return sound


def _balance(sound: Sound, voice: Voice, manner: Manner) -> Sound:
    """Part of the way to the average spectrum of speech; a whisper keeps its own."""
    if manner.whisper > 0.9 or voice.equalise <= 0:
        return sound
    levels = third_octaves(sound)
    wanted = np.clip((AVERAGE_SPEECH - AVERAGE_SPEECH.mean()) - (levels - levels.mean()), -9, 9) * voice.equalise
    return convolve(sound, minimum_phase(THIRDS, smoothed(wanted, 2)))[: len(sound)]


def _tone(voice: Voice, manner: Manner) -> list[Band]:
    bands = [highpass(75 if voice.resample > 0.8 else 40), peak(300, 0.9, -1.5)]
    if manner.presence:
        bands += [peak(2800, 0.8, manner.presence), lowshelf(250, -manner.presence / 2)]
    if manner.dark:
        bands += [highshelf(2600, manner.dark)]
    if manner.thin:
        bands += [highpass(260), highshelf(3000, -manner.thin)]
    return bands


def _effect(sound: Sound, voice: Voice) -> Sound:
    """What is not human about it."""
    if voice.effect == "giant":
        low = equalise(sound, lowpass(260))
        half = np.abs(low) * np.sign(np.sin(np.pi * 38 * np.arange(len(sound)) / RATE))
        return sound + 2 * gain(-9) * smoothed(half, 400)
    if voice.effect == "robot":
        ring = np.sin(2 * np.pi * 58 * np.arange(len(sound)) / RATE)
        comb = np.zeros(round(0.0042 * RATE) + 1)
        comb[0], comb[-1] = 1, -0.62
        return recursive(np.array([0.6]), comb, sound * (0.65 + 0.49 * ring))
    return sound


def _swell(sound: Sound, manner: Manner, random: Random) -> Sound:
    if not manner.swell:
        return sound
    return sound * (1 - manner.swell * (0.5 + 0.5 * _vibration(len(sound), manner.swell_hz, 0.2, random)))


def _compress(sound: Sound) -> Sound:
    """At -20 dBFS rms where it sounds, then 2.5:1 over -24 dB, 12 ms to open and 80 to close."""
    loud = sound[np.abs(sound) > 0.02 * np.abs(sound).max()]
    level = sound * (0.1 / (float(np.sqrt(np.mean(loud**2))) + 1e-9))
    envelope = smooth(np.sqrt(smooth(level**2, 0.012) + 1e-9), 0.08)
    return level * gains(np.minimum(0, -(decibels(envelope) + 24) * 0.6) + 3)


def _saturate(sound: Sound, voice: Voice, manner: Manner) -> Sound:
    """A gentle tanh; harder for those who shout or are not human."""
    hard = 0.5 if voice.effect in ("giant", "robot") else 0.1
    drive = 1 + 3 * max(hard, manner.saturation)
    return np.asarray(np.tanh(sound * drive * 2) / (drive * 2) * (1 + 0.25 * (drive - 1)), dtype=np.float64)
