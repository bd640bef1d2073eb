"""Drafting, from prose to a script that compiles: read, write, compile, account for every sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from ..api import compile_text
from ..compiler.compile import Compiled
from ..compiler.library import Library
from .account import Account, account
from .engine import CannotDraftError, Dreamer, Engine, Listener, Options, Request
from .local import Local
from .openai import OpenAI
from .openai.talk import Server
from .reading import read
from .rules import Rules
from .tongue import guessed, tongue

LONGEST = 20_000
"""Characters of prose. A dream of four hundred words has two thousand."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A script made from prose. `account` tells which sentence became which shot; `inventions` what nobody told."""

    text: str
    account: Account
    inventions: tuple[str, ...]
    compiled: Compiled


def draft(
    prose: str,
    *,
    engine: str = "rules",
    options: Options | None = None,
    language: str = "",
    dreamer: Dreamer | None = None,
    title: str = "",
    seed: int = 0,
    listener: Listener = lambda piece: None,
) -> Draft:
    """Write the script of a dream.

    `engine` is one of `engines()`, and `options` are what it needs; `language` is guessed where it is not given.
    Raises CannotDraftError where the prose tells nothing, or the engine cannot write.
    """
    if not any(char.isalpha() for char in prose):
        raise CannotDraftError("there are no words in this dream", "tell it in a few sentences")
    if len(prose) > LONGEST:
        raise CannotDraftError(f"the dream has more than {LONGEST} characters", "tell it in parts, with --continue")
    library = standard()
    dream = read(prose, language or guessed(prose), library)
    who = dreamer or Dreamer()
    who = who if who.name else replace(who, name=str(tongue(dream.language).table("third")["cast"]))
    request = Request(dream, who, title, seed)
    written = _engine(engine, library, options or Options()).write(request, listener)
    compiled = compile_text(written.text, name="draft.scene")
    return Draft(written.text, account(dream, who.name, compiled, library), written.inventions, compiled)


def engines() -> Mapping[str, Callable[[Library, Options], Engine]]:
    """The drafters there are, by name: what makes each, for the library in force."""
    return {"rules": lambda library, options: Rules(library), "local": _local, "openai": _openai}


@cache
def standard() -> Library:
    """The standard library, as every film has it."""
    film = compile_text("", until="uses").film
    assert film is not None
    return Library.of(film)


def _engine(name: str, library: Library, options: Options) -> Engine:
    if name not in engines():
        raise CannotDraftError(f"there is no engine {name!r}", f"choose one of {', '.join(engines())}")
    return engines()[name](library, options)


def _openai(library: Library, options: Options) -> Engine:
    if not options.model:
        raise CannotDraftError("the engine openai needs a model", "name one the server has with --model")
    return OpenAI(library, Server(options.server, options.model), options.grammar)


def _local(library: Library, options: Options) -> Engine:
    if not options.model:
        raise CannotDraftError("the engine local needs a model", "name a folder or an id with --model")
    return Local(library, options.model, options.revision)
