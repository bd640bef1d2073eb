"""A causal language model of transformers, read from a folder or by its id and revision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...errors import TaskError
from .guide import Guide

Message = Mapping[str, str]
"""`role` (system, user, assistant) and `content`."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a model.

    `grammar`: in llguidance's dialect of Lark, its start rule named `start`. `tokens`: after so many the text ends
    where the grammar next lets it, and by half as many more at the latest. `temperature` 0 takes the likeliest.
    """

    messages: Sequence[Message]
    grammar: str
    tokens: int
    temperature: float
    seed: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written. `whole`: the grammar was followed to an end; `masks`: seconds that each mask took."""

    text: str
    whole: bool
    masks: tuple[float, ...]


class Causal:
    """A loaded model. Raises TaskError if it cannot be loaded."""

    def __init__(self, model: str, revision: str | None = None) -> None:
        try:
            import torch
            from transformers import AutoModelForCausalLM, AutoTokenizer
        except ImportError as error:
            raise TaskError(f"{error.name} is not installed: pip install 'scenec[models]'") from error
        device = "cuda" if torch.cuda.is_available() else "cpu"
        kind = torch.bfloat16 if device == "cuda" else torch.float32
        try:
            self._tokenizer = AutoTokenizer.from_pretrained(model, revision=revision, trust_remote_code=False)
            loaded = AutoModelForCausalLM.from_pretrained(
                model, revision=revision, dtype=kind, use_safetensors=True, trust_remote_code=False
            )
        except (OSError, ValueError) as error:
            raise TaskError(f"the model {model} cannot be loaded: {str(error).splitlines()[0]}") from error
        self._model = loaded.to(device).eval()

    def write(self, wish: Wish, told: Callable[[str, float], None]) -> Answer:
        """Write. `told` hears the text so far and the share (0 to 1) of the tokens that are used up."""
        import torch

        guide = Guide(self._tokenizer, wish.grammar, self._model.config.vocab_size)
        generator = torch.Generator().manual_seed(wish.seed)
        written: list[int] = []
        ids, cache = self._prompt(wish.messages), None
        with torch.inference_mode():
            while not self._over(guide, wish, len(written)):
                out = self._model(input_ids=ids, past_key_values=cache, use_cache=True)
                cache = out.past_key_values
                token = _drawn(out.logits[0, -1].float().cpu(), guide, wish.temperature, generator)
                guide.take(token)
                if token == self._tokenizer.eos_token_id:
                    break
                written.append(token)
                ids = torch.tensor([[token]], device=self._model.device)
                told(self._decoded(written), min(1.0, len(written) / wish.tokens))
        return Answer(self._decoded(written), guide.may_end or guide.ended, tuple(guide.seconds))

    @staticmethod
    def _over(guide: Guide, wish: Wish, written: int) -> bool:
        return guide.ended or (written >= wish.tokens and guide.may_end) or written >= wish.tokens * 3 // 2

    def _prompt(self, messages: Sequence[Message]) -> Any:
        """Token ids, shape (1, n): by the model's own template for talk, else the messages one below the other."""
        import torch

        if self._tokenizer.chat_template:
            text = self._tokenizer.apply_chat_template([*messages], tokenize=False, add_generation_prompt=True)
        else:
            text = "".join(f"{message['content']}\n\n" for message in messages)
        ids = self._tokenizer(text, add_special_tokens=not self._tokenizer.chat_template)["input_ids"]
        return torch.tensor([ids], device=self._model.device)

    def _decoded(self, tokens: Sequence[int]) -> str:
        text: str = self._tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return text


def _drawn(logits: Any, guide: Guide, temperature: float, generator: Any) -> int:
    """A token of those that are allowed."""
    import torch

    logits = logits.masked_fill(~guide.allowed()[: logits.shape[0]], float("-inf"))
    if not torch.isfinite(logits).any():
        raise TaskError("the model gives no number for any token that may come next")
    if temperature <= 0:
        return int(logits.argmax())
    return int(torch.multinomial(torch.softmax(logits / temperature, -1), 1, generator=generator))
