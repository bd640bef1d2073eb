"""A plan for one frame: what a shot looks like, without making the film."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..context import Context
from ..film.film import Film
from ..film.picture import Footage, StillTake
from ..film.shot import Shot
from ..plan import Expect, Input, Plan
from ..source import Source
from .builder import Builder, Cost
from .film import frame_size
from .select import SelectionError

_COST = Cost(2.0, 400)


def still(
    film: Film,
    context: Context,
    number: str | None = None,
    at: float = 0.5,
    sources: Mapping[str, Source] = MappingProxyType({}),
) -> Plan:
    """The plan of a frame: `at` 0 is the shot's first, 1 its last. Without a number, the film's first shot.

    Raises SelectionError for a shot that is not there.
    """
    scene, shot = _found(film, number)
    frame = round(min(1.0, max(0.0, at)) * (shot.frames - 1))
    size = frame_size(film, context)
    take = StillTake(Footage(frame, 1, shot.stage, shot.card), size, "draft" if context.draft else "film")
    builder = Builder(sources)
    why = (builder.reason(scene, shot.number, shot.span),)
    outputs = {"still": Expect(kind="image", size=size)}
    name = builder.add("still", take, outputs, label=f"still {shot.number}", reasons=why, cost=_COST)
    return builder.plan(film, size, {"still": Input(task=name, output="still")})


def _found(film: Film, number: str | None) -> tuple[str, Shot]:
    """(number of its scene, the shot)."""
    inner = [(scene.number, shot) for scene in film.scenes for shot in scene.shots]
    outer = [("", shot) for shot in (film.opening, film.closing) if shot is not None]
    shots = [(scene, shot) for scene, shot in (*inner, *outer) if shot.frames > 0]
    for scene, shot in shots:
        if number in (None, shot.number):
            return scene, shot
    if not shots:
        raise SelectionError("the film has no shot")
    raise SelectionError(f"There is no shot {number}; there are {', '.join(shot.number for _, shot in shots)}.")
