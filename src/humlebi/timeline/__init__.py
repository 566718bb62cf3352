"""Facts: what happened, to whom, when. Knows no law."""
