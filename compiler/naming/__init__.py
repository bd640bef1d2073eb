"""What names and words mean: people, places, things, directions, sentences of action.

`passes/resolve` puts it together.
"""
