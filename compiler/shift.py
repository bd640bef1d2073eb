"""What was said of a text, after something was written into it or cut out of it: the same, with its spans elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, is_dataclass, replace
from typing import Any, TypeVar, get_args, get_type_hints

from .source import Span

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Shift:
    """What begins at `start` or later in the text called `source` lies `by` characters further on."""

    source: str
    start: int
    by: int

    @classmethod
    def between(cls, source: str, before: str, after: str) -> Shift:
        """From one version of a text to the next: what stands behind all that changed has moved."""
        shorter = min(len(before), len(after))
        same = _longest(shorter, lambda length: before.startswith(after[:length]))
        end = _longest(shorter - same, lambda length: before.endswith(after[len(after) - length :]))
        return cls(source, len(before) - end, len(after) - len(before))

    def of(self, value: Value) -> Value:
        """A value of the IR, or of what was found wrong with it, with its spans moved; the very same if none is."""
        moved: Value = self._moved(value) if self.by else value
        return moved

    def _moved(self, value: Any) -> Any:
        kind = type(value)
        if kind is Span:
            return self._span(value)
        if kind is tuple or kind is list:
            made = [self._moved(each) for each in value]
            same = all(new is old for new, old in zip(made, value, strict=True))
            return value if same else kind(made)
        changed = {}
        for name in _holders(kind):
            old = getattr(value, name)
            new = self._moved(old)
            if new is not old:
                changed[name] = new
        return replace(value, **changed) if changed else value

    def _span(self, span: Span) -> Span:
        if span.start < self.start or span.source != self.source:
            return span
        return Span(span.source, span.start + self.by, span.end + self.by)


def _longest(most: int, fits: Callable[[int], bool]) -> int:
    """The greatest length up to `most` that fits, where every shorter one does."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if fits(middle) else (least, middle - 1)
    return least


def _holders(kind: type) -> tuple[str, ...]:
    """The fields of a record in which there can be a span, by their types."""
    if kind not in _HOLDERS:
        hints = get_type_hints(kind) if is_dataclass(kind) else {}
        _HOLDERS[kind] = tuple(name for name, hint in hints.items() if _reaches(hint, set()))
    return _HOLDERS[kind]


_HOLDERS: dict[type, tuple[str, ...]] = {}


def _reaches(hint: Any, seen: set[Any]) -> bool:
    """Whether a value of a type can have a span in it."""
    if hint is Span:
        return True
    if isinstance(hint, type) and is_dataclass(hint):
        if hint in seen:
            return False
        seen.add(hint)
        return any(_reaches(each, seen) for each in get_type_hints(hint).values())
    return any(_reaches(each, seen) for each in get_args(hint))
