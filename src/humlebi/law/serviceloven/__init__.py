"""Lov om social service."""
