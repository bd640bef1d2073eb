"""Operations for tests of the engine: small files, and every way in which work can go wrong."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path

from scenec.runtime.errors import TaskError
from scenec.runtime.tasks.contract import Work

VERSION = 1


def run(work: Work) -> Mapping[str, Path]:
    """Write `params["text"]` and all inputs, one after another, after doing what `params["do"]` says."""
    _do(work)
    out = work.folder / "out.txt"
    parts = [work.inputs[role].read_text() for role in sorted(work.inputs)]
    out.write_text("+".join([str(work.params["text"]), *parts]))
    work.report(1.0)
    return {"out": out}


def _do(work: Work) -> None:
    match work.params.get("do", ""):
        case "fail":
            raise TaskError("it was asked to fail")
        case "crash":
            raise KeyError("a mistake of ours")
        case "die":
            os._exit(3)
        case "die once":
            mark = Path(work.params["mark"])
            if not mark.exists():
                mark.touch()
                os._exit(3)
        case "full":
            raise OSError(28, "No space left on device")
        case "sleep":
            time.sleep(work.params["seconds"])
        case "mark and sleep":
            Path(work.params["mark"]).write_text(str(os.getpid()))
            time.sleep(work.params["seconds"])
