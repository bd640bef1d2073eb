"""music: one cue of the score. MusicCue -> audio."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import MusicCue

from ..sound import files
from ..sound.score.cue import cue
from .contract import Work

VERSION: int = 3

_ORDER = TypeAdapter(MusicCue)


def run(work: Work) -> Mapping[str, Path]:
    """Compose and play the cue: stereo, exactly as long as ordered."""
    return {"audio": files.write(work.folder / "music.flac", cue(_ORDER.validate_python(dict(work.params))))}
