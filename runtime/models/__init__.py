"""What needs a model: one folder a kind of task. torch and its friends are imported here alone, when one is loaded."""
