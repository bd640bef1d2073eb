"""The index: when each result was last used, and which results went by the same name. Stdlib sqlite.

It is only a help: whether a result is there is decided by its record. So a damaged index is thrown away and built
again from the records, and a lost row costs nothing but its place in the order.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from ..disk import Lock
from .record import Record

T = TypeVar("T")

_LAYOUT = 1
_KEY = re.compile("[0-9a-f]{64}")
_TABLE = """
CREATE TABLE IF NOT EXISTS results (
    key TEXT PRIMARY KEY, op TEXT NOT NULL, label TEXT NOT NULL, used REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS names ON results (op, label);
"""
_PUT = "INSERT INTO results VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET used = excluded.used"
_OUTSIDE = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CANTOPEN,
}
"""Errors that a new index would meet as well."""


class Index:
    """The index in the file `path`. `records` gives every record, to build it again.

    Raises sqlite3.OperationalError where a new one would fail as well.
    """

    def __init__(self, path: Path, records: Callable[[], Iterable[Record]]) -> None:
        self._path = path
        self._records = records
        self._open: sqlite3.Connection | None = None

    def put(self, records: Iterable[Record], used: float) -> None:
        """These results were made at a moment (seconds since 1970)."""
        rows = [(record.key, record.op, record.label, used) for record in records]
        self._do(lambda db: _write(db, _PUT, rows))

    def touch(self, keys: Iterable[str], used: float) -> None:
        """These results were used at a moment (seconds since 1970)."""
        rows = [(used, key) for key in keys]
        self._do(lambda db: _write(db, "UPDATE results SET used = ? WHERE key = ?", rows))

    def forget(self, keys: Iterable[str]) -> None:
        """These results are gone."""
        rows = [(key,) for key in keys]
        self._do(lambda db: _write(db, "DELETE FROM results WHERE key = ?", rows))

    def near(self, op: str, label: str, limit: int = 16) -> list[str]:
        """Keys of results that went by that name, the last used first."""
        query = "SELECT CAST(key AS TEXT) FROM results WHERE op = ? AND label = ? ORDER BY used DESC, key LIMIT ?"
        found = self._do(lambda db: db.execute(query, (op, label, limit)).fetchall())
        return [key for (key,) in found if _KEY.fullmatch(key)]

    def used(self) -> dict[str, float]:
        """When each result was last used."""
        query = "SELECT CAST(key AS TEXT), CAST(used AS REAL) FROM results"
        return self._do(lambda db: dict(db.execute(query).fetchall()))

    def mend(self) -> bool:
        """Build it again if it is not in order. True if it was not."""
        found = self._do(lambda db: db.execute("PRAGMA integrity_check").fetchone())
        if found == ("ok",):
            return False
        self._rebuild()
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return work(self._connection())
        except UnicodeDecodeError:
            pass  # a damaged name, or sqlite's message about one
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _OUTSIDE:
                raise
        self._rebuild()
        return work(self._connection())

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            # Python opens no transaction by itself (isolation_level None): BEGIN IMMEDIATE is ours.
            self._open = sqlite3.connect(self._path, timeout=30, isolation_level=None, check_same_thread=False)
            self._open.execute("PRAGMA journal_mode = WAL")
            self._open.execute("PRAGMA synchronous = NORMAL")
            self._prepare(self._open)
        return self._open

    def _prepare(self, db: sqlite3.Connection) -> None:
        (layout,) = db.execute("PRAGMA user_version").fetchone()
        if layout == _LAYOUT:
            return
        rows = [(record.key, record.op, record.label, 0.0) for record in self._records()]
        db.execute("BEGIN IMMEDIATE")
        with db:
            for statement in _TABLE.split(";"):
                db.execute(statement)
            db.executemany(_PUT, rows)
            db.execute(f"PRAGMA user_version = {_LAYOUT}")

    def _rebuild(self) -> None:
        self.close()
        lock = Lock(self._path.with_suffix(".lock"))
        lock.take(wait=True)
        try:
            for ending in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            self._connection()
        finally:
            lock.let_go()


def _write(db: sqlite3.Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    db.execute("BEGIN IMMEDIATE")
    with db:
        db.executemany(statement, rows)
