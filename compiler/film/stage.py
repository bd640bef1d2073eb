"""The stage of a shot: one geometry, read by the paper theatre and by models alike.

Metres; x east, y up, z north. Angles in degrees; azimuth 0 looks north, 90 east. Times are frames from the shot's
first frame and may be fractions. A stage names no scene and no shot: what it shows is all that it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ..canonical import Spelt
from .camera import CameraKey
from .entities import Look
from .look import Grade, Lighting
from .track import WHOLE, Track

Point = tuple[float, float, float]
"""(x, y, z)."""


@dataclass(frozen=True, slots=True)
class SetDressing(Spelt):
    """The place: which diorama, and how it is lit. `seed` comes from the place's name alone."""

    kind: str
    """An entry of the library's `Sets:`: `lighthouse`, `frozen sea`."""
    seed: int
    hour: str
    """`dawn`, `day`, `dusk` or `night`."""
    lights: tuple[str, ...] = ()
    """Entries of `Lights:` in force: `moonlight`."""
    weather: str = ""
    mood: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    wonders: tuple[str, ...] = ()
    """What the script says is odd about the place itself: `paper moon`."""
    lighting: tuple[Lighting, ...] = ()
    """What the lights come to, as numbers, in the order of `lights`."""
    grades: tuple[Grade, ...] = ()
    """What styles, then moods, do to the finished picture."""
    colour: str = ""
    """What the place is painted, or the colour of what it is made of; '' for the set's own."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a body does from `start` to `end`. `kind`: stand, walk, run, creep, look, or an act of the puppets' book.

    A walk's and a turn's way is in the actor's tracks; `target` is what is looked at or reached for, or what is sat on.
    What the body stays in (sit, lie, kneel) lasts beyond `end` until another such act; one that began before the
    shot has a `start` below 0.
    """

    kind: str
    start: float
    end: float
    target: Point | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """From `frame` on the face wears this expression, with eyes first and the rest after (`film.md`)."""

    frame: float
    expression: str
    """neutral, glad, sad, afraid, angry, tender, surprised, tired."""
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Gaze:
    """From `frame` on the eyes are on this point."""

    frame: float
    at: Point


@dataclass(frozen=True, slots=True)
class Mouth:
    """At `frame` the mouth has this shape: rest A E I O U F L S. `open` (0 to 1) scales it."""

    frame: float
    shape: str
    open: float


@dataclass(frozen=True, slots=True)
class Hold:
    """From `frame` on this thing is in the hand; a `kind` of '' is none. `size` is its length in metres.

    `grip`: `top` (it hangs from the fist), `middle`, or `foot` (it stands up out of it).
    """

    frame: float
    kind: str
    size: float = 0.3
    colour: str = ""
    grip: str = "middle"


@dataclass(frozen=True, slots=True)
class Actor:
    """A puppet and all it does in the shot. `position` holds (x, z) and `facing` one azimuth."""

    name: str
    look: Look
    position: Track
    facing: Track
    acts: tuple[Act, ...] = ()
    faces: tuple[Face, ...] = ()
    gazes: tuple[Gaze, ...] = ()
    mouths: tuple[Mouth, ...] = ()
    blinks: tuple[float, ...] = ()
    shoulder: bool = False
    """This one stands in front, back to us, in an over-shoulder."""
    away: tuple[tuple[float, float], ...] = ()
    """Stretches of frames, first to last, in which they are off the stage: they have not come in, or have left."""
    holds: tuple[Hold, ...] = ()
    grown: Track = WHOLE
    """Times their own height: somebody who grows or shrinks."""

    def there(self, frame: float) -> bool:
        """Whether they are on the stage at a frame."""
        return not any(first <= frame < last for first, last in self.away)


@dataclass(frozen=True, slots=True)
class Thing(Spelt):
    """A cut-paper thing and what it does: rest, cross, fly, rise, sink, fall, turn, spin, sing, ring, float, hang,
    burn, glow, open, melt, break, grow, shrink.

    `position` holds (x, y, z) of its foot, `facing` one azimuth, `size` is its length in metres. `held` names the actor
    whose palm it lies in. `done`, 0 to 1, is how far it has come with what it does.
    """

    kind: str
    position: Track
    facing: Track
    size: float
    act: str = "rest"
    colour: str = ""
    held: str = ""
    seed: int = 0
    since: float = 0.0
    until: float = -1.0
    """The frames between which it is there: until somebody takes it, from when somebody puts it. -1: to the end."""
    material: str = ""
    """An entry of the library's `Materials:` that it is made of, or ''."""
    front: float = 0.0
    """Metres by which it counts as nearer than it is: it lies on something that reaches so far."""
    done: Track = WHOLE
    deep: bool = False
    """It comes up out of the sea or the ice."""


@dataclass(frozen=True, slots=True)
class Practical:
    """A part of the set that does something: the lamp turns. Which parts there are, the set's entry says."""

    part: str
    act: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Stage(Spelt):
    """All that is in front of the lens, and the lens, for `frames` frames."""

    set: SetDressing
    camera: tuple[CameraKey, ...]
    frames: int
    rate: Fraction
    actors: tuple[Actor, ...] = ()
    things: tuple[Thing, ...] = ()
    practicals: tuple[Practical, ...] = ()
    sway: float = 0.0
    """Handheld: amplitude in degrees of the band-limited noise added to the camera; 0 is a tripod."""
    seed: int = 0
    """Of grain and noise. From what the stage holds, never from where it stands in the film."""
    hurry: float = 1.0
    """How much quicker the sway is than a hand's: 1 a shoulder, 4 an earthquake."""


@dataclass(frozen=True, slots=True)
class Card(Spelt):
    """Words on screen. `kind`: title, card, credits. A line is (role, text); role is '' but in credits."""

    kind: str
    lines: tuple[tuple[str, str], ...]
    frames: int
    rate: Fraction
    dressing: SetDressing
    """The set whose colours and things the card is cut from."""
    accent: str
    seed: int = 0
