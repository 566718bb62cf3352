"""Lov om kompensation til handicappede i erhverv."""
