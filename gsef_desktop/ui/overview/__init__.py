"""The Overview view."""
