"""What a rule reads: a film, or one scene of it, once it has shots, times and stages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Scene
from ..library import Library
from ..screenplay import Entry
from ..staging.sight import Sight


@dataclass(frozen=True)
class Reading:
    """A film as the continuity desk has it. `own` are the declarations that are not the standard library's."""

    film: Film
    library: Library
    own: tuple[Entry, ...]

    @classmethod
    def of(cls, film: Film, context: Context) -> Reading:
        """The reading of a film."""
        own = tuple(entry for entry in film.library if entry.span.source not in context.sources.library)
        return cls(film, Library.of(film), own)

    def of_scene(self, scene: Scene) -> Reading:
        """The reading of one scene alone, with the people, places and props of the whole film."""
        return Reading(replace(self.film, scenes=(scene,)), self.library, self.own)

    @property
    def rate(self) -> Fraction:
        """Frames a second."""
        return self.film.settings.rate

    @cached_property
    def scenes(self) -> tuple[Sight, ...]:
        """Every scene, with one library for all: what it has looked up once it knows."""
        return tuple(self.sight(scene) for scene in self.film.scenes)

    def sight(self, scene: Scene) -> Sight:
        """A scene as the camera department knows it."""
        width, height = self.film.settings.size
        return Sight(self.film, scene, self.library, width / height)


Rule = Callable[[Reading], Iterator[Diagnostic]]
"""What one rule finds, in any order. It finds nothing where it is not sure: a false alarm costs more than a miss."""


def seconds(value: Fraction) -> str:
    """`4 s`, `4.2 s`."""
    return f"{float(value):.1f}".removesuffix(".0") + " s"
