"""Sets and their marks."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Definition, Library, number
from .view import remembered


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to stand: metres on the plan and the azimuth one looks along there."""

    name: str
    x: float
    z: float
    facing: float


@dataclass(frozen=True, slots=True)
class SetKind:
    """An entry of `Sets:`. Metres and degrees as on the stage (x east, y up, z north).

    `wall` is the radius of a round wall, 0 for none. `lamp` is the point the key light comes from, or None where it is
    the sky's: then `sun` is (azimuth, elevation). `beds` are (kind, behind) of its ambience;
    `first` and `second` are where people stand of whom nothing is said; `master` is the azimuth at which the camera of
    a wide shot stands from them, so that the best of the set is behind them.
    """

    name: str
    doc: str
    words: tuple[str, ...]
    inside: bool
    space: str
    wall: float
    height: float
    lamp: tuple[float, float, float] | None
    sun: tuple[float, float]
    master: float
    marks: tuple[Mark, ...]
    first: Mark
    second: Mark
    entrance: str
    parts: tuple[tuple[str, tuple[float, float, float]], ...]
    outside: str
    beds: tuple[tuple[str, bool], ...]
    ground: str
    plain: bool
    """Whether it serves where nothing says which set a place is."""
    solid: tuple[tuple[tuple[float, float], float], ...]
    """What nobody walks through: the middle (x, z) of each piece of furniture and its radius in metres."""
    within: str
    """The set that its words mean in an `INT.` heading: inside a house of a village is a room. '' for itself."""

    def mark(self, name: str) -> Mark | None:
        """The mark of that name."""
        return next((mark for mark in self.marks if mark.name == name), None)

    def part(self, name: str) -> tuple[float, float, float] | None:
        """Where a part of the set is."""
        return next((at for part, at in self.parts if part == name), None)


@remembered
def set_kind(library: Library, name: str) -> SetKind | None:
    """A set by name or alias."""
    found = library.find("Sets", name)
    return _set(found) if found else None


def sets(library: Library) -> tuple[SetKind, ...]:
    """Every set, in the library's order."""
    return tuple(_set(each) for each in library.all("Sets"))


def _set(entry: Definition) -> SetKind:
    key = entry.numbers("key")
    marks = tuple(Mark(name, *_three(at)) for name, at in _points(entry, "marks"))
    return SetKind(
        name=entry.name,
        doc=entry.doc,
        words=entry.list("words"),
        inside=entry.flag("inside"),
        space=entry.text("space", "outside"),
        wall=(entry.numbers("wall") or (0.0,))[0],
        height=entry.number("height"),
        lamp=_three(key) if len(key) == 3 else None,
        sun=(key[0], key[1]) if len(key) == 2 else (0.0, 45.0),
        master=entry.number("master", 200.0),
        marks=marks,
        first=Mark("first", *_three(entry.numbers("first"))),
        second=Mark("second", *_three(entry.numbers("second"))),
        entrance=entry.text("entrance"),
        parts=tuple((name, _three(at)) for name, at in _points(entry, "parts")),
        outside=entry.text("outside"),
        beds=tuple((bed.removesuffix(" behind"), bed.endswith(" behind")) for bed in entry.list("beds")),
        ground=entry.text("ground"),
        plain=entry.flag("plain"),
        solid=tuple(((at[0], at[1]), at[2]) for at in (_three(at) for _, at in _points(entry, "solid"))),
        within=entry.text("within"),
    )


def _points(entry: Definition, key: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """`window 0.2 2.75 15, door -2.75 -1.3 245` as names and numbers."""
    found = []
    for part in entry.list(key):
        words = part.split()
        values = [number(word) for word in words]
        name = " ".join(word for word, value in zip(words, values, strict=True) if value is None)
        found.append((name, tuple(value for value in values if value is not None)))
    return tuple(found)


def _three(values: tuple[float, ...]) -> tuple[float, float, float]:
    padded = (*values, 0.0, 0.0, 0.0)
    return padded[0], padded[1], padded[2]
