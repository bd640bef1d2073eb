"""The equaliser of each bus: rumble out, room for speech, and a bass that one loudspeaker plays as well as two."""

from __future__ import annotations

import numpy as np

from ..filters import Band, highpass, highshelf, lowshelf, peak, running
from ..signal import Sound

_TONES: dict[str, tuple[Band, ...]] = {
    "dialogue": (highpass(60), peak(2600, 0.7, 1.5)),
    "music": (highpass(28), peak(2400, 0.6, -1.5)),
    "ambience": (highpass(35), lowshelf(150, -1.5), highshelf(6000, -1.0)),
    "effects": (highpass(25),),
}
_MONO_UNDER = 120.0
"""Hz under which both loudspeakers play the same."""


class Channel:
    """A bus's way through its equaliser, part after part; its sides are taken out of the bass."""

    def __init__(self, bus: str) -> None:
        self._tone = running(*_TONES[bus])
        self._side = running(highpass(_MONO_UNDER), channels=1)

    def __call__(self, part: Sound) -> Sound:
        """The next part (2, n) of the bus."""
        left, right = self._tone(part)
        middle, side = (left + right) / 2, self._side((left - right)[None] / 2)[0]
        return np.stack([middle + side, middle - side])
