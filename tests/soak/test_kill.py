"""A build that is killed at random moments goes on where it was, and its film is the one it would have been.

A moment is counted in what the build has done, not in seconds, so that the test says the same on any machine.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from scenec.runtime.store import Store
from tests.runtime.store.shelf import leftovers

ROOT = Path(__file__).parents[2]
KILLS = 8
BUILD = """
import sys
from pathlib import Path
from scenec.runtime.engine import run
from scenec.runtime.events import Finished
from scenec.runtime.store import Store
from tests.runtime.plans import MODULES, plan, task

parts = [task(f"part {n}", do="sleep", seconds=0.02) for n in range(16)]
film = plan(*parts, task("film", *(part.id for part in parts)))
def tell(event):
    if isinstance(event, Finished):
        print(event.task, flush=True)

with Store(Path(sys.argv[1])) as store:
    result = run(film, store, jobs=2, modules=MODULES, listener=tell)
    print(result.outputs["film"]["out"].digest)
"""


def started(store: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", BUILD, str(store)], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finished(store: Path) -> tuple[int, str]:
    """(tasks that ran, digest of the film) of a build that is left alone."""
    with started(store) as process:
        assert process.stdout is not None
        *ran, digest = process.stdout.read().splitlines()
    return len(ran), digest


def killed(store: Path, tasks: int, seconds: float) -> None:
    """Kill a build that long after it has said that `tasks` more were done."""
    with started(store) as process:
        assert process.stdout is not None
        for _ in range(tasks):
            process.stdout.readline()
        time.sleep(seconds)
        process.kill()


def test_a_killed_build_goes_on_where_it_was(tmp_path: Path) -> None:
    _, clean = finished(tmp_path / "clean")
    store, dice = tmp_path / "killed", random.Random(4)
    for _ in range(KILLS):
        killed(store, dice.randint(1, 2), dice.uniform(0.0, 0.02))
    ran, digest = finished(store)
    assert digest == clean
    assert ran <= 17 - KILLS
    with Store(store) as shelf:
        assert shelf.verify().fine
        shelf.gc()
        assert shelf.stats().results == {"fake": 17}
    assert leftovers(store) == []
