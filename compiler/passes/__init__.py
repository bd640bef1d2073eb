"""The passes of a compilation, in their one order."""

from __future__ import annotations

from . import (
    act,
    block,
    breakdown,
    caption,
    cast,
    check,
    cover,
    estimate,
    frame,
    given,
    inherit,
    lay,
    prune,
    resolve,
    review,
    share,
    time,
    titles,
    uses,
    wardrobe,
)
from . import slice as slices
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


PIPELINE: tuple[Pass, ...] = ordered(
    (
        uses.PASS,  # first: every other pass reads the library that it brings
        given.PASS,  # before any name is looked up, for a value may be part of one
        breakdown.PASS,  # every scene is read with the people, places and props of all of them
        resolve.PASS,  # from here on names are known and no direction is unread
        inherit.PASS,  # what holds in a scene, before anybody is lit or placed in it
        cast.PASS,  # a speaker's rate is part of the estimate
        wardrobe.PASS,  # what somebody wears is changed from what `cast` gave them
        block.PASS,  # distances are part of the estimate, and coverage asks who is there
        estimate.PASS,  # coverage is chosen by estimates alone, so that a measurement changes no shot
        cover.PASS,  # from here on every word and deed stands in a shot
        frame.PASS,  # camera poses; paths are in shares of a shot, so time may follow
        time.PASS,  # from here on everything has frames
        caption.PASS,  # words are read as long as they are heard
        titles.PASS,  # the last scene goes over into the credits
        lay.PASS,  # from here on every frame is one of the film
        act.PASS,  # walks, faces, gazes and mouths need frames
        check.PASS,  # continuity is judged on what will be seen
        review.PASS,  # and then on how the scenes go together
        slices.PASS,  # pieces of what a shot finally is
        share.PASS,  # equal work is known once it is all there
        prune.PASS,  # last: what nothing above asked for is left out
    )
)
