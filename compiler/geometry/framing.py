"""Framings as closed forms (design: look/notes.md, Dioramas and the camera).

A picture is `aspect` wide and 1 high; a lens of `mm` sees `mm / 36` picture widths a metre at one metre. A place in
the picture is (0 to 1 from the left, 0 to 1 from the top). Bearings are the camera's, seen from the subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import atan2, ceil, degrees, hypot, inf

from ..film.camera import GATE, Pose
from .plan import Spot, ahead, azimuth, between

RISE = 0.577
"""The furthest a rising front goes: 30 degrees. Beyond it a real one runs out, and a paper picture looks sheared."""

SAFE = 0.40
"""Half the width of the title-safe picture, as a share of its width."""

WHOLE = 0.88
"""Share of the picture's height up to which a figure is in it from head to foot."""

SHOULDER = 0.28
"""Metres from the middle of a person to the outside of a shoulder."""


EDGE = 0.16
"""Where the near head is over a shoulder, as a share of the width from its side."""

LEVEL, COMFORT, STEEPEST = 1.62, 2.0, 2.4
"""Ratios of far to near depth over a shoulder: the least, where a longer lens is better, and the most when close."""

CROWDED = 0.6
"""Share of the height beyond which the near head over a shoulder crowds the picture."""

NEAREST = 0.7
"""Metres from the camera within which nobody stands over a shoulder, however short the lens or narrow the picture."""

LONGEST = 135
"""mm of the longest lens that is chosen where none is stated."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What a picture is of: at a spot, from `low` to `high` metres, of which `look` is put where the eye goes."""

    at: Spot
    low: float
    high: float
    look: float


@dataclass(frozen=True, slots=True)
class Picture:
    """How it is to be seen: lens in mm, shape of the picture, and the place in it where the aim's `look` falls."""

    lens: float
    aspect: float
    place: tuple[float, float] = (0.5, 0.4)
    stop: float = 4.0

    @property
    def across(self) -> float:
        """Picture widths a metre takes at one metre."""
        return self.lens / GATE

    @property
    def upright(self) -> float:
        """Picture heights a metre takes at one metre."""
        return self.across * self.aspect


def distance(picture: Picture, metres: float, share: float) -> float:
    """How far away `metres` fill `share` of the picture's height."""
    return picture.upright * metres / share


def rise_to(picture: Picture, y: float, eye: float, depth: float) -> float:
    """The rising front that puts height `y`, `depth` away, at the picture's place, from an eye at height `eye`."""
    wanted = (picture.place[1] - 0.5) / picture.upright + (y - eye) / depth
    return min(RISE, max(-RISE, wanted))


def stand(picture: Picture, aim: Aim, bearing: float, depth: float, height: float) -> Pose:
    """The camera `depth` metres in front of an aim, looking level along the bearing, aim at the picture's place."""
    view = (bearing + 180.0) % 360.0
    aside = (0.5 - picture.place[0]) * depth / picture.across
    x, z = ahead(ahead(aim.at, bearing, depth), view + 90.0, aside)
    rise = rise_to(picture, aim.look, height, depth)
    return Pose(x, height, z, view, rise, picture.lens, depth, picture.stop)


def on_subject(picture: Picture, aim: Aim, bearing: float, share: float, height: float | None = None) -> Pose:
    """`aim` fills `share` of the picture's height, seen from a bearing, from `height` metres (default: aim.look).

    A height from which the front would have to rise further than it goes is drawn back to the nearest that will do.
    """
    depth = distance(picture, aim.high - aim.low, share)
    return stand(picture, aim, bearing, depth, within(picture, aim.look, depth, aim.look if height is None else height))


def within(picture: Picture, look: float, depth: float, height: float) -> float:
    """The camera height nearest to `height` from which `look`, `depth` away, can be put at the picture's place."""
    shift = (picture.place[1] - 0.5) / picture.upright
    return min(look + (RISE + shift) * depth, max(look - (RISE - shift) * depth, height))


def group(
    picture: Picture, aims: Sequence[Aim], bearing: float, share: float, height: float, reach: float = inf
) -> Pose:
    """All of them in the title-safe picture, the nearest filling `share` of its height.

    The camera is no more than `reach` metres in front of the origin, so that a small set still fills the picture;
    but everybody stays in it from head to foot.
    """
    (x0, x1), (z0, z1) = ((min(v), max(v)) for v in zip(*(aim.at for aim in aims), strict=True))
    middle = ((x0 + x1) / 2, (z0 + z1) / 2)
    axes = Pose(*middle[:1], 0.0, middle[1], (bearing + 180.0) % 360.0, 0.0, picture.lens, 1.0, picture.stop)
    depth, furthest = 0.0, reach - axes.offset(0.0, 0.0)[1]
    for aim in aims:
        across, away = axes.offset(*aim.at)
        tall, least = (distance(picture, aim.high - aim.low, part) for part in (share, max(share, WHOLE)))
        broad = (abs(across) + SHOULDER) * picture.across / SAFE
        depth = max(depth, min(tall - away, furthest), least - away, broad - away)
    high = max(aim.high for aim in aims)
    whole = Aim(middle, 0.0, high, max(aim.look for aim in aims))
    return stand(picture, whole, bearing, depth, height)


def two_shot(picture: Picture, a: Aim, b: Aim, bearing: float, share: float) -> Pose:
    """Both, side by side. `bearing` stands on the side of their line that the camera keeps to."""
    level = (a.look + b.look) / 2
    return group(picture, (a, b), bearing, share, level)


def over_shoulder(picture: Picture, near: Aim, far: Aim, left: bool, share: float, edge: float = EDGE) -> Pose:
    """Past one person's shoulder at another, whose head fills `share` of the height where that can be had.

    The near head is at `edge` of the width from its side, the far one at the picture's place; the ratio k of their
    depths is LEVEL as on a stage, more where they stand far apart. With ta, tb the two places as tangents:
    near depth = distance / hypot(tb k - ta, k - 1).
    """
    ta, tb = _tangents(picture, left, edge)
    apart = hypot(far.at[0] - near.at[0], far.at[1] - near.at[1])
    crowding = max(NEAREST, distance(picture, near.high - near.low, CROWDED))
    k = _ratio(ta, tb, apart, distance(picture, far.high - far.low, share), crowding)
    depth = apart / hypot(tb * k - ta, k - 1.0)
    view = azimuth(near.at, far.at) - degrees(atan2(tb * k - ta, k - 1.0))
    x, z = ahead(ahead(near.at, view + 180.0, depth), view - 90.0, ta * depth)
    eye = _between_eyes(near, far, k)
    return Pose(
        x, eye, z, view % 360.0, rise_to(picture, far.look, eye, k * depth), picture.lens, k * depth, picture.stop
    )


def over_lens(picture: Picture, near: Aim, far: Aim, share: float, edge: float = EDGE) -> float:
    """The shortest lens in whole mm, from the picture's to LONGEST, over a shoulder to a head that fills `share`.

    Two people far apart cannot both be near the camera: with a short lens the far head is small, however one stands.
    """
    apart = hypot(far.at[0] - near.at[0], far.at[1] - near.at[1])

    def fits(mm: float) -> bool:
        longer = replace(picture, lens=mm)
        ta, tb = _tangents(longer, True, edge)
        return _far(COMFORT, ta, tb, apart) <= distance(longer, far.high - far.low, share)

    longer = (float(mm) for mm in range(ceil(picture.lens), LONGEST))
    return next((mm for mm in (picture.lens, *longer) if fits(mm)), float(LONGEST))


def _tangents(picture: Picture, left: bool, edge: float) -> tuple[float, float]:
    """The places of the near and the far head across the picture, as tangents."""
    inward = 1.0 if left else -1.0
    return inward * (edge - 0.5) / picture.across, inward * (picture.place[0] - 0.5) / picture.across


def _far(k: float, ta: float, tb: float, apart: float) -> float:
    """How far away the far one is at a ratio k of depths."""
    return k * apart / hypot(tb * k - ta, k - 1.0)


def _ratio(ta: float, tb: float, apart: float, wanted: float, crowding: float) -> float:
    """Depth ratio from LEVEL up at which the far one is `wanted` metres away, by halving to 1e-6.

    Beyond STEEPEST it goes only as far as the near one is no nearer than `crowding` metres.
    """

    def enough(k: float) -> bool:
        far = _far(k, ta, tb, apart)
        return far <= wanted or (k > STEEPEST and far / k <= crowding)

    if enough(LEVEL):
        return LEVEL
    low, high = LEVEL, STEEPEST if enough(STEEPEST) else STEEPEST * 4.0
    while high - low > 1e-6:
        middle = (low + high) / 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def _between_eyes(near: Aim, far: Aim, k: float) -> float:
    """Camera height that brings both crowns level; for a tall and a short one a height between their eyes."""
    if abs(near.high - far.high) >= 0.25:
        return 0.42 * near.look + 0.58 * far.look
    level = (near.high - far.high / k) / (1.0 - 1.0 / k)
    tall, short = max(near.high, far.high), min(near.high, far.high)
    return min(tall + 0.05, max(short * 0.8, level))


def insert(picture: Picture, aim: Aim, bearing: float, share: float) -> Pose:
    """A small thing, seen from a little above, as one looks at what lies in a hand."""
    depth = distance(picture, aim.high - aim.low, share)
    return stand(picture, aim, bearing, depth, aim.look + 0.32 * depth)


def pov(picture: Picture, at: Spot, eye: float, target: Aim) -> Pose:
    """What somebody sees who stands at a spot with eyes at height `eye`."""
    depth = max(0.3, hypot(target.at[0] - at[0], target.at[1] - at[1]))
    view = azimuth(at, target.at)
    return Pose(at[0], eye, at[1], view, rise_to(picture, target.look, eye, depth), picture.lens, depth, picture.stop)


def aerial(picture: Picture, aim: Aim, bearing: float, share: float, height: float) -> Pose:
    """From high above, as steep as the rising front allows, so that the aim still falls into the picture."""
    level = distance(picture, aim.high - aim.low, share)
    lowest = (height - aim.look) / (RISE + (picture.place[1] - 0.5) / picture.upright)
    return stand(picture, aim, bearing, max(level, lowest), height)


def midway(a: Aim, b: Aim) -> Aim:
    """An aim between two."""
    return Aim(between(a.at, b.at), min(a.low, b.low), max(a.high, b.high), (a.look + b.look) / 2)
