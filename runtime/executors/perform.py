"""Carrying out one order in this process: run the operation, then look at what came out."""

from __future__ import annotations

import errno
import shutil
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from .. import tasks
from ..errors import TaskError
from ..tasks.contract import Work, unheard
from ..validate import check
from .executor import Done, Order, Refused

_ROOM = 1 << 16
"""Bytes: with less than this on the disk nothing can be written."""


def perform(order: Order, report: Callable[[float], None], tell: Callable[[str], None] = unheard) -> Done | Refused:
    """Carry out an order. An exception that is nobody's mistake but ours comes back as a refusal that says where."""
    began = time.monotonic()
    end = _tried(order, report, tell)
    if isinstance(end, Refused):
        return replace(end, number=errno.ENOSPC) if _full(order.folder) else end
    return Done(order.task, end, time.monotonic() - began)


def _tried(order: Order, report: Callable[[float], None], tell: Callable[[str], None]) -> dict[str, Path] | Refused:
    try:
        operation = tasks.load(order.module)
        outputs = operation.run(Work(order.params, order.inputs, order.folder, report, tell))
        _whole(order, outputs)
        check(order.outputs, outputs)
    except TaskError as error:
        return Refused(order.task, str(error))
    except OSError as error:
        return Refused(order.task, str(error), error.errno)
    except Exception as error:
        return Refused(order.task, _told(error))
    return dict(outputs)


def _full(folder: Path) -> bool:
    """Whether the disk is full: libraries that write files (libsndfile) fail without saying why."""
    return shutil.disk_usage(folder).free < _ROOM


def _whole(order: Order, outputs: Mapping[str, Path]) -> None:
    if outputs.keys() != order.outputs.keys():
        made, asked = ", ".join(sorted(outputs)) or "nothing", ", ".join(sorted(order.outputs))
        raise TaskError(f"it made {made} where {asked} was asked for")


def _told(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{place}"
