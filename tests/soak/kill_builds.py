"""Kill builds of a script at random moments, then let one finish: it must give the same film and leave nothing.

    python -m tests.soak.kill_builds examples/lamp-keeper/film.scene [kills] [build options]

The suite has a smaller run of this (tests/cli/test_build.py).
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCENEC = str(Path(sys.executable).parent / "scenec")


def build(script: Path, folder: Path, options: list[str]) -> subprocess.Popen[bytes]:
    """Begin a build into `folder`, with a store there."""
    environment = {**os.environ, "SCENEC_CACHE": str(folder / "store")}
    command = [SCENEC, "build", str(script), "--quiet", "--out", str(folder / "film.mp4"), *options]
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)


def finished(script: Path, folder: Path, options: list[str]) -> str:
    """Build to the end; the film's sha256. Raises SystemExit if it fails."""
    if build(script, folder, options).wait():
        raise SystemExit("the build failed")
    return hashlib.sha256((folder / "film.mp4").read_bytes()).hexdigest()


def main(script: Path, kills: int, options: list[str]) -> None:
    """Print what was found."""
    with tempfile.TemporaryDirectory() as clean, tempfile.TemporaryDirectory() as killed:
        began = time.monotonic()
        wanted = finished(script, Path(clean), options)
        length, chance = time.monotonic() - began, random.Random(kills)
        for number in range(kills):
            child = build(script, Path(killed), options)
            moment = chance.uniform(0.2, 0.6 * length)
            time.sleep(moment)
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
            print(f"kill {number + 1:2} after {moment:5.1f} s")
        same = finished(script, Path(killed), options) == wanted
        store = {"SCENEC_CACHE": str(Path(killed) / "store")}
        subprocess.run([SCENEC, "cache", "gc"], env={**os.environ, **store}, check=True)
        left = [path for path in Path(killed).rglob("work/*") if path.is_dir()]
        print(f"the same film: {same}; working folders left: {len(left)}")
        raise SystemExit(not same or bool(left))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10, sys.argv[3:])
