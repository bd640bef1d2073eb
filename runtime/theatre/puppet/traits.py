"""What a look means for a face: colours and the few numbers by which faces differ."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from scenec.compiler.film.entities import Look

from ..lit import RGB
from ..paper import Colour, mix, rgb

HATS = ("hat", "straw hat", "top hat", "pointed hat", "cap", "peaked cap", "knitted cap", "beret", "crown")
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
    hat: tuple[str, Colour] | None = None
    glasses: tuple[str, Colour] | None = None
    """What is worn on the head and before the eyes: kind and colour."""

    @property
    def dark(self) -> RGB:
        """Inside of the mouth and nostrils."""
        return mix(self.skin, (0.13, 0.016, 0.063), 0.86)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What faces of one figure have in common; the fields are those of `Traits`."""

    lips: Colour
    lip_colour: float
    """How much of that colour is in the lips' skin."""
    lash: float
    brow: float
    nose: float
    nose_width: float
    lip: float
    jaw: float
    blush: float
    eye: float
    mouth: float


_WOMAN = _Kind("#8c2430", 0.52, 1.0, 0.95, -0.016, 1.0, 1.0, 1.0, 0.85, 1.02, -0.174)
_MAN = _Kind("#8c2430", 0.34, 0.0, 1.22, 0.022, 1.14, 0.8, 1.1, 0.6, 0.95, -0.170)
_CHILD = _Kind("#74362c", 0.34, 0.0, 0.75, -0.045, 0.95, 0.72, 1.24, 1.1, 1.42, -0.152)
_KINDS = {"woman": _WOMAN, "man": _MAN, "child": _CHILD}


def traits_of(look: Look) -> Traits:
    """Reads a look. What it leaves open is drawn from its seed, so that nobody's face is another's."""
    kind, chance = _KINDS.get(look.figure, _WOMAN), Random(look.seed)
    skin, hair = rgb(look.skin), _hair(look)
    return Traits(
        skin=skin,
        hair=hair,
        shade=mix(skin, "#1a0f1c", 0.42),
        ink=mix(hair, "#0c0714", 0.75),
        lips=mix(skin, kind.lips, kind.lip_colour),
        iris=chance.choice(IRISES),
        haircut=look.haircut,
        beard=look.beard,
        child=look.figure == "child",
        old=max(0.0, min(1.0, (look.age - 55) / 20)),
        lash=kind.lash,
        brow=kind.brow * chance.uniform(0.93, 1.07),
        nose=kind.nose + chance.uniform(-0.006, 0.006),
        nose_width=kind.nose_width * chance.uniform(0.96, 1.04),
        lip=kind.lip,
        jaw=kind.jaw,
        blush=kind.blush,
        eye=kind.eye * chance.uniform(0.98, 1.02),
        mouth=kind.mouth,
        hat=_worn(look, HATS),
        glasses=_worn(look, ("glasses", "sunglasses")),
    )


def _worn(look: Look, kinds: tuple[str, ...]) -> tuple[str, Colour] | None:
    """The first garment of these kinds, with its colour."""
    return next(((garment.kind, garment.colour) for garment in look.garments if garment.kind in kinds), None)


def _hair(look: Look) -> RGB:
    """Black paper shows no cut: the darkest hair keeps a little warmth."""
    hair = rgb(look.hair)
    return mix(hair, "#4a3232", 0.35) if sum(hair) < 0.45 else hair
