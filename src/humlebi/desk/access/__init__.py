"""Who may do what, and what everybody did: users, units, permissions and the log that only grows."""
