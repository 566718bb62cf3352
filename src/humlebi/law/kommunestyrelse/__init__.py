"""Kommunestyrelsesloven and the bodies that follow the effort."""
