"""The two grammars are LALR(1) without a conflict, and their tokens cannot be misread."""

from __future__ import annotations

import logging
from itertools import pairwise

import lark
import pytest

from scenec import grammar

NAMES = ("scene", "direction")


@pytest.mark.parametrize("name", NAMES)
def test_there_is_no_conflict_to_be_resolved(name: str, caplog: pytest.LogCaptureFixture) -> None:
    level = lark.logger.level
    lark.logger.setLevel(logging.DEBUG)
    try:
        with caplog.at_level(logging.DEBUG, logger=lark.logger.name):
            lark.Lark(
                grammar.grammar(name),
                parser="lalr",
                start=["start"] if name == "scene" else ["items", "text"],
                debug=True,
            )
    finally:
        lark.logger.setLevel(level)
    assert "onflict" not in caplog.text


@pytest.mark.parametrize("name", NAMES)
def test_no_two_kinds_are_tried_at_the_same_time(name: str) -> None:
    priorities = sorted(terminal.priority for terminal in grammar.parser(name).terminals if terminal.priority)
    assert all(one < other for one, other in pairwise(priorities))


def test_a_parser_is_made_once() -> None:
    assert grammar.parser("scene") is grammar.parser("scene")
