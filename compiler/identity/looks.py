"""What somebody looks like, from the words of their description (design: look/notes.md, Puppets and Palette).

Where the words are silent the name decides, so that nobody's look depends on who else is in the film.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..canonical import seed
from ..film.entities import Character, Colour, Garment, Look
from ..library import Definition, Library, number
from .describe import Described, describe

_HAIRY = re.compile(r"hair|beard", re.I)

HEIGHTS = (0.2, 5.0)
"""Metres between which a person can be cut out of paper."""

OLD = 64
"""Years from which hair of which nothing is said is grey."""


@dataclass(frozen=True, slots=True)
class Worn:
    """A garment, the layers it covers (body, over, head, legs, feet) and whether the words gave its colour."""

    garment: Garment
    layers: tuple[str, ...]
    stated: bool


def signature(library: Library, character: Character) -> Colour:
    """The colour that should be this one's alone: worn by the words, else drawn from the name."""
    colours = signatures(library)
    worn = _described_garments(library, describe(library, character.description, character.gender))
    said = [w.garment.colour for w in worn if w.stated and w.garment.colour in colours]
    return said[0] if said else colours[seed("signature", character.name) % len(colours)]


def signatures(library: Library) -> tuple[Colour, ...]:
    """The colours that tell people apart at thumbnail size."""
    return tuple(each.text("colour") for each in library.all("Signatures"))


def look(library: Library, character: Character, colour: Colour) -> Look:
    """The look by which this one is cut, with `colour` as the signature, worn where no colour was stated."""
    described = describe(library, character.description, character.gender)
    hair, haircut = _hair(library, described, character.name)
    builds = tuple(_about_body(library, described, "Builds"))
    if described.figure.flag("creature"):
        return _creature(library, character, described, builds, colour)
    return Look(
        figure=described.figure.text("figure", "woman"),
        age=described.age,
        height=_height(character, described, builds),
        build=next((build.number("build") for build in builds if build.has("build")), 1.0),
        skin=_skin(library, described, character.name),
        hair=hair,
        haircut=haircut,
        beard=bool(re.search(r"\bbeard(ed)?\b", character.description, re.I)),
        garments=_dressed(_wardrobe(library, described), colour),
        signature=colour,
        seed=seed("look", character.name),
    )


def _creature(
    library: Library, character: Character, described: Described, builds: tuple[Definition, ...], colour: Colour
) -> Look:
    """An animal or a being: its pattern, in the colour that the words name or as it was designed ('')."""
    said = library.mentioned("Colours", " ".join(described.parts))
    coat = said[0].definition.text("colour") if said else ""
    return Look(
        figure=described.figure.text("figure"),
        age=described.age,
        height=_height(character, described, builds),
        build=1.0,
        skin=coat,
        hair=coat,
        haircut="bald",
        beard=False,
        garments=(),
        signature=colour,
        seed=seed("look", character.name),
        aloft=described.figure.number("aloft"),
    )


def redressed(library: Library, before: Look, words: str) -> Look:
    """The look with the garments that `!!WEAR` names over what they replace; all else stays on, colours too."""
    named = [*_described_garments(library, describe(library, words))]
    covered = {layer for each in named for layer in each.layers}
    kept = [garment for garment in before.garments if covered.isdisjoint(_layers(library, garment))]
    return replace(before, garments=(*(each.garment for each in named), *kept))


def _layers(library: Library, garment: Garment) -> tuple[str, ...]:
    """The layers of a garment that is worn, by its cut."""
    found = library.find("Garments", garment.kind)
    return found.list("layer") if found else ()


def _about_body(library: Library, described: Described, section: str) -> Iterable[Definition]:
    """What is said of the body: not in the parts that speak of hair or cloth."""
    for part in described.parts:
        if "hair" not in part.casefold() and not library.mentioned("Garments", part):
            yield from (mention.definition for mention in library.mentioned(section, part))


def _height(character: Character, described: Described, builds: tuple[Definition, ...]) -> float:
    """Metres: stated, or the figure's by build, moved by up to 2 % by the name so that no two heads are level."""
    stated = number(character.field("height") or "")
    if stated is not None and HEIGHTS[0] <= stated <= HEIGHTS[1]:
        return stated
    height = described.figure.number("height", 1.7) * (1.0 + (seed("height", character.name) % 41 - 20) / 1000)
    for build in builds:
        height *= build.number("height by", 1.0)
    return round(height, 3)


def _skin(library: Library, described: Described, name: str) -> Colour:
    tones = library.all("Skins")
    said = next(iter(_about_body(library, described, "Skins")), tones[seed("skin", name) % len(tones)])
    return said.text("colour")


def _hair(library: Library, described: Described, name: str) -> tuple[Colour, str]:
    """Colour, of a beard too, and cut: as said, else a natural colour drawn from the name and the figure's own cut."""
    about = " ".join(part for part in described.parts if _HAIRY.search(part))
    age = "old" if described.age >= OLD else "young"
    natural = [colour for colour in library.all("Colours") if colour.text("natural") == age]
    said = library.mentioned("Colours", about)
    colour = said[0].definition if said else natural[seed("hair", name) % len(natural)]
    return colour.text("hair", colour.text("colour")), _haircut(library, described)


def _haircut(library: Library, described: Described) -> str:
    for part in described.parts:
        for mention in library.mentioned("Haircuts", part):
            if "hair" in part.casefold() or mention.definition.flag("alone"):
                return mention.definition.text("haircut")
    return described.figure.text("hair", "short")


def _described_garments(library: Library, described: Described) -> list[Worn]:
    """Every garment the words name, in the colour named before it in the same part."""
    found: list[Worn] = []
    for part in described.parts:
        if "hair" in part.casefold():
            continue
        colours = library.mentioned("Colours", part)
        for mention in library.mentioned("Garments", part):
            before = [c.definition.text("colour") for c in colours if c.end <= mention.start]
            patterns = [p.definition.name for p in library.mentioned("Patterns", part) if p.end <= mention.start]
            found.append(_worn(mention.definition, before[-1] if before else "", patterns[-1] if patterns else ""))
    return found


def _worn(garment: Definition, colour: Colour = "", pattern: str = "") -> Worn:
    cut = garment.text("cut", garment.name)
    return Worn(Garment(cut, colour or garment.text("colour"), pattern), garment.list("layer"), bool(colour))


def _wardrobe(library: Library, described: Described) -> list[Worn]:
    """What was described, what goes with it, and the figure's own where a layer is still bare."""
    worn = _described_garments(library, described)
    named = [m.definition for part in described.parts for m in library.mentioned("Garments", part)]
    extra = [name for garment in named for name in garment.list("with")]
    for name in (*extra, *described.figure.list("garments")):
        garment = library.find("Garments", name)
        covered = {layer for each in worn for layer in each.layers}
        if garment and covered.isdisjoint(garment.list("layer")):
            worn.append(_worn(garment))
    return worn


def _dressed(worn: list[Worn], colour: Colour) -> tuple[Garment, ...]:
    """The garments; the signature goes on what is worn over, else on the body, where no colour was stated.

    Nothing else keeps a colour of its own that the signature already has, and nothing is dyed if it is worn as said.
    """
    if any(each.garment.colour == colour for each in worn):
        return tuple(each.garment for each in worn)
    free = [each for layer in ("over", "body") for each in worn if layer in each.layers and not each.stated]
    dyed = free[0] if free else None
    return tuple(replace(w.garment, colour=colour) if w is dyed else w.garment for w in worn)
