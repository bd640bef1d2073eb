"""Models of the real classes with random weights, a few MB each, so that everything that runs a model can be tried
where there is neither a GPU nor a network.
"""
