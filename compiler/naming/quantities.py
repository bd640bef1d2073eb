"""Quantities of directions: times, lenses and amounts, each held against what a film can have."""

from __future__ import annotations

from fractions import Fraction

from ..screenplay import Quantity
from ..vocabulary import MoveKind
from .scope import Scope

LENSES = Fraction(8), Fraction(600)
"""mm: from a fisheye to a long telephoto."""

LONGEST = Fraction(600)
"""Seconds: a stated duration above this is a slip."""

_UNITS = {"deg": ("deg",), "m": ("m", "cm"), "share": ("%",)}
_SAID = {"deg": "degrees: `30deg`", "m": "metres: `2m`", "share": "per cent: `40%`"}


def seconds_of(scope: Scope, quantity: Quantity) -> Fraction | None:
    """A time in seconds, of s or of frames. None, with a finding, where it is no time or makes no film."""
    value = quantity.value / scope.rate if quantity.unit == "f" else quantity.value
    if quantity.unit not in ("s", "f"):
        hint = "Write seconds or frames: `4s`, `96f`, `1m30s`."
        scope.say("SC0206", f"“{written(quantity)}” is no time", quantity.span, hint)
        return None
    if not 1 / scope.rate <= value <= LONGEST:
        hint = "A shot lasts from one frame to 600 seconds."
        scope.say("SC0206", f"“{written(quantity)}” is no length for a shot", quantity.span, hint)
        return None
    return value


def lens_of(scope: Scope, quantity: Quantity) -> float | None:
    """A focal length in mm, or None with a finding."""
    if LENSES[0] <= quantity.value <= LENSES[1]:
        return float(quantity.value)
    scope.say("SC0206", f"“{written(quantity)}” is no lens", quantity.span, "Lenses go from 8mm to 600mm.")
    return None


def amount_of(scope: Scope, quantity: Quantity, kind: MoveKind) -> Fraction | None:
    """How far a move goes, in its own unit (degrees, metres, share), or None with a finding."""
    if quantity.unit in _UNITS.get(kind.unit, ()):
        return quantity.value / (100 if quantity.unit in ("%", "cm") else 1)
    hint = f"Write {_SAID[kind.unit]}." if kind.unit in _SAID else "It takes no amount."
    message = f"“{written(quantity)}” does not measure {kind.name.upper()}"
    scope.say("SC0206", message, quantity.span, hint)
    return None


def written(quantity: Quantity) -> str:
    """A quantity as a writer would put it."""
    return f"{float(quantity.value):g}{quantity.unit}"
