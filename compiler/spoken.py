"""Speeches, lowered: the words in one go, how they are said, and the directions at their words."""

from __future__ import annotations

import re

from . import screenplay as syntax
from .film.scene import Action, Aside, Element, Speech, Unresolved

_EXTENSIONS = {"VO": "V.O.", "OS": "O.S.", "OC": "O.S.", "OFF": "O.S.", "PRELAP": "PRE-LAP"}
"""Of a cue's brackets those that say where the voice is; any other says how it is said."""


def spoken(speech: syntax.Speech) -> list[Element]:
    """The speech as the film has it. If no word is said, only `(sighs)` or `...`, it is action, with its directions."""
    lines = [line for line in speech.lines if line.kind != "parenthetical"]
    words = " ".join(line.text.text for line in lines if line.text.text)
    asides = _asides(speech)
    extension, manner = _extensions(speech)
    delivery = (*manner, *(line.text.text for line in speech.lines if line.kind == "parenthetical" and line.text.text))
    if not re.search(r"[^\W_]", words):
        done = f"{speech.cue.text} {' '.join(delivery)}".strip()
        return [*(aside.call for aside in asides), Action(done, speech.span)]
    return [
        Speech(
            speaker=speech.cue.text,
            words=words,
            span=speech.span,
            cue=speech.cue.span,
            delivery=delivery,
            extension=extension,
            dual=speech.dual,
            lyric=all(line.kind == "lyric" for line in lines),
            asides=tuple(asides),
            certain=speech.certain,
        )
    ]


def _asides(speech: syntax.Speech) -> list[Aside]:
    """The directions inside it; their words are counted over the whole speech, parentheticals left out."""
    asides, before = [], 0
    for line in speech.lines:
        silent = line.kind == "parenthetical"
        asides += [Aside(before + (0 if silent else at.word), Unresolved(at.direction)) for at in line.inserts]
        before += 0 if silent else len(line.text.text.split())
    return asides


def _extensions(speech: syntax.Speech) -> tuple[str, tuple[str, ...]]:
    """Where the voice is (`V.O.`, `O.S.`, `PRE-LAP` or ''), and what the other brackets say of how it is said."""
    known = [_EXTENSIONS.get(re.sub(r"[\W_]", "", each.text).upper(), "") for each in speech.extensions]
    manner = tuple(each.text for each, found in zip(speech.extensions, known, strict=True) if not found)
    return next(filter(None, known), ""), manner
