"""Which shots a film has: those that were written, and by idiom where none was. From estimates only.

A shot's number is scene.shot.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import MONTAGE, CardCall, CoverCall, Scene, ShotCall, Speech, TakesCall, Unresolved
from ..film.shot import Move, Part, Shot
from ..library import Library
from ..staging.lengths import estimated
from ..vocabulary import transition_kind
from .idiom import Idiom
from .matching import alike
from .pass_ import Step, in_order
from .stretches import Stretch, stretches

CARD = Fraction(3)
"""Seconds of a card that says nothing of its length; long texts get more."""

BRIEF = Fraction(2)
"""Seconds of a shot of a montage: four beats at a walking pace."""

DRIFT = Fraction(7, 100)
"""How far a covered shot of some length pushes in: a picture that stands still looks broken."""

RESTS = Fraction(2)
"""Seconds under which a covered shot may stand as still as a photograph."""


def cover(film: Film, context: Context) -> Step:
    """Fill `Scene.shots`. What follows a match cut begins with the framing that the scene before ended on."""

    def step(scene: Scene, like: Shot | None) -> tuple[Scene, list[Diagnostic], Shot | None]:
        library = Library.of(film)
        shots = _covered(library, scene)
        if like is not None and shots[0].why != "written":
            shots = (alike(library, scene, shots[0], like), *shots[1:])
        kind = transition_kind(library, scene.transition.kind) if scene.transition is not None else None
        return _numbered(scene, shots), [], shots[-1] if kind is not None and kind.match else None

    return step


def _covered(library: Library, scene: Scene) -> tuple[Shot, ...]:
    shots: tuple[Shot, ...] = ()
    for stretch in stretches(scene):
        shots += _stretch(library, scene, stretch, shots[-1] if shots else None)
    if not shots:
        shots = (Shot("", "establish", scene.span, "establish", estimate=Fraction(3)),)
    return shots


def _stretch(library: Library, scene: Scene, stretch: Stretch, before: Shot | None) -> tuple[Shot, ...]:
    parts = tuple(stretch.parts)
    match stretch.call:
        case ShotCall() as call:
            return (_estimated(scene, _written(call, parts)),)
        case CardCall() as call:
            seconds = call.seconds or max(CARD, Fraction(len(call.text.split()), 3) + 1)
            return (Shot("", "card", call.span, "written", stated=seconds),)
        case CoverCall() | None as hints:
            idiom = Idiom(library, scene, hints)
            found = (_estimated(scene, _brief(scene, shot)) for shot in idiom.shots(parts, before))
            return tuple(_drifting(_located(scene, shot)) for shot in found)


def _written(call: ShotCall, parts: tuple[Part, ...]) -> Shot:
    return Shot(
        "",
        call.framing,
        call.span,
        "written",
        call.subjects,
        call.lens or 0.0,
        call.angle,
        call.roll,
        call.moves,
        call.stop,
        parts,
        call.seconds,
    )


def _estimated(scene: Scene, shot: Shot) -> Shot:
    needed = sum((estimated(scene, part) for part in shot.parts), Fraction(0))
    return replace(shot, estimate=shot.stated or needed or Fraction(2))


def _brief(scene: Scene, shot: Shot) -> Shot:
    """A shot of a montage is seen and gone, but for one in which somebody speaks."""
    spoken = any(isinstance(scene.elements[part.element], Speech) for part in shot.parts)
    return shot if scene.telling != MONTAGE or spoken else replace(shot, stated=BRIEF)


def _located(scene: Scene, shot: Shot) -> Shot:
    """A covered shot's place in the script: the elements it plays."""
    elements = [scene.elements[part.element] for part in shot.parts]
    spans = [element.span for element in elements if not isinstance(element, Unresolved | TakesCall)]
    return replace(shot, span=spans[0].to(spans[-1]) if spans else scene.span)


def _drifting(shot: Shot) -> Shot:
    if (shot.estimate < RESTS and shot.stated is None) or shot.framing == "insert" or shot.moves:
        return shot
    return replace(shot, moves=((Move("push in", side="in", amount=DRIFT),),))


def _numbered(scene: Scene, shots: tuple[Shot, ...]) -> Scene:
    numbered = (replace(shot, number=f"{scene.number}.{i}") for i, shot in enumerate(shots, 1))
    return replace(scene, shots=tuple(numbered))


PASS = in_order("cover", cover, after=("inherit", "block", "estimate"))
