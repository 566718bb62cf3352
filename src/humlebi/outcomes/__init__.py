"""What follows from the rows. Pure."""
