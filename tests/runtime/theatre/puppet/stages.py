"""Small stages for puppets: one actor, one camera five metres to the south."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from scenec.compiler.film.camera import CameraKey, Pose
from scenec.compiler.film.entities import Garment, Look
from scenec.compiler.film.stage import Act, Actor, Face, Gaze, Mouth, SetDressing, Stage
from scenec.compiler.film.track import Track, still
from scenec.runtime.theatre.lit import Lit
from scenec.runtime.theatre.paper import Layer
from scenec.runtime.theatre.puppet import Performer

Pixels = NDArray[np.uint8]

MARA = Look(
    "woman", 34, 1.74, 1.0, "#d9a183", "#241a1c", "short", False,
    (Garment("coat", "#7f8798"), Garment("scarf", "#d8362e")), "#d8362e", 3,
)  # fmt: skip
JOEL = Look(
    "man", 40, 1.82, 1.0, "#c98a66", "#5a3420", "cropped", True,
    (Garment("shirt", "#e9dfc8"), Garment("braces", "#dba232"), Garment("trousers", "#3c3d4e")), "#dba232", 5,
)  # fmt: skip
CHILD = Look("child", 7, 1.22, 1.0, "#8a5638", "#1c1412", "long", False, (Garment("coat", "#1d6a6c"),), "#1d6a6c", 9)
POSE = Pose(0.0, 1.2, -5.0, 0.0, 0.0, 35.0, 5.0, 8.0)
FLAT = Lit(
    ((1.0, 1.0, 1.0),) * 5, -0.6, 0.6, 0.0, (1.0, 1.0, 0.95), (0.9, 0.95, 1.0), (0.1, 0.1, 0.1), (0.8, 0.8, 0.8),
    strength=0.4,
)  # fmt: skip
SCALE = 90.0


def acting(
    look: Look = MARA,
    yaw: float = 0.0,
    *,
    position: Track | None = None,
    facing: Track | None = None,
    acts: tuple[Act, ...] = (),
    faces: tuple[Face, ...] = (),
    gazes: tuple[Gaze, ...] = (),
    mouths: tuple[Mouth, ...] = (),
    blinks: tuple[float, ...] = (),
    frames: int = 48,
    scale: float = SCALE,
) -> Performer:
    """A performer whose screen yaw is `yaw`: positive faces the picture's right."""
    actor = Actor(
        "A", look, position or still(0.0, 0.0), facing or still(180.0 - yaw), acts, faces, gazes, mouths, blinks
    )
    stage = Stage(SetDressing("room", 1, "day"), (CameraKey(0.0, POSE),), frames, Fraction(24), (actor,))
    return Performer(actor, stage, scale, "film")


def shot(performer: Performer, frame: float = 0.0, *, scale: float = SCALE, lit: Lit = FLAT) -> Pixels:
    """What the performer draws, 1.5 m to both sides and 2 m up, its ground point at the lower middle."""
    layer = Layer(int(3 * scale), int(2.2 * scale))
    layer.canvas.translate(int(1.5 * scale), int(2.1 * scale))
    performer.draw(layer.canvas, scale, frame, POSE, lit)
    return layer.pixels


def bust(performer: Performer, look: Look, frame: float = 0.0, *, scale: float = 600.0) -> Pixels:
    """The head alone, large."""
    layer = Layer(int(0.5 * scale), int(0.45 * scale))
    layer.canvas.translate(int(0.25 * scale), int((look.height + 0.06) * scale))
    performer.draw(layer.canvas, scale, frame, POSE, FLAT)
    return layer.pixels


def differing(one: Pixels, other: Pixels) -> NDArray[np.bool_]:
    """Where two pictures differ by more than a few grey levels."""
    apart: NDArray[np.bool_] = np.abs(one.astype(int) - other.astype(int)).max(axis=2) > 8
    return apart
