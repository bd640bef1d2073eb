"""Files of one's own: what the film knows of a file in quotes. Their bytes are never in the IR, only their digest."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the project that a declaration names: `use` is the key it stands under (face, voice, picture)."""

    use: str
    path: str
    """From the project's root, with `/`."""
    digest: str
    """sha256 of its bytes, in hex."""


@dataclass(frozen=True, slots=True)
class OwnSound:
    """A sound file that `!!MUSIC` or `!!SOUND` plays: `seconds` of it from `first` on."""

    path: str
    digest: str
    first: Fraction
    seconds: Fraction
