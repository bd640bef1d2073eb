"""A music cue as ordered: composed, performed, ended."""

from __future__ import annotations

import numpy as np

from scenec.compiler.film.sound import MusicCue

from .. import loudness
from ..signal import RATE, Sound, fade, gain
from .compose import Brief, Called, compose
from .perform import perform
from .style import style

_LEVEL = -20.0
"""LUFS of every cue as it is stored; the mix brings it to its own."""
_HIGHEST = -1.0
"""dBFS that no sample of a stored cue exceeds."""
_LAST_FADE = 0.5
_FADE_SHARE, _LONGEST_FADE = 0.3, 3.0


def cue(order: MusicCue) -> Sound:
    """The cue, stereo, exactly as long as ordered, silent at its last sample."""
    brief = Brief(
        seconds=float(order.seconds),
        hits=tuple(float(hit) for hit in order.hits),
        intensity=tuple((float(time), level) for time, level in sorted(order.intensity)),
        ends=order.ends == "ring",
        seed=order.seed,
        themes=tuple(Called(each.seed, float(each.start), float(each.end), each.words) for each in order.themes),
        stings=tuple(float(sting) for sting in order.stings),
        turns=tuple((float(turn.start), style(turn.moods, order.words)) for turn in order.turns),
    )
    how = style(order.moods, order.words)
    sound = perform(compose(brief, how), brief.seconds, how)
    length = _LAST_FADE if brief.ends else min(_LONGEST_FADE, brief.seconds * _FADE_SHARE)
    return _levelled(fade(sound[:, : round(order.seconds * RATE)], 0.004, min(length, brief.seconds)))


def _levelled(sound: Sound) -> Sound:
    measured = loudness.integrated(sound)
    if measured <= loudness.SILENCE:
        return sound
    loud = gain(_LEVEL - measured)
    return sound * min(loud, gain(_HIGHEST) / float(np.abs(sound).max()))
