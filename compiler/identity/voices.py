"""How somebody sounds, from the words of their description (design: sound/notes.md, Cast measured).

A voice starts from the figure (a woman of 34, an old man), takes the words of `voice:` one after another, then moves a
little by the name. Two voices are told apart by pitch or by the size of the speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from math import log

from ..canonical import seed
from ..film.entities import Character, Voice
from ..library import Definition, Library
from .describe import Described, describe

PITCH_STEP = 1.18
"""Medians expected this far apart measure at least 1.15 apart, which makes two people (bench/voices.py)."""
_FAR = 1.5
"""How far a voice may move in pitch to be nobody else's, as a ratio, before it moves in size."""
FORMANT_STEP = 20.0
"""Per cent of formant shift that tell two speakers apart where their pitch does not: 4 dB between their spectra, as
long as one of them keeps a spectrum of its own (bench/voices.py)."""
_OWN_SPECTRUM = 0.05
"""How far such a one is still drawn towards the average spectrum of speech."""
LOWEST, HIGHEST = 60.0, 345.0
"""Medians in Hz that still sound like people."""
SMALLEST, LARGEST = 86.0, 112.0
"""Per cent of formants to which a voice may be moved, from the largest body to the smallest. What is smaller by nature
stays: beyond it a recogniser understands one word in six where it understood nine in ten (bench/recognised.py)."""

_MELODY, _PLAIN_RANGE = 0.0025, 25.0
"""How much a point of range over a plain one lifts the median, as a share."""

_PLAIN: dict[str, float] = {
    "low": 120.0, "high": 180.0, "formants": 100.0, "rate": 150.0, "range": 40.0, "resample": 1.0, "flutter": 0.0,
    "roughness": 0.0, "jitter": 0.0, "tremor": 0.0, "tremor hz": 5.0, "air": 0.0, "darkness": 0.0, "equalise": 0.0,
    "breath": -90.0,
}  # fmt: skip
"""What a film's own voices leave unsaid: whoever declares PLAIN VOICE anew need not say everything."""
_ABOVE_ZERO = ("low", "high", "formants", "rate", "resample")

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})+|[a-z]{2}")


def voice(library: Library, character: Character, spoken: str) -> Voice:
    """The voice that the words and the name ask for, whoever else is in the film; `spoken` is the film's language."""
    words = character.field("voice") or _bodily(library, character.description)
    bodily = words if library.mentioned("Figures", words) else character.description
    described = describe(library, bodily, character.gender)
    values = _values(library, described, words)
    shift = 1.0 + (seed("pitch", character.name) % 7 - 3) / 100
    return Voice(
        language=language(library, character.field("language") or "") or language(library, words) or spoken,
        pitch_low=round(values["low"] * shift),
        pitch_high=round(values["high"] * shift),
        formants=round(values["formants"]),
        rate=round(values["rate"]),
        range=round(values["range"]),
        resample=round(values["resample"], 3),
        flutter=round(values["flutter"]),
        roughness=round(values["roughness"]),
        jitter=round(values["jitter"], 2),
        tremor=round(values["tremor"], 2),
        tremor_hz=round(values["tremor hz"], 2),
        air=round(values["air"], 3),
        darkness=round(values["darkness"], 3),
        equalise=round(values["equalise"], 3),
        breath=round(values["breath"], 1),
        effect=_effect(library, words),
        seed=seed("voice", character.name),
    )


def unknown_words(library: Library, words: str) -> tuple[str, ...]:
    """The parts of a `voice:` value that say nothing to the library."""
    parts = [part.strip() for part in words.split(",")]
    return tuple(part for part in parts if part and not _known(library, part))


def _known(library: Library, part: str) -> bool:
    """A language, an age, a word for a voice, or who somebody with such a voice would be."""
    if _LANGUAGE.fullmatch(part) or part.isdigit():
        return True
    return bool(library.mentioned("Voices", part) or library.mentioned("Figures", part))


def median(heard: Voice) -> float:
    """The median pitch in Hz to expect: the middle of its range, higher with more melody, played back at its ratio.

    Fitted to `bench/voices.py`: within 4 % of what is measured.
    """
    lively = 1 + _MELODY * max(heard.range - _PLAIN_RANGE, 0.0)
    return (heard.pitch_low + heard.pitch_high) / 2 * heard.resample * lively


def apart(one: Voice, other: Voice) -> bool:
    """Whether a listener tells them apart."""
    sized = abs(one.formants / one.resample - other.formants / other.resample) >= FORMANT_STEP
    own = min(one.equalise, other.equalise) <= _OWN_SPECTRUM
    return stepped(one, other) or (sized and own) or one.effect != other.effect


def told_apart(wanted: Voice, earlier: Iterable[Voice]) -> Voice:
    """The wanted voice, moved as little as it takes to be nobody else's: in pitch, then in size too.

    Where a whole crowd of one kind speaks and no step is left, it is the wanted voice itself.
    """
    others = tuple(earlier)
    if any(not stepped(wanted, other) for other in others):
        moved = [each for pitch, size in _MOVES if _human(each := _moved(wanted, pitch, size), wanted)]
        near = [each for each in moved if median(wanted) / _FAR <= median(each) <= median(wanted) * _FAR]
        clear = (each for each in near if all(stepped(each, other) for other in others))
        fair = (each for each in moved if all(apart(each, other) for other in others))
        return next(clear, None) or next(fair, wanted)
    return wanted


def stepped(one: Voice, other: Voice) -> bool:
    """Whether their pitch alone tells them apart."""
    low, high = sorted((median(one), median(other)))
    return high / low >= PITCH_STEP


def _human(heard: Voice, wanted: Voice) -> bool:
    """Whether a voice that was moved still sounds like a person, and can be understood."""
    small, large = min(SMALLEST, wanted.formants), max(LARGEST, wanted.formants)
    return LOWEST <= median(heard) <= HIGHEST and small <= heard.formants <= large


_MOVES = sorted(
    ((1.02**step, 1.05**grow) for step in range(-28, 29) for grow in range(-5, 6)),
    key=lambda move: (abs(log(move[0])) + 2 * abs(log(move[1])), move),
)
"""Factors of pitch and of size to try, the least heard first: size is dearer, for it changes who one seems to be."""


def _moved(heard: Voice, pitch: float, size: float) -> Voice:
    low, high = round(heard.pitch_low * pitch), round(heard.pitch_high * pitch)
    formants = round(heard.formants * pitch**0.25 * size)
    own = heard.equalise if size == 1.0 else min(heard.equalise, _OWN_SPECTRUM)
    dark = heard.darkness if size == 1.0 else 0.0
    return replace(heard, pitch_low=low, pitch_high=high, formants=formants, equalise=own, darkness=dark)


def _values(library: Library, described: Described, words: str) -> dict[str, float]:
    """Numbers of the base voice with every word's own numbers put in (`pitch`) or multiplied in (`pitch by`)."""
    voices = library.all("Voices")
    base = next((each for each in voices if each.text("of").casefold() == described.figure.name), voices[0])
    values = dict(_PLAIN)
    for each in (base, *(mention.definition for mention in library.mentioned("Voices", words))):
        for key, _ in each.values:
            _put(values, key, each)
    return {key: value if value > 0 or key not in _ABOVE_ZERO else _PLAIN[key] for key, value in values.items()}


def _put(values: dict[str, float], key: str, word: Definition) -> None:
    by = word.number(key, 1.0)
    if key == "pitch":
        values["low"], values["high"] = (*word.numbers(key), 120.0, 180.0)[:2]
    elif key == "pitch by":
        values["low"], values["high"] = values["low"] * by, values["high"] * by
    elif key.endswith(" by"):
        values[key.removesuffix(" by")] = values.get(key.removesuffix(" by"), 1.0) * by
    elif word.numbers(key):
        values[key] = word.number(key)


def language(library: Library, words: str) -> str:
    """The tag of BCP 47 that a list of words names, by itself (`en-GB`) or in English (`French`); or ''."""
    tags = [part for part in (p.strip() for p in words.split(",")) if _LANGUAGE.fullmatch(part)]
    named = [mention.definition.text("language") for mention in library.mentioned("Voices", words)]
    return next((tag for tag in (*tags, *named) if tag), "")


def _bodily(library: Library, description: str) -> str:
    """Words of a description that are heard as well as seen: a giant, a robot."""
    seen = library.mentioned("Voices", description)
    return ", ".join(mention.definition.name for mention in seen if mention.definition.flag("body"))


def _effect(library: Library, words: str) -> str:
    said = [mention.definition.text("effect") for mention in library.mentioned("Voices", words)]
    return next((effect for effect in reversed(said) if effect), "none")
