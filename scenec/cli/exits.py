"""Exit codes. Documented in docs/exit-codes.md; scripts depend on them."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What the command leaves with."""

    FINE = 0
    SCRIPT = 1
    """At least one error in the script; with --strict also a warning."""
    USAGE = 2
    RENDER = 3
    STORE = 4
    """The store of finished work is damaged."""
    BACKEND = 5
    """A backend or weights are missing."""
    FELL_BACK = 6
    FILES = 74
    """A file or folder cannot be read or written."""
    INTERRUPTED = 130
    TERMINATED = 143
