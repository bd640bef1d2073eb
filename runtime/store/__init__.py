"""The store: results of tasks by key, their files by content. See `store.Store`."""

from __future__ import annotations

from .errors import StoreDamagedError, StoreError, refused
from .record import Blob, Record
from .store import Store

__all__ = ["Blob", "Record", "Store", "StoreDamagedError", "StoreError", "refused"]
