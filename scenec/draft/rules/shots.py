"""Which shots a sentence asks for. Where it asks for none, coverage is the compiler's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from ..reading import Sentence


@cache
def idioms() -> dict[str, dict[str, Any]]:
    """The table of stdlib/drafting.toml."""
    return tomllib.loads(resources.files("scenec.stdlib").joinpath("drafting.toml").read_text(encoding="utf-8"))


@dataclass(slots=True)
class Camera:
    """Chooses shots. The same one never comes twice in a scene: a way of seeing that repeats is no idea any more."""

    verbs: dict[str, str]
    """Verb forms and lemmas of the dream's language, with the library's verb."""
    used: set[str]
    last: bool = False

    def shot(self, sentence: Sentence, things: dict[str, str]) -> str | None:
        """A direction without its `!!`; `COVER` after a shot that is over; None where nothing is to be said.

        `things`: what the script calls the sentence's things.
        """
        chosen = self._act(sentence, things) or self._feeling(sentence)
        if chosen and chosen not in self.used:
            self.used.add(chosen)
            self.last = True
            return chosen
        gives_back, self.last = self.last, False
        return "COVER" if gives_back else None

    def _act(self, sentence: Sentence, things: dict[str, str]) -> str | None:
        if not sentence.people or sentence.lines:
            return None
        who, others = sentence.people[0], sentence.people[1:]
        for act in sentence.acts:
            pattern = idioms()["shots"].get(self.verbs.get(act, "").upper())
            thing = next((things[noun] for noun in sentence.things if noun in things), "")
            sight = thing or others
            lacks = pattern is None or ("{thing}" in pattern and not thing) or ("{other}" in pattern and not others)
            if pattern is None or lacks or (pattern.startswith("POV") and not sight):
                continue
            return str(pattern.format(who=who, thing=thing, other=others[0] if others else ""))
        return None

    def _feeling(self, sentence: Sentence) -> str | None:
        """A feeling and no deed: the face."""
        if sentence.acts or not sentence.people or not sentence.state("mood") or sentence.lines:
            return None
        return str(idioms()["feeling"]["shot"].format(who=sentence.people[0]))
