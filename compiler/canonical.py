"""One way to write a value down, the same on every machine, so that its digest can be its name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring as _quoted
from math import isfinite
from operator import attrgetter, itemgetter
from typing import Any

DECIMALS = 6
"""Metres and degrees are told apart down to 1e-6; below that machines differ and nobody sees it."""


class Spelt:
    """A frozen record that keeps its spelling: for what many others hold, or what is written more than once.

    The spelling lives in the record and dies with it; it is no field, so equality, copies and pickles know nothing
    of it.
    """

    __slots__ = ("_spelling",)

    _spelling: str


class Spelling(str):
    """A value as it is spelled. Where it stands in another value it is not spelled again."""

    __slots__ = ()


def spelling(value: Any) -> Spelling:
    """The one spelling of a value, as JSON: keys sorted, no spaces, exact numbers "n/d", floats rounded.

    Raises ValueError for NaN and infinities and TypeError for what has no spelling: both our own bugs.
    """
    return value if isinstance(value, Spelling) else Spelling(_write(value))


def canonical(value: Any) -> bytes:
    """The spelling of a value in UTF-8."""
    return spelling(value).encode()


def plain(value: Any) -> Any:
    """A value as JSON knows it: what its spelling says to whoever reads it. Raises as `spelling` does."""
    return json.loads(spelling(value))


def digest(value: Any) -> str:
    """sha256 of the canonical spelling, in hex."""
    return sha256(canonical(value)).hexdigest()


def seed(*values: Any) -> int:
    """A seed of 32 bits that depends on these values alone."""
    return int.from_bytes(sha256(_list(values).encode()).digest()[:4])


def _write(value: Any) -> str:
    write = _WRITERS.get(type(value)) or _writer(type(value))
    return write(value)


# ── how each kind of value is written ─────────────────────────────────────────────────────────────────────────────

_Writer = Callable[[Any], str]


def _writer(kind: type) -> _Writer:
    """How a kind of value is written; found once. Raises TypeError for a kind that is not."""
    if is_dataclass(kind):
        write = _kept(_record(kind)) if issubclass(kind, Spelt) else _record(kind)
    elif issubclass(kind, Fraction):
        write = _exact
    elif issubclass(kind, Mapping):
        write = _mapping
    else:
        raise TypeError(f"{kind.__name__} has no plain form")
    _WRITERS[kind] = write
    return write


def _record(kind: type) -> _Writer:
    """Fields in the order of their names, each behind its name."""
    names = sorted(field.name for field in fields(kind))
    if len(names) < 2:  # attrgetter gives the value itself for one name
        return lambda record: _mapping({name: getattr(record, name) for name in names})
    heads = [f'"{name}":' for name in names]
    values, known = attrgetter(*names), _WRITERS

    def write(record: Any) -> str:
        parts = [
            head + (known.get(type(value)) or _writer(type(value)))(value)
            for head, value in zip(heads, values(record), strict=True)
        ]
        return "{" + ",".join(parts) + "}"

    return write


def _kept(write: _Writer) -> _Writer:
    def ask(record: Any) -> str:
        try:
            known: str = record._spelling
        except AttributeError:
            known = write(record)
            object.__setattr__(record, "_spelling", known)
        return known

    return ask


@lru_cache(1 << 14)
def _float(value: float) -> str:
    if not isfinite(value):
        raise ValueError(f"{value} cannot be written down")
    return repr(round(value, DECIMALS) + 0.0)  # + 0.0 turns -0.0 into 0.0, which are one to a cache


def _exact(value: Fraction) -> str:
    return f'"{value.numerator}/{value.denominator}"'


def _list(values: tuple[Any, ...] | list[Any]) -> str:
    known = _WRITERS
    return "[" + ",".join([(known.get(type(value)) or _writer(type(value)))(value) for value in values]) + "]"


def _mapping(values: Mapping[Any, Any]) -> str:
    named = sorted([(str(key), value) for key, value in values.items()], key=itemgetter(0))
    return "{" + ",".join([f"{_quoted(key)}:{_write(value)}" for key, value in named]) + "}"


_WRITERS: dict[type, _Writer] = {
    float: _float,
    str: _quoted,
    int: repr,
    bool: lambda value: "true" if value else "false",
    type(None): lambda _: "null",
    tuple: _list,
    list: _list,
    Fraction: _exact,
    dict: _mapping,
    Spelling: str,
}
