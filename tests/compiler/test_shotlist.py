"""The film as lists."""

from __future__ import annotations

from fractions import Fraction

from scenec.compiler.shotlist import coverage, timecode, timing
from tests.compiler.scripts import example, film


def test_a_timecode_counts_frames() -> None:
    assert timecode(0, Fraction(24)) == "00:00:00:00"
    assert timecode(24 * 3661 + 23, Fraction(24)) == "01:01:01:23"
    assert timecode(30, Fraction(30000, 1001)) == "00:00:01:00"


def test_timing_tells_why_each_shot_is_so_long() -> None:
    rows = timing(film(example())).splitlines()
    assert rows[0].split() == ["shot", "framing", "in", "out", "seconds", "length", "from"]
    assert rows[2].split() == ["1.1", "wide", "00:00:03:00", "00:00:08:00", "5.00", "as", "stated"]
    assert rows[3].endswith("what is said, by estimate")
    assert "1.50 s of it in the transition out" in rows[7]
    assert "1.50 s of it in the transition in" in rows[8]


def test_shots_follow_each_other_but_for_transitions() -> None:
    found = film(example())
    assert timing(found).splitlines()[-1].split()[0] == timecode(found.frames, found.settings.rate)


def test_coverage_tells_what_plays_in_each_shot() -> None:
    rows = coverage(film(example())).splitlines()
    assert rows[0] == "1  INT. LAMP ROOM - NIGHT"
    assert rows[2].split("  ")[0:2] == ["1.2", "close MARA"]
    assert rows[2].endswith("MARA: I remember the sea,")
