"""Ask, compile, and ask again with the compiler's own words, until the script compiles or patience ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...api import compile_text
from ...compiler.diagnostics import has_errors
from ...compiler.library import Library
from ..engine import CannotDraftError, Listener, Request, Written
from ..local.words import draft_grammar
from ..prompts import messages
from .answer import complaints, refused, script
from .talk import Server

ROUNDS = 4
"""How often a server is asked before one gives up."""


@dataclass(frozen=True, slots=True)
class OpenAI:
    """The drafter on a server. `grammar` names who the server is, for those that take one: `vllm` or `llama.cpp`."""

    library: Library
    server: Server
    grammar: str = ""
    rounds: int = ROUNDS
    name: str = "openai"

    def write(self, request: Request, listener: Listener) -> Written:
        """The script of a dream. Raises CannotDraftError if there is none that compiles."""
        asked = messages("draft", request, header="", library=self.library)
        why = ""
        for turn in range(self.rounds):
            text = script(self.server.ask(asked, request.seed + turn, self._extra(), listener))
            why = refused(text) or _wrong(text)
            if not why:
                return Written(text)
            asked = (*asked[:4], ("assistant", text), ("user", self._mend(why)))
        raise CannotDraftError(
            f"no script came of {self.rounds} tries; the last one: {why.splitlines()[0]}",
            "ask another model, or use --engine rules",
        )

    def _mend(self, why: str) -> str:
        return f"This does not compile. Write the whole script again, with this mended:\n{why}"

    def _extra(self) -> dict[str, Any]:
        """The grammar, as this kind of server takes it."""
        match self.grammar:
            case "vllm":
                return {"guided_grammar": draft_grammar(self.library)}
            case "llama.cpp":
                return {"grammar": f"%llguidance {{}}\n{draft_grammar(self.library)}"}
            case _:
                return {}


def _wrong(text: str) -> str:
    """What is wrong with a script, '' if it compiles to something."""
    found = compile_text(text, name="draft.scene")
    if has_errors(found.diagnostics):
        return complaints(found.diagnostics, text)
    scenes = found.film.scenes if found.film else ()
    return (
        "" if any(scene.heading for scene in scenes) else "line 1: there is no scene; a scene begins with INT. or EXT."
    )
