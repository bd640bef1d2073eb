"""The passes of a compilation, in their one order."""

from __future__ import annotations

from .pass_ import Pass


def ordered(passes: tuple[Pass, ...]) -> tuple[Pass, ...]:
    """The passes, once it is sure that each comes after those it reads. Raises ValueError: our own bug."""
    done: list[str] = []
    for each in passes:
        missing = [name for name in each.after if name not in done]
        if missing or each.name in done:
            raise ValueError(f"pass {each.name} stands before {missing} or twice")
        done.append(each.name)
    return passes


PIPELINE: tuple[Pass, ...] = ordered(())
