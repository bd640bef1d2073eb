"""The syntax tree of a script: what was written, before any name is looked up.

Every node carries the span it was read from. Header values and direction payloads keep their words as `Text`;
which small grammar reads a payload is known only once the direction's name is (`parse.payload`).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .source import Span


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the source. `text` may differ from the source's characters (notes blanked, joined lines)."""

    text: str
    span: Span


# ── header ────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Field:
    """`Title: The Lamp Keeper`, or `height: 1.74m` inside an entry."""

    key: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Entry:
    """`NAME = description; key: value; key: value` under a section."""

    section: str
    name: Text
    description: Text
    fields: tuple[Field, ...]
    span: Span

    def field(self, key: str) -> Field | None:
        """The entry's value for a key, whatever its case."""
        return next((f for f in self.fields if f.key.text.casefold() == key.casefold()), None)


@dataclass(frozen=True, slots=True)
class Header:
    """The title page: Fountain's own free fields, files named by `Use:`, and the declarations in order."""

    fields: tuple[Field, ...] = ()
    uses: tuple[Text, ...] = ()
    entries: tuple[Entry, ...] = ()

    def field(self, key: str) -> Field | None:
        """The title page's value for a key, whatever its case."""
        return next((f for f in self.fields if f.key.text.casefold() == key.casefold()), None)


# ── payloads ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Quantity:
    """`4s` `96f` `1m30s` (unit s) `85mm` `30deg` `1.74m` `40%` or a bare number (unit '').

    Values are in the named unit, except that `1m30s` is 90 s.
    """

    value: Fraction
    unit: str
    span: Span


@dataclass(frozen=True, slots=True)
class Word:
    """One word or name of an item, or a quoted text (`quoted`)."""

    text: str
    span: Span
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """`key=value` inside an item."""

    key: Word
    value: Quantity | Word
    span: Span


Term = Quantity | Word | Setting


@dataclass(frozen=True, slots=True)
class Item:
    """What stands between two commas: `slow push in`, `pan left 30deg`."""

    terms: tuple[Term, ...]
    span: Span

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, without quantities and settings, in lower case."""
        return tuple(t.text.casefold() for t in self.terms if isinstance(t, Word))


@dataclass(frozen=True, slots=True)
class Items:
    """A payload of items. Groups are parted by `then`: one after another; items of one group run together."""

    groups: tuple[tuple[Item, ...], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class FreeText:
    """A payload of free text up to the first `;`, then `key: value` fields.

    `file`: the text began with a quote, so it names a file; `items` is what followed the closing quote.
    """

    text: Text
    fields: tuple[Field, ...]
    file: Text | None = None
    items: Items | None = None


@dataclass(frozen=True, slots=True)
class Direction:
    """`!!HEAD: payload`. The head is words until names are resolved; so is the payload."""

    head: Text
    payload: Text | None
    span: Span


# ── body ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Heading:
    """`INT. LAMP ROOM - NIGHT #12A#`. `kind` is INT, EXT, INT/EXT, EST or '' (forced with a dot)."""

    kind: str
    place: Text
    time: Text | None
    number: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Insert:
    """A direction inside speech or action, `[[!!CLOSE ON JOEL]]`: at the word with this index, counted from 0."""

    word: int
    direction: Direction


@dataclass(frozen=True, slots=True)
class Action:
    """A paragraph of action, without emphasis marks in `text`. `centred`: `> like this <`."""

    text: Text
    span: Span
    centred: bool = False
    inserts: tuple[Insert, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One stretch of a speech. `kind`: dialogue, parenthetical (without its brackets) or lyric."""

    kind: str
    text: Text
    inserts: tuple[Insert, ...] = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """A cue and what is said. `extensions` are the cue's brackets ("V.O."), without CONT'D. `dual`: `^`.

    `certain` is False for a line of uncased script that is a cue only if that name is declared.
    """

    cue: Text
    extensions: tuple[Text, ...]
    lines: tuple[Line, ...]
    span: Span
    dual: bool = False
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Transition:
    """`> DISSOLVE TO: 1.5s` or `CUT TO:`; `text` is all of it, without the `>`."""

    text: Text
    span: Span


@dataclass(frozen=True, slots=True)
class Mark:
    """What is read and kept but makes no picture by itself. `kind`: section, synopsis, page-break."""

    kind: str
    text: Text
    span: Span
    level: int = 0


Element = Heading | Action | Speech | Transition | Direction | Mark


@dataclass(frozen=True, slots=True)
class Screenplay:
    """A whole script. What stands before the first heading belongs to a scene without one."""

    source: str
    header: Header
    elements: tuple[Element, ...]
    allows: tuple[Text, ...] = ()
    """Codes silenced by `Allow:` and `[[allow SC0301: why]]`."""
