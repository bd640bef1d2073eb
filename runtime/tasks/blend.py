"""blend: two shots' frames become one segment, drawn together. BlendTake -> picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter

from scenec.compiler.film.picture import BlendTake

from ..film.encode import encode_picture
from ..film.transitions import Manner, blended
from ..theatre.perform import perform
from .contract import Work
from .filming import filmed
from .shot import rate_of

VERSION: int = 25

_ORDER = TypeAdapter(BlendTake)


def run(work: Work) -> Mapping[str, Path]:
    """Film it. `picture` is H.264 in mp4, video only, with the same settings as a shot's."""
    take = _ORDER.validate_python(dict(work.params))
    before, after = (perform(footage, take.size, take.quality) for footage in (take.before, take.after))

    manner = Manner(take.kind, take.side, take.colour, take.soft)

    def frame(n: int) -> NDArray[np.uint8]:
        return blended(manner, (n + 1) / (before.frames + 1), before.frame(n), after.frame(n))

    out = work.folder / "picture.mp4"
    frames = filmed(work, before.frames, frame, take.quality)
    encode_picture(frames, out, size=take.size, rate=rate_of(take.before), quality=take.quality)
    return {"picture": out}
