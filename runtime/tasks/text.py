"""text: words by a language model, under a grammar. TextTake -> text, masks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.text import TextTake

from ..errors import TaskError
from ..models.text.causal import Causal, Wish
from .contract import Work

VERSION: int = 1

_ORDER = TypeAdapter(TextTake)


def run(work: Work) -> Mapping[str, Path]:
    """Write. `masks` is JSON: the seconds that each mask took. What is written is reported as it comes."""
    take = _ORDER.validate_python(dict(work.params))
    messages = [{"role": role, "content": content} for role, content in take.messages]
    wish = Wish(messages, take.grammar, take.tokens, float(take.temperature), take.seed)

    def told(text: str, share: float) -> None:
        work.tell(text)
        work.report(share)

    answer = _loaded(take.model, take.revision).write(wish, told)
    if not answer.whole:
        raise TaskError("the text came to no end within its length: ask for more tokens, or take another model")
    text, masks = work.folder / "text.txt", work.folder / "masks.json"
    text.write_text(answer.text, encoding="utf-8", newline="\n")
    masks.write_text(json.dumps(answer.masks), encoding="utf-8", newline="\n")
    return {"text": text, "masks": masks}


@lru_cache(maxsize=1)
def _loaded(model: str, revision: str | None) -> Causal:
    """A worker keeps the model it used last."""
    return Causal(model, revision)
