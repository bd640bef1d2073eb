"""Pieces of a shot that can be made at once. A model has a longest clip; the theatre makes every shot in one."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.shot import Shot
from .pass_ import Pass


def slice_shots(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill `Shot.slices`."""
    scenes = tuple(replace(scene, shots=tuple(map(_sliced, scene.shots))) for scene in film.scenes)
    opening = _sliced(film.opening) if film.opening is not None else None
    closing = _sliced(film.closing) if film.closing is not None else None
    return replace(film, scenes=scenes, opening=opening, closing=closing), []


def _sliced(shot: Shot) -> Shot:
    return replace(shot, slices=pieces(shot.frames))


def pieces(frames: int, longest: int = 0, overlap: int = 0) -> tuple[tuple[int, int], ...]:
    """(first frame, frames) of each piece of at most `longest` frames that share `overlap` frames; 0: no limit.

    Pieces are as even as they can be, so that none is a stump. Raises ValueError if the overlap eats a piece up.
    """
    if not longest or frames <= longest:
        return ((0, frames),)
    if overlap >= longest:
        raise ValueError(f"pieces of {longest} frames cannot share {overlap}")
    count = -(-(frames - overlap) // (longest - overlap))
    step = (frames - overlap) / count
    starts = [round(i * step) for i in range(count)]
    ends = [*(start + overlap for start in starts[1:]), frames]
    return tuple((start, end - start) for start, end in zip(starts, ends, strict=True))


PASS = Pass("slice", slice_shots, after=("time",))
