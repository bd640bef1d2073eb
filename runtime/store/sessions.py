"""Who works in the store now: each process has a folder of its own and holds a lock as long as it lives.

The system lets go of a lock however its holder dies, so a folder whose lock is free is a dead process's and is swept.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from ..disk import Disk, Lock


class Session:
    """A live process's folder, on the same disk as the store. Close it to have it swept."""

    def __init__(self, folder: Path, lock: Lock, disk: Disk) -> None:
        self.folder = folder
        self._lock = lock
        self._disk = disk
        self._count = 0

    def fresh(self) -> Path:
        """A path in the folder that nothing has yet."""
        self._count += 1
        return self.folder / f"{self._count:06}"

    def close(self) -> None:
        """Take the folder away and let go of the lock."""
        try:
            self._disk.clear(self.folder)
            self._disk.remove(self._lock.path)
        finally:
            self._lock.let_go()


class Sessions:
    """The folders under `folder`. `gate` is held while a session begins, and by whoever must be alone."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self._folder = folder
        self._disk = disk

    def begin(self) -> Session:
        """Sweep what the dead have left and begin a session."""
        with self._gate():
            self._sweep()
            name = token_hex(8)
            lock = Lock(self._folder / f"{name}.lock")
            lock.take()
            self._disk.make(self._folder / name)
            return Session(self._folder / name, lock, self._disk)

    @contextmanager
    def alone(self, own: Session | None) -> Iterator[bool]:
        """Whether no process but this one works in the store; if so none can begin to until the block is left."""
        with self._gate():
            living = self._sweep() - {own.folder.name if own else ""}
            yield not living

    @contextmanager
    def _gate(self) -> Iterator[None]:
        gate = Lock(self._folder / "gate")
        gate.take(wait=True)
        try:
            yield
        finally:
            gate.let_go()

    def _sweep(self) -> set[str]:
        """Take away the folders of the dead; the names of the living."""
        names = {path.stem for path in self._disk.files(self._folder) if path.name != "gate"}
        return {name for name in sorted(names) if not self._swept(name)}

    def _swept(self, name: str) -> bool:
        lock = Lock(self._folder / f"{name}.lock")
        try:
            if not lock.take():
                return False
            self._disk.clear(self._folder / name)
            self._disk.remove(lock.path)
            return True
        finally:
            lock.let_go()
