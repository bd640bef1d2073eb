"""However long or deep a text is, it is read and formatted in time that grows with its length."""

from __future__ import annotations

import time

import pytest

from scenec.compiler.format import formatted
from scenec.compiler.lower import lower
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.source import Source

MANY = 100_000
SECONDS = 5.0
"""Many times what these take; what grows with the square of its length takes minutes."""

TEXTS = {
    "notes that are never closed": "[[" * MANY,
    "notes in notes": "[[" * MANY + "]]" * MANY,
    "boneyards in boneyards": "/*" * MANY + "*/" * MANY,
    "emphasis": "He *runs" * MANY,
    "open brackets": "MARA " + "(" * MANY + "\nHi.\n",
    "brackets": "MARA " + "(a)" * MANY + "\nHi.\n",
    "blanks in a cue": "MARA" + " " * MANY + "B\nHi.\n",
    "blanks in a direction": "!!" + " " * MANY + "WIDE\n",
    "parts of a heading": "INT. " + "A - " * MANY + "\n",
    "scene numbers": "INT. A " + "#1" * MANY + "\n",
    "items": "!!WIDE: " + "a," * MANY + "\n",
    "sections": "#" * MANY + "\n",
    "fields": "Cast:\n    A = b" + "; c: d" * MANY + "\n",
    "speeches": "A\nb\n\n" * (MANY // 5),
    "directions in speeches": "A\nb\n!!WIDE\n" * (MANY // 10),
    "quotation marks": "!!MUSIC: " + '"' * MANY + "\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_many_of_anything_is_read_in_time(text: str) -> None:
    source = Source("film.scene", text)
    began = time.process_time()
    tree, _ = parse(source)
    assert tree.text() == text
    lower(screenplay(tree)[0], source)
    formatted(source)
    assert time.process_time() - began < SECONDS
