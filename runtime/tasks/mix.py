"""mix: the film's one mix. Mix and every sound -> audio, dialogue, music, effects."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import Mix

from ..sound.mix.desk import mix
from .contract import Work

VERSION: int = 3

_ORDER = TypeAdapter(Mix)


def run(work: Work) -> Mapping[str, Path]:
    """Mix. Stereo files of the film's length; the three stems add up to `audio`."""
    return mix(_ORDER.validate_python(dict(work.params)), work.inputs, work.folder)
