"""Estimates held against the voice itself: eight sentences a language here, all of them in `bench.speech_lengths`."""

from __future__ import annotations

from statistics import median

import pytest

from bench.speech_lengths import LANGUAGES, lines, sentences


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_is_guessed_about_as_long_as_it_is_said(language: str) -> None:
    spoken = lines(language, sentences(language)[1][:8])
    errors = [abs(line.estimated() / line.measured() - 1) for line in spoken]
    assert median(errors) < 0.2


def test_what_is_fitted_by_is_not_what_is_tested_with() -> None:
    for language in LANGUAGES:
        fit, test = sentences(language)
        assert len(test) >= 100
        assert not set(fit) & set(test)
