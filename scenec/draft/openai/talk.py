"""One question to a server, and its answer as it comes: bounded in time and size, and without the key in any word."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..engine import CannotDraftError, Listener

if TYPE_CHECKING:
    from openai import OpenAI

KEY = "OPENAI_API_KEY"
"""Where the key is taken from; a server of one's own wants none."""
LONGEST = 200_000
"""Characters of an answer. A script of two hours has more, the script of a dream never."""
_PATIENCE, _WHOLE = 60.0, 900.0
"""Seconds until the next word, and until the last."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where to ask. `address` is that of the server's `/v1`, '' for OpenAI's own; `patience` in seconds."""

    address: str
    model: str
    patience: float = _PATIENCE

    def ask(self, messages: Sequence[tuple[str, str]], seed: int, extra: dict[str, Any], listener: Listener) -> str:
        """The answer to a conversation. Raises CannotDraftError, whose words hold no key."""
        try:
            return self._streamed(self._client(), messages, seed, extra, listener)
        except CannotDraftError:
            raise
        except Exception as error:
            raise CannotDraftError(*self._told(error)) from None  # the cause may hold the key

    def _client(self) -> OpenAI:
        try:
            from openai import OpenAI
        except ImportError as error:
            raise CannotDraftError("openai is not installed", "pip install 'scenec[openai]'") from error
        return OpenAI(
            api_key=os.environ.get(KEY) or "none", base_url=self.address or None, timeout=self.patience, max_retries=1
        )

    def _streamed(
        self,
        client: OpenAI,
        messages: Sequence[tuple[str, str]],
        seed: int,
        extra: dict[str, Any],
        listener: Listener,
    ) -> str:
        asked: Any = [{"role": role, "content": content} for role, content in messages]
        text, end = "", time.monotonic() + _WHOLE
        with client.chat.completions.create(
            model=self.model, messages=asked, seed=seed, temperature=0.7, stream=True, extra_body=extra or None
        ) as pieces:
            for piece in pieces:
                text += (piece.choices[0].delta.content or "") if piece.choices else ""
                listener(text)
                if len(text) > LONGEST:
                    raise CannotDraftError(
                        f"the server's answer has more than {LONGEST} characters", "ask another model"
                    )
                if time.monotonic() > end:
                    raise CannotDraftError(f"the answer came to no end in {_WHOLE:.0f} s", "ask another model")
        return text

    def _told(self, error: Exception) -> tuple[str, str]:
        """What a library says about a failed talk, in one line and without the key."""
        import openai

        where = self.address or "OpenAI's server"
        key = os.environ.get(KEY, "")
        said = (str(error).splitlines() or [type(error).__name__])[0][:200]
        said = said.replace(key, "...") if key else said
        match error:
            case openai.APITimeoutError():
                return f"{where} gave no answer for {self.patience:.0f} s", "is it loaded, and not busy?"
            case openai.APIConnectionError():
                return f"{where} cannot be reached", "start the server, or name another with --server"
            case openai.AuthenticationError():
                return f"{where} wants a key it knows", f"put it into the environment as {KEY}"
            case _:
                return f"{where} cannot answer: {said}", "look at the server's own log"
