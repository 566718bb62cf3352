"""Lov om aktiv socialpolitik (LAS)."""
