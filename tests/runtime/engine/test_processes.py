"""The engine with worker processes: they die, hang, and are left alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from scenec.runtime.engine import run
from scenec.runtime.events import Event, Failed
from scenec.runtime.executors.executor import Lost, Order, Outcome
from scenec.runtime.executors.processes import Processes
from scenec.runtime.store import Store
from tests.runtime.plans import MODULES, plan, task

ROOT = Path(__file__).parents[3]


def test_two_workers_make_what_one_makes(tmp_path: Path) -> None:
    tasks = [task("a"), task("b"), task("c", "a", "b"), *(task(f"e{n}", "c") for n in range(6))]
    results = []
    for jobs in (1, 2):
        with Store(tmp_path / str(jobs)) as store:
            results.append(run(plan(*tasks), store, jobs=jobs, modules=MODULES))
    assert results[0].outputs == results[1].outputs
    assert sorted(results[0].ran) == sorted(results[1].ran) == sorted(item.id for item in tasks)


def test_a_worker_that_dies_is_replaced_and_its_task_tried_again(tmp_path: Path) -> None:
    events: list[Event] = []
    dying = task("a", do="die once", mark=str(tmp_path / "mark"))
    with Store(tmp_path / "store") as store:
        result = run(plan(dying, task("b", "a")), store, jobs=1, modules=MODULES, listener=events.append)
    assert result.ran == ("a", "b")
    assert [event.why for event in events if isinstance(event, Failed)] == ["its process ended with 3"]


def test_a_task_that_kills_every_worker_fails(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        result = run(plan(task("a", do="die"), task("b")), store, jobs=1, modules=MODULES)
    assert [failure.why for failure in result.failed] == ["its process ended with 3"]
    assert result.ran == ("b",)


def test_a_build_that_finds_everything_starts_no_process(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        run(plan(task("a")), store, jobs=1, modules=MODULES)
        assert run(plan(task("a")), store, modules=MODULES, executor=Nobody()).cached == ("a",)


class Nobody:
    """An executor that must not be asked."""

    def can_run_more(self) -> bool:
        return True

    def start(self, order: Order, slot: int) -> None:
        raise AssertionError(order.task)

    def wait(self) -> list[Outcome]:
        return []

    def abort(self) -> None:
        return None


def test_a_worker_that_gives_no_sign_of_life_is_given_up(tmp_path: Path) -> None:
    workers = Processes(1)
    workers.start(Order("a", MODULES["fake"], {"text": "", "do": "sleep", "seconds": 60}, {}, {}, tmp_path, 0.05), 0)
    (outcome,) = workers.wait()
    workers.abort()
    assert outcome == Lost("a", "it gave no sign of life for 0 s")


BUILD = """
import sys
from pathlib import Path
from scenec.runtime.engine import run
from scenec.runtime.store import Store
from tests.runtime.plans import MODULES, plan, task

with Store(Path(sys.argv[1])) as store:
    sleepers = [task(n, do="mark and sleep", mark=f"{sys.argv[1]}.{n}", seconds=60) for n in "ab"]
    run(plan(*sleepers), store, jobs=2, modules=MODULES)
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_no_worker_outlives_its_master(tmp_path: Path, end: signal.Signals) -> None:
    marks = [Path(f"{tmp_path}/store.{name}") for name in "ab"]
    arguments = [sys.executable, "-c", BUILD, str(tmp_path / "store")]
    with subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.DEVNULL) as master:
        until(lambda: all(mark.exists() and mark.read_text() for mark in marks))
        workers = [int(mark.read_text()) for mark in marks]
        master.send_signal(end)
        assert master.wait(60) != 0
    until(lambda: not any(alive(worker) for worker in workers))
    left = [path for path in (tmp_path / "store" / "1" / "work").iterdir() if path.is_dir()]
    assert bool(left) == (end == signal.SIGKILL)


def until(holds: object, seconds: float = 60) -> None:
    """Wait for something that comes soon."""
    assert callable(holds)
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


def alive(process: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(process, 0)
        return "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2]
    return False
