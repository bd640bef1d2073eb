"""Heads: drawn once for the front, slid over a cylinder for every other view. Units: heads, chin at (0, 0)."""
