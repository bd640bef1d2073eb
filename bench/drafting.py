"""Drafts by a language model under the grammar: how many parse, resolve and compile, and what a mask costs.

    python -m bench.drafting [drafts]

The model is a tiny one with random weights and a vocabulary of 37,000: what it writes means nothing, and all of it must
compile. 200 drafts take some minutes; the suite has a smaller run.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

from scenec.api import compile_text, open_store
from scenec.compiler.diagnostics import has_errors
from scenec.draft.drafter import standard
from scenec.draft.engine import Request
from scenec.draft.local import Local
from scenec.draft.local.writer import LABEL
from scenec.draft.reading import read
from scenec.runtime.executors.inline import Inline
from scenec.runtime.models.tiny.text import make

DREAM = (Path(__file__).parent / "dreams" / "flight.txt").read_text(encoding="utf-8")


def main(drafts: int) -> None:
    """Print the table."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as in a worker; threads of a model so small only fight
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SCENEC_CACHE"] = f"{folder}/store"
        make(Path(folder) / "model")
        engine = Local(standard(), f"{folder}/model", executor=Inline())
        dream = read(DREAM, "en", standard())
        fine = sum(_compiles(engine, Request(dream, seed=seed)) for seed in range(drafts))
        masks = _masks()
    print(f"drafts that parse, resolve and compile   {fine} of {drafts}")
    print(f"tokens                                   {len(masks)}")
    print(f"a mask, median                           {statistics.median(masks) * 1e3:.3f} ms   limit 1.000")
    print(f"a mask, 99 of 100                        {statistics.quantiles(masks, n=100)[98] * 1e3:.3f} ms")


def _compiles(engine: Local, request: Request) -> bool:
    text = engine.write(request, lambda piece: None).text
    return not has_errors(compile_text(text).diagnostics)


def _masks() -> list[float]:
    """Seconds of every mask of every text in the store."""
    with open_store() as store:
        files = [store.path(record.outputs["masks"]) for record in store.near("text", LABEL)]
        return [seconds for file in files for seconds in json.loads(file.read_text())]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
