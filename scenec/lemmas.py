"""The words of a script as the library knows them: base forms, and what they are called in the library's English.

What is found is a text of the library like any other, a section `Lemmas:` that says `MICE = mouse` or `KATZEN = cat`:
the compiler reads it as it reads the rest, and stays free of dictionaries.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import metadata, resources
from pathlib import Path

from .compiler.library import WORD

NAME = "stdlib/lemmas.scene"
"""The text's name among those of the library."""

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "ru")
"""Those whose words are looked up; in a script of any other the library's words are found as they are written."""

_STATED = re.compile(r"^Language:[ \t]*([A-Za-z]{2})", re.M)
_CUE = re.compile(r"^[ \t]*([^\n=(]+?)[ \t]*(?:=.*|\(.*)?$", re.M)
"""What a line begins with that may be a cue or a declaration: somebody's name, if it is in capitals."""
_KEPT = 50_000
"""Words of one language of which the answers are kept on disk."""


def lemmas(texts: Iterable[str], library: Mapping[str, str], folder: Path | None) -> str:
    """The section `Lemmas:` for the words of these texts, the first of which is the script; '' if it would be empty.

    Only what leads to a word of the library is in it. `folder` keeps answers from one time to the next, since a
    dictionary takes longer to load than a script to compile; what cannot be kept is looked up again.
    """
    script, *others = texts
    stated = _STATED.search(script)
    language = stated[1].casefold() if stated else "en"
    if language not in LANGUAGES:
        return ""
    known, tongue = _words_of(tuple(library.values())), _tongue(language)
    texts = (script, *others)
    names = {
        word.casefold()
        for text in texts
        for line in _CUE.findall(text)
        if line.isupper()
        for word in WORD.findall(line)
    }
    words = {word for text in texts for word in WORD.findall(text) if _plain(word) and not _names(word, names)}
    wanted = sorted(word for word in words if language != "en" or word.casefold() not in known)
    bases = _bases(wanted, language, folder)
    found: dict[str, str] = {}
    for word in wanted:
        meant = _meant(word, bases.get(word, word), tongue, known if language == "en" else frozenset())
        if meant and meant != word.casefold():
            found.setdefault(word.upper(), meant)
    return "".join(["Lemmas:\n", *(f"    {word} = {meant}\n" for word, meant in found.items())]) if found else ""


def _names(word: str, names: set[str]) -> bool:
    """Whether a word is somebody's name: Tomás takes nothing, though "tomar" is to take."""
    return word[0].isupper() and word.casefold() in names


def _plain(word: str) -> bool:
    return len(word) > 1 and word.isalpha()


def _meant(word: str, base: str, tongue: Mapping[str, str], known: frozenset[str]) -> str:
    """The library's word for a word: by itself, by its base form; '' for none."""
    if tongue:
        return tongue.get(word.casefold()) or tongue.get(base.casefold()) or ""
    return base.casefold() if base.casefold() in known else ""


@cache
def _words_of(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.casefold() for text in texts for word in WORD.findall(text))


def meaning(word: str, base: str, language: str) -> str:
    """The library's English for a word or its base form, the word itself in English; '' where there is none."""
    tongue = _tongue(language) if language in LANGUAGES else {}
    return tongue.get(word.casefold()) or tongue.get(base.casefold()) or ("" if tongue else base)


@cache
def _tongue(language: str) -> Mapping[str, str]:
    """Base forms of a language to the library's words; none for English, which is the library's own."""
    if language == "en":
        return {}
    text = resources.files("scenec.stdlib").joinpath("tongues", f"{language}.toml").read_text(encoding="utf-8")
    return {word: meant for meant, words in tomllib.loads(text).items() for word in words}


def _bases(words: list[str], language: str, folder: Path | None) -> Mapping[str, str]:
    """Each word's base form, from the folder if it was asked for before."""
    path = folder / f"{language}-{metadata.version('simplemma')}.json" if folder is not None else None
    kept = _remembered(language)
    if any(word not in kept for word in words):
        kept.update(_read(path))
    new = [word for word in words if word not in kept]
    if new:
        kept.update(_looked_up(new, language))
        _write(path, kept)
    return kept


@cache
def _remembered(language: str) -> dict[str, str]:
    """The answers of this process."""
    return {}


def _looked_up(words: list[str], language: str) -> dict[str, str]:
    """Base forms by dictionary. It is let go again: in memory it is larger than all else that a compilation holds."""
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    finder = Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=DefaultDictionaryFactory()))
    return {word: str(finder.lemmatize(word, lang=language)) for word in words}


def _read(path: Path | None) -> dict[str, str]:
    try:
        kept = json.loads(path.read_bytes()) if path is not None else {}
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(path: Path | None, kept: dict[str, str]) -> None:
    """Whole or not at all; a folder that cannot be written is none of the writer's concern."""
    if path is None or len(kept) > _KEPT:
        return
    fresh = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
