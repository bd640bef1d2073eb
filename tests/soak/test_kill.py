"""A build that is killed at random moments goes on where it was, and its film is the one it would have been."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from scenec.runtime.store import Store
from tests.runtime.store.shelf import leftovers

ROOT = Path(__file__).parents[2]
KILLS = 10
BUILD = """
import sys
from pathlib import Path
from scenec.runtime.engine import run
from scenec.runtime.store import Store
from tests.runtime.plans import MODULES, plan, task

parts = [task(f"part {n}", do="sleep", seconds=0.02) for n in range(16)]
film = plan(*parts, task("film", *(part.id for part in parts)))
with Store(Path(sys.argv[1])) as store:
    print("begun", flush=True)
    result = run(film, store, jobs=2, modules=MODULES)
    print(len(result.ran), result.outputs["film"]["out"].digest)
"""


def started(store: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", BUILD, str(store)], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finished(store: Path) -> tuple[int, str]:
    """(tasks that ran, digest of the film) of a build that is left alone."""
    with started(store) as process:
        assert process.stdout is not None
        _, told = process.stdout.read().splitlines()
    ran, digest = told.split()
    return int(ran), digest


def test_a_killed_build_goes_on_where_it_was(tmp_path: Path) -> None:
    _, clean = finished(tmp_path / "clean")
    killed, dice = tmp_path / "killed", random.Random(4)
    for _ in range(KILLS):
        with started(killed) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(dice.uniform(0.0, 0.3))
            process.kill()
    ran, digest = finished(killed)
    assert digest == clean
    assert ran < 17
    with Store(killed) as store:
        assert store.verify().fine
        store.gc()
        assert store.stats().results == {"fake": 17}
    assert leftovers(killed) == []
