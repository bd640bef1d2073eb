"""`> DISSOLVE TO: 1.5s`: which transition, and how long it takes."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from scenec import grammar

from ..film.scene import Transition
from ..vocabulary import transition_kind
from .quantities import LONGEST
from .scope import Scope

_WRITTEN = re.compile(r"(?P<name>.*?)[:.]?(?:\s+(?P<number>\d{1,9}(?:\.\d{1,9})?)(?P<unit>s|f))?[:.]?", re.I | re.S)


def read_transition(scope: Scope, transition: Transition) -> Transition:
    """The transition by name and time; one that is not known is a cut, with a warning."""
    written = _WRITTEN.fullmatch(" ".join(transition.kind.split()))
    name = written["name"].strip(" :.：。") if written else transition.kind
    kind = transition_kind(scope.library, name) or transition_kind(scope.library, grammar.words().transition(name))
    if kind is None:
        names = (*(n.upper() for n in scope.library.names("Transitions")), *grammar.words().transition_words)
        hint = f"Transitions are {', '.join(each.name.upper() for each in scope.library.all('Transitions'))}."
        scope.did_you_mean(
            "SC0207", f"“{name}” is not known, and is filmed as a cut", name, transition.span, names, hint
        )
        return replace(transition, kind="cut", seconds=Fraction(0))
    seconds = Fraction(written["number"]) if written and written["number"] else None
    if seconds is not None and written and written["unit"].casefold() == "f":
        seconds /= scope.rate
    if seconds is not None and seconds > LONGEST:
        scope.say("SC0206", f"“{float(seconds):g}s” is no length for a transition", transition.span)
        seconds = None
    return replace(transition, kind=kind.name, seconds=Fraction(str(kind.seconds)) if seconds is None else seconds)
