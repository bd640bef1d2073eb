"""From a dream in prose to a script.

>>> from scenec.draft import draft
>>> print(draft("I was flying over a city made of glass.").text)
"""

from .account import Account
from .drafter import Draft, draft, engines
from .engine import CannotDraftError, Dreamer, Options

__all__ = ["Account", "CannotDraftError", "Draft", "Dreamer", "Options", "draft", "engines"]
