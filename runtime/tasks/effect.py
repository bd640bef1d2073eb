"""effect: one sound of a thing or a deed. Effect -> audio."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import Effect

from ..errors import TaskError
from ..sound import files
from ..sound.effects.effect import RECIPES, effect, recipe
from .contract import Work

VERSION: int = 2

_ORDER = TypeAdapter(Effect)


def run(work: Work) -> Mapping[str, Path]:
    """Make the effect, mono. An unknown kind is a TaskError."""
    order = _ORDER.validate_python(dict(work.params))
    if recipe(order.kind) is None:
        raise TaskError(f"there is no sound of '{order.kind}' yet; there are {', '.join(sorted(RECIPES))}")
    return {"audio": files.write(work.folder / "effect.flac", effect(order))}
