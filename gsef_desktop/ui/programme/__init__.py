"""The Programme view."""
