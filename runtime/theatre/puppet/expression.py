"""What a face can do, in numbers, and the eight expressions (design: look/notes.md, Expressions).

The same numbers play in every view of the head. Brow slope + lifts the inner end; lid 1 is open; gaze x is forward of
the face and y down; corner + is up; tilt is degrees forward.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Expression:
    """A face at one moment. Every value is a number, so that any two faces can be blended."""

    slope: float = 0.0
    height: float = 0.0
    """Of the brows; 1 is .044 heads."""
    knit: float = 0.0
    """Inner ends of the brows drawn together."""
    lid: float = 0.92
    low: float = 0.0
    """The lower lid raised."""
    gaze: float = 0.0
    gaze_down: float = 0.0
    corner: float = 0.05
    open: float = 0.0
    width: float = 1.0
    protrusion: float = 0.0
    upper: float = 0.0
    """The upper lip lifted."""
    tuck: float = 0.0
    """The lower lip drawn in under the teeth."""
    teeth: float = 0.0
    """1 the upper row, 2 both."""
    tongue: float = 0.0
    press: float = 0.0
    tilt: float = 0.0
    nod: float = 0.0
    cheek: float = 1.0
    tear: float = 0.0
    bags: float = 0.0


EYES = ("lid", "low", "gaze", "gaze_down", "tear", "bags")
BROWS = ("slope", "height", "knit")
MOUTH = (
    "corner", "open", "width", "protrusion", "upper", "tuck", "teeth", "tongue", "press", "tilt", "nod", "cheek",
)  # fmt: skip
"""Eyes react first, then the brows, then mouth and head: the groups in which a face changes."""

NEUTRAL = Expression()

EXPRESSIONS: dict[str, Expression] = {
    "neutral": NEUTRAL,
    "glad": Expression(
        slope=0.15, height=0.4, lid=0.84, low=0.72, corner=1.1, open=0.3, width=1.22, teeth=1, cheek=1.45, tilt=-3
    ),
    "sad": Expression(
        slope=1, height=-0.05, knit=0.35, lid=0.66, low=0.15, gaze=-0.1, gaze_down=0.55, corner=-0.8, width=0.9,
        tilt=7, nod=0.5, cheek=1.1, tear=1,
    ),
    "afraid": Expression(
        slope=0.9, height=0.85, knit=0.7, lid=1.3, low=-0.15, gaze=0.5, corner=-0.5, open=0.24, teeth=1, tilt=-5,
        nod=-0.2, cheek=0.3,
    ),
    "angry": Expression(
        slope=-1, height=-0.55, knit=0.9, lid=0.74, low=0.5, gaze=0.15, corner=-0.5, width=0.86, press=0.8, tilt=3,
        nod=0.45, cheek=1.2,
    ),
    "tender": Expression(
        slope=0.45, height=0.1, lid=0.72, low=0.35, gaze=0.15, gaze_down=0.25, corner=0.55, tilt=6, nod=0.3, cheek=1.45
    ),
    "surprised": Expression(
        slope=0.25, height=1.15, lid=1.38, low=-0.25, corner=0, open=0.55, width=0.66, protrusion=0.35, tilt=-4,
        nod=-0.35, cheek=0.8,
    ),
    "tired": Expression(
        slope=0.45, height=-0.25, lid=0.42, low=0.12, gaze=-0.1, gaze_down=0.35, corner=-0.3, width=0.95, tilt=6,
        nod=0.55, cheek=0.5, bags=1,
    ),
}  # fmt: skip

_ALL = tuple(field.name for field in fields(Expression))


def blend(one: Expression, other: Expression, share: float, parts: tuple[str, ...] = _ALL) -> Expression:
    """`one` with `share` (0 to 1) of `other` in the named parts, the rest as it was."""
    values = {name: getattr(one, name) for name in _ALL}
    for name in parts:
        values[name] += (getattr(other, name) - values[name]) * share
    return Expression(**values)
