"""The library as people read it: `scenec explain NAME`, and docs/reference.md by `python -m scenec.reference`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from .api import compile_file
from .compiler.declarations import declarations
from .compiler.library import Definition, Library
from .compiler.reference import named, page, told
from .compiler.source import Source
from .compiler.suggest import closest
from .grammar import words
from .project import standard_library


@cache
def _library() -> Library:
    """Every entry of the standard library."""
    texts = sorted(standard_library().items())
    return Library(entry for name, text in texts for entry in declarations(name, text)[0].entries)


def text() -> str:
    """The reference page, in Markdown."""
    times: dict[str, tuple[str, ...]] = {}
    for word, meaning in words().times["en"].items():
        times[meaning] = (*times.get(meaning, ()), word)
    return page(_library(), words().sections, times)


def explained(name: str, scripts: Iterable[Path] = ()) -> tuple[str, ...]:
    """What is said of a name, one text for each section that has it; none where nobody does.

    First what these scripts, and the files they use, say themselves, then what the library says of names that none of
    them has made its own. Raises OSError if a script cannot be read.
    """
    texts = standard_library()
    own = [each for script in scripts for each in _own(name, script)]
    taken = {(entry.section, entry.name) for entry, _ in own}
    usual = (entry for entry in named(_library(), words().sections, name) if (entry.section, entry.name) not in taken)
    found = [*own, *((entry, Source(entry.span.source, texts[entry.span.source])) for entry in usual)]
    return tuple(told(entry, source.position(entry.span.start)[0]) for entry, source in found)


def _own(name: str, script: Path) -> Iterator[tuple[Definition, Source]]:
    """The entries of that name that a script, or a file it uses, declares, each with the text it stands in."""
    compiled = compile_file(script, until="uses")
    for entry in named(Library.of(compiled.film), words().sections, name) if compiled.film is not None else ():
        if entry.span.source not in standard_library() and entry.span.source in compiled.sources:
            yield entry, compiled.sources[entry.span.source]


def likely(name: str) -> str | None:
    """The name that was most likely meant."""
    return closest(name, (known for section in words().sections for known in _library().names(section)))


if __name__ == "__main__":
    print(text(), end="")
