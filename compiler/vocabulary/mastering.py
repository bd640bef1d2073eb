"""How loud a film is made."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Library


@dataclass(frozen=True, slots=True)
class MasterKind:
    """An entry of `Masters:`. Integrated LUFS, dBTP; `evenness` 0 to 1 draws soft and loud stretches together."""

    name: str
    loudness: float
    peak: float
    evenness: float


def master_kind(library: Library, name: str) -> MasterKind | None:
    """A master by name or alias."""
    found = library.find("Masters", name)
    if found is None:
        return None
    return MasterKind(
        found.name, found.number("loudness", -16.0), found.number("peak", -1.0), found.number("evenness", 0.0)
    )
