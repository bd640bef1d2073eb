"""The whole of the compiler: a text and its surroundings in, a film and its diagnostics out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .codes import CODES, diagnostic
from .context import Context
from .diagnostics import Diagnostic, Severity
from .film.film import Film
from .limits import beyond
from .lower import lower
from .parse import parse, screenplay
from .passes import PIPELINE
from .revision import Memo, Revision
from .screenplay import Text
from .source import Source
from .verify import verify


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a compilation.

    `film` is None only where there was no text to read, or more of something than can be filmed; where another
    diagnostic is an error it lacks what was wrong.
    `sources` are the texts that diagnostics point into, by name.
    """

    film: Film | None
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]


def compile_source(
    source: Source, context: Context, *, until: str | None = None, verified: bool = False, memo: Memo | None = None
) -> Compiled:
    """Compile a script, through all passes or until after the pass of that name.

    Every finding of the file comes at once, in the order of the text: what was wrong is left out, and the rest is
    compiled on. `verified` holds the IR against its invariants after each pass. With a `memo`, one for each script,
    only what an edit can have changed is worked out again, and what comes of it is the same.
    Raises ValueError for a pass that is not there, and AssertionError, with `verified`, for a pass that broke an
    invariant: our own bugs.
    """
    names = [each.name for each in PIPELINE]
    if until is not None and until not in names:
        raise ValueError(f"there is no pass {until}; passes are {', '.join(names)}")
    tree, found = parse(source)
    play, wrong = screenplay(tree)
    film, more = lower(play, source)
    if too_much := beyond(film, context.given):
        return Compiled(None, tuple(too_much), _sources(source, context))
    found = [*found, *wrong, *more]
    revision = Revision(memo, source, context) if memo is not None and until is None else None
    for index, each in enumerate(PIPELINE):
        film, wrong = revision.run(each, film) if revision is not None else each.run(film, context)
        found.extend(wrong)
        if verified:
            _hold(film, tuple(names[: index + 1]))
        if each.name == until:
            break
    if revision is not None:
        revision.close(film)
    return Compiled(film, _reported(found, play.allows, source.name), _sources(source, context))


def _hold(film: Film, done: tuple[str, ...]) -> None:
    broken = verify(film, done)
    if broken:
        raise AssertionError(f"after {done[-1]}: " + "; ".join(broken))


def _reported(found: list[Diagnostic], allows: tuple[Text, ...], name: str) -> tuple[Diagnostic, ...]:
    """Each finding once, by place, the script's own first; silenced warnings left out, silencers without work named."""
    codes = {allow.text for allow in allows}
    spoken = {each.code for each in found if each.severity is Severity.WARNING}
    kept = [each for each in _certain(found) if each.severity is Severity.ERROR or each.code not in codes]
    kept.extend(_idle(allow) for allow in allows if allow.text not in spoken)
    once: dict[tuple[object, ...], Diagnostic] = {}
    for each in kept:
        once.setdefault(_key(each, name), each)
    return tuple(once[key] for key in sorted(once))


UNUSED = frozenset(("SC0401", "SC0402", "SC0403", "SC0404", "SC0405"))
"""What nothing asks for."""


def _certain(found: list[Diagnostic]) -> list[Diagnostic]:
    """Without what only follows from an error: while a name is misspelt, nobody knows which one nothing asks for."""
    wrong = any(each.severity is Severity.ERROR for each in found)
    return [each for each in found if not (wrong and each.code in UNUSED)]


def _key(each: Diagnostic, name: str) -> tuple[bool, str, int, int, str, str]:
    """Order of report: this script, then other files; by place; equal ones are one."""
    span = each.span
    return span.source not in (name, ""), span.source, span.start, span.end, each.code, each.message


def _idle(allow: Text) -> Diagnostic:
    known = CODES.get(allow.text)
    if known is not None and known.severity is Severity.ERROR:
        why = "it is an error, and errors cannot be allowed"
    else:
        why = "nothing here warns of it"
    hint = "Take it out, so that it cannot hide a later warning."
    return diagnostic("SC0219", f"Allowing {allow.text} does nothing: {why}", allow.span, hint=hint)


def _sources(source: Source, context: Context) -> dict[str, Source]:
    """Every text a span may lie in."""
    used: Iterable[tuple[str, object]] = (*context.sources.library.items(), *context.sources.uses.items())
    texts = {name: Source(name, text) for name, text in used if isinstance(text, str)}
    return {**texts, source.name: source}
