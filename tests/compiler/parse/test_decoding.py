"""Bytes that are a script, and bytes that are none."""

from __future__ import annotations

import pytest

from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.parse import decode, parse
from scenec.compiler.source import Source


@pytest.mark.parametrize("text", ["", "\ufeffTitle: X\r\n", "真理\r海", "a\u2028b"])
def test_text_in_utf_8_comes_through_unchanged(text: str) -> None:
    source = decode("film.scene", text.encode())
    assert source == Source("film.scene", text)
    assert isinstance(source, Source)
    assert parse(source)[0].text() == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"Title: X\nCaf\xe9\n", "byte 13, on line 2, is 0xe9"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"ab\x00cd", "byte 3 is zero"),
        ("Title: X".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04rest", "office document"),
    ],
)
def test_what_is_no_text_is_one_finding_that_says_why(data: bytes, words: str) -> None:
    found = decode("film.scene", data)
    assert isinstance(found, Diagnostic)
    assert found.code == "SC0101"
    assert words in found.message
