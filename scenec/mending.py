"""Fixes for a script: what `check --fix` does, as a function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .compiler.compile import Compiled, compile_source
from .compiler.context import Context
from .compiler.diagnostics import Diagnostic, Severity
from .compiler.edits import applied, chosen
from .compiler.source import Source
from .project import Shelf, read_script, replace_script, root_of

ROUNDS = 8
"""A fix can bring another finding to light, whose fix is made in the next round."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What is still found after the fixes named in `titles` were made."""

    found: Compiled
    titles: tuple[str, ...]


def mend(script: Path, *, given: Mapping[str, str], draft: bool = False, unsafe: bool = False) -> Mended:
    """Make the fixes of a script, read it again, and write it if anything changed.

    Fixes that overlap wait for the next round. A round that would leave more errors than it found is not made.
    Raises OSError if the script cannot be read or written; it is written whole or not at all.
    """
    source = read_script(script)
    if isinstance(source, Diagnostic):
        return Mended(Compiled(None, (source,), {}), ())
    context = Context(sources=Shelf(root_of(script)).sources(source, given.values()), given=given, draft=draft)
    mended, titles = source, list[str]()
    found = compile_source(source, context)
    for _ in range(ROUNDS):
        fixes = chosen(found.diagnostics, mended, unsafe=unsafe)
        better = Source(source.name, applied(mended.text, (edit for fix in fixes for edit in fix.edits)))
        again = compile_source(better, context)
        if better.text == mended.text or _errors(again) > _errors(found):
            break
        mended, found = better, again
        titles += [fix.title for fix in fixes]
    if titles:
        replace_script(script, mended.text)
    return Mended(found, tuple(titles))


def _errors(found: Compiled) -> int:
    return sum(each.severity is Severity.ERROR for each in found.diagnostics)
