"""What is printed: one module a document, over shared blocks, fonts and words in four languages."""
