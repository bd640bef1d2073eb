"""Looking after the store: counting, checking, and making room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..disk import Disk
from .index import Index
from .objects import Objects
from .record import Blob, Record
from .records import Records


@dataclass(frozen=True, slots=True)
class Stats:
    """How much there is: results by op, files, bytes of the files, files that were found damaged."""

    results: dict[str, int]
    files: int
    size: int
    lost: int


@dataclass(frozen=True, slots=True)
class Report:
    """What checking found: damaged files and records by name, results (keys) whose files are gone or damaged."""

    files: int
    damaged: tuple[str, ...]
    broken: tuple[str, ...]
    index_damaged: bool
    repaired: bool

    @property
    def fine(self) -> bool:
        """Whether nothing is damaged. A result whose files are gone is only made again."""
        return not self.damaged and not self.index_damaged


@dataclass(frozen=True, slots=True)
class Freed:
    """What making room took away. `busy`: another process works in the store, so nothing was."""

    results: int = 0
    files: int = 0
    size: int = 0
    busy: bool = False


def count(objects: Objects, records: Records, disk: Disk) -> Stats:
    """How much there is."""
    results: dict[str, int] = {}
    for record in records.all():
        results[record.op] = results.get(record.op, 0) + 1
    files = objects.all()
    size = sum(disk.size(path) for path in files.values())
    return Stats(dict(sorted(results.items())), len(files), size, len(disk.files(objects.lost)))


def verify(objects: Objects, records: Records, index: Index, disk: Disk, repair: bool) -> Report:
    """Read every file and record and compare it with its name. Changes something only with `repair`."""
    files = objects.all()
    damaged = [digest for digest, path in files.items() if disk.digest(path)[0] != digest]
    unread = [key for key in records.names() if records.read(key) is None]
    sound = files.keys() - set(damaged)
    broken = [record.key for record in records.all() if not _whole(record, sound)]
    index_damaged = index.mend()
    if repair:
        for digest in damaged:
            objects.lose(files[digest])
        for key in (*unread, *broken):
            records.remove(key)
        index.forget((*unread, *broken))
    return Report(len(files), (*damaged, *unread), tuple(broken), index_damaged, repair)


def _whole(record: Record, sound: set[str]) -> bool:
    return all(blob.digest in sound for blob in record.outputs.values())


@dataclass
class _Room:
    """What is left, while results are taken away."""

    needed: dict[str, int] = field(default_factory=dict)
    """How many results need each file."""
    size: int = 0

    def add(self, blobs: Iterable[Blob]) -> None:
        for blob in blobs:
            if blob.digest not in self.needed:
                self.size += blob.size
            self.needed[blob.digest] = self.needed.get(blob.digest, 0) + 1

    def take(self, blobs: Iterable[Blob]) -> None:
        for blob in blobs:
            self.needed[blob.digest] -= 1
            if not self.needed[blob.digest]:
                del self.needed[blob.digest]
                self.size -= blob.size


def collect(
    objects: Objects, records: Records, index: Index, disk: Disk, keep_bytes: int | None, oldest: float | None
) -> Freed:
    """Take away results not used since `oldest` (seconds since 1970), then the oldest until `keep_bytes` are left.

    Records go first, so that a file is never taken from a result that is still known; then files that nobody needs.
    """
    room, gone = _choose(index.used(), list(records.all()), keep_bytes, oldest)
    unread = [key for key in records.names() if records.read(key) is None]
    for key in (*gone, *unread):
        records.remove(key)
    index.forget((*gone, *unread))
    rest = {digest: path for digest, path in objects.all().items() if digest not in room.needed}
    size = sum(disk.size(path) for path in rest.values())
    for path in rest.values():
        disk.remove(path)
    disk.clear(objects.lost)
    return Freed(len(gone) + len(unread), len(rest), size)


def _choose(
    used: dict[str, float], records: list[Record], keep_bytes: int | None, oldest: float | None
) -> tuple[_Room, list[str]]:
    room, gone = _Room(), []
    for record in records:
        room.add(record.outputs.values())
    for record in sorted(records, key=lambda record: (used.get(record.key, 0.0), record.key)):
        old = oldest is not None and used.get(record.key, 0.0) < oldest
        if not old and (keep_bytes is None or room.size <= keep_bytes):
            break
        gone.append(record.key)
        room.take(record.outputs.values())
    return room, gone
