"""Somebody comes in: who it is, what they have a right to, and who gets the case."""
