"""How long words take to say: counted in syllables, by language. What is known of a language is data in `tongues`."""

from .tempo import pause, syllables, word_times

__all__ = ["pause", "syllables", "word_times"]
