"""Records by key, a small file each. They are the truth; the index only helps to find and to sort them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..disk import Disk
from .record import Record


class Records:
    """The records under `folder`."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self.folder = folder
        self._disk = disk

    def path(self, key: str) -> Path:
        """Where the record of a key lies, if there is one."""
        return self.folder / key[:2] / f"{key[2:]}.json"

    def write(self, record: Record, temporary: Path) -> None:
        """Put a record in its place, by way of a file that does not exist yet on the same disk."""
        target = self.path(record.key)
        self._disk.make(target.parent)
        self._disk.write(temporary, record.text())
        self._disk.rename(temporary, target)

    def read(self, key: str) -> Record | None:
        """The record of a key; None if there is none, or none that can be trusted."""
        try:
            record = Record.read(self._disk.read(self.path(key)))
        except (FileNotFoundError, ValueError):
            return None
        return record if record.key == key else None

    def remove(self, key: str) -> None:
        """Forget a result. Its files stay until nobody needs them."""
        self._disk.remove(self.path(key))

    def names(self) -> list[str]:
        """The key of every record, of damaged ones too."""
        shelves = self._disk.files(self.folder)
        return [shelf.name + file.stem for shelf in shelves for file in self._disk.files(shelf)]

    def all(self) -> Iterator[Record]:
        """Every record that can be trusted."""
        for key in self.names():
            with suppress(IsADirectoryError):
                if record := self.read(key):
                    yield record
