"""Camera moves as the pose they end in. The audience's left and right; a share is of the distance to the subject."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import atan, hypot, radians, tan

from ..film.camera import Pose
from .framing import RISE, Aim
from .plan import Spot, ahead, azimuth

LOWEST = 0.15
"""Metres above the ground below which no camera stands."""


@dataclass(frozen=True, slots=True)
class Going:
    """One move as numbers: `does` as in the library's `Moves:`, how much, and to which side.

    `along` is the way a tracked person goes, (x, z) metres; `focus` the distance of what is racked to.
    """

    does: str
    amount: float
    side: str = ""
    along: Spot = (0.0, 0.0)
    focus: float = 0.0

    @property
    def turn(self) -> float:
        """The amount with its sign: in, right and up are positive."""
        return -self.amount if self.side in ("out", "left", "down") else self.amount

    def part(self, share: float) -> Going:
        """As much of it as is done when `share` (0 to 1) of it is."""
        return replace(self, amount=self.amount * share, along=(self.along[0] * share, self.along[1] * share))

    def back(self) -> Going:
        """The same the other way."""
        return replace(self, amount=-self.amount, along=(-self.along[0], -self.along[1]))


def arrive(pose: Pose, going: Going, aim: Aim) -> Pose:
    """The pose at the end of a move that begins at `pose`, with the subject at `aim`."""
    move = _MOVES.get(going.does)
    return move(pose, going, aim) if move is not None else pose


def depth(pose: Pose, aim: Aim) -> float:
    """How far away the aim is along the view, at least a hand's breadth."""
    return max(0.1, pose.offset(*aim.at)[1])


def dolly(pose: Pose, aim: Aim, share: float) -> Pose:
    """Along the line to the aim until `share` of the distance is left; the aim keeps its place in the picture."""
    x = aim.at[0] + (pose.x - aim.at[0]) * share
    z = aim.at[1] + (pose.z - aim.at[1]) * share
    near = replace(pose, x=x, z=z, focus=pose.focus * share)
    return _held(near, aim, _drawn(pose, aim))


def orbit(pose: Pose, pivot: Spot, turn: float) -> Pose:
    """Round a pivot by `turn` degrees of azimuth, looking at it as before."""
    reach = hypot(pose.x - pivot[0], pose.z - pivot[1])
    x, z = ahead(pivot, azimuth(pivot, (pose.x, pose.z)) + turn, reach)
    return replace(pose, x=x, z=z, azimuth=pose.azimuth + turn)


def _drawn(pose: Pose, aim: Aim) -> float:
    """How far below the middle of the picture the aim's `look` is, in gate widths."""
    return pose.lens * (pose.rise - (aim.look - pose.y) / depth(pose, aim))


def _held(pose: Pose, aim: Aim, drawn: float) -> Pose:
    """The same camera with its front risen so that the aim is where it was, as far as the front goes."""
    rise = drawn / pose.lens + (aim.look - pose.y) / depth(pose, aim)
    return replace(pose, rise=min(RISE, max(-RISE, rise)))


def _dolly(pose: Pose, going: Going, aim: Aim) -> Pose:
    return dolly(pose, aim, 1.0 - going.turn)


def _dolly_zoom(pose: Pose, going: Going, aim: Aim) -> Pose:
    """Distance and lens in one proportion, so that mm / Z, and with it the size, stays."""
    nearer = dolly(pose, aim, 1.0 - going.turn)
    return _held(replace(nearer, lens=pose.lens * (1.0 - going.turn)), aim, _drawn(pose, aim))


def _zoom(pose: Pose, going: Going, aim: Aim) -> Pose:
    return _held(replace(pose, lens=pose.lens * (1.0 + going.turn)), aim, _drawn(pose, aim))


def _pan(pose: Pose, going: Going, aim: Aim) -> Pose:
    return replace(pose, azimuth=pose.azimuth + going.turn)


def _tilt(pose: Pose, going: Going, aim: Aim) -> Pose:
    return replace(pose, rise=tan(atan(pose.rise) + radians(going.turn)))


def _orbit(pose: Pose, going: Going, aim: Aim) -> Pose:
    return orbit(pose, aim.at, -going.turn)


def _crane(pose: Pose, going: Going, aim: Aim) -> Pose:
    return _held(replace(pose, y=max(LOWEST, pose.y + going.turn)), aim, _drawn(pose, aim))


def _pedestal(pose: Pose, going: Going, aim: Aim) -> Pose:
    return replace(pose, y=max(LOWEST, pose.y + going.turn))


def _roll(pose: Pose, going: Going, aim: Aim) -> Pose:
    return replace(pose, roll=pose.roll + going.turn)


def _arc(pose: Pose, going: Going, aim: Aim) -> Pose:
    """Round the subject, and nearer by a hundredth of the distance for every two degrees."""
    nearer = dolly(pose, aim, max(0.3, 1.0 - abs(going.amount) / 200.0))
    return orbit(nearer, aim.at, -going.turn)


def _track(pose: Pose, going: Going, aim: Aim) -> Pose:
    if going.along != (0.0, 0.0):
        return replace(pose, x=pose.x + going.along[0], z=pose.z + going.along[1])
    x, z = ahead((pose.x, pose.z), pose.azimuth + 90.0, going.turn)
    return replace(pose, x=x, z=z)


def _focus(pose: Pose, going: Going, aim: Aim) -> Pose:
    return replace(pose, focus=going.focus) if going.focus > 0 else pose


def _defocus(pose: Pose, going: Going, aim: Aim) -> Pose:
    """Focused nearer by a share, so that what was sharp is not."""
    return replace(pose, focus=max(0.1, pose.focus * (1.0 - going.amount)))


_MOVES: dict[str, Callable[[Pose, Going, Aim], Pose]] = {
    "dolly": _dolly,
    "dolly-zoom": _dolly_zoom,
    "zoom": _zoom,
    "pan": _pan,
    "tilt": _tilt,
    "orbit": _orbit,
    "crane": _crane,
    "track": _track,
    "focus": _focus,
    "defocus": _defocus,
    "pedestal": _pedestal,
    "roll": _roll,
    "arc": _arc,
}
"""By `MoveKind.does`; to stand and to sway go nowhere."""
