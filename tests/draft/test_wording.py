"""First person becomes somebody, the past becomes now; the other words stay."""

from __future__ import annotations

import pytest

from scenec.draft.drafter import standard
from scenec.draft.reading.reader import grammar
from scenec.draft.tongue import tongue
from scenec.draft.wording import Teller, Wording, third
from tests.draft.dreams import dream

ANNA, DREAMER = Teller("Anna", "she"), Teller("the dreamer", "they")


def worded(prose: str, teller: Teller) -> str:
    wording = Wording(tongue("en"), grammar(tongue("en"), standard()), teller)
    return " ".join(str(part) for sentence in dream(prose).sentences for part in wording.parts(sentence))


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("I was flying.", "Anna is flying."),
        ("I opened the door and my mother looked at me.", "Anna opens the door and her mother looks at her."),
        ("I couldn't move, I had forgotten my name.", "Anna can't move, she has forgotten her name."),
        ("My teeth fell out.", "Her teeth fall out."),
        ("We were children and we ran.", "They are children and they run."),
        ("I dreamt that the moon was made of paper.", "The moon is made of paper."),
        ("She didn't turn, it was dead.", "She doesn't turn, it is dead."),
        ("I put up my hand and began to sing.", "Anna puts up her hand and begins to sing."),
        ("There was an exam that I had not studied for.", "There is an exam that Anna has not studied for."),
    ],
)
def test_english_is_told_as_it_happens(told: str, written: str) -> None:
    assert worded(told, ANNA) == written


def test_who_is_neither_she_nor_he_is_they_once_named() -> None:
    assert worded("I lost my key and I wept.", DREAMER) == "The dreamer loses their key and they weep."


@pytest.mark.parametrize(
    ("language", "told", "written"),
    [
        ("es", "Yo caminaba por mi casa.", "Ana caminaba por su casa."),
        ("es", "Abrí la puerta y mi madre me miró.", "Ana abrió la puerta y su madre la miró."),
        ("ru", "Мне снилось, что я стою на берегу.", "Ана стоит на берегу."),
        ("ru", "Ко мне шла моя бабушка.", "Ко ней шла её бабушка."),
    ],
)
def test_other_languages_keep_their_tense(language: str, told: str, written: str) -> None:
    name = "Ана" if language == "ru" else "Ana"
    words = Wording(tongue(language), grammar(tongue(language), standard()), Teller(name, "she"))
    (only,) = dream(told, language).sentences
    assert words.parts(only) == (written,)


def test_who_only_speaks_leaves_no_action() -> None:
    assert worded('My aunt said "Come." I went.', ANNA).endswith("Anna goes.")


@pytest.mark.parametrize(("base", "form"), [("go", "goes"), ("cry", "cries"), ("play", "plays"), ("have", "has")])
def test_the_third_person(base: str, form: str) -> None:
    assert third(base) == form
