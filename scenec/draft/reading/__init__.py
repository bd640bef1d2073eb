"""Prose, read: sentences, who and what is in them, where and when we are."""

from .dream import Dream, Line, Person, Sentence, Spot, Where
from .reader import read

__all__ = ["Dream", "Line", "Person", "Sentence", "Spot", "Where", "read"]
