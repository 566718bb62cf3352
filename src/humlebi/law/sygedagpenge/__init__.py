"""Lov om sygedagpenge (SDL) and the act before it."""
