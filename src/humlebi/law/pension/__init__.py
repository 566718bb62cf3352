"""Lov om social pension."""
