"""The shots that the compiler chose, written into the script as its own: to be read, kept and changed.

A shot that begins with a paragraph or a cue becomes a line before it; one that begins in the middle becomes a
direction in brackets at its word. No word of the script is touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ..diagnostics import Edit
from ..edits import applied
from ..film.film import Film
from ..film.scene import Action, Element, Scene, Speech, TakesCall, Unresolved
from ..film.shot import Move, Part, Shot, Subject
from ..parse import parse
from ..parse.inserts import word_starts
from ..source import Source, Span
from ..tree import Node, Tree

WRITTEN = "written"
"""Why a shot is there that stands in the script."""


def with_coverage(source: Source, film: Film, left: frozenset[str] = frozenset()) -> str:
    """The script with a direction for each shot that has none, but for scenes whose numbers are in `left`.

    `film` is the script's after the pass `cover`, where a lens is there only if it was chosen, not yet solved.
    """
    tree, _ = parse(source)
    edits = [
        edit
        for scene in film.scenes
        if scene.number not in left
        for shot in scene.shots
        if shot.why != WRITTEN and shot.parts
        for edit in _edits(source, tree, scene, shot)
    ]
    return applied(source.text, edits)


def _edits(source: Source, tree: Tree, scene: Scene, shot: Shot) -> Iterator[Edit]:
    part = shot.parts[0]
    element = scene.elements[part.element]
    span = _span(element)
    if span is None or span.source != source.name:
        return
    if part.start == 0:
        start = source.text.rfind("\n", 0, span.start) + 1
        yield Edit(Span(source.name, start, start), f"{direction(shot)}\n\n")
        return
    starts = _words(tree, span)
    word = _word(element, part)
    if word < len(starts):
        yield Edit(Span(source.name, starts[word], starts[word]), f"[[{direction(shot)}]] ")


def _span(element: Element) -> Span | None:
    """Where an element is written: a speech with its cue."""
    if isinstance(element, Unresolved | TakesCall):
        return None
    return element.cue if isinstance(element, Speech) else element.span


def _word(element: Element, part: Part) -> int:
    """The index of the word with which a part begins."""
    return element.deeds[part.start].first if isinstance(element, Action) else part.start


def _words(tree: Tree, span: Span) -> list[int]:
    """Where the words begin of the paragraph, or of what is said under the cue, that stands there."""
    for child in tree.children:
        if isinstance(child, Node) and child.leaves[0].start <= span.start < child.leaves[-1].end:
            return word_starts(tree, child)
    return []


# ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def direction(shot: Shot) -> str:
    """A shot as a script says it: `!!OVER MARA ON JOEL: push in 7%`."""
    head = " ".join(part for part in (f"!!{shot.framing.upper()}", _subjects(shot)) if part)
    moves = ", then ".join(" ".join(words) for words in _moves(shot))
    lens = f"{shot.lens:g}mm" if shot.lens else ""
    lasts = f"{_plain(shot.stated)}s" if shot.stated is not None else ""
    items = ", ".join(item for item in (lens, moves, lasts) if item)
    return f"{head}: {items}" if items else head


def _subjects(shot: Shot) -> str:
    names = [_name(subject) for subject in shot.subjects]
    if shot.framing == "over" and len(names) == 2:
        return f"{names[0]} ON {names[1]}"
    alone = len(names) == 1 and shot.subjects[0].kind == "character"
    return f"ON {names[0]}" if alone else ", ".join(names)


def _name(subject: Subject) -> str:
    """A name, or a thing in quotes."""
    return f'"{subject.name}"' if subject.kind == "thing" else subject.name


def _moves(shot: Shot) -> Iterator[list[str]]:
    for move in (group[0] for group in shot.moves):
        yield [move.kind, *_amount(move), *(["with", move.target.name] if move.target is not None else [])]


def _amount(move: Move) -> list[str]:
    """The share of the way that a covered move goes: the only kind of amount that coverage states."""
    return [f"{_plain(move.amount * 100)}%"] if move.amount is not None else []


def _plain(value: Fraction) -> str:
    return f"{float(value):g}"
