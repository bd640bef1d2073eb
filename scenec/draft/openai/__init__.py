"""The drafter on a server that speaks OpenAI's protocol: llama.cpp, vLLM, ollama, or a hosted one."""

from .engine import OpenAI

__all__ = ["OpenAI"]
