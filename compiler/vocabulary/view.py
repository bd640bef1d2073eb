"""A typed view of a library's entry, made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from ..library import Library

Kind = TypeVar("Kind")


def remembered(view: Callable[[Library, str], Kind]) -> Callable[[Library, str], Kind]:
    """A view by name whose answers the library keeps: they are asked for at every shot and word."""

    @wraps(view)
    def asked(library: Library, name: str) -> Kind:
        key = view.__name__, name
        if key not in library.views:
            library.views[key] = view(library, name)
        return cast(Kind, library.views[key])

    return asked
