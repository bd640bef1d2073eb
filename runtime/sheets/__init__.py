"""Sheets: a film on paper, its shots as a storyboard and its sound as a score to look at."""
