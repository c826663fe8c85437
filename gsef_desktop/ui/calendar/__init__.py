"""The Calendar view."""
