"""Pass `uses`: brings in the standard library, then the files that `Use:` names, then the film's own declarations.

A later declaration of the same section and name overrides an earlier one. First of all passes: every other reads
`Film.library`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..codes import diagnostic
from ..context import Context, Refused
from ..declarations import declarations
from ..diagnostics import Diagnostic, Edit, Fix, Label
from ..film.film import Film
from ..library import parent_name, settled
from ..paths import beside
from ..screenplay import Entry, Header, Text
from ..suggest import closest
from .pass_ import Pass

_INSIDE = "`Use:` names .scene files inside the project, relative to the file that uses them."


def uses(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """The film with its library, and what could not be used or inherits from nothing."""
    shelf = _Shelf(context)
    standard = [entry for name, text in sorted(context.sources.library.items()) for entry in _entries(name, text)]
    used = list(shelf.used(film.source, film.header, (film.source,)))
    library = settled((*standard, *used, *film.header.entries))
    found = [*shelf.found, *_twice(film.header.entries), *_orphans(library, (*used, *film.header.entries))]
    return replace(film, library=library), found


def _entries(name: str, text: str) -> tuple[Entry, ...]:
    return declarations(name, text)[0].entries


@dataclass(slots=True)
class _Shelf:
    """Reads files that use others, each once, depth first, so that what a file uses stands before it."""

    context: Context
    read: set[str] = field(default_factory=set)
    found: list[Diagnostic] = field(default_factory=list)

    def used(self, name: str, header: Header, chain: tuple[str, ...]) -> Iterator[Entry]:
        """Every entry that the header of the file called `name` brings in. `chain`: the files that led here."""
        for path in header.uses:
            target = beside(name, path.text)
            text = self.context.sources.uses.get(target, Refused("it is not in the project"))
            if target in chain:
                self._circle(path, (*chain[chain.index(target) :], target))
            elif isinstance(text, Refused):
                message = f"“{path.text}” cannot be used: {text.why}"
                self.found.append(diagnostic("SC0210", message, path.span, hint=_INSIDE))
            elif target not in self.read:
                self.read.add(target)
                used, wrong = declarations(target, text)
                self.found.extend(wrong)
                yield from self.used(target, used, (*chain, target))
                yield from used.entries

    def _circle(self, path: Text, chain: tuple[str, ...]) -> None:
        hint = "Put what they share into a file of its own, and use that from each."
        message = f"Files use each other in a circle: {' uses '.join(chain)}"
        self.found.append(diagnostic("SC0211", message, path.span, hint=hint))


def _twice(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """A warning where one header declares the same name twice: the later one counts."""
    first: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        key = (entry.section.casefold(), entry.name.text.casefold())
        if key in first:
            label = Label(first[key].name.span, "declared here first")
            message = f"{entry.name.text} is declared twice; this one counts"
            yield diagnostic("SC0221", message, entry.name.span, labels=(label,), hint="Keep one of them.")
        first.setdefault(key, entry)


def _orphans(library: tuple[Entry, ...], own: Iterable[Entry]) -> Iterator[Diagnostic]:
    """An error for `like OTHER` where there is no OTHER but the entry itself."""
    declared: dict[str, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in library:
        declared[entry.section.casefold()][entry.name.text.casefold()].append(entry)
    for entry in own:
        like, names = parent_name(entry), declared[entry.section.casefold()]
        if like and all(other is entry for other in names.get(like.casefold(), [])):
            others = (same[0].name.text for same in names.values() if same != [entry])
            near, span = closest(like, others), entry.description.span
            fix = Fix(f"Write `like {near}`", (Edit(span.part(5, 5 + len(like)), near),)) if near else None
            hint = f"Did you mean {near}?" if near else "Declare it in the same section."
            message = f"{entry.name.text} is like “{like}”, which nobody declares"
            yield diagnostic("SC0213", message, span, hint=hint, fix=fix)


PASS = Pass("uses", uses)
