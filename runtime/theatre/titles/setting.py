"""Where the words of each kind of card stand."""

from __future__ import annotations

from dataclasses import dataclass

from scenec.compiler.film.stage import Card

from ..paper import Paper
from .letters import Line, Style, broken, compose, typeset
from .lightbox import Opening
from .palette import Hour
from .words import Word, flat, letters, rule

_TITLE = Style("roman", 60, 7)
_UNDER = Style("italic", 20, 1.5)
_CARD = Style("roman", 44, 2.5)
_HEADING = Style("bold", 13, 4.5)
_ROLE = Style("italic", 19, 0.2)
_NAME = Style("roman", 20, 0.2)
_END = Style("italic", 27, 2.5)

_MARGIN = 0.08
"""Of the picture's width that letters keep free on either side."""

_UPRIGHT = 760.0
"""Designed pixels that the width of an upright picture takes: what stands on either side of the axis."""

_ROW, _GAP = 30.0, 22.0
"""Designed pixels from line to line, and before a heading."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A card laid out: its words, and the lightbox's opening. `scroll` is how far the words rise, in pixels."""

    words: tuple[Word, ...]
    opening: Opening
    growth: float
    scroll: float = 0.0


@dataclass(frozen=True, slots=True)
class Page:
    """The page that words are set on: size in pixels, designed pixel `k`, colours."""

    width: int
    height: int
    k: float
    palette: Hour

    @property
    def paper(self) -> Paper:
        """Paper for letters."""
        palette = self.palette
        return Paper(light=(-0.35, -0.94), shadow=palette.shadow, gleam=palette.gleam, depth=0.55, scale=self.k)

    @classmethod
    def of(cls, size: tuple[int, int], palette: Hour) -> Page:
        """The page of a picture; an upright one is set in larger type, for it is held in a hand."""
        width, height = size
        return cls(width, height, min(width / 1280, height / 720) if width >= height else width / _UPRIGHT, palette)

    @property
    def upright(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width

    @property
    def free(self) -> float:
        """Pixels a line may be wide."""
        return self.width * (1 - 2 * _MARGIN)

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A place of the 1280 by 720 design in this picture."""
        return self.width / 2 + (x - 640) * self.k, self.height / 2 + (y - 360) * self.k


def title(page: Page, card: Card) -> Setting:
    """A wide lightbox, the title under it, and one small line under a rule."""
    k, palette = page.k, page.palette
    text, *rest = [typeset(text) for _, text in card.lines if text] or [""]
    lines = [compose(part, _TITLE, k, page.free) for part in broken(text.upper(), _TITLE, k, page.free)]
    size = min(line.size for line in lines)
    words: list[Word] = []
    y = page.place(0, 604 - 30 * (len(lines) - 1))[1]
    for n, line in enumerate(lines):
        words += letters(line, page.width / 2 - line.width / 2, y, palette.letters, page.paper, 0.3 + 0.5 * n, 0.9)
        y += size * 1.16
    y -= size * 1.16
    words += rule(page.width / 2, y + 28 * k, 160 * k, max(1.0, 1.6 * k), card.accent, 1.5)
    under = compose(rest[0] if rest else "a paper film", _UNDER, k, page.free)
    words += flat(under, page.width / 2 - under.width / 2, y + 60 * k, palette.quiet, 1.6)
    lift = 22 * k * (len(lines) - 1)
    x, cy = page.place(640, 262)
    return Setting(tuple(words), Opening(x, cy - lift, 330 * k, 168 * k), 0.14)


def plain(page: Page, card: Card) -> Setting:
    """Words in the middle of a wide, low opening's dark surround."""
    k = page.k
    lines: list[Line] = []
    for _, text in card.lines:
        parts = broken(typeset(text), _CARD, k, page.free)
        lines += [compose(part, _CARD, k, page.free) for part in parts]
    step = min(_CARD.size * 1.5 * k, page.height * 0.5 / max(1, len(lines)))
    words: list[Word] = []
    y = page.place(0, 520)[1] - step * (len(lines) - 1) / 2
    for n, line in enumerate(lines):
        at = page.width / 2 - line.width / 2
        words += letters(line, at, y + n * step, page.palette.letters, page.paper, 0.15 + 0.35 * n, 0.6)
    x, cy = page.place(640, 220)
    return Setting(tuple(words), Opening(x, cy, 250 * k, 110 * k), 0.16)


def credits_(page: Page, card: Card) -> Setting:
    """A small lightbox on the left, or above on an upright page; columns round an axis: roles italic, names roman."""
    k, palette = page.k, page.palette
    tall, room = _height(card), _column(page)
    fit = min(1.35 if page.upright else 1.0, (room[1] - room[0]) / k / max(tall, 1.0))
    scrolls = fit < 0.62
    s = k * (0.9 if scrolls else fit)
    top = page.height * 0.88 if scrolls else (room[0] + room[1] - tall * s) / 2 + 0.6 * _ROW * s
    words: list[Word] = []
    y = top
    for n, (role, text) in enumerate(card.lines):
        start = 0.0 if scrolls else 0.2 + 0.09 * n
        y += _GAP * s if _heads(role, text) and n else 0.0
        words += _row(page, typeset(role), typeset(text), y, s, start)
        y += _ROW * s
    x, cy = (page.width / 2, page.height * 0.2) if page.upright else page.place(262, 322)
    end = compose("the end", _END, k, 300 * k)
    low = page.height * 0.42 if page.upright else page.place(0, 640)[1]
    words += [] if scrolls else flat(end, x - end.width / 2, low, palette.letters, 0.8)
    rise = y - top + 0.1 * page.height if scrolls else 0.0
    return Setting(tuple(words), Opening(x, cy, 158 * k, 150 * k), 0.13, rise)


def _column(page: Page) -> tuple[float, float]:
    """Where the column of names begins and ends, in pixels."""
    if page.upright:
        return page.height * 0.46, page.height * 0.96
    return page.height / 2 - 300 * page.k, page.height / 2 + 300 * page.k


def _heads(role: str, text: str) -> bool:
    return bool(role) and not text


def _height(card: Card) -> float:
    """Designed pixels of all rows."""
    gaps = sum(_heads(*line) for line in card.lines[1:])
    return len(card.lines) * _ROW + gaps * _GAP


def _row(page: Page, role: str, text: str, y: float, s: float, start: float) -> list[Word]:
    axis = page.width / 2 if page.upright else page.place(850, 0)[0]
    left = page.width * _MARGIN if page.upright else page.place(545, 0)[0]
    palette = page.palette
    if _heads(role, text):
        line = compose(role.upper(), _HEADING, s, 520 * page.k)
        return flat(line, axis - line.width / 2, y, palette.heading, start)
    words = []
    if role:
        line = compose(role, _ROLE, s, axis - 16 * s - left)
        words += flat(line, axis - 16 * s - line.width, y, palette.quiet, start)
    if text:
        line = compose(text, _NAME, s, page.width * (1 - 0.04) - axis - 16 * s)
        at = axis + 16 * s if role else axis - line.width / 2
        words += flat(line, at, y, palette.letters, start)
    return words


SETTINGS = {"title": title, "card": plain, "credits": credits_}
