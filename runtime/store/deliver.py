"""From the store to the user's folder: a copy, whole or not at all, and never a link into the store."""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex

from ..disk import Disk, Lock
from .record import Blob


def deliver(source: Path, blob: Blob, target: Path, disk: Disk) -> bool:
    """Copy the file of `blob` to `target`. False if what was read is not what it should be; then nothing is changed."""
    if target.is_file() and target.stat().st_size == blob.size and disk.digest(target)[0] == blob.digest:
        return True
    _sweep(target, disk)
    temporary = target.with_name(f".{target.name}.{token_hex(4)}.part")
    lock = Lock(temporary)
    try:
        lock.take()
        if disk.copy(source, temporary) != blob.digest:
            return False
        disk.rename(temporary, target)
        return True
    finally:
        disk.remove(temporary)
        lock.let_go()


def _sweep(target: Path, disk: Disk) -> None:
    """Take away what a killed process left beside the target; one that lives holds its lock."""
    for left in disk.files(target.parent):
        if left.name.startswith(f".{target.name}.") and left.suffix == ".part":
            lock = Lock(left)
            if lock.take():
                disk.remove(left)
            lock.let_go()
