"""How long speech and action need, from syllables and verbs, before anything is spoken or drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from ..context import Context
from ..emit.speech import speech_take, speech_work
from ..film.film import Film
from ..film.scene import Action, Deed, Element, Scene, Speech
from ..film.shot import Part
from ..film.sound import SpeechTake
from ..geometry.standing import PACE, walk_metres, walks_in
from ..library import Library
from ..syllables import primary, word_times
from ..vocabulary import delivery_kind, verb_kind
from .pass_ import scene_by_scene

PICTURE = Fraction(5, 2)
"""Seconds an audience needs to take in a sentence that only describes."""

FLOOR = Fraction(2)
"""No action is shorter than this."""

RATE = 150.0
"""Words a minute of a speaker who has no voice yet."""


def estimate(film: Film, context: Context, scene: Scene) -> Scene:
    """Fill `seconds` of speeches, deeds and actions, and name each speech's work."""
    kana, elements = context.sources.kana, enumerate(scene.elements)
    return replace(scene, elements=tuple(_element(film, scene, i, each, kana) for i, each in elements))


def _element(film: Film, scene: Scene, index: int, element: Element, kana: Mapping[str, str]) -> Element:
    if isinstance(element, Speech):
        return _speech(film, scene, replace(element, said=_said(film, element, kana)))
    if isinstance(element, Action):
        return _action(Library.of(film), scene, index, element)
    return element


def _said(film: Film, speech: Speech, kana: Mapping[str, str]) -> str:
    """A line in Japanese with its kanji read; '' where there is nothing to read."""
    character = film.character(speech.speaker)
    tongue = speech.language or (character.voice.language if character is not None and character.voice else "")
    words = speech.words.split()
    if primary(tongue) != "ja" or not any(word in kana for word in words):
        return ""
    return " ".join(kana.get(word, word) for word in words)


def _speech(film: Film, scene: Scene, speech: Speech) -> Speech:
    take = speech_take(film, scene, speech)
    times = estimated_words(film, speech, take)
    seconds = times[-1][1] if times else Fraction(0)
    return replace(speech, seconds=seconds, work=speech_work(take) if take is not None else "")


def estimated_words(film: Film, speech: Speech, take: SpeechTake | None) -> tuple[tuple[Fraction, Fraction], ...]:
    """(start, end) of each word from the first one's start, as said by this speaker in this way."""
    rate = take.voice.rate if take is not None else RATE
    for name in take.delivery if take is not None else ():
        kind = delivery_kind(Library.of(film), name)
        rate *= kind.rate if kind is not None else 1.0
    spoken = take.voice.language if take is not None else speech.language or film.settings.language
    return word_times(speech.said or speech.words, rate, spoken)


def _action(library: Library, scene: Scene, index: int, action: Action) -> Action:
    walks = walks_in(scene, Part(index))
    ways = {walk.deed: (walk_metres(scene, walk), walk.leads) for walk in walks}
    deeds = tuple(replace(deed, seconds=_deed(library, deed, ways.get(i))) for i, deed in enumerate(action.deeds))
    needed = sum((deed.seconds for deed in deeds), Fraction(0)) or PICTURE
    return replace(action, deeds=deeds, seconds=max(FLOOR, needed))


def _deed(library: Library, deed: Deed, way: tuple[float, bool] | None) -> Fraction:
    """By its verb; a walk whose way is known lasts as long as the way, and so much longer a deed that begins with one.

    `way` is its metres, and whether it only leads to the deed.
    """
    kind = verb_kind(library, deed.verb) if deed.verb else None
    if kind is None:
        return PICTURE
    done = Fraction(kind.seconds).limit_denominator(1000)
    if way is None:
        return done
    metres, leads = way
    stride = Fraction(metres / ((0.0 if leads else kind.pace) or PACE)).limit_denominator(1000)
    return stride + done if leads else stride or done


PASS = scene_by_scene("estimate", estimate, after=("cast", "block"))
