"""The equaliser of each bus: rumble out, room for speech, and a bass that one loudspeaker plays as well as two."""

from __future__ import annotations

import numpy as np

from ..filters import Band, equalise, highpass, highshelf, lowshelf, peak
from ..signal import Sound

_TONES: dict[str, tuple[Band, ...]] = {
    "dialogue": (highpass(60), peak(2600, 0.7, 1.5)),
    "music": (highpass(28), peak(2400, 0.6, -1.5)),
    "ambience": (highpass(35), lowshelf(150, -1.5), highshelf(6000, -1.0)),
    "effects": (highpass(25),),
}
_MONO_UNDER = 120.0
"""Hz under which both loudspeakers play the same."""


def voiced(bus: str, sound: Sound) -> Sound:
    """The bus (2, n) through its equaliser, its sides taken out of the bass."""
    toned = equalise(sound, *_TONES[bus])
    middle, side = (toned[0] + toned[1]) / 2, (toned[0] - toned[1]) / 2
    side = equalise(side, highpass(_MONO_UNDER))
    return np.stack([middle + side, middle - side])
