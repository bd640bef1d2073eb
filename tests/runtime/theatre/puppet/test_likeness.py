"""Everybody in every example is more like themselves, by day and in neon, near and far and in other clothes, than like
anybody else: measured from pictures, by colours and outline. `bench/likeness.py` has the table with all conditions.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.likeness import examples, likeness, sightings


@pytest.mark.parametrize("script", examples(), ids=lambda script: script.parent.name)
def test_the_same_person_is_the_same(script: Path) -> None:
    for each in likeness(tuple(sightings(script, ("day", "neon"), ("full", "close")))):
        assert each.pictures == 6
        assert each.own < each.others, each.who
