"""The root of the IR."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .. import screenplay
from .entities import Character, Place, Prop
from .scene import Scene
from .shot import Shot


@dataclass(frozen=True, slots=True)
class Settings:
    """What the whole film is made in."""

    size: tuple[int, int] = (1280, 720)
    rate: Fraction = Fraction(24)
    language: str = "en"
    style: str = "paper"
    edition: int = 1
    loudness: str = "web"
    """An entry of `Masters:`: how loud the film is, and how even."""


@dataclass(frozen=True, slots=True)
class Film:
    """A film on its way from words to frames. Passes return a new one; nothing in it is ever changed."""

    title: str
    source: str
    header: screenplay.Header
    settings: Settings
    scenes: tuple[Scene, ...]
    credits: tuple[tuple[str, str], ...] = ()
    """The title page's free fields: Author, Draft date ..."""
    library: tuple[screenplay.Entry, ...] = ()
    """Every definition in force: standard library, files used, the film's own header; later ones override."""
    cast: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    props: tuple[Prop, ...] = ()
    opening: Shot | None = None
    """The main title."""
    closing: Shot | None = None
    """The end credits."""
    frames: int = 0
    """Length of the film, once `time` has run."""

    def character(self, name: str) -> Character | None:
        """The character of that name."""
        return next((c for c in self.cast if c.name == name), None)

    def place(self, name: str) -> Place | None:
        """The place of that name."""
        return next((p for p in self.places if p.name == name), None)

    def prop(self, name: str) -> Prop | None:
        """The prop of that name."""
        return next((p for p in self.props if p.name == name), None)
