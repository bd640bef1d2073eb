"""Trees and screenplays as text, for golden cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.screenplay import (
    Action,
    Direction,
    Element,
    Heading,
    Line,
    Mark,
    Screenplay,
    Speech,
    Text,
    Transition,
)
from scenec.compiler.source import Source
from scenec.compiler.tree import Leaf, Tree


def tree(parsed: Tree) -> str:
    """A line a leaf: its kind and its characters; leaves of a node stand under it."""
    rows: list[str] = []
    for child in parsed.children:
        if isinstance(child, Leaf):
            rows.append(_leaf(parsed, child))
        else:
            rows += [child.kind, *(f"  {_leaf(parsed, leaf)}" for leaf in child.leaves)]
    return "\n".join(rows)


def screenplay(script: Screenplay) -> str:
    """The header, then a line an element."""
    return "\n".join([*_header(script), *(row for element in script.elements for row in _element(element))])


def diagnostics(found: Iterable[Diagnostic], source: Source) -> str:
    """A line a finding: where, what, and the characters that are meant."""
    return "\n".join(
        f"{'{}:{}'.format(*source.position(each.span.start))} {each.code} {each.message} «{source.at(each.span)}»"
        for each in found
    )


def _leaf(parsed: Tree, leaf: Leaf) -> str:
    return f"{leaf.kind.lower()} {parsed.source.text[leaf.start : leaf.end]!r}"


def _header(script: Screenplay) -> Iterator[str]:
    for field in script.header.fields:
        yield f"{field.key.text}: {field.value.text}"
    for use in script.header.uses:
        yield f"use {use.text}"
    for allow in script.allows:
        yield f"allow {allow.text}"
    for entry in script.header.entries:
        keys = "".join(f" | {field.key.text}: {field.value.text}" for field in entry.fields)
        yield f"{entry.section} {entry.name.text} = {entry.description.text}{keys}"


def _element(element: Element) -> Iterator[str]:
    match element:
        case Heading(kind, place, time, number):
            yield f"heading {kind or '.'} | {place.text} | {_or(time)} | {_or(number)}"
        case Action(text, _, centred):
            yield f"{'centred' if centred else 'action'} {text.text}"
            yield from (f"  at {insert.word} {_direction(insert.direction)}" for insert in element.inserts)
        case Transition(text):
            yield f"transition {text.text}"
        case Mark(kind, text, _, level):
            yield f"{kind} {level or ''} {text.text}".rstrip()
        case Direction():
            yield _direction(element)
        case Speech():
            marks = f"{' ^' if element.dual else ''}{'' if element.certain else ' ?'}"
            brackets = "".join(f" ({each.text})" for each in element.extensions)
            yield f"speech {element.cue.text}{marks}{brackets}"
            yield from (row for line in element.lines for row in _line(line))


def _line(line: Line) -> Iterator[str]:
    yield f"  {line.kind} {line.text.text}"
    yield from (f"    at {insert.word} {_direction(insert.direction)}" for insert in line.inserts)


def _direction(direction: Direction) -> str:
    return f"direction {direction.head.text} : {_or(direction.payload)}"


def _or(text: Text | None) -> str:
    return text.text if text else "-"
