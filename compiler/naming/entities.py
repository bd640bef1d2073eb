"""Places and props: each named once, the same everywhere."""

from __future__ import annotations

from dataclasses import replace

from ..canonical import seed
from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix
from ..film.entities import Place, Prop
from ..film.film import Film
from ..film.scene import Action, Scene, Speech
from ..library import Definition, Library
from ..source import NOWHERE, Span
from ..suggest import closest
from ..vocabulary import SetKind, set_kind, sets
from .composing import composed


def capitals(text: str) -> str:
    """A name as the IR spells it: single blanks, capitals."""
    return " ".join(text.split()).upper()


def props(library: Library) -> tuple[Prop, ...]:
    """Every declared prop. Its pattern is `thing:`, or the noun its name ends in; its colour by its words."""
    return tuple(_prop(library, each) for each in library.all("Props"))


def _prop(library: Library, entry: Definition) -> Prop:
    pattern = library.find("Things", entry.text("thing") or entry.name.split()[-1])
    said = (*library.mentioned("Colours", entry.doc), *library.mentioned("Colours", entry.name))
    colour = said[0].definition.text("colour") if said else ""
    name = capitals(entry.name)
    return Prop(name, entry.doc, entry.span, pattern.name if pattern else "", colour, seed("prop", name))


def places(film: Film, library: Library) -> tuple[tuple[Place, ...], list[Diagnostic]]:
    """Declared places, then those known by their first heading alone, in order."""
    found: list[Diagnostic] = []
    made: dict[str, Place] = {}
    for entry in library.all("Places"):
        first = next((scene for scene in film.scenes if capitals(scene.place) == capitals(entry.name)), None)
        made[capitals(entry.name)] = _place(library, entry, first, found)
    declared = tuple(made)
    for scene in film.scenes:
        nested = _nested(library, scene, made, found)
        if nested is not None:
            made[nested.name] = nested
        name = place_name(scene.place, tuple(made))
        near = closest(name, declared) if name not in made else None
        if near is not None:
            hint = f"Did you mean {near}? It is filmed as a place of its own."
            found.append(diagnostic("SC0216", f"The place {name} is much like {near}", written(scene), hint=hint))
            made[name] = replace(made[near], name=name, span=written(scene), seed=seed("place", name))
        elif name not in made:
            plain = Definition("places", name.casefold(), "", (), written(scene))
            made[name] = _place(library, plain, scene, found)
    return tuple(made.values()), found


def _nested(library: Library, scene: Scene, made: dict[str, Place], found: list[Diagnostic]) -> Place | None:
    """A room of a place, `HOUSE - KITCHEN`, where a set is built for it: the place's look, on a set of its own."""
    parts = [capitals(part) for part in scene.place.split(" - ")]
    house = next((part for part in parts if part in made), parts[0])
    rooms = [part for part in parts if part != house and library.mentioned("Sets", part.casefold())]
    if capitals(scene.place) in made or not rooms:
        return None
    room = _place(library, Definition("places", rooms[-1].casefold(), "", (), written(scene)), scene, found)
    known = made.get(house)
    fields = tuple(field for field in known.fields if field[0] != "set") if known is not None else ()
    said, files = (known.description, known.files) if known is not None else ("", ())
    own = seed("place", house)
    return replace(room, name=capitals(scene.place), description=said, seed=own, fields=fields, files=files)


def written(scene: Scene) -> Span:
    """Where a scene's place is written: its heading, or the beginning of a scene without one."""
    return scene.headed if scene.headed != NOWHERE else scene.span.part(0, 0)


def place_name(text: str, known: tuple[str, ...]) -> str:
    """Which place the words of a heading mean: all of it, or else a part of it that is known (`LAMP ROOM - STAIRS`)."""
    name = capitals(text)
    if name in known:
        return name
    return next((each for each in (capitals(part) for part in text.split(" - ")) if each in known), name)


def _place(library: Library, entry: Definition, scene: Scene | None, found: list[Diagnostic]) -> Place:
    kind = _set(library, entry, scene, found)
    name = capitals(entry.name)
    holds, colour, material = composed(library, (entry.name, entry.doc), kind)
    return Place(
        name,
        entry.doc,
        entry.span,
        kind.name if kind else "",
        seed("place", name),
        entry.values,
        holds=holds,
        colour=colour,
        material=material,
    )


def _set(library: Library, entry: Definition, scene: Scene | None, found: list[Diagnostic]) -> SetKind | None:
    """The set that `set:` names, that its words speak of, or the first of all. The longest phrase says most.

    Of those that its words speak of, and of all, the first that is inside or outside as the heading is.
    """
    stated = entry.text("set")
    if stated:
        kind = set_kind(library, stated)
        if kind is None:
            found.append(_unknown_set(entry, stated, library.names("Sets")))
        return kind or next(iter(sets(library)), None)
    said = [
        (len(library.plain(text)[each.start : each.end].split()), each)
        for text in (entry.name, entry.doc)
        for each in library.mentioned("Sets", library.plain(text))
    ]
    said.sort(key=lambda pair: -pair[0])
    if said:
        kinds = [kind for _, each in said if (kind := set_kind(library, each.definition.name)) is not None]
        fits = next((kind for kind in kinds if scene is not None and kind.inside == scene.inside), kinds[0])
        return (set_kind(library, fits.within) if scene is not None and scene.inside and fits.within else None) or fits
    near = _nearest(library, entry)
    if near is not None:
        return near
    inside = scene.inside if scene else True
    fitting = [kind for kind in sets(library) if kind.inside == inside] or list(sets(library))
    fitting.sort(key=lambda kind: not kind.plain)
    if scene is not None and fitting and (entry.name or _is_seen(scene)):
        name = capitals(entry.name) or "a scene without a heading"
        hint = f"Say `set: {fitting[0].name}` in its declaration under `Places:` if this is meant."
        message = f"No set is built for {name}; it is filmed in “{fitting[0].name}”"
        found.append(diagnostic("SC0214", message, written(scene), hint=hint))
    return fitting[0] if fitting else None


def _is_seen(scene: Scene) -> bool:
    """Whether anything happens in a scene: of one that is a card alone nobody sees where it plays."""
    return any(isinstance(element, Action | Speech) for element in scene.elements)


def _nearest(library: Library, entry: Definition) -> SetKind | None:
    """The set that is nearest in meaning to what a place is called, by the longest of its words that say so."""
    texts = (library.plain(text) for text in (entry.name, entry.doc))
    said = [(each.end - each.start, each) for text in texts for each in library.mentioned("Likenesses", text)]
    said.sort(key=lambda pair: -pair[0])
    return set_kind(library, said[0][1].definition.text("set")) if said else None


def _unknown_set(entry: Definition, stated: str, names: tuple[str, ...]) -> Diagnostic:
    near, span = closest(stated, names), entry.place("set")
    fix = Fix(f"Write `{near}`", (Edit(span, near),)) if near else None
    hint = f"Did you mean {near}?" if near else f"The sets are {', '.join(names)}."
    return diagnostic("SC0213", f"There is no set “{stated}”", span, hint=hint, fix=fix)
