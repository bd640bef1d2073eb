"""Things in hands: one thing is in one hand at a time, and an insert is of something the film knows."""

from __future__ import annotations

from collections.abc import Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Label
from ..film.scene import Action, Deed, ShotCall, Speech
from ..library import WORD, Library
from ..source import Span
from ..staging.sight import Sight
from ..vocabulary import framing
from .reading import Reading

Held = dict[str, tuple[str, Span]]
"""By prop: who has it, and where that is said."""


def hands(reading: Reading) -> Iterator[Diagnostic]:
    """A declared prop that somebody holds, or gives away, while another has it."""
    for scene in reading.film.scenes:
        held: Held = {}
        for deed in (deed for each in scene.elements if isinstance(each, Action) for deed in each.deeds):
            yield from _gripped(reading.library, held, deed)


def _gripped(library: Library, held: Held, deed: Deed) -> Iterator[Diagnostic]:
    who, what = deed.subject, deed.object
    if who is None or what is None or who.kind != "character" or what.kind != "prop":
        return
    grips = [mention.definition.text("does") for mention in library.mentioned("Grips", deed.text)]
    does = grips[0] if len(set(grips)) == 1 else ""  # "takes it and hands it on" is two deeds in one
    other = held.get(what.name)
    if does in ("keep", "part") and other is not None and other[0] != who.name:
        message = f"{who.name} has {what.name}, which {other[0]} has in hand"
        hint = f"Let {other[0]} give it away first, or {who.name} take it."
        yield diagnostic("SC0323", message, deed.span, labels=(Label(other[1], "taken here"),), hint=hint)
    if does == "part":
        held.pop(what.name, None)
    elif does:
        held[what.name] = who.name, deed.span


def unmentioned(reading: Reading) -> Iterator[Diagnostic]:
    """An insert of a prop that neither action nor speech has in the whole film: a riddle."""
    known: set[str] | None = None
    for sight in reading.scenes:
        for call in (each for each in sight.scene.elements if isinstance(each, ShotCall)):
            kind = framing(sight.library, call.framing)
            for subject in call.subjects if kind is not None and kind.pose == "thing" else ():
                known = known if known is not None else set(_spoken_of(reading))
                if subject.kind == "prop" and not _known(sight, subject.name, known):
                    message = f"{subject.name} is shown, and nobody has it or speaks of it in the whole film"
                    hint = "Let somebody do something with it, or leave the insert out."
                    yield diagnostic("SC0324", message, call.span, hint=hint)


def _known(sight: Sight, name: str, words: set[str]) -> bool:
    prop = sight.film.prop(name)
    noun = name.rsplit(maxsplit=1)[-1].casefold()
    return noun in words or (prop is not None and bool(prop.thing) and prop.thing.casefold() in words)


def _spoken_of(reading: Reading) -> Iterator[str]:
    """Every word of action and speech."""
    for scene in reading.film.scenes:
        for element in scene.elements:
            text = element.text if isinstance(element, Action) else element.words if isinstance(element, Speech) else ""
            yield from (word.casefold() for word in WORD.findall(text))
