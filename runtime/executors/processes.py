"""Carries out orders in worker processes of this machine, one for each slot, started when they are first needed.

A worker lives as long as the build, so what it has imported and drawn stays warm. It leads a process group of its
own: an interrupt from the keyboard reaches only the master, and whoever kills a worker kills its encoder too.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryFile
from threading import Thread

from .executor import Advanced, Lost, Order, Outcome
from .wire import order_line, read_outcome

_TICK = 1.0
"""Seconds between two looks at who has been silent too long."""
_ONE_THREAD = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "OPENCV_FOR_THREADS_NUM",
)
"""Workers fill the cores; threads inside them would only fight, and sums would depend on how many there are."""


class Worker:
    """One process. What it says comes out of `said` as lines, and b"" when it has ended.

    `end`: how it ended and the last it said to standard error, once it was killed or found dead.
    """

    def __init__(self, said: SimpleQueue[tuple[Worker, bytes]]) -> None:
        self.order: Order | None = None
        self.heard = 0.0
        self.end = ""
        self._errors = TemporaryFile()  # noqa: SIM115 - it lives as long as the process, `kill` closes it
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "scenec.runtime.executors.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=_environment(),
            start_new_session=True,
        )
        Thread(target=self._hear, args=(said,), daemon=True).start()

    def begin(self, order: Order) -> None:
        """Give it something to do. If it is dead already, that is heard soon."""
        self.order, self.heard = order, time.monotonic()
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(order_line(order))
            self._process.stdin.flush()

    def silent(self) -> bool:
        """Whether it has had something to do and said nothing for longer than one has patience."""
        return self.order is not None and time.monotonic() - self.heard > self.order.patience

    def kill(self) -> None:
        """End it and its children."""
        with suppress(ProcessLookupError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        code = self._process.wait()
        self.end = f"its process ended by signal {-code}" if code < 0 else f"its process ended with {code}"
        self.end += self._last_words()
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()

    def _last_words(self) -> str:
        with self._errors as errors:
            errors.seek(0)
            lines = errors.read()[-2000:].decode(errors="replace").strip().splitlines()
        return f": {lines[-1]}" if lines else ""

    def _hear(self, said: SimpleQueue[tuple[Worker, bytes]]) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                said.put((self, line))
        said.put((self, b""))


class Processes:
    """An executor with at most `slots` workers."""

    def __init__(self, slots: int) -> None:
        self._slots = slots
        self._workers: dict[int, Worker] = {}
        self._said: SimpleQueue[tuple[Worker, bytes]] = SimpleQueue()

    def can_run_more(self) -> bool:
        """Whether a worker is free, or may still be started."""
        return sum(worker.order is not None for worker in self._workers.values()) < self._slots

    def start(self, order: Order, slot: int) -> None:
        """Give the order to the slot's worker, which is started if there is none."""
        if slot not in self._workers:
            self._workers[slot] = Worker(self._said)
        self._workers[slot].begin(order)

    def wait(self) -> list[Outcome]:
        """Sleep until a worker says something, dies, or has been silent too long."""
        while any(worker.order for worker in self._workers.values()):
            with suppress(Empty):
                outcome = self._heard(*self._said.get(timeout=_TICK))
                if outcome is not None:
                    return [outcome]
            if given_up := [self._give_up(worker) for worker in list(self._workers.values()) if worker.silent()]:
                return given_up
        return []

    def abort(self) -> None:
        """Kill every worker and what it started."""
        for worker in self._workers.values():
            worker.kill()
        self._workers.clear()

    def _heard(self, worker: Worker, line: bytes) -> Outcome | None:
        if worker not in self._workers.values():
            return None
        if not line:
            return self._died(worker)
        worker.heard = time.monotonic()
        outcome = read_outcome(line)
        if not isinstance(outcome, Advanced):
            worker.order = None
        return outcome

    def _died(self, worker: Worker) -> Outcome | None:
        self._forget(worker)
        return Lost(worker.order.task, worker.end) if worker.order else None

    def _give_up(self, worker: Worker) -> Outcome:
        assert worker.order is not None
        self._forget(worker)
        return Lost(worker.order.task, f"it gave no sign of life for {worker.order.patience:.0f} s")

    def _forget(self, worker: Worker) -> None:
        worker.kill()
        self._workers = {slot: other for slot, other in self._workers.items() if other is not worker}


def _environment() -> dict[str, str]:
    """The master's, with its import path: the worker runs the same scenec, and looks for nothing anywhere else."""
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path)
    return {**os.environ, **dict.fromkeys(_ONE_THREAD, "1"), "PYTHONPATH": path}
