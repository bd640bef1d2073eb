"""Words on screen: main title, cards, end credits, each a lightbox of cut sheets with letters of paper."""

from __future__ import annotations

from .poster import entitled
from .show import Show

__all__ = ["Show", "entitled"]
