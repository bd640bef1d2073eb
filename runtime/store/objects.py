"""Files named by the sha256 of what is in them: what a name promises can always be checked."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from ..disk import Disk
from .record import Blob


class State(StrEnum):
    """What became of a file that should be in the store."""

    SOUND = "sound"
    MISSING = "missing"
    DAMAGED = "damaged"


class Objects:
    """The files under `folder`. Damaged ones are moved to `lost`, where nobody finds them by mistake."""

    def __init__(self, folder: Path, lost: Path, disk: Disk) -> None:
        self.folder = folder
        self.lost = lost
        self._disk = disk

    def path(self, digest: str) -> Path:
        """Where the file of a digest lies, if it is there."""
        return self.folder / digest[:2] / digest[2:]

    def take(self, file: Path) -> Blob:
        """Move a finished file of the same disk into the store."""
        self._disk.freeze(file)
        digest, size = self._disk.digest(file)
        target = self.path(digest)
        self._disk.make(target.parent)
        self._disk.rename(file, target)
        return Blob(digest, size)

    def state(self, blob: Blob) -> State:
        """Read the whole file and say whether it is what it was. A damaged one is moved out of the way."""
        try:
            found = self._disk.digest(self.path(blob.digest))
        except FileNotFoundError:
            return State.MISSING
        if found == (blob.digest, blob.size):
            return State.SOUND
        self.lose(self.path(blob.digest))
        return State.DAMAGED

    def lose(self, path: Path) -> None:
        """Move a damaged file out of the way. Another process may have done so already."""
        self._disk.make(self.lost)
        with suppress(FileNotFoundError):
            self._disk.rename(path, self.lost / f"{path.parent.name}{path.name}")

    def all(self) -> dict[str, Path]:
        """Every file, by the digest that its name promises."""
        files = (file for shelf in self._disk.files(self.folder) for file in self._disk.files(shelf))
        return {file.parent.name + file.name: file for file in files}
