"""Continuity, before a frame is drawn: what an audience would stumble over, and what a writer forgot.

A rule is a function of a film in a file of its kind; each stands in one of two lists. Each finds nothing where it is
not sure: who is warned in vain three times reads no fourth warning.
"""

from __future__ import annotations

from . import alike, cutting, holding, hours, moving, music, presence, reads, scenes, spoken, timing, unused, wardrobe
from .reading import Reading, Rule

__all__ = ["FILM_RULES", "SCENE_RULES", "Reading", "Rule"]

SCENE_RULES: tuple[Rule, ...] = (
    timing.speech,  # SC0301: what was meant to be heard in a picture is heard under another
    cutting.line,  # SC0302: people change places
    timing.transition,  # SC0303: it is made shorter than it was asked for
    cutting.jump,  # SC0304: the cut looks like a fault in the film
    reads.card,  # SC0305: words are shown to be read
    timing.flash,  # SC0307: a shot nobody sees might as well be left out
    timing.stillness,  # SC0308: after twelve seconds an audience thinks that the film hangs
    moving.haste,  # SC0309: a blur has no direction
    hours.weather,  # SC0312: a scene has one sky
    scenes.empty,  # SC0315: a place is shown in which nothing is
    scenes.sound_only,  # SC0316: there must be something to look at
    cutting.twice,  # SC0317: a cut from a picture to itself is none
    cutting.eyeline,  # SC0318: people seem to look past each other
    presence.absent,  # SC0319 to SC0321: people are where they cannot be
    presence.unseen,  # SC0322: what is told is not shown
    holding.hands,  # SC0323: a thing is in one hand
    wardrobe.changed,  # SC0325: nobody changes in a blink
    wardrobe.otherwise,  # SC0326: words and picture contradict each other
    spoken.kanji,  # SC0327: it would be spelled, sign by sign
)
"""Those that read scene by scene, in the order of their codes: each is given a film of one scene."""

FILM_RULES: tuple[Rule, ...] = (
    reads.subtitle,  # SC0306: the deaf read them all
    hours.jump,  # SC0310: the heading contradicts itself
    hours.unsaid,  # SC0311: the film has to guess, and guesses wrong
    music.endless,  # SC0313: an end was forgotten
    music.restarted,  # SC0314: what was asked for is not heard
    holding.unmentioned,  # SC0324: a close picture promises that a thing matters
    unused.declared,  # SC0401 to SC0403: often another spelling is in use
    unused.vocabulary,  # SC0404: the same for shots, moves, styles ...
    alike.names,  # SC0406: readers mix them up
    alike.voices,  # SC0407: listeners do
    alike.looks,  # SC0408: viewers do
    alike.places,  # SC0409: one slip makes two places of one
)
"""Those that hold scenes against each other, or against the header, in the order of their codes.

SC0405 is found by the pass `given`, the only one that sees a `{name}`."""
