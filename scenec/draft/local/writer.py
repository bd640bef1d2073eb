"""Texts by a model, through the runtime: a text that was written once with these words and this seed is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ...api import open_store
from ...compiler.canonical import plain
from ...compiler.film.text import TextTake
from ...compiler.plan import OPS, Expect, Input, Plan, Task, identity
from ...runtime.engine import run
from ...runtime.events import Event, Progress
from ...runtime.executors.executor import Executor
from ..engine import CannotDraftError, Listener

LABEL = "the draft"
"""What such a task is called in a person's words."""
_SMALL = 2**20
"""Bytes. Larger files of a model are told apart by name and size; hashing them is `scenec.lock`'s."""


@dataclass(frozen=True, slots=True)
class Writer:
    """One model, asked for texts."""

    model: str
    revision: str | None
    listener: Listener
    executor: Executor

    def write(self, messages: Sequence[tuple[str, str]], grammar: str, tokens: int, seed: int) -> str:
        """A text. Raises CannotDraftError if the model cannot write it, StoreError if the store cannot be used."""
        take = TextTake(
            self.model,
            tuple(messages),
            grammar,
            tokens,
            seed=seed,
            revision=self.revision,
            weights=_weights(self.model),
        )
        task = Task(
            id=identity("text", take, {}),
            op="text",
            version=OPS["text"],
            params=plain(take),
            outputs={"text": Expect(kind="text"), "masks": Expect(kind="data")},
            resource="gpu",
            cost=60.0,
            label=LABEL,
        )
        deliver = {"text": Input(task=task.id, output="text")}
        plan = Plan(title="draft", size=(2, 2), rate="24/1", frames=0, tasks=(task,), deliver=deliver)
        with open_store() as store:
            result = run(plan, store, jobs=1, listener=self._hear, executor=self.executor)
            if result.failed:
                raise CannotDraftError(result.failed[0].why, "name another model with --model, or use --engine rules")
            return store.path(result.outputs[task.id]["text"]).read_text(encoding="utf-8")

    def _hear(self, event: Event) -> None:
        if isinstance(event, Progress) and event.said:
            self.listener(event.said)


def _weights(model: str) -> str:
    """A digest that tells the files of a model in a folder apart; '' for one that is known by its id."""
    folder = Path(model)
    if not folder.is_dir():
        return ""
    found = sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        size = file.stat().st_size
        found.update(f"{file.relative_to(folder).as_posix()} {size}\n".encode())
        found.update(file.read_bytes() if size <= _SMALL else b"")
    return found.hexdigest()
