"""A script compiled again after an edit: what no scene but the edited ones can have changed is kept.

Every pass over the whole film runs again. A pass that works scene by scene runs for a scene only if something it
depends on is other than last time: the scene as it was written, the film's people, places, props and settings, or what
the scene before hands on. A scene whose spans have moved is the same scene elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any

from .context import Context
from .diagnostics import Diagnostic
from .film.film import Film
from .film.scene import Scene, Speech
from .passes.pass_ import Pass, Step
from .shift import Shift
from .source import Source

Handed = dict[str, Any]
"""By pass: what a scene handed on."""


@dataclass(frozen=True, slots=True)
class Worked:
    """A scene and all that passes made of it."""

    written: Scene
    """As the first of them was given it."""
    read: Scene
    """As the first of them left it."""
    made: Scene
    """As the last of them left it."""
    got: Handed
    handed: Handed
    found: dict[str, list[Diagnostic]]

    def moved(self, shift: Shift) -> Worked:
        """The same with its spans elsewhere. What is handed on has none; `read` is moved when it is asked for."""
        found = {name: shift.of(wrong) for name, wrong in self.found.items()}
        return replace(self, made=shift.of(self.made), found=found)

    def was_read(self, scene: Scene) -> bool:
        """Whether the first pass has just made the same of it, wherever it stands now."""
        span = self.read.span
        return scene == Shift(span.source, 0, scene.span.start - span.start).of(self.read)


@dataclass(frozen=True, slots=True)
class Version:
    """What came of a text. `film` is what its scenes were worked on with: the film without them."""

    text: str
    context: Context
    film: Film
    scenes: tuple[Worked, ...]


@dataclass(slots=True)
class Memo:
    """What is remembered of one script from one compilation to the next; for one thread.

    The last version as it was estimated and the last as it was measured are both kept, for a build compiles both.
    """

    versions: dict[bool, Version] = field(default_factory=dict)


@dataclass(slots=True)
class _Work:
    """A scene on the desk. `kept` is what is remembered of it, for as long as nothing that it depends on differs."""

    written: Scene
    kept: Worked | None
    read: Scene
    got: Handed = field(default_factory=dict)
    handed: Handed = field(default_factory=dict)
    found: dict[str, list[Diagnostic]] = field(default_factory=dict)


class Revision:
    """One compilation of a script whose last version may be remembered."""

    def __init__(self, memo: Memo, source: Source, context: Context) -> None:
        self._memo, self._source, self._context = memo, source, context
        self._last = memo.versions.get(bool(context.measured))
        self._film: Film | None = None
        self._works: list[_Work] = []

    def run(self, each: Pass, film: Film) -> tuple[Film, list[Diagnostic]]:
        """What the pass makes of the film, worked out where it may be other than last time."""
        if each.steps is None:
            after, found = each.run(film, self._context)
            self._notice(film, after)
            return after, found
        bare, first = replace(film, scenes=()), self._film is None
        if first:
            self._begin(bare, film.scenes)
        step, scenes, handed = each.steps(bare, self._context), list[Scene](), None
        for work, scene in zip(self._works, film.scenes, strict=True):
            work.got[each.name] = handed
            scenes.append(_read(work, each.name, step) if first else _worked(work, each.name, step, scene))
            handed = work.handed[each.name]
        wrong = [one for work in self._works for one in work.found[each.name]]
        return replace(film, scenes=tuple(scenes)), wrong

    def close(self, film: Film) -> None:
        """Remember this version, once every pass has run."""
        if self._film is not None:
            pairs = zip(self._works, film.scenes, strict=True)
            worked = tuple(Worked(w.written, w.read, made, w.got, w.handed, w.found) for w, made in pairs)
            version = Version(self._source.text, self._context, self._film, worked)
            self._memo.versions[bool(self._context.measured)] = version

    def _begin(self, film: Film, scenes: tuple[Scene, ...]) -> None:
        self._film = film
        known = self._known(self._last, film, scenes) if self._last is not None else (None for _ in scenes)
        self._works = [_Work(scene, kept, scene) for scene, kept in zip(scenes, known, strict=True)]

    def _known(self, last: Version, film: Film, scenes: tuple[Scene, ...]) -> Iterable[Worked | None]:
        """For each scene what is remembered of it, if it is the same: those before the edit, and those behind it."""
        shift = Shift.between(self._source.name, last.text, self._source.text)
        if not self._alike(last, shift, film):
            return (None for _ in scenes)
        before = _count(new == old.written for new, old in zip(scenes, last.scenes, strict=False))
        ends = zip(reversed(scenes), reversed(last.scenes), strict=False)
        behind = _count(new == shift.of(old.written) for new, old in ends)
        behind = min(behind, len(scenes) - before, len(last.scenes) - before)
        ahead, tail = last.scenes[:before], last.scenes[len(last.scenes) - behind :]
        fresh = (None for _ in range(len(scenes) - before - behind))
        known = (*ahead, *fresh, *(old.moved(shift) for old in tail))
        return (old if old is not None and self._sounds(last, old) else None for old in known)

    def _alike(self, last: Version, shift: Shift, film: Film) -> bool:
        """Whether scenes are worked on with the same people, places, props, settings and surroundings as last time."""
        if last.film.library != film.library:
            return False
        mine, theirs = replace(film, library=()), shift.of(replace(last.film, library=()))
        return mine == theirs and replace(self._context, measured={}) == replace(last.context, measured={})

    def _sounds(self, last: Version, old: Worked) -> bool:
        """Whether every line of a scene is as long as it was."""
        new, before = self._context.measured, last.context.measured
        works = (each.work for each in old.made.elements if isinstance(each, Speech))
        return all(new.get(work) == before.get(work) for work in works)

    def _notice(self, before: Film, after: Film) -> None:
        """Scenes that a pass over the whole film gave other transitions than last time are worked on again."""
        for work, old, new in zip(self._works, before.scenes, after.scenes, strict=False):
            if new is not old and [(s.head, s.tail) for s in new.shots] != [(s.head, s.tail) for s in old.shots]:
                work.kept = None


def _read(work: _Work, name: str, step: Step) -> Scene:
    """The first step on a scene. If it finds what it found last time, the scene is finished."""
    kept, got = work.kept, work.got[name]
    if kept is not None and kept.got[name] == got:
        work.read, work.found[name], work.handed[name] = kept.read, kept.found[name], kept.handed[name]
        return kept.made
    work.read, work.found[name], work.handed[name] = step(work.written, got)
    if kept is not None and kept.was_read(work.read):
        return kept.made
    work.kept = None
    return work.read


def _worked(work: _Work, name: str, step: Step, scene: Scene) -> Scene:
    """A later step. On a finished scene it has nothing to do, unless it is handed something else than last time."""
    kept, got = work.kept, work.got[name]
    if kept is not None and kept.got[name] == got:
        work.found[name], work.handed[name] = kept.found[name], kept.handed[name]
        return scene
    made, work.found[name], work.handed[name] = step(scene, got)
    if made == scene:
        return scene
    work.kept = None
    return made


def _count(fits: Iterable[bool]) -> int:
    """How many hold before the first that does not."""
    return sum(1 for _ in takewhile(bool, fits))
