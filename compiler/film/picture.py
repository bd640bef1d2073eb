"""What is drawn, as orders: footage of a stage or a card, and the blend of two."""

from __future__ import annotations

from dataclasses import dataclass

from .stage import Card, Stage


@dataclass(frozen=True, slots=True)
class Footage:
    """Frames `first` to `first + frames` of a stage, or of a card: exactly one of the two is there."""

    first: int
    frames: int
    stage: Stage | None = None
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class ShotTake:
    """A segment of the film from one shot. `quality`: `film` or `draft`."""

    footage: Footage
    size: tuple[int, int]
    quality: str = "film"


@dataclass(frozen=True, slots=True)
class BlendTake:
    """A segment drawn from two shots' frames, of the same length.

    `kind`, `side`, `colour` (`#rrggbb`) and `soft` (width of an edge, a share of its way) are what an entry of
    `Transitions:` says: how the one becomes the other.
    """

    kind: str
    before: Footage
    after: Footage
    size: tuple[int, int]
    quality: str = "film"
    side: str = ""
    colour: str = "#000000"
    soft: float = 0.02


@dataclass(frozen=True, slots=True)
class StillTake:
    """One frame as a picture: footage of a single frame."""

    footage: Footage
    size: tuple[int, int]
    quality: str = "film"


@dataclass(frozen=True, slots=True)
class PosterTake:
    """A frame with the film's title on it, and who made the film. The frame is a still."""

    title: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """One subtitle: frames `start` to `end` (excluded), one or two lines, and who says it."""

    start: int
    end: int
    lines: tuple[str, ...]
    speaker: str = ""
