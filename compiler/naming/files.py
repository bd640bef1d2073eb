"""Files in quotes: looked for, of the right kind, and for sound the stretch of it that is meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from ..codes import diagnostic
from ..context import FileFacts, Refused
from ..diagnostics import Diagnostic
from ..film.files import OwnFile, OwnSound
from ..paths import beside
from ..screenplay import FreeText, Item, Quantity, Term, Text, Word
from ..source import Span
from .call import Call

FILES = Mapping[str, FileFacts | Refused]
"""Facts by the file's name in the project."""

KINDS = {"face": "image", "picture": "image", "voice": "sound"}
"""What kind of file each key of a declaration takes."""

ENDINGS = {"image": "PNG, JPEG or WebP", "sound": "WAV, FLAC, OGG or MP3"}


def facts_of(name: str, span: Span, kind: str, files: FILES) -> tuple[FileFacts | None, list[Diagnostic]]:
    """The facts of a file of that kind, or why there are none."""
    facts = files.get(beside(span.source, name), Refused("it is not in the project"))
    if isinstance(facts, Refused):
        hint = "Name a file inside the project, relative to this script."
        return None, [diagnostic("SC0210", f"“{name}” cannot be used: {facts.why}", span, hint=hint)]
    if kind and facts.kind != kind:
        hint = f"Here belongs {'an image' if kind == 'image' else 'a sound'}: {ENDINGS[kind]}."
        return None, [diagnostic("SC0225", f"“{name}” is no {kind}", span, hint=hint)]
    return facts, []


def declared_file(key: str, value: Text, files: FILES) -> list[Diagnostic]:
    """What is to be said of a file that a declaration names: the paper film draws and speaks without it."""
    name = value.text.strip().strip('"')
    facts, found = facts_of(name, value.span, KINDS.get(key, ""), files)
    if facts is None:
        return found
    hint = "The paper film draws and speaks from words. The file is kept for profiles that can use it."
    return [diagnostic("SC0222", f"“{name}” is not in the film", value.span, hint=hint)]


def own_files(fields: Iterable[tuple[str, str]], source: str, files: FILES) -> tuple[OwnFile, ...]:
    """The files that the fields of a declaration in the text `source` name, as far as they can be used."""
    made = []
    for key, value in fields:
        name = beside(source, value.strip().strip('"')) if value.strip().startswith('"') else ""
        facts = files.get(name)
        if isinstance(facts, FileFacts) and facts.kind == KINDS.get(key):
            made.append(OwnFile(key, name, facts.digest))
    return tuple(made)


def own_sound(call: Call, said: FreeText) -> OwnSound | None:
    """`"song.flac" from 12s to 40s`, or None with a finding."""
    if said.file is None:
        return None
    facts, found = facts_of(said.file.text, said.file.span, "sound", call.scope.files)
    call.scope.found.extend(found)
    if facts is None:
        return None
    whole = facts.seconds or Fraction(0)
    items = [item for group in said.items.groups for item in group] if said.items is not None else []
    begins, ends = Fraction(0), whole
    for item in items:
        for word, quantity in _pairs(call, item):
            moment = quantity.value / call.scope.rate if quantity.unit == "f" else quantity.value
            begins, ends = (moment, ends) if word == "from" else (begins, min(moment, whole))
    if ends <= begins:
        hint = "Name a stretch that lies in it: `from 12s to 40s`."
        message = f"“{said.file.text}” is {float(whole):.1f} s long: nothing is left of it"
        call.scope.say("SC0206", message, said.items.span if said.items else said.file.span, hint)
        return None
    return OwnSound(beside(said.file.span.source, said.file.text), facts.digest, begins, ends - begins)


def _pairs(call: Call, item: Item) -> list[tuple[str, Quantity]]:
    """`from 12s`, `to 40s` or both; nothing, with a finding, for anything else."""
    terms = item.terms
    if len(terms) in (2, 4) and all(_is_pair(*terms[i : i + 2]) for i in range(0, len(terms), 2)):
        return list(zip(item.words, (t for t in terms if isinstance(t, Quantity)), strict=True))
    hint = "Behind a file stands which part of it is played: `from 12s to 40s`."
    call.scope.say("SC0205", f"“{' '.join(item.words)}” says nothing of a sound", item.span, hint)
    return []


def _is_pair(word: Term, quantity: Term) -> bool:
    named = isinstance(word, Word) and word.text.casefold() in ("from", "to")
    return named and isinstance(quantity, Quantity) and quantity.unit in ("s", "f")
