"""The screenplay of a tree: what was written, as nodes of `compiler.screenplay`."""

from __future__ import annotations

import re

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..screenplay import Action, Direction, Element, Header, Mark, Screenplay, Text, Transition
from ..tree import Leaf, Node, Tree
from .directions import direction
from .headers import allowed, header
from .headings import heading
from .inserts import inserts
from .placing import crowded, loose, torn
from .speeches import cue_parts, speech
from .words import joined, text

_ALLOW = re.compile(r"\s*allow\b([^:]*)", re.I)


def screenplay(tree: Tree) -> tuple[Screenplay, list[Diagnostic]]:
    """The screenplay of a script, and all that is wrong with how it is written, in the order of the text."""
    page, allows, found = Header(), list[Text](), list[Diagnostic]()
    for child in tree.children:
        if isinstance(child, Node) and child.kind == "header":
            page, allows, found = header(tree, child)
    language = page.field("language")
    reader = _Reader(tree, language.value.text if language else "en")
    elements = tuple(element for child in tree.children for element in reader.read(child))
    codes, wrong = _allows(tree)
    found += [*reader.found, *wrong, *torn(tree), *crowded(tree), *loose(tree)]
    found.sort(key=lambda one: (one.span.start, one.code))
    return Screenplay(tree.source.name, page, elements, tuple(allows + codes)), found


class _Reader:
    """Reads one child of the tree after the other. `found` is what it met."""

    def __init__(self, tree: Tree, language: str) -> None:
        self._tree, self._language = tree, language
        self.found: list[Diagnostic] = []

    def read(self, child: Node | Leaf) -> list[Element]:
        """The elements of a child: none for blank lines, one for the rest."""
        return self._paragraph(child) if isinstance(child, Node) else self._line(child)

    def _paragraph(self, node: Node) -> list[Element]:
        match node.kind:
            case "speech":
                said, found = speech(self._tree, node)
                self.found += found
                return [said] if said.cue.text else self._nameless(node)
            case "action" | "caption":
                return self._action(node)
            case _:
                return []

    def _action(self, node: Node) -> list[Element]:
        """A paragraph of action, its lines as one text."""
        ranges = [self._unforced(node, leaf) for leaf in node.leaves if leaf.kind != "GONE"]
        said = joined(self._tree, ranges)
        calls = inserts(self._tree, list(node.leaves), ranges, self.found) if node.kind == "action" else ()
        if node.kind == "caption" and node.leaves[0].kind == "FORCED_CUE":
            self._silent(node.leaves[0])
        span = self._tree.span(ranges[0][0], ranges[-1][1])
        return [Action(Text(said, span), span, inserts=calls)] if said else []

    def _unforced(self, node: Node, leaf: Leaf) -> tuple[int, int]:
        """The range of a line's words, without a mark that says what the line is."""
        start, end = self._tree.content(leaf)
        forced = leaf.kind == "FORCED_ACTION" or (node.kind == "caption" and leaf.kind == "FORCED_CUE")
        return start + forced, end

    def _silent(self, cue: Leaf) -> None:
        """SC0108: an `@` says that this is a cue, but nothing is said."""
        name, _ = cue_parts(self._tree, cue)
        message = f"{name.text} is a cue, but nothing is said under it"
        hint = "Write the line directly under the cue, or take out the `@`."
        self.found.append(diagnostic("SC0108", message, name.span, hint=hint))

    def _nameless(self, node: Node) -> list[Element]:
        """SC0109: a lone `@` above text names nobody, so nobody says it and all of it is action."""
        cue, *lines = node.leaves
        start, end = self._tree.content(cue)
        message = "This cue names nobody, so what stands under it is read as action"
        hint = "Write who speaks behind the `@`, or take it out."
        self.found.append(diagnostic("SC0109", message, self._tree.span(start, end), hint=hint))
        ranges = [(start + 1, end), *(self._tree.content(leaf) for leaf in lines if leaf.kind != "GONE")]
        said = joined(self._tree, ranges)
        span = self._tree.span(start, ranges[-1][1])
        return [Action(Text(said, span), span)] if said else []

    def _line(self, leaf: Leaf) -> list[Element]:
        start, end = self._tree.content(leaf)
        match leaf.kind:
            case "HEADING" | "FORCED_HEADING":
                return [heading(self._tree, leaf, self._language)]
            case "DIRECTION":
                return self._direction(start, end)
            case "SECTION" | "SYNOPSIS" | "PAGE_BREAK":
                return [self._mark(leaf, start, end)]
            case "BLANK" | "PAUSE" | "GONE":
                return []
            case _:
                return self._words(leaf.kind, start, end)

    def _words(self, kind: str, start: int, end: int) -> list[Element]:
        """A transition, centred words or a lyric that nobody sings; none if nothing stands beside the marks."""
        span = self._tree.span(start, end)
        said = text(self._tree, start + (kind != "TRANSITION"), end - (kind == "CENTRED"))
        if not said.text:
            return []
        return [Transition(said, span) if "TRANSITION" in kind else Action(said, span, kind == "CENTRED")]

    def _direction(self, start: int, end: int) -> list[Element]:
        call = direction(self._tree, start, end)
        if isinstance(call, Direction):
            return [call]
        self.found.append(call)
        return []

    def _mark(self, leaf: Leaf, start: int, end: int) -> Mark:
        kind = leaf.kind.lower().replace("_", "-")
        line = self._tree.visible[start:end]
        level = len(line) - len(line.lstrip("#")) if kind == "section" else 0
        skip = {"section": level, "synopsis": 1}.get(kind, end - start)
        return Mark(kind, text(self._tree, start + skip, end), self._tree.span(start, end), level)


def _allows(tree: Tree) -> tuple[list[Text], list[Diagnostic]]:
    """The codes silenced by notes: `[[allow SC0301: why]]`."""
    codes: list[Text] = []
    wrong: list[Diagnostic] = []
    for note in tree.hidden:
        inside = tree.source.text[note.start + 2 : note.end - 2]
        if note.kind == "note" and (match := _ALLOW.match(inside)):
            named = [
                Text(word[0], tree.span(note.start + 2 + word.start(), note.start + 2 + word.end()))
                for word in re.compile(r"[^\s,]+").finditer(inside, match.start(1), match.end(1))
            ]
            whole = Text(inside.strip(), tree.span(note.start, note.end))
            good, bad = allowed(named, whole)
            codes += good
            wrong += bad
    return codes, wrong
