"""One way to write a value down, the same on every machine, so that its digest can be its name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from hashlib import sha256
from math import isfinite
from typing import Any

DECIMALS = 6
"""Metres and degrees are told apart down to 1e-6; below that machines differ and nobody sees it."""


def plain(value: Any) -> Any:
    """A value as JSON knows it: records become objects, exact numbers "n/d", floats are rounded.

    Raises ValueError for NaN and infinities and TypeError for what has no plain form: both our own bugs.
    """
    kind = type(value)
    if kind is float:
        return _rounded(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is tuple or kind is list:
        return [plain(item) for item in value]
    names = _fields(kind)
    if names is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    raise TypeError(f"{type(value).__name__} has no plain form")


def _fields(kind: type) -> tuple[str, ...] | None:
    """The names of a record's fields, None for what is no record."""
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
    return _FIELDS[kind]


_FIELDS: dict[type, tuple[str, ...] | None] = {}


def _rounded(value: float) -> float:
    if not isfinite(value):
        raise ValueError(f"{value} cannot be written down")
    return round(value, DECIMALS) + 0.0  # + 0.0 turns -0.0 into 0.0


def canonical(value: Any) -> bytes:
    """The one spelling of a value: keys sorted, no spaces, UTF-8."""
    return json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(value: Any) -> str:
    """sha256 of the canonical spelling, in hex."""
    return sha256(canonical(value)).hexdigest()


def seed(*values: Any) -> int:
    """A seed of 32 bits that depends on these values alone."""
    return int.from_bytes(sha256(canonical(list(values))).digest()[:4])
