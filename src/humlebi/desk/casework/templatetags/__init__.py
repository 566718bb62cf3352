"""Words and marks that templates put around facts."""
