"""Who is on the stage in a scene, by what is said and done in it."""

from __future__ import annotations

from collections.abc import Iterator

from ..film.scene import Action, CoverCall, Element, MarkCall, Scene, ShotCall, Speech
from ..film.shot import Part
from ..geometry.standing import just_before, moment, placed_in, standing


def present(element: Element, filmed: bool = True) -> Iterator[str]:
    """The people whom an element puts on the stage, in order. A voice from off stage puts nobody there.

    `filmed`: those count too of whom there is only a shot.
    """
    match element:
        case MarkCall():
            yield element.who
        case ShotCall() if filmed:
            targets = (move.target for group in element.moves for move in group if move.target is not None)
            yield from (s.name for s in (*element.subjects, *targets) if s.kind == "character")
        case CoverCall() if filmed:
            yield from (subject.name for subject in element.on if subject.kind == "character")
        case Speech():
            yield from () if off_stage(element) else (element.speaker,)
            yield from (name for aside in element.asides for name in present(aside.call, filmed))
        case Action():
            for deed in element.deeds:
                yield from (s.name for s in (deed.subject, deed.object) if s is not None and s.kind == "character")
            yield from (name for aside in element.asides for name in present(aside.call, filmed))


def off_stage(speech: Speech) -> bool:
    """Whether the speaker is heard and not seen."""
    return speech.gone or speech.extension in ("V.O.", "O.S.", "O.C.", "PRE-LAP")


def on_stage(scene: Scene, part: Part) -> tuple[str, ...]:
    """Who is there as a part begins, or comes on with it, in the order of the blocking."""
    there = {*standing(scene, moment(part.element, part.start)), *(p.who for p in placed_in(scene, part))}
    return tuple(dict.fromkeys(placed.who for placed in scene.placed if placed.who in there))


def arriving(scene: Scene, part: Part) -> tuple[str, ...]:
    """Who comes on with a part."""
    before = standing(scene, just_before(moment(part.element, part.start)))
    return tuple(dict.fromkeys(placed.who for placed in placed_in(scene, part) if placed.who not in before))


def leaving(scene: Scene, part: Part) -> tuple[str, ...]:
    """Who goes off with a part."""
    return tuple(placed.who for placed in placed_in(scene, part) if placed.gone)
