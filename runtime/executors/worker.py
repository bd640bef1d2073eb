"""A worker process: reads orders from standard input, carries them out one after another, says how they went.

It lives as long as its standard input is open. When that ends its master is gone, and it takes its own children (an
encoder, a speaker) with it at once, in the middle of whatever they do.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import IO

from .executor import Advanced
from .perform import perform
from .wire import outcome_line, read_order

_BREATH = 0.1
"""Seconds between two words of progress: nobody sees more."""


def main() -> None:
    """Work until standard input ends."""
    orders: SimpleQueue[bytes] = SimpleQueue()
    out = _voice()
    Thread(target=_listen, args=(orders,), daemon=True).start()
    while True:
        order = read_order(orders.get())
        end = perform(order, _reporter(order.task, out))
        _say(out, outcome_line(end))


def _listen(orders: SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        orders.put(line)
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _voice() -> IO[bytes]:
    """Standard output, kept for what this module says: what libraries print goes to standard error."""
    own = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return own


def _reporter(task: str, out: IO[bytes]) -> Callable[[float], None]:
    last = 0.0

    def report(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _BREATH:
            last = now
            _say(out, outcome_line(Advanced(task, min(1.0, max(0.0, share)))))

    return report


def _say(out: IO[bytes], line: bytes) -> None:
    out.write(line)
    out.flush()


if __name__ == "__main__":
    main()
