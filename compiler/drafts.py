"""Scenes being put together: the elements of a script under their headings, parted where a caption says so."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import screenplay as syntax
from .film.scene import Action, Aside, CoverCall, Element, Transition, Unresolved
from .source import Span
from .spoken import spoken
from .telling import Telling


@dataclass
class Draft:
    """A scene being put together.

    `section`: one was passed since the last element, so the shot before it has ended. `idle`: transitions that turned
    out to end nothing, as more of the scene followed. `goes_on`: a caption parted it from the scene before, whose
    heading it shares.
    """

    heading: syntax.Heading | None
    elements: list[Element] = field(default_factory=list)
    transition: Transition | None = None
    idle: list[Transition] = field(default_factory=list)
    section: Span | None = None
    spans: list[Span] = field(default_factory=list)
    telling: str = ""
    goes_on: bool = False


def drafted(screenplay: syntax.Screenplay) -> list[Draft]:
    """The scenes of a screenplay. The first has no heading; those without anything in them are there too."""
    told = Telling(screenplay)
    drafts = [Draft(None)]
    for element in screenplay.elements:
        if isinstance(element, syntax.Heading):
            drafts.append(Draft(element, spans=[element.span], telling=told.headed(element)))
        elif isinstance(element, syntax.Action) and told.caption(element):
            heading = drafts[-1].heading
            goes_on = heading is not None or bool(drafts[-1].elements)
            drafts.append(Draft(heading, spans=[element.span], telling=told.telling, goes_on=goes_on))
        else:
            _add(drafts[-1], element)
    return drafts


def _add(draft: Draft, element: syntax.Element) -> None:
    """One element of the screenplay into its scene. Synopses and page breaks are read and make nothing."""
    match element:
        case syntax.Transition():
            if not (draft.heading or draft.elements):
                return
            _settle(draft)
            draft.transition = Transition(element.text.text, element.span)
        case syntax.Mark(kind="section"):
            draft.section = element.span
        case syntax.Mark() | syntax.Heading():
            return
        case _:
            if draft.section and draft.elements:
                draft.elements.append(CoverCall(draft.section))
            draft.section = None
            if not (isinstance(element, syntax.Action) and element.centred):  # THE END, and the picture goes
                _settle(draft)
            draft.elements += _elements(element)
    draft.spans.append(element.span)


def _settle(draft: Draft) -> None:
    """More of the scene follows, so the transition before it ends nothing."""
    draft.idle += [draft.transition] if draft.transition else []
    draft.transition = None


def _elements(element: syntax.Action | syntax.Speech | syntax.Direction) -> list[Element]:
    match element:
        case syntax.Action():
            calls = (Aside(each.word, Unresolved(each.direction)) for each in element.inserts)
            return [Action(element.text.text, element.span, asides=tuple(calls))]
        case syntax.Direction():
            return [Unresolved(element)]
        case syntax.Speech():
            return spoken(element)
