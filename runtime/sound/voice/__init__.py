"""Voices: a line goes from `source` (espeak-ng) through `treatment` into a room (`take`); `timing` says when."""
