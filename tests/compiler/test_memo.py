"""What is asked once of a value is worked out once."""

from __future__ import annotations

from scenec.compiler.memo import KEPT, once


def test_a_value_is_asked_once() -> None:
    asked = list[tuple[int, ...]]()
    total = once(lambda value: (asked.append(value), sum(value))[1])
    value = (1, 2, 3)
    assert [total(value), total(value)] == [6, 6]
    assert asked == [value]


def test_the_oldest_is_forgotten() -> None:
    asked = list[tuple[int, ...]]()
    total = once(lambda value: (asked.append(value), sum(value))[1])
    values = [(n, n) for n in range(KEPT + 1)]
    assert [total(value) for value in values] == [2 * n for n in range(KEPT + 1)]
    assert total(values[0]) == 0
    assert len(asked) == KEPT + 2
