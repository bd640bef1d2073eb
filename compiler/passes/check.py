"""Continuity, before a frame is drawn: speech that does not fit, the line, transitions, jump cuts. Warnings all."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from ..codes import diagnostic
from ..context import Context
from ..diagnostics import Diagnostic
from ..film.camera import Pose, turned
from ..film.film import Film
from ..film.scene import Scene, Speech
from ..film.shot import Shot
from ..geometry.plan import azimuth, side
from ..staging.lengths import entries
from ..staging.sight import Sight
from ..vocabulary import framing
from .pass_ import Pass

NEAR_LINE = 0.25
"""Metres: who stands on the line is on both sides of it."""

TURN = 30.0
"""Degrees that a cut to the same subject in the same size has to go round it."""


def check(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Change nothing; say what an audience would stumble over."""
    found: list[Diagnostic] = []
    for scene in film.scenes:
        found += _speech(scene, film.settings.rate)
        found += _line(Sight.of(film, scene))
        found += _jumps(Sight.of(film, scene))
        found += _transition(film, scene)
    return film, found


def _speech(scene: Scene, rate: Fraction) -> Iterator[Diagnostic]:
    """A stated shot that is over before the line it holds."""
    for shot in scene.shots:
        spoken = [s for s in scene.spoken for part in shot.parts if part.element == s.element and part.end is None]
        ends = [each for each in spoken if each.start + each.frames > shot.start + (round((shot.stated or 0) * rate))]
        if shot.stated is None or not ends:
            continue
        speech = scene.elements[ends[-1].element]
        needed = Fraction(ends[-1].start + ends[-1].frames - shot.start) / rate
        if isinstance(speech, Speech):
            yield diagnostic(
                "SC0301",
                f"{speech.speaker}'s speech needs {_seconds(needed)}, the shot is {_seconds(shot.stated)}.",
                shot.span,
                hint=_runs_on(shot, scene, needed),
            )


def _runs_on(shot: Shot, scene: Scene, needed: Fraction) -> str:
    what = "The shot is made longer" if shot is scene.shots[-1] else "The speech runs on under the next shot"
    return f"{what}. Give it {_seconds(needed)}, or leave the time out."


def _seconds(value: Fraction) -> str:
    return f"{float(value):.1f}".removesuffix(".0") + " s"


def _line(sight: Sight) -> Iterator[Diagnostic]:
    """A cut from one side of the line between two people to the other."""
    scene, before = sight.scene, 0.0
    for shot, element in zip(scene.shots, entries(scene.shots), strict=True):
        line = sight.line(element)
        if line is None or not shot.steps or not _on_people(sight, shot):
            continue
        first, last = (side(*line, (step.key.pose.x, step.key.pose.z)) for step in (shot.steps[0], shot.steps[-1]))
        if before * first < 0 and min(abs(before), abs(first)) > NEAR_LINE:
            names = " and ".join(scene.axis or ())
            yield diagnostic(
                "SC0302",
                f"Shot {shot.number} is taken from the other side of the line between {names}.",
                shot.span,
                hint="They seem to change places. Let the camera cross in a move, or put another shot between.",
            )
        before = last


def _on_people(sight: Sight, shot: Shot) -> bool:
    """Whether a shot shows the two people's sides: not what one of them sees, nor a thing."""
    kind = framing(sight.library, shot.framing)
    return kind is not None and kind.pose in ("place", "subject", "pair", "over")


def _jumps(sight: Sight) -> Iterator[Diagnostic]:
    """A cut that neither changes the size nor goes 30 degrees round its subject."""
    shots = sight.scene.shots
    for (before, shot), element in zip(pairwise(shots), entries(shots)[1:], strict=True):
        names = [s.name for s in shot.subjects]
        same = names and names == [s.name for s in before.subjects] and before.framing == shot.framing
        if not same or not before.steps or not shot.steps or before.lens != shot.lens:
            continue
        place = sight.where(element).get(names[0])
        if place is not None and _swing(before.steps[-1].key.pose, shot.steps[0].key.pose, place.spot) < TURN:
            yield diagnostic(
                "SC0304",
                f"Shots {before.number} and {shot.number} show {names[0]} alike: the cut looks like a mistake.",
                shot.span,
                hint="Come closer, draw back, or go at least 30 degrees round.",
            )


def _swing(before: Pose, after: Pose, spot: tuple[float, float]) -> float:
    return abs(turned(azimuth(spot, (before.x, before.z)), azimuth(spot, (after.x, after.z))))


def _transition(film: Film, scene: Scene) -> Iterator[Diagnostic]:
    """A transition that had to be cut short because a shot beside it is shorter."""
    transition = scene.transition
    if transition is None or not transition.frames:
        return
    wanted = round(transition.seconds * film.settings.rate)
    if transition.frames < wanted:
        had = _seconds(Fraction(transition.frames) / film.settings.rate)
        yield diagnostic(
            "SC0303",
            f"The transition takes {_seconds(transition.seconds)}, but a shot beside it lasts only {had}.",
            transition.span,
            hint=f"It is made {had} long. Lengthen the shot or shorten the transition.",
        )


PASS = Pass("check", check, after=("frame", "time"))
