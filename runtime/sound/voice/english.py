"""English words as they are said: titles, clock times, years, money, numerals, measures.

Only what espeak-ng would say wrongly is written out. Every word of the script stays one word here, in its place, so
that times still belong to the script's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_TITLES = {
    "dr": "Doctor",
    "st": "Saint",
    "mr": "Mister",
    "mrs": "Missis",
    "ms": "Mizz",
    "prof": "Professor",
    "sgt": "Sergeant",
    "capt": "Captain",
    "lt": "Lieutenant",
    "col": "Colonel",
    "gen": "General",
    "rev": "Reverend",
}
"""Before a name, with or without a full stop."""
_STREETS = {"st": "Street", "ave": "Avenue", "rd": "Road", "dr": "Drive", "blvd": "Boulevard"}
"""After a name, when no name follows."""
_SHORT = {"vs": "versus", "jr": "Junior", "sr": "Senior", "approx": "approximately", "dept": "department"}
_MONEY = {"$": ("dollar", "dollars"), "£": ("pound", "pounds"), "€": ("euro", "euros"), "¥": ("yen", "yen")}
_LARGE = ("hundred", "thousand", "million", "billion", "trillion")
_UNITS = {
    "kg": "kilograms",
    "g": "grams",
    "km": "kilometres",
    "m": "metres",
    "cm": "centimetres",
    "mm": "millimetres",
    "ft": "feet",
    "lb": "pounds",
    "lbs": "pounds",
    "mph": "miles an hour",
    "km/h": "kilometres an hour",
    "°": "degrees",
    "°C": "degrees Celsius",
    "°F": "degrees Fahrenheit",
}
_DECADES = ("hundreds", "tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties")
_COUNTED = ("war", "chapter", "act", "scene", "part", "book", "volume", "section", "phase", "type", "class", "apollo")
"""What has numbers where a king has an ordinal."""
_HALVES = {"2": ("half", "halves"), "4": ("quarter", "quarters"), "3": ("third", "thirds")}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMERAL = re.compile(r"(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})")
_PARTS = re.compile(r"([^\w$£€¥#°]*)(.*?)([^\w%°]*)", re.S)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word without its punctuation, and the words beside it as written ('' at the ends)."""

    core: str
    tail: str
    before: str
    after: str

    @property
    def named_after(self) -> bool:
        """Whether a name follows."""
        return self.after[:1].isupper() and self.tail in ("", ".")

    @property
    def named_before(self) -> bool:
        """Whether a name stands before, in the same phrase."""
        return self.before[:1].isupper() and self.before[-1:].isalnum()


def english(words: tuple[str, ...]) -> tuple[str, ...]:
    """Each word as it is said."""
    beside = zip(("", *words), words, (*words[1:], ""), strict=False)
    return tuple(_said(before, word, after) for before, word, after in beside)


def _said(before: str, word: str, after: str) -> str:
    match = _PARTS.fullmatch(word)
    lead, core, tail = match.groups() if match else ("", word, "")
    found = _Word(core, tail, before, after)
    for rule in _RULES:
        said = rule(found)
        if said is not None:
            return lead + said
    return word


def _short(word: _Word) -> str | None:
    """`Dr. Bell`, `Elm St.`, `No. 5`: without the stop, unless the sentence ends there."""
    name, ends = word.core.casefold(), word.tail if not word.after else word.tail.replace(".", "", 1)
    if name == "no" and word.tail == "." and word.after[:1].isdigit():
        return "number"
    if not word.core[:1].isupper() and name in (*_TITLES, *_STREETS):
        return None
    if name in _TITLES and word.named_after:
        return _TITLES[name]
    if name in _STREETS and word.named_before and "." in word.tail:
        return _STREETS[name] + ends
    return _SHORT[name] + ends if name in _SHORT and (word.tail or name == "vs") else None


def _clock(word: _Word) -> str | None:
    """`3:15` is three fifteen, `3:05` three oh five, `3:00` three o'clock."""
    match = re.fullmatch(r"(\d{1,2}):([0-5]\d)([ap]m)?", word.core)
    if match is None:
        return None
    hour, minute, half = match[1].lstrip("0") or "0", match[2], match[3] or ""
    named = half or re.match(r"[ap]\.?m\b", word.after)
    if minute == "00":
        return f"{hour} {half}".strip() + word.tail if named else f"{hour} o'clock{word.tail}"
    spoken = f"oh {minute[1]}" if minute[0] == "0" else minute
    return f"{hour} {spoken} {half}".strip() + word.tail


def _year(word: _Word) -> str | None:
    """`1984` is nineteen eighty-four, `1905` nineteen oh five, the `1920s` the nineteen twenties."""
    match = re.fullmatch(r"(1[1-9]|20)(\d\d)(s?)", word.core)
    if match is None or (match[1] == "20" and match[2][0] == "0"):
        return None
    century, year, many = match.groups()
    if many:
        decade = _decade(year)
        return f"{century} {decade}{word.tail}" if decade else None
    spoken = "hundred" if year == "00" else f"oh {year[1]}" if year[0] == "0" else year
    return f"{century} {spoken}{word.tail}"


def _decade(year: str) -> str:
    names = (*_DECADES, "nineties")
    return names[int(year[0])] if year[1] == "0" else ""


def _money(word: _Word) -> str | None:
    """`$5` is five dollars, `$5.50` five dollars fifty; of `$5 million` the dollars come after the million."""
    match = re.fullmatch(r"([$£€¥])(\d[\d,]*)(?:\.(\d\d?))?", word.core)
    if match is None:
        return None
    number, cents = match[2].replace(",", ""), match[3]
    if word.after.strip(".,;:!?").casefold() in _LARGE:
        return number + (f".{cents}" if cents else "")
    named = _MONEY[match[1]][number != "1" or bool(cents)]
    more = f" {cents.ljust(2, '0').lstrip('0')}" if cents and cents.strip("0") else ""
    return f"{number} {named}{more}{word.tail}"


def _large(word: _Word) -> str | None:
    """The `million` of `$5 million`."""
    if word.core.casefold() in _LARGE and word.before[:1] in tuple(_MONEY):
        return f"{word.core} {_MONEY[word.before[0]][1]}{word.tail}"
    return None


def _numeral(word: _Word) -> str | None:
    """`Henry VIII` is the eighth, `Chapter IV` four. A lone I is somebody who speaks."""
    if not word.named_before or word.core == "I" or not _NUMERAL.fullmatch(word.core):
        return None
    values = [_ROMAN[letter] for letter in word.core]
    number = sum(-v if v < n else v for v, n in zip(values, (*values[1:], 0), strict=True))
    if word.before.casefold() in _COUNTED:
        return f"{number}{word.tail}"
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{ending}{word.tail}"


def _measure(word: _Word) -> str | None:
    """`5kg`, `20°C`."""
    match = re.fullmatch(r"(\d[\d,.]*)(\D+)", word.core)
    unit = _UNITS.get(match[2]) if match else None
    if match is None or unit is None:
        return None
    one = unit.removesuffix("s") if match[1] == "1" and unit.endswith("s") else unit
    return f"{match[1]} {'foot' if one == 'feet' and match[1] == '1' else one}{word.tail}"


def _fraction(word: _Word) -> str | None:
    """`1/2`, `3/4`."""
    match = re.fullmatch(r"(\d)/([234])", word.core)
    return f"{match[1]} {_HALVES[match[2]][match[1] != '1']}{word.tail}" if match else None


def _digits(word: _Word) -> str | None:
    """`555-1234` and `007` are read figure by figure; `#3` is number three."""
    if re.fullmatch(r"#\d+", word.core):
        return f"number {word.core[1:]}{word.tail}"
    if re.fullmatch(r"\d{3}(-\d{3})?-\d{4}|0\d+", word.core):
        return ", ".join(" ".join(group) for group in word.core.split("-")) + word.tail
    return None


_RULES: tuple[Callable[[_Word], str | None], ...] = (
    _short,
    _clock,
    _year,
    _money,
    _large,
    _numeral,
    _measure,
    _fraction,
    _digits,
)
