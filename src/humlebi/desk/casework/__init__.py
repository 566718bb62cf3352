"""Citizens and their cases: facts, next steps, the journal and the acts of a caseworker."""
