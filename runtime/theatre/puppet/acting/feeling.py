"""The face over time: feelings arrive in the eyes first, then in the brows, then in mouth and head."""

from __future__ import annotations

from dataclasses import replace

from scenec.compiler.film.stage import Actor, Face

from ..angles import clamp, smoothstep
from ..expression import BROWS, EXPRESSIONS, EYES, MOUTH, NEUTRAL, Expression, blend
from ..viseme import spoken

BLEND = 12.0
"""Frames in which one part of the face changes."""
_PARTS = ((EYES, 3.0), (BROWS, 6.0), (MOUTH, 10.0))
"""How late each part reacts, in frames (design: look/notes.md, Listener)."""
_SOFTENED, _KEPT = 36.0, 0.72
"""By then a new feeling has settled to this share of itself."""
_BLINK = 6.0
_SHAPING = 4.0
"""Frames a mouth needs at most from one shape to the next."""
_SILENCE = 9.0
"""Frames without a sound after which the mouth is the mood's again."""
_SYLLABLE = 3.5
"""Frames from one sound to the next in lively speech: a longer one moves the body no more."""
_SPEECH = ("open", "width", "protrusion", "upper", "tuck", "teeth", "tongue", "press", "corner")


def face_at(actor: Actor, frame: float) -> Expression:
    """The whole face, without where the eyes look."""
    mood = mood_at(actor.faces, frame)
    mouth = _mouth(actor, mood, frame)
    return replace(mouth, lid=mouth.lid * (1.0 - closed(actor.blinks, frame)))


def mood_at(faces: tuple[Face, ...], frame: float) -> Expression:
    """The expression worn at a frame. One that is there from the start has already settled."""
    worn = NEUTRAL
    for face in faces:
        wish = blend(NEUTRAL, EXPRESSIONS.get(face.expression, NEUTRAL), face.strength * _settled(face, frame))
        for parts, late in _PARTS:
            gone = 1.0 if face.frame <= 0 else smoothstep((frame - face.frame - late) / BLEND)
            worn = blend(worn, wish, gone, parts)
    return worn


def _settled(face: Face, frame: float) -> float:
    if face.frame <= 0:
        return 0.85
    return 1.0 - (1.0 - _KEPT) * smoothstep((frame - face.frame - 22.0) / (_SOFTENED - 12.0))


def closed(blinks: tuple[float, ...], frame: float) -> float:
    """How far a blink has closed the lids: shut in two frames, open again in four."""
    shut = 0.0
    for start in blinks:
        gone = frame - start
        if 0.0 <= gone <= _BLINK:
            shut = max(shut, smoothstep(gone / 2.2) if gone < 2.5 else 1.0 - smoothstep((gone - 2.5) / 3.5))
    return shut


def _mouth(actor: Actor, mood: Expression, frame: float) -> Expression:
    """The mood with the mouth that speaks at this frame."""
    keys = actor.mouths
    if not keys:
        return mood
    after = next((index for index, key in enumerate(keys) if key.frame > frame), len(keys))
    if after == 0:
        near = smoothstep(1.0 - (keys[0].frame - frame) / _SHAPING)
        return blend(mood, _shape(actor, 0, mood), near, _SPEECH)
    here = _shape(actor, after - 1, mood)
    if after == len(keys):
        away = smoothstep((frame - keys[-1].frame) / _SHAPING)
        return blend(here, mood, away, _SPEECH)
    start, end = keys[after - 1].frame, keys[after].frame
    span = min(_SHAPING, end - start)
    gone = clamp((frame - (end - span)) / max(1e-6, span), 0.0, 1.0)
    return blend(here, _shape(actor, after, mood), gone, _SPEECH)


def _shape(actor: Actor, index: int, mood: Expression) -> Expression:
    """The face with the mouth of one key; a long rest is the mood's own mouth."""
    keys = actor.mouths
    key = keys[index]
    last = index == len(keys) - 1
    if key.shape == "rest" and (last or keys[index + 1].frame - key.frame > _SILENCE):
        return mood
    return spoken(mood, key.shape, key.open)


def voiced(actor: Actor, frame: float, span: float) -> float:
    """How much the actor speaks within `span` frames of this one, 0 to 1: bodies move with what is said."""
    keys, heard = actor.mouths, 0.0
    for key, after in zip(keys, (*keys[1:], None), strict=False):
        ends = after.frame if after is not None else key.frame + 1.0
        if key.shape == "rest" or ends <= frame - span or key.frame >= frame + span:
            continue
        near = 1.0 - smoothstep(abs(clamp(frame, key.frame, ends) - frame) / span)
        heard += (0.4 + 0.6 * key.open) * near * min(ends - key.frame, _SYLLABLE)
    return smoothstep(heard / span)
