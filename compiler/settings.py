"""What the title page says of the whole film: size, rate, language, style, edition."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from .codes import diagnostic
from .diagnostics import Diagnostic
from .film.film import Settings
from .screenplay import Field, Header

T = TypeVar("T")

EDITIONS = (1,)
"""The editions of the language that this compiler reads."""

_SIZE = re.compile(r"(\d{1,9})\s*[x×]\s*(\d{1,9})", re.I)
_RATE = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(?:/(\d{1,9}))?\s*(?:fps)?", re.I)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.I)
_SIDES = range(16, 7681, 2)
_RATES = Fraction(1), Fraction(120)
_BROADCAST = {
    Fraction("23.976"): Fraction(24000, 1001),
    Fraction("23.98"): Fraction(24000, 1001),
    Fraction("29.97"): Fraction(30000, 1001),
    Fraction("59.94"): Fraction(60000, 1001),
}


def settings(header: Header) -> tuple[Settings, list[Diagnostic]]:
    """The settings of a header. What is said wrongly is one diagnostic, and the default counts."""
    found: list[Diagnostic] = []
    default = Settings()
    size = _read(header, "size", _size, found)
    rate = _read(header, "rate", _rate, found)
    language = _read(header, "language", _language, found)
    edition = _read(header, "scenec", _edition, found)
    style, loudness = header.field("style"), header.field("loudness")
    return Settings(
        size or default.size,
        rate or default.rate,
        language or default.language,
        style.value.text if style and style.value.text else default.style,
        edition or default.edition,
        loudness.value.text if loudness and loudness.value.text else default.loudness,
    ), found


def _read(header: Header, key: str, reader: Callable[[Field], T | Diagnostic], found: list[Diagnostic]) -> T | None:
    """A key's value, or None where it is not said or, with a diagnostic, said wrongly."""
    field = header.field(key)
    value = reader(field) if field else None
    if isinstance(value, Diagnostic):
        found.append(value)
        return None
    return value


def _size(field: Field) -> tuple[int, int] | Diagnostic:
    """Pixels across and down. Even, for colour is stored at half the size."""
    match = _SIZE.fullmatch(field.value.text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if size[0] in _SIDES and size[1] in _SIDES:
        return size
    message = f"“{field.value.text}” is no size of a picture"
    hint = f"Write pixels across and down, both even, up to {_SIDES[-1]}: `Size: 1280x720`."
    return diagnostic("SC0114", message, field.value.span, hint=hint)


def _rate(field: Field) -> Fraction | Diagnostic:
    """Frames a second. 23.976 means 24000/1001, as television counts."""
    match = _RATE.fullmatch(field.value.text)
    over = int(match[2] or 1) if match else 0
    rate = Fraction(match[1]) / over if match and over else Fraction(0)
    rate = _BROADCAST.get(rate, rate)
    if _RATES[0] <= rate <= _RATES[1] and rate.denominator in (1, 1001):
        return rate
    message = f"“{field.value.text}” is no frame rate"
    hint = "Write frames a second, from 1 to 120: `Rate: 24`, `Rate: 23.976`, `Rate: 30000/1001`."
    return diagnostic("SC0115", message, field.value.span, hint=hint)


def _language(field: Field) -> str | Diagnostic:
    """A tag of BCP 47."""
    if _LANGUAGE.fullmatch(field.value.text):
        return field.value.text
    message = f"“{field.value.text}” is no language tag"
    hint = "Write the language's short name: `Language: en`, `Language: pt-BR`."
    return diagnostic("SC0117", message, field.value.span, hint=hint)


def _edition(field: Field) -> int | Diagnostic:
    said = field.value.text
    if said in map(str, EDITIONS):
        return int(said)
    message = f"This script is written for edition “{said}”"
    hint = f"This compiler reads edition {EDITIONS[-1]}: `Scenec: {EDITIONS[-1]}`."
    return diagnostic("SC0116", message, field.value.span, hint=hint)
