"""Deliveries: what a parenthetical does to a speaker's numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """How a line is said, on top of the voice. Factors of pitch, range, rate and first formant; levels in dB.

    `whisper` 0 to 1 is how much of the voice is breath; `tremor` in per cent of the pitch at `tremor_hz`; `swell`
    0 to 1 is a trembling of loudness at `swell_hz`; `sobs` puts short breaths into every rest.
    """

    pitch: float = 1.0
    range: float = 1.0
    rate: float = 1.0
    first_formant: float = 1.0
    level: float = 0.0
    whisper: float = 0.0
    presence: float = 0.0
    dark: float = 0.0
    thin: float = 0.0
    saturation: float = 0.0
    jitter: float = 0.0
    tremor: float = 0.0
    tremor_hz: float = 5.2
    swell: float = 0.0
    swell_hz: float = 5.2
    breath: float = 0.0
    sobs: bool = False
    device: str = ""
    """What it is heard through: one of `DEVICES`."""


DEVICES = ("phone", "radio")

PLAIN = Manner()

DELIVERIES = {
    "whispering": Manner(whisper=1.0, rate=0.88, level=-6, thin=4, breath=6),
    "shouting": Manner(pitch=1.45, range=1.5, rate=0.95, level=3, presence=6, saturation=0.6, first_formant=1.10),
    "crying": Manner(
        pitch=1.12,
        range=1.3,
        rate=0.86,
        level=-2,
        jitter=2.2,
        tremor=3.0,
        tremor_hz=5.6,
        swell=0.35,
        breath=8,
        sobs=True,
    ),
    "laughing": Manner(pitch=1.15, range=1.5, rate=1.05, swell=0.5, swell_hz=5.2, breath=5),
    "tired": Manner(pitch=0.92, range=0.6, rate=0.82, dark=-5, level=-3, breath=4, whisper=0.18),
    "slow": Manner(rate=0.8),
    "quick": Manner(rate=1.18),
    "quiet": Manner(pitch=0.97, range=0.8, rate=0.94, level=-4, dark=-2, whisper=0.15, breath=2),
    "tender": Manner(pitch=0.97, range=0.85, rate=0.9, level=-2, dark=-2, whisper=0.12, breath=3),
    "sad": Manner(pitch=0.94, range=0.65, rate=0.86, level=-2, dark=-3, jitter=0.9, breath=3),
    "glad": Manner(pitch=1.08, range=1.3, rate=1.05, presence=2),
    "angry": Manner(pitch=1.12, range=1.25, rate=1.05, level=2, presence=4, saturation=0.4, first_formant=1.05),
    "afraid": Manner(pitch=1.15, range=1.1, rate=1.08, tremor=1.6, tremor_hz=6.4, jitter=1.4, whisper=0.2, breath=7),
    "surprised": Manner(pitch=1.14, range=1.6, presence=2),
    "cold": Manner(range=0.45, rate=0.94, presence=1),
    "drunk": Manner(
        pitch=0.96, range=1.25, rate=0.78, dark=-2, level=-1, jitter=2.0, tremor=2.4, tremor_hz=1.4, breath=5
    ),
    "aside": Manner(pitch=0.96, range=0.7, rate=0.97, level=-5, dark=-3, whisper=0.25, breath=2),
    "singing": Manner(pitch=1.1, range=1.7, rate=0.72, tremor=1.2, tremor_hz=5.6, presence=1, breath=4),
    "on the phone": Manner(device="phone"),
    "on the radio": Manner(device="radio"),
    "breathless": Manner(rate=1.06, whisper=0.3, breath=10, jitter=1.0),
}
"""By the names of the library's `Deliveries:`. A name without an entry is said plainly."""


def manner(deliveries: Iterable[str]) -> Manner:
    """All of them at once: factors multiply, levels add up, of the rest the strongest counts."""
    result = PLAIN
    for name in deliveries:
        result = _both(result, DELIVERIES.get(name.lower(), PLAIN))
    return result


def _both(one: Manner, other: Manner) -> Manner:
    trembling = one if one.tremor >= other.tremor else other
    swelling = one if one.swell >= other.swell else other
    return Manner(
        pitch=one.pitch * other.pitch,
        range=one.range * other.range,
        rate=one.rate * other.rate,
        first_formant=one.first_formant * other.first_formant,
        level=one.level + other.level,
        whisper=max(one.whisper, other.whisper),
        presence=one.presence + other.presence,
        dark=one.dark + other.dark,
        thin=max(one.thin, other.thin),
        saturation=max(one.saturation, other.saturation),
        jitter=max(one.jitter, other.jitter),
        tremor=trembling.tremor,
        tremor_hz=trembling.tremor_hz,
        swell=swelling.swell,
        swell_hz=swelling.swell_hz,
        breath=max(one.breath, other.breath),
        sobs=one.sobs or other.sobs,
        device=other.device or one.device,
    )
