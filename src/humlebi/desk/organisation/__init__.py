"""Units, staff, absences, and the rule by which a new case finds a caseworker."""
