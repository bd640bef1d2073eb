from __future__ import annotations

from pathlib import Path

import pytest

from scenec.compiler.plan import Task
from scenec.runtime.engine import run
from scenec.runtime.executors.inline import Inline
from scenec.runtime.explain import Explanation, Fate, explain
from scenec.runtime.keys import differences, key, parts
from scenec.runtime.store import Store
from tests.runtime.plans import MODULES, plan, task


def key_of(**changes: object) -> str:
    return key(parts(task("a", "b").model_copy(update=changes), {"b": "0" * 64}))


def test_a_key_is_of_what_is_made_and_from_what() -> None:
    assert key_of() == key_of(label="another", cost=9.0, affinity="sea", id="x", reasons=())
    different = [key_of(op="mix"), key_of(version=2), key_of(params={}), key(parts(task("a", "b"), {"b": "1" * 64}))]
    assert len({key_of(), *different}) == 5


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ({"params": {"words": "a"}}, {"params": {"words": "b"}}, ['params.words: "a" is now "b"']),
        ({"params": {"x": [1, 2]}}, {"params": {"x": [1, 3]}}, ["params.x[1]: 2 is now 3"]),
        ({"params": {"x": [1]}}, {"params": {"x": [1, 3]}}, ["params.x: a list of 1 is now a list of 2"]),
        ({"params": {}}, {"params": {"y": 1}}, ["params.y is new"]),
        ({"params": {"y": 1}}, {"params": {}}, ["params.y is gone"]),
        ({"inputs": {"sound": "0f"}}, {"inputs": {"sound": "1f"}}, ["inputs.sound has other bytes"]),
        ({"version": 1}, {"version": 1}, []),
    ],
)
def test_differences_are_told_in_words(old: object, new: object, told: list[str]) -> None:
    assert list(differences(old, new)) == told


def told(store: Store, *tasks: Task, wanted: str = "") -> list[tuple[str, Fate, tuple[str, ...]]]:
    found: tuple[Explanation, ...] = explain(plan(*tasks), store, wanted)
    return [(item.task.id, item.fate, item.why) for item in found]


def test_why_a_task_runs(tmp_path: Path) -> None:
    made = [task("a"), task("b"), task("c", "a", "b")]
    changed = [task("a", text="x"), task("b"), task("c", "a", "b")]
    with Store(tmp_path) as store:
        assert told(store, *made, wanted="task a") == [("a", Fate.NEW, ("nothing of this name was ever made",))]
        run(plan(*made), store, executor=Inline(), modules=MODULES)
        assert [fate for _, fate, _ in told(store, *made)] == [Fate.KEPT] * 3
        assert told(store, *changed) == [
            ("a", Fate.CHANGED, ('params.text: "a" is now "x"',)),
            ("b", Fate.KEPT, ()),
            ("c", Fate.WAITS, ("task a will be made again",)),
        ]


def test_the_input_that_changed_is_named(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        run(plan(task("a"), task("c", "a")), store, executor=Inline(), modules=MODULES)
        run(plan(task("a", text="x")), store, executor=Inline(), modules=MODULES)
        changed = told(store, task("a", text="x"), task("c", "a"), wanted="c")
    assert changed == [("c", Fate.CHANGED, ("inputs.a has other bytes",))]


def test_a_result_whose_file_is_gone_is_broken(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        result = run(plan(task("a")), store, executor=Inline(), modules=MODULES)
        store.path(result.outputs["a"]["out"]).unlink()
        assert told(store, task("a")) == [("a", Fate.BROKEN, ("out is missing",))]
