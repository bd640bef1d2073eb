"""Shots of one or two people. None where those the framing needs are not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..film.camera import GATE, Pose, turned
from ..geometry import framing as solve
from ..geometry.framing import Aim
from ..geometry.plan import Spot, ahead, azimuth, side
from ..vocabulary import Framing
from .clear import clearest
from .setup import Setup, Solved
from .sight import Sight

_ASIDE = (35.0, 55.0, 80.0, 20.0, 110.0)
"""Degrees off a face from which it is seen, best first: the three-quarter view before all."""

STEP_ASIDE = 18.0
"""Degrees off somebody's way at which a camera leads or follows them."""

EDGE = 0.78
"""How far down the picture a head behind may begin without being cut in two by its lower edge."""

UPPER = 0.41
"""Where the eyes of a face are that fills the picture, from its top."""


def subject(setup: Setup) -> Solved | None:
    """One person, or with two named both side by side."""
    names = setup.names() or (() if setup.others() else setup.there()[:1])
    if len(names) > 1:
        return pair(setup)
    aims = tuple(aim for name in names for aim in setup.walked(name, setup.framing.part))
    if not aims:
        return None
    aim = aims[0] if len(aims) == 1 else solve.midway(aims[0], aims[-1])
    found = tuple(_single(setup, names[0], aim, bearing) for bearing in bearings(setup, names[0], aim.at))
    return next((pose for pose in found if _clear(setup, names[0], pose)), found[0]), aim


def _single(setup: Setup, who: str, aim: Aim, bearing: float) -> Pose:
    facing = _facing(setup, who)
    place = (_aside(facing, bearing, setup.framing), _eye_line(aim, setup.framing.fill))
    height = max(0.2, aim.look + setup.higher)
    return solve.on_subject(setup.picture(place), aim, bearing, setup.framing.fill, height)


def _facing(setup: Setup, who: str) -> float:
    """Where somebody looks who is there."""
    there = setup.standing(who)
    return there.facing if there is not None else 0.0


def _clear(setup: Setup, who: str, pose: Pose) -> bool:
    """Whether nobody else is in the way: nearer than who it is of, or a piece of a head over the lower edge."""
    others = (setup.person(name, "head") for name in setup.sight.people if name != who)
    return not any(_disturbs(setup, pose, other) for other in others if other is not None)


def _disturbs(setup: Setup, pose: Pose, other: Aim) -> bool:
    right, away = pose.offset(*other.at)
    if away <= 0.0 or abs(right) >= 0.5 * GATE / pose.lens * away + solve.SHOULDER:
        return False
    crown = pose.project(other.at[0], other.high, other.at[1], setup.sight.aspect, 1.0)[1]
    return away < pose.focus or EDGE < crown < 1.0


def bearings(setup: Setup, who: str, at: Spot) -> tuple[float, ...]:
    """From where one person is looked at, best first: off the face, on the proper side of the line, near the master."""
    sight = setup.sight
    facing, keep = _facing(setup, who), sight.side(setup.first)
    line = sight.line(setup.first) if sight.scene.axis is not None and who in sight.scene.axis else None
    pairs = (sorted(((facing + off) % 360.0, (facing - off) % 360.0), key=_from(sight.master)) for off in _ASIDE)
    found = tuple(bearing for pair in pairs for bearing in pair)
    stated = _stated(setup, who, facing, sight.master)
    if stated:
        return stated
    proper = tuple(b for b in found if line is None or side(*line, ahead(at, b, 2.0)) * keep > 0.1)
    return proper or found


def _stated(setup: Setup, who: str, facing: float, master: float) -> tuple[float, ...]:
    """The bearings that the framing or a move prescribes: so far off the face, or before or behind who walks."""
    way = _way(setup, who)
    stands = {kind.stands for group in setup.shot.moves for move in group if (kind := setup.move(move)) and kind.stands}
    if way is not None and stands:
        ahead_of = way if "before" in stands else way + 180.0
        return tuple(sorted(((ahead_of + off) % 360.0 for off in (STEP_ASIDE, -STEP_ASIDE)), key=_from(master)))
    aside = setup.framing.aside
    if aside is None:
        return ()
    return tuple(sorted({(facing + aside) % 360.0, (facing - aside) % 360.0}, key=_from(master)))


def _way(setup: Setup, who: str) -> float | None:
    """The azimuth in which somebody walks in the shot."""
    aims = setup.walked(who, "all")
    return azimuth(aims[0].at, aims[-1].at) if len(aims) > 1 and aims[0].at != aims[-1].at else None


def _from(master: float) -> Callable[[float], float]:
    return lambda bearing: abs(turned(master, bearing))


def _aside(facing: float, bearing: float, framing: Framing) -> float:
    """Where across the picture: the wider side is the one looked into."""
    off = turned(bearing, facing)
    if framing.tight < 4 or not 5.0 < abs(off) < 170.0:
        return 0.5
    return 0.57 if off > 0 else 0.43


def _eye_line(aim: Aim, fill: float) -> float:
    """Where the eyes are from the top: a face sits on the upper third, a figure on the ground line."""
    tall, over = aim.high - aim.low, aim.high - aim.look
    if over / tall > 0.35:
        return UPPER
    if aim.low < 0.01 and fill < 0.75:
        return 0.84 - fill * (aim.look - aim.low) / tall
    return max(0.06, (1.0 - fill) * 0.45) + fill * over / tall


def pair(setup: Setup) -> Solved | None:
    """Two people side by side, square to their line, from the side that the camera keeps to."""
    names = (*setup.names(), *(n for n in setup.there() if n not in setup.names()))[:2]
    found = [setup.person(name, setup.framing.part) for name in names]
    both = [aim for aim in found if aim is not None]
    if len(both) < 2:
        return None
    a, b = both
    bearing = _square(setup.sight, a.at, b.at, setup.first)
    picture, fill = setup.picture((0.5, 0.36)), setup.framing.fill
    pose = clearest(setup, bearing, lambda turned: solve.two_shot(picture, a, b, turned, fill))
    return replace(pose, y=max(0.2, pose.y + setup.higher)), solve.midway(a, b)


def group(setup: Setup) -> Solved | None:
    """Everybody named, or all, as large as the title-safe picture holds them, from the side of a two-shot."""
    names = setup.names() or setup.there()
    found = [setup.person(name, setup.framing.part) for name in names]
    aims = [aim for aim in found if aim is not None]
    if len(aims) < 2:
        return None
    bearing = _square(setup.sight, aims[0].at, aims[-1].at, setup.first)
    height = max(0.2, sum(aim.look for aim in aims) / len(aims) + setup.higher)
    picture, fill = setup.picture((0.5, 0.36)), setup.framing.fill
    pose = clearest(setup, bearing, lambda turned: solve.group(picture, aims, turned, fill, height))
    return pose, solve.midway(aims[0], aims[-1])


def _square(sight: Sight, a: Spot, b: Spot, element: float) -> float:
    """The bearing square to two people, on the camera's side of the line, else nearer to the master shot."""
    across = (azimuth(a, b) + 90.0) % 360.0
    both = sorted((across, (across + 180.0) % 360.0), key=_from(sight.master))
    line, keep = sight.line(element), sight.side(element)
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    if line is None:
        return both[0]
    return next((bearing for bearing in both if side(*line, ahead(middle, bearing, 2.0)) * keep > 0), both[0])


def over(setup: Setup) -> Solved | None:
    """Over the first one's shoulder on the second; of one who is named alone, over the partner's."""
    return _over(setup, setup.names())


def reverse(setup: Setup) -> Solved | None:
    """Over the second one's shoulder on the first."""
    return _over(setup, setup.names()[::-1])


def _over(setup: Setup, names: tuple[str, ...]) -> Solved | None:
    if len(names) == 1:
        names = (*(n for n in setup.there() if n != names[0]), "")[:1] + names
    near, far = (setup.person(name, "head") for name in (*names, "", "")[:2])
    if near is None or far is None or near.at == far.at:
        return None
    left = _in_front_left(setup.sight, near.at, far.at, setup.first)
    fill, edge, picture = setup.framing.fill, setup.framing.edge, setup.picture((0.62, 0.40))
    if not setup.shot.lens:
        picture = replace(picture, lens=solve.over_lens(picture, near, far, fill, edge))
    pose = solve.over_shoulder(picture, near, far, left, fill, edge)
    return replace(pose, y=max(0.2, pose.y + setup.higher)), far


def _in_front_left(sight: Sight, near: Spot, far: Spot, element: float) -> bool:
    """Whether who stands in front is at the audience's left: with the camera on the right of the way to the other."""
    line, keep = sight.line(element), sight.side(element)
    if line is None:
        return True
    same_way = (far[0] - near[0]) * (line[1][0] - line[0][0]) + (far[1] - near[1]) * (line[1][1] - line[0][1]) > 0
    return keep < 0 if same_way else keep > 0
