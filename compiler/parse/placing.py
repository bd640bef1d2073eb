"""Directions and captions that stand where they mean something else, or where other tools lose them."""

from __future__ import annotations

from bisect import bisect_right

from scenec import grammar

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix, Label
from ..tree import Hidden, Leaf, Node, Tree
from .inserts import inserted
from .speeches import cue_parts
from .words import text

_GAPS = ("BLANK", "PAUSE")


def torn(tree: Tree) -> list[Diagnostic]:
    """SC0104 for each direction line inside a speech: what follows it is action, so half of the speech is lost."""
    found = []
    for speech, calls in _torn(tree):
        name, _ = cue_parts(tree, speech.leaves[0])
        start, end = tree.content(calls[0])
        edits = [_bracketed(tree, call) for call in calls]
        fix = Fix("Put it into the speech, in brackets", tuple(edits))
        done = "ends what {} says" if speech.kind == "speech" else "parts {} from what is said"
        message = f"This direction {done.format(name.text)}; the lines under it are read as action"
        hint = "Inside a speech a direction stands in brackets: `[[!!CLOSE ON JOEL]]`."
        labels = (Label(name.span, "the speech begins here"),)
        found.append(diagnostic("SC0104", message, tree.span(start, end), labels=labels, hint=hint, fix=fix))
    return found


def crowded(tree: Tree) -> list[Diagnostic]:
    """SC0103, once a file, for directions without a blank line before and after; the fix mends all of them."""
    excused = {call.start for _, calls in _torn(tree) for call in calls}
    lines = [child for child in tree.children if not (isinstance(child, Leaf) and child.kind == "GONE")]
    edits: list[Edit] = []
    first: Leaf | None = None
    for place, leaf in enumerate(lines):
        if not isinstance(leaf, Leaf) or leaf.kind != "DIRECTION" or leaf.start in excused:
            continue
        before, after = _open(lines, place - 1), _open(lines, place + 1)
        if not (before and after):
            first = first or leaf
        if not before:
            edits.append(_blank(tree, leaf, leaf.start))
        if not after and not _is_direction(lines[place + 1]):
            edits.append(_blank(tree, leaf, leaf.end))
    if first is None:
        return []
    span = tree.span(*tree.content(first))
    message = "A direction stands alone, with a blank line before and after it"
    hint = "It is read as if it had them; other Fountain tools lose the cue that follows."
    return [diagnostic("SC0103", message, span, hint=hint, fix=Fix("Add the blank lines", tuple(edits), safe=True))]


def loose(tree: Tree) -> list[Diagnostic]:
    """SC0105 for directions in brackets outside speech and action, SC0106 for captions directly above text."""
    speeches = [child for child in tree.children if isinstance(child, Node) and child.kind == "speech"]
    told = [child for child in tree.children if isinstance(child, Node) and child.kind in ("speech", "action")]
    calls = [note for note in tree.hidden if inserted(tree, note) is not None]
    found = [_outside(tree, note) for note in calls if not _inside(told, note)]
    return found + [_caption(tree, node) for node in speeches if _is_caption(tree, node)]


def _torn(tree: Tree) -> list[tuple[Node, list[Leaf]]]:
    """Each speech or caption with the directions that part it from the action directly under them."""
    found: list[tuple[Node, list[Leaf]]] = []
    speech: Node | None = None
    calls: list[Leaf] = []
    for child in tree.children:
        if isinstance(child, Node) and child.kind == "action" and speech and calls:
            found.append((speech, calls))
        if isinstance(child, Leaf) and child.kind in ("DIRECTION", "GONE"):
            if child.kind == "DIRECTION":
                calls.append(child)
            continue
        speech = child if isinstance(child, Node) and child.kind in ("speech", "caption") else None
        calls = []
    return found


def _bracketed(tree: Tree, call: Leaf) -> Edit:
    span = tree.span(*tree.content(call))
    return Edit(span, f"[[{tree.source.at(span)}]]")


def _blank(tree: Tree, line: Leaf, place: int) -> Edit:
    """A blank line put in at a place, with the line end that a line beside it has."""
    written = tree.source.text[line.start : line.end]
    return Edit(tree.span(place, place), written[len(written.rstrip("\r\n")) :] or "\n")


def _open(lines: list[Node | Leaf], place: int) -> bool:
    """Whether there is a blank line, or the text's edge."""
    if not 0 <= place < len(lines):
        return True
    line = lines[place]
    return line.leaves[-1].kind in _GAPS if isinstance(line, Node) else line.kind in _GAPS


def _is_direction(line: Node | Leaf) -> bool:
    return isinstance(line, Leaf) and line.kind == "DIRECTION"


def _inside(told: list[Node], note: Hidden) -> bool:
    """Whether a note stands in one of these paragraphs of action, or under the cue of one of these speeches."""
    last = bisect_right(told, note.start, key=lambda node: node.leaves[0].start) - 1
    if last < 0 or note.start >= told[last].leaves[-1].end:
        return False
    return told[last].kind == "action" or note.start >= told[last].leaves[0].end


def _outside(tree: Tree, note: Hidden) -> Diagnostic:
    message = "A direction in brackets counts only inside speech or action; here it is a note"
    hint = "Elsewhere it stands on a line of its own, without brackets."
    return diagnostic("SC0105", message, tree.span(note.start, note.end), hint=hint)


def _is_caption(tree: Tree, node: Node) -> bool:
    cue = node.leaves[0]
    return cue.kind == "CUE" and grammar.words().is_caption(tree.visible[slice(*tree.content(cue))])


def _caption(tree: Tree, node: Node) -> Diagnostic:
    cue = node.leaves[0]
    name, _ = cue_parts(tree, cue)
    said = text(tree, *tree.content(cue)).text
    message = f"“{said}” stands directly above text, so it is read as someone who speaks"
    fix = Fix("Add a blank line", (_blank(tree, cue, cue.end),))
    return diagnostic("SC0106", message, name.span, hint="Put a blank line under it.", fix=fix)
