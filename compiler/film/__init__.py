"""The film IR: what passes read and return. Frozen values only; see `film.Film` for the root."""
