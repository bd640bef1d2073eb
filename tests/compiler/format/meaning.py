"""What of a script must not change when it is formatted."""

from __future__ import annotations

from scenec.compiler.dump import dump
from scenec.compiler.lower import lower
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.source import Source
from tests import outline


def meaning(text: str) -> tuple[str, str]:
    """The film before names are looked up, and the screenplay with its header, but for the edition."""
    source = Source("film.scene", text)
    script, _ = screenplay(parse(source)[0])
    rows = [row for row in outline.screenplay(script).split("\n") if row != "Scenec: 1"]
    return dump(lower(script, source)[0]), "\n".join(rows)


def notes(text: str) -> list[str]:
    """The notes and boneyards, byte for byte."""
    tree, _ = parse(Source("film.scene", text))
    return [text[each.start : each.end] for each in tree.hidden]
