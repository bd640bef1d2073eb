"""Typed views of the library: what each section's entries say, as numbers and words.

A pass asks for `framing(library, "close")` and reads numbers; no pass knows a name of the vocabulary.
A function returns None where the library has no such name.
"""

from __future__ import annotations

from .camera import Angle, Framing, Lens, MoveKind, angle, framing, framings, lens, move_kind
from .directing import DirectionKind, TransitionKind, direction_kind, transition_kind
from .doing import ThingKind, VerbKind, thing_kind, verb_kind
from .feeling import DeliveryKind, MoodKind, delivery_kind, mood_kind, moods
from .looking import lighting, mood_grade, style_grade
from .lying import Quality, Surface, quality, relations, surface
from .mastering import MasterKind, master_kind
from .places import Mark, SetKind, set_kind, sets
from .sounding import BedKind, SoundKind, bed_kind, sound_kind, sound_kinds

__all__ = [
    "Angle",
    "BedKind",
    "DeliveryKind",
    "DirectionKind",
    "Framing",
    "Lens",
    "Mark",
    "MasterKind",
    "MoodKind",
    "MoveKind",
    "Quality",
    "SetKind",
    "SoundKind",
    "Surface",
    "ThingKind",
    "TransitionKind",
    "VerbKind",
    "angle",
    "bed_kind",
    "delivery_kind",
    "direction_kind",
    "framing",
    "framings",
    "lens",
    "lighting",
    "master_kind",
    "mood_grade",
    "mood_kind",
    "moods",
    "move_kind",
    "quality",
    "relations",
    "set_kind",
    "sets",
    "sound_kind",
    "sound_kinds",
    "style_grade",
    "surface",
    "thing_kind",
    "transition_kind",
    "verb_kind",
]
