"""Integrationsloven, danskuddannelsesloven and IGU-loven."""
