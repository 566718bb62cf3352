"""Long work, done apart from the pages: somebody asks for it, sees how far it is, and is shown what came of it."""
