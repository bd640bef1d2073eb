"""Which files a script names: what `project` must read before the script can be compiled."""

from __future__ import annotations

from collections.abc import Iterator

from .declarations import declarations
from .parse import parse, screenplay
from .screenplay import Action, Direction, Header, Speech
from .source import Source

_QUOTES = "\"'“”„"


def used_files(source: Source) -> tuple[str, ...]:
    """The paths under `Use:`, as written."""
    return tuple(use.text for use in declarations(source.name, source.text)[0].uses)


def quoted_files(source: Source) -> tuple[str, ...]:
    """The paths in quotes: values of header entries, and payloads of directions that begin with a quote."""
    script, _ = screenplay(parse(source)[0])
    directions = [element for element in script.elements if isinstance(element, Direction)]
    for element in script.elements:
        if isinstance(element, Speech):
            directions += [insert.direction for line in element.lines for insert in line.inserts]
        elif isinstance(element, Action):
            directions += [insert.direction for insert in element.inserts]
    payloads = (direction.payload.text for direction in directions if direction.payload is not None)
    named = (quoted(value) for value in (*_values(script.header), *payloads))
    return tuple(dict.fromkeys(path for path in named if path))


def _values(header: Header) -> Iterator[str]:
    for entry in header.entries:
        yield from (field.value.text for field in entry.fields)
        if entry.section.casefold() == "given":
            yield entry.description.text


def quoted(value: str) -> str:
    """What stands between the quote a value begins with and the next one; '' if it begins with none."""
    value = value.strip()
    if not value or value[0] not in _QUOTES:
        return ""
    end = next((place for place, char in enumerate(value[1:], 1) if char in _QUOTES), 0)
    return value[1:end] if "." in value[1:end] else ""
