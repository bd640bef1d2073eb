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
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, float):
        return _rounded(value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no plain form")


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
