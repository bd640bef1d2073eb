"""A worker process: reads orders from standard input, carries them out one after another, says how they went.

It lives as long as its standard input is open. When that ends its master is gone, and it takes its own children (an
encoder, a speaker) with it at once, in the middle of whatever they do.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from dataclasses import dataclass
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
    out = _mouth()
    Thread(target=_listen, args=(orders,), daemon=True).start()
    while True:
        order = read_order(orders.get())
        voice = _Voice(order.task, out)
        end = perform(order, voice.report, voice.tell)
        _say(out, outcome_line(end))


def _listen(orders: SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        orders.put(line)
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _mouth() -> IO[bytes]:
    """Standard output, kept for what this module says: what libraries print goes to standard error."""
    own = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return own


@dataclass(slots=True)
class _Voice:
    """Says how far a task is, and what it has written, so often that a person can follow."""

    task: str
    out: IO[bytes]
    last: float = 0.0
    share: float = 0.0
    said: str = ""

    def report(self, share: float) -> None:
        """A share of it is done."""
        self.share = min(1.0, max(0.0, share))
        self._breathe()

    def tell(self, text: str) -> None:
        """That is written."""
        self.said = text
        self._breathe()

    def _breathe(self) -> None:
        now = time.monotonic()
        if now - self.last >= _BREATH:
            self.last = now
            _say(self.out, outcome_line(Advanced(self.task, self.share, self.said)))


def _say(out: IO[bytes], line: bytes) -> None:
    out.write(line)
    out.flush()


if __name__ == "__main__":
    main()
