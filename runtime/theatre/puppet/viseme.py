"""The mouth's shapes in speech, and how a mood colours them (design: look/notes.md, Visemes)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .expression import Expression


@dataclass(frozen=True, slots=True)
class Viseme:
    """One shape of the mouth; the fields mean what they mean in `Expression`."""

    open: float
    width: float
    protrusion: float = 0.0
    upper: float = 0.0
    teeth: float = 0.0
    tongue: float = 0.0
    tuck: float = 0.0
    press: float = 0.0


VISEMES: dict[str, Viseme] = {
    "rest": Viseme(open=0.0, width=0.95, protrusion=0.05, press=0.35),
    "A": Viseme(open=0.85, width=1.0, teeth=1, tongue=0.35),
    "E": Viseme(open=0.54, width=1.2, upper=0.3, teeth=1, tongue=0.2),
    "I": Viseme(open=0.45, width=1.32, upper=0.4, teeth=2),
    "O": Viseme(open=0.62, width=0.62, protrusion=0.7),
    "U": Viseme(open=0.42, width=0.44, protrusion=1.0),
    "F": Viseme(open=0.23, width=1.04, upper=0.5, teeth=1, tuck=1.0),
    "L": Viseme(open=0.46, width=1.02, upper=0.2, teeth=1, tongue=1.0),
    "S": Viseme(open=0.23, width=1.14, upper=0.2, teeth=2),
}


_PARTED = 0.06
"""Share of a shape's opening for which lips part at the softest sound."""


def spoken(mood: Expression, shape: str, openness: float) -> Expression:
    """A viseme in a mood: the mouth from the viseme, corners from the mood where the lips are not rounded.

    `openness` (0 to 1) makes the shape smaller, as the voice is softer. The mood's width counts for 55 %.
    """
    viseme = VISEMES.get(shape, VISEMES["rest"])
    size = _PARTED + (1.0 - _PARTED) * openness if viseme.open else 1.0
    rounded = min(1.0, viseme.protrusion)
    return replace(
        mood,
        open=viseme.open * size,
        width=viseme.width * (1 + (mood.width - 1) * 0.55 * (1 - 0.55 * rounded)),
        corner=mood.corner * (1 - 0.85 * rounded),
        protrusion=viseme.protrusion,
        upper=viseme.upper * size,
        teeth=viseme.teeth,
        tongue=viseme.tongue,
        tuck=viseme.tuck,
        press=viseme.press,
    )
