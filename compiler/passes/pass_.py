"""What a pass is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film


@dataclass(frozen=True, slots=True)
class Pass:
    """One rule over the whole film: pure, deterministic, in a file of its own.

    `after` names the passes whose results it reads; the order of `PIPELINE` is held against it at import.
    """

    name: str
    run: Callable[[Film, Context], tuple[Film, list[Diagnostic]]]
    after: tuple[str, ...] = ()
