"""What is asked once of a value is worked out once."""

from __future__ import annotations

from scenec.compiler.memo import KEPT, once

Numbers = tuple[int, ...]


class Total:
    """A sum that counts how often it is worked out."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, value: Numbers) -> int:
        self.asked += 1
        return sum(value)


def test_a_value_is_asked_once() -> None:
    total, value = Total(), (1, 2, 3)
    remembered = once(total.__call__)
    assert [remembered(value), remembered(value)] == [6, 6]
    assert total.asked == 1


def test_the_oldest_is_forgotten() -> None:
    total, values = Total(), [(n, n) for n in range(KEPT + 1)]
    remembered = once(total.__call__)
    assert [remembered(value) for value in values] == [2 * n for n in range(KEPT + 1)]
    assert remembered(values[0]) == 0
    assert total.asked == KEPT + 2
