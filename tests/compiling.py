"""Compiling in tests: with the standard library, every invariant held after every pass, findings as text."""

from __future__ import annotations

from collections.abc import Mapping

from scenec.compiler.compile import Compiled, compile_source
from scenec.compiler.context import Context, FileFacts, Refused, Sources
from scenec.compiler.source import Source
from scenec.project import standard_library

NAME = "film.scene"


def compiled(
    text: str,
    *,
    until: str | None = None,
    given: Mapping[str, str] | None = None,
    uses: Mapping[str, str | Refused] | None = None,
    files: Mapping[str, FileFacts | Refused] | None = None,
) -> Compiled:
    """A script compiled, verified after each pass."""
    sources = Sources(library=standard_library(), uses=uses or {}, files=files or {})
    return compile_source(Source(NAME, text), Context(sources=sources, given=given or {}), until=until, verified=True)


def told(found: Compiled) -> str:
    """One finding a line: code, severity, where, message; then its hint and its fix."""
    lines = []
    for each in found.diagnostics:
        source = found.sources.get(each.span.source)
        line, column = source.position(each.span.start) if source else (0, 0)
        file = "" if each.span.source in (NAME, "") else each.span.source + " "
        said = repr(source.at(each.span)) if source else "nowhere"
        lines.append(f"{each.code} {each.severity} {file}{line}:{column} {said}: {each.message}")
        lines.extend([f"    {each.hint}"] if each.hint else [])
        lines.extend([f"    fix: {each.fix.title}"] if each.fix else [])
    return "\n".join(lines)


def codes(found: Compiled) -> list[str]:
    """The codes of all findings, in order."""
    return [each.code for each in found.diagnostics]
