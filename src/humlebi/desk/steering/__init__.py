"""Pages that read the other rooms and are read by none; for now the law, open to everybody."""
