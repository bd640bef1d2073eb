"""What a look wears, resolved to the sheets that are cut."""

from __future__ import annotations

from dataclasses import dataclass

from scenec.compiler.film.entities import Look

from ...paper import Colour

_TROUSERS = "#2e3044"
_SHOES = "#1d1920"
_SHIRT = "#e9dfc8"


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """Colours of the garments; None where none is worn. Lengths in heads below the hip."""

    top: Colour
    """The coat's, dress's or shirt's."""
    kind: str
    """`coat`, `jacket`, `uniform`, `dress`, `shirt` or `sweater`."""
    hem: float
    """How far the skirt of the top hangs below the hip; a shirt ends there."""
    flare: float
    scarf: Colour | None
    braces: Colour | None
    trousers: Colour
    shoes: Colour
    boots: bool
    pattern: str = ""
    """Of the top: `check`, `stripes`, `dots` or plain."""
    trim: Colour | None = None
    """Lapels and belt, where nothing else shows the signature."""

    @property
    def skirted(self) -> bool:
        """Whether the top covers the thighs."""
        return self.kind not in ("shirt", "sweater")

    @property
    def rolled(self) -> bool:
        """Shirtsleeves are rolled to the elbow."""
        return self.kind == "shirt"


_HEM = {"coat": 1.36, "jacket": 0.42, "uniform": 0.5, "dress": 1.9, "shirt": 0.1, "sweater": 0.1}
_FLARE = {"coat": 0.10, "jacket": 0.02, "uniform": 0.03, "dress": 0.22}


def wardrobe_of(look: Look) -> Wardrobe:
    """Reads the garments. If none has the signature colour, braces or the lapels take it, so that everybody has one;
    nothing is dyed that has a colour of its own.
    """
    worn = {garment.kind: garment for garment in look.garments}
    kind = next((kind for kind in _HEM if kind in worn), "shirt")
    braces, scarf = worn.get("braces"), worn.get("scarf")
    missing = all(garment.colour != look.signature for garment in look.garments)
    size = 1.0 if look.figure != "child" else 0.8
    return Wardrobe(
        top=worn[kind].colour if kind in worn else _SHIRT,
        kind=kind,
        hem=_HEM[kind] * size,
        flare=_FLARE.get(kind, 0.0),
        scarf=scarf.colour if scarf is not None else None,
        braces=(look.signature if missing else braces.colour if braces else None) if kind == "shirt" else None,
        trousers=worn["trousers"].colour if "trousers" in worn else _TROUSERS,
        shoes=next((worn[shoe].colour for shoe in ("boots", "shoes") if shoe in worn), _SHOES),
        boots="boots" in worn,
        pattern=worn[kind].pattern if kind in worn else "",
        trim=look.signature if missing and kind != "shirt" else None,
    )
