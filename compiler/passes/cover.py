"""Which shots a film has: those that were written, and by idiom where none was. From estimates only.

A shot's number is scene.shot. A film with a `Title:` opens on it and closes on its credits; a
scrap without one is only its scenes.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ..codes import diagnostic
from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import CardCall, CoverCall, Scene, ShotCall, TakesCall, Unresolved
from ..film.shot import Move, Part, Shot
from ..library import Library
from ..source import NOWHERE, Span
from ..staging.lengths import estimated
from .idiom import Idiom
from .pass_ import Pass
from .stretches import Stretch, stretches

TITLE = Fraction(3)
"""Seconds of the main title."""

CREDITS = Fraction(9, 2)
"""Seconds of the end credits."""

CARD = Fraction(3)
"""Seconds of a card that says nothing of its length; long texts get more."""

DRIFT = Fraction(7, 100)
"""How far a covered shot of some length pushes in: a picture that stands still looks broken."""


def cover(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill `Scene.shots` and the film's opening and closing."""
    scenes = tuple(_numbered(scene, _covered(film, scene)) for scene in film.scenes)
    titled = film.header.field("title") is not None
    opening = Shot("title", "title", NOWHERE, "main title", stated=TITLE) if titled else None
    closing = Shot("credits", "credits", NOWHERE, "end credits", stated=CREDITS) if titled else None
    return replace(film, scenes=scenes, opening=opening, closing=closing), [] if scenes or titled else [_nothing(film)]


def _nothing(film: Film) -> Diagnostic:
    """A script without a scene and without a title."""
    hint = "Write a heading, `INT. LAMP ROOM - NIGHT`, and under it what happens; or a `Title:` for a title alone."
    return diagnostic("SC0126", "There is nothing to film", Span(film.source, 0, 0), hint=hint)


def _covered(film: Film, scene: Scene) -> tuple[Shot, ...]:
    shots: tuple[Shot, ...] = ()
    for stretch in stretches(scene):
        shots += _stretch(film, scene, stretch, shots[-1] if shots else None)
    if not shots:
        shots = (Shot("", "establish", scene.span, "establish", estimate=Fraction(3)),)
    return shots


def _stretch(film: Film, scene: Scene, stretch: Stretch, before: Shot | None) -> tuple[Shot, ...]:
    parts = tuple(stretch.parts)
    match stretch.call:
        case ShotCall() as call:
            return (_estimated(scene, _written(call, parts)),)
        case CardCall() as call:
            seconds = call.seconds or max(CARD, Fraction(len(call.text.split()), 3) + 1)
            return (Shot("", "card", call.span, "written", stated=seconds),)
        case CoverCall() | None as hints:
            idiom = Idiom(Library.of(film), scene, hints)
            found = (_estimated(scene, shot) for shot in idiom.shots(parts, before))
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


def _located(scene: Scene, shot: Shot) -> Shot:
    """A covered shot's place in the script: the elements it plays."""
    elements = [scene.elements[part.element] for part in shot.parts]
    spans = [element.span for element in elements if not isinstance(element, Unresolved | TakesCall)]
    return replace(shot, span=spans[0].to(spans[-1]) if spans else scene.span)


def _drifting(shot: Shot) -> Shot:
    if shot.estimate < 3 or shot.framing == "insert" or shot.moves:
        return shot
    return replace(shot, moves=((Move("push in", side="in", amount=DRIFT),),))


def _numbered(scene: Scene, shots: tuple[Shot, ...]) -> Scene:
    numbered = (replace(shot, number=f"{scene.number}.{i}") for i, shot in enumerate(shots, 1))
    return replace(scene, shots=tuple(numbered))


PASS = Pass("cover", cover, after=("inherit", "block", "estimate"))
