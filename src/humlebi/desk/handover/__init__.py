"""Cases that change hands: the package, the moves, and how many caseworkers a citizen has had."""
