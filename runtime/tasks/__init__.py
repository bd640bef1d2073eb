"""The operations of a plan, each a module that is imported when the first task needs it."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from .contract import Operation

MODULES: dict[str, str] = {
    op: f"scenec.runtime.tasks.{op}"
    for op in (
        "speech",
        "music",
        "bed",
        "effect",
        "file",
        "clip",
        "shot",
        "blend",
        "still",
        "poster",
        "subtitles",
        "mix",
        "text",
        "join",
    )
}
"""Module of each op of `compiler.plan.OPS`."""


def load(module: str) -> Operation:
    """The operation in a module. Raises ImportError if something it needs is not installed."""
    return cast("Operation", import_module(module))
