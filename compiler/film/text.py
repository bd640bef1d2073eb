"""What a language model is asked to write."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class TextTake:
    """One text. `messages` are (role, content); `weights` tells the model's files apart, so that others are asked anew.

    `tokens`: about how long it may get; `temperature` 0 takes the likeliest word each time; `seed` is for chance.
    """

    model: str
    messages: tuple[tuple[str, str], ...]
    grammar: str
    tokens: int = 1500
    temperature: Fraction = Fraction(7, 10)
    seed: int = 0
    revision: str | None = None
    weights: str = ""
