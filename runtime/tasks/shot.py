"""shot: footage becomes a segment. ShotTake -> picture."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.picture import Footage, ShotTake

from ..film.encode import encode_picture
from ..theatre.perform import perform
from .contract import Work
from .filming import filmed

VERSION: int = 24

_ORDER = TypeAdapter(ShotTake)


def run(work: Work) -> Mapping[str, Path]:
    """Film it. `picture` is H.264 in mp4, video only."""
    take = _ORDER.validate_python(dict(work.params))
    performance = perform(take.footage, take.size, take.quality)
    frames = filmed(work, performance.frames, performance.frame, take.quality)
    out = work.folder / "picture.mp4"
    encode_picture(frames, out, size=take.size, rate=rate_of(take.footage), quality=take.quality)
    return {"picture": out}


def rate_of(footage: Footage) -> Fraction:
    """Frames a second."""
    shown = footage.stage or footage.card
    if shown is None:
        raise ValueError("footage of neither a stage nor a card")
    return shown.rate
