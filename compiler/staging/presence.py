"""Who is on the stage in a scene, by what is said and done in it."""

from __future__ import annotations

from collections.abc import Iterator

from ..film.scene import Action, CoverCall, Element, MarkCall, ShotCall, Speech


def present(element: Element) -> Iterator[str]:
    """The people whom an element puts on the stage, in order. A voice from off stage puts nobody there."""
    match element:
        case MarkCall():
            yield element.who
        case ShotCall():
            targets = (move.target for group in element.moves for move in group if move.target is not None)
            yield from (s.name for s in (*element.subjects, *targets) if s.kind == "character")
        case CoverCall():
            yield from (subject.name for subject in element.on if subject.kind == "character")
        case Speech():
            yield from () if off_stage(element) else (element.speaker,)
            yield from (name for aside in element.asides for name in present(aside.call))
        case Action():
            for deed in element.deeds:
                yield from (s.name for s in (deed.subject, deed.object) if s is not None and s.kind == "character")


def off_stage(speech: Speech) -> bool:
    """Whether the speaker is heard and not seen."""
    return speech.extension in ("V.O.", "O.S.", "O.C.", "PRE-LAP")
