"""What every drafter is: prose in, a script out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from .reading import Dream


@dataclass(frozen=True, slots=True)
class Dreamer:
    """Who says `I`: `name`, or what their language calls one who dreams.

    `look` is a description as in `Cast:`; `face` a picture inside the project, or ''.
    """

    name: str = ""
    look: str = ""
    face: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """What engines with a model need: `model` is a folder or an id, `revision` a commit of it.

    `server` is the address of a server's `/v1`, '' for OpenAI's own; `grammar` tells which kind of server takes one.
    """

    model: str = ""
    revision: str | None = None
    server: str = ""
    grammar: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a drafter; `seed` is for chance."""

    dream: Dream
    dreamer: Dreamer = Dreamer("DREAMER")
    title: str = ""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A script, and what of it nobody told."""

    text: str
    inventions: tuple[str, ...] = ()


Listener = Callable[[str], None]
"""Hears a text as it is being written, piece by piece."""


class Engine(Protocol):
    """Writes scripts. Raises `CannotDraftError` where it cannot."""

    @property
    def name(self) -> str:
        """What it is called on the command line."""
        ...

    def write(self, request: Request, listener: Listener) -> Written:
        """The script of a dream."""
        ...


class CannotDraftError(Exception):
    """Why there is no script, in words for who asked; `hint` says what to do."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint
