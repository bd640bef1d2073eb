"""Texts to try: a strategy that makes scripts of the language's own pieces, and the golden scripts."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.golden import Case, paths

PIECES = (
    *("\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "\ufeff", "\x1f", "\x00", "\x0c", "\u2028", "\u3000"),
    *(
        "[[",
        "]]",
        "/*",
        "*/",
        "!!",
        "!",
        "@",
        "(",
        ")",
        "#",
        "=",
        "===",
        ">",
        "<",
        "~",
        ".",
        "^",
        ":",
        ";",
        ",",
        '"',
        "\\",
    ),
    *("*", "**", "_", "INT. ", "EXT./INT ", "屋内 ", "ИНТ. ", " - ", "NIGHT", "#1#", "CUT TO:", "FADE IN:", "MONTAGE"),
    *("Title: ", "Cast:", "Use:", "Allow:", "Size: ", "Rate: ", "    ", "NAME = ", "; key: ", "Given:"),
    *(
        "MARA",
        "(V.O.)",
        "(CONT'D)",
        "Élodie",
        "真理",
        "დ",
        "ß",
        "é",
        "word",
        "4s",
        "85mm",
        "1m30s",
        "4sec",
        "then ",
        "x=",
    ),
    *("WIDE", "CLOSE ON ", "MOOD", "allow SC0301"),
)
"""What means something somewhere, and what has tripped readers of text before."""

scripts = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join)
"""Any text, with every mark of the language likely."""


def corpus() -> list[str]:
    """The scripts of the golden cases."""
    return [Case.read(path)["script"] for path in paths("parse")]
