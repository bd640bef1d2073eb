"""What can go wrong with the store, in words for the user."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StoreError(Exception):
    """The store cannot be used: the disk is full, the folder cannot be written. `errno` says which."""

    def __init__(self, message: str, number: int = errno.EIO) -> None:
        super().__init__(message)
        self.errno = number


class StoreDamagedError(StoreError):
    """Something in the store is not what it was when it was put there, and could not be mended."""


_WORDS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "there is no right to write there",
    errno.EPERM: "there is no right to write there",
    errno.EROFS: "it lies on a disk that can only be read",
}


@contextmanager
def explained(root: Path) -> Iterator[None]:
    """Turn an error of the disk or of the index into a StoreError that names the store and the reason."""
    try:
        yield
    except OSError as error:
        raise refused(root, error.errno or errno.EIO) from error
    except sqlite3.OperationalError as error:
        raise refused(root, _number(error)) from error


def refused(root: Path, number: int) -> StoreError:
    """The error of a store whose disk answers with that errno, in words."""
    why = _WORDS.get(number, os.strerror(number))
    return StoreError(f"the store {root} cannot be used: {why}", number)


def _number(error: sqlite3.OperationalError) -> int:
    codes = {
        sqlite3.SQLITE_FULL: errno.ENOSPC,
        sqlite3.SQLITE_READONLY: errno.EROFS,
        sqlite3.SQLITE_CANTOPEN: errno.EACCES,
        sqlite3.SQLITE_BUSY: errno.EBUSY,
        sqlite3.SQLITE_LOCKED: errno.EBUSY,
    }
    return codes.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, errno.EIO)
