"""The camera of every shot, solved: where it stands from framing, lens and subject, and how it moves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.camera import CameraKey, Pose
from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Move, Shot, Step
from ..geometry.framing import Aim
from ..geometry.moves import Going, arrive
from ..geometry.standing import PACE, walk_at, walk_metres
from ..vocabulary import MoveKind, angle, framing, move_kind
from .pass_ import Pass
from ..staging.lengths import entry
from ..staging.poses import Setup, base
from ..staging.sight import Sight

TURN = 90.0
"""Degrees of one camera key at most: between two keys the shorter way round is taken."""


def frame(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill `lens`, `roll`, `steps` and `sway` of every shot that looks at a stage."""
    return replace(film, scenes=tuple(_scene(film, scene) for scene in film.scenes)), []


def _scene(film: Film, scene: Scene) -> Scene:
    sight, shots, last = Sight.of(film, scene), [], 0.0
    for shot in scene.shots:
        shots.append(_shot(sight, shot, entry(shot.parts, last)))
        last = shot.parts[-1].element + 0.5 if shot.parts else last
    return replace(scene, shots=tuple(shots))


def _shot(sight: Sight, shot: Shot, first: float) -> Shot:
    kind = framing(sight.library, shot.framing)
    if kind is None:
        return shot
    setup = Setup(sight, kind, shot, first)
    pose, aim = base(setup)
    tilted = angle(sight.library, shot.angle)
    roll = shot.roll or (tilted.roll if tilted is not None else 0.0)
    walk = Walk(setup, replace(pose, roll=roll), aim)
    return replace(shot, lens=pose.lens, roll=roll, steps=walk.steps(), sway=walk.sway())


@dataclass(frozen=True)
class Walk:
    """A camera on its way: from the base pose through the groups of moves, one after another."""

    setup: Setup
    pose: Pose
    aim: Aim

    def steps(self) -> tuple[Step, ...]:
        """The camera's keys, timed by shares of the shot or by seconds where they are known."""
        pose, found = self.pose, []
        times = self._times()
        for group, start, end in zip(self.setup.shot.moves, times, times[1:], strict=False):
            keys = self._group(pose, group)
            for index, (key, after) in enumerate(zip(keys, keys[1:], strict=False)):
                found.append(_step(_along(key, index, len(keys) - 1), start, end, Fraction(index, len(keys) - 1)))
                pose = after.pose
        closing = times[-1]
        return (*found, _step(CameraKey(0.0, pose), closing, closing, Fraction(0)))

    def sway(self) -> float:
        """Degrees of a hand-held camera's breathing, 0 on a tripod."""
        each = [self._amount(m, k) for m, k in self._kinds() if k.does == "sway"]
        return max(each, default=0.0)

    def _kinds(self) -> list[tuple[Move, MoveKind]]:
        library = self.setup.sight.library
        moves = [move for group in self.setup.shot.moves for move in group]
        return [(move, kind) for move in moves if (kind := move_kind(library, move.kind)) is not None]

    def _times(self) -> list[tuple[Fraction | None, Fraction]]:
        """Of each group's start and the last one's end: seconds if they are known, and share of the estimate."""
        lengths = [self._seconds(group) for group in self.setup.shot.moves]
        whole = self.setup.shot.estimate or Fraction(2)
        free = [length for length in lengths if length is None]
        left = max(Fraction(0), whole - sum((x for x in lengths if x is not None), Fraction(0)))
        now, known = Fraction(0), True
        times: list[tuple[Fraction | None, Fraction]] = [(Fraction(0), Fraction(0))]
        for index, length in enumerate(lengths):
            known = known and length is not None
            now += length if length is not None else left / len(free)
            last = index == len(lengths) - 1 and length is None
            times.append((now if known else None, Fraction(1) if last else min(Fraction(1), now / whole)))
        return times

    def _seconds(self, group: tuple[Move, ...]) -> Fraction | None:
        stated = [move.seconds for move in group if move.seconds is not None]
        tracked = [seconds for move in group if (seconds := self._tracking(move)) is not None]
        return max(stated) if stated else max(tracked, default=None)

    def _tracking(self, move: Move) -> Fraction | None:
        """Seconds for which a tracked person walks."""
        kind = move_kind(self.setup.sight.library, move.kind)
        if kind is None or kind.does != "track" or move.target is None:
            return None
        scene = self.setup.sight.scene
        metres = [
            walk_metres(scene, w) for e in self.setup.begun for w in walk_at(scene, e) if w.who == move.target.name
        ]
        return Fraction(sum(metres) / PACE).limit_denominator(1000) if metres else None

    def _group(self, pose: Pose, group: tuple[Move, ...]) -> list[CameraKey]:
        """Keys from a pose to the end of a group; moves of a group add up, wide turns pass through keys between."""
        library = self.setup.sight.library
        kinds = [(m, k) for m in group if (k := move_kind(library, m.kind)) is not None]
        goings = [self._going(move, kind) for move, kind in kinds]
        turns = max((g.amount for g in goings if g.does in ("pan", "orbit")), default=0.0)
        pieces = max(1, ceil(turns / TURN))
        eases = {m.ease for m, k in kinds if k.does not in ("stand", "sway")} - {"in-out"}
        orbits = any(g.does == "orbit" for g in goings)
        keys = []
        for piece in range(pieces + 1):
            keys.append(
                CameraKey(
                    0.0,
                    self._part(pose, goings, piece / pieces),
                    min(eases, default="in-out"),
                    "orbit" if orbits else "line",
                    self.aim.at if orbits else None,
                )
            )
        return keys

    def _part(self, pose: Pose, goings: list[Going], share: float) -> Pose:
        for going in goings:
            focus = pose.focus + (going.focus - pose.focus) * share if going.does == "focus" else going.focus
            along = (going.along[0] * share, going.along[1] * share)
            pose = arrive(pose, replace(going, amount=going.amount * share, along=along, focus=focus), self.aim)
        return pose

    def _going(self, move: Move, kind: MoveKind) -> Going:
        side = move.side or (kind.sides[0] if kind.sides else "")
        along, focus = (0.0, 0.0), 0.0
        if move.target is not None and kind.does == "track":
            along = self._way(move.target.name)
        if move.target is not None and kind.does == "focus":
            focus = self._depth(move.target.name)
        return Going(kind.does, self._amount(move, kind), side, along, focus)

    def _amount(self, move: Move, kind: MoveKind) -> float:
        if move.amount is not None:
            return float(move.amount)
        return kind.amount * {"slow": kind.slow, "fast": kind.fast}.get(move.speed, 1.0)

    def _way(self, who: str) -> tuple[float, float]:
        aims = self.setup.sight.walked(who, "all", self.setup.first, self.setup.begun)
        return (aims[-1].at[0] - aims[0].at[0], aims[-1].at[1] - aims[0].at[1]) if aims else (0.0, 0.0)

    def _depth(self, who: str) -> float:
        aim = self.setup.sight.person(who, "head", self.setup.first)
        return max(0.3, self.pose.offset(*aim.at)[1]) if aim is not None else 0.0


def _along(key: CameraKey, index: int, pieces: int) -> CameraKey:
    """The ease of one piece of a longer turn: it starts on the first and ends on the last."""
    if pieces == 1 or key.ease != "in-out":
        return key
    return replace(key, ease="in" if index == 0 else "out" if index == pieces - 1 else "linear")


def _step(
    key: CameraKey, start: tuple[Fraction | None, Fraction], end: tuple[Fraction | None, Fraction], gone: Fraction
) -> Step:
    """A key at `gone` (0 to 1) of the way between two times."""
    if start[0] is not None and (end[0] is not None or gone == 0):
        return Step(key, seconds=start[0] + ((end[0] or start[0]) - start[0]) * gone)
    return Step(key, share=start[1] + (end[1] - start[1]) * gone)


PASS = Pass("frame", frame, after=("block", "cover"))
