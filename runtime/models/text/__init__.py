"""Text by a causal language model, one token after another, each of them allowed by a grammar."""
