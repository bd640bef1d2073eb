"""A whole figure: the pieces that a stance asks for, back to front, and where each of them lies."""

from __future__ import annotations

import skia

from scenec.compiler.film.entities import Look

from .assembly.drawing import Drawing, Stance
from .assembly.head import head, neck
from .assembly.limbs import arm, arm_order, leg, leg_order
from .assembly.tipping import tipping
from .assembly.torso import scarf_behind, scarf_tails, scarf_wraps, torso
from .body.proportions import proportions_of
from .body.skeleton import Skeleton, skeleton_of
from .body.wardrobe import wardrobe_of
from .cels import Laid
from .traits import traits_of


class Figure:
    """One look as pieces of paper."""

    def __init__(self, look: Look) -> None:
        self.body = proportions_of(look)
        self.wear = wardrobe_of(look)
        self.traits = traits_of(look)

    def laid(self, stance: Stance, lit: float) -> list[Laid]:
        """The pieces, back to front, in heads from the ground point under the figure.

        `lit` is -1 if the light comes from the left of the picture, else 1.
        """
        mirror = stance.yaw < 0
        bones = self.joints(stance)
        drawing = Drawing(self.body, self.wear, self.traits, stance, bones, -lit if mirror else lit)
        parts = _ordered(drawing)
        if abs(stance.pose.tip) > 0.1:
            tipped = tipping(drawing)
            parts = [Laid(part.pieces, skia.Matrix.Concat(tipped, part.matrix), part.lit) for part in parts]
        if not mirror:
            return parts
        flip = skia.Matrix.Scale(-1, 1)
        return [Laid(part.pieces, skia.Matrix.Concat(flip, part.matrix), part.lit) for part in parts]

    def joints(self, stance: Stance) -> Skeleton:
        """The skeleton of a stance, unturned."""
        return skeleton_of(self.body, stance.pose, stance.reaches)


def _ordered(drawing: Drawing) -> list[Laid]:
    """Everything, in the order in which it lies (design: look/notes.md, Body)."""
    scarf, view = drawing.wear.scarf, drawing.view
    behind, before = arm_order(drawing)
    nape, skull = head(drawing)
    tails = scarf_tails(drawing, scarf) if scarf is not None else []
    parts = [part for side in behind for part in arm(drawing, side)]
    if scarf is not None and view != "back":
        parts.append(scarf_behind(drawing, scarf))
    parts += [part for side in leg_order(drawing) for part in leg(drawing, side)]
    parts += tails if view == "profile" else []
    parts += [*nape, neck(drawing), *torso(drawing)]
    parts += tails if view in ("front", "quarter") else []
    parts += skull
    if scarf is not None:
        parts.append(scarf_wraps(drawing, scarf))
    parts += tails if view == "back" else []
    return parts + [part for side in before for part in arm(drawing, side)]
