"""Camera moves that are over before an audience has seen where they went."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..film.shot import Move, Shot
from ..library import Library
from ..vocabulary import move_kind
from .reading import Reading, seconds

FASTEST = 90
"""Degrees a second of a turn in which anything can still be made out."""


def haste(reading: Reading) -> Iterator[Diagnostic]:
    """A stated turn of the camera faster than the eye. A move that the library itself makes so fast is meant so."""
    for scene in reading.film.scenes:
        for shot in scene.shots:
            for group in shot.moves:
                for move in group:
                    yield from _turn(reading, shot, move)


def _turn(reading: Reading, shot: Shot, move: Move) -> Iterator[Diagnostic]:
    lasts = move.seconds if move.seconds is not None else _share(shot, reading.rate)
    if not _stated(reading.library, move) or lasts <= 0:
        return
    pace = (move.amount or Fraction(0)) / lasts
    if pace > FASTEST:
        message = f"The {move.kind} of shot {shot.number} turns {round(pace)} degrees a second: nobody sees anything"
        hint = f"Give it {seconds(Fraction(move.amount or 0) / 45)} or more, or turn less far."
        yield diagnostic("SC0309", message, shot.span, hint=hint)


def _stated(library: Library, move: Move) -> bool:
    kind = move_kind(library, move.kind)
    return kind is not None and kind.unit == "deg" and kind.does != "sway" and move.amount is not None


def _share(shot: Shot, rate: Fraction) -> Fraction:
    """Seconds of one group of moves that share a shot evenly."""
    return Fraction(shot.frames) / rate / max(1, len(shot.moves))
