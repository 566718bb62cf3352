"""Humleby Kommune: an invented municipality to show, try and test Humlebi on. Nobody in it exists."""
