"""Pronouns tell who is `she` and who is `he` where no description does."""

from __future__ import annotations

import pytest

from scenec.compiler.naming.pronouns import told
from tests.compiling import compiled


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["Ruth walks. She opens her arms."], {"RUTH": "she"}),
        (["Tom looks at Ruth. He waits."], {"RUTH": "he"}),
        (["Tom waits.", "He looks at his feet."], {"TOM": "he"}),
        (["Tom takes his coat. Ruth takes hers."], {"TOM": "he", "RUTH": "she"}),
        (["Nobody is there. He is gone."], {}),
        (["Tom gives her his coat."], {}),
        (["Tom looks at her feet. He looks at the sky."], {"TOM": "he"}),
    ],
)
def test_a_pronoun_speaks_of_the_name_before_it(texts: list[str], said: dict[str, str]) -> None:
    assert told(texts, ["TOM", "RUTH"]) == said


def test_a_man_without_a_description_is_cut_as_one() -> None:
    script = "EXT. FIELD - DAY\n\nTOM, 34, in a coat, waits. He looks at his feet.\n\nTOM\nHello.\n"
    film = compiled(script).film
    assert film is not None
    tom = film.character("TOM")
    assert tom is not None
    assert tom.look is not None
    assert (tom.gender, tom.look.figure) == ("he", "man")


def test_a_grey_beard_is_grey_hair() -> None:
    script = "Cast:\n    TOM = man, 61, grey beard\n\nEXT. FIELD - DAY\n\nTOM\nHello.\n"
    looks = [c.look for c in film.cast] if (film := compiled(script).film) is not None else []
    assert [look.hair for look in looks if look is not None] == ["#a8a4a4"]
