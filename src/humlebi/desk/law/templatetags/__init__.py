"""The law in the reader's language."""
