"""What formatted scripts look like."""

from __future__ import annotations

import pytest

from scenec.compiler.format import formatted
from scenec.compiler.source import Source


def fmt(text: str, *, close_header: bool = False) -> str:
    return formatted(Source("film.scene", text), close_header=close_header)


@pytest.mark.parametrize(
    ("written", "shaped"),
    [
        ("", ""),
        ("He runs.", "Scenec: 1\n\nHe runs.\n"),
        ("\ufeffHe runs.", "\ufeffScenec: 1\n\nHe runs.\n"),
        ("Title:A film\n", "Scenec: 1\n\nTitle:A film\n"),
        ("Title:  A film  \nAuthor: X\n", "Title: A film\nScenec: 1\nAuthor: X\n"),
        ("Title:\n  A\n  film\n\nCast:\n A=b\n", "Title:\n    A\n    film\nScenec: 1\n\nCast:\n    A = b\n"),
        ("Scenec: 1\nCast:\n\tA=b,\n\tc\n", "Scenec: 1\nCast:\n    A = b,\n        c\n"),
        ("Scenec: 1\n\n  INT. ROOM - DAY\nHe runs.\n", "Scenec: 1\n\nINT. ROOM - DAY\n\nHe runs.\n"),
        ("Scenec: 1\n\nHe runs.\n!!WIDE:24mm\nA\nhi", "Scenec: 1\n\nHe runs.\n\n!!WIDE: 24mm\n\nA\nhi\n"),
        ("Scenec: 1\n\n!!WIDE\nHe runs.\n", "Scenec: 1\n\n!!WIDE\n\nHe runs.\n"),
        ("Scenec: 1\n\nA\nhi\n     \nyou  \n", "Scenec: 1\n\nA\nhi\n  \nyou\n"),
        ("Scenec: 1\n\n\n\n\nHe runs.\n\n\n", "Scenec: 1\n\n\nHe runs.\n"),
        ("Scenec: 1\r\n\r\nHe runs.\n", "Scenec: 1\r\n\r\nHe runs.\r\n"),
        ("Scenec: 1\n\n   He is set in. [[a  \n note ]]  \n", "Scenec: 1\n\n   He is set in. [[a  \n note ]]  \n"),
    ],
)
def test_white_space_is_put_in_order(written: str, shaped: str) -> None:
    assert fmt(written) == shaped


def test_a_closed_header_has_no_blank_lines() -> None:
    text = "Title: A\nScenec: 1\n\nCast:\n    A = b\n\nPlaces:\n    P = q\n\nHe runs.\n"
    closed = "Title: A\nScenec: 1\nCast:\n    A = b\nPlaces:\n    P = q\n\nHe runs.\n"
    assert fmt(text, close_header=True) == closed
    assert fmt(text) == text
