"""Pass `check`: continuity. Changes nothing; its rules are in `compiler.lint`. Warnings all."""

from __future__ import annotations

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..lint import RULES, Reading
from .pass_ import Pass


def check(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Say what an audience would stumble over."""
    reading = Reading.of(film, context)
    return film, [found for rule in RULES for found in rule(reading)]


PASS = Pass("check", check, after=("frame", "time", "act"))
"""Needs shots with their cameras and stages, and everything in time."""
