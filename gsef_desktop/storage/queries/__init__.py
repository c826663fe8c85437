"""Questions that views ask of the file, answered in SQL and returned as domain values."""
