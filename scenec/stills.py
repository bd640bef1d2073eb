"""One frame of a film as a picture, long before the film is made."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from .api import Memo, RenderError, compile_file, open_store
from .compiler.context import Context
from .compiler.diagnostics import Diagnostic, has_errors
from .compiler.emit import still as emit_still
from .compiler.source import Source
from .runtime.engine import run


@dataclass(frozen=True, slots=True)
class Still:
    """Where the picture is; None where the script has errors."""

    path: Path | None
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]


def still(
    script: str | os.PathLike[str],
    shot: str | None = None,
    *,
    at: float = 0.5,
    out: str | os.PathLike[str] | None = None,
    given: Mapping[str, str] = MappingProxyType({}),
    draft: bool = False,
    memo: Memo | None = None,
) -> Still:
    """Draw a frame of a shot, by default of the first one, into NAME.png beside the script or into `out`.

    `at` 0 is the shot's first frame, 1 its last. Times are estimates, so mouths are shut. `memo` as for `compile_text`.
    Raises OSError, StoreError, RenderError, and SelectionError for a shot that is not there.
    """
    found = compile_file(script, given=given, draft=draft, memo=memo)
    if found.film is None or has_errors(found.diagnostics):
        return Still(None, found.diagnostics, found.sources)
    plan = emit_still(found.film, Context(draft=draft), shot, at, found.sources)
    path = Path(out) if out is not None else Path(script).with_suffix(".png")
    with open_store() as store:
        result = run(plan, store, jobs=1)
        if not result.fine:
            raise RenderError(tuple((failure.task.label, failure.why) for failure in result.failed))
        wanted = plan.deliver["still"]
        store.copy_out(result.outputs[wanted.task][wanted.output], path)
    return Still(path, found.diagnostics, found.sources)
