"""Syntax to film: scenes out of headings, and in each the elements in the order of the script.

Nothing is looked up here. Who and what there is (cast, places, props) is filled in by passes.
"""

from __future__ import annotations

from dataclasses import replace

from scenec.grammar import words

from . import screenplay as syntax
from .codes import diagnostic
from .diagnostics import Diagnostic, Label
from .drafts import Draft, drafted
from .film.film import Film
from .film.scene import LATER, MONTAGE, Action, Scene, Speech, Transition
from .intercut import intercut
from .parse.headers import ONCE
from .parse.headings import hour
from .settings import settings
from .source import NOWHERE, Source, Span

MELTING, BRIEF = "0.8s", "0.5s"
"""How long one scene melts into another that comes a little later, and into the next of a montage."""


def lower(screenplay: syntax.Screenplay, source: Source) -> tuple[Film, list[Diagnostic]]:
    """The film of a screenplay, before any name is looked up.

    A scene that states no hour has that of the scene before, the first one day. What stands before the first heading
    is a scene without one, if there is anything to film in it. A transition belongs to the scene it ends; the one that
    opens the film is left out, for the film opens on its title.
    """
    made, found = settings(screenplay.header)
    drafts = intercut(
        [draft for draft in drafted(screenplay) if draft.elements or (draft.heading and not draft.goes_on)]
    )
    numbers = _numbers(drafts, found)
    found += [_idle(each) for draft in drafts for each in draft.idle]
    scenes: list[Scene] = []
    for draft, number in zip(drafts, numbers, strict=True):
        scene = _scene(draft, number, _hour_before(scenes, draft.telling), made.language)
        if scenes:
            scenes[-1] = _lapping(_melting(scenes[-1], scene))
        scenes.append(scene)
    header = screenplay.header
    free = tuple((f.key.text, f.value.text) for f in header.fields if f.key.text.casefold() not in ONCE)
    return Film(_title(header, source), source.name, header, made, tuple(scenes), free), found


def _idle(transition: Transition) -> Diagnostic:
    message = f"“{transition.kind}” ends no scene, so nothing is made of it"
    hint = "A transition stands right before the next heading. Inside a scene a new shot is a cut."
    return diagnostic("SC0124", message, transition.span, hint=hint)


def _hour_before(scenes: list[Scene], telling: str) -> str:
    """The hour that goes on: of the scene before, but behind a flashback or dream of the one before that."""
    if not scenes:
        return "day"
    if scenes[-1].telling == telling:
        return scenes[-1].hour
    return next((each.hour for each in reversed(scenes) if each.telling in ("", telling)), scenes[-1].hour)


def _scene(draft: Draft, number: str, before: str, language: str) -> Scene:
    """The scene of a draft. `before` is the hour of the scene before."""
    head = draft.heading
    return Scene(
        number=number,
        span=draft.spans[0].to(draft.spans[-1]),
        heading=_heading(head) if head else "",
        inside=head is not None and head.kind in ("INT", "INT/EXT"),
        place=head.place.text if head else "",
        hour=(hour(head.time, language) if head else "") or before,
        elements=tuple(draft.elements),
        transition=draft.transition,
        telling=draft.telling,
        goes_on=draft.goes_on,
        headed=head.span if head and not draft.goes_on else NOWHERE,
        follows=words().follows(head.time.text) if head and head.time and not draft.goes_on else "",
    )


def _lapping(before: Scene) -> Scene:
    """A scene that another follows: a pre-lapped line that ends it belongs to both."""
    last = next((each for each in reversed(before.elements) if isinstance(each, Action | Speech)), None)
    return replace(before, laps=isinstance(last, Speech) and last.extension == "PRE-LAP")


def _melting(before: Scene, scene: Scene) -> Scene:
    """The scene before one that comes a little later, or one of a montage: they melt, if nothing else is written."""
    together = before.telling == scene.telling == MONTAGE and scene.headed != NOWHERE
    if before.transition is not None or not (scene.follows == LATER or together):
        return before
    return replace(before, transition=Transition(f"DISSOLVE TO: {BRIEF if together else MELTING}", scene.headed))


def _heading(head: syntax.Heading) -> str:
    """The heading in one spelling: `INT. LAMP ROOM - NIGHT`."""
    kind = f"{head.kind}. " if head.kind else ""
    time = f" - {head.time.text}" if head.time else ""
    return f"{kind}{head.place.text}{time}"


def _numbers(drafts: list[Draft], found: list[Diagnostic]) -> list[str]:
    """Numbers as written, else 1, 2, 3 ... without those that are; SC0125 for one that is written twice."""
    written: dict[str, Span] = {}
    numbers: list[str] = []
    for draft in drafts:
        said = draft.heading.number if draft.heading and not draft.goes_on else None
        if said and said.text in written:
            labels = (Label(written[said.text], "the first one is here"),)
            message = f"Two scenes have the number {said.text}; this one gets another"
            found.append(diagnostic("SC0125", message, said.span, labels=labels, hint="Give it a number of its own."))
        fresh = said is not None and said.text not in written
        numbers.append(said.text if said and fresh else "")
        if said and fresh:
            written[said.text] = said.span
    free = (number for number in map(str, range(1, len(drafts) + len(written) + 1)) if number not in written)
    return [number or next(free) for number in numbers]


def _title(header: syntax.Header, source: Source) -> str:
    """The film's title: as stated, else the file's name without its ending."""
    stated = header.field("title")
    stem = source.name.rpartition("/")[2].removesuffix(".scene")
    return stated.value.text if stated and stated.value.text else stem
