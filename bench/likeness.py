"""Is it the same person? A descriptor of colours and outline, taken from finished pictures that know nothing of looks.

Who stands in a picture is what differs from the same picture without them. The descriptor sees head and shoulders: the
colours of eight bands from the crown down, each against the whole, so that day and night say the same, and how wide the
outline is at each height, in metres.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from scenec.api import compile_file
from scenec.compiler.film.camera import GATE, CameraKey, Pose
from scenec.compiler.film.entities import Look
from scenec.compiler.film.picture import Footage
from scenec.compiler.film.stage import Actor, SetDressing, Stage
from scenec.compiler.film.track import still
from scenec.compiler.identity.looks import redressed
from scenec.runtime.theatre.perform import perform
from tests.compiler.test_stdlib import library

from .table import table

Picture = NDArray[np.uint8]
Floats = NDArray[np.float64]

SIZE = (768, 432)
"""Large enough for a head in a full shot to have an outline."""
LIGHTS = {"day": ("field", "day"), "night": ("field", "night"), "neon": ("city street", "night")}
"""(set, hour) of each light."""
FRAMINGS = {"full": 2.1, "medium": 1.0, "close": 0.62}
"""Metres of the picture's height."""
CLOTHES = "green sweater"
"""What everybody changes into."""
_LENS = 50.0
_BUST, _HALF = 0.30, 0.34
"""Metres from the crown down, and to either side of the middle, that are looked at."""
_LOWEST = 1.0
"""Metres of the camera's height at least: what is low stands before it."""
_ROWS, _BANDS = 40, 8
_APART = 12
"""Grey levels by which a pixel differs where somebody is."""
_OUTLINE, _LIGHTNESS = 4.0, 0.7
"""Weights of the outline against the colours, and of how light a band is against its hue."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One person under one light, in one framing, in some clothes."""

    who: str
    light: str
    framing: str
    dressed: str
    seen: Floats


def sightings(
    script: Path, lights: Sequence[str] = tuple(LIGHTS), framings: Sequence[str] = tuple(FRAMINGS)
) -> Iterator[Sighting]:
    """Everybody of a film under every light and in every framing, and in other clothes by day."""
    film = compile_file(script).film
    for person in film.cast if film is not None else ():
        if person.look is None:
            continue
        for light in lights:
            for framing in framings:
                yield Sighting(person.name, light, framing, "own", described(person.look, light, framing))
        changed = redressed(library(), person.look, CLOTHES)
        for framing in framings:
            yield Sighting(person.name, "day", framing, "changed", described(changed, "day", framing))


def described(look: Look, light: str, framing: str) -> Floats:
    """The descriptor of somebody in one picture. The camera aims at the upper body of a person of that height."""
    away = _LENS / GATE * SIZE[0] / SIZE[1] * FRAMINGS[framing]
    scale = SIZE[1] / FRAMINGS[framing]
    high = max(_LOWEST, look.height - 0.42 * FRAMINGS[framing])
    alone, there = (_filmed(each, light, away, high) for each in (None, look))
    return descriptor(there, np.abs(there.astype(int) - alone).max(axis=2) > _APART, scale)


def _filmed(look: Look | None, light: str, away: float, high: float) -> Picture:
    kind, hour = LIGHTS[light]
    actors = (Actor("A", look, still(0.0, 0.0), still(160.0)),) if look is not None else ()
    pose = Pose(0.0, high, -away, 0.0, 0.0, _LENS, away, 8.0)
    stage = Stage(SetDressing(kind, 7, hour), (CameraKey(0.0, pose),), 1, Fraction(24), actors)
    return np.array(perform(Footage(0, 1, stage=stage), SIZE, "draft").frame(0)[..., :3])


def descriptor(picture: Picture, mask: NDArray[np.bool_], scale: float) -> Floats:
    """Colours and outline of whoever fills the mask, `scale` pixels a metre; from the crown down."""
    rows = np.flatnonzero(mask.sum(axis=1) > 0.06 * scale)
    top = int(rows[0])
    low = min(mask.shape[0], top + round(_BUST * scale))
    middle = float(np.flatnonzero(mask[top : top + round(0.2 * scale)].any(axis=0)).mean())
    left = max(0, round(middle - _HALF * scale))
    right = min(mask.shape[1], round(middle + _HALF * scale))
    part, inside = picture[top:low, left:right], mask[top:low, left:right]
    widths = cv2.resize(inside.sum(axis=1).astype(np.float64)[:, None] / scale, (1, _ROWS)).ravel()
    return np.concatenate([_colours(part, inside).ravel(), _OUTLINE * widths])


def _colours(part: Picture, inside: NDArray[np.bool_]) -> Floats:
    """The logarithm of each band's mean colour against that of all of them: hue apart from how light it is."""
    bands: list[Floats] = []
    for rows in np.array_split(np.arange(part.shape[0]), _BANDS):
        chosen = part[rows][inside[rows]]
        bands.append(np.log(chosen.mean(axis=0) + 12.0) if len(chosen) else bands[-1])
    found = np.array(bands)
    found -= found.mean(axis=0)
    light = found.mean(axis=1, keepdims=True)
    return np.concatenate([found - light, _LIGHTNESS * light], axis=1)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like somebody is to themselves: the farthest apart that two pictures of them are, and the nearest that one of
    them comes to a picture of anybody else in the film.
    """

    who: str
    pictures: int
    own: float
    others: float


def likeness(found: tuple[Sighting, ...]) -> tuple[Likeness, ...]:
    """Everybody of a film, each picture compared with each."""
    people = dict.fromkeys(each.who for each in found)
    return tuple(_likeness(who, found) for who in people)


def _likeness(who: str, found: tuple[Sighting, ...]) -> Likeness:
    own, others = ([e.seen for e in found if (e.who == who) is same] for same in (True, False))
    farthest = max(float(np.linalg.norm(a - b)) for a in own for b in own)
    nearest = min((float(np.linalg.norm(a - b)) for a in own for b in others), default=float("inf"))
    return Likeness(who, len(own), farthest, nearest)


def main() -> None:
    """A row for each person of each example."""
    rows = [
        (script.parent.name, each.who, each.pictures, f"{each.own:.2f}", f"{each.others:.2f}")
        for script in examples()
        for each in likeness(tuple(sightings(script)))
    ]
    heads = ("example", "who", "pictures", "farthest from self", "nearest to others")
    table("The same person under three lights, in three framings and in other clothes", heads, rows)


def examples() -> tuple[Path, ...]:
    """The scripts of all examples."""
    found = sorted((Path(__file__).parent.parent / "examples").glob("*/film.*"))
    return tuple(each for each in found if each.suffix in (".scene", ".fountain"))


if __name__ == "__main__":
    main()
