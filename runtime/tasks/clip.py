"""clip: a stretch of a sound file. Clip and the file -> audio."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import Clip

from ..sound import files
from ..sound.signal import RATE, fitted
from .contract import Work

VERSION: int = 1

_ORDER = TypeAdapter(Clip)


def run(work: Work) -> Mapping[str, Path]:
    """Cut it: mono or stereo as it was, at 48 kHz, exactly as long as ordered."""
    order = _ORDER.validate_python(dict(work.params))
    sound = files.read(work.inputs["sound"])
    first, count = round(order.first * RATE), round(order.seconds * RATE)
    return {"audio": files.write(work.folder / "clip.flac", fitted(sound[..., first : first + count], count))}
