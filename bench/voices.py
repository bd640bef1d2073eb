"""Twelve described speakers: how high each speaks, how steady over many lines, and how far any two are apart.

python -m bench.voices
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

import scenec
from scenec.compiler.film.entities import Voice
from scenec.compiler.film.sound import SpeechTake
from scenec.compiler.identity.voices import median as expected
from scenec.runtime.sound.signal import RATE, Sound
from scenec.runtime.sound.spectrum import third_octaves
from scenec.runtime.sound.voice.take import take

from .table import table

STEP, DISTANCE = 1.15, 4.0
"""Two are apart by this ratio of median pitch, or by this many dB rms between their third octaves."""

CAST = {
    "MARA": "woman, 34; voice: alto, dry, en-GB",
    "JOEL": "man, 40; voice: baritone, tired",
    "BEN": "boy, 9; voice: quick",
    "MIA": "girl, 7",
    "RUTH": "woman, 74",
    "OTTO": "man, 76",
    "GROT": "giant; voice: giant, very deep, slow",
    "UNIT": "robot; voice: robot",
    "NORA": "woman, 50; voice: mezzo, warm",
    "LEO": "man, 22; voice: tenor",
    "CAPTAIN": "man, 55; voice: bass, hoarse",
    "ANA": "woman, 25; voice: soprano, bright",
}
STEADY = ("MARA", "BEN")
"""Who speaks twenty lines: the driest and the liveliest."""
LINES = (
    "Somebody always asks.",
    "You only have to be quiet enough.",
    "The lamp turns, and the sea is under the ice.",
    "We came a long way to hear it sing.",
    "I remember the house by the harbour.",
)
MORE = (
    "Nobody asked me to keep the light.",
    "There is a door at the end of the garden.",
    "It rained for eleven days and then it stopped.",
    "She never told them where the money was.",
    "Bring me the lantern, and mind the stairs.",
    "My brother mended clocks in a village by the river.",
    "All the birds had gone before morning.",
    "I would rather walk than wait for him.",
    "They sold the boat the year that I was born.",
    "The letters were under the floor of the kitchen.",
    "We should have been home an hour ago.",
    "No one has lived there since the war.",
    "He sings when he thinks that he is alone.",
    "You can see the mountain from the roof.",
    "I left the window open for the cat.",
)


@dataclass(frozen=True)
class Measured:
    """A speaker by ear: the median pitch of each line in Hz, and the spectrum of them all in dB."""

    lines: list[float]
    spectrum: NDArray[np.float64]

    @property
    def median(self) -> float:
        return float(np.median(self.lines))


def voices() -> dict[str, Voice]:
    """The cast as a film has it, told apart in order."""
    cues = "".join(f"\n{name}\nHere.\n" for name in CAST)
    cast = "".join(f"    {name} = {words}\n" for name, words in CAST.items())
    film = scenec.compile_text(f"Cast:\n{cast}\nINT. LAMP ROOM - NIGHT\n{cues}").film
    assert film is not None
    return {each.name: each.voice for each in film.cast if each.voice is not None}


def pitch(sound: Sound, about: float) -> float:
    """Median F0 in Hz of the voiced frames, by normalised autocorrelation within an octave of what is expected."""
    size, hop = 4096, 480
    cut = sliding_window_view(sound, size)[::hop]
    level = np.sqrt((cut**2).mean(axis=1))
    cut = cut[level > 0.2 * np.percentile(level, 95)]
    spectrum = np.abs(np.fft.rfft((cut - cut.mean(axis=1, keepdims=True)) * np.hanning(size), 2 * size)) ** 2
    spectrum[:, int(1500 / RATE * 2 * size) :] = 0
    correlation = np.fft.irfft(spectrum)
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(size), 2 * size)) ** 2)
    low, high = int(RATE / (about * 1.9)), int(RATE / (about / 1.7))
    part = (correlation[:, low:high] / correlation[:, :1]) / (window[low:high] / window[0])
    return float(np.median(RATE / (low + part.argmax(axis=1)[part.max(axis=1) > 0.55])))


def measured(voice: Voice, lines: tuple[str, ...], folder: Path) -> Measured:
    """Speak the lines close and dry, and listen."""
    quiet = replace(voice, breath=-90.0)
    sounds = [take(SpeechTake(words, quiet, (), "none", 1.0), folder).sound for words in lines]
    return Measured([pitch(sound, expected(voice)) for sound in sounds], third_octaves(np.concatenate(sounds)))


def apart(one: Measured, other: Measured) -> tuple[float, float]:
    """(ratio of pitch, dB rms between the spectra, level aside)."""
    low, high = sorted((one.median, other.median))
    gap = (one.spectrum - one.spectrum.mean()) - (other.spectrum - other.spectrum.mean())
    return high / low, float(np.sqrt((gap[2:-3] ** 2).mean()))


def main() -> None:
    """Print the cast, its pairs that are nearest, and how steady one voice is over twenty lines."""
    cast = voices()
    with tempfile.TemporaryDirectory() as folder:
        heard = {name: measured(voice, LINES, Path(folder)) for name, voice in cast.items()}
        steady = {name: measured(cast[name], LINES + MORE, Path(folder)) for name in STEADY}
    rows = [(name, f"{expected(cast[name]):.0f}", f"{found.median:.0f}") for name, found in heard.items()]
    table("Voices: median pitch in Hz", ("who", "expected", "measured"), rows)
    pairs = sorted((*apart(heard[a], heard[b]), f"{a}, {b}") for a, b in combinations(heard, 2))
    near = [(names, f"{ratio:.2f}", f"{gap:.1f}") for ratio, gap, names in pairs if ratio < STEP]
    table(f"Pairs under {STEP} in pitch, and how far their spectra are apart", ("pair", "ratio", "dB"), near)
    failing = sum(ratio < STEP and gap < DISTANCE for ratio, gap, _ in pairs)
    print(f"\n{len(pairs) - failing} of {len(pairs)} pairs are apart by {STEP} in pitch or by {DISTANCE} dB")
    for name, found in steady.items():
        within = max(abs(line / found.median - 1) for line in found.lines)
        print(f"{name} over {len(found.lines)} lines: {found.median:.0f} Hz, no line further off than {within:.1%}")


if __name__ == "__main__":
    main()
