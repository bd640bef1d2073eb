"""Kanji, read: for words of a script that have some, how they are said, in kana.

The extra `japanese` brings SudachiPy and its dictionary. Without it nothing is read, and the compiler reports what no
voice can say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sudachipy import Tokenizer

_KANJI = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_WORD = re.compile(r"[^\s\[\]*_]+")
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def readable() -> bool:
    """Whether the extra `japanese` is installed."""
    return find_spec("sudachipy") is not None and find_spec("sudachidict_small") is not None


def readings(texts: Iterable[str]) -> Mapping[str, str]:
    """How each word (between spaces and marks) with kanji is said, in the texts that are written in Japanese.

    A text is if it has kana. Nothing is read where the extra is not installed.
    """
    japanese = [text for text in texts if _KANA.search(text) and _KANJI.search(text)]
    if not japanese or not readable():
        return {}
    words = {word for text in japanese for word in _WORD.findall(text) if _KANJI.search(word)}
    return {word: _read(word) for word in sorted(words)}


def _read(word: str) -> str:
    """Its kanji as they are said there; what is written in kana stays as it is."""
    parts = ((part.surface(), part.reading_form()) for part in _tokenizer().tokenize(word))
    return "".join(said.translate(_TO_HIRAGANA) if _KANJI.search(written) else written for written, said in parts)


@cache
def _tokenizer() -> Tokenizer:
    from sudachipy import Dictionary

    return Dictionary(dict="small").tokenizer()
