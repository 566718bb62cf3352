"""Documents in and out of a case, the people around it, and their consents."""
