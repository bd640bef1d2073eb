"""Where the camera stands when a shot begins: a framing of the library, solved for the people and things of a scene."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import atan, degrees, hypot, radians, tan

from ..film.camera import Pose, turned
from ..film.shot import Shot, Subject
from ..geometry import framing as solve
from ..geometry.framing import Aim, Picture
from ..geometry.plan import Spot, ahead, azimuth, side
from ..vocabulary import Framing, angle
from .lengths import begun
from .sight import IN_HAND, Sight

EYE = 1.5
"""Height of a camera that looks at a whole place, metres."""

VISTA = 35.0
"""mm of a shot of something far with somebody before it, unless one is stated: both have their size."""

_ASIDE = (35.0, -35.0, 55.0, -55.0, 20.0, -20.0, 80.0, -80.0, 110.0, -110.0)
"""Degrees off a face from which it is seen, best first: the three-quarter view before all."""


@dataclass(frozen=True)
class Setup:
    """A shot to be solved: what is known of the scene, the framing, the shot, and the element at which it begins."""

    sight: Sight
    framing: Framing
    shot: Shot
    first: float

    @property
    def begun(self) -> tuple[int, ...]:
        """The elements that begin within the shot: their walks are seen."""
        return begun(self.shot.parts)

    @property
    def lens(self) -> float:
        """mm: the shot's, else the framing's."""
        return self.shot.lens or self.framing.lens

    @property
    def higher(self) -> float:
        """Metres that the angle lifts the lens over the subject's eyes."""
        kind = angle(self.sight.library, self.shot.angle or self.framing.angle)
        return kind.height if kind is not None else 0.0

    def picture(self, place: tuple[float, float]) -> Picture:
        """The picture with its point of interest at a place."""
        stop = 1.4 if self.shot.shallow else self.framing.stop
        return Picture(self.lens, self.sight.aspect, place, stop)

    def names(self) -> tuple[str, ...]:
        """The people that the shot is of."""
        return tuple(s.name for s in self.shot.subjects if s.name in self.sight.people)

    def others(self) -> tuple[Subject, ...]:
        """The things and parts that the shot is of."""
        return tuple(s for s in self.shot.subjects if s.name not in self.sight.people)


def base(setup: Setup) -> tuple[Pose, Aim]:
    """The pose in which the shot begins, and what its moves are about."""
    others = setup.others()
    if others and setup.sight.far(others[0]) and setup.framing.pose != "eyes":
        return _vista(setup, others[0])
    solver = _SOLVERS.get(setup.framing.pose, _subject)
    return solver(setup)


# ── the whole place ───────────────────────────────────────────────────────────────────────────────────────────────


def _place(setup: Setup) -> tuple[Pose, Aim]:
    aims = _people(setup) or (_middle(setup),)
    tall = max(aim.high for aim in aims)
    eyes = max(aim.look for aim in aims)
    picture = setup.picture((0.5, 0.8 - setup.framing.fill * eyes / tall))
    height = max(0.3, EYE + setup.higher)
    pose = solve.group(picture, aims, setup.sight.master, setup.framing.fill, height)
    return pose, _centre(aims, pose)


def _above(setup: Setup) -> tuple[Pose, Aim]:
    aims = _people(setup) or (_middle(setup),)
    whole = _centre(aims, solve.group(setup.picture((0.5, 0.6)), aims, setup.sight.master, 0.3, EYE))
    height = 7.0 + 4.0 * setup.higher
    return solve.aerial(setup.picture((0.5, 0.6)), whole, setup.sight.master, setup.framing.fill, height), whole


def _people(setup: Setup) -> tuple[Aim, ...]:
    """Those the shot names, else all, from where they are to where they walk in it."""
    names = setup.names() or setup.sight.people
    return tuple(aim for name in names for aim in setup.sight.walked(name, "all", setup.first, setup.begun))


def _middle(setup: Setup) -> Aim:
    """An empty stage: as if somebody stood in the middle, or at the part that is named."""
    for subject in setup.others():
        at = _part(setup.sight, subject)
        if at is not None:
            return Aim((at[0], at[2]), 0.0, 1.75, at[1])
    return Aim((0.0, 0.0), 0.0, 1.75, 1.6)


def _centre(aims: tuple[Aim, ...], pose: Pose) -> Aim:
    """The middle of a group: on the camera's axis, as far as it is focused."""
    at = ahead((pose.x, pose.z), pose.azimuth, pose.focus)
    return Aim(at, 0.0, max(a.high for a in aims), sum(a.look for a in aims) / len(aims))


# ── people ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _subject(setup: Setup) -> tuple[Pose, Aim]:
    names = setup.names()
    if not names and setup.others():
        return _thing(setup)
    chosen = names or setup.sight.people[:1]
    aims = tuple(a for n in chosen[:1] for a in setup.sight.walked(n, setup.framing.part, setup.first, setup.begun))
    if not aims:
        return _place(setup)
    if len(chosen) > 1:
        return _pair(setup)
    aim = aims[0] if len(aims) == 1 else solve.midway(aims[0], aims[-1])
    bearing = single_bearing(setup.sight, chosen[0], setup.first, aim.at)
    facing = setup.sight.where(setup.first)[chosen[0]].facing
    place = (_aside(facing, bearing, setup.framing), _eye_line(aim, setup.framing.fill))
    height = max(0.2, aim.look + setup.higher)
    return solve.on_subject(setup.picture(place), aim, bearing, setup.framing.fill, height), aim


def single_bearing(sight: Sight, who: str, element: float, at: Spot) -> float:
    """From where one person is looked at: off the face, on the proper side of the line, near the master shot."""
    facing, line, keep = sight.where(element)[who].facing, sight.line(element), sight.side(element)
    on_line = line is not None and sight.scene.axis is not None and who in sight.scene.axis

    def proper(bearing: float) -> bool:
        return not on_line or line is None or side(*line, ahead(at, bearing, 2.0)) * keep > 0.1

    bearings = [(facing + aside) % 360.0 for aside in _ASIDE]
    pairs = [sorted(pair, key=_from(sight.master)) for pair in zip(bearings[::2], bearings[1::2], strict=True)]
    return next((b for pair in pairs for b in pair if proper(b)), pairs[0][0])


def _from(master: float) -> Callable[[float], float]:
    return lambda bearing: abs(turned(master, bearing))


def _aside(facing: float, bearing: float, framing: Framing) -> float:
    """Where across the picture: the wider side is the one looked into."""
    off = turned(bearing, facing)
    if framing.tight < 4 or not 5.0 < abs(off) < 170.0:
        return 0.5
    return 0.57 if off > 0 else 0.43


def _eye_line(aim: Aim, fill: float) -> float:
    """Where the eyes are from the top: a tenth over the crown is left free, a face sits on the upper third."""
    tall = aim.high - aim.low
    if fill * (aim.high - aim.look) / tall > 0.2:
        return min(0.41, 0.5 + (0.41 - 0.5) * 0.9 / max(fill, 0.5))
    if aim.low < 0.01 and fill < 0.75:
        return 0.84 - fill * (aim.look - aim.low) / tall
    return max(0.06, (1.0 - fill) * 0.45) + fill * (aim.high - aim.look) / tall


def _pair(setup: Setup) -> tuple[Pose, Aim]:
    names = (*setup.names(), *(n for n in setup.sight.people if n not in setup.names()))[:2]
    aims = [setup.sight.person(name, setup.framing.part, setup.first) for name in names]
    both = [aim for aim in aims if aim is not None]
    if len(both) < 2:
        return _subject(replace(setup, framing=replace(setup.framing, pose="subject")))
    a, b = both
    square = (azimuth(a.at, b.at) + 90.0) % 360.0
    keep = setup.sight.side(setup.first)
    bearing = min((square, (square + 180.0) % 360.0), key=_from(setup.sight.master))
    line = setup.sight.line(setup.first)
    if keep and line is not None and side(*line, ahead(solve.midway(a, b).at, bearing, 2.0)) * keep < 0:
        bearing = (bearing + 180.0) % 360.0
    level = solve.midway(a, b)
    pose = solve.two_shot(setup.picture((0.5, 0.36)), a, b, bearing, setup.framing.fill)
    return replace(pose, y=max(0.2, pose.y + setup.higher)), level


def _over(setup: Setup) -> tuple[Pose, Aim]:
    names = setup.names()
    if len(names) == 1:
        names = (next((n for n in setup.sight.people if n != names[0]), names[0]), names[0])
    near, far = (setup.sight.person(name, "head", setup.first) for name in (*names, *names)[:2])
    if near is None or far is None or near.at == far.at:
        return _subject(setup)
    left = _shoulder_left(setup.sight, near.at, far.at, setup.first)
    pose = solve.over_shoulder(setup.picture((0.62, 0.40)), near, far, left, setup.framing.fill)
    return replace(pose, y=max(0.2, pose.y + setup.higher)), far


def _shoulder_left(sight: Sight, near: Spot, far: Spot, element: float) -> bool:
    """Whether who stands in front is at the audience's left: the camera is then on the right of the line to the other."""
    line, keep = sight.line(element), sight.side(element)
    if line is None:
        return True
    same_way = (far[0] - near[0]) * (line[1][0] - line[0][0]) + (far[1] - near[1]) * (line[1][1] - line[0][1]) > 0
    return keep < 0 if same_way else keep > 0


def _eyes(setup: Setup) -> tuple[Pose, Aim]:
    names = setup.names() or setup.sight.people[:1]
    who = setup.sight.person(names[0], "all", setup.first) if names else None
    if who is None:
        return _place(setup)
    target = _seen(setup, names)
    picture = setup.picture((0.5, 0.45))
    return solve.pov(picture, who.at, who.look, target), target


def _seen(setup: Setup, names: tuple[str, ...]) -> Aim:
    """What a POV looks at: the second subject, else the partner, else what lies ahead."""
    for subject in setup.others():
        at = _part(setup.sight, subject)
        if at is not None:
            return Aim((at[0], at[2]), at[1] - 0.4, at[1] + 0.4, at[1])
    others = [*names[1:], *(name for name in setup.sight.people if name not in names)]
    found = setup.sight.person(others[0], setup.framing.part, setup.first) if others else None
    if found is not None:
        return found
    me = setup.sight.where(setup.first)[names[0]]
    return Aim(ahead(me.spot, me.facing, 5.0), 1.0, 2.0, 1.5)


# ── things and views ──────────────────────────────────────────────────────────────────────────────────────────────


def _thing(setup: Setup) -> tuple[Pose, Aim]:
    others = setup.others()
    if not others:
        return (
            _subject(replace(setup, framing=replace(setup.framing, pose="subject"))) if setup.names() else _place(setup)
        )
    subject = others[0]
    at = _part(setup.sight, subject)
    if at is not None:
        aim = Aim((at[0], at[2]), at[1] - 0.4, at[1] + 0.4, at[1])
        bearing = setup.sight.master
        return solve.on_subject(
            setup.picture((0.5, 0.5)), aim, bearing, setup.framing.fill, aim.look + setup.higher
        ), aim
    return _held_thing(setup, subject)


def _held_thing(setup: Setup, subject: Subject) -> tuple[Pose, Aim]:
    """A thing in a palm, or, with nobody there, on the ground in the middle."""
    kind = setup.sight.thing(subject)
    size = kind.size if kind is not None else 0.3
    who = setup.sight.holder(subject, setup.begun)
    palm = setup.sight.held(who, setup.first)
    spot, level = palm if palm is not None else ((0.0, 0.0), size / 2)
    aim = Aim(spot, level - size / 2, level + size / 2, level)
    body = ahead(spot, (setup.sight.where(setup.first)[who].facing + 180.0), IN_HAND) if palm is not None else spot
    bearing = single_bearing(setup.sight, who, setup.first, body) if palm is not None else setup.sight.master
    return solve.insert(setup.picture((0.5, 0.5)), aim, bearing, setup.framing.fill), aim


def _vista(setup: Setup, subject: Subject) -> tuple[Pose, Aim]:
    """A view: the far thing in the upper right, and somebody who looks at it, from behind, in the lower left."""
    picture = replace(setup.picture((0.34, 0.5)), lens=setup.shot.lens or VISTA)
    direction, slope = _direction(setup.sight, subject)
    view = direction - degrees(atan(0.14 / picture.across))
    rise = (0.27 - 0.5) / picture.upright + slope
    names = setup.names() or setup.sight.people
    who = setup.sight.person(names[0], "all", setup.first) if names else None
    aim = who if who is not None else Aim((0.0, 0.0), 0.0, 1.75, 1.6)
    depth = solve.distance(picture, aim.high, 0.55)
    pose = solve.stand(picture, aim, (view + 180.0) % 360.0, depth, 0.9)
    return replace(pose, rise=min(solve.RISE, max(-solve.RISE, rise))), aim


def _direction(sight: Sight, subject: Subject) -> tuple[float, float]:
    """Azimuth of a far thing and the tangent of its elevation, seen from the middle of the set."""
    at = _part(sight, subject)
    if at is None:
        return (sight.master + 180.0) % 360.0, tan(radians(6.0))
    return azimuth((0.0, 0.0), (at[0], at[2])), at[1] / hypot(at[0], at[2])


def _part(sight: Sight, subject: Subject) -> tuple[float, float, float] | None:
    return sight.kind.part(subject.name.casefold()) if sight.kind is not None else None


_SOLVERS: dict[str, Callable[[Setup], tuple[Pose, Aim]]] = {
    "place": _place,
    "subject": _subject,
    "pair": _pair,
    "over": _over,
    "eyes": _eyes,
    "thing": _thing,
    "above": _above,
}
