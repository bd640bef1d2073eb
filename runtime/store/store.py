"""The store of finished work: a result is found by what it was made from, and trusted because it is read again.

Safe for many processes at once and for one that is killed at any moment: what is being written lies in the process's
own folder until it is whole, and comes into its place by one rename.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from ..disk import Disk
from .care import Freed, Report, Stats, collect, count, verify
from .deliver import deliver
from .errors import StoreDamagedError, StoreError, explained
from .index import Index
from .objects import Objects, State
from .record import Blob, Record
from .records import Records
from .sessions import Session, Sessions

LAYOUT = "1"
"""Name of the folder of this layout: another layout lies beside it and is never misread."""
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# Work that scenec has finished. It can be deleted at any time.\n"


class Store:
    """The store in the folder `root`, which is made. Every method raises StoreError when the disk does not let it."""

    def __init__(self, root: Path, disk: Disk | None = None, clock: Callable[[], float] = time.time) -> None:
        self.root = root
        self._disk = disk or Disk()
        self._clock = clock
        self._session: Session | None = None
        base = root / LAYOUT
        self.objects = Objects(base / "objects", base / "lost", self._disk)
        self.records = Records(base / "records", self._disk)
        self.index = Index(base / "index.sqlite", self.records.all)
        self._sessions = Sessions(base / "work", self._disk)
        with explained(root):
            self._disk.make(base / "work")
            self._tag()

    def find(self, key: str) -> dict[str, Blob] | None:
        """The files of a result, each of them read and found sound; None if the result must be made (again)."""
        record = self.record(key)
        if record is None or any(state is not State.SOUND for state in self.states(record).values()):
            return None
        return dict(record.outputs)

    def record(self, key: str) -> Record | None:
        """What is known of a result, whether or not its files are still there."""
        with explained(self.root):
            return self.records.read(key)

    def states(self, record: Record) -> dict[str, State]:
        """What became of each file of a result. Reads them all; damaged ones are moved out of the way."""
        with explained(self.root):
            return {name: self.objects.state(blob) for name, blob in record.outputs.items()}

    def put(self, key: str, outputs: Mapping[str, Path], record: Record) -> dict[str, Blob]:
        """Keep a result. The files are moved into the store: they must lie in a folder of `folder()`."""
        with explained(self.root):
            blobs = {name: self.objects.take(path) for name, path in outputs.items()}
            whole = replace(record, key=key, outputs=blobs)
            self.records.write(whole, self._begun().fresh())
            self.index.put([whole], self._clock())
        return blobs

    def used(self, keys: Iterable[str]) -> None:
        """These results were used now: they are the last that `gc` takes."""
        with explained(self.root):
            self.index.touch(keys, self._clock())

    def near(self, op: str, label: str) -> list[Record]:
        """Earlier results that went by the same name, the last used first."""
        with explained(self.root):
            records = [record for key in self.index.near(op, label) if (record := self.records.read(key))]
        return [record for record in records if (record.op, record.label) == (op, label)]

    def path(self, blob: Blob) -> Path:
        """Where a file lies. It is to be read only."""
        return self.objects.path(blob.digest)

    def folder(self) -> Path:
        """A new empty folder for work, on the store's disk. It is swept when the store is closed, or later."""
        with explained(self.root):
            path = self._begun().fresh()
            self._disk.make(path)
            return path

    def clear(self, folder: Path) -> None:
        """Take a folder of `folder()` away."""
        with explained(self.root):
            self._disk.clear(folder)

    def copy_out(self, blob: Blob, target: Path) -> None:
        """Give the user a file: whole, or not at all. A file that is that already is left alone.

        Raises OSError if the target cannot be written, StoreDamagedError if the store's file is damaged.
        """
        if deliver(self.path(blob), blob, target, self._disk):
            return
        if self.objects.state(blob) is not State.SOUND:
            raise StoreDamagedError(f"a file in the store {self.root} is damaged: build again to have it made anew")
        raise StoreError(f"{target} was not written as it lies in the store")

    def stats(self) -> Stats:
        """How much there is."""
        with explained(self.root):
            return count(self.objects, self.records, self._disk)

    def verify(self, repair: bool = False) -> Report:
        """Read everything and compare. With `repair`, move damaged files away and forget results that lost theirs."""
        with explained(self.root):
            return verify(self.objects, self.records, self.index, self._disk, repair)

    def gc(self, keep_bytes: int | None = None, keep_days: float | None = None) -> Freed:
        """Take away what the dead have left and nobody refers to, then the results not used for the longest time.

        `keep_bytes`: down to this size; `keep_days`: those not used for longer. While another process works in the
        store, only what the dead have left is taken.
        """
        oldest = None if keep_days is None else self._clock() - keep_days * 86400
        with explained(self.root), self._sessions.alone(self._session) as alone:
            if not alone:
                return Freed(busy=True)
            return collect(self.objects, self.records, self.index, self._disk, keep_bytes, oldest)

    def close(self) -> None:
        """Take this process's working folder away and let go of the index."""
        self.index.close()
        if self._session is not None:
            session, self._session = self._session, None
            with explained(self.root):
                session.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begun(self) -> Session:
        if self._session is None:
            self._session = self._sessions.begin()
        return self._session

    def _tag(self) -> None:
        """Tell backup programs that this is a cache (bford.info/cachedir)."""
        tag = self.root / "CACHEDIR.TAG"
        if not tag.exists():
            tag.write_bytes(_TAG)
