"""The acts that a body can play, as they are written down in `acts.toml`: key poses in time.

A key gives what differs from the posture one has anyway; what it does not give goes on as it was. Between two keys a
value goes over slowly at both ends. Before the first key and after the last one the body is its own again.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

_STRICT = ConfigDict(extra="forbid")


@checked(frozen=True, slots=True, config=_STRICT)
class Key:
    """What a body is at one moment: seconds from the act's start, or shares of it where the act is `whole`.

    Limbs are (swing, bend, spread[, pitch]) as in `Limb`; everything else is a number of `BodyPose` or, from `lid` on,
    of `Expression`.
    """

    at: float
    near: tuple[float, ...] | None = None
    far: tuple[float, ...] | None = None
    near_leg: tuple[float, ...] | None = None
    far_leg: tuple[float, ...] | None = None
    lean: float | None = None
    side: float | None = None
    twist: float | None = None
    shift: float | None = None
    roll: float | None = None
    nod: float | None = None
    turn: float | None = None
    shrug: float | None = None
    tip: float | None = None
    up: float | None = None
    hips: float | None = None
    near_to: float | None = None
    far_to: float | None = None
    lid: float | None = None
    slope: float | None = None
    corner: float | None = None
    open: float | None = None
    protrusion: float | None = None
    gaze_down: float | None = None
    tear: float | None = None


@checked(frozen=True, slots=True, config=_STRICT)
class Entry:
    """An act. `goal`: what its hands go to (`target`, `mouth`, `brow`, `chest`, `page`, `ear`).

    `loop`: the second from which on its keys are played again and again until it is over. `stays`: the body stays so
    until another such act; one that `ends` puts it
    back on its feet. `leave`: seconds in which it is over. `hand`: the shape of the hand that acts. `aside`: it
    is played in profile, or what it is cannot be seen. `low` names the act played instead where there is nothing to
    sit or lie on. `both`: both hands take that shape. `arm`: the
    one that acts where nothing decides it; a far one is seen beside a body that is turned.
    """

    keys: tuple[Key, ...] = ()
    whole: bool = False
    loop: float | None = None
    stays: bool = False
    ends: bool = False
    leave: float = 0.4
    hand: str = "rest"
    both: bool = False
    arm: str = "near"
    goal: str = "target"
    aside: bool = False
    low: str = ""

    @property
    def lasts(self) -> float:
        """Seconds (or shares) from its start to its last key."""
        return self.keys[-1].at if self.keys else 0.0


_BOOK = TypeAdapter(dict[str, Entry])


@cache
def book() -> dict[str, Entry]:
    """Every act by name. Raises pydantic's ValidationError: a key in the file that no body understands."""
    text = files("scenec.runtime.theatre.puppet.acting").joinpath("acts.toml").read_text(encoding="utf-8")
    return _BOOK.validate_python(tomllib.loads(text))


def handles(kind: str) -> bool:
    """Whether an act is done with the hands."""
    entry = book().get(kind)
    return entry is not None and entry.hand != "rest"
