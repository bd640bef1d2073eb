"""The engine with fake operations and real files, in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from scenec.compiler.plan import Expect, Plan, Task
from scenec.runtime.engine import Result, run
from scenec.runtime.events import Cached, Event, Failed, Finished, Planned, Started
from scenec.runtime.executors.inline import Inline
from scenec.runtime.store import Store, StoreError
from tests.runtime.plans import MODULES, plan, task
from tests.runtime.store.shelf import leftovers

Built = Callable[..., Result]


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def build(tmp_path: Path, events: list[Event]) -> Built:
    def built(*tasks: Task, **options: Any) -> Result:
        with Store(tmp_path) as store:
            return run(plan(*tasks), store, executor=Inline(), modules=MODULES, listener=events.append, **options)

    return built


def film(**texts: str) -> list[Task]:
    """Two sources, what is made of both, and what is made of that."""
    a, b = (task(name, text=texts.get(name)) for name in "ab")
    return [a, b, task("c", "a", "b"), task("d", "c")]


def test_everything_is_made_from_what_it_needs(build: Built, tmp_path: Path) -> None:
    result = build(*film())
    with Store(tmp_path) as store:
        assert store.path(result.outputs["d"]["out"]).read_text() == "d+c+a+b"
    assert (result.ran, result.cached, result.fine) == (("a", "b", "c", "d"), (), True)


def test_a_second_build_runs_nothing(build: Built, events: list[Event]) -> None:
    first = build(*film())
    events.clear()
    second = build(*film())
    assert (second.ran, second.cached) == ((), ("a", "b", "c", "d"))
    assert second.outputs == first.outputs
    assert events[0] == Planned(4, 4, 0)
    assert all(isinstance(event, Cached) for event in events[1:])


def test_a_change_runs_what_depends_on_it_and_nothing_else(build: Built) -> None:
    build(*film())
    assert build(*film(a="new")).ran == ("a", "c", "d")


def test_what_comes_out_the_same_stops_there(build: Built) -> None:
    build(*film())
    tasks = film()
    tasks[0] = task("a", text="a", shade="another")
    assert build(*tasks).ran == ("a",)


def test_names_and_places_make_no_difference(build: Built) -> None:
    build(*film())
    moved = [item.model_copy(update={"label": "another", "cost": 7.0}) for item in reversed(film()[:2])]
    assert build(*moved).ran == ()


def test_a_new_version_of_an_operation_runs_again(build: Built) -> None:
    build(task("a"))
    assert build(task("a").model_copy(update={"version": 2})).ran == ("a",)


def test_a_failure_stops_what_needs_it_and_keeps_the_rest(build: Built, events: list[Event]) -> None:
    result = build(task("a", do="fail"), task("b"), task("c", "a"), task("d", "b"))
    assert [(failure.task.id, failure.why) for failure in result.failed] == [("a", "it was asked to fail")]
    assert (result.ran, result.left, result.fine) == (("b", "d"), ("c",), False)
    assert Failed("a", "fake", "task a", "it was asked to fail") in events
    assert build(task("b"), task("d", "b")).ran == ()


def test_our_own_mistake_is_told_with_its_place(build: Built) -> None:
    (failure,) = build(task("a", do="crash")).failed
    assert failure.why.startswith("KeyError: 'a mistake of ours' (fakes.py:")


def test_an_output_that_is_not_expected_is_refused(build: Built) -> None:
    wrong = task("a").model_copy(update={"outputs": {"film": Expect(kind="text")}})
    (failure,) = build(wrong).failed
    assert failure.why == "it made out where film was asked for"


def test_an_output_that_is_not_what_it_should_be_is_not_kept(build: Built) -> None:
    (failure,) = build(task("a", text="")).failed
    assert failure.why == "out is not what it should be: it is empty"


def test_a_full_disk_ends_the_build(build: Built) -> None:
    with pytest.raises(StoreError, match="the disk is full") as told:
        build(task("a", do="full"))
    assert told.value.errno == 28


def test_work_folders_are_gone_afterwards(build: Built, tmp_path: Path) -> None:
    build(*film(), task("e", do="fail"))
    assert leftovers(tmp_path) == []


def test_what_happens_is_told_in_order(build: Built, events: list[Event]) -> None:
    build(task("a"))
    kinds = [type(event) for event in events]
    assert [kinds[0], kinds[1], kinds[-1]] == [Planned, Started, Finished]


def test_a_damaged_result_is_made_again(build: Built, tmp_path: Path) -> None:
    blob = build(*film()).outputs["c"]["out"]
    with Store(tmp_path) as store:
        store.path(blob).chmod(0o644)
        store.path(blob).write_text("c+x+b")
    again = build(*film())
    assert again.ran == ("c",)
    assert again.outputs["c"]["out"] == blob


def test_a_plan_without_tasks_is_done_at_once(tmp_path: Path) -> None:
    nothing = Plan(title="", size=(2, 2), rate="24/1", frames=0, tasks=(), deliver={})
    with Store(tmp_path) as store:
        assert run(nothing, store).fine


def test_a_full_disk_is_noticed_where_a_library_hides_it(build: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=100))
    with pytest.raises(StoreError) as told:
        build(task("a", do="crash"))
    assert told.value.errno == 28
