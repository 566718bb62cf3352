"""Lov om fleksydelse."""
