"""How findings speak: one style for all of them, in a writer's words, and never without saying what to do."""

from __future__ import annotations

import re
from functools import cache

import pytest

from scenec.compiler.codes import CODES
from scenec.compiler.diagnostics import Diagnostic
from tests.compiling import compiled
from tests.golden import CASES, Case
from tests.test_error_pages import found, page

INSIDE = re.compile(r"\b(?:[A-Z]+_[A-Z]+|None|null|NaN|Traceback|[Tt]okens?|[Pp]arser|[Rr]egex|LALR|AST|IR)\b")
"""Words of those who make compilers."""
LONGEST = 160


@cache
def findings() -> tuple[Diagnostic, ...]:
    """What is said of every page's example and of every golden script."""
    said = [each for code in CODES for each in found(page(code))]
    cases = (Case.read(path) for path in sorted(CASES.glob("**/*.case")))
    scripts = (case["script"] for case in cases if "script" in case.sections)
    return (*said, *(each for script in scripts for each in compiled(script).diagnostics))


def unlike(pattern: str, text: str) -> bool:
    return re.search(pattern, text) is None


def test_there_is_something_to_hold() -> None:
    assert {each.code for each in findings()} == set(CODES)


def test_a_title_is_a_phrase() -> None:
    assert [code for code, each in CODES.items() if unlike(r"^[A-Z].*[^.!?:]$", each.title)] == []


def test_a_message_is_one_line_without_a_full_stop() -> None:
    shape = r"^[A-Z“`\d{][^\n]*[^.!?:,;\s]$"
    assert [each.message for each in findings() if unlike(shape, each.message) or "  " in each.message] == []


def test_a_message_is_short() -> None:
    assert [each.message for each in findings() if len(each.message) > LONGEST] == []


def test_a_hint_is_sentences() -> None:
    assert [each.hint for each in findings() if each.hint and unlike(r"^[A-Z`“].*[.?`]$", each.hint)] == []


def test_every_finding_says_what_to_do() -> None:
    assert [each.message for each in findings() if not each.hint and each.fix is None] == []


def test_a_fix_says_what_it_does() -> None:
    titles = [each.fix.title for each in findings() if each.fix is not None]
    assert [title for title in titles if unlike(r"^[A-Z].*[^.!?:]$", title)] == []


def test_a_guess_is_offered_in_one_way() -> None:
    guesses = [each.hint for each in findings() if re.search(r"did you mean|maybe|perhaps", each.hint, re.I)]
    assert guesses
    assert [hint for hint in guesses if unlike(r"^Did you mean [^?]+\?", hint)] == []


def test_nothing_is_said_in_the_words_of_compilers() -> None:
    texts = [text for each in findings() for text in (each.message, each.hint, *(label.text for label in each.labels))]
    assert [text for text in texts if INSIDE.search(re.sub(r"“[^”]*”|`[^`]*`", "", text))] == []


@pytest.mark.parametrize("word", ["Cast", "Places", "Props"])
def test_one_slip_is_one_finding(word: str) -> None:
    """A misspelt name that is asked for ten times is told of where it stands, and starts no other complaint."""
    slips = {
        "Cast": "!!CLOSE ON MARRA\n\n",
        "Places": "INT. LAMP ROM - NIGHT\n\nMARA\nHere.\n\n",
        "Props": "!!CLOSE ON BRAS KEY\n\n",
    }
    header = "Cast:\n    MARA = woman\nPlaces:\n    LAMP ROOM = round; set: lighthouse\nProps:\n    BRASS KEY = old\n\n"
    scene = f"INT. LAMP ROOM - NIGHT\n\nMARA\nThe BRASS KEY is here.\n\n{slips[word]}She waits.\n"
    assert len(compiled(header + scene).diagnostics) == 1
