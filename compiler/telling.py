"""How scenes are told: FLASHBACK, DREAM, MONTAGE, INTERCUT and their ends, as captions or in a heading.

A caption holds until its END or BACK TO SCENE. Where the script writes none, it holds for one scene: the one whose
heading follows directly, or else the rest of the one it stands in. In a heading it holds for that scene.
"""

from __future__ import annotations

import re

from scenec import grammar
from scenec.grammar.words import ALL

from . import screenplay as syntax


class Telling:
    """Follows a screenplay from top to bottom. `telling` is how what comes next is told, '' for plainly."""

    def __init__(self, screenplay: syntax.Screenplay) -> None:
        self.telling = ""
        self._ended = _ended(screenplay)
        self._holds = False
        self._fresh = False

    def headed(self, heading: syntax.Heading) -> str:
        """How the scene of a heading is told."""
        own, ends = _of_heading(heading)
        if ends or not (self._holds or self._fresh):
            self.telling, self._holds = "", False
        self._fresh = False
        return own or self.telling

    def caption(self, action: syntax.Action) -> bool:
        """Whether a paragraph is a caption; then `telling` is what it says."""
        self._fresh = False
        begins, ends = _said(action)
        if ends in (ALL, self.telling) and ends:
            self.telling, self._holds = "", False
        elif begins:
            self.telling, self._holds, self._fresh = begins, action in self._ended, True
        return bool(begins or ends)


def _ended(screenplay: syntax.Screenplay) -> set[syntax.Action]:
    """The captions whose end is written, before another of their kind begins."""
    found: set[syntax.Action] = set()
    open_: dict[str, syntax.Action] = {}
    for element in screenplay.elements:
        if isinstance(element, syntax.Heading):
            _, ends = _of_heading(element)
            begins = ""
        elif isinstance(element, syntax.Action):
            begins, ends = _said(element)
        else:
            continue
        found.update(action for kind, action in open_.items() if ends in (ALL, kind))
        if ends:
            open_ = {kind: action for kind, action in open_.items() if ends not in (ALL, kind)}
        if begins and isinstance(element, syntax.Action):
            open_[begins] = element
    return found


def _said(action: syntax.Action) -> tuple[str, str]:
    """What a paragraph begins and ends; nothing unless it is all in capitals, as captions are."""
    said = action.text.text
    return _meant(said) if said == said.upper() else ("", "")


def _of_heading(heading: syntax.Heading) -> tuple[str, str]:
    """What the last parts of a heading begin and end: `NIGHT - FLASHBACK`, `DAY (DREAM)`."""
    parts = re.split(r"\s[-–—]+\s|[(（]", heading.time.text) if heading.time else []
    meant = [_meant(part.strip()) for part in parts]
    return next((begins for begins, _ in meant if begins), ""), next((ends for _, ends in meant if ends), "")


def _meant(text: str) -> tuple[str, str]:
    words = grammar.words()
    said = words.caption(text)
    return words.begins.get(said, ""), words.ends.get(said, "")
