"""What is in front of each shot's lens: the stage. Nothing in it says where in the film the shot stands."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ..canonical import seed
from ..context import Context
from ..film.camera import CameraKey
from ..film.entities import Look
from ..film.film import Film
from ..film.scene import CardCall, Scene
from ..film.shot import Shot, Step
from ..film.stage import Actor, Card, SetDressing, Stage
from ..staging.cards import card
from ..staging.dressing import dressing
from ..staging.faces import blinks, faces, gazes, speaking
from ..staging.growing import grown
from ..staging.happening import Happening
from ..staging.lengths import entries
from ..staging.moments import Doing
from ..staging.practicals import practicals, working
from ..staging.sight import Sight
from ..staging.state import changes
from ..staging.things import things
from ..staging.ways import acts, away, facing, holds, position
from ..vocabulary import framing
from .pass_ import scene_by_scene


def act(film: Film, context: Context, scene: Scene) -> Scene:
    """Fill `stage` or `card` of every shot."""
    sights = {begins: Sight.of(film, state) for begins, state in changes(scene)}
    dressed = {begins: dressing(film, sight.scene) for begins, sight in sights.items()}
    shots: list[Shot] = []
    before: tuple[Doing, ...] = ()
    for shot, first in zip(scene.shots, entries(scene.shots), strict=True):
        since = max(begins for begins in sights if begins <= first)
        sight = sights[since]
        if framing(sight.library, shot.framing) is None:
            shots.append(replace(shot, card=_card(film, sight.scene, shot, dressed[since])))
            continue
        happening = Happening(sight, shot, film.settings.rate, first)
        shots.append(replace(shot, stage=_stage(happening, dressed[since], before)))
        before = (*before, *working(happening))
    return replace(scene, shots=tuple(shots))


def _card(film: Film, scene: Scene, shot: Shot, dressed: SetDressing) -> Card | None:
    text = next((e.text for e in scene.elements if isinstance(e, CardCall) and e.span == shot.span), "")
    return card(film, text, shot.frames, dressed)


def _stage(happening: Happening, dressed: SetDressing, before: tuple[Doing, ...]) -> Stage:
    shot = happening.shot
    camera = camera_keys(shot, happening.rate)
    seen = things(happening, camera)
    return Stage(
        dressed,
        camera,
        shot.frames,
        happening.rate,
        _actors(happening),
        seen,
        practicals(happening, before, camera),
        shot.sway,
        seed(dressed, camera, seen),
        shot.hurry,
    )


def _actors(happening: Happening) -> tuple[Actor, ...]:
    sight, front = happening.sight, _shoulder(happening)
    found = ((name, sight.worn(name, happening.first)) for name in happening.there)
    return tuple(_actor(happening, name, look, name == front) for name, look in found if look is not None)


def _actor(happening: Happening, name: str, look: Look, shoulder: bool) -> Actor:
    return Actor(
        name,
        look,
        position(happening, name),
        facing(happening, name),
        tuple(acts(happening, name)),
        faces(happening, name),
        gazes(happening, name, look),
        speaking(happening, name),
        blinks(happening, name, look),
        shoulder,
        away(happening, name),
        holds(happening, name),
        grown(happening, name),
    )


def _shoulder(happening: Happening) -> str:
    """Who stands in front in an over-shoulder: the first named, or the partner of the only one named."""
    kind = framing(happening.sight.library, happening.shot.framing)
    names = [subject.name for subject in happening.shot.subjects]
    if kind is None or kind.pose != "over" or not names:
        return ""
    return names[0] if len(names) > 1 else next((n for n in happening.there if n != names[0]), "")


def camera_keys(shot: Shot, rate: Fraction) -> tuple[CameraKey, ...]:
    """The camera's steps in frames; the last frame of the shot is the end of its moves. Steps at one frame are one."""
    keys: dict[float, CameraKey] = {}
    for step in shot.steps:
        at = _frame(step, shot.frames, rate)
        keys[at] = replace(step.key, frame=at)
    return tuple(keys[at] for at in sorted(keys))


def _frame(step: Step, frames: int, rate: Fraction) -> float:
    if step.seconds is not None:
        return float(step.seconds * rate)
    return float((step.share or Fraction(0)) * (frames - 1))


PASS = scene_by_scene("act", act, after=("frame", "time"))
