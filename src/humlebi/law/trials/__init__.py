"""Exemptions granted or applied for: one page for each network of municipalities."""
