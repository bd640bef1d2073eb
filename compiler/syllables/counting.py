"""Counting a word's syllables and consonants from its letters. Words come in small letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import category, name, normalize

Count = Callable[[str], int]

# ── English, which writes vowels that nobody says ─────────────────────────────────────────────────────────────────

_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(r"(?<![tscg])i[ao]|[aeiou]ing\b|eo\b|dea\b|eate|uie|ienc|ua|ue[lt]|uou")
_MUTE = re.compile(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzcg]es$|[aeiouy]e$|[^aeiouy][aeiouy]le$")


def english(word: str) -> int:
    """Groups of vowels, those that are said apart counted apart, without the e that is mute."""
    letters = re.sub(r"[^a-z]", "", word)
    groups = len(_VOWELS.findall(letters)) + len(_APART.findall(letters))
    return groups - (1 if groups > 1 and _MUTE.search(letters) else 0)


# ── languages that write what they say ────────────────────────────────────────────────────────────────────────────


def by_nuclei(nucleus: str) -> Count:
    """A syllable for each match of the pattern: a vowel, or several that are said in one."""
    pattern = re.compile(nucleus)
    return lambda word: len(pattern.findall(word))


SPANISH = r"(?:(?<=[qg])u(?=[eiéí]))?(?:[iuü]?[aeoáéó](?:[iuy](?![aeoáéóíú]))?|[iuü]{2}|[iuyíúü])"
"""A strong vowel with the weak ones beside it; an accent on a weak one keeps it apart. The u of que and gui is mute."""

ITALIAN = r"(?:(?<=q)u(?=[ie]))?(?:[iu]?[aeoàèéòó](?:[iu](?![aeoàèéòó]))?|[iu]{2}|[iuìíùú])"
"""The same: the i of ciao and giorno, and the u of quello, go with the vowel they stand before."""

GERMAN = r"ie|ei|ai|au|eu|äu|ey|ay|aa|ee|oo|[aeiouyäöü]"
RUSSIAN = r"[аеёиоуыэюя]"


def kana(word: str) -> int:
    """Morae: each sign but the small ones that colour the sign before; a Chinese sign is two, about."""
    return sum(2 if _is_ideograph(sign) else 1 for sign in word if _is_whole(sign))


_SMALL = frozenset("ゃゅょぁぃぅぇぉゎャュョァィゥェォヮ")


def _is_whole(sign: str) -> bool:
    return (category(sign) == "Lo" and sign not in _SMALL) or sign == "ー"


def _is_ideograph(sign: str) -> bool:
    return name(sign, "").startswith("CJK")


# ── any other ─────────────────────────────────────────────────────────────────────────────────────────────────────


def by_vowels(word: str) -> int:
    """Vowel groups for alphabets; a syllable for each sign of a script that writes syllables or words."""
    whole = sum(category(c) == "Lo" and not name(c, "").startswith(("ARABIC", "HEBREW")) for c in word)
    plain = "".join(c for c in normalize("NFD", word) if category(c) != "Mn")
    return whole + len(re.findall(r"[aeiouyаеёиоуыэюяαεηιουω]+", plain))


_SOFT = frozenset("aeiouyhаеёиоуыэюяьъαεηιουω")


def consonants(word: str) -> int:
    """Letters of an alphabet that are no vowels and are heard: an h hardly is."""
    return sum(category(c) == "Ll" and c not in _SOFT for c in normalize("NFD", word))
