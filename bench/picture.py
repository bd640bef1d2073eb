"""CPU time of a frame by kind of shot and by set, 1280 by 720, one core, without encoding; and of making one ready."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Card, Stage
from scenec.compiler.vocabulary import SetKind
from scenec.runtime.theatre.perform import perform
from tests.runtime.theatre.stages import PEOPLE, card, footage, looking, stage

from .places import kinds, placed, seen_from
from .table import table

SIZE = (1280, 720)
FRAMES = 24
_SOME = 12
"""Frames that are drawn of each set in each way: enough, and soon done."""

WAYS = {
    "standing": (0.0, 0.0, False),
    "moving": (0.0, 0.0, True),
    "leaning": (6.0, 0.0, True),
    "in the hand": (0.0, 0.5, False),
}
"""(degrees of roll, degrees of sway, whether it moves)."""


def pushed(pose: Pose) -> Pose:
    """A little nearer and a little to the right."""
    dx, dz = pose.forward
    return replace(pose, x=pose.x + 0.6 * dx, z=pose.z + 0.6 * dz, azimuth=pose.azimuth + 2.0)


WIDE, CLOSE = looking(25.0), replace(looking(250.0, 1.9, 85.0), stop=2.8)
SHOTS: tuple[tuple[str, Stage | Card], ...] = (
    ("lamp room, 24 mm, standing", stage("lighthouse", WIDE, actors=PEOPLE)),
    ("lamp room, 24 mm, moving", stage("lighthouse", WIDE, to=pushed(WIDE), actors=PEOPLE)),
    ("lamp room, 85 mm, standing", stage("lighthouse", CLOSE, actors=PEOPLE)),
    ("lamp room, 85 mm, moving", stage("lighthouse", CLOSE, to=pushed(CLOSE), actors=PEOPLE)),
    ("frozen sea, 24 mm, standing", stage("frozen sea", WIDE, actors=PEOPLE)),
    ("frozen sea, 24 mm, moving", stage("frozen sea", WIDE, to=pushed(WIDE), actors=PEOPLE)),
    ("frozen sea, 85 mm, moving", stage("frozen sea", CLOSE, to=pushed(CLOSE), actors=PEOPLE)),
    ("main title", card("title", ("", "The Lamp Keeper"))),
    ("end credits", card("credits", ("The players", ""), ("Mara", "woman, 34"), ("Joel", "man, 40"))),
)


def spent(work: Callable[[], object]) -> float:
    """CPU seconds of this thread."""
    before = time.thread_time()
    work()
    return time.thread_time() - before


def filmed(kind: SetKind, way: str) -> Stage:
    """A second of a set, its camera doing one of the ways."""
    roll, sway, moves = WAYS[way]
    pose = replace(seen_from(kind, kind.master), roll=roll)
    return stage(
        kind.name, pose, FRAMES, to=pushed(pose) if moves else None, hour="day", actors=placed(kind), sway=sway
    )


def measured(shown: Stage | Card, frames: int = FRAMES) -> tuple[float, float]:
    """Seconds until the first frame, and seconds a frame after that."""
    start = time.thread_time()
    performance = perform(footage(shown), SIZE, "film")
    performance.frame(0)
    ready = time.thread_time() - start
    drawn = spent(lambda: [performance.frame(n) for n in range(1, frames)])
    return ready, drawn / (frames - 1)


def main() -> None:
    """Film every kind of shot for a second."""
    rows = []
    for name, shown in SHOTS:
        ready, frame = measured(shown)
        rows.append((name, f"{ready:.2f}", f"{frame * 1000:.1f}", f"{1 / frame:.0f}"))
    table("Picture: CPU time of drawing", ("shot", "ready s", "ms a frame", "frames a second"), rows)
    ways = tuple(WAYS)
    paces = {kind.name: [1.0 / measured(filmed(kind, way), _SOME)[1] for way in ways] for kind in kinds().values()}
    table(
        "Every set by day, 24 mm, two people: frames a second of CPU time",
        ("set", *ways),
        [(name, *(f"{pace:.0f}" for pace in each)) for name, each in paces.items()],
    )


if __name__ == "__main__":
    main()
