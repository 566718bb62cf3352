"""Pages that read the other rooms and are read by none; for now what a change of the law would mean for a unit."""
