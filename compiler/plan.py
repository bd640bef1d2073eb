"""The render plan: the only thing a runtime needs. Inert, versioned JSON with a published schema.

A task's id is a digest of what it makes, never of where it stands or what it is called: moving a scene or renaming
it changes no id. `reasons` say who asked for it and are no part of the id.
"""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .canonical import Spelling, canonical, digest

FORMAT = "scenec.plan/1"

OPS: dict[str, int] = {
    "speech": 3,  # SpeechTake -> audio, timing
    "music": 3,  # MusicCue -> audio
    "bed": 2,  # Bed -> audio
    "effect": 2,  # Effect -> audio
    "shot": 24,  # ShotTake -> picture
    "blend": 25,  # BlendTake -> picture
    "still": 23,  # StillTake -> still
    "poster": 1,  # PosterTake, a still -> poster
    "file": 1,  # ImportedFile -> audio
    "clip": 2,  # Clip, a sound file -> audio
    "subtitles": 1,  # captions, rate -> srt
    "mix": 3,  # Mix, every sound -> audio, dialogue, music, effects (stems)
    "text": 1,  # TextTake -> text, masks
    "join": 2,  # every picture, mix audio, srt, poster -> film
}
"""Every operation and its version: raised when the same order would give other bytes, so that old results are left."""


class Inert(BaseModel):
    """Frozen, and strict about names: a plan of a later version is refused, not half understood."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Input(Inert):
    """An input file: output `output` of the task `task`."""

    task: str
    output: str


class Expect(Inert):
    """What an output must be, checked before it is stored. None: not said."""

    kind: Literal["audio", "picture", "image", "text", "data", "film"]
    frames: int | None = None
    size: tuple[int, int] | None = None
    rate: str | None = None
    """Frames a second, "n/d"."""
    seconds: float | None = None
    blank: bool = False
    """Black, silent or empty all through is right too: a stem nobody speaks on, a film without captions."""


class Reason(Inert):
    """Who asked for a task: a scene and shot of the script, and its lines (first, last), counted from 1."""

    scene: str
    shot: str = ""
    source: str = ""
    lines: tuple[int, int] | None = None


class Task(Inert):
    """One piece of work. `cost` is in rough seconds of one core and only orders the work; so does `memory` in MB.

    `affinity`: tasks with the same word share what is dear to set up (a diorama, a model).
    """

    id: str
    op: str
    version: int
    params: dict[str, Any]
    inputs: dict[str, Input] = Field(default_factory=dict)
    outputs: dict[str, Expect]
    resource: Literal["cpu", "gpu"] = "cpu"
    memory: int = 300
    cost: float = 1.0
    affinity: str = ""
    label: str = ""
    """In a person's words, for progress: "shot 1.2", "MARA: I remember the sea"."""
    reasons: tuple[Reason, ...] = ()


class Plan(Inert):
    """A film as work to be done. Tasks stand after the tasks they need."""

    format: Literal["scenec.plan/1"] = "scenec.plan/1"
    title: str
    size: tuple[int, int]
    rate: str
    frames: int
    tasks: tuple[Task, ...]
    deliver: dict[str, Input]
    """What the user gets: `film`, `subtitles`, the stems `dialogue`, `music`, `effects`; empty for speech alone."""

    def task(self, identity: str) -> Task:
        """The task of that id. Raises KeyError."""
        for task in self.tasks:
            if task.id == identity:
                return task
        raise KeyError(identity)

    def text(self) -> bytes:
        """The plan's canonical bytes."""
        parts = {name: _spelled(value) for name, value in self if name != "tasks"}
        return canonical({**parts, "tasks": [_spelled(task) for task in self.tasks]}) + b"\n"


def _spelled(part: Any) -> Spelling:
    """A part of a plan as it is spelled: everything in it is plain already."""
    return Spelling(json.dumps(part, default=vars, sort_keys=True, separators=(",", ":"), ensure_ascii=False))


def identity(op: str, order: Any, inputs: dict[str, Input]) -> str:
    """The id of a task: a digest of what it is asked to make, as a record or as params, and from what."""
    sources = {role: [source.task, source.output] for role, source in inputs.items()}
    return digest([op, OPS[op], order, sources])


def schema() -> dict[str, Any]:
    """The JSON Schema of a plan."""
    return Plan.model_json_schema()
