"""Carries out orders in this process, one at a time: for tests and for looking at a failure with a debugger."""

from __future__ import annotations

from .executor import Advanced, Order, Outcome
from .perform import perform


class Inline:
    """An executor without processes. A task runs inside `wait`."""

    def __init__(self) -> None:
        self._order: Order | None = None

    def can_run_more(self) -> bool:
        """Whether nothing is waiting to be carried out."""
        return self._order is None

    def start(self, order: Order, slot: int) -> None:
        """Put an order by; the slot makes no difference."""
        self._order = order

    def wait(self) -> list[Outcome]:
        """Carry out the order that was put by."""
        if self._order is None:
            return []
        order, self._order = self._order, None
        heard: list[Outcome] = []
        share, said = 0.0, ""

        def report(done: float) -> None:
            nonlocal share
            share = done
            heard.append(Advanced(order.task, share, said))

        def tell(text: str) -> None:
            nonlocal said
            said = text

        end = perform(order, report, tell)
        return [*heard, end]

    def abort(self) -> None:
        """Forget the order that was put by."""
        self._order = None
