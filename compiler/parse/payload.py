"""Layer 2: what a direction says behind its colon, as items or as free text (grammar/direction.lark)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, cast

from scenec import grammar

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix
from ..screenplay import Field, FreeText, Item, Items, Quantity, Setting, Term, Text, Word
from ..source import Span

if TYPE_CHECKING:
    import lark

_UNITS = {"s": "s", "f": "f", "mm": "mm", "cm": "cm", "m": "m", "deg": "deg", "°": "deg", "%": "%", "": ""}
_MEANT = {
    **dict.fromkeys(("sec", "secs", "second", "seconds"), "s"),
    **dict.fromkeys(("fr", "frame", "frames"), "f"),
    **dict.fromkeys(("degree", "degrees", "degs"), "deg"),
    **dict.fromkeys(("metre", "metres", "meter", "meters"), "m"),
    **dict.fromkeys(("percent", "pct"), "%"),
    **dict.fromkeys(("millimetres", "millimeters"), "mm"),
}


def parse_items(text: Text) -> tuple[Items, list[Diagnostic]]:
    """A payload of items. An item that cannot be read is one diagnostic and is left out; the others count."""
    reader = _Reader(text)
    return reader.items(grammar.parser("direction").parse(text.text, start="items")), reader.found


def parse_text(text: Text) -> tuple[FreeText, list[Diagnostic]]:
    """A payload of free text, or of a file in quotes and items behind it, and then `; key: value` fields."""
    reader = _Reader(text)
    return reader.free(grammar.parser("direction").parse(text.text, start="text")), reader.found


class _Reader:
    """Turns lark's tree of one payload into ours. `found` is what it met."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._exact = len(text.text) == text.span.end - text.span.start
        self.found: list[Diagnostic] = []

    # ── items ────────────────────────────────────────────────────────────────────────────────────────────────────

    def items(self, tree: lark.ParseTree) -> Items:
        """The groups of a payload; empty ones are left out."""
        groups = [self._group(child) for child in _subtrees(tree)]
        if len(groups) > 1 and not all(groups) and not self.found:
            hint = "Say what comes before `then` and what comes after it."
            self.found.append(diagnostic("SC0121", "Nothing stands on one side of `then`", self._text.span, hint=hint))
        return Items(tuple(group for group in groups if group), self._text.span)

    def _group(self, tree: lark.ParseTree) -> tuple[Item, ...]:
        children = _subtrees(tree)
        items = [self._item(child) for child in children]
        if len(children) > 1 and any(not child.children for child in children):
            hint = "Take out the comma too many."
            self.found.append(diagnostic("SC0121", "Nothing stands between two commas", self._around(tree), hint=hint))
        return tuple(item for item in items if item and item.terms)

    def _item(self, tree: lark.ParseTree) -> Item | None:
        """An item, or None, with one diagnostic, if a part of it cannot be read."""
        terms: list[Term] = []
        for child in tree.children:
            term = self._term(child)
            if isinstance(term, Diagnostic):
                self.found.append(term)
                return None
            terms.append(term)
        if terms and isinstance(last := terms[-1], Word) and not last.quoted:
            terms[-1] = Word(last.text.rstrip("."), last.span)
        return Item(tuple(terms), self._around(tree))

    def _term(self, child: lark.Tree[lark.Token] | lark.Token) -> Term | Diagnostic:
        if isinstance(child, str):
            return self._word(child)
        if child.data == "quantity":
            return self._quantity(cast("lark.Token", child.children[0]))
        name, said = child.children
        value = self._term(said)
        if isinstance(value, Diagnostic):
            return value
        key = cast("lark.Token", name)
        word = Word(key[:-1], self._span(_start(key), _start(key) + len(key) - 1))
        return Setting(word, cast("Quantity | Word", value), self._around(child))

    def _word(self, token: lark.Token) -> Word | Diagnostic:
        span = self._token(token)
        match token.type:
            case "QUOTED":
                return Word(token[1:-1], span, quoted=True)
            case "BAD_QUANTITY":
                return self._unmeasured(str(token), span)
            case "UNCLOSED":
                return diagnostic("SC0122", "This quotation mark is never closed", span, hint='Close it with `"`.')
            case "BAD":
                hint = "Parts are words and measures, with commas between them: `85mm, slow push in, 4s`."
                return diagnostic("SC0120", f"“{token}” means nothing here", span, hint=hint)
            case _:
                return Word(str(token), span)

    def _quantity(self, token: lark.Token) -> Quantity:
        """A number and its unit; `1m30s` is 90 seconds."""
        said, span = token.lower(), self._token(token)
        if token.type == "CLOCK":
            minutes, seconds = said[:-1].split("m")
            return Quantity(int(minutes) * 60 + Fraction(seconds), "s", span)
        number, unit = _measured(said)
        return Quantity(Fraction(number), _UNITS[unit], span)

    def _unmeasured(self, said: str, span: Span) -> Diagnostic:
        """SC0120 for a number with an unknown unit, and a fix where the unit can be guessed."""
        number, written = _measured(said)
        unit = _MEANT.get(written.lower())
        hint = "Measures are `4s`, `96f`, `1m30s`, `85mm`, `30deg`, `1.74m`, `40%`."
        fix = Fix(f"Write `{number}{unit}`", (Edit(span, f"{number}{unit}"),), safe=True) if unit else None
        return diagnostic("SC0120", f"“{said}” is no measure", span, hint=hint, fix=fix)

    # ── free text ────────────────────────────────────────────────────────────────────────────────────────────────

    def free(self, tree: lark.ParseTree) -> FreeText:
        """The text, the file it names if it begins with a quote, and its fields."""
        said, file, items = Text("", self._text.span.part(0, 0)), None, None
        fields: list[Field] = []
        for child in tree.children:
            if isinstance(child, str):
                said = self._prose(child) or said
            elif child.data == "file":
                file, items = self._file(child)
            else:
                fields.append(self._field(child))
        return FreeText(said, tuple(fields), file, items)

    def _prose(self, token: lark.Token) -> Text | None:
        """The text itself; a part that cannot be read becomes a diagnostic instead."""
        if token.type == "PROSE":
            return self._words(token)
        if token.type == "BAD_FIELD":
            hint = "After the first `;` each part is a key, a colon and a value."
            message = f"“{token.strip()}” is not `key: value`"
            self.found.append(diagnostic("SC0123", message, self._words(token).span, hint=hint))
        else:
            self.found.append(cast("Diagnostic", self._word(token)))
        return None

    def _file(self, tree: lark.ParseTree) -> tuple[Text, Items | None]:
        quoted, *behind = cast("list[lark.Token]", tree.children)
        file = Text(quoted[1:-1], self._token(quoted))
        if not behind:
            return file, None
        items, found = parse_items(Text(str(behind[0]), self._token(behind[0])))
        self.found += found
        return file, items

    def _field(self, tree: lark.ParseTree) -> Field:
        key, *value = cast("list[lark.Token]", tree.children)
        name = self._words(key, cut=1)
        return Field(name, self._words(value[0]) if value else Text("", name.span))

    # ── places ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _words(self, token: lark.Token, cut: int = 0) -> Text:
        """A token's words, without its last `cut` characters."""
        said = str(token)[: len(token) - cut].rstrip()
        return Text(" ".join(said.split()), self._span(_start(token), _start(token) + len(said)))

    def _token(self, token: lark.Token) -> Span:
        return self._span(_start(token), _start(token) + len(token))

    def _around(self, tree: lark.ParseTree) -> Span:
        """From a tree's first token to its last; the whole payload for an empty one."""
        tokens = list(tree.scan_values(lambda value: True))
        if not tokens:
            return self._text.span
        return self._token(tokens[0]).to(self._token(tokens[-1]))

    def _span(self, start: int, end: int) -> Span:
        """The span of characters of the payload, exact where its text is the source's own."""
        return self._text.span.part(start, end) if self._exact else self._text.span


def _measured(said: str) -> tuple[str, str]:
    """The number and the unit of a measure: `85 mm` is 85 and mm."""
    unit = said.lstrip("+-.0123456789")
    return said[: len(said) - len(unit)], unit.strip()


def _subtrees(tree: lark.ParseTree) -> list[lark.ParseTree]:
    return [child for child in tree.children if not isinstance(child, str)]


def _start(token: lark.Token) -> int:
    return cast("int", token.start_pos)
