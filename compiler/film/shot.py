"""Shots: what the camera does and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ..source import Span
from .camera import CameraKey
from .stage import Card, Stage


@dataclass(frozen=True, slots=True)
class Subject:
    """What a shot or a deed is about. `kind`: character, prop, thing (a pattern or a word), part (of the set)."""

    name: str
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Move:
    """One camera move. `kind` is an entry of `Moves:`; `amount` in the entry's unit (degrees, metres, share).

    `speed` scales the library's amount when none is stated: slow, '' or fast. `target` is who is tracked or racked
    to, `source` from whom. `seconds` is None for all of the time there is.
    """

    kind: str
    side: str = ""
    """left, right, up, down, in, out: the audience's left and right."""
    amount: Fraction | None = None
    speed: str = ""
    target: Subject | None = None
    seconds: Fraction | None = None
    ease: str = "in-out"
    source: Subject | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a scene's element that plays in a shot: words `start` to `end` of a speech, deeds of an action."""

    element: int
    start: int = 0
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A camera key before time is known: at `share` (0 to 1) of the shot, or at `seconds` from its start."""

    key: CameraKey
    share: Fraction | None = None
    seconds: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """One shot. Passes fill it from top to bottom; `number` is scene.shot as coverage prints it."""

    number: str
    framing: str
    span: Span
    why: str
    """`written`, or the idiom by which coverage chose it: "establish", "single on who speaks"."""
    subjects: tuple[Subject, ...] = ()
    lens: float = 0.0
    angle: str = ""
    roll: float = 0.0
    moves: tuple[tuple[Move, ...], ...] = ()
    stop: float = 0.0
    """f-number, 0 for the framing's."""
    parts: tuple[Part, ...] = ()
    stated: Fraction | None = None
    estimate: Fraction = Fraction(0)
    # frame
    steps: tuple[Step, ...] = ()
    sway: float = 0.0
    hurry: float = 1.0
    # time: frames of the film; `start` counts transitions
    start: int = 0
    frames: int = 0
    source: str = ""
    """Where the length comes from: stated, speech, action, measured."""
    head: int = 0
    """Frames at the start that a transition draws instead."""
    tail: int = 0
    """Frames at the end that a transition draws instead."""
    # act
    stage: Stage | None = None
    card: Card | None = None
    # slice and share
    slices: tuple[tuple[int, int], ...] = ()
    """(first frame, frames) of each piece a model can make at once; one piece for the theatre."""
    work: str = ""
    """The same for shots that show the same: digest of the stage and the frames."""
