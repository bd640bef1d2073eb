"""What has been played is remembered while a cue is made: most notes of a piece come more than once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from ...signal import Sound

_Instrument = TypeVar("_Instrument", bound=Callable[..., Any])
_forget: list[Callable[[], None]] = []


def remembered(count: int) -> Callable[[_Instrument], _Instrument]:
    """Keep the last so many results of an instrument, in single precision to halve their size."""

    def keep(make: _Instrument) -> _Instrument:
        @lru_cache(count)
        def stored(*order: Hashable) -> NDArray[np.float32]:
            return np.asarray(make(*order), dtype=np.float32)

        @wraps(make)
        def play(*order: Hashable) -> Sound:
            return stored(*order).astype(np.float64)

        _forget.append(stored.cache_clear)
        return cast("_Instrument", play)

    return keep


def forget() -> None:
    """Let go of everything: a worker that has scored one cue may draw pictures next."""
    for clear in _forget:
        clear()
