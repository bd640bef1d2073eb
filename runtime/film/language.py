"""Languages as mp4 names them: three letters of ISO 639-2/T."""

from __future__ import annotations

_LETTERS = {
    "ar": "ara",
    "bg": "bul",
    "cs": "ces",
    "da": "dan",
    "de": "deu",
    "el": "ell",
    "en": "eng",
    "es": "spa",
    "et": "est",
    "fi": "fin",
    "fr": "fra",
    "he": "heb",
    "hi": "hin",
    "hr": "hrv",
    "hu": "hun",
    "it": "ita",
    "ja": "jpn",
    "ko": "kor",
    "lt": "lit",
    "lv": "lav",
    "nl": "nld",
    "no": "nor",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "ru": "rus",
    "sk": "slk",
    "sl": "slv",
    "sr": "srp",
    "sv": "swe",
    "tr": "tur",
    "uk": "ukr",
    "vi": "vie",
    "zh": "zho",
}


def letters(tag: str) -> str:
    """The three letters of a BCP 47 tag (`en-GB`); `und` for one that is not known."""
    first = tag.split("-", maxsplit=1)[0].lower()
    return first if len(first) == 3 else _LETTERS.get(first, "und")
