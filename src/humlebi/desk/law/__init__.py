"""The law as pages, open to everybody: browse it, read one rule, ask it, lay two dates side by side."""
