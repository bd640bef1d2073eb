"""What the store still knows of a film's making: its plan, its sounds and its stems. Nothing is made for it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .api import measurement, open_store, opened
from .compiler.compile import compile_source
from .compiler.context import Context
from .compiler.diagnostics import Diagnostic, has_errors
from .compiler.emit import emit, speak
from .compiler.film.film import Film
from .compiler.plan import Plan
from .compiler.source import Source
from .runtime.keys import key, parts
from .runtime.stems import STEMS
from .runtime.store import Blob, Store

Made = Mapping[str, Mapping[str, Blob]]
"""The files of every task, by its id and the output's name."""


@dataclass(frozen=True, slots=True)
class Records:
    """A film's making. `sounds` are the files of every task that made a sound, by its id."""

    film: Film
    plan: Plan
    sounds: Mapping[str, Path]
    stems: Mapping[str, Path]


def records(finished: Path, script: Path) -> Records | str:
    """The making of a finished film by its script, or in words why it is not known. Raises OSError and StoreError."""
    if not script.is_file():
        return f"there is no {script.name} beside it"
    with finished.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    with open_store() as store:
        told = [_made(script, draft, store) for draft in (False, True)]
        for found in told:
            if not isinstance(found, str):
                film, plan, made = found
                joined = plan.deliver["film"]
                if made[joined.task][joined.output].digest == digest:
                    return _records(film, plan, made, store)
    known = [found for found in told if isinstance(found, str)]
    return f"{script.name} makes another film than this" if len(known) < len(told) else known[0]


def _made(script: Path, draft: bool, store: Store) -> tuple[Film, Plan, Made] | str:
    """The film as it would be built now, if all of that is in the store."""
    source, context = opened(script, {}, draft)
    spoken = _spoken(source, context, store)
    if isinstance(spoken, str) or isinstance(source, Diagnostic):
        return spoken if isinstance(spoken, str) else f"{script.name} cannot be read"
    context = replace(context, measured={task: measurement(store, made["timing"]) for task, made in spoken.items()})
    found = compile_source(source, context)
    if found.film is None or has_errors(found.diagnostics):
        return f"{script.name} has errors"
    plan = emit(found.film, context, None, found.sources)
    made = _kept(plan, store)
    return f"{script.name} was changed since, or the store forgot it" if made is None else (found.film, plan, made)


def _spoken(source: Source | Diagnostic, context: Context, store: Store) -> Made | str:
    """The lines, as they were spoken."""
    if isinstance(source, Diagnostic):
        return source.message
    guessed = compile_source(source, context)
    if guessed.film is None or has_errors(guessed.diagnostics):
        return f"{source.name} has errors"
    made = _kept(speak(guessed.film), store)
    return "the store has its lines no more" if made is None else made


def _kept(plan: Plan, store: Store) -> Made | None:
    """All that a plan makes, where all of it is in the store."""
    made: dict[str, Mapping[str, Blob]] = {}
    for task in plan.tasks:
        inputs = {role: made[each.task][each.output].digest for role, each in task.inputs.items()}
        found = store.find(key(parts(task, inputs)))
        if found is None:
            return None
        made[task.id] = found
    return made


def _records(film: Film, plan: Plan, made: Made, store: Store) -> Records:
    sounds = {task: store.path(files["audio"]) for task, files in made.items() if "audio" in files}
    stems = {name: store.path(made[plan.deliver[name].task][name]) for name in STEMS}
    return Records(film, plan, sounds, stems)
