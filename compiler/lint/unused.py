"""Declarations that the film never comes to: a forgotten one is often a misspelt one."""

from __future__ import annotations

from collections.abc import Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix
from ..film.scene import Action, CardCall, Scene, ShotCall, Speech, StateCall
from ..library import WORD, parent_name
from ..screenplay import Entry
from ..staging.used import used_people, used_places, used_props
from .reading import Reading

_TOLD = "If it is kept for later, `Allow: {}` in the header says so."


def declared(reading: Reading) -> Iterator[Diagnostic]:
    """People, places and props of the header that are neither seen, heard nor spoken of."""
    film, said = reading.film, _said(reading)
    kinds = (
        ("cast", "SC0401", {each.name for each in used_people(film)}),
        ("places", "SC0402", {part for each in used_places(film) for part in (each.name, *each.name.split(" - "))}),
        ("props", "SC0403", {each.name for each in used_props(film)}),
    )
    for section, code, used in kinds:
        for entry in _of(reading, section):
            name = " ".join(WORD.findall(entry.name.text)).casefold()
            plain = " ".join(entry.name.text.split()).upper()
            if film.scenes and plain not in used and f" {name} " not in said and not _parent(reading, entry):
                message = f"{plain} is declared, and is not in the film"
                yield diagnostic(code, message, entry.name.span, hint=_TOLD.format(code), fix=_dropped(entry))


def vocabulary(reading: Reading) -> Iterator[Diagnostic]:
    """Shots, moves, styles ... that the header adds to the library, and nothing asks for."""
    used = _used(reading)
    for section, names in used.items():
        for entry in _of(reading, section) if reading.film.scenes else ():
            standard = any(each is not entry and _same(each, entry) for each in reading.film.library)
            if not standard and entry.name.text.casefold() not in names and not _parent(reading, entry):
                message = f"{entry.name.text} is declared under `{entry.section}:`, and nothing asks for it"
                hint = _TOLD.format("SC0404")
                yield diagnostic("SC0404", message, entry.name.span, hint=hint, fix=_dropped(entry))


def _used(reading: Reading) -> dict[str, set[str]]:
    """Of the sections in which a script adds words of its own: which of them the film has."""
    used: dict[str, set[str]] = {name: set() for name in ("shots", "moves", "styles", "lights", "weathers", "moods")}
    used |= {"sets": {place.set for place in reading.film.places}, "sounds": set(), "transitions": set()}
    for scene in reading.film.scenes:
        used["styles"].update(scene.styles)
        used["lights"].update(scene.lights)
        used["moods"].update(scene.mood)
        used["weathers"].add(scene.weather)
        used["transitions"].add(scene.transition.kind if scene.transition is not None else "")
        for shot in scene.shots:
            used["shots"].add(shot.framing)
            used["moves"].update(move.kind for group in shot.moves for move in group)
        for call in _calls(scene):
            for names in used.values():
                names.update(call.names)
    return used


def _calls(scene: Scene) -> Iterator[StateCall]:
    for element in scene.elements:
        inside = [aside.call for aside in element.asides] if isinstance(element, Speech | Action) else []
        yield from (each for each in (element, *inside) if isinstance(each, StateCall))


def _said(reading: Reading) -> str:
    """Every word of action, speech and cards, in small letters with single blanks between and around."""
    found = [""]
    for scene in reading.film.scenes:
        for element in scene.elements:
            match element:
                case Action(text=text) | CardCall(text=text) | Speech(words=text):
                    found += WORD.findall(text.casefold())
                case ShotCall():
                    found += [word for s in element.subjects for word in WORD.findall(s.name.casefold())]
    return " ".join((*found, ""))


def _of(reading: Reading, section: str) -> Iterator[Entry]:
    """The script's own declarations: what it uses from other files it need not use up."""
    own = (entry for entry in reading.own if entry.span.source == reading.film.source)
    return (entry for entry in own if entry.section.casefold() == section)


def _parent(reading: Reading, entry: Entry) -> bool:
    """Whether another declaration is `like` this one."""
    name = entry.name.text.casefold()
    return any(each is not entry and parent_name(each).casefold() == name for each in reading.own)


def _same(one: Entry, other: Entry) -> bool:
    return one.section == other.section and one.name.text.casefold() == other.name.text.casefold()


def _dropped(entry: Entry) -> Fix:
    return Fix("Leave the declaration out", (Edit(entry.span, ""),))
