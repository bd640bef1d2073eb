"""How long words take to say: counted in syllables, by language. What is known of a language is data in `tongues`."""

from .tempo import pause, syllables, word_times
from .tongues import primary

__all__ = ["pause", "primary", "syllables", "word_times"]
