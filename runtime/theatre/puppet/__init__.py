"""Articulated cut-outs: one skeleton, one face, one head of hair, seen from any side, and what they play."""

from __future__ import annotations

from .performer import Performer, Silhouette

__all__ = ["Performer", "Silhouette"]
