"""Lov om arbejdsløshedsforsikring, where it touches the municipal effort."""
