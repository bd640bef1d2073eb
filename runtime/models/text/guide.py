"""A grammar as a mask over a model's vocabulary: what may not come next cannot.

llguidance computes the masks (Earley over a lexer of derivatives); a mask is one bit a token, the lowest bit first.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ...errors import TaskError

if TYPE_CHECKING:
    import torch


class Guide:
    """Follows one text as it is written. `seconds` holds what each mask took."""

    def __init__(self, tokenizer: Any, grammar: str, size: int) -> None:
        from llguidance import LLMatcher
        from llguidance.hf import from_tokenizer

        self._matcher = LLMatcher(from_tokenizer(tokenizer, n_vocab=size), grammar)
        if self._matcher.is_error():
            raise TaskError(f"the grammar cannot be followed: {self._matcher.get_error()}")
        self._size = size
        self.seconds: list[float] = []

    def allowed(self) -> torch.Tensor:
        """Which tokens may come next: bool, one a token of the vocabulary."""
        import numpy
        import torch

        began = time.perf_counter()
        bits = numpy.frombuffer(self._matcher.compute_bitmask(), dtype=numpy.uint8)
        found = torch.from_numpy(numpy.unpackbits(bits, bitorder="little")[: self._size].astype(bool))
        self.seconds.append(time.perf_counter() - began)
        return found

    def take(self, token: int) -> None:
        """That token came."""
        if not self._matcher.consume_token(token):
            raise TaskError(f"the model wrote a token that the grammar does not allow: {self._matcher.get_error()}")

    @property
    def may_end(self) -> bool:
        """Whether the text is whole as it stands."""
        return bool(self._matcher.is_accepting())

    @property
    def ended(self) -> bool:
        """Whether nothing can follow."""
        return bool(self._matcher.is_stopped())
