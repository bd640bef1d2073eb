"""How long and how wide a body is, in heads (design: look/notes.md, Puppets and Body)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from scenec.compiler.film.entities import Look

Section = tuple[float, float, float]
"""(height along the trunk, half-width, half-depth): an ellipse."""


@dataclass(frozen=True, slots=True)
class Proportions:
    """A body in heads; `head` is the length of one in metres. Small bodies keep their head and lose their limbs."""

    head: float
    thigh: float
    shin: float
    upper: float
    fore: float
    trunk: float
    shoulder: float
    """Of the joint from the spine."""
    hip: float
    girth: float
    """Factor on widths."""
    size: float
    """Factor on lengths: 1 is an adult of 6.5 heads."""
    sections: tuple[Section, ...]
    foot: float
    hand: float

    def section(self, height: float) -> Section:
        """The ellipse at a height along the trunk (0 the hip, 1 the pit of the neck)."""
        for upper, lower in pairwise(self.sections):
            if upper[0] >= height >= lower[0]:
                share = (upper[0] - height) / (upper[0] - lower[0])
                return (
                    height,
                    upper[1] + (lower[1] - upper[1]) * share,
                    upper[2] + (lower[2] - upper[2]) * share,
                )
        return self.sections[-1] if height < self.sections[-1][0] else self.sections[0]


def proportions_of(look: Look) -> Proportions:
    """The body of a look. Adults are 6.5 heads tall, men 6.7; a child of seven 4.3, growing to 6.3 at sixteen."""
    heads = _heads(look)
    size = (heads - 1) / 5.5
    broad = {"woman": 0.97, "man": 1.10}.get(look.figure, 1.06)
    girth = look.build * broad * (0.55 + 0.45 * size)
    man = look.figure == "man"
    shoulder = (0.47 if man else 0.415) * girth
    return Proportions(
        head=look.height / heads,
        thigh=1.55 * size,
        shin=1.5 * size,
        upper=1.12 * size,
        fore=1.0 * size,
        trunk=2.05 * size,
        shoulder=shoulder,
        hip=0.19 * girth,
        girth=girth,
        size=size,
        sections=_sections(shoulder / girth, look.build, man),
        foot=(0.55 + 0.45 * size) * girth**0.4,
        hand=0.098 * girth**0.5 * (0.7 + 0.3 * size),
    )


def _heads(look: Look) -> float:
    if look.figure == "child":
        return 4.3 + 2.0 * max(0.0, min(1.0, (look.age - 7) / 9))
    return 6.7 if look.figure == "man" else 6.5


def _sections(shoulder: float, build: float, man: bool) -> tuple[Section, ...]:
    belly = 0.10 * max(0.0, build - 1.0)
    waist, chest = (0.42, 0.53) if man else (0.355, 0.50)
    return (
        (1.02, 0.145, 0.145),
        (0.965, 0.32, 0.19),
        (0.885, shoulder + 0.115, 0.25),
        (0.70, chest, 0.36 if man else 0.385),
        (0.42, waist + belly, 0.29 + belly),
        (0.12, 0.44 + belly * 0.7, 0.34 + belly),
        (-0.02, 0.455 + belly * 0.6, 0.35 + belly * 0.8),
    )
