"""What is said aloud for written words: one reading a word, numbers and short forms as people say them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.film.sound import SpeechTake
from scenec.runtime.sound.voice.reading import reading, runs
from tests.runtime.sound.orders import ALTO, line, say


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Dr. Bell waits.", "Doctor Bell waits."),
        ("St. John left Elm St. for good.", "Saint John left Elm Street for good."),
        ("We live on Elm St.", "We live on Elm Street."),
        ("No. 5, please. No. Please.", "number 5, please. No. Please."),
        ("in 1984, 1905 and 1900", "in 19 84, 19 oh 5 and 19 hundred"),
        ("2001 or the 1920s", "2001 or the 19 twenties"),
        ("at 3:15 or 3:05 or 3:00!", "at 3 15 or 3 oh 5 or 3 o'clock!"),
        ("3:00 pm", "3 pm"),
        ("$5 or $1?", "5 dollars or 1 dollar?"),
        ("£2.50 of $5 million.", "2 pounds 50 of 5 million dollars."),
        ("Henry VIII, World War II", "Henry the 8th, World War 2"),
        ("Is it I? Anna I know.", "Is it I? Anna I know."),
        ("5kg at 20°C", "5 kilograms at 20 degrees Celsius"),
        ("3/4 or 1/2", "3 quarters or 1 half"),
        ("555-1234, 007, #3", "5 5 5, 1 2 3 4, 0 0 7, number 3"),
        ("I remember the sea.", "I remember the sea."),
    ],
)
def test_english_is_said_as_people_say_it(written: str, said: str) -> None:
    assert " ".join(reading(written, "en-GB")) == said


def test_other_languages_are_left_to_the_synthesiser() -> None:
    assert reading("Um 3:15 im Jahr 1984", "de") == ("Um", "3:15", "im", "Jahr", "1984")


@given(st.text())
def test_every_word_has_one_reading(words: str) -> None:
    assert len(reading(words, "en")) == len(words.split())


@given(st.text(), st.sampled_from(["en", "ru", "ja", "el"]))
def test_runs_are_the_text_in_order(text: str, language: str) -> None:
    found = runs(text, language)
    assert "".join(run.text for run in found) == text
    assert all(text[run.start :].startswith(run.text) for run in found)


def test_words_of_another_script_are_read_by_who_can() -> None:
    assert [(run.language, run.text) for run in runs("Say привет, Jack", "en-GB")] == [
        ("en-GB", "Say "),
        ("ru", "привет, "),
        ("en-GB", "Jack"),
    ]
    assert [run.language for run in runs("привет Jack", "ru")] == ["ru", "en"]


def test_times_belong_to_the_words_of_the_script() -> None:
    words = "Dr. Bell said привет at 3:00 for $5 million."
    timing = say(line(words)).timing
    edges = [edge for span in timing.words for edge in span]
    assert len(timing.words) == len(words.split())
    assert edges == sorted(edges)
    assert all(end > start for start, end in timing.words)


def test_what_is_said_may_differ_from_what_is_written() -> None:
    voice = replace(ALTO, language="ja")
    written = say(SpeechTake("今日は 海", voice, said="きょうは うみ")).timing
    assert len(written.words) == 2
    assert "".join(ipa for ipa, _, _ in written.phonemes).startswith("k")
