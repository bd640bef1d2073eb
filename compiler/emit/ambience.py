"""Beds: what a place sounds like as long as its scene lasts, and on into one that goes on from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from ..canonical import seed
from ..film.film import Film
from ..film.scene import Scene
from ..film.sound import Bed
from ..library import Library
from ..staging.state import changes
from ..vocabulary import bed_kind, set_kind, transition_kind
from .heard import Heard
from .swell import frame_of

_BEHIND = 4.0
"""dB that glass or a wall takes from a bed."""
_UNDER_TITLE = Fraction(3)
"""Seconds, at most, for which the last scene's beds ring on under the end title."""
_COMES, _GOES = 0.12, 0.25
"""Seconds in which a bed comes and goes on a cut, so that it does not click."""
_CHANGES = 1.5
"""Seconds in which a weather that comes up within a scene is heard to come, and another to go."""
_AT_ONCE = 0.005
"""Seconds on a smash cut: the sound is there, and gone, on the frame."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Frames of the film in which a scene sounds alike. `kinds`: its beds, and whether each is behind a wall.

    `within`: it begins in the middle of its scene. `last`: the scene in which what began in it ends.
    """

    scene: Scene
    start: int
    end: int
    kinds: dict[str, bool]
    own: int
    within: bool
    last: Scene
    ends_within: bool = False


def beds(film: Film) -> tuple[Heard, ...]:
    """A bed of each kind of each scene's set and weather, as long as it is heard."""
    library, found = Library.of(film), list[tuple[str, _Stretch]]()
    sounding: dict[tuple[str, bool, int], int] = {}
    for stretch in _stretches(film, library):
        carried = sounding if stretch.within or stretch.scene.carries_on else {}
        sounding = {}
        for name, behind in stretch.kinds.items():
            key = name, behind, stretch.own
            if key in carried:
                begun = found[carried[key]][1]
                grown = replace(begun, end=stretch.end, last=stretch.scene, ends_within=stretch.ends_within)
                found[carried[key]] = name, grown
            else:
                found.append((name, stretch))
            sounding[key] = carried.get(key, len(found) - 1)
    return tuple(_heard(film, library, name, stretch) for name, stretch in found)


def _stretches(film: Film, library: Library) -> Iterator[_Stretch]:
    """Every scene, parted where its weather changes."""
    for scene in film.scenes:
        place, end = film.place(scene.place), scene.start + sum(shot.frames for shot in scene.shots)
        states = [(scene.start, scene)]
        for index, state in changes(scene)[1:]:
            if state.weather != states[-1][1].weather:
                states.append((frame_of(scene, index, film.settings.rate), state))
        ends = [*(start for start, _ in states[1:]), end]
        for number, ((start, state), until) in enumerate(zip(states, ends, strict=True)):
            own, kinds = place.seed if place is not None else 0, _kinds(film, library, state)
            inner = number + 1 < len(states)
            yield _Stretch(scene, start, until, kinds, own, number > 0, scene, inner)


def _heard(film: Film, library: Library, name: str, stretch: _Stretch) -> Heard:
    bed, behind, tail = bed_kind(library, name), stretch.kinds[name], _tail(film, stretch)
    seconds = Fraction(stretch.end - stretch.start) / film.settings.rate + tail
    order = Bed(bed.name, seconds, seed(bed.name, stretch.own), behind)
    level, fades = bed.level - (_BEHIND if behind else 0.0), _fades(film, library, stretch, float(tail))
    return Heard(order, stretch.start, level, stretch.scene, fades=fades)


def _fades(film: Film, library: Library, stretch: _Stretch, tail: float) -> tuple[float, float]:
    """A bed comes and goes with its scenes' transitions, on a cut so that it does not click, or dies as it rings on."""
    rate, before = float(film.settings.rate), _before(film, stretch.scene)
    head = stretch.scene.shots[0].head if stretch.scene.shots else 0
    left = stretch.last.shots[-1].tail if stretch.last.shots else 0
    comes = _CHANGES if stretch.within else _AT_ONCE if _smashes(library, before) else max(_COMES, head / rate)
    goes = _AT_ONCE if _smashes(library, stretch.last) else max(_GOES, left / rate, tail)
    return round(comes, 6), round(_CHANGES if stretch.ends_within else goes, 6)


def _before(film: Film, scene: Scene) -> Scene | None:
    index = next(index for index, each in enumerate(film.scenes) if each is scene)
    return film.scenes[index - 1] if index else None


def _smashes(library: Library, scene: Scene | None) -> bool:
    """Whether a scene ends on a cut that is struck."""
    kind = transition_kind(library, scene.transition.kind) if scene is not None and scene.transition else None
    return kind is not None and kind.struck and kind.blend == "cut"


def _kinds(film: Film, library: Library, scene: Scene) -> dict[str, bool]:
    """The kinds of beds, each with whether it is heard through a wall."""
    place = film.place(scene.place)
    kind = set_kind(library, place.set) if place is not None else None
    kinds = dict(kind.beds) if kind is not None else {("room" if scene.inside else "wind"): False}
    weather = library.find("Weathers", scene.weather) if scene.weather else None
    for bed in weather.list("bed") if weather is not None else ():
        kinds.setdefault(bed, scene.inside)
    return kinds


def _tail(film: Film, stretch: _Stretch) -> Fraction:
    """How long the scene is still heard under the end title; no longer than half of it."""
    scene = stretch.last
    over = stretch.ends_within or (scene.shots and scene.shots[-1].tail)
    if film.closing is None or scene is not film.scenes[-1] or over:
        return Fraction(0)
    return min(_UNDER_TITLE, Fraction(film.closing.frames) / film.settings.rate / 2)
