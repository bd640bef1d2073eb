"""A camera on its way: from its base pose through the groups of moves, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from math import ceil

from ..film.camera import CameraKey, Pose
from ..film.shot import Move, Step, Subject
from ..geometry.framing import Aim
from ..geometry.moves import Going, arrive
from ..geometry.standing import PACE, walk_metres, walks_in
from ..vocabulary import MoveKind, move_kind
from .objects import part_aim
from .setup import Setup

TURN = 90.0
"""Degrees of one camera key at most: between two keys the shorter way round is taken."""

TURNS = ("pan", "orbit", "arc")
"""Moves that change the azimuth."""

Moment = tuple[Fraction | None, Fraction]
"""A time in a shot: its seconds from the start, where they are known, and its share of the estimate."""


@dataclass(frozen=True)
class Path:
    """The camera of one shot over time."""

    setup: Setup
    pose: Pose
    aim: Aim

    def steps(self) -> tuple[Step, ...]:
        """The camera's keys."""
        pose, found, times = self._focused(), list[Step](), self._times()
        for group, (start, end) in zip(self.setup.shot.moves, pairwise(times), strict=True):
            keys = self._group(pose, group, opens=group is self.setup.shot.moves[0])
            pieces = len(keys) - 1
            found += [_step(_eased(key, i, pieces), start, end, Fraction(i, pieces)) for i, key in enumerate(keys[:-1])]
            pose = keys[-1].pose
        return (*found, _step(CameraKey(0.0, pose), times[-1], times[-1], Fraction(0)))

    def sway(self) -> tuple[float, float]:
        """Degrees of a hand-held camera's breathing, 0 on a tripod, and how quick it is: 1 on a shoulder."""
        moves = [pair for group in self.setup.shot.moves for pair in self._kinds(group)]
        return max(
            ((_amount(move, kind), kind.hurry) for move, kind in moves if kind.does == "sway"), default=(0.0, 1.0)
        )

    # ── time ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _times(self) -> list[Moment]:
        """The start of each group and the end of the last. Groups that state no time share what is left."""
        lengths = [self._seconds(group) for group in self.setup.shot.moves]
        whole = self.setup.shot.estimate or Fraction(2)
        left = max(Fraction(0), whole - sum((x for x in lengths if x is not None), Fraction(0)))
        now, known = Fraction(0), True
        times: list[Moment] = [(Fraction(0), Fraction(0))]
        for length in lengths:
            known = known and length is not None
            now += length if length is not None else left / lengths.count(None)
            times.append((now if known else None, min(Fraction(1), now / whole)))
        if lengths and lengths[-1] is None:
            times[-1] = (None, Fraction(1))
        return times

    def _seconds(self, group: Sequence[Move]) -> Fraction | None:
        stated = [move.seconds for move in group if move.seconds is not None]
        tracked = [seconds for move, kind in self._kinds(group) if (seconds := self._tracking(move, kind)) is not None]
        usual = [Fraction(str(kind.seconds)) for _, kind in self._kinds(group) if kind.seconds]
        return max(stated, default=None) or max(tracked, default=None) or max(usual, default=None)

    def _tracking(self, move: Move, kind: MoveKind) -> Fraction | None:
        """Seconds for which a tracked person walks."""
        if kind.does != "track":
            return None
        scene, name = self.setup.sight.scene, self._walker(move, kind)
        walks = [walk for part in self.setup.parts for walk in walks_in(scene, part) if walk.who == name]
        metres = sum(walk_metres(scene, walk) for walk in walks)
        return Fraction(metres / PACE).limit_denominator(1000) if metres else None

    # ── way ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _focused(self) -> Pose:
        """The framing, focused on whom a rack says that it comes from."""
        racks = (move.source for group in self.setup.shot.moves[:1] for move in group if move.source is not None)
        depths = (self._depth(source, self.pose) for source in racks)
        return replace(self.pose, focus=next((depth for depth in depths if depth), self.pose.focus))

    def _group(self, pose: Pose, group: Sequence[Move], opens: bool) -> list[CameraKey]:
        """Keys from a pose to the end of a group; its moves add up, wide turns pass through keys between.

        In the group that opens a shot, a move that arrives ends at the pose instead of beginning there.
        """
        pairs = [(kind.arrives and opens, self._going(move, kind, pose)) for move, kind in self._kinds(group)]
        goings = [going for _, going in pairs]
        coming = [_before(going) for arrives, going in pairs if arrives]
        leaving = [going for arrives, going in pairs if not arrives]
        turns = max((going.amount for going in goings if going.does in TURNS), default=0.0)
        pieces = max(1, ceil(turns / TURN))
        eases = {move.ease for move, kind in self._kinds(group) if kind.does not in ("stand", "sway")}
        ease = min(eases - {"in-out"}, default="in-out")
        orbits = any(going.does in ("orbit", "arc") for going in goings)
        path, pivot = ("orbit", self.aim.at) if orbits else ("line", None)
        return [
            CameraKey(0.0, self._gone(self._gone(pose, coming, 1.0 - share), leaving, share), ease, path, pivot)
            for share in (piece / pieces for piece in range(pieces + 1))
        ]

    def _gone(self, pose: Pose, goings: list[Going], share: float) -> Pose:
        """The pose when `share` of the moves is done."""
        for going in goings:
            focus = pose.focus + (going.focus - pose.focus) * share if going.focus else 0.0
            pose = arrive(pose, replace(going.part(share), focus=focus), self.aim)
        return pose

    def _kinds(self, group: Sequence[Move]) -> list[tuple[Move, MoveKind]]:
        found = ((move, move_kind(self.setup.sight.library, move.kind)) for move in group)
        return [(move, kind) for move, kind in found if kind is not None]

    def _going(self, move: Move, kind: MoveKind, pose: Pose) -> Going:
        """A move as numbers, for a camera that is at a pose when it begins."""
        side = move.side or next(iter(kind.sides), "")
        along = self._way(self._walker(move, kind)) if kind.does == "track" else (0.0, 0.0)
        focus = self._depth(move.target, pose) if kind.does == "focus" and move.target is not None else 0.0
        return Going(kind.does, _amount(move, kind), side, along, focus)

    def _walker(self, move: Move, kind: MoveKind) -> str:
        """Whom a camera goes with: who is named, else, before or behind somebody, who the shot is of."""
        if move.target is not None:
            return move.target.name
        return next(iter(self.setup.names()), "") if kind.stands else ""

    def _way(self, who: str) -> tuple[float, float]:
        """Metres (x, z) that somebody walks in the shot."""
        aims = self.setup.walked(who, "all")
        return (aims[-1].at[0] - aims[0].at[0], aims[-1].at[1] - aims[0].at[1]) if aims else (0.0, 0.0)

    def _depth(self, subject: Subject, pose: Pose) -> float:
        """How far away somebody or something is, 0 where it is not there."""
        aim = self.setup.person(subject.name, "head") or part_aim(self.setup.sight, subject)
        return max(0.3, pose.offset(*aim.at)[1]) if aim is not None else 0.0


def _before(going: Going) -> Going:
    """The way back, to where a move comes from. A dolly's and a zoom's shares are undone by their inverses."""
    match going.does:
        case "dolly":
            return replace(going, amount=1.0 - 1.0 / (1.0 - going.turn), side="in")
        case "zoom":
            return replace(going, amount=1.0 / (1.0 + going.turn) - 1.0, side="in")
        case "defocus":
            return going
        case _:
            return going.back()


def _amount(move: Move, kind: MoveKind) -> float:
    """As stated, else the library's amount at that speed."""
    if move.amount is not None:
        return float(move.amount)
    return kind.amount * {"slow": kind.slow, "fast": kind.fast}.get(move.speed, 1.0)


def _eased(key: CameraKey, index: int, pieces: int) -> CameraKey:
    """The ease of one piece of a longer turn: it starts on the first and ends on the last."""
    if pieces == 1 or key.ease != "in-out":
        return key
    return replace(key, ease="in" if index == 0 else "out" if index == pieces - 1 else "linear")


def _step(key: CameraKey, start: Moment, end: Moment, gone: Fraction) -> Step:
    """A key at `gone` (0 to 1) of the way between two moments."""
    if start[0] is not None and (end[0] is not None or gone == 0):
        return Step(key, seconds=start[0] + ((end[0] or start[0]) - start[0]) * gone)
    return Step(key, share=start[1] + (end[1] - start[1]) * gone)
