"""Many processes in one store, and processes that are killed in the middle of a put."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from scenec.runtime.store import Store
from tests.runtime.store.shelf import contents, leftovers

ROOT = Path(__file__).parents[3]
PUTS = """
import sys
from pathlib import Path
from scenec.runtime.store import Store
from tests.runtime.store.shelf import contents, put

with Store(Path(sys.argv[1])) as store:
    for number in range(int(sys.argv[2])):
        name = str(number % 60)
        put(store, name, name.encode() * 1000, b"shared")
        assert contents(store, name) == [name.encode() * 1000, b"shared"]
        store.used([])
        if not number:
            print("begun", flush=True)
"""


def started(root: Path, puts: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", PUTS, str(root), str(puts)], cwd=ROOT, stdout=subprocess.PIPE)


def test_four_processes_put_fifty_results_each(tmp_path: Path) -> None:
    processes = [started(tmp_path, 50) for _ in range(4)]
    assert [process.wait() for process in processes] == [0, 0, 0, 0]
    with Store(tmp_path) as store:
        assert store.stats().results == {"fake": 50}
        assert store.verify().fine
    assert leftovers(tmp_path) == []


def test_a_process_that_is_killed_leaves_only_whole_results(tmp_path: Path) -> None:
    dice = random.Random(3)
    for _ in range(12):
        with started(tmp_path, 10_000) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(dice.uniform(0.0, 0.05))
            process.kill()
    with Store(tmp_path) as store:
        assert store.verify().fine
        assert store.stats().results["fake"] > 0
        for name in map(str, range(60)):
            assert contents(store, name) in (None, [name.encode() * 1000, b"shared"])
        store.gc()
    assert leftovers(tmp_path) == []
