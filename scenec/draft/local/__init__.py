"""The drafter with a language model on this machine: what it writes parses and resolves, whatever the model is."""

from .engine import Local

__all__ = ["Local"]
