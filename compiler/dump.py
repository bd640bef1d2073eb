"""A film as text, to be read by people and compared by tests: `--dump-after PASS`.

Every record is its name and its fields; a field that has its default value is left out, and so are spans, for they
only say where things were written. Floats have at most six decimals. The library is counted, not printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from fractions import Fraction
from typing import Any

from .film.film import Film
from .screenplay import Header
from .source import Span

WIDTH = 110
"""A value that fits into this many characters stays on one line."""


def dump(film: Film) -> str:
    """The film as lines of text, the same for equal films."""
    return "\n".join(_lines("film", film, "")) + "\n"


def _lines(name: str, value: Any, indent: str) -> Iterator[str]:
    """`name: value`, on one line if it fits, else its parts below it."""
    if name == "library":
        yield f"{indent}library: {len(value)} entries"
        return
    short = f"{indent}{name}: {_short(value)}"
    if len(short) <= WIDTH or (not isinstance(value, tuple) and not is_dataclass(value)):
        yield short
    elif isinstance(value, tuple):
        yield f"{indent}{name}:"
        for index, item in enumerate(value):
            yield from _lines(str(index), item, indent + "  ")
    else:
        yield f"{indent}{name}: {type(value).__name__}"
        for key, part in _parts(value):
            yield from _lines(key, part, indent + "  ")


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields of a record that say something."""
    for each in fields(value):
        part = getattr(value, each.name)
        if not isinstance(part, Span | Header) and part != _default(each):
            yield each.name, part


def _default(each: Field[Any]) -> Any:
    if each.default_factory is not MISSING:
        return each.default_factory()
    return each.default


def _short(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, float):
        return f"{round(value, 6) + 0.0:g}" if abs(value) < 1e5 else f"{value:.0f}"
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, tuple):
        return "(" + ", ".join(_short(item) for item in value) + ")"
    if is_dataclass(value) and not isinstance(value, type):
        return type(value).__name__ + "(" + ", ".join(f"{key}={_short(part)}" for key, part in _parts(value)) + ")"
    return repr(value)
