"""The file: tables, opening, locking, journal, undo, history, backup, search."""
