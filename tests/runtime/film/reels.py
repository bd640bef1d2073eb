"""Small segments, sounds and films for tests, made by the real encoder."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from scenec.runtime.film.encode import encode_picture
from scenec.runtime.film.join import Reel, join

SIZE = (64, 36)
RATE = Fraction(24)


def frames(count: int, seed: int = 0) -> Iterator[NDArray[np.uint8]]:
    """Coarse noise that moves to the right."""
    dice = np.random.default_rng(seed)
    tiles = dice.integers(0, 256, (SIZE[1] // 4, SIZE[0] // 4, 4), dtype=np.uint8)
    picture = np.kron(tiles, np.ones((4, 4, 1), np.uint8))
    for number in range(count):
        yield np.ascontiguousarray(np.roll(picture, number * 2, 1))


def segment(path: Path, count: int, rate: Fraction = RATE, seed: int = 0) -> Path:
    """A segment of so many frames."""
    encode_picture(frames(count, seed), path, size=SIZE, rate=rate, quality="draft")
    return path


def sound(path: Path, seconds: float, level: float = 0.1) -> Path:
    """A tone, in stereo."""
    wave = level * np.sin(np.arange(round(seconds * 48000)) / 20)
    soundfile.write(path, np.stack([wave, wave], 1), 48000, format="FLAC")
    return path


def reel(folder: Path, lengths: list[int], rate: Fraction = RATE, words: str = "") -> Reel:
    """Segments of these lengths, a tone as long as they are, and subtitles."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = [segment(folder / f"s{n}", count, rate, n) for n, count in enumerate(lengths)]
    subtitles = folder / "words"
    subtitles.write_text(words, encoding="utf-8")
    frames = sum(lengths)
    tone = sound(folder / "tone", float(frames / rate))
    chapters = [(0, "One"), (frames // 2, "A = B; #2")] if frames > 1 else []
    return Reel(pictures, tone, subtitles, frames, rate, "The = Film", "en-GB", chapters)


def joined(folder: Path, lengths: list[int], rate: Fraction = RATE, words: str = "") -> Path:
    """A film of segments of these lengths."""
    out = folder / "film.mp4"
    join(reel(folder, lengths, rate, words), out, folder)
    return out
