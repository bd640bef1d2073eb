"""The library as people read it: `scenec explain NAME`, and docs/reference.md by `python -m scenec.reference`."""

from __future__ import annotations

from functools import cache

from .compiler.declarations import declarations
from .compiler.library import Library
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


def explained(name: str) -> tuple[str, ...]:
    """What the library says of a name, one text for each section that has it; none where nobody does."""
    texts = standard_library()
    return tuple(
        told(entry, Source(entry.span.source, texts[entry.span.source]).position(entry.span.start)[0])
        for entry in named(_library(), words().sections, name)
    )


def likely(name: str) -> str | None:
    """The name that was most likely meant."""
    return closest(name, (known for section in words().sections for known in _library().names(section)))


if __name__ == "__main__":
    print(text(), end="")
