from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenec.runtime.schedule import Job, Pools, Schedule, State

TWO = Pools({"cpu": 2}, 1000)


def job(name: str, *needs: str, cost: float = 1.0, memory: int = 0, affinity: str = "") -> Job:
    return Job(name, frozenset(needs), cost, "cpu", memory, affinity)


def picked(schedule: Schedule) -> str | None:
    pick = schedule.next()
    return pick.id if pick else None


def test_a_job_runs_after_what_it_needs() -> None:
    schedule = Schedule([job("a"), job("b", "a")], TWO)
    assert (picked(schedule), picked(schedule)) == ("a", None)
    assert schedule.done("a") == ["b"]
    assert picked(schedule) == "b"


def test_what_most_work_waits_for_goes_first() -> None:
    jobs = [job("short", cost=3), job("first", cost=1), job("second", "first", cost=9)]
    assert picked(Schedule(jobs, TWO)) == "first"


def test_no_more_run_than_there_are_slots() -> None:
    schedule = Schedule([job(name) for name in "abc"], TWO)
    assert [schedule.next() is None for _ in range(3)] == [False, False, True]


def test_memory_is_shared_and_a_giant_runs_alone() -> None:
    schedule = Schedule([job("giant", cost=9, memory=5000), job("a", memory=600), job("b", memory=600)], TWO)
    assert (picked(schedule), picked(schedule)) == ("giant", None)
    schedule.done("giant")
    assert (picked(schedule), picked(schedule)) == ("a", None)


def test_a_slot_keeps_what_was_dear_to_set_up() -> None:
    jobs = [job("a", affinity="sea"), job("b", affinity="lamp"), job("c", affinity="lamp"), job("d", affinity="sea")]
    schedule = Schedule(jobs, TWO)
    slots = {pick.id: pick.slot for _ in range(2) if (pick := schedule.next())}
    schedule.done("b")
    pick = schedule.next()
    assert pick is not None
    assert (pick.id, pick.slot) == ("c", slots["b"])


def test_affinity_does_not_hold_up_a_long_way() -> None:
    jobs = [job("a", affinity="sea", cost=20), job("b", affinity="sea", cost=1), job("c", cost=9)]
    schedule = Schedule(jobs, Pools({"cpu": 1}, 1000))
    assert picked(schedule) == "a"
    schedule.done("a")
    assert picked(schedule) == "c"


def test_what_needs_a_failed_job_never_runs_and_the_rest_goes_on() -> None:
    schedule = Schedule([job("a"), job("b", "a"), job("c", "b"), job("d")], Pools({"cpu": 1}, 0))
    assert picked(schedule) == "a"
    assert schedule.failed("a") == ["b", "c"]
    assert picked(schedule) == "d"
    schedule.done("d")
    assert schedule.over


def test_a_lost_job_is_tried_once_more() -> None:
    schedule = Schedule([job("a")], TWO)
    assert picked(schedule) == "a"
    assert schedule.lost("a")
    assert picked(schedule) == "a"
    assert not schedule.lost("a")


def test_a_job_for_which_there_is_no_slot_is_refused() -> None:
    with pytest.raises(ValueError, match="no slot for gpu"):
        Schedule([Job("a", resource="gpu")], TWO)


@st.composite
def graphs(draw: st.DrawFn) -> list[Job]:
    """Random graphs: each job may need any of those before it."""
    count = draw(st.integers(1, 12))
    needs = [frozenset(draw(st.sets(st.integers(0, n - 1), max_size=3)) if n else ()) for n in range(count)]
    return [
        Job(
            str(number),
            frozenset(map(str, needs[number])),
            draw(st.floats(0.1, 50)),
            draw(st.sampled_from(["cpu", "gpu"])),
            draw(st.integers(0, 1500)),
            draw(st.sampled_from(["", "sea", "lamp"])),
        )
        for number in range(count)
    ]


@given(graphs(), st.integers(1, 3), st.data())
def test_laws_of_any_plan(jobs: list[Job], slots: int, data: st.DataObject) -> None:
    """Every job ends once; none starts before its needs; no slot has two; memory is kept; no slot idles for nothing."""
    pools = Pools({"cpu": slots, "gpu": 1}, 1000)
    schedule, by_id = Schedule(jobs, pools), {job.id: job for job in jobs}
    running: dict[str, int] = {}
    ended: dict[str, State] = {}
    while not schedule.over:
        while pick := schedule.next():
            assert all(ended.get(need) is State.DONE for need in by_id[pick.id].needs)
            assert pick.slot not in running.values()
            running[pick.id] = pick.slot
        assert running, "something could run and nothing does"
        assert len(running) == 1 or sum(by_id[name].memory for name in running) <= pools.memory
        name = data.draw(st.sampled_from(sorted(running)))
        del running[name]
        assert name not in ended
        if data.draw(st.booleans()) or data.draw(st.booleans()):
            schedule.done(name)
            ended[name] = State.DONE
        else:
            blocked = schedule.failed(name)
            ended |= {name: State.FAILED, **dict.fromkeys(blocked, State.BLOCKED)}
    assert ended == schedule.state


@given(graphs())
def test_the_same_plan_is_always_carried_out_in_the_same_order(jobs: list[Job]) -> None:
    def order() -> list[str]:
        schedule = Schedule(jobs, Pools({"cpu": 1, "gpu": 1}, 1000))
        out = []
        while pick := schedule.next():
            out.append(pick.id)
            schedule.done(pick.id)
        return out

    assert order() == order()
    assert len(order()) == len(jobs)
