"""The drafter without a model: reads the dream, and writes it down as a screenplay by rule."""

from .engine import Rules

__all__ = ["Rules"]
