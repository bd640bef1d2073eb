"""Scenes: what happens in them, in the order of the script.

An element is known by its index in `Scene.elements`; shots and sounds refer to it by that index.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .. import screenplay
from ..source import NOWHERE, Span
from .entities import Look
from .files import OwnSound
from .picture import Caption
from .shot import Move, Shot, Subject


@dataclass(frozen=True, slots=True)
class Deed:
    """One sentence of action as the theatre can play it: who does what to whom.

    `verb` is a lemma of the library's `Verbs:`, or '' if the sentence is only quoted. `object` is a character, a
    prop or a thing; `place` a mark of the set.
    """

    text: str
    span: Span
    subject: Subject | None = None
    verb: str = ""
    object: Subject | None = None
    place: str = ""
    seconds: Fraction = Fraction(0)
    """How long it takes, by the verb; 0 until `estimate`."""
    first: int = 0
    """The index of the word of the paragraph with which it begins."""
    comes: str = ""
    """`in` or `out` where it says for certain that who does it comes or goes."""
    relation: str = ""
    """How its thing lies to `anchor`: an entry of `Relations:` (`on`, `under`), `held` for a hand, or ''."""
    anchor: Subject | None = None
    also: tuple[Subject, ...] = ()
    """Further things that it speaks of: Mara sits with a lantern under a tree."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A direction inside speech or action, at the word with index `word`: a shot, or a sound."""

    word: int
    call: Element


@dataclass(frozen=True, slots=True)
class Action:
    """A paragraph of action."""

    text: str
    span: Span
    deeds: tuple[Deed, ...] = ()
    seconds: Fraction = Fraction(0)
    asides: tuple[Aside, ...] = ()

    def deed_at(self, word: int) -> int:
        """The index of the first deed that begins at a word or after it; the number of deeds if none does."""
        return next((index for index, deed in enumerate(self.deeds) if deed.first >= word), len(self.deeds))


@dataclass(frozen=True, slots=True)
class Speech:
    """What one character says in one go.

    `words` are the words as spoken, with punctuation; `delivery` the parentheticals; `seconds` the estimate, then
    the measured length, of the voice alone. `work` names the speech task whose measurement is meant.
    """

    speaker: str
    words: str
    span: Span
    cue: Span
    delivery: tuple[str, ...] = ()
    to: str = ""
    """Whom it is said to, where a parenthetical says so: `(to JOEL)`."""
    extension: str = ""
    """`V.O.`, `O.S.`, `PRE-LAP` or ''."""
    dual: bool = False
    lyric: bool = False
    asides: tuple[Aside, ...] = ()
    language: str = ""
    seconds: Fraction = Fraction(0)
    work: str = ""
    certain: bool = True
    gone: bool = False
    """The speaker has left by then: heard from off screen, though the cue does not say so. `block` finds it."""
    said: str = ""
    """How the words are said aloud, where their letters do not tell it."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A direction whose head has not been looked up yet. None is left after `resolve`."""

    direction: screenplay.Direction


@dataclass(frozen=True, slots=True)
class ShotCall:
    """A shot that was written. None where nothing was said: `frame` takes the library's value."""

    framing: str
    span: Span
    subjects: tuple[Subject, ...] = ()
    lens: float | None = None
    angle: str = ""
    roll: float = 0.0
    moves: tuple[tuple[Move, ...], ...] = ()
    """Groups one after another; the moves of a group run together."""
    stop: float = 0.0
    seconds: Fraction | None = None


@dataclass(frozen=True, slots=True)
class CoverCall:
    """`!!COVER`: the camera goes back to the compiler. Hints narrow what it may choose."""

    span: Span
    on: tuple[Subject, ...] = ()
    framing: str = ""
    inserts: bool = True


@dataclass(frozen=True, slots=True)
class MarkCall:
    """`!!MARK MARA: at the window, facing out`. `mark` is a mark of the set, `facing` a mark, name or `out`."""

    who: str
    mark: str
    facing: str
    span: Span


@dataclass(frozen=True, slots=True)
class StateCall:
    """A text direction that sets a state: MOOD, LIGHT, WEATHER, STYLE, WEAR, MUSIC, SOUND.

    `names` are the library's entries found in the text (`tender`, `uneasy`), `fields` its `key: value` parts.
    """

    state: str
    text: str
    span: Span
    who: str = ""
    names: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    file: str = ""
    sound: OwnSound | None = None
    """Of MUSIC and SOUND in quotes: the file, and which part of it is played."""


@dataclass(frozen=True, slots=True)
class CardCall:
    """`!!CARD: text`."""

    text: str
    span: Span
    seconds: Fraction | None = None


@dataclass(frozen=True, slots=True)
class HoldCall:
    """`!!HOLD: 2s`, a beat of time, and `!!SILENCE`, which also stops the music (`silent`)."""

    span: Span
    seconds: Fraction = Fraction(0)
    silent: bool = False


@dataclass(frozen=True, slots=True)
class TakesCall:
    """`!!TAKES: 4` asks for takes, `!!TAKE: 3` chooses one."""

    span: Span
    takes: int = 1
    chosen: int = 0


Element = Action | Speech | Unresolved | ShotCall | CoverCall | MarkCall | StateCall | CardCall | HoldCall | TakesCall


@dataclass(frozen=True, slots=True)
class Transition:
    """How one scene goes over into the next. `kind` is an entry of `Transitions:`; a cut takes no time.

    `frames` come from both sides: the last of this scene and the first of the next are drawn together.
    """

    kind: str
    span: Span
    seconds: Fraction = Fraction(0)
    frames: int = 0


@dataclass(frozen=True, slots=True)
class Dressed:
    """What somebody wears from the element with index `element` on (-1: as the scene begins), by `!!WEAR`."""

    who: str
    element: int
    look: Look


@dataclass(frozen=True, slots=True)
class Placed:
    """Where somebody stands when the scene begins, or comes to stand: `block`'s result.

    (x, z) in metres on the stage, `facing` an azimuth, `element` the index of the element at which they start for
    it (-1: there when the scene begins), and `deed` which deed of it, if it is action. `walks` is False for a turn on
    the spot or a jump on a cut. Who is in no record yet is not there.
    """

    who: str
    element: int
    x: float
    z: float
    facing: float
    walks: bool = False
    mark: str = ""
    deed: int = 0
    via: tuple[tuple[float, float], ...] = ()
    """Spots (x, z) that a walk goes round by, before it gets there."""
    gone: bool = False
    """There they are off the stage, until another record brings them back."""
    leads: bool = False
    """The walk is only the beginning of the deed: to the door, to open it."""


@dataclass(frozen=True, slots=True)
class Posed:
    """What somebody stays in from a deed on, in every shot: `block`'s result.

    `act` is an act of the body (sit, lie, kneel) or `get up`; `on` the point (x, y, z) that carries them, None for the
    ground; `lower` how much lower the head is then, as a share of the height.
    """

    who: str
    element: int
    deed: int
    act: str
    on: tuple[float, float, float] | None = None
    lower: float = 0.0


@dataclass(frozen=True, slots=True)
class Gripped:
    """What somebody has in hand from a deed on, in every shot: `block`'s result. A `pattern` of '' is nothing.

    `late`: only from when the hand is there, not from the deed's start. `size` in metres; `grip` as in `stage.Hold`.
    """

    who: str
    element: int
    deed: int
    late: bool
    pattern: str
    size: float = 0.0
    colour: str = ""
    grip: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """Where a thing is when the scene begins, or from an element on: `block`'s result, the same in every shot.

    (x, y, z) in metres on the stage is its foot; `element` is -1 for what is there when the scene begins. `pattern` is
    what it is cut from, `size` its length in metres, `times` how many times its own size that is. `front`: metres by
    which it counts as nearer than it is, for it lies on something that reaches so far. `there` is False from where on
    it is gone or in somebody's hand.
    """

    name: str
    pattern: str
    element: int
    x: float
    y: float
    z: float
    size: float
    times: float = 1.0
    count: int = 1
    colour: str = ""
    material: str = ""
    front: float = 0.0
    there: bool = True
    spots: tuple[tuple[float, float, float], ...] = ()
    """Where each of several is, if they stand all about the place."""
    act: str = ""
    """What it does from then on and keeps doing: `melt`, `burn`, `float`; '' for nothing."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A speech in time: from `start` (film frames, may lie under several shots) for `frames` frames.

    `onset` is the part of the sound before the first phoneme, in seconds (a breath); words are (start, end) in
    seconds from the sound's start; phonemes (IPA, start, end). They are estimates until `measured`.
    """

    element: int
    start: int
    frames: int
    onset: Fraction
    words: tuple[tuple[Fraction, Fraction], ...]
    phonemes: tuple[tuple[str, Fraction, Fraction], ...] = ()
    measured: bool = False
    loud: tuple[float, ...] = ()
    """How loud the voice is in each 1/50 s of the sound, 0 to 1; empty while it has not been measured."""
    captions: tuple[Caption, ...] = ()
    """What is read of it, frames counted from `start`; the next line may cut one short."""


CONTINUOUS, LATER = "continuous", "later"
"""How a scene follows on the one before."""

MONTAGE = "montage"
"""Told as a montage: short pictures, one melting into the next, none of them explained."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene. Numbers and frames are the film's; everything else is the scene's own."""

    number: str
    span: Span
    heading: str
    """In one spelling, whatever was written: `INT. LAMP ROOM - NIGHT`."""
    inside: bool
    place: str
    hour: str
    """`dawn`, `day`, `dusk`, `night`: of the heading's last part, or of the scene before."""
    elements: tuple[Element, ...]
    transition: Transition | None = None
    """Out of this scene."""
    mood: tuple[str, ...] = ()
    lights: tuple[str, ...] = ()
    weather: str = ""
    styles: tuple[str, ...] = ()
    wonders: tuple[str, ...] = ()
    """What the action says is odd about the place: entries of the library's `Wonders:` (`paper moon`)."""
    dressed: tuple[Dressed, ...] = ()
    """Who wears something else than at first: `cast`'s result."""
    placed: tuple[Placed, ...] = ()
    laid: tuple[Laid, ...] = ()
    """Where the things of the scene are: `block`'s result, in the order of the script."""
    posed: tuple[Posed, ...] = ()
    gripped: tuple[Gripped, ...] = ()
    axis: tuple[str, str] | None = None
    """The two people whose line the camera does not cross."""
    shots: tuple[Shot, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    telling: str = ""
    """How it is told, by a caption or its heading: `flashback`, `dream`, `montage`, `intercut`, or plainly."""
    goes_on: bool = False
    """It has no heading of its own: a caption parted it from a scene before, whose place it shares."""
    headed: Span = NOWHERE
    """Where the heading is written; nowhere for a scene without one."""
    laps: bool = False
    """Its last line is pre-lapped: begun under its last picture, it is heard on into the next scene."""
    follows: str = ""
    """How it follows on the scene before, by its heading: `continuous`, with no time between, `later`, or ''."""
    start: int = 0
    """Frame of the film at which the scene's first shot begins, transitions counted."""

    @property
    def carries_on(self) -> bool:
        """Whether the scene before goes on in it: nothing comes to an end between them."""
        return self.goes_on or self.follows == CONTINUOUS
