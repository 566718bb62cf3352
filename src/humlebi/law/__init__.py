"""The law: dated, cited declarations that compute nothing. A lawyer reads this folder and no other."""
