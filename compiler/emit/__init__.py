"""From film to plan: what is to be made, as inert orders."""

from __future__ import annotations

from .film import emit, frame_size, speak
from .select import SelectionError
from .still import still

__all__ = ["SelectionError", "emit", "frame_size", "speak", "still"]
