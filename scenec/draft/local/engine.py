"""Two passes: a header under the grammar of headers, then the body under a grammar that holds the header's names."""

from __future__ import annotations

from dataclasses import dataclass

from ...compiler.library import Library
from ...runtime.executors.executor import Executor
from ...runtime.executors.processes import Processes
from ..engine import CannotDraftError, Listener, Request, Written
from ..prompts import messages
from .words import Head, body_grammar, header_grammar, read_header
from .writer import Writer

_HEADER_TOKENS, _BODY_TOKENS = 400, 1600
_TRIES = 4
"""Headers that are asked for until one declares somebody and somewhere."""


@dataclass(frozen=True, slots=True)
class Local:
    """The drafter with a causal model of transformers. `model` is a folder, or an id with a `revision`."""

    library: Library
    model: str
    revision: str | None = None
    executor: Executor | None = None
    """Where the model runs; the caller's to abort. A process of its own where none is given."""
    name: str = "local"

    def write(self, request: Request, listener: Listener) -> Written:
        """The script of a dream. Raises CannotDraftError."""
        executor = self.executor or Processes(1)  # one for both passes, so that the model is loaded once
        try:
            return self._written(request, Writer(self.model, self.revision, listener, executor))
        finally:
            if self.executor is None:
                executor.abort()

    def _written(self, request: Request, writer: Writer) -> Written:
        head = self._head(request, writer)
        text = _header(request, head)
        asked = messages("draft_body", request, header=text, library=self.library)
        body = writer.write(asked, body_grammar(self.library, head), _BODY_TOKENS, request.seed)
        return Written(f"{text}\n{body.rstrip()}\n")

    def _head(self, request: Request, writer: Writer) -> Head:
        asked = messages("draft_header", request, header="", library=self.library)
        for turn in range(_TRIES):
            seed = request.seed + turn * 1_000_003
            head = read_header(writer.write(asked, header_grammar(self.library), _HEADER_TOKENS, seed))
            if head.people and head.places:
                return head
        raise CannotDraftError("the model declares nobody, or no place", "take another model, or --engine rules")


def _header(request: Request, head: Head) -> str:
    """The header as it stands in the script. Who dreams is as the dreamer said, if they said so."""
    people = dict(head.people)
    who = request.dreamer
    if who.look:
        people[who.name] = who.look
    rows = [f"Title: {request.title or head.title}", "Scenec: 1", f"Language: {request.dream.language}", "Cast:"]
    rows += [
        f"    {name} = {look}" + (f'; face: "{who.face}"' if name == who.name and who.face else "")
        for name, look in people.items()
    ]
    rows += ["Places:", *(f"    {name} = {look}; set: {kind}" for name, (look, kind) in head.places.items())]
    return "\n".join(rows) + "\n"
