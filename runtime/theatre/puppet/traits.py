"""What a look means for a face: colours and the few numbers by which faces differ."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from scenec.compiler.film.entities import Look

from ..lit import RGB
from ..paper import BLACK, Colour, mix, rgb

IRISES = ("#3c5a66", "#4a3524", "#4c6650", "#5a4026", "#55616e")


@dataclass(frozen=True, slots=True)
class Traits:
    """A face in numbers; lengths in heads, factors around 1 (design: look/notes.md, Head)."""

    skin: RGB
    hair: RGB
    shade: RGB
    """Skin turned away from the light: lines and soft shadows in the face."""
    ink: RGB
    """Lashes and pupils' outlines."""
    lips: RGB
    iris: Colour
    haircut: str
    beard: bool
    child: bool
    old: float
    """0 to 1: four short lines."""
    lash: float
    """0 to 1: outer corner of the eye up and a flick of lashes."""
    brow: float
    nose: float
    """How far the nose stands out more than the average."""
    nose_width: float
    lip: float
    jaw: float
    blush: float
    eye: float
    mouth: float
    """Height of the mouth over the chin (negative: y points down)."""

    @property
    def dark(self) -> RGB:
        """Inside of the mouth and nostrils."""
        return mix(self.skin, (0.13, 0.016, 0.063), 0.86)


def traits_of(look: Look) -> Traits:
    """Reads a look. What it leaves open is drawn from its seed, so that nobody's face is another's."""
    chance = Random(look.seed)
    child, woman = look.figure == "child", look.figure == "woman"
    skin = rgb(look.skin)
    shade = mix(skin, "#1a0f1c", 0.42)
    return Traits(
        skin=skin,
        hair=_hair(look),
        shade=shade,
        ink=mix(_hair(look), "#0c0714", 0.75),
        lips=mix(skin, "#74362c" if child else "#8c2430", 0.52 if woman else 0.34),
        iris=chance.choice(IRISES),
        haircut=look.haircut,
        beard=look.beard,
        child=child,
        old=max(0.0, min(1.0, (look.age - 55) / 20)),
        lash=1.0 if woman else 0.0,
        brow=(0.75 if child else 0.95 if woman else 1.22) * chance.uniform(0.93, 1.07),
        nose=(-0.045 if child else -0.016 if woman else 0.022) + chance.uniform(-0.006, 0.006),
        nose_width=(0.95 if child else 1.0 if woman else 1.14) * chance.uniform(0.96, 1.04),
        lip=0.72 if child else 1.0 if woman else 0.8,
        jaw=1.24 if child else 1.0 if woman else 1.1,
        blush=0.95 if woman else 1.1 if child else 0.6,
        eye=(1.42 if child else 1.02 if woman else 0.95) * chance.uniform(0.98, 1.02),
        mouth=(-0.152 if child else -0.174 if woman else -0.170),
    )


def _hair(look: Look) -> RGB:
    """Black paper shows no cut: the darkest hair keeps a little warmth."""
    hair = rgb(look.hair)
    return mix(hair, "#4a3232", 0.35) if sum(hair) < 0.45 else mix(hair, BLACK, 0.0)
