"""What a server wrote, taken out of its wrapping and held to what a draft may be. It is never run, only read."""

from __future__ import annotations

import re

from ...compiler.diagnostics import Diagnostic, Severity
from ...compiler.mentions import quoted_files, used_files
from ...compiler.parse import parse, screenplay
from ...compiler.source import Source

_FENCE = re.compile(r"```[\w-]*\n(.*?)(?:```|\Z)", re.S)
_SECTIONS = frozenset(("cast", "places", "props"))
"""What a draft may declare: everything else of the library stays as it is."""


def script(answer: str) -> str:
    """The script in an answer: what stands in a fence, or all of it; control characters and white ends left out."""
    fenced = _FENCE.search(answer)
    text = (fenced[1] if fenced else answer).replace("\r\n", "\n")
    text = re.sub(r"[^\S\n]+\n", "\n", "".join(char for char in text if char == "\n" or char.isprintable()))
    return f"{text.strip()}\n"


def refused(text: str) -> str:
    """Why a text may not be a draft, or ''. A draft names no files and declares people, places and things alone."""
    source = Source("draft.scene", text)
    if files := (*used_files(source), *quoted_files(source)):
        return f"it names a file, {files[0]!r}"
    header = screenplay(parse(source)[0])[0].header
    if other := next((e.section for e in header.entries if e.section.casefold() not in _SECTIONS), ""):
        return f"it declares {other}, which a draft may not"
    return ""


def complaints(diagnostics: tuple[Diagnostic, ...], text: str) -> str:
    """The errors of a script as a model can read them: line, message and what to do, at most twenty."""
    source = Source("draft.scene", text)
    wrong = [each for each in diagnostics if each.severity is Severity.ERROR][:20]
    rows = (f"line {source.position(d.span.start)[0]}: {d.message}" + (f" ({d.hint})" if d.hint else "") for d in wrong)
    return "\n".join(rows)
