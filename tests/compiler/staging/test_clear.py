"""Nobody hides another: in establishing shots, wides and two-shots faces are clear, on every set."""

from __future__ import annotations

from itertools import combinations

import pytest

from scenec.compiler.film.camera import camera_at
from scenec.compiler.film.shot import Shot
from scenec.compiler.film.stage import Stage
from scenec.compiler.film.track import sample
from scenec.compiler.geometry.body import span
from scenec.compiler.geometry.hiding import Figure, hidden, most_hidden
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import sets
from tests.compiler.scripts import film, scene

MOST = 0.2
SETS = sets(Library.of(scene("She waits.", "resolve")))
CAST = (
    "Cast:\n    ANN = woman, 30\n    BEN = man, 40\n    CLEO = girl, 8\n    DAN = man, 60\nPlaces:\n    HERE = x; set: "
)
SHOTS = "!!ESTABLISH\n\n{}\n\n!!WIDE\n\nAnn waits.\n\n!!TWO SHOT ANN, BEN\n\nAnn waits.\n\n!!WIDE\n\nBen leaves.\n\n"


def scenes(name: str) -> str:
    """Two, three and four people where the set has room, and two at every third pair of its marks."""
    kind = next(kind for kind in SETS if kind.name == name)
    pairs = list(combinations([mark.name for mark in kind.marks], 2))[::3]
    marks = [f"!!MARK ANN: at the {a}\n\n!!MARK BEN: at the {b}\n\n" for a, b in pairs]
    crowds = [
        "Ann waits. Ben waits.",
        "Ann waits. Ben waits. Cleo waits.",
        "Ann waits. Ben waits. Cleo waits. Dan waits.",
    ]
    bodies = [SHOTS.format(crowd) for crowd in crowds] + [mark + SHOTS.format(crowds[0]) for mark in marks]
    return f"{CAST}{name}\n\n" + "".join(f"INT. HERE - DAY\n\n{body}" for body in bodies)


def faces(stage: Stage, frame: float) -> dict[str, Figure]:
    """Everybody on the stage at a frame."""
    found = {}
    for actor in stage.actors:
        x, z = sample(actor.position, frame)
        if actor.there(frame):
            found[actor.name] = Figure((x, z), *span(actor.look, "head"))
    return found


def worst(shot: Shot) -> float:
    """The most that is hidden of a face that the shot is of, as it begins."""
    assert shot.stage is not None
    figures = faces(shot.stage, 0.0)
    wanted = [figures[subject.name] for subject in shot.subjects] or list(figures.values())
    return most_hidden(camera_at(shot.stage.camera, 0.0), 1280 / 720, list(figures.values()), wanted)


@pytest.mark.parametrize("name", [kind.name for kind in SETS])
def test_no_face_is_behind_another_person(name: str) -> None:
    shots = [shot for each in film(scenes(name)).scenes for shot in each.shots]
    assert [shot.number for shot in shots if worst(shot) > MOST] == []


def test_who_stands_straight_behind_another_is_hidden() -> None:
    pose = camera_at(stage("!!WIDE").camera, 0.0)
    near, far = (
        (pose.x + pose.forward[0] * 4, pose.z + pose.forward[1] * 4),
        (
            pose.x + pose.forward[0] * 6,
            pose.z + pose.forward[1] * 6,
        ),
    )
    before, behind = Figure(near, 1.5, 1.75), Figure(far, 1.5, 1.75)
    assert hidden(pose, 16 / 9, behind, [before]) > 0.6
    assert hidden(pose, 16 / 9, before, [behind]) == 0.0


def stage(body: str) -> Stage:
    found = scene(f"{body}\n\nMara waits. Joel waits.").scenes[0].shots[0].stage
    assert found is not None
    return found
