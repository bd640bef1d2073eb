"""The reference page is the library's, and every word can be asked for."""

from __future__ import annotations

from pathlib import Path

from scenec.reference import explained, likely, text

PAGE = Path(__file__).parents[1] / "docs/reference.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == text(), "run `make docs`"


def test_a_word_tells_its_section_its_keys_and_its_line() -> None:
    (push,) = explained("dolly in")
    assert push.startswith("PUSH IN, of Moves: the camera comes nearer")
    assert "amount  22%" in push
    assert "stdlib/moves.scene, line 3" in push
    assert "PUSH IN = like PUSH IN; amount: 22%" in push


def test_one_word_may_be_of_several_sections() -> None:
    assert [each.split(":")[0] for each in explained("blur")] == ["BLUR, of Transitions"]
    assert likely("pusch in") == "push in"
    assert explained("pusch in") == ()
