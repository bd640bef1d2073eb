"""mix: the film's one mix. Mix and every sound -> audio, dialogue, music, effects."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import Mix

from ..sound import files
from ..sound.mix.desk import mix
from .contract import Work

VERSION: int = 2

_ORDER = TypeAdapter(Mix)


def run(work: Work) -> Mapping[str, Path]:
    """Mix. Stereo files of the film's length; the three stems add up to `audio`."""
    mixed = mix(_ORDER.validate_python(dict(work.params)), work.inputs)
    sounds = {"audio": mixed.master, "dialogue": mixed.dialogue, "music": mixed.music, "effects": mixed.effects}
    return {name: files.write(work.folder / f"{name}.flac", sound) for name, sound in sounds.items()}
