"""What somebody has promised to do in a case, and when it is to be looked at again."""
