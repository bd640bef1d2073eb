"""What a compilation is given besides the script: texts, facts, measurements, options. All of it values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of a file named in quotes: sha256 in hex, bytes. `kind`: image, sound or text, by its content.

    `seconds` of a sound; `pixels` (width, height) of an image.
    """

    digest: str
    kind: str
    size: int
    seconds: Fraction | None = None
    pixels: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a file could not be had: it lies outside the project, is missing, is no text. In words for the writer."""

    why: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What `project` has read for the compiler: it never reads a file itself.

    `library`: the standard library's texts by name; `uses`: texts named by `Use:` or why they could not be read;
    `files`: facts of files in quotes.
    """

    library: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    uses: Mapping[str, str | Refused] = field(default_factory=lambda: MappingProxyType({}))
    files: Mapping[str, FileFacts | Refused] = field(default_factory=lambda: MappingProxyType({}))
    kana: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """How words with kanji are said, in kana; empty where nobody could read them."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a spoken line turned out to be: seconds from the sound's start, rounded to 1/1000 s."""

    seconds: Fraction
    onset: Fraction
    words: tuple[tuple[Fraction, Fraction], ...]
    phonemes: tuple[tuple[str, Fraction, Fraction], ...]
    loud: tuple[float, ...] = ()
    """How loud the voice is in each 1/50 s, from 0 to 1, its loud vowels."""


@dataclass(frozen=True, slots=True)
class ClipRule:
    """Which clips a model can make at once: of `step` k + `rest` frames (4k + 1), at most `longest` of them.

    Neighbours of one shot share at least `overlap` frames, by which they are joined. ValueError for a rule that no
    shot can be made by.
    """

    step: int
    rest: int
    longest: int
    overlap: int = 0

    def __post_init__(self) -> None:
        if self.step < 1 or self.rest < 0 or self.overlap < 0 or self.most <= self.overlap:
            raise ValueError(f"pieces of {self.longest} frames cannot share {self.overlap}")

    @property
    def most(self) -> int:
        """The longest clip that the rule allows."""
        return self.longest - (self.longest - self.rest) % self.step

    def over(self, frames: int) -> int:
        """The shortest clip of at least so many frames."""
        return self.rest + -(-max(frames - self.rest, 0 if self.rest else 1) // self.step) * self.step


@dataclass(frozen=True, slots=True)
class Context:
    """A compilation's surroundings. The same text in the same context gives the same film."""

    sources: Sources = field(default_factory=Sources)
    given: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    measured: Mapping[str, Measurement] = field(default_factory=lambda: MappingProxyType({}))
    """By `Speech.work`."""
    draft: bool = False
    """Half size, quick encoding."""
    clips: ClipRule | None = None
    """How long a clip the model makes that draws the shots; None: any shot at once, as the theatre does."""
    loudness: str = ""
    """An entry of `Masters:` that counts instead of the script's `Loudness:`."""
