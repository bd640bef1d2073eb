"""bed: ambience without a loop. Bed -> audio."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import Bed

from ..sound import files
from ..sound.ambience.bed import bed
from .contract import Work

VERSION: int = 2

_ORDER = TypeAdapter(Bed)


def run(work: Work) -> Mapping[str, Path]:
    """Make the bed: stereo, exactly as long as ordered."""
    return {"audio": files.write(work.folder / "bed.flac", bed(_ORDER.validate_python(dict(work.params))))}
