"""Talks booked, summoned to, moved and held, and their minutes in two voices."""
