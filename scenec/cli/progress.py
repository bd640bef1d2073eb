"""What a build shows while it runs: what is being made, how far it is, how long it took and may still take."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from scenec.runtime.events import Cached, Event, Failed, Finished, Planned, Progress, Started

if TYPE_CHECKING:
    from rich.text import Text


class Display(Protocol):
    """A listener that is opened before a build and closed after it."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    def __call__(self, event: Event) -> None:
        """Hear of something that happened."""


class Reckoning:
    """How much of the work is done, from the costs the plan guessed and the time that has passed."""

    def __init__(self) -> None:
        self.cost = self.done = 0.0
        self.share: dict[str, float] = {}
        self.running: dict[str, str] = {}
        self.began = time.monotonic()

    def hear(self, event: Event) -> None:
        """Take an event into account."""
        match event:
            case Planned(cost=cost):
                self.cost, self.done, self.began = cost, 0.0, time.monotonic()
            case Started(task=task, label=label):
                self.running[task] = label
            case Progress(task=task, share=share):
                self.share[task] = share
            case Finished(task=task, cost=cost):
                self._ended(task)
                self.done += cost
            case Failed(task=task):
                self._ended(task)
            case Cached():
                pass

    def _ended(self, task: str) -> None:
        self.running.pop(task, None)
        self.share.pop(task, None)

    @property
    def elapsed(self) -> float:
        """Seconds since the plan was begun."""
        return time.monotonic() - self.began

    @property
    def remaining(self) -> float | None:
        """Seconds still to come at the pace so far; None while there is no pace yet."""
        if self.done <= 0 or self.cost <= 0:
            return None
        return max(0.0, self.elapsed * (self.cost - self.done) / self.done)


class Quiet:
    """Shows nothing but failures."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def __call__(self, event: Event) -> None:
        """Print what failed."""
        if isinstance(event, Failed):
            again = "; trying once more" if event.retried else ""
            print(f"failed: {event.label}: {event.why}{again}", file=sys.stderr)


class Lines(Quiet):
    """One plain line for each thing finished: for logs and pipes."""

    def __init__(self) -> None:
        self.reckoning = Reckoning()

    def __call__(self, event: Event) -> None:
        """Print what is finished and what failed."""
        super().__call__(event)
        self.reckoning.hear(event)
        if isinstance(event, Finished):
            print(f"[{self.reckoning.elapsed:6.1f} s] {event.label} ({event.seconds:.1f} s)", file=sys.stderr)


class Bar(Quiet):
    """A live bar at the foot of a terminal."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.live import Live
        from rich.text import Text

        self.reckoning = Reckoning()
        self._text = Text
        self._live = Live(console=Console(stderr=True), refresh_per_second=8, transient=True, get_renderable=self._draw)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def __call__(self, event: Event) -> None:
        """Take it into account; the bar redraws itself."""
        if isinstance(event, Failed):
            self._live.console.print(f"[red]failed[/red]: {event.label}: {event.why}")
        self.reckoning.hear(event)

    def _draw(self) -> Text:
        state, width = self.reckoning, 24
        partly = sum(state.share.values()) / max(1, len(state.running)) if state.running else 0.0
        share = min(1.0, state.done / state.cost) if state.cost else partly
        filled = round(width * share)
        left = state.remaining
        rest = f", about {_clock(left)} left" if left is not None else ""
        doing = " · ".join(f"{label} {state.share.get(task, 0):.0%}" for task, label in list(state.running.items())[:3])
        bar = "━" * filled + "─" * (width - filled)
        told = f"{bar} {share:4.0%}  {_clock(state.elapsed)}{rest}\n{doing or 'thinking'}"
        return self._text(told, overflow="ellipsis")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def display(quiet: bool) -> Display:
    """The right one for where standard error goes."""
    if quiet:
        return Quiet()
    return Bar() if sys.stderr.isatty() else Lines()
