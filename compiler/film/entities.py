"""Who and what is in a film: one identity each, the same in every shot."""

from __future__ import annotations

from dataclasses import dataclass

from ..canonical import Spelt
from ..source import Span
from .files import OwnFile

Colour = str
"""`#rrggbb`."""


@dataclass(frozen=True, slots=True)
class Garment:
    """A piece of clothing: `coat`, `scarf`, `shirt`, `trousers`, `dress`, `boots`, `braces`, `hat` ..."""

    kind: str
    colour: Colour
    pattern: str = ""
    """`check`, `stripes`, `dots` or plain."""


@dataclass(frozen=True, slots=True)
class Look(Spelt):
    """What a puppet is cut from. Height in metres, age in years, `build` 1 is average."""

    figure: str
    """`woman`, `man` or `child`; or the pattern of an animal or a being: `dog`, `owl`, `ghost`."""
    age: int
    height: float
    build: float
    skin: Colour
    hair: Colour
    haircut: str
    """`short`, `long`, `bun`, `afro`, `cropped` or `bald`."""
    beard: bool
    garments: tuple[Garment, ...]
    signature: Colour
    """The colour that is this person's alone in the film."""
    seed: int
    aloft: float = 0.0
    """Metres over the ground at which somebody is who flies or swims."""

    @property
    def human(self) -> bool:
        """Whether it is cut as a person."""
        return self.figure in ("woman", "man", "child")


@dataclass(frozen=True, slots=True)
class Voice(Spelt):
    """A speaker in numbers: how espeak-ng is set up and what is done to its sound afterwards.

    Pitches in Hz, formants in per cent of the base voice, rate in words a minute, jitter and tremor in per cent
    of the pitch, tremor frequency in Hz, `air` 0 to 1, levels in dB.
    """

    language: str
    """BCP 47: `en-GB`."""
    pitch_low: float
    pitch_high: float
    formants: float
    rate: float
    range: float
    resample: float
    """Above 1 the speaker is smaller than espeak's, below 1 larger."""
    flutter: int
    roughness: int
    jitter: float
    tremor: float
    tremor_hz: float
    air: float
    darkness: float
    """0 is the base timbre, 1 the darkest."""
    equalise: float
    """How far the spectrum is drawn towards average speech, 0 to 0.8."""
    breath: float
    """dB of breaths under the speech, or -90 for none."""
    effect: str
    """`none`, `robot`, `radio`, `phone` or `giant`."""
    seed: int


@dataclass(frozen=True, slots=True)
class Character:
    """A person of the film. `voice` and `look` are None until the pass `cast`."""

    name: str
    description: str
    span: Span
    fields: tuple[tuple[str, str], ...] = ()
    gender: str = ""
    """`she`, `he`, `they` or '': what pronouns refer to them, from the description."""
    look: Look | None = None
    voice: Voice | None = None
    declared: bool = True
    """False if introduced in action or known only from cues."""
    files: tuple[OwnFile, ...] = ()
    """A face, a voice: what models may take as reference."""

    def field(self, key: str) -> str | None:
        """What the header says for a key."""
        return next((value for name, value in self.fields if name == key), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where scenes play. `set` names an entry of the library's `Sets:`."""

    name: str
    description: str
    span: Span
    set: str = ""
    seed: int = 0
    fields: tuple[tuple[str, str], ...] = ()
    files: tuple[OwnFile, ...] = ()
    """A picture of it."""
    holds: tuple[tuple[str, int], ...] = ()
    """Things that its words speak of and its set has not: nouns of `Things:`, and how many."""
    colour: Colour = ""
    """What it is painted, or the colour of what it is made of; '' for its set's own."""
    material: str = ""
    """An entry of `Materials:` that it is made of."""


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing with a name of its own. `thing` names the cut-paper pattern ("key"), '' if there is none."""

    name: str
    description: str
    span: Span
    thing: str = ""
    colour: Colour = ""
    seed: int = 0
    files: tuple[OwnFile, ...] = ()
    """A picture of it."""
