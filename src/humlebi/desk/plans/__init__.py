"""The plans of a case, version by version."""
