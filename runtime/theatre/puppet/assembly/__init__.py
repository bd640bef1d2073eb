"""From a stance to pieces laid back to front: which are asked for, where each lies, what covers what."""
