"""A shot as the camera is set up for it."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.camera import Pose
from ..film.shot import Move, Part, Shot, Subject
from ..geometry.framing import Aim, Picture
from ..geometry.standing import Standing
from ..vocabulary import Framing, MoveKind, angle, move_kind
from .sight import Sight

Solved = tuple[Pose, Aim]
"""The pose in which a shot begins, and what its moves are about."""


@dataclass(frozen=True)
class Setup:
    """A shot to be solved: what is known of the scene, the framing, the shot, and the element at which it begins."""

    sight: Sight
    framing: Framing
    shot: Shot
    first: float

    @property
    def parts(self) -> tuple[Part, ...]:
        """What plays in the shot: its walks are seen."""
        return self.shot.parts

    @property
    def lens(self) -> float:
        """mm: the shot's, else the framing's."""
        return self.shot.lens or self.framing.lens

    @property
    def higher(self) -> float:
        """Metres that the angle lifts the lens over the subject's eyes."""
        kind = angle(self.sight.library, self.shot.angle or self.framing.angle)
        return kind.height if kind is not None else 0.0

    def picture(self, place: tuple[float, float]) -> Picture:
        """The picture with its point of interest at a place."""
        return Picture(self.lens, self.sight.aspect, place, self.shot.stop or self.framing.stop)

    def move(self, move: Move) -> MoveKind | None:
        """What the library says of one of the shot's moves."""
        return move_kind(self.sight.library, move.kind)

    def names(self) -> tuple[str, ...]:
        """The people that the shot is of."""
        return tuple(s.name for s in self.shot.subjects if s.name in self.sight.people)

    def others(self) -> tuple[Subject, ...]:
        """The things and parts that the shot is of."""
        return tuple(s for s in self.shot.subjects if s.name not in self.sight.people)

    def standing(self, name: str) -> Standing | None:
        """Where somebody is as the shot begins, or where they come to stand in it."""
        return self.sight.stands(name, self.first, self.parts)

    def person(self, name: str, part: str) -> Aim | None:
        """The same as an aim."""
        return self.sight.person(name, part, self.first, self.parts)

    def there(self) -> tuple[str, ...]:
        """Who is on the stage in the shot."""
        return tuple(name for name in self.sight.people if self.standing(name) is not None)

    def walked(self, name: str, part: str) -> tuple[Aim, ...]:
        """Somebody's part where they are and where they walk in the shot."""
        return self.sight.walked(name, part, self.first, self.parts)

    def people(self) -> tuple[Aim, ...]:
        """Those the shot names, else all, from where they are to where they walk in it."""
        return tuple(aim for name in self.names() or self.there() for aim in self.walked(name, "all"))
