"""What the state pays of what a municipality pays."""
