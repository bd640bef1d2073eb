"""Shots of things and views, and what somebody sees. None where there is no such thing."""

from __future__ import annotations

from dataclasses import replace
from math import atan, degrees, hypot, radians, tan

from ..film.scene import Laid
from ..film.shot import Subject
from ..geometry import framing as solve
from ..geometry.framing import Aim
from ..geometry.plan import ahead, azimuth
from ..geometry.standing import Standing
from ..vocabulary import ThingKind, move_kind
from .laying import lying
from .portrait import bearings
from .setup import Setup, Solved
from .sight import IN_HAND, Sight

VISTA = 35.0
"""mm of a shot of something far with somebody before it, unless one is stated: both have their size."""

HALF = 0.4
"""Metres above and below the middle of a part of the set that a shot of it shows."""


def thing(setup: Setup) -> Solved | None:
    """A part of the set, or a thing in somebody's hand."""
    for subject in setup.others()[:1]:
        aim = part_aim(setup.sight, subject)
        if aim is None:
            return _held(setup, subject)
        picture, height = setup.picture((0.5, 0.5)), aim.look + setup.higher
        return solve.on_subject(picture, aim, setup.sight.master, setup.framing.fill, height), aim
    return None


def part_aim(sight: Sight, subject: Subject) -> Aim | None:
    """A part of the set as an aim."""
    at = sight.part(subject)
    return Aim((at[0], at[2]), at[1] - HALF, at[1] + HALF, at[1]) if at is not None else None


def _held(setup: Setup, subject: Subject) -> Solved:
    """A thing where it lies, in a palm, or, with nobody there, on the ground in the middle."""
    kind = setup.sight.thing(subject)
    laid = _laid(setup, kind)
    if laid is not None:
        return _lying(setup, laid)
    size = kind.size if kind is not None else 0.3
    who = setup.sight.holder(subject, setup.parts) if kind is None or kind.stands == "hand" else ""
    palm = setup.sight.held(who, setup.first)
    if palm is None:
        aim = Aim((0.0, 0.0), 0.0, size, size / 2)
        return solve.insert(setup.picture((0.5, 0.5)), aim, setup.sight.master, setup.framing.fill), aim
    spot, level = palm
    aim = Aim(spot, level - size / 2, level + size / 2, level)
    body = ahead(spot, setup.sight.where(setup.first)[who].facing + 180.0, IN_HAND)
    bearing = bearings(setup, who, body)[0] + _before_orbit(setup)
    return solve.insert(setup.picture((0.5, 0.5)), aim, bearing, setup.framing.fill), aim


def _laid(setup: Setup, kind: ThingKind | None) -> Laid | None:
    """Where it is as the shot begins, or comes to be in it."""
    if kind is None:
        return None
    last = max((part.element for part in setup.parts), default=-1)
    found = (lying(setup.sight.scene, element).get(kind.pattern) for element in (setup.first, last + 0.5))
    return next((each for each in found if each is not None), None)


def _lying(setup: Setup, laid: Laid) -> Solved:
    """A thing on the stage, from the side of the wide shot; a large one with a lens in which it has its size."""
    aim = Aim((laid.x, laid.z), laid.y, laid.y + laid.size, laid.y + laid.size / 2)
    lens = setup.shot.lens or max(_SHORTEST, min(setup.framing.lens, _SHORTEST * (_LARGE / laid.size)))
    picture = replace(setup.picture((0.5, 0.5)), lens=lens)
    bearing = setup.sight.master + _before_orbit(setup)
    share = max(setup.framing.fill, _FILL)
    depth = solve.distance(picture, laid.size, share)
    height = max(0.25, min(aim.look + 0.32 * depth, max(aim.look + 0.1 * laid.size, _EYE)))
    return solve.on_subject(picture, aim, bearing, share, height), aim


_SHORTEST, _LARGE = 28.0, 3.0
"""mm of the lens for what is large, and metres from which on a thing is: it is seen in its place."""

_FILL = 0.6
"""Share of the picture's height that its length fills at least: many things are longer than they are high."""

_EYE = 1.5
"""Metres over the ground of who looks at something large."""


def _before_orbit(setup: Setup) -> float:
    """How far the camera starts off its bearing, so that a stated orbit has the best view in its middle."""
    moves = (move for group in setup.shot.moves for move in group if move.amount is not None)
    orbits = (m for m in moves if (kind := move_kind(setup.sight.library, m.kind)) and kind.does == "orbit")
    return sum(float(move.amount or 0) / (-2.0 if move.side == "left" else 2.0) for move in orbits)


def vista(setup: Setup, subject: Subject) -> Solved:
    """A view: the far thing in the upper right, and somebody who looks at it, from behind, in the lower left."""
    picture = replace(setup.picture((0.34, 0.5)), lens=setup.shot.lens or VISTA)
    direction, slope = _direction(setup.sight, subject)
    view = direction - degrees(atan(0.14 / picture.across))
    rise = (0.27 - 0.5) / picture.upright + slope
    names = setup.names() or setup.there()
    who = setup.person(names[0], "all") if names else None
    aim = who if who is not None else Aim((0.0, 0.0), 0.0, 1.75, 1.6)
    depth = solve.distance(picture, aim.high, 0.55)
    pose = solve.stand(picture, aim, (view + 180.0) % 360.0, depth, 0.9)
    return replace(pose, rise=min(solve.RISE, max(-solve.RISE, rise))), aim


def _direction(sight: Sight, subject: Subject) -> tuple[float, float]:
    """Azimuth of a far thing and the tangent of its elevation, seen from the middle of the set."""
    at = sight.part(subject) or sight.laid(subject)
    if at is None:
        return (sight.master + 180.0) % 360.0, tan(radians(6.0))
    return azimuth((0.0, 0.0), (at[0], at[2])), at[1] / hypot(at[0], at[2])


def eyes(setup: Setup) -> Solved | None:
    """From where the first one looks, at the second subject, the partner, or what lies ahead."""
    names = setup.names() or setup.there()[:1]
    who = setup.person(names[0], "all") if names else None
    if who is None:
        return None
    target = _seen(setup, names)
    return solve.pov(setup.picture((0.5, 0.45)), who.at, who.look, target), target


def _seen(setup: Setup, names: tuple[str, ...]) -> Aim:
    parts = (part_aim(setup.sight, subject) for subject in setup.others())
    others = [*names[1:], *(name for name in setup.there() if name not in names)]
    people = (setup.person(name, setup.framing.part) for name in others)
    me = setup.standing(names[0]) or Standing((0.0, 0.0), 0.0)
    ahead_of_me = Aim(ahead(me.spot, me.facing, 5.0), 1.0, 2.0, 1.5)
    return next((aim for aim in (*parts, *people) if aim is not None), ahead_of_me)
