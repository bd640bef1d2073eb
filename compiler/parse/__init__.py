"""From bytes to a screenplay: `decode`, `parse` (layer 1, the tree of lines), `screenplay` (its nodes).

What a direction says (layer 2) is read by `payload`, once its name is known.
"""

from __future__ import annotations

from .decoding import decode
from .lines import parse
from .script import screenplay

__all__ = ["decode", "parse", "screenplay"]
