"""Retssikkerhedsloven and forvaltningsloven: what every decision asks for."""
