"""Helpers for tests of the store: results made of bytes, and disks that fail."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from scenec.runtime.disk import Disk
from scenec.runtime.store import Blob, Record, Store, StoreError


def key_of(name: str) -> str:
    return sha256(name.encode()).hexdigest()


def put(store: Store, name: str, *contents: bytes, label: str | None = None) -> dict[str, Blob]:
    """Keep a result under the key of `name` whose outputs "0", "1", ... have these contents."""
    folder, outputs = store.folder(), {}
    for number, content in enumerate(contents):
        outputs[str(number)] = folder / f"out{number}"
        outputs[str(number)].write_bytes(content)
    return store.put(key_of(name), outputs, Record(key_of(name), "fake", label or name, {"name": name}, 1.5))


def contents(store: Store, name: str) -> list[bytes] | None:
    """The contents of a result, or None."""
    found = store.find(key_of(name))
    return None if found is None else [store.path(blob).read_bytes() for blob in found.values()]


def leftovers(root: Path) -> list[str]:
    """What lies in the store's working folders."""
    return sorted(path.name for path in (root / "1" / "work").iterdir() if path.name != "gate")


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def may_fail(number: int) -> Iterator[None]:
    """Fine, or an error of the disk or the store with that number; nothing else."""
    try:
        yield
    except (OSError, StoreError) as error:
        if error.errno != number:
            raise


class FailingDisk(Disk):
    """A disk whose n-th operation fails (counted from 1), once or for ever after; `torn` writes half of it first."""

    def __init__(self, at: int, number: int = errno.ENOSPC, *, forever: bool = False, torn: bool = False) -> None:
        self.count = 0
        self.failed = False
        self._at, self._number, self._forever, self._torn = at, number, forever, torn

    def fail_from_now(self, at: int) -> None:
        """Begin to count again: the operation `at` from now fails."""
        self.count, self._at, self.failed = 0, at, False

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        if name not in vars(Disk) or name.startswith("_"):
            return found
        return lambda *args: self._through(name, found, *args)

    def _through(self, name: str, work: Callable[..., Any], *args: Any) -> Any:
        self.count += 1
        if self.count == self._at or (self._forever and self.count > self._at):
            self.failed = True
            if self._torn and name == "write":
                args[0].write_bytes(args[1][: len(args[1]) // 2])
            if self._torn and name == "copy":
                args[1].write_bytes(args[0].read_bytes()[:1])
            raise OSError(self._number, os.strerror(self._number))
        return work(*args)
