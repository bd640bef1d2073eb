"""The parts of a mix that can be kept beside a film."""

from __future__ import annotations

from pathlib import Path

STEMS = ("dialogue", "music", "effects")
"""What a mix is made of."""


def stem_path(film: Path, name: str) -> Path:
    """Where a film's stem lies, if it lies beside it."""
    return film.with_name(f"{film.stem}.{name}.flac")
