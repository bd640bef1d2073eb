"""Framings, angles and camera moves."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Definition, Library
from .view import remembered


@dataclass(frozen=True, slots=True)
class Framing:
    """An entry of `Shots:`.

    `pose` is how the camera finds its place: `place` (the whole set), `subject`, `pair` (two side by side), `over`
    (over the first one's shoulder on the second), `reverse` (the other way round), `group` (all who are named, from
    the side of a two shot), `eyes` (from where the first one looks), `thing`, `above`. `part` of a subject (all, knees,
    thighs, waist, chest, shoulders, head, eyes, hands or feet) fills `fill` (share) of the frame's height.
    `lens` in mm, `stop` the f-number, `angle` an entry of `Angles:`. `tight` orders framings from far (0) to near (9):
    coverage comes closer by it. `aside`: degrees off the face from which a person is seen, None for the best that there
    are; `edge`: where in an over the near head is, as a share of the width from its side.
    """

    name: str
    doc: str
    pose: str
    least: int
    most: int
    kinds: tuple[str, ...]
    part: str
    fill: float
    lens: float
    stop: float
    angle: str
    tight: int
    aside: float | None
    edge: float


@remembered
def framing(library: Library, name: str) -> Framing | None:
    """A framing by name or alias."""
    found = library.find("Shots", name)
    return _framing(found) if found else None


def framings(library: Library) -> tuple[Framing, ...]:
    """Every framing, in the library's order."""
    return tuple(_framing(each) for each in library.all("Shots"))


def _framing(entry: Definition) -> Framing:
    counts = entry.numbers("subjects") or (0.0,)
    return Framing(
        name=entry.name,
        doc=entry.doc,
        pose=entry.text("pose", "subject"),
        least=int(counts[0]),
        most=int(counts[-1]),
        kinds=entry.list("kinds"),
        part=entry.text("part", "all"),
        fill=entry.number("fill", 0.5),
        lens=entry.number("lens", 50.0),
        stop=entry.number("stop", 2.8),
        angle=entry.text("angle", "eye level"),
        tight=int(entry.number("tight", 5)),
        aside=entry.number("aside") if entry.has("aside") else None,
        edge=entry.number("edge", 0.16),
    )


@dataclass(frozen=True, slots=True)
class Angle:
    """An entry of `Angles:`. `height`: metres of the lens over the subject's eyes; `roll`: degrees of dutch."""

    name: str
    height: float
    roll: float


@remembered
def angle(library: Library, name: str) -> Angle | None:
    """An angle by name or alias."""
    found = library.find("Angles", name)
    return Angle(found.name, found.number("height"), found.number("roll")) if found else None


@dataclass(frozen=True, slots=True)
class MoveKind:
    """An entry of `Moves:`.

    `does` is the geometry: `stand`, `dolly` (along the view), `pan`, `tilt`, `orbit`, `crane`, `track` (sideways, or
    with the target), `pedestal`, `roll`, `arc`, `zoom`, `dolly-zoom`, `sway`, `focus`, `defocus`. `amount` is in
    `unit`: deg, m, or share (of the distance to the subject, of the focal length). `slow` and `fast` scale it. The
    first of `sides` is meant where none is said. `target`: no, may or must. `seconds` it takes unless stated, 0 for all
    there are. `arrives`: it ends, rather than begins, on the framing. `stands`: before or behind whom it is with.
    `hurry`: how much quicker a sway is than that of a shoulder.
    """

    name: str
    doc: str
    does: str
    unit: str
    amount: float
    slow: float
    fast: float
    sides: tuple[str, ...]
    target: str
    ease: str
    seconds: float
    arrives: bool
    stands: str
    hurry: float


@remembered
def move_kind(library: Library, name: str) -> MoveKind | None:
    """A camera move by name or alias."""
    found = library.find("Moves", name)
    if found is None:
        return None
    return MoveKind(
        name=found.name,
        doc=found.doc,
        does=found.text("does", "stand"),
        unit=found.text("unit"),
        amount=found.number("amount"),
        slow=found.number("slow", 0.6),
        fast=found.number("fast", 1.6),
        sides=found.list("sides"),
        target=found.text("target", "no"),
        ease=found.text("ease", "in-out"),
        seconds=found.number("seconds"),
        arrives=found.flag("arrives"),
        stands=found.text("stands"),
        hurry=found.number("hurry", 1.0),
    )


@dataclass(frozen=True, slots=True)
class Lens:
    """An entry of `Lenses:`: mm and f-number, 0 for what it leaves to the framing."""

    name: str
    lens: float
    stop: float


@remembered
def lens(library: Library, name: str) -> Lens | None:
    """A lens by name or alias."""
    found = library.find("Lenses", name)
    return Lens(found.name, found.number("lens"), found.number("stop")) if found else None
