"""The poster: the frame that says most of the film, with its title."""

from __future__ import annotations

from ..film.film import Film
from ..film.picture import Footage, PosterTake, StillTake
from ..film.shot import Shot
from ..plan import Expect, Input
from .builder import Builder, Cost

_DRAWN, _TITLED = Cost(2.0, 400), Cost(0.3, 100)
_CROWD = 3
"""People in a picture beyond whom it is not better for more."""
_INSIDE = 0.6
"""How far into its shot the frame is: past the beginning of a move."""


def poster(builder: Builder, film: Film, size: tuple[int, int], quality: str) -> Input | None:
    """Ask for the poster; None for a film of nothing but words."""
    shot = _telling(film)
    if shot is None or shot.stage is None:
        return None
    author = film.header.field("author")
    frame = StillTake(Footage(round(_INSIDE * (shot.frames - 1)), 1, shot.stage), size, quality)
    image = Expect(kind="image", size=size)
    still = builder.add("still", frame, {"still": image}, label=f"still {shot.number}", cost=_DRAWN)
    order = PosterTake(film.title, author.value.text if author is not None else "")
    inputs = {"still": Input(task=still, output="still")}
    name = builder.add("poster", order, {"poster": image}, inputs=inputs, label="poster", cost=_TITLED)
    return Input(task=name, output="poster")


def _telling(film: Film) -> Shot | None:
    """The first of the shots that show most people from the front. By what is in them, never by how long they are."""
    shots = [shot for scene in film.scenes for shot in scene.shots if shot.stage is not None and shot.frames > 0]
    return max(shots, key=_says, default=None)


def _says(shot: Shot) -> tuple[int, bool]:
    """How many people a shot is of, and whether it shows where they are."""
    there = len(shot.stage.actors) if shot.stage is not None else 0
    named = len(shot.subjects) if shot.framing.startswith("over") else max(len(shot.subjects), there)
    return min(_CROWD, named), not shot.subjects
