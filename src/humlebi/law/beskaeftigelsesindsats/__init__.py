"""Lov om en aktiv beskæftigelsesindsats (LAB) and the organisation of the effort (LOUB)."""
