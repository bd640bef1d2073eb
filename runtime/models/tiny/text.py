"""A tiny causal language model with a vocabulary of a real one's size, its tokenizer included."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from string import ascii_lowercase

_BLANK = "Ġ"
"""A blank, as byte-level tokenizers write it."""


def make(folder: Path, seed: int = 0) -> None:
    """Write a Llama of two layers of 64 and a byte-level BPE of 37,000 pieces into `folder`."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    vocabulary, merges = _pieces(sorted(pre_tokenizers.ByteLevel.alphabet()))
    core = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    core.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=core, bos_token="<s>", eos_token="</s>")
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=8192,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def _pieces(alphabet: list[str]) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Every byte, and every run of two and three small letters, with and without a blank before it."""
    merges = [(_BLANK, letter) for letter in ascii_lowercase]
    for first in ("", _BLANK):
        merges += [(first + a, b) for a, b in product(ascii_lowercase, repeat=2)]
        merges += [(first + a + b, c) for a, b, c in product(ascii_lowercase, repeat=3)]
    pieces = dict.fromkeys([*alphabet, *(left + right for left, right in merges), "<s>", "</s>"])
    return {piece: number for number, piece in enumerate(pieces)}, merges
