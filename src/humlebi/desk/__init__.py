"""The web application: the only room that knows Django, a database, a user or a clock."""
