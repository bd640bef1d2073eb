"""How long and how wide a body is, in heads (design: look/notes.md, Puppets and Body)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from scenec.compiler.film.entities import Look
from scenec.compiler.film.gait import Legs, girth, heads, legs_of

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
    legs: Legs
    """What walking goes by."""

    @property
    def seat(self) -> float:
        """How high the middle of the hips is over what they sit on."""
        return 0.24 * self.girth

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
    """The body of a look."""
    legs, wide = legs_of(look), girth(look)
    size = legs.size
    man = look.figure == "man"
    shoulder = (0.47 if man else 0.415) * wide
    return Proportions(
        head=look.height / heads(look),
        thigh=legs.thigh,
        shin=legs.shin,
        upper=1.12 * size,
        fore=1.0 * size,
        trunk=2.05 * size,
        shoulder=shoulder,
        hip=0.19 * wide,
        girth=wide,
        size=size,
        sections=_sections(shoulder / wide, look.build, man),
        foot=legs.foot,
        hand=0.098 * wide**0.5 * (0.7 + 0.3 * size),
        legs=legs,
    )


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
