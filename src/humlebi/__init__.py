"""Humlebi: what must happen in a citizen's case, by when, and on which paragraph."""

__version__ = "0.1.0"
