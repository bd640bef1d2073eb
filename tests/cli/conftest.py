"""The front door: the installed command, run as a process in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

FILMS = Path(__file__).parents[1] / "films"
EXAMPLES = Path(__file__).parents[2] / "examples"
SCENEC = str(Path(sys.executable).parent / "scenec")


@dataclass(frozen=True)
class Desk:
    """A folder with a script in it, and a store of its own."""

    folder: Path
    script: Path
    store: Path

    def run(self, *arguments: str | Path, check: int | None = 0) -> subprocess.CompletedProcess[str]:
        """Run `scenec` here and hold its exit code against `check`."""
        environment = {**os.environ, "SCENEC_CACHE": str(self.store), "NO_COLOR": "1"}
        command = [SCENEC, *map(str, arguments)]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        if check is not None:
            assert done.returncode == check, done.stderr
        return done

    def edit(self, old: str, new: str) -> None:
        """Replace words of the script that stand in it exactly once."""
        text = self.script.read_text()
        assert text.count(old) == 1
        self.script.write_text(text.replace(old, new))


def lay(folder: Path, film: str) -> Desk:
    """A desk with a copy of a test film on it."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "film.scene"
    shutil.copy(FILMS / f"{film}.scene", script)
    return Desk(folder, script, folder / "store")


@pytest.fixture
def desk(tmp_path: Path) -> Callable[[str], Desk]:
    """Lays a fresh desk with the test film of that name."""
    return lambda film: lay(tmp_path / "desk", film)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk on which the film of two scenes is built. Read only: it is shared."""
    desk = lay(tmp_path_factory.mktemp("built"), "two-scenes")
    desk.run("build", "film.scene")
    return desk
