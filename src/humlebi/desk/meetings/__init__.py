"""Meetings that take cases up: the group of a unit, and the rehabilitation team."""
