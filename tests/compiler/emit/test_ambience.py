"""Which beds a film has, and how loud."""

from __future__ import annotations

import pytest

from scenec.compiler.emit.ambience import beds
from scenec.compiler.film.sound import Bed
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import bed_kind
from tests.compiler.scripts import example, film, voices


def test_a_bed_has_the_level_of_the_library_less_what_a_wall_takes() -> None:
    made = film(example(), voices(film(example())))
    first = [heard for heard in beds(made) if heard.scene is made.scenes[0]]
    levels = {heard.order.kind: heard.level for heard in first if isinstance(heard.order, Bed)}
    assert levels == {"room": -46.0, "wind": -37.0, "sea": -35.0}
    assert bed_kind(Library.of(made), "cave").level == -38.0


def test_the_last_beds_ring_on_under_the_end_title() -> None:
    made = film(example(), voices(film(example())))
    assert made.closing is not None
    last = [heard for heard in beds(made) if heard.scene is made.scenes[-1]]
    for heard in last:
        ends = heard.start / 24 + float(heard.order.seconds or 0)
        assert ends == pytest.approx(made.closing.start / 24 + heard.fades[1], abs=0.05)
        assert 1 <= heard.fades[1] <= 3
