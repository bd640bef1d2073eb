"""From film to plan: what is to be made, as inert orders."""

from __future__ import annotations

from .film import emit, frame_size, speak
from .select import SelectionError

__all__ = ["SelectionError", "emit", "frame_size", "speak"]
