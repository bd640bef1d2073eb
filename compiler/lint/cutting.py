"""Cuts: the line between two people, the 30-degree rule, eyelines, and the same picture twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..film.camera import Pose, turned
from ..film.shot import Shot
from ..geometry.plan import Spot, azimuth, side
from ..staging.lengths import entries, over
from ..staging.presence import arriving
from ..staging.sight import Sight
from ..vocabulary import framing
from .reading import Reading

NEAR_LINE = 0.25
"""Metres: who stands on the line is on both sides of it."""

TURN = 30.0
"""Degrees that a cut to the same subject in the same size has to go round it."""

ASIDE = 0.35
"""Tangent of the angle to the view from which on somebody clearly looks to one side of the picture."""


def line(reading: Reading) -> Iterator[Diagnostic]:
    """A cut from one side of the line between two people to the other, to or from a shot that was written."""
    for sight in reading.scenes:
        before, meant = 0.0, False
        for shot, element in zip(sight.scene.shots, entries(sight.scene.shots), strict=True):
            between, after = sight.line(element), sight.line(over(shot, element))
            arrives = any(arriving(sight.scene, part) for part in shot.parts)
            if between is None or after is None or arrives or not shot.steps or not _on_people(sight, shot):
                before = 0.0  # a shot of neither side lets the next one be taken from any
                continue
            opens, ends = shot.steps[0].key.pose, shot.steps[-1].key.pose
            first, last = side(*between, (opens.x, opens.z)), side(*after, (ends.x, ends.z))
            written = shot.why == "written"
            if (written or meant) and before * first < 0 and min(abs(before), abs(first)) > NEAR_LINE:
                names = " and ".join(sight.scene.axis or ())
                message = f"Shot {shot.number} is taken from the other side of the line between {names}"
                hint = "They seem to change places. Let the camera cross in a move, or put another shot between."
                yield diagnostic("SC0302", message, shot.span, hint=hint)
            before, meant = last, written


def _on_people(sight: Sight, shot: Shot) -> bool:
    """Whether a shot shows the two people's sides: not what one of them sees, nor a thing, nor a third one alone."""
    kind, axis = framing(sight.library, shot.framing), sight.scene.axis or ()
    of = [subject.name for subject in shot.subjects]
    shows = kind is not None and kind.pose in ("place", "subject", "pair", "over")
    return shows and (not of or any(name in axis for name in of))


def jump(reading: Reading) -> Iterator[Diagnostic]:
    """A cut that neither changes the size nor goes 30 degrees round its subject."""
    for sight in reading.scenes:
        shots = sight.scene.shots
        for (before, shot), element in zip(pairwise(shots), entries(shots)[1:], strict=True):
            if not _alike(before, shot) or not shot.subjects:
                continue
            name = shot.subjects[0].name
            place = sight.where(element).get(name)
            if place is not None and _swing(before.steps[-1].key.pose, shot.steps[0].key.pose, place.spot) < TURN:
                message = f"Shots {before.number} and {shot.number} show {name} alike: the cut looks like a mistake"
                hint = "Come closer, draw back, or go at least 30 degrees round."
                yield diagnostic("SC0304", message, shot.span, hint=hint)


def _alike(before: Shot, shot: Shot) -> bool:
    """Whether two shots have one framing of the same subjects through the same lens."""
    names = [subject.name for subject in shot.subjects]
    same = names == [subject.name for subject in before.subjects] and before.framing == shot.framing
    return same and bool(before.steps) and bool(shot.steps) and before.lens == shot.lens


def _swing(before: Pose, after: Pose, spot: Spot) -> float:
    return abs(turned(azimuth(spot, (before.x, before.z)), azimuth(spot, (after.x, after.z))))


def twice(reading: Reading) -> Iterator[Diagnostic]:
    """The very picture with which one written shot ends opens the next: of a place or a thing, where nobody jumps."""
    for sight in reading.scenes:
        people = set(sight.people)
        for before, shot in pairwise(sight.scene.shots):
            named = any(subject.name in people for subject in shot.subjects)
            written = before.why == shot.why == "written"
            if written and not named and _alike(before, shot) and before.steps[-1].key.pose == shot.steps[0].key.pose:
                message = f"Shots {before.number} and {shot.number} are one picture: there is nothing to cut"
                hint = "Make one shot of the two, or give the second another framing."
                yield diagnostic("SC0317", message, shot.span, hint=hint)


def eyeline(reading: Reading) -> Iterator[Diagnostic]:
    """Two written singles in a row of people who look at each other, both to the same side of the picture."""
    for sight in reading.scenes:
        shots = sight.scene.shots
        for (before, shot), first, second in zip(pairwise(shots), entries(shots), entries(shots)[1:], strict=False):
            a, b = _single(sight, before), _single(sight, shot)
            if not a or not b or a == b or {a, b} == set(sight.scene.axis or ()):
                continue  # for the two of the axis the line says it already
            looks = _looks(sight, before, first, a, b), _looks(sight, shot, second, b, a)
            if looks[0] * looks[1] > 0 and min(map(abs, looks)) > ASIDE:
                way = "right" if looks[1] > 0 else "left"
                message = f"{a} and {b} both look to the {way}: they do not seem to look at each other"
                hint = "Take one of them from the other side, or show both in one shot between."
                yield diagnostic("SC0318", message, shot.span, hint=hint)


def _single(sight: Sight, shot: Shot) -> str:
    """The one person whom a written shot is of."""
    kind = framing(sight.library, shot.framing)
    fits = shot.why == "written" and kind is not None and kind.pose == "subject" and bool(shot.steps)
    return shot.subjects[0].name if fits and len(shot.subjects) == 1 and shot.subjects[0].kind == "character" else ""


def _looks(sight: Sight, shot: Shot, element: float, who: str, whom: str) -> float:
    """How far to the right of the picture somebody looks who looks at another: a tangent, 0 if one is not there."""
    where, pose = sight.where(element), shot.steps[0].key.pose
    if who not in where or whom not in where:
        return 0.0
    (x, z), (tx, tz) = where[who].spot, where[whom].spot
    across = (tx - x) * pose.right[0] + (tz - z) * pose.right[1]
    along = (tx - x) * pose.forward[0] + (tz - z) * pose.forward[1]
    return across / max(abs(along), 0.1)
