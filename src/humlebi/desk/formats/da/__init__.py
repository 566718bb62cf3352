"""How Danish pages write dates and numbers."""
