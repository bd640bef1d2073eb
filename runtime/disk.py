"""All disk access of the store, as one object, so that a test can put one that fails in its place.

Every method raises OSError. What must survive a power cut is written in one order: write, fsync, rename, fsync of the
folder.
"""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_CHUNK = 1 << 20


class Disk:
    """The real disk."""

    def make(self, folder: Path) -> None:
        """Make a folder and those above it; one that is there is fine."""
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, path: Path) -> bytes:
        """The bytes of a file."""
        return path.read_bytes()

    def write(self, path: Path, data: bytes) -> None:
        """Make a new file and see it onto the disk. Raises FileExistsError if there is one."""
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def digest(self, path: Path) -> tuple[str, int]:
        """(sha256 in hex, size in bytes) of a file."""
        state, size = sha256(), 0
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                state.update(chunk)
                size += len(chunk)
        return state.hexdigest(), size

    def copy(self, source: Path, target: Path) -> str:
        """Copy into a file, see it onto the disk and return the sha256 of what was copied."""
        state = sha256()
        with source.open("rb") as old, target.open("wb") as new:
            while chunk := old.read(_CHUNK):
                state.update(chunk)
                new.write(chunk)
            new.flush()
            os.fsync(new.fileno())
        return state.hexdigest()

    def freeze(self, path: Path) -> None:
        """See a finished file onto the disk and take away the right to write it."""
        path.chmod(0o444)
        with path.open("rb") as file:
            os.fsync(file.fileno())

    def rename(self, source: Path, target: Path) -> None:
        """Put a file in another's place in one step, and see both folders onto the disk."""
        source.replace(target)
        self._sync(target.parent)

    def remove(self, path: Path) -> None:
        """Take a file away; one that is not there is fine."""
        path.unlink(missing_ok=True)

    def clear(self, folder: Path) -> None:
        """Take a folder away with all in it; one that is not there is fine."""
        if folder.exists():
            shutil.rmtree(folder)

    def files(self, folder: Path) -> list[Path]:
        """What lies in a folder, in order of name; nothing if there is no such folder."""
        return sorted(folder.iterdir()) if folder.is_dir() else []

    def size(self, path: Path) -> int:
        """Size of a file in bytes."""
        return path.stat().st_size

    def _sync(self, folder: Path) -> None:
        if sys.platform == "win32":
            return  # there a folder cannot be opened, and a rename is journalled
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Lock:
    """A file that one process at a time holds. The system lets go of it when the process dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("a+b")

    def take(self, wait: bool = False) -> bool:
        """Hold it. False if another process does, or if the file was taken away before it was held."""
        try:
            self._hold(wait)
        except OSError:
            return False
        return self._current()

    def let_go(self) -> None:
        """Let go of it; the file stays."""
        self._file.close()

    if sys.platform == "win32":

        def _hold(self, wait: bool) -> None:
            self._file.seek(1 << 40)  # there a lock is the holder's own too, and no byte is in its way
            msvcrt.locking(self._file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

    else:

        def _hold(self, wait: bool) -> None:
            fcntl.flock(self._file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _current(self) -> bool:
        try:
            there = self.path.stat()
        except FileNotFoundError:
            return False
        held = os.fstat(self._file.fileno())
        return (there.st_dev, there.st_ino) == (held.st_dev, held.st_ino)
