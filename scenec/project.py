"""A project on disk: its root, the texts a script uses, the facts of the files it names.

This module reads; the compiler never does. A project's root is the nearest folder upwards that holds a `scenec.toml`
or a `.git`, else the script's own folder. Nothing outside the root is read on a script's behalf.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from .compiler.codes import diagnostic
from .compiler.context import FileFacts, Refused, Sources
from .compiler.diagnostics import Diagnostic
from .compiler.mentions import quoted, quoted_files, used_files
from .compiler.parse import decode
from .compiler.paths import beside
from .compiler.source import Source, Span
from .facts import facts_of
from .kana import readings
from .lemmas import NAME as LEMMAS
from .lemmas import lemmas

LARGEST_TEXT = 20 * 2**20
"""Bytes. A script of two hours is a quarter of one MB."""

SIGNS = ("scenec.toml", ".git")


def root_of(script: Path) -> Path:
    """The folder of the project that a script belongs to."""
    folder = script.absolute().parent
    return next((here for here in (folder, *folder.parents) if any((here / sign).exists() for sign in SIGNS)), folder)


def folder_in_repository(script: Path) -> str:
    """The project's folder as seen from the git repository it lies in, `films/dream/`; '' if they are one."""
    root = root_of(script)
    top = next((here for here in (root, *root.parents) if (here / ".git").exists()), root)
    folder = root.relative_to(top).as_posix()
    return "" if folder == "." else f"{folder}/"


def read_script(script: Path) -> Source | Diagnostic:
    """The text of a script, or why it is no text. Raises OSError when the file cannot be read."""
    with script.open("rb") as file:
        data = file.read(LARGEST_TEXT + 1)
    name = script.absolute().relative_to(root_of(script)).as_posix()
    if len(data) > LARGEST_TEXT:
        limit = f"is larger than {LARGEST_TEXT // 2**20} MB, so it is no script"
        return diagnostic("SC0101", f"{name} {limit}", Span(name, 0, 0), hint="name a text file")
    return decode(name, data)


def replace_script(script: Path, text: str) -> None:
    """Write a script anew, whole or not at all: a fresh file takes the old one's place. Raises OSError."""
    target = script.resolve()  # a link stays one
    fresh = target.with_name(f".{target.name}.new")
    try:
        fresh.write_bytes(text.encode())
        fresh.chmod(target.stat().st_mode)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of one project, read on a script's behalf."""

    root: Path

    def sources(self, script: Source, given: Iterable[str] = ()) -> Sources:
        """Everything the compiler may want to know besides the script itself; a value that is given may name a file."""
        uses = dict(self._texts(script))
        texts = [script, *(Source(name, text) for name, text in uses.items() if isinstance(text, str))]
        named = {beside(source.name, path) for source in texts for path in quoted_files(source)}
        named |= {beside(script.name, path) for value in given if (path := quoted(value))}
        facts = {name: self._facts(name) for name in sorted(named)}
        kana = readings(source.text for source in texts)
        library = library_for(source.text for source in texts)
        return Sources(library=library, uses=uses, files=facts, kana=kana)

    def _texts(self, script: Source) -> Iterator[tuple[str, str | Refused]]:
        """Every text that is used, also by what is used, by its name in the project."""
        waiting, seen = [script], {script.name}
        while waiting:
            source = waiting.pop()
            for path in used_files(source):
                name = beside(source.name, path)
                if name in seen:
                    continue
                seen.add(name)
                text = self._text(name)
                if isinstance(text, str):
                    waiting.append(Source(name, text))
                yield name, text

    def _text(self, name: str) -> str | Refused:
        data = self._bytes(name)
        if isinstance(data, Refused):
            return data
        read = decode(name, data)
        return read.text if isinstance(read, Source) else Refused("it is not UTF-8 text")

    def _facts(self, name: str) -> FileFacts | Refused:
        path = self._inside(name)
        if isinstance(path, Refused):
            return path
        try:
            return facts_of(path)
        except OSError as error:
            return _refused(error)

    def _bytes(self, name: str) -> bytes | Refused:
        path = self._inside(name)
        if isinstance(path, Refused):
            return path
        try:
            return path.read_bytes()
        except OSError as error:
            return _refused(error)

    def _inside(self, name: str) -> Path | Refused:
        """The file of a name, links followed: what leaves the project is not read."""
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root.resolve()):
            return Refused(f"it would leave the project, whose root is {self.root.name}/")
        return path


def _refused(error: OSError) -> Refused:
    return Refused((error.strerror or "it cannot be read").lower())


@cache
def standard_library() -> Mapping[str, str]:
    """The texts of the standard library by name, `stdlib/shots.scene`."""
    folder = resources.files("scenec.stdlib")
    texts = (entry for entry in folder.iterdir() if entry.name.endswith(".scene"))
    return {f"stdlib/{e.name}": e.read_text(encoding="utf-8") for e in sorted(texts, key=lambda entry: entry.name)}


def library_for(texts: Iterable[str]) -> Mapping[str, str]:
    """The standard library for a script, the first of these texts, and what it uses: with the lemmas of their words."""
    library = standard_library()
    found = lemmas(texts, library, store_folder() / "lemmas")
    return {**library, LEMMAS: found} if found else library


def store_folder() -> Path:
    """Where finished work is kept: SCENEC_CACHE, or the user's cache folder."""
    named = os.environ.get("SCENEC_CACHE")
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_cache_path

    return user_cache_path("scenec", appauthor=False)
