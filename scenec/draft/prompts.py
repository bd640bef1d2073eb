"""What a language model is told: the templates of stdlib/prompts. A person's text goes in only as data."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from ..compiler.library import Library
from .engine import CannotDraftError, Request

if TYPE_CHECKING:
    from jinja2 import Environment

_PART = "=== "
"""Begins a message in a template: `=== system`."""


def messages(template: str, request: Request, *, header: str, library: Library) -> tuple[tuple[str, str], ...]:
    """(role, content) of each message of a template. Raises CannotDraftError if jinja2 is not installed."""
    page = _environment().get_template(f"{template}.jinja")
    moods = ", ".join(entry.name for entry in library.all("Moods"))
    sets = ", ".join(entry.name for entry in library.all("Sets"))
    marker = "\x00"  # stands for the dream while messages are parted, so that no line of it can begin one
    text = page.render(request=request, header=header, moods=moods, sets=sets, prose=marker)
    parts = (part.partition("\n") for part in f"\n{text}".split(f"\n{_PART}")[1:])
    return tuple((role.strip(), content.strip().replace(marker, request.dream.prose)) for role, _, content in parts)


@cache
def _environment() -> Environment:
    try:
        from jinja2 import DictLoader, Environment, StrictUndefined
    except ImportError as error:
        raise CannotDraftError("jinja2 is not installed", "pip install 'scenec[models]'") from error
    folder = resources.files("scenec.stdlib").joinpath("prompts")
    pages = {
        entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.name.endswith(".jinja")
    }
    return Environment(loader=DictLoader(pages), undefined=StrictUndefined, autoescape=False, trim_blocks=True)
