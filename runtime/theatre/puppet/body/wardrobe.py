"""What a look wears, resolved to the sheets that are cut."""

from __future__ import annotations

from dataclasses import dataclass

from scenec.compiler.film.entities import Look

from ...paper import Colour, mix

_TROUSERS = "#2e3044"
_SHOES = "#1d1920"
_SHIRT = "#e9dfc8"


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """Colours of the garments; None where none is worn. Lengths in heads below the hip."""

    top: Colour
    """The coat's, dress's or shirt's."""
    kind: str
    """`coat`, `dress` or `shirt`."""
    hem: float
    """How far the skirt of the top hangs below the hip; a shirt ends there."""
    flare: float
    scarf: Colour | None
    braces: Colour | None
    trousers: Colour
    shoes: Colour
    boots: bool

    @property
    def skirted(self) -> bool:
        """Whether the top covers the thighs."""
        return self.kind != "shirt"

    @property
    def rolled(self) -> bool:
        """Shirtsleeves are rolled to the elbow."""
        return self.kind == "shirt"


def wardrobe_of(look: Look) -> Wardrobe:
    """Reads the garments. If none has the signature colour, braces or the top take it, so that everybody has one."""
    worn = {garment.kind: garment.colour for garment in look.garments}
    kind = next((kind for kind in ("coat", "dress", "shirt") if kind in worn), "shirt")
    top: Colour = worn.get(kind, _SHIRT)
    scarf, braces = worn.get("scarf"), worn.get("braces")
    if look.signature not in worn.values():
        if braces is not None:
            braces = look.signature
        elif scarf is not None:
            scarf = look.signature
        elif kind == "shirt":
            braces = look.signature
        else:
            top = mix(top, look.signature, 0.6)
    size = 1.0 if look.figure != "child" else 0.8
    return Wardrobe(
        top=top,
        kind=kind,
        hem={"coat": 1.36, "dress": 1.9, "shirt": 0.1}[kind] * size,
        flare={"coat": 0.10, "dress": 0.22, "shirt": 0.0}[kind],
        scarf=scarf,
        braces=braces if kind == "shirt" else None,
        trousers=worn.get("trousers", _TROUSERS),
        shoes=worn.get("boots", worn.get("shoes", _SHOES)),
        boots="boots" in worn,
    )
