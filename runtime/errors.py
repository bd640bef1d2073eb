"""What the runtime raises, for everyone from the encoder up."""

from __future__ import annotations


class TaskError(Exception):
    """The work cannot be done, for a reason that trying again will not cure. The message is for the user."""
