"""Shots and blends as tasks, and the segments of the film in order."""

from __future__ import annotations

from ..film.picture import BlendTake, Footage, ShotTake
from ..film.shot import Shot
from ..plan import Expect, Input, Reason
from .builder import Builder, Cost
from .cut import Take

_FRAME = 0.045
"""Seconds of one core for a frame of 1280x720, about; blends draw two."""

_BAKE = 1.5
"""Seconds to set a shot up."""


def pictures(
    builder: Builder,
    takes: tuple[Take, ...],
    size: tuple[int, int],
    quality: str,
    rate: str,
) -> tuple[Input, ...]:
    """Ask for every segment; returns them in the order of the film. A shot that transitions eat up has none."""
    segments = []
    for take, after in zip(takes, (*takes[1:], None), strict=True):
        shot = take.shot
        own = shot.frames - shot.head - shot.tail
        why = (_reason(builder, take),)
        if own > 0:
            order = ShotTake(_footage(shot, shot.head, own), size, quality)
            segments.append(_ask(builder, "shot", order, own, size, rate, f"shot {shot.number}", why, take))
        if take.blend and shot.tail and after is not None:
            blend = BlendTake(
                take.blend.blend,
                _footage(shot, shot.frames - shot.tail, shot.tail),
                _footage(after.shot, 0, shot.tail),
                size,
                quality,
                take.blend.side,
                take.blend.colour,
                take.blend.soft,
            )
            label = f"{take.blend.name} {shot.number} to {after.shot.number}"
            both = (*why, _reason(builder, after))
            segments.append(_ask(builder, "blend", blend, 2 * shot.tail, size, rate, label, both, take))
    return tuple(segments)


def _reason(builder: Builder, take: Take) -> Reason:
    return builder.reason(take.scene.number if take.scene is not None else "", take.shot.number, take.shot.span)


def _footage(shot: Shot, first: int, frames: int) -> Footage:
    return Footage(first, frames, shot.stage, shot.card)


def _ask(
    builder: Builder,
    op: str,
    order: ShotTake | BlendTake,
    drawn: int,
    size: tuple[int, int],
    rate: str,
    label: str,
    why: tuple[Reason, ...],
    take: Take,
) -> Input:
    frames = drawn if op == "shot" else drawn // 2
    expect = Expect(kind="picture", frames=frames, size=size, rate=rate)
    scale = size[0] * size[1] / (1280 * 720)
    cost = Cost(round(_BAKE + _FRAME * drawn * scale, 3), 400, _affinity(take.shot))
    name = builder.add(op, order, {"picture": expect}, label=label, reasons=why, cost=cost)
    return Input(task=name, output="picture")


def _affinity(shot: Shot) -> str:
    """Shots in one place at one hour share what is dear to build."""
    dressing = shot.stage.set if shot.stage is not None else shot.card.dressing if shot.card is not None else None
    return f"{dressing.kind}, {dressing.hour}" if dressing is not None else ""
