"""Values and rules, pure Python: no input or output, no Qt, no SQL."""
